import type { Endpoint } from '@staff-service/client';

/**
 * When each secret last verified a signature, so that whoever rotates one sees when the old one is used no more. In memory, of this
 * instance, and by the secret itself: a reload that puts a new one in front does not give the old one's time to it.
 */
export class SecretUses {
  readonly #uses = {
    platform: new Map<string, Map<string, number>>(),
    app: new Map<string, Map<string, number>>(),
  };

  /** @param at milliseconds since 1970 */
  note(endpoint: Endpoint, appid: string, secret: string, at: number): void {
    const apps = this.#uses[endpoint];
    const uses = apps.get(appid);
    if (uses === undefined) apps.set(appid, new Map([[secret, at]]));
    else uses.set(secret, at);
  }

  /** In the order of these secrets, which are the active ones: any other is forgotten. */
  list(endpoint: Endpoint, appid: string, secrets: readonly string[]): (number | undefined)[] {
    const uses = this.#uses[endpoint].get(appid);
    if (uses === undefined) return [];
    for (const secret of uses.keys()) if (!secrets.includes(secret)) uses.delete(secret);
    return secrets.map((secret) => uses.get(secret));
  }
}
