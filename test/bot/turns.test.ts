import assert from 'node:assert/strict';
import { conversationKey, type ConversationRecord, type Respond } from '../../bot/conversation.ts';
import { Closing } from '../../bot/errors.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import type { Store } from '../../bot/storage/store.ts';
import type { SetAside } from '../../bot/turn.ts';
import { HeldInbox, incoming, KeepingChannel, parrot, saying, turnsWith } from '../fixtures/turns.ts';

const KEY = conversationKey(incoming());
const recordIn = async (store: Store, key = KEY) =>
  (await store.get<ConversationRecord>('conversations', key))?.value ?? assert.fail('no record');
const textsOf = (record: ConversationRecord) => record.log.map(({ activity }) => activity.text);
async function all<T>(store: Store, collection: Parameters<Store['list']>[0]): Promise<T[]> {
  const found: T[] = [];
  for await (const { value } of store.list<T>(collection)) found.push(value);
  return found;
}

describe('taking a message in', () => {
  it('acknowledges nothing before the inbox has it durably', async () => {
    const inbox = new HeldInbox();
    inbox.holds = true;
    const { turns } = turnsWith({ inbox });
    let acknowledged = false;
    const accepted = turns.accept(incoming()).then(() => (acknowledged = true));
    await new Promise(setImmediate);
    assert.equal(acknowledged, false);
    inbox.release();
    await accepted;
    assert.equal(acknowledged, true);
    await turns.idle();
  });

  it('runs no turn of a message the inbox could not keep, and tells the sender', async () => {
    const { turns, store } = turnsWith({
      inbox: {
        append: async () => assert.fail('disk full'),
        pending: () => [],
        attempt: async () => 0,
        done: () => undefined,
      },
    });
    await assert.rejects(turns.accept(incoming()), /disk full/);
    await turns.idle();
    assert.equal(await store.get('conversations', KEY), undefined);
  });

  it('drops a repeat, whether the first is still waiting or answered long ago', async () => {
    const { turns, store, inbox } = turnsWith();
    const both = await Promise.all([turns.accept(incoming()), turns.accept(incoming())]);
    assert.deepEqual(both, ['accepted', 'repeat']);
    await turns.idle();
    assert.equal(await turns.accept(incoming()), 'repeat');
    await turns.idle();
    assert.deepEqual(textsOf(await recordIn(store)), ['xin chào', 'you said xin chào']);
    assert.deepEqual(inbox.pending(), []);
    assert.equal(turns.counts().repeats, 2);
  });

  it('acknowledges a repeat no sooner than the message it repeats', async () => {
    const inbox = new HeldInbox();
    inbox.holds = true;
    const { turns } = turnsWith({ inbox });
    const order: string[] = [];
    const first = turns.accept(incoming()).then((answer) => order.push(answer));
    const second = turns.accept(incoming()).then((answer) => order.push(answer));
    await new Promise(setImmediate);
    assert.deepEqual(order, []);
    inbox.release();
    await Promise.all([first, second, turns.idle()]);
    assert.deepEqual(order, ['accepted', 'repeat']);
  });

  it('takes nothing in once it closes', async () => {
    const { turns } = turnsWith();
    await turns.close(100);
    await assert.rejects(turns.accept(incoming()), Closing);
  });
});

describe('the order of turns', () => {
  it('answers the messages of one conversation one at a time, in order of arrival', async () => {
    let running = 0;
    const respond: Respond = async (message) => {
      running += 1;
      assert.equal(running, 1);
      await new Promise((done) => setTimeout(done, message.text === 'một' ? 8 : 1));
      running -= 1;
      return saying(`trả lời ${message.text}`);
    };
    const { turns, store } = turnsWith({ respond });
    const texts = ['một', 'hai', 'ba', 'bốn'];
    await Promise.all(texts.map((text) => turns.accept(incoming({ id: text, text }))));
    await turns.idle();
    assert.deepEqual(
      textsOf(await recordIn(store)),
      texts.flatMap((text) => [text, `trả lời ${text}`]),
    );
    assert.equal(turns.counts().failed, 0);
  });

  it('lets no conversation wait for another', async () => {
    let release = () => {};
    const stuck = new Promise<void>((go) => (release = go));
    const respond: Respond = async (message) => {
      if (message.conversation === 'slow') await stuck;
      return saying('ok');
    };
    const { turns, store } = turnsWith({ respond });
    await turns.accept(incoming({ conversation: 'slow' }));
    const heard = new Promise<string>((go) => turns.onCommit(go));
    await turns.accept(incoming({ conversation: 'quick' }));
    assert.equal(await heard, 'directline/quick');
    assert.equal(await store.get('conversations', 'directline/slow'), undefined);
    release();
    await turns.idle();
  });
});

describe('what a turn commits', () => {
  it('writes the dialog, the memory, what was seen and both sides of the log at once', async () => {
    const { turns, store } = turnsWith({
      respond: async () => saying('chào', { memory: { procedure: '1.001193' }, dialog: { stack: 1 } }),
    });
    await turns.accept(incoming({ channelData: { clientActivityID: 'x1' } }));
    await turns.idle();
    const record = await recordIn(store);
    assert.deepEqual([record.memory, record.dialog], [{ procedure: '1.001193' }, { stack: 1 }]);
    assert.deepEqual(record.seen, [{ id: 'm1', at: incoming().at }]);
    const [echo, reply] = record.log.map(({ activity }) => activity);
    assert.equal(echo?.id, 'm1');
    assert.equal(echo?.from?.role, 'user');
    assert.deepEqual(echo?.channelData, { clientActivityID: 'x1' });
    assert.equal(reply?.replyToId, 'm1');
    assert.equal(reply?.from?.role, 'bot');
    assert.ok(reply?.id && reply.timestamp);
    assert.deepEqual(record.outbox, []);
  });

  it('numbers the log upwards from the clock, without a gap', async () => {
    const { turns, store } = turnsWith();
    for (const id of ['a', 'b']) await turns.accept(incoming({ id }));
    await turns.idle();
    const seqs = (await recordIn(store)).log.map(({ seq }) => seq);
    const first = Date.parse(incoming().at) * 1000;
    assert.deepEqual(seqs, [first, first + 1, first + 2, first + 3]);
  });

  it('keeps the last hundred activities and echoes no opening', async () => {
    const { turns, store } = turnsWith();
    await turns.accept(incoming({ id: 'start', kind: 'start', text: '' }));
    await turns.idle();
    assert.equal((await recordIn(store)).log.length, 1);
    for (let at = 0; at < 60; at += 1) {
      await turns.accept(incoming({ id: `${at}`, text: `${at}` }));
      await turns.idle();
    }
    const record = await recordIn(store);
    assert.equal(record.log.length, 100);
    assert.equal(textsOf(record).at(-1), 'you said 59');
  });

  it('gives the same ids when the same message is run again', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const { turns, store } = turnsWith();
        await turns.accept(incoming());
        await turns.idle();
        return (await recordIn(store)).log.map(({ activity }) => activity.id);
      }),
    );
    assert.deepEqual(ids[0], ids[1]);
  });

  it('tells listeners of the commit after it is durable, and minds none that throws', async () => {
    const { turns, store } = turnsWith();
    const heard: [string, (string | undefined)[], number][] = [];
    turns.onCommit(() => assert.fail('a listener of no use'));
    const read: Promise<unknown>[] = [];
    turns.onCommit((key, logged) => {
      read.push(recordIn(store).then((record) => heard.push([key, logged.map((each) => each.activity.text), record.log.length]))); // prettier-ignore
    });
    await turns.accept(incoming());
    await turns.idle();
    await Promise.all(read);
    assert.deepEqual(heard, [[KEY, ['xin chào', 'you said xin chào'], 2]]);
  });

  it('loads again and runs again when another writer came first', async () => {
    const store = makeMemoryStore();
    let runs = 0;
    const respond: Respond = async (message, record) => {
      runs += 1;
      if (runs === 1) await store.commit([{ collection: 'conversations', id: KEY, value: { ...record, memory: { procedure: 'other' } } }]); // prettier-ignore
      return saying(message.text, { memory: { ...record.memory, misses: runs } });
    };
    const { turns } = turnsWith({ store, respond });
    await turns.accept(incoming());
    await turns.idle();
    assert.deepEqual((await recordIn(store)).memory, { procedure: 'other', misses: 2 });
    assert.deepEqual([turns.counts().conflicts, turns.counts().failed], [1, 0]);
  });
});

describe('a record kept at hand between turns', () => {
  it('is not trusted where another writer changed it, nor where it was deleted', async () => {
    const respond: Respond = async (message, record) => saying(message.text, { memory: { misses: (record.memory.misses ?? 0) + 1 } }); // prettier-ignore
    const { turns, store } = turnsWith({ respond });
    await turns.accept(incoming({ id: '1' }));
    await turns.idle();
    const value = { ...(await recordIn(store)), memory: { misses: 10 } };
    await store.commit([{ collection: 'conversations', id: KEY, value }]);
    await turns.accept(incoming({ id: '2' }));
    await turns.idle();
    assert.deepEqual((await recordIn(store)).memory, { misses: 11 });
    await store.commit([{ collection: 'conversations', id: KEY, value: undefined }]);
    await turns.accept(incoming({ id: '3' }));
    await turns.idle();
    const fresh = await recordIn(store);
    assert.deepEqual([fresh.memory, fresh.log.length], [{ misses: 1 }, 2]);
  });

  it('is as it was committed for the try after one that changed it and failed', async () => {
    let tries = 0;
    const respond: Respond = async (message, record) => {
      if (message.id === '2' && (tries += 1) < 3) {
        Object.assign(record.memory, { procedure: 'half done' });
        assert.fail('in the middle');
      }
      return saying(message.text, { memory: record.memory });
    };
    const { turns, store } = turnsWith({ respond });
    for (const id of ['1', '2']) await turns.accept(incoming({ id }));
    await turns.idle();
    assert.deepEqual([(await recordIn(store)).memory, tries], [{}, 3]);
  });
});

describe('a turn that fails', () => {
  it('is tried three times, and a success counts', async () => {
    let runs = 0;
    const { turns, store } = turnsWith({
      respond: async (message) => ((runs += 1) < 3 ? assert.fail('not yet') : saying(message.text)),
    });
    await turns.accept(incoming());
    await turns.idle();
    assert.equal(runs, 3);
    assert.deepEqual(textsOf(await recordIn(store)), ['xin chào', 'xin chào']);
    assert.equal(turns.counts().setAside, 0);
  });

  it('is set aside with an apology, leaving dialog, memory and draft as they were', async () => {
    const respond: Respond = async (message, record) =>
      message.id === 'bad' ? assert.fail('the secret of 079') : parrot(message, record, { name: 'web', buttons: 1, private: true, spoken: false }); // prettier-ignore
    const lines: string[] = [];
    const log = (event: string, fields = {}, ids = {}) => void lines.push(JSON.stringify([event, fields, ids]));
    const { turns, store, inbox } = turnsWith({ respond, log });
    await turns.accept(incoming());
    await turns.idle();
    const before = await recordIn(store);
    await turns.accept(incoming({ id: 'bad', text: 'gây lỗi' }));
    await turns.accept(incoming({ id: 'next', text: 'tiếp' }));
    await turns.idle();
    const after = await recordIn(store);
    const [kept] = await all<SetAside>(store, 'setAside');
    assert.match(kept?.reference ?? '', /^\d{4}-\d{4}$/);
    assert.deepEqual(textsOf(after).slice(2), ['gây lỗi', `sorry ${kept?.reference}`, 'tiếp', 'you said tiếp']);
    assert.deepEqual(before.memory, {});
    assert.equal(kept?.message.text, 'gây lỗi');
    assert.deepEqual(inbox.pending(), []);
    assert.deepEqual([turns.counts().setAside, turns.counts().failed], [1, 3]);
    assert.ok(!/079|gây lỗi/.test(lines.join('')), 'nothing a person wrote, nor an error quoted, is logged');
  });

  it('that hangs is given up at its deadline, and its late answer is ignored', async () => {
    let late: (() => void)[] = [];
    const respond: Respond = (message) =>
      message.id === 'hang'
        ? new Promise((resolve) => late.push(() => resolve(saying('too late'))))
        : Promise.resolve(saying('ok'));
    const { turns, store } = turnsWith({ respond, deadlineMs: 5 });
    await turns.accept(incoming({ id: 'hang' }));
    await turns.accept(incoming({ id: 'next' }));
    await turns.idle();
    for (const answer of late) answer();
    await new Promise(setImmediate);
    assert.match(textsOf(await recordIn(store))[1] ?? '', /^sorry/);
    assert.equal(textsOf(await recordIn(store))[3], 'ok');
    late = [];
  });

  it('because the record cannot be read leaves the record alone, and tells the person all the same', async () => {
    const memory = makeMemoryStore();
    await memory.commit([{ collection: 'conversations', id: KEY, value: { untouched: true } }]);
    const get: Store['get'] = (collection, id) =>
      collection === 'conversations' ? Promise.reject(new Error('tampered')) : memory.get(collection, id);
    const store: Store = { get, commit: (all) => memory.commit(all), list: (name) => memory.list(name), close: async () => {} }; // prettier-ignore
    const { turns, inbox } = turnsWith({ store });
    const heard: (string | undefined)[] = [];
    turns.onCommit((_, logged) => void heard.push(...logged.map(({ activity }) => activity.text)));
    assert.equal(await turns.accept(incoming()), 'accepted');
    await turns.idle();
    assert.deepEqual((await memory.get('conversations', KEY))?.value, { untouched: true });
    const [kept] = await all<SetAside>(memory, 'setAside');
    assert.deepEqual(heard, ['xin chào', `sorry ${kept?.reference}`]);
    assert.deepEqual(inbox.pending(), []);
  });
});

describe('delivery from the outbox', () => {
  const zalo = (id: string) => incoming({ channel: 'zalo', id, text: id });
  const ZALO = 'zalo/c';

  it('sends what a committed turn said, in order, trying again until the platform takes it', async () => {
    const channel = new KeepingChannel('zalo');
    channel.failures = 3;
    const { turns, store, inbox } = turnsWith({ channels: new Map([['zalo', channel]]) });
    for (const id of ['a', 'b', 'c']) await turns.accept(zalo(id));
    await turns.idle();
    assert.deepEqual(channel.sent, ['you said a', 'you said b', 'you said c']);
    assert.deepEqual(inbox.pending(), []);
    assert.equal(turns.counts().undelivered, 3);
    assert.deepEqual((await recordIn(store, ZALO)).outbox, []);
  });

  it('lets the next turn run while a platform does not answer', async () => {
    let release = () => {};
    const platform = new Promise<void>((go) => (release = go));
    const channel = new KeepingChannel('zalo');
    const send = channel.send.bind(channel);
    channel.send = async (conversation, activities) => platform.then(() => send(conversation, activities));
    const { turns, store } = turnsWith({ channels: new Map([['zalo', channel]]) });
    let committed = 0;
    const two = new Promise<void>((go) => turns.onCommit(() => ((committed += 1) === 2 ? go() : undefined)));
    await turns.accept(zalo('a'));
    await turns.accept(zalo('b'));
    await two;
    assert.deepEqual(channel.sent, []);
    assert.equal((await recordIn(store, ZALO)).outbox.length, 2);
    release();
    await turns.idle();
    assert.deepEqual(channel.sent, ['you said a', 'you said b']);
  });

  it('is taken up by the next process, once, in order, without answering again', async () => {
    const store = makeMemoryStore();
    const inbox = new HeldInbox();
    const dead = new KeepingChannel('zalo');
    dead.send = () => new Promise(() => undefined);
    const first = turnsWith({ store, inbox, channels: new Map([['zalo', dead]]) });
    for (const id of ['a', 'b']) await first.turns.accept(zalo(id));
    await first.turns.close(20);
    const alive = new KeepingChannel('zalo');
    const second = turnsWith({ store, inbox, channels: new Map([['zalo', alive]]), respond: async () => assert.fail('answered twice') }); // prettier-ignore
    assert.equal(second.turns.recover(), 2);
    await second.turns.idle();
    assert.deepEqual(alive.sent, ['you said a', 'you said b']);
    assert.deepEqual(inbox.pending(), []);
    assert.equal(second.turns.counts().failed, 0);
  });

  it('does not send again after a restart what was delivered before it', async () => {
    const store = makeMemoryStore();
    const first = turnsWith({ store, channels: new Map([['zalo', new KeepingChannel('zalo')]]) });
    await first.turns.accept(zalo('a'));
    await first.turns.idle();
    const after = new KeepingChannel('zalo');
    const inbox = new HeldInbox(); // whose forgetting a crash undid
    inbox.waiting.push({ key: ZALO, id: 'a', message: zalo('a'), tries: 1 });
    const second = turnsWith({ store, inbox, channels: new Map([['zalo', after]]) });
    second.turns.recover();
    await second.turns.accept(zalo('b'));
    await second.turns.accept(zalo('a'));
    await second.turns.idle();
    assert.deepEqual(after.sent, ['you said b']);
  });

  it('sends nothing on a channel whose clients fetch', async () => {
    const pulling = Object.assign(new KeepingChannel('directline'), { pulls: true as const });
    const { turns, store } = turnsWith({ channels: new Map([['directline', pulling]]) });
    await turns.accept(incoming());
    await turns.idle();
    assert.deepEqual([pulling.sent, (await recordIn(store)).outbox], [[], []]);
  });
});

describe('recovery', () => {
  const waiting = (id: string, tries: number, conversation = 'c') => {
    const message = incoming({ id, conversation, text: id });
    return { key: conversationKey(message), id, message, tries };
  };

  it('answers what an earlier process had acknowledged, before what comes now', async () => {
    const inbox = new HeldInbox();
    inbox.waiting.push(waiting('a', 1), waiting('b', 0));
    const { turns, store } = turnsWith({ inbox });
    turns.recover();
    await turns.accept(incoming({ id: 'c', text: 'c' }));
    await turns.idle();
    assert.deepEqual(
      textsOf(await recordIn(store)).filter((text) => text?.startsWith('you')),
      ['you said a', 'you said b', 'you said c'],
    );
    assert.deepEqual(inbox.pending(), []);
  });

  it('does not take a message twice that was pending and is sent again', async () => {
    const inbox = new HeldInbox();
    inbox.waiting.push(waiting('a', 0));
    const { turns, store } = turnsWith({ inbox });
    turns.recover();
    assert.equal(await turns.accept(incoming({ id: 'a', text: 'a' })), 'repeat');
    await turns.idle();
    assert.equal((await recordIn(store)).log.length, 2);
  });

  it('sets a message aside, unrun, that kept killing the process, and answers those that only waited behind it', async () => {
    const inbox = new HeldInbox();
    const [poison, unlucky] = [waiting('poison', 5), waiting('unlucky', 5, 'another')];
    inbox.waiting.push({ ...poison, attempts: 3 }, { ...unlucky, attempts: 2 });
    inbox.waiting.push(waiting('innocent', 5, 'other'), waiting('later', 1));
    const ran: string[] = [];
    const respond: Respond = async (message) => {
      ran.push(message.id);
      return saying('ok');
    };
    const { turns, store } = turnsWith({ inbox, respond });
    turns.recover();
    await turns.idle();
    assert.deepEqual(ran.toSorted(), ['innocent', 'later', 'unlucky']);
    assert.match(textsOf(await recordIn(store))[1] ?? '', /^sorry/);
    assert.deepEqual((await all<SetAside>(store, 'setAside')).map(({ failure }) => failure), ['killed']); // prettier-ignore
    assert.deepEqual(inbox.pending(), []);
  });

  it('runs those found pending repeatedly one at a time across conversations, noting each first', async () => {
    const inbox = new HeldInbox();
    inbox.waiting.push(waiting('a', 2, 'x'), waiting('b', 2, 'y'), waiting('c', 3, 'z'));
    let running = 0;
    const respond: Respond = async () => {
      running += 1;
      assert.equal(running, 1);
      await new Promise((done) => setTimeout(done, 2));
      running -= 1;
      return saying('ok');
    };
    const noted: string[] = [];
    const attempt = inbox.attempt.bind(inbox);
    inbox.attempt = async (key, id) => (noted.push(id), attempt(key, id));
    const { turns } = turnsWith({ inbox, respond });
    turns.recover();
    await turns.idle();
    assert.deepEqual([noted, turns.counts().failed], [['a', 'b', 'c'], 0]);
  });

  it('leaves a message that was answered often enough, but never delivered, its answer', async () => {
    const store = makeMemoryStore();
    const inbox = new HeldInbox();
    const { turns } = turnsWith({ store, inbox });
    await turns.accept(incoming());
    await turns.idle();
    inbox.waiting.push(waiting('m1', 5));
    const next = turnsWith({ store, inbox });
    next.turns.recover();
    await next.turns.idle();
    assert.equal(next.turns.counts().setAside, 0);
    assert.equal((await recordIn(store)).log.length, 2);
  });
});
