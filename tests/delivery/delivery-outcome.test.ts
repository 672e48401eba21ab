import type { ServerResponse } from 'node:http';
import { createAppClient } from '@staff-service/client/node';
import getPort from 'get-port';
import { describe, expect, it } from 'vitest';
import {
  assessApp,
  assessLoad,
  decideOutcome,
  describeResult,
  type SendResult,
} from '../../server/delivery/delivery-outcome.ts';
import { answering, peersOfEachTest, type Step } from '../support/peer.ts';

const peerThat = peersOfEachTest();
const MESSAGE = { ToUserId: 'u', MsgType: 'text', Content: 'x' } as const;
const SCHEDULE = [60];

/** What a real call to such an APP comes to. */
async function send(url: string, timeoutMs = 5_000): Promise<SendResult> {
  const client = createAppClient({ baseUrl: url, appid: 'a', secret: 's', retries: 0, timeoutMs });
  try {
    const { errcode, answer } = await client.sendMessageToCustomer(MESSAGE);
    return { ok: true, errcode, answer };
  } catch (error) {
    return { ok: false, error: error as never };
  }
}
const answerOf = async (...answer: Parameters<typeof answering>) =>
  send((await peerThat(answering(...answer))).url);
const outcome = (result: SendResult) => decideOutcome(result, { attempts: 0 }, SCHEDULE, 0.5).outcome;
const long = (begin: string, end: string) => `${begin}${'x'.repeat(5_000)}${end}`;

describe('an answer in JSON is from an APP that is alive, and the failure is that customer’s', () => {
  it.each([
    ['accepted', 200, '{"errcode":0,"errmsg":"ok"}', 'delivered'],
    ['the vendor’s own, of a customer who has left', 500, '{"errcode":0}', 'retry'],
    ['a framework’s, with a long trace', 500, long('{"status":500,"trace":"', '"}'), 'retry'],
    ['not found', 404, '{"message":"no such customer"}', 'retry'],
    ['forbidden', 403, ' \n{"errcode":403}', 'retry'],
    ['a redirect', 302, '{}', 'retry'],
    ['system busy', 200, '{"errcode":-1,"errmsg":"busy"}', 'retry'],
    ['not stored', 200, '{"errcode":30004}', 'retry'],
    ['any other errcode', 200, '{"errcode":40029,"errmsg":"no such user"}', 'dead'],
    ['not verified', 200, '{"errcode":30003}', 'dead'],
    ['no errcode', 200, '{"status":0,"msg":"ok"}', 'dead'],
    ['an errcode that is a string', 200, '{"errcode":"0"}', 'dead'],
    ['an errcode that is no integer', 200, '{"errcode":0.5}', 'dead'],
    ['an errcode that is null', 200, '{"errcode":null}', 'dead'],
    ['no errcode in a long one', 200, long('{"data":"', '"}'), 'dead'],
    ['nothing in it', 200, '{}', 'dead'],
    ['an array', 200, '[0]', 'dead'],
    ['a string', 200, '"ok"', 'dead'],
    ['a number', 200, '0', 'dead'],
    ['null', 200, 'null', 'dead'],
  ])('%s', async (_what, status, body, expected) => {
    const result = await answerOf(status, body);
    expect([assessApp(result), outcome(result)]).toEqual(['alive', expected]);
  });
});

describe('what speaks against the APP as a whole is retried', () => {
  it.each([
    ['a page', 200, '<html>ok</html>'],
    ['a word', 200, 'ok'],
    ['nothing', 200, ''],
    ['half an answer', 200, '{"errcode":'],
    ['a page of an error', 500, '<html>'],
    ['nothing with an error', 500, ''],
    ['a page that is not found', 404, long('<!doctype html>', '')],
    ['too many requests', 429, '{"errcode":429}'],
    ['a gateway without the APP', 502, '{"message":"bad gateway"}'],
    ['overloaded', 503, '{"errcode":503,"errmsg":"stopping"}'],
    ['a gateway that waited', 504, '{"errcode":0}'],
  ])('%s', async (_what, status, body) => {
    const result = await answerOf(status, body);
    expect([assessApp(result), outcome(result)]).toEqual(['failing', 'retry']);
  });

  it.each<[string, Step]>([
    ['no answer in time', () => {}],
    [
      'half of an answer in time, be it JSON',
      (response) => void response.writeHead(200).write('{"errcode":0}'),
    ],
    ['a connection that breaks', (response) => response.destroy()],
    [
      'a connection that breaks in the middle of an answer',
      (response) =>
        response.writeHead(200, { 'Content-Length': 100 }).write('{"errcode":0}', () => response.destroy()),
    ],
    ['what is not HTTP', (response) => response.socket!.end('SSH-2.0-x\r\n')],
  ])('%s', async (_what, step) => {
    const result = await send((await peerThat(step)).url, 300);
    expect([assessApp(result), outcome(result)]).toEqual(['failing', 'retry']);
  });

  it('no connection', async () => {
    const result = await send(`http://127.0.0.1:${await getPort({ host: '127.0.0.1' })}`);
    expect([assessApp(result), outcome(result)]).toEqual(['failing', 'retry']);
  });
});

it.each([
  ['accepted', 200, '{"errcode":0}', 'borne'],
  ['an errcode', 200, '{"errcode":-1}', 'borne'],
  ['an error in JSON', 500, '{"errcode":0}', 'borne'],
  ['a broken program', 500, '', undefined],
  ['a page', 200, '<html>', undefined],
  ['a gateway without the APP', 502, '', undefined],
  ['too many requests', 429, '{"errcode":0}', 'tooMuch'],
  ['overloaded', 503, '', 'tooMuch'],
  ['a gateway that waited', 504, '', 'tooMuch'],
])('%s says of how much the APP bears what it says', async (_what, status, body, load) => {
  expect(assessLoad(await answerOf(status, body))).toBe(load);
});

it('neither no answer in time nor a connection that breaks can be borne', async () => {
  for (const step of [() => {}, (response: ServerResponse) => response.destroy()])
    expect(assessLoad(await send((await peerThat(step)).url, 300))).toBe('tooMuch');
});

it.each([
  ['{"status":0,"msg":"ok"}', /no integer errcode.*status.*0/],
  ['{"errcode":"0"}', /no integer errcode.*errcode.*0/],
  ['[0]', /no integer errcode.*\[0\]/],
])('the journal says of %s what the answer had instead', async (body, says) => {
  const { error } = describeResult(await answerOf(200, body));
  expect(error).toMatch(says);
  expect(error).not.toMatch(/web page|网页/);
});

it('an answer in an encoding that nobody knows is final: the message was processed, and would be each time', async () => {
  const { url } = await peerThat((response) =>
    response.writeHead(200, { 'Content-Encoding': 'x-own' }).end(Buffer.from('1f8bff00', 'hex')),
  );
  expect(outcome(await send(url))).toBe('dead');
});

it('a message that was not sent says nothing of the APP', async () => {
  const client = createAppClient({ baseUrl: 'http://127.0.0.1:1', appid: 'a', secret: 's', retries: 0 });
  const error = await client.sendMessageToCustomer({ ...MESSAGE, ToUserId: 7 as never }).catch((e) => e);
  expect([assessApp({ ok: false, error }), outcome({ ok: false, error })]).toEqual([undefined, 'dead']);
});
