/** Clients that a tool makes: what their trials have in common. */
import { ERRCODES } from '../../generated/return-codes.ts';
import type { Step, Target, TrialContext } from './trial.ts';

/** Sends the trial's text to one endpoint. @returns the `errcode` of the answer */
type Send = (context: TrialContext, endpoint: 'A' | 'B', target: Target) => Promise<number>;

export function sendingSteps(send: Send): { sends: Step; refused: Step; callsApp: Step } {
  return {
    async sends(context) {
      expectErrcode(await send(context, 'A', context.target), 0);
      await context.expectStored(context.content);
      expectErrcode(await send(context, 'A', context.oddTarget), 0);
    },
    async refused(context) {
      const errcode = await send(context, 'A', { ...context.target, secret: 'wrong' });
      expectErrcode(errcode, ERRCODES.signatureInvalid.code);
    },
    async callsApp(context) {
      expectErrcode(await send(context, 'B', context.target), 0);
      await context.expectStored(context.content, 'B');
    },
  };
}

export function expectErrcode(actual: unknown, expected: number): void {
  if (actual !== expected) throw new Error(`errcode ${JSON.stringify(actual)}, expected ${expected}`);
}
