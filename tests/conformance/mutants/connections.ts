/** Mutants of how a body is read and a connection kept: size, pieces, time, many at once. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Implementation, Refusal } from '../implementation.ts';
import { BOTH, type Mutant } from './mutant.ts';

/** Longer than the matrix lets an answer take. */
const SLOW_MS = 3_200;

const sleep = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

export const CONNECTION_MUTANTS: Mutant[] = [
  {
    id: 'body-of-1000-bytes',
    roles: BOTH,
    fault: { zh: '消息体最多 1,000 字节', en: 'Takes 1,000 bytes of body at most' },
    caughtBy: ['text-20000-characters'],
    Broken: class extends Implementation {
      override async readBody(request: IncomingMessage) {
        const body = await super.readBody(request);
        if (body.length > 1_000) throw new Refusal(413, 'too large');
        return body;
      }
    },
  },
  {
    id: 'body-of-100-kib',
    roles: BOTH,
    fault: {
      zh: '消息体最多 100 KiB（框架的默认值）',
      en: 'Takes 100 KiB of body at most (a framework’s default)',
    },
    caughtBy: ['limit-body-accepted'],
    Broken: class extends Implementation {
      override async readBody(request: IncomingMessage) {
        const body = await super.readBody(request);
        if (body.length > 102_400) throw new Refusal(413, 'too large');
        return body;
      }
    },
  },
  {
    id: 'body-of-any-size',
    roles: BOTH,
    fault: { zh: '消息体没有大小限制', en: 'Has no limit for the body' },
    caughtBy: ['body-too-large'],
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
    caughtBy: ['body-too-large', 'status-too-large'],
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
    caughtBy: ['chunked-body'],
    Broken: class extends Implementation {
      override async readBody(request: IncomingMessage) {
        const body = await super.readBody(request);
        return request.headers['content-length'] === undefined ? Buffer.alloc(0) : body;
      }
    },
  },
  {
    id: 'expect-refused',
    roles: BOTH,
    fault: { zh: '拒绝 Expect: 100-continue', en: 'Refuses Expect: 100-continue' },
    caughtBy: ['expect-continue'],
    Broken: class extends Implementation {
      override checkHeaders(request: IncomingMessage) {
        if (request.headers.expect !== undefined) throw new Refusal(417, 'no expectations');
        super.checkHeaders(request);
      }
    },
  },
  {
    id: 'first-part-only',
    roles: BOTH,
    fault: { zh: '只读第一次到达的部分', en: 'Reads only what arrives first' },
    caughtBy: ['chunked-body', 'slow-sender'],
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
    caughtBy: ['answers-after-body'],
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
    caughtBy: ['slow-sender'],
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
    id: 'refusal-ends-connection',
    roles: BOTH,
    fault: {
      zh: '拒绝之后，同一连接上的下一个请求被断开',
      en: 'After a refusal, hangs up on the next request of the same connection',
    },
    caughtBy: ['connection-after-refusal'],
    Broken: class extends Implementation {
      readonly #ended = new WeakSet<Socket>();
      override async serve(request: IncomingMessage, response: ServerResponse) {
        if (this.#ended.has(request.socket)) request.socket.destroy();
        await super.serve(request, response);
      }
      override refuse(response: ServerResponse, refusal: Refusal) {
        if (response.socket) this.#ended.add(response.socket);
        super.refuse(response, refusal);
      }
    },
  },
  {
    id: 'broken-connections-counted',
    roles: BOTH,
    fault: {
      zh: '中途断开的请求一直占着名额，几次之后不再接受任何请求',
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
        await sleep(20);
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
    caughtBy: ['connection-reuse'],
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
    id: 'few-connections',
    roles: BOTH,
    fault: { zh: '连接稍多就拒绝', en: 'Refuses what comes over more than a few connections' },
    caughtBy: ['concurrent-messages'],
    Broken: class extends Implementation {
      readonly #open = new Set<Socket>();
      override async serve(request: IncomingMessage, response: ServerResponse) {
        const { socket } = request;
        if (!this.#open.has(socket)) socket.once('close', () => this.#open.delete(socket));
        this.#open.add(socket);
        await super.serve(request, response);
      }
      override async readBody(request: IncomingMessage) {
        const body = await super.readBody(request);
        if ([...this.#open].indexOf(request.socket) >= 15) throw new Refusal(30005, 'busy');
        return body;
      }
    },
  },
];
