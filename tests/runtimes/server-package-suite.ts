/** The server's package on the oldest Node that it runs on, and on one that is too old. */
import { join } from 'node:path';
import { createPlatformClient } from '@staff-service/client/node';
import getPort from 'get-port';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildServer, printed, temporaryFolder } from '../support/built-packages.ts';
import { DEMO } from '../support/requests.ts';
import { type RuntimeName, startProgram } from './runtimes.ts';

export function serverPackageSuite(programs: ReadonlyMap<RuntimeName, string>): void {
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  let command: string;

  beforeAll(async () => {
    temporary = await temporaryFolder();
    command = join(await buildServer(join(temporary.folder, 'dist')), 'staff-service.js');
  });
  afterAll(() => temporary?.remove());

  it.skipIf(!programs.has('node 22'))('accepts a message on Node 22', async () => {
    const port = await getPort({ host: '127.0.0.1' });
    const args = [command, 'serve', '--port', String(port), '--data', join(temporary.folder, 'data')];
    const running = await startProgram(programs.get('node 22')!, args, { cwd: temporary.folder, port });
    try {
      const platform = createPlatformClient({ baseUrl: running.origin, ...DEMO, retries: 0 });
      const message = { FromUserId: '1', MsgType: 'text', Content: '你好' } as const;
      expect(await platform.receiveCustomerMessage(message)).toMatchObject({ errcode: 0 });
    } finally {
      await running.stop();
    }
  });

  it.skipIf(!programs.has('node 20'))('says on Node 20 which one it needs', async () => {
    const failed = printed(programs.get('node 20')!, [command, 'serve']);
    await expect(failed).rejects.toThrow(/Node.js 22.18 or later is needed, this is v20/);
  });
}
