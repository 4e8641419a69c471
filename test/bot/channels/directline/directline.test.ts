import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConversationRecord } from '../../../../bot/conversation.ts';
import { startServer, type Running } from '../../../../bot/server.ts';
import type { Upload } from '../../../../bot/channels/directline/upload.ts';
import {
  listen,
  open,
  poll,
  request,
  say,
  turnedAway,
  until,
  type Opened,
} from '../../../fixtures/directLineClient.ts';
import { makeEchoHouse, type EchoHouse, type EchoParts } from '../../../fixtures/echoHouse.ts';

const ROOT = '/v3/directline';
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore

type Failed = { error: { code: string; message: string } };

describe('Direct Line', () => {
  let house: EchoHouse;
  let server: Running;
  let at: Date;

  const serve = async (parts: EchoParts = {}): Promise<void> => {
    await server?.close();
    house = makeEchoHouse({ clock: () => at, ...parts });
    server = await startServer(house);
  };
  const textsOf = async (opened: Opened, count: number, watermark = ''): Promise<(string | undefined)[]> => {
    const { activities } = await until(() => poll(server, opened, watermark), (seen) => seen.activities.length >= count); // prettier-ignore
    return activities.map(({ text }) => text);
  };

  beforeEach(async () => {
    at = new Date();
    await serve();
  });
  afterEach(() => server.close());

  describe('tokens', () => {
    it('are given without an Origin or a body', async () => {
      const { status, body } = await request<Opened>(server, `POST ${ROOT}/tokens/generate`);
      assert.equal(status, 200);
      assert.equal(body.expires_in, 3600);
      assert.match(body.conversationId, /^[\w-]{20,}$/);
    });

    it('carry the user, asked for or made', async () => {
      const userOf = (token: string): string =>
        (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { user: string }).user;
      const asked = await request<Opened>(server, `POST ${ROOT}/tokens/generate`, { body: { user: { id: 'dl_mau' } } });
      const made = await request<Opened>(server, `POST ${ROOT}/tokens/generate`, { body: {} });
      assert.equal(userOf(asked.body.token), 'dl_mau');
      assert.match(userOf(made.body.token), /^dl_[\w-]{20,}$/);
      const spoof = await request(server, `POST ${ROOT}/tokens/generate`, { body: { user: { id: 'someone' } } });
      assert.equal(spoof.status, 400);
    });

    it('are given to pages of the same origin and of allowed ones only', async () => {
      await serve({ config: { allowedOrigins: ['https://portal.example'] } });
      const statusFrom = async (origin: string): Promise<number> =>
        (await request(server, `POST ${ROOT}/tokens/generate`, { headers: { origin } })).status;
      assert.equal(await statusFrom(server.url), 200);
      assert.equal(await statusFrom('https://portal.example'), 200);
      assert.equal(await statusFrom('https://elsewhere.example'), 403);
      assert.equal(await statusFrom('null'), 403);
    });

    it('are renewed while they hold, for the same conversation', async () => {
      const opened = await open(server);
      at = new Date(at.getTime() + 3_500_000);
      const renewed = await request<Opened>(server, `POST ${ROOT}/tokens/refresh`, { token: opened.token });
      assert.equal(renewed.status, 200);
      assert.equal(renewed.body.conversationId, opened.conversationId);
      at = new Date(at.getTime() + 200_000);
      const late = await request<Failed>(server, `POST ${ROOT}/tokens/refresh`, { token: opened.token });
      assert.equal(late.status, 403);
      assert.equal(late.body.error.code, 'TokenExpired');
      const { status } = await request(server, `POST ${ROOT}/tokens/refresh`, { token: renewed.body.token });
      assert.equal(status, 200);
    });

    it('are refused when missing (401), altered, unsigned or of another conversation (403)', async () => {
      const { conversationId, token } = await open(server);
      const other = await open(server);
      const [header = '', payload = '', signature = ''] = token.split('.');
      const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
      const path = `GET ${ROOT}/conversations/${conversationId}/activities`;
      assert.equal((await request(server, path)).status, 401);
      for (const bad of [
        `${none}.${payload}.`,
        `${none}.${payload}.${signature}`,
        `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
        'x',
        other.token,
      ])
        // prettier-ignore
        assert.equal((await request(server, path, { token: bad })).status, 403, bad);
    });
  });

  describe('a conversation', () => {
    it('is new once, and greets once, in the language it was opened in', async () => {
      const generated = await request<Opened>(server, `POST ${ROOT}/tokens/generate`);
      const start = () =>
        request<Opened>(server, `POST ${ROOT}/conversations`, { token: generated.body.token, body: { locale: 'en-US' } }); // prettier-ignore
      assert.equal((await start()).status, 201);
      assert.equal((await start()).status, 200);
      const { body } = await start();
      assert.deepEqual(await textsOf(body, 1), ['hello in en']);
      const again = await request<Opened>(server, `GET ${ROOT}/conversations/${body.conversationId}`, body);
      assert.equal(again.status, 200);
      assert.deepEqual(await textsOf(body, 1), ['hello in en']);
    });

    it('is never unknown to its own token', async () => {
      const { body } = await request<Opened>(server, `POST ${ROOT}/tokens/generate`);
      for (const rest of ['', '/activities'])
        assert.equal(
          (await request(server, `GET ${ROOT}/conversations/${body.conversationId}${rest}`, body)).status,
          200,
        );
      assert.deepEqual(await poll(server, body), { activities: [], watermark: '0' });
    });

    it('goes on over a restart, with the watermark and the token from before', async () => {
      const opened = await open(server);
      await textsOf(opened, 1);
      const { watermark } = await poll(server, opened);
      await serve({ store: house.store });
      assert.equal((await say(server, opened, { text: 'still there?' })).status, 200);
      assert.deepEqual(await textsOf(opened, 2, watermark), ['still there?', 'echo: still there?']);
    });
  });

  describe('a message', () => {
    it('is answered with the id its echo has, under the name of the token', async () => {
      const opened = await open(server);
      const { status, body } = await say(server, opened, {
        text: 'xin chào',
        from: { id: 'spoof', role: 'bot' },
        channelData: { clientActivityID: 'abc', more: [1] },
      });
      assert.equal(status, 200);
      const { activities } = await until(() => poll(server, opened), (seen) => seen.activities.length === 3); // prettier-ignore
      const echo = activities[1];
      assert.equal(echo?.id, body.id);
      assert.match(echo?.from?.id ?? '', /^dl_/);
      assert.equal(echo?.from?.role, 'user');
      assert.deepEqual(echo?.channelData, { clientActivityID: 'abc', more: [1] });
    });

    it('sent twice under one clientActivityID is one message', async () => {
      const opened = await open(server);
      const same = { text: 'once', channelData: { clientActivityID: 'same' } };
      const [first, second] = [await say(server, opened, same), await say(server, opened, same)];
      assert.deepEqual([first.status, second.status, first.body.id], [200, 200, second.body.id]);
      await say(server, opened, { text: 'twice' });
      await say(server, opened, { text: 'twice' });
      assert.deepEqual(house.accepted.map(({ text }) => text), ['', 'once', 'twice', 'twice']); // prettier-ignore
    });

    it('carries its payload, language and described attachments inwards', async () => {
      const opened = await open(server);
      const attachments = [{ contentType: 'image/png', name: 'a.png', contentUrl: 'http://127.0.0.1:1/never-fetched' }];
      await say(server, opened, { text: 'Phí', value: '#procedure:1', locale: 'en', attachments });
      const message = house.accepted.at(-1);
      assert.equal(message?.payload, '#procedure:1');
      assert.equal(message?.language, 'en');
      assert.deepEqual(message?.attachments, [{ contentType: 'image/png', name: 'a.png' }]);
    });

    it('of another kind is taken in and left alone', async () => {
      const opened = await open(server);
      for (const type of ['typing', 'event', 'conversationUpdate', 'invoke'])
        assert.equal((await say(server, opened, { type, text: 'nothing' })).status, 200);
      assert.equal(house.accepted.length, 1);
    });

    it('is refused when it is too long, not JSON, of the wrong shape or of the wrong type', async () => {
      const opened = await open(server);
      const path = `POST ${ROOT}/conversations/${opened.conversationId}/activities`;
      const status = async (body: unknown, headers: Record<string, string> = {}): Promise<number> =>
        (await request(server, path, { ...opened, body, headers })).status;
      const json = { 'content-type': 'application/json' };
      assert.equal(await status({ type: 'message', text: 'a'.repeat(20_000) }), 200);
      assert.equal(await status({ type: 'message', text: 'a'.repeat(20_001) }), 413);
      assert.equal(await status({ type: 'message', text: 'a'.repeat(300_000) }), 413);
      assert.equal(await status({ text: 'no type' }), 400);
      assert.equal(await status({ type: 'message', text: 5 }), 400);
      assert.equal(await status('{"type":"message","type":"message"}', json), 400);
      assert.equal(await status('{"type":"message","channelData":{"__proto__":{"x":1}}}', json), 400);
      assert.equal(await status('{"type":"message","text":"\\ud800"}', json), 400);
      assert.equal(await status(`{"type":"message","channelData":${'['.repeat(40)}${']'.repeat(40)}}`, json), 400);
      assert.equal(await status('{"type":"message"}', { 'content-type': 'text/plain' }), 415);
      assert.equal(await status('{"type":"message"}', { ...json, 'content-encoding': 'gzip' }), 415);
      assert.equal(
        await status({ type: 'message', attachments: new Array(6).fill({ contentType: 'image/png' }) }),
        413,
      );
    });

    it('that could not be kept is answered 502, so that the client sends it again', async () => {
      const opened = await open(server);
      house.refuses = true;
      const refused = await say(server, opened, { text: 'lost', channelData: { clientActivityID: 'one' } });
      assert.equal(refused.status, 502);
      house.refuses = false;
      assert.equal((await say(server, opened, { text: 'lost', channelData: { clientActivityID: 'one' } })).status, 200);
      assert.deepEqual(house.logged, ['directline.notTaken']);
    });
  });

  describe('the watermark', () => {
    it('separates what was seen from what was not, and traces are never shown', async () => {
      const opened = await open(server);
      await say(server, opened, { text: 'one' });
      assert.deepEqual(await textsOf(opened, 3), ['hello in vi', 'one', 'echo: one']);
      const { watermark } = await poll(server, opened);
      assert.deepEqual(await poll(server, opened, watermark), { activities: [], watermark });
      await house.push(opened.conversationId, 'news');
      assert.deepEqual(await textsOf(opened, 1, watermark), ['news']);
    });

    it('hides nothing when it is ahead of the log or cannot be read', async () => {
      const opened = await open(server);
      await textsOf(opened, 1);
      for (const strange of ['9999999999999999', 'NaN', '-1', '1e99', '%00', '0'])
        assert.deepEqual(await textsOf(opened, 1, strange), ['hello in vi'], strange);
    });
  });

  describe('a stream', () => {
    it('begins with what came after the watermark and goes on with what is committed, each once', async () => {
      const opened = await open(server);
      await textsOf(opened, 1);
      const stream = listen(opened.streamUrl);
      for (let count = 0; count < 20; count += 1) await say(server, opened, { text: `n${count}` });
      await until(() => stream.messages().length, (count) => count >= 41); // prettier-ignore
      const expected = Array.from({ length: 20 }, (_, n) => [`n${n}`, `echo: n${n}`]).flat();
      assert.deepEqual(stream.messages().map(({ text }) => text), ['hello in vi', ...expected]); // prettier-ignore
      const watermarks = stream.frames.map(({ watermark }) => Number(watermark));
      assert.deepEqual(watermarks, watermarks.toSorted((a, b) => a - b)); // prettier-ignore
      const { watermark } = await poll(server, opened);
      assert.equal(stream.frames.at(-1)?.watermark, watermark);
    });

    it('shows that an answer is being prepared', async () => {
      const opened = await open(server);
      const stream = listen(opened.streamUrl);
      await until(() => stream.messages().length, (count) => count === 1); // prettier-ignore
      await say(server, opened, { text: 'hm' });
      await until(() => stream.messages().length, (count) => count === 3); // prettier-ignore
      const types = stream.frames.flatMap(({ activities }) => activities.map(({ type }) => type));
      assert.deepEqual(types, ['message', 'typing', 'message', 'message']);
      assert.ok((await poll(server, opened)).activities.every(({ type }) => type === 'message'));
    });

    it('is told news at once', async () => {
      const opened = await open(server);
      const stream = listen(opened.streamUrl);
      await until(() => stream.messages().length, (count) => count === 1); // prettier-ignore
      await house.push(opened.conversationId, 'news');
      await until(() => stream.messages().at(-1)?.text, (text) => text === 'news'); // prettier-ignore
    });

    it('resumes after the watermark it is opened with', async () => {
      const opened = await open(server);
      await textsOf(opened, 1);
      const { watermark } = await poll(server, opened);
      await house.push(opened.conversationId, 'while away');
      const path = `GET ${ROOT}/conversations/${opened.conversationId}?watermark=${watermark}`;
      const { body } = await request<Opened>(server, path, opened);
      const stream = listen(body.streamUrl);
      await until(() => stream.messages().length, (count) => count > 0); // prettier-ignore
      assert.deepEqual(stream.messages().map(({ text }) => text), ['while away']); // prettier-ignore
    });

    it('takes the place of the one before it', async () => {
      const opened = await open(server);
      const first = listen(opened.streamUrl);
      await until(() => first.messages().length, (count) => count === 1); // prettier-ignore
      const { body } = await request<Opened>(server, `GET ${ROOT}/conversations/${opened.conversationId}`, opened);
      const second = listen(body.streamUrl);
      assert.deepEqual(await first.closed, { code: 1000, reason: 'collision' });
      await until(() => second.messages().length, (count) => count === 1); // prettier-ignore
      await house.push(opened.conversationId, 'to the second');
      await until(() => second.messages().length, (count) => count === 2); // prettier-ignore
    });

    it('opens once a ticket, within a minute, and never for a token', async () => {
      const opened = await open(server);
      assert.ok(!opened.streamUrl.includes(opened.token));
      const stream = listen(opened.streamUrl);
      await until(() => stream.messages().length, (count) => count === 1); // prettier-ignore
      assert.equal(await turnedAway(opened.streamUrl), 403);
      const late = await open(server);
      at = new Date(at.getTime() + 61_000);
      assert.equal(await turnedAway(late.streamUrl), 403);
      assert.equal(await turnedAway(late.streamUrl.replace(/t=.*/, `t=${late.token}`)), 403);
      const fresh = await open(server);
      assert.equal(await turnedAway(fresh.streamUrl.replace(fresh.conversationId, late.conversationId)), 403);
    });

    it('does not open for pages of other origins', async () => {
      const opened = await open(server);
      assert.equal(await turnedAway(opened.streamUrl, { origin: 'https://elsewhere.example' }), 403);
      const stream = listen(opened.streamUrl, { origin: server.url });
      await until(() => stream.messages().length, (count) => count === 1); // prettier-ignore
    });

    it('is offered where the public address says', async () => {
      await serve({ config: { publicUrl: 'https://chat.example/' } });
      const { streamUrl } = await open(server);
      assert.ok(streamUrl.startsWith('wss://chat.example/v3/directline/conversations/'), streamUrl);
      await serve({ config: { trustedProxies: ['127.0.0.0/8'] } });
      const { body } = await request<Opened>(server, `POST ${ROOT}/tokens/generate`);
      const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'behind.example' };
      const opened = await request<Opened>(server, `POST ${ROOT}/conversations`, { token: body.token, headers });
      assert.ok(opened.body.streamUrl.startsWith('wss://behind.example/'), opened.body.streamUrl);
    });

    it('says goodbye when the server closes', async () => {
      const opened = await open(server);
      const stream = listen(opened.streamUrl);
      await until(() => stream.messages().length, (count) => count === 1); // prettier-ignore
      await server.close();
      assert.equal((await stream.closed).code, 1001);
      server = await startServer(house);
    });

    it('is not a page', async () => {
      const opened = await open(server);
      const { status } = await request(server, `GET ${ROOT}/conversations/${opened.conversationId}/stream`, opened);
      assert.equal(status, 426);
    });
  });

  describe('an upload', () => {
    const send = async (
      opened: Opened,
      files: [Uint8Array<ArrayBuffer>, string, string][],
      activity: object | string = {},
    ) => {
      const form = new FormData();
      const json = typeof activity === 'string' ? activity : JSON.stringify({ type: 'message', ...activity });
      form.append('activity', new Blob([json], { type: 'application/vnd.microsoft.activity' }));
      for (const [bytes, type, name] of files) form.append('file', new Blob([bytes], { type }), name);
      const path = `POST ${ROOT}/conversations/${opened.conversationId}/upload?userId=spoof`;
      return request<{ id: string }>(server, path, { token: opened.token, body: form });
    };
    const bytes = (content: string | Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(content));

    it('keeps each file apart from the message, under the type its bytes have', async () => {
      const opened = await open(server);
      const { status, body } = await send(opened, [[bytes(PNG), 'text/html', '../ảnh.png'], [bytes('%PDF-1.7 x'), 'application/pdf', 'b.pdf']], { text: 'hai tệp', channelData: { clientActivityID: 'up' } }); // prettier-ignore
      assert.equal(status, 200);
      const message = house.accepted.at(-1);
      assert.equal(message?.id, body.id);
      assert.equal(message?.text, 'hai tệp');
      assert.match(message?.speaker.id ?? '', /^dl_/);
      assert.deepEqual(message?.attachments.map(({ contentType, name, size }) => [contentType, name, size]), [['image/png', '.. ảnh.png', PNG.length], ['application/pdf', 'b.pdf', 10]]); // prettier-ignore
      const stored = await house.store.get<Upload>('uploads', message?.attachments[0]?.upload ?? '');
      assert.equal(stored?.value.base64, PNG.toString('base64'));
      assert.equal(stored?.value.conversation, opened.conversationId);
    });

    it('sent twice is kept once', async () => {
      const opened = await open(server);
      const again = () =>
        send(opened, [[bytes(PNG), 'image/png', 'a.png']], { channelData: { clientActivityID: 'up' } });
      await again();
      await again();
      const ids: string[] = [];
      for await (const { id } of house.store.list('uploads')) ids.push(id);
      assert.equal(ids.length, 1);
      assert.equal(house.accepted.length, 2);
    });

    it('is refused when a file is of no kind that is taken, too large, or one too many', async () => {
      await serve({ limits: { fileBytes: 1_000, files: 2 } });
      const opened = await open(server);
      const status = async (...args: Parameters<typeof send> extends [Opened, ...infer Rest] ? Rest : never) =>
        (await send(opened, ...args)).status;
      assert.equal(await status([[bytes('<html><script>'), 'image/png', 'a.png']]), 415);
      assert.equal(await status([[bytes(Buffer.concat([PNG, Buffer.alloc(1_000)])), 'image/png', 'a.png']]), 413);
      assert.equal(await status(new Array(3).fill([bytes(PNG), 'image/png', 'a.png'])), 413);
      assert.equal(await status([[bytes(Buffer.concat([PNG, Buffer.alloc(400_000)])), 'image/png', 'a.png']]), 413);
      assert.equal(await status([], '{"type":'), 400);
      assert.equal(house.accepted.length, 1);
      for await (const { id } of house.store.list('uploads')) assert.fail(`kept ${id}`);
    });

    it('is refused when it is no multipart body', async () => {
      const opened = await open(server);
      const path = `POST ${ROOT}/conversations/${opened.conversationId}/upload`;
      assert.equal((await request(server, path, { ...opened, body: { type: 'message' } })).status, 415);
      for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x'])
        assert.equal((await request(server, path, { ...opened, body: 'garbage', headers: { 'content-type': type } })).status, 400); // prettier-ignore
    });
  });

  describe('limits', () => {
    it('hold for one address, say when to come back, and pass', async () => {
      await serve({ limits: { tokensPerMinute: 60 } });
      const generate = () => request<Failed>(server, `POST ${ROOT}/tokens/generate`);
      for (let count = 0; count < 60; count += 1) assert.equal((await generate()).status, 200);
      const often = await generate();
      assert.equal(often.status, 429);
      assert.equal(often.headers.get('retry-after'), '1');
      assert.equal(often.body.error.code, 'TooManyRequests');
      at = new Date(at.getTime() + 1_000);
      assert.equal((await generate()).status, 200);
    });

    it('count by the address a trusted proxy names, and no other', async () => {
      const twice = async (first: string, second: string): Promise<number> => {
        await request(server, `POST ${ROOT}/tokens/generate`, { headers: { 'x-forwarded-for': first } });
        return (await request(server, `POST ${ROOT}/tokens/generate`, { headers: { 'x-forwarded-for': second } }))
          .status;
      };
      await serve({ limits: { tokensPerMinute: 1 } });
      assert.equal(await twice('203.0.113.1', '203.0.113.2'), 429);
      await serve({ limits: { tokensPerMinute: 1 }, config: { trustedProxies: ['127.0.0.1'] } });
      assert.equal(await twice('203.0.113.1', '203.0.113.2'), 200);
      assert.equal(await twice('203.0.113.9, 203.0.113.3', '203.0.113.8, 203.0.113.3'), 429);
    });

    it('hold for messages, and leave polling ten times a second alone', async () => {
      await serve({ limits: { postsPerConversation: 2 } });
      const opened = await open(server);
      const statuses = [];
      for (const text of ['a', 'b', 'c']) statuses.push((await say(server, opened, { text })).status);
      assert.deepEqual(statuses, [200, 200, 429]);
      for (let count = 0; count < 600; count += 1) assert.ok((await poll(server, opened)).watermark);
    });
  });

  it('answers pages of allowed origins, and their browsers’ questions beforehand', async () => {
    await serve({ config: { allowedOrigins: ['https://portal.example'] } });
    const asks = (origin: string) =>
      request(server, `OPTIONS ${ROOT}/conversations`, {
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const allowed = await asks('https://portal.example');
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://portal.example');
    assert.match(allowed.headers.get('access-control-allow-headers') ?? '', /authorization.*x-ms-bot-agent/);
    assert.equal(allowed.headers.get('access-control-allow-methods'), 'POST');
    const other = await asks('https://elsewhere.example');
    assert.equal(other.status, 403);
    assert.equal(other.headers.get('access-control-allow-origin'), null);
    const missing = await request(server, `GET ${ROOT}/conversations/x`, {
      headers: { origin: 'https://portal.example' },
    });
    assert.equal(missing.status, 401);
    assert.equal(missing.headers.get('access-control-allow-origin'), 'https://portal.example');
  });

  it('keeps nothing of a conversation that was never opened', async () => {
    const { body } = await request<Opened>(server, `POST ${ROOT}/tokens/generate`);
    await poll(server, body);
    await sleep(5);
    assert.equal(await house.store.get<ConversationRecord>('conversations', `directline/${body.conversationId}`), undefined); // prettier-ignore
  });
});
