import { makeBaseMessage } from '../probe/recipe.ts';
import { runDataCheck } from './data-check.ts';
import type { CodeCheck } from './finding.ts';

/** 你好 in GBK, a sequence cut short, an overlong slash, and half of a surrogate pair. */
const NOT_UTF8 = ['c4e3bac3', 'e4bd', 'c0af', 'eda080'];

const bodyNotUtf8: CodeCheck = {
  run(session, id) {
    const marked = JSON.stringify({ ...makeBaseMessage('text', session.target, id), Content: '|' });
    const [before = '', after = ''] = marked.split('|').map((part) => Buffer.from(part).toString('hex'));
    const requests = NOT_UTF8.map((bytes) => ({
      rawHex: before + bytes + after,
      expect: 'refused' as const,
    }));
    return runDataCheck(session, id, { requests, parallel: false, sameConnection: false });
  },
};

export const BODY_CHECKS = { 'body-not-utf8': bodyNotUtf8 } satisfies Record<string, CodeCheck>;
