import { notBuilt } from './not-built.ts';
import type { ConsoleHandlers, ConsoleServices } from './services.ts';

export function liveHandlers(
  _services: ConsoleServices,
): Pick<ConsoleHandlers, 'streamEvents' | 'getStatistics'> {
  return {
    streamEvents: notBuilt,
    getStatistics: notBuilt,
  };
}
