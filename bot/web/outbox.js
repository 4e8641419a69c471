// @ts-check
import { keeping } from './keeping.js';
import { Patience } from './patience.js';
import { isOver, Refused } from './protocol.js';
/** @typedef {import('./protocol.js').Activity} Activity */

const WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15_000;

/**
 * What became of a message: under way, taken in by the server, kept until it can be sent, or not sent unless the person wants it.
 * @typedef {'waiting' | 'sent' | 'held' | 'busy' | 'unsent' | 'tooLarge' | 'fileType' | 'refused'} Fate
 * @typedef {{ id: string, activity: Activity, file?: File }} Letter
 */

/**
 * Sends messages one after the other, in the order they were written, until the server has each. A message keeps its id when it is sent
 * again, by which the server knows it. Those without a file outlive a reload of the page.
 */
export class Outbox {
  #kept = /** @type {ReturnType<typeof keeping<Letter[]>>} */ (keeping('unsent', 'tab'));
  /** @type {Letter[]} */
  #letters = [];
  #sending = false;
  #patience = new Patience(WAIT_MS, LONGEST_WAIT_MS);
  #least = 0;
  #post;
  #tell;

  /**
   * @param {(activity: Activity, file?: File) => Promise<void>} post
   * @param {(letter: Letter, fate: Fate) => void} tell
   */
  constructor(post, tell) {
    this.#post = post;
    this.#tell = tell;
  }

  /** Takes up what was not sent when the page was left. */
  takeUp() {
    for (const letter of this.#kept.get() ?? []) this.#add(letter);
  }

  /** @param {Letter} letter */
  send(letter) {
    this.#add(letter);
    void this.flush();
  }

  /** What the conversation shows already has arrived. @param {string} id */
  arrived(id) {
    this.#set(this.#letters.filter((letter) => letter.id !== id));
  }

  /** The conversation they were written in is over: whether they are said in the next one, the person decides. */
  giveBack() {
    const letters = this.#letters;
    this.#set([]);
    for (const letter of letters) this.#tell(letter, 'unsent');
  }

  /** Sends what waits; a wait for the next try is cut short. */
  async flush() {
    this.#patience.cut();
    if (this.#sending) return;
    this.#sending = true;
    for (let letter = this.#letters[0]; letter; letter = this.#letters[0]) {
      const fate = await this.#sent(letter);
      if (this.#letters.includes(letter)) this.#tell(letter, fate);
      if (fate === 'held' || fate === 'busy') await this.#patience.wait(this.#least);
      else this.arrived(letter.id);
    }
    this.#sending = false;
  }

  /** @param {Letter} letter @returns {Promise<Fate>} */
  async #sent({ activity, file }) {
    this.#least = 0;
    try {
      await this.#post(activity, file);
      this.#patience.reset();
      return 'sent';
    } catch (error) {
      return this.#fateOf(error);
    }
  }

  /** @param {unknown} error @returns {Fate} */
  #fateOf(error) {
    if (!(error instanceof Refused) || isOver(error)) return 'held';
    if (error.status === 413) return 'tooLarge';
    if (error.status === 415) return 'fileType';
    if (error.status === 429) {
      this.#least = error.retryAfter * 1_000;
      return 'busy';
    }
    return error.status < 500 && error.status !== 408 ? 'refused' : 'held';
  }

  /** One that is tried again keeps its place. @param {Letter} letter */
  #add(letter) {
    if (!this.#letters.some(({ id }) => id === letter.id)) this.#set([...this.#letters, letter]);
    this.#tell(letter, 'waiting');
  }

  /** @param {Letter[]} letters */
  #set(letters) {
    this.#letters = letters;
    const kept = letters.filter(({ file }) => !file);
    this.#kept.set(kept.length > 0 ? kept : undefined);
  }
}
