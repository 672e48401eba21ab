/** Reports of a conformance run for people: on a terminal, in a merge request; and what stands in none of them. */

import { execFileSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { REDACTED, Redactor } from '../../server/conformance/probe/redaction.ts';
import { STOPPED } from '../../server/conformance/probe/texts.ts';
import { renderBadge } from '../../server/conformance/report/badge.ts';
import { padToWidth, wrapLines } from '../../server/conformance/report/columns.ts';
import { renderHar } from '../../server/conformance/report/har.ts';
import { renderHtml } from '../../server/conformance/report/html.ts';
import { renderJson } from '../../server/conformance/report/json.ts';
import { renderJunit } from '../../server/conformance/report/junit.ts';
import { renderMarkdown } from '../../server/conformance/report/markdown.ts';
import { renderPretty } from '../../server/conformance/report/pretty.ts';
import { makeRerunCommand } from '../../server/conformance/report/summary.ts';
import type { Report } from '../../server/conformance/results.ts';
import { CAUSED, CONFORMS, COULD_NOT_RUN, HOSTILE, REPORT } from '../support/conformance-report.ts';

const REPORTS = { REPORT, CAUSED, CONFORMS, COULD_NOT_RUN };
const RENDERERS: Record<string, (report: Report) => string> = {
  pretty: renderPretty,
  json: renderJson,
  junit: renderJunit,
  html: renderHtml,
  markdown: renderMarkdown,
  badge: renderBadge,
  har: renderHar,
};

/** Control characters, bidirectional marks and the like; the joiners of emoji are none. */
const STEERING = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/u;

describe.each(Object.entries(RENDERERS))('the %s report', (_name, render) => {
  it.each(Object.entries(REPORTS))('of %s steers no terminal and turns no text around', (_which, report) => {
    expect(STEERING.exec(render(report))).toBeNull();
  });
});

describe('pretty', () => {
  const lines = (text: string) => text.trimEnd().split('\n');
  const failed = REPORT.results.find(({ check }) => check.id === 'signature-wrong')!;

  it('gives with each failure what is needed to fix it', () => {
    const { check, expected, actual, exchanges } = failed;
    for (const language of ['zh', 'en'] as const) {
      const words = renderPretty(REPORT, { language }).replace(/\s+/g, '');
      const all = [check.title, check.explanation, check.remedy, expected!, actual!].map(
        (one) => one[language],
      );
      for (const text of [...all, check.id, `openapi/SOURCES.md#${check.clause}`, exchanges[0]!.curl!]) {
        expect(words).toContain(text.replace(/\s+/g, ''));
      }
    }
  });

  it('speaks one language, or both', () => {
    const [zh, en] = [failed.check.title.zh, failed.check.title.en];
    const said = (['zh', 'en', 'both'] as const).map((language) => renderPretty(REPORT, { language }));
    expect(said.map((text) => text.includes(zh))).toEqual([true, false, true]);
    expect(said.map((text) => text.includes(en))).toEqual([false, true, true]);
  });

  it.each([60, 80, 120])('fits into %i columns, but for commands, which are never broken', (columns) => {
    const commands = REPORT.results.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ curl }) => curl?.split('\n') ?? []),
    );
    for (const language of ['zh', 'en', 'both'] as const) {
      const text = renderPretty(REPORT, { language, columns });
      const tooWide = lines(text).filter((line) => stringWidth(line) > columns);
      expect(
        tooWide.filter(
          (line) => !commands.includes(line) && !/@staff-service\/server conform|--appid/.test(line),
        ),
      ).toEqual([]);
      expect(text).toContain(`\n${failed.exchanges[0]!.curl}\n`);
    }
  });

  it('is coloured only when told so, and says the same', () => {
    const plain = renderPretty(REPORT, { language: 'en' });
    const coloured = renderPretty(REPORT, { language: 'en', color: true });
    expect(coloured).toContain('\x1b[31m');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(STEERING.exec(coloured.replaceAll(/\x1b\[\d+m/g, ''))).toBeNull();
  });

  it('ends with the verdict, and with what to do', () => {
    const last = (report: Report) =>
      lines(renderPretty(report, { language: 'en' }))
        .slice(-5)
        .join('\n');
    expect(last(REPORT)).toContain(
      '2 failed · 1 error · 1 warning · 1 note · 2 passed · 1 skipped · 1 not asked',
    );
    expect(last(REPORT)).toContain('✗ Does not conform (recommended)');
    expect(last(REPORT)).toContain('--profile recommended --seed 20261124 --generated 100');
    expect(last(CONFORMS)).toMatch(/✓ Conforms \(recommended\) · 4.2 s$/);
    expect(last(COULD_NOT_RUN)).toContain('I could not authenticate (errcode 30003)');
    expect(renderPretty({ ...CONFORMS, interrupted: true })).toContain('Interrupted');
  });

  it('does not pass some checks off as all', () => {
    const some = { ...CONFORMS, only: ['messages', 'signature-wrong'] };
    expect(renderPretty(some, { language: 'en' })).toContain(
      'Conforms (recommended, only messages, signature-wrong)',
    );
    expect(renderBadge(some)).toContain('>partial · recommended<');
    const again = renderPretty({ ...REPORT, only: some.only }, { language: 'en' });
    expect(again).toContain('--generated 100 --only messages --only signature-wrong');
  });

  it('runs again as it ran', () => {
    const again = renderPretty(
      { ...REPORT, user: "o'k 1", timeoutMs: 30_000, concurrency: 2 },
      { language: 'en' },
    );
    expect(again).toContain(`--user 'o'\\''k 1' --timeout 30 --concurrency 2`);
    expect(renderPretty(REPORT)).not.toMatch(/--user|--timeout|--concurrency/);
  });

  it('lists many findings once more, so that nobody scrolls for them', () => {
    const many = REPORT.results.map((result) => ({ ...result, outcome: 'fail' as const }));
    const last = lines(renderPretty({ ...REPORT, results: many }, { language: 'en' })).slice(-15);
    expect(last).toContain('✗ signature-wrong        MUST refuse a wrong signature');
  });

  it('breaks Chinese where Chinese may be broken', () => {
    expect(wrapLines('一二三四五，六七（八）九', 10)).toEqual(['一二三四', '五，六七', '（八）九']);
    expect(wrapLines('签名 signature 不对', 12)).toEqual(['签名', 'signature 不', '对']);
    expect(wrapLines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('counts an emoji as two columns, be it made of several, and does not cut it', () => {
    const [FAMILY, FLAG, THUMB] = ['👨‍👩‍👧', '🇨🇳', '👍🏽'];
    expect(padToWidth(FAMILY, 4)).toBe(`${FAMILY}  `);
    expect(padToWidth('签é', 4)).toBe('签é ');
    expect(wrapLines(`${FAMILY}${FLAG}${THUMB}x`, 4)).toEqual([FAMILY + FLAG, `${THUMB}x`]);
  });
});

describe('a run that was stopped', () => {
  const results = REPORT.results.map((result, at) =>
    at < 3 ? { ...result, outcome: 'error' as const, actual: STOPPED.interrupted, exchanges: [] } : result,
  );
  it.each([
    ['pretty', renderPretty],
    ['markdown', renderMarkdown],
    ['html', renderHtml],
  ])('has one line for all that was not asked: %s', (_name, render) => {
    const text = render({ ...REPORT, results });
    const words = text.replace(/<[^>]+>/g, ' ');
    expect(words.match(/3 checks not asked: the run was interrupted/g)).toHaveLength(1);
    expect(words).toContain('3 项未检查：运行被中断');
    for (const { check } of results.slice(0, 3)) expect(text).not.toMatch(`#card-${check.id}`);
  });

  it('has no remedy for what could not be run', () => {
    const error = REPORT.results.find(({ outcome }) => outcome === 'error')!;
    const only = { ...REPORT, results: [error] };
    for (const render of [renderPretty, renderMarkdown])
      expect(render(only)).not.toContain(error.check.remedy.zh);
  });
});

describe('a cause', () => {
  const renderers = { pretty: renderPretty, html: renderHtml, markdown: renderMarkdown };

  it.each(Object.entries(renderers))('stands before what follows from it, once: %s', (name, render) => {
    const text = render(CAUSED, { language: 'en' });
    const at = (part: string) => text.indexOf(part);
    const [cause] = CAUSED.causes!;
    const section = at('To be fixed');
    const title = text.indexOf(cause!.title.en, section);
    expect(title).toBeGreaterThan(section);
    expect(text.indexOf('signature-stale', section)).toBeGreaterThan(title);
    expect(text.indexOf('MUST answer with an integer errcode', section)).toBeGreaterThan(title);
    // The warning stands under it, and makes no section of its own.
    expect(text).not.toContain(name === 'html' ? 'id="warning"' : 'Worth fixing');
    expect(text).toContain('2 failures, 2 causes');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('compat already holds: the two sides can talk');
  });

  it('keeps the counts', () => {
    const text = renderPretty(CAUSED, { language: 'en' });
    expect(text).toContain('2 failed · 1 error · 1 warning · 1 note');
    expect(text).toContain('To be fixed (2)');
    expect(text).toContain('Because of it: 1 failed, 1 warning');
    expect(text).toContain('✗ signature-not-verified (2)  It does not verify the signature');
  });

  it('is named in the case of each check', () => {
    const cases = renderJunit(CAUSED, { language: 'en' }).split('<testcase ');
    const named = cases.filter((one) => one.includes('Cause: It does not verify the signature'));
    expect(named.map((one) => /name="([\w-]+):/.exec(one)?.[1])).toEqual([
      'signature-wrong',
      'signature-stale',
    ]);
  });

  it('is not spoken of where there is none, nor compat where it does not hold or is all that was asked', () => {
    for (const render of Object.values(renderers)) {
      expect(render(REPORT)).not.toMatch(/failures?, \d+ cause/);
      for (const changes of [
        { compatHolds: false },
        { profile: 'compat' as const },
        { verdict: 'conforms' as const },
      ])
        expect(render({ ...CAUSED, ...changes })).not.toContain('compat already holds');
    }
  });
});

describe('what a run does not show', () => {
  it.each(['pretty', 'markdown', 'html'])('is not printed where it was not run as a whole: %s', (name) => {
    const render = RENDERERS[name]!;
    const said = (report: Report) => render(report).includes(REPORT.doesNotProve[0]!.zh);
    const problem = { zh: '没有执行', en: 'was not run' };
    expect([REPORT, CONFORMS, { ...REPORT, problem }, COULD_NOT_RUN].map(said)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the marks of a clause', () => {
  it('lead to what they stand for, in the same file', () => {
    const html = renderHtml(REPORT);
    for (const mark of ['V', 'D']) expect(html).toContain(`href="#source-${mark}">[${mark}]</a>`);
    for (const mark of ['S', 'F', 'V', 'D']) expect(html).toContain(`id="source-${mark}"`);
    const note = renderMarkdown(REPORT, { language: 'en' })
      .split('\n')
      .find((line) => line.startsWith('[^signature-required]:'));
    expect(note).toContain('\\[V\\] what published implementations do; \\[D\\] a decision of this project');
  });
});

describe('the command that runs it again', () => {
  /** What a shell makes of it: one argument a line. */
  const parsed = (command: string) =>
    execFileSync('sh', ['-c', command.replace(/^npx @staff-service\/server/, `printf '%s\\n'`)], {
      encoding: 'utf8',
    })
      .trimEnd()
      .split('\n');

  it('is one command of a shell, whatever stands in it', () => {
    const hostile = `o'k "$(id)" \`id\` \\ * ~ #`;
    const report = { ...CAUSED, user: hostile, appid: '-rf *', only: ['messages', 'signature-wrong'] };
    expect(parsed(makeRerunCommand(report))).toEqual([
      ...['conform', 'platform', '--url', 'https://partner.example', '--appid', '-rf *'],
      ...['--profile', 'recommended', '--seed', '20261124', '--generated', '100'],
      ...[
        '--secret-file',
        CAUSED.secretFile!,
        '--user',
        hostile,
        '--only',
        'messages',
        '--only',
        'signature-wrong',
      ],
    ]);
  });

  it('says where the secret comes from', () => {
    expect(renderPretty(REPORT, { language: 'en' })).toContain('the secret is STAFF_SERVICE_SECRET');
    expect(renderPretty(CAUSED, { language: 'en' })).not.toContain('the secret is STAFF_SERVICE_SECRET');
  });
});

describe('markdown', () => {
  const text = renderMarkdown(REPORT, { language: 'en', badge: 'conformance.svg' });
  const withoutCode = text
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');

  it('summarises with badge, verdict and findings', () => {
    expect(text).toContain('![Does not conform (recommended)](<conformance.svg>)');
    expect(text).toContain('| All checks | 2 failed · 1 error · 1 warning');
    expect(text).toContain('#### MUST refuse a wrong signature');
    expect(text).toContain(REPORT.results[2]!.exchanges[0]!.curl!);
    expect(renderMarkdown(COULD_NOT_RUN)).toContain('没有通过身份验证');
  });

  it('keeps what the target wrote inside code', () => {
    const wrote = 'a & b <i> @octocat https://evil.example';
    const why = renderMarkdown({ ...COULD_NOT_RUN, problem: { zh: wrote, en: wrote } }, { language: 'en' });
    expect(why).toContain(`: \`${wrote}\``);
    const { check } = REPORT.results[2]!;
    const titled = { ...REPORT.results[2]!, check: { ...check, title: { zh: wrote, en: wrote } } };
    expect(renderMarkdown({ ...REPORT, results: [titled] })).toContain('#### a &#38; b &#60;i&#62; @');
    expect(text).toContain('window.hacked=1');
    expect(withoutCode).not.toContain('hacked');
    expect(withoutCode.replaceAll(/<\/?(?:details|summary)>|<conformance\.svg>/g, '')).not.toContain('<');
  });

  it('breaks no table with an appid', () => {
    expect(renderMarkdown({ ...REPORT, appid: 'a`|b' })).toContain('| appid | `` a`\\|b `` |');
  });
});

describe('redaction', () => {
  const secret = `s3cr"t/ü&<+ x`;
  const signature = '0123456789abcdef0123456789abcdef01234567';
  const redaction = new Redactor([secret, 'another']);
  redaction.addSignature(signature);
  const bytes = Buffer.from(secret);

  it.each([
    ['as it is', `wanted sha1(1001${secret}1795526709000)`],
    ['in JSON', JSON.stringify({ errmsg: secret })],
    ['in a URL', `/?secret=${encodeURIComponent(secret)}`],
    ['in a form', new URLSearchParams({ secret }).toString()],
    ['in HTML', '<b>s3cr"t/ü&amp;&lt;+ x</b>'],
    ['in base64', bytes.toString('base64')],
    ['in hexadecimal', bytes.toString('hex')],
    ['in upper-case hexadecimal', bytes.toString('hex').toUpperCase()],
    ['in PHP’s JSON', '{"errmsg":"s3cr\\"t\\/\\u00fc&<+ x"}'],
    ['in Gson’s JSON', '{"errmsg":"s3cr\\"t/ü\\u0026\\u003C+ x"}'],
    ['in JSON in JSON', JSON.stringify(JSON.stringify(secret))],
    ['in HTML with numbers', 's3cr&#34;t&#x2F;&uuml;&#038;&lt;&plus;&#32;x'],
    ['in a URL in lower case', 's3cr%22t%2f%c3%bc%26%3c%2b%20x'],
  ])('finds a secret %s', (_how, text) => {
    const left = redaction.redact(text);
    expect(left).toContain(REDACTED);
    expect(left).not.toMatch(/s3cr|czNjcnQi|733363/);
  });

  it.each([
    `/message?timestamp=1795526709000&signature=${signature}`,
    `expected ${signature}, got ${signature.toUpperCase()}`,
    `{"hashed":"${signature}1795526709000"}`,
    '/message?signature=not-hex%20at-all&timestamp=1',
  ])('finds signatures: %s', (text) => {
    expect(redaction.redact(text)).not.toMatch(/0123456789abcdef|not-hex/i);
  });

  it.each([0, 1, 2, 3])(
    'finds a secret in Base64 of a longer text, after %d bytes, also within JSON and HTML',
    (offset) => {
      const encoded = Buffer.from(`${'?'.repeat(offset)}{"secret":"my-/s3cret-ÿ?>"}`).toString('base64');
      const finding = new Redactor(['my-/s3cret-ÿ?>']);
      for (const text of [
        encoded,
        JSON.stringify({ encoded }).replaceAll('/', '\\/'),
        encoded.replaceAll('+', '&#43;'),
      ]) {
        const left = finding.redact(text);
        const [before, after] = left.split(REDACTED);
        expect(after).toBeDefined();
        expect(Buffer.from(`${before}`, 'base64').toString()).not.toContain('my-/');
        expect(left.length).toBeLessThan(text.length);
      }
    },
  );

  it.each([
    ['Base64', (text: string) => Buffer.from(text).toString('base64')],
    ['Base64 after a byte', (text: string) => Buffer.from(`?${text}`).toString('base64')],
    ['Base64 of its bytes', (text: string) => Buffer.from(text, 'hex').toString('base64url')],
  ])('finds a signature in %s', (_how, write) => {
    expect(redaction.redact(`<${write(signature)}>`)).toMatch(/^<.{0,2}\[redacted\].{0,3}>$/);
  });

  it.each([
    ['\\'.repeat(40), '\\'],
    ['%25'.repeat(20), '%25'],
    ['&amp;'.repeat(10), '&amp;'],
    ['\\u'.repeat(20), '\\u'],
    [' '.repeat(40), '+'],
    ['a'.repeat(40), 'a'],
  ])('searches what looks like %j all along in linear time, and finds it at the end', (beginning, text) => {
    const secret = `${beginning}Z`;
    const searched = text.repeat(8192 / text.length);
    expect(new Redactor([secret]).redact(searched)).toBe(searched);
    expect(new Redactor([secret]).redact(searched + secret)).toMatch(/\[redacted\]$/);
  });

  it('leaves the rest as it is, and does nothing twice', () => {
    const text = '{"errcode":0,"errmsg":"ok","id":"0123456789abcdef"}';
    expect(redaction.redact(text)).toBe(text);
    const once = redaction.redact(`?signature=${signature}&x=${secret}`);
    expect(once).toBe(`?signature=${REDACTED}&x=${REDACTED}`);
    expect(redaction.redact(once)).toBe(once);
  });
});

it('the fixture is as hostile as it says', () => {
  expect(STEERING.test(HOSTILE)).toBe(true);
  expect(Buffer.byteLength(HOSTILE)).toBeGreaterThan(4096);
});
