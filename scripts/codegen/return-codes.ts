import {
  type Bilingual,
  banner,
  CONTRACTS,
  type Document,
  type ReturnCode,
  type Schema,
} from './documents.ts';
import { Problem } from './problem.ts';

/** `RETURN_CODES`, the open `Errcode` union and `LIMITS`, from the extensions of the contract document. */
export function returnCodes(document: Document): string {
  const codes = document['x-return-codes'] ?? [];
  const repeated = codes.find(
    (one, at) => codes.findIndex((other) => other.code === one.code || other.name === one.name) !== at,
  );
  if (repeated)
    throw new Problem(`openapi.yaml: x-return-codes lists ${repeated.code} (${repeated.name}) twice`);
  for (const { code, meaning, note = meaning, advice } of codes)
    checkBilingual(`x-return-codes ${code}`, meaning, note, advice);
  const limits: Record<string, number> = {};
  for (const [name, { value, meaning }] of Object.entries(document['x-limits'] ?? {})) {
    checkBilingual(`x-limits ${name}`, meaning);
    limits[name] = value;
  }
  const entries = (listed: ReturnCode[]) =>
    listed.map(({ name, note, ...rest }) => `  ${name}: ${JSON.stringify(rest)},`).join('\n');
  const isRefusal = ({ code, status }: ReturnCode) => status === 200 && code !== 0;
  return `${banner(CONTRACTS.openapi)}
/** The codes by which an operation refuses, with HTTP status 200. \`retry\`: whether sending again can succeed. */
export const ERRCODES = {
${entries(codes.filter(isRefusal))}
} as const satisfies Record<string, ReturnCodeEntry>;

/** Success, and the codes of requests that reach no operation: each is its HTTP status. */
const OTHER_CODES = {
${entries(codes.filter((one) => !isRefusal(one)))}
} as const satisfies Record<string, ReturnCodeEntry>;

/** Every return code of the contract. */
export const RETURN_CODES = /* @__PURE__ */ Object.assign({}, ERRCODES, OTHER_CODES);

export interface ReturnCodeEntry {
  code: number;
  /** HTTP status that carries it. */
  status: number;
  retry: boolean;
  meaning: { zh: string; en: string };
  advice: { zh: string; en: string };
}

export type ReturnCodeName = keyof typeof RETURN_CODES;

/** The known codes, open to others: unknown codes must be tolerated. */
export type Errcode = (typeof RETURN_CODES)[ReturnCodeName]['code'] | (number & {});

/** How far \`timestamp\` may lie from the receiver's clock, seconds. For who needs none of the other limits. */
export const FRESHNESS_SECONDS = ${limits.freshnessSeconds};

/** Limits that no schema keyword can say. */
export const LIMITS = ${JSON.stringify(limits, null, 2)} as const;

/** For who needs none of the other patterns. */
export const IDEMPOTENCY_KEY = ${pattern(document, 'IdempotencyKey')};

/** What an appid looks like, its length included; well-formed. */
export const APPID = ${wholePattern(document, 'Appid')};

/** What timestamp, signature and Idempotency-Key look like. */
export const PATTERNS = { timestamp: ${pattern(document, 'Timestamp')}, signature: ${pattern(document, 'Signature')}, idempotencyKey: IDEMPOTENCY_KEY } as const;
`;
}

/** @throws Problem when a language is missing */
function checkBilingual(place: string, ...texts: (Bilingual | undefined)[]): void {
  for (const text of texts) {
    if (
      /[\u4e00-\u9fff]/.test(text?.zh ?? '') &&
      /^[^\u4e00-\u9fff]*[A-Za-z]{2}[^\u4e00-\u9fff]*$/.test(text?.en ?? '')
    )
      continue;
    throw new Problem(`openapi.yaml: ${place}: every text needs zh with Chinese and en with English`);
  }
}

/** A text schema's pattern, with its lengths in it, and without half a surrogate pair, which not every engine can say. */
function wholePattern(document: Document, name: string): string {
  const { pattern, minLength, maxLength } = (document.components.schemas?.[name] ?? {}) as Schema;
  if (!pattern?.startsWith('^') || minLength === undefined || maxLength === undefined)
    throw new Problem(
      `openapi.yaml: the schema ${name} needs minLength, maxLength, and a pattern that starts with ^`,
    );
  return String(new RegExp(`^(?=\\P{Cs}{${minLength},${maxLength}}$)${pattern.slice(1)}`, 'u'));
}

function pattern(document: Document, parameter: string): string {
  const { schema } = (document.components.parameters?.[parameter] ?? {}) as { schema?: Schema };
  if (schema?.pattern === undefined)
    throw new Problem(`openapi.yaml: the parameter ${parameter} needs a pattern`);
  return String(new RegExp(schema.pattern));
}
