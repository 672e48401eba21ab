/**
 * Generators of TypeScript. `programs/NAME.ts` is what the tool's user would write: it imports what was generated from
 * `./generated/…`, adds the signature, and exports {@link Program}. It and `sign.ts`
 * are copied beside the generated code as `program.ts`. One compiler checks all programs and all generated code at once, strictly; one bundler makes them run.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step, Target, Trial } from './trial.ts';

/** What a program exports. Each resolves to the `errcode` of the answer. */
export interface Program {
  sendToPlatform(target: Target, content: string): Promise<number>;
  sendToApp(target: Target, content: string): Promise<number>;
}

const PROGRAMS = join(import.meta.dirname, 'programs');
const WRONG_SECRET = 30003;

/** The steps of a generator of TypeScript. `generate` writes into `generated/` of the trial's folder. */
export function typescriptSteps(name: string, generate: Step): Trial['steps'] {
  return {
    async reads(context) {
      await generate(context);
      copyFileSync(join(PROGRAMS, `${name}.ts`), join(context.folder, 'program.ts'));
      copyFileSync(join(PROGRAMS, 'sign.ts'), join(context.folder, 'sign.ts'));
    },
    compiles: (context) => context.expectTypes(),
    async sends({ importProgram, target, oddTarget, content, expectStored }) {
      const { sendToPlatform } = (await importProgram()) as Program;
      expectErrcode(await sendToPlatform(target, content), 0);
      await expectStored(content);
      expectErrcode(await sendToPlatform(oddTarget, content), 0);
    },
    async refused({ importProgram, target, content }) {
      const { sendToPlatform } = (await importProgram()) as Program;
      expectErrcode(await sendToPlatform({ ...target, secret: 'wrong' }, content), WRONG_SECRET);
    },
    async callsApp({ importProgram, target, content, expectStored }) {
      const { sendToApp } = (await importProgram()) as Program;
      expectErrcode(await sendToApp(target, content), 0);
      await expectStored(content, 'B');
    },
  };
}

export function expectErrcode(actual: unknown, expected: number): void {
  if (actual !== expected) throw new Error(`errcode ${JSON.stringify(actual)}, expected ${expected}`);
}
