/** Paths and queries: other spellings of the endpoint's address, and addresses that are not it. */
import { draftRequest, toBytes } from '../inputs/draft.ts';
import type { ByteClass } from '../inputs/fuzz-class.ts';
import type { Random } from '../inputs/random.ts';
import { APPS, sign, TIMESTAMP } from '../inputs/signing.ts';

const APPIDS = [
  '1001',
  '1002',
  '%31001',
  '',
  '.',
  '..',
  '%2e',
  '%2e%2e',
  '{appid}',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '1001%00',
  ' 1001',
  '1001 ',
  '1001%20',
  '%E7%94%B2',
  '%C0%AF',
  '%',
  '%zz',
  '１００１',
  '1001;x',
  '1001%2f',
  'x'.repeat(129),
  '1001%0d%0aX:y',
  '*',
  '[1001]',
  '%ud800',
  '%ED%A0%80',
  '\xe7\x94\xb2',
];
const VERSIONS = [
  'v1',
  'V1',
  'v2',
  'v1.0',
  'v01',
  '%761',
  'v%31',
  '',
  '..',
  'v1 ',
  'v1%00',
  '1',
  '{version}',
];
const TAILS = [
  'staffService/message',
  'staffservice/message',
  'staffService/message/',
  'staffService//message',
  'staffService/messages',
  'staffService%2fmessage',
  'staffService/./message',
  'staffService/x/../message',
  'staffService/message%20',
  'staffService/message;x',
  'staffService/message.json',
  'staffService\\message',
  'staffService/messag%65',
  'staffService/message%00',
  'staffService',
  '',
];
const PREFIXES = [
  '/qmtapi',
  '/QMTAPI',
  '/qmtapi/',
  '//qmtapi',
  '',
  '/',
  '/x',
  '/qmtapi/x',
  '/qmtapi%2f',
  '/%71mtapi',
  '/qmtapi/..',
  '/./qmtapi',
  '/x/../qmtapi',
];
const PLACES = [
  '/console/api/exchanges',
  '/console/api/exchanges/x',
  '/console/api/deliveries/x/redeliver',
  '/console/api/apps',
  '/console',
  '/metrics',
  '/docs',
  '/docs/..%2f',
  '/../../etc/passwd',
  '/openapi.yaml/',
  '/healthz?x',
  '/favicon.ico',
  '/.git/config',
  '/generated/openapi.yaml',
  '/%2e%2e/%2e%2e/package.json',
  '/api',
  '/api/v1',
  '/api/v1/1001',
];

function writeQuery(random: Random): string {
  const app = APPS[0];
  const timestamp = random.isTrue(0.6)
    ? TIMESTAMP
    : random.pick([
        ...[
          '',
          '0',
          '1500000000',
          '1500000000000',
          '-1',
          '1e13',
          '9999999999',
          '9999999999999',
          '99999999999999',
          '0x1',
          'NaN',
          String(Date.now() + 90_000_000),
          String(Date.now() - 90_000_000),
        ],
        ...[
          String(Math.floor(Date.now() / 1000)),
          ` ${Date.now()}`,
          `${Date.now()} `,
          `${Date.now()}.0`,
          `${Date.now()}%00`,
          `+${Date.now()}`,
          '１５００００００００',
          String(Date.now()).slice(0, 12),
        ],
      ]);
  const right = sign(app, decodeURIComponent(timestamp));
  const signature = random.isTrue(0.5)
    ? right
    : random.pick([
        ...[
          '',
          right.toUpperCase(),
          right.slice(1),
          `${right}0`,
          right.replace(/^./, 'g'),
          `0x${right}`,
          ` ${right}`,
          `${right}%00`,
          `${right}%0a`,
          '0'.repeat(40),
          right.replace(/^./, (one) => `%${one.charCodeAt(0).toString(16)}`),
        ],
        ...[
          Buffer.from(right, 'hex').toString('base64'),
          sign(APPS[1], timestamp),
          sign({ ...app, secret: '' }, timestamp),
          sign({ appid: '', secret: app.secret }, timestamp),
          sign({ ...app, secret: 'undefined' }, timestamp),
        ],
      ]);
  const pairs = [`timestamp=${timestamp}`, `signature=${signature}`];
  switch (random.integer(0, 8)) {
    case 0:
      pairs.push(random.pick(pairs));
      break;
    case 1:
      pairs.splice(random.integer(0, 1), 1);
      break;
    case 2:
      pairs.reverse();
      break;
    case 3:
      pairs.unshift(
        random.pick([
          'x=y',
          '__proto__=x',
          'timestamp',
          'signature',
          '=',
          '',
          '%',
          '&&',
          'timestamp[]=1',
          'Signature=x',
          'time%73tamp=1',
          'x[y]=z',
          'constructor=x',
          'appid=1002',
        ]),
      );
      break;
    case 4:
      pairs.push(
        random
          .pick(['x', '&', '%', 'timestamp=', '%41', '=', 'signature', '+', '%c3%28', '?', ';'])
          .repeat(random.size(1, 7_000))
          .slice(0, 14_000),
      );
      break;
    case 5:
      pairs[1] = pairs[1]!.replace(
        'signature',
        random.pick([
          'Signature',
          'sign',
          '%73ignature',
          'signature%20',
          'signature[]',
          'signature\t',
          'amp;signature',
          ' signature',
          '\xadsignature',
        ]),
      );
      break;
    default:
  }
  return pairs.join(random.isTrue(0.95) ? '&' : random.pick([';', '&amp;', '&&', '?', '%26', ' ']));
}

export const paths: ByteClass = {
  name: 'paths',
  weight: 12,
  parallel: 8,
  suitsFetch: true,
  generate(context) {
    const { random } = context;
    const draft = draftRequest(context, 0, random.isTrue(0.7) ? 'platform' : 'app');
    const [path = '', query = ''] = draft.target.split('?');
    let spoiled = path;
    if (random.isTrue(0.6)) {
      if (random.isTrue(0.1)) spoiled = random.pick(PLACES);
      else if (path.startsWith('/api')) {
        const rightly = <T>(right: T, wrong: T[]) => (random.isTrue(0.6) ? right : random.pick(wrong));
        spoiled = `${rightly('/api', ['/API', '/api/', '//api', '/ap%69', '/x/api', ''])}/${rightly('v1', VERSIONS)}/${rightly('1001', APPIDS)}/${rightly(TAILS[0]!, TAILS)}`;
      } else spoiled = `${random.pick(PREFIXES)}/${random.pick(TAILS)}`;
    }
    draft.target = `${spoiled}?${random.isTrue(0.4) ? query : writeQuery(random)}`;
    if (random.isTrue(0.1)) draft.method = random.pick(['GET', 'HEAD', 'PUT', 'OPTIONS', 'DELETE', 'PATCH']);
    if (random.isTrue(0.05)) draft.target += random.pick(['?', '&', '#', '?x', '%', '/']);
    return { pieces: [toBytes(draft)] };
  },
};
