/** Before anything is evaluated: does a plain message arrive, properly signed, and if not, why? */
import type { Bilingual } from '@staff-service/client';
import { describePath } from '@staff-service/client/internal';
import { findProxy } from './drivers/proxy.ts';
import { quoted } from './evaluation/evaluator.ts';
import { SAID } from './evaluation/texts.ts';
import type { Play } from './play/play.ts';
import { TEXTS } from './preflight-texts.ts';
import type { CallerSession } from './session.ts';

/**
 * - `ready`: it arrived;
 * - `setupProblem`: nothing can be proven;
 * - `partial`: what arrived is evaluated, but no scenario is played, because the fault that is known already would fail all.
 */
export type Preflight =
  | { kind: 'ready' }
  | { kind: 'setupProblem'; why: Bilingual }
  | { kind: 'partial'; why: Bilingual };

/** @throws DriverProblem */
export async function runPreflight(session: CallerSession): Promise<Preflight> {
  const { endpoint } = session;
  const { driver, pace, signal } = session.options;
  const play = session.newPlay({ messages: [{}] });
  const patient = { ...pace, arrival: pace.first, watch: pace.first, most: pace.first };
  await session.play(play, 'repetition', patient);
  const [message] = play.messages;
  const [arrived] = message!.requests;
  const proxy = endpoint.requests.map(({ url, headers }) => findProxy(url, headers)).find(Boolean);
  if (proxy) return { kind: 'setupProblem', why: TEXTS.because(proxy) };
  if (arrived !== undefined) {
    if (driver.tellsOutcome && message!.said === undefined && !signal.aborted && driver.explainUnfinished)
      return { kind: 'setupProblem', why: TEXTS.because(driver.explainUnfinished()) };
    const mistakes = await session.mistakesOf(arrived);
    return mistakes.some(({ mistake }) => mistake === 'unknown')
      ? { kind: 'setupProblem', why: TEXTS.wrongSecret(endpoint.appid) }
      : { kind: 'ready' };
  }
  if (signal.aborted) return { kind: 'ready' };
  const elsewhere = endpoint.requests.filter(({ place }) => place === 'otherPath' || place === 'otherMethod');
  const misdirected = elsewhere.find((request) => request.message) ?? elsewhere[0];
  if (misdirected !== undefined) {
    const { method, url } = misdirected;
    const path = url.replace(/[?#].*/s, '');
    const difference =
      path === endpoint.path ? { zh: '', en: '' } : await describePath(path, [endpoint.path]);
    const why = TEXTS.otherPath(method, quoted(session.redact(path)), endpoint.path, difference);
    return misdirected.message ? { kind: 'partial', why } : { kind: 'setupProblem', why };
  }
  return { kind: 'setupProblem', why: explainSilence(play, session) };
}

function explainSilence(play: Play, session: CallerSession): Bilingual {
  const { endpoint } = session;
  const { driver, pace } = session.options;
  const url = new URL(endpoint.baseUrl).origin + endpoint.path;
  const [message] = play.messages;
  if (endpoint.requests.length > 0) return TEXTS.otherMessage(message!.order.text);
  if (endpoint.strays.includes('tls')) return TEXTS.tls(url);
  if (endpoint.strays.length > 0) return TEXTS.notHttp(url);
  if (endpoint.connections > 0) return TEXTS.connectedOnly(url);
  if (driver.explainSilence) return TEXTS.because(driver.explainSilence());
  const { said } = message!;
  const detail = quoted(session.redact(said?.detail ?? ''), 200);
  const { zh, en } = SAID[said?.outcome ?? 'pending'];
  const told = { zh: detail ? `${zh}（${detail}）` : zh, en: detail ? `${en} (${detail})` : en };
  return TEXTS.nothingArrived(url, pace.first / 1000, told);
}
