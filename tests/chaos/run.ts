/** `npm run chaos -- [--kills 100] [--engine sqlite|postgres|both]`: the long form of `tests/chaos/chaos.test.ts`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../support/postgres.ts';
import { type ChaosReport, chaos } from './chaos.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    engine: { type: 'string', default: 'both' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write('Usage: npm run chaos -- [--kills 100] [--engine sqlite|postgres|both]\n');
  process.exit();
}

const kills = Number(values.kills);
const log = (line: string) => process.stderr.write(`${line}\n`);

function print(name: string, report: ChaosReport): void {
  const wrong = {
    lost: report.lostCustomerMessages.length + report.lostAgentMessages.length,
    overtaken: report.overtaken.length,
    doubled: report.doubled.length,
  };
  process.stdout.write(
    `${name}: ${report.kills} kills, ${report.customerMessages} customer and ${report.agentMessages} agent messages accepted, ` +
      `${report.repeated} attempts more than messages; lost ${wrong.lost}, overtaken ${wrong.overtaken}, doubled ${wrong.doubled}\n`,
  );
  if (wrong.lost + wrong.overtaken + wrong.doubled > 0) process.exitCode = 1;
}

if (values.engine !== 'postgres') {
  const dataFolder = mkdtempSync(join(tmpdir(), 'staff-service-chaos-'));
  print('SQLite, 1 instance', await chaos({ kills, instances: 1, store: { dataFolder }, log }));
  rmSync(dataFolder, { recursive: true });
}
if (values.engine !== 'sqlite') {
  const postgres = await startPostgres();
  const meanwhile = async () => {
    for (let times = 0; times < 2; times += 1) {
      await postgres.down();
      await postgres.up();
      log('database restarted');
    }
  };
  print(
    'PostgreSQL, 3 instances',
    await chaos({ kills, instances: 3, store: { databaseUrl: postgres.url }, meanwhile, log }),
  );
  await postgres.stop();
}
