/** A fault as the form has it: every value as it was typed. */
import type { Schemas } from '../../state/api.ts';

export const KINDS = ['errcode', 'status', 'html', 'shape', 'delay', 'slow', 'hang', 'close'] as const;
export const SHAPES = ['errcodeAsText', 'noErrcode', 'array', 'nothing', 'empty', 'truncated'] as const;

export interface FaultDraft {
  endpoint: Schemas['Endpoint'];
  appid: string;
  user: string;
  kind: Schemas['FaultKind'];
  errcode: string;
  status: string;
  shape: Schemas['FaultShape'];
  delayMs: string;
  times: string;
}

/** @param of for whom, where the address says so */
export function newFault(of: { appid: string; user: string }): FaultDraft {
  return {
    ...of,
    // What goes wrong with a customer's messages from here goes wrong at its APP.
    endpoint: of.user === '' ? 'platform' : 'app',
    kind: 'errcode',
    errcode: '30004',
    status: '503',
    shape: 'errcodeAsText',
    delayMs: '6000',
    times: '1',
  };
}

/** What a preset sets; for whom it is stays. */
export const PRESETS = {
  unavailable: { kind: 'status', status: '503', times: '3' },
  busy: { kind: 'errcode', errcode: '30004', times: '1' },
  silent: { kind: 'hang', times: '' },
  late: { kind: 'delay', delayMs: '12000', times: '1' },
  closed: { kind: 'close', times: '1' },
  web: { kind: 'html', times: '1' },
  refuses: { kind: 'errcode', errcode: '30005', times: '1' },
  wrong: { kind: 'shape', shape: 'errcodeAsText', times: '1' },
} as const satisfies Record<string, Partial<FaultDraft>>;

/** The fields that a kind has. */
export const FIELDS_OF = {
  errcode: ['errcode'],
  status: ['status'],
  html: [],
  shape: ['shape'],
  delay: ['delayMs'],
  slow: ['delayMs'],
  hang: [],
  close: [],
} as const satisfies Record<Schemas['FaultKind'], readonly (keyof FaultDraft)[]>;

/** What is no number is for the server to refuse, at its place. */
export function toNewFault(draft: FaultDraft): Schemas['NewFault'] {
  const { endpoint, kind, appid, user, times } = draft;
  const own = Object.fromEntries(
    FIELDS_OF[kind].map((name) => [name, name === 'shape' ? draft.shape : toNumber(draft[name])]),
  );
  return {
    endpoint,
    kind,
    ...own,
    ...(appid === '' ? {} : { appid }),
    ...(user === '' ? {} : { user }),
    ...(times.trim() === '' ? {} : { times: toNumber(times) }),
  };
}

function toNumber(text: string): number {
  const typed = text.trim();
  // A text where a number belongs is refused as such; NaN would go out as null, which is allowed.
  return (/^-?\d+$/.test(typed) ? Number(typed) : typed) as number;
}
