/** Mutants that accept properties which break the contract. */
import type { ServerResponse } from 'node:http';
import { Implementation, Refusal } from '../implementation.ts';
import type { Endpoint, Message, Rule } from '../message-rules.ts';
import { BOTH, type Mutant, reading, ruling } from './mutant.ts';

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
  optional('FromUserId', ['platform'], ['user-id-missing']),
  optional('ToUserId', ['app'], ['user-id-missing']),
  optional('MsgType', BOTH, ['msgtype-missing']),
  optional('Content', BOTH, ['content-missing']),
  unchecked('FromUserName', ['platform'], ['name-wrong-type']),
  unchecked('WorkerName', ['app'], ['name-wrong-type']),
  unchecked('WorkerNum', ['app'], ['worker-number-wrong-type']),
  unchecked('ServiceId', BOTH, ['service-id-wrong-type']),
  unchecked('Content', BOTH, ['content-wrong-type']),
  {
    id: 'types-coerced',
    roles: BOTH,
    fault: { zh: '把任何值都转换成文本', en: 'Converts whatever comes to text' },
    caughtBy: [
      'user-id-wrong-type',
      'msgtype-wrong-type',
      'content-wrong-type',
      'service-id-wrong-type',
      'name-wrong-type',
    ],
    Broken: reading(coerced),
  },
  {
    id: 'names-in-any-case',
    roles: BOTH,
    fault: { zh: '属性名不区分大小写', en: 'Reads property names without regard to case' },
    caughtBy: ['names-case-sensitive'],
    Broken: reading(anyCase),
  },
  {
    id: 'content-null-accepted',
    roles: BOTH,
    fault: { zh: '文本和多媒体的 Content 可以为 null', en: 'Takes texts and media whose Content is null' },
    caughtBy: ['content-wrong-type', 'generated-invalid'],
    Broken: reading((message) => (message.Content === null ? { ...message, Content: '' } : message)),
  },
  {
    id: 'prototype-set',
    roles: BOTH,
    fault: { zh: '名为 __proto__ 的属性成了原型', en: 'A property named __proto__ becomes the prototype' },
    caughtBy: ['prototype-properties'],
    Broken: reading(copied),
  },
  {
    id: 'unknown-type-accepted',
    roles: BOTH,
    fault: {
      zh: '接受没有约定的类型，如 video',
      en: 'Takes types that the contract does not name, such as video',
    },
    caughtBy: ['msgtype-unknown'],
    Broken: ruling((rules) => ({ ...rules, MsgType: { ...rules.MsgType, pattern: /^[^\x00]{1,128}$/u } })),
  },
  {
    id: 'event-of-any-form',
    roles: BOTH,
    fault: { zh: '把以 event 开头的都当作事件', en: 'Takes whatever begins with event for an event' },
    caughtBy: ['event-name-forms'],
    Broken: ruling((rules) => ({
      ...rules,
      MsgType: { ...rules.MsgType!, pattern: /^(text|image|voice|file|event.*)$/s },
    })),
  },
  {
    id: 'type-in-any-case',
    roles: BOTH,
    fault: { zh: '类型不区分大小写', en: 'Reads the type without regard to case' },
    caughtBy: ['msgtype-case'],
    Broken: reading((message) =>
      typeof message.MsgType === 'string' ? { ...message, MsgType: message.MsgType.toLowerCase() } : message,
    ),
  },
  {
    id: 'user-id-empty-accepted',
    roles: BOTH,
    fault: { zh: '接受空的客户 ID', en: 'Takes an empty customer’s id' },
    caughtBy: ['limit-ids'],
    Broken: ruling(({ FromUserId, ToUserId, ...rules }) => ({
      ...(FromUserId && { FromUserId: { ...ANYTHING, required: true } }),
      ...(ToUserId && { ToUserId: { ...ANYTHING, required: true } }),
      ...rules,
    })),
  },
  {
    id: 'lone-surrogates-accepted',
    roles: BOTH,
    fault: { zh: '接受含不成对代理码元的 ID', en: 'Takes ids with a lone surrogate' },
    caughtBy: ['ids-well-formed'],
    Broken: reading((message) =>
      Object.fromEntries(
        Object.entries(message).map(([name, value]) => [
          name,
          typeof value === 'string' ? value.toWellFormed() : value,
        ]),
      ),
    ),
  },
  {
    id: 'content-of-any-length',
    roles: BOTH,
    fault: { zh: 'Content 没有长度限制', en: 'Has no limit for Content' },
    caughtBy: ['limit-content', 'generated-limits'],
    Broken: ruling((rules) => ({ ...rules, Content: { ...rules.Content, pattern: /^[^\x00]*$/u } })),
  },
  {
    id: 'nul-accepted',
    roles: BOTH,
    fault: { zh: '接受 Content 中的 NUL', en: 'Takes NUL in Content' },
    caughtBy: ['limit-nul'],
    Broken: ruling((rules) => ({ ...rules, Content: { ...rules.Content, pattern: /^.{0,20000}$/su } })),
  },
  {
    id: 'invalid-message-as-other-errcode',
    roles: BOTH,
    fault: {
      zh: '不符合规范的消息以自己的返回码拒绝',
      en: 'Refuses what breaks the contract with an errcode of its own',
    },
    caughtBy: ['errcode-body'],
    Broken: class extends Implementation {
      override refuse(response: ServerResponse, refusal: Refusal) {
        super.refuse(response, refusal.errcode === 30005 ? new Refusal(40001, refusal.message) : refusal);
      }
    },
  },
  {
    id: 'errmsg-names-nothing',
    roles: BOTH,
    fault: { zh: '30005 的 errmsg 不说明位置', en: 'Its 30005 does not say where' },
    caughtBy: ['errmsg-names-place'],
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
