/** Notes each operation of the control API that changes something in the audit trail, before it is answered: who has an answer stands there. */
import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '@staff-service/client';
import type { ParameterizedContext } from 'koa';
import type { Access } from '../handlers/console/access.ts';
import type { AuditCaller, AuditRecord, AuditTrail } from '../store/audit-trail.ts';
import { isId } from '../store/uuid-v7.ts';
import type { Logger } from '../telemetry/log.ts';
import { repeatedErrors } from '../telemetry/repeated-errors.ts';
import { propertiesOf } from './describe-refused.ts';
import type { Caller, MatchedState, OperationStep } from './request-state.ts';

/** A minute, of those without a credential that holds, and of those who hold a link: whoever likes may send thousands. */
const LIMITED = { count: 60, ms: 60_000 };
const CREDENTIAL_CHARACTERS = 8;
const APPID_CHARACTERS = 128;

interface Options {
  trail: AuditTrail;
  log: Logger;
  monotonic?: () => number;
}

/** Two steps: around all that may refuse the request, and behind the handler. */
export function audit({ trail, log, monotonic = () => performance.now() }: Options): {
  refused: OperationStep;
  done: OperationStep;
} {
  const limits: Partial<Record<AuditCaller, NoteLimit>> = {
    nobody: new NoteLimit(monotonic),
    link: new NoteLimit(monotonic),
  };
  const note = async (ctx: ParameterizedContext<MatchedState>, status: number) => {
    const { state } = ctx;
    if (!isAudited(state, ctx.headers)) return;
    const who = describeCaller(state.caller);
    const limit = limits[who.by];
    if (limit?.admits() === false) return;
    const record: AuditRecord = {
      id: state.id,
      created_at: Date.now(),
      operation: state.matched.operation.id,
      ...who,
      address: ctx.req.socket.remoteAddress ?? null,
      ...describeConcern(state),
      status,
      skipped: limit?.takeSkipped() ?? 0,
    };
    // It is done: whoever did it must not be told otherwise. The log has it then.
    await trail.write(record).catch((error: unknown) => {
      repeatedErrors(log).log(error, 'the audit trail cannot be written');
      log.warn({ audit: record }, 'not in the audit trail');
    });
  };
  const isNever = ({ state }: ParameterizedContext<MatchedState>) =>
    state.matched.operation.audit === 'never';
  return {
    // What is never noted, messages above all, passes both without waiting for anything.
    refused(ctx, next) {
      if (isNever(ctx)) return next();
      return next().catch(async (error: unknown) => {
        // Of what failed after it had been done, there is a record already.
        if (ctx.state.answer === undefined) await note(ctx, statusOf(error));
        throw error;
      });
    },
    done(ctx, next) {
      return isNever(ctx) ? next() : note(ctx, ctx.state.answer!.status).then(next);
    },
  };
}

/** What programs hand over by the thousand stands among the messages; here stands what a person wrote in the console. */
function isAudited({ matched, caller }: MatchedState, headers: IncomingHttpHeaders): boolean {
  const { audit } = matched.operation;
  if (audit !== 'byHand') return audit === 'always';
  return headers['sec-fetch-site'] !== undefined || accessOf(caller)?.login !== undefined;
}

/** The control API's refusals are answered by HTTP status. */
function statusOf(error: unknown): number {
  if (!(error instanceof Refusal)) return 500;
  return error.status === 200 ? 400 : error.status;
}

function accessOf(caller: Caller | undefined): (Access & { login?: { tokenHash: string } }) | undefined {
  if (caller === undefined || 'secrets' in caller) return undefined;
  return 'all' in caller ? caller : caller.access;
}

/** Of a login and of a link only what tells them from others. */
function describeCaller(caller: Caller | undefined): Pick<AuditRecord, 'by' | 'credential'> {
  const access = accessOf(caller);
  if (access === undefined) return { by: 'nobody', credential: null };
  if (!access.all) return { by: 'link', credential: access.linkId };
  if (access.login !== undefined)
    return { by: 'session', credential: access.login.tokenHash.slice(0, CREDENTIAL_CHARACTERS) };
  return { by: access.byToken ? 'token' : 'local', credential: null };
}

/** Of a request that was not understood, nothing is taken: there may be a secret in the wrong place. */
function describeConcern({
  parameters,
  body,
  answer,
  notedAppid,
}: MatchedState): Pick<AuditRecord, 'app_id' | 'ids'> {
  if (parameters === undefined) return { app_id: null, ids: '[]' };
  const { path, query } = parameters;
  const [given, answered] = [propertiesOf(body), propertiesOf(answer?.body)];
  const appid = [notedAppid, answered.appid, given.appid, query.appid, path.appid].find(isAppid);
  const ids = new Set([path.id, answered.id].filter((id) => typeof id === 'string' && isId(id)));
  return { app_id: appid ?? null, ids: JSON.stringify([...ids]) };
}

function isAppid(value: unknown): value is string {
  return typeof value === 'string' && value.length <= APPID_CHARACTERS && !value.includes('\0');
}

class NoteLimit {
  readonly #monotonic: () => number;
  #count = 0;
  #since = Number.NEGATIVE_INFINITY;
  #skipped = 0;

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
  }

  admits(): boolean {
    const now = this.#monotonic();
    if (now - this.#since > LIMITED.ms) {
      this.#since = now;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count <= LIMITED.count) return true;
    this.#skipped += 1;
    return false;
  }

  /** How many were left out before this one. */
  takeSkipped(): number {
    const skipped = this.#skipped;
    this.#skipped = 0;
    return skipped;
  }
}
