// @ts-check
/** @typedef {import('./protocol.js').Batch} Batch */

/** The server says something, if only nothing, every 25 seconds. */
const SILENCE_MS = 60_000;
const TAKEN_OVER = 'collision';

/** One WebSocket of a conversation, until it closes or is given up. */
export class Stream {
  #socket;
  #heardAt = Date.now();
  #end = (/** @type {'closed' | 'taken over'} */ _why) => {};
  /** Settles once, when nothing more will be heard of it. @type {Promise<'closed' | 'taken over'>} */
  ended = new Promise((resolve) => (this.#end = resolve));

  /** @param {string} url @param {() => void} opened @param {(batch: Batch) => void} hear */
  constructor(url, opened, hear) {
    const socket = new WebSocket(url);
    this.#socket = socket;
    socket.onopen = opened;
    socket.onclose = ({ reason }) => this.#end(reason === TAKEN_OVER ? 'taken over' : 'closed');
    socket.onmessage = ({ data }) => {
      this.#heardAt = Date.now();
      if (data) hear(JSON.parse(data));
    };
  }

  /** A stream that slept, or whose network is gone, says nothing about it. */
  get isSilent() {
    return Date.now() - this.#heardAt > SILENCE_MS;
  }

  /** Gives it up: over a dead network the browser says only much later that it is closed. */
  giveUp() {
    this.#socket.onmessage = null;
    this.#socket.close();
    this.#end('closed');
  }
}
