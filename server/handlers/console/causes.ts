/** Why a request was refused, or a message is not delivered, in one sentence. */
import { type Bilingual, RETURN_CODES, type Violation } from '@staff-service/client';
import { bounded, parseObject, printable } from '@staff-service/client/internal';
import type { components } from '../../../generated/console.ts';
import type { DeliveryState } from '../../store/schema.ts';
import type { RefusedRequest } from '../../telemetry/refused-requests.ts';
import { splitLanguages } from '../../telemetry/split-languages.ts';
import { CAUSES } from './cause-texts.ts';

type Words = components['schemas']['Words'];

const SHOWN = 3;
/** Of an APP's errmsg: anybody's text, of any length. */
const ERRMSG_CHARACTERS = 200;

/** The mistake in the signature, once it is known, or the rules that are broken; where nobody looked for it, why. */
export function explainRefusal({
  diagnosis,
  violations,
  errmsg,
}: Pick<RefusedRequest, 'diagnosis' | 'violations' | 'errmsg'>): Words {
  const named = diagnosis.filter(({ mistake }) => mistake !== 'unknown');
  if (named.some(({ mistake }) => mistake !== 'notDiagnosed')) return joined(named);
  if (named.length > 0) return joined([splitLanguages(errmsg), ...named]);
  return violations.length > 0 ? joined(violations.map(explainViolation)) : splitLanguages(errmsg);
}

/** Codes of the client's errors whose reason is the system's. */
const OF_CONNECTIONS: readonly string[] = ['notConnected', 'connectionLost', 'tlsFailed'];
/** As Node.js, undici and OpenSSL write them. */
const SYSTEM_CODE =
  /\b(?:ADDRESS_REFUSED|(?:EAI|UND_ERR|ERR|CERT|DEPTH|SELF|UNABLE)_[A-Z0-9_]+|E[A-Z]{3,}[A-Z0-9]*)\b/;

/** What is known of an attempt; its `error` begins with the client error's code. */
interface Failed {
  error: string | null;
  errcode: number | null;
  url: string;
  status: number | null;
  /** Its beginning. */
  answer: string | null;
}

/**
 * Why a sent message is not delivered; null where there is nothing to tell.
 *
 * @param last its latest attempt; undefined where an operator ended it: what it had failed with is not why
 */
export function explainSent(state: DeliveryState, last: Failed | undefined): Words | null {
  if (state === 'cancelled') return CAUSES.cancelled;
  if (last === undefined) return state === 'dead' ? CAUSES.skipped : null;
  return state === 'delivered' ? null : explainAttempt(last);
}

/** Null when the attempt did not fail. */
export function explainAttempt({ error, errcode, url, status, answer }: Failed): Words | null {
  if (error === null) return null;
  const code = /^(\w+): /.exec(error)?.[1] ?? '';
  if (code === 'notConnected' && url === '') return CAUSES.noCallbackUrl;
  if (code === 'refused') {
    const known = Object.values(RETURN_CODES).find((one) => one.code === errcode);
    return CAUSES.refused(errcode, explainErrcode(known?.meaning, errmsgOf(answer)));
  }
  if (code === 'wrongStatus') {
    const errmsg = errmsgOf(answer);
    const isEnvelope = errcode !== null || errmsg !== undefined;
    return CAUSES.wrongStatus(status, isEnvelope ? CAUSES.errcodeAndErrmsg(errcode, errmsg) : undefined);
  }
  if (!(code in CAUSES.byCode)) return splitLanguages(error);
  const cause = CAUSES.byCode[code as keyof typeof CAUSES.byCode];
  return OF_CONNECTIONS.includes(code) ? explainConnection(cause, error) : cause;
}

/** The system's code tells a port where nothing listens from a name that is not known. */
function explainConnection(cause: Words, error: string): Words {
  const systemCode = SYSTEM_CODE.exec(error)?.[0];
  if (systemCode === undefined) return cause;
  if (systemCode !== 'ADDRESS_REFUSED') return CAUSES.withSystemCode(cause, systemCode);
  // The text may be there in both languages.
  const networks = new Set(error.match(/"[0-9a-f.:]+\/\d+"/g));
  return CAUSES.addressRefused([...networks].join(', '));
}

/** What the contract says of the code comes first, unless the APP says just that. */
function explainErrcode(meaning: Bilingual | undefined, errmsg: Words | undefined): Bilingual | undefined {
  if (errmsg === undefined) return meaning;
  if (meaning === undefined || errmsg.en.startsWith(meaning.en)) return errmsg;
  return CAUSES.meaningAndErrmsg(meaning, errmsg);
}

/** What the APP itself says, in one bounded line; undefined where it says nothing, or too much to be kept whole. */
function errmsgOf(answer: string | null): Words | undefined {
  const { errmsg } = parseObject(answer ?? '') ?? {};
  if (typeof errmsg !== 'string' || errmsg.trim() === '') return undefined;
  return splitLanguages(bounded(printable(errmsg), ERRMSG_CHARACTERS));
}

function explainViolation({ pointer, message }: Violation): Words {
  const { zh, en } = splitLanguages(message);
  return pointer === '' ? { zh, en } : { zh: `${pointer} ${zh}`, en: `${pointer} ${en}` };
}

function joined(all: readonly Words[]): Words {
  const rest = all.length > SHOWN ? ['…'] : [];
  const shown = all.slice(0, SHOWN);
  return {
    zh: [...shown.map(({ zh }) => zh), ...rest].join('；'),
    en: [...shown.map(({ en }) => en), ...rest].join('; '),
  };
}
