/** Secrets that anybody could guess. Refused where others can reach the server, and pointed out on loopback. */
import { hash } from 'node:crypto';
import type { Bilingual } from '@staff-service/client';
import type { App } from './configuration-file.ts';
import { findStray } from './secrets.ts';
import { PITFALLS, WEAKNESSES } from './texts.ts';

/** Stands in the documentation, for everybody to read. */
export const DEMO_SECRET = 'abcdef';

const MIN_CHARACTERS = 16;
/** How few different characters, how few that say nothing by themselves, how short a repetition are no accident. */
const MIN_DISTINCT = 5;
const MIN_REMAINDER = 8;
const MIN_OVERLAP = 6;
const MAX_SEQUENTIAL = 0.75;

/** What stands where a secret is still to be put, and what people choose. The longer ones are taken out first. */
const WORDS =
  `access admin administrator api app appid apppassword appsecret appkey auth bearer callback change
  changed changeit changeme console credential default demo dev development dummy enter example fill fixme foobar
  generate generated guest hello here insert key letmein local localhost long longer make must new
  openssl partner pass passphrase passw0rd password passwd placeholder platform please prod production put
  qwertyuiop qwerty qwertz azerty asdfghjkl asdfgh zxcvbnm random replace replaced root sample secret secure service
  set shared should sign signature something staff staffservice staging string strong super temp temporary test testing text
  1qaz 2wsx 3edc 4rfv 5tgb 6yhn 7ujm qazwsx 1q2w3e4r5t6y 1q2w3e4r abc123 iloveyou woaini 5201314 trustno1
  above actual at be before below better by characters chars choose do don dont edit enough ever for from goes has in is
  just keep known least like me my never no not of old on only or paste private public real rotated safe same share some
  tests thing to unsafe use used using want which you deadbeef cafebabe feedface baadf00d
  this todo token user value very welcome with world write xxx your yours and hex one output own rand that the
  请 替换为 替换 改为 修改 填写 输入 这里 此处 你的 您的 足够长的 足够长 随机 字符串 密钥 令牌 密码 口令 示例 测试 演示 的 为 成`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);
const PLACEHOLDER = new RegExp(WORDS.join('|'), 'g');
/** `${SECRET}`, `$SECRET`, `{{ secret }}`, `<secret>`, `%SECRET%`: nobody has put a value in their place. */
const TEMPLATE = /^(?:\$\{.*\}|\$\(.*\)|\$[A-Za-z_]+|\{\{.*\}\}|<.*>|%\w+%)$/s;

/** Whose hash looks random, and is not. */
const HASHED = [
  '',
  '0',
  '1',
  '12345',
  '123456',
  '12345678',
  '123456789',
  '1234567890',
  '111111',
  DEMO_SECRET,
  ...WORDS,
];

/** What is said of a secret, which is named and not quoted. */
export interface Remark extends Bilingual {
  name: string;
}

/** Those that could be guessed. */
export function weakSecrets(apps: readonly App[], consoleToken: string | undefined): Remark[] {
  return remarks(apps, consoleToken, findWeakness);
}

/** Those that may not be on both sides what they look like. */
export function doubtfulSecrets(apps: readonly App[], consoleToken: string | undefined): Remark[] {
  return remarks(apps, consoleToken, findPitfall);
}

function remarks(
  apps: readonly App[],
  consoleToken: string | undefined,
  find: (secret: string) => Bilingual | undefined,
): Remark[] {
  const named = apps.flatMap(({ appid, secrets, callbackSecrets = [] }) =>
    Object.entries({ secrets, callbackSecrets }).flatMap(([property, texts]) =>
      texts.map((secret, at) => ({ name: `appid ${appid} ${property}[${at}]`, secret })),
    ),
  );
  if (consoleToken !== undefined) named.push({ name: 'CONSOLE_TOKEN', secret: consoleToken });
  return named.flatMap(({ name, secret }) => {
    const remark = find(secret);
    return remark === undefined ? [] : [{ name, ...remark }];
  });
}

/** Why the secret could be guessed; undefined: it seems good. Quotes none of it. */
function findWeakness(secret: string): Bilingual | undefined {
  if (secret === DEMO_SECRET) return WEAKNESSES.demo;
  if (TEMPLATE.test(secret)) return WEAKNESSES.template;
  if (isHashOfWord(secret)) return WEAKNESSES.hash;
  const plain = secret.normalize('NFKC').toLowerCase();
  const letters = plain
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replaceAll('0', 'o')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const remainder = letters.replace(PLACEHOLDER, '');
  if (isTrivial(plain) || isTrivial(letters)) return WEAKNESSES.trivial;
  if (remainder !== letters && (remainder.length < MIN_REMAINDER || isTrivial(remainder)))
    return WEAKNESSES.words;
  if (secret.length < MIN_CHARACTERS) return WEAKNESSES.short(secret.length, MIN_CHARACTERS);
  return undefined;
}

/** Looks like another text than it is for who compares or copies it; undefined: it does not. */
function findPitfall(secret: string): Bilingual | undefined {
  const stray = findStray(secret);
  if (stray !== undefined) return stray;
  if (/^(["'`]).*\1$/s.test(secret)) return PITFALLS.quoted;
  if (secret !== secret.normalize('NFC')) return PITFALLS.notNfc;
  if (secret !== secret.normalize('NFKC')) return PITFALLS.compatibility;
  return undefined;
}

function isHashOfWord(secret: string): boolean {
  const algorithm = { 32: 'md5', 40: 'sha1', 64: 'sha256' }[secret.length];
  if (algorithm === undefined) return false;
  const given = secret.toLowerCase();
  return HASHED.some((word) => hash(algorithm, word) === given);
}

function isTrivial(text: string): boolean {
  return isRepetition(text) || isSequential(text);
}

/** Few characters, or the beginning again at the end: `abcabcab`. */
function isRepetition(text: string): boolean {
  if (new Set(text).size < MIN_DISTINCT) return true;
  for (let period = 1; period <= text.length - MIN_OVERLAP; period += 1) {
    if (text.startsWith(text.slice(period))) return true;
  }
  return false;
}

/** `0123456789abcdef`, `zyxwvu…`: most characters follow the one before, up or down. */
function isSequential(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0)!);
  const steps = codes.slice(1).filter((code, at) => Math.abs(code - codes[at]!) <= 1).length;
  return steps > (codes.length - 1) * MAX_SEQUENTIAL;
}
