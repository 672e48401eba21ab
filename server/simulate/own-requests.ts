import { Agent } from 'undici';
import { USER_AGENT } from '../delivery/delivery-headers.ts';
import type { HeaderField } from './request-parts.ts';

/** A caller of the contract gives up after 10 s. */
const TIMEOUT_MS = 15_000;
const SHOWN_CHARACTERS = 65_536;
const MOST_BYTES = SHOWN_CHARACTERS * 4;

export interface OwnRequest {
  /** The server's own, such as `http://127.0.0.1:8080`. */
  origin: string;
  method: string;
  /** Path and query. */
  target: string;
  headers: readonly HeaderField[];
  body: string | null;
}

export interface OwnAnswer {
  /** Null: none came. */
  status: number | null;
  headers: HeaderField[];
  /** Its first characters; null: none came. */
  body: string | null;
  durationMs: number;
  /** Of the header X-Request-Id. */
  id: string | undefined;
}

/** A request to this very server, over HTTP: what becomes of it is what would become of anybody's. Bounded in time and size. */
export async function sendToItself({
  origin,
  method,
  target,
  headers,
  body,
}: OwnRequest): Promise<OwnAnswer> {
  const started = performance.now();
  const answer: Omit<OwnAnswer, 'durationMs'> = { status: null, headers: [], body: null, id: undefined };
  const isGiven = (name: string) => headers.some((field) => field.name.toLowerCase() === name);
  const usual = [
    ...(isGiven('user-agent') ? [] : ['User-Agent', USER_AGENT]),
    ...(body === null || isGiven('content-type') ? [] : ['Content-Type', 'application/json']),
  ];
  const agent = new Agent();
  try {
    const response = await agent.request({
      origin,
      path: target,
      method: method as 'POST',
      headers: [...usual, ...headers.flatMap(({ name, value }) => [name, value])],
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    answer.status = response.statusCode;
    answer.headers = Object.entries(response.headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => ({ name, value: one })),
    );
    answer.id = answer.headers.find(({ name }) => name === 'x-request-id')?.value;
    answer.body = await readText(response.body);
  } catch {
    // Closed, or too late: there is no answer.
  } finally {
    // Of its own for each request: after a time-out undici connects once more, and the server's stop would wait for that.
    await agent.destroy();
  }
  return { ...answer, durationMs: Math.round(performance.now() - started) };
}

/** Also what came of an answer that is cut off: by the time-out, or because it is too long. */
async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > MOST_BYTES) break;
    }
  } catch {
    // What has come until then is shown.
  }
  return Buffer.concat(chunks).toString().slice(0, SHOWN_CHARACTERS);
}
