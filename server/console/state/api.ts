/** The control API, typed by the contract. */
import createClient from 'openapi-fetch';
import type { components, paths } from '../../../generated/console.ts';

export type Schemas = components['schemas'];
export type Exchange = Schemas['Exchange'];
export type ExchangeDetail = Schemas['ExchangeDetail'];

export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

/** An answer that tells of a failure; `errmsg` is for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly violations: readonly Schemas['Violation'][];

  constructor(status: number, failure: Partial<Schemas['Failure']> | undefined) {
    super(failure?.errmsg ?? `HTTP ${status}`);
    this.status = status;
    this.violations = failure?.violations ?? [];
  }
}

/** Called when the server no longer knows who asks. */
let onLoggedOut = () => {};

export function whenLoggedOut(call: () => void): void {
  onLoggedOut = call;
}

/** The body of an answer. @throws ApiError; TypeError when the server cannot be reached */
export async function bodyOf<Body>(
  answer: Promise<{ data?: Body; error?: unknown; response: Response }>,
): Promise<NonNullable<Body>> {
  const { data, error, response } = await answer;
  if (response.status === 401) onLoggedOut();
  if (!response.ok || data == null) throw new ApiError(response.status, error as Schemas['Failure']);
  return data;
}
