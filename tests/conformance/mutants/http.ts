/** Mutants of what a request's line and headers say: method, path, type. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Implementation, Refusal } from '../implementation.ts';
import { BOTH, type Mutant } from './mutant.ts';

/** Takes the header for the one that it should be, where it is `meant`. */
function takingType(meant: (type: string) => boolean): Mutant['Broken'] {
  return class extends Implementation {
    override checkHeaders(request: IncomingMessage) {
      const type = request.headers['content-type'] ?? '';
      const headers = { ...request.headers, ...(meant(type) && { 'content-type': 'application/json' }) };
      super.checkHeaders({ headers } as IncomingMessage);
    }
  };
}

export const HTTP_MUTANTS: Mutant[] = [
  {
    id: 'content-type-not-checked',
    roles: BOTH,
    fault: { zh: '不看 Content-Type', en: 'Does not look at Content-Type' },
    caughtBy: ['content-type-wrong'],
    Broken: takingType(() => true),
  },
  {
    id: 'form-accepted',
    roles: BOTH,
    fault: { zh: '把表单当作 JSON 接受', en: 'Takes a form for JSON' },
    caughtBy: ['content-type-wrong'],
    Broken: takingType((type) => type.startsWith('application/x-www-form-urlencoded')),
  },
  {
    id: 'form-parsed',
    roles: BOTH,
    fault: {
      zh: '把表单解析成消息（body parser 的默认设置）',
      en: 'Parses a form as a message (a body parser’s default)',
    },
    caughtBy: ['form-body'],
    Broken: class extends Implementation {
      override checkHeaders() {}
      override parse(sent: string) {
        return /^[A-Za-z]+=/.test(sent) ? Object.fromEntries(new URLSearchParams(sent)) : super.parse(sent);
      }
    },
  },
  {
    id: 'content-type-may-miss',
    roles: BOTH,
    fault: { zh: '没有 Content-Type 也接受', en: 'Does without Content-Type' },
    caughtBy: ['content-type-missing'],
    Broken: takingType((type) => type === ''),
  },
  {
    id: 'charset-refused',
    roles: BOTH,
    fault: { zh: '拒绝带 charset 的 Content-Type', en: 'Refuses a Content-Type with charset' },
    caughtBy: ['charset-parameter'],
    Broken: class extends Implementation {
      override checkHeaders(request: IncomingMessage) {
        super.checkHeaders(request);
        if (/;/.test(request.headers['content-type']!)) throw new Refusal(415, 'must be application/json');
      }
    },
  },
  {
    id: 'content-type-case-sensitive',
    roles: BOTH,
    fault: { zh: 'Content-Type 区分大小写', en: 'Reads Content-Type with regard to case' },
    caughtBy: ['content-type-notation'],
    Broken: class extends Implementation {
      override checkHeaders(request: IncomingMessage) {
        super.checkHeaders(request);
        if (/[A-Z]/.test(request.headers['content-type']!.split(';')[0]!))
          throw new Refusal(415, 'unknown type');
      }
    },
  },
  {
    id: 'other-charset-accepted',
    roles: BOTH,
    fault: {
      zh: '接受声明为 GBK 的消息体，按 UTF-8 解码',
      en: 'Takes a body declared to be GBK, and reads it as UTF-8',
    },
    caughtBy: ['status-content-type'],
    Broken: takingType((type) => /^application\/json;/.test(type)),
  },
  {
    id: 'compressed-not-noticed',
    roles: BOTH,
    fault: { zh: '不看 Content-Encoding', en: 'Does not look at Content-Encoding' },
    caughtBy: ['status-content-type'],
    Broken: class extends Implementation {
      override checkHeaders({ headers }: IncomingMessage) {
        super.checkHeaders({ headers: { ...headers, 'content-encoding': 'identity' } } as IncomingMessage);
      }
    },
  },
  {
    id: 'get-accepted',
    roles: BOTH,
    fault: { zh: '接受任何方法，GET 也回复成功', en: 'Takes any method, and answers success to GET' },
    caughtBy: ['method-get'],
    Broken: class extends Implementation {
      override async serve(request: IncomingMessage, response: ServerResponse) {
        if (request.method === 'POST') await super.serve(request, response);
        else this.answer(response, 200, { errcode: 0, errmsg: 'ok' });
      }
    },
  },
  {
    id: 'method-not-checked',
    roles: BOTH,
    fault: { zh: '不看方法，PUT 也当作 POST', en: 'Does not look at the method: PUT is as good as POST' },
    caughtBy: ['method-get'],
    Broken: class extends Implementation {
      override route(_method: string, path: string) {
        return super.route('POST', path);
      }
    },
  },
  {
    id: 'method-refused-without-allow',
    roles: BOTH,
    fault: { zh: '回复 405 而没有 Allow', en: 'Answers 405 without Allow' },
    caughtBy: ['status-method'],
    Broken: class extends Implementation {
      override refuse(response: ServerResponse, { errcode, message }: Refusal) {
        super.refuse(response, new Refusal(errcode, message));
      }
    },
  },
  {
    id: 'method-as-not-found',
    roles: BOTH,
    fault: { zh: '方法不对时回复 404', en: 'Answers 404 to another method' },
    caughtBy: ['status-method'],
    Broken: class extends Implementation {
      override route(method: string, path: string) {
        if (method !== 'POST') throw new Refusal(404, 'not found');
        return super.route(method, path);
      }
    },
  },
  {
    id: 'version-not-checked',
    roles: ['platform'],
    fault: { zh: '不看接口版本', en: 'Does not look at the version' },
    caughtBy: ['version-unknown'],
    Broken: class extends Implementation {
      override route(method: string, path: string) {
        return super.route(method, path.replace(/^\/api\/v[0-9]+\//, '/api/v1/'));
      }
    },
  },
  {
    id: 'any-path-below',
    roles: BOTH,
    fault: { zh: '接口下面的任何路径都接受', en: 'Takes any path below the endpoint' },
    caughtBy: ['path-unknown'],
    Broken: class extends Implementation {
      override route(method: string, path: string) {
        return super.route(method, path.replace(/(staffService\/message).*/, '$1'));
      }
    },
  },
  {
    id: 'unknown-path-accepted',
    roles: BOTH,
    fault: { zh: '未知路径回复 200 和 errcode 0', en: 'Answers 200 and errcode 0 on an unknown path' },
    caughtBy: ['path-unknown'],
    Broken: class extends Implementation {
      override refuse(response: ServerResponse, refusal: Refusal) {
        if (refusal.errcode === 404) this.answer(response, 200, { errcode: 0, errmsg: 'welcome' });
        else super.refuse(response, refusal);
      }
    },
  },
];
