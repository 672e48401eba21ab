/**
 * A `Request` whose body is a text, for openapi-fetch to make in place of the global one: nothing is parsed, copied and
 * watched before somebody asks for it. The global one takes 8 µs of the 20 that a whole call takes.
 */
export class TextRequest implements Request {
  readonly bodyUsed = false;
  declare readonly headers: Headers;
  declare readonly url: string;
  declare readonly method: string;
  readonly #body: string;
  readonly #init: RequestInit;

  /** @throws TypeError for a body that is no text */
  constructor(input: string | URL | Request, init: RequestInit = {}) {
    const { body = null, headers, method = 'GET' } = init;
    if (typeof body !== 'string') throw new TypeError('body must be a text');
    this.#body = body;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
    this.url = input instanceof Request ? input.url : String(input);
    this.method = method;
    this.#init = init;
  }

  async text(): Promise<string> {
    return this.#body;
  }

  json(): Promise<unknown> {
    return this.clone().json();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.clone().arrayBuffer();
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.arrayBuffer());
  }

  blob(): ReturnType<Request['blob']> {
    return this.clone().blob();
  }

  formData(): ReturnType<Request['formData']> {
    return this.clone().formData();
  }

  get body(): Request['body'] {
    return this.clone().body;
  }

  /** The global one. */
  clone(): Request {
    return new Request(this.url, this.#init);
  }

  get cache(): Request['cache'] {
    return this.clone().cache;
  }

  get credentials(): Request['credentials'] {
    return this.clone().credentials;
  }

  get destination(): Request['destination'] {
    return this.clone().destination;
  }

  get duplex(): Request['duplex'] {
    return this.clone().duplex;
  }

  get integrity(): string {
    return this.clone().integrity;
  }

  get keepalive(): boolean {
    return this.clone().keepalive;
  }

  get mode(): Request['mode'] {
    return this.clone().mode;
  }

  get redirect(): Request['redirect'] {
    return this.clone().redirect;
  }

  get referrer(): string {
    return this.clone().referrer;
  }

  get referrerPolicy(): Request['referrerPolicy'] {
    return this.clone().referrerPolicy;
  }

  get signal(): AbortSignal {
    return this.clone().signal;
  }
}
