import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Document } from './documents.ts';
import { REFERENCE, ROOT } from './outputs.ts';
import { Problem } from './problem.ts';

// The command, not @redocly/openapi-core: the command is what partners lint with, and newer than the core on npm.
const CLI = resolve(ROOT, 'node_modules/@redocly/cli/bin/cli.js');

function redocly(...args: string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const all = [CLI, ...args, '--config', 'openapi/redocly.yaml'];
  return new Promise((done, fail) => {
    execFile(process.execPath, all, { cwd: ROOT, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error) fail(new Problem(`redocly ${args.join(' ')}\n${stdout}${stderr}`));
      else done(stdout);
    });
  });
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function lint(documents: string[]): Promise<void> {
  await redocly('lint', ...documents, '--format', 'codeframe');
}

/** Redocly's figure for how simple the document is to integrate, 0 to 100. */
export async function score(document: string): Promise<number> {
  const { agentReadiness } = JSON.parse(await redocly('score', document, '--format', 'json'));
  return agentReadiness;
}

/** A change between two documents, as `redocly diff` tells it: `path` is a pointer, `property` what was modified there. */
export interface RedoclyChange {
  path: string;
  kind: 'added' | 'removed' | 'modified';
  impact: 'major' | 'minor' | 'patch';
  verdicts: { ruleId: string; message: string }[];
  property?: string;
  base?: { value?: unknown };
  revision?: { value?: unknown };
}

export function diff(base: object, revision: object): Promise<RedoclyChange[]> {
  return inTemporaryFolder(async (folder) => {
    const files = [join(folder, 'base.json'), join(folder, 'revision.json')] as const;
    writeFileSync(files[0], JSON.stringify(base));
    writeFileSync(files[1], JSON.stringify(revision));
    const report = await redocly('diff', ...files, '--format', 'json', '--fail-on', 'none');
    return JSON.parse(report).changes;
  });
}

/** One document without references to other files; with an overlay, the view that it makes. */
export function bundle(document: string, overlay?: string): Promise<Document> {
  return inTemporaryFolder(async (folder) => {
    const out = join(folder, 'bundle.json');
    const view = overlay === undefined ? [] : ['--overlay', overlay, '--remove-unused-components'];
    await redocly('bundle', document, ...view, '--output', out);
    return JSON.parse(readFileSync(out, 'utf8'));
  });
}

/** The static reference of a bundled document: one HTML file that works without a network. */
export function buildReference(document: Document): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const [bundled, out] = [join(folder, 'openapi.json'), join(folder, 'reference.html')];
    writeFileSync(bundled, JSON.stringify(document));
    await redocly('build-docs', bundled, '--inlineBundle', '--output', out);
    const html = readFileSync(out, 'utf8')
      .replaceAll('https://cdn.redoc.ly/redoc/logo-mini-full.svg', 'data:,')
      // Links as the page itself makes them once it runs. As built they lead to paths, where a new tab finds nothing.
      .replaceAll(/href="\/([^"`]*)"/g, 'href="#/$1"');
    mkdirSync(resolve(ROOT, 'generated'), { recursive: true });
    writeFileSync(resolve(ROOT, REFERENCE), html);
  });
}
