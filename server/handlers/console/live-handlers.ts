import { appidOf } from './access.ts';
import { DEFAULT_MINUTES } from './defaults.ts';
import { checkAppIsKnown } from './known-app.ts';
import type { ConsoleHandlers, ConsoleServices } from './services.ts';

/** Nothing between may gather what is live. */
const STREAM_HEADERS = { 'X-Accel-Buffering': 'no' };

export function liveHandlers(
  services: ConsoleServices,
): Pick<ConsoleHandlers, 'streamEvents' | 'getStatistics'> {
  const { feed } = services;
  return {
    async streamEvents({ caller, header }) {
      const body = await feed.open(caller, header['Last-Event-ID']);
      return { status: 200, body, headers: STREAM_HEADERS };
    },

    async getStatistics({ caller, query: { appid, minutes = DEFAULT_MINUTES } }) {
      await checkAppIsKnown(appid, caller, services);
      const shown = appidOf(caller);
      // Another APP's are nobody's: no count has this name.
      const wanted = shown === undefined || appid === undefined || appid === shown ? (shown ?? appid) : '';
      return { status: 200, body: feed.counts.list(minutes, wanted) };
    },
  };
}
