/** The latest conformance runs. */
import { signal } from '@preact/signals';
import { findProblems, type Problems } from '../../parts/problems.ts';
import { api, bodyOf, type Schemas } from '../../state/api.ts';

export type Run = Schemas['ConformanceRun'];

export const runs = signal<readonly Run[]>([]);
export const runsState = signal<'loading' | 'ready' | 'failed'>('loading');

export async function readRuns(): Promise<void> {
  try {
    runs.value = (await bodyOf(api.GET('/console/api/conformance-runs'))).runs;
    runsState.value = 'ready';
  } catch {
    runsState.value = 'failed';
  }
}

/** How far a run has come; where the server does not answer, what is shown stays. */
export async function readRun(id: string): Promise<void> {
  const run = await bodyOf(api.GET('/console/api/conformance-runs/{id}', { params: { path: { id } } })).catch(
    () => undefined,
  );
  if (run !== undefined) put(run);
}

export function startRun(asked: Schemas['NewConformanceRun']): Promise<Problems> {
  return findProblems(bodyOf(api.POST('/console/api/conformance-runs', { body: asked })).then(put));
}

export function stopRun(id: string): Promise<Problems> {
  const params = { path: { id } };
  return findProblems(bodyOf(api.DELETE('/console/api/conformance-runs/{id}', { params })).then(put));
}

function put(run: Run): void {
  const isKnown = runs.value.some(({ id }) => id === run.id);
  runs.value = isKnown ? runs.value.map((one) => (one.id === run.id ? run : one)) : [run, ...runs.value];
}
