/** How many may stay connected at once. Those of shared links are counted apart: they keep out neither the operators nor each other. */
import type { Access } from './access.ts';

const PLACES = { all: 100, links: 100, linksOfApp: 10 };

/** Whether there is a place beside these. */
export function hasPlaceFor(access: Access, others: readonly Access[]): boolean {
  if (access.all) return others.filter(({ all }) => all).length < PLACES.all;
  const links = others.filter((other) => !other.all);
  const own = links.filter(({ appid }) => appid === access.appid);
  return links.length < PLACES.links && own.length < PLACES.linksOfApp;
}
