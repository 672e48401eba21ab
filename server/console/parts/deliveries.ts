/** What an operator does to a message that waits, or is dead. */
import { api, bodyOf } from '../state/api.ts';
import { findProblems, type Problems } from './problems.ts';

/** Delivers a dead message again, or a pending one now. */
export function redeliver(id: string): Promise<Problems> {
  return findProblems(
    bodyOf(api.POST('/console/api/deliveries/{id}/redeliver', { params: { path: { id } } })),
  );
}

/** Gives a waiting message up: it is dead, and what is behind it goes on. */
export function skip(id: string): Promise<Problems> {
  return findProblems(bodyOf(api.POST('/console/api/deliveries/{id}/skip', { params: { path: { id } } })));
}

/** A waiting message will never be sent. */
export function cancel(id: string): Promise<Problems> {
  return findProblems(bodyOf(api.POST('/console/api/deliveries/{id}/cancel', { params: { path: { id } } })));
}
