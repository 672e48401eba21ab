/** Every action has a key of its own, or is reached by Tab; and one sees where one is. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, DEMO, enqueue, post, readExchange } from '../support/requests.ts';
import { showPage } from '../support/shown-page.ts';

const MOST_TABS = 150;

let browser: Browser;
let server: LiveServer;
let page: Page;
let problems: string[];
let refused: string;
let dead: string;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startLiveServer()]);
  const from = { FromUserId: 'wx-8f3a', MsgType: 'text' };
  await post(server.url, A, { ...from, Content: 'where is my order?' });
  await post(server.url, A, { ...from, FromUserId: 'other', Content: 'somebody else' });
  refused = (await post(server.url, A, { ...from, MsgType: 'film', ServiceId: 1 })).id as string;
  const fault = { endpoint: 'app', user: 'wx-8f3a', kind: 'errcode', errcode: 30005 };
  await post(server.url, '/console/api/faults', fault, { query: '' });
  const answer = { appid: DEMO.appid, ToUserId: 'wx-8f3a', MsgType: 'text', Content: 'on its way' };
  dead = await enqueue(server.url, answer);
  await vi.waitUntil(async () => (await stored(dead)).verdict === 'dead', 10_000);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  ({ page, problems } = await showPage(browser, {
    locale: 'en',
    permissions: ['clipboard-read', 'clipboard-write'],
  }));
});
afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

const stored = (id: string) => readExchange(server.url, id);
const press = (key: string) => page.keyboard.press(key);
const notice = () => page.locator('.notice').textContent();
const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
const parameter = (name: string) => new URL(page.url()).searchParams.get(name);

async function open(path: string, shown: string): Promise<void> {
  await page.goto(server.url + path);
  await page.locator('.live.on').waitFor();
  await page.locator(shown).first().waitFor();
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
}

describe('on the chosen message', () => {
  it.each([
    ['c', 'Copied as curl', 'curl '],
    ['Shift+P', 'Copied as PHP', '<?php'],
    ['Shift+J', 'Copied as Java', 'import java'],
    ['Shift+Y', 'Copied as Python', 'import '],
    ['Shift+G', 'Copied as Go', 'package main'],
    ['Shift+T', 'Copied as TypeScript', 'fetch('],
    ['l', 'Copied as the address', '/console/messages?id='],
  ])('%s: %s', async (key, said, content) => {
    await open(`/console/messages?id=${refused}`, '.detail h1');
    await press(key);
    await expect.poll(notice).toContain(said);
    expect(await copied()).toContain(content);
  });

  it('s saves it as HAR, and Shift+S all that the search finds', async () => {
    await open(`/console/messages?q=user:other&id=${refused}`, '.detail h1');
    for (const [key, name] of [
      ['s', `${refused}.har`],
      ['Shift+S', 'staff-service.har'],
    ] as const) {
      const saving = page.waitForEvent('download');
      await press(key);
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe(name);
      expect(saved.url().endsWith(key === 's' ? `?id=${refused}` : '?q=user%3Aother')).toBe(true);
    }
  });

  it('o opens the documentation in a new tab, at the property whose rule is broken', async () => {
    await open(`/console/messages?id=${refused}`, '.detail h1');
    const opening = page.context().waitForEvent('page');
    await press('o');
    await (await opening).locator('tr:target code').first().waitFor();
    const [place] = (await stored(refused)).violations;
    expect(new URL((await opening).url()).hash).toBe(`#endpoint-a-${place.pointer.slice(1)}`);
  });

  it('t delivers a dead one again', async () => {
    await open(`/console/messages?id=${dead}`, '.detail h1');
    const before = (await stored(dead)).attempts.length;
    await press('t');
    await expect.poll(async () => (await stored(dead)).attempts.length).toBe(before + 1);
  });

  it('b shows the broken rules in the body, one after the other, from any tab', async () => {
    await open(`/console/messages?id=${refused}&tab=answer`, '.detail h1');
    const seen = new Set<string | null>();
    for (let at = 0; at < 3; at += 1) {
      await press('b');
      await expect
        .poll(async () => seen.has(await page.locator('.json-line.shown').textContent()))
        .toBe(false);
      seen.add(await page.locator('.json-line.shown').textContent());
    }
    expect([...seen].join()).toContain('"film"');
    expect([...seen].join()).toContain('"ServiceId": 1');
  });

  it('[ and ] go through its tabs, d compares, g shows its conversation', async () => {
    await open(`/console/messages?id=${dead}`, '.detail h1');
    await press(']');
    await expect.poll(() => parameter('tab')).toBe('answer');
    await press('[');
    await press('[');
    await expect.poll(() => parameter('tab')).toBe('compare');
    await press('d');
    await expect.poll(() => parameter('with')).toBe(dead);
    await press('g');
    await page.locator('.bubble', { hasText: 'on its way' }).waitFor();
    expect(page.url()).toContain('/conversations?appid=1001&user=wx-8f3a');
  });

  it('Escape leaves its editing from a field, and what was begun is still there', async () => {
    await open(`/console/messages?id=${refused}`, '.detail h1');
    await press('e');
    await page.locator('.edit textarea:focus').waitFor();
    await page.keyboard.insertText('begun ');
    await press('Escape');
    await page.locator('.json').waitFor();
    expect(parameter('id')).toBe(refused);
    await press('e');
    await expect.poll(() => page.locator('.edit textarea').first().inputValue()).toContain('begun ');
  });

  it('a and u search for what else is of its APP and of its customer, x clears the search', async () => {
    await open(`/console/messages?id=${dead}`, '.detail h1');
    await press('a');
    await expect.poll(() => parameter('q')).toBe('appid:1001');
    await press('u');
    await expect.poll(() => parameter('q')).toBe('user:wx-8f3a');
    await expect.poll(() => page.locator('.row', { hasText: 'somebody else' }).count()).toBe(0);
    await press('x');
    await expect.poll(() => parameter('q')).toBe(null);
    await page.locator('.row', { hasText: 'somebody else' }).waitFor();
  });
});

describe('in the other views', () => {
  it('t and e are for the newest message that did not arrive, s simulates a fault for its customer', async () => {
    await open('/console/conversations?appid=1001&user=wx-8f3a', '.bubble');
    const before = (await stored(dead)).attempts.length;
    await press('t');
    await expect.poll(async () => (await stored(dead)).attempts.length).toBe(before + 1);
    await page.locator('.bubble', { hasText: 'on its way' }).locator('kbd').first().waitFor();
    await press('e');
    await expect.poll(() => page.locator('#composer-content').inputValue()).toBe('on its way');
    await press('Escape');
    await press('s');
    await expect.poll(() => page.locator('#fault-user').inputValue()).toBe('wx-8f3a');
  });

  it('n begins a fault and a run, 6 opens the documentation, whose form is sent from its body', async () => {
    await open('/console/simulate', '.presets');
    await press('n');
    expect(await page.evaluate('document.activeElement.closest(".presets") !== null')).toBe(true);
    await page.locator('body').press('4');
    await page.locator('#run-baseUrl').waitFor();
    await press('n');
    expect(await page.evaluate('document.activeElement.id')).toBe('run-baseUrl');
    await press('Escape');
    await press('6');
    await page.locator('.try-it option', { hasText: '1001' }).waitFor({ state: 'attached' });
    await page.locator('.try-it textarea').press('ControlOrMeta+Enter');
    await page.getByText('"errcode":0').waitFor();
  });
});

it('where a login is needed, its field has the focus', async () => {
  const guarded = await startLiveServer({ consoleToken: 'a-token-of-this-test' });
  try {
    await page.goto(`${guarded.url}/console`);
    await page.locator('.login input:focus').waitFor();
    await page.keyboard.type('another');
    await press('Enter');
    await page.getByRole('alert').waitFor();
    await page.keyboard.type('a-token-of-this-test');
    await press('Enter');
    await page.locator('.live.on').waitFor();
  } finally {
    await guarded.stop();
  }
});

describe('the keys', () => {
  it('are those of the letters also with Caps Lock on, and none of the browser', async () => {
    await open('/console', '.row');
    await page.evaluate(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'J', bubbles: true }))`,
    );
    await page.locator('.row[aria-selected="true"]').waitFor();
    await page.evaluate(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', ctrlKey: true, bubbles: true }))`,
    );
    await expect.poll(() => parameter('id')).not.toBe(null);
  });

  it('of a single character are switched off in the help, and stay so', async () => {
    await open('/console', '.row');
    await press('?');
    await page.getByRole('checkbox', { name: 'Shortcuts of a single character' }).uncheck();
    await press('Escape');
    await page.reload();
    await page.locator('.row').first().waitFor();
    await press('2');
    await press('?');
    expect(await page.locator('dialog').count()).toBe(0);
    expect(page.url()).not.toContain('conversations');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).press('Enter');
    await page.getByRole('checkbox', { name: 'Shortcuts of a single character' }).check();
    await press('Escape');
    await page.locator('body').press('2');
    await expect.poll(() => page.url()).toContain('conversations');
  });

  it.each([
    ['/console', '.row'],
    ['/console/conversations?appid=1001&user=wx-8f3a', '.bubble'],
    ['/console/simulate', '.presets'],
    ['/console/conformance', '#run-baseUrl'],
  ])('stand in the help once each: %s', async (path, shown) => {
    await open(path, shown);
    if (path === '/console') {
      await page.goto(`${server.url}/console/messages?id=${dead}`);
      await page.locator('.detail h1').waitFor();
    }
    await press('?');
    const keys = await page.locator('.keys dt').allTextContents();
    expect(keys.length).toBeGreaterThan(5);
    expect(keys).toEqual([...new Set(keys)]);
    const actions = await page.locator('.actions kbd').allTextContents();
    expect(keys).toEqual(expect.arrayContaining(actions));
  });
});

/** Marks what Tab should reach, and is shown. One radio of a group, one tab of a list is its own business. */
const MARK = `(() => {
  const wanted = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
  wanted.forEach((one, at) => { one.dataset.stop = at; });
  return wanted.length;
})()`;

/** The mark of what has the focus, and whether one sees that it has. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  if (one === document.body) return null;
  const shows = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  const { width, height } = one.getBoundingClientRect();
  return {
    stop: one.dataset.stop,
    name: one.outerHTML.slice(0, 120),
    isSeen: width * height > 0 && (shows(one) || shows(one.parentElement)),
  };
})()`;

describe('by Tab', () => {
  it.each([
    ['/console', '.row'],
    ['/console/messages?id=REFUSED&tab=edit', '.edit'],
    ['/console/messages?id=REFUSED', '.json'],
    ['/console/messages?id=DEAD&tab=attempts', '.attempts'],
    ['/console/conversations?appid=1001&user=wx-8f3a', '.bubble'],
    ['/console/simulate', '.faults li'],
    ['/console/conformance', '#run-baseUrl'],
    ['/docs/en', '.try-it'],
  ])('all is reached, and seen to be: %s', async (path, shown) => {
    await page.goto(server.url + path.replace('REFUSED', refused).replace('DEAD', dead));
    await page.locator(shown).first().waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await page.evaluate('document.activeElement.blur()');
    const count = await page.evaluate<number>(MARK);
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let at = 0; at < MOST_TABS && reached.size < count; at += 1) {
      await press('Tab');
      const focused = await page.evaluate<{ stop?: string; name: string; isSeen: boolean } | null>(FOCUSED);
      if (focused === null) continue;
      // What came since then is no less to be seen, but is not waited for.
      if (focused.stop !== undefined) reached.add(focused.stop);
      if (!focused.isSeen) unseen.push(focused.name);
    }
    const missed = await page.evaluate(
      `[...document.querySelectorAll('[data-stop]')].filter((one) => !${JSON.stringify([...reached])}.includes(one.dataset.stop)).map((one) => one.outerHTML.slice(0, 120))`,
    );
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
  });
});
