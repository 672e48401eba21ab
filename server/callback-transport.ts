/** How callbacks travel: over connections of this server's own, each to an address that was checked. */
import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { ClientOptions } from '@staff-service/client';
import { Agent, buildConnector } from 'undici';
import { AddressRefused, addressCheck } from './callback-addresses.ts';
import type { LiveSettings } from './live-settings.ts';
import packageJson from './package.json' with { type: 'json' };

const CONNECT_TIMEOUT_MS = 5_000;
const HEADERS = { accept: 'application/json', 'user-agent': `staff-service/${packageJson.version}` };
const WITHOUT_BODY = [204, 205, 304];

/** As `dns.lookup` with `all`. */
export type Lookup = (
  hostname: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: { address: string; family: number }[]) => void,
) => void;

export interface CallbackTransport {
  /** For the client. Follows no redirect. Fails with `ADDRESS_REFUSED` when the host's addresses may not be used. */
  fetch: NonNullable<ClientOptions['fetch']>;
  /** Ends what is still running. */
  close(): Promise<void>;
}

export function callbackTransport(live: LiveSettings, lookup: Lookup = systemLookup): CallbackTransport {
  const agent = live.derived<readonly string[], Agent>(
    ({ allowCallbackNetworks }) => allowCallbackNetworks,
    (networks, before) => {
      // Connections that stood before were checked against other networks: no new request goes over them.
      before?.close().catch(() => {});
      return new Agent({ connect: checkedConnector(networks, live.current.ownOrigin, lookup) });
    },
  );
  return {
    // `request` instead of undici's `fetch`: a third of the CPU time per call, and redirects are not even known.
    async fetch(url, { method, headers, body, signal }) {
      const { origin, pathname, search } = new URL(url);
      const answer = await agent().request({
        origin,
        path: pathname + search,
        method: method as 'POST',
        headers: { ...HEADERS, ...Object.fromEntries(new Headers(headers)) },
        body: body as string,
        signal: signal ?? null,
      });
      return toResponse(answer);
    },
    close: () => agent().destroy(),
  };
}

/** The check stands between the resolver and the connection, so what was checked is what is connected to. */
function checkedConnector(
  networks: readonly string[],
  ownOrigin: string | undefined,
  lookup: Lookup,
): buildConnector.connector {
  const permitted = addressCheck(networks);
  const checkedLookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const usable = found.filter(({ address }) => permitted(address));
      const [first] = usable;
      if (first === undefined) {
        const addresses = found.map(({ address }) => address);
        return callback(new AddressRefused(hostname, addresses), []);
      }
      if (options.all) callback(null, usable);
      else callback(null, first.address, first.family);
    });
  };
  const common = { timeout: CONNECT_TIMEOUT_MS, allowH2: false };
  const connect = buildConnector({ ...common, lookup: checkedLookup });
  const connectToItself = buildConnector(common);
  return (options, callback) => {
    const { protocol, host, hostname } = options;
    if (`${protocol}//${host}` === ownOrigin) return connectToItself(options, callback);
    // The system resolves no literal, so the lookup would not see it.
    if (isIP(hostname) !== 0 && !permitted(hostname))
      return callback(new AddressRefused(hostname, [hostname]), null);
    connect(options, callback);
  };
}

type Answer = Awaited<ReturnType<Agent['request']>>;

function toResponse({ statusCode: status, headers: fields, body }: Answer): Response {
  try {
    const headers = new Headers(
      Object.entries(fields).flatMap(([name, value = []]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      ),
    );
    if (WITHOUT_BODY.includes(status)) {
      body.resume();
      return new Response(null, { status, headers });
    }
    return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array<ArrayBuffer>>, { status, headers });
  } catch (error) {
    body.destroy(); // a status or a header that no Response can have
    throw error;
  }
}
