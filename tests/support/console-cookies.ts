/** What a browser does with the console's cookies. */
import { askRaw, type RawAnswer } from './raw-request.ts';

/** What the server's own page sends with each request. */
export function ownPage(origin: string): Record<string, string> {
  return { Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
}

/** The cookies that an answer sets, by name; '' for one that it takes away. */
export function cookiesOf({ headers }: RawAnswer): Record<string, string> {
  const pairs = headers.getSetCookie().map((line) => /^([^=]+)=([^;]*)/.exec(line)!.slice(1));
  return Object.fromEntries(pairs);
}

/** Trades a credential for a cookie; returns the header that sends it. */
export async function logIn(
  origin: string,
  credentials: { token: string } | { link: string },
  headers: Record<string, string> = {},
): Promise<{ answer: RawAnswer; Cookie: string }> {
  const answer = await askRaw(
    origin,
    '/console/api/session',
    { ...ownPage(origin), ...headers },
    { method: 'POST', body: credentials },
  );
  const given = Object.entries(cookiesOf(answer)).filter(([, value]) => value !== '');
  return { answer, Cookie: given.map(([name, value]) => `${name}=${value}`).join('; ') };
}
