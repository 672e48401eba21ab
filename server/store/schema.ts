/** The tables and their columns, as statements see them. */
import type { Generated, Selectable } from 'kysely';

/** Times are milliseconds since 1970; ids are UUIDv7, so they sort by time; bodies are the raw text. */
export interface StoreSchema {
  /** Every message that was accepted at an endpoint of ours. */
  inbound: InboundTable;
  /** One row per customer who was ever sent something: the messages of a lane are delivered one after another. */
  lane: LaneTable;
  /** Every message that was handed over for a customer; `seq` is the order within its lane. */
  outbox: OutboxTable;
  /** Every attempt at delivering one of them. */
  attempt: AttemptTable;
  /** Every Idempotency-Key that is remembered; its message may be gone already. */
  idempotency_key: IdempotencyKeyTable;
  /** One row: the time that retention had come to. */
  retention_clock: { id: number; now: number };
  /** The latest refused requests; `request` is JSON. */
  refused: RefusedTable;
  /** Links by which a partner sees one APP; of their tokens only the SHA-256. */
  console_link: ConsoleLinkTable;
  /** Logins to the console, by a hash of what their cookies hold. */
  console_session: ConsoleSessionTable;
  /** APPs to which nothing is delivered for now. */
  paused_app: { app_id: string; paused_at: number };
  /** Jobs that redeliver many messages. */
  redelivery: RedeliveryTable;
  /** The latest conformance runs; `run` is JSON, `report` HTML. */
  conformance_run: ConformanceRunTable;
  /** What became of the numbers of received and of sent messages. */
  numbering: NumberingTable;
  /** Who did what by hand. */
  audit: AuditTable;
  /** Random keys that all servers of the database share. */
  shared_key: SharedKeyTable;
  /** What operational events tell of: when there was one of it last, and what was counted since. */
  webhook_notice: { type: string; subject: string; at: number; messages: number; detail: Generated<string> };
  /** Operational events, JSON, that were or are to be sent to the operator. */
  webhook_event: WebhookEventTable;
}

export interface WebhookEventTable {
  id: string;
  body: string;
  /** When it is sent next; null: it has arrived, or was given up. */
  due_at: number | null;
  attempts: Generated<number>;
  /** Of the latest attempt. */
  error: string | null;
}

interface MessageColumns {
  seq: Generated<number>;
  id: string;
  app_id: string;
  user_id: string;
  msg_type: string;
  excerpt: string | null;
  body: string;
  created_at: number;
}

export interface InboundTable extends MessageColumns {
  endpoint: 'platform' | 'app';
  /** Path and query as received, the signature left out. */
  target: string;
  /** JSON: the headers as received, without what is secret. Null in rows of versions before 006. */
  headers: string | null;
  /** Filled by versions before 003 only, as is the next: SQLite would have to write the whole table to be rid of them. */
  idem_key: string | null;
  body_hash: string | null;
}

export interface IdempotencyKeyTable {
  seq: Generated<number>;
  /** `console`: of the control API's hand-over, whose keys are of no single APP; their `app_id` is ''. */
  endpoint: InboundTable['endpoint'] | 'console';
  app_id: string;
  idem_key: string;
  body_hash: string;
  created_at: number;
  /** Of a message that was handed over: its id, which a repetition is answered with. It may be gone by then. */
  message_id: Generated<string | null>;
}

export interface LaneTable {
  id: Generated<number>;
  app_id: string;
  user_id: string;
  /** When a worker may claim the lane: ready, end of a lease, or end of a back-off; null while nothing is pending. */
  due_at: number | null;
  /**
   * How far ahead `due_at` was when it was set: one that is further ahead was set before the clock was put back. Negative while a
   * worker holds the lane: a lease, no back-off.
   */
  wait_ms: Generated<number>;
  /** Counts claims: whoever settles with an older one has lost its lease and changes nothing. */
  ver: Generated<number>;
  /** The claim, by `ver`, under which a message was put back: it may stand before the one that the worker has. */
  put_back: Generated<number | null>;
}

export interface OutboxTable extends MessageColumns {
  lane_id: number;
  state: DeliveryState;
  /** Attempts since it was handed over or redelivered, without those that failed before their time. */
  attempts: Generated<number>;
  /** Null while it is pending. */
  settled_at: number | null;
  /** The trace context of who handed it over, W3C version 00; null without one, and in rows of versions before 009. */
  traceparent: string | null;
  /** 1: an operator ended its wait. Null otherwise, and in rows of versions before 010; see `isEndedByHand`. */
  ended_by_hand: Generated<number | null>;
}

export interface RefusedTable {
  seq: Generated<number>;
  id: string;
  created_at: number;
  request: string;
}

export interface ConsoleLinkTable {
  id: string;
  app_id: string;
  token_hash: string;
  created_at: number;
  expires_at: number;
}

export interface ConsoleSessionTable {
  token_hash: string;
  expires_at: number;
}

export interface ConformanceRunTable {
  id: string;
  created_at: number;
  run: string;
  report: string | null;
}

export interface NumberingTable {
  name: 'inbound' | 'outbox';
  /** How often numbers began to be given again. */
  epoch: number;
  /** The highest number that retention has deleted. */
  deleted_to: number;
  /** The highest number of the epoch before, and where this one goes on. */
  ended_at: number;
  restart_at: number;
}

export interface AuditTable {
  seq: Generated<number>;
  id: string;
  created_at: number;
  operation: string;
  by: 'token' | 'session' | 'link' | 'local' | 'nobody';
  credential: string | null;
  address: string | null;
  app_id: string | null;
  /** JSON, a list. */
  ids: string;
  status: number;
  skipped: number;
}

export interface SharedKeyTable {
  name: string;
  key: string;
}

export interface RedeliveryTable {
  id: string;
  app_id: string;
  /** Null: of every customer; so are the next where they say nothing. */
  user_id: string | null;
  /** Messages after the first id and before the second one. */
  from_id: string;
  to_id: string;
  errcode: number | null;
  /** In the latest attempt's error, whatever its case. */
  reason: string | null;
  /** `dead`, `delivered`, or both with a comma between. */
  verdicts: string;
  state: 'running' | 'done' | 'cancelled';
  ended_at: Generated<number | null>;
  /** The id of the latest message that was looked at. */
  place: string;
  found: Generated<number>;
  /** Of those that were found, how many were put back; the others had changed meanwhile. */
  done: Generated<number>;
  /** Until then a process has it; `ver` counts its claims. */
  lease_until: Generated<number>;
  ver: Generated<number>;
}

export type DeliveryState = 'pending' | 'delivered' | 'dead' | 'cancelled';

export interface AttemptTable {
  seq: Generated<number>;
  outbox_id: string;
  at: number;
  url: string;
  status: number | null;
  errcode: number | null;
  duration_ms: number;
  answer: string | null;
  error: string | null;
}

export type InboundRow = Selectable<InboundTable>;
export type OutboxRow = Selectable<OutboxTable>;
export type AttemptRow = Selectable<AttemptTable>;
export type ConsoleLinkRow = Selectable<ConsoleLinkTable>;
