/** Mutants that refuse messages which keep the contract. */
import { Implementation, Refusal } from '../implementation.ts';
import type { Endpoint, Message } from '../message-rules.ts';
import { BOTH, crashing, type Mutant, refusing, ruling } from './mutant.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const KNOWN = /^(FromUserId|FromUserName|ToUserId|WorkerNum|WorkerName|ServiceId|MsgType|Content|Tag)$/;

function typeRefused(type: string, chinese: string, english: string): Mutant {
  return {
    id: `${type}-refused`,
    roles: BOTH,
    fault: { zh: `不接受${chinese}消息`, en: `Does not take ${english} messages` },
    caughtBy: [`message-${type}`],
    Broken: refusing(({ MsgType }) => MsgType === type),
  };
}

/** Tags of one JSON type: code that reads it as another fails. */
function tagCrash(kind: string, chinese: string, english: string, is: (tag: unknown) => boolean): Mutant {
  return {
    id: `tag-${kind}-crashes`,
    roles: BOTH,
    fault: { zh: `Tag 是${chinese}时出错`, en: `Fails when Tag is ${english}` },
    caughtBy: ['tag-any-type'],
    Broken: crashing((message) => 'Tag' in message && is(message.Tag)),
  };
}

export const NARROW_MUTANTS: Mutant[] = [
  typeRefused('text', '文本', 'text'),
  typeRefused('image', '图片', 'image'),
  typeRefused('voice', '语音', 'voice'),
  typeRefused('file', '文件', 'file'),
  {
    id: 'media-absolute-only',
    roles: BOTH,
    fault: { zh: '媒体地址必须是绝对 URL', en: 'Wants media addresses to be absolute URLs' },
    caughtBy: ['message-media-relative'],
    Broken: refusing(
      ({ MsgType, Content }) => /image|voice|file/.test(text(MsgType)) && !URL.canParse(text(Content)),
    ),
  },
  {
    id: 'event-needs-content',
    roles: BOTH,
    fault: { zh: '事件也要求 Content', en: 'Requires Content of events' },
    caughtBy: ['event-without-content', 'event-without-content-to-app'],
    Broken: class extends Implementation {
      override isEvent() {
        return false;
      }
    },
  },
  {
    id: 'event-with-content-refused',
    roles: BOTH,
    fault: { zh: '拒绝带 Content 的事件', en: 'Refuses an event that has Content' },
    caughtBy: ['event-with-content'],
    Broken: refusing(({ MsgType, Content }) => text(MsgType).startsWith('event') && Content !== undefined),
  },
  {
    id: 'event-content-null-refused',
    roles: BOTH,
    fault: { zh: '拒绝 Content 为 null 的事件', en: 'Refuses an event whose Content is null' },
    caughtBy: ['event-content-null'],
    Broken: refusing(({ MsgType, Content }) => text(MsgType).startsWith('event') && Content === null),
  },
  {
    id: 'event-needs-name',
    roles: BOTH,
    fault: { zh: '拒绝没有名称的事件', en: 'Refuses an event without a name' },
    caughtBy: ['event-plain'],
    Broken: refusing(({ MsgType }) => MsgType === 'event'),
  },
  {
    id: 'event-one-name-only',
    roles: BOTH,
    fault: { zh: '只支持 event.CLICK.RG', en: 'Knows event.CLICK.RG and no other event' },
    caughtBy: ['event-any-name'],
    Broken: refusing(({ MsgType }) => /^event\.(?!CLICK\.RG$)/.test(text(MsgType))),
  },
  {
    id: 'service-id-required',
    roles: BOTH,
    fault: { zh: '要求 ServiceId', en: 'Requires ServiceId' },
    caughtBy: ['service-id-absent'],
    Broken: refusing((message) => !('ServiceId' in message)),
  },
  {
    id: 'service-id-null-refused',
    roles: BOTH,
    fault: { zh: '拒绝为 null 的 ServiceId', en: 'Refuses a ServiceId that is null' },
    caughtBy: ['service-id-null'],
    Broken: refusing(({ ServiceId }) => ServiceId === null),
  },
  {
    id: 'service-id-empty-refused',
    roles: BOTH,
    fault: { zh: '拒绝为空字符串的 ServiceId', en: 'Refuses a ServiceId that is the empty string' },
    caughtBy: ['service-id-empty'],
    Broken: refusing(({ ServiceId }) => ServiceId === ''),
  },
  {
    id: 'service-id-given-refused',
    roles: BOTH,
    fault: { zh: '拒绝不存在的 ServiceId', en: 'Refuses a ServiceId that it does not know' },
    caughtBy: ['service-id-given'],
    Broken: refusing(({ ServiceId }) => text(ServiceId) !== ''),
  },
  tagCrash(
    'object',
    '对象',
    'an object',
    (tag) => typeof tag === 'object' && tag !== null && !Array.isArray(tag),
  ),
  tagCrash('array', '数组', 'an array', Array.isArray),
  tagCrash('string', '字符串', 'a string', (tag) => typeof tag === 'string'),
  tagCrash('number', '数', 'a number', (tag) => typeof tag === 'number'),
  tagCrash('boolean', '布尔值', 'a boolean', (tag) => typeof tag === 'boolean'),
  tagCrash('null', ' null ', 'null', (tag) => tag === null),
  {
    id: 'tag-refused',
    roles: BOTH,
    fault: { zh: '拒绝带 Tag 的消息', en: 'Refuses a message with a Tag' },
    caughtBy: ['tag-object'],
    Broken: refusing((message) => 'Tag' in message),
  },
  {
    id: 'unknown-property-refused',
    roles: BOTH,
    fault: { zh: '拒绝没有约定的属性', en: 'Refuses properties that the contract does not name' },
    caughtBy: ['unknown-properties'],
    Broken: refusing((message) => Object.keys(message).some((name) => !KNOWN.test(name))),
  },
  {
    id: 'display-name-refused',
    roles: BOTH,
    fault: { zh: '拒绝显示名', en: 'Refuses a display name' },
    caughtBy: ['names-optional'],
    Broken: refusing((message) => 'FromUserName' in message || 'WorkerName' in message),
  },
  {
    id: 'display-name-null-refused',
    roles: BOTH,
    fault: { zh: '拒绝为 null 的显示名', en: 'Refuses a display name that is null' },
    caughtBy: ['optional-null'],
    Broken: refusing(({ FromUserName, WorkerName }) => FromUserName === null || WorkerName === null),
  },
  {
    id: 'worker-number-null-refused',
    roles: ['app'],
    fault: { zh: '拒绝为 null 的工号', en: 'Refuses an agent’s number that is null' },
    caughtBy: ['worker-number-null'],
    Broken: refusing(({ WorkerNum }) => WorkerNum === null),
  },
  {
    id: 'worker-number-as-integer',
    roles: ['app'],
    fault: { zh: '工号只接受数字', en: 'Takes an agent’s number of digits only' },
    caughtBy: ['worker-number'],
    Broken: refusing(({ WorkerNum = '1' }) => !/^[0-9]+$/.test(text(WorkerNum))),
  },
  {
    id: 'property-order-fixed',
    roles: BOTH,
    fault: { zh: '只接受文档中的属性顺序', en: 'Takes properties in the order of the documentation only' },
    caughtBy: ['property-order'],
    Broken: refusing((message) => /"MsgType".*"(From|To)UserId"/s.test(JSON.stringify(message))),
  },
  {
    id: 'nesting-of-ten',
    roles: BOTH,
    fault: { zh: '最多 10 层嵌套', en: 'Takes ten levels of nesting at most' },
    caughtBy: ['limit-nesting-accepted'],
    Broken: refusing((message) => /^([^[{]*[[{]){11}/.test(JSON.stringify(message))),
  },
  {
    id: 'falsy-user-id',
    roles: BOTH,
    fault: {
      zh: '把客户 ID 0 当作没有（PHP 的 empty()）',
      en: 'Takes the customer id 0 for none (PHP’s empty())',
    },
    caughtBy: ['user-id-falsy'],
    Broken: refusing(({ FromUserId, ToUserId }) => (FromUserId ?? ToUserId) === '0'),
  },
  {
    id: 'falsy-user-id-among-unknown',
    roles: ['app'],
    fault: {
      zh: '只有一位客户，把客户 ID 0 当作没有',
      en: 'Knows one customer, and takes the customer id 0 for none',
    },
    caughtBy: ['user-id-falsy'],
    Broken: class extends Implementation {
      override checkMessage(message: Message, endpoint: Endpoint) {
        if (message.ToUserId === '0') throw new Refusal(30005, '/ToUserId: required property is missing');
        super.checkMessage(message, endpoint);
        if (message.ToUserId !== '123') throw new Refusal(40003, 'no such user');
      }
    },
  },
  {
    // An APP knows the customer that the run names, and perhaps no other.
    id: 'user-id-digits-only',
    roles: ['platform'],
    fault: { zh: '客户 ID 只接受数字', en: 'Takes a customer’s id of digits only' },
    caughtBy: ['user-id-forms'],
    Broken: refusing(({ FromUserId, ToUserId }) => !/^[0-9]+$/.test(text(FromUserId ?? ToUserId))),
  },
  {
    // An APP knows the customer that the run names, and perhaps no other.
    id: 'user-id-of-32-characters',
    roles: ['platform'],
    fault: { zh: '客户 ID 最多 32 个字符', en: 'Takes 32 characters of a customer’s id at most' },
    caughtBy: ['user-id-forms'],
    Broken: refusing(({ FromUserId, ToUserId }) => text(FromUserId ?? ToUserId).length > 32),
  },
  {
    id: 'display-name-of-64-characters',
    roles: BOTH,
    fault: { zh: '显示名最多 64 个字符', en: 'Takes 64 characters of a display name at most' },
    caughtBy: ['generated-valid'],
    Broken: refusing(({ FromUserName, WorkerName }) => text(FromUserName ?? WorkerName).length > 64),
  },
  {
    id: 'display-name-required',
    roles: BOTH,
    fault: { zh: '要求显示名', en: 'Requires a display name' },
    caughtBy: ['message-text'],
    Broken: ruling(({ FromUserName, WorkerName, ...rules }) => ({
      ...rules,
      ...(FromUserName && { FromUserName: { ...FromUserName, required: true } }),
      ...(WorkerName && { WorkerName: { ...WorkerName, required: true } }),
    })),
  },
];
