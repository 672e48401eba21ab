/** Mutants whose answers have another form than the contract's return code. */
import { answering, refusingWith } from './answering.ts';
import { BOTH, type Mutant } from './mutant.ts';

export const ANSWER_MUTANTS: Mutant[] = [
  {
    id: 'empty-answer',
    roles: BOTH,
    fault: { zh: '成功时回复 200，没有消息体', en: 'Answers 200 without a body to a message it took' },
    caughtBy: ['envelope-json-object'],
    Broken: answering((status, body) => ({ status, body: body.errcode === 0 ? '' : body })),
  },
  {
    id: 'plain-ok',
    roles: BOTH,
    fault: { zh: '成功时回复文本 ok', en: 'Answers the text ok to a message it took' },
    caughtBy: ['envelope-json-object'],
    Broken: answering((status, body) => ({ status, body: body.errcode === 0 ? 'ok' : body })),
  },
  {
    id: 'errcode-as-text',
    roles: BOTH,
    fault: { zh: 'errcode 是文本 "0"', en: 'Its errcode is text, "0"' },
    caughtBy: ['envelope-errcode-integer'],
    Broken: answering((_, { errcode, errmsg }) => ({ body: { errcode: String(errcode), errmsg } })),
  },
  {
    id: 'errcode-called-code',
    roles: BOTH,
    fault: { zh: '返回码叫作 code', en: 'Calls its code code' },
    caughtBy: ['envelope-errcode-integer'],
    Broken: answering((status, { errcode, errmsg }) => ({ status, body: { code: errcode, msg: errmsg } })),
  },
  {
    id: 'errcode-within-data',
    roles: BOTH,
    fault: { zh: 'errcode 在 data 里面', en: 'Its errcode stands within data' },
    caughtBy: ['envelope-errcode-integer'],
    Broken: answering((status, data) => ({ status, body: { data } })),
  },
  {
    id: 'errcode-as-text-in-refusals',
    roles: BOTH,
    fault: { zh: '拒绝时 errcode 是文本', en: 'Its errcode is text in refusals' },
    caughtBy: ['envelope-errcode-integer'],
    Broken: refusingWith((_, { errcode, errmsg }) => ({ body: { errcode: String(errcode), errmsg } })),
  },
  {
    id: 'errcode-fraction',
    roles: BOTH,
    fault: { zh: '拒绝时 errcode 不是整数', en: 'Its errcode is no integer in refusals' },
    caughtBy: ['envelope-errcode-integer'],
    Broken: refusingWith((_, { errcode, errmsg }) => ({ body: { errcode: errcode + 0.5, errmsg } })),
  },
  {
    id: 'errcode-in-other-case',
    roles: BOTH,
    fault: {
      zh: '返回码的属性名是 ErrCode、ErrMsg',
      en: 'Writes the names of the return code as ErrCode and ErrMsg',
    },
    caughtBy: ['envelope-errcode-integer', 'envelope-errmsg-string'],
    Broken: answering((_, { errcode, errmsg }) => ({ body: { ErrCode: errcode, ErrMsg: errmsg } })),
  },
  {
    id: 'errmsg-missing',
    roles: BOTH,
    fault: { zh: '没有 errmsg', en: 'Answers without errmsg' },
    caughtBy: ['envelope-errmsg-string'],
    Broken: answering((_, { errcode }) => ({ body: { errcode } })),
  },
  {
    id: 'errmsg-null',
    roles: BOTH,
    fault: { zh: '成功时 errmsg 是 null', en: 'Its errmsg is null in success' },
    caughtBy: ['envelope-errmsg-string'],
    Broken: answering((_, { errcode, errmsg }) => ({
      body: { errcode, errmsg: errcode === 0 ? null : errmsg },
    })),
  },
  {
    id: 'errmsg-empty-in-refusals',
    roles: BOTH,
    fault: { zh: '拒绝时 errmsg 为空', en: 'Its errmsg is empty in refusals' },
    caughtBy: ['errmsg-names-place'],
    Broken: refusingWith((_, { errcode }) => ({ body: { errcode, errmsg: '' } })),
  },
  {
    id: 'answer-in-array',
    roles: BOTH,
    fault: { zh: '回复是数组', en: 'Answers with an array' },
    caughtBy: ['envelope-json-object'],
    Broken: answering((_, body) => ({ body: [body] })),
  },
  {
    id: 'answer-encoded-twice',
    roles: BOTH,
    fault: {
      zh: '回复是 JSON 的文本（编码了两次）',
      en: 'Answers with text that holds the JSON (encoded twice)',
    },
    caughtBy: ['envelope-json-object'],
    Broken: answering((_, body) => ({ body: JSON.stringify(JSON.stringify(body)) })),
  },
  {
    id: 'answer-text-plain',
    roles: BOTH,
    fault: { zh: '回复的 Content-Type 是 text/html', en: 'Its Content-Type is text/html' },
    caughtBy: ['envelope-content-type'],
    Broken: answering((_, body) => ({ body, headers: { 'Content-Type': 'text/html' } })),
  },
  {
    id: 'answer-charset-gbk',
    roles: BOTH,
    fault: { zh: '回复声明的编码是 GBK', en: 'Declares its answers to be GBK' },
    caughtBy: ['envelope-content-type'],
    Broken: answering((_, body) => ({ body, headers: { 'Content-Type': 'application/json; charset=GBK' } })),
  },
  {
    id: 'answer-not-utf-8',
    roles: BOTH,
    fault: { zh: '回复不是 UTF-8（Latin-1 的 é）', en: 'Its answers are not UTF-8 (é in Latin-1)' },
    caughtBy: ['envelope-utf8'],
    Broken: refusingWith((_, { errcode }) => ({
      body: Buffer.from(JSON.stringify({ errcode, errmsg: 'refus\u00e9' }), 'latin1'),
    })),
  },
  {
    id: 'answer-with-bom',
    roles: BOTH,
    fault: { zh: '回复以 BOM 开头', en: 'Its answers begin with a byte order mark' },
    caughtBy: ['envelope-no-bom'],
    Broken: answering((_, body) => ({ body: `\ufeff${JSON.stringify(body)}` })),
  },
  {
    id: 'answer-after-a-warning',
    roles: BOTH,
    fault: {
      zh: '回复前有一行警告（PHP 的 display_errors）',
      en: 'A warning stands before its answer (PHP’s display_errors)',
    },
    caughtBy: ['envelope-no-bom'],
    Broken: answering((_, body) => ({
      body: `\nNotice: Undefined index: Tag in app.php\n${JSON.stringify(body)}`,
    })),
  },
];
