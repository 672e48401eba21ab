/** What an open page asks of the server, without its browser: that one takes its CPU from whoever sends the load. */
import { setTimeout as sleep } from 'node:timers/promises';

/** As server/console/views/messages/list has them. */
const RELOAD_EVERY_MS = 1_000;
const RELOADED = 200;
const STATISTICS_EVERY_MS = 20_000;

/** The stream is read; where it skips some, the newest are read anew. @returns what ends it */
export async function askAsPage(origin: string): Promise<() => Promise<void>> {
  const abort = new AbortController();
  const { signal } = abort;
  const read = async (path: string) =>
    (await fetch(`${origin}/console/api/${path}`, { signal })).body!.pipeThrough(new TextDecoderStream());
  const drain = async (path: string) => {
    for await (const _ of await read(path));
  };
  let hasSkipped = false;
  const stream = await read('events');
  const following = (async () => {
    for await (const text of stream) if (/"skipped":[1-9]|event: reset/.test(text)) hasSkipped = true;
  })();
  const reloading = (async () => {
    for (;;) {
      await sleep(RELOAD_EVERY_MS, undefined, { signal });
      if (hasSkipped) await drain(`exchanges?limit=${RELOADED}`);
      hasSkipped = false;
    }
  })();
  const counting = (async () => {
    for (;;) {
      await drain('statistics?minutes=30');
      await sleep(STATISTICS_EVERY_MS, undefined, { signal });
    }
  })();
  return async () => {
    abort.abort();
    await Promise.allSettled([following, reloading, counting]);
  };
}
