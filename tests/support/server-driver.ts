/** Our own server's delivery as a program under test: started when it is known where the endpoint is. */
import { ControlApiDriver } from '../../server/commands/conform/control-api-driver.ts';
import type { Settings } from '../../server/config/settings.ts';
import type { Driver, Order, Said, ServedEndpoint } from '../../server/conformance/caller/drivers/driver.ts';
import { type LiveServer, startLiveServer } from './live-server.ts';

const LIMIT_MS = 60_000;

export class ServerDriver implements Driver {
  readonly name = 'our server';
  readonly takesOrdersAtOnce = true;
  readonly tellsOutcome = true;
  readonly obeys = true;
  readonly #overrides: Partial<Settings>;
  #server: LiveServer | undefined;
  #driver: ControlApiDriver | undefined;

  constructor(overrides: Partial<Settings> = {}) {
    this.#overrides = overrides;
  }

  async start(endpoint: ServedEndpoint): Promise<void> {
    const { appid, secret, baseUrl } = endpoint;
    const app = { appid, name: 'app', secrets: [secret], callbackUrl: baseUrl };
    const demoOrigin = new URL(baseUrl).origin;
    this.#server = await startLiveServer({ apps: [app], demoOrigin, ...this.#overrides });
    this.#driver = new ControlApiDriver(this.#server.url, LIMIT_MS);
    await this.#driver.start(endpoint);
  }

  send(order: Order, signal: AbortSignal): Promise<Said> {
    return this.#driver!.send(order, signal);
  }

  async stop(): Promise<void> {
    await this.#driver?.stop();
    await this.#server?.stop();
  }
}
