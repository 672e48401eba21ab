/** A request as bytes: with a Host, a target and an Origin that fetch would not send. */
import { exchangeBytes } from './requests.ts';

export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** `Host` and what else is not given are as the server's own page would send them. A header that is a list comes several times. */
export async function askRaw(
  origin: string,
  target: string,
  headers: Record<string, string | readonly string[]> = {},
  { method = 'GET', body }: { method?: string; body?: unknown } = {},
): Promise<RawAnswer> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const fields = {
    Host: new URL(origin).host,
    Connection: 'close',
    ...(body === undefined
      ? {}
      : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) }),
    ...headers,
  };
  const lines = Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}\r\n`),
  );
  const bytes = await exchangeBytes(origin, [`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${text}`]);
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...rest] = bytes.slice(0, end).split('\r\n');
  return {
    status: Number(first.split(' ')[1]),
    headers: new Headers(rest.map((line) => line.split(/: ?(.*)/s).slice(0, 2) as [string, string])),
    text: bytes.slice(end + 4),
  };
}
