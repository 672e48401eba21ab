/** The body of a request or an answer that is there as a text: as theirs, but it can be read more than once. */
export class TextBody {
  readonly bodyUsed = false;
  declare readonly headers: Headers;
  declare content: string;

  constructor(headers: Headers, content: string) {
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

  get #read(): Response {
    return new Response(this.content, { headers: this.headers });
  }
}
