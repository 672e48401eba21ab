/** What a stranger wrote, in the page's own renderer and in a real browser, under the policy that the page is served with. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';

const CONVERSATIONS = resolve(import.meta.dirname, '../../server/console/views/conversations');
const ENTRY = `
  import { h, render } from 'preact';
  import { Content } from '${CONVERSATIONS}/content.tsx';
  import { MediaCard } from '${CONVERSATIONS}/media-card.tsx';
  globalThis.show = (part, properties) => {
    render(null, document.body);
    render(h(part === 'content' ? Content : MediaCard, properties), document.body);
  };`;
const ORIGIN = 'http://127.0.0.1';
const POLICY =
  "default-src 'none'; script-src 'self'; img-src 'self' data: http: https:; media-src http: https:; connect-src 'self'";

let browser: Browser;
let page: Page;
/** What the page asked for beyond itself. */
const requested: string[] = [];

beforeAll(async () => {
  const script = await bundle();
  browser = await startBrowser();
  page = await browser.newPage({ locale: 'en' });
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.href === `${ORIGIN}/`)
      return route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': POLICY },
        body: '<!doctype html><script src="/page.js" type="module"></script><body></body>',
      });
    if (url.href === `${ORIGIN}/page.js`)
      return route.fulfill({ contentType: 'text/javascript', body: script });
    requested.push(url.href);
    return route.abort();
  });
  page.on('dialog', () => requested.push('a script ran'));
  await page.goto(ORIGIN);
  await page.waitForFunction('globalThis.show');
});

afterAll(() => browser?.close());

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? resolve(CONVERSATIONS, 'entry.js') : undefined),
        load: (id) => (id === resolve(CONVERSATIONS, 'entry.js') ? ENTRY : undefined),
      },
    ],
    build: { write: false, modulePreload: false, rollupOptions: { input: 'entry' } },
  });
  const [{ output }] = [built].flat() as { output: { code?: string }[] }[] as [
    { output: { code: string }[] },
  ];
  return output[0]!.code;
}

/** The markup that a text becomes, and the text that one sees. */
async function show(part: 'content' | 'media', properties: object): Promise<{ html: string; text: string }> {
  requested.length = 0;
  await page.evaluate(
    ([one, given]) => (globalThis as unknown as { show: (...a: unknown[]) => void }).show(one, given),
    [part, properties] as const,
  );
  const shown = page.locator(part === 'content' ? '.content' : '.media');
  return { html: await shown.innerHTML(), text: (await shown.textContent()) ?? '' };
}

const LINK = { target: '_blank', rel: 'noopener noreferrer' };

describe('links', () => {
  it.each([
    ['<a href="https://shop.invalid/o?a=1&amp;b=2">订单</a>', 'https://shop.invalid/o?a=1&b=2', '订单'],
    ["<A class=x HREF='http://shop.invalid/'  >订单</A>", 'http://shop.invalid/', '订单'],
    ['<a href=https://shop.invalid/o?a=1>x</a>', 'https://shop.invalid/o?a=1', 'x'],
    ['<a title="a>b" href="https://shop.invalid/">x</a>', 'https://shop.invalid/', 'x'],
    ['<a href="tel:10086">10086</a>', 'tel:10086', '10086'],
    ['<a href="mailto:a@shop.invalid">x</a>', 'mailto:a@shop.invalid', 'x'],
    ['<a href="https://shop.invalid/[微笑]">[微笑]</a>', 'https://shop.invalid/[%E5%BE%AE%E7%AC%91]', '🙂'],
    ['<a href="https://shop.invalid/"></a>', 'https://shop.invalid/', 'https://shop.invalid/'],
    ['<a href="https://shop.invalid/"><b>x</b></a>', 'https://shop.invalid/', '<b>x</b>'],
    [
      '<a href="https://shop.invalid/" onclick="alert(1)" style="color:red">x</a>',
      'https://shop.invalid/',
      'x',
    ],
  ])('%s', async (text, href, label) => {
    await show('content', { text: `前 ${text} 后` });
    const link = page.locator('.content a');
    expect(await link.evaluate((one) => one.getAttributeNames().sort())).toEqual([
      'href',
      'rel',
      'target',
      'title',
    ]);
    expect(
      await link.evaluate((one) => ({
        href: one.getAttribute('href'),
        target: one.getAttribute('target'),
        rel: one.getAttribute('rel'),
        children: one.children.length,
        label: one.textContent,
      })),
    ).toEqual({ href, ...LINK, children: 0, label });
    expect(await page.locator('.content').textContent()).toBe(`前 ${label} 后`);
  });

  it('several in one text, and text between them', async () => {
    const { text } = await show('content', {
      text: '<a href="https://a.invalid/">a</a>1<a href="https://b.invalid/">b</a>2',
    });
    expect(text).toBe('a1b2');
    expect(await page.locator('.content a').count()).toBe(2);
  });
});

/** All of these are text, to the last character. */
const CORPUS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<form><button formaction="javascript:alert(1)">x</button></form>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:alert(1)">x</a>',
  '<a href="blob:http://127.0.0.1/x">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<a href="/console/api/session">x</a>',
  '<a href="//evil.invalid/">x</a>',
  '<a href="">x</a>',
  '<a>x</a>',
  '<a name="x">x</a>',
  '<a href="https://shop.invalid/">never closed',
  '<a href="https://shop.invalid/>x</a>',
  '<a/href="https://shop.invalid/">x</a>',
  '<abbr href="https://shop.invalid/">x</abbr>',
  '<area href="https://shop.invalid/">',
  '"><script>alert(1)</script>',
  "';alert(1)//",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: of other languages
  '${alert(1)} {{constructor.constructor("alert(1)")()}}',
  '<!--<img src="--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style>@import "https://evil.invalid/x.css";</style>',
  '<link rel=stylesheet href=https://evil.invalid/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.invalid/">',
  '<base href="https://evil.invalid/">',
  '&lt;b&gt; &amp; &nbsp;',
  '<b>粗体</b>，1 < 2 && 3 > 2',
  '\u202eabc\u2066',
];

describe('everything else is text', () => {
  it.each(CORPUS)('%s', async (text) => {
    const shown = await show('content', { text });
    expect(shown.text).toBe(text);
    expect(await page.locator('.content *').count()).toBe(0);
    expect(requested).toEqual([]);
  });

  it.each(CORPUS)('inside a link: %s', async (text) => {
    await show('content', { text: `<a href="https://shop.invalid/">${text}</a>` });
    const foreign = await page
      .locator('.content *')
      .evaluateAll(
        (all) =>
          all.filter(
            (one) =>
              one.localName !== 'a' || !/^https:\/\/shop\.invalid\/?/.test(one.getAttribute('href') ?? ''),
          ).length,
      );
    expect(foreign).toBe(0);
    expect(requested).toEqual([]);
  });

  it('20,000 characters of tags that are never closed are text', async () => {
    for (const tag of [
      '<a href="',
      "<a href='x' ",
      '<a href=x>',
      '<a a="',
      '</a>',
      '<a ',
      `<a${' '.repeat(30)}`,
    ]) {
      const text = tag.repeat(Math.ceil(20_000 / tag.length)).slice(0, 20_000);
      await show('content', { text });
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await page.locator('.content').textContent()).toBe(text);
    }
  }, 10_000);
});

describe('expressions', () => {
  it.each([
    ['你好[微笑]', '你好🙂'],
    ['[OK][强][888]', '👌👍[888]'],
    ['[不存在] [微笑 [ 微笑] [[微笑]]', '[不存在] [微笑 [ 微笑] [🙂]'],
  ])('%s is %s', async (text, seen) => {
    expect((await show('content', { text })).text).toBe(seen);
  });
});

describe('a long text', () => {
  it('is cut, never through the middle of a character, and shown whole on demand', async () => {
    const text = `${'x'.repeat(1_199)}🙏${'y'.repeat(500)}`;
    expect((await show('content', { text })).text).toBe(`${'x'.repeat(1_199)}…`);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator('.content').textContent()).toBe(text);
  });
});

describe('media', () => {
  it('nothing is loaded before a click, and then without a referrer', async () => {
    const address = 'http://127.0.0.1:9/2024/%E6%88%AA%E5%9B%BE.png';
    const { text } = await show('media', { type: 'image', address });
    expect(text).toContain(address);
    expect(text).toContain('截图.png');
    expect(requested).toEqual([]);
    await page.getByRole('button', { name: 'Show image' }).click();
    await expect.poll(() => requested).toEqual([address]);
    expect(await page.locator('.media img, .bad-text').count()).toBeGreaterThan(0);
  });

  it.each([
    ['/media/2024/06/截图.png', 'A relative path'],
    ['//evil.invalid/a.png', 'A relative path'],
    ['', 'A relative path'],
    ['javascript:alert(1)', 'Neither http nor https'],
    ['data:image/svg+xml,<svg onload=alert(1)>', 'Neither http nor https'],
    ['file:///etc/passwd', 'Neither http nor https'],
  ])('%s is shown and cannot be loaded', async (address, reason) => {
    for (const type of ['image', 'voice', 'file']) {
      const { text } = await show('media', { type, address });
      expect(text).toContain(address);
      expect(text).toContain(reason);
      expect(await page.locator('.media :is(a, button, img, audio)').count()).toBe(0);
    }
    expect(requested).toEqual([]);
  });

  it('a file opens in a tab of its own, which knows nothing of this page', async () => {
    await show('media', { type: 'file', address: 'https://shop.invalid/a.pdf' });
    const link = page.locator('.media a');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
  });
});
