// Generated from openapi/openapi.yaml by `npm run codegen`. Do not edit: change the source and run it again.
export interface paths {
    "/api/{version}/{appid}/staffService/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收到客户的消息 / A customer's message reaches the platform
         * 该接口由全媒体系统提供。当收到了客户发送的消息，APP 应调用该接口告知全媒体系统。
         *
         *     Served by the platform. The APP calls it to tell the platform that a customer has sent a message.
         */
        post: operations["receiveCustomerMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staffService/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 向客户发送消息 / A message goes to the customer
         * 该接口由 APP 提供。当全媒体系统（平台）需要向客户发送消息，就向 APP 发送此请求。
         *
         *     **地址**：`path_prefix` 由 APP 自定，可有多级，也可没有。告知平台的地址写到前缀为止；如果已以 `/staffService/message` 结尾，则指同一个接口，不再追加。
         *
         *     **平台这样调用接口 B：**
         *
         *     - **至少一次**：同一条消息可能到达多次，例如 APP 的回复在途中丢失时。请按 `Idempotency-Key` 去重：同一条消息的每次投递，该头域不变。不要按内容去重，两条内容相同的消息是两条消息。
         *     - **按序**：同一客户（`appid` + `ToUserId`）的消息依次投递，前一条送达或转为死信（dead）之后，才投递后一条。不同客户的消息可以同时到达。
         *     - **10 秒**：10 秒内没有收到完整的回复，按超时处理。请先保存消息，随即回复，再做其他处理。
         *     - **会重试**：无法连接；超时；HTTP 状态码不是 200；回复的消息体不是 JSON；“返回码”表中可重试的 `errcode`，如 30004。间隔逐次拉长，每次重新签名；全部用完后转为死信。回复带 `Retry-After` 时，在此之前不重试。
         *     - **不重试**：其他非 0 的 `errcode`；HTTP 状态码为 200、消息体是 JSON 但没有整数 `errcode` 的回复，如 `{"status":0}`、`{"errcode":"0"}`、`[0]`。这样的回复是最终结果，消息立即转为死信：保留并可见，可以人工重新投递。
         *     - **影响范围**：APP 回复了 JSON 对象，失败就只算在这一位客户上，例如客户已经离开；其他客户的消息照常投递。只有无法连接、超时、HTTP 状态码 429、502、503、504，以及不是 JSON 的回复，才表示整个 APP 不可用，平台可以暂停对它的投递。
         *     - **不跟随重定向**：HTTP 状态码 3xx 是失败。
         *     - **密钥**：接口 B 可以使用单独的密钥，见“签名”一节。
         *
         *     Served by the APP. The platform calls it when a message is to go to a customer.
         *
         *     **Address**: `path_prefix` is the APP's own, of several segments or none. The address that the platform is told
         *     ends with the prefix; one that already ends in `/staffService/message` names the same endpoint, and nothing is
         *     appended.
         *
         *     **How the platform calls endpoint B:**
         *
         *     - **At least once**: a message may arrive more than once, as when the APP's answer is lost on the way. Tell
         *       repetitions by `Idempotency-Key`: it is the same in every delivery of a message. Do not tell them by content,
         *       for two equal messages are two messages.
         *     - **In order**, per customer (`appid` + `ToUserId`): a message is delivered after the one before it was
         *       delivered or given up (dead). Messages of different customers may arrive at the same time.
         *     - **10 seconds**: without a complete answer within 10 s the call has timed out. Store the message, answer at
         *       once, and do the rest afterwards.
         *     - **Retried**: no connection; a time-out; an HTTP status other than 200; a body that is not JSON; an `errcode`
         *       that may be retried by "Return codes", such as 30004. The pauses grow, each attempt is signed afresh, and
         *       after the last one the message is dead. With a `Retry-After` there is no attempt before it.
         *     - **Final**, not retried: any other `errcode` that is not 0; and a status 200 whose body is JSON without an
         *       integer `errcode`, such as `{"status":0}`, `{"errcode":"0"}` or `[0]`. The message is dead at once: kept,
         *       visible, and redelivered by hand if somebody wants it.
         *     - **Whose failure it is**: an APP that answers with a JSON object is alive, and a failure is this customer's
         *       alone, as when the customer has left; messages for other customers go on. Only no connection, a time-out,
         *       HTTP 429, 502, 503, 504 and bodies that are not JSON speak against the APP as a whole, and the platform may
         *       pause all deliveries to it.
         *     - **No redirect is followed**: a status 3xx is a failure.
         *     - **Secret**: endpoint B may have a secret of its own, see the section "Signature".
         */
        post: operations["sendMessageToCustomer"];
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
        /**
         * 客户发出的消息。选填属性为 null 等于没有该属性；未列出的属性一律忽略，并随消息保存；属性名区分大小写。
         *
         *     A customer's message. An optional property that is null is absent; properties that are not listed are ignored,
         *     and kept with the message; names are case-sensitive.
         * @example {
         *       "FromUserId": "123",
         *       "MsgType": "text",
         *       "Content": "Hello World!"
         *     }
         */
        CustomerMessage: {
            /** 发送该消息的客户的 ID / ID of the customer who sent the message */
            FromUserId: components["schemas"]["UserId"];
            /**
             * 客户的显示名 / The customer's display name
             * @example 张三
             */
            FromUserName?: string | null;
            /**
             * 该消息所对应的人工会话的 ID。客户未同时处于多个人工会话中时，可以不提供，或设为 null 或 ""。
             *
             *     ID of the conversation with an agent that the message belongs to. It may be absent, null or "" unless the
             *     customer is in several conversations at once.
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
         * 事件：是命令而不是聊天内容，可以没有 Content / Events, commands rather than chat, that need no Content
         * @example event.CLICK.RG
         */
        EventMsgType: "event" | `event.${string}`;
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
        /** 返回码 / Return code */
        ReturnCode: {
            /**
             * 0 为成功，其他值见返回码表；未列出的值按失败处理，不得解析出错 / 0 is success, for others see the table of return codes; one that is not listed is a failure, and no reason to break
             * @example 0
             */
            errcode: number;
            /**
             * 仅用于排查问题，程序不得依赖其内容 / For people; programs must not depend on it
             * @example ok
             */
            errmsg: string;
        };
    };
    responses: {
        /** 请求到达了接口；结果看 errcode / The request reached the endpoint; errcode says how it went */
        Answered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        /** 请求到达了 APP；结果看 errcode / The request reached the APP; errcode says how it went */
        AnsweredByApp: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        /** 路径或版本不存在 / Unknown path or version */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errcode": 404,
                 *       "errmsg": "路径或接口版本不存在 / Unknown path or version"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        /** 不支持该方法 / This method is not supported */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errcode": 405,
                 *       "errmsg": "请使用 POST / use POST"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        /** 消息体超过 256 KiB / The body is over 256 KiB */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errcode": 413,
                 *       "errmsg": "消息体超过 262144 字节 / the body is over 262144 bytes"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        /** Content-Type 不是 application/json，或消息体被压缩 / Content-Type is not application/json, or the body is compressed */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errcode": 415,
                 *       "errmsg": "Content-Type 必须是 application/json / Content-Type must be application/json"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        /** 请求过于频繁 / Too many requests */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errcode": 429,
                 *       "errmsg": "请求过于频繁 / too many requests"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        /** 服务正在停止，或负载过高 / Shutting down or overloaded */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errcode": 503,
                 *       "errmsg": "服务正在停止 / shutting down"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        /** 请求没有到达接口，例如不是合法的 HTTP 报文；errcode 等于 HTTP 状态码 / The request did not reach the endpoint, as when it is not valid HTTP; errcode is the HTTP status */
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errcode": 400,
                 *       "errmsg": "请求不是合法的 HTTP 报文 / the request is not valid HTTP"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
    };
    parameters: {
        /**
         * 接口版本；其他版本一律 404 / Version of the interface; any other is a 404
         * @example v1
         */
        Version: "v1";
        /**
         * APP 的 ID，由平台分配 / The APP's ID, assigned by the platform
         * @example 1001
         */
        AppidInPath: components["schemas"]["Appid"];
        /**
         * 自 1970 年以来的毫秒数，13 位数字；也接受 10 位数字的秒。每次尝试都用当时的时间；发送的字符串就是参与签名的字符串。
         *
         *     Milliseconds since 1970, 13 digits; seconds, 10 digits, are accepted too. The time of this attempt; the string
         *     sent is the string signed.
         * @example 1407812629434
         */
        Timestamp: string;
        /**
         * `appid` + 密钥 + `timestamp` 的 SHA-1，40 位小写十六进制；算法与示例见“签名”一节。
         *
         *     SHA-1 of `appid` + secret + `timestamp`, 40 lower-case hexadecimal digits; see the section "Signature", with an
         *     example.
         * @example 82f369268e6a8ea96b0731fe4acdd823cdc122d0
         */
        Signature: string;
        /**
         * 可选扩展，幂等键：调用方为每条消息生成一个新的键，重试时保持不变。支持该头域的接收方，在至少 24 小时内对同一幂等键只处理一次，并返回首次处理的结果；同一幂等键用于不同的消息体时，以 30005 拒绝。不支持的接收方忽略该头域。
         *
         *     Optional: the caller makes one new key per message and keeps it across retries. A receiver that supports it
         *     answers a repeated key with the first answer and processes the message once, for at least 24 hours; a repeated
         *     key with another body is refused with 30005. Whoever does not know the header ignores it.
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * 支持的 HTTP 方法 / The HTTP methods that are supported
         * @example POST
         */
        Allow: string;
        /**
         * 等待的秒数 / Seconds to wait
         * @example 5
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type CustomerMessage = components['schemas']['CustomerMessage'];
export type StaffMessage = components['schemas']['StaffMessage'];
export type Appid = components['schemas']['Appid'];
export type UserId = components['schemas']['UserId'];
export type ServiceId = components['schemas']['ServiceId'];
export type MsgType = components['schemas']['MsgType'];
export type EventMsgType = components['schemas']['EventMsgType'];
export type Content = components['schemas']['Content'];
export type Tag = components['schemas']['Tag'];
export type ReturnCode = components['schemas']['ReturnCode'];
export type ResponseAnswered = components['responses']['Answered'];
export type ResponseAnsweredByApp = components['responses']['AnsweredByApp'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseBodyTooLarge = components['responses']['BodyTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseOtherError = components['responses']['OtherError'];
export type ParameterVersion = components['parameters']['Version'];
export type ParameterAppidInPath = components['parameters']['AppidInPath'];
export type ParameterTimestamp = components['parameters']['Timestamp'];
export type ParameterSignature = components['parameters']['Signature'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type HeaderAllow = components['headers']['Allow'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    receiveCustomerMessage: {
        parameters: {
            query: {
                /**
                 * 自 1970 年以来的毫秒数，13 位数字；也接受 10 位数字的秒。每次尝试都用当时的时间；发送的字符串就是参与签名的字符串。
                 *
                 *     Milliseconds since 1970, 13 digits; seconds, 10 digits, are accepted too. The time of this attempt; the string
                 *     sent is the string signed.
                 * @example 1407812629434
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * `appid` + 密钥 + `timestamp` 的 SHA-1，40 位小写十六进制；算法与示例见“签名”一节。
                 *
                 *     SHA-1 of `appid` + secret + `timestamp`, 40 lower-case hexadecimal digits; see the section "Signature", with an
                 *     example.
                 * @example 82f369268e6a8ea96b0731fe4acdd823cdc122d0
                 */
                signature: components["parameters"]["Signature"];
            };
            header?: {
                /**
                 * 可选扩展，幂等键：调用方为每条消息生成一个新的键，重试时保持不变。支持该头域的接收方，在至少 24 小时内对同一幂等键只处理一次，并返回首次处理的结果；同一幂等键用于不同的消息体时，以 30005 拒绝。不支持的接收方忽略该头域。
                 *
                 *     Optional: the caller makes one new key per message and keeps it across retries. A receiver that supports it
                 *     answers a repeated key with the first answer and processes the message once, for at least 24 hours; a repeated
                 *     key with another body is refused with 30005. Whoever does not know the header ignores it.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * 接口版本；其他版本一律 404 / Version of the interface; any other is a 404
                 * @example v1
                 */
                version: components["parameters"]["Version"];
                /**
                 * APP 的 ID，由平台分配 / The APP's ID, assigned by the platform
                 * @example 1001
                 */
                appid: components["parameters"]["AppidInPath"];
            };
            cookie?: never;
        };
        /** 客户的消息，UTF-8 编码的 JSON / The customer's message, JSON in UTF-8 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerMessage"];
            };
        };
        responses: {
            200: components["responses"]["Answered"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
    sendMessageToCustomer: {
        parameters: {
            query: {
                /**
                 * 自 1970 年以来的毫秒数，13 位数字；也接受 10 位数字的秒。每次尝试都用当时的时间；发送的字符串就是参与签名的字符串。
                 *
                 *     Milliseconds since 1970, 13 digits; seconds, 10 digits, are accepted too. The time of this attempt; the string
                 *     sent is the string signed.
                 * @example 1407812629434
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * `appid` + 密钥 + `timestamp` 的 SHA-1，40 位小写十六进制；算法与示例见“签名”一节。
                 *
                 *     SHA-1 of `appid` + secret + `timestamp`, 40 lower-case hexadecimal digits; see the section "Signature", with an
                 *     example.
                 * @example 82f369268e6a8ea96b0731fe4acdd823cdc122d0
                 */
                signature: components["parameters"]["Signature"];
            };
            header?: {
                /**
                 * 可选扩展，幂等键：调用方为每条消息生成一个新的键，重试时保持不变。支持该头域的接收方，在至少 24 小时内对同一幂等键只处理一次，并返回首次处理的结果；同一幂等键用于不同的消息体时，以 30005 拒绝。不支持的接收方忽略该头域。
                 *
                 *     Optional: the caller makes one new key per message and keeps it across retries. A receiver that supports it
                 *     answers a repeated key with the first answer and processes the message once, for at least 24 hours; a repeated
                 *     key with another body is refused with 30005. Whoever does not know the header ignores it.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** 发给客户的消息，UTF-8 编码的 JSON / The message for the customer, JSON in UTF-8 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffMessage"];
            };
        };
        responses: {
            200: components["responses"]["AnsweredByApp"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherError"];
        };
    };
}
