/** Servers of endpoint B that partners build with a tool: what their trials have in common. */
import { StaffServiceError } from '@staff-service/client';
import { createAppClient, type QueryValue, verifySync } from '@staff-service/client/node';
import { ERRCODES } from '../../generated/return-codes.ts';
import { signedUrl } from './programs/sign.ts';
import { expectErrcode } from './sending.ts';
import type { Step, Target, TrialContext } from './trial.ts';

/** All trials share this process. */
export const TIMEOUT_MS = 60_000;

/** A server on a port of its own. */
export interface PartnerServer {
  /** Up to its prefix. */
  url: string;
  /** The messages that reached its handler. */
  received: { Content?: string }[];
}

/** What Express and Fastify call a request, as far as these servers look at it. */
export interface IncomingMessage {
  query: { timestamp: QueryValue; signature: QueryValue };
  body: { Content?: string };
}

type Start = (context: TrialContext) => Promise<PartnerServer>;

export function servingSteps(start: Start): { reads: Step; serves: Step; checks: Step } {
  let server: PartnerServer;
  return {
    async reads(context) {
      server = await start(context);
    },
    async serves({ target, content }) {
      await expectDelivered(server.url, target, content);
      if (server.received.at(-1)?.Content !== content) throw new Error('the handler got another message');
      expectErrcode(
        await deliver(server.url, { ...target, secret: 'wrong' }, content),
        ERRCODES.signatureInvalid.code,
      );
      const unsigned = await fetch(`${server.url}/staffService/message`, request({ MsgType: 'text' }));
      expectErrcode(((await unsigned.json()) as { errcode: number }).errcode, ERRCODES.signatureMissing.code);
      if (server.received.length !== 1) throw new Error('a message that does not verify reached the handler');
    },
    async checks({ target, content }) {
      const valid = { ToUserId: '123', MsgType: 'text', Content: content };
      const { Content: _, ...withoutContent } = valid;
      expectErrcode((await post(server.url, target, withoutContent)).errcode, ERRCODES.invalidMessage.code);
      // What a framework's defaults may do: make a text of the number.
      expectErrcode(
        (await post(server.url, target, { ...valid, ToUserId: 123 })).errcode,
        ERRCODES.invalidMessage.code,
      );
      const before = server.received.length;
      const lenient = { ...valid, WorkerNum: null, Tag: null, notListed: 1 };
      expectErrcode((await post(server.url, target, lenient)).errcode, 0);
      const event = { ToUserId: '123', MsgType: 'event.CLICK.RG' };
      expectErrcode((await post(server.url, target, event)).errcode, 0);
      if (server.received.length !== before + 2) throw new Error('a message that is not valid was handled');
    },
  };
}

/** What a step before the validation answers. @returns nothing where the signature verifies */
export function refusalOf({ query }: IncomingMessage, target: Target) {
  const { appid, secret } = target;
  const verified = verifySync({ ...query, appid, secrets: [secret] });
  return verified.ok ? undefined : { errcode: ERRCODES[verified.name].code, errmsg: verified.errmsg };
}

/** The answer to a message that the tool finds to break the contract. */
export const invalidMessage = (errmsg: string) => ({ errcode: ERRCODES.invalidMessage.code, errmsg });

/** This repository's client delivers it. */
export async function expectDelivered(baseUrl: string, target: Target, content: string): Promise<void> {
  expectErrcode(await deliver(baseUrl, target, content), 0);
}

function deliver(baseUrl: string, { appid, secret }: Target, content: string): Promise<number> {
  const app = createAppClient({ baseUrl, appid, secret, timeoutMs: TIMEOUT_MS });
  return errcodeOf(app.sendMessageToCustomer({ ToUserId: '123', MsgType: 'text', Content: content }));
}

/** Of an answer that this repository's client gets, or throws. */
export async function errcodeOf(answer: Promise<{ errcode: number }>): Promise<number> {
  try {
    return (await answer).errcode;
  } catch (error) {
    if (error instanceof StaffServiceError && error.errcode !== undefined) return error.errcode;
    throw error;
  }
}

const request = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
  redirect: 'error',
  signal: AbortSignal.timeout(TIMEOUT_MS),
});

/** Past the client, which sends no message that breaks the contract. */
export async function post(baseUrl: string, target: Target, body: unknown) {
  const response = await fetch(signedUrl(`${baseUrl}/staffService/message`, target), request(body));
  const { errcode } = (await response.json()) as { errcode: number };
  return { errcode, status: response.status, headers: response.headers };
}
