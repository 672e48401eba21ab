/** A user's test in CommonJS, run by Jest as the READMEs set it up. */
const { createServer } = require('node:http');
const portable = require('@staff-service/client');
const node = require('@staff-service/client/node');

test('both entries send to a receiver, and throw errors of their own class', async () => {
  const onMessage = jest.fn();
  const apps = [{ appid: '1001', secrets: ['abcdef'] }];
  const server = createServer(node.toNodeHandler(node.createReceiver({ endpoint: 'app', apps, onMessage })));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const baseUrl = `http://127.0.0.1:${server.address().port}/qmtapi`;
  const message = { ToUserId: '1', MsgType: 'text', Content: '你好' };
  for (const { createAppClient, StaffServiceError } of [portable, node]) {
    await createAppClient({ baseUrl, appid: '1001', secret: 'abcdef' }).sendMessageToCustomer(message);
    const refused = createAppClient({ baseUrl, appid: '1001', secret: 'wrong' }).sendMessageToCustomer(
      message,
    );
    await expect(refused).rejects.toBeInstanceOf(StaffServiceError);
  }
  expect(onMessage.mock.calls.map(([{ Content }]) => Content)).toEqual(['你好', '你好']);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
