/** What a release said and was told, as `record.ts` keeps it. */
export interface Recording {
  version: string;
  /** Milliseconds since 1970; its signatures are of the seconds before. */
  recordedAt: number;
  /** Its client to its server, and to its receiver. */
  calls: Call[];
  /** Its server to its receiver. */
  deliveries: Exchange[];
}

export interface Call {
  client: 'portable' | 'node';
  /** The errcode that the client took it for; 0 accepted, null none. */
  outcome: number | null;
  exchanges: Exchange[];
}

export interface Exchange {
  request: { method: string; url: string; headers: Record<string, string>; body: string };
  answer: { status: number; headers: Record<string, string>; body: string };
}
