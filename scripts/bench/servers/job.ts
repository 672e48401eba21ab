/** What every server of the benchmark has to do, and with which settings; ours brings its own code for it. */
import { hash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stringToSign } from '../../../client/sign/signature.ts';

export const PORT = Number(process.env.PORT);
export const APPID = '1001';
export const SECRET = 'abcdef';
export const PATH = `/api/v1/${APPID}/staffService/message`;
export const LIMIT_BYTES = 262_144;
const FRESH_MS = 300_000;

export const ACCEPTED = { errcode: 0, errmsg: 'ok' };
export const UNSIGNED = { errcode: 30003, errmsg: 'signature does not verify' };
export const INVALID = { errcode: 30005, errmsg: 'breaks the contract' };
export const NOT_FOUND = { errcode: 404, errmsg: 'not found' };

/** The contract as partners get it. */
export function readContract() {
  return JSON.parse(readFileSync(new URL('../../../generated/platform.json', import.meta.url), 'utf8'));
}

/** Fresh and signed, compared in constant time. */
export function isSigned(appid: unknown, timestamp: unknown, signature: unknown): boolean {
  if (appid !== APPID || typeof timestamp !== 'string' || typeof signature !== 'string') return false;
  if (!/^[0-9]{13}$/.test(timestamp) || !/^[0-9a-f]{40}$/.test(signature)) return false;
  if (Math.abs(Date.now() - Number(timestamp)) > FRESH_MS) return false;
  const expected = hash('sha1', stringToSign({ appid, secret: SECRET }, timestamp));
  return timingSafeEqual(Buffer.from(expected), Buffer.from(signature));
}
