import type { Pool } from 'undici';

/** Hands a message over by the control API. @throws with the answer when it is not taken */
export async function handOver(pool: Pool, message: object): Promise<void> {
  const { statusCode, body } = await pool.request({
    path: '/console/api/messages',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
  });
  const answer = await body.text();
  if (statusCode !== 202) throw new Error(answer);
}

/** So many messages, over `connections` at a time. */
export async function handOverMany(
  pool: Pool,
  connections: number,
  messages: number,
  messageAt: (at: number) => object,
): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (next < messages) await handOver(pool, messageAt(next++));
    }),
  );
}
