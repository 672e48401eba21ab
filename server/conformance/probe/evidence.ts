import { isUtf8 } from 'node:buffer';
import type { Exchange } from '../results.ts';
import type { WireAnswer, WireResult } from '../wire-types.ts';
import type { PlannedRequest } from './recipe.ts';
import { Redactor } from './redaction.ts';

const BODY_CHARACTERS = 4096;
const HEADERS = 64;
const HEADER_CHARACTERS = 1024;

export function recordExchange(planned: PlannedRequest, sent: WireResult, secret: string): Exchange {
  const { body, framing } = planned;
  const framed: [string, string][] =
    framing === 'chunked' ? [['Transfer-Encoding', 'chunked']] : [['Content-Length', String(body.length)]];
  const { answer, failure } = sent;
  return makeExchange(
    {
      ...planned,
      ...sent,
      headers: [...planned.headers, ...framed],
      bodyBytes: body.length,
      answer,
      answerBytes: answer?.body.length ?? 0,
      failure: failure && `${failure.code}: ${failure.message}`,
    },
    secret,
  );
}

/** A request and its answer, whoever sent and whoever answered. */
export interface RawExchange {
  /** Milliseconds since 1970. */
  startedAt: number;
  method: string;
  url: string;
  headers: readonly [name: string, value: string][];
  body: Buffer;
  bodyBytes: number;
  /** To be redacted wherever they turn up. */
  signatures: readonly string[];
  answer: WireAnswer | null;
  /** Of which only the beginning may be given. */
  answerBytes: number;
  failure: string | null;
  answeredMs: number | null;
  curl: string | null;
}

/** As it may be shown: redacted, every part bounded. */
export function makeExchange(raw: RawExchange, secret: string): Exchange {
  const redaction = new Redactor([secret]);
  for (const signature of raw.signatures) redaction.addSignature(signature);
  const redact = (text: string) => redaction.redact(text);
  const { method, url, body, curl, answer, failure, answeredMs } = raw;
  const readable = isUtf8(body);
  const text = readable ? body.toString() : body.toString('hex');
  return {
    startedAt: raw.startedAt,
    request: {
      method,
      url: redact(url),
      headers: bounded(raw.headers, redact),
      ...shortened(readable ? redact(text) : text),
      bodyBytes: raw.bodyBytes,
      bodyIsHex: !readable,
    },
    response: answer && {
      status: answer.status,
      statusText: redact(answer.statusText).slice(0, 200),
      headers: bounded(answer.headers, redact),
      ...shortened(redact(new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.body))),
      bodyBytes: raw.answerBytes,
    },
    failure: failure && redact(failure),
    answeredMs: answeredMs === null ? null : Math.round(answeredMs * 10) / 10,
    curl: curl && redact(curl),
  };
}

function bounded(headers: readonly [string, string][], redact: (text: string) => string): [string, string][] {
  return headers.slice(0, HEADERS).map(([name, value]) => [name, redact(value).slice(0, HEADER_CHARACTERS)]);
}

function shortened(text: string): { body: string; bodyTruncated: boolean } {
  return { body: text.slice(0, BODY_CHARACTERS), bodyTruncated: text.length > BODY_CHARACTERS };
}
