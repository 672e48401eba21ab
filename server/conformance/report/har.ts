import { visibleJson } from '../../telemetry/visible.ts';
import type { Exchange, Report } from '../results.ts';

/**
 * The run as HAR 1.2, for the network panel of a browser and for `redocly drift`. What was redacted stays so; only a
 * redacted signature becomes forty zeros, so that it has the form that the contract asks for.
 */
export function renderHar(report: Report): string {
  const checks = checksByExchange(report);
  return visibleJson({
    log: {
      version: '1.2',
      creator: report.suite,
      entries: report.exchanges.map((exchange) => entry(exchange, checks.get(exchange) ?? [])),
    },
  });
}

function entry(exchange: Exchange, checks: string[]) {
  const { startedAt, request, response, failure, answeredMs } = exchange;
  const notes = [
    ...(checks.length === 0 ? [] : [`checks: ${checks.join(', ')}`]),
    ...(failure === null ? [] : [`no answer: ${failure}`]),
    ...(request.bodyTruncated || response?.bodyTruncated ? ['bodies are cut'] : []),
    ...(request.bodyIsHex ? ['the request body is in hexadecimal'] : []),
  ];
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: answeredMs ?? 0,
    request: requestOf(request),
    response: responseOf(response),
    cache: {},
    timings: { send: 0, wait: answeredMs ?? 0, receive: 0 },
    ...(notes.length === 0 ? {} : { comment: notes.join('; ') }),
  };
}

function requestOf({ method, url, headers, body, bodyBytes }: Exchange['request']) {
  const sent = absolute(url, headers).replace(
    /([?&]signature=)(?:\[redacted\]|%5Bredacted%5D)/gi,
    `$1${'0'.repeat(40)}`,
  );
  return {
    method,
    url: sent,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: named(headers),
    queryString: named([...new URLSearchParams(/\?([^#]*)/.exec(sent)?.[1])]),
    ...(bodyBytes === 0 ? {} : { postData: { mimeType: header(headers, 'content-type'), text: body } }),
    headersSize: -1,
    bodySize: bodyBytes,
  };
}

/** Of a request that was received only the path is known, and its Host. */
function absolute(url: string, headers: [name: string, value: string][]): string {
  if (!url.startsWith('/')) return url;
  const host = header(headers, 'host');
  const isHost = /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`);
  return `http://${isHost ? host : 'host.invalid'}${url}`;
}

/** Without an answer as browsers write it: status 0. */
function responseOf(response: Exchange['response']) {
  const { status, statusText, headers, body, bodyBytes } = response ?? {
    status: 0,
    statusText: '',
    headers: [],
    body: '',
    bodyBytes: 0,
  };
  return {
    status,
    statusText,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: named(headers),
    content: { size: bodyBytes, mimeType: header(headers, 'content-type'), text: body },
    redirectURL: header(headers, 'location'),
    headersSize: -1,
    bodySize: response === null ? -1 : bodyBytes,
  };
}

function named(pairs: [name: string, value: string][]) {
  return pairs.map(([name, value]) => ({ name, value }));
}

function header(headers: [name: string, value: string][], name: string): string {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? '';
}

/** Which checks an exchange is the evidence of. */
function checksByExchange({ results }: Report): Map<Exchange, string[]> {
  const checks = new Map<Exchange, string[]>();
  for (const { check, exchanges } of results) {
    for (const exchange of exchanges) checks.set(exchange, [...(checks.get(exchange) ?? []), check.id]);
  }
  return checks;
}
