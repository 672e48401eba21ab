import { isUtf8 } from 'node:buffer';
import type { Exchange } from '../results.ts';
import type { WireResult } from '../wire-types.ts';
import type { PlannedRequest } from './recipe.ts';
import { Redactor } from './redaction.ts';

const BODY_CHARACTERS = 4096;
const HEADERS = 64;
const HEADER_CHARACTERS = 1024;

/** A request and its answer as they may be shown: redacted, every part bounded. */
export function recordExchange(planned: PlannedRequest, sent: WireResult, secret: string): Exchange {
  const redaction = new Redactor([secret]);
  for (const signature of planned.signatures) redaction.addSignature(signature);
  const redact = (text: string) => redaction.redact(text);
  const { method, url, body, framing, curl } = planned;
  const readable = isUtf8(body);
  const text = readable ? body.toString() : body.toString('hex');
  const framed: [string, string][] =
    framing === 'chunked' ? [['Transfer-Encoding', 'chunked']] : [['Content-Length', String(body.length)]];
  const { answer, failure } = sent;
  return {
    startedAt: sent.startedAt,
    request: {
      method,
      url: redact(url),
      headers: bounded([...planned.headers, ...framed], redact),
      ...shortened(readable ? redact(text) : text),
      bodyBytes: body.length,
      bodyIsHex: !readable,
    },
    response: answer && {
      status: answer.status,
      statusText: redact(answer.statusText).slice(0, 200),
      headers: bounded(answer.headers, redact),
      ...shortened(redact(new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.body))),
      bodyBytes: answer.body.length,
    },
    failure: failure && redact(`${failure.code}: ${failure.message}`),
    answeredMs: sent.answeredMs === null ? null : Math.round(sent.answeredMs * 10) / 10,
    curl: curl && redact(curl),
  };
}

function bounded(headers: readonly [string, string][], redact: (text: string) => string): [string, string][] {
  return headers.slice(0, HEADERS).map(([name, value]) => [name, redact(value).slice(0, HEADER_CHARACTERS)]);
}

function shortened(text: string): { body: string; bodyTruncated: boolean } {
  return { body: text.slice(0, BODY_CHARACTERS), bodyTruncated: text.length > BODY_CHARACTERS };
}
