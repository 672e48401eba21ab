import type { StaffServiceErrorCode } from '../../client/send/errors.ts';
import {
  type Bilingual,
  banner,
  CONTRACTS,
  type Document,
  type Retry,
  type ReturnCode,
  type Schema,
} from './documents.ts';
import { Problem } from './problem.ts';

export const RETRIES: readonly Retry[] = ['always', 'withKey', 'never'];

/** Of `x-failures`: the errors of the client, but for those that go by return code and status, and what is left. */
type FailureName = Exclude<StaffServiceErrorCode, 'refused' | 'wrongStatus'> | 'final';

/** Whether it must be listed; what is not listed is never sent again. */
const FAILURES: Record<FailureName, boolean> = {
  notConnected: true,
  timeout: true,
  connectionLost: true,
  unreadableAnswer: true,
  invalidAnswer: false,
  tlsFailed: false,
  aborted: false,
  invalidMessage: false,
  queueFull: false,
  final: true,
};

/** `RETURN_CODES`, the open `Errcode` union, what is sent again, and `LIMITS`, from the extensions of the contract document. */
export function returnCodes(document: Document): string {
  const codes = document['x-return-codes'] ?? [];
  const repeated = codes.find(
    (one, at) => codes.findIndex((other) => other.code === one.code || other.name === one.name) !== at,
  );
  if (repeated)
    throw new Problem(`openapi.yaml: x-return-codes lists ${repeated.code} (${repeated.name}) twice`);
  for (const { code, meaning, note = meaning, advice } of codes)
    checkBilingual(`openapi.yaml: x-return-codes ${code}`, meaning, note, advice);
  const failures = document['x-failures'] ?? [];
  for (const { name, meaning } of failures) checkBilingual(`openapi.yaml: x-failures ${name}`, meaning);
  for (const { name, retry } of [...codes, ...failures])
    if (!RETRIES.includes(retry))
      throw new Problem(`openapi.yaml: ${name}: retry is ${RETRIES.join(', ')}; it is ${retry}`);
  checkFailures(failures);
  if (!codes.some(({ status }) => status === 500))
    throw new Problem('openapi.yaml: x-return-codes lists no status 500, which stands for every other 5xx');
  const limits: Record<string, number> = {};
  for (const [name, { value, meaning }] of Object.entries(document['x-limits'] ?? {})) {
    checkBilingual(`openapi.yaml: x-limits ${name}`, meaning);
    limits[name] = value;
  }
  const { answerSeconds, ...others } = limits;
  for (const name of ['freshnessSeconds', 'answerSeconds'])
    if (limits[name] === undefined) throw new Problem(`openapi.yaml: x-limits does not list ${name}`);
  const entries = (listed: ReturnCode[]) =>
    listed.map(({ name, note, ...rest }) => `  ${name}: ${JSON.stringify(rest)},`).join('\n');
  const retries = (listed: (readonly [string | number, Retry])[]) =>
    JSON.stringify(Object.fromEntries(listed));
  const isRefusal = ({ code, status }: ReturnCode) => status === 200 && code !== 0;
  return `${banner(CONTRACTS.openapi)}
/** The codes by which an operation refuses, with HTTP status 200. */
export const ERRCODES = {
${entries(codes.filter(isRefusal))}
} as const satisfies Record<string, ReturnCodeEntry>;

/** Success, and the codes of requests that reach no operation: each is its HTTP status. */
const OTHER_CODES = {
${entries(codes.filter((one) => !isRefusal(one)))}
} as const satisfies Record<string, ReturnCodeEntry>;

/** Every return code of the contract. */
export const RETURN_CODES = /* @__PURE__ */ Object.assign({}, ERRCODES, OTHER_CODES);

/**
 * Whether a caller sends the same message again. \`always\`: it was not processed; \`withKey\`: it may have been, so only under
 * the same \`Idempotency-Key\`; \`never\`: it would be answered the same way.
 */
export type Retry = ${RETRIES.map((retry) => `'${retry}'`).join(' | ')};

/** Of calls that fail without a return code, by the \`code\` of the client's error; never, of one that is not listed. */
export const FAILURE_RETRIES: Readonly<Partial<Record<string, Retry>>> = ${retries(failures.filter(({ retry }) => retry !== 'never').map(({ name, retry }) => [name, retry]))};

/** Of answers with an HTTP status other than 200; of one that is not listed, never below 500, and as 500 above. */
export const STATUS_RETRIES: Readonly<Partial<Record<number, Retry>>> = ${retries(codes.filter(({ status, retry }) => status !== 200 && (status >= 500 || retry !== 'never')).map(({ status, retry }) => [status, retry]))};

export interface ReturnCodeEntry {
  code: number;
  /** HTTP status that carries it. */
  status: number;
  retry: Retry;
  meaning: { zh: string; en: string };
  advice: { zh: string; en: string };
}

export type ReturnCodeName = keyof typeof RETURN_CODES;

/** The known codes, open to others: unknown codes must be tolerated. */
export type Errcode = (typeof RETURN_CODES)[ReturnCodeName]['code'] | (number & {});

/** How far \`timestamp\` may lie from the receiver's clock, seconds. For who needs none of the other limits. */
export const FRESHNESS_SECONDS = ${limits.freshnessSeconds};

/** How long a caller waits for the complete answer, seconds. */
export const ANSWER_SECONDS = ${answerSeconds};

/** Limits that no schema keyword can say. */
export const LIMITS = ${JSON.stringify(others, null, 2)} as const;

/** What Idempotency-Key looks like. */
export const IDEMPOTENCY_KEY = ${pattern(document, 'IdempotencyKey')};

/** The optional properties of messages for which null says no more than that they are absent. */
export const ABSENT_IF_NULL = ${JSON.stringify(absentIfNull(document))};

/** What an appid looks like, its length included; well-formed. */
export const APPID = ${wholePattern(document, 'Appid')};

/** What timestamp and signature look like. */
export const PATTERNS = { timestamp: ${pattern(document, 'Timestamp')}, signature: ${pattern(document, 'Signature')} } as const;
`;
}

/** All that may be null, but for those whose null a caller may have reason to write. */
function absentIfNull({ components: { schemas = {} } }: Document): string[] {
  const nullable = [schemas.CustomerMessage, schemas.StaffMessage].flatMap((message) =>
    Object.entries(message?.properties ?? {}).filter(([, { $ref, type }]) => {
      const target = $ref === undefined ? type : schemas[$ref.split('/').at(-1)!]?.type;
      return [target].flat().includes('null');
    }),
  );
  const names = new Set(nullable.map(([name]) => name));
  names.delete('ServiceId');
  return [...names];
}

/** @throws Problem for a name that no error has, which would count as `never`, and for one that is missing or given twice */
function checkFailures(failures: NonNullable<Document['x-failures']>): void {
  const names = failures.map(({ name }) => name);
  const known = Object.keys(FAILURES);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Problem(`openapi.yaml: x-failures: ${unknown} is none of ${known.join(', ')}`);
  for (const [name, isNeeded] of Object.entries(FAILURES)) {
    const count = names.filter((one) => one === name).length;
    if (count > 1) throw new Problem(`openapi.yaml: x-failures lists ${name} twice`);
    if (isNeeded && count === 0) throw new Problem(`openapi.yaml: x-failures does not list ${name}`);
  }
  if (failures.some(({ name, retry }) => name === 'final' && retry !== 'never'))
    throw new Problem('openapi.yaml: x-failures: final is all that is not listed: its retry is never');
}

/** @throws Problem when a language is missing */
export function checkBilingual(place: string, ...texts: (Bilingual | undefined)[]): void {
  for (const text of texts) {
    if (
      /[\u4e00-\u9fff]/.test(text?.zh ?? '') &&
      /^[^\u4e00-\u9fff]*[A-Za-z]{2}[^\u4e00-\u9fff]*$/.test(text?.en ?? '')
    )
      continue;
    throw new Problem(`${place}: every text needs zh with Chinese and en with English`);
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
