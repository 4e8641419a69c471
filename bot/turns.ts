// in one file: a message on its way through its lane, over state that nothing else may touch
import { setMaxListeners } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { makeAnswer, type Answer, type AnswerParts, type Fate } from './answer.ts';
import { Bursts, type BurstsParts } from './burst.ts';
import type { Channel, ChannelName, Incoming, Logged } from './channels/channel.ts';
import { conversationKey, type ConversationRecord } from './conversation.ts';
import { Conversations } from './conversations.ts';
import type { CarryOut } from './effects.ts';
import { Closing, traceOf } from './errors.ts';
import { Lanes, type InLine, type Lane, type Taken } from './lanes.ts';
import { makeSettle, type Settle } from './settle.ts';
import { makeSlots } from './slots.ts';
import type { Inbox } from './storage/inbox.ts';
import { hasAnswered, isOwing, loggedOf, type TurnFrame } from './turn.ts';

const PARALLEL_TURNS = 100;
/** Starts that found a message pending: from then on it runs alone, so that it can be told from those that waited beside it. */
const SUSPECT = 2;
/** Times the process ended while a message ran alone: it is set aside then. Once may be chance, when a process is killed from outside. */
const DEADLY = 3;

/** What turns are made of; `channels` may grow until the first message is taken in. */
export type TurnsParts = Omit<AnswerParts, 'pause' | 'count' | 'conversations'> &
  Pick<BurstsParts, 'urgent'> & {
    readonly inbox: Pick<Inbox, 'append' | 'pending' | 'attempt' | 'done'>;
    readonly channels: ReadonlyMap<ChannelName, Channel>;
    readonly carryOut: CarryOut;
    readonly clock: () => Date;
    /** A secret id of the turn of a message, the same whenever it is run. */
    readonly turnId: (key: string, message: string) => string;
    readonly pause?: (milliseconds: number) => Promise<void>;
  };

/** Hears what a committed turn added to a conversation's log, and which message it was the turn of. */
export type CommitListener = (key: string, logged: readonly Logged[], message: string) => void;

const NONE = {
  accepted: 0,
  repeats: 0,
  answered: 0,
  passedOver: 0,
  failed: 0,
  conflicts: 0,
  setAside: 0,
  undelivered: 0,
  uncarried: 0,
};
/** How many messages were taken in, tries failed, and so on, since the start. */
export type TurnCounts = typeof NONE;

/** A message in its lane; `tries` only where an earlier process left it, `gate` when it has to wait for another one's turn. */
type Entry = InLine & { readonly tries?: number; readonly gate?: Promise<void> };

/** Makes a message durable before it is acknowledged, and answers each once, in order of arrival within its conversation. */
export class Turns {
  readonly #parts: TurnsParts;
  readonly #conversations: Conversations;
  readonly #answer: Answer;
  readonly #settle: Settle;
  readonly #bursts: Bursts;
  readonly #lanes = new Lanes();
  readonly #listeners = new Set<CommitListener>();
  readonly #slots = makeSlots(PARALLEL_TURNS);
  readonly #stopping = new AbortController();
  readonly #counts = { ...NONE };
  #closing = false;

  constructor(parts: TurnsParts) {
    this.#parts = parts;
    setMaxListeners(0, this.#stopping.signal); // every conversation that pauses listens to it: many do at once, and none for long
    this.#conversations = new Conversations(parts.store);
    const pause = (milliseconds: number) => this.#pause(milliseconds);
    const count = (what: keyof TurnCounts) => void (this.#counts[what] += 1);
    const own = { conversations: this.#conversations, pause, count };
    this.#answer = makeAnswer({ ...parts, ...own });
    this.#settle = makeSettle({ ...parts, ...own });
    this.#bursts = new Bursts({ ...parts, ...own });
  }

  /** Resolves once the message is durable; a repeat of one that is known already is dropped. Rejects with Closing, or as the inbox does. */
  async accept(message: Incoming): Promise<'accepted' | 'repeat'> {
    if (this.#closing) throw new Closing();
    const lane = this.#lanes.of(conversationKey(message));
    const before = lane.taken.get(message.id);
    const taken = before ?? this.#take(lane.key, message);
    if (!before) void this.#enqueue(lane, { message, taken });
    const answer = (await taken) === 'accepted' && !before ? 'accepted' : 'repeat';
    this.#counts[answer === 'accepted' ? 'accepted' : 'repeats'] += 1;
    return answer;
  }

  /** Has `listener` told of every commit from now on; answers how to stop that. */
  onCommit(listener: CommitListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Takes up what an earlier process left unfinished; to be called once, before anything is accepted. Answers how many messages,
   * before they are answered. Those found pending repeatedly run one at a time, each after a durable note that it does: so the one
   * that kills the process is told from those behind it.
   */
  recover(): number {
    let gate = Promise.resolve();
    const pending = this.#parts.inbox.pending();
    for (const { key, id, message, tries } of pending) {
      const taken = this.#answered(key, id).then((answered): Taken => (answered ? 'answered' : 'accepted'));
      const entry: Entry = { message, taken, tries, ...(tries >= SUSPECT && { gate }) };
      const run = this.#enqueue(this.#lanes.of(key), entry);
      if (tries >= SUSPECT) gate = run;
    }
    return pending.length;
  }

  /** Resolves when every message taken in is answered and settled. */
  idle(): Promise<void> {
    return this.#lanes.idle();
  }

  /** Takes nothing in any more and finishes what was taken in, for at most `graceMs`; the rest is left to the next start. */
  async close(graceMs: number): Promise<void> {
    this.#closing = true;
    this.#stopping.abort();
    await Promise.race([this.idle(), after(graceMs, undefined, { ref: false })]);
  }

  counts(): Readonly<TurnCounts> {
    return { ...this.#counts };
  }

  async #take(key: string, message: Incoming): Promise<Taken> {
    const appended = this.#parts.inbox.append({ key, id: message.id, message });
    const [taken, answered] = await Promise.all([appended, this.#answered(key, message.id)]);
    return answered ? 'answered' : taken;
  }

  /** Whether the turn of a message was committed; a record that cannot be read is the turn's own trouble. */
  async #answered(key: string, id: string): Promise<boolean> {
    const stored = await this.#conversations.load(key).catch(() => undefined);
    return stored !== undefined && hasAnswered(stored.value, id);
  }

  /** Puts a message at the end of its lane: resolves when its turn was had. */
  #enqueue(lane: Lane, entry: Entry): Promise<void> {
    return lane.enter(entry, () => this.#have(lane, entry));
  }

  async #have(lane: Lane, entry: Entry): Promise<void> {
    const { message, gate, tries } = entry;
    try {
      const taken = await entry.taken;
      await gate;
      if (taken === 'answered' && tries === undefined) return this.#done(lane, message.id);
      const fate = taken === 'answered' ? 'heard' : await this.#fateOf(lane, message, tries);
      const record = await this.#slots(() => this.#run(lane, message, fate));
      if (!isOwing(record, message.id)) return this.#done(lane, message.id);
      lane.inDelivery(() => this.#finish(lane, record, message));
    } catch (error) {
      this.#leave(lane, message.id, error);
    }
  }

  async #fateOf(lane: Lane, message: Incoming, tries: number | undefined): Promise<Fate> {
    if (tries === undefined) await this.#bursts.gather(lane, message);
    if (await this.#bursts.passesOver(lane, message)) return 'passed over';
    const deadly = (tries ?? 0) >= SUSPECT && (await this.#parts.inbox.attempt(lane.key, message.id)) >= DEADLY;
    return deadly ? 'set aside' : 'heard';
  }

  async #run(lane: Lane, message: Incoming, fate: Fate): Promise<ConversationRecord> {
    const { clock, turnId, channels } = this.#parts;
    const channel = channels.get(message.channel);
    const frame: TurnFrame = {
      message,
      turn: turnId(lane.key, message.id),
      now: clock(),
      pushes: channel !== undefined && !channel.pulls && !message.inResponse,
      unsettled: (id) => lane.isUnsettled(id),
      followed: () => lane.waiting.length > 0,
    };
    const record = await this.#answer(frame, fate);
    this.#counts[fate === 'passed over' ? 'passedOver' : 'answered'] += 1;
    this.#tell(lane.key, loggedOf(record, message.id), message.id);
    return record;
  }

  #tell(key: string, logged: readonly Logged[], message: string): void {
    for (const listener of this.#listeners) {
      try {
        listener(key, logged, message);
      } catch (error) {
        this.#parts.log('turn.listenerFailed', traceOf(error), { conversation: key });
      }
    }
  }

  async #finish(lane: Lane, record: ConversationRecord, message: Incoming): Promise<void> {
    try {
      await this.#settle.now(record, message);
      lane.settled.add(message.id);
      // in the lane's turn, so that it never comes between a turn's load and its commit; that turn may have dropped it already
      void lane.inTurn(async () => {
        await this.#settle.dropFrom(lane.key, message.id);
        this.#done(lane, message.id);
      });
    } catch (error) {
      this.#leave(lane, message.id, error);
    }
  }

  #done(lane: Lane, id: string): void {
    this.#parts.inbox.done(lane.key, id);
    this.#lanes.leave(lane, id);
  }

  /** Lets go of a message that a later start will find in the inbox. */
  #leave(lane: Lane, id: string, error: unknown): void {
    if (!(error instanceof Closing))
      this.#parts.log('turn.left', traceOf(error), { conversation: lane.key, message: id });
    this.#lanes.leave(lane, id);
  }

  async #pause(milliseconds: number): Promise<void> {
    if (this.#stopping.signal.aborted) throw new Closing();
    if (this.#parts.pause) return this.#parts.pause(milliseconds);
    await after(milliseconds, undefined, { signal: this.#stopping.signal }).catch(() => {
      throw new Closing();
    });
  }
}
