/** How callbacks travel: over connections of this server's own, each to an address that was checked. */
import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { type AppSenderOptions, withoutContinue } from '@staff-service/client/internal/node';
import { Agent, buildConnector } from 'undici';
import { AddressRefused, addressCheck } from '../config/callback-addresses.ts';
import type { LiveSettings } from '../config/live-settings.ts';

const CONNECT_TIMEOUT_MS = 5_000;

/** As `dns.lookup` with `all`. */
export type Lookup = (
  hostname: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: { address: string; family: number }[]) => void,
) => void;

export interface CallbackTransport {
  /** For the client. Fails with `ADDRESS_REFUSED` when the host's addresses may not be used. */
  dispatcher: AppSenderOptions['dispatcher'];
  /** Ends what is still running. */
  close(): Promise<void>;
}

export function createCallbackTransport(
  live: LiveSettings,
  lookup: Lookup = systemLookup,
): CallbackTransport {
  const agent = live.derived<readonly string[], Agent>(
    ({ allowCallbackNetworks }) => allowCallbackNetworks,
    (networks, before) => {
      // Connections that stood before were checked against other networks: no new request goes over them.
      before?.close().catch(() => {});
      const connect = withoutContinue(createCheckedConnector(networks, live.current.demoOrigin, lookup));
      return new Agent({ connect });
    },
  );
  return {
    dispatcher: { dispatch: (options, handler) => agent().dispatch(options, handler) },
    close: () => agent().destroy(),
  };
}

/** The check stands between the resolver and the connection, so what was checked is what is connected to. */
function createCheckedConnector(
  networks: readonly string[],
  demoOrigin: string | undefined,
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
    if (`${protocol}//${host}` === demoOrigin) return connectToItself(options, callback);
    // The system resolves no literal, so the lookup would not see it.
    if (isIP(hostname) !== 0 && !permitted(hostname))
      return callback(new AddressRefused(hostname, [hostname]), null);
    connect(options, callback);
  };
}
