/** Mutants that cannot tell a body that is no message: no object, no JSON, not UTF-8, too deep. */
import { Implementation, Refusal } from '../implementation.ts';
import type { Endpoint, Message } from '../message-rules.ts';
import { BOTH, isObject, type Mutant, reading } from './mutant.ts';

export const BODY_MUTANTS: Mutant[] = [
  {
    id: 'array-as-message',
    roles: BOTH,
    fault: { zh: '接受数组，取其第一个', en: 'Takes an array and reads its first item' },
    caughtBy: ['body-not-object'],
    Broken: class extends Implementation {
      override checkMessage(message: Message, endpoint: Endpoint) {
        super.checkMessage(Array.isArray(message) ? message[0] : message, endpoint);
      }
    },
  },
  {
    id: 'non-object-crashes',
    roles: BOTH,
    fault: { zh: '消息体不是对象时出错', en: 'Fails when the body is no object' },
    caughtBy: ['body-not-object', 'no-server-error'],
    Broken: class extends Implementation {
      override checkMessage(message: Message, endpoint: Endpoint) {
        if (!isObject(message)) throw new TypeError('undefined is not a function');
        super.checkMessage(message, endpoint);
      }
    },
  },
  {
    id: 'malformed-json-crashes',
    roles: BOTH,
    fault: { zh: '消息体不是 JSON 时出错', en: 'Fails when the body is no JSON' },
    caughtBy: ['json-malformed', 'no-server-error'],
    Broken: class extends Implementation {
      override parse(sent: string): Message {
        return JSON.parse(sent);
      }
    },
  },
  {
    id: 'malformed-json-accepted',
    roles: BOTH,
    fault: { zh: '读不懂的 JSON 也回复成功', en: 'Answers success to JSON that it cannot read' },
    caughtBy: ['json-malformed'],
    Broken: class extends Implementation {
      #malformed = false;
      override parse(sent: string): Message {
        this.#malformed = !isJson(sent);
        return this.#malformed ? {} : super.parse(sent);
      }
      override checkMessage(message: Message, endpoint: Endpoint) {
        if (!this.#malformed) super.checkMessage(message, endpoint);
      }
    },
  },
  {
    id: 'empty-body-accepted',
    roles: BOTH,
    fault: {
      zh: '空的消息体也回复成功（当作探测）',
      en: 'Answers success to an empty body (takes it for a probe)',
    },
    caughtBy: ['body-empty'],
    Broken: class extends Implementation {
      #empty = false;
      override parse(sent: string): Message {
        this.#empty = sent === '';
        return this.#empty ? {} : super.parse(sent);
      }
      override checkMessage(message: Message, endpoint: Endpoint) {
        if (!this.#empty) super.checkMessage(message, endpoint);
      }
    },
  },
  {
    id: 'latin-1',
    roles: BOTH,
    fault: { zh: '按 Latin-1 解码', en: 'Decodes as Latin-1' },
    caughtBy: ['body-not-utf8'],
    Broken: class extends Implementation {
      override decode(bytes: Buffer) {
        return bytes.toString('latin1');
      }
    },
  },
  {
    id: 'gbk',
    roles: BOTH,
    fault: { zh: '按 GBK 读取消息体', en: 'Reads the body as GBK' },
    caughtBy: ['text-chinese', 'body-not-utf8'],
    Broken: class extends Implementation {
      override decode(bytes: Buffer) {
        return decoding(bytes, 'gbk');
      }
    },
  },
  {
    id: 'utf-8-replaced',
    roles: BOTH,
    fault: {
      zh: '不是 UTF-8 的字节换成 U+FFFD 后接受',
      en: 'Replaces bytes that are not UTF-8 by U+FFFD, and takes them',
    },
    caughtBy: ['body-not-utf8'],
    Broken: class extends Implementation {
      override decode(bytes: Buffer) {
        return bytes.toString();
      }
    },
  },
  {
    id: 'deep-nesting-crashes',
    roles: BOTH,
    fault: { zh: '嵌套很深的消息使它出错', en: 'Deep nesting makes it fail' },
    caughtBy: ['limit-nesting', 'no-server-error'],
    Broken: class extends Implementation {
      override parse(sent: string): Message {
        if (/[[{]{65}/.test(sent)) throw new RangeError('maximum call stack size exceeded');
        return super.parse(sent);
      }
    },
  },
  {
    id: 'deep-nesting-accepted',
    roles: BOTH,
    fault: { zh: '嵌套层数没有限制', en: 'Has no limit for nesting' },
    caughtBy: ['limit-nesting'],
    Broken: reading((message) => ({ ...message, Tag: 0 })),
  },
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function decoding(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(30005, 'the body is not JSON');
  }
}
