import assert from 'node:assert/strict';
import type { Given } from './form.ts';
import { openPollingLine, type Seen } from './line.ts';
import { weather, type Storm } from './storm.ts';
import { judge, KINDS, type Damage, type Testimony } from './verdict.ts';

const storm: Storm = {
  entry: 'bot/index.ts',
  openLine: openPollingLine,
  conversations: 4,
  messages: 40,
  kills: 2,
  patienceMs: 20_000,
  seed: 7,
};
const NONE: Damage = { lost: [], doubled: [], 'out of order': [], wrong: [] };

describe('kill -9 while declarations are filled in', () => {
  it('loses, doubles, disorders and changes nothing that was acknowledged', async function () {
    this.timeout(90_000);
    const { damage, acknowledged, kills } = await weather(storm);
    assert.deepEqual(damage, NONE);
    assert.ok(acknowledged >= storm.messages);
    assert.equal(kills, storm.kills);
  });

  it('is noticed where messages are acknowledged before they are durable', async function () {
    this.timeout(90_000);
    const control = {
      entry: 'test/faults/control.ts',
      settings: { CONTROL: 'early' },
      conversations: 8,
      patienceMs: 2_000,
    };
    const { damage } = await weather({ ...storm, ...control });
    assert.ok(damage.lost.length > 0);
  });
});

describe('what a kill left', () => {
  const given: Given[] = [
    { field: 'name', text: 'Người Mẫu A', value: 'Người Mẫu A' },
    { field: 'born', text: '01/02/2026', value: '2026-02-01' },
  ];
  const bot = (id: string, replyToId: string, reply: string, field?: string): Seen => ({
    id,
    replyToId,
    type: 'message',
    text: 'Người Mẫu A',
    from: { id: 'bot', role: 'bot' },
    channelData: { reply, ...(field && { about: { field } }) },
  });
  const echo = (id: string, text: string): Seen => ({ id, type: 'message', text, from: { id: 'dl_a', role: 'user' } });
  const log = [
    bot('r0', 'start', 'declaration.ask', 'name'),
    echo('m1', 'Người Mẫu A'),
    bot('r1', 'm1', 'declaration.ask', 'born'),
    echo('m2', '01/02/2026'),
    bot('r2', 'm2', 'declaration.ask', 'gender'),
    echo('m3', 'xem lại'),
    bot('r3', 'm3', 'declaration.review'),
  ];
  const answers = {
    name: { value: 'Người Mẫu A', source: 'said', confirmed: false },
    born: { value: '2026-02-01', source: 'said', confirmed: false },
  } as const;
  const sent = log.filter(({ from }) => from.role === 'user').map(({ id, text = '' }) => ({ id, text }));
  const whole: Testimony = { sent, given, refused: [], heard: log, kept: log, record: { answers, published: 0 } };
  const kindsOf = (over: Partial<Testimony>) => {
    const damage = judge({ ...whole, ...over });
    return KINDS.filter((kind) => damage[kind].length > 0);
  };
  const changed = (change: (log: Seen[]) => void): Partial<Testimony> => {
    const copy = [...log];
    change(copy);
    return { heard: copy, kept: copy };
  };

  it('is nothing where everything stands as it was sent', () => {
    assert.deepEqual(judge(whole), NONE);
    assert.deepEqual(judge({ ...whole, kept: undefined }), NONE);
  });

  it('is a loss where a message, its answer, or what was heard is gone', () => {
    assert.ok(kindsOf(changed((all) => all.splice(3, 2))).includes('lost'));
    assert.deepEqual(kindsOf(changed((all) => all.splice(6, 1))), ['lost', 'wrong']);
    assert.ok(kindsOf({ kept: log.slice(0, 6) }).includes('lost'));
  });

  it('is a double where a message or a turn stands twice', () => {
    assert.deepEqual(kindsOf({ heard: [...log, ...log.slice(-1)] }), ['doubled']);
    assert.ok(kindsOf(changed((all) => all.push(bot('r4', 'm2', 'declaration.ask', 'gender')))).includes('doubled'));
  });

  it('is a disorder where messages stand otherwise than they were sent', () => {
    assert.ok(kindsOf(changed((all) => all.splice(5, 0, ...all.splice(1, 2)))).includes('out of order'));
  });

  it('is wrong where an apology came, a field was asked again, a value differs or the record cannot be read', () => {
    assert.ok(kindsOf(changed((all) => (all[6] = bot('r3', 'm3', 'error.sorry')))).includes('wrong'));
    assert.deepEqual(kindsOf(changed((all) => (all[4] = bot('r2', 'm2', 'declaration.ask', 'name')))), ['wrong']);
    for (const other of [
      { answers: { ...answers, name: { skipped: true } as const }, published: 0 },
      { answers: { name: answers.name }, published: 0 },
      { answers, published: 1 },
      undefined,
    ])
      assert.deepEqual(kindsOf({ record: other }), ['wrong']);
    assert.deepEqual(kindsOf({ refused: ['500'] }), ['wrong']);
  });
});
