/** A receiver as a handler of node:http, Express and Koa. Types only of what it touches, so that it needs none of them. */
import { LIMITS } from '../generated/return-codes.ts';
import { BodyCollector, bodyConsumed, bodyTooLarge } from './body.ts';
import type { IncomingRequest, Receiver } from './receiver-options.ts';
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

export interface NodeHandler {
  /** node:http, Express, Connect. Paths that are not the endpoint's go to `next`, or get a 404 where there is none. */
  (request: NodeRequest, response: NodeResponse, next?: (error?: unknown) => void): Promise<void>;
  /** Koa. */
  (context: KoaContext, next: () => Promise<unknown>): Promise<void>;
}

/**
 * Put it before any body parser. Behind one it uses the exact bytes that are left (`rawBody`, or a `body` that is a
 * Buffer or a string); where none are, it answers 500, which says how to mend it.
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
    const { status, headers, body } = await receiver.handle(fromNode(first, url, first as Parsed));
    const length = new TextEncoder().encode(body).length;
    (second as NodeResponse).writeHead(status, { ...headers, 'Content-Length': length });
    (second as NodeResponse).end(body);
  }
  return handle;
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
    body: async () => left(parsed) ?? readBody(request),
  };
}

/** The exact bytes that something before has left. */
function left({ rawBody, body }: Parsed): Uint8Array | undefined {
  for (const one of [rawBody, body]) {
    if (typeof one !== 'string' && !(one instanceof Uint8Array)) continue;
    const bytes = typeof one === 'string' ? new TextEncoder().encode(one) : one;
    if (bytes.length > LIMITS.bodyBytes) throw bodyTooLarge();
    return bytes;
  }
  return undefined;
}

/** Of a body that is too large, this much is read and dropped, so that the answer still reaches the caller. */
const DISCARDED_BYTES = 8 * 1024 * 1024;

function readBody(request: NodeRequest): Promise<Uint8Array> {
  if (request.readableDidRead || request.readableEnded) return Promise.reject(bodyConsumed());
  return new Promise((done, fail) => {
    const collected = new BodyCollector();
    let bytes = 0;
    request.on('data', (chunk: Uint8Array) => {
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
