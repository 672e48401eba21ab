/** Mutants that accept messages which break the contract. */
import { Implementation, Refusal } from '../implementation.ts';
import type { Endpoint, Message, Rule } from '../message-rules.ts';
import { BOTH, isObject, type Mutant, reading, ruling } from './mutant.ts';

const ANYTHING: Rule = { pattern: /^.*$/s };

/** Without a rule for the property: missing, of another type, or too long, all is well. */
function unchecked(name: string, roles: Mutant['roles'], caughtBy: string[]): Mutant {
  return {
    id: `${name.toLowerCase()}-unchecked`,
    roles,
    fault: { zh: `不检查 ${name}`, en: `Does not check ${name}` },
    caughtBy,
    Broken: ruling(({ [name]: _, ...rules }) => rules),
  };
}

function optional(name: string, roles: Mutant['roles'], caughtBy: string[]): Mutant {
  return {
    id: `${name.toLowerCase()}-optional`,
    roles,
    fault: { zh: `可以没有 ${name}`, en: `Does without ${name}` },
    caughtBy,
    Broken: ruling(({ [name]: rule, ...rules }) => ({ [name]: { ...rule!, required: false }, ...rules })),
  };
}

/** As `String(value)` does for numbers, arrays and all else. */
function coerced(message: Message): Message {
  const names = Object.keys(message).filter((name) => name !== 'Tag' && message[name] !== null);
  return { ...message, ...Object.fromEntries(names.map((name) => [name, String(message[name])])) };
}

/** With the contract's spelling for names that differ from it in case only. */
function anyCase(message: Message): Message {
  const names = ['FromUserId', 'ToUserId', 'FromUserName', 'WorkerName', 'ServiceId', 'MsgType', 'Content'];
  const spelling = new Map(names.map((name) => [name.toLowerCase(), name]));
  return Object.fromEntries(
    Object.entries(message).map(([name, value]) => [spelling.get(name.toLowerCase()) ?? name, value]),
  );
}

/** Copied one by one: the name `__proto__` becomes the copy's prototype. */
function copied(message: Message): Message {
  const copy: Message = {};
  for (const name of Object.keys(message)) copy[name] = message[name];
  return copy;
}

export const LAX_MUTANTS: Mutant[] = [
  optional('FromUserId', ['platform'], []),
  optional('ToUserId', ['app'], []),
  optional('MsgType', BOTH, []),
  optional('Content', BOTH, []),
  unchecked('FromUserName', ['platform'], []),
  unchecked('WorkerName', ['app'], []),
  unchecked('WorkerNum', ['app'], []),
  unchecked('ServiceId', BOTH, []),
  unchecked('Content', BOTH, []),
  {
    id: 'types-coerced',
    roles: BOTH,
    fault: { zh: '把任何值都转换成文本', en: 'Converts whatever comes to text' },
    caughtBy: [],
    Broken: reading(coerced),
  },
  {
    id: 'names-in-any-case',
    roles: BOTH,
    fault: { zh: '属性名不区分大小写', en: 'Reads property names without regard to case' },
    caughtBy: [],
    Broken: reading(anyCase),
  },
  {
    id: 'null-is-absent',
    roles: BOTH,
    fault: { zh: '任何属性为 null 都当作没有', en: 'Takes null for absent in any property' },
    caughtBy: [],
    Broken: reading((message) =>
      Object.fromEntries(Object.entries(message).filter(([, value]) => value !== null)),
    ),
  },
  {
    id: 'prototype-set',
    roles: BOTH,
    fault: { zh: '名为 __proto__ 的属性成了原型', en: 'A property named __proto__ becomes the prototype' },
    caughtBy: [],
    Broken: reading(copied),
  },
  {
    id: 'unknown-type-accepted',
    roles: BOTH,
    fault: {
      zh: '接受没有约定的类型，如 video',
      en: 'Takes types that the contract does not name, such as video',
    },
    caughtBy: [],
    Broken: ruling((rules) => ({ ...rules, MsgType: { ...rules.MsgType, pattern: /^[^\x00]{1,128}$/u } })),
  },
  {
    id: 'type-in-any-case',
    roles: BOTH,
    fault: { zh: '类型不区分大小写', en: 'Reads the type without regard to case' },
    caughtBy: [],
    Broken: reading((message) =>
      typeof message.MsgType === 'string' ? { ...message, MsgType: message.MsgType.toLowerCase() } : message,
    ),
  },
  {
    id: 'user-id-empty-accepted',
    roles: BOTH,
    fault: { zh: '接受空的客户 ID', en: 'Takes an empty customer’s id' },
    caughtBy: [],
    Broken: ruling(({ FromUserId, ToUserId, ...rules }) => ({
      ...(FromUserId && { FromUserId: { ...ANYTHING, required: true } }),
      ...(ToUserId && { ToUserId: { ...ANYTHING, required: true } }),
      ...rules,
    })),
  },
  {
    id: 'content-of-any-length',
    roles: BOTH,
    fault: { zh: 'Content 没有长度限制', en: 'Has no limit for Content' },
    caughtBy: [],
    Broken: ruling((rules) => ({ ...rules, Content: { ...rules.Content, pattern: /^[^\x00]*$/u } })),
  },
  {
    id: 'nul-accepted',
    roles: BOTH,
    fault: { zh: '接受 Content 中的 NUL', en: 'Takes NUL in Content' },
    caughtBy: [],
    Broken: ruling((rules) => ({ ...rules, Content: { ...rules.Content, pattern: /^.{0,20000}$/su } })),
  },
  {
    id: 'array-as-message',
    roles: BOTH,
    fault: { zh: '接受数组，取其第一个', en: 'Takes an array and reads its first item' },
    caughtBy: [],
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
    caughtBy: [],
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
    caughtBy: [],
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
    caughtBy: [],
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
    caughtBy: [],
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
    caughtBy: [],
    Broken: class extends Implementation {
      override decode(bytes: Buffer) {
        return bytes.toString('latin1');
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
    caughtBy: [],
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
    caughtBy: [],
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
    caughtBy: [],
    Broken: reading((message) => ({ ...message, Tag: 0 })),
  },
  {
    id: 'errmsg-names-nothing',
    roles: BOTH,
    fault: { zh: '30005 的 errmsg 不说明位置', en: 'Its 30005 does not say where' },
    caughtBy: [],
    Broken: class extends Implementation {
      override checkMessage(message: Message, endpoint: Endpoint) {
        try {
          super.checkMessage(message, endpoint);
        } catch (error) {
          throw error instanceof Refusal ? new Refusal(error.errcode, 'invalid message') : error;
        }
      }
    },
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
