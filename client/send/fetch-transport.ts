/** Requests over `fetch`: the runtime's own, or a caller's. */
import { ANSWER_LIMIT_BYTES } from './answer.ts';
import { watchLimits } from './limits.ts';
import { classify, type Incoming, rootOf, type Transport, TransportFailure } from './transport.ts';

/** Sends a request, as the global `fetch` does; node-fetch and undici's own fit as well. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

/** What {@link Fetch} is given. */
export interface FetchInit {
  /** HTTP method. */
  method: 'POST';
  /** Headers by lower-case name. */
  headers: Record<string, string>;
  /** JSON. */
  body: string;
  /** No redirect is followed: it would carry the signature to somebody else. */
  redirect: 'manual';
  /** Aborts at the time-out, and with the caller's own signal. */
  signal: AbortSignal;
}

/** What is needed of `Headers`. */
export interface FetchHeaders {
  /** Calls back with each header. */
  forEach(callback: (value: string, name: string) => void): void;
}

/** What is needed of a `Response`. */
export interface FetchAnswer {
  /** HTTP status. */
  status: number;
  /** The answer's headers. */
  headers: FetchHeaders;
  /** Reads the body. */
  text(): Promise<string>;
}

/** Deno's fetch sends a request again when the connection that it reuses breaks, processed or not: so none is reused. */
function ownFetch(): Fetch {
  const runtime = globalThis as { Deno?: { createHttpClient?(options: object): unknown } };
  const client = runtime.Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  return (url, init) => fetch(url, { ...init, ...{ client } });
}

export function fetchTransport(send: Fetch = ownFetch()): Transport {
  if (typeof send !== 'function') throw new TypeError('fetch must be a function');
  return (request, limits) =>
    new Promise((done, fail) => {
      const controller = new AbortController();
      // Settled at once, also where a caller's `fetch` does not heed its signal.
      const unwatch = watchLimits(limits, (fault) => {
        const failure = new TransportFailure(fault, limits.signal?.reason);
        fail(failure);
        controller.abort(failure);
      });
      exchange(send, request, controller.signal).then(done, fail).finally(unwatch);
    });
}

type Body = AsyncIterable<Uint8Array> | null;

/** What a decompressor says, on Node, Bun and Deno. */
const DECODER = /Z_|zlib|zip|zstd|flate|brotli|decomp|ERR__|^unexp/i;

/** Reads at most the limit where the answer arrives in parts; an endless one cannot fill the memory. */
async function exchange(send: Fetch, request: Request, signal: AbortSignal): Promise<Response> {
  let answer: Incoming | undefined;
  try {
    const response: FetchAnswer & { body?: Body } = await send(request.url, {
      method: 'POST',
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
      // A redirect would carry the signature to somebody else.
      redirect: 'manual',
      signal,
    });
    const headers = new Headers();
    response.headers?.forEach((value, name) => {
      headers.set(name, value);
    });
    // A browser hides a redirect's status: it is 0.
    answer = { status: response.status || 302, headers, content: '' };
    const decoder = new TextDecoder();
    let bytes = 0;
    const { body } = response;
    // Whatever stops the loop, ends the stream. A caller's `fetch` may give none.
    for await (const part of body?.[Symbol.asyncIterator] ? body : [await response.text()]) {
      bytes += part.length;
      if (bytes > ANSWER_LIMIT_BYTES) throw new TransportFailure('tooLong', undefined, answer);
      answer.content += typeof part === 'string' ? part : decoder.decode(part, { stream: true });
    }
    answer.content += decoder.decode();
  } catch (error) {
    if (error instanceof TransportFailure) throw error;
    if (!answer) throw new TransportFailure(classify(error), error);
    const { code, message } = rootOf(error);
    // Answered it was, so it is not lost.
    if (!DECODER.test(code ?? message)) throw new TransportFailure('brokenAnswer', error, answer);
    answer.content = '\ufffd'; // compressed, and not as it says
  }
  return responseOf(answer);
}

/** The runtime's own, for openapi-fetch: it refuses some statuses, and its body is read once. */
function responseOf({ status, headers, content }: Incoming): Response {
  return Object.defineProperties(new Response(content, { headers }), {
    status: { value: status },
    ok: { value: status >= 200 && status < 300 },
    text: { value: async () => content },
  });
}
