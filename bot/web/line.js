// @ts-check
import { keeping } from './keeping.js';
import { Patience } from './patience.js';
import { isOver, makeProtocol, Refused } from './protocol.js';
import { Stream } from './stream.js';
/** @typedef {import('./protocol.js').Session} Session */
/** @typedef {import('./protocol.js').Activity} Activity */
/** @typedef {import('./protocol.js').Batch} Batch */

const REFRESH_MS = 15 * 60_000;
const POLL_MS = 1_000;
const LOOK_MS = 30_000;
const WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
/** Streams that never opened before polling takes over: some networks let no WebSocket through. */
const STREAM_TRIES = 2;

/**
 * What the line tells: activities, and whether they are of before the page was opened; its state; that the conversation is over and another
 * one begins.
 * @typedef {{
 *   heard: (activities: Activity[], history: boolean) => void,
 *   state: (state: 'connecting' | 'open' | 'lost' | 'elsewhere') => void,
 *   anew: () => void,
 * }} Listener
 */

/**
 * A conversation held over Direct Line: a stream where it can be had, polling where not. It comes back by itself after any loss, to where it
 * was, and after a reload of the page in the same tab.
 */
export class Line {
  #server;
  #protocol;
  #listener;
  #locale;
  #kept = /** @type {ReturnType<typeof keeping<Session & { server: string }>>} */ (keeping('session', 'tab'));
  #patience = new Patience(WAIT_MS, LONGEST_WAIT_MS);
  /** @type {Session | undefined} */
  #session;
  /** A session that may not have been opened yet. @type {Session | undefined} */
  #opening;
  #watermark = '';
  #history = false;
  #deadStreams = 0;
  /** To be tried again at once, by somebody's wish. */
  #again = false;
  #stopped = false;
  /** @type {Stream | undefined} */
  #stream;

  /** @param {string} server @param {Listener} listener @param {() => string} locale */
  constructor(server, listener, locale) {
    this.#server = server;
    this.#protocol = makeProtocol(server);
    this.#listener = listener;
    this.#locale = locale;
    const kept = this.#kept.get();
    if (kept?.server === server) this.#session = kept;
  }

  /** Opens the line and keeps it open. */
  start() {
    addEventListener('online', () => this.hurry());
    addEventListener('offline', () => this.#listener.state('lost'));
    document.addEventListener('visibilitychange', () => document.hidden || this.#lookAlive());
    setInterval(() => this.#lookAlive(), LOOK_MS);
    setInterval(() => void this.#refresh(), REFRESH_MS);
    this.#listener.state('connecting');
    void this.#run();
  }

  /** Tries again at once, over a new stream. */
  hurry() {
    this.#again = true;
    this.#stream?.giveUp();
    this.#patience.cut();
  }

  /** Takes the conversation back from another window. */
  takeBack() {
    this.#stopped = false;
    this.#listener.state('connecting');
    void this.#run();
  }

  /** Leaves this conversation and begins another. */
  leave() {
    this.#remember(undefined);
    this.hurry();
  }

  /** @param {Activity} activity @param {File} [file] */
  async post(activity, file) {
    const session = this.#session;
    if (!session) throw new Error('the line is not open yet');
    try {
      await this.#protocol.post(session, activity, file);
    } catch (error) {
      if (isOver(error) && this.#session === session) {
        this.leave();
        this.#listener.anew();
      }
      throw error;
    }
  }

  async #run() {
    for (let least = 0; !this.#stopped; least = 0) {
      this.#again = false;
      try {
        const streamUrl = await this.#connect();
        this.#listener.state('open');
        if (this.#deadStreams < STREAM_TRIES) await this.#listen(streamUrl);
        else await this.#poll();
      } catch (error) {
        if (error instanceof Refused) least = error.retryAfter * 1_000;
      }
      if (this.#again || this.#stopped) continue;
      this.#listener.state('lost');
      await this.#patience.wait(least);
    }
  }

  async #connect() {
    if (this.#session) {
      try {
        this.#history = this.#watermark === '';
        return this.#opened(await this.#protocol.reconnect(this.#session, this.#watermark));
      } catch (error) {
        if (!isOver(error)) throw error;
        this.#remember(undefined);
        this.#listener.anew();
      }
    }
    this.#history = false;
    this.#opening ??= await this.#protocol.generate();
    try {
      return this.#opened(await this.#protocol.start(this.#opening, this.#locale()));
    } catch (error) {
      if (isOver(error)) this.#opening = undefined;
      throw error;
    }
  }

  /** @param {Session & { streamUrl: string }} answer */
  #opened({ conversationId, token, streamUrl }) {
    this.#opening = undefined;
    this.#remember({ conversationId, token });
    return streamUrl;
  }

  /** @param {Session | undefined} session */
  #remember(session) {
    if (session?.conversationId !== this.#session?.conversationId) this.#watermark = '';
    this.#session = session;
    this.#kept.set(session && { ...session, server: this.#server });
  }

  /** @param {string} url */
  async #listen(url) {
    this.#deadStreams += 1; // until it opens
    const opened = () => (this.#deadStreams = 0);
    const stream = (this.#stream = new Stream(url, opened, (batch) => this.#hear(batch)));
    const why = await stream.ended;
    this.#stream = undefined;
    if (why === 'closed') return;
    this.#stopped = true;
    this.#listener.state('elsewhere');
  }

  async #poll() {
    for (const session = this.#session; session && !this.#again;) {
      this.#hear(await this.#protocol.poll(this.#session ?? session, this.#watermark));
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  /** @param {Batch} batch */
  #hear({ activities, watermark }) {
    this.#patience.reset();
    if (watermark) this.#watermark = watermark;
    const history = this.#history;
    this.#history = false;
    this.#listener.heard(activities, history);
  }

  #lookAlive() {
    if (this.#stream?.isSilent) this.hurry();
    else if (!this.#stream) this.#patience.cut();
  }

  async #refresh() {
    const session = this.#session;
    if (!session) return;
    const fresh = await this.#protocol.refresh(session).catch(() => undefined);
    if (fresh && this.#session?.conversationId === session.conversationId)
      this.#remember({ ...session, token: fresh.token });
  }
}
