/** A report as a run against a bad and hostile target makes it: every outcome, and answers that want to break out. */
import type {
  Check,
  CheckResult,
  Exchange,
  Outcome,
  Report,
  Requirement,
} from '../../server/conformance/results.ts';

const STARTED = Date.UTC(2026, 10, 24, 13, 5, 9);

/** Marks that would become markup, end a script or a comment, or steer a terminal, and 4 kB that turn text around. */
export const HOSTILE = [
  '</script><script>window.hacked=1</script>',
  '"><img src=x onerror="window.hacked=2">',
  `'--></style><h1>hacked</h1>]]>&lt;b&gt;`,
  '\x1b[2J\x1b]0;hacked\x07\x9b31m\r\x00\x08\x7f\ufeff\ufffe\ud800',
  '\u202e\u2066'.repeat(700),
].join('\n');

const URL = 'https://partner.example/api/v1/1001/staffService/message';

type Changes = Partial<Omit<Exchange, 'request'>> & {
  request?: Partial<Exchange['request']>;
  answer?: string;
};

function exchange(changes: Changes = {}): Exchange {
  const { request, answer = '{"errcode":0,"errmsg":"ok"}', ...rest } = changes;
  const body = request?.body ?? '{"FromUserId":"123","MsgType":"text","Content":"亲，你好 👋"}';
  return {
    startedAt: STARTED + 12,
    request: {
      method: 'POST',
      url: `${URL}?timestamp=1795526709000&signature=[redacted]`,
      headers: [['content-type', 'application/json']],
      body,
      bodyTruncated: false,
      bodyBytes: Buffer.byteLength(body),
      bodyIsHex: false,
      ...request,
    },
    response: {
      status: 200,
      statusText: 'OK',
      headers: [['content-type', 'application/json; charset=utf-8']],
      body: answer,
      bodyTruncated: false,
      bodyBytes: Buffer.byteLength(answer),
    },
    failure: null,
    answeredMs: 7.4,
    curl: [
      't=$(date +%s)000',
      `curl -sS '${URL}?timestamp='$t'&signature='$(printf %s 1001"$STAFF_SERVICE_SECRET"$t | sha1sum | cut -c-40) \\`,
      `  -H 'Content-Type: application/json' \\`,
      `  -d '${body.replaceAll("'", `'\\''`)}'`,
    ].join('\n'),
    ...rest,
  };
}

function check(id: string, group: string, requirement: Requirement, zh: string, en: string): Check {
  return {
    id,
    group,
    requirement,
    roles: ['platform', 'app'],
    profile: 'recommended',
    title: { zh, en: `${requirement} ${en}` },
    explanation: {
      zh: '不验证签名，任何人都能以任何客户的名义发消息。这样的实现在测试中一切正常，上线之后才出事。',
      en: 'Without it anybody can write in the name of any customer, and nothing in an ordinary test shows it.',
    },
    remedy: {
      zh: '用收到的 timestamp 原文计算 sha1(appid + appsecret + timestamp)，与 signature 逐字比较；不相同时回复 30003。',
      en: 'Compute sha1(appid + appsecret + timestamp) over the timestamp as it was sent, compare it with the signature, and answer 30003 when they differ.',
    },
    clause: 'signature-required',
  };
}

function result(of: Check, outcome: Outcome, exchanges: Exchange[], zh = '', en = ''): CheckResult {
  const said = zh === '' ? null : { zh, en };
  const expected = said && { zh: '拒绝：errcode 30003', en: 'refused: errcode 30003' };
  return { check: of, outcome, expected, actual: said, exchanges, durationMs: 21 };
}

const silent = exchange({ response: null, answeredMs: null, failure: 'UND_ERR_SOCKET: other side closed' });
const fine = exchange();
const hostile = exchange({ answer: HOSTILE });
hostile.response!.statusText = HOSTILE.slice(0, 60);
hostile.response!.headers.push(['x-evil', HOSTILE.slice(0, 200)], ['location', 'javascript:alert(1)']);
const bytes = exchange({ request: { body: 'fffe00', bodyIsHex: true, bodyBytes: 3 }, curl: null });

const RESULTS: CheckResult[] = [
  result(
    check('envelope-object', 'envelope', 'MUST', '必须以 JSON 对象回复', 'answer with a JSON object'),
    'pass',
    [fine],
  ),
  result(
    check(
      'envelope-errcode',
      'envelope',
      'MUST',
      '必须以整数 errcode 回复',
      'answer with an integer errcode',
    ),
    'fail',
    [hostile],
    `HTTP 200，回复不是 JSON：${HOSTILE.slice(0, 300)}`,
    `HTTP 200, the answer is not JSON: ${HOSTILE.slice(0, 300)}`,
  ),
  result(
    check('signature-wrong', 'signature', 'MUST', '必须拒绝错误的签名', 'refuse a wrong signature'),
    'fail',
    [
      exchange({ request: { body: `{"FromUserId":"1","MsgType":"text","Content":"it's\\n|\`x\`|"}` } }),
      fine,
      fine,
      fine,
    ],
    '接受了：HTTP 200，errcode 0',
    'accepted: HTTP 200, errcode 0',
  ),
  result(
    check('signature-stale', 'signature', 'SHOULD', '应当拒绝过期的时间戳', 'refuse a stale timestamp'),
    'warning',
    [fine],
    '接受了 10 分钟前的请求',
    'accepted a request of ten minutes ago',
  ),
  result(
    check('keep-alive', 'connections', 'MAY', '可以复用连接', 'keep a connection open'),
    'note',
    [fine],
    '每次回复后都关闭连接',
    'closed the connection after each answer',
  ),
  result(
    check('body-utf8', 'bodies', 'MUST', '必须拒绝不是 UTF-8 的消息体', 'refuse a body that is not UTF-8'),
    'pass',
    [bytes],
  ),
  result(
    check('slow-sender', 'connections', 'SHOULD', '应当等待缓慢的发送方', 'wait for a slow sender'),
    'error',
    [silent],
    '连接被对方关闭，没有回复',
    'the other side closed the connection without an answer',
  ),
  result(
    check(
      'event-without-content',
      'messages',
      'MUST',
      '必须接受没有 Content 的事件',
      'accept an event without Content',
    ),
    'skipped',
    [],
    '需要 --user',
    'needs --user',
  ),
  result(
    check(
      'idempotency-repeat',
      'idempotency',
      'MUST',
      '重复的键必须得到第一次的回复',
      'answer a repeated key alike',
    ),
    'disabled',
    [],
  ),
];

export const REPORT: Report = {
  suite: { name: 'staff-service conform', version: '0.1.0' },
  contract: '1.0.0',
  role: 'platform',
  target: 'https://partner.example',
  drivenBy: null,
  appid: '1001',
  profile: 'recommended',
  idempotency: false,
  only: [],
  seed: 20261124,
  generated: 100,
  user: '123',
  timeoutMs: 10_000,
  concurrency: 8,
  startedAt: STARTED,
  durationMs: 4212,
  verdict: 'doesNotConform',
  problem: null,
  interrupted: false,
  results: RESULTS,
  clauses: [
    {
      id: 'signature-required',
      title: { zh: '总是签名，总是验签', en: 'Always signed, always verified' },
      text: { zh: '错误的 `signature` 必须拒绝。', en: 'A wrong `signature` must be refused.' },
      sources: ['V', 'D'],
    },
  ],
  answerTimes: { count: 412, p50: 3.2, p95: 18, max: 2312, warnAboveMs: 2000 },
  proves: [
    {
      zh: '签名错误、缺失或过期的请求被拒绝。',
      en: 'Requests whose signature is wrong, missing or stale are refused.',
    },
    { zh: '消息体违反规范时，回复 30005。', en: 'A body that breaks the contract is answered with 30005.' },
  ],
  doesNotProve: [
    {
      zh: '接受的消息确实已持久保存：从外部只能看到回复。',
      en: 'That an accepted message is stored durably: from outside only the answer can be seen.',
    },
  ],
  exchanges: [...new Set(RESULTS.flatMap(({ exchanges }) => exchanges))],
};

export const CONFORMS: Report = {
  ...REPORT,
  verdict: 'conforms',
  results: RESULTS.filter(({ outcome }) => !['fail', 'error', 'warning'].includes(outcome)),
};

export const COULD_NOT_RUN: Report = {
  ...REPORT,
  verdict: 'couldNotRun',
  problem: {
    zh: '没有通过身份验证（errcode 30003）：请检查密钥与时钟。',
    en: 'I could not authenticate (errcode 30003): check the secret and the clock.',
  },
  results: [],
  clauses: [],
  exchanges: [fine],
  answerTimes: null,
};

/** A failure and a warning that come of one fault, and a failure of its own. */
export const CAUSED: Report = {
  ...REPORT,
  causes: [
    {
      id: 'signature-not-verified',
      title: { zh: '没有验签', en: 'It does not verify the signature' },
      actual: { zh: `接受了：${HOSTILE.slice(0, 300)}`, en: `accepted: ${HOSTILE.slice(0, 300)}` },
      remedy: { zh: '验签。', en: 'Verify it.' },
      clause: 'signature-required',
      checks: ['signature-wrong', 'signature-stale'],
    },
  ],
  compatHolds: true,
  secretFile: `/run/secrets/it's mine`,
};
