import type { IncomingMessage } from 'node:http';
import { checkCaller, refuse } from '@staff-service/client/internal';
import { type Verification, type VerifyInput, verifySync } from '@staff-service/client/node';
import { callbackSecretsOf } from '../config/configuration-file.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import type { App } from '../config/settings.ts';
import type { Operation, Query } from '../contract/operation.ts';
import type { ApiName } from '../contract/served-api.ts';
import type { SecretUses } from '../telemetry/secret-uses.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Caller, OperationStep } from './request-state.ts';

/** What a request says of its caller. */
export interface CallerClaims {
  path: Readonly<Record<string, string>>;
  query: Query;
  operation: Operation;
  request: IncomingMessage;
}

/** Refuses, or says which app calls; of the control API, what the caller may see. */
export type Authenticate = (claims: CallerClaims) => Caller | undefined | Promise<Caller>;

/** Before anything of the request is validated: 30001, 30002, 30003, then 30005. @throws Refusal 401, 403, 429 and these */
export function authenticate(authenticators: Readonly<Record<ApiName, Authenticate>>): OperationStep {
  return async ({ req: request, state }, next) => {
    const { api, operation, path } = state.matched;
    const caller = authenticators[api.name]({ path, query: state.query, operation, request });
    state.caller = caller instanceof Promise ? await caller : caller;
    await next();
  };
}

interface Options {
  live: LiveSettings;
  clock: () => number;
  /** Counts requests that are signed: nobody can use up another's share. */
  limitApp: () => RateLimit | undefined;
  secretUses?: SecretUses;
}

/** Endpoint A: the app that the path names, if it signed. @throws Refusal 30001, 30002, 30003, 429 */
export function authenticateApp({ live, clock, limitApp, secretUses }: Options): Authenticate {
  return ({ path, query: { timestamp, signature } }) => {
    const { freshnessSeconds } = live.current;
    const app = live.findApp(path.appid ?? '');
    const claim = {
      appid: app?.appid ?? '',
      secrets: app?.secrets ?? [],
      timestamp,
      signature,
      now: clock(),
      freshnessSeconds,
    };
    const verification = verifySync(claim);
    checkCaller(app !== undefined, verification);
    secretUses?.note('platform', claim.appid, findSecret(claim), claim.now);
    return admit(app!, limitApp());
  };
}

/**
 * Endpoint B names no appid: the reference APP stands for every configured app, and takes the one that signed.
 * @throws Refusal 30001, 30003, 429
 */
export function authenticatePlatform({ live, clock, limitApp, secretUses }: Options): Authenticate {
  return ({ query: { timestamp, signature } }) => {
    const { apps, freshnessSeconds } = live.current;
    const now = clock();
    let failed: Extract<Verification, { ok: false }> | undefined;
    for (const app of apps) {
      const { appid } = app;
      const claim = { appid, secrets: callbackSecretsOf(app), timestamp, signature, now, freshnessSeconds };
      const verification = verifySync(claim);
      if (verification.ok) {
        secretUses?.note('app', appid, findSecret(claim), now);
        return admit(app, limitApp());
      }
      failed = verification;
    }
    throw failed === undefined ? refuse('signatureInvalid') : refuse(failed.name, failed.errmsg);
  };
}

/** Of a signature that was verified. Only while a secret is rotated there are two. */
function findSecret(claim: VerifyInput): string {
  const [first, second] = claim.secrets;
  return second === undefined || verifySync({ ...claim, secrets: [first!] }).ok ? first! : second;
}

function admit(app: App, limit: RateLimit | undefined): Caller | Promise<Caller> {
  return limit === undefined ? app : limit(app.appid).then(() => app);
}
