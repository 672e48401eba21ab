/** The body of a request or an answer that is there as a text: as theirs, but it can be read more than once. */
export class TextBody {
  content: string;
  readonly headers: Headers;
  readonly bodyUsed = false;

  constructor(content: string, headers: Headers) {
    this.content = content;
    this.headers = headers;
  }

  async text(): Promise<string> {
    return this.content;
  }

  json(): Promise<unknown> {
    return this.#made.json();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#made.arrayBuffer();
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.arrayBuffer());
  }

  blob(): ReturnType<Response['blob']> {
    return this.#made.blob();
  }

  formData(): ReturnType<Response['formData']> {
    return this.#made.formData();
  }

  get body(): Response['body'] {
    return this.#made.body;
  }

  get #made(): Response {
    return new Response(this.content, { headers: this.headers });
  }
}
