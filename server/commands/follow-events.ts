/** The control API's event stream, followed for as long as one likes. */
import type { components } from '../../generated/console.ts';
import { BilingualError } from '../config/usage-error.ts';
import { pause } from '../store/pause.ts';
import { serverUrlOf } from './base-url.ts';
import { authorization, describeRefusal, reasonOf } from './control-api.ts';
import { say } from './language.ts';
import { TEXTS } from './texts.ts';

export type StreamEvent =
  /** Connected: whatever happens from now on is told. */
  | { name: 'open' }
  | ({ name: 'exchanges' } & components['schemas']['ExchangesEvent'])
  /** Some were left out. */
  | { name: 'reset' }
  /** The connection was lost, and is there again. */
  | { name: 'lost'; reason: string }
  | { name: 'found' };

/** The server sends something every 15 s. */
const SILENCE_MS = 45_000;
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [250, 15_000];
/** Of an event: a server that sends more is none of ours. */
const MOST_CHARACTERS = 16 * 1024 * 1024;
/** Answers of a server that stops, or has too much to do. */
const PASSING = [429, 502, 503, 504];

class RefusedError extends BilingualError {
  readonly isPassing: boolean;

  constructor(url: string, response: Response, answer: unknown) {
    super(url, describeRefusal(response, answer));
    this.isPassing = PASSING.includes(response.status);
  }
}

/** Goes on where it was interrupted, until `signal`. @throws when the server cannot be reached at first, or refuses */
export async function* followEvents(url: string, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  const address = `${serverUrlOf(url)}/console/api/events`;
  let lastId: string | undefined;
  let state: 'new' | 'open' | 'lost' = 'new';
  for (let failures = 0; !signal.aborted; failures += 1) {
    let reason = '';
    try {
      for await (const block of readBlocks(url, address, lastId, signal)) {
        if (state !== 'open') yield { name: state === 'new' ? 'open' : 'found' };
        state = 'open';
        failures = 0;
        lastId = fieldOf(block, 'id') ?? lastId;
        const name = fieldOf(block, 'event');
        if (name === 'exchanges') yield { name, ...JSON.parse(fieldOf(block, 'data') ?? '') };
        else if (name === 'reset') yield { name };
      }
      reason = 'EOF';
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof RefusedError && (state === 'new' || !error.isPassing)) throw error;
      reason = error instanceof RefusedError ? say(error.text) : reasonOf(error);
      if (state === 'new') throw new BilingualError(url, TEXTS.unreachable(reason), { cause: error });
    }
    if (state === 'open') yield { name: 'lost', reason };
    state = 'lost';
    await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures), signal);
  }
}

/** What stands between blank lines. */
async function* readBlocks(
  url: string,
  address: string,
  lastId: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new Error('ETIMEDOUT')), SILENCE_MS);
  try {
    const response = await fetch(address, {
      headers: { ...authorization(), ...(lastId === undefined ? {} : { 'Last-Event-ID': lastId }) },
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (!isStream(response))
      throw new RefusedError(url, response, await response.json().catch(() => undefined));
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      timer.refresh();
      const blocks = (text + chunk).split('\n\n');
      text = blocks.pop()!;
      yield* blocks;
      if (text.length > MOST_CHARACTERS) throw new Error('EMSGSIZE');
    }
  } finally {
    clearTimeout(timer);
  }
}

function isStream({ status, headers }: Response): boolean {
  return status === 200 && /^text\/event-stream\b/.test(headers.get('content-type') ?? '');
}

function fieldOf(block: string, name: string): string | undefined {
  const line = block.split('\n').find((one) => one.startsWith(`${name}: `));
  return line?.slice(name.length + 2);
}
