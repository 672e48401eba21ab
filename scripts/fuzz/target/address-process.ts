/**
 * Where callbacks would be connected to. Nothing is: every `connect` of a socket in this process goes to a catcher, which
 * notes the address and ends the socket, and names are asked of a resolver that is made up. Octal and other notations
 * resolve to real hosts, so they must never reach the network.
 */
import dns from 'node:dns';
import { isIP, Socket } from 'node:net';
import type { Settings } from '../../../server/config/settings.ts';
import { type Finding, STALL_MS } from '../findings.ts';
import { resolveTo, writeAddress } from '../inputs/address-notations.ts';
import { Random } from '../inputs/random.ts';
import { isPermitted, parseAddress } from '../readers/ip-networks.ts';

const ADDRESSES = 'addresses';

export interface AddressOrder {
  seed: string;
  inputs: number[];
}

export interface AddressResult {
  /** Inputs with which a connection would have been made. */
  caught: number;
  longestTurnMs: number;
  findings: Finding[];
}

const OWN_PORT = 18_080;
const OWN_ORIGIN = `http://127.0.0.1:${OWN_PORT}`;
const ALLOWED: readonly string[][] = [[], [], ['10.1.0.0/16'], ['fd00::/8'], ['127.0.0.1/32']];

interface Caught {
  host: string;
  port: number;
}

let caught: Caught[] = [];

type ConnectOptions = { host?: string; port: number | string; path?: string; lookup?: typeof dns.lookup };

// Set before the server's modules, and undici with them, are loaded.
Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
  const [first] = given.flat() as [ConnectOptions];
  const { host = 'localhost', port, path, lookup } = first;
  const end = () => this.destroy(Object.assign(new Error('caught'), { code: 'CAUGHT' }));
  const note = (address: string) => caught.push({ host: address, port: Number(port) });
  if (path !== undefined) note(`path ${path}`);
  else if (isIP(host) !== 0) note(host);
  else if (lookup === undefined) note(`the system's resolver for ${host}`);
  else {
    lookup(host, { all: true }, (error, addresses) => {
      if (error) this.destroy(error);
      else for (const { address } of addresses) note(address);
      end();
    });
    return this;
  }
  process.nextTick(end);
  return this;
} as typeof Socket.prototype.connect;
Object.assign(dns, {
  lookup(host: string) {
    throw new Error(`the system's resolver was asked for ${host}`);
  },
});

const { createCallbackClients } = await import('../../../server/delivery/callback-clients.ts');
const { createCallbackTransport } = await import('../../../server/delivery/callback-transport.ts');
const { loadSettings } = await import('../../../server/config/settings.ts');
const { LiveSettings } = await import('../../../server/config/live-settings.ts');

process.on('message', async ({ seed, inputs }: AddressOrder) => {
  const result: AddressResult = { caught: 0, longestTurnMs: 0, findings: [] };
  for (const input of inputs) {
    const before = process.threadCpuUsage();
    await tryOne(new Random(`${seed}/${ADDRESSES}/${input}`), (kind, what, shown) =>
      result.findings.push({ kind, what, input, shown }),
    );
    if (caught.length > 0) result.caught += 1;
    const { user, system } = process.threadCpuUsage(before);
    const ms = (user + system) / 1000;
    // The first ones compile what all of them run.
    if (input - inputs[0]! < 50) continue;
    result.longestTurnMs = Math.max(result.longestTurnMs, ms);
    if (ms > STALL_MS) result.findings.push({ kind: 'stall', what: `${Math.round(ms)} ms of CPU`, input });
  }
  process.send?.(result);
});

async function tryOne(random: Random, report: (kind: Finding['kind'], what: string, shown: string) => void) {
  const { host, means, isPlain } = writeAddress(random);
  const port = random.pick(['', ':80', ':443', `:${OWN_PORT}`, ':0', ':65535']);
  const scheme = random.pick(['http', 'http', 'http', 'https', 'HTTP']);
  const callbackUrl = `${scheme}://${host}${port}${random.pick(['', '/', '/x', '/../x', '//x', '/@x'])}`;
  const allowed = random.pick(ALLOWED);
  const isOwn = random.isTrue(0.2);
  const resolved = resolveTo(random, means);
  caught = [];
  const settings = settingsFor(callbackUrl, allowed, isOwn);
  if (settings === undefined) return;
  const live = new LiveSettings(settings);
  const transport = createCallbackTransport(live, (_host, _options, callback) => {
    const addresses = resolved.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    queueMicrotask(() => callback(null, addresses));
  });
  const { send } = createCallbackClients(live, transport.dispatcher).get('1')!;
  const failure = await send('{"ToUserId":"1","MsgType":"event"}').then(() => undefined, String);
  await transport.close();
  const shown = `${JSON.stringify(callbackUrl)}, resolved to ${JSON.stringify(resolved)}, allowed ${JSON.stringify(allowed)}`;
  if (failure === undefined) report('wrong answer', 'a message was delivered to nobody', shown);
  for (const connected of caught) {
    const address = parseAddress(connected.host);
    const isItself = isOwn && connected.host === '127.0.0.1' && connected.port === OWN_PORT;
    if (address === undefined)
      report('accepted wrongly', `connects to what is no address: ${connected.host}`, shown);
    else if (!isItself && !isPermitted(address, allowed))
      report('accepted wrongly', `connects to ${connected.host}`, shown);
  }
  if (isPlain && caught.length === 0 && isPermitted(parseAddress(means)!, allowed) && !port.includes(':0'))
    report('refused wrongly', `does not connect: ${failure?.slice(0, 150)}`, shown);
}

/** Undefined when the configuration refuses it. */
function settingsFor(
  callbackUrl: string,
  allowCallbackNetworks: readonly string[],
  isOwn: boolean,
): Settings | undefined {
  const configuration = { apps: [{ appid: '1', secrets: ['a-secret'], callbackUrl }], allowCallbackNetworks };
  try {
    const settings = loadSettings({ config: 'fuzz.json' }, {}, () => JSON.stringify(configuration));
    return isOwn ? { ...settings, demoOrigin: OWN_ORIGIN } : settings;
  } catch (error) {
    if ((error as Error).name === 'Error' || (error as Error).constructor.name === 'UsageError')
      return undefined;
    throw error;
  }
}
