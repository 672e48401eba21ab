// Generated from openapi/console.yaml by `npm run codegen`. Do not edit: change the source and run it again.
export interface paths {
    "/console/api/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出收发记录，新的在前 / List the exchanges, newest first
         * 被拒绝的请求只保留最近的一部分（内存中的环形缓冲区，容量有限），重启后消失；其余来自消息流水。不是合法 HTTP 报文的请求不在其中。
         *
         *     Of refused requests only the latest are kept (a bounded ring in memory, gone after a restart); the others come
         *     from the journal. Requests that are not valid HTTP are not listed.
         */
        get: operations["listExchanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/exchanges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条收发记录的全部内容 / One exchange, whole
         * 请求、回复、结果、每条未通过的规则、每次投递 / Request, response, verdict, each rule that failed, each attempt
         */
        get: operations["getExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 向客户发送消息 / Send a message to a customer
         * 消息按接口 B 校验、保存，然后签名并发送到该 APP 的 callbackUrl。回复 202 时消息已落盘；投递结果见收发记录。
         *     该 APP 的待投递消息占满它在 outboxLimit 中的份额时，返回 503 和 Retry-After，其他 APP 不受影响。
         *
         *     The message is validated against endpoint B, stored, then signed and posted to the APP's callbackUrl. With
         *     the answer 202 it is on disk; the exchange tells how its delivery went. 503 with Retry-After: as many of this
         *     APP's messages wait as its share of outboxLimit allows; other APPs are not affected.
         */
        post: operations["handOverMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/deliveries/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新投递一条死信 / Deliver a dead message again
         * 消息回到它原来的位置，排在同一客户后来的消息之前。
         *
         *     The message goes back to its old place, before later messages of the same customer.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出已配置的 APP / List the configured APPs
         * 不含密钥 / Without their secrets
         */
        get: operations["listApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
        ExchangeId: string;
        /**
         * platform 是接口 A，app 是接口 B / platform is endpoint A, app is endpoint B
         * @enum {string}
         */
        Endpoint: "platform" | "app";
        /**
         * 收到的请求，或发出的消息 / A request received, or a message sent
         * @enum {string}
         */
        Direction: "received" | "sent";
        /**
         * 收到的：accepted 已接受，refused 已拒绝；发出的：pending 待投递或待重试，delivered 已送达，dead 死信（可以人工重新投递）。
         *
         *     Received: accepted or refused. Sent: pending (waiting for delivery or a retry), delivered, or dead (given up;
         *     can be redelivered by hand).
         * @enum {string}
         */
        Verdict: "accepted" | "refused" | "pending" | "delivered" | "dead";
        /** 一条收发记录 / An exchange */
        Exchange: {
            /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
            id: components["schemas"]["ExchangeId"];
            /**
             * Format: date-time
             * 时间，UTC / Time, UTC
             */
            at: string;
            /**
             * 接口；请求没有到达任何接口时为 null / The endpoint; null when the request reached none
             * @enum {string|null}
             */
            endpoint: "platform" | "app" | null;
            /** 收到的请求，或发出的消息 / A request received, or a message sent */
            direction: components["schemas"]["Direction"];
            /** APP 的 ID；无法得知时为 null / The APP's ID; null when it cannot be known */
            appid: string | null;
            /** 客户的 ID；无法得知时为 null / The customer's ID; null when it cannot be known */
            user: string | null;
            /** 消息类型；无法得知时为 null / Type of the message; null when it cannot be known */
            msgType: string | null;
            /** 消息正文的前 80 个字符 / The first 80 characters of the Content */
            excerpt: string | null;
            /**
             * 收到的：accepted 已接受，refused 已拒绝；发出的：pending 待投递或待重试，delivered 已送达，dead 死信（可以人工重新投递）。
             *
             *     Received: accepted or refused. Sent: pending (waiting for delivery or a retry), delivered, or dead (given up;
             *     can be redelivered by hand).
             */
            verdict: components["schemas"]["Verdict"];
            /** 回复中的 errcode；没有回复时为 null / The answer's errcode; null without an answer */
            errcode: number | null;
            /** 回复中的 errmsg，或投递失败的原因 / The answer's errmsg, or why the delivery failed */
            errmsg: string | null;
        };
        /** 一页收发记录 / A page of exchanges */
        ExchangePage: {
            /** 收发记录，新的在前 / Exchanges, newest first */
            exchanges: components["schemas"]["Exchange"][];
            /** 下一页的 cursor；没有下一页时为 null / The next page's cursor; null on the last page */
            next: string | null;
        };
        /** 一条收发记录的全部内容 / One exchange, whole */
        ExchangeDetail: components["schemas"]["Exchange"] & {
            /** 请求 / The request */
            request: {
                /** HTTP 方法 / HTTP method */
                method: string;
                /** 地址，签名已脱敏 / Address, without the signature */
                url: string;
                /** Content-Type 头域 / The Content-Type header */
                contentType: string | null;
                /** 消息体原文；没有读取时为 null / The body as it is; null when it was not read */
                body: string | null;
                /** 消息体是否被截短（只有被拒绝的请求会） / Whether the body is cut (only refused requests are) */
                bodyTruncated: boolean;
            };
            /** 回复；没有时为 null / The answer; null without one */
            response: {
                /** HTTP 状态码 / HTTP status */
                status: number;
                /** 消息体，最多 2048 个字符 / The body, at most 2,048 characters */
                body: string;
            } | null;
            /** 每条未通过的规则 / Each rule that failed */
            violations: components["schemas"]["Violation"][];
            /** 返回码为 30001 或 30003 时，签名错在哪里；每秒最多诊断 5 次，其余为空 / With 30001 or 30003, the mistakes in the signature; at most 5 diagnoses a second, none for the others */
            diagnosis: components["schemas"]["SignatureMistake"][];
            /** 按时间先后列出每次投递 / Each attempt at delivery, in order */
            attempts: components["schemas"]["Attempt"][];
        };
        /** 一条未通过的规则 / A rule that failed */
        Violation: {
            /** 位置，JSON 指针 / The place, a JSON pointer */
            pointer: string;
            /** 规则，JSON Schema 的关键字或返回码的名称 / The rule, a JSON Schema keyword or a return code's name */
            rule: string;
            /** 说明 / Explanation */
            message: string;
        };
        /** 签名中的一个错误，不含密钥和签名 / A mistake in a signature; holds neither a secret nor a signature */
        SignatureMistake: {
            /** 错误的名称，与命令 doctor 相同 / The mistake's name, as the command doctor gives it */
            mistake: string;
            /** 错在哪里、如何改正，中文 / What was done and what would be right, in Chinese */
            zh: string;
            /** 错在哪里、如何改正，英文 / What was done and what would be right, in English */
            en: string;
        };
        /** 一次投递 / An attempt at delivery */
        Attempt: {
            /**
             * Format: date-time
             * 时间，UTC / Time, UTC
             */
            at: string;
            /** HTTP 状态码；没有回复时为 null / HTTP status; null without an answer */
            status: number | null;
            /** 回复中的 errcode / The answer's errcode */
            errcode: number | null;
            /** 耗时，毫秒 / Duration, milliseconds */
            durationMs: number;
            /** 回复的前 2048 个字符 / The first 2,048 characters of the answer */
            answer: string | null;
            /** 失败的原因；成功时为 null / Why it failed; null when it did not */
            error: string | null;
        };
        /** 接口 B 的消息体，加上 appid / Endpoint B's body, plus appid */
        HandOver: components["schemas"]["StaffMessage"] & {
            appid: components["schemas"]["Appid"];
        };
        /** 已落盘的消息 / The message that is on disk */
        HandedOver: {
            /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
            id: components["schemas"]["ExchangeId"];
        };
        /** 已配置的 APP / The configured APPs */
        AppList: {
            /** 已配置的 APP / The configured APPs */
            apps: components["schemas"]["App"][];
        };
        /** 一个 APP，不含密钥 / An APP, without its secrets */
        App: {
            /** APP 的 ID，不得为 . 或 .. / ID of an APP, neither . nor .. */
            appid: components["schemas"]["Appid"];
            /** 名称 / Name */
            name: string | null;
            /** 接口 B 的地址前缀；没有时不能向客户发送 / Endpoint B's base address; without it nothing can be sent to customers */
            callbackUrl: string | null;
            /** 有效密钥的个数 / Number of active secrets */
            activeSecrets: number;
            /** 接口 B 自己的有效密钥的个数；0 表示两个接口都用前者 / Number of active secrets that endpoint B has of its own; 0 if it shares the others */
            activeCallbackSecrets: number;
        };
        /** 失败的原因 / Why it failed */
        Failure: {
            /** HTTP 状态码 / The HTTP status */
            errcode: number;
            /** 说明，仅用于排查问题 / Explanation for people */
            errmsg: string;
            /** 每条未通过的规则 / Each rule that failed */
            violations?: components["schemas"]["Violation"][];
        };
        /**
         * 事件：是命令而不是聊天内容，可以没有 Content / Events, commands rather than chat, that need no Content
         * @example event.CLICK.RG
         */
        EventMsgType: "event" | `event.${string}`;
        /**
         * 客户的 ID，必须是合法的 Unicode 文本 / ID of a customer, well-formed Unicode
         * @example 123
         */
        UserId: string;
        /**
         * 人工会话的 ID；null 或 "" 表示没有指明 / ID of a conversation with an agent; null or "" names none
         * @example s-20240607-18
         */
        ServiceId: string | null;
        /**
         * 消息类型：`text` 文本；`image` 图片；`voice` 语音；`file` 文件；`event` 或 `event.<名称>` 事件，例如请求人工服务的
         *     `event.CLICK.RG`。其他类型被拒绝。
         *
         *     Type of the message: `text`, `image`, `voice`, `file`; `event` or `event.<NAME>`, such as `event.CLICK.RG`, by
         *     which a customer asks for a human agent. Any other type is refused.
         * @example text
         */
        MsgType: string;
        /**
         * 消息正文。`text`：原始文本；其中 `<a href>` 标签是链接，`[微笑]` 这样的转义是表情，其他标签都是普通文字，显示方必须做安全过滤。
         *     `image`、`voice`、`file`：多媒体文件的下载地址，可以是相对于双方约定的主机的路径。只有事件可以没有，或为 null。
         *
         *     The message's body. `text`: the text as it is; in it the `<a href>` tag is a link, escapes such as `[微笑]` are
         *     emoji, every other tag is plain text, and whoever renders it must sanitise it. `image`, `voice`, `file`: the
         *     media's download address, which may be a path relative to a host agreed beforehand. Events alone may do without,
         *     or have null.
         * @example Hello World!
         */
        Content: string | null;
        /**
         * 消息的附加数据，任意 JSON / Additional data of the message, any JSON
         * @example {
         *       "channel": "wechat",
         *       "vip": true
         *     }
         */
        Tag: unknown;
        /**
         * 发给客户的消息。选填属性为 null 等于没有该属性；未列出的属性一律忽略；属性名区分大小写。
         *
         *     A message for a customer. An optional property that is null is absent; properties that are not listed are
         *     ignored; names are case-sensitive.
         * @example {
         *       "ToUserId": "123",
         *       "MsgType": "text",
         *       "Content": "亲,你好,欢迎回来。"
         *     }
         */
        StaffMessage: {
            /** 向拥有该 ID 的客户发送消息 / ID of the customer to send the message to */
            ToUserId: components["schemas"]["UserId"];
            /**
             * 如果该消息来自坐席，则为该坐席的工号 / The agent's number, when an agent wrote the message
             * @example 8001
             */
            WorkerNum?: string | null;
            /**
             * 如果该消息来自坐席，则为该坐席的显示名 / The agent's display name, when an agent wrote the message
             * @example 小王
             */
            WorkerName?: string | null;
            /**
             * 如果该消息来自一个人工会话，则为该会话的 ID；没有时不提供，或为 null 或 ""。
             *
             *     When the message comes from a conversation with an agent, that conversation's ID; otherwise absent, null
             *     or "".
             */
            ServiceId?: components["schemas"]["ServiceId"];
            /**
             * 消息类型：`text` 文本；`image` 图片；`voice` 语音；`file` 文件；`event` 或 `event.<名称>` 事件，例如请求人工服务的
             *     `event.CLICK.RG`。其他类型被拒绝。
             *
             *     Type of the message: `text`, `image`, `voice`, `file`; `event` or `event.<NAME>`, such as `event.CLICK.RG`, by
             *     which a customer asks for a human agent. Any other type is refused.
             */
            MsgType: components["schemas"]["MsgType"];
            /**
             * 消息正文。`text`：原始文本；其中 `<a href>` 标签是链接，`[微笑]` 这样的转义是表情，其他标签都是普通文字，显示方必须做安全过滤。
             *     `image`、`voice`、`file`：多媒体文件的下载地址，可以是相对于双方约定的主机的路径。只有事件可以没有，或为 null。
             *
             *     The message's body. `text`: the text as it is; in it the `<a href>` tag is a link, escapes such as `[微笑]` are
             *     emoji, every other tag is plain text, and whoever renders it must sanitise it. `image`, `voice`, `file`: the
             *     media's download address, which may be a path relative to a host agreed beforehand. Events alone may do without,
             *     or have null.
             */
            Content?: components["schemas"]["Content"];
            /** 消息的附加数据，任意 JSON / Additional data of the message, any JSON */
            Tag?: components["schemas"]["Tag"];
        } & ({
            MsgType: "event" | `event.${string}`;
        } | {
            MsgType: "text" | "image" | "voice" | "file";
            Content: string;
        });
        /**
         * APP 的 ID，不得为 . 或 .. / ID of an APP, neither . nor ..
         * @example 1001
         */
        Appid: string;
    };
    responses: {
        /** 失败；errcode 等于 HTTP 状态码 / Failed; errcode is the HTTP status */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errcode": 400,
                 *       "errmsg": "/ToUserId: 缺少必填属性 / required property is missing",
                 *       "violations": [
                 *         {
                 *           "pointer": "/ToUserId",
                 *           "rule": "required",
                 *           "message": "缺少必填属性 / required property is missing"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ExchangeId = components['schemas']['ExchangeId'];
export type Endpoint = components['schemas']['Endpoint'];
export type Direction = components['schemas']['Direction'];
export type Verdict = components['schemas']['Verdict'];
export type Exchange = components['schemas']['Exchange'];
export type ExchangePage = components['schemas']['ExchangePage'];
export type ExchangeDetail = components['schemas']['ExchangeDetail'];
export type Violation = components['schemas']['Violation'];
export type SignatureMistake = components['schemas']['SignatureMistake'];
export type Attempt = components['schemas']['Attempt'];
export type HandOver = components['schemas']['HandOver'];
export type HandedOver = components['schemas']['HandedOver'];
export type AppList = components['schemas']['AppList'];
export type App = components['schemas']['App'];
export type Failure = components['schemas']['Failure'];
export type EventMsgType = components['schemas']['EventMsgType'];
export type UserId = components['schemas']['UserId'];
export type ServiceId = components['schemas']['ServiceId'];
export type MsgType = components['schemas']['MsgType'];
export type Content = components['schemas']['Content'];
export type Tag = components['schemas']['Tag'];
export type StaffMessage = components['schemas']['StaffMessage'];
export type Appid = components['schemas']['Appid'];
export type ResponseFailed = components['responses']['Failed'];
export type $defs = Record<string, never>;
export interface operations {
    listExchanges: {
        parameters: {
            query?: {
                /** 只列出该 APP 的收发记录 / Only those of this APP */
                appid?: string;
                /** 只列出该客户的收发记录 / Only those of this customer */
                user?: string;
                /** 只列出该接口的收发记录 / Only those of this endpoint */
                endpoint?: components["schemas"]["Endpoint"];
                /** 只列出该结果的收发记录 / Only those with this verdict */
                verdict?: components["schemas"]["Verdict"];
                /** 一页的条数，默认 50 / Exchanges on a page, 50 by default */
                limit?: number;
                /** 上一页的 next / The previous page's next */
                cursor?: components["schemas"]["ExchangeId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 一页收发记录 / A page of exchanges */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangePage"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getExchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 收发记录的 ID / The exchange's id */
                id: components["schemas"]["ExchangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 该条收发记录 / The exchange */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeDetail"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    handOverMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口 B 的消息体，加上 appid / Endpoint B's body, plus appid */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** 已落盘，待投递 / On disk, waiting for delivery */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 收发记录的 ID / The exchange's id */
                id: components["schemas"]["ExchangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 待投递 / Waiting for delivery */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 已配置的 APP / The configured APPs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppList"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
}
