// Generated from server/config.schema.yaml by `npm run codegen`. Do not edit: change the source and run it again.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Configuration
         * @description 参考服务器的配置文件 / Configuration file of the reference server
         */
        Configuration: {
            /** @description 接入的 APP / The APPs that are connected */
            apps: {
                /** @description APP 的 ID / The APP's ID */
                appid: string;
                /** @description 名称，供人辨认 / Name, for people */
                name?: string;
                /** @description 有效密钥，一个或两个；发送时用第一个签名 / Active secrets, one or two; the first one signs what is sent */
                secrets: string[];
                /** @description APP 接口 B 的地址，到前缀为止；没有时不能向客户发送 / Address of the APP's endpoint B, up to its prefix; without it nothing can be sent to customers */
                callbackUrl?: string;
            }[];
            /**
             * @description timestamp 与本机时钟最多相差的秒数 / Seconds by which a timestamp may differ from this machine's clock
             * @default 300
             */
            freshnessSeconds: number;
            /**
             * @description 由脚本坐席自动回复客户消息；没有配置文件时为 true / Whether a scripted agent answers customers' messages; true without a configuration file
             * @default false
             */
            demoAgent: boolean;
            /**
             * @description 参考 APP 的路径前缀 / Path prefix of the reference APP
             * @default /qmtapi
             */
            appPrefix: string;
            /** @description 每个 appid 每秒最多的请求数，超过的回复 429；0 为不限。监听本机地址时默认 0，否则 1000 / Requests per second of one appid, more get 429; 0 is no limit. Default 0 on loopback, 1000 elsewhere */
            requestsPerSecondPerApp?: number;
            /** @description 每个来源地址每秒最多的请求数，超过的回复 429；0 为不限。监听本机地址时默认 0，否则 200 / Requests per second from one address, more get 429; 0 is no limit. Default 0 on loopback, 200 elsewhere */
            requestsPerSecondPerAddress?: number;
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
