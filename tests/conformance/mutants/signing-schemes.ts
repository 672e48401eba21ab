/** Mutants that verify a signature, but another one than the contract's: each is named before anything is graded. */
import { createHash, createHmac } from 'node:crypto';
import type { Bilingual } from '@staff-service/client';
import { Implementation, type Signed } from '../implementation.ts';
import { BOTH, type Mutant } from './mutant.ts';

const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');

/** An implementation whose signature is this one. */
function signing(id: string, fault: Bilingual, sign: (signed: Signed) => string): Mutant {
  return {
    id: `signature-${id}`,
    roles: BOTH,
    fault,
    caughtBy: ['timestamp-milliseconds'],
    Broken: class extends Implementation {
      override sign(signed: Signed) {
        return sign(signed);
      }
    },
  };
}

export const SIGNING_SCHEME_MUTANTS: Mutant[] = [
  signing('hmac', { zh: '验证 HMAC-SHA1', en: 'Verifies HMAC-SHA1' }, ({ appid, secret, timestamp }) =>
    createHmac('sha1', secret)
      .update(appid + timestamp)
      .digest('hex'),
  ),
  signing(
    'hmac-sha256-base64',
    { zh: '验证 Base64 的 HMAC-SHA256', en: 'Verifies HMAC-SHA256 in Base64' },
    ({ appid, secret, timestamp }) =>
      createHmac('sha256', secret)
        .update(appid + timestamp)
        .digest('base64'),
  ),
  signing('md5', { zh: '验证大写的 MD5', en: 'Verifies MD5 in upper case' }, ({ appid, secret, timestamp }) =>
    hash('md5', appid + secret + timestamp).toUpperCase(),
  ),
  signing('sha256', { zh: '验证 SHA-256', en: 'Verifies SHA-256' }, ({ appid, secret, timestamp }) =>
    hash('sha256', appid + secret + timestamp),
  ),
  signing(
    'sorted',
    { zh: '排序后再拼接', en: 'Sorts the three parts before it joins them' },
    ({ appid, secret, timestamp }) => hash('sha1', [timestamp, appid, secret].sort().join('')),
  ),
  signing(
    'with-separators',
    { zh: '各部分之间有分隔符', en: 'Joins the parts with something between' },
    ({ appid, secret, timestamp }) => hash('sha1', [appid, secret, timestamp].join('&')),
  ),
  signing(
    'without-appid',
    { zh: '签名中没有 appid', en: 'Leaves the appid out of what is signed' },
    ({ secret, timestamp }) => hash('sha1', secret + timestamp),
  ),
  signing(
    'with-line-break',
    { zh: '从文件读取的密钥带有换行', en: 'Reads its secret from a file, line break and all' },
    ({ appid, secret, timestamp }) => hash('sha1', `${appid}${secret}\n${timestamp}`),
  ),
  signing(
    'over-seconds',
    { zh: '收到毫秒，却对秒签名', en: 'Gets milliseconds and signs seconds' },
    ({ appid, secret, timestamp }) => hash('sha1', appid + secret + timestamp.slice(0, 10)),
  ),
];
