/** What a run that passes shows, and, as important, what it does not. */
import type { Bilingual } from '@staff-service/client';
import type { AnsweringRole, CallerRole, Profile, Role } from '../results.ts';
import {
  CALLER_IDEMPOTENCY,
  CALLER_PROVES,
  IDEMPOTENCY,
  NEVER,
  NEVER_EITHER,
  NEVER_EITHER_CALLER,
  PROVES,
  TEXTS,
} from './texts.ts';

const PROFILES: Profile[] = ['compat', 'recommended', 'hardened'];

export function isCaller(role: Role): role is CallerRole {
  return role === 'caller-of-platform' || role === 'caller-of-app';
}

/** The endpoint that a role is about: A, which the platform serves, or B, which the APP serves. */
export function endpointOf(role: Role): AnsweringRole {
  return role === 'platform' || role === 'caller-of-platform' ? 'platform' : 'app';
}

export function proves(role: Role, profile: Profile, idempotency: boolean): Bilingual[] {
  const { byProfile, withKeys } = provenOf(role);
  const shown = PROFILES.slice(0, PROFILES.indexOf(profile) + 1).map((one) => byProfile[one]);
  return idempotency ? [...shown, withKeys] : shown;
}

function provenOf(role: Role): { byProfile: Record<Profile, Bilingual>; withKeys: Bilingual } {
  return isCaller(role)
    ? { byProfile: CALLER_PROVES, withKeys: CALLER_IDEMPOTENCY }
    : { byProfile: PROVES, withKeys: IDEMPOTENCY };
}

/** `only`: what the run was restricted to. */
export function doesNotProve(
  role: Role,
  profile: Profile,
  idempotency: boolean,
  only: readonly string[] | undefined,
): Bilingual[] {
  const { byProfile, withKeys } = provenOf(role);
  const further = PROFILES.slice(PROFILES.indexOf(profile) + 1).map((one) => byProfile[one]);
  return [
    ...(only ? [TEXTS.restricted(only)] : []),
    ...further,
    ...(idempotency ? [] : [withKeys]),
    ...NEVER[role],
    ...(isCaller(role) ? NEVER_EITHER_CALLER : NEVER_EITHER),
  ];
}
