/** Mutants of where a call goes, and of its headers. */
import type { ServedEndpoint } from '../../../../server/conformance/caller/drivers/driver.ts';
import { type Attempt, Caller, type Parameters } from '../caller.ts';
import { BOTH, type CallerMutant } from './mutant.ts';

function using(method: string): CallerMutant['Broken'] {
  return class extends Caller {
    override method() {
      return method;
    }
  };
}

function addressing(change: (address: string) => string): CallerMutant['Broken'] {
  return class extends Caller {
    override address(endpoint: ServedEndpoint) {
      return change(super.address(endpoint));
    }
  };
}

/** Of the type `undefined`, a header is left out. */
function typed(type: string | undefined): CallerMutant['Broken'] {
  return class extends Caller {
    override headers(attempt: Attempt, parameters: Parameters) {
      const { 'Content-Type': _, ...others } = super.headers(attempt, parameters);
      return type === undefined ? others : { ...others, 'Content-Type': type };
    }
  };
}

export const REQUEST_MUTANTS: CallerMutant[] = [
  {
    id: 'sends-by-get',
    roles: BOTH,
    fault: { zh: '用 GET 发送', en: 'Sends by GET' },
    caughtBy: ['caller-path'],
    Broken: using('GET'),
  },
  {
    id: 'sends-by-put',
    roles: BOTH,
    fault: { zh: '用 PUT 发送', en: 'Sends by PUT' },
    caughtBy: ['caller-path'],
    Broken: using('PUT'),
  },
  {
    id: 'path-in-lower-case',
    roles: BOTH,
    fault: { zh: '路径写成小写', en: 'Writes the path in lower case' },
    caughtBy: ['caller-path'],
    Broken: addressing((address) => address.replace('staffService', 'staffservice')),
  },
  {
    id: 'path-with-slash',
    roles: BOTH,
    fault: { zh: '路径末尾多一个斜杠', en: 'Puts a slash at the path’s end' },
    caughtBy: ['caller-path'],
    Broken: addressing((address) => `${address}/`),
  },
  {
    id: 'path-with-double-slash',
    roles: BOTH,
    fault: { zh: '路径中有两个连续的斜杠', en: 'Has two slashes in a row in the path' },
    caughtBy: ['caller-path'],
    Broken: addressing((address) => address.replace('/staffService', '//staffService')),
  },
  {
    id: 'path-without-version',
    roles: ['caller-of-platform'],
    fault: { zh: '路径中没有版本', en: 'Leaves the version out of the path' },
    caughtBy: ['caller-path'],
    Broken: addressing((address) => address.replace('/v1/', '/')),
  },
  {
    id: 'path-without-prefix',
    roles: ['caller-of-app'],
    fault: { zh: '丢掉了 APP 地址中的前缀', en: 'Drops the prefix of the APP’s address' },
    caughtBy: ['caller-path'],
    Broken: addressing((address) => new URL('/staffService/message', address).href),
  },
  {
    id: 'type-text',
    roles: BOTH,
    fault: { zh: 'Content-Type 是 text/plain', en: 'Sends Content-Type text/plain' },
    caughtBy: ['caller-content-type'],
    Broken: typed('text/plain; charset=utf-8'),
  },
  {
    id: 'type-form',
    roles: BOTH,
    fault: {
      zh: '消息体是 JSON，Content-Type 却是表单的（HTTP 库的默认值）',
      en: 'Sends JSON with a form’s Content-Type, which is a library’s default',
    },
    caughtBy: ['caller-content-type'],
    Broken: typed('application/x-www-form-urlencoded'),
  },
  {
    id: 'type-gbk',
    roles: BOTH,
    fault: { zh: 'Content-Type 写着 charset=gbk', en: 'Says charset=gbk in the Content-Type' },
    caughtBy: ['caller-content-type'],
    Broken: typed('application/json; charset=gbk'),
  },
  {
    id: 'type-missing',
    roles: BOTH,
    fault: { zh: '没有 Content-Type', en: 'Sends no Content-Type' },
    caughtBy: ['caller-content-type'],
    Broken: typed(undefined),
  },
  {
    id: 'secret-in-header',
    roles: BOTH,
    fault: { zh: '密钥放在头域中一并发送', en: 'Sends the secret along in a header' },
    caughtBy: ['caller-no-secret'],
    Broken: class extends Caller {
      override headers(attempt: Attempt, parameters: Parameters) {
        const credentials = `${this.endpoint.appid}:${this.endpoint.secret}`;
        return {
          ...super.headers(attempt, parameters),
          Authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
        };
      }
    },
  },
  {
    id: 'secret-in-query',
    roles: BOTH,
    fault: { zh: '密钥放在查询字符串中一并发送', en: 'Sends the secret along in the query' },
    caughtBy: ['caller-no-secret'],
    Broken: class extends Caller {
      override query(parameters: Parameters) {
        return `${super.query(parameters)}&appsecret=${encodeURIComponent(this.endpoint.secret)}`;
      }
    },
  },
  {
    id: 'secret-in-body',
    roles: BOTH,
    fault: { zh: '密钥放在消息体中一并发送', en: 'Sends the secret along in the body' },
    caughtBy: ['caller-no-secret'],
    Broken: class extends Caller {
      override message(attempt: Attempt) {
        return { ...super.message(attempt), appsecret: this.endpoint.secret };
      }
    },
  },
];
