/** What the reports say in their own words, in both languages. What a check says stands in the catalogue. */
import type { Bilingual } from '@staff-service/client';
import type { Clause, Outcome, Report, Role } from '../results.ts';

export const TEXTS = {
  title: { zh: '一致性测试报告', en: 'Conformance report' },
  conforms: { zh: '符合规范', en: 'Conforms' },
  doesNotConform: { zh: '不符合规范', en: 'Does not conform' },
  couldNotRun: { zh: '本次测试没有结论', en: 'Could not be run: nothing was proven' },
  interrupted: {
    zh: '测试被中断：报告只含中断前的结果',
    en: 'Interrupted: the report holds what was found so far',
  },
  problem: { zh: '原因与对策', en: 'Why, and what to do' },
  target: { zh: '被测地址', en: 'Target' },
  role: { zh: '角色', en: 'Role' },
  appid: { zh: 'appid', en: 'appid' },
  profile: { zh: '检查级别', en: 'Profile' },
  seed: { zh: '随机种子', en: 'Seed' },
  generated: { zh: '生成的用例', en: 'Generated cases' },
  suite: { zh: '测试工具', en: 'Suite' },
  contract: { zh: '规范版本', en: 'Contract' },
  started: { zh: '开始时间', en: 'Started' },
  duration: { zh: '用时', en: 'Duration' },
  requests: { zh: '请求数', en: 'Requests' },
  failures: { zh: '必须修改', en: 'To be fixed' },
  errors: { zh: '无法执行', en: 'Could not be run' },
  warnings: { zh: '建议修改', en: 'Worth fixing' },
  causes: (failures: number, causes: number) => ({
    zh: `${failures} 项未通过，出自 ${causes} 个原因`,
    en: `${failures} ${failures === 1 ? 'failure' : 'failures'}, ${causes} ${causes === 1 ? 'cause' : 'causes'}`,
  }),
  explains: (counts: readonly Bilingual[]) => ({
    zh: `由此而来：${counts.map(({ zh }) => zh).join('、')}`,
    en: `Because of it: ${counts.map(({ en }) => en).join(', ')}`,
  }),
  cause: { zh: '原因', en: 'Cause' },
  compatHolds: {
    zh: '已满足 compat：双方可以互通，未通过的只是更严的检查项',
    en: 'compat already holds: the two sides can talk, and only stricter checks fail',
  },
  clause: { zh: '依据', en: 'Clause' },
  clauses: { zh: '依据（openapi/SOURCES.md）', en: 'Clauses (openapi/SOURCES.md)' },
  expected: { zh: '预期', en: 'Expected' },
  actual: { zh: '实际', en: 'Actual' },
  why: { zh: '说明', en: 'Why it matters' },
  remedy: { zh: '修改建议', en: 'How to fix it' },
  reproduce: { zh: '重现', en: 'Reproduce' },
  evidence: { zh: '请求与回复', en: 'Evidence' },
  request: { zh: '请求', en: 'Request' },
  response: { zh: '回复', en: 'Answer' },
  /** Of a caller: from the suite's side. */
  received: { zh: '收到的请求', en: 'Request received' },
  given: { zh: '给出的回复', en: 'Answer given' },
  requestsReceived: { zh: '收到的请求数', en: 'Requests received' },
  driven: { zh: '被测程序', en: 'Program' },
  noResponse: { zh: '没有回复', en: 'No answer' },
  noBody: { zh: '（没有内容）', en: '(no body)' },
  truncated: { zh: '……只显示开头', en: '… only the beginning is shown' },
  hexadecimal: { zh: '十六进制', en: 'hexadecimal' },
  proves: { zh: '本次测试可以说明', en: 'What this run shows' },
  doesNotProve: { zh: '本次测试不能说明', en: 'What it does not show' },
  wouldShow: { zh: '全部通过后可以说明', en: 'What a passing run would show' },
  answerTimes: { zh: '回复耗时', en: 'Time to answer' },
  percentiles: (p50: string, p95: string, max: string) => ({
    zh: `P50 ${p50} · P95 ${p95} · 最长 ${max}`,
    en: `p50 ${p50} · p95 ${p95} · max ${max}`,
  }),
  answerTimesLine: ({ zh, en }: Bilingual, requests: number) => ({
    zh: `回复耗时：${zh}（共 ${requests} 个请求）`,
    en: `Time to answer: ${en} (requests: ${requests})`,
  }),
  allChecks: { zh: '全部检查项', en: 'All checks' },
  outcome: { zh: '结果', en: 'Outcome' },
  check: { zh: '检查项', en: 'Check' },
  show: { zh: '显示', en: 'Show' },
  rerun: { zh: '再次测试', en: 'Run it again' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  index: { zh: '未通过的检查项', en: 'Checks that failed' },
  settings: { zh: '显示设置', en: 'Settings' },
  languageSwitch: { zh: '语言', en: 'Language' },
  colours: { zh: '配色', en: 'Colours' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  automatic: { zh: '自动', en: 'Automatic' },
  secretNote: {
    zh: '命令中的密钥取自环境变量 STAFF_SERVICE_SECRET；报告中的签名与密钥均已脱敏。',
    en: 'The commands take the secret from the variable STAFF_SERVICE_SECRET; signatures and secrets are redacted in this report.',
  },
  rerunWithSecret: {
    zh: '再次测试（密钥取自 STAFF_SERVICE_SECRET）',
    en: 'Run it again (the secret is STAFF_SERVICE_SECRET)',
  },
  /** Of the slowest answer. */
  tooSlow: (limit: string, givesUp: string) => ({
    zh: `超过 ${limit} 则警告；调用方等待 ${givesUp} 即放弃`,
    en: `a warning above ${limit}; callers give up at ${givesUp}`,
  }),
  moreExchanges: (count: number) => ({
    zh: `另有 ${count} 条请求与回复，见 JSON 报告或 HAR`,
    en: `${count} more in the JSON report and the HAR`,
  }),
  moreFindings: (count: number) => ({
    zh: `另有 ${count} 项，见报告`,
    en: `${count} more, see the report`,
  }),
  graded: ({ zh, en }: Bilingual, profile: string, only: readonly string[]) => ({
    zh: `${zh}（${profile}${only.length === 0 ? '' : `，只检查了 ${only.join('、')}`}）`,
    en: `${en} (${profile}${only.length === 0 ? '' : `, only ${only.join(', ')}`})`,
  }),
  counted: (count: number, { zh, en }: Bilingual) => ({ zh: `${count} 项${zh}`, en: `${count} ${en}` }),
  notBegun: (count: number, { zh, en }: Bilingual) => ({
    zh: `${count} 项${zh}`,
    en: `${count} ${count === 1 ? 'check' : 'checks'} ${en}`,
  }),
  disabledBy: { zh: '此检查级别未启用', en: 'not asked by this profile' },
};

/** What the marks of a clause stand for. */
export const SOURCES: Record<Clause['sources'][number], Bilingual> = {
  S: { zh: '原始接口文档', en: 'the source document' },
  F: { zh: '厂商的消息格式页', en: 'the vendor’s page on message formats' },
  V: { zh: '已发布的实现的行为', en: 'what published implementations do' },
  D: {
    zh: '本项目在来源没有说明之处的决定',
    en: 'a decision of this project where the sources are silent',
  },
};

export const ROLES: Record<Role, Bilingual> = {
  platform: { zh: '平台（接口 A）', en: 'platform (endpoint A)' },
  app: { zh: 'APP（接口 B）', en: 'APP (endpoint B)' },
  'caller-of-platform': { zh: '接口 A 的调用方（APP）', en: 'caller of endpoint A (an APP)' },
  'caller-of-app': { zh: '接口 B 的调用方（平台）', en: 'caller of endpoint B (a platform)' },
};

/** Verdicts beside their words, but for Markdown, which has its own. */
export const VERDICT_SYMBOLS: Record<Report['verdict'], string> = {
  conforms: '✓',
  doesNotConform: '✗',
  couldNotRun: '?',
};

/** In the order in which reports list them: what needs somebody first. */
export const OUTCOMES: Record<Outcome, { symbol: string; name: Bilingual; plural?: string }> = {
  fail: { symbol: '✗', name: { zh: '未通过', en: 'failed' } },
  error: { symbol: '?', name: { zh: '无法执行', en: 'error' }, plural: 'errors' },
  warning: { symbol: '!', name: { zh: '警告', en: 'warning' }, plural: 'warnings' },
  note: { symbol: '·', name: { zh: '提示', en: 'note' }, plural: 'notes' },
  pass: { symbol: '✓', name: { zh: '通过', en: 'passed' } },
  skipped: { symbol: '-', name: { zh: '跳过', en: 'skipped' } },
  disabled: { symbol: '-', name: { zh: '未启用', en: 'not asked' } },
};
