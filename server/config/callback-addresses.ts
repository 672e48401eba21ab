/** Which addresses a callback may go to: the public internet, and networks that the configuration allows. */
import { BlockList, isIP } from 'node:net';
import { inLanguage } from '@staff-service/client/internal';
import { TEXTS } from './texts.ts';

/** The IANA special-purpose address registries, and what a cloud keeps for itself. */
const REFUSED_NETWORKS = [
  '0.0.0.0/8', // unspecified, this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by a provider's customers (CGNAT)
  '127.0.0.0/8', // loopback
  '168.63.129.16/32', // the host of an Azure machine: public to look at, inside in truth
  '169.254.0.0/16', // link-local, metadata of most clouds
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
  // All but 2000::/3: unspecified, loopback, IPv4-mapped, NAT64 (64:ff9b::/96), unique local, link-local, multicast.
  '::/3',
  '4000::/2',
  '8000::/1',
  '2001::/23', // protocol assignments, Teredo, benchmarks
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, an IPv4 address inside
  '3fff::/20', // documentation
];

export interface Network {
  address: string;
  prefix: number;
  family: 'ipv4' | 'ipv6';
}

/** `10.1.0.0/16`, `fd00::/8`; undefined when the text is no such network. */
export function parseNetwork(text: string): Network | undefined {
  const [, address = '', digits] = /^([0-9A-Fa-f.:]+)\/(0|[1-9][0-9]{0,2})$/.exec(text) ?? [];
  const version = isIP(address);
  const prefix = Number(digits);
  if (version === 0 || prefix > (version === 4 ? 32 : 128)) return undefined;
  return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** A set of networks. */
class Networks {
  // Two lists, because one takes ::ffff:0:0/96, and whatever contains it, for all of IPv4.
  readonly #lists = { ipv4: new BlockList(), ipv6: new BlockList() };

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const network = parseNetwork(text);
      if (network === undefined) throw new TypeError(`not a network: ${text}`);
      this.#lists[network.family].addSubnet(network.address, network.prefix, network.family);
    }
  }

  has(address: string): boolean {
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    return this.#lists[family].check(address, family);
  }
}

const REFUSED = new Networks(REFUSED_NETWORKS);

/** Tells of an IP address, as a connection is about to be made to it, whether that may be. */
export function addressCheck(allowedNetworks: readonly string[]): (address: string) => boolean {
  const allowed = new Networks(allowedNetworks);
  return (address) => isIP(address) !== 0 && (!REFUSED.has(address) || allowed.has(address));
}

/** No address that the host stands for may be connected to. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly code = 'ADDRESS_REFUSED';

  constructor(host: string, addresses: readonly string[]) {
    const who = addresses.includes(host) ? host : `${host} (${addresses.join(', ')})`;
    const entries = addresses.map((address) => `"${address}/${isIP(address) === 4 ? 32 : 128}"`).join(', ');
    super(`${who}: ${inLanguage(TEXTS.addressRefused(entries))}`);
  }
}
