import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { hintOn } from '../../fixtures/samples.ts';
import { dayOf } from '../../../knowledge/language/day.ts';
import { choose, openBrowser, replied, said, say, visit, type Visit } from '../../fixtures/browser.ts';
import { openPortal, type Portal } from '../../fixtures/portal.ts';

describe('the chat on the portal page', function () {
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
  afterEach(async () => {
    assert.deepEqual(talk.complaints, [], 'the browser complained');
    await talk.page.context().close();
  });

  it('greets in Vietnamese, as a machine, and offers what it can do', async () => {
    assert.match(await talk.last.innerText(), /Xin chào anh\/chị[^]*máy trả lời/);
    assert.equal(await talk.page.getAttribute('html', 'lang'), 'vi');
    assert.ok((await talk.last.getByRole('button').count()) >= 3);
  });

  it('greets again in English, page and all, where nothing was said yet', async () => {
    await talk.page.getByRole('group', { name: 'Ngôn ngữ' }).getByRole('button', { name: 'English' }).click();
    await talk.log.getByText('Hello.').waitFor();
    assert.deepEqual(
      [await talk.log.getByRole('article').count(), await talk.page.getAttribute('html', 'lang')],
      [1, 'en'],
    );
    assert.equal(await talk.last.locator('.body').getAttribute('lang'), 'en');
    await talk.page.getByRole('heading', { name: 'Public service portal' }).waitFor();
    await talk.page.getByRole('textbox', { name: 'Your message' }).waitFor();
    await say(talk, 'hello');
    await talk.page.reload();
    await talk.log.getByText('Hello.').first().waitFor();
    assert.equal(await talk.page.getAttribute('html', 'lang'), 'en');
  });

  it('tells the assistant of another language in the middle of things, and puts the open question in it', async () => {
    await say(talk, 'khai giấy khai sinh');
    await replied(talk, () => talk.page.getByRole('banner').or(talk.page.getByRole('group', { name: 'Ngôn ngữ' })).getByRole('button', { name: 'English' }).click()); // prettier-ignore
    const spoken = await said(talk);
    assert.ok(spoken.some((each) => each === 'You: English'));
    assert.ok(!spoken.some((each) => each.includes('#language')));
    assert.match(spoken.at(-1) ?? '', /Do you agree\?/);
  });

  it('follows the assistant into another language when asked in words, which offers what it can do again', async () => {
    await say(talk, 'English please');
    await talk.page.getByRole('textbox', { name: 'Your message' }).waitFor();
    await talk.last.getByRole('button', { name: 'Find a procedure' }).waitFor();
  });

  it('leads to a procedure and on by its buttons, each shown as the words it bears', async () => {
    await say(talk, 'làm khai sinh cho con');
    const label = (await talk.last.getByRole('button').first().innerText()).trim();
    await choose(talk, label);
    assert.equal(
      (await said(talk)).find((each) => each.endsWith(label) && each.startsWith('Anh/chị')),
      `Anh/chị: ${label}`,
    );
    assert.equal(await talk.log.getByRole('button', { name: label, exact: true }).count(), 0, 'old choices are gone');
  });

  it('draws lists as lists, keeps lines apart, and opens links beside the chat', async () => {
    await say(talk, 'đăng ký khai sinh cần giấy tờ gì');
    assert.ok((await talk.last.getByRole('listitem').count()) >= 3);
    assert.ok((await talk.last.getByRole('paragraph').count()) >= 2);
    await say(talk, 'dòng một\ndòng hai');
    assert.match(await talk.log.locator('article.own').last().innerText(), /dòng một\s*\n+dòng hai/);
  });

  it('finds an application by its code', async () => {
    const { code } = hintOn(dayOf(new Date()));
    await say(talk, code);
    assert.match(await talk.last.innerText(), new RegExp(code.replaceAll('.', '\\.')));
  });

  it('says where results are collected', async () => {
    await choose(talk, 'Nhận kết quả, đóng tiền');
    await say(talk, 'mức độ 4 nhận kết quả ở đâu');
    assert.match(await talk.last.innerText(), /Mức độ 4/);
  });

  it('shows what looks like HTML as the words it is', async () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    await say(talk, hostile);
    assert.ok((await talk.log.locator('article.own').last().innerText()).includes(hostile));
    assert.equal(await talk.page.locator('article img, article script').count(), 0);
  });

  it('takes a picture, and says what a file may be where it takes none', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    await replied(talk, () => talk.page.locator('input[type=file]').setInputFiles({ name: 'giấy.png', mimeType: 'image/png', buffer: png })); // prettier-ignore
    assert.match((await said(talk)).at(-2) ?? '', /Tệp: giấy\.png/);
    await talk.page.locator('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('words') }); // prettier-ignore
    await talk.log.getByText('chỉ nhận ảnh và tệp PDF').waitFor();
    talk.complaints.splice(0); // the browser reports the 415
  });

  it('takes everything off the screen once everything is deleted', async () => {
    await say(talk, 'đăng ký khai sinh cần giấy tờ gì');
    await say(talk, 'xóa dữ liệu');
    await talk.last.getByRole('button', { name: 'Có, xóa hết' }).click();
    await talk.log.getByText('Tôi đã xóa hết tin nhắn').waitFor();
    assert.ok((await said(talk)).length <= 2);
  });
});
