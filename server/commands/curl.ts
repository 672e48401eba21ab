import type { CustomerMessage, SignedQuery } from '@staff-service/client';
import { pathOf } from '@staff-service/client/internal';
import { writeCurl } from '../simulate/snippets/curl.ts';

/** The source document's own first message. */
const EXAMPLE: CustomerMessage = { FromUserId: '123', MsgType: 'text', Content: 'Hello World!' };

/** A curl for endpoint A, ready to paste into a POSIX shell. */
export function curlCommand(baseUrl: string, appid: string, { timestamp, signature }: SignedQuery): string {
  const url = `${baseUrl}${pathOf('platform', appid)}?timestamp=${timestamp}&signature=${signature}`;
  return writeCurl(url, JSON.stringify(EXAMPLE), 'application/json');
}
