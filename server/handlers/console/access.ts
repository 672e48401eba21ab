/** What whoever calls the control API may see. */
export type Access = FullAccess | AppAccess;

/** Of this machine's users, of who gave the CONSOLE_TOKEN, or of a login, which ends. */
export interface FullAccess {
  all: true;
  login?: { tokenHash: string; expiresAt: number };
  byToken?: true;
}

/** Of a shared link. */
export interface AppAccess {
  all: false;
  appid: string;
  linkId: string;
  expiresAt: number;
  tokenHash: string;
}

/** Who asks what he may see, logs in, or out: anybody. */
export interface Visitor {
  /** Undefined before a login, or when what was given does not hold any more; a login puts here what it gives. */
  access: Access | undefined;
  cookies: Cookies;
  /** By which attempts are counted. */
  address: string;
  /** Whether the browser came over https, to this server or to a proxy before it. */
  isHttps: boolean;
}

/** What the request's cookies hold. */
export interface Cookies {
  session: string | undefined;
  link: string | undefined;
}

/** The one app that is shown; undefined: all of them. */
export function appidOf(access: Access): string | undefined {
  return access.all ? undefined : access.appid;
}
