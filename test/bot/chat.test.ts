import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Incoming } from '../../bot/channels/channel.ts';
import { makeConsole } from '../../bot/channels/console.ts';
import { linesOf, readLine, talkByLines } from '../../bot/commands/chatLines.ts';
import { Session, type SessionParts } from '../../bot/commands/chatSession.ts';
import { drawn } from '../../bot/commands/chatTerminal.ts';
import type { Respond } from '../../bot/conversation.ts';
import { saying, turnsWith } from '../fixtures/turns.ts';

async function* bytes(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

type Told = { out: Record<string, unknown>[]; errors: unknown[]; heard: Incoming[]; code: number };

function house() {
  const heard: Incoming[] = [];
  const respond: Respond = async (message) => {
    heard.push(message);
    return saying(message.kind === 'start' ? 'chào' : `nghe ${message.text}`);
  };
  return { ...turnsWith({ respond }), heard };
}

async function talk(input: string, over: Partial<SessionParts> = {}, at = house()): Promise<Told> {
  let ids = 0;
  const console = makeConsole(at);
  const clock = () => new Date('2026-11-21T03:00:00Z');
  const session = new Session({ console, face: 'web', clock, newId: () => `${Math.random()}${(ids += 1)}`, ...over });
  const told: Told = { out: [], errors: [], heard: at.heard, code: 0 };
  const write = (line: string) => void told.out.push(JSON.parse(line));
  const warn = (line: string) => void told.errors.push(JSON.parse(line));
  told.code = await talkByLines(session, { input: bytes(input), write, warn, folder: tmpdir() });
  await session.end();
  await at.turns.idle();
  return told;
}

describe('chat by lines', () => {
  it('greets, then answers every line, a blank one too, each with its number', async () => {
    const { out, code } = await talk('một\n\nba');
    const seen = out.map((each) => each['turn'] ?? each['text']);
    assert.deepEqual(seen, ['chào', 0, 'nghe một', 1, 'nghe ', 2, 'nghe ba', 3]);
    assert.equal(code, 0);
    assert.deepEqual(out[2], { type: 'message', text: 'nghe một', from: { id: 'bot', name: '', role: 'bot' }, channelData: { reply: 'help' } }); // prettier-ignore
  });

  it('answers a line before it reads the next', async () => {
    const at = house();
    const order: string[] = [];
    async function* slow() {
      for (const line of ['a', 'b']) {
        order.push(`read ${line}`);
        yield Buffer.from(`${line}\n`);
      }
    }
    const session = new Session({ console: makeConsole(at), face: 'web', clock: () => new Date(), newId: () => `${Math.random()}` }); // prettier-ignore
    const write = (line: string) => void (line.includes('turn') && order.push(line));
    await talkByLines(session, { input: slow(), write, warn: () => assert.fail(), folder: '.' });
    assert.deepEqual(order, ['{"turn":0}', 'read a', '{"turn":1}', 'read b', '{"turn":2}']);
  });

  it('answers each of many lines that are there at once', async () => {
    const lines = Array.from({ length: 15 }, (_, at) => `${at}`);
    const { out } = await talk(lines.join('\n'));
    assert.deepEqual(out.flatMap(({ text }) => text ?? []), ['chào', ...lines.map((line) => `nghe ${line}`)]); // prettier-ignore
  });

  it('names a broken line by its number, gives it its turn, goes on, and ends with 1', async () => {
    const { out, errors, code, heard } = await talk('{"text":\n{"text":"hai"}\n{"gap":"1 week"}\n{"text":7}\nnăm\n');
    assert.deepEqual(out.map((each) => each['turn'] ?? each['text']), ['chào', 0, 1, 'nghe hai', 2, 3, 4, 'nghe năm', 5]); // prettier-ignore
    assert.deepEqual(errors.map((each) => (each as { error: { line: number } }).error.line), [1, 3, 4]); // prettier-ignore
    assert.equal(code, 1);
    assert.deepEqual(heard.map(({ text }) => text), ['', 'hai', 'năm']); // prettier-ignore
  });

  it('lets the gaps of a line pass on the clock of the conversation', async () => {
    const { heard } = await talk('a\n{"text":"b","gap":"1d"}\n{"text":"c","gap":"30m"}\nd\n');
    assert.deepEqual(
      heard.map(({ at }) => at),
      ['2026-11-21T03:00', '2026-11-21T03:00', '2026-11-22T03:00', '2026-11-22T03:30', '2026-11-22T03:30'].map((at) => `${at}:00.000Z`), // prettier-ignore
    );
  });

  it('keeps the time that passed for the next time a named conversation is taken up, on the day asked for', async () => {
    const at = house();
    await talk('{"gap":"2d"}\n', { as: 'A', today: '2026-07-01' }, at);
    await talk('', { as: 'A', today: '2026-07-01' }, at);
    await talk('', { as: 'B', today: '2026-07-01' }, at);
    const days = at.heard.map((each) => each.at.slice(0, 10));
    assert.deepEqual(days, ['2026-07-01', '2026-07-03', '2026-07-03', '2026-07-01']);
  });

  it('forgets a conversation of nobody in particular, and keeps a named one', async () => {
    const at = house();
    await talk('a\n{"text":"b","gap":"1h"}\n', {}, at);
    const left = async () => {
      const ids: string[] = [];
      for (const collection of ['conversations', 'house'] as const)
        for await (const { id } of at.store.list(collection)) ids.push(id);
      return ids;
    };
    assert.deepEqual(await left(), []);
    await talk('a\n', { as: 'A', face: 'zalo' }, at);
    assert.deepEqual(await left(), ['console/zalo-A']);
  });

  it('speaks as staff on the hotline, and as a citizen elsewhere', async () => {
    const staff = (await talk('a\n', { face: 'hotline' })).heard[1];
    assert.deepEqual([staff?.speaker.role, staff?.face], ['staff', 'hotline']);
    assert.equal((await talk('a\n', { face: 'messenger' })).heard[1]?.speaker.role, 'citizen');
  });

  it('takes a line of any length whole, with what looks like a line end within it', async () => {
    const long = `${'dài '.repeat(3_000)}\u2028hết`;
    const { heard } = await talk(`${long}\r\n`);
    assert.equal(heard[1]?.text, long);
  });

  it('puts lines together from chunks that end anywhere', async () => {
    const whole = Buffer.from('một\r\nhai\nba');
    async function* torn() {
      for (const byte of whole) yield Buffer.of(byte);
    }
    const lines: string[] = [];
    for await (const line of linesOf(torn())) lines.push(line);
    assert.deepEqual(lines, ['một', 'hai', 'ba']);
  });
});

describe('an attachment of a line', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chat-'));
    await writeFile(join(folder, 'scan.pdf'), 'twelve bytes');
  });
  after(() => rm(folder, { recursive: true }));

  it('is said with its name and size', async () => {
    const line = '{"text":"đây","attachments":[{"contentType":"application/pdf","path":"scan.pdf"},{"contentType":"image/sticker"}]}'; // prettier-ignore
    assert.deepEqual(await readLine(line, folder), {
      said: {
        text: 'đây',
        attachments: [{ contentType: 'application/pdf', name: 'scan.pdf', size: 12 }, { contentType: 'image/sticker' }],
        gap: 0,
      },
      problems: [],
    });
  });

  it('that is not there is told of, and said all the same', async () => {
    const { said, problems } = await readLine(
      '{"attachments":[{"contentType":"image/png","path":"none.png"}]}',
      folder,
    );
    assert.deepEqual(problems, ['there is no file none.png']);
    assert.deepEqual(said?.attachments, [{ contentType: 'image/png', name: 'none.png' }]);
  });
});

describe('a reply in the terminal', () => {
  it('numbers choices as the assistant counts them: those of the last reply first', () => {
    const choices = (...titles: string[]) => ({
      suggestedActions: { to: [], actions: titles.map((title) => ({ type: 'imBack', title, value: title })) },
    });
    const link = { type: 'openUrl', title: 'Mở cổng', value: 'https://portal.example' };
    const text = drawn([
      { type: 'message', text: 'Một', ...choices('a') },
      { type: 'message', text: 'Hai', suggestedActions: { to: [], actions: [...choices('b').suggestedActions.actions, link] } }, // prettier-ignore
    ]);
    assert.equal(text, 'Một\n  3. a\n\nHai\n  1. b\n  2. Mở cổng: https://portal.example');
  });

  it('shows what staff should know apart from what they say', () => {
    const text = drawn([{ type: 'message', text: 'Nói', channelData: { notes: 'một\nhai' } }]);
    assert.equal(text, 'Nói\n  | một\n  | hai');
  });
});
