// index.d.ts
export {
    type Accepted,
    type AppClient,
    type AppsOption,
    type Bilingual,
    type CallOptions,
    type ClientHooks,
    type ClientOptions,
    type CommonReceiverOptions,
    type Credentials,
    type CustomerContentMessage,
    type CustomerEventMessage,
    type CustomerMessage,
    type DiagnosisInput,
    type Endpoint,
    type Errcode,
    type Fetch,
    type FetchAnswer,
    type FetchHeaders,
    type FetchInit,
    type Finding,
    type IdempotencyClaim,
    type IdempotencyStore,
    type IncomingRequest,
    LIMITS,
    type Language,
    type MemoryIdempotencyOptions,
    type MessageContext,
    type MessageOf,
    type Mistake,
    type NodeHandler,
    type NotVerified,
    type OtherApp,
    type PlatformClient,
    type QueryValue,
    RETURN_CODES,
    type ReceivedCustomerMessage,
    type ReceivedStaffMessage,
    type Receiver,
    type ReceiverApp,
    type ReceiverOptions,
    Refusal,
    type RefusalDetails,
    type RefusedContext,
    type Reply,
    type RequestEvent,
    type ResponseEvent,
    type Retry,
    type RetryEvent,
    type ReturnCode,
    type ReturnCodeName,
    type SecretsForOption,
    type SignedQuery,
    type StaffContentMessage,
    type StaffEventMessage,
    type StaffMessage,
    StaffServiceError,
    type StaffServiceErrorCode,
    type Verification,
    type Verified,
    type VerifyInput,
    type Violation,
    createAppClient,
    createPlatformClient,
    createReceiver,
    diagnoseSignature,
    memoryIdempotency,
    sign,
    toNodeHandler,
    verify
};

// internal-node.d.ts: not public, may change with any version
import { buildConnector } from "undici";
export declare function withoutContinue(connect: buildConnector.connector): buildConnector.connector;
export interface AppSenderOptions extends Omit<ClientOptions, "fetch" | "ordered" | "maxQueued"> {
    dispatcher: AnyDispatcher;
}
export declare function createAppSender(options: AppSenderOptions): (json: string, call?: CallOptions) => Promise<Accepted>;

// internal.d.ts: not public, may change with any version
export declare function checkCaller(isKnown: boolean, verification: Verification): void;
export declare const ANSWER_LIMIT_BYTES: number;
type Fault = "wrongStatus" | "unreadableAnswer" | "invalidAnswer" | "refused";
type Verdict = {
    ok: true;
    errcode: 0;
    errmsg: string;
} | {
    ok: false;
    code: Fault;
    errcode: Errcode | undefined;
    errmsg: string | undefined;
    fault: Bilingual;
    detail: string;
};
export declare function judgeAnswer(status: number, text: string): Verdict;
export declare function printable(text: string): string;
export declare function parseObject(text: string): Record<string, unknown> | undefined;
export declare const QUOTED_CHARACTERS = 2048;
export declare function unicodeViolations(body: unknown): BrokenRule[];
export declare function bounded(text: string, characters: number): string;
export declare function dropNulls(message: object): void;
declare namespace texts_d_exports {
    export { TYPES, empty, halfAPair, maxLength, minLength, misspelt, more, ofBody, required, tooDeep, tooLarge, type };
}
declare const TYPES: Record<string, string>;
declare const required: {
    zh: string;
    en: string;
};
declare const type: (types: readonly unknown[], names?: Record<string, string>) => {
    zh: string;
    en: string;
};
declare const empty: {
    zh: string;
    en: string;
};
declare const minLength: (limit: unknown) => {
    zh: string;
    en: string;
};
declare const maxLength: (limit: unknown) => {
    zh: string;
    en: string;
};
declare const misspelt: ({ zh, en }: Bilingual, sent: string) => {
    zh: string;
    en: string;
};
declare const ofBody: ({ zh, en }: Bilingual) => {
    zh: string;
    en: string;
};
declare const more: (places: number) => {
    zh: string;
    en: string;
};
declare const tooLarge: {
    zh: string;
    en: string;
};
declare const tooDeep: {
    zh: string;
    en: string;
};
declare const halfAPair: {
    zh: string;
    en: string;
};
export declare function describePath(path: string, served: readonly string[]): Promise<Bilingual>;
interface BodyHeaders {
    contentType: string | undefined;
    contentEncoding: string | undefined;
    contentLength: string | undefined;
}
export declare function checkBodyHeaders({ contentType, contentEncoding, contentLength }: BodyHeaders): void;
export declare function bodyTooLarge(): Refusal;
export declare function parseBody(raw: Uint8Array): {
    text: string;
    value: unknown;
};
export declare function readablePath(endpoint: Endpoint, prefix?: string): string;
export declare function decodeAnswer(body: Buffer, encoding: string, limit: number): Buffer;
export declare function usesEnvProxy(): boolean;
interface CallHeaders {
    idempotencyKey?: string | undefined;
    traceparent?: string | undefined;
    tracestate?: string | undefined;
}
export declare function requestHeaders(userAgent: string | undefined, call: CallHeaders): Record<string, string>;
export declare function retryOf(code: string, status?: number, errcode?: number): Retry;
export declare const ENDPOINT_STATUSES: readonly number[];
interface Subject {
    appid: string;
    secret: string;
    timestamp: string;
}
interface Candidate {
    mistake: Mistake;
    text: string;
    key?: string;
    detail?: Bilingual;
}
export declare function candidates(subject: Subject, others: readonly (Omit<Subject, "timestamp"> & {
    name?: string;
})[]): Generator<Candidate>;
export {
    ANSWER_SECONDS,
    type BodyHeaders,
    type BrokenRule,
    type Candidate,
    PATTERNS,
    texts_d_exports as RULE_TEXTS,
    type RuleTexts,
    type Verdict,
    describeViolations,
    escaped,
    inLanguage,
    pathOf,
    refuse,
    refuseInvalid,
    resolveBaseUrl,
    stringToSign,
    tellViolations,
    violations
};

// node.d.ts
export declare function createPlatformClient(options: NodeClientOptions): PlatformClient;
export declare function createAppClient(options: NodeClientOptions): AppClient;
export declare function createReceiver<E extends Endpoint>(options: ReceiverOptions<E>): Receiver;
export declare function diagnoseSignature(input: DiagnosisInput): Promise<Finding[]>;
export declare function signSync(credentials: Credentials, timestamp?: string): SignedQuery;
export declare function verifySync(input: VerifyInput): Verification;
export {
    type Accepted,
    type AnyDispatcher,
    type AppClient,
    type AppsOption,
    type Bilingual,
    type CallOptions,
    type ClientHooks,
    type ClientOptions,
    type CommonReceiverOptions,
    type Credentials,
    type CustomerContentMessage,
    type CustomerEventMessage,
    type CustomerMessage,
    type DiagnosisInput,
    type Endpoint,
    type Errcode,
    type Fetch,
    type FetchAnswer,
    type FetchHeaders,
    type FetchInit,
    type Finding,
    type IdempotencyClaim,
    type IdempotencyStore,
    type IncomingRequest,
    LIMITS,
    type Language,
    type MemoryIdempotencyOptions,
    type MessageContext,
    type MessageOf,
    type Mistake,
    type NodeClientOptions,
    type NodeHandler,
    type NotVerified,
    type OtherApp,
    type PlatformClient,
    type QueryValue,
    RETURN_CODES,
    type ReceivedCustomerMessage,
    type ReceivedStaffMessage,
    type Receiver,
    type ReceiverApp,
    type ReceiverOptions,
    Refusal,
    type RefusalDetails,
    type RefusedContext,
    type Reply,
    type RequestEvent,
    type ResponseEvent,
    type Retry,
    type RetryEvent,
    type ReturnCode,
    type ReturnCodeName,
    type SecretsForOption,
    type SignedQuery,
    type StaffContentMessage,
    type StaffEventMessage,
    type StaffMessage,
    StaffServiceError,
    type StaffServiceErrorCode,
    type Verification,
    type Verified,
    type VerifyInput,
    type Violation,
    memoryIdempotency,
    sign,
    toNodeHandler,
    verify
};

// shared-index.d.ts
export interface IdempotencyClaim {
    appid: string;
    key: string;
    bodyHash: string;
}
export interface IdempotencyStore {
    once(claim: IdempotencyClaim, process: () => Promise<void>): Promise<"processed" | "repeated" | "conflict">;
}
export interface MemoryIdempotencyOptions {
    maxKeys?: number | undefined;
    hours?: number | undefined;
    clock?: (() => number) | undefined;
}
export declare function memoryIdempotency(options?: MemoryIdempotencyOptions): IdempotencyStore;
export interface Finding extends Bilingual {
    mistake: Mistake;
}
export interface DiagnosisInput {
    appid: string;
    secrets: readonly string[];
    url?: string | undefined;
    timestamp?: QueryValue;
    signature?: QueryValue;
    now?: number | undefined;
    freshnessSeconds?: number | undefined;
    otherSecrets?: Readonly<Record<string, readonly string[]>> | undefined;
    otherApps?: readonly OtherApp[] | undefined;
}
export interface OtherApp {
    appid: string;
    secrets: readonly string[];
}
export interface ReceiverApp {
    appid: string;
    secrets: readonly string[];
}
export interface MessageContext {
    appid: string;
    text: string;
    idempotencyKey: string | undefined;
}
export interface RefusedContext {
    method: string;
    path: string;
    appid: string | undefined;
    user: string | undefined;
    diagnose(): Promise<Finding[]>;
}
export interface CommonReceiverOptions<E extends Endpoint> {
    endpoint: E;
    onMessage: (message: MessageOf<E>, context: MessageContext) => unknown;
    onError?: ((error: unknown) => void) | undefined;
    onRefused?: ((refusal: Refusal, context: RefusedContext) => unknown) | undefined;
    prefix?: string | undefined;
    idempotency?: IdempotencyStore | undefined;
    freshnessSeconds?: number | undefined;
    clock?: (() => number) | undefined;
}
export interface AppsOption {
    apps: readonly ReceiverApp[] | (() => readonly ReceiverApp[] | Promise<readonly ReceiverApp[]>);
}
export interface SecretsForOption {
    secretsFor: (appid: string) => readonly string[] | undefined | Promise<readonly string[] | undefined>;
}
export type ReceiverOptions<E extends Endpoint = Endpoint> = CommonReceiverOptions<E> & (E extends "platform" ? AppsOption | SecretsForOption : AppsOption);
export interface IncomingRequest {
    method: string;
    url: string;
    header(name: string): string | string[] | undefined;
    body(): Promise<Uint8Array>;
}
export interface Reply {
    status: number;
    headers: Record<string, string>;
    body: string;
}
export interface Receiver {
    (request: Request): Promise<Response>;
    serves(path: string): boolean;
    handle(incoming: IncomingRequest): Promise<Reply>;
}
interface NodeRequest {
    readonly method?: string | undefined;
    readonly url?: string | undefined;
    readonly headers: Record<string, string | string[] | undefined>;
    readonly headersDistinct?: Record<string, string[] | undefined>;
    readonly readableDidRead?: boolean;
    readonly readableEnded?: boolean;
    readonly destroyed?: boolean;
    on(event: string, listener: (...args: any[]) => void): unknown;
    destroy(): unknown;
}
interface NodeResponse {
    readonly headersSent?: boolean;
    writeHead(status: number, headers: Record<string, string | number>): unknown;
    end(body: string): unknown;
}
interface KoaContext {
    readonly req: NodeRequest;
    readonly res: object;
    readonly originalUrl: string;
    status: number;
    body: unknown;
    set(headers: Record<string, string>): void;
}
export interface NodeHandler {
    (request: NodeRequest, response: NodeResponse, next?: (error?: unknown) => void): Promise<void>;
    (context: KoaContext, next: () => Promise<unknown>): Promise<void>;
}
export declare function toNodeHandler(receiver: Receiver): NodeHandler;
export declare function createReceiver<E extends Endpoint>(options: ReceiverOptions<E>): Receiver;
export interface PlatformClient {
    receiveCustomerMessage(message: CustomerMessage, options?: CallOptions): Promise<Accepted>;
}
export interface AppClient {
    sendMessageToCustomer(message: StaffMessage, options?: CallOptions): Promise<Accepted>;
}
export declare function createPlatformClient(options: ClientOptions): PlatformClient;
export declare function createAppClient(options: ClientOptions): AppClient;
export declare function diagnoseSignature(input: DiagnosisInput): Promise<Finding[]>;
export {};

// shared-refusal.d.ts
interface components {
    schemas: {
        CustomerMessage: {
            FromUserId: components["schemas"]["UserId"];
            FromUserName?: string | null;
            ServiceId?: components["schemas"]["ServiceId"];
            MsgType: components["schemas"]["MsgType"];
            Content?: components["schemas"]["Content"];
            Tag?: components["schemas"]["Tag"];
        } & ({
            MsgType: "event" | `event.${string}`;
        } | {
            MsgType: "text" | "image" | "voice" | "file";
            Content: string;
        });
        StaffMessage: {
            ToUserId: components["schemas"]["UserId"];
            WorkerNum?: string | null;
            WorkerName?: string | null;
            ServiceId?: components["schemas"]["ServiceId"];
            MsgType: components["schemas"]["MsgType"];
            Content?: components["schemas"]["Content"];
            Tag?: components["schemas"]["Tag"];
        } & ({
            MsgType: "event" | `event.${string}`;
        } | {
            MsgType: "text" | "image" | "voice" | "file";
            Content: string;
        });
        Appid: string;
        UserId: string;
        ServiceId: string | null;
        MsgType: string;
        EventMsgType: "event" | `event.${string}`;
        Content: string | null;
        Tag: unknown;
        ReturnCode: {
            errcode: number;
            errmsg: string;
        };
    };
    responses: {
        Answered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        AnsweredByApp: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
    };
    parameters: {
        Version: "v1";
        AppidInPath: components["schemas"]["Appid"];
        Timestamp: string;
        Signature: string;
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        Allow: string;
        RetryAfter: number;
    };
    pathItems: never;
}
export type ReturnCode = components["schemas"]["ReturnCode"];
export type Endpoint = "platform" | "app";
type Schemas = components["schemas"];
type Sent<Message> = {
    [Name in keyof Message]: Name extends "ServiceId" | "Tag" ? Message[Name] : NonNullable<Message[Name]>;
};
type WithContent = {
    Content: string;
};
export interface CustomerEventMessage extends Sent<Exclude<Schemas["CustomerMessage"], WithContent>> {
}
export interface CustomerContentMessage extends Sent<Extract<Schemas["CustomerMessage"], WithContent>> {
}
export interface StaffEventMessage extends Sent<Exclude<Schemas["StaffMessage"], WithContent>> {
}
export interface StaffContentMessage extends Sent<Extract<Schemas["StaffMessage"], WithContent>> {
}
export type CustomerMessage = CustomerEventMessage | CustomerContentMessage;
export type StaffMessage = StaffEventMessage | StaffContentMessage;
export type ReceivedCustomerMessage = Exclude<Schemas["CustomerMessage"], WithContent> | Extract<Schemas["CustomerMessage"], WithContent>;
export type ReceivedStaffMessage = Exclude<Schemas["StaffMessage"], WithContent> | Extract<Schemas["StaffMessage"], WithContent>;
export type MessageOf<E extends Endpoint> = E extends "platform" ? ReceivedCustomerMessage : ReceivedStaffMessage;
export declare function pathOf(endpoint: Endpoint, appid?: string): string;
export declare function resolveBaseUrl(endpoint: Endpoint, address: string, appid: string): string;
export type Mistake = "missing" | "repeated" | "misnamed" | "htmlEscaped" | "urlEncoded" | "whitespace" | "trimmed" | "quotedSecret" | "upperCase" | "base64" | "lostZeros" | "otherHash" | "malformedSignature" | "malformedTimestamp" | "wrongOrder" | "separator" | "secondsForMilliseconds" | "secretLeftOut" | "appidLeftOut" | "timestampLeftOut" | "hmac" | "otherSecret" | "otherApp" | "clockReadTwice" | "stale" | "future" | "unknown";
export interface RefusalDetails {
    status?: number | undefined;
    rule?: string | undefined;
    violations?: readonly Violation[] | undefined;
    headers?: Record<string, string> | undefined;
    cause?: unknown;
}
export declare class Refusal extends Error {
    readonly name = "Refusal";
    readonly errcode: Errcode;
    readonly status: number;
    readonly rule: string;
    readonly violations: readonly Violation[];
    readonly headers: Record<string, string>;
    constructor(errcode: Errcode, errmsg?: string, details?: RefusalDetails);
}
export declare function refuse(name: ReturnCodeName, text?: Bilingual | string, details?: RefusalDetails): Refusal;
export declare function refuseInvalid(broken: readonly BrokenRule[]): Refusal;
export {};

// shared-send.d.ts
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;
export interface FetchInit {
    method: "POST";
    headers: Record<string, string>;
    body: string;
    redirect: "manual";
    signal: AbortSignal;
}
export interface FetchHeaders {
    forEach(callback: (value: string, name: string) => void): void;
}
export interface FetchAnswer {
    status: number;
    headers: FetchHeaders;
    text(): Promise<string>;
}
export type StaffServiceErrorCode = "refused" | "wrongStatus" | "unreadableAnswer" | "invalidAnswer" | "timeout" | "notConnected" | "connectionLost" | "tlsFailed" | "aborted" | "invalidMessage" | "queueFull";
type ErrorDetails = Pick<StaffServiceError, "url" | "attempts"> & Partial<Omit<StaffServiceError, keyof Error | "code" | "isRetryable">> & {
    cause?: unknown;
};
export declare class StaffServiceError extends Error {
    readonly name: "StaffServiceError";
    readonly code: StaffServiceErrorCode;
    readonly retry: Retry;
    readonly url: string;
    readonly attempts: number;
    readonly status: number | undefined;
    readonly errcode: Errcode | undefined;
    readonly errmsg: string | undefined;
    readonly answer: string | undefined;
    readonly retryAfterMs: number | undefined;
    readonly skewMs: number | undefined;
    readonly idempotencyKey: string | undefined;
    readonly violations: readonly Violation[];
    readonly meaning: string | undefined;
    readonly advice: string | undefined;
    constructor(code: StaffServiceErrorCode, message: string, { cause, ...details }: ErrorDetails);
    get isRetryable(): boolean;
}
export interface ClientHooks {
    onRequest?: ((event: RequestEvent) => void) | undefined;
    onResponse?: ((event: ResponseEvent) => void) | undefined;
    onRetry?: ((event: RetryEvent) => void) | undefined;
}
export interface RequestEvent {
    url: string;
    attempt: number;
    headers: Record<string, string>;
}
export interface ResponseEvent {
    url: string;
    attempt: number;
    durationMs: number;
    status: number | undefined;
    errcode: number | undefined;
    error: StaffServiceError | undefined;
}
export interface RetryEvent {
    url: string;
    attempt: number;
    delayMs: number;
    error: StaffServiceError;
}
export interface AnyDispatcher {
    dispatch(options: never, handler: never): boolean;
}
interface SendOptions extends Credentials {
    timeoutMs?: number | undefined;
    retries?: number | undefined;
    idempotency?: boolean | undefined;
    ordered?: boolean | undefined;
    maxQueued?: number | undefined;
    language?: Language | undefined;
    hooks?: ClientHooks | undefined;
    userAgent?: string | undefined;
    clock?: (() => number) | undefined;
    random?: (() => number) | undefined;
}
export interface ClientOptions extends SendOptions {
    baseUrl: string;
    fetch?: Fetch | undefined;
}
export interface NodeClientOptions extends ClientOptions {
    dispatcher?: AnyDispatcher | undefined;
}
export interface CallOptions {
    timeoutMs?: number | undefined;
    signal?: AbortSignal | null | undefined;
    idempotencyKey?: string | undefined;
    traceparent?: string | undefined;
    tracestate?: string | undefined;
}
export interface Accepted {
    errcode: 0;
    errmsg: string;
    answer: string;
    attempts: number;
}
export {};

// shared-signature.d.ts
export declare const RETURN_CODES: {
    readonly systemBusy: {
        readonly code: -1;
        readonly status: 200;
        readonly retry: "withKey";
        readonly meaning: {
            readonly zh: "\u7CFB\u7EDF\u7E41\u5FD9";
            readonly en: "System busy";
        };
        readonly advice: {
            readonly zh: "\u7A0D\u540E\u91CD\u8BD5";
            readonly en: "Send it again later";
        };
    };
    readonly signatureMissing: {
        readonly code: 30001;
        readonly status: 200;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "\u7F3A\u5C11 timestamp \u6216 signature";
            readonly en: "timestamp or signature is missing";
        };
        readonly advice: {
            readonly zh: "\u5728\u67E5\u8BE2\u5B57\u7B26\u4E32\u4E2D\u52A0\u4E0A timestamp \u548C signature";
            readonly en: "Add timestamp and signature to the query";
        };
    };
    readonly unknownAppid: {
        readonly code: 30002;
        readonly status: 200;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "\u672A\u77E5\u7684 appid";
            readonly en: "Unknown appid";
        };
        readonly advice: {
            readonly zh: "\u6838\u5BF9\u8DEF\u5F84\u4E2D\u7684 appid\uFF1B\u5B83\u7531\u5E73\u53F0\u5206\u914D";
            readonly en: "Check the appid in the path; the platform assigns it";
        };
    };
    readonly signatureInvalid: {
        readonly code: 30003;
        readonly status: 200;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "\u7B7E\u540D\u4E0D\u6B63\u786E\uFF0C\u6216\u65F6\u95F4\u6233\u683C\u5F0F\u9519\u8BEF\u3001\u5DF2\u8FC7\u671F\uFF1Berrmsg \u8BF4\u660E\u662F\u54EA\u4E00\u79CD";
            readonly en: "The signature does not verify, or the timestamp is malformed or stale; errmsg says which";
        };
        readonly advice: {
            readonly zh: "\u6838\u5BF9\u5BC6\u94A5\u3001\u62FC\u63A5\u987A\u5E8F\uFF08appid\u3001\u5BC6\u94A5\u3001timestamp\uFF09\u548C\u672C\u673A\u65F6\u949F";
            readonly en: "Check the secret, the order (appid, secret, timestamp) and the clock";
        };
    };
    readonly notStored: {
        readonly code: 30004;
        readonly status: 200;
        readonly retry: "always";
        readonly meaning: {
            readonly zh: "\u6D88\u606F\u6682\u65F6\u65E0\u6CD5\u4FDD\u5B58";
            readonly en: "The message could not be stored now";
        };
        readonly advice: {
            readonly zh: "\u7A0D\u540E\u91CD\u8BD5";
            readonly en: "Send it again later";
        };
    };
    readonly invalidMessage: {
        readonly code: 30005;
        readonly status: 200;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "\u6D88\u606F\u4F53\u4E0D\u662F\u5408\u6CD5\u7684 JSON\uFF0C\u6216\u4E0D\u7B26\u5408\u89C4\u8303\uFF1Berrmsg \u6307\u51FA\u4F4D\u7F6E\u548C\u539F\u56E0";
            readonly en: "The body is not valid JSON, or breaks the contract; errmsg names the place and the reason";
        };
        readonly advice: {
            readonly zh: "\u6309 errmsg \u4FEE\u6539\u6D88\u606F";
            readonly en: "Correct the message as errmsg says";
        };
    };
} & {
    readonly ok: {
        readonly code: 0;
        readonly status: 200;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "\u6210\u529F\uFF1A\u6D88\u606F\u5DF2\u843D\u76D8";
            readonly en: "Accepted: the message is stored durably";
        };
        readonly advice: {
            readonly zh: "\u65E0\u9700\u5904\u7406";
            readonly en: "Nothing to do";
        };
    };
    readonly badRequest: {
        readonly code: 400;
        readonly status: 400;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "\u8BF7\u6C42\u4E0D\u662F\u5408\u6CD5\u7684 HTTP \u62A5\u6587";
            readonly en: "The request is not valid HTTP";
        };
        readonly advice: {
            readonly zh: "\u68C0\u67E5 HTTP \u5BA2\u6237\u7AEF";
            readonly en: "Check the HTTP client";
        };
    };
    readonly notFound: {
        readonly code: 404;
        readonly status: 404;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "\u8DEF\u5F84\u6216\u63A5\u53E3\u7248\u672C\u4E0D\u5B58\u5728";
            readonly en: "Unknown path or version";
        };
        readonly advice: {
            readonly zh: "\u6838\u5BF9\u5730\u5740\uFF1B\u5F53\u524D\u7248\u672C\u662F v1";
            readonly en: "Check the address; the version is v1";
        };
    };
    readonly methodNotAllowed: {
        readonly code: 405;
        readonly status: 405;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "\u4E0D\u652F\u6301\u8BE5 HTTP \u65B9\u6CD5\uFF1BAllow \u5934\u57DF\u5217\u51FA\u652F\u6301\u7684\u65B9\u6CD5";
            readonly en: "This HTTP method is not supported; the Allow header lists those that are";
        };
        readonly advice: {
            readonly zh: "\u4F7F\u7528 POST";
            readonly en: "Use POST";
        };
    };
    readonly requestTimeout: {
        readonly code: 408;
        readonly status: 408;
        readonly retry: "withKey";
        readonly meaning: {
            readonly zh: "\u8BF7\u6C42\u6CA1\u6709\u5728\u89C4\u5B9A\u65F6\u95F4\u5185\u6536\u5B8C";
            readonly en: "The request did not arrive completely in time";
        };
        readonly advice: {
            readonly zh: "\u68C0\u67E5\u7F51\u7EDC\u540E\u91CD\u8BD5";
            readonly en: "Check the network, then send it again";
        };
    };
    readonly bodyTooLarge: {
        readonly code: 413;
        readonly status: 413;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "\u6D88\u606F\u4F53\u8D85\u8FC7\u5927\u5C0F\u9650\u5236";
            readonly en: "The body is over the limit";
        };
        readonly advice: {
            readonly zh: "\u7F29\u77ED\u6D88\u606F\uFF1B\u591A\u5A92\u4F53\u53EA\u4F20\u4E0B\u8F7D\u5730\u5740";
            readonly en: "Shorten the message; media are sent as download addresses";
        };
    };
    readonly unsupportedMediaType: {
        readonly code: 415;
        readonly status: 415;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "Content-Type \u4E0D\u662F application/json\uFF0C\u6216\u6D88\u606F\u4F53\u88AB\u538B\u7F29";
            readonly en: "Content-Type is not application/json, or the body is compressed";
        };
        readonly advice: {
            readonly zh: "Content-Type \u8BBE\u4E3A application/json\uFF0C\u4E0D\u538B\u7F29\uFF0C\u7F16\u7801\u7528 UTF-8";
            readonly en: "Set Content-Type to application/json, do not compress, encode as UTF-8";
        };
    };
    readonly tooManyRequests: {
        readonly code: 429;
        readonly status: 429;
        readonly retry: "always";
        readonly meaning: {
            readonly zh: "\u8BF7\u6C42\u8FC7\u4E8E\u9891\u7E41\uFF1BRetry-After \u5934\u57DF\u7ED9\u51FA\u7B49\u5F85\u7684\u79D2\u6570";
            readonly en: "Too many requests; the Retry-After header gives the seconds to wait";
        };
        readonly advice: {
            readonly zh: "\u7B49\u5F85\u540E\u91CD\u8BD5";
            readonly en: "Wait, then send it again";
        };
    };
    readonly headersTooLarge: {
        readonly code: 431;
        readonly status: 431;
        readonly retry: "never";
        readonly meaning: {
            readonly zh: "HTTP \u5934\u57DF\u8FC7\u5927";
            readonly en: "The HTTP headers are too large";
        };
        readonly advice: {
            readonly zh: "\u53BB\u6389\u4E0D\u9700\u8981\u7684\u5934\u57DF";
            readonly en: "Leave out headers that are not needed";
        };
    };
    readonly internalError: {
        readonly code: 500;
        readonly status: 500;
        readonly retry: "withKey";
        readonly meaning: {
            readonly zh: "\u670D\u52A1\u5668\u5185\u90E8\u9519\u8BEF";
            readonly en: "The server failed";
        };
        readonly advice: {
            readonly zh: "\u7A0D\u540E\u91CD\u8BD5\uFF1B\u6301\u7EED\u51FA\u73B0\u8BF7\u8054\u7CFB\u5BF9\u65B9\u6280\u672F\u4EBA\u5458";
            readonly en: "Send it again later; if it goes on, contact the other side";
        };
    };
    readonly unavailable: {
        readonly code: 503;
        readonly status: 503;
        readonly retry: "always";
        readonly meaning: {
            readonly zh: "\u670D\u52A1\u6B63\u5728\u505C\u6B62\uFF0C\u6216\u8D1F\u8F7D\u8FC7\u9AD8";
            readonly en: "Shutting down or overloaded";
        };
        readonly advice: {
            readonly zh: "\u7A0D\u540E\u91CD\u8BD5";
            readonly en: "Send it again later";
        };
    };
};
export type Retry = "always" | "withKey" | "never";
export type ReturnCodeName = keyof typeof RETURN_CODES;
export type Errcode = (typeof RETURN_CODES)[ReturnCodeName]["code"] | (number & {});
export declare const ANSWER_SECONDS = 10;
export declare const LIMITS: {
    readonly bodyBytes: 262144;
    readonly nesting: 64;
    readonly freshnessSeconds: 300;
    readonly idempotencyHours: 24;
};
export declare const PATTERNS: {
    readonly timestamp: RegExp;
    readonly signature: RegExp;
};
export interface Bilingual {
    zh: string;
    en: string;
}
export type Language = keyof Bilingual;
export declare function inLanguage(text: Bilingual, language?: Language): string;
interface SchemaError {
    instancePath: string;
    schemaPath?: string;
    keyword: string;
    params: Record<string, unknown>;
    message?: string;
}
export interface Violation {
    pointer: string;
    rule: string;
    message: string;
}
export interface BrokenRule extends Bilingual {
    pointer: string;
    rule: string;
}
export type RuleTexts = Record<string, (params: Record<string, unknown>) => Bilingual | undefined>;
export declare function violations(errors: readonly SchemaError[], body?: unknown, more?: RuleTexts): BrokenRule[];
export declare function tellViolations(list: readonly BrokenRule[], language?: Language): Violation[];
export declare function describeViolations(list: readonly BrokenRule[], language?: Language): string;
export declare function escaped(property: string): string;
export interface SignedQuery {
    timestamp: string;
    signature: string;
}
export interface Credentials {
    appid: string;
    secret: string;
}
export type QueryValue = string | readonly string[] | null | undefined;
export interface VerifyInput {
    appid: string;
    secrets: readonly string[];
    timestamp: QueryValue;
    signature: QueryValue;
    now?: number | undefined;
    freshnessSeconds?: number | undefined;
}
export type Verification = Verified | NotVerified;
export interface Verified {
    ok: true;
}
export interface NotVerified {
    ok: false;
    name: "signatureMissing" | "signatureInvalid";
    errmsg: string;
}
export declare function stringToSign(credentials: Credentials, timestamp: string): string;
export declare function sign(credentials: Credentials, timestamp?: string): Promise<SignedQuery>;
export declare function verify(input: VerifyInput): Promise<Verification>;
export {};
