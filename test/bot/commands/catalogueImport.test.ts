import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeBar } from '../../../bot/commands/progressBar.ts';
import { runWith } from '../../fixtures/command.ts';

const ROWS = [
  { id: '9.000001', code: '9.000001', name: 'Thủ tục công nhận làng nghề gốm', field: 'Nghề', snapshot: '2026-07' },
  { id: '9.000002', code: '9.000002', name: 'Hỗ trợ đóng mới thuyền rồng', snapshot: '2025-04', channels: [] },
];
const jsonl = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

describe('catalogue:import', function () {
  this.timeout(60_000);
  let dir = '';
  beforeEach(async () => (dir = await mkdtemp(join(tmpdir(), 'national-'))));
  afterEach(() => rm(dir, { recursive: true, force: true }));
  const settings = () => ({ DATA_DIR: join(dir, 'data') });
  const run = (...args: string[]) => runWith('', 'bot/commands/catalogueImport.ts', args, settings());
  const file = async (name: string, content: string | Buffer): Promise<string> => {
    await writeFile(join(dir, name), content);
    return join(dir, name);
  };

  it('takes files in, gzip or not, and what it took is found behind what is held', async () => {
    const first = await run(
      await file('a.jsonl', jsonl(ROWS.slice(0, 1))),
      await file('b.jsonl.gz', gzipSync(jsonl(ROWS.slice(1)))),
    );
    assert.deepEqual([first.code, first.err], [0, '']);
    assert.deepEqual(JSON.parse(first.out), { imported: 2, unchanged: 0, refused: 0, rows: 2, titles: 2 });
    const again = await run(join(dir, 'a.jsonl'));
    assert.deepEqual(JSON.parse(again.out), { imported: 0, unchanged: 1, refused: 0, rows: 2, titles: 2 });
    const listed = await runWith('', 'bot/commands/procedures.ts', ['lang nghe gom', '--json'], settings());
    const [found] = JSON.parse(listed.out);
    assert.deepEqual(
      [found.code, found.name, found.imported, found.snapshot],
      ['9.000001', { vi: 'Công nhận làng nghề gốm', en: null }, true, '2026-07'],
    );
    const said = await runWith('công nhận làng nghề gốm\n', 'bot/commands/chat.ts', [], settings());
    assert.match(said.out, /danh mục thủ tục quốc gia/);
  });

  it('names a bad row with its line, takes the rest and ends with 1', async () => {
    const { code, out, err } = await run(await file('c.jsonl', `${jsonl(ROWS)}\n{"id":"3"}\nnonsense\n`));
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out), { imported: 2, unchanged: 0, refused: 2, rows: 2, titles: 2 });
    assert.match(err, /^c\.jsonl:3: name .*\nc\.jsonl:4: is no JSON\n$/s);
  });

  it('takes what the other files hold where one cannot be read, names that one and ends with 1', async () => {
    const good = await file('good.jsonl', jsonl(ROWS));
    const cut = await file('cut.gz', gzipSync(jsonl(ROWS)).subarray(0, 40));
    const { code, out, err } = await run(good, cut, join(dir, 'missing.jsonl'));
    assert.deepEqual([code, JSON.parse(out)], [1, { imported: 2, unchanged: 0, refused: 0, rows: 2, titles: 2 }]);
    assert.match(err, /cut\.gz is not whole gzip\n.*missing\.jsonl cannot be read \(ENOENT\)\n$/);
  });

  it('says of gzip that opens to more than there is room for that it is too large', async () => {
    const { code, err } = await run(await file('large.gz', gzipSync(Buffer.alloc(257 * 2 ** 20), { level: 1 })));
    assert.equal(code, 1);
    assert.match(err, /large\.gz holds more than 256 MB/);
  });

  it('says what it cannot use in one line and ends with 1', async () => {
    const broken = await file('d.gz', gzipSync('x').subarray(0, 12));
    const other = await file('e.jsonl', Buffer.from([0x22, 0xff, 0x22]));
    const wrong = [[], ['no-such-file'], [broken], [other]];
    for (const { code, out, err } of await Promise.all(wrong.map((args) => run(...args)))) {
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /^[^\n]+\n$/);
    }
  });
});

describe('the bar that says how far an import is', () => {
  it('is drawn on a terminal alone', () => {
    const drawn: string[] = [];
    const write = (text: string): number => drawn.push(text);
    makeBar({ write }).at('read', 0.5);
    assert.deepEqual(drawn, []);
    const bar = makeBar({ isTTY: true, write });
    bar.at('index', 0.5);
    bar.end();
    assert.match(drawn[0] ?? '', /^\rIndexing +\[#{15}\.{15}\] +50 %$/);
    assert.match(drawn[1] ?? '', /^\r +\r$/);
  });
});
