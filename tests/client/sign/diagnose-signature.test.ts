/** Each mistake is made here anew, with node:crypto and not with this project's code, and must be named. */
import { createHash, createHmac } from 'node:crypto';
import { diagnoseSignature, type Mistake } from '@staff-service/client';
import { describe, expect, it } from 'vitest';

const A = '1001';
const S = 'abcdef';
const NOW = 1407812629434;
const T = String(NOW);
const SECONDS = T.slice(0, 10);

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
const RIGHT = sha1(A + S + T);

const diagnose = (given: object) =>
  diagnoseSignature({ appid: A, secrets: [S], timestamp: T, now: NOW, ...given });

async function mistakes(given: object): Promise<Mistake[]> {
  const findings = await diagnose(given);
  for (const { zh, en } of findings) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(zh + en).not.toContain('…');
    expect(zh + en).not.toMatch(/abcdef|[0-9a-f]{40}/); // neither the secret nor a signature
  }
  return findings.map(({ mistake }) => mistake);
}

describe('a signature that verifies has no mistake', () => {
  it.each<[string, object]>([
    ['milliseconds', { signature: RIGHT }],
    ['seconds', { timestamp: SECONDS, signature: sha1(A + S + SECONDS) }],
    ['by the second secret', { secrets: ['new', S], signature: RIGHT }],
    ['a whole URL', { timestamp: undefined, url: `https://h/p?timestamp=${T}&signature=${RIGHT}#x` }],
    ['a raw query', { timestamp: undefined, url: `signature=${RIGHT}&timestamp=${T}` }],
    [
      'a URL pasted with its quotes',
      { timestamp: undefined, url: `'http://h/?timestamp=${T}&signature=${RIGHT}'\n` },
    ],
    ['Chinese', { appid: '客服', secrets: ['密钥'], signature: sha1(`客服密钥${T}`) }],
  ])('%s', async (_what, given) => {
    expect(await mistakes(given)).toEqual([]);
  });
});

describe('names', () => {
  it.each<[Mistake, string, object]>([
    ['missing', 'no signature', {}],
    ['missing', 'an empty timestamp', { timestamp: '', signature: RIGHT }],
    ['repeated', 'a timestamp given twice', { timestamp: [T, T], signature: RIGHT }],
    ['whitespace', 'a space before the appid', { signature: sha1(` ${A}${S}${T}`) }],
    ['whitespace', 'a secret with its quotes', { signature: sha1(`${A}"${S}"${T}`) }],
    ['quotedSecret', "the verifier's secret with its quotes", { secrets: [`'${S}'`], signature: RIGHT }],
    ['wrongOrder', 'secret last', { signature: sha1(A + T + S) }],
    ['wrongOrder', 'timestamp first', { signature: sha1(T + A + S) }],
    ['separator', '&', { signature: sha1([A, S, T].join('&')) }],
    ['separator', 'a line break, in another order', { signature: sha1([T, S, A].join('\n')) }],
    ['separator', 'key=value', { signature: sha1(`appid=${A}&appsecret=${S}&timestamp=${T}`) }],
    ['secondsForMilliseconds', 'seconds signed, milliseconds sent', { signature: sha1(A + S + SECONDS) }],
    ['secondsForMilliseconds', 'milliseconds signed, seconds sent', { timestamp: SECONDS, signature: RIGHT }],
    ['upperCase', 'capitals', { signature: RIGHT.toUpperCase() }],
    [
      'base64',
      'Base64',
      {
        signature: createHash('sha1')
          .update(A + S + T)
          .digest('base64'),
      },
    ],
    [
      'hmac',
      'HMAC under the secret',
      {
        signature: createHmac('sha1', S)
          .update(A + T)
          .digest('hex'),
      },
    ],
    [
      'otherHash',
      'MD5',
      {
        signature: createHash('md5')
          .update(A + S + T)
          .digest('hex'),
      },
    ],
    [
      'otherHash',
      'SHA-256',
      {
        signature: createHash('sha256')
          .update(A + S + T)
          .digest('hex'),
      },
    ],
    ['secretLeftOut', 'no secret', { signature: sha1(A + T) }],
    ['appidLeftOut', 'no appid', { signature: sha1(S + T) }],
    ['timestampLeftOut', 'no timestamp', { signature: sha1(A + S) }],
    ['whitespace', 'echo instead of printf', { signature: sha1(`${A + S + T}\n`) }],
    ['whitespace', 'a secret read with its line break', { signature: sha1(`${A}${S}\r\n${T}`) }],
    ['trimmed', 'a secret configured with a space', { secrets: [`${S} `], signature: RIGHT }],
    ['whitespace', 'a line break after the signature', { signature: `${RIGHT}\n` }],
    ['whitespace', 'in a URL', { timestamp: undefined, url: `?timestamp=${T}&signature=${RIGHT}%0A` }],
    ['clockReadTwice', '1 ms', { signature: sha1(A + S + (NOW - 1)) }],
    ['clockReadTwice', '2 s', { signature: sha1(A + S + (NOW + 2000)) }],
    [
      'clockReadTwice',
      '1 s, in seconds',
      { timestamp: SECONDS, signature: sha1(A + S + (Number(SECONDS) - 1)) },
    ],
    [
      'urlEncoded',
      'an appid encoded',
      { appid: '甲/乙', signature: sha1(encodeURIComponent('甲/乙') + S + T) },
    ],
    ['urlEncoded', 'a secret encoded', { secrets: ['a+b&c'], signature: sha1(`${A}a%2Bb%26c${T}`) }],
    [
      'urlEncoded',
      'a value encoded twice',
      { timestamp: undefined, url: `?timestamp=%2531${T.slice(1)}&signature=${RIGHT}` },
    ],
    ['stale', 'ten minutes ago', { signature: RIGHT, now: NOW + 600_000 }],
    ['future', 'in ten minutes', { signature: RIGHT, now: NOW - 600_000 }],
    [
      'malformedTimestamp',
      'a fraction',
      { timestamp: `${SECONDS}.434`, signature: sha1(`${A}${S}${SECONDS}.434`) },
    ],
    ['malformedSignature', 'too short', { signature: RIGHT.slice(1) }],
    ['unknown', 'another secret', { signature: sha1(`${A}ghijkl${T}`) }],
  ])('%s: %s', async (mistake, _what, given) => {
    expect(await mistakes(given)).toEqual([mistake]);
  });

  it("the other app's secret, and whose", async () => {
    const otherApps = [{ appid: '2002', secrets: ['other'] }];
    for (const signed of [`${A}other${T}`, `2002other${T}`, `2002${S}${T}`]) {
      const findings = await diagnose({ signature: sha1(signed), otherApps });
      expect(findings).toMatchObject([{ mistake: 'otherApp', en: expect.stringContaining('2002') }]);
    }
  });

  it('several mistakes at once, the most telling first', async () => {
    const given = { signature: `${sha1(A + T + S).toUpperCase()}\n`, now: NOW + 3_600_000 };
    expect(await mistakes(given)).toEqual(['wrongOrder', 'whitespace', 'upperCase', 'stale']);
  });

  it('the skew, the distance and the place', async () => {
    const [stale] = await diagnose({ signature: RIGHT, now: NOW + 600_500 });
    expect(stale?.en).toContain('601 s');
    const [twice] = await diagnose({ signature: sha1(A + S + (NOW - 1234)) });
    expect(twice?.zh).toContain('1234 ms');
    const [stray] = await diagnose({ signature: sha1(`${A}${S}\n${T}`) });
    expect(stray?.en).toContain('a line break after the secret');
  });
});

it('an empty secret is a TypeError', async () => {
  await expect(diagnose({ secrets: [''], signature: RIGHT })).rejects.toThrow(TypeError);
});

/** `?timestamp=…&signature=…`, as it went wrong on its way. */
const url = (query: string, given: object = {}) => ({
  timestamp: undefined,
  url: `https://h/p?${query}`,
  ...given,
});
const SENT = `timestamp=${T}&signature=${RIGHT}`;
const digest = (name: string, encoding: 'hex' | 'base64' | 'base64url') =>
  createHash(name)
    .update(A + S + T)
    .digest(encoding);
const hmac = (name: string, encoding: 'hex' | 'base64') =>
  createHmac(name, S)
    .update(A + T)
    .digest(encoding);
/** Another secret, whose signature has a zero that is easily lost. */
function losing(lose: (hash: string) => string, digits: number) {
  for (let at = 0; ; at += 1) {
    const signature = lose(sha1(`${A}secret-${at}${T}`));
    if (signature.length === digits) return { secrets: [`secret-${at}`], signature };
  }
}
const asNumber = (hash: string) => hash.replace(/^0+/, '');
const byteByByte = (hash: string) => hash.replace(/../g, (byte) => Number.parseInt(byte, 16).toString(16));

describe('names what became of it on its way', () => {
  it.each<[Mistake[], string, object]>([
    [['htmlEscaped'], '&amp;', url(SENT.replace('&', '&amp;'))],
    [['htmlEscaped'], '&amp;amp;', url(SENT.replace('&', '&amp;amp;'))],
    [['htmlEscaped'], '&#38;', url(SENT.replace('&', '&#38;'))],
    [['htmlEscaped'], '&#x26; with a fragment', url(`${SENT.replace('&', '&#x26;')}#top`)],
    [['htmlEscaped'], '&times without its semicolon', url(`signature=${RIGHT}×tamp=${T}`)],
    [['htmlEscaped'], 'the same, percent-encoded', url(`signature=${RIGHT}%C3%97tamp=${T}`)],
    [['htmlEscaped'], 'the same, its bytes read as Latin-1', url(`signature=${RIGHT}Ã\x97tamp=${T}`)],
    [['urlEncoded'], 'the query, escaped as a whole', url(encodeURIComponent(SENT))],
    [['urlEncoded'], 'the same twice', url(encodeURIComponent(encodeURIComponent(SENT)))],
    [['urlEncoded'], 'an escaped ?', { url: `/api/v1/1001/staffService/message%3F${SENT}` }],
    [['urlEncoded'], 'an address escaped as a whole', { url: encodeURIComponent(`http://h/x?${SENT}`) }],
    [['whitespace'], '? in place of &', url(SENT.replace('&', '?'))],
    [['misnamed'], 'sign', url(SENT.replace('signature', 'sign'))],
    [['misnamed'], 'Signature', url(SENT.replace('signature', 'Signature'))],
    [['misnamed'], 'signature[]', url(SENT.replace('signature', 'signature[]'))],
    [['misnamed'], 'sig', url(SENT.replace('signature', 'sig'))],
    [['misnamed'], 'token', url(SENT.replace('signature', 'token'))],
    [['misnamed'], 'timeStamp', url(SENT.replace('timestamp', 'timeStamp'))],
    [['misnamed'], 'ts', url(SENT.replace('timestamp', 'ts'))],
    [['misnamed', 'misnamed'], 't and s', url(SENT.replace('timestamp', 't').replace('signature', 's'))],
    [['misnamed', 'upperCase'], 'Sign, in capitals', url(`timestamp=${T}&Sign=${RIGHT.toUpperCase()}`)],
    [['whitespace'], 'quotes', url(`timestamp=${T}&signature="${RIGHT}"`)],
    [['whitespace'], 'curly quotes', url(`timestamp=${T}&signature=“${RIGHT}”`)],
    [['whitespace'], 'a comma', url(`${SENT},`)],
    [['whitespace'], 'a Chinese full stop', url(`${SENT}。`)],
    [['whitespace'], 'a bracket', url(`${SENT})`)],
    [['whitespace'], 'zero width', url(`${SENT}\u200b`)],
    [['whitespace'], 'a prefix', url(`timestamp=${T}&signature=sha1=${RIGHT}`)],
    [['whitespace'], '0x', url(`timestamp=${T}&signature=0x${RIGHT}`)],
    [
      ['whitespace', 'upperCase'],
      "C#'s BitConverter",
      { signature: RIGHT.toUpperCase().replace(/..(?!$)/g, '$&-') },
    ],
    [
      ['whitespace'],
      'full-width digits',
      { signature: RIGHT.replace(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)) },
    ],
    [
      ['whitespace'],
      'a full-width timestamp',
      {
        timestamp: T.replace(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
        signature: RIGHT,
      },
    ],
    [
      ['urlEncoded'],
      'percent-encoded twice',
      url(`timestamp=${T}&signature=%25${RIGHT.charCodeAt(0).toString(16)}${RIGHT.slice(1)}`),
    ],
    [['lostZeros'], '39 digits', losing(asNumber, 39)],
    [['lostZeros'], '38 digits', losing(asNumber, 38)],
    [['lostZeros'], 'a digit lost in some byte', losing(byteByByte, 38)],
    [['lostZeros'], '36 digits', losing(byteByByte, 36)],
    [
      ['upperCase', 'lostZeros'].reverse() as Mistake[],
      'in capitals too',
      losing((hash) => asNumber(hash).toUpperCase(), 39),
    ],
    [['malformedSignature'], '39 digits of another', { signature: sha1('x').slice(1) }],
    [['base64'], "SHA-1's", { signature: digest('sha1', 'base64') }],
    [['base64'], 'for URLs', { signature: digest('sha1', 'base64url') }],
    [['base64', 'otherHash'], 'HMAC-SHA256', { signature: hmac('sha256', 'base64') }],
    [
      ['base64', 'otherHash'],
      'in a query, where + is a space',
      url(`timestamp=${T}&signature=${hmac('sha256', 'base64')}`),
    ],
    [['base64', 'otherHash'], 'SHA-256', { signature: digest('sha256', 'base64url') }],
    [['base64', 'otherHash'], 'MD5', { signature: digest('md5', 'base64') }],
    [['base64', 'otherHash'], 'SHA-512', { signature: digest('sha512', 'base64') }],
    [['otherHash'], 'HMAC-SHA256 in hexadecimal', { signature: hmac('sha256', 'hex') }],
    [['upperCase', 'otherHash'], 'MD5 in capitals', { signature: digest('md5', 'hex').toUpperCase() }],

    [['malformedTimestamp'], 'microseconds', { timestamp: `${T}000`, signature: sha1(`${A}${S}${T}000`) }],
    [
      ['malformedTimestamp'],
      'as Excel writes it',
      { timestamp: '1.40781E+12', signature: sha1(`${A}${S}1.40781E+12`) },
    ],
  ])('%j: %s', async (expected, _what, given) => {
    expect(await mistakes(given)).toEqual(expected);
  });

  it('what the other name, hash or endpoint was', async () => {
    const [named] = await diagnose(url(SENT.replace('signature', 'sign')));
    expect(named?.zh).toContain('sign ');
    const [, hash] = await diagnose({ signature: hmac('sha256', 'base64') });
    expect(hash?.en).toContain('HMAC-SHA256');
    const otherSecrets = { callbackSecrets: ['other', 'second'] };
    const [other] = await diagnose({ signature: sha1(`${A}second${T}`), otherSecrets });
    expect(other).toMatchObject({ mistake: 'otherSecret', zh: expect.stringContaining('callbackSecrets') });
  });

  it('white space that the signer left out is to be put back, not to be left out again', async () => {
    const [trimmed] = await diagnose({ appid: ' 1', secrets: [' x '], signature: sha1(`1x${T}`) });
    expect(trimmed).toMatchObject({
      mistake: 'trimmed',
      zh: '签名方去掉了 appid, secret 首尾的空白：请按原样使用，或双方改用首尾不含空白的',
    });
    const [quoted] = await diagnose({ secrets: [`"${S}"`], signature: RIGHT });
    expect(quoted).toMatchObject({
      mistake: 'quotedSecret',
      zh: '验签方配置的密钥带引号：请去掉配置中的引号',
    });
  });

  it('a signature that stands in a name is not shown', async () => {
    const findings = await diagnose(url(`timestamp=${T}&sig${RIGHT}=1`));
    expect(JSON.stringify(findings)).toContain('misnamed');
    expect(JSON.stringify(findings)).not.toMatch(/[0-9a-f]{8}/);
  });
});
