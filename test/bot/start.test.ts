import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect, runWith, start } from '../fixtures/command.ts';

describe('npm start', () => {
  let dir = '';
  before(async () => (dir = await mkdtemp(join(tmpdir(), 'start-'))));
  after(() => rm(dir, { recursive: true, force: true }));

  it('names a variable that is wrong in one line, never its value, and ends with 2', async () => {
    const { code, err, out } = await runWith('', 'bot/index.ts', [], { DATA_DIR: dir, PORT: 'over nine thousand' });
    assert.equal(code, 2);
    assert.match(err, /^The assistant cannot start\. PORT: [^\n]+\n$/);
    assert.ok(!err.includes('nine'));
    assert.equal(out, '');
  });

  it('serves, hands the terminal its work, refuses a second server, and ends well when told to', async () => {
    const settings = { DATA_DIR: dir, PORT: '0', SAMPLES: 'on' };
    const server = start('bot/index.ts', [], settings);
    const said = collect(server);
    try {
      while (!said().out.includes('npm run') && server.exitCode === null) await once(server.stdout ?? server, 'data');
      const [, url = ''] = /(http:\S+)/.exec(said().out) ?? [];
      assert.equal((await fetch(`${url}/healthz`)).status, 200);
      const [second, chat] = await Promise.all([
        runWith('', 'bot/index.ts', [], settings),
        runWith('xin chào\n', 'bot/commands/chat.ts', ['--as', 'A'], settings),
      ]);
      assert.equal(second.code, 2);
      assert.match(second.err, new RegExp(`^The assistant cannot start\\. DATA_DIR: another server \\(process ${server.pid}\\)[^\\n]*\\n$`)); // prettier-ignore
      assert.deepEqual([chat.code, chat.err], [0, '']);
      assert.equal(JSON.parse(chat.out.split('\n')[0] ?? '').channelData.reply, 'greeting');
      server.kill('SIGTERM');
      await once(server, 'close');
      assert.deepEqual([server.exitCode, said().err], [0, '']);
    } finally {
      server.kill('SIGKILL');
    }
  });
});

describe('npm run chat', () => {
  let dir = '';
  before(async () => (dir = await mkdtemp(join(tmpdir(), 'chat-'))));
  after(() => rm(dir, { recursive: true, force: true }));
  const chat = (input: string, ...args: string[]) => runWith(input, 'bot/commands/chat.ts', args, { DATA_DIR: dir });
  const repliesOf = (out: string) =>
    out.trim().split('\n').map((line) => JSON.parse(line)).map((each) => each.turn ?? each.channelData.reply); // prettier-ignore

  it('says what it cannot use in one line and ends with 1', async () => {
    const wrong = [['--channel', 'fax'], ['--today', '2026-02-30'], ['--what'], ['--as', '']];
    for (const { code, err, out } of await Promise.all(wrong.map((args) => chat('', ...args)))) {
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /^[^\n]+\n$/);
    }
  });

  it('tells its options', async () => {
    const { code, out } = await chat('', '--help');
    assert.equal(code, 0);
    for (const option of ['--lang', '--channel', '--as', '--today']) assert.ok(out.includes(option));
  });

  it('goes on with a named conversation in the next process', async () => {
    assert.equal((await chat('{"text":"hello","gap":"2d"}\n', '--as', 'A', '--lang', 'en')).code, 0);
    const { code, err, out } = await chat('', '--as', 'A');
    assert.deepEqual([code, err, repliesOf(out).at(-1)], [0, '', 0]);
  });

  it('greets and answers, many at once, leaving nothing behind', async () => {
    const both = await Promise.all([chat('xin chào\n'), chat('hello\n', '--lang', 'en')]);
    for (const { code, err, out } of both) {
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(repliesOf(out).filter((each) => typeof each === 'number'), [0, 1]); // prettier-ignore
      assert.equal(repliesOf(out)[0], 'greeting');
    }
  });
});
