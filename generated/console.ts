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
         * 被拒绝的请求只保留最近的一部分，其余来自消息流水。不是合法 HTTP 报文的请求不在其中。
         *     按 errcode、type、text 查找时没有索引，从最新的往回找，每次请求只找一段：`searchedTo` 说明找到了什么时间，带上 `next` 继续找。
         *
         *     Of refused requests only the latest are kept; the others come from the journal. Requests that are not valid HTTP are not
         *     listed. For errcode, type and text there is no index: the search walks back from the newest, a bounded slice in each
         *     request. `searchedTo` says how far it got; go on with `next`.
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
    "/console/api/exchanges/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新发送一条收发记录的请求 / Send an exchange's request again
         * 收到的请求由本服务器作为调用方，经过 HTTP 发给自己的同一接口，签名重新生成；消息体、头域、查询参数都可以先修改。
         *     改了消息体而没有给出头域时，不带原来的 Idempotency-Key。没有完整保存的请求要给出 body。
         *     发出的消息则作为一条新消息待投递，只能改 body；结果的 id 是新消息的收发记录，status、body 为 null。
         *
         *     A received request goes out again, over HTTP, to the same endpoint of this server, validly signed unless `signing` says
         *     otherwise; body, headers and query may be edited first. With another body and no headers, its Idempotency-Key is left out. What was
         *     not kept whole needs `body`.
         *     A sent message is enqueued as a new message, of which only `body` may be edited: the result's `id` is the new message's exchange,
         *     `status` and `body` are null.
         */
        post: operations["resendExchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/exchanges/{id}/snippet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条请求的代码，签名重新生成 / An exchange's request as code, signed afresh
         * curl 命令带新的签名，在时间窗口内有效；其他语言的代码自己签名，密钥从环境变量 STAFF_SERVICE_SECRET 读取。
         *
         *     The curl command carries a fresh signature, which holds for the freshness window; the code of the other languages
         *     signs for itself, with the secret of the environment variable STAFF_SERVICE_SECRET.
         */
        get: operations["getSnippet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 把收发记录存成 HAR 1.2 / Exchanges as HAR 1.2
         * 条件同收发记录列表；给出 id 时只有那一条。最多 1000 条，签名已脱敏。
         *
         *     Filtered as the list of exchanges is; with an id, that one alone. At most 1,000, their signatures left out.
         */
        get: operations["exportHar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 推送新的收发记录 / Stream new exchanges
         * 服务器推送事件（SSE）。事件 `exchanges` 带来新的或有变化的收发记录，见 ExchangesEvent；事件 `reset` 表示中间有遗漏，
         *     应重新读取列表。断线后带上 `Last-Event-ID` 重连，漏掉的会补上，补不全时先收到 `reset`。
         *
         *     Server-sent events. `exchanges` brings exchanges that are new or have changed, as ExchangesEvent; `reset` says that some
         *     were left out: read the list again. Reconnect with `Last-Event-ID` and what was missed follows, or `reset` if that is too much.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 每分钟的消息数 / Messages a minute
         * 从本服务器启动时算起，最多 24 小时；启动前的只计入最近的一部分。
         *
         *     Since this server's start, 24 hours at most; of what came before only the latest are counted in.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出会话，新的在前 / List the conversations, newest first
         * 一个 APP 的一个客户是一个会话。从最新的消息往回找，每次请求只找一段，`next` 继续找；同一会话可能在后面的页中再次出现，以先出现的为准。
         *
         *     A conversation is one customer of one APP. Found by walking back from the newest message, a bounded slice in each request; go
         *     on with `next`. The same conversation may come again on a later page: the first is the latest.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个会话的消息，新的在前 / The messages of a conversation, newest first
         * 客户写的和坐席写的都在内 / What the customer wrote and what the agents wrote
         */
        get: operations["getConversation"];
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
        /**
         * 按接受的顺序读取收到的消息 / Read what was accepted, in the order of acceptance
         * 供程序使用：从 `after` 之后继续，一条不漏，也不重复，多个实例同时写入也一样。每次都带上回复中的 `next` 再次请求；`more` 为 true 时立即请求，
         *     否则可以用 `wait` 等待新消息。同一个 `next` 可以重复使用。回复丢失时用同一个 `after` 再次请求，会再得到同样的消息，所以请按 `id` 去重。
         *
         *     `lost` 为 true 表示：`after` 之后的一部分消息在读取之前已被保留期删除（可能不在筛选条件之内），或者数据库恢复到了更早的备份，
         *     这时从保留的最早一条重新开始。
         *
         *     For programs: goes on behind `after`, with none left out and none repeated, also while several instances write. Ask again with the
         *     answer's `next`: at once where `more` is true, otherwise with `wait`, until something comes. The same `next` may be used again. After a lost
         *     answer, ask again with the same `after`; the same messages come again, so go by their `id`.
         *
         *     `lost` says that retention has deleted messages behind `after` before they were read (maybe some that the filter leaves out), or that
         *     the database was restored from an older backup: then it begins again at the oldest that is kept.
         */
        get: operations["readMessages"];
        put?: never;
        /**
         * 向客户发送消息 / Send a message to a customer
         * 消息按接口 B 校验、保存，然后签名并发送到该 APP 的 callbackUrl。回复 202 时消息已落盘；投递结果见收发记录。
         *     该 APP 的待投递消息占满它在 outboxLimit 中的份额时，返回 503 和 Retry-After，其他 APP 不受影响。
         *     没有收到回复时，用同一 Idempotency-Key、同一消息体再次提交：消息不会重复，返回的是首次提交的收发记录 ID。幂等键不分 APP；用于不同的消息体时返回 400。
         *
         *     The message is validated against endpoint B, stored, then signed and posted to the APP's callbackUrl. With
         *     the answer 202 it is on disk; the exchange tells how its delivery went. 503 with Retry-After: as many of this
         *     APP's messages wait as its share of outboxLimit allows; other APPs are not affected.
         *     Who got no answer repeats the request with the same Idempotency-Key and body: the message is not doubled, and the answer
         *     has the id that the first one got. A key holds for all APPs together; with another body it is refused with 400.
         *
         *     回复的 id 同时是本请求的 X-Request-Id、日志的 id、每次回调的 Idempotency-Key。重复的 Idempotency-Key 得到第一次的 id，与本请求的 X-Request-Id 不同。
         *
         *     The answer's id is this request's X-Request-Id too, the log's id, and the Idempotency-Key of each callback. A repeated
         *     Idempotency-Key is answered with the first one's id, which is not this request's X-Request-Id.
         */
        post: operations["enqueueMessage"];
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
         * 重新投递一条死信，或立即重试待投递的消息 / Deliver a dead message again, or a pending one now
         * 死信回到它原来的位置，排在同一客户后来的消息之前；待投递的消息不再等待，立即重试，APP 已暂停时返回 409。
         *
         *     A dead message goes back to its old place, before later messages of the same customer; a pending one is tried at once, and refused with
         *     409 while its APP is paused.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/deliveries/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即投递一条待投递的消息 / Try a pending message now
         * 这位客户不再等待重试的时间；按序投递，先投递他最早的一条。APP 已暂停时返回 409，请先恢复。
         *
         *     Ends the wait of its customer, whose oldest message goes first. 409 while the APP is paused: resume it first.
         */
        post: operations["tryDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/deliveries/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 跳过一条待投递的消息 / Skip a pending message
         * 立即转为死信，同一客户后面的消息继续投递；以后可以重新投递。正在投递的返回 409。
         *
         *     It is dead at once, and what is behind it goes on; it can be redelivered later. 409 while it is under way.
         */
        post: operations["skipDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/deliveries/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消一条待投递的消息 / Cancel a pending message
         * 不会再投递，也不能恢复；同一客户后面的消息继续投递。正在投递的返回 409。
         *
         *     It will never be sent, and what is behind it goes on. 409 while it is under way.
         */
        post: operations["cancelDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/redeliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出批量重新投递，新的在前 / List the redeliveries of many messages, newest first
         * 保留最近 100 次 / The latest 100 are kept
         */
        get: operations["listRedeliveries"];
        put?: never;
        /**
         * 开始批量重新投递 / Redeliver many messages
         * 从最早的一条起分批进行，每条回到它在客户队列中原来的位置；重启后继续，多个实例中只有一个在做。该 APP 有 10,000 条以上待投递时暂缓。
         *     verdicts 含 delivered 时，已送达的也再投递一次（Idempotency-Key 不变），用于 APP 丢失数据之后，此时必须给出 since。时间指提交的时间。
         *     同一 APP、同样条件、时间有重叠的正在进行时返回 409，写明它的 ID。
         *
         *     In slices from the oldest on, each message to its old place before the later ones of its customer; it goes on after a restart, and one
         *     instance runs it. It holds back while 10,000 messages of the APP wait. With `delivered` in `verdicts` those go out once more, too,
         *     under the same Idempotency-Key: for an APP that has lost data, and then `since` is required. Times are those of the hand-over. 409 with its id while
         *     another one runs for the same APP and filter, and times that overlap.
         */
        post: operations["startRedelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/redeliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次批量重新投递的进度 / Progress of a redelivery
         * 进行中可以反复查询 / May be asked again and again while it runs
         */
        get: operations["getRedelivery"];
        put?: never;
        post?: never;
        /**
         * 取消一次批量重新投递 / Cancel a redelivery
         * 已经排入投递的照常投递；已经结束的不变 / What was put back is delivered all the same; one that has ended stays as it is
         */
        delete: operations["cancelRedelivery"];
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
    "/console/api/apps/{appid}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停对一个 APP 的投递 / Pause the deliveries to an APP
         * 之后不再开始投递，不消耗重试次数；正在进行的投递会完成，同一客户的后续消息等待。新消息照常接受。对全部实例有效（1 秒左右），重启后仍然有效。已经暂停的不变。
         *
         *     Nothing more is begun, and no attempts are used up; those under way end, and their customers' next messages wait. New
         *     messages are taken as ever. It holds for every instance within about a second, and across restarts. One that is paused stays so.
         */
        post: operations["pauseApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/apps/{appid}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复对一个 APP 的投递 / Resume the deliveries to an APP
         * 等待中的消息按原来的次序继续投递；因 APP 不可用而等待重试的，先用一条试探，送达之后全部立即投递。
         *
         *     What waits goes on in its order. Where messages wait because the APP was down, one finds out whether it is back; once that is
         *     delivered, all go at once.
         */
        post: operations["resumeApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 以 APP 或平台的身份发送一条请求 / Send a request as an APP or as the platform
         * 经过 HTTP 发给本服务器自己的接口：接口 A（以 APP 的身份）或参考 APP 的接口 B（以平台的身份）。签名用该 APP 的密钥生成；也可以故意不签、签错、用过期的时间。
         *
         *     Goes over HTTP to this server's own endpoint A (as the APP) or to endpoint B of the reference APP (as the platform), signed with
         *     that APP's secret; or, on purpose, not signed, wrongly signed, or with a time that is too old.
         */
        post: operations["sendRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出正在模拟的故障 / List the faults that are simulated
         * 已经用完的不在其中 / Without those that are used up
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * 开始模拟一种故障 / Simulate a fault
         * 对接口 A，或对参考 APP 的接口 B，在签名和格式都通过之后起作用；后添加的优先。除 delay、slow 外，消息都没有被处理，也没有保存。
         *     不用控制台也可以：把客户的 ID 写成 `test:…` 即可，见规范的文档。
         *
         *     At endpoint A, or at endpoint B of the reference APP, once signature and format have passed; the latest that fits is taken. But for
         *     delay and slow, the message is neither processed nor stored. Customers whose id is `test:…` have the same effect, without any
         *     console; see the documentation of the specification.
         */
        post: operations["createFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 停止模拟一种故障 / Take a fault away
         * 正在等待的请求不受影响 / Requests that it holds already are not affected
         */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/conformance-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出最近的一致性测试，新的在前 / List the latest conformance runs, newest first
         * 保留最近 20 次 / The latest 20 are kept
         */
        get: operations["listConformanceRuns"];
        put?: never;
        /**
         * 开始一致性测试 / Start a conformance run
         * 同时只运行一次。被测服务的地址要么在本机，要么在配置的 allowCallbackNetworks 之内或是公网地址。
         *
         *     One at a time. The address is this machine's, a public one, or in the networks of allowCallbackNetworks.
         */
        post: operations["startConformanceRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/conformance-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次一致性测试的进度与结果 / Progress and result of a conformance run
         * 进行中可以反复查询 / May be asked again and again while it runs
         */
        get: operations["getConformanceRun"];
        put?: never;
        post?: never;
        /**
         * 停止一致性测试 / Stop a conformance run
         * 已经结束的不变 / One that has ended stays as it is
         */
        delete: operations["stopConformanceRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/conformance-runs/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次一致性测试的报告 / The report of a conformance run
         * 结束之后才有 / Once it has ended
         */
        get: operations["getConformanceReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当前的访问权限 / What the caller may see
         * 任何人都可以查询 / Anybody may ask
         */
        get: operations["getSession"];
        put?: never;
        /**
         * 登录 / Log in
         * 凭 CONSOLE_TOKEN 或分享链接换取 Cookie（HttpOnly，SameSite=Strict）。每个来源地址每分钟最多尝试 10 次。
         *
         *     Takes the CONSOLE_TOKEN or a shared link's token and sets a cookie (HttpOnly, SameSite=Strict). Ten attempts a minute from one address.
         */
        post: operations["createSession"];
        /**
         * 退出 / Log out
         * 结束登录，删除 Cookie / Ends the login and takes the cookies away
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出分享链接 / List the shared links
         * 已过期的和已撤销的不在其中 / Without those that have expired or were revoked
         */
        get: operations["listLinks"];
        put?: never;
        /**
         * 生成分享链接 / Make a shared link
         * 持有者只能查看，且只能看到这一个 APP。令牌只在这里出现一次。
         *
         *     Whoever holds it may only look, at this one APP. The token is shown here, once.
         */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 撤销分享链接 / Revoke a shared link
         * 立即失效 / At once
         */
        delete: operations["deleteLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出操作记录，新的在前 / List who did what, newest first
         * 控制接口的每个有改动的操作（GET 以外）在回复之前记下：时间、操作、由谁、来源地址、涉及的 APP 和 ID、结果。不含消息体和密钥。
         *     程序提交的消息（POST /console/api/messages）不记，只记在控制台中写的。没有有效凭据的请求和分享链接的持有者，每分钟各最多记 60 条。
         *     保留时间与消息相同，但至少 90 天；每种 by 最多 50000 条，link、nobody 各最多 10000 条。
         *
         *     Each operation of the control API that changes something (all but GET) is noted before it is answered, with its time, who did it,
         *     from which address, the APP and the ids it concerned, and its outcome; never bodies, nor secrets. Of messages that are handed over
         *     (POST /console/api/messages), only those that were written in the console. Of requests without a credential that holds, and of
         *     those by shared links, at most 60 a minute each. Kept as long as messages are, but 90 days at least; of each `by` at most 50,000, of link
         *     and nobody 10,000.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    messageDead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 有消息转为死信 / Messages became dead
         * 每个 APP 每分钟最多一个，写明期间的死信条数。
         *
         *     One a minute of an APP at most, with all that became dead meanwhile.
         */
        post: operations["messageDead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    circuitOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * APP 熔断过久 / An APP's circuit is open for long
         * 熔断（连续失败，或 APP 要求暂停）已超过 circuitOpenSeconds；还在熔断时，每小时再发一次；恢复后再次熔断，另发一个。
         *
         *     It failed five times in a row, or asked for a pause, and has not been back for circuitOpenSeconds. Again every hour while that lasts, and anew when it
         *     begins anew.
         */
        post: operations["circuitOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    notDelivered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * APP 长时间没有送达 / Nothing was delivered to an APP for long
         * 有消息等待了 undeliveredSeconds 以上，期间一条也没有送达；持续期间每小时再发一次，恢复后再次发生时另发一个。
         *
         *     A message has waited for undeliveredSeconds, and meanwhile none was delivered. Again every hour while that lasts, and anew when it begins anew.
         */
        post: operations["notDelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    outboxNearLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 待投递的消息接近上限 / The outbox is near its limit
         * 待投递的消息达到 outboxLimit 的 outboxPercent；持续期间每小时再发一次，恢复后再次发生时另发一个。
         *
         *     Pending messages have reached outboxPercent of outboxLimit. Again every hour while that lasts, and anew when it begins anew.
         */
        post: operations["outboxNearLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    diskLow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 磁盘空间不足 / The disk is nearly full
         * 数据目录所在磁盘的空余低于 diskFreePercent（仅 SQLite）；持续期间每小时再发一次，恢复后再次发生时另发一个。
         *
         *     Less than diskFreePercent of the data folder's disk is free (SQLite only). Again every hour while that lasts, and anew when it begins anew.
         */
        post: operations["diskLow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    retentionBySize: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 因大小删除了没有到期的消息 / Messages were deleted before their time
         * 数据超过 retentionGiB；每小时最多一个。
         *
         *     The data took more than retentionGiB. One an hour at most.
         */
        post: operations["retentionBySize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
        ExchangeId: string;
        /** UTC 时间，或多久之前 / A time, UTC, or how long ago */
        Moment: string;
        /** 同一句话的中文和英文 / The same in Chinese and in English */
        Words: {
            /** 中文 / Chinese */
            zh: string;
            /** 英文 / English */
            en: string;
        };
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
         * 收到的：accepted 已接受，refused 已拒绝；发出的：pending 待投递或待重试，delivered 已送达，dead 死信（可以人工重新投递），cancelled 已取消（不会投递）。
         *
         *     Received: accepted or refused. Sent: pending (waiting for delivery or a retry), delivered, dead (given up;
         *     can be redelivered by hand), or cancelled (will never be sent).
         * @enum {string}
         */
        Verdict: "accepted" | "refused" | "pending" | "delivered" | "dead" | "cancelled";
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
             * 收到的：accepted 已接受，refused 已拒绝；发出的：pending 待投递或待重试，delivered 已送达，dead 死信（可以人工重新投递），cancelled 已取消（不会投递）。
             *
             *     Received: accepted or refused. Sent: pending (waiting for delivery or a retry), delivered, dead (given up;
             *     can be redelivered by hand), or cancelled (will never be sent).
             */
            verdict: components["schemas"]["Verdict"];
            /** 回复中的 errcode；没有回复，或由人结束时为 null / The answer's errcode; null without an answer, and where an operator ended it */
            errcode: number | null;
            /** 回复中的 errmsg，或投递失败的原因；由人结束时为 null / The answer's errmsg, or why the delivery failed; null where an operator ended it */
            errmsg: string | null;
            /** 被拒绝或没有送达的原因，含 APP 最近一次回复的 errcode 和 errmsg（前 200 个字符，对端的文字，不可信）；没有时为 null / Why it was refused or is not delivered, with errcode and errmsg of the APP's latest answer (200 characters at most, of the other side, not to be trusted); null without a reason */
            cause: components["schemas"]["Words"] | null;
            /** 本服务器回复所用的时间，或最近一次投递的耗时，毫秒；不再知道时为 null / How long this server took to answer, or the last attempt, milliseconds; null when it is not known any more */
            durationMs: number | null;
            /** 已投递的次数，不含为确认 APP 是否恢复而提前、并且失败的；收到的为 0 / Attempts at delivery so far, without those that failed before their time, made to find out whether the APP is back; 0 for what was received */
            attemptCount: number;
            /**
             * Format: date-time
             * 下一次投递的时间，UTC；没有时为 null / When the next attempt is due, UTC; null when none is
             */
            nextAttemptAt: string | null;
            /** 是否由运维人员结束：dead 是跳过，cancelled 是取消；之前的失败只在 attempts 中 / Whether an operator ended it, dead by skipping or cancelled; what it had failed with before stands in attempts only */
            endedByHand: boolean;
        };
        /** 一页收发记录 / A page of exchanges */
        ExchangePage: {
            /** 收发记录，新的在前 / Exchanges, newest first */
            exchanges: components["schemas"]["Exchange"][];
            /** 下一页的 cursor；没有下一页时为 null / The next page's cursor; null on the last page */
            next: string | null;
            /**
             * Format: date-time
             * 已经找到的时间，更早的还没有找；全部找过时为 null / How far back it has looked; null when it has seen all
             */
            searchedTo: string | null;
        };
        /** 新的或有变化的收发记录 / Exchanges that are new or have changed */
        ExchangesEvent: {
            /** 收发记录，旧的在前 / Exchanges, oldest first */
            exchanges: components["schemas"]["Exchange"][];
            /** 同一时刻太多、没有列出的条数 / How many more there were at the same time, which are not listed */
            skipped: number;
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
                /** 收到的头域；发出的消息则是本版本每次投递所带的头域，不含 Host 和 Content-Length。敏感的已脱敏；没有保存时为空 / The headers as received; of a message that is sent, those that this version sends with each attempt, but for Host and Content-Length. Without what is secret; empty when they were not kept */
                headers: components["schemas"]["Field"][];
                /** 消息体的大小，字节 / Size of the body, bytes */
                bodyBytes: number | null;
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
            /** 返回码为 30001 或 30003 时，签名错在哪里；每秒最多诊断 5 次，其余为 notDiagnosed / With 30001 or 30003, the mistakes in the signature; at most 5 diagnoses a second, notDiagnosed for the others */
            diagnosis: components["schemas"]["SignatureMistake"][];
            /** 按时间先后列出每次投递 / Each attempt at delivery, in order */
            attempts: components["schemas"]["Attempt"][];
            /** 对端的时钟比本机快多少毫秒；无法得知时为 null / By how many milliseconds the caller's clock is ahead of this machine's; null when it cannot be known */
            clockSkewMs: number | null;
            /** 跟踪号，来自请求的头域 traceparent，发出的消息则来自提交它的请求；没有时为 null / The trace id of the request's header traceparent, of a sent message that of the request which handed it over; null without one */
            traceId: string | null;
        };
        /** 一个头域 / A header */
        Field: {
            /** 名称 / Name */
            name: string;
            /** 值 / Value */
            value: string;
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
            /** 错误的名称，与命令 doctor 相同；notDiagnosed 表示没有诊断及其原因 / The mistake's name, as the command doctor gives it; notDiagnosed says that nobody looked for it, and why */
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
            /** 失败的原因；成功时为 null / Why it failed; null when it did not */
            cause: components["schemas"]["Words"] | null;
        };
        /** 事件 message.dead / The event message.dead */
        MessageDeadEvent: {
            /**
             * 事件的种类 / Which event it is
             * @constant
             */
            type: "message.dead";
            /** 事件的时间，UTC / When it happened, UTC */
            timestamp: components["schemas"]["EventTime"];
            /** 内容 / What happened */
            data: {
                /** APP 的 ID / The APP's ID */
                appid: string;
                /** 上一个事件以来转为死信的消息数；进程被杀时，最后几秒的可能没有计入 / How many became dead since the event before; a process that is killed may not have counted those of its last seconds */
                messages: number;
                /** 其中最近一条，收发记录的 ID / The latest of them, an exchange's id */
                lastId: string;
                /** 它失败的原因 / Why it failed */
                lastError: string | null;
            };
        };
        /** 事件 app.circuit_open / The event app.circuit_open */
        CircuitOpenEvent: {
            /**
             * 事件的种类 / Which event it is
             * @constant
             */
            type: "app.circuit_open";
            /** 事件的时间，UTC / When it happened, UTC */
            timestamp: components["schemas"]["EventTime"];
            /** 内容 / What happened */
            data: {
                /** APP 的 ID / The APP's ID */
                appid: string;
                /**
                 * Format: date-time
                 * 从什么时候开始，UTC / Since when, UTC
                 */
                since: string;
                /** 待投递的消息数 / Messages that wait for delivery */
                waiting: number;
            };
        };
        /** 事件 app.not_delivered / The event app.not_delivered */
        NotDeliveredEvent: {
            /**
             * 事件的种类 / Which event it is
             * @constant
             */
            type: "app.not_delivered";
            /** 事件的时间，UTC / When it happened, UTC */
            timestamp: components["schemas"]["EventTime"];
            /** 内容 / What happened */
            data: {
                /** APP 的 ID / The APP's ID */
                appid: string;
                /**
                 * Format: date-time
                 * 最早一条提交的时间，UTC / When the oldest was handed over, UTC
                 */
                oldestAt: string;
                /** 待投递的消息数 / Messages that wait for delivery */
                waiting: number;
            };
        };
        /** 事件 outbox.near_limit / The event outbox.near_limit */
        OutboxNearLimitEvent: {
            /**
             * 事件的种类 / Which event it is
             * @constant
             */
            type: "outbox.near_limit";
            /** 事件的时间，UTC / When it happened, UTC */
            timestamp: components["schemas"]["EventTime"];
            /** 内容 / What happened */
            data: {
                /** 待投递的消息数 / Messages that wait for delivery */
                waiting: number;
                /** 上限 outboxLimit / The limit, outboxLimit */
                limit: number;
                /** 其中最多的 APP / The APPs that have the most of them */
                apps: {
                    /** APP 的 ID / The APP's ID */
                    appid: string;
                    /** 待投递的消息数 / Messages that wait for delivery */
                    waiting: number;
                }[];
            };
        };
        /** 事件 disk.low / The event disk.low */
        DiskLowEvent: {
            /**
             * 事件的种类 / Which event it is
             * @constant
             */
            type: "disk.low";
            /** 事件的时间，UTC / When it happened, UTC */
            timestamp: components["schemas"]["EventTime"];
            /** 内容 / What happened */
            data: {
                /** 空余，字节 / Free, bytes */
                freeBytes: number;
                /** 大小，字节 / Size, bytes */
                sizeBytes: number;
            };
        };
        /** 事件 retention.by_size / The event retention.by_size */
        RetentionBySizeEvent: {
            /**
             * 事件的种类 / Which event it is
             * @constant
             */
            type: "retention.by_size";
            /** 事件的时间，UTC / When it happened, UTC */
            timestamp: components["schemas"]["EventTime"];
            /** 内容 / What happened */
            data: {
                /** 上一个事件以来删除的消息数 / How many were deleted since the event before */
                messages: number;
            };
        };
        /**
         * Format: date-time
         * 事件的时间，UTC / When it happened, UTC
         */
        EventTime: string;
        /** 接口 B 的消息体，加上 appid / Endpoint B's body, plus appid */
        NewMessage: components["schemas"]["StaffMessage"] & {
            appid: components["schemas"]["Appid"];
        };
        /** 已落盘的消息 / The message that is on disk */
        EnqueuedMessage: {
            /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
            id: components["schemas"]["ExchangeId"];
        };
        /**
         * dead 死信，delivered 已送达 / Dead messages, or delivered ones
         * @enum {string}
         */
        RedeliveredVerdict: "dead" | "delivered";
        /** 重新投递哪些 / Which messages */
        NewRedelivery: {
            /** APP 的 ID，不得为 . 或 .. / ID of an APP, neither . nor .. */
            appid: components["schemas"]["Appid"];
            /** 只限该客户 / Those of this customer only */
            user?: string;
            /** UTC 时间，或多久之前 / A time, UTC, or how long ago */
            since?: components["schemas"]["Moment"];
            /** UTC 时间，或多久之前 / A time, UTC, or how long ago */
            until?: components["schemas"]["Moment"];
            /** 只限最近一次投递得到这个 errcode 的 / Those whose latest attempt was answered with this errcode */
            errcode?: number;
            /** 只限未送达的原因（cause，中文或英文）或最近一次投递的错误文字中含有这段文字的，不区分大小写 / Those whose cause, in either language, or latest attempt's error holds this text, whatever its case */
            reason?: string;
            /**
             * 哪些结果的，默认只有死信 / Of which verdicts, dead alone by default
             * @default [
             *       "dead"
             *     ]
             */
            verdicts: components["schemas"]["RedeliveredVerdict"][];
        };
        /** 一次批量重新投递 / A redelivery of many messages */
        Redelivery: {
            /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
            id: components["schemas"]["ExchangeId"];
            /**
             * Format: date-time
             * 开始的时间，UTC / When it began, UTC
             */
            at: string;
            /** APP 的 ID / The APP's ID */
            appid: string;
            /** 客户的 ID；null 为全部 / The customer's ID; null for all */
            user: string | null;
            /**
             * Format: date-time
             * 不早于，UTC；null 为最早 / Not before, UTC; null for the beginning
             */
            since: string | null;
            /**
             * Format: date-time
             * 早于，UTC / Before, UTC
             */
            until: string;
            /** 最近一次投递的 errcode；null 为任意 / The latest attempt's errcode; null for any */
            errcode: number | null;
            /** 原因中的文字；null 为任意 / Text in the cause or the latest attempt's error; null for any */
            reason: string | null;
            /** 哪些结果的 / Of which verdicts */
            verdicts: components["schemas"]["RedeliveredVerdict"][];
            /**
             * running 进行中，done 已完成，cancelled 已取消 / Under way, done, or cancelled
             * @enum {string}
             */
            state: "running" | "done" | "cancelled";
            /**
             * 进行中而暂缓的原因，backlog 该 APP 有 10,000 条以上待投递，paused 同时 APP 已暂停、须先恢复；没有暂缓时为 null / Why it holds back while it runs, backlog while 10,000 messages of the APP wait, paused where the APP is paused, too, and has to be resumed; null where it goes on
             * @enum {string|null}
             */
            waitsFor: "backlog" | "paused" | null;
            /** 找到的条数 / Messages found so far */
            found: number;
            /** 已排入投递的条数 / Of these, put back for delivery */
            done: number;
            /** 状态已变、没有处理的条数 / Of these, left alone because they had changed meanwhile */
            skipped: number;
            /**
             * Format: date-time
             * 已经处理到什么时间的消息，UTC；还没有开始时为 null / How far it has come, by the messages' time, UTC; null before the first
             */
            searchedTo: string | null;
            /**
             * Format: date-time
             * 结束的时间，UTC；进行中为 null / When it ended, UTC; null while it runs
             */
            endedAt: string | null;
        };
        /** 批量重新投递 / Redeliveries */
        RedeliveryList: {
            /** 批量重新投递，新的在前 / Redeliveries, newest first */
            redeliveries: components["schemas"]["Redelivery"][];
        };
        /** 不再等待的消息 / A message that waits no more */
        EndedDelivery: {
            /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
            id: components["schemas"]["ExchangeId"];
            /**
             * 收到的：accepted 已接受，refused 已拒绝；发出的：pending 待投递或待重试，delivered 已送达，dead 死信（可以人工重新投递），cancelled 已取消（不会投递）。
             *
             *     Received: accepted or refused. Sent: pending (waiting for delivery or a retry), delivered, dead (given up;
             *     can be redelivered by hand), or cancelled (will never be sent).
             */
            verdict: components["schemas"]["Verdict"];
        };
        /** 已接受的消息 / Messages that were accepted */
        AcceptedPage: {
            /** 消息，先接受的在前 / Messages, in the order of acceptance */
            items: components["schemas"]["AcceptedMessage"][];
            /** 下一次请求的 after；总是有 / The next request's after; always there */
            next: string;
            /** 是否可以立即继续（还有消息，或还没有找完） / Whether to go on at once, because there are more, or not all was looked through */
            more: boolean;
            /** 是否有消息在读取之前已被删除 / Whether messages were deleted before they were read */
            lost: boolean;
        };
        /** 一条已接受的消息 / A message that was accepted */
        AcceptedMessage: {
            /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
            id: components["schemas"]["ExchangeId"];
            /**
             * Format: date-time
             * 接受的时间，UTC / When it was accepted, UTC
             */
            at: string;
            /** platform 是接口 A，app 是接口 B / platform is endpoint A, app is endpoint B */
            endpoint: components["schemas"]["Endpoint"];
            /** APP 的 ID / The APP's ID */
            appid: string;
            /** 客户的 ID / The customer's ID */
            user: string;
            /** 消息类型 / Type of the message */
            msgType: string;
            /** 消息体，数字与收到的写法相同 / The body, its numbers as they were written */
            message: {
                [key: string]: unknown;
            };
        };
        /** 每分钟的消息数 / Messages a minute */
        Statistics: {
            /** 每分钟一项，旧的在前，没有消息的分钟也在内 / One for each minute, oldest first, those without messages too */
            minutes: components["schemas"]["Minute"][];
        };
        /** 一分钟内的消息数 / The messages of a minute */
        Minute: {
            /**
             * Format: date-time
             * 这一分钟的开始，UTC / When the minute began, UTC
             */
            at: string;
            /** 已接受的 / Received and accepted */
            accepted: number;
            /** 已拒绝的 / Refused */
            refused: number;
            /** 已送达的 / Sent and delivered */
            delivered: number;
            /** 成为死信的 / Given up */
            dead: number;
        };
        /** 一页会话 / A page of conversations */
        ConversationPage: {
            /** 会话，新的在前 / Conversations, newest first */
            conversations: components["schemas"]["Conversation"][];
            /** 下一页的 cursor；没有下一页时为 null / The next page's cursor; null on the last page */
            next: string | null;
        };
        /** 一个 APP 的一个客户 / One customer of one APP */
        Conversation: {
            /** APP 的 ID / The APP's ID */
            appid: string;
            /** 客户的 ID / The customer's ID */
            user: string;
            /** 最近的一条 / The latest exchange */
            latest: components["schemas"]["Exchange"];
        };
        /** 一页消息 / A page of messages */
        MessagePage: {
            /** 消息，新的在前 / Messages, newest first */
            messages: components["schemas"]["ConversationMessage"][];
            /** 下一页的 cursor；没有下一页时为 null / The next page's cursor; null on the last page */
            next: string | null;
        };
        /** 会话中的一条消息 / A message of a conversation */
        ConversationMessage: components["schemas"]["Exchange"] & {
            /**
             * customer 客户，agent 坐席 / Who wrote it
             * @enum {string}
             */
            from: "customer" | "agent";
            /** 消息体，见消息接口规范 / The body, as the message interface says */
            message: {
                [key: string]: unknown;
            };
        };
        /**
         * 代码的语言 / Language of the code
         * @enum {string}
         */
        SnippetLanguage: "curl" | "php" | "java" | "python" | "go" | "typescript";
        /** 代码 / Code */
        Snippet: {
            /** 代码的语言 / Language of the code */
            language: components["schemas"]["SnippetLanguage"];
            /** 代码 / The code */
            code: string;
        };
        /**
         * valid 有效的签名，none 不签名，wrong 错误的签名，expired 过期的时间 / A valid signature, none, a wrong one, or one whose time is too old
         * @default valid
         * @enum {string}
         */
        Signing: "valid" | "none" | "wrong" | "expired";
        /** 要改的部分，没有给出的照旧 / What is changed; all else stays as it was */
        Resend: {
            /** 用哪个 APP 的密钥签名；默认看路径和收发记录 / The APP whose secret signs; by default as path and exchange say */
            appid?: string;
            /** 路径 / Path */
            path?: string;
            /** 除签名外的查询参数，如 a=1&b=2 / The query but for the signature, such as a=1&b=2 */
            query?: string;
            /** 头域；Host、Content-Length 等由本服务器决定 / Headers; this server sees to Host, Content-Length and their like */
            headers?: components["schemas"]["Field"][];
            /** 消息体 / The body */
            body?: string;
            /** valid 有效的签名，none 不签名，wrong 错误的签名，expired 过期的时间 / A valid signature, none, a wrong one, or one whose time is too old */
            signing?: components["schemas"]["Signing"];
        };
        /** 一条请求 / A request */
        NewRequest: {
            /** platform 是接口 A，app 是接口 B / platform is endpoint A, app is endpoint B */
            endpoint: components["schemas"]["Endpoint"];
            /** 用哪个 APP 的密钥签名 / The APP whose secret signs */
            appid: string;
            /** 路径；默认是该接口的路径 / Path; by default the endpoint's */
            path?: string;
            /** 除签名外的查询参数，如 a=1&b=2 / The query but for the signature, such as a=1&b=2 */
            query?: string;
            /** 头域；Host、Content-Length 等由本服务器决定 / Headers; this server sees to Host, Content-Length and their like */
            headers?: components["schemas"]["Field"][];
            /** 消息体 / The body */
            body: string;
            /** valid 有效的签名，none 不签名，wrong 错误的签名，expired 过期的时间 / A valid signature, none, a wrong one, or one whose time is too old */
            signing?: components["schemas"]["Signing"];
        };
        /** 得到的回复 / The answer */
        RequestResult: {
            /** 新的收发记录的 ID；没有记录时为 null / The new exchange's id; null without one */
            id: components["schemas"]["ExchangeId"] | null;
            /** HTTP 状态码；没有回复时为 null / HTTP status; null without an answer */
            status: number | null;
            /** 回复的头域 / The answer's headers */
            headers: components["schemas"]["Field"][];
            /** 回复的前 65536 个字符；没有回复时为 null / The first 65,536 characters of the answer; null without one */
            body: string | null;
            /** 耗时，毫秒 / Duration, milliseconds */
            durationMs: number;
        };
        /**
         * errcode 回复该返回码；status 回复该 HTTP 状态码；html 以 200 回复一个网页；shape 以 200 回复不合规定的 JSON；delay 先等待再正常处理；
         *     slow 正常处理，但回复得很慢；hang 不回复；close 不回复就断开。
         *
         *     `errcode` answers this errcode, `status` this HTTP status, `html` a web page with 200, `shape` JSON that is not as the contract says,
         *     with 200. `delay` waits and then goes on as usual; with `slow` all is as usual, but the answer trickles. `hang` never answers, and
         *     `close` closes the connection without an answer.
         * @enum {string}
         */
        FaultKind: "errcode" | "status" | "html" | "shape" | "delay" | "slow" | "hang" | "close";
        /**
         * 不合规定的 JSON：errcodeAsText 的 errcode 是字符串 "0"，noErrcode 没有 errcode，array 是数组，nothing 是 null，
         *     empty 没有内容，truncated 只有前半截。
         *
         *     JSON that is not as the contract says: an errcode that is the string "0", none, an array, null, no body at all, or one that is cut.
         * @enum {string}
         */
        FaultShape: "errcodeAsText" | "noErrcode" | "array" | "nothing" | "empty" | "truncated";
        /** 一种故障 / A fault */
        NewFault: {
            /** platform 是接口 A，app 是接口 B / platform is endpoint A, app is endpoint B */
            endpoint: components["schemas"]["Endpoint"];
            /** 只对该 APP；没有时对全部 / For this APP only; for all without one */
            appid?: string | null;
            /** 只对该客户；没有时对全部 / For this customer only; for all without one */
            user?: string | null;
            /**
             * errcode 回复该返回码；status 回复该 HTTP 状态码；html 以 200 回复一个网页；shape 以 200 回复不合规定的 JSON；delay 先等待再正常处理；
             *     slow 正常处理，但回复得很慢；hang 不回复；close 不回复就断开。
             *
             *     `errcode` answers this errcode, `status` this HTTP status, `html` a web page with 200, `shape` JSON that is not as the contract says,
             *     with 200. `delay` waits and then goes on as usual; with `slow` all is as usual, but the answer trickles. `hang` never answers, and
             *     `close` closes the connection without an answer.
             */
            kind: components["schemas"]["FaultKind"];
            /** kind 为 errcode 时的返回码，不为 0 / With kind errcode, which; not 0 */
            errcode?: number | null;
            /** kind 为 status 时的 HTTP 状态码 / With kind status, which */
            status?: number | null;
            /** kind 为 shape 时的形状 / With kind shape, which */
            shape?: components["schemas"]["FaultShape"] | null;
            /** kind 为 delay、slow 时的毫秒数 / With kind delay or slow, how many milliseconds */
            delayMs?: number | null;
            /** 对接下来的多少条请求；没有时直到被停止 / For the next so many requests; until it is taken away without */
            times?: number | null;
        };
        /** 正在模拟的故障 / A fault that is simulated */
        Fault: {
            /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
            id: components["schemas"]["ExchangeId"];
            /** platform 是接口 A，app 是接口 B / platform is endpoint A, app is endpoint B */
            endpoint: components["schemas"]["Endpoint"];
            /** 只对该 APP；null 为全部 / For this APP only; null for all */
            appid: string | null;
            /** 只对该客户；null 为全部 / For this customer only; null for all */
            user: string | null;
            /**
             * errcode 回复该返回码；status 回复该 HTTP 状态码；html 以 200 回复一个网页；shape 以 200 回复不合规定的 JSON；delay 先等待再正常处理；
             *     slow 正常处理，但回复得很慢；hang 不回复；close 不回复就断开。
             *
             *     `errcode` answers this errcode, `status` this HTTP status, `html` a web page with 200, `shape` JSON that is not as the contract says,
             *     with 200. `delay` waits and then goes on as usual; with `slow` all is as usual, but the answer trickles. `hang` never answers, and
             *     `close` closes the connection without an answer.
             */
            kind: components["schemas"]["FaultKind"];
            /** 返回码 / The errcode */
            errcode: number | null;
            /** HTTP 状态码 / The HTTP status */
            status: number | null;
            /** 形状 / The shape */
            shape: components["schemas"]["FaultShape"] | null;
            /** 毫秒数 / Milliseconds */
            delayMs: number | null;
            /** 还对多少条请求起作用；null 为直到被停止 / For how many more requests; null until it is taken away */
            times: number | null;
            /** 已经对多少条请求起了作用 / How many requests it has hit */
            hits: number;
        };
        /** 正在模拟的故障 / The faults that are simulated */
        FaultList: {
            /** 后添加的在前 / The latest first */
            faults: components["schemas"]["Fault"][];
        };
        /** 要测试什么 / What is tested */
        NewConformanceRun: {
            /** platform 是接口 A，app 是接口 B / platform is endpoint A, app is endpoint B */
            target: components["schemas"]["Endpoint"];
            /** 被测服务的地址 / Address of what is tested */
            baseUrl: string;
            /** 用哪个 APP 的 appid；没有给出 secret 时用配置中的密钥 / The appid; without a secret, that APP's of the configuration */
            appid: string;
            /** 密钥 / The secret */
            secret?: string;
            /** 一致性测试的范围，默认全部 / The profile; all by default */
            profile?: string;
        };
        /** 一次一致性测试 / A conformance run */
        ConformanceRun: {
            /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
            id: components["schemas"]["ExchangeId"];
            /**
             * Format: date-time
             * 开始的时间，UTC / When it began, UTC
             */
            at: string;
            /** platform 是接口 A，app 是接口 B / platform is endpoint A, app is endpoint B */
            target: components["schemas"]["Endpoint"];
            /** 被测服务的地址 / Address of what is tested */
            baseUrl: string;
            /** APP 的 ID / The APP's ID */
            appid: string;
            /**
             * running 进行中，passed 全部通过，failed 有未通过的，stopped 已停止，broken 无法进行 / Under way, all passed, some failed, was stopped, or could not run
             * @enum {string}
             */
            state: "running" | "passed" | "failed" | "stopped" | "broken";
            /** 已完成的项数 / Checks done */
            done: number;
            /** 总项数；还不知道时为 null / Checks in all; null while it is not known */
            total: number | null;
            /** 通过的项数 / Checks passed */
            passed: number;
            /** 未通过的项数 / Checks failed */
            failed: number;
            /** 跳过的项数 / Checks skipped */
            skipped: number;
            /** 无法进行的原因；没有时为 null / Why it could not run; null when it could */
            problem: components["schemas"]["Words"] | null;
        };
        /** 最近的一致性测试 / The latest conformance runs */
        ConformanceRunList: {
            /** 一致性测试，新的在前 / Runs, newest first */
            runs: components["schemas"]["ConformanceRun"][];
        };
        /** 访问权限 / What the caller may see */
        Session: {
            /**
             * all 全部，app 只读一个 APP，none 需要登录 / All of it, read-only and one APP, or nothing before a login
             * @enum {string}
             */
            access: "all" | "app" | "none";
            /** access 为 app 时是哪个 APP / With access app, which */
            appid: string | null;
            /** 是否设置了 CONSOLE_TOKEN / Whether a CONSOLE_TOKEN is set */
            login: boolean;
            /** 是否可以模拟故障 / Whether faults may be simulated */
            simulate: boolean;
            /** 本服务器的版本 / This server's version */
            version: string;
            /** 参考 APP 的路径前缀 / Path prefix of the reference APP */
            appPrefix: string;
            /** 是否以演示 APP 运行 / Whether it runs with the demo APP */
            demo: boolean;
            /**
             * Format: date-time
             * 到什么时间为止，UTC；没有时为 null / Until when, UTC; null without an end
             */
            expiresAt: string | null;
        };
        /** CONSOLE_TOKEN 或分享链接的令牌，二选一 / The CONSOLE_TOKEN or a shared link's token, one of them */
        Credentials: {
            /** CONSOLE_TOKEN 的值 / The value of CONSOLE_TOKEN */
            token?: string;
            /** 分享链接的令牌 / A shared link's token */
            link?: string;
        };
        /** 分享什么 / What is shared */
        NewLink: {
            /** APP 的 ID，不得为 . 或 .. / ID of an APP, neither . nor .. */
            appid: components["schemas"]["Appid"];
            /**
             * 有效多少秒，默认 7 天 / For how many seconds it holds, 7 days by default
             * @default 604800
             */
            expiresInSeconds: number;
        };
        /** 分享链接 / A shared link */
        Link: {
            /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
            id: components["schemas"]["ExchangeId"];
            /** 只能看到的 APP / The APP that it shows */
            appid: string;
            /**
             * Format: date-time
             * 生成的时间，UTC / When it was made, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * 到什么时间为止，UTC / Until when it holds, UTC
             */
            expiresAt: string;
        };
        /** 刚生成的分享链接 / A shared link that was just made */
        CreatedLink: components["schemas"]["Link"] & {
            /** 地址中主机名之后的部分，含令牌 / The address but for its host, with the token */
            path: string;
        };
        /** 分享链接 / The shared links */
        LinkList: {
            /** 分享链接，新的在前 / Shared links, newest first */
            links: components["schemas"]["Link"][];
        };
        /**
         * token 凭 CONSOLE_TOKEN，session 登录之后，link 分享链接，local 没有设置 CONSOLE_TOKEN 时的本机，nobody 没有有效的凭据 / By the CONSOLE_TOKEN, a login, a shared link, this machine where no CONSOLE_TOKEN is set, or without a credential that holds
         * @enum {string}
         */
        AuditCaller: "token" | "session" | "link" | "local" | "nobody";
        /** 一条操作记录 / What somebody did */
        AuditRecord: {
            /** 收发记录的 ID，UUIDv7，随时间递增 / An exchange's id, a UUIDv7, which grows with time */
            id: components["schemas"]["ExchangeId"];
            /**
             * Format: date-time
             * 时间，UTC / Time, UTC
             */
            at: string;
            /** 操作，即本文档中的 operationId / The operation, an operationId of this document */
            operation: string;
            /** token 凭 CONSOLE_TOKEN，session 登录之后，link 分享链接，local 没有设置 CONSOLE_TOKEN 时的本机，nobody 没有有效的凭据 / By the CONSOLE_TOKEN, a login, a shared link, this machine where no CONSOLE_TOKEN is set, or without a credential that holds */
            by: components["schemas"]["AuditCaller"];
            /** by 为 link 时是链接的 ID，为 session 时是区分各次登录的 8 个字符，其余为 null / With by link the link's id, with session 8 characters that tell logins apart; null otherwise */
            credential: string | null;
            /** 连接的来源地址；前面有代理时是代理的 / Where the connection came from; behind a proxy, the proxy's */
            address: string | null;
            /** 涉及的 APP，也包括所涉消息的 APP；没有时为 null / The APP it concerned, by itself or by its message; null without one */
            appid: string | null;
            /** 涉及的 ID / The ids it concerned */
            ids: components["schemas"]["ExchangeId"][];
            /** 回复的 HTTP 状态码 / The answer's HTTP status */
            status: number;
            /** 在它之前没有记下的条数（没有有效凭据的，或分享链接的持有者，一分钟内太多时） / How many before it were not noted, because too many came in a minute without a credential that holds, or by shared links */
            skipped: number;
        };
        /** 一页操作记录 / A page of records */
        AuditPage: {
            /** 操作记录，新的在前 / Records, newest first */
            records: components["schemas"]["AuditRecord"][];
            /** 下一页的 cursor；没有下一页时为 null / The next page's cursor; null on the last page */
            next: string | null;
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
            /**
             * Format: date-time
             * 从什么时间起暂停投递，UTC；没有暂停时为 null / Since when deliveries are paused, UTC; null when they are not
             */
            pausedAt: string | null;
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
    parameters: {
        /** 事件的 ID，重试时不变，用于去重 / The event's id, the same when it is sent again: by it a receiver knows a repetition */
        WebhookId: string;
        /** 发送的时间，1970 年以来的秒数 / When it was sent, seconds since 1970 */
        WebhookTimestamp: string;
        /**
         * `v1,` 加上 Base64 的 HMAC-SHA256，对象是 `webhook-id`、`webhook-timestamp` 和消息体，用 `.` 连接（Standard Webhooks）；密钥是 `whsec_` 之后的部分，Base64 解码。
         *
         *     `v1,` and the HMAC-SHA256 in Base64 of `webhook-id`, `webhook-timestamp` and the body, joined by `.` (Standard Webhooks); its key is what
         *     stands behind `whsec_`, decoded from Base64.
         */
        WebhookSignature: string;
        /**
         * 搜索语言，与控制台的搜索框相同：`appid:1001 verdict:refused errcode:30003 user:wx-8f3a since:10m 订单`；其余文字即 text。不能与同名的参数一起给出。
         *
         *     The search language of the console's field: `appid:1001 verdict:refused errcode:30003 user:wx-8f3a since:10m order`; what is left is the text.
         *     What it names may not be given as a parameter too.
         */
        Query: string;
        /** 只列出该 APP 的；不在配置中、也没有它的任何记录时，回复 404 / Only those of this APP; 404 where it is not configured and nothing is known of it */
        OfAppid: string;
        /** 只列出该客户的 / Only those of this customer */
        User: string;
        /** 只列出该接口的 / Only those of this endpoint */
        OfEndpoint: components["schemas"]["Endpoint"];
        /** 只列出该结果的 / Only those with this verdict */
        OfVerdict: components["schemas"]["Verdict"];
        /** 只列出回复是这个 errcode 的 / Only those that were answered with this errcode */
        Errcode: number;
        /** 只列出该消息类型的 / Only those of this MsgType */
        Type: string;
        /** 不早于：UTC 时间（如 2026-11-26T08:00:00Z），或多久之前（如 10m、2h、1d） / Not before this time, UTC (2026-11-26T08:00:00Z) or ago (10m, 2h, 1d) */
        Since: components["schemas"]["Moment"];
        /** 早于，写法同 since / Before this time, in the forms of since */
        Until: components["schemas"]["Moment"];
        /** 消息体或 ID 中含有这段文字的，不区分大小写 / Those whose body or ids hold this text, whatever its case */
        Text: string;
        /** 最近多少分钟，默认 30 / The last so many minutes, 30 by default */
        Minutes: number;
        /** 上一次回复的 next；没有时从保留的最早一条开始，now 只要此后的 / The previous answer's next; without one, from the oldest that is kept; now takes what comes from now on */
        After: string;
        /** 没有消息时最多等待多少秒，默认 0；一有就立即回复 / With nothing to give, seconds to wait for something at most, 0 by default; answers as soon as there is */
        Wait: number;
        /** 最多几条，默认 100；消息体合计超过约 512 KiB 时更少 / At most so many, 100 by default; fewer where their bodies take more than about 512 KiB */
        MessageLimit: number;
        /** 在哪个接口收到的，默认 platform；platform 是客户写的，app 是参考 APP 收到的 / Received at which endpoint, platform by default; platform is what customers wrote, app what the reference APP received */
        AcceptedAt: "platform" | "app";
        /** 一页的条数，默认 50 / How many on a page, 50 by default */
        Limit: number;
        /** 收发记录的 ID / The exchange's id */
        DeliveryId: components["schemas"]["ExchangeId"];
        /** 批量重新投递的 ID / The redelivery's id */
        RedeliveryId: components["schemas"]["ExchangeId"];
        /** APP 的 ID / The APP's ID */
        AppidOfPath: components["schemas"]["Appid"];
        /** 上一页的 next / The previous page's next */
        Cursor: components["schemas"]["ExchangeId"];
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
    headers: never;
    pathItems: never;
}
export type ExchangeId = components['schemas']['ExchangeId'];
export type Moment = components['schemas']['Moment'];
export type Words = components['schemas']['Words'];
export type Endpoint = components['schemas']['Endpoint'];
export type Direction = components['schemas']['Direction'];
export type Verdict = components['schemas']['Verdict'];
export type Exchange = components['schemas']['Exchange'];
export type ExchangePage = components['schemas']['ExchangePage'];
export type ExchangesEvent = components['schemas']['ExchangesEvent'];
export type ExchangeDetail = components['schemas']['ExchangeDetail'];
export type Field = components['schemas']['Field'];
export type Violation = components['schemas']['Violation'];
export type SignatureMistake = components['schemas']['SignatureMistake'];
export type Attempt = components['schemas']['Attempt'];
export type MessageDeadEvent = components['schemas']['MessageDeadEvent'];
export type CircuitOpenEvent = components['schemas']['CircuitOpenEvent'];
export type NotDeliveredEvent = components['schemas']['NotDeliveredEvent'];
export type OutboxNearLimitEvent = components['schemas']['OutboxNearLimitEvent'];
export type DiskLowEvent = components['schemas']['DiskLowEvent'];
export type RetentionBySizeEvent = components['schemas']['RetentionBySizeEvent'];
export type EventTime = components['schemas']['EventTime'];
export type NewMessage = components['schemas']['NewMessage'];
export type EnqueuedMessage = components['schemas']['EnqueuedMessage'];
export type RedeliveredVerdict = components['schemas']['RedeliveredVerdict'];
export type NewRedelivery = components['schemas']['NewRedelivery'];
export type Redelivery = components['schemas']['Redelivery'];
export type RedeliveryList = components['schemas']['RedeliveryList'];
export type EndedDelivery = components['schemas']['EndedDelivery'];
export type AcceptedPage = components['schemas']['AcceptedPage'];
export type AcceptedMessage = components['schemas']['AcceptedMessage'];
export type Statistics = components['schemas']['Statistics'];
export type Minute = components['schemas']['Minute'];
export type ConversationPage = components['schemas']['ConversationPage'];
export type Conversation = components['schemas']['Conversation'];
export type MessagePage = components['schemas']['MessagePage'];
export type ConversationMessage = components['schemas']['ConversationMessage'];
export type SnippetLanguage = components['schemas']['SnippetLanguage'];
export type Snippet = components['schemas']['Snippet'];
export type Signing = components['schemas']['Signing'];
export type Resend = components['schemas']['Resend'];
export type NewRequest = components['schemas']['NewRequest'];
export type RequestResult = components['schemas']['RequestResult'];
export type FaultKind = components['schemas']['FaultKind'];
export type FaultShape = components['schemas']['FaultShape'];
export type NewFault = components['schemas']['NewFault'];
export type Fault = components['schemas']['Fault'];
export type FaultList = components['schemas']['FaultList'];
export type NewConformanceRun = components['schemas']['NewConformanceRun'];
export type ConformanceRun = components['schemas']['ConformanceRun'];
export type ConformanceRunList = components['schemas']['ConformanceRunList'];
export type Session = components['schemas']['Session'];
export type Credentials = components['schemas']['Credentials'];
export type NewLink = components['schemas']['NewLink'];
export type Link = components['schemas']['Link'];
export type CreatedLink = components['schemas']['CreatedLink'];
export type LinkList = components['schemas']['LinkList'];
export type AuditCaller = components['schemas']['AuditCaller'];
export type AuditRecord = components['schemas']['AuditRecord'];
export type AuditPage = components['schemas']['AuditPage'];
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
export type ParameterWebhookId = components['parameters']['WebhookId'];
export type ParameterWebhookTimestamp = components['parameters']['WebhookTimestamp'];
export type ParameterWebhookSignature = components['parameters']['WebhookSignature'];
export type ParameterQuery = components['parameters']['Query'];
export type ParameterOfAppid = components['parameters']['OfAppid'];
export type ParameterUser = components['parameters']['User'];
export type ParameterOfEndpoint = components['parameters']['OfEndpoint'];
export type ParameterOfVerdict = components['parameters']['OfVerdict'];
export type ParameterErrcode = components['parameters']['Errcode'];
export type ParameterType = components['parameters']['Type'];
export type ParameterSince = components['parameters']['Since'];
export type ParameterUntil = components['parameters']['Until'];
export type ParameterText = components['parameters']['Text'];
export type ParameterMinutes = components['parameters']['Minutes'];
export type ParameterAfter = components['parameters']['After'];
export type ParameterWait = components['parameters']['Wait'];
export type ParameterMessageLimit = components['parameters']['MessageLimit'];
export type ParameterAcceptedAt = components['parameters']['AcceptedAt'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterDeliveryId = components['parameters']['DeliveryId'];
export type ParameterRedeliveryId = components['parameters']['RedeliveryId'];
export type ParameterAppidOfPath = components['parameters']['AppidOfPath'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type $defs = Record<string, never>;
export interface operations {
    listExchanges: {
        parameters: {
            query?: {
                /**
                 * 搜索语言，与控制台的搜索框相同：`appid:1001 verdict:refused errcode:30003 user:wx-8f3a since:10m 订单`；其余文字即 text。不能与同名的参数一起给出。
                 *
                 *     The search language of the console's field: `appid:1001 verdict:refused errcode:30003 user:wx-8f3a since:10m order`; what is left is the text.
                 *     What it names may not be given as a parameter too.
                 */
                q?: components["parameters"]["Query"];
                /** 只列出该 APP 的；不在配置中、也没有它的任何记录时，回复 404 / Only those of this APP; 404 where it is not configured and nothing is known of it */
                appid?: components["parameters"]["OfAppid"];
                /** 只列出该客户的 / Only those of this customer */
                user?: components["parameters"]["User"];
                /** 只列出该接口的 / Only those of this endpoint */
                endpoint?: components["parameters"]["OfEndpoint"];
                /** 只列出该结果的 / Only those with this verdict */
                verdict?: components["parameters"]["OfVerdict"];
                /** 只列出回复是这个 errcode 的 / Only those that were answered with this errcode */
                errcode?: components["parameters"]["Errcode"];
                /** 只列出该消息类型的 / Only those of this MsgType */
                type?: components["parameters"]["Type"];
                /** 不早于：UTC 时间（如 2026-11-26T08:00:00Z），或多久之前（如 10m、2h、1d） / Not before this time, UTC (2026-11-26T08:00:00Z) or ago (10m, 2h, 1d) */
                since?: components["parameters"]["Since"];
                /** 早于，写法同 since / Before this time, in the forms of since */
                until?: components["parameters"]["Until"];
                /** 消息体或 ID 中含有这段文字的，不区分大小写 / Those whose body or ids hold this text, whatever its case */
                text?: components["parameters"]["Text"];
                /** 一页的条数，默认 50 / How many on a page, 50 by default */
                limit?: components["parameters"]["Limit"];
                /** 上一页的 next / The previous page's next */
                cursor?: components["parameters"]["Cursor"];
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
    resendExchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 收发记录的 ID / The exchange's id */
                id: components["schemas"]["ExchangeId"];
            };
            cookie?: never;
        };
        /** 要改的部分；{} 为原样发送 / What is changed; {} sends it as it was */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resend"];
            };
        };
        responses: {
            /** 得到的回复 / The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestResult"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getSnippet: {
        parameters: {
            query: {
                /** 语言 / Language */
                language: components["schemas"]["SnippetLanguage"];
            };
            header?: never;
            path: {
                /** 收发记录的 ID / The exchange's id */
                id: components["schemas"]["ExchangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 代码 / The code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snippet"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    exportHar: {
        parameters: {
            query?: {
                /** 只导出这一条 / This one alone */
                id?: components["schemas"]["ExchangeId"];
                /**
                 * 搜索语言，与控制台的搜索框相同：`appid:1001 verdict:refused errcode:30003 user:wx-8f3a since:10m 订单`；其余文字即 text。不能与同名的参数一起给出。
                 *
                 *     The search language of the console's field: `appid:1001 verdict:refused errcode:30003 user:wx-8f3a since:10m order`; what is left is the text.
                 *     What it names may not be given as a parameter too.
                 */
                q?: components["parameters"]["Query"];
                /** 只列出该 APP 的；不在配置中、也没有它的任何记录时，回复 404 / Only those of this APP; 404 where it is not configured and nothing is known of it */
                appid?: components["parameters"]["OfAppid"];
                /** 只列出该客户的 / Only those of this customer */
                user?: components["parameters"]["User"];
                /** 只列出该接口的 / Only those of this endpoint */
                endpoint?: components["parameters"]["OfEndpoint"];
                /** 只列出该结果的 / Only those with this verdict */
                verdict?: components["parameters"]["OfVerdict"];
                /** 只列出回复是这个 errcode 的 / Only those that were answered with this errcode */
                errcode?: components["parameters"]["Errcode"];
                /** 只列出该消息类型的 / Only those of this MsgType */
                type?: components["parameters"]["Type"];
                /** 不早于：UTC 时间（如 2026-11-26T08:00:00Z），或多久之前（如 10m、2h、1d） / Not before this time, UTC (2026-11-26T08:00:00Z) or ago (10m, 2h, 1d) */
                since?: components["parameters"]["Since"];
                /** 早于，写法同 since / Before this time, in the forms of since */
                until?: components["parameters"]["Until"];
                /** 消息体或 ID 中含有这段文字的，不区分大小写 / Those whose body or ids hold this text, whatever its case */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** HAR 文件 / The HAR file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** 文件的内容 / What the file holds */
                        log: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: {
                /** 收到的最后一个事件的 ID / The id of the last event that arrived */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 事件流 / The stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getStatistics: {
        parameters: {
            query?: {
                /** 只列出该 APP 的；不在配置中、也没有它的任何记录时，回复 404 / Only those of this APP; 404 where it is not configured and nothing is known of it */
                appid?: components["parameters"]["OfAppid"];
                /** 最近多少分钟，默认 30 / The last so many minutes, 30 by default */
                minutes?: components["parameters"]["Minutes"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 每分钟的消息数，旧的在前 / Messages a minute, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** 只列出该 APP 的；不在配置中、也没有它的任何记录时，回复 404 / Only those of this APP; 404 where it is not configured and nothing is known of it */
                appid?: components["parameters"]["OfAppid"];
                /** 一页的条数，默认 50 / How many on a page, 50 by default */
                limit?: components["parameters"]["Limit"];
                /** 上一页的 next / The previous page's next */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 一页会话 / A page of conversations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getConversation: {
        parameters: {
            query: {
                /** APP 的 ID / The APP's ID */
                appid: string;
                /** 客户的 ID / The customer's ID */
                user: string;
                /** 一页的条数，默认 50 / How many on a page, 50 by default */
                limit?: components["parameters"]["Limit"];
                /** 上一页的 next / The previous page's next */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 一页消息 / A page of messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    readMessages: {
        parameters: {
            query?: {
                /** 上一次回复的 next；没有时从保留的最早一条开始，now 只要此后的 / The previous answer's next; without one, from the oldest that is kept; now takes what comes from now on */
                after?: components["parameters"]["After"];
                /** 没有消息时最多等待多少秒，默认 0；一有就立即回复 / With nothing to give, seconds to wait for something at most, 0 by default; answers as soon as there is */
                wait?: components["parameters"]["Wait"];
                /** 最多几条，默认 100；消息体合计超过约 512 KiB 时更少 / At most so many, 100 by default; fewer where their bodies take more than about 512 KiB */
                limit?: components["parameters"]["MessageLimit"];
                /** 只列出该 APP 的；不在配置中、也没有它的任何记录时，回复 404 / Only those of this APP; 404 where it is not configured and nothing is known of it */
                appid?: components["parameters"]["OfAppid"];
                /** 在哪个接口收到的，默认 platform；platform 是客户写的，app 是参考 APP 收到的 / Received at which endpoint, platform by default; platform is what customers wrote, app what the reference APP received */
                endpoint?: components["parameters"]["AcceptedAt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 消息，先接受的在前 / Messages, in the order of acceptance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedPage"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    enqueueMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * 可选扩展，幂等键：调用方为每条消息生成一个新的键，重试时保持不变。支持该头域的接收方，在至少 24 小时内对同一幂等键只处理一次，并返回首次处理的结果；同一幂等键用于不同的消息体时，以 30005 拒绝。不支持的接收方忽略该头域。
                 *
                 *     Optional: the caller makes one new key per message and keeps it across retries. A receiver that supports it
                 *     answers a repeated key with the first answer and processes the message once, for at least 24 hours; a repeated
                 *     key with another body is refused with 30005. Whoever does not know the header ignores it.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * W3C Trace Context，选填：与消息一起保存，每次回调用同一个跟踪号（各有自己的 span），写入日志和收发记录；不合法的忽略，没有时不生成。
                 *
                 *     W3C Trace Context, optional: kept with the message. Each callback has the same trace id, with a span of its own, and so have the
                 *     log and the exchange. An invalid one is ignored, and none is made up.
                 */
                traceparent?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** 接口 B 的消息体，加上 appid / Endpoint B's body, plus appid */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** 已落盘，待投递 / On disk, waiting for delivery */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnqueuedMessage"];
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
                    "application/json": components["schemas"]["EnqueuedMessage"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    tryDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 收发记录的 ID / The exchange's id */
                id: components["parameters"]["DeliveryId"];
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
                    "application/json": components["schemas"]["EnqueuedMessage"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    skipDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 收发记录的 ID / The exchange's id */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 已是死信 / It is dead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedDelivery"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    cancelDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 收发记录的 ID / The exchange's id */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 已取消 / It is cancelled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedDelivery"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listRedeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 批量重新投递 / The redeliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeliveryList"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    startRedelivery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重新投递哪些 / Which messages */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRedelivery"];
            };
        };
        responses: {
            /** 已开始的批量重新投递 / The redelivery */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redelivery"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getRedelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 批量重新投递的 ID / The redelivery's id */
                id: components["parameters"]["RedeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 该次批量重新投递 / The redelivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redelivery"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    cancelRedelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 批量重新投递的 ID / The redelivery's id */
                id: components["parameters"]["RedeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 该次批量重新投递 / The redelivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redelivery"];
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
    pauseApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** APP 的 ID / The APP's ID */
                appid: components["parameters"]["AppidOfPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 该 APP / The APP */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    resumeApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** APP 的 ID / The APP's ID */
                appid: components["parameters"]["AppidOfPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 该 APP / The APP */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    sendRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 请求 / The request */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** 得到的回复 / The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestResult"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 正在模拟的故障 / The faults */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    createFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 故障 / The fault */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFault"];
            };
        };
        responses: {
            /** 开始模拟的故障 / The fault */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    deleteFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 故障的 ID / The fault's id */
                id: components["schemas"]["ExchangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 已停止的故障 / The fault that was taken away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listConformanceRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 最近的一致性测试 / The latest runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConformanceRunList"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    startConformanceRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 要测试什么 / What is tested */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConformanceRun"];
            };
        };
        responses: {
            /** 已开始的一致性测试 / The run */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConformanceRun"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getConformanceRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 一致性测试的 ID / The run's id */
                id: components["schemas"]["ExchangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 该次一致性测试 / The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConformanceRun"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    stopConformanceRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 一致性测试的 ID / The run's id */
                id: components["schemas"]["ExchangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 已停止的一致性测试 / The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConformanceRun"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getConformanceReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 一致性测试的 ID / The run's id */
                id: components["schemas"]["ExchangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** HTML 报告 / The report, HTML */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 访问权限 / The access */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 凭据 / The credentials */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** 访问权限 / The access */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 访问权限 / The access */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 分享链接 / The shared links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkList"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    createLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分享什么 / What is shared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLink"];
            };
        };
        responses: {
            /** 分享链接 / The shared link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedLink"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    deleteLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 链接的 ID / The link's id */
                id: components["schemas"]["ExchangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 已撤销的链接 / The link that was revoked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** 只列出该操作的，即本文档中的 operationId / Only this operation, an operationId of this document */
                operation?: string;
                /** 只列出由谁做的 / Only those by such a caller */
                by?: components["schemas"]["AuditCaller"];
                /** 只列出该 APP 的；不在配置中、也没有它的任何记录时，回复 404 / Only those of this APP; 404 where it is not configured and nothing is known of it */
                appid?: components["parameters"]["OfAppid"];
                /** 不早于：UTC 时间（如 2026-11-26T08:00:00Z），或多久之前（如 10m、2h、1d） / Not before this time, UTC (2026-11-26T08:00:00Z) or ago (10m, 2h, 1d) */
                since?: components["parameters"]["Since"];
                /** 早于，写法同 since / Before this time, in the forms of since */
                until?: components["parameters"]["Until"];
                /** 一页的条数，默认 50 / How many on a page, 50 by default */
                limit?: components["parameters"]["Limit"];
                /** 上一页的 next / The previous page's next */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** 一页操作记录 / A page of records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    messageDead: {
        parameters: {
            query?: never;
            header: {
                /** 事件的 ID，重试时不变，用于去重 / The event's id, the same when it is sent again: by it a receiver knows a repetition */
                "webhook-id": components["parameters"]["WebhookId"];
                /** 发送的时间，1970 年以来的秒数 / When it was sent, seconds since 1970 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * `v1,` 加上 Base64 的 HMAC-SHA256，对象是 `webhook-id`、`webhook-timestamp` 和消息体，用 `.` 连接（Standard Webhooks）；密钥是 `whsec_` 之后的部分，Base64 解码。
                 *
                 *     `v1,` and the HMAC-SHA256 in Base64 of `webhook-id`, `webhook-timestamp` and the body, joined by `.` (Standard Webhooks); its key is what
                 *     stands behind `whsec_`, decoded from Base64.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** 事件 / The event */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDeadEvent"];
            };
        };
        responses: {
            /** 已收到；其他状态码会重试 / It arrived; after any other status it is sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    circuitOpen: {
        parameters: {
            query?: never;
            header: {
                /** 事件的 ID，重试时不变，用于去重 / The event's id, the same when it is sent again: by it a receiver knows a repetition */
                "webhook-id": components["parameters"]["WebhookId"];
                /** 发送的时间，1970 年以来的秒数 / When it was sent, seconds since 1970 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * `v1,` 加上 Base64 的 HMAC-SHA256，对象是 `webhook-id`、`webhook-timestamp` 和消息体，用 `.` 连接（Standard Webhooks）；密钥是 `whsec_` 之后的部分，Base64 解码。
                 *
                 *     `v1,` and the HMAC-SHA256 in Base64 of `webhook-id`, `webhook-timestamp` and the body, joined by `.` (Standard Webhooks); its key is what
                 *     stands behind `whsec_`, decoded from Base64.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** 事件 / The event */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CircuitOpenEvent"];
            };
        };
        responses: {
            /** 已收到；其他状态码会重试 / It arrived; after any other status it is sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notDelivered: {
        parameters: {
            query?: never;
            header: {
                /** 事件的 ID，重试时不变，用于去重 / The event's id, the same when it is sent again: by it a receiver knows a repetition */
                "webhook-id": components["parameters"]["WebhookId"];
                /** 发送的时间，1970 年以来的秒数 / When it was sent, seconds since 1970 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * `v1,` 加上 Base64 的 HMAC-SHA256，对象是 `webhook-id`、`webhook-timestamp` 和消息体，用 `.` 连接（Standard Webhooks）；密钥是 `whsec_` 之后的部分，Base64 解码。
                 *
                 *     `v1,` and the HMAC-SHA256 in Base64 of `webhook-id`, `webhook-timestamp` and the body, joined by `.` (Standard Webhooks); its key is what
                 *     stands behind `whsec_`, decoded from Base64.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** 事件 / The event */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotDeliveredEvent"];
            };
        };
        responses: {
            /** 已收到；其他状态码会重试 / It arrived; after any other status it is sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    outboxNearLimit: {
        parameters: {
            query?: never;
            header: {
                /** 事件的 ID，重试时不变，用于去重 / The event's id, the same when it is sent again: by it a receiver knows a repetition */
                "webhook-id": components["parameters"]["WebhookId"];
                /** 发送的时间，1970 年以来的秒数 / When it was sent, seconds since 1970 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * `v1,` 加上 Base64 的 HMAC-SHA256，对象是 `webhook-id`、`webhook-timestamp` 和消息体，用 `.` 连接（Standard Webhooks）；密钥是 `whsec_` 之后的部分，Base64 解码。
                 *
                 *     `v1,` and the HMAC-SHA256 in Base64 of `webhook-id`, `webhook-timestamp` and the body, joined by `.` (Standard Webhooks); its key is what
                 *     stands behind `whsec_`, decoded from Base64.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** 事件 / The event */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutboxNearLimitEvent"];
            };
        };
        responses: {
            /** 已收到；其他状态码会重试 / It arrived; after any other status it is sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    diskLow: {
        parameters: {
            query?: never;
            header: {
                /** 事件的 ID，重试时不变，用于去重 / The event's id, the same when it is sent again: by it a receiver knows a repetition */
                "webhook-id": components["parameters"]["WebhookId"];
                /** 发送的时间，1970 年以来的秒数 / When it was sent, seconds since 1970 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * `v1,` 加上 Base64 的 HMAC-SHA256，对象是 `webhook-id`、`webhook-timestamp` 和消息体，用 `.` 连接（Standard Webhooks）；密钥是 `whsec_` 之后的部分，Base64 解码。
                 *
                 *     `v1,` and the HMAC-SHA256 in Base64 of `webhook-id`, `webhook-timestamp` and the body, joined by `.` (Standard Webhooks); its key is what
                 *     stands behind `whsec_`, decoded from Base64.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** 事件 / The event */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiskLowEvent"];
            };
        };
        responses: {
            /** 已收到；其他状态码会重试 / It arrived; after any other status it is sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    retentionBySize: {
        parameters: {
            query?: never;
            header: {
                /** 事件的 ID，重试时不变，用于去重 / The event's id, the same when it is sent again: by it a receiver knows a repetition */
                "webhook-id": components["parameters"]["WebhookId"];
                /** 发送的时间，1970 年以来的秒数 / When it was sent, seconds since 1970 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * `v1,` 加上 Base64 的 HMAC-SHA256，对象是 `webhook-id`、`webhook-timestamp` 和消息体，用 `.` 连接（Standard Webhooks）；密钥是 `whsec_` 之后的部分，Base64 解码。
                 *
                 *     `v1,` and the HMAC-SHA256 in Base64 of `webhook-id`, `webhook-timestamp` and the body, joined by `.` (Standard Webhooks); its key is what
                 *     stands behind `whsec_`, decoded from Base64.
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** 事件 / The event */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionBySizeEvent"];
            };
        };
        responses: {
            /** 已收到；其他状态码会重试 / It arrived; after any other status it is sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
