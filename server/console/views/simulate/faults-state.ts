/** The faults that are simulated now. */
import { signal } from '@preact/signals';
import { NO_PROBLEMS, type Problems, problemsOf } from '../../parts/problems.ts';
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

export async function createFault(fault: Schemas['NewFault']): Promise<Problems> {
  try {
    const created = await bodyOf(api.POST('/console/api/faults', { body: fault }));
    faults.value = [created, ...faults.value.filter(({ id }) => id !== created.id)];
    return NO_PROBLEMS;
  } catch (error) {
    return problemsOf(error);
  }
}

export async function deleteFault(id: string): Promise<Problems> {
  try {
    await bodyOf(api.DELETE('/console/api/faults/{id}', { params: { path: { id } } }));
    return NO_PROBLEMS;
  } catch (error) {
    return problemsOf(error);
  } finally {
    await readFaults();
  }
}
