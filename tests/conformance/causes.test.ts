/** What the failures of one fault have in common is said once, first, and the counts stay what they are. */
import { describe, expect, it } from 'vitest';
import { findCallerCauses } from '../../server/conformance/caller/causes/find-causes.ts';
import { selectChecks } from '../../server/conformance/catalogue/catalogue.ts';
import { CODE_CHECKS } from '../../server/conformance/checks/code-checks.ts';
import { MOST_TRIALS, makeSignatureTrials } from '../../server/conformance/probe/signature-trials.ts';
import {
  arrangeFindings,
  describeCauses,
  describeCompat,
} from '../../server/conformance/report/cause-groups.ts';
import type { Report } from '../../server/conformance/results.ts';
import type { RunOptions } from '../../server/conformance/run/runner.ts';
import { Implementation, Refusal } from './implementation.ts';
import { answering, refusingWith } from './mutants/answering.ts';
import { MUTANTS } from './mutants/index.ts';
import { crashing, refusing } from './mutants/mutant.ts';
import { runAgainst } from './run.ts';

const TIMEOUT_MS = 120_000;
/** Nothing here is about time, and a busy machine takes its own. */
const PATIENT = { timeoutMs: 30_000, pace: { slowBody: 300, unfinished: 20_000, slowAnswer: 60_000 } };

/** Connections, what takes seconds, and what takes all of a machine's attention have nothing to do with causes. */
const QUICK = selectChecks('app')
  .filter(({ check, how }) => {
    if (check.group === 'http') return check.id === 'no-server-error';
    if ('code' in how)
      return CODE_CHECKS[how.code].stage !== 'slow' && CODE_CHECKS[how.code].stage !== 'alone';
    return !('parallel' in how && how.parallel);
  })
  .map(({ check }) => check.id);

function runQuick(Broken: new () => Implementation, options: Partial<RunOptions> = {}): Promise<Report> {
  return runAgainst(Broken, 'app', {
    profile: 'recommended',
    idempotency: false,
    only: QUICK,
    ...PATIENT,
    ...options,
  });
}

const mutant = (id: string) => MUTANTS.find((one) => one.id === id)!.Broken;

class Stub extends Implementation {
  override authenticate() {}
  override decode() {
    return '{}';
  }
  override checkMessage() {}
  override checkHeaders() {}
}

const CASES: [cause: string, Broken: new () => Implementation, says?: RegExp][] = [
  [
    'other-signature',
    mutant('signature-hmac'),
    /hmac-sha1\(secret, appid \+ timestamp\); it must verify sha1\(appid \+ secret/,
  ],
  [
    'other-signature',
    mutant('signature-hmac-sha256-base64'),
    /base64\(hmac-sha256\(secret, appid \+ timestamp\)\)/,
  ],
  ['other-signature', mutant('signature-md5'), /uppercase\(md5\(appid \+ secret \+ timestamp\)\)/],
  ['other-signature', mutant('signature-sha256'), / sha256\(appid \+ secret \+ timestamp\)/],
  ['other-signature', mutant('signature-sorted'), /sha1\(appid \+ timestamp \+ secret\)/],
  [
    'other-signature',
    mutant('signature-with-separators'),
    /sha1\(appid \+ "&" \+ secret \+ "&" \+ timestamp\)/,
  ],
  ['other-signature', mutant('signature-without-appid'), /sha1\(secret \+ timestamp\)/],
  ['other-signature', mutant('signature-with-line-break'), /sha1\(appid \+ secret \+ "\\n" \+ timestamp\)/],
  ['other-signature', mutant('signature-over-seconds'), /timestamp in seconds only/],
  ['other-signature', mutant('signature-upper-case-only'), /uppercase\(sha1/],
  ['text-not-utf8', mutant('gbk'), /accepts a text in ASCII, and not one in Chinese/],
  ['text-not-utf8', mutant('chinese-refused')],
  ['other-envelope', mutant('errcode-called-code'), /stands in "code": the property must be called errcode/],
  [
    'other-envelope',
    mutant('errcode-within-data'),
    /stands in "data\.errcode": it must be errcode of the outermost/,
  ],
  ['other-envelope', mutant('errcode-as-text'), /the string "0": it must be the number 0/],
  ['other-envelope', answering((_, { errcode }) => ({ body: { Errcode: errcode } })), /stands in "Errcode"/],
  ['other-envelope', answering((_, { errcode }) => ({ body: { ret: errcode } })), /stands in "ret"/],
  ['optional-required', mutant('service-id-required'), /and accepts one with ServiceId/],
  ['looks-at-nothing', Stub],
  ['signature-not-verified', mutant('never-verifies')],
  ['fails-instead-of-refusing', mutant('server-error-in-refusals')],
  ['refusals-without-errcode', refusingWith(() => ({ body: { code: 1 } }))],
  ['beyond-bmp', crashing(({ Content }) => /[\u{10000}-\u{10ffff}]/u.test(String(Content)))],
  ['truth-value', refusing(({ Content, ToUserId }) => Content === '0' || ToUserId === '0')],
  [
    'body-limit',
    class extends Implementation {
      override decode(bytes: Buffer) {
        if (bytes.length > 10_000) throw new Refusal(413, 'too large');
        return super.decode(bytes);
      }
    },
  ],
];

describe('one fault is one cause', () => {
  it.each(CASES)('%s (%#)', { timeout: TIMEOUT_MS }, async (id, Broken, says) => {
    const report = await runQuick(Broken);
    const { groups, alone } = arrangeFindings(report, 'fail');
    expect(alone.map(({ check }) => check.id)).toEqual([]);
    expect(groups.map(({ cause }) => cause.id)).toEqual([id]);
    const [{ cause, results }] = groups as [(typeof groups)[number]];
    const failures = report.results.filter(({ outcome }) => outcome === 'fail');
    expect(results.filter(({ outcome }) => outcome === 'fail')).toHaveLength(failures.length);
    expect(describeCauses(report)!.en).toMatch(new RegExp(`^${failures.length} failures?, 1 cause$`));
    expect(report.clauses.map((clause) => clause.id)).toContain(cause.clause);
    if (says) expect(cause.actual!.en).toMatch(says);
  });

  it('and a fault of one check stands for itself', async () => {
    const report = await runQuick(mutant('tag-refused'), { only: ['tag-object', 'message-text'] });
    expect(report.causes).toEqual([]);
    expect(describeCauses(report)).toBeNull();
  });

  it('and no check follows from two', async () => {
    const Both = class extends Stub {
      override parse(text: string) {
        if (text.length > 10_000) throw new Refusal(413, 'too large');
        return super.parse(text);
      }
    };
    const checks = (await runQuick(Both)).causes!.flatMap((cause) => cause.checks);
    expect(new Set(checks).size).toBe(checks.length);
  });
});

it('a target that takes no right signature shows nothing by refusing wrong ones', async () => {
  const { results } = await runQuick(mutant('signature-hmac'));
  const outcomeOf = (id: string) => results.find(({ check }) => check.id === id)!.outcome;
  const ids = ['timestamp-milliseconds', 'signature-wrong', 'timestamp-stale', 'message-text'];
  expect(ids.map(outcomeOf)).toEqual(['fail', 'skipped', 'skipped', 'skipped']);
});

it('the messages that are about other things are in ASCII where nothing else is taken', async () => {
  const { results, exchanges } = await runQuick(mutant('gbk'), { only: ['message-text', 'text-chinese'] });
  expect(results.map(({ outcome }) => outcome)).toEqual(['pass', 'fail']);
  expect(exchanges.at(-2)!.request.body + exchanges.at(-1)!.request.body).toContain(
    '"conformance test: message-text"',
  );
});

describe('compat', () => {
  const run = (Broken: new () => Implementation) =>
    runAgainst(Broken, 'app', { profile: 'recommended', idempotency: false, generated: 3, ...PATIENT });

  it.each([
    ['never-verifies', true],
    ['refusals-by-status', true],
    ['message-text-refused', false],
    ['errcode-called-code', undefined],
  ])('holds with %s: %s', { timeout: TIMEOUT_MS }, async (id, holds) => {
    const Broken = MUTANTS.some((one) => one.id === id)
      ? mutant(id)
      : refusing(({ MsgType }) => MsgType === 'image');
    const report = await run(Broken);
    expect([report.verdict, report.compatHolds]).toEqual(['doesNotConform', holds]);
    expect(describeCompat(report) !== null).toBe(holds === true);
  });
});

describe('the signatures that are tried', () => {
  const NOW = Date.UTC(2026, 10, 27);

  it.each(['abcdef', ' "quo\'ted" ', '密钥+/&', '1001', "'"])(
    'are bounded, all different, and tell no secret: %j',
    (secret) => {
      const trials = makeSignatureTrials({ appid: '1001', secret }, NOW);
      expect(trials.length).toBeLessThanOrEqual(MOST_TRIALS);
      const sent = trials.map(({ timestamp, signature }) => timestamp + signature);
      expect(new Set(sent).size).toBe(sent.length);
      expect(trials.filter(({ formula }) => formula.includes(secret) && secret !== "'")).toEqual([]);
    },
  );
});

describe('the causes of a caller', () => {
  const find = (ids: readonly string[], actualOf: Record<string, string>) =>
    findCallerCauses(
      selectChecks('caller-of-platform')
        .filter(({ check }) => ids.includes(check.id))
        .map(({ check }) => {
          const text = actualOf[check.id] ?? 'x';
          return {
            check,
            outcome: 'fail',
            expected: null,
            actual: { zh: text, en: text },
            exchanges: [],
            durationMs: 0,
          };
        }),
    ).map(({ id, checks }) => [id, checks]);
  const TIMES = ['caller-timeout', 'caller-endless-answer'];
  const TAKEN = ['caller-not-500-zero', 'caller-refused', 'caller-not-html'];

  it('a program that gives up in time, and takes that for success, has a time limit', () => {
    const actualOf = {
      'caller-timeout': 'no answer; it says: accepted',
      'caller-endless-answer': 'waited for after 60 s',
    };
    expect(find([...TIMES, ...TAKEN], actualOf)).toEqual([
      ['caller-takes-all-for-success', expect.arrayContaining([...TAKEN, 'caller-timeout'])],
    ]);
    expect(find(TIMES, actualOf)).toEqual([]);
  });

  it('a program that takes everything for success and waits for ever has both faults', () => {
    expect(find([...TIMES, ...TAKEN], {})).toEqual([
      ['caller-takes-all-for-success', TAKEN],
      ['caller-has-no-time-limit', TIMES],
    ]);
  });
});
