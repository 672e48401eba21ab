import { refuse } from '@staff-service/client/internal';
import type { Step } from './request-state.ts';

/** @throws Refusal 503 */
export function refuseWhileStopping(isStopping: () => boolean): Step {
  return (_ctx, next) => {
    if (!isStopping()) return next();
    const headers = { Connection: 'close', 'Retry-After': '5' };
    throw refuse('unavailable', '服务正在停止 / shutting down', { headers });
  };
}
