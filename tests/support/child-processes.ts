import type { ChildProcess } from 'node:child_process';
import { afterAll } from 'vitest';

const children = new Set<ChildProcess>();

/** A process that a failed test did not come to end is killed when the file's tests are over. */
export function endWithTests<Child extends ChildProcess>(child: Child): Child {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});
