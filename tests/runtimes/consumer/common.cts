/** A consumer that is still CommonJS: `require()` of the package, compiled and run by tests/runtimes/runtimes.test.ts. */
import portable = require('@staff-service/client');
import node = require('@staff-service/client/node');

const options = { baseUrl: process.env.STAFF_SERVICE_URL ?? '', appid: '1001', secret: 'abcdef' };

async function main(): Promise<void> {
  const accepted = await Promise.all(
    [portable, node].map(({ createPlatformClient }) =>
      createPlatformClient(options).receiveCustomerMessage({ FromUserId: '1', MsgType: 'event' }),
    ),
  );
  console.log(accepted.map(({ errcode }) => errcode).join(' '));
}
main();
