/**
 * What is fuzzed as the package: both receivers behind node:http, as the README shows it, and in their Fetch form over
 * IPC. What they accept goes to the file that the first argument names, before they answer.
 */
import { hash } from 'node:crypto';
import { openSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReceiver, type Endpoint, toNodeHandler } from '@staff-service/client/node';
import { APP_PREFIX, APPS } from '../inputs/signing.ts';

export interface FetchAsked {
  fetch: number;
  url: string;
  method: string;
  fields: [string, string][];
  body: Uint8Array;
}

export interface FetchAnswered {
  fetched: number;
  status: number;
  /** Undefined: no such request can be made. */
  body: string | undefined;
}

const accepted = openSync(process.argv[2]!, 'a');
const options = {
  apps: APPS.map(({ appid, secret }) => ({ appid, secrets: [secret] })),
  freshnessSeconds: 86_400,
  onError: () => {}, // each refusal of the platform's own has one
};

function keep(endpoint: Endpoint, user: string, appid: string, text: string): void {
  writeSync(accepted, `${JSON.stringify([endpoint, appid, user, hash('sha1', text)])}\n`);
}

const platform = createReceiver({
  ...options,
  endpoint: 'platform',
  onMessage: ({ FromUserId }, { appid, text }) => keep('platform', FromUserId, appid, text),
});
const app = createReceiver({
  ...options,
  endpoint: 'app',
  onMessage: ({ ToUserId }, { appid, text }) => keep('app', ToUserId, appid, text),
});
const handlers = { platform: toNodeHandler(platform), app: toNodeHandler(app) };

const server = createServer((request, response) => {
  const serve = request.url!.startsWith(`${APP_PREFIX}/`) ? handlers.app : handlers.platform;
  serve(request, response);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});

process.on('message', async (message: Partial<FetchAsked>) => {
  if (message.fetch === undefined) return;
  const { fetch, url, method, fields, body } = message as FetchAsked;
  const answered: FetchAnswered = { fetched: fetch, status: 0, body: undefined };
  try {
    const request = new Request(url, { method, headers: fields, body: Buffer.from(body) });
    const serve = new URL(url).pathname.startsWith(`${APP_PREFIX}/`) ? app : platform;
    const response = await serve(request);
    answered.status = response.status;
    answered.body = await response.text();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  process.send?.(answered);
});
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
