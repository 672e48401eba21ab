import type { IncomingMessage } from 'node:http';
import { refuse } from '@staff-service/client/internal';
import type { Step } from './request-state.ts';
import { TEXTS } from './texts.ts';

/** The only reader of the target: koa's own throws at an address that is none. @throws Refusal 400 */
export function readTarget(): Step {
  return ({ req, state }, next) => {
    const target = toOriginForm(req);
    const at = target.indexOf('?');
    state.path = at < 0 ? target : target.slice(0, at);
    state.queryText = at < 0 ? '' : target.slice(at);
    return next();
  };
}

/** WHATWG's parser takes more: no authority, backslashes. A user in it is an error too (RFC 9110, 4.2.4). */
const ABSOLUTE = /^https?:\/\/([^/?#\\@]+)(?:[/?][^\\]*)?$/i;

/**
 * A proxy's form of the target, `http://host/path`, has to be taken too, and its host is the one that counts (RFC 9112,
 * 3.2.2).
 */
function toOriginForm({ url = '', headers }: IncomingMessage): string {
  if (!/^https?:/i.test(url)) return url;
  const [, host] = ABSOLUTE.exec(url) ?? [];
  if (host === undefined || !URL.canParse(url)) throw refuse('badRequest', TEXTS.notAnAddress);
  headers.host = host;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
