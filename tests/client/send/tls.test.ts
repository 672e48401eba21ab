/** What goes wrong with TLS is told as what it is, and as lost only what may have been processed. */
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import * as portable from '@staff-service/client';
import { StaffServiceError } from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { Agent, fetch as undiciFetch } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { classify } from '../../../client/send/transport.ts';
import { CERTIFICATE, KEY } from '../../support/certificate.ts';
import { DEMO } from '../../support/requests.ts';

const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' } as const;
const IDENTITY = { key: KEY, cert: CERTIFICATE };

const servers: Server[] = [];
afterEach(() => servers.splice(0).map((one) => one.close()));

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const accepting = { count: 0 };
const https = (options = {}) =>
  createHttpsServer({ ...IDENTITY, ...options }, (request, response) => {
    request.resume().on('end', () => {
      accepting.count += 1;
      response.end('{"errcode":0,"errmsg":"ok"}');
    });
  });

/** Says one thing to whoever connects and speaks. */
const saying = (hex: string) =>
  createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(Buffer.from(hex, 'hex')));
  });

/** Passes everything on to a server, until that has accepted a message: then what comes back is spoilt. */
async function spoiling(spoil: (data: Buffer) => Buffer): Promise<Server> {
  const port = await portOf(https());
  const before = accepting.count;
  return createServer((socket: Socket) => {
    const upstream = connect(port, '127.0.0.1');
    socket.pipe(upstream);
    upstream.on('data', (data) => socket.write(accepting.count > before ? spoil(data) : data));
    for (const one of [socket, upstream]) one.on('error', () => {});
    socket.on('close', () => upstream.destroy());
    upstream.on('close', () => socket.destroy());
  });
}

describe.each([
  ['the portable entry', 'fetch'],
  ['the Node entry', 'dispatcher'],
] as const)('%s', (_name, over) => {
  async function failure(baseUrl: string, ca?: string, options = {}): Promise<StaffServiceError> {
    const agent = new Agent({ connect: ca === undefined ? {} : { ca } });
    const common = { baseUrl, ...DEMO, timeoutMs: 5000, retries: 0, ...options };
    const client =
      over === 'fetch'
        ? portable.createAppClient({
            ...common,
            fetch: (url, init) => undiciFetch(url, { ...init, dispatcher: agent }),
          })
        : node.createAppClient({ ...common, dispatcher: agent });
    const error = await client.sendMessageToCustomer(MESSAGE).catch((thrown) => thrown);
    await agent.destroy();
    expect(error).toBeInstanceOf(StaffServiceError);
    return error;
  }

  it('https to a port that speaks http says so, and is final', async () => {
    const port = await portOf(createHttpServer());
    const error = await failure(`https://127.0.0.1:${port}`, CERTIFICATE, { retries: 2, idempotency: true });
    expect(error).toMatchObject({ code: 'tlsFailed', attempts: 1 });
    expect(error.message).toMatch(/TLS handshake failed.*The port may speak http only/);
  });

  it('http to a port that answers in TLS says so', async () => {
    const error = await failure(`http://127.0.0.1:${await portOf(saying('15030100020246'))}`);
    expect(error).toMatchObject({ code: 'unreadableAnswer' });
    expect(error.message).toMatch(/not HTTP.*The port may speak https only/);
  });

  it('a certificate of nobody known is not trusted', async () => {
    const error = await failure(`https://127.0.0.1:${await portOf(https())}`);
    expect(error).toMatchObject({ code: 'tlsFailed' });
    expect(error.message).toMatch(/certificate is not trusted: DEPTH_ZERO_SELF_SIGNED_CERT/);
  });

  it("another host's certificate is not trusted", async () => {
    const port = await portOf(https());
    const error = await failure(`https://localhost:${port}`, CERTIFICATE);
    expect(error).toMatchObject({ code: 'tlsFailed' });
    expect(error.message).toMatch(/certificate is not trusted: ERR_TLS_CERT_ALTNAME_INVALID/);
  });

  it.each<[string, () => Server]>([
    [
      'that wants a client certificate',
      () => https({ requestCert: true, rejectUnauthorized: true, maxVersion: 'TLSv1.2', ca: CERTIFICATE }),
    ],
    ['that knows no such name', () => saying('15030300020270')],
    ['that has no version in common', () => saying('15030300020246')],
  ])('a server %s fails in the handshake, finally', async (_what, serverOf) => {
    const error = await failure(`https://127.0.0.1:${await portOf(serverOf())}`, CERTIFICATE);
    expect(error).toMatchObject({ code: 'tlsFailed' });
    expect(error.message).toMatch(/TLS handshake failed/);
  });

  it.each<[string, (data: Buffer) => Buffer]>([
    ['altered', (data) => Buffer.from(data.map((byte, at) => (at === data.length - 1 ? byte ^ 1 : byte)))],
    ['replaced by plain HTTP', () => Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['replaced by an alert', () => Buffer.from('15030300020250', 'hex')],
  ])('a record that is %s after the message was processed is a lost connection', async (_what, spoil) => {
    const port = await portOf(await spoiling(spoil));
    const error = await failure(`https://127.0.0.1:${port}`, CERTIFICATE);
    expect(error).toMatchObject({ code: 'connectionLost' });
    expect(error.message).not.toMatch(/certificate/);
  });
});

it.each([
  ['CERT_HAS_EXPIRED', undefined, 'badCertificate'],
  ['CERT_HAS_EXPIRED', false, 'badCertificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', false, 'badCertificate'],
  ['SELF_SIGNED_CERT_IN_CHAIN', false, 'badCertificate'],
  ['HOSTNAME_MISMATCH', false, 'badCertificate'],
  ['INVALID_PURPOSE', false, 'badCertificate'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', undefined, 'badTls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', true, 'connectionLost'],
  ['ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE', undefined, 'badTls'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', undefined, 'badTls'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', true, 'badTls'],
  ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', undefined, 'badTls'],
  ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', undefined, 'connectionLost'],
  ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', false, 'badTls'],
  ['EPROTO', false, 'badTls'],
  ['ECONNRESET', false, 'notConnected'],
  ['ECONNRESET', undefined, 'connectionLost'],
])('%s, with a connection known (%s), is %s', (code, connected, fault) => {
  expect(classify(Object.assign(new Error('x'), { code }), connected)).toBe(fault);
});
