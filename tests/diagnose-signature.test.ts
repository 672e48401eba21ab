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
    ['whitespace', "the verifier's secret with its quotes", { secrets: [`'${S}'`], signature: RIGHT }],
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
    ['whitespace', 'a secret configured with a space', { secrets: [`${S} `], signature: RIGHT }],
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
