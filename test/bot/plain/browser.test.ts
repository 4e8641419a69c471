import assert from 'node:assert/strict';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { BIRTH_ANSWERS } from '../../fixtures/birthAnswers.ts';
import { FAINT, openBrowser } from '../../fixtures/browser.ts';
import { openPortal, type Portal } from '../../fixtures/portal.ts';

const OLD_PHONE = { width: 360, height: 640 };
const { SCREENSHOTS } = process.env;

describe('the chat page in a browser without JavaScript', function () {
  this.timeout(120_000);
  let browser: Browser;
  let portal: Portal;
  let page: Page;
  let complaints: string[];

  before(async function () {
    browser = await openBrowser(this);
    portal = await openPortal();
  });
  after(async () => {
    await browser?.close();
    await portal?.remove();
  });
  const begin = async (options: BrowserContextOptions = {}, address = '/chat'): Promise<void> => {
    await page?.context().close();
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: OLD_PHONE, ...options });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`${portal.url}${address}`);
  };
  beforeEach(() => begin());
  after(() => page?.context().close());

  const say = async (text: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Tin nhắn của anh/chị' }).fill(text);
    await press('Gửi');
  };
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const last = () => page.getByRole('article').last();
  const picture = async (name: string, of = page): Promise<void> => {
    if (!SCREENSHOTS) return;
    await of.waitForLoadState('networkidle');
    await of.screenshot({ path: path.join(SCREENSHOTS, `plain-${name}.png`) });
  };

  it('fills in a declaration from the first question to a paper that opens', async () => {
    await picture('1-greeting-360');
    await say('khai giấy khai sinh');
    await picture('2-consent-360');
    await press('Đồng ý');
    for (const answer of BIRTH_ANSWERS) await say(answer);
    assert.ok((await last().locator('.table li').count()) > 15);
    assert.match(await last().innerText(), /079\*+001/);
    const top = (await page.locator('#newest').boundingBox())?.y ?? -1;
    assert.ok(top >= 0 && top < OLD_PHONE.height / 3, 'the review begins in view');
    await picture('3-review-360');
    await press('Cam đoan và hoàn tất');
    await picture('4-done-360');
    const paper = await fetch(
      (await last()
        .getByRole('link', { name: /Mở tờ khai/ })
        .getAttribute('href')) ?? '',
    );
    assert.equal(paper.headers.get('content-type'), 'application/pdf');
    assert.equal(await page.getByRole('article').count(), 40);
    await page.getByRole('link', { name: 'Xem cả phần trước' }).click();
    assert.ok((await page.getByRole('article').count()) > 40);
    assert.match(await page.getByRole('article').first().innerText(), /máy trả lời/);
    assert.deepEqual(complaints, []);
  });

  it('sends nothing again on a reload, or after going back', async () => {
    await say('xin chào');
    const before = await page.getByRole('article').count();
    await page.reload();
    assert.equal(await page.getByRole('article').count(), before);
    await page.goBack();
    assert.equal(await page.getByRole('article').count(), before, 'it is the conversation as it stands');
    await page.goForward();
    assert.equal(await page.getByRole('article').count(), before);
  });

  it('lets nobody lose words between two pages of one conversation', async () => {
    const other = await page.context().newPage();
    await other.goto(`${portal.url}/chat`);
    await say('khai giấy khai sinh');
    await other.getByRole('textbox').fill('xin chào từ trang khác');
    await other.getByRole('button', { name: 'Gửi', exact: true }).click();
    await other.getByText('Cuộc trò chuyện đã có tin mới').waitFor();
    assert.equal(await other.getByRole('textbox').inputValue(), 'xin chào từ trang khác');
    assert.match(await other.getByRole('article').last().innerText(), /Anh\/chị đồng ý không/);
    await picture('6-stale-360', other);
  });

  it('is reached from the page of the portal, in either language', async () => {
    await begin({}, '/');
    await page.getByRole('link', { name: /không cần JavaScript/ }).click();
    assert.match(await last().innerText(), /Xin chào anh\/chị/);
    await page.getByRole('link', { name: 'English' }).click();
    assert.match(await last().innerText(), /Hello\./);
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    await page.getByRole('textbox', { name: 'Your message' }).fill('birth certificate');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    assert.equal(await page.getAttribute('html', 'lang'), 'vi');
  });

  it('takes a picture', async () => {
    await page.getByText('Gửi ảnh hoặc tệp PDF').click();
    const buffer = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    await page.getByLabel('Chọn ảnh hoặc tệp').setInputFiles({ name: 'giấy.png', mimeType: 'image/png', buffer });
    await press('Gửi kèm tệp');
    assert.match(await page.getByRole('article').nth(1).innerText(), /Tệp: giấy\.png/);
  });

  it('is understood by a screen reader: landmarks, headings, names', async () => {
    await say('xin chào');
    const tree = await page.locator('body').ariaSnapshot();
    for (const part of [
      /- banner:\s+- heading "Trợ lý dịch vụ công" \[level=1\]\s+- group "Ngôn ngữ"/,
      /- main:\s+- region "Nội dung trò chuyện":\s+- article:\s+- heading "Trợ lý:" \[level=2\]/,
      /- group "Câu trả lời gợi ý":\s+- button "Tìm thủ tục"/,
      /- region "Tin nhắn của anh\/chị":[^]*- textbox "Tin nhắn của anh\/chị"\s+- paragraph:\s+- button "Gửi"/,
      /- contentinfo:/,
    ])
      assert.match(tree, part);
  });

  it('works by keyboard: past everything to the box, and from the newest reply to its choices', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = () => page.locator(':focus');
    assert.equal(await focused().innerText(), 'Gửi', 'from the box to the button');
    await say('làm khai sinh cho con');
    await page.locator('#newest:focus').waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await focused().innerText(), 'Giấy tờ cần có');
  });

  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [1280, 900],
  ] as const)
    it(`fits ${width} px, with large letters, targets of 44 px and contrast, by day and by night`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await begin({ viewport: { width, height }, colorScheme });
        await say(`khai sinh ${'dài'.repeat(60)}`);
        await say('làm khai sinh cho con');
        await picture(`7-answer-${width}-${colorScheme}`);
        const looked = await browser.newContext({ viewport: { width, height }, colorScheme });
        const drawn = await looked.newPage();
        await drawn.setContent((await page.content()).replace('href="web/', `href="${portal.url}/web/`));
        await drawn.waitForLoadState('load');
        assert.deepEqual(await drawn.evaluate<string[]>(FAINT), [], colorScheme);
        assert.deepEqual(await drawn.evaluate<string[]>(SMALL), [], colorScheme);
        assert.ok((await drawn.evaluate<number>('document.documentElement.scrollWidth')) <= width);
        await looked.close();
      }
    });
});

/** Letters under 18 px, and things to press under 44 px. */
const SMALL = `(() => [
  ...[...document.querySelectorAll('body *')].filter((each) => each.checkVisibility() && parseFloat(getComputedStyle(each).fontSize) < 18),
  ...[...document.querySelectorAll('button, summary, textarea, .choices a, .languages a, footer a')].filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return each.checkVisibility() && (width < 44 || height < 44);
  }),
].map((each) => each.outerHTML.slice(0, 80)))()`;
