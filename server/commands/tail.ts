/** `staff-service tail`: what a running server takes and sends, a line each, as it happens. Exit codes: 1 failed, 130 interrupted. */
import { once } from 'node:events';
import type { Bilingual } from '@staff-service/client';
import { RecentValues } from '../contract/recent-values.ts';
import { firstIdAt, timeOfId } from '../store/uuid-v7.ts';
import { writeLine } from '../telemetry/exchange-line.ts';
import { printable, visibleJson } from '../telemetry/visible.ts';
import { askApi, call, controlApi, describeRefusal } from './control-api.ts';
import { describeFailure, type Exchange, listExchanges } from './exchanges.ts';
import { followEvents } from './follow-events.ts';
import { language, say } from './language.ts';
import { hasColors, INTERRUPTED, interruption } from './terminal.ts';
import { TEXTS } from './texts.ts';

interface TailOptions {
  url: string;
  appid?: string;
  user?: string;
  verdict?: Exchange['verdict'];
  json?: boolean;
}

/** Requests at once for when something happened that was missed. */
const ASKED_AT_ONCE = 8;
/** Of the exchanges that are stored at first, so many are known. */
const KNOWN = 200;
/** Exchanges that are read again after some were left out. */
const CAUGHT_UP = 1_000;
/** Ids are made when a request begins, so a slow one comes behind later ones. */
const OVERLAP_MS = 10_000;
const REMEMBERED = 5_000;

export async function tail(options: TailOptions): Promise<void> {
  const signal = interruption();
  const printer = new Printer(options);
  for await (const event of followEvents(options.url, signal)) {
    if (event.name === 'open') await printer.begin();
    else if (event.name === 'reset') await printer.catchUp();
    else if (event.name === 'lost') tell(printable`${options.url}: ${say(TEXTS.lost(event.reason))}`);
    else if (event.name === 'found') tell(printable`${options.url}: ${say(TEXTS.foundAgain)}`);
    else {
      if (event.skipped > 0) tell(say(TEXTS.notShown(event.skipped)));
      await printer.print(event.exchanges);
    }
  }
  process.exitCode = INTERRUPTED;
}

class Printer {
  readonly #options: TailOptions;
  /** The state in which each exchange was seen last, by its id. */
  readonly #seen = new RecentValues<string>(REMEMBERED);
  #newest = '';

  constructor(options: TailOptions) {
    this.#options = options;
  }

  /** What is stored by now is not told. */
  async begin(): Promise<void> {
    const { url } = this.#options;
    const unknown = await this.#unknownApp();
    if (unknown !== undefined) tell(printable`${url}: ${say(unknown)}`);
    this.#newest = firstIdAt(0);
    for await (const exchange of listExchanges(url, {}, KNOWN)) this.#isNew(exchange);
  }

  /** What the server says where it knows nothing of the APP that is asked for: it may be misspelt, or yet to come. */
  async #unknownApp(): Promise<Bilingual | undefined> {
    const { url, appid } = this.#options;
    if (appid === undefined) return undefined;
    const params = { query: { appid, limit: 1 } };
    const { response, error } = await call(url, () =>
      controlApi(url).GET('/console/api/exchanges', { params }),
    );
    return response.status === 404 ? describeRefusal(response, error) : undefined;
  }

  /** Reads what was left out; of too much, the latest. */
  async catchUp(): Promise<void> {
    const { url, appid, user, verdict } = this.#options;
    if ((await this.#unknownApp()) !== undefined) return; // nothing is of it yet
    const filter = { ...(appid && { appid }), ...(user && { user }), ...(verdict && { verdict }) };
    const since = firstIdAt(timeOfId(this.#newest) - OVERLAP_MS);
    const missed: Exchange[] = [];
    for await (const exchange of listExchanges(url, filter, CAUGHT_UP)) {
      if (exchange.id <= since) break;
      missed.push(exchange);
    }
    const news = this.#takeNews(missed.reverse());
    const timed: { exchange: Exchange; at: string }[] = [];
    for (let from = 0; from < news.length; from += ASKED_AT_ONCE) {
      const some = news.slice(from, from + ASKED_AT_ONCE);
      const times = await Promise.all(some.map((exchange) => findTime(url, exchange)));
      timed.push(...some.map((exchange, index) => ({ exchange, at: times[index]! })));
    }
    await this.#write(timed.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)));
  }

  /** What the stream brings has just happened: `at` of a message for a customer is when it was handed over. */
  async print(exchanges: readonly Exchange[]): Promise<void> {
    const now = new Date().toISOString();
    await this.#write(
      this.#takeNews(exchanges).map((exchange) => ({
        exchange,
        at: exchange.direction === 'sent' ? now : exchange.at,
      })),
    );
  }

  #takeNews(exchanges: readonly Exchange[]): Exchange[] {
    return exchanges.filter((exchange) => this.#isNew(exchange) && this.#isWanted(exchange));
  }

  /** As JSON it is the exchange itself. */
  async #write(news: readonly { exchange: Exchange; at: string }[]): Promise<void> {
    const { json } = this.#options;
    const lines = news.map(({ exchange, at }) =>
      json ? visibleJson(exchange, 0) : writeExchange({ ...exchange, at }),
    );
    if (lines.length > 0 && !process.stdout.write(lines.join(''))) await once(process.stdout, 'drain');
  }

  /** Not known yet, or not in this state. */
  #isNew(exchange: Exchange): boolean {
    const { id } = exchange;
    if (id > this.#newest) this.#newest = id;
    const state = stateOf(exchange);
    if (this.#seen.get(id) === state) return false;
    this.#seen.set(id, state);
    return true;
  }

  /** That a message waits for its first attempt is told only when asked for: mostly, it is delivered at once. */
  #isWanted({ appid, user, verdict, attemptCount }: Exchange): boolean {
    const wanted = this.#options;
    return (
      (wanted.appid === undefined || wanted.appid === appid) &&
      (wanted.user === undefined || wanted.user === user) &&
      (wanted.verdict === undefined ? verdict !== 'pending' || attemptCount > 0 : wanted.verdict === verdict)
    );
  }
}

/** What a line tells once. */
function stateOf({ verdict, attemptCount, durationMs, direction }: Exchange): string {
  // What is known of a refused request grows, but it is one line.
  if (direction === 'received') return '';
  // One that waits changes with each try whether its APP is back, which is no attempt of its own.
  return verdict === 'pending' ? `${verdict} ${attemptCount}` : `${verdict} ${attemptCount} ${durationMs}`;
}

/** Of what was sent: when its last attempt ended. */
async function findTime(url: string, { id, at, direction, attemptCount }: Exchange): Promise<string> {
  if (direction === 'received' || attemptCount === 0) return at;
  const params = { path: { id } };
  const detail = await askApi(url, () =>
    controlApi(url).GET('/console/api/exchanges/{id}', { params }),
  ).catch(() => undefined);
  const last = detail?.attempts.at(-1);
  return last === undefined ? at : new Date(Date.parse(last.at) + last.durationMs).toISOString();
}

function writeExchange(exchange: Exchange): string {
  const reason = describeFailure(exchange);
  const { stdout } = process;
  const columns = stdout.isTTY ? stdout.columns || undefined : undefined;
  return `${writeLine({ ...exchange, reason }, { language, color: hasColors(stdout), columns })}\n`;
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
