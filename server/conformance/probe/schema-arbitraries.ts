/** Messages from the contract's JSON Schemas: valid ones up to the limits, and ones that break exactly one rule. */
import type { Bilingual } from '@staff-service/client';
import fc from 'fast-check';
import customerSchema from '../../../generated/schemas/CustomerMessage.schema.json' with { type: 'json' };
import staffSchema from '../../../generated/schemas/StaffMessage.schema.json' with { type: 'json' };
import type { AnsweringRole } from '../results.ts';
import { PROPERTIES, type Target } from './recipe.ts';
import { RULES } from './texts.ts';

type Message = Record<string, unknown>;

/** A body, and the rule that it breaks. */
export interface InvalidMessage {
  body: unknown;
  rule: Bilingual;
}

interface Rules {
  description?: string;
  type?: string | string[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

interface Property {
  name: string;
  types: readonly string[];
  least: number;
  most: number;
  pattern: RegExp | undefined;
}

interface Schema {
  required: string[];
  properties: Record<string, Rules & { $ref?: string }>;
  $defs: Record<string, Rules>;
}

const SCHEMAS: Record<AnsweringRole, Schema> = { platform: customerSchema, app: staffSchema };
const CONTENT = 'Content';
const TYPE = 'MsgType';
/** The rule of the schema's `if`: what matches needs no Content. */
const EVENT = new RegExp(customerSchema.$defs.EventMsgType.pattern);

function propertiesOf(role: AnsweringRole): Property[] {
  const { properties, $defs } = SCHEMAS[role];
  return Object.entries(properties).map(([name, own]) => {
    const {
      type,
      minLength = 0,
      maxLength = Number.POSITIVE_INFINITY,
      pattern,
    } = {
      ...$defs[own.$ref?.split('/').at(-1) ?? ''],
      ...own,
    };
    return {
      name,
      types: type === undefined ? [] : [type].flat(),
      least: minLength,
      most: maxLength,
      pattern: pattern === undefined ? undefined : new RegExp(pattern, 'u'),
    };
  });
}

/** As JSON Schema counts: code points. */
const length = (text: string) => Array.from(text).length;
const fits = ({ least, most }: Property, text: string) => length(text) >= least && length(text) <= most;
const matches = ({ pattern }: Property, text: string) => pattern?.test(text) ?? true;

/** Texts on which something has been seen to fail. */
const NOTABLE = '0|null|true| |"|\\|<b>|%00|%{x}|\u2028|𠮷|👩‍👩‍👧|ß|١|ﬁ'.split('|');

/** Of our own, because the tables of fast-check's units take a second to build. */
const character = fc.constantFrom(...'abXYZ019 .,!?_-<>&"\'\\/%{}[]=你好，。亲「」é١ßﬁ😀🙏𠮷');

const codePoint = fc.integer({ min: 1, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

function validText(property: Property): fc.Arbitrary<string> {
  const good = (text: string) => text.isWellFormed() && fits(property, text) && matches(property, text);
  if (property.pattern && !matches(property, 'a')) return namedText(property.pattern, good);
  const most = Math.min(property.most, 20);
  const limits = Number.isFinite(property.most) ? ['a', '好'].map((one) => one.repeat(property.most)) : [];
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.string({ unit: character, minLength: property.least, maxLength: most }).filter(good),
    },
    {
      weight: 2,
      arbitrary: fc.string({ unit: codePoint, minLength: property.least, maxLength: most }).filter(good),
    },
    { weight: 2, arbitrary: fc.constantFrom(...NOTABLE.filter(good)) },
    { weight: 1, arbitrary: fc.constantFrom('a'.repeat(property.least), ...limits).filter(good) },
  );
}

/** A text of which the pattern lists the beginnings: `text`, `event.` and something. Quicker than `stringMatching`. */
function namedText({ source }: RegExp, good: (text: string) => boolean): fc.Arbitrary<string> {
  const words = (source.match(/[a-z]{3,}/g) ?? []).filter(good);
  const longer = fc
    .tuple(fc.constantFrom(...words), fc.string({ unit: character, minLength: 1, maxLength: 20 }))
    .map(([word, rest]) => `${word}.${rest}`)
    .filter(good);
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: longer });
}

const anyJson = fc.jsonValue({ maxDepth: 3, stringUnit: character });

function validValue(property: Property): fc.Arbitrary<unknown> {
  if (property.types.length === 0) return anyJson;
  const text = validText(property);
  return property.types.includes('null')
    ? fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: text })
    : text;
}

/** An APP refuses customers whom it does not know, so that there the customer is always the given one. */
export function validMessages(target: Target): fc.Arbitrary<Message> {
  const { $user } = PROPERTIES[target.role];
  const properties = propertiesOf(target.role);
  const values = Object.fromEntries(
    properties.map((property) => [
      property.name,
      property.name === $user && target.role === 'app' ? fc.constant(target.user) : validValue(property),
    ]),
  );
  const requiredKeys = [...SCHEMAS[target.role].required];
  const event = fc.record(values, { requiredKeys });
  const content = properties.find(({ name }) => name === CONTENT)!;
  const withContent: typeof values = { ...values, [CONTENT]: validText(content) };
  const full = fc.record(withContent, { requiredKeys: [...requiredKeys, CONTENT] });
  const known = fc.oneof(
    { weight: 3, arbitrary: full },
    { weight: 1, arbitrary: event.filter((message) => EVENT.test(String(message[TYPE]))) },
  );
  const unknown = fc.dictionary(
    fc.string({ maxLength: 8 }).map((name) => `x_${name}`),
    anyJson,
    { maxKeys: 2 },
  );
  return fc.tuple(known, unknown).map(([message, others]) => ({ ...message, ...others }));
}

const OTHER_VALUES: Record<string, fc.Arbitrary<unknown>> = {
  string: fc.string({ maxLength: 5 }),
  number: fc.oneof(fc.integer(), fc.constantFrom(0, 1.5)),
  boolean: fc.boolean(),
  null: fc.constant(null),
  array: fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
  object: fc.dictionary(fc.constantFrom('a', 'text', 'id'), fc.string({ maxLength: 3 }), { maxKeys: 2 }),
};

/** One rule of the source document broken: presence, type, kind of message, being an object. */
export function invalidMessages(target: Target): fc.Arbitrary<InvalidMessage> {
  const properties = propertiesOf(target.role);
  const valid = validMessages(target);
  const notEvent = valid.filter((message) => !EVENT.test(String(message[TYPE])));
  const missing = fc.constantFrom(...SCHEMAS[target.role].required, CONTENT).chain((name) =>
    notEvent.map(({ [name]: _, ...body }) => ({
      body,
      rule: RULES.missing(name),
    })),
  );
  const contentNull = notEvent.map((message) => ({
    body: { ...message, [CONTENT]: null },
    rule: RULES.isNull(CONTENT),
  }));
  const typed = properties.filter(({ types }) => types.length > 0);
  const wrongType = fc.constantFrom(...typed).chain(({ name, types }) => {
    const others = Object.keys(OTHER_VALUES).filter((type) => !types.includes(type));
    return fc
      .tuple(valid, fc.oneof(...others.map((type) => OTHER_VALUES[type]!)))
      .map(([message, value]) => ({
        body: { ...message, [name]: value },
        rule: RULES.wrongType(name),
      }));
  });
  const type = properties.find(({ name }) => name === TYPE)!;
  const otherTypes = fc
    .oneof(
      fc.constantFrom('video', 'location', 'link', 'TEXT', 'texts', 'Image'),
      fc.string({ minLength: 1, maxLength: 10 }),
    )
    .filter((text) => !matches(type, text) && fits(type, text));
  const unknownType = fc.tuple(notEvent, otherTypes).map(([message, value]) => ({
    body: { ...message, [TYPE]: value },
    rule: RULES.unknownType,
  }));
  const { object: _, ...noObject } = OTHER_VALUES;
  const notObject = fc
    .oneof(
      ...Object.values(noObject),
      valid.map((message) => [message]),
    )
    .map((body) => ({
      body,
      rule: RULES.notObject,
    }));
  return fc.oneof(missing, contentNull, wrongType, unknownType, notObject);
}

/** One rule of length or characters broken. */
export function messagesBeyondLimits(target: Target): fc.Arbitrary<InvalidMessage> {
  const texts = propertiesOf(target.role).filter(
    ({ types, name }) => types.includes('string') && name !== TYPE,
  );
  return fc.constantFrom(...texts).chain((property) => {
    const { name, least, most } = property;
    const kinds: fc.Arbitrary<{ value: string; rule: Bilingual }>[] = [
      fc.tuple(fc.constantFrom('a', '好'), fc.integer({ min: 1, max: 100 })).map(([one, more]) => ({
        value: one.repeat(most + more),
        rule: RULES.tooLong(name, most),
      })),
      fc
        .tuple(fc.constantFrom('', 'a', '好'), forbidden(property), fc.constantFrom('', 'b'))
        .map(([before, one, after]) => ({
          value: before + one + after,
          rule: RULES.forbiddenCharacter(name),
        })),
    ];
    if (least > 0) kinds.push(fc.constant({ value: '', rule: RULES.empty(name) }));
    return fc.tuple(validMessages(target), fc.oneof(...kinds)).map(([message, { value, rule }]) => ({
      body: { ...message, [name]: value },
      rule,
    }));
  });
}

/** Characters that the property's own pattern does not allow. */
function forbidden(property: Property): fc.Arbitrary<string> {
  const controls = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));
  return fc.constantFrom(...controls.filter((one) => !matches(property, one)));
}
