/** What a run that passes shows, and, as important, what it does not. */
import type { Bilingual } from '@staff-service/client';
import type { Profile, Role } from '../results.ts';
import { IDEMPOTENCY, NEVER, NEVER_EITHER, PROVES, TEXTS } from './texts.ts';

const PROFILES: Profile[] = ['compat', 'recommended', 'hardened'];

export function proves(profile: Profile, idempotency: boolean): Bilingual[] {
  const shown = PROFILES.slice(0, PROFILES.indexOf(profile) + 1).map((one) => PROVES[one]);
  return idempotency ? [...shown, IDEMPOTENCY] : shown;
}

/** `only`: what the run was restricted to. */
export function doesNotProve(
  role: Role,
  profile: Profile,
  idempotency: boolean,
  only: readonly string[] | undefined,
): Bilingual[] {
  const further = PROFILES.slice(PROFILES.indexOf(profile) + 1).map((one) => PROVES[one]);
  return [
    ...(only ? [TEXTS.restricted(only)] : []),
    ...further,
    ...(idempotency ? [] : [IDEMPOTENCY]),
    ...NEVER[role],
    ...NEVER_EITHER,
  ];
}
