/** Which operation a method and a path match, by openapi-backend's router and the memory of its answers. */
import { expect, it } from 'vitest';
import openapiApp from '../../generated/app.json' with { type: 'json' };
import consoleDocument from '../../generated/console.json' with { type: 'json' };
import * as consoleValidators from '../../generated/console.validators.js';
import * as openapiValidators from '../../generated/openapi.validators.js';
import openapiPlatform from '../../generated/platform.json' with { type: 'json' };
import { OperationMatcher } from '../../server/contract/operation-matcher.ts';
import { RecentValues } from '../../server/contract/recent-values.ts';
import { ServedApi } from '../../server/contract/served-api.ts';

const of = { handlers: {} };
const matcher = new OperationMatcher([
  new ServedApi({
    ...of,
    name: 'platform',
    document: openapiPlatform,
    root: '',
    validators: openapiValidators,
  }),
  new ServedApi({
    ...of,
    name: 'app',
    document: openapiApp,
    root: '/qmtapi/two',
    validators: openapiValidators,
  }),
  new ServedApi({
    ...of,
    name: 'console',
    document: consoleDocument,
    root: '',
    validators: consoleValidators,
  }),
]);

/** The operation and its path parameters, 404, or the methods that 405 allows. */
function match(method: string, path: string): unknown {
  try {
    const matched = matcher.match(method, path);
    return matched === undefined ? 404 : [matched.operation.id, { ...matched.path }];
  } catch (error) {
    return (error as { headers: { Allow: string } }).headers.Allow;
  }
}

const MESSAGE = '/staffService/message';
const A = 'receiveCustomerMessage';

it.each([
  ['POST', `/api/v1/1001${MESSAGE}`, [A, { version: 'v1', appid: '1001' }]],
  ['POST', `/api/v1/%E4%BD%A0%2F..${MESSAGE}`, [A, { version: 'v1', appid: '你/..' }]],
  ['POST', `/api/v1/{appid}${MESSAGE}`, [A, { version: 'v1', appid: '{appid}' }]],
  ['POST', `/api/v1/__proto__${MESSAGE}`, [A, { version: 'v1', appid: '__proto__' }]],
  ['POST', `/qmtapi/two${MESSAGE}`, ['sendMessageToCustomer', {}]],
  ['GET', '/console/api/exchanges', ['listExchanges', {}]],
  ['GET', '/console/api/exchanges/a.b', ['getExchange', { id: 'a.b' }]],
  // A malformed escape, a value that the enum does not list, the template's own text.
  ['POST', `/api/v1/%ZZ${MESSAGE}`, 404],
  ['GET', `/api/v1/%ZZ${MESSAGE}`, 404],
  ['POST', `/api/v2/1001${MESSAGE}`, 404],
  ['GET', `/api/v2/1001${MESSAGE}`, 404],
  ['POST', `/api/{version}/{appid}${MESSAGE}`, 404],
  // Slashes too many or too few; a prefix alone, or half of it.
  ['POST', `/api/v1/1001${MESSAGE}/`, 404],
  ['POST', `//api/v1/1001${MESSAGE}`, 404],
  ['POST', `/api/v1/${MESSAGE}`, 404],
  ['POST', '/qmtapi/two', 404],
  ['POST', '/qmtapi/two/', 404],
  ['POST', `/qmtapi/twofold${MESSAGE}`, 404],
  ['POST', MESSAGE, 404],
  ['POST', '', 404],
  ['POST', `/api/v1/1001${MESSAGE}.`, 404],
  ['GET', `/api/v1/1001${MESSAGE}`, 'POST'],
  ['BREW', `/qmtapi/two${MESSAGE}`, 'POST'],
  ['DELETE', '/console/api/exchanges/1', 'GET'],
])('%s %s matches %j, the second time too', (method, path, expected) => {
  expect(match(method, path)).toEqual(expected);
  expect(match(method, path)).toEqual(expected);
});

it('of endless different keys a bounded number is remembered, and a value that is in use stays', () => {
  const values = new RecentValues<number>(100);
  values.set('in use', -1);
  for (let at = 0; at < 10_000; at += 1) {
    values.set(`stranger ${at}`, at);
    expect(values.size).toBeLessThanOrEqual(200);
    if (at % 90 === 0) expect(values.get('in use')).toBe(-1);
  }
  expect(values.get('stranger 0')).toBeUndefined();
  expect(values.get('stranger 9999')).toBe(9999);
});
