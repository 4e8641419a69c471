import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function command(
  name: string,
  args: readonly string[],
  input = '',
): { status: number | null; out: string; err: string } {
  const script = join(ROOT, 'bot/commands', `${name}.ts`);
  const done = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

describe('the commands of understanding', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'understanding-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, lines: readonly object[]): string => {
    const path = join(folder, name);
    writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
    return path;
  };

  it('understand answers every line in order, blank ones too', () => {
    const { status, out } = command('understand', [], 'làm giấy khai sinh\n\nmã H29.16-250711-0088\n');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map(({ text }) => text),
      ['làm giấy khai sinh', '', 'mã H29.16-250711-0088'],
    );
    assert.deepEqual(Object.keys(lines[0]), [
      'text',
      'language',
      'intent',
      'confidence',
      'aspect',
      'procedures',
      'entities',
    ]);
    assert.equal(lines[0].procedures[0].code, '1.001193');
    assert.deepEqual(lines[2].entities.applicationCode, ['H29.16-250711-0088']);
  });

  it('bench:intents prints one line of results', () => {
    const rows = ['trời mưa', 'trời nắng', 'mưa to', 'đá bóng', 'bóng chuyền', 'trận bóng'].map((text) => ({
      text,
      intent: text.includes('bóng') ? 'sport' : 'weather',
    }));
    const { status, out } = command('benchIntents', [file('train.jsonl', rows), file('test.jsonl', rows)]);
    const result = JSON.parse(out);
    assert.equal(status, 0);
    assert.deepEqual(Object.keys(result), ['accuracy', 'trainMs', 'p50Us']);
    assert.equal(result.accuracy, 1);
  });

  it('bench:intents takes files from where it is called, however they end their lines, with labels of any kind', () => {
    const rows = ['play some jazz', 'play the next song', 'will it rain', 'is it sunny today'].map((text, at) => ({
      id: at,
      text,
      intent: at < 2 ? '__proto__' : 'Weather 2.0',
    }));
    const written = rows.map((row) => JSON.stringify(row));
    writeFileSync(join(folder, 'here.jsonl'), `\uFEFF${written.join('\r\n')}\r\n\r\n`);
    const args = ['--prefix', ROOT, 'run', '--silent', 'bench:intents', '--', 'here.jsonl', './here.jsonl'];
    const { INIT_CWD: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(stdout).accuracy, 1);
    assert.equal(stdout.trim().split('\n').length, 1);
  });

  it('bench:intents learns from TRAIN alone, and refuses a file without rows', () => {
    const learned = file('learned.jsonl', [{ text: 'trời mưa', intent: 'weather' }, { text: '', intent: 'weather' }]); // prettier-ignore
    const other = file('other.jsonl', [{ text: 'trời mưa', intent: 'weather' }, { text: 'đá bóng', intent: 'sport' }]); // prettier-ignore
    assert.equal(JSON.parse(command('benchIntents', [learned, other]).out).accuracy, 0.5);
    for (const args of [
      [learned, file('empty.jsonl', [])],
      [file('empty.jsonl', []), learned],
    ])
      assert.equal(command('benchIntents', args).status, 1);
  });

  it('evaluate measures the files it is given', () => {
    const rows = [{ id: 'a', text: 'xin chào', lang: 'vi', intent: 'smalltalk.greet' }];
    const { status, out } = command('evaluate', ['--json', file('rows.jsonl', rows)]);
    assert.equal(status, 0);
    assert.equal(JSON.parse(out).messages.strict, 1);
  });

  it('name the file and line that is bad, and end with 1', () => {
    const bad = file('bad.jsonl', [{ text: 'x', intent: 'a' }, { text: 'y' }]);
    for (const [name, args] of [
      ['benchIntents', [bad, bad]],
      ['evaluate', [bad]],
    ] as const) {
      const { status, out, err } = command(name, args);
      assert.deepEqual([status, out], [1, '']);
      assert.match(err, /bad\.jsonl:[12]: /);
    }
    assert.equal(command('benchIntents', [bad]).status, 1);
    assert.equal(command('evaluate', ['--part', 'all']).status, 1);
  });

  it('tell what they do with --help', () => {
    for (const name of ['understand', 'evaluate', 'train', 'benchIntents']) {
      const { status, out } = command(name, ['--help']);
      assert.equal(status, 0);
      assert.match(out, /npm run/);
    }
  });
});
