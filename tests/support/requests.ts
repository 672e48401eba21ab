/** Requests as a partner's program would make them: real fetch, or bytes on a socket where fetch is too polite. */
import { connect } from 'node:net';
import { signSync } from '@staff-service/client/node';
import { expect } from 'vitest';

export const DEMO = { appid: '1001', secret: 'abcdef' };
/** That may be served beyond loopback. */
export const STRONG_SECRETS = ['u7Zp2RfLq9wXk4Tn', '3f1c9be07ad24685', 'Qm8vJc5hGy6sWd0b'] as const;
export const A = '/api/v1/1001/staffService/message';
export const B = '/qmtapi/staffService/message';

export const TEXT_TO_PLATFORM = { FromUserId: '123', MsgType: 'text', Content: 'Hello World!' };

export function signedQuery(credentials = DEMO, timestamp?: string): string {
  return new URLSearchParams({ ...signSync(credentials, timestamp) }).toString();
}

export interface Answered {
  status: number;
  headers: Headers;
  /** `id`: of the control API, where it has enqueued a message. */
  body: { errcode: number; errmsg: string; id?: string };
  id: string;
}

/** Posts to a path, signed for the demo app unless a query is given. */
export async function post(
  origin: string,
  path: string,
  body: unknown,
  { query = signedQuery(), headers = {} }: { query?: string; headers?: Record<string, string> } = {},
): Promise<Answered> {
  const response = await fetch(`${origin}${path}?${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body:
      typeof body === 'string' || body instanceof Uint8Array
        ? (body as NonNullable<RequestInit['body']>)
        : JSON.stringify(body),
  });
  return answered(response);
}

export async function answered(response: Response): Promise<Answered> {
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answered['body'],
    id: response.headers.get('x-request-id') ?? '',
  };
}

export async function getJson(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}

/** Hands a message over by the control API, which takes it; resolves to its id. */
export async function enqueue(
  origin: string,
  message: object,
  headers: Record<string, string> = {},
): Promise<string> {
  const answer = await post(origin, '/console/api/messages', message, { query: '', headers });
  expect(answer.status).toBe(202);
  return answer.body.id!;
}

/** All that the control API has of a message. */
export const readExchange = async (origin: string, id: string, headers: Record<string, string> = {}) =>
  (await getJson(`${origin}/console/api/exchanges/${id}`, headers)).body;

/** Writes bytes, returns everything that came back until the other side closed or fell silent. */
export function exchangeBytes(
  origin: string,
  chunks: (string | Uint8Array)[],
  silenceMs = 300,
): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let text = '';
    let timer: NodeJS.Timeout | undefined;
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      done(text);
    };
    socket.on('connect', () => {
      for (const chunk of chunks) socket.write(chunk);
      timer = setTimeout(finish, silenceMs * 10);
    });
    socket.on('data', (data) => {
      text += data.toString();
      clearTimeout(timer);
      timer = setTimeout(finish, silenceMs);
    });
    socket.on('close', finish);
    socket.on('error', (error) => (text === '' ? fail(error) : finish()));
  });
}

/** Status and envelope of an answer that came as bytes. */
export function parseAnswer(text: string): { status: number; body: Answered['body'] } {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), body: JSON.parse(body) };
}

/** The first value that satisfies, for who goes on with it; who only waits takes `expect.poll`. Fails as that does. */
export async function eventually<T>(ask: () => T | Promise<T>, satisfies: (value: T) => boolean): Promise<T> {
  let value!: T;
  await expect.poll(async () => (value = await ask())).toSatisfy(satisfies);
  return value;
}
