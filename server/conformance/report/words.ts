/** What the reports say in their own words, in both languages. What a check says stands in the catalogue. */
import type { Bilingual, Outcome, Report, Role } from '../results.ts';

export type Language = 'zh' | 'en' | 'both';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

export const WORDS = {
  title: say('一致性测试报告', 'Conformance report'),
  conforms: say('符合规范', 'Conforms'),
  doesNotConform: say('不符合规范', 'Does not conform'),
  couldNotRun: say('本次测试没有结论', 'Could not be run: nothing was proven'),
  interrupted: say('测试被中断：报告只含中断前的结果', 'Interrupted: the report holds what was found so far'),
  problem: say('原因与对策', 'Why, and what to do'),
  target: say('被测地址', 'Target'),
  role: say('角色', 'Role'),
  appid: say('appid', 'appid'),
  profile: say('检查级别', 'Profile'),
  seed: say('随机种子', 'Seed'),
  generated: say('生成的用例', 'Generated cases'),
  suite: say('测试工具', 'Suite'),
  contract: say('规范版本', 'Contract'),
  started: say('开始时间', 'Started'),
  duration: say('用时', 'Duration'),
  requests: say('请求数', 'Requests'),
  failures: say('必须修改', 'To be fixed'),
  errors: say('无法执行', 'Could not be run'),
  warnings: say('建议修改', 'Worth fixing'),
  clause: say('依据', 'Clause'),
  clauses: say('依据（openapi/SOURCES.md）', 'Clauses (openapi/SOURCES.md)'),
  expected: say('预期', 'Expected'),
  actual: say('实际', 'Actual'),
  why: say('说明', 'Why it matters'),
  remedy: say('修改建议', 'How to fix it'),
  whyShort: say('说明', 'Why it matters'),
  mendShort: say('修改建议', 'How to fix it'),
  reproduce: say('重现', 'Reproduce'),
  evidence: say('请求与回复', 'Evidence'),
  request: say('请求', 'Request'),
  response: say('回复', 'Answer'),
  noResponse: say('没有回复', 'No answer'),
  noBody: say('（没有内容）', '(no body)'),
  truncated: say('……只显示开头', '… only the beginning is shown'),
  hexadecimal: say('十六进制', 'hexadecimal'),
  proves: say('本次测试可以说明', 'What this run shows'),
  doesNotProve: say('本次测试不能说明', 'What it does not show'),
  wouldShow: say('全部通过后可以说明', 'What a passing run would show'),
  answerTimes: say('回复耗时', 'Time to answer'),
  allChecks: say('全部检查项', 'All checks'),
  outcome: say('结果', 'Outcome'),
  check: say('检查项', 'Check'),
  show: say('显示', 'Show'),
  rerun: say('再次测试', 'Run it again'),
  copy: say('复制', 'Copy'),
  copied: say('已复制', 'Copied'),
  index: say('未通过的检查项', 'Checks that failed'),
  settings: say('显示设置', 'Settings'),
  languageSwitch: say('语言', 'Language'),
  colours: say('配色', 'Colours'),
  light: say('浅色', 'Light'),
  dark: say('深色', 'Dark'),
  automatic: say('自动', 'Automatic'),
  secretNote: say(
    '命令中的密钥取自环境变量 STAFF_SERVICE_SECRET；报告中的签名与密钥均已脱敏。',
    'The commands take the secret from the variable STAFF_SERVICE_SECRET; signatures and secrets are redacted in this report.',
  ),
  marks: say(
    '[S] 原始接口文档；[F] 厂商的消息格式页；[V] 已发布的实现的行为；[D] 本项目在来源没有说明之处的决定。',
    '[S] the source document; [F] the vendor’s page on message formats; [V] what published implementations do; [D] a decision of this project where the sources are silent.',
  ),
  disabledBy: say('此检查级别未启用', 'not asked by this profile'),
} satisfies Record<string, Bilingual>;

export const ROLES: Record<Role, Bilingual> = {
  platform: say('平台（接口 A）', 'platform (endpoint A)'),
  app: say('APP（接口 B）', 'APP (endpoint B)'),
};

/** In the order in which reports list them: what needs somebody first. */
export const OUTCOMES: Record<Outcome, { symbol: string; name: Bilingual; plural?: string }> = {
  fail: { symbol: '✗', name: say('未通过', 'failed') },
  error: { symbol: '?', name: say('无法执行', 'error'), plural: 'errors' },
  warning: { symbol: '!', name: say('警告', 'warning'), plural: 'warnings' },
  note: { symbol: '·', name: say('提示', 'note'), plural: 'notes' },
  pass: { symbol: '✓', name: say('通过', 'passed') },
  skipped: { symbol: '-', name: say('跳过', 'skipped') },
  disabled: { symbol: '-', name: say('未启用', 'not asked') },
};

/** `failed`, `warnings` */
export function nameOutcome(outcome: Outcome, count: number): Bilingual {
  const { name, plural = name.en } = OUTCOMES[outcome];
  return count === 1 ? name : say(name.zh, plural);
}

/** `3 failed`, `1 warning` */
export function countOutcome(outcome: Outcome, count: number): Bilingual {
  const { zh, en } = nameOutcome(outcome, count);
  return say(`${count} ${zh}`, `${count} ${en}`);
}

/** Of the slowest answer. */
export function tooSlow(limit: string): Bilingual {
  return say(`超过 ${limit} 则警告`, `a warning above ${limit}`);
}

export function moreExchanges(count: number): Bilingual {
  return say(
    `另有 ${count} 条请求与回复，见 JSON 报告或 HAR`,
    `${count} more in the JSON report and the HAR`,
  );
}

export function describeVerdict({ verdict, profile, idempotency, only }: Report): Bilingual {
  if (verdict === 'couldNotRun') return WORDS.couldNotRun;
  const graded = idempotency ? `${profile} + idempotency` : profile;
  const asked =
    only.length === 0
      ? { zh: '', en: '' }
      : say(`，只检查了 ${only.join('、')}`, `, only ${only.join(', ')}`);
  return say(`${WORDS[verdict].zh}（${graded}${asked.zh}）`, `${WORDS[verdict].en} (${graded}${asked.en})`);
}

/** In one language, or in both, one after the other. */
export function inLanguage({ zh, en }: Bilingual, language: Language, between = ' / '): string {
  if (language === 'both') return zh === en ? zh : zh + between + en;
  return language === 'zh' ? zh : en;
}
