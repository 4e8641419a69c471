import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { choose, FAINT, openBrowser, PHONE, replied, say, visit, type Visit } from '../../fixtures/browser.ts';
import { openPortal, type Portal } from '../../fixtures/portal.ts';

describe('the chat for everybody', function () {
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
  const begin = async (options: Parameters<typeof visit>[2] = {}): Promise<void> => {
    talk = await visit(browser, portal.url, options);
    await talk.last.waitFor();
  };
  beforeEach(() => begin());
  afterEach(() => talk.page.context().close());
  const focused = (): Promise<string> =>
    talk.page.evaluate<string>(`(() => {
      let at = document.activeElement;
      while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
      return at.getAttribute('aria-label') || at.textContent.trim() || at.tagName;
    })()`);

  it('works by keyboard alone, in the order of the page', async () => {
    const { keyboard } = talk.page;
    const passed: string[] = [];
    for (let presses = 0; presses < 11; presses += 1) {
      await keyboard.press('Tab');
      passed.push((await focused()).replaceAll(/\s+/g, ' '));
    }
    assert.match(passed[0] ?? '', /^Đến ô nhập tin nhắn/);
    assert.deepEqual(passed.slice(1), [
      'Tiếng Việt',
      'English',
      'Nội dung trò chuyện',
      'Tìm thủ tục',
      'Xem hồ sơ tới đâu',
      'Nhận kết quả, đóng tiền',
      'English',
      'Gửi ảnh hoặc tệp PDF',
      'TEXTAREA',
      'Gửi',
    ]);
    for (let presses = 0; presses < 6; presses += 1) await keyboard.press('Shift+Tab');
    await replied(talk, () => keyboard.press('Enter'));
    assert.match(await talk.log.locator('article.own').innerText(), /Tìm thủ tục|Xem hồ sơ tới đâu/);
    assert.equal(await focused(), 'TEXTAREA', 'a pressed choice leads back to where one writes');
    await keyboard.type('dòng một');
    await keyboard.press('Shift+Enter');
    await keyboard.type('dòng hai');
    assert.equal(await talk.text.inputValue(), 'dòng một\ndòng hai');
    await replied(talk, () => keyboard.press('Enter'));
    assert.equal(await talk.text.inputValue(), '');
    await talk.log.focus();
    await keyboard.press('Escape');
    assert.equal(await focused(), 'TEXTAREA');
  });

  it('has a link past everything to where one writes', async () => {
    await talk.page.keyboard.press('Tab');
    await talk.page.keyboard.press('Enter');
    assert.equal(await focused(), 'TEXTAREA');
  });

  it('shows where the focus is', async () => {
    await talk.page.keyboard.press('Tab');
    await talk.page.keyboard.press('Tab');
    const outline = await talk.page.getByRole('button', { name: 'Tiếng Việt' }).evaluate((each) => each.ownerDocument.defaultView?.getComputedStyle(each).outlineStyle); // prettier-ignore
    assert.equal(outline, 'solid');
  });

  it('leaves Enter to an input method that is composing a letter', async () => {
    await talk.text.fill('khai sinh');
    await talk.text.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    assert.equal(await talk.text.inputValue(), 'khai sinh');
    assert.equal(await talk.log.locator('article.own').count(), 0);
  });

  it('is a log of messages by name, with real buttons, a status and a labelled box', async () => {
    await say(talk, 'xin chào');
    await talk.page.getByRole('main').getByRole('region', { name: 'Trợ lý dịch vụ công' }).waitFor();
    const tree = await talk.page.getByRole('region', { name: 'Trợ lý dịch vụ công' }).ariaSnapshot();
    for (const part of [
      /- heading "Trợ lý dịch vụ công" \[level=2\]/,
      /- group "Ngôn ngữ":\s+- button "Tiếng Việt" \[pressed\]\s+- button "English"/,
      /- log "Nội dung trò chuyện":\s+- article "Trợ lý:"/,
      /- article "Anh\/chị:":\s+- text: "Anh\/chị:"\s+- paragraph: xin chào/,
      /- group "Câu trả lời gợi ý":\s+- button "Tìm thủ tục"/,
      /- status/,
      /- textbox "Tin nhắn của anh\/chị"/,
      /- button "Gửi"/,
    ])
      assert.match(tree, part);
    assert.equal(await talk.log.getAttribute('aria-live'), 'polite');
  });

  it('fits screens of 320, 390 and 1280 px, and a page magnified four times', async () => {
    await say(talk, 'đăng ký khai sinh cần giấy tờ gì');
    await say(talk, `Đây là một từ rất dài: ${'khaisinh'.repeat(20)}`);
    for (const [width, height] of [
      [320, 568],
      [390, 844],
      [1280, 900],
      [320, 225],
    ] as const) {
      // prettier-ignore
      await talk.page.setViewportSize({ width, height });
      const [page, log] = await Promise.all([
        talk.page.evaluate<number>('document.documentElement.scrollWidth'),
        talk.log.evaluate((each) => each.scrollWidth - each.clientWidth),
      ]);
      assert.deepEqual([page <= width, log], [true, 0], `${width}x${height}`);
    }
  });

  it('keeps what one writes in view while a keyboard covers half of a phone', async () => {
    await say(talk, 'đăng ký khai sinh cần giấy tờ gì');
    await talk.page.setViewportSize({ width: PHONE.width, height: 400 });
    const box = await talk.text.boundingBox();
    assert.ok(box && box.y > 0 && box.y + box.height <= 400);
    assert.ok(((await talk.log.boundingBox())?.height ?? 0) > 150);
  });

  it('has targets of 44 px and letters of 16 px at least', async () => {
    await choose(talk, 'Tìm thủ tục');
    await say(talk, 'khai sinh');
    for (const each of await talk.page.getByRole('button').all()) {
      const box = await each.boundingBox();
      assert.ok(box && box.height >= 44 && box.width >= 44, await each.innerText());
    }
    const small = await talk.page.evaluate<string[]>(`(() => {
      const root = document.querySelector('public-service-assistant').shadowRoot;
      return [...document.querySelectorAll('body *'), ...root.querySelectorAll('*')]
        .filter((each) => each.checkVisibility() && parseFloat(getComputedStyle(each).fontSize) < 16)
        .map((each) => each.outerHTML.slice(0, 80));
    })()`);
    assert.deepEqual(small, []);
  });

  it('has enough contrast, by day and by night', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await talk.page.context().close();
      await begin({ colorScheme });
      await say(talk, 'đăng ký khai sinh cần giấy tờ gì');
      assert.deepEqual(await talk.page.evaluate<string[]>(FAINT), [], colorScheme);
    }
  });

  it('holds still for who wants nothing to move', async () => {
    await talk.page.context().close();
    await begin({ reducedMotion: 'reduce' });
    const moving = await talk.page.locator('.typing i').first().evaluate((each) => each.ownerDocument.defaultView?.getComputedStyle(each).animationName); // prettier-ignore
    assert.equal(moving, 'none');
  });
});
