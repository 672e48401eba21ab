/** Path, headers and body of every request, by the contract's own rules. One fault is one check's. */
import { isUtf8 } from 'node:buffer';
import type { Bilingual } from '@staff-service/client';
import {
  type BrokenRule,
  checkBodyHeaders,
  describePath,
  parseBody,
  parseObject,
  violations,
} from '@staff-service/client/internal';
import { receiveCustomerMessage, sendMessageToCustomer } from '../../../../generated/messages.validators.js';
import customerSchema from '../../../../generated/schemas/CustomerMessage.schema.json' with { type: 'json' };
import staffSchema from '../../../../generated/schemas/StaffMessage.schema.json' with { type: 'json' };
import { PROPERTIES } from '../../probe/recipe.ts';
import { Redactor } from '../../probe/redaction.ts';
import type { AnsweringRole } from '../../results.ts';
import { findHeader } from '../../wire-types.ts';
import type { ReceivedRequest } from '../play/play.ts';
import { EXPECTED, FAULTS } from './evaluation-texts.ts';
import { type Evaluator, ofEach, quoted, type ReceivedRun } from './evaluator.ts';
import { fail, pass, skip } from './finding.ts';
import { TEXTS } from './texts.ts';

const VALIDATORS = { platform: receiveCustomerMessage, app: sendMessageToCustomer };
const NAMES: Record<AnsweringRole, readonly string[]> = {
  platform: Object.keys(customerSchema.properties),
  app: Object.keys(staffSchema.properties),
};

const path: Evaluator = async (run) => {
  const expected = EXPECTED.path(run.path);
  const sent = run.received.filter(({ place, message }) => place !== 'elsewhere' && message);
  const bad = sent.filter(({ place }) => place !== 'endpoint');
  const [first] = bad;
  if (sent.length === 0) return skip(TEXTS.noRequests);
  if (first === undefined) return pass(sent, expected);
  return fail(expected, TEXTS.ofRequests(bad.length, sent.length, await describePlace(first, run)), bad);
};

async function describePlace({ place, method, url }: ReceivedRequest, run: ReceivedRun): Promise<Bilingual> {
  if (place === 'otherMethod') return FAULTS.method(method);
  const given = url.replace(/[?#].*/s, '');
  const shown = quoted(new Redactor([run.secret]).redact(given));
  return FAULTS.pathIs(shown, await describePath(given, [run.path]));
}

const contentType = ofEach(EXPECTED.contentType, (request) => {
  const [contentType, contentEncoding] = ['content-type', 'content-encoding'].map((name) =>
    findHeader(request.headers, name),
  );
  try {
    checkBodyHeaders({ contentType, contentEncoding, contentLength: undefined });
    return undefined;
  } catch {
    const isCompressed = contentEncoding !== undefined && contentEncoding.toLowerCase() !== 'identity';
    return isCompressed
      ? FAULTS.encoding(quoted(contentEncoding))
      : FAULTS.contentType(contentType && quoted(contentType));
  }
});

const json = ofEach(EXPECTED.json, ({ body, bodyBytes, message }) => {
  if (bodyBytes > body.length) return undefined; // only the beginning was kept
  try {
    const { value } = parseBody(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? undefined
      : FAULTS.notObject;
  } catch {
    if (body.length === 0) return FAULTS.emptyBody;
    if (!isUtf8(body)) {
      const isGbk = message !== undefined && new TextDecoder('gbk').decode(body).includes(message.order.text);
      return isGbk ? FAULTS.gbk : FAULTS.notUtf8;
    }
    const text = body.toString();
    if (text.startsWith('\ufeff')) return FAULTS.byteOrderMark;
    return FAULTS.notJson(quoted(text));
  }
});

/** The rules of the message's schema that a request breaks; none where the body is another check's. */
function brokenRules({ body }: ReceivedRequest, { endpoint }: ReceivedRun): BrokenRule[] {
  const object = objectOf(body);
  const validate = VALIDATORS[endpoint];
  return object === undefined || validate(object) ? [] : violations(validate.errors ?? [], object);
}

function objectOf(body: Buffer): Record<string, unknown> | undefined {
  return isUtf8(body) ? parseObject(body.toString().replace(/^\ufeff/, '')) : undefined;
}

/** Properties under another name than the contract's: in another case or notation, or the other endpoint's. */
function misnamed({ body }: ReceivedRequest, { endpoint }: ReceivedRun): { given: string; right: string }[] {
  const given = Object.keys(objectOf(body) ?? {}).slice(0, 100);
  const other = PROPERTIES[endpoint === 'platform' ? 'app' : 'platform'].$user;
  const letters = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '');
  return NAMES[endpoint].flatMap((right) => {
    if (given.includes(right)) return [];
    const wrong = given.find(
      (name) => letters(name) === letters(right) || (right === PROPERTIES[endpoint].$user && name === other),
    );
    return wrong === undefined ? [] : [{ given: quoted(wrong), right }];
  });
}

const withRule = (
  expected: Bilingual,
  isMeant: (rule: BrokenRule, wrongNames: readonly string[]) => boolean,
): Evaluator =>
  ofEach(expected, (request, run) => {
    const wrongNames = misnamed(request, run).map(({ right }) => right);
    const broken = brokenRules(request, run).find((rule) => isMeant(rule, wrongNames));
    return broken && { zh: `${broken.pointer}：${broken.zh}`, en: `${broken.pointer}: ${broken.en}` };
  });

const propertyNames = ofEach(EXPECTED.names, (request, run) => {
  const [first] = misnamed(request, run);
  return first && FAULTS.misnamed(first.given, first.right);
});

/** Shorter ones occur in any text. */
const LEAST_SECRET = 6;

const noSecret: Evaluator = (run) => {
  if (run.secret.length < LEAST_SECRET) return skip(FAULTS.shortSecret);
  const [withSecret, without] = [new Redactor([run.secret]), new Redactor([])];
  const has = (text: string) => withSecret.redact(text) !== without.redact(text);
  return ofEach(
    EXPECTED.noSecret,
    ({ url, headers, body }) => {
      if (has(url)) return FAULTS.secretIn(FAULTS.place.url);
      if (has(headers.flat().join('\n'))) return FAULTS.secretIn(FAULTS.place.headers);
      return has(body.toString('latin1')) ? FAULTS.secretIn(FAULTS.place.body) : undefined;
    },
    ({ received }) => received,
  )(run);
};

const isRequired = ({ rule }: BrokenRule) => rule === 'required';
const isOfType = ({ pointer, rule }: BrokenRule) => pointer === '/MsgType' && rule !== 'required';

export const REQUEST_EVALUATORS = {
  path,
  'content-type': contentType,
  json,
  'required-properties': withRule(
    EXPECTED.required,
    (rule, wrongNames) => isRequired(rule) && !wrongNames.includes(rule.pointer.slice(1)),
  ),
  'property-types': withRule(EXPECTED.types, (rule) => !isRequired(rule) && !isOfType(rule)),
  'property-names': propertyNames,
  'message-type': withRule(EXPECTED.messageType, isOfType),
  'no-secret': noSecret,
} satisfies Record<string, Evaluator>;
