/** One rule for addresses, wherever one is given: the endpoint's own address names the same endpoint. */
import * as portable from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { describe, expect, it } from 'vitest';
import { ACCEPTED, answering, peersOfEachTest } from '../../support/peer.ts';
import { DEMO } from '../../support/requests.ts';

const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' } as const;
const EVENT = { FromUserId: '1', MsgType: 'event' } as const;

const peerThat = peersOfEachTest();

describe.each([
  ['the portable entry', portable],
  ['the Node entry', node],
])('%s', (_name, { createAppClient, createPlatformClient }) => {
  it.each([
    ['', '/staffService/message'],
    ['/', '/staffService/message'],
    ['/staffService/message', '/staffService/message'],
    ['/staffService/message/', '/staffService/message'],
    ['/a/b//', '/a/b/staffService/message'],
    ['/a/b/staffService/message//', '/a/b/staffService/message'],
    ['/a//staffService/message', '/a/staffService/message'],
    ['/api/v1/1001/staffService/message', '/api/v1/1001/staffService/message'],
    ['/staffService', '/staffService/staffService/message'],
    ['/staffservice/message', '/staffservice/message/staffService/message'],
  ])('an APP at %j is called at %s', async (address, path) => {
    const peer = await peerThat(ACCEPTED);
    await createAppClient({ baseUrl: peer.url + address, ...DEMO }).sendMessageToCustomer(MESSAGE);
    expect(peer.requests.map(({ url }) => url.split('?')[0])).toEqual([path]);
  });

  it.each([
    ['', '1001', '/api/v1/1001/staffService/message'],
    ['/api/v1/1001/staffService/message', '1001', '/api/v1/1001/staffService/message'],
    ['/gateway/api/v1/1001/staffService/message/', '1001', '/gateway/api/v1/1001/staffService/message'],
    ['/api/v1/甲%2f乙/staffService/message', '甲/乙', '/api/v1/%E7%94%B2%2F%E4%B9%99/staffService/message'],
    ['/api/v1/a:b/staffService/message', 'a:b', '/api/v1/a%3Ab/staffService/message'],
    ['/api', '1001', '/api/api/v1/1001/staffService/message'],
  ])('a platform at %j, for appid %s, is called at %s', async (address, appid, path) => {
    const peer = await peerThat(ACCEPTED);
    const client = createPlatformClient({ baseUrl: peer.url + address, appid, secret: 'abcdef' });
    await client.receiveCustomerMessage(EVENT);
    expect(peer.requests.map(({ url }) => url.split('?')[0])).toEqual([path]);
  });

  it.each([
    '/api/v1/1002/staffService/message',
    '/api/v2/1001/staffService/message',
    '/api/v1/%ff/staffService/message',
    '/api/v1/1001//staffService/message',
    '/staffService/message',
  ])('another appid or version is refused: %s', (path) => {
    const create = () => createPlatformClient({ baseUrl: `http://127.0.0.1${path}`, ...DEMO });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(/another appid or version/);
  });

  it.each([
    'http://host/?token=s3cret',
    'http://host/x?token=s3cret#y',
    'http://host/#s3cret',
    'http://user:s3cret%40host',
    'http://user:s3cret@host',
    'http://s3cret@host',
    's3cret@host',
    'http://user:s3cret',
    'http://user%3As3cret%40host/x',
    'http:user:s3cret@host',
    'ftp://user:s3cret@host',
  ])('baseUrl %j is refused, and shows nothing secret', (baseUrl) => {
    const create = () => createAppClient({ baseUrl, ...DEMO });
    expect(create).toThrow(/baseUrl must be an http\(s\) address/);
    expect(create).not.toThrow(/s3cret|user/);
  });

  it.each<[string, (elsewhere: string) => string]>([
    ['whole', (elsewhere) => `${elsewhere}/new/staffService/message?a=b`],
    ['without a host', () => '/new/staffService/message'],
  ])('where a redirect leads (%s) is told, and can be given as baseUrl', async (_how, locationOf) => {
    const target = await peerThat((response, request) =>
      request.url!.startsWith('/new/')
        ? ACCEPTED(response, request)
        : answering(308, '', { Location: locationOf(target.url) })(response, request),
    );
    const send = (baseUrl: string) => createAppClient({ baseUrl, ...DEMO }).sendMessageToCustomer(MESSAGE);
    const error = await send(target.url).catch((thrown) => thrown);
    const [, advised] = /Check baseUrl: it is redirected to (\S+)$/.exec(error.advice)!;
    await expect(send(advised!)).resolves.toMatchObject({ errcode: 0 });
  });

  it.each(['/login', '/staffService/message/', '/staffService/message'])(
    'a redirect to %s is told as it is',
    async (Location) => {
      const peer = await peerThat(answering(301, '', { Location }));
      const send = createAppClient({ baseUrl: peer.url, ...DEMO }).sendMessageToCustomer(MESSAGE);
      const error = await send.catch((thrown) => thrown);
      expect(error.advice).toContain(`Check baseUrl: it is redirected to ${peer.url}${Location}`);
    },
  );
});
