/**
 * Generators of TypeScript. `programs/NAME.ts` is what the tool's user would write: it imports what was generated from
 * `./generated/…`, adds the signature, and exports {@link Program}. It and `sign.ts`
 * are copied beside the generated code as `program.ts`. One compiler checks all programs and all generated code at once, strictly; one bundler makes them run.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { sendingSteps } from './sending.ts';
import type { Remark, Step, Target, Trial } from './trial.ts';

/** The roles' views, and all of them down to 3.0. */
export const VIEWS = ['generated/platform.json', 'generated/app.json'] as const;
export const EXPORTS = [
  'generated/openapi-3.0.json',
  'generated/platform-3.0.json',
  'generated/app-3.0.json',
] as const;

/** What a program exports. Each resolves to the `errcode` of the answer. */
export interface Program {
  sendToPlatform(target: Target, content: string): Promise<number>;
  sendToApp(target: Target, content: string): Promise<number>;
}

const PROGRAMS = join(import.meta.dirname, 'programs');

/** The steps of a generator of TypeScript. `generate` writes into `generated/` of the trial's folder. */
export function typescriptSteps(name: string, generate: Step): Trial['steps'] {
  return {
    async reads(context) {
      await generate(context);
      for (const document of context.otherDocuments) {
        const folder = join(context.folder, 'others', parse(document).name);
        mkdirSync(folder, { recursive: true });
        await generate({ ...context, document, folder });
      }
      copyFileSync(join(PROGRAMS, `${name}.ts`), join(context.folder, 'program.ts'));
      copyFileSync(join(PROGRAMS, 'sign.ts'), join(context.folder, 'sign.ts'));
    },
    compiles: (context) => context.expectTypes(),
    ...sendingSteps(async ({ importProgram, content }, endpoint, target) => {
      const { sendToPlatform, sendToApp } = (await importProgram()) as Program;
      return endpoint === 'A' ? sendToPlatform(target, content) : sendToApp(target, content);
    }),
  };
}

/** For remarks: what is generated has this text in the file, or has not. */
export function generatedHas(file: string, text: string, has = true): Step {
  return async ({ folder }) => {
    const code = await readFile(join(folder, 'generated', file), 'utf8');
    if (code.includes(text) !== has) throw new Error(`${file} ${has ? 'has no' : 'has'} ${text}`);
  };
}

/** @param file has the path of endpoint A */
export function barePath(file: string): Remark {
  return {
    zh: '路径中的 `appid` 没有编码，调用时自行 `encodeURIComponent`。',
    en: '`appid` goes into the path as it is: give it through `encodeURIComponent`.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is generated
    holds: generatedHas(file, '/${version}/${appid}/'),
  };
}
