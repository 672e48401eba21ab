/** Requests over `fetch`: the runtime's own, or a caller's. */
import { ANSWER_LIMIT_BYTES } from './answer.ts';
import { classify, type Incoming, type Transport, TransportFailure } from './transport.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Deno's fetch sends a request again when the connection that it reuses breaks, processed or not: so none is reused. */
function ownFetch(): Fetch {
  const { Deno } = globalThis as { Deno?: { createHttpClient?(options: object): unknown } };
  const client = Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  return (url, init) => fetch(url, client ? ({ ...init, client } as RequestInit) : init);
}

export function fetchTransport(send: Fetch = ownFetch()): Transport {
  return ({ url, headers, body, timeoutMs, signal }) =>
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
      // A redirect would carry the signature to somebody else.
      const init: RequestInit = {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: controller.signal,
      };
      exchange(send, url, init)
        .then(done, (error: unknown) => {
          fail(error instanceof TransportFailure ? error : new TransportFailure(classify(error), error));
        })
        .finally(() => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', abort);
        });
    });
}

async function exchange(send: Fetch, url: string, init: RequestInit): Promise<Incoming> {
  const response = await send(url, init);
  const text = await readAnswer(response);
  // A browser hides a redirect's status.
  const status = response.type === 'opaqueredirect' ? 302 : response.status;
  return { status, text, header: (name) => response.headers.get(name) ?? '' };
}

/** Reads at most the limit; an endless answer cannot fill the memory. */
async function readAnswer({ body, status }: Response): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > ANSWER_LIMIT_BYTES) {
      reader.cancel().catch(() => {});
      throw new TransportFailure('tooLong', undefined, { status, text });
    }
    text += decoder.decode(value, { stream: true });
  }
}
