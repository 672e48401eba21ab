/** The product as an operator starts it, a process of its own, with a configuration file. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CLI = resolve(import.meta.dirname, '../../server/cli.ts');
/** Preloaded: however whoever measures ends, the server does too. */
const END_WITH_PARENT = `data:text/javascript,${encodeURIComponent("process.on('disconnect', () => process.exit()); process.channel.unref();")}`;

export interface ProductServer {
  origin: string;
  process: ChildProcess;
  stop(signal: NodeJS.Signals): Promise<void>;
}

interface Options {
  /** Holds the configuration file and, on SQLite, the data. */
  folder: string;
  databaseUrl: string | undefined;
  configuration: object;
  /** Arguments of `node` itself. */
  nodeArgs?: string[];
}

/** @throws with what it said when it does not start */
export async function startProductServer(options: Options): Promise<ProductServer> {
  const { folder, databaseUrl, configuration, nodeArgs = [] } = options;
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify(configuration));
  const args = [CLI, 'serve', '--port', '0', '--data', join(folder, 'data'), '--config', config];
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...nodeArgs, ...args], {
    env: { ...environment, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr!.on('data', (chunk) => (said += chunk));
  const port = await new Promise<string>((done, fail) => {
    child.stdout!.on('data', (chunk: Buffer) => {
      const found = /"port":(\d+)/.exec(chunk.toString())?.[1];
      if (found !== undefined) done(found);
    });
    child.once('exit', () => fail(new Error(said)));
  });
  child.stdout!.removeAllListeners('data').resume();
  child.removeAllListeners('exit');
  return {
    origin: `http://127.0.0.1:${port}`,
    process: child,
    async stop(signal) {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill(signal);
      await ended;
    },
  };
}
