import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { type ChaosReport, chaos } from './chaos.ts';

// The short form of `npm run chaos`, which kills a hundred times.
const KILLS = 8;

function expectNothingWrong(report: ChaosReport) {
  const { lostCustomerMessages, lostAgentMessages, overtaken, doubled } = report;
  expect({ lostCustomerMessages, lostAgentMessages, overtaken, doubled }).toEqual({
    lostCustomerMessages: [],
    lostAgentMessages: [],
    overtaken: [],
    doubled: [],
  });
  expect(report.customerMessages).toBeGreaterThan(50);
  expect(report.agentMessages).toBeGreaterThan(50);
}

it('SQLite: kill -9 under load loses nothing, nothing overtakes, nothing arrives under two keys', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'staff-service-chaos-'));
  const report = await chaos({ kills: KILLS, instances: 1, store: { dataFolder } });
  rmSync(dataFolder, { recursive: true });
  expectNothingWrong(report);
}, 120_000);

it('PostgreSQL, 3 instances: neither do kills and a restart of the database', async () => {
  const postgres = await startPostgres();
  const report = await chaos({
    kills: KILLS,
    instances: 3,
    store: { databaseUrl: postgres.url },
    meanwhile: async () => {
      await postgres.down();
      await postgres.up();
    },
  });
  await postgres.stop();
  expectNothingWrong(report);
}, 120_000);
