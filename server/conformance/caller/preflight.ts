/** Before anything is judged: does a plain message arrive, properly signed, and if not, why? */
import type { Bilingual } from '@staff-service/client';
import { describePath } from '@staff-service/client/internal';
import type { Driver } from './driver.ts';
import { findProxy } from './drivers/proxy.ts';
import type { CallerEndpoint } from './endpoint.ts';
import type { Judged } from './judgement.ts';
import { quoted } from './judgement.ts';
import type { Pace } from './pace.ts';
import { playScenario } from './play-scenario.ts';
import { TEXTS } from './preflight-texts.ts';
import type { Play } from './scenario.ts';
import { SAID } from './texts.ts';

/**
 * - `ready`: it arrived;
 * - `setupProblem`: nothing can be proven;
 * - `partial`: what arrived is judged, but no scenario is played, because the fault that is known already would fail all.
 */
export type Preflight =
  | { kind: 'ready' }
  | { kind: 'setupProblem'; why: Bilingual }
  | { kind: 'partial'; why: Bilingual };

export interface PreflightOptions {
  driver: Driver;
  endpoint: CallerEndpoint;
  pace: Pace;
  signal: AbortSignal;
  mistakesOf: Judged['mistakesOf'];
  redact: (text: string) => string;
}

/** @throws DriverProblem */
export async function runPreflight(play: Play, options: PreflightOptions): Promise<Preflight> {
  const { endpoint, mistakesOf, driver, pace, signal } = options;
  const patient = { ...pace, arrival: pace.first, watch: pace.first };
  await playScenario(play, { driver, pace: patient, signal });
  const [message] = play.messages;
  const [arrived] = message!.requests;
  const proxy = endpoint.requests.map(({ url, headers }) => findProxy(url, headers)).find(Boolean);
  if (proxy) return { kind: 'setupProblem', why: TEXTS.because(proxy) };
  if (arrived !== undefined) {
    if (driver.tellsOutcome && message!.said === undefined && !signal.aborted && driver.explainUnfinished)
      return { kind: 'setupProblem', why: TEXTS.because(driver.explainUnfinished()) };
    const mistakes = await mistakesOf(arrived);
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
    const why = TEXTS.otherPath(method, quoted(options.redact(path)), endpoint.path, difference);
    return misdirected.message ? { kind: 'partial', why } : { kind: 'setupProblem', why };
  }
  return { kind: 'setupProblem', why: explainSilence(play, options) };
}

function explainSilence(play: Play, { endpoint, driver, pace, redact }: PreflightOptions): Bilingual {
  const url = new URL(endpoint.baseUrl).origin + endpoint.path;
  const [message] = play.messages;
  if (endpoint.requests.length > 0) return TEXTS.otherMessage(message!.order.text);
  if (endpoint.strays.includes('tls')) return TEXTS.tls(url);
  if (endpoint.strays.length > 0) return TEXTS.notHttp(url);
  if (endpoint.connections > 0) return TEXTS.connectedOnly(url);
  if (driver.explainSilence) return TEXTS.because(driver.explainSilence());
  const { said } = message!;
  const detail = quoted(redact(said?.detail ?? ''), 200);
  const { zh, en } = SAID[said?.outcome ?? 'pending'];
  const told = { zh: detail ? `${zh}（${detail}）` : zh, en: detail ? `${en} (${detail})` : en };
  return TEXTS.nothingArrived(url, pace.first / 1000, told);
}
