/** A strict program of a consumer on Node: compiled and run by tests/runtimes/runtimes.test.ts. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createAppClient,
  createPlatformClient,
  createReceiver,
  signSync,
  toNodeHandler,
  verifySync,
} from '@staff-service/client/node';
import { tryPortable } from './portable.js';

const baseUrl = process.env.STAFF_SERVICE_URL ?? '';
const credentials = { appid: '1001', secret: 'abcdef' };
console.log(await tryPortable(baseUrl));

const platform = createPlatformClient({ baseUrl, ...credentials });
const { errcode } = await platform.receiveCustomerMessage({ FromUserId: '123', MsgType: 'event' });

const contents: (string | null | undefined)[] = [];
const receiver = createReceiver({
  endpoint: 'app',
  apps: [{ appid: '1001', secrets: ['abcdef'] }],
  onMessage: async ({ Content }) => {
    contents.push(Content);
  },
});
const server = createServer(toNodeHandler(receiver)).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const app = createAppClient({ baseUrl: `http://127.0.0.1:${port}`, ...credentials });
await app.sendMessageToCustomer({ ToUserId: '123', MsgType: 'text', Content: 'over HTTP' });
server.close();

const { ok } = verifySync({ appid: '1001', secrets: ['abcdef'], ...signSync(credentials) });
console.log(errcode, contents.join(), ok);
