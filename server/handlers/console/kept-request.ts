/** An exchange's request, as far as it was kept, to be sent again or written as code. */
import type { components } from '../../../generated/console.ts';
import type { App, Settings } from '../../config/settings.ts';
import { appidOfPath, splitKept } from '../../simulate/request-parts.ts';
import { isReserved, isWhole } from '../../simulate/reserved-headers.ts';
import { TEXTS } from '../texts.ts';
import { type OutgoingRequest, servedPathOf } from './outgoing-request.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';

type Detail = components['schemas']['ExchangeDetail'];
type Resend = components['schemas']['Resend'];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** @throws Refusal 400 for what was not kept and is not given */
export function requestOf(detail: Detail, given: Resend, settings: Settings): OutgoingRequest {
  const { request } = detail;
  const kept = splitKept(request.url);
  const endpoint = detail.endpoint ?? (kept.path?.startsWith(`${settings.appPrefix}/`) ? 'app' : 'platform');
  const own = detail.endpoint && servedPathOf(endpoint, given.appid ?? detail.appid ?? '', settings);
  const path = given.path ?? kept.path ?? own;
  if (path == null) throw refuseViolations([violationAt('path', 'required', TEXTS.pathNotKept)]);
  const method = METHODS.includes(request.method) ? request.method : 'POST';
  return {
    endpoint,
    method,
    path,
    query: given.query ?? kept.query,
    headers: given.headers ?? keptHeaders(detail, given),
    body: given.body ?? keptBody(detail, method),
    app: findSigner(path, detail, given, settings),
    signing: given.signing ?? 'valid',
  };
}

function keptBody({ request: { body, bodyTruncated } }: Detail, method: string): string | null {
  if (method !== 'POST' && body === null) return null;
  if (body === null || bodyTruncated)
    throw refuseViolations([
      violationAt('body', 'required', body === null ? TEXTS.bodyNotRead : TEXTS.bodyCut),
    ]);
  return body;
}

/** With another body, the key of the first would be refused. */
function keptHeaders({ request: { headers, contentType } }: Detail, { body }: Resend) {
  const kept = headers.filter(
    ({ name, value }) =>
      !isReserved(name) &&
      isWhole(value) &&
      !(body !== undefined && name.toLowerCase() === 'idempotency-key'),
  );
  const isTyped = kept.some(({ name }) => name.toLowerCase() === 'content-type');
  return isTyped || contentType === null ? kept : [...kept, { name: 'Content-Type', value: contentType }];
}

/** Whoever is named; where nobody is (a wrong signature at endpoint B), the only APP that there is. */
function findSigner(
  path: string,
  { appid }: Pick<Detail, 'appid'>,
  given: Resend,
  { apps }: Settings,
): App | undefined {
  const named = given.appid ?? appidOfPath(path) ?? appid;
  if (named !== null) return apps.find((app) => app.appid === named);
  return apps.length === 1 ? apps[0] : undefined;
}
