import { Implementation } from '../implementation.ts';
import type { Mutant } from './mutant.ts';

export const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

/** How the answer is written: from status and envelope of the conforming one to status, body and headers of this one. */
type Write = (
  status: number,
  envelope: { errcode: number; errmsg: string },
) => {
  status?: number;
  body: string | Buffer | object;
  headers?: Record<string, string>;
};

export function answering(write: Write): Mutant['Broken'] {
  return class extends Implementation {
    override answer(...[response, given, envelope, also]: Parameters<Implementation['answer']>) {
      const { status = given, body, headers } = write(given, envelope);
      const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      response.writeHead(status, { ...also, ...JSON_TYPE, ...headers }).end(text);
    }
  };
}

/** Success as it should be, refusals in the mutant's way. */
export function refusingWith(write: Write): Mutant['Broken'] {
  return answering((status, envelope) =>
    envelope.errcode === 0 ? { status, body: envelope } : write(status, envelope),
  );
}
