/** Requests received, as a report shows them. */
import { makeExchange } from '../probe/evidence.ts';
import type { Exchange } from '../results.ts';
import { NO_ANSWER } from './play/answer-texts.ts';
import type { ReceivedRequest } from './play/play.ts';

const MOST_SIGNATURES = 8;
/** Shorter ones are none, in whatever notation and under whatever name. */
const SIGNATURE_CHARACTERS = 20;
/** More than is shown of an answer. Answers are the suite's own; redacting one of megabytes holds up all that is timed. */
const REDACTED_BYTES = 16_384;

/** Each request is one exchange, whichever checks show it. */
export class Evidence {
  readonly #secret: string;
  readonly #originOf: (request: ReceivedRequest) => string;
  readonly #made = new WeakMap<ReceivedRequest, Exchange>();

  /** @param originOf the served origin that a request came to, such as `http://127.0.0.1:8080` */
  constructor(secret: string, originOf: (request: ReceivedRequest) => string) {
    this.#secret = secret;
    this.#originOf = originOf;
  }

  of(request: ReceivedRequest): Exchange {
    const before = this.#made.get(request);
    // Until it is answered, it changes.
    if (before !== undefined) return before;
    const { completeAt, answeredAt, answer, failure } = request;
    const made = makeExchange(
      {
        ...request,
        url: request.url.startsWith('/') ? this.#originOf(request) + request.url : request.url,
        signatures: signaturesOf(request.url),
        answer: answer && { ...answer, body: answer.body.subarray(0, REDACTED_BYTES) },
        answerBytes: answer?.body.length ?? 0,
        failure: failure || answer === null ? NO_ANSWER[failure ?? 'pending'].en : null,
        answeredMs: answeredAt === undefined || completeAt === undefined ? null : answeredAt - completeAt,
        curl: null,
      },
      this.#secret,
    );
    this.#made.set(request, made);
    return made;
  }
}

/** Whatever in a query may be a signature, a wrong one too. */
function signaturesOf(url: string): string[] {
  const [, query = ''] = /\?([^#]*)/.exec(url) ?? [];
  return query
    .split(/[&=?]/)
    .filter((part) => part.length >= SIGNATURE_CHARACTERS)
    .slice(0, MOST_SIGNATURES);
}
