/** Requests over `fetch`: the runtime's own, or a caller's. */
import { ANSWER_LIMIT_BYTES } from './answer.ts';
import { AnswerResponse } from './answer-response.ts';
import { classify, rootOf, type Transport, TransportFailure } from './transport.ts';

/** As the global `fetch`; node-fetch and undici's own fit as well. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

export interface FetchInit {
  method: 'POST';
  headers: Record<string, string>;
  body: string;
  redirect: 'manual';
  signal: AbortSignal;
  /** Bytes of an answer that node-fetch reads at most. */
  size: number;
}

/** What is needed of a `Response`. */
export interface FetchAnswer {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** Deno's fetch sends a request again when the connection that it reuses breaks, processed or not: so none is reused. */
function ownFetch(): Fetch {
  const { Deno } = globalThis as { Deno?: { createHttpClient?(options: object): unknown } };
  const client = Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  return (url, init) => fetch(url, client ? { ...init, ...{ client } } : init);
}

export function fetchTransport(send: Fetch = ownFetch()): Transport {
  if (typeof send !== 'function') throw new TypeError('fetch must be a function');
  return (request, { timeoutMs, signal }) =>
    new Promise((done, fail) => {
      const controller = new AbortController();
      // Settled at once, also where a caller's `fetch` does not heed its signal.
      const giveUp = (failure: TransportFailure) => {
        fail(failure);
        controller.abort(failure);
      };
      const abort = () => giveUp(new TransportFailure('aborted', signal?.reason));
      const timer = setTimeout(() => giveUp(new TransportFailure('timeout')), timeoutMs);
      signal?.addEventListener('abort', abort, { once: true });
      if (signal?.aborted) abort();
      exchange(send, request, controller.signal)
        .then(done, (error: unknown) => {
          fail(error instanceof TransportFailure ? error : new TransportFailure(classify(error), error));
        })
        .finally(() => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', abort);
        });
    });
}

/** What a decompressor says, on Node, Bun and Deno. */
const DECODER = /Z_|zlib|zip|zstd|flate|brotli|decomp|ERR__|^unexp/i;

async function exchange(send: Fetch, request: Request, signal: AbortSignal): Promise<AnswerResponse> {
  const response: FetchAnswer & { type?: string; body?: unknown } = await send(request.url, {
    method: 'POST',
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
    // A redirect would carry the signature to somebody else.
    redirect: 'manual',
    size: ANSWER_LIMIT_BYTES,
    signal,
  });
  // A browser hides a redirect's status.
  const status = response.type === 'opaqueredirect' ? 302 : response.status;
  const answer = new AnswerResponse(status, (name) => response.headers?.get(name));
  try {
    await readAnswer(response, answer);
  } catch (error) {
    if (error instanceof TransportFailure) throw error;
    const { code, message } = rootOf(error);
    // Answered it was, so it is not lost.
    if (!DECODER.test(code ?? message)) throw new TransportFailure('brokenAnswer', error, answer);
    answer.content = '\ufffd'; // compressed, and not as it says
  }
  return answer;
}

/** Reads at most the limit where it arrives in parts; an endless answer cannot fill the memory. */
async function readAnswer(response: FetchAnswer & { body?: unknown }, answer: AnswerResponse): Promise<void> {
  const body = response.body as ReadableStream<Uint8Array> | null | undefined;
  const reader = body?.getReader?.();
  const decoder = new TextDecoder();
  for (let bytes = 0, isDone = body === null; !isDone; ) {
    // node-fetch gives a stream of Node's, and limits it itself.
    const { done, value } = (await reader?.read()) ?? { done: true, value: await response.text() };
    isDone = done;
    bytes += value?.length ?? 0;
    if (bytes > ANSWER_LIMIT_BYTES) {
      reader?.cancel().catch(() => {});
      throw new TransportFailure('tooLong', undefined, answer);
    }
    answer.content += typeof value === 'string' ? value : decoder.decode(value, { stream: !done });
  }
}
