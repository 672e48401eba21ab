import type { AppFigures } from '../../server/telemetry/app-metrics.ts';

/** Of an APP for which nothing waits, but for what is given. */
export const figuresOf = (appid: string, more: Partial<AppFigures> = {}): AppFigures => ({
  appid,
  pending: 0,
  dead: 0,
  oldestAt: undefined,
  circuitOpenSince: undefined,
  isPaused: false,
  running: 0,
  limit: 32,
  secrets: { platform: [], app: [] },
  ...more,
});
