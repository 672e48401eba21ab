import { expect, it } from 'vitest';
import {
  readHeaders,
  readQuery,
  splitAddress,
  unsignedQuery,
  writeHeaders,
} from '../../server/console/views/messages/detail/request-parts.ts';
import { ExchangeRows } from '../../server/console/views/messages/list/exchange-rows.ts';
import { HeldExchanges } from '../../server/console/views/messages/list/held-exchanges.ts';

type Exchange = Parameters<ExchangeRows['add']>[0];

const exchange = (id: string, errmsg = '') => ({ id, errmsg }) as Exchange;
const idsOf = (rows: ExchangeRows) => Array.from({ length: rows.size }, (_, at) => rows.at(at)!.id).join('');

function rowsOf(ids: string): ExchangeRows {
  const rows = new ExchangeRows();
  rows.replaceAll([...ids].map((id) => exchange(id)));
  return rows;
}

it('the newest stands first, whenever it came', () => {
  const rows = new ExchangeRows();
  for (const id of 'bdace') rows.add(exchange(id));
  expect(idsOf(rows)).toBe('edcba');
  expect([rows.indexOf('e'), rows.indexOf('a'), rows.indexOf('x')]).toEqual([0, 4, -1]);
});

it('what has changed takes its own place, and what is not listed takes none', () => {
  const rows = rowsOf('dcb');
  expect(rows.update(exchange('c', 'changed'))).toBe(true);
  expect(rows.update(exchange('a'))).toBe(false);
  rows.add(exchange('d', 'again'));
  expect(idsOf(rows)).toBe('dcb');
  expect([rows.at(0)!.errmsg, rows.at(rows.indexOf('c'))!.errmsg]).toEqual(['again', 'changed']);
});

it('an older page follows what is listed, once', () => {
  const rows = rowsOf('edc');
  rows.addOlder([exchange('c', 'changed'), exchange('b'), exchange('a')]);
  rows.addOlder([exchange('b'), exchange('a')]);
  expect(idsOf(rows)).toBe('edcba');
  expect(rows.at(rows.indexOf('c'))!.errmsg).toBe('changed');
});

it('the oldest are dropped where there are too many', () => {
  const rows = rowsOf('edcba');
  expect(rows.trim(3)).toBe(true);
  expect(idsOf(rows)).toBe('edc');
  expect(rows.trim(3)).toBe(false);
});

it('what waits is bounded: more is counted, and read anew', () => {
  const held = new HeldExchanges();
  for (let at = 0; at < 2_000; at++) held.add(exchange(String(at)));
  held.add(exchange('7', 'changed'));
  expect([held.count, held.hasGap]).toEqual([2_000, false]);
  held.add(exchange('one more'));
  expect([held.count, held.size, held.hasGap]).toEqual([2_001, 0, true]);
});

it('an address is taken apart as it was written', () => {
  expect(splitAddress('http://127.0.0.1:8081/x/../y?a=1&a=%2')).toEqual({
    path: '/x/../y',
    query: 'a=1&a=%2',
  });
  expect(splitAddress('/api//v1?signature=x')).toEqual({ path: '/api//v1', query: 'signature=x' });
  expect(splitAddress('https://host')).toEqual({ path: '/', query: '' });
  expect(unsignedQuery('timestamp=1&x=2&signature=3&Signature=4')).toBe('x=2&Signature=4');
  expect(readQuery('a=%E4%BD%A0+b&c&d=1=2&e=%')).toEqual([
    { name: 'a', value: '你 b' },
    { name: 'c', value: '' },
    { name: 'd', value: '1=2' },
    { name: 'e', value: '%' },
  ]);
});

it('headers are written one a line; a line that is none is named', () => {
  const kept = [
    { name: 'Host', value: 'a' },
    { name: 'X-Token', value: '[redacted]' },
    { name: 'X-A', value: '1' },
    { name: 'Accept', value: '*/*' },
  ];
  expect(writeHeaders(kept)).toBe('X-A: 1\nAccept: */*');
  expect(readHeaders(' X-A:  1 \n\nx-b:\n')).toEqual({
    headers: [
      { name: 'X-A', value: '1' },
      { name: 'x-b', value: '' },
    ],
  });
  expect(readHeaders('X-A: 1\n你好: 2')).toEqual({ badLine: '你好: 2' });
  expect(readHeaders('nothing')).toEqual({ badLine: 'nothing' });
});
