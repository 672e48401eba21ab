/** Mutants whose answers say another thing than what they mean: status, page, redirect. */
import type { ServerResponse } from 'node:http';
import { Implementation, Refusal } from '../implementation.ts';
import { answering, JSON_TYPE, refusingWith } from './answering.ts';
import { BOTH, type Mutant } from './mutant.ts';

export const VERDICT_MUTANTS: Mutant[] = [
  {
    id: 'status-500-with-errcode-0',
    roles: BOTH,
    fault: {
      zh: '成功时回复 HTTP 500 和 errcode 0',
      en: 'Answers HTTP 500 with errcode 0 to a message it took',
    },
    caughtBy: ['envelope-status-200'],
    Broken: answering((status, body) => (body.errcode === 0 ? { status: 500, body } : { status, body })),
  },
  {
    id: 'status-201',
    roles: BOTH,
    fault: { zh: '成功时回复 HTTP 201', en: 'Answers HTTP 201 to a message it took' },
    caughtBy: ['envelope-status-200'],
    Broken: answering((status, body) => (body.errcode === 0 ? { status: 201, body } : { status, body })),
  },
  {
    id: 'status-204',
    roles: BOTH,
    fault: {
      zh: '成功时回复 HTTP 204，没有消息体',
      en: 'Answers HTTP 204 without a body to a message it took',
    },
    caughtBy: ['envelope-status-200'],
    Broken: answering((status, body) => (body.errcode === 0 ? { status: 204, body: '' } : { status, body })),
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
    Broken: refusingWith(() => ({ body: '<html>error</html>', headers: { 'Content-Type': 'text/html' } })),
  },
  {
    id: 'refusals-by-status',
    roles: BOTH,
    fault: { zh: '用 HTTP 400、401 表示拒绝', en: 'Refuses with HTTP 400 or 401' },
    caughtBy: ['envelope-status-200'],
    Broken: refusingWith((status, body) => ({
      status: status === 200 ? (body.errcode < 30005 ? 401 : 400) : status,
      body,
    })),
  },
  {
    id: 'refusals-by-status-500',
    roles: BOTH,
    fault: { zh: '用 HTTP 500 表示拒绝', en: 'Refuses with HTTP 500' },
    caughtBy: ['envelope-status-200', 'no-server-error'],
    Broken: refusingWith((status, body) => ({ status: status === 200 ? 500 : status, body })),
  },
  {
    id: 'refusals-as-success',
    roles: BOTH,
    fault: {
      zh: '拒绝时 errcode 也是 0，原因写在 errmsg',
      en: 'Its errcode is 0 in refusals too, and errmsg says why',
    },
    caughtBy: ['signature-missing', 'signature-wrong'],
    Broken: refusingWith((status, { errmsg }) => ({ status, body: { errcode: 0, errmsg } })),
  },
  {
    id: 'refusals-busy',
    roles: BOTH,
    fault: {
      zh: '一律以 -1 拒绝：调用方会一直重试',
      en: 'Refuses everything with -1, so that callers send it again and again',
    },
    caughtBy: ['refusals-final'],
    Broken: refusingWith((status, { errmsg }) => ({ status, body: { errcode: -1, errmsg } })),
  },
  {
    id: 'error-pages',
    roles: BOTH,
    fault: {
      zh: '404、405、415 等是框架的网页',
      en: 'Its 404, 405, 415 and others are web pages of its framework',
    },
    caughtBy: ['envelope-every-status'],
    Broken: refusingWith((status, body) =>
      status === 200 ? { body } : { body: `<h1>${status}</h1>`, headers: { 'Content-Type': 'text/html' } },
    ),
  },
  {
    id: 'refusals-all-200',
    roles: BOTH,
    fault: {
      zh: '路径、版本、类型、大小不对也回复 200',
      en: 'Answers 200 also to a wrong path, version, type or size',
    },
    caughtBy: [
      'status-not-found',
      'status-version',
      'status-content-type',
      'status-too-large',
      'status-method',
    ],
    Broken: refusingWith((_, { errmsg }) => ({ status: 200, body: { errcode: 30005, errmsg } })),
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
    diagnosed: /closed the connection before answering/,
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
    caughtBy: ['no-server-error'],
    Broken: class extends Implementation {
      override refuse(response: ServerResponse) {
        super.refuse(response, new Refusal(500, 'internal error'));
      }
    },
  },
];
