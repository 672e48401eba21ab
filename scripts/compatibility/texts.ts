/** Texts about changes of the contract. */
import type { Bilingual } from '../codegen/documents.ts';
import type { RedoclyChange } from '../codegen/redocly.ts';
import type { Side } from './comparable.ts';

export const SIDE_TEXTS: Record<Side | 'both', Bilingual> = {
  requestA: { zh: '接口 A 的请求', en: 'request of endpoint A' },
  answerA: { zh: '接口 A 的回复', en: 'answer of endpoint A' },
  requestB: { zh: '接口 B 的请求', en: 'request of endpoint B' },
  answerB: { zh: '接口 B 的回复', en: 'answer of endpoint B' },
  both: { zh: '两个接口', en: 'both endpoints' },
};

/** Whom a breaking change breaks, and how. */
export const BREAKS: Record<Side | 'both', Bilingual> = {
  requestA: {
    zh: '调用接口 A 的 APP：现在的请求会被拒绝，或者其中的内容会丢失',
    en: 'the APP that calls endpoint A: what it sends today is refused, or lost in part',
  },
  answerA: {
    zh: '调用接口 A 的 APP：读不懂平台的回复',
    en: 'the APP that calls endpoint A: it does not understand the platform’s answer',
  },
  requestB: {
    zh: '提供接口 B 的 APP：收到的消息与现在不同，可能拒绝或处理出错',
    en: 'the APP that serves endpoint B: it gets another message than today, and may refuse it or break',
  },
  answerB: {
    zh: '提供接口 B 的 APP：平台不再接受它现在的回复',
    en: 'the APP that serves endpoint B: the platform does not take its answer of today any more',
  },
  both: {
    zh: '调用接口 A 或提供接口 B 的 APP：其中一个方向与现在不符',
    en: 'the APP, as the caller of endpoint A or the server of endpoint B: one of the two is no longer as it was',
  },
};

const KINDS: Record<RedoclyChange['kind'], Bilingual> = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '被删除', en: 'removed' },
  modified: { zh: '改动', en: 'changed' },
};

export function describeChange({ kind, property, base, revision }: RedoclyChange): Bilingual {
  if (property === undefined) return KINDS[kind];
  // A path: as it is, without what was put before it to compare.
  const [before, after] = [base?.value, revision?.value].map((value) =>
    property === 'key' ? String(value).replace(/^\/[^/]+\/[AB](?=\/)/, '') : value,
  );
  return describeValue(property === 'key' ? 'path' : property, before, after);
}

export function describeValue(name: string, before: unknown, after: unknown): Bilingual {
  const [from, to] = [short(before), short(after)];
  if (before === undefined) return { zh: `新增 ${name}：${to}`, en: `${name} added: ${to}` };
  if (after === undefined)
    return { zh: `不再有 ${name}（原为 ${from}）`, en: `${name} removed, was ${from}` };
  return { zh: `${name} 由 ${from} 改为 ${to}`, en: `${name}: ${from} → ${to}` };
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
