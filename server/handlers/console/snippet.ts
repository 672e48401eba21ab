/** An exchange's request, as code. */
import { dropNulls, pathOf, resolveBaseUrl, unicodeViolations } from '@staff-service/client/internal';
import { signSync } from '@staff-service/client/node';
import type { components } from '../../../generated/console.ts';
import { receiveCustomerMessage, sendMessageToCustomer } from '../../../generated/openapi.validators.js';
import type { Settings } from '../../config/settings.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { appidOfPath, encodeTarget } from '../../simulate/request-parts.ts';
import { writeCurl } from '../../simulate/snippets/curl.ts';
import { type SnippetRequest, writeSnippet } from '../../simulate/snippets/snippet.ts';
import { TEXTS } from '../texts.ts';
import { requestOf } from './kept-request.ts';
import { credentialsOf, type OutgoingRequest, originOf } from './outgoing-request.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';

type Schemas = components['schemas'];

/** @throws Refusal 400, 409 where the request cannot be written */
export function snippetOf(
  detail: Schemas['ExchangeDetail'],
  language: Schemas['SnippetLanguage'],
  settings: Settings,
  now: number,
): string {
  const { method, body, bodyTruncated } = detail.request;
  if (method === 'POST' && (body === null || bodyTruncated))
    throw refuseWithStatus(409, 'notKept', TEXTS.noCode);
  if (method !== 'POST' && language !== 'curl') throw refuseWithStatus(409, 'notPost', TEXTS.onlyPost);
  const request = requestOf(detail, {}, settings);
  const url = addressOf(detail, request, settings);
  const contentType = contentTypeOf(detail);
  if (language !== 'curl')
    return writeSnippet(language, {
      url,
      appid: request.app?.appid ?? appidOfPath(request.path) ?? '',
      contentType,
      body: request.body ?? '',
      client: clientOf(url, request, contentType),
    });
  if (request.app === undefined) throw refuseViolations([violationAt('appid', 'known', TEXTS.nobodySigns)]);
  const signed = signSync(credentialsOf(request.app, request.endpoint), String(now));
  const query = `timestamp=${signed.timestamp}&signature=${signed.signature}`;
  return writeCurl(
    `${url}${url.includes('?') ? '&' : '?'}${query}`,
    request.body,
    contentType,
    request.method,
  );
}

/** Without the signature; of a message that was sent, its APP's. */
function addressOf(
  { direction, request: { url } }: Schemas['ExchangeDetail'],
  { app, endpoint, path, query }: OutgoingRequest,
  settings: Settings,
): string {
  if (direction === 'received') {
    const target = query === '' ? path : `${path}?${query}`;
    return originOf(settings) + encodeForUrl(target);
  }
  if (url !== '') return url;
  if (app?.callbackUrl === undefined) throw refuseWithStatus(409, 'noAddress', TEXTS.noAddress);
  return resolveBaseUrl(endpoint, app.callbackUrl, app.appid) + pathOf(endpoint);
}

/** Java's URI takes neither these nor a percent sign that begins no escape. */
function encodeForUrl(target: string): string {
  return encodeTarget(target).replace(/["<>\\^`{|}]|%(?![0-9a-f]{2})/gi, encodeURIComponent);
}

function contentTypeOf({ request: { contentType } }: Schemas['ExchangeDetail']): string {
  return contentType !== null && /^[ -~]+$/.test(contentType) ? contentType : 'application/json';
}

/** Our client validates what it sends, and writes it as JSON.stringify does. */
function clientOf(
  url: string,
  { endpoint, app, body }: OutgoingRequest,
  contentType: string,
): SnippetRequest['client'] {
  if (app === undefined || body === null || !/^application\/json *(;|$)/i.test(contentType)) return undefined;
  const validate = (endpoint === 'platform' ? receiveCustomerMessage : sendMessageToCustomer).body!;
  try {
    const message = JSON.parse(body);
    if (!validate(message) || unicodeViolations(message).length > 0) return undefined;
    dropNulls(message);
    if (JSON.stringify(message) !== body) return undefined;
    const baseUrl = resolveBaseUrl(endpoint, url, app.appid);
    return baseUrl === url ? undefined : { endpoint, baseUrl };
  } catch {
    return undefined; // no JSON, or another address than the endpoint's
  }
}
