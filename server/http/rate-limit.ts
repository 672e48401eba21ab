import { isIPv6 } from 'node:net';
import { refuse } from '@staff-service/client/internal';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Step } from './request-state.ts';
import { TEXTS } from './texts.ts';

/** @throws Refusal 429 when `key` has made more requests than it may */
export type RateLimit = (key: string) => Promise<void>;

/** In memory, per process. `perSecond` 0 is no limit: undefined. */
export function rateLimit(perSecond: number): RateLimit | undefined {
  if (perSecond === 0) return undefined;
  const limiter = new RateLimiterMemory({ points: perSecond, duration: 1 });
  return async (key) => {
    try {
      await limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      // Not as the limiter says: it goes by the system's clock, which may have been put back.
      throw refuse('tooManyRequests', TEXTS.tooMany(perSecond), { headers: { 'Retry-After': '1' } });
    }
  };
}

const LOGINS = { points: 10, duration: 60 };

/** Of attempts to log in from an address, whatever a proxy's headers say of it. */
export function loginLimit(): RateLimit {
  const limiter = new RateLimiterMemory(LOGINS);
  return async (address) => {
    try {
      await limiter.consume(address);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.min(LOGINS.duration, Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
      throw refuse('tooManyRequests', TEXTS.tooManyLogins, {
        headers: { 'Retry-After': String(seconds) },
      });
    }
  };
}

/** @throws Refusal 429 */
export function limitAddresses(limitAddress: () => RateLimit | undefined): Step {
  return ({ req }, next) => {
    const limit = limitAddress();
    return limit === undefined ? next() : limit(addressKey(req.socket.remoteAddress)).then(next);
  };
}

/** Who has an IPv6 address has a network of 2^64 of them: they count as one. */
export function addressKey(address = ''): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [before = '', after] = address.split('::');
  const groups = before.split(':');
  const missing = after === undefined ? 0 : 8 - groups.length - after.split(':').length;
  return [...groups, ...Array(missing).fill('0'), ...(after ?? '').split(':')].slice(0, 4).join(':');
}
