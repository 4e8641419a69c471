import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { hintOn } from '../../fixtures/samples.ts';
import { dayOf } from '../../../knowledge/language/day.ts';
import { BIRTH_ANSWERS } from '../../fixtures/birthAnswers.ts';
import { choose, DESKTOP, openBrowser, PHONE, say, visit, type Visit } from '../../fixtures/browser.ts';
import { openPortal, type Portal } from '../../fixtures/portal.ts';

/** Where pictures of the screens go; without it they are only checked. */
const { SCREENSHOTS } = process.env;

type Screen = readonly [name: string, come: (talk: Visit) => Promise<void>];

/** What is looked at, each coming after the one before. */
const SCREENS: readonly Screen[] = [
  ['1-greeting', (talk) => talk.last.waitFor()],
  ['2-procedure', (talk) => say(talk, 'đăng ký khai sinh cần giấy tờ gì')],
  ['3-form', async (talk) => {
    await choose(talk, 'Khai tờ khai ngay');
    await choose(talk, 'Đồng ý');
    for (const answer of BIRTH_ANSWERS.slice(0, 2)) await say(talk, answer);
  }],
  ['4-review', async (talk) => {
    for (const answer of BIRTH_ANSWERS.slice(2)) await say(talk, answer);
  }],
  ['5-done', (talk) => choose(talk, 'Cam đoan và hoàn tất')],
  ['6-status', (talk) => say(talk, hintOn(dayOf(new Date())).late)],
  ['7-delivery', (talk) => say(talk, 'mức độ 4 nhận kết quả ở đâu')],
  ['8-english', async (talk) => {
    await talk.page.getByRole('group', { name: 'Ngôn ngữ' }).getByRole('button', { name: 'English' }).click();
    await talk.last.getByText('English').waitFor();
    await say(talk, 'what papers do I need for a marriage certificate');
  }],
]; // prettier-ignore

/** The first of the replies to what was said last. */
const first = ({ log }: Visit): Locator => log.locator('article.own + article:not(.own), article:first-child').last();

describe('the screens of the portal page', function () {
  this.timeout(120_000);
  let browser: Browser;
  let portal: Portal;

  before(async function () {
    browser = await openBrowser(this);
    portal = await openPortal();
    if (SCREENSHOTS) await mkdir(SCREENSHOTS, { recursive: true });
  });
  after(async () => {
    await browser?.close();
    await portal?.remove();
  });

  for (const viewport of [PHONE, DESKTOP])
    it(`are as wide as a window of ${viewport.width} px, and every reply begins in view`, async () => {
      const talk = await visit(browser, portal.url, { viewport });
      for (const [name, come] of SCREENS) {
        await come(talk);
        if (SCREENSHOTS) await talk.page.screenshot({ path: path.join(SCREENSHOTS, `${name}-${viewport.width}.png`) });
        assert.ok((await talk.page.evaluate<number>('document.documentElement.scrollWidth')) <= viewport.width, name);
        const [reply, log] = await Promise.all([first(talk).boundingBox(), talk.log.boundingBox()]);
        assert.ok(reply && log && reply.y >= log.y && reply.y < log.y + log.height, name);
      }
      assert.deepEqual(talk.complaints, []);
      await talk.page.context().close();
    });
});
