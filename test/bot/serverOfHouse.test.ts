import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose, type House } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import type { Respond } from '../../bot/conversation.ts';
import { startServer, type Running } from '../../bot/server.ts';
import { listen, open, poll, say, until, type Opened } from '../fixtures/directLineClient.ts';

const echo: Respond = async ({ text, kind }) => ({
  activities: [{ type: 'message', text: kind === 'start' ? 'hello' : `echo: ${text}` }],
  memory: {},
  dialog: undefined,
  effects: text === 'forget me' ? [{ kind: 'forget' }] : [],
});

describe('the server over the real turns and store', () => {
  let dataDir: string;
  let house: House;
  let server: Running;

  const start = async (respond: Respond | 'the assistant' = echo): Promise<void> => {
    const config = readConfig({ DATA_DIR: dataDir, PORT: '0', SAMPLES: 'off', LIMIT_TURN_MS: '1000' });
    const replaced = respond === 'the assistant' ? {} : { respond };
    house = await compose(config, { ...replaced, writeLog: () => undefined });
    house.turns.recover();
    server = await startServer(house);
  };
  const stop = async (): Promise<void> => {
    await server.close();
    await house.close();
  };
  const texts = async (opened: Opened, count: number): Promise<(string | undefined)[]> => {
    const seen = await until(
      () => poll(server, opened),
      ({ activities }) => activities.length >= count,
    );
    return seen.activities.map(({ text }) => text);
  };

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'server-'));
    await start();
  });
  afterEach(async () => {
    await stop();
    await rm(dataDir, { recursive: true });
  });

  it('holds a conversation over a restart, over the same stream addresses and tokens', async () => {
    const opened = await open(server);
    const before = listen(opened.streamUrl);
    await say(server, opened, { text: 'one', channelData: { clientActivityID: 'a' } });
    await until(
      () => before.messages().length,
      (count) => count === 3,
    );
    const { watermark = '' } = before.frames.at(-1) ?? {};
    await stop();
    assert.equal((await before.closed).code, 1001);
    await start();
    assert.equal((await say(server, opened, { text: 'one', channelData: { clientActivityID: 'a' } })).status, 200);
    await say(server, opened, { text: 'two' });
    assert.deepEqual(await texts(opened, 5), ['hello', 'one', 'echo: one', 'two', 'echo: two']);
    const after = await poll(server, opened, watermark);
    assert.deepEqual(
      after.activities.map(({ text }) => text),
      ['two', 'echo: two'],
    );
  });

  it('answers after a restart what was acknowledged and not answered before it', async () => {
    const opened = await open(server);
    await texts(opened, 1);
    await stop();
    await start(() => new Promise(() => undefined));
    assert.equal((await say(server, opened, { text: 'kept' })).status, 200);
    await stop();
    await start();
    assert.deepEqual(await texts(opened, 3), ['hello', 'kept', 'echo: kept']);
  });

  it('goes on with a conversation that was deleted on request, under the watermark from before', async () => {
    const opened = await open(server);
    const stream = listen(opened.streamUrl);
    await say(server, opened, { text: 'forget me' });
    await until(
      () => stream.messages().length,
      (count) => count === 3,
    );
    await say(server, opened, { text: 'still here' });
    await until(
      () => stream.messages().at(-1)?.text,
      (text) => text === 'echo: still here',
    );
    const remembered = await texts(opened, 4);
    assert.ok(!remembered.includes('hello'));
  });

  it('answers fifteen messages that come at once with one answer, to the last, and ten each', async () => {
    const opened = await open(server);
    const burst = async (count: number): Promise<{ user: (string | undefined)[]; bot: (string | undefined)[] }> => {
      const before = (await poll(server, opened)).watermark;
      const all = Array.from({ length: count }, (_, at) => say(server, opened, { text: `${count}-${at}` }));
      assert.deepEqual(new Set((await Promise.all(all)).map(({ status }) => status)), new Set([200]));
      await house.turns.idle();
      const { activities } = await poll(server, opened, before);
      const of = (role: string) => activities.filter(({ from }) => from?.role === role).map(({ text }) => text);
      return { user: of('user'), bot: of('bot') };
    };
    await texts(opened, 1);
    const many = await burst(15);
    assert.equal(many.user.length, 15);
    assert.deepEqual(many.bot, [`echo: ${many.user.at(-1)}`]);
    const few = await burst(10);
    assert.deepEqual(few.bot, few.user.map((text) => `echo: ${text}`)); // prettier-ignore
  });

  it('brings the assistant to the person, who is greeted in the language of the page', async () => {
    await stop();
    await start('the assistant');
    const greetings = [];
    for (const locale of ['vi-VN', 'en-GB']) {
      const opened = await open(server, locale);
      await texts(opened, 1);
      greetings.push((await poll(server, opened)).activities[0]);
    }
    for (const greeting of greetings) {
      assert.deepEqual(greeting?.channelData, { reply: 'greeting' });
      assert.equal(greeting?.from?.role, 'bot');
    }
    assert.match(greetings[0]?.text ?? '', /^Xin chào anh\/chị/);
    assert.match(greetings[1]?.text ?? '', /^Hello/);
  });

  it('is ready, and counts', async () => {
    await texts(await open(server), 1);
    assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
    assert.match(await (await fetch(`${server.url}/metrics`)).text(), /^assistant_answered_total 1$/m);
  });
});
