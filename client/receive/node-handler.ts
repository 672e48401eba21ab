/** A receiver as a handler of node:http, Express and Koa. Types only of what it touches, so that it needs none of them. */
import { LIMITS } from '../../generated/return-codes.ts';
import { byteLength } from '../contract/body-limits.ts';
import { BodyCollector, bodyConsumed, bodyTooLarge } from './read-body.ts';
import type { IncomingRequest, Receiver, Reply } from './receiver-options.ts';
import { refuse } from './refusal.ts';

interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly headersDistinct?: Record<string, string[] | undefined>;
  readonly readableDidRead?: boolean;
  readonly readableEnded?: boolean;
  readonly destroyed?: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: as in Node's own types, of which some versions take nothing else
  on(event: string, listener: (...args: any[]) => void): unknown;
  destroy(): unknown;
}

interface NodeResponse {
  readonly headersSent?: boolean;
  writeHead(status: number, headers: Record<string, string | number>): unknown;
  end(body: string): unknown;
}

interface KoaContext {
  readonly req: NodeRequest;
  readonly res: object;
  readonly originalUrl: string;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): void;
}

/** What body parsers and platforms leave on a request. */
interface Parsed {
  originalUrl?: string;
  rawBody?: unknown;
  body?: unknown;
}

/** A handler of `node:http`, Express, Connect and Koa. */
export interface NodeHandler {
  /** node:http, Express, Connect. Paths that are not the endpoint's go to `next`, or get a 404 where there is none. */
  (request: NodeRequest, response: NodeResponse, next?: (error?: unknown) => void): Promise<void>;
  /** Koa. */
  (context: KoaContext, next: () => Promise<unknown>): Promise<void>;
}

/**
 * Makes a handler for `node:http`, Express, Connect and Koa of a receiver.
 *
 * Put it before any body parser. Behind one it uses the exact bytes that are left: `rawBody` or `body`, a Buffer, or a
 * text as long as `Content-Length` in which nothing was replaced (U+FFFD); where none are, it answers 500, which says how
 * to mend it. What something else has answered already is left alone.
 *
 * @example
 * ```ts
 * express().use(toNodeHandler(receiver)).listen(3000);
 * ```
 */
export function toNodeHandler(receiver: Receiver): NodeHandler {
  async function handle(
    first: NodeRequest | KoaContext,
    second: unknown,
    next?: () => unknown,
  ): Promise<void> {
    if ('req' in first) return serveKoa(receiver, first, second as () => Promise<unknown>);
    const url = (first as Parsed).originalUrl ?? first.url ?? '';
    if (next !== undefined && !receiver.serves(pathOf(url))) {
      next();
      return;
    }
    const response = second as NodeResponse;
    if (response.headersSent) return;
    answer(response, await receiver.handle(fromNode(first, url, first as Parsed)));
  }
  return handle;
}

/** Nobody may be waiting for the handler's promise: rejected, it would end the process. */
function answer(response: NodeResponse, { status, headers, body }: Reply): void {
  if (response.headersSent) return; // a time-out of the server's, say
  try {
    response.writeHead(status, { ...headers, 'Content-Length': byteLength(body) });
    response.end(body);
  } catch (error) {
    console.error(error); // a header that cannot be sent, of a Refusal
    if (!response.headersSent) response.writeHead(500, {});
    response.end('');
  }
}

async function serveKoa(
  receiver: Receiver,
  context: KoaContext,
  next: () => Promise<unknown>,
): Promise<void> {
  const { req, originalUrl } = context;
  if (!receiver.serves(pathOf(originalUrl))) {
    await next();
    return;
  }
  const parsed = (context as { request?: Parsed }).request ?? {};
  const { status, headers, body } = await receiver.handle(fromNode(req, originalUrl, parsed));
  context.status = status;
  context.set(headers);
  context.body = body;
}

function pathOf(url: string): string {
  return url.replace(/[?#].*/s, '');
}

function fromNode(request: NodeRequest, url: string, parsed: Parsed): IncomingRequest {
  return {
    method: request.method ?? '',
    url,
    header(name) {
      // node:http joins some repeated headers to one value; they shall be seen as several.
      const values = request.headersDistinct?.[name];
      return values !== undefined && values.length > 1 ? values : request.headers[name];
    },
    body: async () => left(parsed, Number(request.headers['content-length'])) ?? readBody(request),
  };
}

/**
 * The exact bytes that something before has left. A text is what they were decoded to: it gives them back only if it is
 * as long as what was sent, and if nothing in it may be the stand-in for what is not UTF-8.
 */
function left({ rawBody, body }: Parsed, contentLength: number): Uint8Array | undefined {
  // A chunked body tells no length. A `body` that is a text may then be what a JSON string says, and a text without a
  // character that takes two bytes may be the bytes, one by one.
  const isExact = (given: string, { length }: Uint8Array) =>
    Number.isNaN(contentLength)
      ? given === rawBody && (!/[\u0080-\u00ff]/.test(given) || /[\u0100-\uffff]/.test(given))
      : length === contentLength;
  for (const given of [rawBody, body]) {
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
    if (!(bytes instanceof Uint8Array)) continue;
    if (typeof given === 'string' && (REPLACED.test(given) || !isExact(given, bytes))) continue;
    if (bytes.length > LIMITS.bodyBytes) throw bodyTooLarge();
    return bytes;
  }
  return undefined;
}

const REPLACED = /[\ufffd\p{Surrogate}]/u;

/** Of a body that is too large, this much is read and dropped, so that the answer still reaches the caller. */
const DISCARDED_BYTES = 8 * 1024 * 1024;

function readBody(request: NodeRequest): Promise<Uint8Array> {
  if (request.readableDidRead || request.readableEnded) return Promise.reject(bodyConsumed());
  return new Promise((done, fail) => {
    const collected = new BodyCollector();
    let bytes = 0;
    request.on('data', (chunk: Uint8Array | string) => {
      if (typeof chunk === 'string') return fail(bodyConsumed()); // something has called setEncoding
      bytes += chunk.length;
      if (!collected.add(chunk)) fail(bodyTooLarge());
      if (bytes > DISCARDED_BYTES) request.destroy();
    });
    request.on('end', () => done(collected.bytes()));
    // Whoever has gone gets no answer; nothing is left waiting for the rest.
    const gone = () => fail(refuse('badRequest'));
    request.on('error', gone);
    request.on('close', gone);
    if (request.destroyed) gone();
  });
}
