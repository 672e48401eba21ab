/** Which exchanges a request of the control API asks for. */
import type { Violation } from '@staff-service/client';
import { describeViolations, inLanguage } from '@staff-service/client/internal';
import type { operations } from '../../../generated/console.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { firstIdAt } from '../../store/uuid-v7.ts';
import { TEXTS } from '../texts.ts';
import { type Access, appidOf } from './access.ts';
import { parseMoment, parseSearch, SEARCH_KEYS, type SearchFilter } from './search-language.ts';

type Query = NonNullable<operations['exportHar']['parameters']['query']>;

/** A search, its times as bounds of ids. */
export interface ExchangeFilter extends Omit<SearchFilter, 'since' | 'until'> {
  /** Only older ids. */
  before?: string;
  /** Not older than this id. */
  since?: string;
}

/**
 * Undefined: there can be none, because the caller sees another APP.
 *
 * @throws Refusal 400 for a search that is none, or a key that is given both in it and as a parameter
 */
export function readFilter(
  query: Omit<Query, 'id'>,
  caller: Access,
  now = Date.now(),
): ExchangeFilter | undefined {
  const { q, ...parameters } = query;
  const { filter, faults } = parseSearch(q ?? '');
  const broken: Violation[] = faults.map((fault) => ({
    pointer: '/query/q',
    rule: 'search',
    message: inLanguage(fault),
  }));
  for (const key of SEARCH_KEYS) {
    if (filter[key] !== undefined && parameters[key] !== undefined)
      broken.push({ pointer: `/query/${key}`, rule: 'once', message: inLanguage(TEXTS.inSearchToo) });
  }
  const { since, until, ...wanted } = { ...filter, ...pickSearch(parameters) };
  const bounds = Object.entries({ since, until }).map(([key, moment]) => {
    const ms = moment === undefined ? undefined : parseMoment(moment, now);
    if (Number.isNaN(ms))
      broken.push({ pointer: `/query/${key}`, rule: 'date', message: inLanguage(TEXTS.noDate) });
    return ms === undefined || Number.isNaN(ms) ? undefined : firstIdAt(ms);
  });
  if (broken.length > 0)
    throw refuseWithStatus(400, 'invalid', describeViolations(broken), { violations: broken });
  const own = appidOf(caller);
  if (own !== undefined && wanted.appid !== undefined && wanted.appid !== own) return undefined;
  return {
    ...wanted,
    ...(own === undefined ? {} : { appid: own }),
    ...(bounds[0] === undefined ? {} : { since: bounds[0] }),
    ...(bounds[1] === undefined ? {} : { before: bounds[1] }),
  };
}

/** Those of a request that are a search's too. */
function pickSearch(parameters: SearchFilter): SearchFilter {
  return Object.fromEntries(
    SEARCH_KEYS.flatMap((key) => (parameters[key] === undefined ? [] : [[key, parameters[key]]])),
  );
}
