/** What happens on each runtime when a connection breaks: no message is doubled, and no signature is shown. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCEPTED, startPeer } from '../support/peer.ts';
import type { PackedClient } from './packed-client.ts';
import type { RuntimeName } from './runtimes.ts';

/** Prints what a logger would get of a call to a peer that closes each connection at its second request. */
const program = (entry: string, url: string) => `
import { inspect } from 'node:util';
import { createAppClient } from '${entry}';
const client = createAppClient({ baseUrl: '${url}', appid: '1001', secret: 'abcdef', retries: 0 });
for (const Content of ['one', 'two', 'broken']) {
  try {
    await client.sendMessageToCustomer({ ToUserId: '1', MsgType: 'text', Content });
    console.log('accepted');
  } catch (error) {
    const { code, attempts, cause } = error;
    console.log(code, attempts, cause.constructor === Error);
    for (let one = error; one instanceof Error; one = one.cause) {
      const properties = Object.getOwnPropertyNames(one).map((name) => [name, String(one[name])]);
      if (/signature=[0-9a-f]/.test(inspect(one) + properties)) console.log('LEAKED', inspect(one));
    }
  }
}
process.exit(0);
`;

export function brokenConnectionSuite(
  packed: () => PackedClient,
  programs: ReadonlyMap<RuntimeName, string>,
): void {
  for (const runtime of ['node 20', 'node 24', 'bun', 'deno'] as const) {
    describe.skipIf(!programs.has(runtime))(runtime, () => {
      it.each(['@staff-service/client', '@staff-service/client/node'])('%s', async (entry) => {
        const requests = new Map<object, number>();
        const peer = await startPeer((response, request) => {
          const earlier = requests.get(request.socket) ?? 0;
          requests.set(request.socket, earlier + 1);
          if (earlier > 0 || peer.requests.at(-1)!.body.includes('broken')) request.socket.destroy();
          else ACCEPTED(response, request);
        });
        const file = join(packed().folder, `broken-${runtime.replace(' ', '')}.mjs`);
        writeFileSync(file, program(entry, peer.url));
        const printed = await packed().run(runtime, file);
        await peer.stop();
        const sent = peer.requests.map(({ body }) => JSON.parse(body).Content);
        expect(sent).toEqual(['one', 'two', 'broken']);
        expect(printed).toMatch(/^accepted\n(accepted|connectionLost 1 true)\nconnectionLost 1 true\n$/);
      });
    });
  }
}
