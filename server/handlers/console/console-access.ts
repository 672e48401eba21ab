import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { LiveSettings } from '../../config/live-settings.ts';
import type { Credentials } from '../../store/credentials.ts';
import type { ConsoleLinkRow } from '../../store/schema.ts';
import { newId } from '../../store/uuid-v7.ts';
import type { Access, AppAccess, Cookies, FullAccess } from './access.ts';

const SESSION_MS = 24 * 3_600_000;

interface ConsoleAccessOptions {
  live: LiveSettings;
  credentials: Credentials;
  clock: () => number;
}

/** Who may see the console: by the CONSOLE_TOKEN, by a login with it, by a shared link. Every method throws what the store does. */
export class ConsoleAccess {
  readonly #live: LiveSettings;
  readonly #credentials: Credentials;
  readonly #clock: () => number;

  constructor({ live, credentials, clock }: ConsoleAccessOptions) {
    this.#live = live;
    this.#credentials = credentials;
    this.#clock = clock;
  }

  /** Whether a CONSOLE_TOKEN is set. */
  get needsLogin(): boolean {
    return this.#live.current.consoleToken !== undefined;
  }

  /** In constant time. */
  isToken(given: string): boolean {
    const { consoleToken } = this.#live.current;
    const digest = (text: string) => hash('sha256', text, 'buffer');
    return consoleToken !== undefined && timingSafeEqual(digest(given), digest(consoleToken));
  }

  /**
   * What the cookies give access to. A link that does not hold any more gives none, also where everybody sees all without
   * one: whoever had less must not have more for it.
   */
  async findByCookies({ session, link }: Cookies): Promise<Access | undefined> {
    const login = session === undefined ? undefined : await this.#findLogin(session);
    if (login !== undefined) return login;
    if (link !== undefined) return this.findByLink(link);
    return this.needsLogin ? undefined : { all: true };
  }

  /** Of a link whose APP is configured. */
  async findByLink(token: string): Promise<AppAccess | undefined> {
    return this.#findLink(hashOfLink(token));
  }

  /** Whether it still holds: what began under it, such as a stream, has to end when it does. */
  async holds(access: Access): Promise<boolean> {
    if (!access.all) return (await this.#findLink(access.tokenHash)) !== undefined;
    if (access.login === undefined) return true;
    return (await this.#credentials.findSession(access.login.tokenHash, this.#clock())) !== undefined;
  }

  /** The token is shown once: of it, as of a link's, only a hash is kept. */
  async startSession(): Promise<{ token: string; access: FullAccess & Pick<Required<FullAccess>, 'login'> }> {
    const token = newToken();
    const login = { tokenHash: this.#hashOfSession(token), expiresAt: this.#clock() + SESSION_MS };
    await this.#credentials.addSession(login.tokenHash, login.expiresAt, this.#clock());
    return { token, access: { all: true, login } };
  }

  async endSession(token: string): Promise<void> {
    if (this.needsLogin) await this.#credentials.deleteSession(this.#hashOfSession(token));
  }

  /** Undefined while there are as many links as there may be. */
  async createLink(
    appid: string,
    lifetimeMs: number,
  ): Promise<{ token: string; link: ConsoleLinkRow } | undefined> {
    const token = newToken();
    const now = this.#clock();
    const link = {
      id: newId(),
      app_id: appid,
      token_hash: hashOfLink(token),
      created_at: now,
      expires_at: now + lifetimeMs,
    };
    const isAdded = await this.#credentials.addLink(link, now);
    return isAdded ? { token, link } : undefined;
  }

  listLinks(): Promise<ConsoleLinkRow[]> {
    return this.#credentials.listLinks(this.#clock());
  }

  deleteLink(id: string): Promise<ConsoleLinkRow | undefined> {
    return this.#credentials.deleteLink(id);
  }

  async #findLogin(token: string): Promise<FullAccess | undefined> {
    if (!this.needsLogin) return undefined;
    const tokenHash = this.#hashOfSession(token);
    const expiresAt = await this.#credentials.findSession(tokenHash, this.#clock());
    return expiresAt === undefined ? undefined : { all: true, login: { tokenHash, expiresAt } };
  }

  async #findLink(tokenHash: string): Promise<AppAccess | undefined> {
    const link = await this.#credentials.findLink(tokenHash, this.#clock());
    if (link === undefined || this.#live.findApp(link.app_id) === undefined) return undefined;
    const { id, app_id, expires_at } = link;
    return { all: false, appid: app_id, linkId: id, expiresAt: expires_at, tokenHash };
  }

  /** With another CONSOLE_TOKEN, no login holds any more. */
  #hashOfSession(token: string): string {
    return createHmac('sha256', this.#live.current.consoleToken!).update(token).digest('hex');
  }
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function hashOfLink(token: string): string {
  return hash('sha256', token);
}
