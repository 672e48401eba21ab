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
            /** platform：接口 A 的实现；app：接口 B 的实现 / platform: an implementation of endpoint A; app: of endpoint B */
            roles: ("platform" | "app")[];
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
        } & (unknown | unknown);
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
