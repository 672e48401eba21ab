/** Who signed a request. */
import type { Endpoint } from '../contract/endpoints.ts';
import { checkAppid, checkSecret, type Verification, type VerifyInput } from '../sign/signature.ts';
import type { ReceiverApp, ReceiverOptions, SecretsForOption } from './receiver-options.ts';
import { refuse } from './refusal.ts';

export type Verify = (input: VerifyInput) => Verification | Promise<Verification>;

/** What was sent, and against which clock it counts. */
type Sent = Omit<VerifyInput, 'appid' | 'secrets'>;

/** The appid whose secret signed. @throws Refusal 30001, 30002, 30003 */
type Authenticate = (named: string | undefined, sent: Sent) => Promise<string>;

/** @throws TypeError when nobody could sign, or everybody */
export function authentication<E extends Endpoint>(
  options: ReceiverOptions<E>,
  verify: Verify,
): Authenticate {
  if ('secretsFor' in options) {
    const { secretsFor } = options;
    if (options.endpoint !== 'platform') throw new TypeError("'app' names no appid: give apps");
    return (appid, sent) => fromOne(appid ?? '', secretsFor, sent, verify);
  }
  const { apps } = options;
  if (typeof apps !== 'function') checkApps(apps);
  const current = typeof apps === 'function' ? apps : () => apps;
  if (options.endpoint === 'app') return async (_named, sent) => fromAny(await current(), sent, verify);
  const secretsFor = async (appid: string) => (await current()).find((app) => app.appid === appid)?.secrets;
  return (appid, sent) => fromOne(appid ?? '', secretsFor, sent, verify);
}

/** Those whose secrets may have signed: all, or where they are looked up, the one that is named. */
export async function listApps<E extends Endpoint>(
  options: ReceiverOptions<E>,
  named: string | undefined,
): Promise<readonly ReceiverApp[]> {
  if (!('secretsFor' in options)) return typeof options.apps === 'function' ? options.apps() : options.apps;
  const secrets = await options.secretsFor(named ?? '');
  return Array.isArray(secrets) ? [{ appid: named ?? '', secrets }] : [];
}

/** Who is named, and whether their signature verifies, in the contract's order. @throws Refusal 30001, 30002, 30003 */
export function checkCaller(isKnown: boolean, verification: Verification): void {
  if (verification.ok && isKnown) return;
  if (!verification.ok && (isKnown || verification.name === 'signatureMissing'))
    throw refuse(verification.name, verification.errmsg);
  throw refuse('unknownAppid');
}

/** Endpoint A: the path names the appid. */
async function fromOne(
  appid: string,
  secretsFor: SecretsForOption['secretsFor'],
  sent: Sent,
  verify: Verify,
): Promise<string> {
  const secrets = await secretsFor(appid);
  const isKnown = Array.isArray(secrets); // a database says null
  if (secrets && !isKnown)
    throw refuse('unknownAppid', undefined, { cause: new TypeError('secretsFor must return a list') });
  checkCaller(isKnown, await verify({ ...sent, appid, secrets: secrets || [] }));
  return appid;
}

/** Endpoint B: requests name no appid, so the app is the one that signed. */
async function fromAny(apps: readonly ReceiverApp[], sent: Sent, verify: Verify): Promise<string> {
  let verification = await verify({ ...sent, appid: '', secrets: [] }); // of nobody: never right
  for (const { appid, secrets } of apps) {
    verification = await verify({ ...sent, appid, secrets });
    if (verification.ok) return appid;
  }
  checkCaller(true, verification);
  return '';
}

function checkApps(apps: readonly ReceiverApp[]): void {
  if (!Array.isArray(apps) || apps.length === 0) throw new TypeError('apps must list one app or more');
  for (const { appid, secrets } of apps) {
    checkAppid(appid);
    if (!Array.isArray(secrets) || secrets.length === 0)
      throw new TypeError(`apps: ${appid} needs secrets, a list of 1 or 2`);
    for (const secret of secrets) checkSecret(secret);
  }
}
