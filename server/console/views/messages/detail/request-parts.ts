/** The parts of a request's address, as they were written: an address of a refused request may be no address. */
import { isReserved, isWhole } from '../../../../simulate/reserved-headers.ts';

/** Those that a signature consists of: each sending makes them anew. */
const SIGNATURE = ['timestamp', 'signature'];

interface Field {
  name: string;
  value: string;
}

export function splitAddress(url: string): { path: string; query: string } {
  const target = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(target) ?? [];
  return { path: path === '' ? '/' : path, query };
}

/** The query without the signature. */
export function unsignedQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '' && !SIGNATURE.includes(pair.split('=', 1)[0]!))
    .join('&');
}

/** Each parameter, readable. */
export function readQuery(query: string): Field[] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
      return { name: decode(name), value: decode(value) };
    });
}

/** The parameters of an address, told from headers by their `?`. */
export function queryFields(url: string): Field[] {
  return readQuery(splitAddress(url).query).map(({ name, value }) => ({ name: `?${name}`, value }));
}

/** Those headers that can be chosen and are known whole, one a line. */
export function writeHeaders(headers: readonly Field[]): string {
  return headers
    .filter(({ name, value }) => !isReserved(name) && isWhole(value))
    .map(({ name, value }) => `${name}: ${value}`)
    .join('\n');
}

/** @returns the headers, or the first line that is none */
export function readHeaders(text: string): { headers: Field[] } | { badLine: string } {
  const headers: Field[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const found = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*?)\s*$/.exec(line);
    if (found === null) return { badLine: line };
    headers.push({ name: found[1]!, value: found[2]! });
  }
  return { headers };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
