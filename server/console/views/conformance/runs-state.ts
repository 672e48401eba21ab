/** The latest conformance runs. */
import { signal } from '@preact/signals';
import { NO_PROBLEMS, type Problems, problemsOf } from '../../parts/problems.ts';
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

export async function startRun(asked: Schemas['NewConformanceRun']): Promise<Problems> {
  try {
    put(await bodyOf(api.POST('/console/api/conformance-runs', { body: asked })));
    return NO_PROBLEMS;
  } catch (error) {
    return problemsOf(error);
  }
}

export async function stopRun(id: string): Promise<Problems> {
  try {
    put(await bodyOf(api.DELETE('/console/api/conformance-runs/{id}', { params: { path: { id } } })));
    return NO_PROBLEMS;
  } catch (error) {
    return problemsOf(error);
  }
}

function put(run: Run): void {
  const isKnown = runs.value.some(({ id }) => id === run.id);
  runs.value = isKnown ? runs.value.map((one) => (one.id === run.id ? run : one)) : [run, ...runs.value];
}
