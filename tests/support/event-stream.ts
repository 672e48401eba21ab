/** A reader of the control API's event stream, on a socket of its own. */
import { get, type IncomingMessage } from 'node:http';
import type { components } from '../../generated/console.ts';
import { eventually } from './requests.ts';

export type Exchange = components['schemas']['Exchange'];

export interface StreamedEvent {
  name: string;
  id: string;
  exchanges: Exchange[];
  skipped: number;
}

export interface EventReader {
  response: IncomingMessage;
  /** Those that came so far, heartbeats and the like left out. */
  events: StreamedEvent[];
  /** As they came, each at its last state. */
  exchanges: () => Exchange[];
  /** Of the latest event, or of what came instead. */
  lastId: () => string;
  text: () => string;
  isEnded: () => boolean;
  close: () => void;
}

/** Resolves when the first lines have come: what happens from then on is told. */
export async function openStream(
  origin: string,
  headers: Record<string, string> = {},
  path = '/console/api/events',
): Promise<EventReader> {
  const response = await new Promise<IncomingMessage>((done, fail) => {
    get(`${origin}${path}`, { agent: false, headers }, done).on('error', fail);
  });
  const events: StreamedEvent[] = [];
  let text = '';
  let rest = '';
  let lastId = '';
  let isEnded = false;
  response.setEncoding('utf8');
  response.on('error', () => {});
  response.on('close', () => {
    isEnded = true;
  });
  response.on('data', (chunk: string) => {
    text += chunk;
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      lastId = field('id') || lastId;
      const name = field('event');
      if (name !== '') events.push({ name, id: field('id'), ...JSON.parse(field('data')) });
    }
  });
  const reader: EventReader = {
    response,
    events,
    exchanges: () => [
      ...new Map(events.flatMap((event) => event.exchanges ?? []).map((one) => [one.id, one])).values(),
    ],
    lastId: () => lastId,
    text: () => text,
    isEnded: () => isEnded,
    close: () => response.destroy(),
  };
  if (response.statusCode === 200) await eventually(reader.lastId, (id) => id !== '');
  return reader;
}
