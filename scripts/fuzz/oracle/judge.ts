/** Whether the answers to an input are those that the oracle expects. */

import type { Kind } from '../findings.ts';
import { findSecret, type TargetName } from '../inputs/signing.ts';
import type { Answer } from '../readers/answers.ts';
import type { Reading, ReadRequest } from '../readers/http-reader.ts';
import type { Played } from '../target/connection.ts';
import type { Ledger } from './ledger.ts';
import { type Decision, decide, type Message } from './request-oracle.ts';

export interface Judged {
  accepted: number;
  faults: { kind: Kind; what: string }[];
}

export interface Judging {
  target: TargetName;
  ledger: Ledger;
  input: number;
  /** Answers may be missing: the input cut the connection off, or the target ended meanwhile. */
  isCutOff: boolean;
}

export function judge(reading: Reading, played: Played, judging: Judging): Judged {
  return new AnswerJudge(judging).judge(reading, played);
}

class AnswerJudge {
  readonly #judging: Judging;
  readonly #judged: Judged = { accepted: 0, faults: [] };
  /** Of each key, the bodies that come with it. */
  readonly #keys = new Map<string, Set<string>>();
  /** Keys that were sent before on this connection: repeated with the same body they store nothing. */
  readonly #seen = new Set<string>();

  constructor(judging: Judging) {
    this.#judging = judging;
  }

  judge({ requests, end, why, hasRest, lastMethod }: Reading, { answers, broken, timedOut }: Played): Judged {
    // What node:http cannot read it answers at once, and drops the answer of an earlier request that is being processed:
    // whoever has a handler in it, such as the receiver, cannot help that. The server does (tests/http/connections.test.ts).
    // Of targets its parser is stricter than RFC 9112 in all that is no path.
    const isRefusedAtOnce = (at: number) =>
      end !== 'open' ||
      requests.slice(at).some(({ doubts, target }) => doubts.length > 0 || !target.startsWith('/'));
    let mayEnd = hasRest || (this.#judging.target === 'receiver' && isRefusedAtOnce(0));
    const decisions = requests.map((request) => decide(request, this.#judging.target));
    this.#contest(decisions);
    for (const [at, request] of requests.entries()) {
      const decision = this.#withKey(decisions[at]!);
      const answer = answers[at];
      if (answer === undefined)
        this.#judgeMissing(decision, { mayEnd: mayEnd || request.doubts.length > 0, timedOut });
      else if (isRefusedAtOnce(at) && this.#isByNodeItself(answer)) {
        this.#judgeMissing(decision, { mayEnd: true, timedOut });
        mayEnd = true;
      } else this.#judgeAnswer(answer, request, decision);
      if (answer?.closes || (answer !== undefined && request.keeps !== 'yes')) mayEnd = true;
    }
    const more = answers.slice(requests.length);
    for (const answer of more) {
      if (isAccepted(answer)) this.#fault('accepted wrongly', `what is no request was accepted: ${why}`);
      else if (end === 'open')
        this.#fault('wrong answer', `an answer to nothing: ${answer.text.slice(0, 80)}`);
      else this.#checkText(answer, lastMethod ?? '');
    }
    if (more.length > 2) this.#fault('wrong answer', `${more.length} answers behind the last request`);
    if (broken !== undefined && !this.#judging.isCutOff)
      this.#fault('wrong answer', `not readable: ${broken}`);
    if (timedOut && answers.length >= requests.length)
      this.#fault('held', `not closed although nothing can follow: ${why || 'it was ended'}`);
    return this.#judged;
  }

  /** Requests on one connection run at the same time: which of two bodies under one key comes first, nobody can say. */
  #contest(decisions: Decision[]): void {
    for (const { message } of decisions) {
      const name = keyOf(message);
      if (name === undefined) continue;
      const digests = this.#keys.get(name) ?? new Set();
      this.#keys.set(name, digests.add(message!.digest));
    }
  }

  #withKey(decision: Decision): Decision {
    const { message, ...rest } = decision;
    const name = keyOf(message);
    if (name === undefined) return decision;
    if (this.#keys.get(name)!.size > 1) {
      this.#judging.ledger.unsure(message!, this.#judging.input);
      return { ...rest, verdict: 'either', codes: [], isRepeated: true };
    }
    if (this.#seen.has(name)) return { ...rest, isRepeated: true };
    this.#seen.add(name);
    return decision;
  }

  #judgeMissing(
    { message, why }: Decision,
    { mayEnd, timedOut }: { mayEnd: boolean; timedOut: boolean },
  ): void {
    if (message !== undefined) this.#judging.ledger.unsure(message, this.#judging.input);
    if (this.#judging.isCutOff || mayEnd) return;
    this.#fault('no answer', `${timedOut ? 'none in time' : 'closed without one'}${why && `: ${why}`}`);
  }

  #judgeAnswer(answer: Answer, request: ReadRequest, decision: Decision): void {
    const { verdict, why, codes, message, isPage, isRepeated } = decision;
    this.#checkText(answer, request.method, isPage);
    if (isPage) return;
    if (isAccepted(answer)) {
      this.#judged.accepted += 1;
      if (message !== undefined) this.#judging.ledger.accepted(message, this.#judging.input);
      else if (!isRepeated) this.#judging.ledger.excuse(this.#judging.input);
      if (verdict === 'refuse') this.#fault('accepted wrongly', why);
      return;
    }
    const { status } = answer;
    const errcode = request.method === 'HEAD' ? status : envelopeOf(answer)?.errcode;
    const said = `${status} ${answer.body.slice(0, 150)}`;
    if (verdict === 'accept') this.#fault('refused wrongly', said);
    // What can be read in two ways is refused as unreadable, too.
    else if (
      request.doubts.length === 0 &&
      verdict === 'refuse' &&
      codes.length > 0 &&
      !codes.includes(errcode ?? status)
    )
      this.#fault('wrong answer', `${why}: ${codes.join(' or ')} expected, got ${said}`);
  }

  /** What holds of every answer. */
  #checkText(answer: Answer, method: string, isPage = false): void {
    const { status, body, text } = answer;
    // The documents that are served show the demo's secret.
    const secret = isPage ? undefined : findSecret(text);
    if (secret !== undefined) this.#fault('secret shown', `in an answer: ${text.slice(0, 200)}`);
    if (status === 500) this.#fault('wrong answer', `500 ${body.slice(0, 150)}`);
    if (isPage || method === 'HEAD') return;
    if (this.#isByNodeItself(answer)) return;
    const envelope = envelopeOf(answer);
    if (envelope === undefined) this.#fault('wrong answer', `no envelope: ${status} ${body.slice(0, 150)}`);
    else if (status !== 200 && status !== 202 && envelope.errcode !== status)
      this.#fault('wrong answer', `errcode ${envelope.errcode} with status ${status}`);
  }

  /** Around the receiver node:http refuses by itself what it cannot read, at once, with nothing in the body. */
  #isByNodeItself({ status, body }: Answer): boolean {
    return this.#judging.target === 'receiver' && status >= 400 && body === '';
  }

  #fault(kind: Kind, what: string): void {
    this.#judged.faults.push({ kind, what });
  }
}

function keyOf(message: Message | undefined): string | undefined {
  if (message?.idempotencyKey === undefined) return undefined;
  return `${message.endpoint} ${message.appid} ${message.idempotencyKey}`;
}

function isAccepted(answer: Answer): boolean {
  return answer.status === 202 || (answer.status === 200 && envelopeOf(answer)?.errcode === 0);
}

function envelopeOf({ status, body }: Answer): { errcode: number; errmsg: string } | undefined {
  try {
    const value = JSON.parse(body);
    if (status === 202 && typeof value.id === 'string') return { errcode: 0, errmsg: '' };
    if (Number.isSafeInteger(value.errcode) && typeof value.errmsg === 'string') return value;
  } catch {}
  return undefined;
}
