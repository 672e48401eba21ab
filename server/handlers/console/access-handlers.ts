import { inLanguage } from '@staff-service/client/internal';
import type { components } from '../../../generated/console.ts';
import { VERSION } from '../../../generated/version.ts';
import { usesDemoSecret } from '../../config/settings.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import type { ConsoleLinkRow } from '../../store/schema.ts';
import { TEXTS } from '../texts.ts';
import type { Access, Visitor } from './access.ts';
import { clearCookie, LINK_COOKIE, SESSION_COOKIE, setCookie } from './cookies.ts';
import { DEFAULT_LINK_SECONDS } from './defaults.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function accessHandlers({
  access: consoleAccess,
  limitLogin,
  live,
  log,
}: ConsoleServices): Pick<
  ConsoleHandlers,
  'getSession' | 'createSession' | 'deleteSession' | 'listLinks' | 'createLink' | 'deleteLink'
> {
  const describe = (access: Access | undefined): components['schemas']['Session'] => {
    const { apps, appPrefix, simulate } = live.current;
    const end = access?.all ? access.login?.expiresAt : access?.expiresAt;
    const isKnown = access !== undefined;
    return {
      access: !isKnown ? 'none' : access.all ? 'all' : 'app',
      appid: !isKnown || access.all ? null : access.appid,
      login: consoleAccess.needsLogin,
      simulate: isKnown && access.all && simulate,
      // Strangers are told nothing of this server.
      version: isKnown ? VERSION : '',
      appPrefix: isKnown ? appPrefix : '',
      demo: isKnown && apps.some(usesDemoSecret),
      expiresAt: end === undefined ? null : new Date(end).toISOString(),
    };
  };

  /** One credential at a time: the latest is the one that counts. */
  const endSession = async ({ cookies: { session } }: Visitor) => {
    if (session !== undefined) await fromStore(log, consoleAccess.endSession(session));
  };

  const logIn = async (token: string, visitor: Visitor) => {
    if (!consoleAccess.needsLogin) throw refuseWithStatus(400, 'noLogin', TEXTS.noLogin);
    if (!consoleAccess.isToken(token)) throw refuseWithStatus(401, 'unauthorized', TEXTS.wrongToken);
    await endSession(visitor);
    const { token: session, access } = await fromStore(log, consoleAccess.startSession());
    const lifetimeMs = access.login.expiresAt - Date.now();
    const cookie = setCookie(SESSION_COOKIE, session, lifetimeMs, visitor.isHttps);
    return { access, cookies: [cookie, clearCookie(LINK_COOKIE)] };
  };

  const openLink = async (token: string, visitor: Visitor) => {
    const access = await fromStore(log, consoleAccess.findByLink(token));
    if (access === undefined) throw refuseWithStatus(401, 'unauthorized', TEXTS.deadLink);
    await endSession(visitor);
    const cookie = setCookie(LINK_COOKIE, token, access.expiresAt - Date.now(), visitor.isHttps);
    return { access, cookies: [cookie, clearCookie(SESSION_COOKIE)] };
  };

  return {
    async getSession({ caller: { access, cookies } }) {
      // A link that has ended is forgotten: whoever reloads the page finds what is there without it.
      const isDead = access === undefined && cookies.link !== undefined;
      const headers = isDead ? { headers: { 'Set-Cookie': clearCookie(LINK_COOKIE) } } : {};
      return { status: 200, body: describe(access), ...headers };
    },

    async createSession({ caller, body: { token, link } }) {
      await limitLogin(caller.address);
      const { access, cookies } =
        token === undefined ? await openLink(link ?? '', caller) : await logIn(token, caller);
      caller.access = access;
      return { status: 200, body: describe(access), headers: { 'Set-Cookie': cookies } };
    },

    async deleteSession({ caller }) {
      await endSession(caller);
      const left = await consoleAccess.findByCookies({ session: undefined, link: undefined });
      const cookies = [SESSION_COOKIE, LINK_COOKIE].map(clearCookie);
      return { status: 200, body: describe(left), headers: { 'Set-Cookie': cookies } };
    },

    async listLinks() {
      const links = await fromStore(log, consoleAccess.listLinks());
      return { status: 200, body: { links: links.map(describeLink) } };
    },

    async createLink({ body: { appid, expiresInSeconds = DEFAULT_LINK_SECONDS } }) {
      if (live.findApp(appid) === undefined)
        throw refuseWithStatus(400, 'known', TEXTS.unknownAppid, {
          violations: [{ pointer: '/appid', rule: 'known', message: inLanguage(TEXTS.unknownAppid) }],
        });
      const created = await fromStore(log, consoleAccess.createLink(appid, expiresInSeconds * 1000));
      if (created === undefined) throw refuseWithStatus(409, 'tooMany', TEXTS.tooManyLinks);
      // Behind the #: no server, proxy or log sees it, nor whoever is linked from the page.
      const path = `/console/#link=${created.token}`;
      return { status: 201, body: { ...describeLink(created.link), path } };
    },

    async deleteLink({ path }) {
      const deleted = await fromStore(log, consoleAccess.deleteLink(path.id));
      if (deleted === undefined) throw refuseWithStatus(404, 'notFound', TEXTS.noLink);
      return { status: 200, body: describeLink(deleted) };
    },
  };
}

function describeLink({ id, app_id, created_at, expires_at }: ConsoleLinkRow): components['schemas']['Link'] {
  return {
    id,
    appid: app_id,
    createdAt: new Date(created_at).toISOString(),
    expiresAt: new Date(expires_at).toISOString(),
  };
}
