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
         * @description 该接口由全媒体系统提供。当收到了客户发送的消息，APP 应调用该接口告知全媒体系统。
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
         * @description 该接口由 APP 提供。当全媒体系统需要向客户发送消息，就向 APP 发送此请求。
         *
         *     Served by the APP. The platform calls it when a message is to go to a customer.
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
         * @description 客户发出的消息。未列出的属性被容忍并随消息保存；属性名区分大小写。
         *
         *     A customer's message. Properties that are not listed are tolerated and kept with the message; names are
         *     case-sensitive.
         */
        CustomerMessage: {
            /** @description 发送该消息的客户的 ID / ID of the customer who sent the message */
            FromUserId: components["schemas"]["UserId"];
            /** @description 客户的显示名 / The customer's display name */
            FromUserName?: string | null;
            /**
             * @description 该消息所对应的人工对话的 ID。客户未同时处于多个人工对话中时，可以不提供，或设为 null 或 ""。
             *
             *     ID of the conversation with an agent that the message belongs to. It may be absent, null or "" unless the
             *     customer is in several conversations at once.
             */
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
        /**
         * @description 发给客户的消息。未列出的属性被容忍；属性名区分大小写。
         *
         *     A message for a customer. Properties that are not listed are tolerated; names are case-sensitive.
         */
        StaffMessage: {
            /** @description 向拥有该 ID 的客户发送消息 / ID of the customer to send the message to */
            ToUserId: components["schemas"]["UserId"];
            /** @description 如果该消息来自坐席，则为该坐席的工号 / The agent's number, when an agent wrote the message */
            WorkerNum?: string | null;
            /** @description 如果该消息来自坐席，则为该坐席的显示名 / The agent's display name, when an agent wrote the message */
            WorkerName?: string | null;
            /**
             * @description 如果该消息来自一个人工服务会话，则为该会话的 ID；没有时不提供，或为 null 或 ""。
             *
             *     When the message comes from a conversation with an agent, that conversation's ID; otherwise absent, null
             *     or "".
             */
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
        /** @description APP 的 ID / ID of an APP */
        Appid: string;
        /** @description 客户的 ID / ID of a customer */
        UserId: string;
        /** @description 人工对话的 ID；null 或 "" 表示没有指明 / ID of a conversation with an agent; null or "" names none */
        ServiceId: string | null;
        /**
         * @description 消息类型：`text` 文本；`image` 图片；`voice` 语音；`file` 文件；`event` 或 `event.<名称>` 事件，例如请求人工服务的
         *     `event.CLICK.RG`。其他类型被拒绝。
         *
         *     Type of the message: `text`, `image`, `voice`, `file`; `event` or `event.<NAME>`, such as `event.CLICK.RG`, by
         *     which a customer asks for a human agent. Any other type is refused.
         */
        MsgType: string;
        /** @description 事件：是命令而不是聊天内容，可以没有 Content / Events, commands rather than chat, that need no Content */
        EventMsgType: "event" | `event.${string}`;
        /**
         * @description 消息正文。`text`：原始文本；其中 `<a href>` 标签是链接，`[微笑]` 这样的转义是表情，其他标签都是普通文字，显示方必须做安全过滤。
         *     `image`、`voice`、`file`：多媒体文件的下载地址，可以是相对于事先约定的主机的路径。事件可以没有。
         *
         *     The message's body. `text`: the text as it is; in it the `<a href>` tag is a link, escapes such as `[微笑]` are
         *     emoji, every other tag is plain text, and whoever renders it must sanitise it. `image`, `voice`, `file`: the
         *     media's download address, which may be a path relative to a host agreed beforehand. Events may do without.
         */
        Content: string | null;
        /** @description 消息的附加数据，任意 JSON / Additional data of the message, any JSON */
        Tag: unknown;
        /** @description 返回码 / Return code */
        ReturnCode: {
            /** @description 0 为成功，其他值见返回码表；未知的值必须容忍 / 0 is success, for others see the table of return codes; unknown values must be tolerated */
            errcode: number;
            /** @description 供人阅读的说明 / Explanation for people */
            errmsg: string;
        };
    };
    responses: {
        /** @description 请求到达了接口；结果看 errcode / The request reached the endpoint; errcode says how it went */
        Answered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
        /** @description 路径或版本不存在 / Unknown path or version */
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
        /** @description 不支持该方法 / This method is not supported */
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
        /** @description 消息体超过 256 KiB / The body is over 256 KiB */
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
        /** @description Content-Type 不是 application/json，或消息体被压缩 / Content-Type is not application/json, or the body is compressed */
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
        /** @description 请求过于频繁 / Too many requests */
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
        /** @description 服务正在停止，或负载过高 / Shutting down or overloaded */
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
        /** @description 请求没有到达接口，例如不是可读的 HTTP；errcode 等于 HTTP 状态 / The request did not reach the endpoint, as when it is not readable HTTP; errcode is the HTTP status */
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errcode": 400,
                 *       "errmsg": "请求不是可读的 HTTP / the request is not readable HTTP"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnCode"];
            };
        };
    };
    parameters: {
        /**
         * @description 接口版本；其他版本一律 404 / Version of the interface; any other is a 404
         * @example v1
         */
        Version: "v1";
        /**
         * @description APP 的 ID，由平台分配 / The APP's ID, assigned by the platform
         * @example 1001
         */
        Appid: components["schemas"]["Appid"];
        /**
         * @description 自 1970 年以来的毫秒数，13 位数字；也接受 10 位数字的秒。发送的字符串就是参与签名的字符串。
         *
         *     Milliseconds since 1970, 13 digits; seconds, 10 digits, are accepted too. The string sent is the string signed.
         * @example 1407812629434
         */
        Timestamp: string;
        /**
         * @description appid + 密钥 + timestamp 的 SHA-1，小写十六进制 / SHA-1 of appid + secret + timestamp, lower-case hexadecimal
         * @example 82f369268e6a8ea96b0731fe4acdd823cdc122d0
         */
        Signature: string;
        /**
         * @description 可选的附加约定：调用方为每条消息生成一个键，重试时保持不变。支持它的接收方对重复的键给出第一次的回复，只处理一次，至少 24 小时；
         *     同一个键配不同的消息体，以 30005 拒绝。不支持的一方忽略它。
         *
         *     Optional, additional profile: the caller makes one key per message and keeps it across retries. A receiver that
         *     supports it answers a repeated key with the first answer and processes the message once, for at least 24 hours;
         *     a repeated key with another body is refused with 30005. Whoever does not know the header ignores it.
         * @example 0f8a6c1e-5a57-4d1b-9a43-6f5f1f7f3c11
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description 支持的 HTTP 方法 / The HTTP methods that are supported
         * @example POST
         */
        Allow: string;
        /**
         * @description 等待的秒数 / Seconds to wait
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
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseBodyTooLarge = components['responses']['BodyTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseOtherError = components['responses']['OtherError'];
export type ParameterVersion = components['parameters']['Version'];
export type ParameterAppid = components['parameters']['Appid'];
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
                 * @description 自 1970 年以来的毫秒数，13 位数字；也接受 10 位数字的秒。发送的字符串就是参与签名的字符串。
                 *
                 *     Milliseconds since 1970, 13 digits; seconds, 10 digits, are accepted too. The string sent is the string signed.
                 * @example 1407812629434
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * @description appid + 密钥 + timestamp 的 SHA-1，小写十六进制 / SHA-1 of appid + secret + timestamp, lower-case hexadecimal
                 * @example 82f369268e6a8ea96b0731fe4acdd823cdc122d0
                 */
                signature: components["parameters"]["Signature"];
            };
            header?: {
                /**
                 * @description 可选的附加约定：调用方为每条消息生成一个键，重试时保持不变。支持它的接收方对重复的键给出第一次的回复，只处理一次，至少 24 小时；
                 *     同一个键配不同的消息体，以 30005 拒绝。不支持的一方忽略它。
                 *
                 *     Optional, additional profile: the caller makes one key per message and keeps it across retries. A receiver that
                 *     supports it answers a repeated key with the first answer and processes the message once, for at least 24 hours;
                 *     a repeated key with another body is refused with 30005. Whoever does not know the header ignores it.
                 * @example 0f8a6c1e-5a57-4d1b-9a43-6f5f1f7f3c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description 接口版本；其他版本一律 404 / Version of the interface; any other is a 404
                 * @example v1
                 */
                version: components["parameters"]["Version"];
                /**
                 * @description APP 的 ID，由平台分配 / The APP's ID, assigned by the platform
                 * @example 1001
                 */
                appid: components["parameters"]["Appid"];
            };
            cookie?: never;
        };
        /** @description 客户的消息，UTF-8 编码的 JSON / The customer's message, JSON in UTF-8 */
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
                 * @description 自 1970 年以来的毫秒数，13 位数字；也接受 10 位数字的秒。发送的字符串就是参与签名的字符串。
                 *
                 *     Milliseconds since 1970, 13 digits; seconds, 10 digits, are accepted too. The string sent is the string signed.
                 * @example 1407812629434
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * @description appid + 密钥 + timestamp 的 SHA-1，小写十六进制 / SHA-1 of appid + secret + timestamp, lower-case hexadecimal
                 * @example 82f369268e6a8ea96b0731fe4acdd823cdc122d0
                 */
                signature: components["parameters"]["Signature"];
            };
            header?: {
                /**
                 * @description 可选的附加约定：调用方为每条消息生成一个键，重试时保持不变。支持它的接收方对重复的键给出第一次的回复，只处理一次，至少 24 小时；
                 *     同一个键配不同的消息体，以 30005 拒绝。不支持的一方忽略它。
                 *
                 *     Optional, additional profile: the caller makes one key per message and keeps it across retries. A receiver that
                 *     supports it answers a repeated key with the first answer and processes the message once, for at least 24 hours;
                 *     a repeated key with another body is refused with 30005. Whoever does not know the header ignores it.
                 * @example 0f8a6c1e-5a57-4d1b-9a43-6f5f1f7f3c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description 发给客户的消息，UTF-8 编码的 JSON / The message for the customer, JSON in UTF-8 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffMessage"];
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
}
