/**
 * What a trial of somebody else's tool is. To add a tool:
 *
 * 1. its package, pinned exactly, in `package.json` beside this file (`npm install --ignore-scripts --save-exact`, run by
 *    Node 24 in this folder; the lock file is committed);
 * 2. `tools/NAME.ts`, which exports one {@link Trial}, and a line in `trials.ts`;
 * 3. a generator of TypeScript has `programs/NAME.ts` too: see `typescript.ts`;
 * 4. `npm run partner-tools -- NAME` runs it and writes its row and its section of `openapi/COMPATIBILITY.md`.
 *
 * All trials run at once. A trial's steps run one after the other, in the order of {@link STEPS}, against one reference
 * server. A step that throws does not work; what it throws is shown. A step that is known not to work stands in
 * {@link Trial.fails} with the reason, which is printed: nothing is left out silently.
 */
import type { Bilingual } from '@staff-service/client';

/** The columns of the page, in the order in which the steps run. */
export const STEPS = {
  reads: { zh: '读取文档', en: 'reads the document' },
  compiles: { zh: '编译通过', en: 'compiles' },
  sends: { zh: '调用 A', en: 'calls A' },
  refused: { zh: '识别拒绝', en: 'tells a refusal' },
  callsApp: { zh: '调用 B', en: 'calls B' },
  serves: { zh: '提供接口', en: 'serves' },
  checks: { zh: '检查消息', en: 'checks messages' },
} as const satisfies Record<string, Bilingual>;

export type StepName = keyof typeof STEPS;

/** Throws, or rejects, when it does not work. */
export type Step = (context: TrialContext) => unknown;

export interface Trial {
  /** As the page calls it; also the name of its folder while it runs, so no slash. */
  name: string;
  /** What npm installs for it in `tests/partner-tools`, the tool itself first: their versions are shown. */
  packages: readonly string[];
  /** The document that it is given, from the root of the repository. */
  document: `${'generated' | 'openapi'}/${string}`;
  /** Documents that it reads as well as that one; what it makes of them compiles, but sends nothing. */
  otherDocuments?: readonly `${'generated' | 'openapi'}/${string}`[];
  /** What is made of the document, or done with it. */
  makes: Bilingual;
  /** How the signature is added. */
  signing: Bilingual;
  /** What its users should mind. */
  mind?: readonly Remark[];
  /** What must be on the machine. Where it is not, the tool is skipped and keeps its row of the page. */
  needs?: Bilingual & { isHere: () => boolean };
  /** What is tried. A step that is not here is not what the tool is for. */
  steps: Partial<Record<StepName, Step>>;
  /** Steps that do not work, each with the reason. One that is in `steps` too has to go on failing. */
  fails?: Partial<Record<StepName, Bilingual>>;
}

export interface Remark extends Bilingual {
  /** Throws when it is not true any more, so that a newer version of the tool takes it off the page. Runs after the steps. */
  holds?: Step;
}

/** What the steps of one trial share. */
export interface TrialContext {
  /** Empty at first, the trial's own, below `tests/partner-tools`: Node finds the tools' packages from it. Removed at the end. */
  folder: string;
  /** The absolute path of {@link Trial.document}. */
  document: string;
  /** Those of {@link Trial.otherDocuments}. */
  otherDocuments: readonly string[];
  target: Target;
  /** The same server, and an `appid` that does not stand in a path as it is. */
  oddTarget: Target;
  /** Text that this trial's messages carry as `Content`, unlike that of every other. */
  content: string;
  /** Runs a command in `folder` without a shell, within {@link COMMAND_MS}. @returns its output @throws with its output unless it ends with 0 */
  run(command: string, args: readonly string[], options?: CommandOptions): Promise<string>;
  /** Is told what is to end with the trial, whatever becomes of it: servers, processes. */
  atEnd(stop: () => unknown): void;
  /** @throws unless the reference server has stored exactly one message with this `Content` that came by this endpoint */
  expectStored(content: string, endpoint?: 'A' | 'B'): Promise<void>;
  /** The strict compiler's findings for this trial's folder: see `typescript.ts`. @throws with them unless there are none */
  expectTypes(): Promise<void>;
  /** `program.ts` of this trial's folder, bundled with what it imports: see `typescript.ts`. */
  importProgram(): Promise<object>;
}

export interface CommandOptions {
  env?: Record<string, string>;
  /** In place of `folder`. */
  cwd?: string;
  /** Written to its standard input. */
  input?: string;
}

/** ms */
export const COMMAND_MS = 90_000;

/** The reference server that the trials speak to. */
export interface Target {
  /** Such as `http://127.0.0.1:40123`: what endpoint A's path, `/api/v1/{appid}/staffService/message`, comes after. */
  platformUrl: string;
  /** `…/qmtapi`: what endpoint B's path, `/staffService/message`, comes after. */
  appUrl: string;
  appid: string;
  secret: string;
}
