/** IP addresses as numbers, and the networks that no callback may reach, by arithmetic of the harness's own. */

export interface Address {
  bits: 32 | 128;
  value: bigint;
}

/** Undefined for what is no IP address, strictly: four decimal numbers, or the notation of RFC 4291; a zone is dropped. */
export function parseAddress(text: string): Address | undefined {
  if (!text.includes(':')) {
    const parts = text.split('.');
    if (
      parts.length !== 4 ||
      !parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) < 256)
    )
      return undefined;
    return { bits: 32, value: parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n) };
  }
  const [plain = ''] = text.split('%');
  const dotted = /^(.*:)([0-9.]+\.[0-9.]+)$/.exec(plain);
  const tail = dotted === null ? undefined : parseAddress(dotted[2]!)?.value;
  if (dotted !== null && tail === undefined) return undefined;
  const hex =
    dotted === null ? plain : `${dotted[1]}${(tail! >> 16n).toString(16)}:${(tail! & 0xffffn).toString(16)}`;
  const halves = hex.split('::');
  if (halves.length > 2) return undefined;
  const [before = [], after = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - before.length - after.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array(missing).fill('0'), ...after];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return { bits: 128, value: groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n) };
}

/** IANA's special-purpose registries, and two clouds' own. */
const REFUSED =
  `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24
  192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
  ::/128 ::1/128 ::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20
  5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8`.split(/\s+/);

/** Whether a connection to it may be made. */
export function isPermitted(address: Address, allowed: readonly string[]): boolean {
  return (
    !REFUSED.some((network) => isIn(address, network)) || allowed.some((network) => isIn(address, network))
  );
}

function isIn({ bits, value }: Address, network: string): boolean {
  const [text = '', prefix] = network.split('/');
  const base = parseAddress(text);
  if (base === undefined || base.bits !== bits) return false;
  const shift = BigInt(bits - Number(prefix));
  return value >> shift === base.value >> shift;
}
