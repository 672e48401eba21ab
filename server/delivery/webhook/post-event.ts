/** One attempt at sending an event. */
import { request } from 'undici';
import type { Webhook } from '../../config/webhook.ts';
import type { Timing } from '../../store/timing.ts';
import type { CallbackTransport } from '../callback-transport.ts';
import { USER_AGENT } from '../delivery-headers.ts';
import { signWebhook } from './webhook-signature.ts';

const TIMEOUT_MS = 10_000;
/** Of an answer, which nobody reads. */
const ANSWER_BYTES = 16_384;

export interface PostResult {
  /** Null: it arrived. */
  error: string | null;
  retryAfterMs: number;
}

/** Redirects are not followed: the address that was checked is the one that is sent to. Never throws. */
export async function postEvent(
  { url, secret }: Webhook,
  { id, body }: { id: string; body: string },
  dispatcher: CallbackTransport['dispatcher'],
  timing: Timing,
): Promise<PostResult> {
  const late = new AbortController();
  const onLate = () => late.abort(new DOMException('no answer in time', 'TimeoutError'));
  const cancelTimer = timing.after(TIMEOUT_MS, onLate, { ref: false });
  try {
    const {
      statusCode,
      headers,
      body: answer,
    } = await request(url, {
      method: 'POST',
      body,
      dispatcher: dispatcher as NonNullable<Parameters<typeof request>[1]>['dispatcher'] & {},
      signal: late.signal,
      headers: {
        'content-type': 'application/json',
        'user-agent': USER_AGENT,
        ...signWebhook(secret, id, body, timing.wall()),
      },
    });
    await answer.dump({ limit: ANSWER_BYTES }).catch(() => {}); // the status says all
    if (statusCode >= 200 && statusCode < 300) return { error: null, retryAfterMs: 0 };
    const seconds = /^[0-9]{1,5}$/.exec(String(headers['retry-after']))?.[0] ?? 0;
    return { error: `HTTP ${statusCode}`, retryAfterMs: Number(seconds) * 1000 };
  } catch (error) {
    const { code, name, message } = error as Error & { code?: string };
    return { error: `${code ?? name}: ${message}`, retryAfterMs: 0 };
  } finally {
    cancelTimer();
  }
}
