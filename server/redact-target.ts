import { bounded } from '@staff-service/client';

/** Where a parameter's name stands. Each begins at a separator, so that the search is linear. */
const NAME = /[?&;]([^=?&;#]*)=/g;
/** The same where the address may be escaped as a whole. */
const ESCAPED_NAME = /(?:[?&;]|%26|%3b|%3f)((?:(?!%26|%3b|%3d|%3f)[^=?&;#])*)(?:=|%3d)/gi;
/** `sign`, `signature[]`, `x-sig`, `access_token` …: whoever mistook the name has sent the value all the same. */
const SECRET = /sig|token|secret|passw/i;
/** What is as long as a signature, each digit as it is or percent-encoded, once or several times. */
const HEX = /(?:[0-9a-f]|%(?:25)*(?:3[0-9]|[46][1-6])){40,}/gi;
/** The credentials of `http://user:password@host/`. */
const USER = /^(https?:\/\/)[^/?#]*@/i;

/** A request's target as it may be shown: without what is, or may have been meant as, its signature. */
export function redactTarget(target: string): string {
  let shown = '';
  let from = 0;
  const names = target.includes('%') ? ESCAPED_NAME : NAME;
  names.lastIndex = 0;
  // A loop, because `replace` with a function takes five times as long.
  for (let found = names.exec(target); found !== null; found = names.exec(target)) {
    if (!isSecret(found[1]!)) continue;
    const start = names.lastIndex;
    const next = target.indexOf('&', start);
    shown += `${target.slice(from, start)}[redacted]`;
    from = next < 0 ? target.length : next;
    names.lastIndex = from;
  }
  return bounded(
    (shown + target.slice(from)).replace(HEX, '[redacted]').replace(USER, '$1[redacted]@'),
    2048,
  );
}

function isSecret(name: string): boolean {
  let decoded = name;
  for (let times = 0; times < 3 && decoded.includes('%'); times += 1)
    decoded = decoded.replace(/%([0-9a-f]{2})/gi, (_escape, digits) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
  return SECRET.test(decoded);
}
