/** What of a request may be chosen, and how it is written so that it is one request and reaches no other place. */

export interface HeaderField {
  name: string;
  value: string;
}

export function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name);
}

export function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

/** As it may stand in a request line. */
export function encodeTarget(text: string): string {
  return text.replace(/[^\x21-\x7e]+|#/g, (part) => encodeURIComponent(part.toWellFormed()));
}

/** Decoded that often, a path that still changes is nobody's. */
const DECODED = 8;

/** Whether a path leads to the control API or the figures, however anybody on the way may read it. */
export function leadsToConsole(path: string): boolean {
  let read = path;
  for (let times = 0; ; times += 1) {
    if (readings(read).some((segment) => /^(console|metrics)/i.test(segment))) return true;
    const decoded = read.replace(/%([0-9a-f]{2})/gi, (_, digits) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
    if (decoded === read) return false;
    if (times === DECODED) return true;
    read = decoded;
  }
}

/** The first segment, with dots and double slashes as they stand, and resolved. */
function readings(path: string): string[] {
  const segments = path.split(/[/\\]/).filter((segment) => segment !== '' && segment !== '.');
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === '..') resolved.pop();
    else resolved.push(segment);
  }
  return [segments[0] ?? '', resolved[0] ?? ''];
}

/** Path and query of a target that was kept, without the signature and what was redacted; the path undefined if it was. */
export function splitKept(target: string): { path: string | undefined; query: string } {
  const isCut = target.endsWith('…');
  const at = target.indexOf('?');
  const path = at < 0 ? target : target.slice(0, at);
  const parts = at < 0 || isCut ? [] : target.slice(at + 1).split('&');
  const query = parts.filter((part) => !/^(timestamp|signature)=/.test(part) && !part.includes('[redacted]'));
  const isWhole = path.startsWith('/') && !path.includes('[redacted]') && !(isCut && at < 0);
  return { path: isWhole ? path : undefined, query: query.filter((part) => part !== '').join('&') };
}

/** The appid that a path of endpoint A names. */
export function appidOfPath(path: string): string | undefined {
  const [, segment] = /^\/api\/[^/]+\/([^/]+)\/staffService\/message$/.exec(path) ?? [];
  try {
    return segment === undefined ? undefined : decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
