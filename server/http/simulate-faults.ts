import type { ServerResponse } from 'node:http';
import { Refusal } from '@staff-service/client';
import { inLanguage } from '@staff-service/client/internal';
import type { ParameterizedContext } from 'koa';
import type { App } from '../config/settings.ts';
import { type Effect, writeShape } from '../simulate/effect.ts';
import type { HeldRequests } from '../simulate/held-requests.ts';
import type { Simulator } from '../simulate/simulator.ts';
import { TEXTS } from '../simulate/texts.ts';
import { holdOpen } from './connections.ts';
import { JSON_TYPE, reply } from './reply.ts';
import type { OperationStep, RequestState } from './request-state.ts';

/** Longer than any caller waits. */
const HANG_MS = 300_000;
/** Of an answer that trickles. */
const PIECES = 20;
const REDIRECTS = [301, 302, 303, 307, 308];
/** A caller is to honour Retry-After, and the real ones come with it. */
const WITH_RETRY_AFTER = [429, 503];

type Context = ParameterizedContext<RequestState>;

/** Refuses a request as a fault says, which is no fault of the message's. */
export class SimulatedFault extends Refusal {
  /** How it is answered; undefined: as every refusal. */
  readonly answer: Answer | undefined;

  constructor(errcode: number, what: string, options: { status?: number; answer?: Answer } = {}) {
    const { status, answer } = options;
    const headers = {
      ...(WITH_RETRY_AFTER.includes(status ?? errcode) && { 'Retry-After': '1' }),
      ...(REDIRECTS.includes(status ?? 0) && { Location: '/healthz' }),
    };
    super(errcode, inLanguage(TEXTS.simulated(what)), { status, rule: 'simulated', headers });
    this.answer = answer;
  }
}

interface Answer {
  /** With status 200; undefined: there is none. */
  body: string | undefined;
  send: (ctx: Context) => void;
}

/**
 * Behind `validate`: a stranger, who cannot sign, cannot use it. But for `delay` and `slow` the message is neither processed nor
 * stored. @throws SimulatedFault, or Refusal 30005 for an id that begins as those which simulate do
 */
export function simulateFaults(simulator: Simulator): OperationStep {
  return (ctx, next) => {
    const { matched, caller, body } = ctx.state;
    const { endpoint } = matched.api;
    if (endpoint === undefined) return next();
    const { FromUserId, ToUserId } = body as { FromUserId: string; ToUserId: string };
    const user = endpoint === 'platform' ? FromUserId : ToUserId;
    const effect = simulator.take(endpoint, (caller as App).appid, user);
    return effect === undefined ? next() : simulate(effect, simulator.held, ctx, next);
  };
}

async function simulate(
  effect: Effect,
  held: HeldRequests,
  ctx: Context,
  next: () => Promise<unknown>,
): Promise<void> {
  const { res, state } = ctx;
  switch (effect.kind) {
    case 'errcode':
      throw new SimulatedFault(effect.errcode, `errcode ${effect.errcode}`);
    case 'status':
      throw new SimulatedFault(effect.status, `status ${effect.status}`, { status: effect.status });
    case 'html':
      throw unlike('html', 'text/html; charset=utf-8', writePage);
    case 'shape':
      throw unlike(`shape ${effect.shape}`, JSON_TYPE, (errmsg) => writeShape(effect.shape, errmsg));
    case 'close':
      throw unanswered('close', () => ctx.req.socket.destroy());
    case 'hang':
      // Awaited by nobody: the request is noted at once, and its connection ends when somebody lets go of it.
      throw unanswered('hang', () => {
        const { socket } = ctx.req;
        const end = () => socket.destroy();
        holdOpen(res);
        held.wait(HANG_MS, socket).then(end, end);
      });
    case 'delay':
      holdOpen(res);
      // To its end, whether or not the caller still waits: a call that timed out may have been processed.
      await held.wait(effect.delayMs);
      await next();
      return;
    case 'slow':
      state.writeBody = (text) => void writeSlowly(res, text, effect.delayMs, held);
      await next();
  }
}

/** Status 200 with something that is no return code. */
function unlike(what: string, type: string, write: (errmsg: string) => string): SimulatedFault {
  const body = write(inLanguage(TEXTS.simulated(what)));
  const send = (ctx: Context) => reply(ctx, { status: 200, type, body });
  return new SimulatedFault(200, what, { answer: { body, send } });
}

function unanswered(what: string, end: () => void): SimulatedFault {
  const send = (ctx: Context) => {
    ctx.respond = false;
    end();
  };
  return new SimulatedFault(200, what, { answer: { body: undefined, send } });
}

function writePage(errmsg: string): string {
  return `<!doctype html>\n<meta charset="utf-8">\n<title>502 Bad Gateway</title>\n<h1>502 Bad Gateway</h1>\n<p>${errmsg}</p>\n`;
}

/** The head at once, then piece by piece, the last one after `ms`; the rest at once when the server stops. */
async function writeSlowly(res: ServerResponse, text: string, ms: number, held: HeldRequests): Promise<void> {
  holdOpen(res);
  res.flushHeaders();
  const bytes = Buffer.from(text);
  const size = Math.ceil(bytes.length / PIECES);
  let at = 0;
  try {
    for (; at < bytes.length && !res.destroyed; at += size) {
      await held.wait((ms * size) / bytes.length);
      res.write(bytes.subarray(at, at + size));
    }
  } catch {
    // Too many are held: what is left comes at once.
  }
  res.end(bytes.subarray(at));
}
