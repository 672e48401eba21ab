import { bounded, printable } from '@staff-service/client/internal';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import type { Access } from './access.ts';
import { type ConsoleServices, fromStore } from './services.ts';
import { TEXTS } from './texts.ts';

const SHOWN_CHARACTERS = 64;

/**
 * An APP that is configured no more is known by what is stored of it, and one that never was by the requests that were refused in its
 * name. Who sees one APP alone is told nothing of the others, not even that they are not there.
 *
 * @throws Refusal 404 that names the APP, where nothing is known of it: a misspelt one would look like one without messages
 */
export async function checkAppIsKnown(
  appid: string | undefined,
  caller: Access,
  { live, exchanges, log }: Pick<ConsoleServices, 'live' | 'exchanges' | 'log'>,
): Promise<void> {
  // One that no id can be is searched for and not found, as a customer's is.
  if (appid === undefined || appid.includes('\0')) return;
  if (!caller.all || live.findApp(appid) !== undefined) return;
  const page = await fromStore(log, exchanges.list({ appid }, { caller, limit: 1 }));
  if (page.exchanges.length > 0) return;
  throw refuseWithStatus(404, 'notFound', TEXTS.noApp(printable(bounded(appid, SHOWN_CHARACTERS))));
}
