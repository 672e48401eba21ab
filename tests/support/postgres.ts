/** A real PostgreSQL from the npm registry, started once for the whole run (vitest's globalSetup). */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import getPort from 'get-port';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

const PROGRAM = resolve(import.meta.dirname, '../../scripts/postgres-process.ts');

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server's own database; see `createDatabase`. */
    postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres();
  project.provide('postgres', url);
  return stop;
}

export interface RunningPostgres {
  url: string;
  port: number;
  stop(): Promise<void>;
  /** Stops the server; `up` starts it on the same port with the same data. */
  down(): Promise<void>;
  up(): Promise<void>;
}

export async function startPostgres(): Promise<RunningPostgres> {
  const port = await getPort({ host: '127.0.0.1' });
  const child = fork(PROGRAM, [String(port)], { stdio: 'ignore' });
  const says = (word: string) =>
    new Promise<void>((done, fail) => {
      child.once('message', (message) => (message === word ? done() : fail(new Error(String(message)))));
      child.once('exit', (code) => fail(new Error(`PostgreSQL ended with ${code}`)));
    });
  const tell = (wish: 'up' | 'down') => {
    child.send(wish);
    return says(wish);
  };
  await says('initialised');
  await tell('up');
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    port,
    down: () => tell('down'),
    up: () => tell('up'),
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.disconnect();
      await ended;
    },
  };
}

let databases = 0;

/** A fresh, empty database on the server at `url`; the process's id keeps parallel test files apart. */
export async function createDatabase(url: string): Promise<string> {
  databases += 1;
  const name = `test_${process.pid}_${databases}_${Math.random().toString(36).slice(2, 8)}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return url.replace(/\/postgres$/, `/${name}`);
}
