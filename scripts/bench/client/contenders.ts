/** Who is compared: each makes the same call, as its documentation shows it. */
import createClient from 'openapi-fetch';
import * as undici from 'undici';
import { type CustomerMessage, createPlatformClient as createPortableClient } from '../../../client/index.ts';
import { createPlatformClient } from '../../../client/node.ts';
import type { paths } from '../../../generated/openapi.ts';
import { signedPath, signedQuery } from '../request.ts';
import { APPID, PATH } from '../servers/job.ts';

/** One call: signs, sends, reads the answer; whoever judges it throws when it is not a success. */
export type Call = (message: CustomerMessage) => Promise<{ errcode?: number }>;

export interface Contender {
  name: string;
  label: string;
  /** Connections are kept, as many as there are calls at once; 10 s to answer; no retries. */
  connect(origin: string, secret: string): Promise<Call>;
}

export const FLOOR = 'undici';
const TIMEOUT_MS = 10_000;
const JSON_TYPE = { 'content-type': 'application/json' };

// Not installed at the root: what is compared with only.
const peer = (name: string) => import(name);

export const CONTENDERS: readonly Contender[] = [
  {
    name: FLOOR,
    label: 'bare undici.request',
    connect: bareUndici(async () => undici),
  },
  { name: 'undici8', label: 'bare undici.request, undici 8', connect: bareUndici(() => peer('undici8')) },
  {
    name: 'undici-pool',
    label: 'undici Pool.request',
    async connect(origin, secret) {
      const pool = new undici.Pool(origin, { headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
      return async (message) => {
        const { body } = await pool.request({
          path: signedPath(secret),
          method: 'POST',
          headers: JSON_TYPE,
          body: JSON.stringify(message),
        });
        return (await body.json()) as object;
      };
    },
  },
  {
    name: 'ours',
    label: 'ours, Node entry',
    async connect(baseUrl, secret) {
      const client = createPlatformClient({ baseUrl, appid: APPID, secret, retries: 0 });
      return (message) => client.receiveCustomerMessage(message);
    },
  },
  {
    name: 'ours-undici8',
    label: 'ours, Node entry, undici 8',
    async connect(baseUrl, secret) {
      const { Pool } = await peer('undici8');
      const dispatcher = new Pool(baseUrl);
      const client = createPlatformClient({ baseUrl, appid: APPID, secret, retries: 0, dispatcher });
      return (message) => client.receiveCustomerMessage(message);
    },
  },
  {
    name: 'ours-portable',
    label: 'ours, portable entry',
    async connect(baseUrl, secret) {
      const client = createPortableClient({ baseUrl, appid: APPID, secret, retries: 0 });
      return (message) => client.receiveCustomerMessage(message);
    },
  },
  {
    name: 'fetch',
    label: 'plain fetch',
    async connect(origin, secret) {
      return async (message) => {
        const response = await fetch(origin + signedPath(secret), {
          method: 'POST',
          headers: JSON_TYPE,
          body: JSON.stringify(message),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        return (await response.json()) as object;
      };
    },
  },
  {
    name: 'openapi-fetch',
    label: 'openapi-fetch with middleware',
    async connect(baseUrl, secret) {
      const client = createClient<paths>({ baseUrl });
      client.use({
        onRequest({ request }) {
          return new Request(new URL(signedPath(secret), baseUrl), request);
        },
      });
      const options = (body: CustomerMessage) => ({
        // The middleware signs.
        params: {
          path: { version: 'v1' as const, appid: APPID },
          query: {} as ReturnType<typeof signedQuery>,
        },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return async (message) =>
        (await client.POST('/api/{version}/{appid}/staffService/message', options(message))).data;
    },
  },
  {
    name: 'axios',
    label: 'axios',
    async connect(baseURL, secret) {
      const { default: axios } = await peer('axios');
      const client = axios.create({
        baseURL,
        httpAgent: await keepAlive(),
        proxy: false,
        timeout: TIMEOUT_MS,
      });
      client.interceptors.request.use((config: object) => ({ ...config, params: signedQuery(secret) }));
      return async (message) => (await client.post(PATH, message)).data;
    },
  },
  {
    name: 'ky',
    label: 'ky',
    async connect(origin, secret) {
      const { default: ky } = await peer('ky');
      const client = ky.create({ retry: 0, timeout: TIMEOUT_MS });
      return (message) =>
        client.post(origin + PATH, { json: message, searchParams: signedQuery(secret) }).json();
    },
  },
  {
    name: 'got',
    label: 'got',
    async connect(origin, secret) {
      const { default: got } = await peer('got');
      const client = got.extend({
        agent: { http: await keepAlive() },
        retry: { limit: 0 },
        timeout: { request: TIMEOUT_MS },
      });
      return (message) =>
        client.post(origin + PATH, { json: message, searchParams: signedQuery(secret) }).json();
    },
  },
];

function bareUndici(load: () => Promise<typeof undici>): Contender['connect'] {
  return async (origin, secret) => {
    const { request } = await load();
    return async (message) => {
      const { body } = await request(origin + signedPath(secret), {
        method: 'POST',
        headers: JSON_TYPE,
        body: JSON.stringify(message),
        headersTimeout: TIMEOUT_MS,
        bodyTimeout: TIMEOUT_MS,
      });
      return (await body.json()) as object;
    };
  };
}

async function keepAlive() {
  const { Agent } = await import('node:http');
  return new Agent({ keepAlive: true });
}
