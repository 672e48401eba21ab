/** Whose signature was meant, and what was wrong with it. Loaded when a diagnosis is asked for. */
import type { diagnoseSignature } from '../sign/diagnose-signature.ts';
import type { DiagnosisInput, Finding } from '../sign/signature-diagnosis.ts';
import type { ReceiverApp } from './receiver-options.ts';

export type SentSignature = Pick<DiagnosisInput, 'url' | 'now' | 'freshnessSeconds'>;

/** Requests to endpoint B name no appid: of many apps, only so many are tried. */
const APPS = 5;

/** @param named whom the path names; endpoint B's names nobody */
export async function findMistakes(
  apps: readonly ReceiverApp[],
  named: string | undefined,
  sent: SentSignature,
  diagnose: typeof diagnoseSignature,
): Promise<Finding[]> {
  const subjects = named === undefined ? apps.slice(0, APPS) : apps.filter(({ appid }) => appid === named);
  let findings: Finding[] = [];
  for (const { appid, secrets } of subjects.length > 0 ? subjects : [{ appid: named ?? '', secrets: [] }]) {
    const otherApps = apps.filter((app) => app.appid !== appid).slice(0, APPS);
    findings = await diagnose({ appid, secrets, otherApps, ...sent });
    if (findings.every(({ mistake }) => mistake !== 'unknown')) break;
  }
  return findings;
}
