/** Our own client, in this process, as a program under test. */
import type { AppClient, PlatformClient } from '@staff-service/client';
import * as portable from '@staff-service/client';
import * as node from '@staff-service/client/node';
import type { Driver, Order, Said, ServedEndpoint } from '../../server/conformance/caller/drivers/driver.ts';
import type { CallerRole } from '../../server/conformance/results.ts';

const ENTRIES = { portable, node };

export interface ClientDriverOptions {
  role: CallerRole;
  entry: keyof typeof ENTRIES;
  /** Passed on to the client. */
  client?: Partial<portable.ClientOptions>;
}

export class ClientDriver implements Driver {
  readonly name: string;
  readonly takesOrdersAtOnce = true;
  readonly tellsOutcome = true;
  readonly obeys = true;
  readonly #options: ClientDriverOptions;
  #client: PlatformClient | AppClient | undefined;

  constructor(options: ClientDriverOptions) {
    this.#options = options;
    this.name = `@staff-service/client, ${options.entry} entry`;
  }

  async start({ baseUrl, appid, secret }: ServedEndpoint): Promise<void> {
    const { role, entry, client } = this.#options;
    const { createPlatformClient, createAppClient } = ENTRIES[entry];
    const create = role === 'caller-of-platform' ? createPlatformClient : createAppClient;
    this.#client = create({ baseUrl, appid, secret, timeoutMs: 1_000, ...client });
  }

  async send({ user, text }: Order, signal: AbortSignal): Promise<Said> {
    const client = this.#client!;
    const content = { MsgType: 'text', Content: text } as const;
    try {
      const { errmsg } =
        'receiveCustomerMessage' in client
          ? await client.receiveCustomerMessage({ FromUserId: user, ...content }, { signal })
          : await client.sendMessageToCustomer({ ToUserId: user, ...content }, { signal });
      return { outcome: 'accepted', detail: errmsg };
    } catch (error) {
      return { outcome: 'failed', detail: (error as Error).message };
    }
  }

  async stop(): Promise<void> {}
}
