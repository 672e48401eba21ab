/** The flags of `staff-service conform platform|app`, and their help. */
import { type Command, Option } from 'commander';
import { integer } from './arguments.ts';

export const SECRET_VARIABLE = 'STAFF_SERVICE_SECRET';

const PROFILES = `--profile:
  compat       只检查双方能否互通：仅会导致通信失败的问题判为不符合
               can the two sides talk: only what would break traffic fails
  recommended  规范的全部要求，包括验签
               the contract, verification of signatures included
  hardened     更严格：准确的返回码、限制、恶意输入；未满足“应当”也判为不符合
               beyond: exact codes, limits, hostile input; SHOULD counts too
  …,idempotency  追加 ,idempotency 可同时测试幂等键 / the optional Idempotency-Key too
                 （只写 idempotency 等同于 recommended,idempotency / alone: with recommended）`;

const several = (value: string, before: string[] = []) => [...before, value];

export function addConform(program: Command): void {
  const conform = program
    .command('conform')
    .description('一致性测试：一个实现是否符合规范 / does an implementation keep the contract?')
    .addHelpText('after', `\n${PROFILES}`);
  for (const [role, description, url, example] of [
    [
      'platform',
      '测试平台（接口 A），扮演 APP / checks a platform (endpoint A), in the part of an APP',
      '平台的地址，到 /api 之前为止，或接口的完整地址 / the platform, up to /api, or the endpoint’s whole address',
      'https://platform.example.com',
    ],
    [
      'app',
      '测试 APP（接口 B），扮演平台 / checks an APP (endpoint B), in the part of the platform',
      'APP 的地址，含前缀，或接口的完整地址 / the APP with its prefix, or the endpoint’s whole address',
      'https://app.example.com/qmtapi',
    ],
  ] as const) {
    conform
      .command(role)
      .summary(description)
      .description(
        `${description}\n\n测试会真实发送几百条消息：请对测试环境运行 / sends some hundred real messages: use a test environment`,
      )
      .option('--url <url>', url)
      .option('--appid <appid>', 'APP 的 ID / ID of the APP')
      .option(
        '--secret <secret>',
        `密钥，或环境变量 ${SECRET_VARIABLE} / its secret, or env ${SECRET_VARIABLE}`,
      )
      .option('--secret-file <file>', '保存密钥的文件 / file that holds the secret')
      .option('--user <id>', '被测服务中存在的客户的 ID / a customer whom the target knows', '123')
      .option('--profile <profile>', '检查级别，见下 / how strict, see below', 'recommended')
      .option('--only <id>', '只执行这个检查项或组，可多次 / this check or group only; repeatable', several)
      .option('--list', '列出检查项，不运行 / list the checks, run nothing')
      .option(
        '--report <format=file>',
        '写报告，可多次：json、junit、html、md、svg、har；文件 - 为标准输出 / write a report; repeatable: json, junit, html, md, svg, har; file - is standard output',
        several,
      )
      .option(
        '--har <file>',
        '写 HAR：全部请求和回复，已去除密钥和签名 / write all exchanges, redacted, as HAR',
      )
      .option(
        '--generated <n>',
        '每项生成检查的消息数 / messages of each generating check',
        integer(0, 10_000),
        100,
      )
      .option(
        '--seed <n>',
        '生成的种子：相同则消息相同 / of the generation: same seed, same messages',
        integer(0, 2 ** 31 - 1),
        1,
      )
      .option(
        '--timeout <seconds>',
        '每个请求最多等待的秒数 / seconds to wait for an answer',
        integer(1, 600),
        10,
      )
      .option('--concurrency <n>', '同时进行的检查数 / checks asked at once', integer(1, 64), 8)
      .addOption(
        new Option('--lang <language>', '语言；默认按 LANG / language; default by LANG').choices([
          'zh',
          'en',
        ]),
      )
      .option('--quiet', '不显示进度 / no progress')
      .option('--no-color', '不用颜色 / no colours')
      .addHelpText('after', `\n${PROFILES}\n\n${ending(role, example)}`)
      .action(async (options) => (await import('./conform.ts')).conform(role, options));
  }
}

function ending(role: string, url: string): string {
  return `例 / example:
  export ${SECRET_VARIABLE}=…
  staff-service conform ${role} --url ${url} \\
    --appid 1001 --report html=report.html

退出码 / exit codes: 0 符合 / conforms, 1 不符合 / does not,
  2 无法运行 / could not be run, 130 中断 / interrupted`;
}
