import { Agent, request } from 'node:http';

/** Calls of the server's control API, over a few connections that end when it is closed. */
export class ControlApi {
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 8 });

  constructor(port: number) {
    this.#port = port;
  }

  call(method: string, path: string, body?: object): Promise<{ status: number; body: string }> {
    const options = {
      host: '127.0.0.1',
      port: this.#port,
      agent: this.#agent,
      method,
      path,
      headers: { 'Content-Type': 'application/json' },
    };
    return new Promise((done, fail) => {
      const call = request(options, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (text += chunk)).on('error', fail);
        response.on('end', () => done({ status: response.statusCode!, body: text }));
      });
      call.on('error', fail).end(body && JSON.stringify(body));
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
