/** What is being written, for each conversation and until the page is closed: it never goes to another customer. */
import { signal } from '@preact/signals';
import { remember, remembered } from '../../state/remembered.ts';
import { type ConversationKey, keyText } from './conversation-key.ts';
import type { Message } from './talk-state.ts';

export const MESSAGE_TYPES = ['text', 'image', 'voice', 'file', 'event'] as const;
type MessageType = (typeof MESSAGE_TYPES)[number];
type Side = 'agent' | 'customer';

export interface Draft {
  side: Side;
  type: MessageType;
  /** `CLICK.RG` of `event.CLICK.RG`. */
  eventName: string;
  content: string;
  serviceId: string;
  userName: string;
  workerNum: string;
  workerName: string;
  /** JSON as it was typed. */
  tag: string;
  /** Of a message that is edited, what the contract does not name. */
  more: Readonly<Record<string, unknown>>;
}

const drafts = signal<ReadonlyMap<string, Draft>>(new Map());

export function draftOf(key: ConversationKey, talk: readonly Message[]): Draft {
  return drafts.value.get(keyText(key)) ?? newDraft(talk);
}

export function changeDraft(key: ConversationKey, talk: readonly Message[], changes: Partial<Draft>): void {
  const next = { ...draftOf(key, talk), ...changes };
  drafts.value = new Map(drafts.peek()).set(keyText(key), next);
}

/** Who writes here as the agent is the same next time. */
export function rememberAgent({ workerNum, workerName }: Partial<Draft>): void {
  if (workerNum !== undefined) remember('workerNum', workerNum);
  if (workerName !== undefined) remember('workerName', workerName);
}

/** After sending: who writes, and in which conversation with an agent, stays. */
export function clearDraft(key: ConversationKey, talk: readonly Message[]): void {
  changeDraft(key, talk, { content: '', eventName: '', tag: '', more: {} });
}

/** The name and the conversation with an agent that the talk has named last; nobody has to type them again. */
function newDraft(talk: readonly Message[]): Draft {
  return {
    side: talk.some(({ from }) => from === 'customer') ? 'agent' : 'customer',
    type: 'text',
    eventName: '',
    content: '',
    serviceId: lastText(talk, 'ServiceId'),
    userName: lastText(talk, 'FromUserName'),
    workerNum: remembered('workerNum') ?? '',
    workerName: remembered('workerName') ?? '',
    tag: '',
    more: {},
  };
}

/** A message, to be edited and sent as a new one. */
export function draftOfMessage({ from, message }: Message): Draft {
  const { MsgType, Content, ServiceId, Tag, FromUserName, WorkerNum, WorkerName, ...rest } = message;
  const { FromUserId: _from, ToUserId: _to, ...more } = rest;
  const [type, ...name] = textOf(MsgType).split('.');
  return {
    side: from,
    type: MESSAGE_TYPES.find((one) => one === type) ?? 'text',
    eventName: name.join('.'),
    content: textOf(Content),
    serviceId: textOf(ServiceId),
    userName: textOf(FromUserName),
    workerNum: textOf(WorkerNum),
    workerName: textOf(WorkerName),
    tag: Tag === undefined ? '' : JSON.stringify(Tag),
    more,
  };
}

/** What the talk says last of a property that is a text. */
export function lastText(talk: readonly Message[], property: string): string {
  return textOf(talk.findLast(({ message }) => textOf(message[property]) !== '')?.message[property]);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
