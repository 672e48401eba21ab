/** What `--help` says of `conform`, in both languages; of `conform caller-of`: `caller-help.ts`. */
import { FORMATS } from '../../conformance/report/formats.ts';
import { sayAll } from '../language.ts';

export const CONFORM_HELP = sayAll({
  conform: { zh: '一致性测试：一个实现是否符合规范', en: 'does an implementation keep the contract?' },
  platform: {
    zh: '测试平台（接口 A），扮演 APP',
    en: 'checks a platform (endpoint A), in the part of an APP',
  },
  app: {
    zh: '测试 APP（接口 B），扮演平台',
    en: 'checks an APP (endpoint B), in the part of the platform',
  },
  platformUrl: {
    zh: '平台的地址，到 /api 之前为止，或接口的完整地址',
    en: 'the platform, up to /api, or the endpoint’s whole address',
  },
  appUrl: {
    zh: 'APP 的地址，含前缀，或接口的完整地址',
    en: 'the APP with its prefix, or the endpoint’s whole address',
  },
  realMessages: {
    zh: '测试会真实发送几百条消息：请对测试环境运行',
    en: 'sends some hundred real messages: use a test environment',
  },
  secret: {
    zh: '密钥，或环境变量 STAFF_SERVICE_SECRET',
    en: 'its secret, or env STAFF_SERVICE_SECRET',
  },
  secretFile: { zh: '保存密钥的文件', en: 'file that holds the secret' },
  user: { zh: '被测服务中存在的客户的 ID', en: 'a customer whom the target knows' },
  profile: { zh: '检查级别，见下', en: 'how strict, see below' },
  only: { zh: '只执行这个检查项或组，可多次', en: 'this check or group only; repeatable' },
  list: { zh: '列出检查项，不运行', en: 'list the checks, run nothing' },
  report: {
    zh: `写报告，可多次：${FORMATS.join('、')}；文件 - 为标准输出；github 即 github=-，另写入 $GITHUB_STEP_SUMMARY`,
    en: `write a report; repeatable: ${FORMATS.join(', ')}; file - is standard output; github is github=-, and adds to $GITHUB_STEP_SUMMARY`,
  },
  merge: {
    zh: '把几份 JSON 报告合成一份报告、一个徽章',
    en: 'make one report and one badge of several JSON reports',
  },
  compare: {
    zh: '比较几份 JSON 报告：实现 × 检查项，以及与更早的报告相比的变化',
    en: 'JSON reports side by side: implementations × checks, and what changed since older ones',
  },
  nameOfReport: {
    zh: '实现的名称，每个文件一个，可多次；默认取自文件名',
    en: 'name of the implementation, one for each file; repeatable; default: the file’s',
  },
  olderReport: {
    zh: '同一实现（角色、地址）更早的 JSON 报告，可多次',
    en: 'older JSON report of one of them (its role, its target); repeatable',
  },
  onlyDifferences: {
    zh: '只列出有差异的检查项（HTML 中可以切换）',
    en: 'list the checks that differ (the HTML page has a box for it)',
  },
  comparisonReport: {
    zh: '写报告，可多次：html、md；文件 - 为标准输出',
    en: 'write a report; repeatable: html, md; file - is standard output',
  },
  compareEnding: {
    zh: `
例：
  staff-service conform compare ours.json theirs.json --report html=compare.html
  staff-service conform compare today.json --since yesterday.json

退出码：0 完成，1 有新的未通过（--since），2 用法有误`,
    en: `
Example:
  staff-service conform compare ours.json theirs.json --report html=compare.html
  staff-service conform compare today.json --since yesterday.json

Exit codes: 0 done, 1 something fails that did not (--since), 2 usage`,
  },
  jsonReports: { zh: 'JSON 报告（--report json=…）', en: 'JSON reports (--report json=…)' },
  mergeEnding: {
    zh: `
结论取最差的；徽章只写报告中有的角色和方向、各部分中最低的检查级别。
例：
  staff-service conform merge app.json caller.json \\
    --report html=all.html --report svg=badge.svg

退出码：0 全部符合，1 有不符合的，2 有没有结论的，或用法有误`,
    en: `
The verdict is the worst of them. The badge names no role or direction that is
not in them, and the lowest of their profiles.
Example:
  staff-service conform merge app.json caller.json \\
    --report html=all.html --report svg=badge.svg

Exit codes: 0 all conform, 1 one does not, 2 one could not be run, or usage`,
  },
  baseline: {
    zh: '已知未通过的检查项（JSON），其余才算失败，见下',
    en: 'failures that are known (JSON): only others count, see below',
  },
  updateBaseline: { zh: '按这次的结果写 --baseline 的文件', en: 'write that file from this run’s results' },
  har: { zh: '写 HAR：全部请求和回复，已去除密钥和签名', en: 'write all exchanges, redacted, as HAR' },
  generated: { zh: '每项生成检查的消息数', en: 'messages of each generating check' },
  seed: { zh: '生成的种子：相同则消息相同', en: 'of the generation: same seed, same messages' },
  timeout: { zh: '每个请求最多等待的秒数', en: 'seconds to wait for an answer' },
  concurrency: { zh: '同时进行的检查数', en: 'checks run at once' },
  quiet: { zh: '不显示进度', en: 'no progress' },
  noColor: { zh: '不用颜色', en: 'no colours' },
  profiles: {
    zh: `
--profile：
  compat       只检查双方能否互通：仅会导致通信失败的问题判为不符合
  recommended  规范的全部要求，包括验签
  hardened     更严格：准确的返回码、限制、恶意输入；未满足“应当”也判为不符合
  …,idempotency  追加 ,idempotency 可同时测试幂等键
                 （只写 idempotency 等同于 recommended,idempotency）`,
    en: `
--profile:
  compat       can the two sides talk: only what would break traffic fails
  recommended  the contract, verification of signatures included
  hardened     beyond: exact codes, limits, hostile input; SHOULD counts too
  …,idempotency  the optional Idempotency-Key too (alone: with recommended)`,
  },
  baselines: {
    zh: `
--baseline 的退出码：
  0 未通过的都已知；1 有新出现的、已通过的（请删去）或已过期的；警告不必写入
  --update-baseline 保留仍未通过的原因和有效期，加入新出现的：90 天，请填写原因`,
    en: `
--baseline, exit codes:
  0 what fails is known; 1 something is new, passes now (take it out) or has
  expired; warnings need not be in it. --update-baseline keeps reason and day of
  what still fails, and adds what is new, for 90 days: give it a reason`,
  },
  example: { zh: '例：', en: 'Example:' },
  exits: {
    zh: '退出码：0 符合，1 不符合，2 无法运行，130 中断',
    en: 'Exit codes: 0 conforms, 1 does not, 2 could not be run, 130 interrupted',
  },
});
