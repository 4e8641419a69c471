import type { ChannelName, Channel, Incoming } from './channels/channel.ts';
import type { Conversations } from './conversations.ts';
import type { Lane } from './lanes.ts';
import { hurried, lastAnswered } from './turn.ts';

/** More messages than this within that time, none of them sent after an answer was read, are a burst. */
const MOST = 10;
const WITHIN_MS = 5_000;

/** How long a message waits for others that were sent with it, and how long nothing must come once one did. */
const BREATH_MS = 30;
const QUIET_MS = 100;
/** Who writes so soon after an answer writes message by message. */
const AT_ONCE_MS = 150;

/** Whether the message at `index` and the one after it are of one burst; `times` are instants of arrival, in order. */
export function goesOn(times: readonly number[], index: number): boolean {
  for (let first = Math.max(0, index + 1 - MOST); first <= index; first += 1) {
    const [begin = 0, end] = [times[first], times[first + MOST]];
    if (end === undefined) return false;
    if (end - begin <= WITHIN_MS) return true;
  }
  return false;
}

export type BurstsParts = {
  readonly conversations: Pick<Conversations, 'load'>;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly clock: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Whether a message must be answered whatever comes after it. */
  readonly urgent?: ((message: Incoming) => boolean) | undefined;
};

/** Tells the messages of a burst, which gets one answer: to the last. */
export class Bursts {
  readonly #parts: BurstsParts;

  constructor(parts: BurstsParts) {
    this.#parts = parts;
  }

  /** Waits until what was sent with a message has come too. Rejects with Closing when the house closes. */
  async gather(lane: Lane, message: Incoming): Promise<void> {
    const { gathers } = this.#parts.channels.get(message.channel) ?? {};
    if (!gathers || message.kind === 'start' || lane.isGathered() || (await this.#isOneByOne(lane.key))) return;
    for (let [waited, wait] = [0, BREATH_MS]; waited < WITHIN_MS; [waited, wait] = [waited + wait, QUIET_MS]) {
      const before = lane.waiting.length;
      await this.#parts.pause(wait);
      if (lane.waiting.length === before) break;
    }
    lane.gathered();
  }

  /**
   * Whether a message is passed over, because a later one of the same burst is answered: that one is durable, so a crash loses no
   * answer. Decided by what the record and the inbox hold, so that a run after a crash decides alike.
   */
  async passesOver(lane: Lane, message: Incoming): Promise<boolean> {
    if (message.kind === 'start' || lane.waiting.length === 0) return false;
    const later = (await lane.known()).filter(({ kind }) => kind === 'message');
    const stored = await this.#parts.conversations.load(lane.key).catch(() => undefined);
    const before = stored ? hurried(stored.value) : [];
    const times = [...before, message.at, ...later.map(({ at }) => at)].map((at) => Date.parse(at));
    if (later.length === 0 || !goesOn(times, before.length)) return false;
    const { urgent = () => false } = this.#parts;
    return !urgent(message) || later.some(urgent);
  }

  async #isOneByOne(key: string): Promise<boolean> {
    const stored = await this.#parts.conversations.load(key).catch(() => undefined);
    const answered = stored && lastAnswered(stored.value);
    return answered !== undefined && this.#parts.clock().getTime() - answered.getTime() < AT_ONCE_MS;
  }
}
