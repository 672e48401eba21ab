/** A PostgreSQL for a benchmark that was given no database: a process of its own that ends with this one. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import getPort from 'get-port';

const PROGRAM = resolve(import.meta.dirname, '../postgres-process.ts');

/** @throws when it does not start */
export async function startOwnPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await getPort({ host: '127.0.0.1' });
  const child = fork(PROGRAM, [String(port)], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const died = ended.then(([code]) => {
    throw new Error(`PostgreSQL ended with ${code}`);
  });
  died.catch(() => {});
  const [said] = await Promise.race([once(child, 'message'), died]);
  if (said !== 'initialised') throw new Error(said); // why it cannot be
  child.send('up');
  await Promise.race([once(child, 'message'), died]);
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
