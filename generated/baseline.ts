// Generated from openapi/vectors/conformance/baseline.schema.json by `npm run codegen`. Do not edit: change the source and run it again.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Baseline
         * 已知未通过的检查项：`staff-service conform … --baseline FILE` / Failures that are known: `staff-service conform … --baseline FILE`
         */
        Baseline: {
            /** 本文件的 JSON Schema 的地址，供编辑器使用 / Address of this file's JSON Schema, for editors */
            $schema?: string;
            /** 已知未通过的检查项 / The failures that are known */
            known: {
                /** 检查项的 id / A check's id */
                check: string;
                /**
                 * 只限这个角色；默认为有此检查项的全部角色 / For this role only; by default for every role that has the check
                 * @enum {unknown}
                 */
                role?: "platform" | "app" | "caller-of-platform" | "caller-of-app";
                /** 为什么已知，谁在处理 / Why it is known, and who works on it */
                reason: string;
                /** 有效期的最后一天（UTC） / The last day on which it holds (UTC) */
                expires: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Baseline = components['schemas']['Baseline'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
