import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, visit } from '../../fixtures/browser.ts';
import { freePort, openPortal, type Portal } from '../../fixtures/portal.ts';

/** A page of somebody else, with styles and a content policy of its own, that embeds the chat by one tag. */
async function elsewhere(tag: string, assistant: string): Promise<{ server: Server; url: string }> {
  const socket = assistant.replace('http', 'ws');
  const policy = `default-src 'self'; style-src 'unsafe-inline' ${assistant}; script-src ${assistant}; connect-src ${assistant} ${socket}; img-src data:`;
  const html = `<!doctype html><html lang="en"><head><title>A portal</title><link rel="icon" href="data:,"><style>* { font-size: 9px !important; color: red } button { display: none }</style></head><body><h1>A portal</h1>${tag}</body></html>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy });
    response.end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('the chat embedded by another page', function () {
  this.timeout(60_000);
  let browser: Browser;
  let assistant: Portal | undefined;
  let host: Awaited<ReturnType<typeof elsewhere>> | undefined;

  before(async function () {
    browser = await openBrowser(this);
  });
  after(() => browser?.close());
  afterEach(async () => {
    await assistant?.remove();
    host?.server.close();
  });
  const embed = async (settings: (origin: string) => Record<string, string>): Promise<string> => {
    const port = String(await freePort());
    const address = `http://localhost:${port}`;
    host = await elsewhere(`<script src="${address}/widget.js" data-language="en" defer></script>`, address);
    assistant = await openPortal({ PORT: port, ...settings(host.url) });
    return host.url;
  };

  it('waits behind a button, opens over the page in its own styles, and goes away by Escape', async () => {
    const url = await embed((origin) => ({ ALLOWED_ORIGINS: origin }));
    const talk = await visit(browser, url, { viewport: DESKTOP });
    const launcher = talk.page.getByRole('button', { name: 'Ask the assistant' });
    assert.equal(await launcher.getAttribute('aria-expanded'), 'false');
    assert.equal(await talk.log.count(), 0, 'nothing is asked of the server before');
    await launcher.click();
    await talk.log.getByText('Hello.').waitFor();
    assert.ok(await talk.text.evaluate((each) => each.matches(':focus')));
    assert.notEqual(
      await talk.text.evaluate((each) => each.ownerDocument.defaultView?.getComputedStyle(each).fontSize),
      '9px',
    );
    await talk.page.keyboard.press('Escape');
    await talk.log.waitFor({ state: 'hidden' });
    assert.ok(await launcher.evaluate((each) => each.matches(':focus')));
    await launcher.click();
    await talk.page.reload();
    await talk.log.getByText('Hello.').waitFor();
    assert.deepEqual(talk.complaints, []);
    await talk.page.context().close();
  });

  it('talks to pages of allowed origins only', async () => {
    const url = await embed(() => ({}));
    const talk = await visit(browser, url, { viewport: DESKTOP });
    await talk.page.getByRole('button', { name: 'Ask the assistant' }).click();
    await talk.page.getByRole('status').getByText('Connection lost').waitFor();
    assert.equal(await talk.log.getByRole('article').count(), 0);
    await talk.page.context().close();
  });
});
