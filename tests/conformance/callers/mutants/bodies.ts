/** Mutants of the body: its encoding, its shape, the properties and their values. */
import type { Order, Said } from '../../../../server/conformance/caller/drivers/driver.ts';
import { type Attempt, Caller, type Parameters } from '../caller.ts';
import { BOTH, type CallerMutant } from './mutant.ts';

type Message = Record<string, unknown>;

/** Sends another message than it was told to. */
function sending(change: (message: Message) => unknown): CallerMutant['Broken'] {
  return class extends Caller {
    override message(attempt: Attempt) {
      return change(super.message(attempt)) as Message;
    }
  };
}

function texting(change: (text: string) => string): CallerMutant['Broken'] {
  return sending((message) => ({ ...message, Content: change(String(message.Content)) }));
}

function encoding(encode: (text: string) => Buffer): CallerMutant['Broken'] {
  return class extends Caller {
    override encode(text: string) {
      return encode(text);
    }
  };
}

function renamed(change: (name: string) => string): CallerMutant['Broken'] {
  return sending((message) =>
    Object.fromEntries(Object.entries(message).map(([name, value]) => [change(name), value])),
  );
}

const OTHER_NAMES: Record<string, string> = { FromUserId: 'ToUserId', ToUserId: 'FromUserId' };

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Bytes of GBK, by asking the decoder for all pairs; what it has not becomes a question mark. */
function encodeGbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const bytes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      bytes.set(decoder.decode(Buffer.from([lead, trail])), [lead, trail]);
  const encode = (char: string) => (char < '\x80' ? [char.charCodeAt(0)] : (bytes.get(char) ?? [0x3f]));
  return Buffer.from([...text].flatMap(encode));
}

export const BODY_MUTANTS: CallerMutant[] = [
  {
    id: 'body-as-form',
    roles: BOTH,
    fault: { zh: '消息体按表单编码', en: 'Encodes the body as a form' },
    caughtBy: ['caller-content-type', 'caller-json'],
    Broken: class extends Caller {
      override serialise(message: Message) {
        return new URLSearchParams(message as Record<string, string>).toString();
      }
      override headers(attempt: Attempt, parameters: Parameters) {
        const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
        return { ...super.headers(attempt, parameters), ...type };
      }
    },
  },
  {
    id: 'body-in-gbk',
    roles: BOTH,
    fault: { zh: '消息体用 GBK 编码', en: 'Encodes the body in GBK' },
    caughtBy: ['caller-json'],
    Broken: encoding(encodeGbk),
  },
  {
    id: 'body-in-utf16',
    roles: BOTH,
    fault: { zh: '消息体用 UTF-16 编码', en: 'Encodes the body in UTF-16' },
    caughtBy: ['caller-json'],
    Broken: encoding((text) => Buffer.from(text, 'utf16le')),
  },
  {
    id: 'body-with-bom',
    roles: BOTH,
    fault: { zh: '消息体以 BOM 开头', en: 'Begins the body with a byte order mark' },
    caughtBy: ['caller-json'],
    Broken: encoding((text) => Buffer.from(`\ufeff${text}`)),
  },
  {
    id: 'body-encoded-twice',
    roles: BOTH,
    fault: {
      zh: 'JSON 编码了两次，消息体是一个字符串',
      en: 'Serialises the JSON twice: the body is a string',
    },
    caughtBy: ['caller-json'],
    Broken: class extends Caller {
      override serialise(message: Message) {
        return JSON.stringify(super.serialise(message));
      }
    },
  },
  {
    id: 'body-array',
    roles: BOTH,
    fault: { zh: '消息体是数组', en: 'Sends an array of messages' },
    caughtBy: ['caller-json'],
    Broken: sending((message) => [message]),
  },
  {
    id: 'names-in-lower-case',
    roles: BOTH,
    fault: { zh: '属性名的首字母小写', en: 'Begins the properties’ names in lower case' },
    caughtBy: ['caller-property-names'],
    Broken: renamed((name) => name[0]!.toLowerCase() + name.slice(1)),
  },
  {
    id: 'names-of-the-other-endpoint',
    roles: BOTH,
    fault: { zh: '用了另一个接口的属性名', en: 'Uses the other endpoint’s property names' },
    caughtBy: ['caller-property-names'],
    Broken: renamed((name) => OTHER_NAMES[name] ?? name),
  },
  {
    id: 'user-as-number',
    roles: BOTH,
    fault: { zh: '客户的 ID 是数字', en: 'Sends the customer’s id as a number' },
    caughtBy: ['caller-property-types', 'caller-user-intact'],
    Broken: sending((message) => {
      const name = 'FromUserId' in message ? 'FromUserId' : 'ToUserId';
      const id = Number(message[name]);
      return { ...message, [name]: Number.isNaN(id) ? message[name] : id };
    }),
  },
  {
    id: 'content-as-object',
    roles: BOTH,
    fault: { zh: '消息正文是对象', en: 'Sends the content as an object' },
    caughtBy: ['caller-property-types'],
    Broken: sending((message) => ({ ...message, Content: { text: message.Content } })),
  },
  {
    id: 'optional-property-as-number',
    roles: BOTH,
    fault: { zh: '会话的 ID 是数字', en: 'Sends the conversation’s id as a number' },
    caughtBy: ['caller-property-types'],
    Broken: sending((message) => ({ ...message, ServiceId: 18 })),
  },
  {
    id: 'type-of-message-missing',
    roles: BOTH,
    fault: { zh: '没有 MsgType', en: 'Leaves MsgType out' },
    caughtBy: ['caller-required-properties'],
    Broken: sending(({ MsgType: _, ...others }) => others),
  },
  {
    id: 'content-missing',
    roles: BOTH,
    fault: { zh: '没有 Content', en: 'Leaves Content out' },
    caughtBy: ['caller-required-properties'],
    Broken: sending(({ Content: _, ...others }) => others),
  },
  {
    id: 'type-of-message-invented',
    roles: BOTH,
    fault: { zh: '自造消息类型', en: 'Invents a message type' },
    caughtBy: ['caller-message-type'],
    Broken: sending((message) => ({ ...message, MsgType: 'markdown' })),
  },
  {
    id: 'type-of-message-in-upper-case',
    roles: BOTH,
    fault: { zh: 'MsgType 写成 Text', en: 'Writes MsgType as Text' },
    caughtBy: ['caller-message-type'],
    Broken: sending((message) => ({ ...message, MsgType: 'Text' })),
  },
  {
    id: 'text-escaped-as-html',
    roles: BOTH,
    fault: { zh: '消息正文按 HTML 转义', en: 'Escapes the text as HTML' },
    caughtBy: ['caller-text-intact'],
    Broken: texting((text) => text.replace(/[&<>"]/g, (char) => ESCAPES[char]!)),
  },
  {
    id: 'text-without-tags',
    roles: BOTH,
    fault: { zh: '去掉消息正文中的标签', en: 'Strips tags from the text' },
    caughtBy: ['caller-text-intact'],
    Broken: texting((text) => text.replace(/<[^>]*>/g, '')),
  },
  {
    id: 'text-trimmed',
    roles: BOTH,
    fault: { zh: '去掉消息正文首尾的空白', en: 'Trims the text' },
    caughtBy: ['caller-text-intact'],
    Broken: texting((text) => text.trim()),
  },
  {
    id: 'text-without-newlines',
    roles: BOTH,
    fault: { zh: '消息正文中的换行丢失', en: 'Loses the newlines of the text' },
    caughtBy: ['caller-text-intact'],
    Broken: texting((text) => text.replace(/\s*\n\s*/g, ' ')),
  },
  {
    id: 'text-without-backslashes',
    roles: BOTH,
    fault: { zh: '消息正文中的反斜杠丢失', en: 'Loses the backslashes of the text' },
    caughtBy: ['caller-text-intact'],
    Broken: texting((text) => text.replaceAll('\\', '')),
  },
  {
    id: 'text-without-emoji',
    roles: BOTH,
    fault: {
      zh: '消息正文中的表情变成问号（三字节的 utf8）',
      en: 'Replaces emoji by question marks, as a database’s three-byte utf8 does',
    },
    caughtBy: ['caller-text-intact'],
    Broken: texting((text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, '?')),
  },
  {
    id: 'text-normalised',
    roles: BOTH,
    fault: { zh: '把消息正文转换为 Unicode 的组合形式', en: 'Composes the text’s letters, as NFC does' },
    caughtBy: ['caller-text-intact'],
    Broken: texting((text) => text.normalize('NFC')),
  },
  {
    id: 'text-without-double-spaces',
    roles: BOTH,
    fault: { zh: '消息正文中连续的空格变成一个', en: 'Makes one space of several' },
    caughtBy: ['caller-text-intact'],
    Broken: texting((text) => text.replace(/ {2,}/g, ' ')),
  },
  {
    id: 'text-without-carriage-returns',
    roles: BOTH,
    fault: { zh: '把 CRLF 换成 LF', en: 'Makes LF of CRLF' },
    caughtBy: ['caller-text-intact'],
    Broken: texting((text) => text.replaceAll('\r\n', '\n')),
  },
  {
    id: 'equal-texts-once',
    roles: BOTH,
    fault: {
      zh: '同一客户的相同文本只发送一次，后一条直接报告成功',
      en: 'Sends equal texts of a customer once, and says of the second that it was accepted',
    },
    caughtBy: ['caller-text-intact'],
    Broken: class extends Caller {
      readonly #sent = new Set<string>();
      override async send(order: Order, signal: AbortSignal): Promise<Said> {
        const identity = JSON.stringify([order.user, order.text]);
        if (this.#sent.has(identity)) return { outcome: 'accepted', detail: 'sent before' };
        this.#sent.add(identity);
        return super.send(order, signal);
      }
    },
  },
  {
    id: 'text-truncated',
    roles: BOTH,
    fault: { zh: '消息正文截断为 4,096 个字符', en: 'Truncates the text to 4,096 characters' },
    caughtBy: ['caller-long-text'],
    Broken: texting((text) => text.slice(0, 4_096)),
  },
  {
    id: 'user-without-zeros',
    roles: BOTH,
    fault: { zh: '客户的 ID 丢失前导零', en: 'Loses the leading zeros of the customer’s id' },
    caughtBy: ['caller-user-intact'],
    Broken: sending((message) => {
      const name = 'FromUserId' in message ? 'FromUserId' : 'ToUserId';
      return { ...message, [name]: String(message[name]).replace(/^0+(?=[0-9])/, '') };
    }),
  },
  {
    id: 'user-in-lower-case',
    roles: BOTH,
    fault: { zh: '客户的 ID 变成小写', en: 'Writes the customer’s id in lower case' },
    caughtBy: ['caller-user-intact'],
    Broken: sending((message) => {
      const name = 'FromUserId' in message ? 'FromUserId' : 'ToUserId';
      return { ...message, [name]: String(message[name]).toLowerCase() };
    }),
  },
];
