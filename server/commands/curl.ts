import type { CustomerMessage, SignedQuery } from '@staff-service/client';
import { quoteForShell } from '../conformance/shell.ts';

/** The source document's own first message. */
const EXAMPLE: CustomerMessage = { FromUserId: '123', MsgType: 'text', Content: 'Hello World!' };

/** A curl for endpoint A, ready to paste into a POSIX shell. */
export function curlCommand(baseUrl: string, appid: string, { timestamp, signature }: SignedQuery): string {
  const url = `${baseUrl}/api/v1/${encodeURIComponent(appid)}/staffService/message?timestamp=${timestamp}&signature=${signature}`;
  return [
    `curl -sS ${quoteForShell(url)} \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d ${quoteForShell(JSON.stringify(EXAMPLE))}`,
  ].join('\n');
}
