/** `staff-service outbox list|redeliver`: asks a running server, by its control API. */
import type { components } from '../../generated/console.ts';
import { UsageError } from '../config/usage-error.ts';
import { splitLanguages } from '../handlers/console/split-languages.ts';
import { printable } from '../telemetry/visible.ts';
import { call, controlApi, errorOf } from './control-api.ts';
import { say } from './language.ts';
import { TEXTS } from './texts.ts';

interface ServerOptions {
  url: string;
}

interface ListOptions extends ServerOptions {
  verdict: 'pending' | 'delivered' | 'dead';
  appid?: string;
  user?: string;
  limit: number;
}

type Exchange = components['schemas']['Exchange'];
type Verdict = components['schemas']['Verdict'];

const PAGE = 200;

export async function list({ url, verdict, appid, user, limit }: ListOptions): Promise<void> {
  let shown = 0;
  for await (const exchange of exchanges(url, {
    verdict,
    ...(appid && { appid }),
    ...(user && { user }),
  })) {
    process.stdout.write(line(exchange));
    shown += 1;
    if (shown === limit) break;
  }
  process.stderr.write(`${say(TEXTS.listed(shown, verdict))}\n`);
}

export async function redeliver(
  ids: string[],
  { url, all = false }: ServerOptions & { all?: boolean },
): Promise<void> {
  if (all === ids.length > 0) throw new UsageError('', TEXTS.idsOrAll);
  const api = controlApi(url);
  let done = 0;
  const one = async (id: string) => {
    const answer = await call(url, () =>
      api.POST('/console/api/deliveries/{id}/redeliver', { params: { path: { id } } }),
    );
    if (answer.error) {
      process.stderr.write(printable`${id}: ${say(splitLanguages(answer.error.errmsg))}\n`);
      process.exitCode = 1;
    } else done += 1;
  };
  for (const id of ids) await one(id);
  // The oldest first, so that a customer's messages come in their order.
  if (all) {
    const dead: string[] = [];
    for await (const { id } of exchanges(url, { verdict: 'dead' })) dead.push(id);
    for (const id of dead.reverse()) await one(id);
  }
  process.stdout.write(`${say(TEXTS.waitingForDelivery(done))}\n`);
}

async function* exchanges(
  url: string,
  filter: { verdict: Verdict; appid?: string; user?: string },
): AsyncGenerator<Exchange> {
  const api = controlApi(url);
  for (let cursor: string | undefined; ; ) {
    const query = { ...filter, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const { data, error } = await call(url, () => api.GET('/console/api/exchanges', { params: { query } }));
    if (error) throw errorOf(url, error);
    yield* data!.exchanges;
    if (data!.next === null) return;
    cursor = data!.next;
  }
}

/** Two lines of at most 80 columns for what matters; an APP's words may be long. */
function line({ id, at, appid, user, excerpt, errmsg }: Exchange): string {
  const reason = errmsg ? printable`    ${errmsg}\n` : '';
  return printable`${id}  ${at.slice(0, 19)}Z  ${appid}  ${user}\n    ${excerpt ?? ''}\n` + reason;
}
