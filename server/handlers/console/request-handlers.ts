import { parseBody } from '@staff-service/client/internal';
import type { components } from '../../../generated/console.ts';
import { sendMessageToCustomer } from '../../../generated/openapi.validators.js';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { schemaViolations } from '../../contract/schema-violations.ts';
import { sendToItself } from '../../simulate/own-requests.ts';
import { keepNumbers } from '../lossless-json.ts';
import { TEXTS } from '../texts.ts';
import { enqueueFor } from './enqueue.ts';
import { requestOf } from './kept-request.ts';
import { type OutgoingRequest, servedPathOf, writeRequest } from './outgoing-request.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';
import { snippetOf } from './snippet.ts';

type Schemas = components['schemas'];
type Result = Schemas['RequestResult'];

export function requestHandlers(
  services: ConsoleServices,
): Pick<ConsoleHandlers, 'sendRequest' | 'resendExchange' | 'getSnippet'> {
  const { live, exchanges, clock, log } = services;

  async function find(id: string): Promise<Schemas['ExchangeDetail']> {
    const detail = await fromStore(log, exchanges.find(id, { all: true }));
    if (detail === undefined) throw refuseWithStatus(404, 'notFound', TEXTS.noExchange);
    return detail;
  }

  async function send(request: OutgoingRequest): Promise<Result> {
    const { id, ...answer } = await sendToItself(writeRequest(request, live.current, clock()));
    // A key that was repeated stores nothing, and not every refusal is kept.
    const isKept =
      id !== undefined && (await exchanges.find(id, { all: true }).catch(() => undefined)) !== undefined;
    return { id: isKept ? id : null, ...answer };
  }

  return {
    async sendRequest({ body: given }) {
      const { endpoint, appid, body, query = '', headers = [], signing = 'valid' } = given;
      const path = given.path ?? servedPathOf(endpoint, appid, live.current);
      const app = live.findApp(appid);
      const request = { endpoint, method: 'POST', path, query, headers, body, app, signing };
      return { status: 200, body: await send(request) };
    },

    async resendExchange(call) {
      const { path, body: given } = call;
      const detail = await find(path.id);
      if (detail.appid !== null) call.noteAppid(detail.appid);
      if (detail.direction === 'received')
        return { status: 200, body: await send(requestOf(detail, given, live.current)) };
      const started = performance.now();
      const id = await enqueueAgain(detail, given, call, services);
      const durationMs = Math.round(performance.now() - started);
      return { status: 200, body: { id, status: null, headers: [], body: null, durationMs } };
    },

    async getSnippet({ path, query: { language } }) {
      const code = snippetOf(await find(path.id), language, live.current, clock());
      return { status: 200, body: { language, code } };
    },
  };
}

/** A message that was sent goes out as a new one. */
async function enqueueAgain(
  { appid, request }: Schemas['ExchangeDetail'],
  { body, signing = 'valid', ...others }: Schemas['Resend'],
  call: Parameters<typeof enqueueFor>[2],
  services: ConsoleServices,
): Promise<string> {
  const edited = [...Object.keys(others), ...(signing === 'valid' ? [] : ['signing'])];
  if (edited.length > 0)
    throw refuseViolations(edited.map((name) => violationAt(name, 'unused', TEXTS.onlyBody)));
  if (body?.isWellFormed() === false)
    throw refuseViolations([violationAt('body', 'unicode', TEXTS.halfAPair)]);
  const { text, value } = parseBody(Buffer.from(body ?? request.body ?? ''));
  if (!sendMessageToCustomer.body!(value))
    throw refuseViolations(schemaViolations(sendMessageToCustomer.body!.errors ?? [], value));
  return enqueueFor(appid!, keepNumbers(value as object, text), call, services);
}
