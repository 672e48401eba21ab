/**
 * Prints, as JSON, what is decided of answers: `node return-code-decisions.ts '[[200,30004],…]'`, each HTTP status and errcode. A
 * program, so that a test can run it in a copy of the repository with another contract.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { createAppClient } from '../../client/node.ts';
import { decideOutcome } from '../../server/delivery/delivery-outcome.ts';
import { Implementation, Refusal } from '../conformance/implementation.ts';
import { failedChecks, runAgainst } from '../conformance/run.ts';
import { answering, startPeer } from './peer.ts';

const MESSAGE = { ToUserId: 'u', MsgType: 'text', Content: 'x' } as const;

/** How often the client sends, and what the delivery does after an attempt. */
async function sendTo(status: number, errcode: number) {
  const attempts: number[] = [];
  let outcome: string | undefined;
  for (const idempotency of [false, true]) {
    const peer = await startPeer(answering(status, JSON.stringify({ errcode, errmsg: '' })));
    const client = createAppClient({
      baseUrl: peer.url,
      appid: 'a',
      secret: 's',
      idempotency,
      random: () => 0,
    });
    const error = await client.sendMessageToCustomer(MESSAGE).catch((thrown) => thrown);
    attempts.push(peer.requests.length);
    outcome = decideOutcome({ ok: false, error }, { attempts: 0 }, [60], 0.5).outcome;
    await peer.stop();
  }
  return { attempts, outcome };
}

/** Which of these checks a platform fails that answers so to a wrong message, and to the first of several at once. */
async function judge(status: number, errcode: number) {
  class Refusing extends Implementation {
    #storing = 0;

    override checkMessage(...given: Parameters<Implementation['checkMessage']>): void {
      try {
        super.checkMessage(...given);
      } catch {
        throw new Refusal(errcode, 'wrong');
      }
    }

    override async readBody(request: IncomingMessage): Promise<Buffer> {
      this.#storing += 1;
      try {
        if (this.#storing > 10) throw new Refusal(errcode, 'busy');
        await setTimeout(50);
        return await super.readBody(request);
      } finally {
        this.#storing -= 1;
      }
    }

    override refuse(response: ServerResponse, refusal: Refusal): void {
      if (refusal.errcode !== errcode) super.refuse(response, refusal);
      else this.answer(response, status, { errcode, errmsg: refusal.message });
    }
  }
  const only = ['refusals-final', 'concurrent-messages', 'content-missing'];
  return failedChecks(
    await runAgainst(Refusing, 'platform', { profile: 'recommended', only, concurrency: 1 }),
  );
}

const decisions = await Promise.all(
  (JSON.parse(process.argv[2]!) as [number, number][]).map(async ([status, errcode]) => ({
    ...(await sendTo(status, errcode)),
    failed: await judge(status, errcode),
  })),
);
process.stdout.write(JSON.stringify(decisions));
