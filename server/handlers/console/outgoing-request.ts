/** The requests that the control API sends to this very server: what is asked for, checked and signed. */
import { randomBytes } from 'node:crypto';
import { type BrokenRule, pathOf } from '@staff-service/client/internal';
import { type SignedQuery, signSync } from '@staff-service/client/node';
import type { components } from '../../../generated/console.ts';
import { callbackSecretsOf } from '../../config/configuration-file.ts';
import { type App, type Settings, urlHost } from '../../config/settings.ts';
import type { OwnRequest } from '../../simulate/own-requests.ts';
import {
  encodeTarget,
  type HeaderField,
  isHeaderName,
  isHeaderValue,
  leadsToConsole,
} from '../../simulate/request-parts.ts';
import { isReserved } from '../../simulate/reserved-headers.ts';
import { TEXTS } from '../texts.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';

type Endpoint = components['schemas']['Endpoint'];
type Signing = components['schemas']['Signing'];

/** Longer than the freshness window. */
const EXPIRED_MS = 60_000;

export interface OutgoingRequest {
  endpoint: Endpoint;
  method: string;
  path: string;
  query: string;
  headers: readonly HeaderField[];
  body: string | null;
  /** Who signs; undefined: nobody is known. */
  app: App | undefined;
  signing: Signing;
}

export function originOf({ host, port }: Settings): string {
  return `http://${urlHost(host)}:${port}`;
}

/** Where this server serves the endpoint. */
export function servedPathOf(endpoint: Endpoint, appid: string, { appPrefix }: Settings): string {
  return (endpoint === 'app' ? appPrefix : '') + pathOf(endpoint, appid);
}

/** @throws Refusal 400 with each place that no such request may have */
export function writeRequest(request: OutgoingRequest, settings: Settings, now: number): OwnRequest {
  const violations = findViolations(request, settings);
  if (violations.length > 0) throw refuseViolations(violations);
  const { method, headers, body } = request;
  const query = encodeTarget(request.query.replace(/^\?/, ''));
  const signed = sign(request, settings, now);
  const signature = signed && `timestamp=${signed.timestamp}&signature=${signed.signature}`;
  const whole = [query, signature].filter(Boolean).join('&');
  const target = encodeTarget(request.path) + (whole === '' ? '' : `?${whole}`);
  return { origin: originOf(settings), method, target, headers, body };
}

function findViolations(
  { endpoint, path, headers, body, app, signing }: OutgoingRequest,
  settings: Settings,
): BrokenRule[] {
  const isOwnPath = path === servedPathOf(endpoint, app?.appid ?? '', settings);
  return [
    ...(isOwnPath || !leadsToConsole(path) ? [] : [violationAt('path', 'reserved', TEXTS.reservedPath)]),
    ...headers.flatMap(({ name, value }, at): BrokenRule[] => {
      if (!isHeaderName(name)) return [violationAt(`headers/${at}/name`, 'pattern', TEXTS.headerName)];
      if (isReserved(name)) return [violationAt(`headers/${at}/name`, 'reserved', TEXTS.reservedHeader)];
      return isHeaderValue(value) ? [] : [violationAt(`headers/${at}/value`, 'pattern', TEXTS.headerValue)];
    }),
    ...(body?.isWellFormed() === false ? [violationAt('body', 'unicode', TEXTS.halfAPair)] : []),
    ...(app === undefined && needsSecret(signing) ? [violationAt('appid', 'known', TEXTS.nobodySigns)] : []),
  ];
}

function needsSecret(signing: Signing): boolean {
  return signing === 'valid' || signing === 'expired';
}

function sign(
  { endpoint, app, signing }: OutgoingRequest,
  { freshnessSeconds }: Settings,
  now: number,
): SignedQuery | undefined {
  if (signing === 'none') return undefined;
  if (signing === 'wrong') return { timestamp: String(now), signature: randomBytes(20).toString('hex') };
  const timestamp = signing === 'expired' ? now - freshnessSeconds * 1000 - EXPIRED_MS : now;
  return signSync(credentialsOf(app!, endpoint), String(timestamp));
}

/** By which an endpoint's requests are signed. */
export function credentialsOf(app: App, endpoint: Endpoint): { appid: string; secret: string } {
  const [secret] = endpoint === 'platform' ? app.secrets : callbackSecretsOf(app);
  return { appid: app.appid, secret: secret! };
}
