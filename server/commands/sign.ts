import { sign as signRequest } from '@staff-service/client';
import { PATTERNS } from '@staff-service/client/internal';
import { APPID } from '../../generated/return-codes.ts';
import { UsageError } from '../config/usage-error.ts';
import { visibleLine } from '../telemetry/visible.ts';
import { baseUrlOf } from './base-url.ts';
import { curlCommand } from './curl.ts';
import { TEXTS } from './texts.ts';

interface SignOptions {
  appid: string;
  secret: string;
  timestamp?: string;
  url: string;
}

/** `staff-service sign` */
export async function sign({ appid, secret, timestamp, url }: SignOptions): Promise<void> {
  if (!APPID.test(appid)) throw new UsageError('--appid', TEXTS.appid);
  if (timestamp !== undefined && !PATTERNS.timestamp.test(timestamp))
    throw new UsageError(`--timestamp ${timestamp}`, TEXTS.timestamp);
  const baseUrl = baseUrlOf('platform', url, appid);
  const signed = await signRequest({ appid, secret }, timestamp);
  process.stdout.write(
    `timestamp=${signed.timestamp}&signature=${signed.signature}\n\n${curlCommand(visibleLine(baseUrl), appid, signed)}\n`,
  );
}
