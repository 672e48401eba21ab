// Generated from server/config.schema.yaml by `npm run codegen`. Do not edit: change the source and run it again.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Configuration
         * 参考服务器的配置文件 / Configuration file of the reference server
         */
        Configuration: {
            /** 本文件的 JSON Schema 的地址，供编辑器使用 / Address of this file's JSON Schema, for editors */
            $schema?: string;
            /** 接入的 APP / The APPs that are connected */
            apps: {
                /** APP 的 ID / The APP's ID */
                appid: string;
                /** 名称，供人辨认 / Name, for people */
                name?: string;
                /** 有效密钥，一个或两个；发送时用第一个签名。取值为字符串，或从环境变量、文件读取（见下） / Active secrets, one or two; the first one signs what is sent. Each is a string, or is read from a variable or a file (see below) */
                secrets: (string | {
                    /** 保存密钥的环境变量 / Environment variable that holds the secret */
                    env?: string;
                    /** 保存密钥的文件，末尾的一个换行会被忽略；相对路径从配置文件所在目录算起 / File that holds the secret, one newline at its end is ignored; a relative path starts at the configuration file's folder */
                    file?: string;
                })[];
                /** 接口 B 单独的有效密钥，一个或两个，形式同 `secrets`；不设置则两个接口都用 `secrets` / Active secrets of endpoint B's own, one or two, in the forms of `secrets`; without them `secrets` are for both endpoints */
                callbackSecrets?: (string | {
                    /** 保存密钥的环境变量 / Environment variable that holds the secret */
                    env?: string;
                    /** 保存密钥的文件，末尾的一个换行会被忽略；相对路径从配置文件所在目录算起 / File that holds the secret, one newline at its end is ignored; a relative path starts at the configuration file's folder */
                    file?: string;
                })[];
                /** APP 接口 B 的地址，写到前缀为止，或含 /staffService/message 的完整地址；不设置则不能向该 APP 的客户发送 / Address of the APP's endpoint B, up to its prefix, or whole with /staffService/message; without it nothing can be sent to this APP's customers */
                callbackUrl?: string;
                /** 对该 APP 同时投递的上限；不设置时按全局的同名配置 / Deliveries to this APP that may run at a time; without it the setting of this name for all APPs */
                deliveryConcurrency?: number;
            }[];
            /**
             * 时间窗口，即 timestamp 与本机时钟的最大偏差（秒） / Freshness window, the seconds by which a timestamp may differ from this machine's clock
             * @default 300
             */
            freshnessSeconds: number;
            /**
             * 是否由演示坐席自动回复客户的消息；没有配置文件时为 true / Whether the demo agent answers customers' messages; true without a configuration file
             * @default false
             */
            demoAgent: boolean;
            /** 是否可以模拟故障：控制接口的故障，以及 `test:` 开头的客户 ID。只监听本机回环地址时默认 true，否则 false / Whether faults may be simulated, by the control API's faults and by customers' ids that begin with `test:`. Default true on loopback, false elsewhere */
            simulate?: boolean;
            /**
             * 参考 APP 的路径前缀 / Path prefix of the reference APP
             * @default /qmtapi
             */
            appPrefix: string;
            /** 每个 appid 在每个接口每秒的最大请求数，超过时返回 429；0 为不限。只监听本机回环地址时默认 0，否则 1000 / Requests per second of one appid at each endpoint, more get 429; 0 is no limit. Default 0 on loopback, 1000 elsewhere */
            requestsPerSecondPerApp?: number;
            /** 每个来源地址每秒的最大请求数，超过时返回 429，`/healthz`、`/readyz`、`/metrics` 不限；0 为不限。只监听本机回环地址时默认 0，否则 200 / Requests per second from one address, more get 429, but for `/healthz`, `/readyz` and `/metrics`; 0 is no limit. Default 0 on loopback, 200 elsewhere */
            requestsPerSecondPerAddress?: number;
            /**
             * 空闲连接保持的秒数；应比前面的代理或负载均衡器保持空闲连接的时间长 / Seconds for which an idle connection is kept; has to be longer than a proxy or load balancer in front keeps it
             * @default 72
             */
            keepAliveSeconds: number;
            /**
             * 除公网地址外，允许回调发往的网段，如 `10.1.0.0/16` / Networks beside public addresses that callbacks may go to, such as `10.1.0.0/16`
             * @default []
             */
            allowCallbackNetworks: string[];
            /**
             * 每次投递失败后等待的秒数（±20%），全部用完后转为死信；合计不超过 24 小时 / Seconds to wait after each failed delivery (±20%), then the message is dead; 24 hours together at most
             * @default [
             *       5,
             *       30,
             *       120,
             *       600,
             *       1800,
             *       7200,
             *       18000,
             *       36000
             *     ]
             */
            retrySeconds: number[];
            /**
             * 每个实例对一个 APP 同时投递的上限，即同时向多少位客户发送；在此之内，按该 APP 回复的快慢和拒绝情况自动增减 / Deliveries to one APP that may run at a time on an instance, each for another customer; within it their number follows how quickly the APP answers and whether it refuses
             * @default 512
             */
            deliveryConcurrency: number;
            /**
             * 待投递消息数上限，全部 APP 合计；一个 APP 最多占一半，占满后控制接口对它的消息返回 503，其他 APP 不受影响；0 为不限 / Pending messages, of all APPs together. One APP may have at most half of them, then the control API answers 503 to its messages and accepts those of the others; 0 is no limit
             * @default 1000000
             */
            outboxLimit: number;
            /**
             * 已处理的消息保留的天数 / Days for which settled messages are kept
             * @default 30
             */
            retentionDays: number;
            /**
             * 数据最多占用的空间（GiB），超过时先删最旧的，不满一小时的除外 / Space that the data may take (GiB); beyond it the oldest goes first, but nothing within an hour
             * @default 10
             */
            retentionGiB: number;
            /** 运维事件发往的地址（Standard Webhooks）；不设置则不发送 / Where operational events are sent (Standard Webhooks); none are sent without it */
            webhook?: {
                /** 接收事件的地址，允许的网段与 callbackUrl 相同 / The address that takes events; it may be in the networks where a callbackUrl may be */
                url: string;
                /** 签名的密钥，形式同 `secrets`，为 `whsec_` 加上 24 至 64 字节的 Base64 / The secret that signs, in the forms of `secrets`; `whsec_` and the Base64 of 24 to 64 bytes */
                secret: string | {
                    /** 保存密钥的环境变量 / Environment variable that holds the secret */
                    env?: string;
                    /** 保存密钥的文件，末尾的一个换行会被忽略；相对路径从配置文件所在目录算起 / File that holds the secret, one newline at its end is ignored; a relative path starts at the configuration file's folder */
                    file?: string;
                };
                /**
                 * APP 熔断超过多少秒时发送 `app.circuit_open` / Seconds for which an APP's circuit is open before `app.circuit_open`
                 * @default 300
                 */
                circuitOpenSeconds: number;
                /**
                 * 有消息在等待、而一条也没有送达，超过多少秒时发送 `app.not_delivered` / Seconds for which messages wait for an APP and none is delivered before `app.not_delivered`
                 * @default 900
                 */
                undeliveredSeconds: number;
                /**
                 * 待投递的消息达到 outboxLimit 的百分之几时发送 `outbox.near_limit` / Percent of outboxLimit that are pending at `outbox.near_limit`
                 * @default 80
                 */
                outboxPercent: number;
                /**
                 * 磁盘空余低于百分之几时发送 `disk.low`；0 为不发送 / Percent of the disk that are free below which `disk.low` is sent; 0 is never
                 * @default 10
                 */
                diskFreePercent: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Configuration = components['schemas']['Configuration'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
