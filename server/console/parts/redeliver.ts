import { api, bodyOf } from '../state/api.ts';
import { findProblems, type Problems } from './problems.ts';

/** Delivers a dead message again, or a pending one now. */
export function redeliver(id: string): Promise<Problems> {
  return findProblems(
    bodyOf(api.POST('/console/api/deliveries/{id}/redeliver', { params: { path: { id } } })),
  );
}
