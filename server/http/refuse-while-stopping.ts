import { refuse } from '@staff-service/client/internal';
import type { Step } from './request-state.ts';
import { TEXTS } from './texts.ts';

/** @throws Refusal 503 */
export function refuseWhileStopping(isStopping: () => boolean): Step {
  return (_ctx, next) => {
    if (!isStopping()) return next();
    const headers = { Connection: 'close', 'Retry-After': '5' };
    throw refuse('unavailable', TEXTS.stopping, { headers });
  };
}
