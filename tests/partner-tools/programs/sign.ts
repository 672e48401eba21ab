import { createHash } from 'node:crypto';

/** What a partner knows of the other side. */
export interface Target {
  platformUrl: string;
  appUrl: string;
  appid: string;
  secret: string;
}

/** Made anew for each attempt. */
export function sign({ appid, secret }: Target): { timestamp: string; signature: string } {
  const timestamp = String(Date.now());
  const signature = createHash('sha1').update(`${appid}${secret}${timestamp}`).digest('hex');
  return { timestamp, signature };
}

/** The request's address with a signature in place of what its query has of one. */
export function signedUrl(url: string, target: Target): URL {
  const signed = new URL(url);
  for (const [name, value] of Object.entries(sign(target))) signed.searchParams.set(name, value);
  return signed;
}

/** For types that ask for both parameters where something later overwrites them. */
export const UNSIGNED = { timestamp: '', signature: '' };
