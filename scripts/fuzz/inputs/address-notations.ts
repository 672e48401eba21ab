/** One address in the many ways in which it can be written, and names that stand for it. */
import { type Address, parseAddress } from '../readers/ip-networks.ts';
import type { Random } from './random.ts';

/** What a callback may not reach, and what it may: the latter is never reached either, because a catcher takes it. */
const INSIDE =
  '127.0.0.1 127.255.255.254 10.0.0.1 10.1.2.3 169.254.169.254 172.16.0.1 192.168.1.1 100.100.100.200 0.0.0.0 168.63.129.16 192.0.0.192 255.255.255.255 224.0.0.1 198.18.0.1'.split(
    ' ',
  );
const INSIDE_6 =
  '::1 :: ::7f00:1 fe80::1 fc00::1 fd00:ec2::254 ff02::1 fec0::1 100::1 2001:db8::1 3fff::1 5f00::1'.split(
    ' ',
  );
const PUBLIC = '8.8.8.8 1.1.1.1 93.184.216.34 128.0.0.1 223.255.255.254'.split(' ');
const PUBLIC_6 = '2001:4860:4860::8888 2606:4700:4700::1111 2400:3200::1'.split(' ');

export interface Notation {
  host: string;
  /** The address that is meant, whoever reads it. */
  means: string;
  /** Every reader takes it for this address, so a permitted one must be reached. */
  isPlain: boolean;
}

const wide = (text: string) =>
  text.replace(/[0-9a-z.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const circled = (text: string) =>
  text.replace(/[1-9]/g, (one) => String.fromCharCode(0x2460 + Number(one) - 1));
const escaped = (text: string) =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const hex = (value: bigint) => value.toString(16);

export function writeAddress(random: Random): Notation {
  const isV4 = random.isTrue(0.75);
  const isInside = random.isTrue(0.75);
  const means = random.pick(isV4 ? (isInside ? INSIDE : PUBLIC) : isInside ? INSIDE_6 : PUBLIC_6);
  const address = parseAddress(means)!;
  if (random.isTrue(0.15)) return { host: isV4 ? means : `[${means}]`, means, isPlain: true };
  const host = isV4 ? writeV4(random, means, address) : `[${writeV6(random, means, address)}]`;
  return { host: random.isTrue(0.1) ? spoil(random, host) : host, means, isPlain: false };
}

function writeV4(random: Random, text: string, { value }: Address): string {
  const parts = text.split('.').map(Number);
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  const low = (value & 0xffffffn).toString();
  const half = `${hex(value >> 16n)}:${hex(value & 0xffffn)}`;
  return random.pick([
    () => value.toString(),
    () => `0x${hex(value)}`,
    () => `0${value.toString(8)}`,
    () => parts.map((part) => `0${part.toString(8)}`).join('.'),
    () => parts.map((part) => `0x${part.toString(16)}`).join('.'),
    () => parts.map((part) => String(part).padStart(random.integer(2, 10), '0')).join('.'),
    () => `${a}.${low}`,
    () => `${a}.${b}.${c * 256 + d}`,
    () => `0x${a.toString(16)}.0${b.toString(8)}.${c * 256 + d}`,
    () => `${a + 256}.${b}.${c}.${d}`,
    () => (value + 2n ** 32n).toString(),
    () => `${text}.`,
    () => `${text}..`,
    () => `${text}%00`,
    () => escaped(text),
    () => wide(text),
    () => circled(text),
    () => text.replaceAll('.', random.pick(['。', '．', '｡', '%2e', '%E3%80%82', '․'])),
    () => `[::ffff:${text}]`,
    () => `[::ffff:${half}]`,
    () => `[0:0:0:0:0:ffff:${half}]`,
    () => `[::${text}]`,
    () => `[::ffff:0:${text}]`,
    () => `[64:ff9b::${text}]`,
    () => `[64:ff9b::${half}]`,
    () => `[64:ff9b:1::${text}]`,
    () => `[2002:${half}::]`,
    () => `[2002:${half}::1]`,
    () => `[2001:0:${half}::1]`,
    () => `[2001::${hex(~value & 0xffffffffn)}]`,
    () => `[fe80::5efe:${text}]`,
    () => `[::ffff:${text}%25lo]`,
    () => `${text}.name.invalid`,
    () => `${text.replaceAll('.', '-')}.name.invalid`,
    () =>
      random.pick([
        'localhost',
        'LOCALHOST',
        'localhost.',
        'ip6-localhost',
        'localhost.localdomain',
        'ｌｏｃａｌｈｏｓｔ',
        'ⓛocalhost',
        'a.localhost',
        'metadata.google.internal',
        'xn--localhost-',
      ]),
  ])();
}

function writeV6(random: Random, text: string, { value }: Address): string {
  const groups = hex(value).padStart(32, '0').match(/.{4}/g)!;
  return random.pick([
    () => groups.join(':'),
    () => groups.join(':').toUpperCase(),
    () => groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':'),
    () => `${text}%25eth0`,
    () => `${text}%eth0`,
    () => `${text}%251`,
    () => escaped(text),
    () =>
      `${groups.slice(0, 6).join(':')}:${[0, 1]
        .map((at) => Number.parseInt(groups[6 + at]!, 16))
        .map((group) => `${group >> 8}.${group & 255}`)
        .join('.')}`,
    () => wide(text),
  ])();
}

function spoil(random: Random, host: string): string {
  const at = random.integer(0, host.length);
  return random.pick([
    () => `user@${host}`,
    () => `user:pw@${host}`,
    () => `public.name.invalid@${host}`,
    () => `${host}@public.name.invalid`,
    () => `public.name.invalid#@${host}`,
    () => `${host}\\@public.name.invalid`,
    () =>
      host.slice(0, at) +
      random.pick([
        '\0',
        '\t',
        '\n',
        ' ',
        '\xad',
        '\u200b',
        '%00',
        '%0a',
        '/',
        '\\',
        '@',
        '#',
        '?',
        ':',
        '[',
        ']',
      ]) +
      host.slice(at),
    () => host.toUpperCase(),
  ])();
}

/** What a resolver may say: lists that mix, change, or are no addresses. */
export function resolveTo(random: Random, means: string): string[] {
  return random.pick([
    () => [means],
    () => [random.pick(PUBLIC), means],
    () => [means, random.pick(PUBLIC)],
    () => [random.pick(PUBLIC), random.pick(INSIDE), random.pick(INSIDE_6)],
    () => [
      random.pick([
        `::ffff:${random.pick(INSIDE)}`,
        '0177.0.0.1',
        '2130706433',
        '0x7f.1',
        '127.1',
        '',
        'localhost',
        '::1%lo',
        'fe80::1%eth0',
        '127.0.0.1 ',
        '[::1]',
        '\0',
      ]),
    ],
    () => [],
  ])();
}
