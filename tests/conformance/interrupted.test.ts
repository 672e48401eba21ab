/** Ctrl-C while the suite runs: what was not asked is neither a failure nor an error. */
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../server/conformance/report/html.ts';
import { renderJunit } from '../../server/conformance/report/junit.ts';
import { renderPretty } from '../../server/conformance/report/pretty.ts';
import type { Report } from '../../server/conformance/results.ts';
import { runConformance } from '../../server/conformance/run/runner.ts';
import { closeServer, listen } from '../../server/http/http-server.ts';
import { start } from '../support/command.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { DEMO } from '../support/requests.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(() => server.stop());

/** A run that is interrupted once so many checks are done. */
function runUntil(doneChecks: number): Promise<Report> {
  const interrupt = new AbortController();
  return runConformance({
    target: { role: 'platform', baseUrl: server.url, ...DEMO, user: '123' },
    generated: 20,
    signal: interrupt.signal,
    onProgress: ({ done }) => done >= doneChecks && interrupt.abort(),
  });
}

describe('a run of the suite that is interrupted', () => {
  it.each([1, 20, 60, 80])('after %i checks has passed some, and the others were not asked', async (done) => {
    const { results, verdict, interrupted, problem } = await runUntil(done);
    const notAsked = results.filter(({ actual }) => actual?.en === 'not asked: the run was interrupted');
    // Checks that only look back may have had no answer to look at.
    expect(['pass', 'disabled', 'skipped']).toEqual(
      expect.arrayContaining([...new Set(results.map(({ outcome }) => outcome))]),
    );
    expect(new Set(notAsked.map(({ outcome }) => outcome))).toEqual(new Set(['disabled']));
    expect({ verdict, interrupted, problem: problem?.en }).toEqual({
      verdict: 'couldNotRun',
      interrupted: true,
      problem: 'not asked: the run was interrupted',
    });
  });

  it('says in every report why they were not asked', async () => {
    const report = await runUntil(20);
    expect(renderPretty(report, { color: false, columns: 80, language: 'en' })).toMatch(
      /^\d+ passed · (\d+ skipped · )?\d+ not asked$/m,
    );
    expect(renderJunit(report, { language: 'en' })).toContain(
      '<skipped message="not asked: the run was interrupted"/>',
    );
    expect(renderHtml(report, { language: 'en' })).toContain('<p class="reason">');
  });

  it('by SIGINT exits with 130 and gives the report so far', async () => {
    let asked = 0;
    const underWay = Promise.withResolvers<void>();
    const slow = createServer((request, response) => {
      asked += 1;
      if (asked === 12) underWay.resolve();
      request.resume().on('end', () => setTimeout(() => response.end('{"errcode":0,"errmsg":"ok"}'), 100));
    });
    const url = `http://127.0.0.1:${await listen(slow, 0, '127.0.0.1')}`;
    const running = start(
      [
        'conform',
        'app',
        '--url',
        url,
        '--appid',
        '1001',
        '--concurrency',
        '1',
        '--lang',
        'en',
        '--only',
        'messages',
      ],
      { STAFF_SERVICE_SECRET: DEMO.secret },
    );
    await underWay.promise;
    running.process.kill('SIGINT');
    const { code, stdout, stderr } = await running.finished;
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
    expect(stdout).toMatch(/^\d+ passed · (\d+ skipped · )?\d+ not asked$/m);
    expect(stdout).toMatch(/^Interrupted/m);
    await closeServer(slow, 0);
  });
});
