/** What a run is without being told otherwise. In a file of its own: the command line shows it before it loads the suite. */
import { ANSWER_SECONDS } from '@staff-service/client/internal';

export const DEFAULTS = {
  user: '123',
  profile: 'recommended',
  seed: 1,
  generated: 100,
  timeoutMs: ANSWER_SECONDS * 1000,
  budgetMs: 300_000,
  concurrency: 8,
} as const;
