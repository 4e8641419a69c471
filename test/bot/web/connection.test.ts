import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { choose, openBrowser, replied, said, say, visit, type Visit } from '../../fixtures/browser.ts';
import { openPortal, type Portal } from '../../fixtures/portal.ts';

const HOUR_MS = 3_600_000;

describe('the chat over a connection that is not always there', function () {
  this.timeout(60_000);
  let browser: Browser;
  let portal: Portal;
  let talk: Visit;

  before(async function () {
    browser = await openBrowser(this);
    portal = await openPortal();
  });
  after(async () => {
    await browser?.close();
    await portal?.remove();
  });
  beforeEach(async () => {
    talk = await visit(browser, portal.url);
    await talk.last.waitFor();
  });
  afterEach(() => talk.page.context().close());
  const intoTheForm = async (): Promise<void> => {
    await say(talk, 'khai giấy khai sinh');
    await choose(talk, 'Đồng ý');
    await say(talk, 'Người Mẫu An');
  };

  it('shows the same talk again after a reload in the middle of a form, tells a screen reader of none of it, and goes on', async () => {
    await intoTheForm();
    await talk.text.fill('20/10');
    const before = await said(talk);
    await talk.page.addInitScript(`
      const heard = (window.heard = []);
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        const root = attach.call(this, options);
        new MutationObserver((changes) => {
          for (const { target, addedNodes } of changes) {
            const log = target.closest && target.closest('[role=log]');
            if (log && addedNodes.length && log.getAttribute('aria-live') !== 'off') heard.push(target.className);
          }
        }).observe(root, { childList: true, subtree: true });
        return root;
      };`);
    await talk.page.reload();
    await talk.log.getByText('Bé sinh ngày').waitFor();
    assert.deepEqual(await said(talk), before);
    assert.deepEqual(await talk.page.evaluate('window.heard'), []);
    await talk.page.getByRole('status').getByText('Đã mở lại cuộc trò chuyện trước.').waitFor();
    assert.equal(await talk.text.inputValue(), '20/10', 'what was not sent yet is still there');
    await say(talk, '20/10/2026');
    assert.match(await talk.last.innerText(), /nam hay nữ/);
    await talk.page.reload();
    await talk.page.getByRole('status').getByText('Đã mở lại cuộc trò chuyện trước.').waitFor();
    const [choice, log] = await Promise.all([
      talk.last.getByRole('button').last().boundingBox(),
      talk.log.boundingBox(),
    ]);
    assert.ok(choice && log && choice.y + choice.height <= log.y + log.height, 'no remark covers the last choice');
    assert.deepEqual(talk.complaints, []);
  });

  it('comes back after a restart of the server, sends what was written meanwhile once, and goes on with the form', async () => {
    await intoTheForm();
    await portal.down();
    const status = talk.page.getByRole('status');
    await status.getByText('Mất kết nối').waitFor();
    await talk.text.fill('20/10/2026');
    await talk.text.press('Enter');
    await talk.log.getByText('Chưa gửi được').waitFor();
    await portal.up();
    await talk.last.getByText('nam hay nữ').waitFor({ timeout: 40_000 });
    const spoken = await said(talk);
    assert.equal(spoken.filter((each) => each.includes('20/10/2026')).length, 1);
    assert.equal(spoken.filter((each) => each.includes('nam hay nữ')).length, 1);
    assert.equal(await talk.log.getByText('Chưa gửi được').count(), 0);
  });

  it('keeps a message over a reload while there is no connection, in the order it was written', async () => {
    await intoTheForm();
    await talk.page.route('**/activities', (route) => route.abort());
    await talk.text.fill('20/10/2026');
    await talk.text.press('Enter');
    await talk.text.fill('Nữ');
    await talk.text.press('Enter');
    await talk.log.getByText('Chưa gửi được').waitFor();
    await talk.page.reload();
    await talk.log.getByText('Chưa gửi được').waitFor();
    await talk.page.unroute('**/activities');
    await talk.log.getByRole('button', { name: 'Gửi lại' }).click();
    await talk.last.getByText('Dân tộc').waitFor();
    const spoken = (await said(talk)).filter((each) => /20\/10|nam hay nữ|: Nữ$|người dân tộc/.test(each));
    assert.equal(spoken.length, 4, spoken.join(' | '));
  });

  it('says that it is offline, and goes on when it is online again', async () => {
    await say(talk, 'xin chào');
    await talk.page.context().setOffline(true);
    await talk.page.getByRole('status').getByText('Mất kết nối').waitFor();
    await talk.page.context().setOffline(false);
    await talk.page.getByRole('status').getByText('Đã nối lại').waitFor();
    await say(talk, 'đăng ký khai sinh cần giấy tờ gì');
    assert.match(await talk.last.innerText(), /Giấy chứng sinh/);
  });

  it('does without a stream where a network lets none through', async () => {
    const polling = await browser.newContext();
    await polling.addInitScript('window.WebSocket = function () { throw new Error("no sockets here") }');
    const page = await polling.newPage();
    await page.goto(portal.url);
    const log = page.getByRole('log');
    await log.getByText('Xin chào').waitFor({ timeout: 30_000 });
    await page.getByRole('textbox').fill('đăng ký khai sinh cần giấy tờ gì');
    await page.getByRole('textbox').press('Enter');
    await log.getByText('Giấy chứng sinh').waitFor();
    await polling.close();
  });

  it('begins anew, saying so, when the conversation has expired, and leaves what was not sent to the person', async () => {
    await intoTheForm();
    portal.pass(2 * HOUR_MS);
    await replied(talk, async () => {
      await talk.text.fill('20/10/2026');
      await talk.text.press('Enter');
    });
    await talk.log.getByText('đã hết hạn').waitFor();
    await talk.log.getByText('Tin này chưa được gửi').waitFor();
    await talk.last.getByText('Xin chào anh/chị').waitFor();
    await talk.log.getByRole('button', { name: 'Gửi lại' }).click();
    await talk.log.getByText('Tin này chưa được gửi').waitFor({ state: 'detached' });
  });

  it('begins anew after a reload too', async () => {
    await say(talk, 'xin chào');
    portal.pass(2 * HOUR_MS);
    await talk.page.reload();
    await talk.log.getByText('đã hết hạn').waitFor();
    await talk.last.getByText('Xin chào anh/chị').waitFor();
  });

  it('is in one window at a time, and can be taken back', async () => {
    await say(talk, 'xin chào');
    const [popup] = await Promise.all([
      talk.page.context().waitForEvent('page'),
      talk.page.evaluate('void window.open(location.href)'),
    ]);
    await popup.getByRole('log').getByText('xin chào', { exact: true }).waitFor();
    await talk.page.getByRole('status').getByText('đang mở ở một cửa sổ khác').waitFor();
    await talk.page.getByRole('button', { name: 'Tiếp tục ở đây' }).click();
    await popup.getByRole('status').getByText('đang mở ở một cửa sổ khác').waitFor();
    await say(talk, 'cảm ơn');
  });
});
