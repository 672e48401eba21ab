import { TextBody } from './text-body.ts';

/** The headers that a call reads, here and in openapi-fetch. */
const HEADERS = [
  'content-encoding',
  'content-length',
  'date',
  'location',
  'retry-after',
  'transfer-encoding',
];

/** What has arrived of an answer, as the `Response` that openapi-fetch reads. The global one refuses some statuses. */
export class AnswerResponse extends TextBody implements Response {
  readonly ok: boolean;
  readonly redirected = false;
  readonly status: number;
  readonly statusText = '';
  readonly type = 'default';
  readonly url = '';

  /** @param header the value of one, by its lower-case name */
  constructor(status: number, header: (name: string) => string | null | undefined, content = '') {
    super(content, new Headers());
    this.status = status;
    this.ok = status >= 200 && status < 300;
    for (const name of HEADERS) {
      const value = header(name);
      // Some servers put UTF-8 there, and a header holds bytes.
      if (value) this.headers.set(name, value.replace(/[^\0-\xff]+/g, encodeURI));
    }
  }

  clone(): Response {
    return this;
  }
}
