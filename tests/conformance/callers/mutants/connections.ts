/** Mutants of connections: time-outs, what is read, what is made of a connection that breaks. */
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { type Answer, Caller, NoAnswer, type Sent } from '../caller.ts';
import { BOTH, type CallerMutant } from './mutant.ts';

const NEVER_MS = 2 ** 31 - 1;

/** Has a connection for each customer, and does something else where the other side has closed it after an answer. */
abstract class KeepsAlive extends Caller {
  readonly #sockets = new Map<unknown, Socket>();

  abstract exchangeOnClosed(sent: Sent, signal: AbortSignal): Promise<Answer>;

  override async exchange(sent: Sent, signal: AbortSignal) {
    const customer = customerOf(sent);
    const isClosed = this.#sockets.get(customer)?.destroyed ?? false;
    this.#sockets.delete(customer);
    return isClosed ? this.exchangeOnClosed(sent, signal) : this.exchangeAnew(sent, signal);
  }

  exchangeAnew(sent: Sent, signal: AbortSignal) {
    return super.exchange(sent, signal);
  }

  override async open(sent: Sent, signal: AbortSignal) {
    const incoming = await super.open(sent, signal);
    const { socket, headers } = incoming;
    if (headers.connection !== 'close')
      incoming.once('end', () => this.#sockets.set(customerOf(sent), socket));
    return incoming;
  }
}

function customerOf({ body }: Sent): unknown {
  const { FromUserId, ToUserId } = JSON.parse(body.toString());
  return FromUserId ?? ToUserId;
}

/** Dies of an error that nobody caught: nothing is sent after it. */
function dyingOf(isFatal: (error: NodeJS.ErrnoException) => boolean): CallerMutant['Broken'] {
  return class extends Caller {
    #isDead = false;
    override async exchange(sent: Sent, signal: AbortSignal) {
      if (this.#isDead) throw new NoAnswer('dead', 'never');
      try {
        return await super.exchange(sent, signal);
      } catch (error) {
        this.#isDead = isFatal(error as NodeJS.ErrnoException);
        throw this.#isDead ? new NoAnswer('dead', 'never') : error;
      }
    }
  };
}

export const CONNECTION_MUTANTS: CallerMutant[] = [
  {
    id: 'times-out-never',
    roles: BOTH,
    fault: { zh: '没有超时：永远等待回复', en: 'Has no time-out: waits for ever' },
    caughtBy: ['caller-timeout'],
    Broken: class extends Caller {
      override timeoutMs() {
        return NEVER_MS;
      }
    },
  },
  {
    id: 'times-out-early',
    roles: BOTH,
    fault: { zh: '1 秒就超时', en: 'Gives up after a second' },
    caughtBy: ['caller-timeout', 'caller-slow-answer'],
    Broken: class extends Caller {
      override timeoutMs() {
        return this.patience.timeoutMs / 10;
      }
    },
  },
  {
    id: 'repeats-while-it-waits',
    roles: BOTH,
    fault: {
      zh: '等了 1 秒没有回复，就再发一次',
      en: 'Sends a message again when there is no answer after a second',
    },
    caughtBy: ['caller-slow-answer'],
    Broken: class extends Caller {
      override async exchange(sent: Sent, signal: AbortSignal) {
        const first = super.exchange(sent, signal);
        const again = setTimeout(
          () => super.exchange(sent, signal).catch(() => {}),
          this.patience.timeoutMs / 10,
        );
        return first.finally(() => clearTimeout(again));
      }
    },
  },
  {
    id: 'reads-for-ever',
    roles: BOTH,
    fault: {
      zh: '超时只计到回复的头域为止：没有尽头的回复使它永远等待',
      en: 'Times out on the headers only: an answer without an end is read for ever',
    },
    caughtBy: ['caller-endless-answer'],
    Broken: class extends Caller {
      override async exchange(sent: Sent, signal: AbortSignal) {
        const headers = new AbortController();
        const timer = setTimeout(() => headers.abort(), this.timeoutMs());
        const incoming = await this.open(sent, AbortSignal.any([signal, headers.signal])).finally(() =>
          clearTimeout(timer),
        );
        const chunks: Buffer[] = [];
        for await (const chunk of incoming) chunks.push(chunk);
        return { status: incoming.statusCode!, headers: incoming.headers, body: Buffer.concat(chunks) };
      }
    },
  },
  {
    id: 'times-out-between-chunks',
    roles: BOTH,
    fault: {
      zh: '每收到一段就重新计时：没有尽头的回复使它永远等待',
      en: 'Starts its time-out anew with each piece: an answer without an end is read for ever',
    },
    caughtBy: ['caller-endless-answer'],
    Broken: class extends Caller {
      override async exchange(sent: Sent, signal: AbortSignal) {
        const silence = new AbortController();
        const timer = setTimeout(() => silence.abort(), this.timeoutMs());
        try {
          const incoming = await this.open(sent, AbortSignal.any([signal, silence.signal]));
          const chunks: Buffer[] = [];
          for await (const chunk of incoming) {
            timer.refresh();
            chunks.push(chunk);
          }
          return { status: incoming.statusCode!, headers: incoming.headers, body: Buffer.concat(chunks) };
        } catch (error) {
          throw silence.signal.aborted ? new NoAnswer('no complete answer in time', 'withKey') : error;
        } finally {
          clearTimeout(timer);
        }
      }
    },
  },
  {
    id: 'reads-one-piece',
    roles: BOTH,
    fault: {
      zh: '只读取回复的第一段',
      en: 'Takes the first piece of an answer for all of it',
    },
    caughtBy: ['caller-success-forms'],
    Broken: class extends Caller {
      override read(incoming: IncomingMessage) {
        return new Promise<Buffer>((resolve, reject) => {
          incoming.once('data', (chunk) => {
            resolve(chunk);
            incoming.resume();
          });
          incoming.once('end', () => resolve(Buffer.alloc(0))).once('error', reject);
        });
      }
    },
  },
  {
    id: 'dies-of-large-answer',
    roles: BOTH,
    fault: {
      zh: '回复过大使它崩溃，此后不再发送',
      en: 'Dies of an answer that is too large, and sends nothing after that',
    },
    caughtBy: ['caller-large-answer'],
    Broken: dyingOf(({ message }) => message === 'the answer is too long'),
  },
  {
    id: 'dies-of-garbage',
    roles: BOTH,
    fault: {
      zh: '回复不是 HTTP 报文使它崩溃，此后不再发送',
      en: 'Dies of an answer that is not HTTP, and sends nothing after that',
    },
    caughtBy: ['caller-garbage'],
    Broken: dyingOf(({ code }) => code?.startsWith('HPE_') ?? false),
  },
  {
    id: 'dies-of-closed',
    roles: BOTH,
    fault: {
      zh: '没有回复就断开的连接使它崩溃，此后不再发送',
      en: 'Dies of a connection that is closed without an answer, and sends nothing after that',
    },
    caughtBy: ['caller-closed'],
    Broken: dyingOf(({ code }) => code === 'ECONNRESET'),
  },
  {
    id: 'accepts-closed',
    roles: BOTH,
    fault: {
      zh: '请求发出就判定成功，没有回复也一样',
      en: 'Takes a message for accepted once it is sent, though the connection closes without an answer',
    },
    caughtBy: ['caller-closed'],
    Broken: class extends Caller {
      override async exchange(sent: Sent, signal: AbortSignal): Promise<Answer> {
        return super.exchange(sent, signal).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'ECONNRESET') throw error;
          return { status: 200, headers: {}, body: Buffer.from('{"errcode":0}') };
        });
      }
    },
  },
  {
    id: 'accepts-cut-off',
    roles: BOTH,
    fault: {
      zh: '回复比 Content-Length 短就断开时，把收到的部分当作完整的',
      en: 'Takes an answer that is cut off before its Content-Length for complete',
    },
    caughtBy: ['caller-lying-length'],
    Broken: class extends Caller {
      override async read(incoming: IncomingMessage) {
        const chunks: Buffer[] = [];
        try {
          for await (const chunk of incoming) chunks.push(chunk);
        } catch {
          // What has come is all there is.
        }
        return Buffer.concat(chunks);
      }
    },
  },
  {
    id: 'keep-alive-fails',
    roles: BOTH,
    fault: {
      zh: '连接已被对端关闭，仍在上面发送，并报告失败',
      en: 'Sends on a connection that the peer has closed, and reports a failure',
    },
    caughtBy: ['caller-keep-alive'],
    Broken: class extends KeepsAlive {
      override async exchangeOnClosed(): Promise<Answer> {
        throw new NoAnswer('write EPIPE', 'never');
      }
    },
  },
  {
    id: 'keep-alive-doubles',
    roles: BOTH,
    fault: {
      zh: '连接被对端关闭后重新连接，把消息发了两次',
      en: 'Connects again after the peer has closed, and sends the message twice',
    },
    caughtBy: ['caller-keep-alive'],
    Broken: class extends KeepsAlive {
      override async exchangeOnClosed(sent: Sent, signal: AbortSignal) {
        const { 'Idempotency-Key': _, ...headers } = sent.headers;
        await this.exchangeAnew({ ...sent, headers }, signal);
        return this.exchangeAnew({ ...sent, headers }, signal);
      }
    },
  },
  {
    id: 'takes-interim-for-final',
    roles: BOTH,
    fault: { zh: '把 103 当作最终的回复', en: 'Takes a 103 for the final answer' },
    caughtBy: ['caller-interim'],
    Broken: class extends Caller {
      override open({ url, method, headers, body }: Sent, signal: AbortSignal) {
        return new Promise<IncomingMessage>((resolve, reject) => {
          request(url, { method, headers: { ...headers, 'Content-Length': body.length }, signal })
            .on('information', ({ statusCode }) => reject(new NoAnswer(`HTTP ${statusCode}`, 'never')))
            .on('response', resolve)
            .on('error', reject)
            .end(body);
        });
      }
    },
  },
];
