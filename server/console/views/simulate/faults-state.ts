/** The faults that are simulated now. */
import { signal } from '@preact/signals';
import { findProblems, type Problems } from '../../parts/problems.ts';
import { api, bodyOf, type Schemas } from '../../state/api.ts';

export const faults = signal<readonly Schemas['Fault'][]>([]);
export const faultsState = signal<'loading' | 'ready' | 'failed'>('loading');

let isReading = false;

export async function readFaults(): Promise<void> {
  if (isReading) return; // the answer that is under way is as good
  isReading = true;
  try {
    faults.value = (await bodyOf(api.GET('/console/api/faults'))).faults;
    faultsState.value = 'ready';
  } catch {
    faultsState.value = 'failed';
  } finally {
    isReading = false;
  }
}

export function createFault(fault: Schemas['NewFault']): Promise<Problems> {
  return findProblems(
    bodyOf(api.POST('/console/api/faults', { body: fault })).then((created) => {
      faults.value = [created, ...faults.value.filter(({ id }) => id !== created.id)];
    }),
  );
}

export async function deleteFault(id: string): Promise<Problems> {
  const call = bodyOf(api.DELETE('/console/api/faults/{id}', { params: { path: { id } } }));
  const problems = await findProblems(call);
  await readFaults();
  return problems;
}
