/**
 * What has arrived of an answer, as the `Response` that openapi-fetch reads. The global one refuses some statuses, and can
 * be read once only.
 */
export class AnswerResponse implements Response {
  readonly bodyUsed = false;
  readonly redirected = false;
  readonly statusText = '';
  readonly type = 'default';
  readonly url = '';
  declare readonly status: number;
  declare readonly ok: boolean;
  declare readonly headers: Headers;
  declare content: string;

  constructor(status: number, headers: Headers, content = '') {
    this.status = status;
    this.ok = status >= 200 && status < 300;
    this.headers = headers;
    this.content = content;
  }

  async text(): Promise<string> {
    return this.content;
  }

  json(): Promise<unknown> {
    return this.#read.json();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#read.arrayBuffer();
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.arrayBuffer());
  }

  blob(): ReturnType<Response['blob']> {
    return this.#read.blob();
  }

  formData(): ReturnType<Response['formData']> {
    return this.#read.formData();
  }

  get body(): Response['body'] {
    return this.#read.body;
  }

  clone(): Response {
    return this;
  }

  /** The global one, to be read. */
  get #read(): Response {
    return new Response(this.content, { headers: this.headers });
  }
}
