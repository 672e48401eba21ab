/** Why the server did not take something, in the language of the page. */
import { ApiError } from '../state/api.ts';
import { dictionary, inPageLanguage } from '../state/language.ts';
import { notify } from '../state/notice.ts';

/** At the properties that are to blame, by name, and as a whole. Empty when all is well. */
export interface Problems {
  properties: Readonly<Record<string, string>>;
  whole?: string;
}

export const NO_PROBLEMS: Problems = { properties: {} };

const texts = dictionary({
  zh: { unreachable: '无法连接服务器，请稍后重试' },
  en: { unreachable: 'The server cannot be reached, try again later' },
});

export function isFine({ properties, whole }: Problems): boolean {
  return whole === undefined && Object.keys(properties).length === 0;
}

/** @param violations rules that were broken, each with its place */
export function problemsAt(violations: ApiError['violations'], whole: string): Required<Problems> {
  const properties: Record<string, string> = {};
  for (const { pointer, message } of violations) {
    const property = pointer.split('/')[1] ?? '';
    properties[property] ??= inPageLanguage(message);
  }
  return { properties, whole };
}

/** Of a call that failed. */
export function problemsOf(error: unknown): Required<Problems> {
  if (!(error instanceof ApiError)) return { ...NO_PROBLEMS, whole: texts().unreachable };
  return problemsAt(error.violations, inPageLanguage(error.message));
}

/** What comes of a call to the server. */
export function findProblems(call: Promise<unknown>): Promise<Problems> {
  return call.then(() => NO_PROBLEMS, problemsOf);
}

/** Says that it is `done`, or why not. */
export async function reportResult(work: Promise<Problems>, done: string): Promise<void> {
  notify((await work).whole ?? done);
}

/** What is said below a form: what no field of it says already. */
export function unsaidProblems({ properties, whole }: Problems, fields: readonly string[]): string[] {
  const others = Object.entries(properties).filter(([property]) => !fields.includes(property));
  const isSaid = whole === undefined || (others.length === 0 && Object.keys(properties).length > 0);
  const lines = others
    .filter(([property, message]) => property !== '' || isSaid || !whole.includes(message))
    .map(([property, message]) => (property === '' ? message : `${property}: ${message}`));
  return isSaid ? lines : [whole, ...lines];
}
