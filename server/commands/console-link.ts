/** `staff-service console-link`: shared links to the console, of one APP each. Exit codes: 0 done, 1 failed, 2 wrong flags. */
import type { components } from '../../generated/console.ts';
import { UsageError } from '../config/usage-error.ts';
import { isId } from '../store/uuid-v7.ts';
import { printable } from '../telemetry/visible.ts';
import { serverUrlOf, writeUrlFlag } from './base-url.ts';
import { askApi, controlApi } from './control-api.ts';
import { say } from './language.ts';
import { TEXTS } from './texts.ts';

interface LinkOptions {
  url: string;
  appid?: string;
  /** Seconds. */
  expires: number;
  list?: boolean;
  revoke?: string;
}

export async function consoleLink({ url, appid, expires, list = false, revoke }: LinkOptions): Promise<void> {
  if (Number(appid !== undefined) + Number(list) + Number(revoke !== undefined) !== 1)
    throw new UsageError('', TEXTS.oneOfLinkFlags);
  if (list) await listLinks(url);
  else if (revoke !== undefined) await revokeLink(url, revoke);
  else await createLink(url, appid!, expires);
}

/** The address alone goes to standard output, so that it can be copied or piped. */
async function createLink(url: string, appid: string, expiresInSeconds: number): Promise<void> {
  const api = controlApi(url);
  const { id, path, expiresAt } = await askApi(url, () =>
    api.POST('/console/api/links', { body: { appid, expiresInSeconds } }),
  );
  process.stdout.write(printable`${serverUrlOf(url)}${path}\n`);
  process.stderr.write(
    printable`${say(TEXTS.linkMade(appid, showTime(expiresAt), id, writeUrlFlag(url)))}\n`,
  );
}

async function listLinks(url: string): Promise<void> {
  const api = controlApi(url);
  const { links } = await askApi(url, () => api.GET('/console/api/links'));
  for (const link of links) process.stdout.write(line(link));
  process.stderr.write(`${say(TEXTS.linksListed(links.length))}\n`);
}

async function revokeLink(url: string, id: string): Promise<void> {
  if (!isId(id)) throw new UsageError('--revoke', TEXTS.linkId);
  const api = controlApi(url);
  const link = await askApi(url, () => api.DELETE('/console/api/links/{id}', { params: { path: { id } } }));
  process.stdout.write(printable`${say(TEXTS.linkRevoked(link.appid))}\n`);
}

function line({ id, appid, createdAt, expiresAt }: components['schemas']['Link']): string {
  return printable`${id}  ${showTime(createdAt)} – ${showTime(expiresAt)}  ${appid}\n`;
}

function showTime(time: string): string {
  return `${time.slice(0, 16)}Z`;
}
