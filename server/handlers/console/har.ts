/** Exchanges as HAR 1.2, for the network panel of a browser and for `redocly drift`. */
import type { components } from '../../../generated/console.ts';
import { VERSION } from '../../../generated/version.ts';
import type { Detail } from './exchange-rows.ts';

type Field = components['schemas']['Field'];

/** What a file holds of bodies; the others are left out. It is written at once, and everybody else waits as long. */
const BODY_CHARACTERS = 4 * 1024 * 1024;

export interface Har {
  log: { version: string; creator: object; entries: object[]; comment?: string };
}

/** Collects exchanges; of their bodies only as many as a file should hold. */
export class HarFile {
  readonly #entries: object[] = [];
  #left = BODY_CHARACTERS;

  add(detail: Detail): void {
    const { url, body } = detail.request;
    if (url === '') return; // never sent
    const isShown = body !== null && body.length <= this.#left;
    if (isShown) this.#left -= body.length;
    this.#entries.push(toEntry(detail, isShown ? body : null));
  }

  /** @param searchedTo what is older was not looked at */
  finish(searchedTo: string | null = null): Har {
    const comment = searchedTo === null ? {} : { comment: `searched back to ${searchedTo}` };
    const creator = { name: 'staff-service', version: VERSION };
    return { log: { version: '1.2', creator, entries: this.#entries, ...comment } };
  }
}

function toEntry(detail: Detail, body: string | null) {
  const { id, verdict, durationMs, request, response } = detail;
  const notes = [
    `${id} ${verdict}`,
    ...(request.bodyTruncated ? ['the request body is cut'] : []),
    ...(body === null && request.body !== null
      ? ['the request body is left out: the file would be too big']
      : []),
  ];
  return {
    startedDateTime: detail.attempts.at(-1)?.at ?? detail.at,
    time: durationMs ?? 0,
    request: toRequest(detail, body),
    response: toResponse(response),
    cache: {},
    timings: { send: 0, wait: durationMs ?? 0, receive: 0 },
    comment: notes.join('; '),
  };
}

function toRequest({ request, direction, attempts }: Detail, body: string | null) {
  const { method, headers, contentType, bodyBytes } = request;
  const sentAt = Date.parse(attempts.at(-1)?.at ?? '');
  const url =
    direction === 'sent'
      ? signed(`${request.url}?timestamp=${sentAt}&signature=[redacted]`)
      : signed(`http://${hostOf(headers)}${request.url}`);
  const type = { name: 'Content-Type', value: contentType ?? '' };
  return {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: headers.length > 0 || contentType === null ? headers : [type],
    queryString: [...new URLSearchParams(/\?([^#]*)/.exec(url)?.[1])].map(([name, value]) => ({
      name,
      value,
    })),
    ...(body === null || body === '' ? {} : { postData: { mimeType: contentType ?? '', text: body } }),
    headersSize: -1,
    bodySize: bodyBytes ?? -1,
  };
}

/** Without an answer as browsers write it: status 0. */
function toResponse(response: Detail['response']) {
  const { status, body } = response ?? { status: 0, body: '' };
  const isJson = /^\s*[[{]/.test(body);
  const mimeType = response === null ? '' : isJson ? 'application/json' : 'text/plain';
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: mimeType === '' ? [] : [{ name: 'Content-Type', value: mimeType }],
    content: { size: Buffer.byteLength(body), mimeType, text: body },
    redirectURL: '',
    headersSize: -1,
    bodySize: response === null ? -1 : Buffer.byteLength(body),
  };
}

/** In the place of the signature forty zeros, so that it has the form that the contract asks for. */
function signed(url: string): string {
  return url.replace(/([?&]signature=)\[redacted\]/g, `$1${'0'.repeat(40)}`);
}

/** As it was called, if that is a host. */
function hostOf(headers: readonly Field[]): string {
  const host = headers.find(({ name }) => name.toLowerCase() === 'host')?.value ?? '';
  return /^[\w.:[\]-]+$/.test(host) ? host : '127.0.0.1';
}
