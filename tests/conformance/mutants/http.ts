/** Mutants of how HTTP is spoken. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Implementation, Refusal } from '../implementation.ts';
import { BOTH, type Mutant } from './mutant.ts';

/** Longer than the matrix lets an answer take. */
const SLOW_MS = 3_200;

const sleep = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** Takes the header for the one that it should be, where it is `meant`. */
function takingType(meant: (type: string) => boolean): Mutant['Broken'] {
  return class extends Implementation {
    override checkHeaders(request: IncomingMessage) {
      const type = request.headers['content-type'] ?? '';
      const headers = { ...request.headers, ...(meant(type) && { 'content-type': 'application/json' }) };
      super.checkHeaders({ headers } as IncomingMessage);
    }
  };
}

export const HTTP_MUTANTS: Mutant[] = [
  {
    id: 'content-type-not-checked',
    roles: BOTH,
    fault: { zh: '不看 Content-Type', en: 'Does not look at Content-Type' },
    caughtBy: [],
    Broken: takingType(() => true),
  },
  {
    id: 'form-accepted',
    roles: BOTH,
    fault: { zh: '把表单当作 JSON 接受', en: 'Takes a form for JSON' },
    caughtBy: [],
    Broken: takingType((type) => type.startsWith('application/x-www-form-urlencoded')),
  },
  {
    id: 'content-type-may-miss',
    roles: BOTH,
    fault: { zh: '没有 Content-Type 也接受', en: 'Does without Content-Type' },
    caughtBy: [],
    Broken: takingType((type) => type === ''),
  },
  {
    id: 'charset-refused',
    roles: BOTH,
    fault: { zh: '拒绝带 charset 的 Content-Type', en: 'Refuses a Content-Type with charset' },
    caughtBy: [],
    Broken: class extends Implementation {
      override checkHeaders(request: IncomingMessage) {
        super.checkHeaders(request);
        if (/;/.test(request.headers['content-type']!)) throw new Refusal(415, 'must be application/json');
      }
    },
  },
  {
    id: 'content-type-case-sensitive',
    roles: BOTH,
    fault: { zh: 'Content-Type 区分大小写', en: 'Reads Content-Type with regard to case' },
    caughtBy: [],
    Broken: class extends Implementation {
      override checkHeaders(request: IncomingMessage) {
        super.checkHeaders(request);
        if (/[A-Z]/.test(request.headers['content-type']!.split(';')[0]!))
          throw new Refusal(415, 'unknown type');
      }
    },
  },
  {
    id: 'other-charset-accepted',
    roles: BOTH,
    fault: {
      zh: '接受声明为 GBK 的消息体，按 UTF-8 解码',
      en: 'Takes a body declared to be GBK, and reads it as UTF-8',
    },
    caughtBy: [],
    Broken: takingType((type) => /^application\/json;/.test(type)),
  },
  {
    id: 'compressed-not-noticed',
    roles: BOTH,
    fault: { zh: '不看 Content-Encoding', en: 'Does not look at Content-Encoding' },
    caughtBy: [],
    Broken: class extends Implementation {
      override checkHeaders({ headers }: IncomingMessage) {
        super.checkHeaders({ headers: { ...headers, 'content-encoding': 'identity' } } as IncomingMessage);
      }
    },
  },
  {
    id: 'get-accepted',
    roles: BOTH,
    fault: { zh: '接受任何方法，GET 也回复成功', en: 'Takes any method, and answers success to GET' },
    caughtBy: [],
    Broken: class extends Implementation {
      override async serve(request: IncomingMessage, response: ServerResponse) {
        if (request.method === 'POST') await super.serve(request, response);
        else this.answer(response, 200, { errcode: 0, errmsg: 'ok' });
      }
    },
  },
  {
    id: 'method-not-checked',
    roles: BOTH,
    fault: { zh: '不看方法，PUT 也当作 POST', en: 'Does not look at the method: PUT is as good as POST' },
    caughtBy: [],
    Broken: class extends Implementation {
      override route(_method: string, path: string) {
        return super.route('POST', path);
      }
    },
  },
  {
    id: 'method-refused-without-allow',
    roles: BOTH,
    fault: { zh: '回复 405 而没有 Allow', en: 'Answers 405 without Allow' },
    caughtBy: [],
    Broken: class extends Implementation {
      override refuse(response: ServerResponse, { errcode, message }: Refusal) {
        super.refuse(response, new Refusal(errcode, message));
      }
    },
  },
  {
    id: 'method-as-not-found',
    roles: BOTH,
    fault: { zh: '方法不对时回复 404', en: 'Answers 404 to another method' },
    caughtBy: [],
    Broken: class extends Implementation {
      override route(method: string, path: string) {
        if (method !== 'POST') throw new Refusal(404, 'not found');
        return super.route(method, path);
      }
    },
  },
  {
    id: 'version-not-checked',
    roles: ['platform'],
    fault: { zh: '不看接口版本', en: 'Does not look at the version' },
    caughtBy: [],
    Broken: class extends Implementation {
      override route(method: string, path: string) {
        return super.route(method, path.replace(/^\/api\/v[0-9]+\//, '/api/v1/'));
      }
    },
  },
  {
    id: 'any-path-below',
    roles: BOTH,
    fault: { zh: '接口下面的任何路径都接受', en: 'Takes any path below the endpoint' },
    caughtBy: [],
    Broken: class extends Implementation {
      override route(method: string, path: string) {
        return super.route(method, path.replace(/(staffService\/message).*/, '$1'));
      }
    },
  },
  {
    id: 'unknown-path-accepted',
    roles: BOTH,
    fault: { zh: '未知路径回复 200 和 errcode 0', en: 'Answers 200 and errcode 0 on an unknown path' },
    caughtBy: [],
    Broken: class extends Implementation {
      override refuse(response: ServerResponse, refusal: Refusal) {
        if (refusal.errcode === 404) this.answer(response, 200, { errcode: 0, errmsg: 'welcome' });
        else super.refuse(response, refusal);
      }
    },
  },
  {
    id: 'body-of-1000-bytes',
    roles: BOTH,
    fault: { zh: '消息体最多 1,000 字节', en: 'Takes 1,000 bytes of body at most' },
    caughtBy: [],
    Broken: class extends Implementation {
      override async readBody(request: IncomingMessage) {
        const body = await super.readBody(request);
        if (body.length > 1_000) throw new Refusal(413, 'too large');
        return body;
      }
    },
  },
  {
    id: 'body-of-any-size',
    roles: BOTH,
    fault: { zh: '消息体没有大小限制', en: 'Has no limit for the body' },
    caughtBy: [],
    Broken: class extends Implementation {
      override async readBody(request: IncomingMessage) {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk);
        return Buffer.concat(chunks);
      }
    },
  },
  {
    id: 'oversize-cut-off',
    roles: BOTH,
    fault: {
      zh: '消息体过大时直接断开，没有回复',
      en: 'Hangs up on a body that is too large, without an answer',
    },
    caughtBy: [],
    Broken: class extends Implementation {
      override async readBody(request: IncomingMessage) {
        if (Number(request.headers['content-length']) > 262_144) request.destroy();
        return super.readBody(request);
      }
    },
  },
  {
    id: 'chunked-not-read',
    roles: BOTH,
    fault: {
      zh: '没有 Content-Length 的消息体当作空的',
      en: 'Takes a body without Content-Length for empty',
    },
    caughtBy: [],
    Broken: class extends Implementation {
      override async readBody(request: IncomingMessage) {
        const body = await super.readBody(request);
        return request.headers['content-length'] === undefined ? Buffer.alloc(0) : body;
      }
    },
  },
  {
    id: 'first-part-only',
    roles: BOTH,
    fault: { zh: '只读第一次到达的部分', en: 'Reads only what arrives first' },
    caughtBy: [],
    Broken: class extends Implementation {
      override async readBody(request: IncomingMessage) {
        const first = new Promise<Buffer>((done) =>
          request.once('data', done).once('end', () => done(Buffer.alloc(0))),
        );
        return first;
      }
    },
  },
  {
    id: 'answers-before-reading',
    roles: BOTH,
    fault: { zh: '读完消息之前就回复成功', en: 'Answers success before it has read the message' },
    caughtBy: [],
    Broken: class extends Implementation {
      override async serve(request: IncomingMessage, response: ServerResponse) {
        this.answer(response, 200, { errcode: 0, errmsg: 'ok' });
        request.resume();
      }
    },
  },
  {
    id: 'slow-sender-cut-off',
    roles: BOTH,
    fault: { zh: '消息体慢一点就断开', en: 'Hangs up on a body that comes slowly' },
    caughtBy: [],
    Broken: class extends Implementation {
      override async readBody(request: IncomingMessage) {
        const timer = setTimeout(() => request.destroy(), 150);
        const body = await super.readBody(request);
        clearTimeout(timer);
        return body;
      }
    },
  },
  {
    id: 'unfinished-requests-kept',
    roles: BOTH,
    fault: {
      zh: '不完整的请求一直占着连接',
      en: 'Keeps the connection of a request without an end for ever',
    },
    caughtBy: ['unfinished-request'],
    Broken: class extends Implementation {
      override readonly headersTimeoutMs = 0;
    },
  },
  {
    id: 'media-downloaded-first',
    roles: BOTH,
    fault: { zh: '下载完媒体文件才回复', en: 'Downloads media before it answers' },
    caughtBy: ['answer-time'],
    Broken: class extends Implementation {
      override async readBody(request: IncomingMessage) {
        const body = await super.readBody(request);
        if (body.includes('"MsgType":"voice"')) await sleep(SLOW_MS);
        return body;
      }
    },
  },
  {
    id: 'never-answers',
    roles: BOTH,
    fault: { zh: '从不回复', en: 'Never answers' },
    caughtBy: [],
    diagnosed: /did not answer in time/,
    Broken: class extends Implementation {
      override answer() {}
    },
  },
  {
    id: 'closes-without-answer',
    roles: BOTH,
    fault: { zh: '不回复就断开', en: 'Hangs up without an answer' },
    caughtBy: [],
    diagnosed: /closed the connection before answering/,
    Broken: class extends Implementation {
      override answer(response: ServerResponse) {
        response.destroy();
      }
    },
  },
  {
    id: 'broken-connections-counted',
    roles: BOTH,
    fault: {
      zh: '中途断开的请求一直占着名额，几次之后什么也不接收',
      en: 'Callers that hang up midway keep their place, so that after a few nothing is taken any more',
    },
    caughtBy: ['broken-connection'],
    Broken: class extends Implementation {
      #brokenOff = 0;
      override async readBody(request: IncomingMessage) {
        request.once('error', () => {
          this.#brokenOff += 1;
        });
        const body = await super.readBody(request);
        if (this.#brokenOff >= 3) throw new Refusal(30004, 'all places are taken');
        return body;
      }
    },
  },
  {
    id: 'keep-alive-broken',
    roles: BOTH,
    fault: {
      zh: '说保持连接，却断开第二个请求',
      en: 'Says that it keeps the connection, and hangs up on the second request',
    },
    caughtBy: [],
    Broken: class extends Implementation {
      readonly #seen = new WeakSet<Socket>();
      override async serve(request: IncomingMessage, response: ServerResponse) {
        if (this.#seen.has(request.socket)) request.socket.destroy();
        this.#seen.add(request.socket);
        await super.serve(request, response);
      }
    },
  },
  {
    id: 'one-at-a-time',
    roles: BOTH,
    fault: { zh: '同时到达的消息只接受几个', en: 'Takes only a few messages at once' },
    caughtBy: [],
    Broken: class extends Implementation {
      #running = 0;
      override async readBody(request: IncomingMessage) {
        this.#running += 1;
        try {
          if (this.#running > 12) throw new Refusal(30004, 'busy');
          await sleep(20);
          return await super.readBody(request);
        } finally {
          this.#running -= 1;
        }
      }
    },
  },
];
