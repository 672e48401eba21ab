import { RecentValues } from './recent-values.ts';
import type { MatchedOperation, ServedApi } from './served-api.ts';

/** As many as apps may be configured. */
const REMEMBERED = 1000;
/** Of an appid of 128 characters, each in the nine of its escapes, and what stands around it. */
const REMEMBERED_CHARACTERS = 1536;

/** Which operation of which API a request is for, remembered by method and path. Unknown paths are not remembered. */
export class OperationMatcher {
  readonly #apis: readonly ServedApi[];
  readonly #remembered = new RecentValues<MatchedOperation>(REMEMBERED);

  constructor(apis: readonly ServedApi[]) {
    this.#apis = apis;
  }

  /** The first API's that has the path; undefined when none has it. @throws Refusal 405 */
  match(method: string, path: string): MatchedOperation | undefined {
    const key = `${method} ${path}`;
    const remembered = this.#remembered.get(key);
    if (remembered !== undefined) return remembered;
    for (const api of this.#apis) {
      const matched = api.match(method, path);
      if (matched === undefined) continue;
      if (key.length <= REMEMBERED_CHARACTERS) this.#remembered.set(key, matched);
      return matched;
    }
    return undefined;
  }
}
