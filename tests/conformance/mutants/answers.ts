/** Mutants that answer in another way than the contract says. */
import type { ServerResponse } from 'node:http';
import { Implementation, Refusal } from '../implementation.ts';
import { BOTH, type Mutant } from './mutant.ts';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

/** How the answer is written: from status and envelope of the conforming one to status, body and headers of this one. */
type Write = (
  status: number,
  envelope: { errcode: number; errmsg: string },
) => {
  status?: number;
  body: string | Buffer | object;
  headers?: Record<string, string>;
};

function answering(write: Write): Mutant['Broken'] {
  return class extends Implementation {
    override answer(...[response, given, envelope, also]: Parameters<Implementation['answer']>) {
      const { status = given, body, headers } = write(given, envelope);
      const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      response.writeHead(status, { ...also, ...JSON_TYPE, ...headers }).end(text);
    }
  };
}

/** Success as it should be, refusals in the mutant's way. */
function refusing(write: Write): Mutant['Broken'] {
  return answering((status, envelope) =>
    envelope.errcode === 0 ? { status, body: envelope } : write(status, envelope),
  );
}

export const ANSWER_MUTANTS: Mutant[] = [
  {
    id: 'status-500-with-errcode-0',
    roles: BOTH,
    fault: {
      zh: '成功时回复 HTTP 500 和 errcode 0',
      en: 'Answers HTTP 500 with errcode 0 to a message it took',
    },
    caughtBy: [],
    Broken: answering((status, body) => (body.errcode === 0 ? { status: 500, body } : { status, body })),
  },
  {
    id: 'status-201',
    roles: BOTH,
    fault: { zh: '成功时回复 HTTP 201', en: 'Answers HTTP 201 to a message it took' },
    caughtBy: [],
    Broken: answering((status, body) => (body.errcode === 0 ? { status: 201, body } : { status, body })),
  },
  {
    id: 'status-204',
    roles: BOTH,
    fault: {
      zh: '成功时回复 HTTP 204，没有消息体',
      en: 'Answers HTTP 204 without a body to a message it took',
    },
    caughtBy: [],
    diagnosed: /./,
    Broken: answering((status, body) => (body.errcode === 0 ? { status: 204, body: '' } : { status, body })),
  },
  {
    id: 'empty-answer',
    roles: BOTH,
    fault: { zh: '成功时回复 200，没有消息体', en: 'Answers 200 without a body to a message it took' },
    caughtBy: [],
    Broken: answering((status, body) => ({ status, body: body.errcode === 0 ? '' : body })),
  },
  {
    id: 'plain-ok',
    roles: BOTH,
    fault: { zh: '成功时回复文本 ok', en: 'Answers the text ok to a message it took' },
    caughtBy: [],
    Broken: answering((status, body) => ({ status, body: body.errcode === 0 ? 'ok' : body })),
  },
  {
    id: 'errcode-as-text',
    roles: BOTH,
    fault: { zh: 'errcode 是文本 "0"', en: 'Its errcode is text, "0"' },
    caughtBy: [],
    Broken: answering((_, { errcode, errmsg }) => ({ body: { errcode: String(errcode), errmsg } })),
  },
  {
    id: 'errcode-as-text-in-refusals',
    roles: BOTH,
    fault: { zh: '拒绝时 errcode 是文本', en: 'Its errcode is text in refusals' },
    caughtBy: [],
    Broken: refusing((_, { errcode, errmsg }) => ({ body: { errcode: String(errcode), errmsg } })),
  },
  {
    id: 'errcode-fraction',
    roles: BOTH,
    fault: { zh: '拒绝时 errcode 不是整数', en: 'Its errcode is no integer in refusals' },
    caughtBy: [],
    Broken: refusing((_, { errcode, errmsg }) => ({ body: { errcode: errcode + 0.5, errmsg } })),
  },
  {
    id: 'errcode-in-other-case',
    roles: BOTH,
    fault: {
      zh: '返回码的属性名是 ErrCode、ErrMsg',
      en: 'Writes the names of the return code as ErrCode and ErrMsg',
    },
    caughtBy: [],
    Broken: answering((_, { errcode, errmsg }) => ({ body: { ErrCode: errcode, ErrMsg: errmsg } })),
  },
  {
    id: 'errmsg-missing',
    roles: BOTH,
    fault: { zh: '没有 errmsg', en: 'Answers without errmsg' },
    caughtBy: [],
    Broken: answering((_, { errcode }) => ({ body: { errcode } })),
  },
  {
    id: 'errmsg-null',
    roles: BOTH,
    fault: { zh: '成功时 errmsg 是 null', en: 'Its errmsg is null in success' },
    caughtBy: [],
    Broken: answering((_, { errcode, errmsg }) => ({
      body: { errcode, errmsg: errcode === 0 ? null : errmsg },
    })),
  },
  {
    id: 'errmsg-empty-in-refusals',
    roles: BOTH,
    fault: { zh: '拒绝时 errmsg 为空', en: 'Its errmsg is empty in refusals' },
    caughtBy: [],
    Broken: refusing((_, { errcode }) => ({ body: { errcode, errmsg: '' } })),
  },
  {
    id: 'answer-in-array',
    roles: BOTH,
    fault: { zh: '回复是数组', en: 'Answers with an array' },
    caughtBy: [],
    Broken: answering((_, body) => ({ body: [body] })),
  },
  {
    id: 'answer-encoded-twice',
    roles: BOTH,
    fault: {
      zh: '回复是 JSON 的文本（编码了两次）',
      en: 'Answers with text that holds the JSON (encoded twice)',
    },
    caughtBy: [],
    Broken: answering((_, body) => ({ body: JSON.stringify(JSON.stringify(body)) })),
  },
  {
    id: 'answer-html',
    roles: BOTH,
    fault: { zh: '回复 200 和网页', en: 'Answers 200 with a web page' },
    caughtBy: [],
    diagnosed: /web page/,
    Broken: answering(() => ({
      status: 200,
      body: '<!doctype html><html><body>Welcome</body></html>',
      headers: { 'Content-Type': 'text/html' },
    })),
  },
  {
    id: 'refusals-html',
    roles: BOTH,
    fault: { zh: '拒绝时回复网页', en: 'Answers refusals with a web page' },
    caughtBy: ['envelope-json-object'],
    Broken: refusing(() => ({ body: '<html>error</html>', headers: { 'Content-Type': 'text/html' } })),
  },
  {
    id: 'answer-text-plain',
    roles: BOTH,
    fault: { zh: '回复的 Content-Type 是 text/html', en: 'Its Content-Type is text/html' },
    caughtBy: [],
    Broken: answering((_, body) => ({ body, headers: { 'Content-Type': 'text/html' } })),
  },
  {
    id: 'answer-charset-gbk',
    roles: BOTH,
    fault: { zh: '回复声明的编码是 GBK', en: 'Declares its answers to be GBK' },
    caughtBy: [],
    Broken: answering((_, body) => ({ body, headers: { 'Content-Type': 'application/json; charset=GBK' } })),
  },
  {
    id: 'answer-not-utf-8',
    roles: BOTH,
    fault: { zh: '回复不是 UTF-8（Latin-1 的 é）', en: 'Its answers are not UTF-8 (é in Latin-1)' },
    caughtBy: [],
    Broken: refusing((_, { errcode }) => ({
      body: Buffer.from(JSON.stringify({ errcode, errmsg: 'refus\u00e9' }), 'latin1'),
    })),
  },
  {
    id: 'answer-with-bom',
    roles: BOTH,
    fault: { zh: '回复以 BOM 开头', en: 'Its answers begin with a byte order mark' },
    caughtBy: [],
    Broken: answering((_, body) => ({ body: `\ufeff${JSON.stringify(body)}` })),
  },
  {
    id: 'answer-after-a-warning',
    roles: BOTH,
    fault: {
      zh: '回复前有一行警告（PHP 的 display_errors）',
      en: 'A warning stands before its answer (PHP’s display_errors)',
    },
    caughtBy: [],
    Broken: answering((_, body) => ({
      body: `\nNotice: Undefined index: Tag in app.php\n${JSON.stringify(body)}`,
    })),
  },
  {
    id: 'refusals-by-status',
    roles: BOTH,
    fault: { zh: '用 HTTP 400、401 表示拒绝', en: 'Refuses with HTTP 400 or 401' },
    caughtBy: [],
    Broken: refusing((status, body) => ({
      status: status === 200 ? (body.errcode < 30005 ? 401 : 400) : status,
      body,
    })),
  },
  {
    id: 'refusals-by-status-500',
    roles: BOTH,
    fault: { zh: '用 HTTP 500 表示拒绝', en: 'Refuses with HTTP 500' },
    caughtBy: [],
    Broken: refusing((status, body) => ({ status: status === 200 ? 500 : status, body })),
  },
  {
    id: 'refusals-as-success',
    roles: BOTH,
    fault: {
      zh: '拒绝时 errcode 也是 0，原因写在 errmsg',
      en: 'Its errcode is 0 in refusals too, and errmsg says why',
    },
    caughtBy: ['signature-missing', 'signature-wrong'],
    Broken: refusing((status, { errmsg }) => ({ status, body: { errcode: 0, errmsg } })),
  },
  {
    id: 'refusals-busy',
    roles: BOTH,
    fault: {
      zh: '一律以 -1 拒绝：调用方会一直重发',
      en: 'Refuses everything with -1, so that callers send it again and again',
    },
    caughtBy: [],
    Broken: refusing((status, { errmsg }) => ({ status, body: { errcode: -1, errmsg } })),
  },
  {
    id: 'redirects',
    roles: BOTH,
    fault: { zh: '重定向到别处', en: 'Redirects to elsewhere' },
    caughtBy: [],
    diagnosed: /redirects/,
    Broken: answering(() => ({ status: 307, body: '', headers: { Location: 'https://elsewhere.invalid/' } })),
  },
  {
    id: 'answer-cut-short',
    roles: BOTH,
    fault: { zh: '回复没有写完就断开', en: 'Hangs up before its answer is complete' },
    caughtBy: [],
    diagnosed: /./,
    Broken: class extends Implementation {
      override answer(response: ServerResponse, status: number, envelope: object) {
        const text = JSON.stringify(envelope);
        response.writeHead(status, { ...JSON_TYPE, 'Content-Length': Buffer.byteLength(text) });
        response.write(text.slice(0, 10), () => response.destroy());
      }
    },
  },
  {
    id: 'server-error-in-refusals',
    roles: BOTH,
    fault: { zh: '拒绝时出错，回复 500', en: 'Fails where it should refuse, and answers 500' },
    caughtBy: [],
    Broken: class extends Implementation {
      override refuse(response: ServerResponse) {
        super.refuse(response, new Refusal(500, 'internal error'));
      }
    },
  },
];
