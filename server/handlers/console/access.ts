/** What whoever calls the control API may see. */
export type Access = { all: true } | { all: false; appid: string; expiresAt: number };

/** The one app that is shown; undefined: all of them. */
export function appidOf(access: Access): string | undefined {
  return access.all ? undefined : access.appid;
}
