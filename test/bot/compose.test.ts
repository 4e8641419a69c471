import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeConsole, makeDistantConsole, type Told } from '../../bot/channels/console.ts';
import { compose, type Replaced } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import type { Respond } from '../../bot/conversation.ts';
import { openData, peekData } from '../../bot/data.ts';
import type { AuditEntry } from '../../bot/effects.ts';
import { makeRequests } from '../../bot/requests.ts';
import { hintOn } from '../fixtures/samples.ts';
import { own, ownerOf } from '../../bot/storage/ownership.ts';
import { commandHandle, roleOf, takeOver } from '../../bot/takeOver.ts';
import { dayOf } from '../../knowledge/language/day.ts';
import { incoming, parrot } from '../fixtures/turns.ts';

const said = (id: string, text: string): Told => ({
  conversation: 'c',
  id,
  at: '2026-11-21T03:00:00.000Z',
  speaker: { id: 'c', role: 'citizen' },
  kind: 'message',
  text,
  attachments: [],
  face: 'web',
});
const inMemory = (over: Replaced = {}) =>
  compose(readConfig({ STORE: 'memory', LIMIT_TURN_MS: '1000' }), { respond: parrot, writeLog: () => {}, ...over });

describe('a house put together', () => {
  it('answers in the terminal, and has the sample applications', async () => {
    const house = await inMemory();
    const [answer] = await makeConsole(house).tell(said('1', 'chào'));
    assert.equal(answer?.text, 'you said chào');
    const { code } = hintOn(dayOf(new Date()));
    assert.equal((await house.applications.byCode(code))?.code, code);
    await house.close();
    await assert.rejects(makeConsole(house).tell(said('2', 'muộn')), /closing/);
  });

  it('has a look-up by staff in the audit log by the time the answer is heard', async () => {
    const house = await compose(readConfig({ STORE: 'memory' }), { writeLog: () => {} });
    const { code } = hintOn(dayOf(new Date()));
    const staff = { face: 'hotline', speaker: { id: 'terminal', role: 'staff' } } as const;
    const [answer] = await makeConsole(house).tell({ ...said('1', `hồ sơ ${code}`), ...staff });
    const entries: AuditEntry[] = [];
    for await (const { value } of house.store.list<AuditEntry>('audit')) entries.push(value);
    assert.deepEqual((answer?.channelData as { reply: string; notes?: string }).reply, 'status.found');
    assert.deepEqual(entries.map(({ reason, what, speaker }) => [reason, what, speaker.role]), [['terminal', 'code', 'staff']]); // prettier-ignore
    await house.close();
  });

  it('has no samples where they are off', async () => {
    const config = readConfig({ STORE: 'memory', SAMPLES: 'off' });
    const house = await compose(config, { respond: parrot, writeLog: () => {} });
    assert.equal(await house.applications.byCode(hintOn(dayOf(new Date())).code), undefined);
    await house.close();
  });

  it('apologises in both languages, with a reference and the hotline of the region, and logs nothing that was said', async () => {
    const lines: string[] = [];
    const failing: Respond = async (message) => assert.fail(`cannot do ${message.text}`);
    const house = await inMemory({ respond: failing, writeLog: (line) => void lines.push(line) });
    const [answer] = await makeConsole(house).tell(said('1', 'bí mật'));
    const { number } = house.knowledge.region.hotlines.city;
    const [vi = '', en = ''] = (answer?.text ?? '').split('\n\n');
    assert.match(vi, /^Xin lỗi/);
    assert.match(en, /^Sorry/);
    for (const text of [vi, en]) assert.match(text, new RegExp(`${number}.*\\d{4}-\\d{4}`));
    assert.deepEqual(answer?.channelData, { reply: 'error.sorry' });
    assert.deepEqual(house.turns.counts().setAside, 1);
    const events = lines.map((line) => JSON.parse(line) as { event: string });
    assert.ok(events.some(({ event }) => event === 'turn.setAside'));
    assert.ok(!lines.join('').includes('bí mật'));
    await house.close();
  });

  it('apologises to staff on the hotline in the language of the call, with notes', async () => {
    const house = await inMemory({ respond: async () => assert.fail('broken') });
    const [answer] = await makeConsole(house).tell({ ...said('1', 'x'), face: 'hotline', language: 'vi' });
    assert.ok(!answer?.text?.includes('Sorry'));
    assert.ok((answer?.channelData as { notes: string }).notes);
    await house.close();
  });
});

describe('a data folder', () => {
  let dir = '';
  const config = () => readConfig({ DATA_DIR: dir, LIMIT_TURN_MS: '1000' });
  beforeEach(async () => (dir = await mkdtemp(join(tmpdir(), 'house-'))));
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('has what was acknowledged answered by the next process', async () => {
    const first = await compose(config(), { respond: () => new Promise(() => undefined), writeLog: () => {} });
    assert.equal(await first.turns.accept(incoming({ text: 'chưa trả lời' })), 'accepted');
    await first.turns.close(0);
    await first.store.close();
    const second = await compose(config(), { respond: parrot, writeLog: () => {} });
    assert.equal(second.turns.recover(), 1);
    await second.turns.idle();
    const stored = await second.store.get<{ log: { activity: { text: string } }[] }>('conversations', 'directline/c');
    assert.deepEqual(stored?.value.log.map(({ activity }) => activity.text), ['chưa trả lời', 'you said chưa trả lời']); // prettier-ignore
    await second.close();
  });

  it('is read by a terminal that keeps what it writes to itself, whoever owns it', async () => {
    const { store } = await openData(config());
    await store.commit([{ collection: 'house', id: 'x', value: 'kept' }]);
    const before = (await readdir(dir, { recursive: true })).length;
    const peeked = await peekData(config());
    const house = await compose(config(), { data: peeked, respond: parrot, writeLog: () => {} });
    await makeConsole(house).tell(said('1', 'chào'));
    assert.equal((await peeked.store.get('house', 'x'))?.value, 'kept');
    await house.close();
    assert.equal((await readdir(dir, { recursive: true })).length, before);
    assert.equal(await store.get('conversations', 'console/c'), undefined);
    await store.close();
  });

  it('that is not there yet is not made by a terminal that only reads', async () => {
    const nowhere = join(dir, 'not', 'there');
    const { store } = await peekData({ ...config(), dataDir: nowhere });
    await store.commit([{ collection: 'house', id: 'x', value: 1 }]);
    assert.equal((await store.get('house', 'x'))?.value, 1);
    assert.deepEqual(await readdir(dir), []);
  });

  it('with a server on it has the terminal served by that server', async () => {
    const house = await inMemory();
    const ownership = await own(dir, makeRequests(Promise.resolve(house)));
    assert.ok('release' in ownership);
    const taken = await takeOver(dir, commandHandle, { milliseconds: 0 });
    assert.ok('server' in taken);
    const console = makeDistantConsole(taken.server);
    const [answer] = await console.tell(said('1', 'từ xa'));
    assert.equal(answer?.text, 'you said từ xa');
    assert.deepEqual([await console.pass('c', 5), await console.pass('c', 0)], [5, 5]);
    assert.ok(await house.store.get('conversations', 'console/c'));
    await console.forget('c');
    assert.equal(await house.store.get('conversations', 'console/c'), undefined);
    const today = '2026-11-21';
    const rows = [{ line: 1, row: { code: 'nonsense' } }];
    const imported = (await taken.server.ask({ do: 'applications:import', today, rows })) as { refused: unknown[] };
    assert.equal(imported.refused.length, 1);
    await assert.rejects(taken.server.ask({ do: 'console', message: { text: 'half a message' } }), /same release/);
    taken.server.close();
    await ownership.release();
    await house.close();
  });

  it('that a command has is waited for, then taken', async () => {
    const first = await takeOver(dir, commandHandle, { milliseconds: 0 });
    assert.ok('release' in first);
    const owner = await ownerOf(dir);
    assert.equal(owner && (await roleOf(owner)), 'command');
    owner?.close();
    assert.deepEqual(await takeOver(dir, commandHandle, { milliseconds: 0 }), { busy: process.pid });
    const told: number[] = [];
    const second = takeOver(dir, commandHandle, { milliseconds: 10_000, waiting: (pid) => { told.push(pid); void first.release(); } }); // prettier-ignore
    const taken = await second;
    assert.ok('release' in taken);
    assert.deepEqual(told, [process.pid]);
    await taken.release();
    assert.equal(await ownerOf(dir), undefined);
  });
});
