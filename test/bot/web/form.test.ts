import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { choose, openBrowser, say, visit } from '../../fixtures/browser.ts';
import { openPortal, type Portal } from '../../fixtures/portal.ts';
import { BIRTH_ANSWERS } from '../../fixtures/birthAnswers.ts';

describe('a declaration filled in on the portal page', function () {
  this.timeout(120_000);
  let browser: Browser;
  let portal: Portal;

  before(async function () {
    browser = await openBrowser(this);
    portal = await openPortal();
  });
  after(async () => {
    await browser?.close();
    await portal?.remove();
  });

  it('comes to a review in rows, numbers masked, shown from its beginning, and to a paper that opens', async () => {
    const talk = await visit(browser, portal.url);
    await talk.last.waitFor();
    await say(talk, 'khai giấy khai sinh');
    await choose(talk, 'Đồng ý');
    for (const answer of BIRTH_ANSWERS) await say(talk, answer);
    assert.ok((await talk.last.locator('.table li').count()) > 15);
    assert.match(await talk.last.innerText(), /079\*+001/);
    const [message, log] = await Promise.all([talk.last.boundingBox(), talk.log.boundingBox()]);
    assert.ok(message && log && message.y >= log.y && message.y < log.y + log.height / 3, 'it begins in view');
    await talk.page.getByRole('button', { name: 'Xem tiếp' }).click();
    await choose(talk, 'Cam đoan và hoàn tất');
    const link = talk.last.getByRole('link', { name: /Mở tờ khai/ });
    assert.deepEqual(
      [await link.getAttribute('target'), await link.getAttribute('rel')],
      ['_blank', 'noopener noreferrer'],
    );
    const paper = await fetch((await link.getAttribute('href')) ?? '');
    assert.equal(paper.headers.get('content-type'), 'application/pdf');
    assert.deepEqual(talk.complaints, []);
  });
});
