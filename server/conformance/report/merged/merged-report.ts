/** Several runs as one report: both directions of an integration, or several of its endpoints. */
import type { Bilingual } from '@staff-service/client';
import type { Profile, Report } from '../../results.ts';
import { worstVerdict } from '../summary.ts';
import { SCOPES, TEXTS } from './texts.ts';

/** As `--report json=FILE` of `conform merge` writes it: `openapi/vectors/conformance/merged-report.schema.json`. */
export interface MergedReport {
  /** The worst of the parts: one failure is a failure, and what could not be run proves nothing. */
  verdict: Report['verdict'];
  parts: Report[];
}

export function mergeReports(parts: readonly Report[]): MergedReport {
  return { verdict: worstVerdict(parts), parts: [...parts] };
}

export function isMerged(report: Report | MergedReport): report is MergedReport {
  return 'parts' in report;
}

const BOTH_SIDES = ['app', 'caller-of-app', 'caller-of-platform', 'platform'];
const SIDES = { app: ['app', 'caller-of-platform'], platform: ['caller-of-app', 'platform'] };

/** Which side of the contract the parts are about, and whether in both directions: nothing that is not in them. */
export function describeScope({ parts }: MergedReport): Bilingual {
  const roles = [...new Set<string>(parts.map(({ role }) => role))].sort();
  const are = (all: readonly string[]) =>
    roles.length === all.length && roles.every((role, at) => role === all[at]);
  if (are(BOTH_SIDES)) return SCOPES.both;
  if (are(SIDES.app)) return SCOPES.app;
  if (are(SIDES.platform)) return SCOPES.platform;
  const names = [...new Set<string>(parts.map(({ role }) => role))];
  return { zh: names.join(' + '), en: names.join(' + ') };
}

const PROFILES: Profile[] = ['compat', 'recommended', 'hardened'];

/** The lowest of the parts: whoever keeps a profile keeps those below it. */
export function lowestProfile({ parts }: MergedReport): Profile {
  return PROFILES.find((one) => parts.some(({ profile }) => profile === one))!;
}

/** Whether a part was restricted to some of its checks, so that it says nothing of the whole. */
export function isPartial({ parts }: MergedReport): boolean {
  return parts.some(({ only }) => only.length > 0);
}

/** `Conforms (recommended)`; `some checks only` where a part says no more. */
export function describeMerged(merged: MergedReport): Bilingual {
  const { verdict } = merged;
  const said = TEXTS[verdict];
  if (verdict === 'couldNotRun') return said;
  const profile = lowestProfile(merged);
  const partial = isPartial(merged);
  return {
    zh: `${said.zh}（${profile}${partial ? `，${TEXTS.partial.zh}` : ''}）`,
    en: `${said.en} (${profile}${partial ? `, ${TEXTS.partial.en}` : ''})`,
  };
}

/** Names of the parts, each once: its role, and the target where several have this role. */
export function labelParts({ parts }: MergedReport): string[] {
  const counts = Map.groupBy(parts, ({ role }) => role);
  const named = parts.map(({ role, target }) =>
    counts.get(role)!.length === 1 ? role : `${role} ${target}`,
  );
  return named.map((name, at) => {
    const before = named.slice(0, at).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}
