// Generated from openapi/vectors/conformance by `npm run codegen`. Do not edit: change the source and run it again.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Id: string;
        Text: {
            zh: string;
            en: string;
        };
        /** 英文以 MUST、SHOULD 或 MAY 开头，中文以必须或不得、应当、可以开头，与 requirement 一致 / Begins with MUST, SHOULD or MAY, in Chinese with 必须 or 不得, 应当, 可以: the requirement */
        Title: {
            zh: string;
            en: string;
        };
        /**
         * 从哪个级别起评判 / The lowest profile that grades it
         * @enum {unknown}
         */
        Profile: "compat" | "recommended" | "hardened" | "idempotency";
        /** 一项检查 / A check */
        CatalogueCheck: {
            id: components["schemas"]["Id"];
            /** @enum {unknown} */
            requirement: "MUST" | "SHOULD" | "MAY";
            /** platform：接口 A 的实现；app：接口 B 的实现；caller-of-platform、caller-of-app：调用接口 A、接口 B 的程序 / platform: an implementation of endpoint A; app: of endpoint B; caller-of-platform, caller-of-app: a program that calls endpoint A or B */
            roles: ("platform" | "app" | "caller-of-platform" | "caller-of-app")[];
            /** 从哪个级别起评判 / The lowest profile that grades it */
            profile: components["schemas"]["Profile"];
            /**
             * 从该级别起执行，低于 profile 时只产生警告 / Run from this profile on, and only a warning below `profile`
             * @enum {unknown}
             */
            warnsFrom?: "compat" | "recommended";
            /** 依据：openapi/SOURCES.md 中的标题 / Where it is written: a heading of openapi/SOURCES.md */
            clause: components["schemas"]["Id"];
            /** 英文以 MUST、SHOULD 或 MAY 开头，中文以必须或不得、应当、可以开头，与 requirement 一致 / Begins with MUST, SHOULD or MAY, in Chinese with 必须 or 不得, 应当, 可以: the requirement */
            title: components["schemas"]["Title"];
            explanation: components["schemas"]["Text"];
            remedy: components["schemas"]["Text"];
            /** 无法用数据描述的检查项所对应的代码名 / What data cannot say: the name of its code */
            code?: string;
            /** 要发的请求 / The requests to send */
            requests?: components["schemas"]["RequestRecipe"][];
            /**
             * 依次（默认），还是同时 / One after the other (default), or all at once
             * @enum {unknown}
             */
            order?: "sequence" | "parallel";
            /**
             * same：都用同一个保持的连接，只要被测服务不关闭 / same: all on one kept-alive connection, as long as the target keeps it
             * @enum {unknown}
             */
            connection?: "any" | "same";
            /** 调用方的检查项：让它发送什么，如何回复，预期它怎样做 / Of a caller: what it is told to send, how it is answered, and what it is expected to do */
            scenario?: components["schemas"]["Scenario"];
            /** 按收到的全部请求评判的检查项所对应的代码名；scenario 是为它发送的消息 / What is judged over all requests received: the name of its code; `scenario` has messages that are sent for its sake */
            judgement?: string;
        } & (unknown | unknown | unknown | unknown);
        /** 见 README。消息相同的场景只执行一次 / See the README. Scenarios with the same messages are run once */
        Scenario: {
            messages: components["schemas"]["ScenarioMessage"][];
            /** 对整个场景的预期 / Of the scenario as a whole */
            expect?: components["schemas"]["ScenarioExpectation"][];
            /**
             * 手工发送时也执行：与客户和文本无关 / Also run where a person sends by hand: whoever the customer is and whatever the text
             * @constant
             */
            byHand?: true;
        };
        /**
         * inOrder：同一客户的消息不超前；othersGoOn：客户 b 的消息在客户 a 的消息得到成功回复或重试之前到达；pauses：重试之前有等待，并逐次变长；spread：同时失败的客户不同时重试；end：重试会结束，或者间隔越来越长；givenUp：在 5 到 60 秒之内放弃等待；givenUpInTime：最迟在 60 秒后放弃；notElsewhere：重定向的地址上没有请求 / inOrder: no message before an earlier one of its customer; othersGoOn: customer b's message arrives before customer a's is answered by success, or comes again; pauses: before repetitions, and growing; spread: customers that failed at once do not come back at once; end: repetitions end, or come ever more slowly; givenUp: the answer is waited for between 5 and 60 s; givenUpInTime: for 60 s at most; notElsewhere: nothing arrives where a redirect points to
         * @enum {unknown}
         */
        ScenarioExpectation: "inOrder" | "othersGoOn" | "pauses" | "spread" | "end" | "givenUp" | "givenUpInTime" | "notElsewhere";
        /** 一条要发送的消息 / A message to be sent */
        ScenarioMessage: {
            /** 场景中的哪位客户，默认 a。每次执行都用新的客户 ID / Which customer of the scenario, default a. Each run gives them new ids */
            customer?: string;
            /**
             * 客户 ID 以 0 开头，全是数字 / The customer's id is digits that begin with 0
             * @constant
             */
            zeros?: true;
            /** 文本，默认 plain（一句 ASCII）/ The text, default plain (a sentence in ASCII) */
            text?: components["schemas"]["NamedText"];
            /** 同时发给这么多位客户 / To so many customers at once */
            times?: number;
            /** 在前一条消息到达之后这么久才发送，毫秒 / Ordered so long after the message before it arrived, milliseconds */
            afterMs?: number;
            /** 第一次、第二次……尝试的回复，最后一个重复使用；默认成功 / Of the first, second … attempt, the last one repeats; default: success */
            answers?: components["schemas"]["ScriptedAnswer"][];
            expect?: components["schemas"]["MessageExpectation"];
        };
        /**
         * 文本，默认 plain（一句 ASCII）/ The text, default plain (a sentence in ASCII)
         * @enum {unknown}
         */
        NamedText: "plain" | "chinese" | "emoji" | "quotes" | "lines" | "markup" | "equal" | "long";
        MessageExpectation: {
            /**
             * 程序认为消息被接受，或没有被接受 / What the program takes it for
             * @enum {unknown}
             */
            said?: "accepted" | "notAccepted";
            /** 这条消息到达几次 / How often the message arrives */
            attempts?: {
                min?: number;
                max?: number;
            };
            /** 第一个回复之后至少等待多久才重试，毫秒 / The least time from the first answer to the repetition, milliseconds */
            waitsMs?: number;
            /**
             * 客户 ID 和文本与要求发送的完全相同 / Customer and text are exactly what was to be sent
             * @constant
             */
            intact?: true;
        };
        /** 一个回复。没有写明的是 HTTP 200、成功的返回码、Content-Type: application/json，以 Content-Length 给出长度；其他状态码的 errcode 等于状态码 / An answer. What is not said is HTTP 200, the envelope of success, Content-Type: application/json, and the length in Content-Length; with another status, errcode is the status */
        ScriptedAnswer: {
            status?: number;
            errcode?: number;
            /** 代替返回码的原文 / Instead of the envelope, as it is */
            body?: string;
            /** errmsg 补足到整个消息体这么多字节 / errmsg is made so long that the body has so many bytes */
            bodyBytes?: number;
            /** {date+3} 是三秒之后的 HTTP 日期，{elsewhere} 是另一个地址 / {date+3} is the HTTP date in three seconds, {elsewhere} another address */
            headers?: {
                [key: string]: string;
            };
            /**
             * chunked：分块；close：直到连接关闭；short、long：Content-Length 比消息体小一半、多一百，之后关闭 / chunked; close: until the connection ends; short, long: Content-Length is half of the body, or a hundred more, and the connection is closed
             * @enum {unknown}
             */
            framing?: "length" | "chunked" | "close" | "short" | "long";
            /**
             * 之前先发送 103 / 103 is sent before it
             * @constant
             */
            interim?: 103;
            /** 请求收完之后的延迟，毫秒 / After the request's last byte, milliseconds */
            delayMs?: number;
            /** 另一位客户的消息到达之后才回复，最迟在这么久之后，毫秒 / When another customer’s message has arrived, at the latest after so long, milliseconds */
            untilOtherMs?: number;
            /**
             * 回复之后随即关闭连接，不事先说明 / The connection is closed right after it, without a word
             * @constant
             */
            thenClose?: true;
            /**
             * 代替回复：silence：不回复；close：关闭连接；garbage：不是 HTTP 的内容；endless：没有尽头的消息体 / Instead of an answer: none at all, the connection closed, what is not HTTP, a body without an end
             * @enum {unknown}
             */
            instead?: "silence" | "close" | "garbage" | "endless";
        };
        /** 一个请求。没有写明的都按规范：POST、有效的签名、Content-Type: application/json / A request. What is not said is as the contract wants it: POST, a valid signature, Content-Type: application/json */
        RequestRecipe: {
            /** 基础消息的 MsgType，默认 text / MsgType of the base message, default text */
            type?: string;
            /** 设置的属性；$user 是客户 ID 的属性名，$name 是显示名的 / Properties to set; $user is the name of the property with the customer's id, $name of the one with a display name */
            set?: {
                [key: string]: unknown;
            };
            remove?: string[];
            /** 改名的属性；{lower} 是原名的小写 / Properties to rename; {lower} is the name in lower case */
            rename?: {
                [key: string]: string;
            };
            /** 原样发送的文本，代替消息；{user} 代表客户 ID / Text to be sent as it is instead of a message; {user} stands for the customer's id */
            raw?: string | (string | Record<string, never>)[];
            /** 原样发送的字节 / Bytes to be sent as they are */
            rawHex?: string;
            method?: string;
            /** 代替 /staffService/message / Instead of /staffService/message */
            path?: string;
            /** 代替 v1（仅接口 A） / Instead of v1 (endpoint A only) */
            version?: string;
            /** 代替自己的 appid（仅接口 A），签名也用它 / Instead of the own appid (endpoint A only); it is signed with, too */
            appid?: string;
            /** 见 README / See the README */
            timestamp?: components["schemas"]["TimestampRecipe"];
            /**
             * 见 README / See the README
             * @enum {unknown}
             */
            signature?: "valid" | "missing" | "empty" | "wrongSecret" | "otherAppid" | "otherTimestamp" | "otherOrder" | "upperCase" | "truncated" | "repeated";
            /** 加在查询字符串末尾的原文 / Appended to the query as it is */
            query?: string;
            /** 设置的头域，null 为不发送；{unique} 在一次检查中不变，别处不会重复；{pad} 把整个值补足 128 个字符 / Headers to set, null: not sent; {unique} is the same throughout a check and occurs nowhere else, {pad} makes the whole value 128 characters long */
            headers?: {
                [key: string]: string | null;
            };
            /**
             * 消息体用 Content-Length（默认）还是分块 / Body with Content-Length (default) or chunked
             * @enum {unknown}
             */
            framing?: "length" | "chunked";
            /** 发送几次，默认 1 / Sent so many times, default 1 */
            times?: number;
            /**
             * 可以在到达接口之前用 HTTP 状态码拒绝 / May be refused by an HTTP status before it reaches the endpoint
             * @constant
             */
            beforeOperation?: true;
            /** accepted：状态 200，JSON 对象，errcode 是数字 0；refused：JSON 对象且 errcode 是非 0 整数，或状态 4xx；answered：有回复，且不是 5xx / accepted: status 200, a JSON object, errcode the number 0; refused: a JSON object whose errcode is an integer other than 0, or a status 4xx; answered: any answer but 5xx */
            expect: components["schemas"]["Expectation"];
        };
        /** 见 README / See the README */
        TimestampRecipe: ("now" | "seconds" | "microseconds" | "missing" | "empty" | "same" | "repeated" | "lengthExtended" | "fullWidth") | {
            offsetSeconds: number;
        } | {
            /** {now} 是当前毫秒数 / {now} is the current time in milliseconds */
            text: string;
        };
        /** accepted：状态 200，JSON 对象，errcode 是数字 0；refused：JSON 对象且 errcode 是非 0 整数，或状态 4xx；answered：有回复，且不是 5xx / accepted: status 200, a JSON object, errcode the number 0; refused: a JSON object whose errcode is an integer other than 0, or a status 4xx; answered: any answer but 5xx */
        Expectation: components["schemas"]["Verdict"] | {
            verdict: components["schemas"]["Verdict"];
            errcode?: number[];
            status?: number[];
            /** 有这个状态也符合，不看其余 / One of these statuses is as good, whatever the rest */
            orStatus?: number[];
            /** 这个头域必须有 / This header must be there */
            header?: string;
            /** errmsg 中必须有这段文字；$user、$name 同上 / errmsg must contain this text; $user and $name as above */
            errmsgNames?: string;
        };
        /** @enum {unknown} */
        Verdict: "accepted" | "refused" | "answered";
        /**
         * ConformanceGroup
         * 一致性测试的一组检查项，一个文件 / A group of conformance checks, one file
         */
        ConformanceGroup: {
            group: components["schemas"]["Id"];
            title: components["schemas"]["Text"];
            checks: components["schemas"]["CatalogueCheck"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Id = components['schemas']['Id'];
export type Text = components['schemas']['Text'];
export type Title = components['schemas']['Title'];
export type Profile = components['schemas']['Profile'];
export type CatalogueCheck = components['schemas']['CatalogueCheck'];
export type Scenario = components['schemas']['Scenario'];
export type ScenarioExpectation = components['schemas']['ScenarioExpectation'];
export type ScenarioMessage = components['schemas']['ScenarioMessage'];
export type NamedText = components['schemas']['NamedText'];
export type MessageExpectation = components['schemas']['MessageExpectation'];
export type ScriptedAnswer = components['schemas']['ScriptedAnswer'];
export type RequestRecipe = components['schemas']['RequestRecipe'];
export type TimestampRecipe = components['schemas']['TimestampRecipe'];
export type Expectation = components['schemas']['Expectation'];
export type Verdict = components['schemas']['Verdict'];
export type ConformanceGroup = components['schemas']['ConformanceGroup'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

/** The checks in code that the catalogue lists. */
export type CodeCheckName =
  | 'answer-time'
  | 'answers-after-body'
  | 'body-not-utf8'
  | 'broken-connection'
  | 'envelope-content-type'
  | 'envelope-errcode-integer'
  | 'envelope-errmsg-string'
  | 'envelope-every-status'
  | 'envelope-json-object'
  | 'envelope-no-bom'
  | 'envelope-status-200'
  | 'envelope-utf8'
  | 'generated-invalid'
  | 'generated-limits'
  | 'generated-valid'
  | 'no-server-error'
  | 'refusals-final'
  | 'signature-not-told'
  | 'slow-sender'
  | 'unfinished-request'
  | 'user-id-falsy';

/** What is judged over all requests of a caller. */
export type JudgementName =
  | 'content-type'
  | 'distinct-keys'
  | 'json'
  | 'key-form'
  | 'key-sent'
  | 'message-type'
  | 'no-secret'
  | 'path'
  | 'property-names'
  | 'property-types'
  | 'required-properties'
  | 'same-key'
  | 'same-message'
  | 'signature'
  | 'signature-fresh'
  | 'signature-in-query'
  | 'signature-lower-case'
  | 'timestamp-form'
  | 'timestamp-milliseconds'
  | 'timestamp-skew'
  | 'uncertain';
