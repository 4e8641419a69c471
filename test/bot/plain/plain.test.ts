import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { LIMITS } from '../../../bot/http/limits.ts';
import { forgetConversation } from '../../../bot/effects.ts';
import { startServer, type Running } from '../../../bot/server.ts';
import { compose, type House } from '../../../bot/compose.ts';
import { readConfig } from '../../../bot/config.ts';
import type { Respond } from '../../../bot/conversation.ts';
import { request } from '../../fixtures/directLineClient.ts';
import { makeEchoHouse, type EchoHouse, type EchoParts } from '../../fixtures/echoHouse.ts';
import { boxOf, choicesIn, noticeOf, PlainVisitor, saidIn, type Came } from '../../fixtures/plainVisitor.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('the chat page without JavaScript', () => {
  let house: EchoHouse;
  let server: Running;
  let visitor: PlainVisitor;
  let at: Date;

  const serve = async (parts: EchoParts = {}, headers: Record<string, string> = {}): Promise<void> => {
    await server?.close();
    house = makeEchoHouse({ clock: () => at, ...parts });
    server = await startServer(house);
    visitor = new PlainVisitor(server, headers);
  };
  const messages = () => house.accepted.filter(({ kind }) => kind === 'message').map(({ text }) => text);

  beforeEach(async () => {
    at = new Date('2026-11-22T03:00:00Z');
    await serve();
  });
  afterEach(() => server.close());

  describe('what is served', () => {
    it('is a page in Vietnamese with the greeting, a labelled box and a button', async () => {
      const page = await visitor.get();
      assert.equal(page.status, 200);
      assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(page.text, /<html lang="vi">/);
      assert.deepEqual(saidIn(page), ['Trợ lý: hello in vi']);
      assert.match(page.text, /<label for="text">Tin nhắn của anh\/chị<\/label>/);
      assert.match(page.text, /<button class="send" name="do" value="send">Gửi<\/button>/);
      assert.match(page.text, /<title>Trợ lý dịch\s+vụ\s+công<\/title>/);
    });

    it('runs no script, loads nothing from elsewhere, is kept by nobody and framed by nobody', async () => {
      const { headers, text } = await visitor.get();
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /form-action 'self'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /script-src|unsafe|\*/);
      assert.doesNotMatch(text, /<script|\son\w+=|\sstyle=|javascript:|https?:\/\//i);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'same-origin');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal((await visitor.get('/web/plain.css')).status, 200);
    });

    it('is in English where that is asked for, and is begun anew in it while nothing was said', async () => {
      const english = await visitor.get('/chat?lang=en');
      assert.match(english.text, /<html lang="en">/);
      assert.deepEqual(saidIn(english), ['Assistant: hello in en']);
      const answered = await visitor.send(english, { text: 'hello', do: 'send' });
      assert.equal(answered.status, 303);
      assert.equal(house.accepted.at(-1)?.language, 'en');
    });

    it('begins no conversation by being looked at, in either language, however often', async () => {
      for (const path of ['/chat', '/chat?lang=en', '/chat', '/chat?all=1']) await visitor.get(path);
      assert.deepEqual(house.accepted, []);
      const page = await visitor.get('/chat?lang=en');
      assert.match(page.text, /href="chat\?lang=en#newest"/);
      const answered = await visitor.say(page, { text: 'hello', do: 'send' });
      assert.deepEqual(house.accepted.map(({ kind, language }) => [kind, language]), [['start', 'en'], ['message', 'en']]); // prettier-ignore
      assert.deepEqual(
        saidIn(answered).map((said) => said.replace(/^.*?: /, '')),
        ['hello in en', 'hello', 'echo: hello'],
      );
    });

    it('is a page that leads back where an address below it has none, is too long, or is asked for in another way', async () => {
      const paper = { 'content-type': 'text/html; charset=utf-8', allow: null };
      for (const [method, path, status, allow, root] of [
        ['PUT', '/chat', 405, 'GET, HEAD, POST', ''],
        ['DELETE', '/chat?all=1', 405, 'GET, HEAD, POST', ''],
        ['GET', '/chat/nowhere/at-all', 404, null, '../../'],
        ['GET', `/chat?${'a'.repeat(3_000)}`, 400, null, ''],
        ['GET', `/chat/${'a'.repeat(3_000)}`, 400, null, '../'],
      ] as const) {
        const page = await request<string>(server, `${method} ${path}`);
        const shown = [page.status, page.headers.get('content-type'), page.headers.get('allow')];
        assert.deepEqual(shown, [status, paper['content-type'], allow], `${method} ${path.slice(0, 40)}`);
        assert.ok(page.body.includes(`href="${root}chat#newest"`) && page.body.includes(`href="${root}web/plain.css"`));
        assert.match(page.body, /Không có trang nào ở địa chỉ này/);
        assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      }
      const elsewhere = await request<{ error: { code: string } }>(server, 'GET /chatter');
      assert.deepEqual([elsewhere.status, elsewhere.body.error.code], [404, 'ResourceNotFound']);
    });

    it('begins no conversation for a HEAD', async () => {
      const { status, headers } = await request<string>(server, 'HEAD /chat');
      assert.deepEqual([status, headers.get('set-cookie'), house.accepted.length], [200, null, 0]);
    });

    it('is found with a slash after its address too, which is easily typed', async () => {
      const there = await visitor.get('/chat/');
      assert.deepEqual([there.status, there.headers.get('location'), house.accepted.length], [308, '../chat', 0]);
    });

    it('is what the page with the widget points to where no script runs', async () => {
      const { text } = await visitor.get('/');
      assert.match(text, /<noscript>[^]*href="chat"[^]*href="chat\?lang=en"[^]*<\/noscript>/);
    });
  });

  describe('the session', () => {
    const cookieOf = ({ headers }: Came): string => headers.get('set-cookie') ?? '';

    it('is a cookie no script reads, that other sites cannot send forms with, gone with the browser', async () => {
      const cookie = cookieOf(await visitor.get());
      assert.match(cookie, /^chat=[\w.-]{100,}; Path=\/; HttpOnly; SameSite=Lax$/);
    });

    it('is secure, and nobody else of the domain can set it, behind https', async () => {
      await serve({ config: { publicUrl: 'https://chat.example' } });
      assert.match(cookieOf(await visitor.get()), /^__Host-chat=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
      await serve({ config: { trustedProxies: ['127.0.0.1', '::1'] } }, { 'x-forwarded-proto': 'https' });
      assert.match(cookieOf(await visitor.get()), /; Secure$/);
    });

    it('is another one for everybody, and the same one on a reload', async () => {
      await visitor.say(await visitor.get(), { text: 'một', do: 'send' });
      const first = saidIn(await visitor.get());
      const other = new PlainVisitor(server);
      await other.say(await other.get(), { text: 'hai', do: 'send' });
      const opened = new Set(house.accepted.map(({ conversation }) => conversation));
      assert.deepEqual([first.length, opened.size], [3, 2]);
    });

    it('is not one of Direct Line, nor the other way round', async () => {
      await visitor.get();
      const token = visitor.cookies.replace('chat=', '');
      assert.equal((await request(server, 'POST /v3/directline/tokens/refresh', { token })).status, 403);
      const { body } = await request<{ token: string }>(server, 'POST /v3/directline/tokens/generate');
      const forged = new PlainVisitor(server, { cookie: `chat=${body.token}` });
      assert.match(noticeOf(await forged.get()) ?? '', /không mở lại được/);
    });

    it('that expired says so kindly, begins anew, and gives back what was typed', async () => {
      const page = await visitor.get();
      at = new Date(at.getTime() + 25 * 3_600_000);
      const back = await visitor.send(page, { text: 'câu trả lời\ndài của tôi', do: 'send' });
      assert.equal(back.status, 403);
      assert.match(noticeOf(back) ?? '', /^Chưa gửi\. [^]*hết hạn[^]*cuộc trò chuyện mới[^]*còn trong ô/);
      assert.equal(boxOf(back), 'câu trả lời\ndài của tôi');
      assert.deepEqual(messages(), []);
      const sent = await visitor.say(back, { text: boxOf(back) ?? '', do: 'send' });
      assert.equal(sent.status, 200);
      assert.deepEqual(messages(), ['câu trả lời\ndài của tôi']);
    });

    it('that expired says so on a mere visit too', async () => {
      await visitor.get();
      at = new Date(at.getTime() + 25 * 3_600_000);
      const back = await visitor.get();
      assert.equal(back.status, 200);
      assert.match(noticeOf(back) ?? '', /^Cuộc trò chuyện trước đã hết hạn/);
      assert.equal(noticeOf(await visitor.get()), undefined);
    });

    it('lives on while its page is asked for, over days', async () => {
      let page = await visitor.get();
      for (let day = 0; day < 3; day += 1) {
        at = new Date(at.getTime() + 20 * 3_600_000);
        page = await visitor.get();
      }
      assert.equal((await visitor.send(page, { text: 'còn đây', do: 'send' })).status, 303);
    });

    it('says what to do where the browser keeps no cookie, and gives back what was typed, or pressed', async () => {
      const page = await visitor.get();
      visitor.forgetCookies();
      const back = await visitor.send(page, { text: '', choice: 'Tìm thủ tục' });
      assert.match(noticeOf(back) ?? '', /cookie/);
      assert.equal(boxOf(back), 'Tìm thủ tục');
    });

    it('is left for a new one by a button, and the old page is told from the new one', async () => {
      const page = await visitor.get();
      await visitor.say(page, { text: 'một', do: 'send' });
      const old = await visitor.get();
      const fresh = await visitor.say(old, { do: 'anew' });
      assert.deepEqual(saidIn(fresh), ['Trợ lý: hello in vi']);
      const late = await visitor.send(old, { text: 'hai', do: 'send' });
      assert.deepEqual([late.status, boxOf(late)], [403, 'hai']);
      assert.match(noticeOf(late) ?? '', /cuộc trò chuyện cũ/);
      assert.deepEqual(messages(), ['một']);
    });
  });

  describe('a message', () => {
    it('is answered after a redirect to the newest reply, so that a reload sends nothing', async () => {
      const page = await visitor.get();
      const answer = await visitor.send(page, { text: 'xin chào', do: 'send' });
      assert.deepEqual([answer.status, answer.headers.get('location'), answer.text], [303, 'chat#newest', '']);
      const after = await visitor.get();
      assert.deepEqual(saidIn(after), ['Trợ lý: hello in vi', 'Anh/chị: xin chào', 'Trợ lý: echo: xin chào']);
      assert.match(after.text, /id="newest"[^>]*>\s*<h2>Trợ lý:<\/h2>\s*<div class="body"><p>echo: xin chào/);
      await visitor.get();
      assert.deepEqual(messages(), ['xin chào']);
    });

    it('with nothing in it is not sent, and that is said', async () => {
      const page = await visitor.get();
      for (const text of ['', ' \n ', '\u200B']) {
        const back = await visitor.send(page, { text, do: 'send' });
        assert.deepEqual([back.status, saidIn(back).length], [400, 1]);
        assert.match(noticeOf(back) ?? '', /^Chưa gửi\. Ô tin nhắn còn trống/);
      }
      assert.deepEqual(house.accepted, []);
      assert.equal((await visitor.send(page, { text: '👍', do: 'send' })).status, 303);
    });

    it('sent twice is one message, at once or later', async () => {
      const page = await visitor.get();
      const form = { text: 'một lần', do: 'send' };
      const answers = await Promise.all([visitor.send(page, form), visitor.send(page, form), visitor.send(page, form)]);
      assert.deepEqual(answers.map(({ status }) => status), [303, 303, 303]); // prettier-ignore
      assert.equal((await visitor.send(page, form)).status, 303);
      assert.deepEqual(messages(), ['một lần']);
    });

    it('of the same words on the next page is another message', async () => {
      let page = await visitor.get();
      for (let times = 0; times < 3; times += 1) page = await visitor.say(page, { text: 'Không', do: 'send' });
      assert.deepEqual(messages(), ['Không', 'Không', 'Không']);
    });

    it('from a page that shows less than was said is given back, not taken for an answer to something else', async () => {
      const [one, two] = [await visitor.get(), await visitor.get()];
      await visitor.say(one, { text: 'trang một', do: 'send' });
      const back = await visitor.send(two, { text: 'trang hai', do: 'send' });
      assert.equal(back.status, 409);
      assert.match(noticeOf(back) ?? '', /tin mới/);
      assert.equal(boxOf(back), 'trang hai');
      assert.ok(saidIn(back).includes('Trợ lý: echo: trang một'));
      assert.deepEqual(messages(), ['trang một']);
      await visitor.say(back, { text: 'trang hai', do: 'send' });
      assert.deepEqual(messages(), ['trang một', 'trang hai']);
    });

    it('from two pages at the same moment is taken from one of them', async () => {
      const pages = [await visitor.get(), await visitor.get()];
      const answers = await Promise.all(
        pages.map((page, at) => visitor.send(page, { text: `trang ${at}`, do: 'send' })),
      );
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 409]);
      assert.equal(messages().length, 1);
    });

    it('of somebody in danger is heard from any page', async () => {
      const [one, two] = [await visitor.get(), await visitor.get()];
      await visitor.say(one, { text: 'trang một', do: 'send' });
      assert.equal((await visitor.send(two, { text: 'help me', do: 'send' })).status, 303);
      assert.deepEqual(messages(), ['trang một', 'help me']);
    });

    it('of somebody in danger is heard and answered at once where the conversation is gone', async () => {
      const page = await visitor.get();
      at = new Date(at.getTime() + 25 * 3_600_000);
      for (const lost of [false, true]) {
        if (lost) visitor.forgetCookies();
        const answered = await visitor.send(page, { text: 'help me', do: 'send' });
        assert.equal(answered.status, 200);
        assert.deepEqual(saidIn(answered), ['Anh/chị: help me', 'Trợ lý: echo: help me']);
        assert.equal((await visitor.say(answered, { text: 'tôi ra ngoài rồi', do: 'send' })).status, 200);
      }
      assert.deepEqual(messages(), ['help me', 'tôi ra ngoài rồi', 'help me', 'tôi ra ngoài rồi']);
    });

    it('of somebody in danger is heard whatever file came with it', async () => {
      const file = new File(['words'], 'a.txt');
      assert.equal((await visitor.send(await visitor.get(), { text: 'help me', do: 'send', file })).status, 303);
      assert.deepEqual(messages(), ['help me']);
    });

    it('of somebody in danger from another site is refused all the same', async () => {
      const page = await visitor.get();
      visitor.forgetCookies();
      const forged = await visitor.send(page, { text: 'help me', do: 'send' }, { origin: 'https://elsewhere.example' });
      assert.deepEqual([forged.status, messages()], [403, []]);
    });

    it('is shown as the words it is', async () => {
      const hostile = `<script>alert(1)</script></textarea>"'><img src=x onerror=alert(2)>&lt;`;
      const page = await visitor.say(await visitor.get(), { text: hostile, do: 'send' });
      assert.doesNotMatch(page.text, /<script|<img|<\/textarea>"/);
      assert.ok(
        page.text.includes('&lt;script&gt;alert(1)&lt;/script&gt;&lt;/textarea&gt;&quot;&#39;&gt;&lt;img src=x'),
      );
      const stale = await visitor.send({ ...page, text: page.text.replace(/value="\d+\./, 'value="1.') }, { text: hostile, do: 'send' }); // prettier-ignore
      assert.equal(stale.status, 403, 'a slip that was changed is none');
      assert.ok(boxOf(stale)?.startsWith('&lt;script&gt;'));
      assert.equal((stale.text.match(/<\/textarea>/g) ?? []).length, 1);
    });

    it('that is too long is given back whole, saying how long it may be', async () => {
      await serve({ limits: { textCharacters: 4_000 } });
      const long = 'ơ'.repeat(4_001);
      const back = await visitor.send(await visitor.get(), { text: long, do: 'send' });
      assert.deepEqual([back.status, boxOf(back)], [413, long]);
      assert.match(noticeOf(back) ?? '', /quá 4\.000 ký tự/);
      assert.match(back.text, /<title>Chưa gửi – /);
      assert.match(back.text, /<textarea[^>]*aria-describedby="notice" autofocus>/);
      assert.equal((await visitor.send(back, { text: 'ơ'.repeat(4_000), do: 'send' })).status, 303);
    });

    it('beyond the size of any body is refused on a page that leads back', async () => {
      await serve({ limits: { bodyBytes: 16_384, files: 0 } });
      const back = await visitor.send(await visitor.get(), { text: 'ơ'.repeat(20_000), do: 'send' });
      assert.equal(back.status, 413);
      assert.match(noticeOf(back) ?? '', /quá lớn/);
      assert.match(back.text, /<a href="chat#newest">Về cuộc trò chuyện/);
      assert.match(back.text, /<div lang="en">/);
    });

    it('is given the room of files only in a body that can hold one', async () => {
      await serve({ limits: { bodyBytes: 16_384 } });
      await visitor.get();
      const body = new URLSearchParams({ slip: 'any', text: 'a'.repeat(20_000) });
      const headers = { cookie: visitor.cookies };
      assert.equal((await fetch(`${server.url}/chat`, { method: 'POST', body, headers })).status, 413);
    });

    it('too many of which are given back, saying when to try again', async () => {
      await serve({ limits: { postsPerConversation: 2 } });
      let page = await visitor.get();
      for (const text of ['một', 'hai']) page = await visitor.say(page, { text, do: 'send' });
      const back = await visitor.send(page, { text: 'ba', do: 'send' });
      assert.deepEqual([back.status, back.headers.get('retry-after'), boxOf(back)], [429, '30', 'ba']);
      assert.match(noticeOf(back) ?? '', /đợi 30 giây/);
      assert.deepEqual(messages(), ['một', 'hai']);
    });

    it('that could not be kept is given back', async () => {
      const page = await visitor.get();
      house.refuses = true;
      const back = await visitor.send(page, { text: 'giữ giúp tôi', do: 'send' });
      assert.deepEqual([back.status, boxOf(back)], [502, 'giữ giúp tôi']);
      house.refuses = false;
      assert.equal((await visitor.send(back, { text: 'giữ giúp tôi', do: 'send' })).status, 303);
    });

    it('whose answer never comes keeps nobody from writing for long', async () => {
      await server.close();
      const lost: EchoHouse['turns']['accept'] = async (message) =>
        message.kind === 'start' ? house.turns.accept(message) : 'accepted';
      house = makeEchoHouse({ clock: () => at, config: { turnMs: 50 } });
      server = await startServer({ ...house, turns: { ...house.turns, accept: lost } });
      visitor = new PlainVisitor(server);
      const waiting = await visitor.say(await visitor.get(), { text: 'ai đó ơi', do: 'send' });
      assert.equal(boxOf(waiting), undefined);
      at = new Date(at.getTime() + 121_000);
      assert.equal(boxOf(await visitor.get()), '');
    });

    it('is counted with those of the other chat from the same address', async () => {
      await serve({ limits: { postsPerMinute: 1 } });
      const page = await visitor.get();
      const other = new PlainVisitor(server);
      const theirs = await other.get();
      assert.equal((await visitor.send(page, { text: 'một', do: 'send' })).status, 303);
      assert.equal((await other.send(theirs, { text: 'hai', do: 'send' })).status, 429);
    });

    it('never stands in an address or a log', async () => {
      const page = await visitor.get();
      house.store.get = () => Promise.reject(new Error('012345678901'));
      const { status, text, headers } = await visitor.send(page, { text: 'tôi là 012345678901', do: 'send' });
      assert.equal(status, 500);
      assert.doesNotMatch(text, /012345678901/);
      assert.match(text, /<html lang="vi">/);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.deepEqual(house.logged, ['http.failed']);
    });
  });

  describe('a form of somebody else', () => {
    it('is refused by its origin, and the session stays', async () => {
      const page = await visitor.get();
      const before = visitor.cookies;
      for (const origin of ['https://elsewhere.example', 'null']) {
        const refused = await visitor.send(page, { text: 'mạo danh', do: 'send' }, { origin });
        assert.deepEqual([refused.status, refused.headers.get('set-cookie')], [403, null], origin);
        assert.match(noticeOf(refused) ?? '', /không được gửi từ trang của trợ lý/);
      }
      assert.equal(visitor.cookies, before);
      assert.deepEqual(messages(), []);
    });

    it('is refused by its slip where the browser names no origin', async () => {
      await visitor.get();
      const other = await new PlainVisitor(server).get();
      const headers = { cookie: visitor.cookies };
      for (const slip of ['', /name="slip" value="([^"]+)/.exec(other.text)?.[1] ?? '']) {
        const body = new URLSearchParams({ slip, text: 'mạo danh', do: 'send' });
        const refused = await fetch(`${server.url}/chat`, { method: 'POST', body, headers, redirect: 'manual' });
        assert.equal(refused.status, 403);
      }
      assert.deepEqual(messages(), []);
    });

    it('is taken in both ways forms are encoded, from browsers that name no origin', async () => {
      const page = await visitor.get();
      const slip = /name="slip" value="([^"]+)/.exec(page.text)?.[1] ?? '';
      const body = new URLSearchParams({ slip, language: 'vi', text: 'dòng một\r\ndòng hai', do: 'send' });
      const headers = { cookie: visitor.cookies };
      const answer = await fetch(`${server.url}/chat`, { method: 'POST', body, headers, redirect: 'manual' });
      assert.equal(answer.status, 303);
      assert.deepEqual(messages(), ['dòng một\ndòng hai']);
      const json = await fetch(`${server.url}/chat`, { method: 'POST', body: '{}', headers: { ...headers, 'content-type': 'application/json' } }); // prettier-ignore
      assert.equal(json.status, 415);
      assert.match(json.headers.get('content-type') ?? '', /^text\/html/);
    });
  });

  it('begins no conversation for a form that is none of its own', async () => {
    const body = new URLSearchParams({ text: 'xin chào' });
    const refused = await fetch(`${server.url}/chat`, { method: 'POST', body });
    assert.deepEqual([refused.status, house.accepted.length], [400, 0]);
  });

  describe('a file', () => {
    it('is kept and named, its kind told by its content', async () => {
      const file = new File([PNG], 'giấy <tờ>.png', { type: 'text/plain' });
      await visitor.say(await visitor.get(), { text: '', do: 'send', file });
      const [attachment] = house.accepted.at(-1)?.attachments ?? [];
      assert.deepEqual([attachment?.contentType, attachment?.name], ['image/png', 'giấy <tờ>.png']);
      assert.ok(await house.store.get('uploads', attachment?.upload ?? ''));
    });

    it('that was chosen beside a pressed choice is asked for again, whatever it is', async () => {
      for (const file of [new File([PNG], 'a.png'), new File(['words'], 'a.txt')]) {
        const page = await visitor.send(await visitor.get(), { text: '', choice: 'Có', file });
        assert.equal(page.status, 200);
        assert.equal(
          noticeOf(page),
          'Đã gửi lựa chọn anh/chị bấm; phần còn lại chưa gửi. Tệp thì xin anh/chị chọn lại.',
        );
        assert.match(page.text, /<details open>\s*<summary>Gửi ảnh/);
      }
      assert.deepEqual(messages(), ['Có', 'Có']);
      assert.deepEqual(
        house.accepted.flatMap(({ attachments }) => attachments),
        [],
      );
    });

    it('of a kind or size that is not taken is refused in words, which costs nobody what they typed', async () => {
      await serve({ limits: { fileBytes: 64, files: 1 } });
      const page = await visitor.get();
      const refusals = [
        [new File(['words'], 'a.txt'), 415, /Chỉ nhận ảnh và tệp PDF/],
        [new File([Buffer.concat([PNG, Buffer.alloc(100)])], 'a.png'), 413, /quá lớn/],
      ] as const;
      for (const [file, status, words] of refusals) {
        const back = await visitor.send(page, { text: 'kèm tệp', do: 'send', file });
        assert.deepEqual([back.status, boxOf(back)], [status, 'kèm tệp']);
        assert.match(noticeOf(back) ?? '', words);
        assert.match(noticeOf(back) ?? '', /chọn lại/);
      }
      assert.deepEqual(messages(), []);
    });
  });

  describe('a file on a slow line', () => {
    /** Sends a form in two pieces, some time apart. */
    const sendSlowly = async (page: Came, file: File): Promise<number | undefined> => {
      const form = new FormData();
      form.append('slip', /name="slip" value="([^"]+)/.exec(page.text)?.[1] ?? '');
      form.append('file', file);
      const whole = new Request(server.url, { method: 'POST', body: form });
      const bytes = Buffer.from(await whole.arrayBuffer());
      const headers = {
        cookie: visitor.cookies,
        'content-type': whole.headers.get('content-type') ?? '',
        'content-length': bytes.length,
      };
      const sent = http.request(`${server.url}/chat`, { method: 'POST', headers });
      const answered = once(sent, 'response') as Promise<[http.IncomingMessage]>;
      sent.write(bytes.subarray(0, 60));
      await after(150);
      sent.end(bytes.subarray(60));
      const [answer] = await answered;
      answer.resume();
      return answer.statusCode;
    };

    it('has the time of a file, however small it is', async () => {
      await serve({ limits: { bodyMs: 50, uploadMs: 10_000 } });
      assert.equal(await sendSlowly(await visitor.get(), new File([PNG], 'a.png')), 303);
      assert.equal(house.accepted.at(-1)?.attachments.length, 1);
    });
  });

  it('limits conversations begun from one address as the other chat does', async () => {
    await serve({ limits: { ...LIMITS, tokensPerMinute: 2 } });
    for (const status of [200, 200, 429]) assert.equal((await new PlainVisitor(server).get()).status, status);
  });
});

describe('the chat page without JavaScript, over the real turns', () => {
  let dataDir: string;
  let house: House;
  let server: Running;

  const start = async (respond?: Respond): Promise<void> => {
    const config = readConfig({ DATA_DIR: dataDir, PORT: '0', SAMPLES: 'off', LIMIT_TURN_MS: '1000' });
    house = await compose(config, { ...(respond && { respond }), writeLog: () => undefined });
    house.turns.recover();
    server = await startServer(house);
  };
  const stop = async (): Promise<void> => {
    await server.close();
    await house.close();
  };
  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'plain-'));
  });
  afterEach(async () => {
    await stop();
    await rm(dataDir, { recursive: true });
  });

  it('says so where the earliest messages can be shown no more', async () => {
    await start(async ({ text }) => {
      return { activities: [{ type: 'message', text: `echo: ${text}` }], memory: {}, dialog: undefined, effects: [] };
    });
    const visitor = new PlainVisitor(server);
    let page = await visitor.get();
    for (let said = 1; said <= 50; said += 1) {
      if (said === 50) assert.doesNotMatch((await visitor.get('/chat?all=1')).text, /tin gần nhất/);
      page = await visitor.say(page, { text: `câu ${said}`, do: 'send' });
    }
    assert.doesNotMatch(page.text, /tin gần nhất/);
    const all = await visitor.get('/chat?all=1');
    assert.equal(saidIn(all).length, 100);
    assert.match(all.text, /<p class="aside">Chỉ xem lại được 100 tin gần nhất\./);
  });

  it('keeps nothing of a page that was only looked at, and greets as a conversation begins', async () => {
    await start();
    const visitor = new PlainVisitor(server);
    const page = await visitor.get();
    const kept = [];
    for await (const { id } of house.store.list('conversations')) kept.push(id);
    assert.deepEqual(kept, []);
    const answered = await visitor.say(page, { text: 'làm khai sinh cho con', do: 'send' });
    assert.deepEqual(saidIn(answered)[0], saidIn(page)[0]);
  });

  it('answers a picture and the words sent with it, both', async () => {
    await start();
    const visitor = new PlainVisitor(server);
    const file = new File([PNG], 'giấy.png');
    const page = await visitor.say(await visitor.get(), { text: 'khai sinh cần giấy tờ gì', do: 'send', file });
    const said = saidIn(page).slice(2);
    assert.match(said[0] ?? '', /Hình hay tệp gửi kèm thì tôi chưa đọc được/);
    assert.match(said[1] ?? '', /chứng sinh/);
  });

  it('offers what the assistant suggests as buttons of its last reply alone, and says what they bear', async () => {
    await start();
    const visitor = new PlainVisitor(server);
    const greeting = await visitor.get();
    assert.ok(choicesIn(greeting).includes('Tìm thủ tục'));
    const detail = await visitor.say(greeting, { text: 'làm khai sinh cho con', do: 'send' });
    assert.ok(choicesIn(detail).includes('Giấy tờ cần có') && !choicesIn(detail).includes('Tìm thủ tục'));
    const papers = await visitor.say(detail, { text: '', choice: 'Giấy tờ cần có' });
    assert.equal(saidIn(papers).at(-2), 'Anh/chị: Giấy tờ cần có');
    assert.match(papers.text, /<ul><li>/);
  });

  it('talks with many people at once, each of their own, and nothing warns of it', async () => {
    await start();
    const warned: Error[] = [];
    const heed = (warning: Error): void => void warned.push(warning);
    process.on('warning', heed);
    const talks = Array.from({ length: 20 }, async (_, person) => {
      const visitor = new PlainVisitor(server);
      return saidIn(await visitor.say(await visitor.get(), { text: `làm khai sinh ${person}`, do: 'send' }));
    });
    const own = (await Promise.all(talks)).map(([, said]) => said);
    process.off('warning', heed);
    assert.deepEqual(own, talks.map((_, person) => `Anh/chị: làm khai sinh ${person}`)); // prettier-ignore
    assert.deepEqual(warned, []);
  });

  it('sends a pressed choice and gives back what was being typed meanwhile', async () => {
    await start();
    const visitor = new PlainVisitor(server);
    const page = await visitor.send(await visitor.get(), { text: 'đang gõ dở', choice: 'Tìm thủ tục' });
    assert.deepEqual([page.status, boxOf(page)], [200, 'đang gõ dở']);
    assert.ok(saidIn(page).includes('Anh/chị: Tìm thủ tục'));
    assert.match(noticeOf(page) ?? '', /Đã gửi lựa chọn/);
  });

  it('changes language in the middle of things, page and all, by a button', async () => {
    await start();
    const visitor = new PlainVisitor(server);
    const page = await visitor.say(await visitor.get(), { text: 'khai giấy khai sinh', do: 'send' });
    const english = await visitor.say(page, { text: '', do: 'en' });
    assert.match(english.text, /<html lang="en">/);
    assert.match(saidIn(english).at(-1) ?? '', /^Assistant: .*Do you agree\?/);
    assert.deepEqual(choicesIn(english).length, 2);
    assert.doesNotMatch(english.text, /#language/);
    const back = await visitor.say(english, { text: '', do: 'vi' });
    assert.match(back.text, /<html lang="vi">/);
  });

  it('deletes everything as the assistant does, after a yes', async () => {
    await start();
    const visitor = new PlainVisitor(server);
    const page = await visitor.say(await visitor.get(), { text: 'làm khai sinh cho con', do: 'send' });
    const asked = await visitor.say(page, { text: '', do: 'forget' });
    const done = await visitor.say(asked, { text: '', choice: 'Có, xóa hết' });
    assert.equal(saidIn(done).length, 2);
    assert.match(saidIn(done)[1] ?? '', /Tôi đã xóa hết/);
    assert.doesNotMatch(done.text, /khai sinh cho con/);
  });

  it('gives numbers to call in danger as links that call', async () => {
    await start();
    const visitor = new PlainVisitor(server);
    const page = await visitor.say(await visitor.get(), { text: 'chồng tôi đang đánh tôi', do: 'send' });
    assert.match(page.text, /<a href="tel:113" rel="noopener noreferrer">113<\/a>/);
  });

  it('shows an answer that is long in coming later, and keeps what is written meanwhile', async () => {
    let answer = (): void => undefined;
    const answers = new Promise<void>((resolve) => (answer = resolve));
    await start(async ({ kind, text }) => {
      if (kind === 'message') await answers;
      return { activities: [{ type: 'message', text: `echo: ${text}` }], memory: {}, dialog: undefined, effects: [] };
    });
    const visitor = new PlainVisitor(server);
    const page = await visitor.get();
    const late = await visitor.say(page, { text: 'câu hỏi', do: 'send' });
    assert.match(late.text, /Trợ lý đang soạn câu trả lời/);
    assert.equal(boxOf(late), undefined);
    assert.equal((await visitor.send(page, { text: 'câu hỏi', do: 'send' })).status, 303, 'a repeat is none');
    const other = await visitor.send(page, { text: 'câu khác', do: 'send' });
    assert.deepEqual([other.status, boxOf(other)], [409, 'câu khác']);
    answer();
    await house.turns.idle();
    assert.equal(saidIn(await visitor.get()).at(-1), 'Trợ lý: echo: câu hỏi');
  });

  it('begins again where the conversation was kept no longer, and takes nothing for an answer to it', async () => {
    await start();
    const visitor = new PlainVisitor(server);
    const page = await visitor.say(await visitor.get(), { text: 'làm khai sinh cho con', do: 'send' });
    for await (const { id } of house.store.list('conversations')) await forgetConversation(house.store, id);
    await stop();
    await start();
    visitor.moveTo(server);
    const back = await visitor.send(page, { text: '', choice: 'Giấy tờ cần có' });
    assert.deepEqual([back.status, boxOf(back), saidIn(back).length], [409, 'Giấy tờ cần có', 1]);
    assert.match(saidIn(back)[0] ?? '', /máy trả lời/);
  });

  it('goes on after a restart', async () => {
    await start();
    const before = new PlainVisitor(server);
    const page = await before.say(await before.get(), { text: 'khai giấy khai sinh', do: 'send' });
    const { cookies } = before;
    await stop();
    await start();
    const after = new PlainVisitor(server, { cookie: cookies });
    const consented = await after.say(page, { text: '', choice: 'Đồng ý' });
    assert.match(saidIn(consented).at(-1) ?? '', /Họ tên đầy đủ của bé/);
  });
});
