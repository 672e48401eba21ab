/** Conversations as people use them: the real page, the real server, a real APP. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { accepts, answers, type PeerApp, settingsFor, startPeerApp } from '../support/peer-app.ts';
import { A, DEMO, post } from '../support/requests.ts';
import { showPage } from '../support/shown-page.ts';

let browser: Browser;
let server: LiveServer;
let app: PeerApp;
let page: Page;
let problems: string[];

beforeAll(async () => {
  browser = await startBrowser();
  app = await startPeerApp();
  server = await startLiveServer(settingsFor(app));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await app?.stop();
});

beforeEach(async () => {
  app.behave(accepts);
  ({ page, problems } = await showPage(browser, { locale: 'zh-CN' }));
});
afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

const write = (user: string, message: object = {}) =>
  post(server.url, A, { FromUserId: user, MsgType: 'text', Content: '你好', ...message });
const openTalk = async (user: string) => {
  await page.goto(`${server.url}/console/conversations?appid=1001&user=${encodeURIComponent(user)}`);
  await page.locator('.composer').waitFor();
};
const say = async (text: string) => {
  await page.locator('#composer-content').fill(text);
  await page.keyboard.press('Control+Enter');
};
const bubble = (text: string) => page.locator('.bubble', { hasText: text });

describe('a conversation', () => {
  it('is begun, written as the customer and answered as the agent by keyboard alone', async () => {
    await page.goto(`${server.url}/console/conversations`);
    await page.getByText('还没有会话').or(page.locator('.person').first()).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('dialog').waitFor();
    await page.locator('#start-user').press('x');
    await page.locator('#start-user').fill('客户-1');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('user')).toBe('客户-1');

    await say('我的订单呢？[微笑]');
    await bubble('我的订单呢？🙂').waitFor();
    expect(await bubble('我的订单呢').getAttribute('class')).toContain('customer');
    await page.getByRole('button', { name: '坐席', exact: true }).press('Enter');
    await say('您好');
    await bubble('您好').getByText('已送达').waitFor();
    expect(app.arrived.at(-1)).toMatchObject({ user: '客户-1', content: '您好' });
  });

  it('tells why a message is dead, and sends it again, edited', async () => {
    app.behave(answers(200, JSON.stringify({ errcode: 40029, errmsg: 'no such user' })));
    await write('dead-1');
    await openTalk('dead-1');
    await bubble('你好').waitFor();
    await say('感谢您的耐心等待');
    await bubble('感谢').getByText('死信').waitFor();
    expect(await bubble('感谢').textContent()).toContain('40029');
    app.behave(accepts);
    await bubble('感谢').getByRole('button', { name: '修改后发送' }).click();
    expect(await page.locator('#composer-content').inputValue()).toBe('感谢您的耐心等待');
    await say('谢谢');
    await bubble('谢谢').getByText('已送达').waitFor();
    await bubble('感谢').getByRole('button', { name: '重新投递' }).click();
    await bubble('感谢').getByText('已送达').waitFor();
  });

  it('says when the next attempt is due, and tries at once when asked to', async () => {
    app.behave(answers(500, 'not now'));
    await write('retry-1');
    await openTalk('retry-1');
    await bubble('你好').waitFor();
    await say('发票已发');
    await bubble('发票已发').getByText('第 1 次投递失败').waitFor();
    expect(await bubble('发票已发').textContent()).toMatch(/\d\d:\d\d:\d\d 重试/);
    app.behave(accepts);
    await bubble('发票已发').getByRole('button', { name: '立即重试' }).click();
    await bubble('发票已发').getByText('已送达').waitFor();
  });

  it('shows what breaks the contract at its field', async () => {
    await write('field-1');
    await openTalk('field-1');
    await bubble('你好').waitFor();
    await page.locator('.composer-more summary').click();
    await page.locator('#composer-WorkerNum').fill('8'.repeat(129));
    await page.locator('#composer-Tag').fill('{');
    await say('您好');
    await page.locator('#composer-Tag-problem').getByText('不是合法的 JSON').waitFor();
    await page.locator('#composer-Tag').fill('{"n":12345678901234567890}');
    await say('您好');
    expect(await page.locator('#composer-WorkerNum-problem').textContent()).toBe('最多 128 个字符');
    await page.locator('#composer-WorkerNum').fill('8001');
    await say('您好');
    await bubble('您好').getByText('已送达').waitFor();
    expect(await bubble('您好').textContent()).toContain('8001');
    await page.reload();
    await page.locator('.composer-more summary').click();
    expect(await page.locator('#composer-WorkerNum').inputValue()).toBe('8001');
  });

  it('tells a refusal of the whole message once', async () => {
    await openTalk('test:errcode:30004');
    await say('没有保存');
    const told = page.locator('.composer .bad-text p');
    await expect.poll(() => told.allTextContents()).toEqual([expect.stringMatching(/30004.*没有被处理/)]);
  });

  it('tells the customer why endpoint A refused', async () => {
    await openTalk('refused-1');
    await page.getByRole('button', { name: '事件', exact: true }).click();
    await page.locator('#composer-content').fill('CLICK RG');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('#composer-content-problem').textContent()).toContain('event');
    await page.locator('#composer-content').fill('CLICK.RG');
    await page.keyboard.press('Control+Enter');
    await page.locator('.bubble.event', { hasText: '请求人工服务' }).waitFor();
  });

  it('keeps what one reads in its place while older messages come, and tells of new ones', async () => {
    for (let at = 0; at < 120; at += 1) await write('long-1', { Content: `第 ${at} 条` });
    await openTalk('long-1');
    await bubble('第 119 条').waitFor();
    await page.locator('.bubbles').evaluate((box) => {
      box.scrollTop = 0;
    });
    await bubble('第 30 条').waitFor({ state: 'attached' });
    const isStill = await page.locator('.bubbles').evaluate((box) => box.scrollTop > 0);
    expect(isStill).toBe(true);
    await write('long-1', { Content: '刚到' });
    await page.getByRole('button', { name: '1 条新消息' }).click();
    await bubble('刚到').waitFor();
    await expect.poll(() => page.getByRole('button', { name: '条新消息' }).count()).toBe(0);
  });
});

it('does not pull back whoever scrolls up at the moment when a message comes', async () => {
  for (let at = 0; at < 30; at += 1) await write('pulled-1', { Content: `第 ${at} 条` });
  await openTalk('pulled-1');
  await bubble('第 29 条').waitFor();
  // Before what was read is shown, and before the browser tells of the scrolling.
  await page.evaluate(`for (const name of ['json', 'text']) {
    const read = Response.prototype[name];
    Response.prototype[name] = async function () {
      const content = await read.call(this);
      if (JSON.stringify(content).includes('刚到')) document.querySelector('.bubbles').scrollTop = 0;
      return content;
    };
  }`);
  await write('pulled-1', { Content: '刚到' });
  await page.getByRole('button', { name: '1 条新消息' }).waitFor();
  expect(await page.locator('.bubbles').evaluate((box) => box.scrollTop)).toBe(0);
});

describe('the list', () => {
  it('marks what was not seen, over a reload, until it is opened', async () => {
    await write('unread-1');
    await openTalk('unread-1');
    await bubble('你好').waitFor();
    await write('unread-2');
    await page.locator('.person', { hasText: 'unread-2' }).waitFor();
    await openTalk('unread-2');
    await bubble('你好').waitFor();
    await openTalk('unread-1');
    await bubble('你好').waitFor();
    await write('unread-2', { Content: '一' });
    await write('unread-2', { Content: '二' });
    const person = page.locator('.person', { hasText: 'unread-2' });
    await person.getByText('2 条未读').waitFor();
    await page.reload();
    await person.getByText('有未读').waitFor();
    await page.locator('body').press('k');
    await bubble('二').waitFor();
    await expect.poll(() => person.locator('.unread-count').count()).toBe(0);
  });
});

const XSS = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>{{7*7}}';

describe('what a stranger wrote', () => {
  it('is text wherever it stands', async () => {
    const Tag = { [XSS]: XSS };
    await write(XSS, { FromUserName: XSS, ServiceId: XSS, Content: XSS, Tag });
    await write(XSS, { MsgType: 'image', Content: `https://x.invalid/${XSS}` });
    await write(XSS, { MsgType: 'voice', Content: `javascript:${XSS}` });
    await write(XSS, { MsgType: `event.<img/src=x/onerror=alert(1)>`, Content: XSS, Tag });
    app.behave(answers(200, JSON.stringify({ errcode: 1, errmsg: XSS })));
    await openTalk(XSS);
    await page.locator('.bubble').nth(3).waitFor();
    await page.getByRole('button', { name: '坐席', exact: true }).click();
    await page.locator('.composer-more summary').click();
    await page.locator('#composer-WorkerName').fill(XSS);
    await say(XSS);
    await page.locator('.bubble.agent').getByText('死信').waitFor();
    const foreign = await page
      .locator(':is(img, script, iframe, svg, object, embed, style):not(head *)')
      .count();
    expect(foreign).toBe(0);
    expect(await page.locator('.bubble.customer .content').first().textContent()).toBe(XSS);
    expect(await page.locator('.talk h2').textContent()).toBe(XSS);
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'the event %s has a name and no meaning',
    async (name) => {
      await write(`e ${name}`, { MsgType: `event.${name}`, Content: '' });
      await openTalk(`e ${name}`);
      const chip = await page.locator('.event-chip').textContent();
      expect(chip).toContain(`event.${name}`);
      expect(chip).not.toMatch(/function|native code|object/);
      await write(`e ${name}`, { MsgType: name });
      await page.goto(`${server.url}/console/messages?q=verdict:refused`);
      const row = await page.locator('.row', { hasText: 'MsgType' }).first().textContent();
      expect(row).not.toMatch(/function|native code|object/);
    },
  );
});

describe('a shared link', () => {
  it('shows the talk, and offers nothing that would change something', async () => {
    await write('link-1');
    const made = await fetch(`${server.url}/console/api/links`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ appid: DEMO.appid }),
    });
    const { path } = (await made.json()) as { path: string };
    await page.goto(server.url + path);
    await page.getByText('只读').waitFor();
    await openTalk('link-1');
    await bubble('你好').waitFor();
    expect(await page.locator('main :is(button, input, textarea)').count()).toBe(0);
    await page.keyboard.press('n');
    await page.getByText('分享链接只能查看').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('a phone', () => {
  it('shows the list, then the talk, and leads back', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await write('phone-1');
    await page.goto(`${server.url}/console/conversations`);
    await page.locator('.person', { hasText: 'phone-1' }).click();
    await bubble('你好').waitFor();
    expect(await page.locator('.people').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.getByRole('link', { name: '返回列表' }).click();
    expect(await page.locator('.people').isVisible()).toBe(true);
    expect(await page.locator('.composer').count()).toBe(0);
  });
});
