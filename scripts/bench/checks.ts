/** A server is timed only if it does the job: it accepts what is good and refuses what is not. */

import { HEADERS, MESSAGE, signedPath } from './request.ts';
import { PATH } from './servers/job.ts';

const ANSWER_MS = 3_000;

interface Check {
  name: string;
  accepts: boolean;
  path: () => string;
  body: string;
}

const { Content: _, ...WITHOUT_CONTENT } = MESSAGE;
const good = JSON.stringify(MESSAGE);
const refuses = (name: string, body: string, path = () => signedPath()): Check => ({
  name,
  accepts: false,
  path,
  body,
});

const CHECKS: readonly Check[] = [
  { name: 'a good message', accepts: true, path: () => signedPath(), body: good },
  {
    name: 'an event without Content',
    accepts: true,
    path: () => signedPath(),
    body: '{"FromUserId":"1","MsgType":"event.CLICK.RG"}',
  },
  refuses('no signature', good, () => PATH),
  refuses('a wrong signature', good, () => signedPath('another secret')),
  refuses('missing Content', JSON.stringify(WITHOUT_CONTENT)),
  refuses('an unknown MsgType', JSON.stringify({ ...MESSAGE, MsgType: 'video' })),
  refuses('a number as user', JSON.stringify({ ...MESSAGE, FromUserId: 1 })),
  refuses('malformed JSON', good.slice(0, -1)),
  refuses('another version', good, () => signedPath().replace('/v1/', '/v2/')),
];

/** The names of the checks that it fails. */
export async function failedChecks(origin: string): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, accepts, path, body } of CHECKS) {
    if ((await isAccepted(origin + path(), body)) !== accepts) failed.push(name);
  }
  return failed;
}

/** Undefined when there is no answer, which is neither. */

async function isAccepted(url: string, body: string): Promise<boolean | undefined> {
  const signal = AbortSignal.timeout(ANSWER_MS);
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body, signal }).catch(
    () => undefined,
  );
  if (response === undefined) return undefined;
  const answer: unknown = await response.json().catch(() => undefined);
  return response.status === 200 && (answer as { errcode?: unknown } | undefined)?.errcode === 0;
}
