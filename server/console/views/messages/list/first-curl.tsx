import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../../../parts/copy.ts';
import { notify } from '../../../state/notice.ts';
import { texts } from '../texts.ts';

/** What `usesDemoSecret` of the server means: a secret that everybody knows may stand here. */
const DEMO = { appid: '1001', secret: 'abcdef' };
const SIGNED_AGAIN_MS = 60_000;

/** The curl that `npm start` prints too; the signature that is shown or copied is fresh. */
export function FirstCurl({ body }: { body: string }) {
  const [command, setCommand] = useState('');
  useEffect(() => {
    const sign = () => void writeCurl(body).then(setCommand);
    sign();
    const timer = setInterval(sign, SIGNED_AGAIN_MS);
    return () => clearInterval(timer);
  }, [body]);
  if (command === '') return null;
  const copy = async () =>
    notify((await copyText(await writeCurl(body))) ? texts().copied : texts().notCopied);
  return (
    <>
      <p>{texts().firstWithCurl}</p>
      <pre>{command}</pre>
      <button type="button" class="button" onClick={copy}>
        {texts().copy}
      </button>
      <p>{texts().firstWithButton}</p>
    </>
  );
}

/** @returns '' where the browser computes no digest: without HTTPS, but on this machine */
async function writeCurl(body: string): Promise<string> {
  if (!globalThis.crypto.subtle) return '';
  const timestamp = String(Date.now());
  const signed = new TextEncoder().encode(DEMO.appid + DEMO.secret + timestamp);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', signed));
  const signature = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const url = `${window.location.origin}/api/v1/${DEMO.appid}/staffService/message?timestamp=${timestamp}&signature=${signature}`;
  return `curl -sS '${url}' \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`;
}
