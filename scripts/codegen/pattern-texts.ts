import {
  type Bilingual,
  banner,
  CONTRACTS,
  type Document,
  operations,
  resolveRef,
  type Schema,
} from './documents.ts';
import { Problem } from './problem.ts';
import { checkBilingual } from './return-codes.ts';
import { excludeHalfPairs } from './validators.ts';

type Texts = Record<string, Bilingual>;

/**
 * What the patterns ask for, in words: `x-pattern-message` beside each of them, by the pattern as the validators have it.
 *
 * @throws Problem for a pattern without words, or with different ones in two places
 */
export function patternTexts(contract: Document, console: Document, schemas: readonly Schema[]): string {
  const bodies = operations(contract).map(({ requestBody }) => resolveSchemas(contract, requestBody));
  const ofMessages = Object.keys(collectTexts(excludeHalfPairs(bodies)));
  const all = collectTexts([excludeHalfPairs([contract, console]), ...schemas]);
  const pick = (names: string[]) => Object.fromEntries(names.map((name) => [name, all[name]!]));
  const others = Object.keys(all).filter((one) => !ofMessages.includes(one));
  const ofParameter = (name: string) => {
    const { schema } = (contract.components.parameters?.[name] ?? {}) as { schema?: Schema };
    return JSON.stringify(schema?.['x-pattern-message']);
  };
  return `${banner(CONTRACTS.openapi)}
/** What the patterns of messages ask for, in words. */
export const MESSAGE_PATTERNS: Readonly<Record<string, { zh: string; en: string }>> = ${JSON.stringify(pick(ofMessages), null, 2)};

/** Those of the parameters, of the control API and of the files that commands read. */
export const OTHER_PATTERNS: Readonly<Record<string, { zh: string; en: string }>> = ${JSON.stringify(pick(others), null, 2)};

export const TIMESTAMP = ${ofParameter('Timestamp')};
export const SIGNATURE = ${ofParameter('Signature')};
export const IDEMPOTENCY_KEY = ${ofParameter('IdempotencyKey')};
/** Of the control API. */
export const MOMENT = ${JSON.stringify(console.components.schemas?.Moment?.['x-pattern-message'])};
`;
}

function collectTexts(documents: unknown): Texts {
  const texts: Texts = {};
  JSON.stringify(documents, (_key, value) => {
    const { pattern, 'x-pattern-message': message } = (value ?? {}) as Schema;
    if (typeof pattern !== 'string') return value;
    checkBilingual(`x-pattern-message of ${pattern}`, message as Bilingual | undefined);
    texts[pattern] ??= message as Bilingual;
    if (JSON.stringify(texts[pattern]) !== JSON.stringify(message))
      throw new Problem(`${pattern} has different x-pattern-messages`);
    return value;
  });
  return texts;
}

/** With what it refers to in place. */
function resolveSchemas(document: Document, schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value) => {
      if (key === 'if') return undefined; // what fails there is not told
      return typeof value?.$ref === 'string' ? { ...resolveRef(document, value), $ref: undefined } : value;
    }),
  );
}
