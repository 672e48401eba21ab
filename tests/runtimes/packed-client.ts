/** The client built, packed and installed as a user would, and the README's examples beside it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import getPort from 'get-port';
import { build } from 'rolldown';
import { buildClient, packFolder, printed, ROOT, temporaryFolder } from '../support/built-packages.ts';
import { FOLDER, type RunningProgram, type RuntimeName, runArguments, startProgram } from './runtimes.ts';

export const EXAMPLES = join(ROOT, 'client/examples');

/** Of the READMEs; the folders beside them are projects, see `example-projects.ts`. */
export function exampleFiles(): string[] {
  return readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

export function example(file: string): string {
  return readFileSync(join(EXAMPLES, file), 'utf8');
}

export class PackedClient {
  /** Empty but for what installing the tarball put there. */
  readonly consumer: string;
  /** Sees the installed client first, then the frameworks in `tests/runtimes`. */
  readonly folder: string;
  readonly #programs: ReadonlyMap<RuntimeName, string>;
  readonly #remove: () => Promise<void>;

  private constructor(
    consumer: string,
    folder: string,
    programs: ReadonlyMap<RuntimeName, string>,
    remove: () => Promise<void>,
  ) {
    this.consumer = consumer;
    this.folder = folder;
    this.#programs = programs;
    this.#remove = remove;
  }

  static async install(programs: ReadonlyMap<RuntimeName, string>): Promise<PackedClient> {
    const temporary = await temporaryFolder();
    const dist = await buildClient(join(temporary.folder, 'dist'));
    const tarball = await packFolder(dist, temporary.folder);
    const consumer = join(temporary.folder, 'consumer');
    mkdirSync(consumer);
    writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
    await printed('npm', ['install', tarball, '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: consumer,
    });
    const folder = mkdtempSync(join(FOLDER, 'run-'));
    cpSync(join(consumer, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    return new PackedClient(consumer, folder, programs, async () => {
      rmSync(folder, { recursive: true, force: true });
      await temporary.remove();
    });
  }

  remove(): Promise<void> {
    return this.#remove();
  }

  /** The example's file as a user saves it, changed as told. JavaScript where the runtime strips no types. */
  written(file: string, runtime: RuntimeName, change = (code: string) => code): string {
    const strips = !['node 20', 'node 22'].includes(runtime);
    const saved = strips ? file : file.replace(/\.ts$/, '.mjs');
    const path = join(this.folder, `${runtime.replace(' ', '')}-${saved}`);
    writeFileSync(path, change(example(file)));
    return path;
  }

  /** What the file prints. */
  run(runtime: RuntimeName, file: string): Promise<string> {
    return printed(this.#program(runtime), runArguments(runtime, file), { cwd: this.folder });
  }

  start(runtime: RuntimeName, args: string[], port: number, env = {}): Promise<RunningProgram> {
    return startProgram(this.#program(runtime), args, { cwd: this.folder, port, env });
  }

  /** A file that exports a fetch handler, served by the runtime. */
  async serve(runtime: RuntimeName, file: string): Promise<RunningProgram> {
    if (runtime === 'workerd') return this.#serveWorker(file);
    const port = await getPort({ host: '127.0.0.1' });
    if (runtime === 'bun') return this.start('bun', [file], port, { PORT: String(port) });
    if (runtime === 'deno') {
      const where = ['--host', '127.0.0.1', '--port', String(port)];
      return this.start('deno', ['serve', '--quiet', '--no-prompt', '--allow-read', ...where, file], port);
    }
    const program = join(this.folder, `serve-${basename(file)}`);
    const hono = "import { serve } from '@hono/node-server';";
    const listen = `serve({ fetch: app.fetch, hostname: '127.0.0.1', port: ${port} });`;
    writeFileSync(program, `${hono}\nimport app from '${file}';\n${listen}\n`);
    return this.start(runtime, [program], port);
  }

  /** Bundled to one file, as the tools for edge runtimes do. */
  async #serveWorker(file: string): Promise<RunningProgram> {
    const port = await getPort({ host: '127.0.0.1' });
    const worker = `${file}.js`;
    const output = { file: worker, codeSplitting: false };
    await build({ input: file, output, logLevel: 'silent' });
    const config = `${file}.capnp`;
    writeFileSync(
      config,
      `using Workerd = import "/workerd/workerd.capnp";
       const config :Workerd.Config = (
         services = [
           (name = "main", worker = .worker),
           (name = "internet", network = (allow = ["private", "public"])),
         ],
         sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
       );
       const worker :Workerd.Worker = (
         modules = [(name = "worker", esModule = embed "${basename(worker)}")],
         compatibilityDate = "2026-11-01",
       );`,
    );
    return this.start('workerd', ['serve', config], port);
  }

  #program(runtime: RuntimeName): string {
    const program = this.#programs.get(runtime);
    if (program === undefined) throw new Error(`npm has no ${runtime} for this platform`);
    return program;
  }
}
