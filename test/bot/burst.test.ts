import assert from 'node:assert/strict';
import { goesOn } from '../../bot/burst.ts';
import type { Incoming } from '../../bot/channels/channel.ts';
import { compose } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { conversationKey, type ConversationRecord, type Respond } from '../../bot/conversation.ts';
import { makeCodec } from '../../bot/storage/codec.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import type { Store } from '../../bot/storage/store.ts';
import type { Turns, TurnsParts } from '../../bot/turns.ts';
import { HeldInbox, incoming, KeepingChannel, NOW, parrot, saying, turnsWith } from '../fixtures/turns.ts';

const KEY = conversationKey(incoming());
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds).toISOString();
const numbered = (count: number, over: Partial<Incoming> = {}): Incoming[] =>
  Array.from({ length: count }, (_, at) => incoming({ id: `m${at + 1}`, text: `${at + 1}`, ...over }));
const recordIn = async (store: Store, key = KEY) =>
  (await store.get<ConversationRecord>('conversations', key))?.value ?? assert.fail('no record');
const saidIn = ({ log }: ConversationRecord, role: 'user' | 'bot') =>
  log.flatMap(({ activity: { from, text } }) => (from?.role === role ? [text] : []));

/** Takes all in before the first has its turn. */
async function atOnce(turns: Pick<Turns, 'accept'>, messages: readonly Incoming[]): Promise<void> {
  await Promise.all(messages.map((message) => turns.accept(message)));
}

describe('more than ten messages within five seconds', () => {
  it('are one burst up to the last', () => {
    const at = (gap: number, count: number) => Array.from({ length: count }, (_, index) => index * gap);
    const passed = (times: number[]) => times.filter((_, index) => goesOn(times, index)).length;
    assert.equal(passed(at(0, 10)), 0);
    assert.equal(passed(at(0, 11)), 10);
    assert.equal(passed(at(500, 11)), 10);
    assert.equal(passed(at(501, 11)), 0);
    assert.equal(passed([...at(0, 11), 9_000]), 10);
    assert.equal(passed([0, ...at(0, 10).map((time) => time + 4_000), ...at(0, 2).map((time) => time + 8_900)]), 12);
  });
});

describe('several messages of one person at once', () => {
  it('are answered in order while they are no more than ten', async () => {
    const { turns, store } = turnsWith();
    await atOnce(turns, numbered(10));
    await turns.idle();
    assert.equal(saidIn(await recordIn(store), 'bot').join(), numbered(10).map(({ text }) => `you said ${text}`).join()); // prettier-ignore
  });

  it('get one answer, to the last, when they are more than ten; all are in the log', async () => {
    const { turns, store, inbox } = turnsWith();
    await atOnce(turns, numbered(15));
    await turns.idle();
    const record = await recordIn(store);
    assert.deepEqual(saidIn(record, 'bot'), ['you said 15']);
    assert.deepEqual(saidIn(record, 'user'), numbered(15).map(({ text }) => text)); // prettier-ignore
    assert.equal(record.log.at(-1)?.activity.replyToId, 'm15');
    assert.deepEqual(inbox.pending(), []);
    assert.deepEqual([turns.counts().passedOver, turns.counts().answered, turns.counts().failed], [14, 1, 0]);
  });

  it('are a burst when the eleventh comes five seconds after the first, and none a moment later', async () => {
    for (const [last, answers] of [
      [5_000, 1],
      [5_001, 11],
    ] as const) {
      // prettier-ignore
      const { turns, store } = turnsWith();
      await atOnce(turns, [...numbered(10), incoming({ id: 'last', at: later(last) })]);
      await turns.idle();
      assert.equal(saidIn(await recordIn(store), 'bot').length, answers);
    }
  });

  it('are counted for each person alone', async () => {
    const { turns, store } = turnsWith();
    const [one, other] = ['c', 'd'].map((conversation) => numbered(8, { conversation }));
    await atOnce(turns, one?.flatMap((message, at) => [message, other?.[at] ?? assert.fail()]) ?? []);
    await turns.idle();
    for (const conversation of ['c', 'd'])
      assert.equal(saidIn(await recordIn(store, conversationKey(incoming({ conversation }))), 'bot').length, 8);
  });

  it('are counted once when they are sent again', async () => {
    const { turns, store } = turnsWith();
    await atOnce(turns, [...numbered(10), ...numbered(10)]);
    await turns.idle();
    assert.equal(saidIn(await recordIn(store), 'bot').length, 10);
    await atOnce(turns, [...numbered(10), incoming({ id: 'new', text: 'new' })]);
    await turns.idle();
    assert.equal(saidIn(await recordIn(store), 'bot').at(-1), 'you said new');
  });

  it('count without the opening of the chat', async () => {
    const { turns, store } = turnsWith();
    await atOnce(turns, [incoming({ id: 'start', kind: 'start', text: '' }), ...numbered(10)]);
    await turns.idle();
    assert.equal(saidIn(await recordIn(store), 'bot').length, 11);
  });

  it('are no burst for a person who reads each answer first, however fast', async () => {
    const { turns, store } = turnsWith();
    for (const message of numbered(20)) {
      await turns.accept(message);
      await turns.idle();
    }
    await atOnce(turns, [incoming({ id: 'a', text: 'a' }), incoming({ id: 'b', text: 'b' })]);
    await turns.idle();
    assert.deepEqual(saidIn(await recordIn(store), 'bot').slice(-3), ['you said 20', 'you said a', 'you said b']);
  });

  it('leave answered what was answered before the eleventh came', async () => {
    let release = () => {};
    const stuck = new Promise<void>((go) => (release = go));
    const respond: Respond = async (message, ...more) => (
      message.id === 'm1' && (await stuck),
      parrot(message, ...more)
    );
    const { turns, store } = turnsWith({ respond });
    const [first = assert.fail(), ...others] = numbered(12);
    await turns.accept(first);
    await new Promise(setImmediate);
    await atOnce(turns, others);
    release();
    await turns.idle();
    assert.deepEqual(saidIn(await recordIn(store), 'bot'), ['you said 1', 'you said 12']);
  });
});

describe('the last message of a burst', () => {
  it('is heard as if it alone had come', async () => {
    const before: Partial<ConversationRecord>[] = [];
    const respond: Respond = async (message, { memory, dialog }) => {
      before.push({ memory, dialog });
      return saying(message.text, { memory: { misses: (memory.misses ?? 0) + 1 } });
    };
    const { turns, store } = turnsWith({ respond });
    await turns.accept(incoming({ id: 'alone', text: 'alone' }));
    await turns.idle();
    await atOnce(turns, numbered(12));
    await turns.idle();
    assert.deepEqual(before[1], { memory: { misses: 1 }, dialog: { at: 'alone' } });
    assert.deepEqual([before.length, (await recordIn(store)).memory], [2, { misses: 2 }]);
  });

  it('answers the question of a form that was open, and nothing of the others is taken', async () => {
    const store = makeMemoryStore();
    const config = readConfig({ STORE: 'memory', NODE_ENV: 'test', SAMPLES: 'off' });
    const house = await compose(config, {
      data: { store, codec: makeCodec({ key: 'a key for bursts, the same every time' }) },
      clock: () => NOW,
      writeLog: () => undefined,
    });
    const say = async (...texts: string[]): Promise<ConversationRecord> => {
      await atOnce(house.turns, texts.map((text, at) => incoming({ id: `${texts.length}-${at}-${text}`, text }))); // prettier-ignore
      await house.turns.idle();
      return recordIn(store);
    };
    for (const text of ['khai giấy khai sinh', 'đồng ý']) await say(text);
    const others = Array.from({ length: 11 }, (_, at) => `Nguyễn Thị ${'ABCDEGHIKLM'[at]}n`);
    const after = await say(...others, 'Trần Thị Mẫu');
    const values = Object.values(after.memory.draft?.answers ?? {}).flatMap((answer) => ('value' in answer ? [answer.value] : [])); // prettier-ignore
    assert.equal(values.filter((value) => /^(?:Nguyễn|Trần)/i.test(String(value))).join(), 'Trần Thị Mẫu');
    assert.equal(after.log.filter(({ activity }) => activity.replyToId === '12-11-Trần Thị Mẫu').length, 1);
    const danger = await say(...others, 'chồng tôi cầm dao đòi giết tôi', ...others.map((text) => `${text} B`));
    assert.ok(danger.log.slice(-30).some(({ activity }) => activity.channelData?.reply === 'crisis.help'));
    await house.close();
  });

  it('is answered beside the last that cannot wait', async () => {
    const { turns, store } = turnsWith({ urgent: ({ text }) => text === '3' || text === '5' });
    await atOnce(turns, numbered(12));
    await turns.idle();
    assert.deepEqual(saidIn(await recordIn(store), 'bot'), ['you said 5', 'you said 12']);
  });

  it('is the last that could be kept', async () => {
    const inbox = new HeldInbox();
    const append = inbox.append.bind(inbox);
    inbox.append = async (entry) => (entry.id === 'm13' ? assert.fail('disk full') : append(entry));
    const { turns, store } = turnsWith({ inbox });
    const taken = await Promise.allSettled(numbered(13).map((message) => turns.accept(message)));
    await turns.idle();
    assert.equal(taken.at(-1)?.status, 'rejected');
    assert.deepEqual(saidIn(await recordIn(store), 'bot'), ['you said 12']);
  });
});

describe('messages passed over', () => {
  it('leave their files with the conversation, to be deleted with it', async () => {
    const { turns, store } = turnsWith();
    const pictures = numbered(12).map((message) => ({
      ...message,
      attachments: [{ contentType: 'image/png', name: 'a.png', upload: `u-${message.id}` }],
    }));
    await atOnce(turns, pictures);
    await turns.idle();
    const record = await recordIn(store);
    assert.deepEqual(record.held?.map(({ id }) => id), pictures.map(({ id }) => `u-${id}`)); // prettier-ignore
    assert.equal(record.log.filter(({ activity }) => activity.attachments?.length === 1).length, 12);
  });

  it('are sent nothing on a channel that pushes', async () => {
    const channel = new KeepingChannel('zalo');
    const { turns } = turnsWith({ channels: new Map([['zalo', channel]]) });
    await atOnce(turns, numbered(12, { channel: 'zalo' }));
    await turns.idle();
    assert.deepEqual(channel.sent, ['you said 12']);
  });

  it('stay passed over, and the last is answered, once, when the process dies at any of their turns', async () => {
    for (let commits = 0; commits <= 12; commits += 1) {
      const store = makeMemoryStore();
      const inbox = new HeldInbox();
      await dyingAfter(commits, { store, inbox });
      const { turns } = turnsWith({ store, inbox });
      turns.recover();
      await atOnce(turns, numbered(12)); // who was not told that they were kept sends again
      await turns.idle();
      const record = await recordIn(store);
      assert.deepEqual(saidIn(record, 'bot'), ['you said 12'], `after ${commits}`);
      assert.deepEqual(saidIn(record, 'user'), numbered(12).map(({ text }) => text)); // prettier-ignore
      assert.deepEqual(inbox.pending(), []);
    }
  });
});

/** Takes twelve in and lets the process die, as far as its store is concerned, after so many commits. */
async function dyingAfter(commits: number, { store, inbox }: { store: Store; inbox: HeldInbox }): Promise<void> {
  let left = commits;
  let died = () => {};
  const death = new Promise<void>((go) => (died = go));
  const dying: Store = {
    get: (collection, id) => store.get(collection, id),
    list: (collection) => store.list(collection),
    commit: async (writes) => {
      if ((left -= 1) >= 0) return store.commit(writes);
      died();
      return new Promise(() => undefined);
    },
    close: async () => undefined,
  };
  const { turns } = turnsWith({ store: dying, inbox: over(inbox, () => left < 0) });
  await atOnce(turns, numbered(12));
  await (commits < 12 ? death : turns.idle());
}

/** An inbox that a dead process cannot change any more. */
function over(inbox: HeldInbox, isDead: () => boolean): TurnsParts['inbox'] {
  return {
    append: (entry) => inbox.append(entry),
    pending: () => inbox.pending(),
    attempt: (key, id) => inbox.attempt(key, id),
    done: (key, id) => void (isDead() || inbox.done(key, id)),
  };
}

describe('a channel whose people send several messages at once', () => {
  const gathering = () => new Map([['directline' as const, Object.assign(new KeepingChannel('directline'), { pulls: true as const, gathers: true as const })]]); // prettier-ignore
  /** Has `messages` come one at each pause, and notes how long the pauses were. */
  const coming = (messages: Incoming[]) => {
    const pauses: number[] = [];
    const made: { turns?: Turns } = {};
    const pause = async (milliseconds: number): Promise<void> => {
      pauses.push(milliseconds);
      const next = messages.shift();
      if (next) await made.turns?.accept(next);
    };
    return { pauses, made, pause };
  };

  it('waits while more come, then answers the last of more than ten', async () => {
    const [first = assert.fail(), ...others] = numbered(13);
    const { pauses, made, pause } = coming(others);
    const { turns, store } = turnsWith({ channels: gathering(), pause });
    made.turns = turns;
    await turns.accept(first);
    await turns.idle();
    assert.deepEqual(saidIn(await recordIn(store), 'bot'), ['you said 13']);
    assert.equal(pauses.length, 13);
  });

  it('waits five seconds at most', async () => {
    const [first = assert.fail(), ...others] = numbered(200);
    const { pauses, made, pause } = coming(others);
    const { turns, store } = turnsWith({ channels: gathering(), pause });
    made.turns = turns;
    await turns.accept(first);
    await turns.idle();
    const waited = pauses.reduce((all, each) => all + each, 0);
    assert.ok(waited < 5_200, `${waited} ms`);
    assert.deepEqual(saidIn(await recordIn(store), 'bot'), [`you said ${pauses.length + 1}`]);
  });

  it('does not wait for more where one was just answered, nor for those it has waited for', async () => {
    const { pauses, made, pause } = coming([]);
    const { turns } = turnsWith({ channels: gathering(), pause });
    made.turns = turns;
    await atOnce(turns, numbered(3));
    await turns.idle();
    assert.equal(pauses.length, 1);
    await turns.accept(incoming({ id: 'next' }));
    await turns.idle();
    assert.equal(pauses.length, 1);
  });

  it('waits for none where lines come one by one', async () => {
    const pause = async () => assert.fail('it waited');
    const { turns } = turnsWith({ channels: new Map([['directline', new KeepingChannel('directline')]]), pause });
    await atOnce(turns, numbered(3));
    await turns.idle();
  });
});
