/** The HTML report, the badge and the JUnit file as a browser reads them: a real Chromium, and its XML parser. */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderBadge } from '../../server/conformance/report/badge.ts';
import { compareReports } from '../../server/conformance/report/compare/comparison.ts';
import { renderComparisonHtml } from '../../server/conformance/report/compare/html.ts';
import { renderHtml } from '../../server/conformance/report/html.ts';
import { renderJunit } from '../../server/conformance/report/junit.ts';
import { renderMergedHtml } from '../../server/conformance/report/merged/html.ts';
import { mergeReports } from '../../server/conformance/report/merged/merged-report.ts';
import type { Report } from '../../server/conformance/results.ts';
import { applyBaseline } from '../../server/conformance/run/baseline.ts';
import { startBrowser } from '../support/browser.ts';
import { CAUSED, CONFORMS, COULD_NOT_RUN, REPORT } from '../support/conformance-report.ts';

const KNOWN = { check: 'signature-wrong', reason: '工单 42 / ticket 42', expires: '2026-12-31' };
const WITH_BASELINE = applyBaseline(
  REPORT,
  [KNOWN, { ...KNOWN, check: 'body-utf8' }],
  'known.json',
  '2026-11-27',
);
const PAGES = { REPORT, CAUSED, CONFORMS, COULD_NOT_RUN, WITH_BASELINE };
const COMPARED = compareReports(
  [REPORT, CONFORMS, WITH_BASELINE].map((report, at) => ({ name: `实现 ${at} / one ${at}`, report })),
  [CONFORMS],
);
/** Of several reports. */
const OTHER_PAGES = {
  MERGED: renderMergedHtml(mergeReports([REPORT, { ...CONFORMS, role: 'app' }, COULD_NOT_RUN])),
  COMPARED: renderComparisonHtml(COMPARED),
};
type PageName = keyof typeof PAGES | keyof typeof OTHER_PAGES;
const PAGE_NAMES = [...Object.keys(PAGES), ...Object.keys(OTHER_PAGES)] as PageName[];
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), 'staff-service-'));
  await Promise.all(
    [
      ...Object.entries(PAGES).map(([name, report]) => [name, renderHtml(report)]),
      ...Object.entries(OTHER_PAGES),
    ].map(([name, text]) => writeFile(join(folder, `${name}.html`), text!)),
  );
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a report's file in a browser of its own; the context is closed after the work. */
async function withPage<T>(
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
  name: PageName = 'REPORT',
): Promise<T> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    return await work(page);
  } finally {
    await context.close();
  }
}

const ZH = '必须拒绝错误的签名';
const EN = 'MUST refuse a wrong signature';

/** Which language of a card's title is shown. */
async function shown(page: Page): Promise<string> {
  return page.locator('#title-signature-wrong').innerText();
}

describe('the HTML report', () => {
  it('shows what a hostile target wrote as text, and runs none of it', async () => {
    await withPage({}, async (page) => {
      const found = await page.evaluate(`({
        hacked: window.hacked ?? null,
        elements: document.querySelectorAll('img, h1 ~ h1, iframe, object, a[href^=javascript]').length,
        scripts: document.scripts.length,
        handlers: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => /^on|^style$/.test(name))).length,
      })`);
      expect(found).toEqual({ hacked: null, elements: 0, scripts: 1, handlers: 0 });
      const actual = page.locator('#card-envelope-errcode .actual');
      expect(await actual.innerText()).toContain('"><img src=x onerror="window.hacked=2">');
      expect(await actual.innerText()).toContain('\\u202e\\u2066');
    });
  });

  it('would run nothing and load nothing even if markup got in', async () => {
    let requests = 0;
    const listener = createServer((_request, response) => {
      requests += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
    await withPage({}, async (page) => {
      const blocked: string[] = await page.evaluate(`new Promise((done) => {
        const blocked = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          blocked.push(effectiveDirective);
          if (blocked.length === 4) done(blocked.sort());
        });
        const script = document.createElement('script');
        script.textContent = 'window.hacked = 3';
        document.body.append(script);
        document.body.insertAdjacentHTML('beforeend', '<img src="${url}" onerror="window.hacked=4">');
        fetch('${url}').catch(() => {});
      })`);
      expect(blocked).toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem']);
      expect(await page.evaluate('window.hacked ?? null')).toBeNull();
      expect(requests).toBe(0);
    });
    listener.close();
  });

  it('loads nothing but itself, and complains of nothing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen: string[] = [];
    page.on('request', (request) => seen.push(new URL(request.url()).protocol));
    page.on('console', (message) => seen.push(message.text()));
    page.on('pageerror', (error) => seen.push(String(error)));
    await page.goto(pathToFileURL(join(folder, 'REPORT.html')).href);
    expect(seen.filter((one) => one !== 'data:')).toEqual(['file:']);
    await context.close();
  });

  it.each([
    ['zh-CN', ZH],
    ['en-GB', EN],
    ['de-DE', EN],
  ])('opens in the language of the reader: %s', async (locale, title) => {
    expect(await withPage({ locale }, shown)).toBe(title);
  });

  it('remembers the language and the colours that were chosen', async () => {
    await withPage({ locale: 'en-US', colorScheme: 'light' }, async (page) => {
      await page.getByLabel('中文').check();
      await page.locator('#dark').check();
      expect(await shown(page)).toBe(ZH);
      await page.reload();
      expect(await shown(page)).toBe(ZH);
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(15, 19, 24)');
    });
  });

  it('switches languages and chooses outcomes without JavaScript', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      expect(await shown(page)).toBe(ZH);
      await page.getByLabel('English').check();
      expect(await shown(page)).toBe(EN);
      const rows = (outcome: string) => page.locator(`tr.${outcome}:visible`).count();
      expect([await rows('pass'), await rows('fail')]).toEqual([2, 2]);
      await page.locator('#show-pass').uncheck();
      expect([await rows('pass'), await rows('fail')]).toEqual([0, 2]);
    });
  });

  it.each(['REPORT', 'CAUSED'] as const)('has no link that leads nowhere: %s', async (name) => {
    const ids = `[...document.querySelectorAll('a[href^="#"]')].map((one) => one.hash.slice(1))`;
    const missing = `${ids}.filter((id) => !document.getElementById(id))`;
    expect(await withPage({}, (page) => page.evaluate(missing), name)).toEqual([]);
  });

  it('leads from every finding to its card', async () => {
    await withPage({}, async (page) => {
      const links = await page.locator('.index a').allInnerTexts();
      expect(links).toEqual(['MUST answer with an integer errcode', EN, 'SHOULD wait for a slow sender']);
    });
  });

  it('unfolds a card that stands under its cause when a link leads to it', async () => {
    await withPage(
      {},
      async (page) => {
        const card = page.locator('#card-signature-stale');
        expect(await card.isVisible()).toBe(false);
        await page.locator('tr a[href="#card-signature-stale"]').click();
        expect(await card.isVisible()).toBe(true);
        expect(await page.locator('.index a').allInnerTexts()).toEqual([
          'It does not verify the signature',
          'MUST answer with an integer errcode',
          'SHOULD wait for a slow sender',
        ]);
        await page.locator('#card-signature-stale a', { hasText: '[D]' }).click();
        expect(await page.locator('#source-D:target').count()).toBe(1);
      },
      'CAUSED',
    );
  });

  it('copies a command whole', async () => {
    await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const card = page.locator('#card-signature-wrong');
      await card.getByRole('button', { name: 'Copy' }).click();
      await card.getByRole('button', { name: 'Copied' }).waitFor();
      const curl = REPORT.results.find(({ check }) => check.id === 'signature-wrong')!.exchanges[0]!.curl;
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(curl);
    });
  });

  it.each(PAGE_NAMES)('%s fits on a telephone', async (name) => {
    for (const locale of ['zh-CN', 'en-US']) {
      await withPage(
        { locale, viewport: { width: 360, height: 740 } },
        async (page) => {
          for (const summary of await page.locator('summary:visible').all()) await summary.click();
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
        },
        name,
      );
    }
  });

  it('prints the cards with their evidence, without what only a screen can use', async () => {
    await withPage({ colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.controls, .filter, .copy').locator('visible=true').count()).toBe(0);
      expect(await page.locator('#card-signature-wrong .exchange').first().isVisible()).toBe(true);
      expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light');
      expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  it('chooses outcomes part by part, and checks that differ, without JavaScript', async () => {
    const rows = (page: Page, of: string) => page.locator(`${of} tr:visible`).count();
    await withPage(
      { javaScriptEnabled: false },
      async (page) => {
        const before = await Promise.all([rows(page, '#part-1'), rows(page, '#part-2')]);
        await page.locator('#part-1 .show-pass').uncheck();
        expect(await Promise.all([rows(page, '#part-1'), rows(page, '#part-2')])).toEqual([
          before[0]! - 2,
          before[1],
        ]);
      },
      'MERGED',
    );
    await withPage(
      { javaScriptEnabled: false },
      async (page) => {
        const before = await rows(page, '.comparison');
        await page.locator('.differing').check();
        expect(await rows(page, '.comparison')).toBeLessThan(before);
        expect(await page.locator('.comparison code:visible').allInnerTexts()).toContain('signature-wrong');
      },
      'COMPARED',
    );
  });

  it.each(['light', 'dark'] as const)(
    '%s: every text of the other pages can be read',
    async (colorScheme) => {
      for (const name of ['WITH_BASELINE', 'MERGED', 'COMPARED'] as const) {
        await withPage(
          { colorScheme },
          async (page) => expect(await page.evaluate(FAINT_TEXTS)).toEqual([]),
          name,
        );
      }
    },
  );

  it.each(['light', 'dark'] as const)(
    'can be read by everybody: contrast and headings, %s',
    async (colorScheme) => {
      await withPage({ colorScheme }, async (page) => {
        expect(await page.evaluate(FAINT_TEXTS)).toEqual([]);
        const levels: number[] = await page.evaluate(
          `[...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))`,
        );
        expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
        expect(await page.locator('svg:not([aria-label])').count()).toBe(0);
      });
    },
  );
});

/** Texts whose contrast with what is behind them is below 4.5 (WCAG AA). */
const FAINT_TEXTS = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((one) => {
      const [a, b] = [luminance(channels(getComputedStyle(one).color)), luminance(behind(one))].sort((x, y) => y - x);
      return { text: one.textContent.slice(0, 40), contrast: (a + 0.05) / (b + 0.05) };
    })
    .filter(({ contrast }) => contrast < 4.5);
})()`;

/** Parses as XML, strictly, and looks into it there. */
async function inXml<T>(xml: string, expression: string): Promise<T> {
  return withPage({}, (page) =>
    page.evaluate(`(() => {
      const xml = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml');
      const broken = xml.querySelector('parsererror');
      if (broken) throw new Error(broken.textContent);
      return ${expression};
    })()`),
  );
}

/** Attributes (`@`) and children of each element, of Jenkins' junit-10.xsd as far as it is made use of. */
const JUNIT: Record<string, { may: string[]; must: string[] }> = {
  testsuites: {
    may: ['@name', '@time', '@tests', '@failures', '@errors', '@skipped', 'testsuite'],
    must: ['testsuite'],
  },
  testsuite: {
    may: [
      ...['@name', '@tests', '@failures', '@errors', '@time', '@skipped', '@timestamp', '@id', '@package'],
      ...['properties', 'testcase', 'system-out', 'system-err'],
    ],
    must: ['@name', '@tests', '@failures', '@errors'],
  },
  properties: { may: ['property'], must: [] },
  property: { may: ['@name', '@value'], must: ['@name', '@value'] },
  testcase: {
    may: ['@name', '@classname', '@time', 'skipped', 'error', 'failure', 'system-out', 'system-err'],
    must: ['@name', '@classname'],
  },
  skipped: { may: ['@message', '@type'], must: [] },
  error: { may: ['@message', '@type'], must: [] },
  failure: { may: ['@message', '@type'], must: [] },
  'system-out': { may: [], must: [] },
};
/** Of the elements of one name all that any of them has. */
const NAMES_BY_ELEMENT = `[...xml.querySelectorAll('*')].reduce((all, one) => {
  const names = [...[...one.attributes].map(({ name }) => '@' + name), ...[...one.children].map(({ tagName }) => tagName)];
  all[one.tagName] = [...new Set([...(all[one.tagName] ?? []), ...names])];
  return all;
}, {})`;

describe('the JUnit report', () => {
  const CASES = `Object.fromEntries([...xml.querySelectorAll('testcase')].map((one) => [one.getAttribute('name').split(':')[0], one.firstElementChild?.tagName ?? 'passed']))`;
  const TOTALS = `[...xml.querySelectorAll('testsuites, testsuite')].map((one) => ['tests', 'failures', 'errors', 'skipped'].map((name) => Number(one.getAttribute(name))))`;

  it('is well-formed whatever the target wrote, and shows it', async () => {
    const failure: string = await inXml(renderJunit(REPORT), `xml.querySelector('failure').textContent`);
    expect(failure).toContain(`'--></style><h1>hacked</h1>]]>&lt;b&gt;\n\\x1b[2J`);
  });

  it.each(Object.keys(PAGES) as (keyof typeof PAGES)[])(
    '%s has no element or attribute that the schema of Jenkins does not know, or that it misses',
    async (name) => {
      const found: Record<string, string[]> = await inXml(renderJunit(PAGES[name]), NAMES_BY_ELEMENT);
      for (const [element, names] of Object.entries(found)) {
        const { may, must } = JUNIT[element]!;
        expect([element, names.filter((one) => !may.includes(one))]).toEqual([element, []]);
        expect([element, must.filter((one) => !names.includes(one))]).toEqual([element, []]);
      }
    },
  );

  it('says of every check what Jenkins and GitLab can count', async () => {
    expect(await inXml(renderJunit(REPORT), CASES)).toEqual({
      'envelope-object': 'passed',
      'envelope-errcode': 'failure',
      'signature-wrong': 'failure',
      'signature-stale': 'system-out',
      'keep-alive': 'system-out',
      'body-utf8': 'passed',
      'slow-sender': 'error',
      'event-without-content': 'skipped',
      'idempotency-repeat': 'skipped',
    });
  });

  it.each([
    ['REPORT', [9, 2, 1, 2]],
    ['COULD_NOT_RUN', [1, 0, 1, 0]],
  ] as const)('%s adds up', async (name, expected) => {
    const [total, ...suites] = await inXml<number[][]>(renderJunit(PAGES[name]), TOTALS);
    expect(total).toEqual(expected);
    expect(suites.reduce((sum, suite) => sum.map((count, at) => count + suite[at]!))).toEqual(expected);
  });
});

describe('the badge', () => {
  it.each([
    ['REPORT', '2 failed · recommended', 'Does not conform'],
    ['CONFORMS', 'conforms · recommended', 'Conforms'],
    ['COULD_NOT_RUN', 'could not be run', 'nothing was proven'],
  ] as [keyof typeof PAGES, string, string][])(
    '%s says the verdict, also to who cannot see it',
    async (name, text, title) => {
      const found = await inXml<string[]>(
        renderBadge(PAGES[name] satisfies Report),
        `[...xml.querySelectorAll('text, title')].map((one) => one.textContent)`,
      );
      expect(found[0]).toContain(title);
      expect(found.slice(1)).toEqual(['staff-service platform', text]);
    },
  );
});
