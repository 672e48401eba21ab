import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matchesExchange,
  parseMoment,
  parseSearch,
  type SearchFilter,
  VERDICTS,
  writeSearch,
} from '../../server/handlers/console/search-language.ts';

describe('a search is read:', () => {
  it.each<[text: string, filter: SearchFilter]>([
    ['', {}],
    [' \t\u3000 ', {}],
    ['订单', { text: '订单' }],
    [
      'appid:1001 verdict:refused errcode:30003 user:wx-8f3a since:10m 订单',
      { appid: '1001', verdict: 'refused', errcode: 30003, user: 'wx-8f3a', since: '10m', text: '订单' },
    ],
    ['user:"a b" 退款', { user: 'a b', text: '退款' }],
    ['user：张三　verdict：DEAD', { user: '张三', verdict: 'dead' }],
    ['user：“张 三” 订单', { user: '张 三', text: '订单' }],
    ['APPID:1 Endpoint:App', { appid: '1', endpoint: 'app' }],
    ['until:2026-11-26T08:00:00Z since:2026-11-25', { since: '2026-11-25', until: '2026-11-26T08:00:00Z' }],
    ['查 appid:1 订单', { appid: '1', text: '查 订单' }],
    ['http://x/y?a=1', { text: 'http://x/y?a=1' }],
    ['12:30', { text: '12:30' }],
    ['注意：退款', { text: '注意：退款' }],
    ['note：x', { text: 'note：x' }],
    ['C:\\temp', { text: 'C:\\temp' }],
    ['Error: timeout', { text: 'Error: timeout' }],
    ['"verdict:x"', { text: 'verdict:x' }],
    ['"a  b"  c', { text: 'a  b c' }],
    ['{"MsgType":"text"}', { text: '{"MsgType":"text"}' }],
    ['"MsgType":"text"', { text: '"MsgType":"text"' }],
    ['"open', { text: '"open' }],
    ['text:a b', { text: 'a b' }],
    ['user:"say \\"hi\\" \\\\"', { user: 'say "hi" \\' }],
    ['user:a"b', { user: 'a"b' }],
    ['user:a:b：c', { user: 'a:b：c' }],
    ['errcode:-1', { errcode: -1 }],
  ])('%j', (text, filter) => {
    expect(parseSearch(text)).toEqual({ filter, faults: [] });
  });
});

describe('a search that cannot be meant so is a fault, at its place:', () => {
  it.each<[text: string, at: number, en: string]>([
    ['订单 code:30003', 3, 'there is no code:, known are appid, user, endpoint, verdict, errcode'],
    ['usr:"a b"', 0, 'there is no usr:'],
    ['localhost:8080', 0, 'put it in double quotes'],
    ['appid:1 appid:2', 8, 'appid: may be given only once'],
    ['appid:1 AppId：1', 8, 'appid: may be given only once'],
    ['appid:', 0, 'a value is missing after appid:'],
    ['user:""', 0, 'a value is missing after user:'],
    ['text:', 0, 'a value is missing after text:'],
    ['user:"a b', 0, 'user: lacks its closing double quote'],
    ['user:"a"b', 0, 'user: lacks its closing double quote'],
    ['verdict:maybe', 0, 'verdict: must be one of accepted, refused, pending, delivered, dead'],
    ['endpoint:A', 0, 'endpoint: must be one of platform, app'],
    ['errcode:1.5', 0, 'errcode: must be an integer'],
    ['errcode:1e3', 0, 'errcode: must be an integer'],
    ['since:yesterday', 0, 'since: must be how long ago'],
    ['since:2026-02-30', 0, 'since: must be how long ago'],
    ['until:2026-11-26T08:00:00+08:00', 0, 'until: must be'],
    [`user:${'汉'.repeat(129)}`, 0, 'user: may have at most 128 characters'],
    ['x'.repeat(257), 0, 'text: may have at most 256 characters'],
  ])('%j', (text, at, en) => {
    const { faults } = parseSearch(text);
    expect(faults).toEqual([{ at, zh: expect.any(String), en: expect.stringContaining(en) }]);
  });

  it('all of them are told at once, and what is right counts', () => {
    const { filter, faults } = parseSearch('a:b verdict:x appid:1 foo:bar');
    expect([filter, faults.map(({ at }) => at)]).toEqual([{ text: 'a:b', appid: '1' }, [4, 22]]);
  });
});

const texts = (maxLength: number) =>
  fc.oneof(
    fc.string({ minLength: 1, maxLength, unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('"', '\\', ' ', '：', ':', 'user', 'text', '“', '”', 'a', '订单', '\u3000', '//'),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((parts) => parts.join('')),
  );
const moments = fc.oneof(
  fc.constantFrom('10m', '0s', '999999d', '2026-11-26', '2026-11-26T08:00Z', '2026-11-26T08:00:00.123Z'),
  fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
);
const filters = fc.record<SearchFilter>(
  {
    appid: texts(20),
    user: texts(20),
    endpoint: fc.constantFrom('platform', 'app'),
    verdict: fc.constantFrom(...VERDICTS),
    errcode: fc.integer(),
    type: texts(20),
    since: moments,
    until: moments,
    text: texts(40),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<SearchFilter>;

it('what is written is read as the same filter, whatever it holds', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const fits = (value: unknown, most: number) => Array.from(String(value ?? '')).length <= most;
      fc.pre(
        fits(filter.text, 256) && [filter.appid, filter.user, filter.type].every((one) => fits(one, 64)),
      );
      expect(parseSearch(writeSearch(filter))).toEqual({ filter, faults: [] });
    }),
    { numRuns: 500 },
  );
});

it('any text is read, and what was understood is written and read as the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), texts(40)), (text) => {
      const { filter } = parseSearch(text);
      expect(parseSearch(writeSearch(filter))).toEqual({ filter, faults: [] });
    }),
    { numRuns: 500 },
  );
});

const NOW = Date.parse('2026-11-26T08:00:00Z');

it.each([
  ['10m', '2026-11-26T07:50:00.000Z'],
  ['2h', '2026-11-26T06:00:00.000Z'],
  ['1d', '2026-11-25T08:00:00.000Z'],
  ['2026-11-26', '2026-11-26T00:00:00.000Z'],
  ['2026-11-26T08:30Z', '2026-11-26T08:30:00.000Z'],
  ['2026-11-26T08:30:01.5Z', '2026-11-26T08:30:01.500Z'],
])('the moment %s is %s', (moment, iso) => {
  expect(new Date(parseMoment(moment, NOW)).toISOString()).toBe(iso);
});

describe('an exchange of the list is in a search or not:', () => {
  const exchange = {
    id: '019ac000-0000-7000-8000-0000000000ab',
    at: '2026-11-26T07:55:00.000Z',
    endpoint: 'platform',
    direction: 'received',
    appid: '1001',
    user: 'Wx-8f3A',
    msgType: 'text',
    excerpt: '我的订单 Order',
    verdict: 'refused',
    errcode: 30003,
    errmsg: null,
    cause: null,
    durationMs: null,
    attemptCount: 0,
    nextAttemptAt: null,
    endedByHand: false,
  } as const;
  it.each([
    ['', true],
    ['appid:1001 endpoint:platform verdict:refused errcode:30003 type:text since:10m until:1m order', true],
    ['user:Wx-8f3A', true],
    ['user:wx-8f3a', false],
    ['wx-8f3a', true],
    ['0000000000AB', true],
    ['订单', true],
    ['退款', false],
    ['appid:1002', false],
    ['endpoint:app', false],
    ['verdict:accepted', false],
    ['errcode:0', false],
    ['type:event', false],
    ['since:4m', false],
    ['until:5m', false],
  ])('%s: %s', (text, is) => {
    expect(matchesExchange(parseSearch(text).filter, exchange, NOW)).toBe(is);
  });
});
