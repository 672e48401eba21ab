/** `openapi/IMPLEMENTATIONS.md` is what a run gives. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { selectChecks } from '../../server/conformance/catalogue/catalogue.ts';
import { isCaller } from '../../server/conformance/catalogue/proofs.ts';
import type { Report } from '../../server/conformance/results.ts';
import { COULD_NOT_RUN, REPORT } from '../support/conformance-report.ts';
import { stopExamples } from '../support/example-apps.ts';
import { IMPLEMENTATIONS } from './implementations.ts';
import { PAGE, readPage, renderPage, runImplementations } from './implementations-page.ts';

const page = readFileSync(PAGE, 'utf8');
afterAll(stopExamples);

describe('the page that compares the implementations', () => {
  it('has each of them, and every check of its role', () => {
    const found = readPage(page);
    const here = IMPLEMENTATIONS.filter(({ isHere }) => isHere);
    expect(here.length).toBeGreaterThanOrEqual(8);
    for (const { name, role } of here) {
      const all = found.get(name)?.summary.at(-1)?.split(' / ')[1];
      expect([name, all]).toEqual([name, String(selectChecks(role).length)]); // npm run compare
    }
  });

  it('keeps what it says of whatever is not run here', () => {
    expect(renderPage(new Map(), page)).toBe(page);
    const php = page.replace(/^(\| php \|.*)\| [^|]* \| [^|]* \| [^|]* \|$/m, '$1| compat | ✗ | 100 / 127 |');
    expect(php).not.toBe(page);
    expect(renderPage(new Map(), php)).toBe(php);
    expect(readPage(php).get('php')!.summary).toEqual(['compat', '✗', '100 / 127']);
  });

  it('tells the profile that is kept, and what is not passed', () => {
    const all = new Map<string, Report>([
      ['server A', { ...REPORT, results: [] }],
      ['server B', COULD_NOT_RUN],
    ]);
    expect(renderPage(all, '')).toMatch(
      /\| server A \| .* \| hardened \| {2}\| 0 \/ 0 \|\n\| server B \| .* \| ✗ \|/,
    );
  });

  // Callers are run by tests of their own: what they do is judged by the clock, which a busy machine does not keep.
  it('is what a run of those who answer gives: if not, npm run compare', { timeout: 300_000 }, async () => {
    const answering = IMPLEMENTATIONS.filter(({ role }) => !isCaller(role));
    const reports = await runImplementations(answering);
    const isAsOnPage = (name: string) => renderPage(new Map([[name, reports.get(name)!]]), page) === page;
    const others = answering.filter(({ name }) => reports.has(name) && !isAsOnPage(name));
    for (const one of others) reports.set(one.name, await one.run()); // once more, alone
    expect(renderPage(reports, page)).toBe(page);
  });
});
