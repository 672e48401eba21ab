/** Sends what was written: as the agent through the control API, as the customer through endpoint A, signed. */
import { readEnvelope } from '../../parts/answer-envelope.ts';
import { NO_PROBLEMS, type Problems, problemsAt, problemsOf } from '../../parts/problems.ts';
import { api, bodyOf, type Schemas } from '../../state/api.ts';
import { inPageLanguage, say } from '../../state/language.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Draft } from './draft.ts';
import { texts } from './texts.ts';

/** The latest message whose answer did not come: it may be stored, so it keeps its key when it is sent once more. */
let unanswered: { text: string; key: string } | undefined;

export async function sendDraft(key: ConversationKey, draft: Draft): Promise<Problems> {
  const tag = draft.tag.trim();
  if (tag !== '' && !isJson(tag)) return { properties: { Tag: texts().compose.badTag } };
  try {
    if (draft.side === 'customer')
      return await sendAsCustomer(key, writeBody(customerMessage(key, draft), tag));
    // Whether it is one is for the server to say.
    const body = staffMessage(key, draft) as Schemas['NewMessage'];
    const text = writeBody(body, tag);
    if (unanswered?.text !== text) unanswered = { text, key: newKey() };
    const params = { header: { 'Idempotency-Key': unanswered.key } };
    await bodyOf(api.POST('/console/api/messages', { params, body, bodySerializer: () => text }));
    unanswered = undefined;
    return NO_PROBLEMS;
  } catch (error) {
    return problemsOf(error);
  }
}

async function sendAsCustomer({ appid }: ConversationKey, body: string): Promise<Problems> {
  const answer = await bodyOf(
    api.POST('/console/api/requests', { body: { endpoint: 'platform', appid, body } }),
  );
  const { errcode, errmsg } = readEnvelope(answer.body);
  if (answer.status === 200 && errcode === 0) return NO_PROBLEMS;
  if (answer.status === null) return { ...NO_PROBLEMS, whole: texts().compose.noAnswer };
  const { refused, status } = texts().compose;
  const code = errcode === undefined ? status(answer.status) : String(errcode);
  const whole = [refused(code), inPageLanguage(errmsg)].filter((one) => one !== '').join(' · ');
  return problemsAt(answer.id === null ? [] : await readViolations(answer.id), whole);
}

/** The answer itself names the first places only. */
async function readViolations(id: string): Promise<readonly Schemas['Violation'][]> {
  const detail = await bodyOf(api.GET('/console/api/exchanges/{id}', { params: { path: { id } } })).catch(
    () => undefined,
  );
  return detail?.violations ?? [];
}

function customerMessage({ user }: ConversationKey, draft: Draft) {
  return { ...draft.more, FromUserId: user, ...optional({ FromUserName: draft.userName }), ...common(draft) };
}

function staffMessage({ appid, user }: ConversationKey, draft: Draft) {
  const agent = optional({ WorkerNum: draft.workerNum, WorkerName: draft.workerName });
  return { ...draft.more, appid, ToUserId: user, ...agent, ...common(draft) };
}

function common({ type, eventName, content, serviceId }: Draft) {
  const MsgType = type === 'event' && eventName !== '' ? `event.${eventName}` : type;
  // An event may do without Content; of the others an empty one is sent, for it is they who have to say what it lacks.
  const Content = type === 'event' && content === '' ? {} : { Content: content };
  return { MsgType, ...Content, ...optional({ ServiceId: serviceId }) };
}

/** What was left empty is left out. */
function optional(properties: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== ''));
}

/** `tag` goes out as it was typed: a number of twenty digits keeps them all. */
function writeBody(message: object, tag: string): string {
  const text = JSON.stringify(message);
  return tag === '' ? text : `${text.slice(0, -1)},"Tag":${tag}}`;
}

/** Not `randomUUID`: browsers have it at https and localhost only. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Why a delivery failed, in the language of the page. */
export function describeCause(one: Pick<Schemas['Exchange'], 'cause' | 'errcode' | 'errmsg'>): string {
  if (one.cause !== null) return say(one.cause);
  const code = one.errcode === null || one.errcode === 0 ? '' : `errcode ${one.errcode}`;
  return [code, inPageLanguage(one.errmsg ?? '')].filter((part) => part !== '').join(' ');
}
