/** Why a request was refused, or a message is not delivered, in one sentence. */
import { RETURN_CODES, type Violation } from '@staff-service/client';
import type { components } from '../../../generated/console.ts';
import type { RefusedRequest } from '../../telemetry/refused-requests.ts';
import { CAUSES } from './cause-texts.ts';
import { splitLanguages } from './split-languages.ts';

type Words = components['schemas']['Words'];

const SHOWN = 3;

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

/** What is known of an attempt; its `error` begins with the client error's code. */
interface Failed {
  error: string | null;
  errcode: number | null;
  url: string;
  status: number | null;
}

/** Null when the attempt did not fail. */
export function explainAttempt({ error, errcode, url, status }: Failed): Words | null {
  if (error === null) return null;
  const code = /^(\w+): /.exec(error)?.[1] ?? '';
  if (code === 'notConnected' && url === '') return CAUSES.noCallbackUrl;
  if (code === 'refused') {
    const known = Object.values(RETURN_CODES).find((one) => one.code === errcode);
    return CAUSES.refused(errcode, known?.meaning);
  }
  if (code === 'wrongStatus') return CAUSES.wrongStatus(status);
  return code in CAUSES.byCode ? CAUSES.byCode[code as keyof typeof CAUSES.byCode] : splitLanguages(error);
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
