import { TextBody } from './text-body.ts';

/** What has arrived of an answer, as the `Response` that openapi-fetch reads. The global one refuses some statuses. */
export class AnswerResponse extends TextBody implements Response {
  readonly redirected = false;
  readonly statusText = '';
  readonly type = 'default';
  readonly url = '';
  declare readonly status: number;
  declare readonly ok: boolean;

  constructor(status: number, headers: Headers, content = '') {
    super(headers, content);
    this.status = status;
    this.ok = status >= 200 && status < 300;
  }

  clone(): Response {
    return this;
  }
}
