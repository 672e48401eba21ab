/**
 * What must and what must not compile. Checked by `tsc` alone, never run: an `@ts-expect-error` above a line that
 * does compile is itself an error.
 */
import type { RequestListener } from 'node:http';
import {
  type AppClient,
  type ClientOptions,
  type CustomerMessage,
  createReceiver,
  type Errcode,
  type MessageOf,
  type PlatformClient,
  type StaffMessage,
  StaffServiceError,
  toNodeHandler,
  verify,
} from '@staff-service/client';
import type { Middleware } from 'koa';
import type { operations as consoleOperations } from '../../generated/console.ts';
import type { operations } from '../../generated/openapi.ts';
import type { Handlers } from '../../server/contract/handler-types.ts';

// A message has the content that its type asks for.
export const text: CustomerMessage = { FromUserId: '123', MsgType: 'text', Content: 'Hello World!' };
export const reply: StaffMessage = { ToUserId: '123', MsgType: 'text', Content: '亲,你好,欢迎回来。' };
export const event: CustomerMessage = { FromUserId: '123', MsgType: 'event.CLICK.RG' };
export const plainEvent: StaffMessage = { ToUserId: '123', MsgType: 'event' };
export const eventWithContent: CustomerMessage = { FromUserId: '1', MsgType: 'event.X', Content: '转人工' };
// @ts-expect-error a text needs Content
export const emptyText: CustomerMessage = { FromUserId: '123', MsgType: 'text' };
// @ts-expect-error an image needs Content, at endpoint B as well
export const emptyImage: StaffMessage = { ToUserId: '123', MsgType: 'image' };
// @ts-expect-error there is no MsgType video
export const video: CustomerMessage = { FromUserId: '123', MsgType: 'video', Content: '/v.mp4' };
// @ts-expect-error MsgType is case-sensitive
export const capitalised: StaffMessage = { ToUserId: '123', MsgType: 'Text', Content: 'hi' };
// @ts-expect-error FromUserId is required
export const anonymous: CustomerMessage = { MsgType: 'text', Content: 'hi' };
// @ts-expect-error endpoint B names the customer ToUserId
export const wrongWay: StaffMessage = { FromUserId: '123', MsgType: 'text', Content: 'hi' };
// @ts-expect-error an id is a string
export const numericId: CustomerMessage = { FromUserId: 123, MsgType: 'text', Content: 'hi' };

// ServiceId may be sent as null; no other property may. Tag is any JSON.
export const noConversation: CustomerMessage = { ...text, ServiceId: null, Tag: [1, { any: 'JSON' }] };
// @ts-expect-error a name is a string or absent
export const nullName: CustomerMessage = { ...text, FromUserName: null };
// @ts-expect-error an agent's number as well
export const nullNumber: StaffMessage = { ...reply, WorkerNum: null };
// @ts-expect-error and so is an event's Content
export const nullContent: CustomerMessage = { ...event, Content: null };

// What is received may have null for every optional property; a text has its Content all the same.
export const received: MessageOf<'platform'> = {
  ...event,
  FromUserName: null,
  ServiceId: null,
  Content: null,
};
export const receivedByApp: MessageOf<'app'> = { ...reply, WorkerNum: null, WorkerName: null };
// @ts-expect-error a text needs its Content
export const receivedEmpty: MessageOf<'app'> = { ...reply, Content: null };
// @ts-expect-error an id is never null
export const receivedFromNobody: MessageOf<'platform'> = { ...event, FromUserId: null };

// The type of a message tells whether it has Content.
export function contentOf(message: CustomerMessage): string {
  if (message.MsgType === 'text') return message.Content;
  // @ts-expect-error an event may be without Content
  return message.Content;
}

// The known codes are listed, and the union is open: unknown codes must be tolerated.
export const known: Errcode = 30005;
export const unknown: Errcode = 48001;
// @ts-expect-error errcode is a number
export const stringCode: Errcode = '0';

// The clients take the message of their own endpoint.
export function calls(platform: PlatformClient, app: AppClient) {
  // @ts-expect-error endpoint A takes a customer's message
  platform.receiveCustomerMessage(reply);
  // @ts-expect-error endpoint B takes a message for a customer
  app.sendMessageToCustomer(text);
  return [platform.receiveCustomerMessage(text), app.sendMessageToCustomer(reply, { idempotencyKey: 'k' })];
}

// A receiver gets the message of its own endpoint.
const apps = [{ appid: '1001', secrets: ['abcdef'] }];
export const platform = createReceiver({
  endpoint: 'platform',
  apps,
  onMessage: (message) => message.FromUserId,
});
export const app = createReceiver({ endpoint: 'app', apps, onMessage: (message) => message.ToUserId });
export const lookingUp = createReceiver({
  endpoint: 'platform',
  secretsFor: async (appid) => (appid === '1001' ? ['abcdef'] : undefined),
  onMessage() {},
});
// @ts-expect-error endpoint B names the customer ToUserId
createReceiver({ endpoint: 'app', apps, onMessage: (message) => message.FromUserId });
// @ts-expect-error requests to endpoint B name no appid to look up
createReceiver({ endpoint: 'app', secretsFor: () => ['abcdef'], onMessage() {} });
// @ts-expect-error without apps, nothing would be verified
createReceiver({ endpoint: 'app', onMessage() {} });
// @ts-expect-error there is no third endpoint
createReceiver({ endpoint: 'agent', apps, onMessage() {} });
export const fetchHandler: (request: Request) => Promise<Response> = app;
export const listener: RequestListener = toNodeHandler(app);
export const middleware: Middleware = toNodeHandler(app);

// What may be left out may also be undefined, as `process.env` gives it.
export const unset: Partial<ClientOptions> = {
  timeoutMs: undefined,
  hooks: { onRetry: undefined },
  userAgent: undefined,
};
createReceiver({ endpoint: 'app', apps, onMessage() {}, onError: undefined, freshnessSeconds: undefined });
verify({ appid: '1', secrets: [], timestamp: undefined, signature: undefined, now: undefined });

// Codes are a closed union: a switch over all of them is complete.
export function isTransport(error: unknown): boolean {
  if (!(error instanceof StaffServiceError)) return false;
  switch (error.code) {
    case 'timeout':
    case 'notConnected':
    case 'connectionLost':
    case 'tlsFailed':
    case 'aborted':
      return true;
    case 'refused':
    case 'wrongStatus':
    case 'unreadableAnswer':
    case 'invalidAnswer':
    case 'invalidMessage':
    case 'queueFull':
      return false;
  }
}

// Every operation has a handler, and a handler answers what the contract says.
type Contract = Handlers<operations, Record<keyof operations, void>>;
type Console = Handlers<consoleOperations, Record<keyof consoleOperations, void>>;
const accept = async () => ({ status: 200, body: { errcode: 0, errmsg: 'ok' } }) as const;
export const complete: Contract = { receiveCustomerMessage: accept, sendMessageToCustomer: accept };
// @ts-expect-error sendMessageToCustomer has no handler
export const incomplete: Contract = { receiveCustomerMessage: accept };
// @ts-expect-error the console's operations have no handlers
export const emptyConsole: Console = {};
export const mistaken: Contract = {
  receiveCustomerMessage: accept,
  // @ts-expect-error an answer has an errcode
  sendMessageToCustomer: async () => ({ status: 200, body: { errmsg: 'ok' } }),
};
export const misnumbered: Contract = {
  receiveCustomerMessage: accept,
  // @ts-expect-error the operation has no answer 201
  sendMessageToCustomer: async () => ({ status: 201, body: { errcode: 0, errmsg: 'ok' } }),
};
