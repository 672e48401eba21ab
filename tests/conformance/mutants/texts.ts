/** Mutants that refuse a text because of what it says, or how long it is. */
import { Implementation, Refusal } from '../implementation.ts';
import type { Message } from '../message-rules.ts';
import { BOTH, crashing, type Mutant, refusing } from './mutant.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

export const TEXT_MUTANTS: Mutant[] = [
  {
    id: 'chinese-refused',
    roles: BOTH,
    fault: { zh: '拒绝中文', en: 'Refuses Chinese' },
    caughtBy: ['text-chinese'],
    Broken: refusing(({ Content }) => /[\u4e00-\u9fff]/.test(text(Content))),
  },
  {
    id: 'emoji-not-stored',
    roles: BOTH,
    fault: { zh: '存不了表情（三字节的 utf8 表）', en: 'Cannot store emoji (a table of three-byte utf8)' },
    caughtBy: ['text-emoji'],
    Broken: crashing(({ Content }) => /[\u{10000}-\u{10ffff}]/u.test(text(Content))),
  },
  {
    id: 'line-break-refused',
    roles: BOTH,
    fault: { zh: '拒绝换行', en: 'Refuses line breaks' },
    caughtBy: ['text-line-breaks'],
    Broken: refusing(({ Content }) => /[\r\n]/.test(text(Content))),
  },
  {
    id: 'markup-refused',
    roles: BOTH,
    fault: { zh: '拒绝 HTML（防火墙认为是攻击）', en: 'Refuses markup (a firewall takes it for an attack)' },
    caughtBy: ['text-html'],
    Broken: class extends Implementation {
      override parse(sent: string) {
        if (/<[a-z]/i.test(sent)) throw new Refusal(403, 'forbidden');
        return super.parse(sent);
      }
    },
  },
  {
    id: 'quotes-crash',
    roles: BOTH,
    fault: { zh: '引号使 SQL 出错', en: 'A quotation mark breaks its SQL' },
    caughtBy: ['text-html'],
    Broken: crashing(({ Content }) => text(Content).includes("'")),
  },
  {
    id: 'control-characters-refused',
    roles: BOTH,
    fault: { zh: '拒绝控制字符', en: 'Refuses control characters' },
    caughtBy: ['text-line-breaks'],
    Broken: refusing(({ Content }) => /[\x01-\x08\x0b\x0c\x0e-\x1f]/.test(text(Content))),
  },
  {
    id: 'empty-text-refused',
    roles: BOTH,
    fault: { zh: '拒绝空的文本', en: 'Refuses empty text' },
    caughtBy: ['text-empty'],
    Broken: refusing(({ MsgType, Content }) => MsgType === 'text' && Content === ''),
  },
  {
    id: 'falsy-text-refused',
    roles: BOTH,
    fault: { zh: '把文本 0 当作没有（PHP 的 empty()）', en: 'Takes the text 0 for none (PHP’s empty())' },
    caughtBy: ['text-falsy'],
    Broken: refusing(({ Content }) => Content === '0'),
  },
  {
    id: 'white-space-only-refused',
    roles: BOTH,
    fault: { zh: '拒绝只有空白的文本', en: 'Refuses text of nothing but white space' },
    caughtBy: ['text-empty'],
    Broken: refusing(({ Content }) => Content !== undefined && text(Content).trim() === ''),
  },
  {
    id: 'text-of-4000-characters',
    roles: BOTH,
    fault: { zh: '文本最多 4,000 个字符', en: 'Takes 4,000 characters of text at most' },
    caughtBy: ['text-20000-characters'],
    Broken: refusing(({ Content }) => text(Content).length > 4_000),
  },
  {
    id: 'text-counted-in-utf-16',
    roles: BOTH,
    fault: {
      zh: '按 UTF-16 单元计数：20,000 个表情算 40,000',
      en: 'Counts UTF-16 units: 20,000 emoji are 40,000',
    },
    caughtBy: ['limit-code-points'],
    Broken: refusing(({ Content }) => text(Content).length > 20_000),
  },
  {
    id: 'text-counted-in-bytes',
    roles: BOTH,
    fault: {
      zh: '按字节计数：20,000 个汉字算 60,000',
      en: 'Counts bytes: 20,000 Chinese characters are 60,000',
    },
    caughtBy: ['text-20000-characters'],
    Broken: refusing(({ Content }) => Buffer.byteLength(text(Content)) > 20_000),
  },
  {
    id: 'equal-texts-deduplicated',
    roles: BOTH,
    fault: { zh: '把相同的消息当作重复而拒绝', en: 'Takes an equal message for a repetition and refuses it' },
    caughtBy: ['equal-texts'],
    Broken: class extends Implementation {
      readonly #texts = new Set<string>();
      override keep(...[message, target, key, sent]: Parameters<Implementation['keep']>) {
        super.keep(message, target, key, sent);
        if (key === undefined && this.#texts.has(sent)) throw new Refusal(30005, 'repetition');
        this.#texts.add(sent);
      }
    },
  },
  {
    id: 'escapes-not-read',
    roles: BOTH,
    fault: { zh: '不支持 \\u 转义', en: 'Does not know \\u escapes' },
    caughtBy: ['text-chinese'],
    Broken: class extends Implementation {
      override parse(sent: string): Message {
        if (sent.includes('\\u')) throw new Refusal(30005, 'unknown escape');
        return super.parse(sent);
      }
    },
  },
];
