import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Bilingual, diagnoseSignature, RETURN_CODES, type Refusal } from '@staff-service/client/node';
import { otherAppsThan, secretsFor } from '../config/configuration-file.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import type { SignatureFinding } from '../telemetry/refused-requests.ts';
import { rateLimit } from './rate-limit.ts';
import { TEXTS } from './texts.ts';

/**
 * One takes some 4,000 hashes, 4–9 ms of CPU (with 1,000 APPs up to 20), and a stranger may send as many wrong signatures
 * as he likes.
 */
export const DIAGNOSES_PER_SECOND = 5;
/** Each hash takes in what was sent as timestamp. */
const MAX_QUERY_CHARACTERS = 2048;

/** @param query as received */
export type Diagnose = (appid: string | undefined, query: string) => Promise<readonly SignatureFinding[]>;

/**
 * Names the mistake in a request's signature, for those who run the server: whoever sent it is told nothing of it. Says why
 * it was not looked for when there have been too many in this second, or when the appid is unknown.
 */
export function refusalDiagnosis(live: LiveSettings, clock: () => number): Diagnose {
  const limit = rateLimit(DIAGNOSES_PER_SECOND)!;
  const isAdmitted = () =>
    limit('').then(
      () => true,
      () => false,
    );
  return async (appid, query) => {
    const { apps, freshnessSeconds } = live.current;
    if (query.length > MAX_QUERY_CHARACTERS) return [notDiagnosed(TEXTS.queryTooLong(MAX_QUERY_CHARACTERS))];
    const sent = { url: query, now: clock(), freshnessSeconds };
    // Endpoint B names no appid: the app is the one that makes the most of it.
    const signers = appid === undefined ? apps : apps.filter((one) => one.appid === appid);
    if (signers.length === 0) return [notDiagnosed(TEXTS.unknownSigner)];
    let findings: readonly SignatureFinding[] = [];
    for (const app of signers) {
      if (!(await isAdmitted())) {
        const isNamed = ({ mistake }: SignatureFinding) => mistake !== 'unknown'; // it may be known with the next app
        return [...findings.filter(isNamed), notDiagnosed(TEXTS.tooManyDiagnoses(DIAGNOSES_PER_SECOND))];
      }
      const secrets = secretsFor(app, appid === undefined ? 'app' : 'platform');
      const otherApps = appid === undefined ? [] : otherAppsThan(appid, apps);
      const found = await diagnoseSignature({ appid: app.appid, ...secrets, ...sent, otherApps });
      const isExplained = !found.some(({ mistake }) => mistake === 'unknown');
      if (isExplained) return found;
      if (findings.length === 0) findings = found;
      await nextTurn();
    }
    return findings;
  };
}

function notDiagnosed(why: Bilingual): SignatureFinding {
  return { mistake: 'notDiagnosed', ...why };
}

/** Whether the signature is missing, or does not verify. */
export function isSignatureRefusal({ errcode }: Refusal): boolean {
  const { signatureMissing, signatureInvalid } = RETURN_CODES;
  return errcode === signatureMissing.code || errcode === signatureInvalid.code;
}

/** As the log has them: by name, and in words. */
export function mistakesIn(findings: readonly SignatureFinding[]): { mistake?: string; diagnosis?: string } {
  if (findings.length === 0) return {};
  return {
    mistake: findings.map(({ mistake }) => mistake).join(', '),
    diagnosis: findings.map(({ zh, en }) => `${zh} / ${en}`).join('; '),
  };
}
