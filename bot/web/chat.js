// @ts-check
import { Composer } from './composer.js';
import { button, make } from './elements.js';
import { Line } from './line.js';
import { Outbox } from './outbox.js';
import { sendable } from './pictures.js';
import { Transcript } from './transcript.js';
import { LANGUAGES, WORDS } from './words.js';
/** @typedef {import('./protocol.js').Activity} Activity */
/** @typedef {import('./protocol.js').CardAction} CardAction */
/** @typedef {import('./outbox.js').Letter} Letter */
/** @typedef {import('./words.js').Language} Language */
/** @typedef {'connecting' | 'lost' | 'back' | 'restored' | 'elsewhere' | 'typing'} Remark */

/** How long a remark stands that is not taken back by what happens next. @type {Readonly<Partial<Record<Remark, number>>>} */
const STANDS_MS = { back: 5_000, restored: 5_000, typing: 90_000 };
/** A person who does not see the dots is told that an answer is on its way only where it takes long. */
const LONG_MS = 3_000;
/** What opening takes at most before it is worth a word. */
const OPENING_MS = 1_500;
/** A loss that is over at once is not worth a word either. */
const BRIEF_MS = 1_000;

/** The conversation put together: what is written goes into the outbox and down the line, what is heard into the transcript. */
export class Chat {
  #language;
  #follow;
  #transcript;
  #composer;
  #line;
  #outbox;
  #status = make('p', { class: 'status', role: 'status' });
  #here = button('', () => this.#line.takeBack(), { class: 'here', hidden: '' });
  /** @type {Remark | undefined} */
  #remark;
  #timer = 0;

  /** @param {string} server @param {Language} language @param {(language: Language) => void} follow the assistant changed its language */
  constructor(server, language, follow) {
    this.#language = language;
    this.#follow = follow;
    this.#transcript = new Transcript(WORDS[language], (action) => this.#choose(action));
    this.#composer = new Composer(
      WORDS[language],
      (text) => this.#say({ text }),
      (file) => void this.#sendFile(file),
    );
    this.#line = new Line(
      server,
      {
        heard: (activities, history) => this.#hear(activities, history),
        state: (state) => this.#changed(state),
        anew: () => this.#anew(),
      },
      () => this.#language,
    );
    this.#outbox = new Outbox(
      (activity, file) => this.#line.post(activity, file),
      (letter, fate) => {
        if (fate === 'waiting') this.#transcript.say(letter.id, this.#shown(letter));
        this.#transcript.become(letter.id, fate, () => this.#outbox.send(letter));
        if (fate === 'sent') this.#await();
      },
    );
  }

  get elements() {
    const { log, below } = this.#transcript;
    return [make('div', { class: 'talk' }, log, below), this.#status, this.#here, this.#composer.form];
  }

  start() {
    this.#outbox.takeUp();
    this.#line.start();
  }

  focus() {
    this.#composer.focus();
  }

  /** @param {Language} language @param {boolean} ask whether the assistant is to be told */
  speak(language, ask) {
    this.#language = language;
    const words = WORDS[language];
    this.#transcript.speak(words);
    this.#composer.speak(words);
    this.#here.textContent = words.here;
    if (this.#remark) this.#status.textContent = words[this.#remark];
    if (ask && this.#transcript.isUntouched) this.#greetAgain();
    else if (ask) this.#say({ text: nameOf(language), value: `#language:${language}` });
  }

  /** Nothing was said yet: the greeting comes again, in the other language. */
  #greetAgain() {
    this.#transcript.clear();
    this.#line.leave();
  }

  /** @param {CardAction} action */
  #choose(action) {
    const { type, title, value, text, displayText } = action;
    const switches = LANGUAGES.find(([, name]) => name === title);
    if (switches && this.#transcript.isUntouched) return (this.#follow(switches[0]), this.#greetAgain());
    // an imBack says its value; any other value is for the assistant alone, and what the person sees is what the button said
    this.#say(type === 'imBack' ? { text: String(value) } : { text: displayText ?? text ?? title, value });
    if (matchMedia('(pointer: fine)').matches) this.#composer.focus();
    else this.#transcript.log.focus({ preventScroll: true });
  }

  /** @param {Partial<Activity>} content @param {File} [file] */
  #say(content, file) {
    const id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
    const activity = { type: 'message', locale: this.#language, channelData: { clientActivityID: id }, ...content };
    this.#outbox.send({ id, activity, file });
  }

  /** @param {File} file */
  async #sendFile(file) {
    this.#say({ text: '' }, await sendable(file));
    this.#composer.focus();
  }

  /** @param {Letter} letter @returns {Activity} */
  #shown({ activity, file }) {
    return file ? { ...activity, attachments: [{ name: file.name, contentType: file.type }] } : activity;
  }

  /** @param {Activity[]} activities @param {boolean} history */
  #hear(activities, history) {
    for (const { type, from, channelData, locale } of activities) {
      if (from?.role === 'user' && channelData?.clientActivityID) this.#outbox.arrived(channelData.clientActivityID);
      if (type === 'typing') this.#await();
      const switched =
        channelData?.reply === 'language.switched' && !history && LANGUAGES.find(([each]) => each === locale);
      if (switched) this.#follow(switched[0]);
    }
    this.#transcript.take(activities, history);
    if (activities.some(({ type, from }) => type === 'message' && from?.role !== 'user'))
      this.#tell(undefined, 'typing');
    if (history && !this.#transcript.isUntouched) this.#tell('restored');
  }

  #await() {
    this.#transcript.waitFor(true);
    if (!this.#remark) this.#tell('typing', undefined, LONG_MS);
  }

  /** @param {'connecting' | 'open' | 'lost' | 'elsewhere'} state */
  #changed(state) {
    this.#here.hidden = state !== 'elsewhere';
    this.#here.textContent = WORDS[this.#language].here;
    if (state === 'connecting') return this.#tell('connecting', undefined, OPENING_MS);
    if (state === 'open') {
      this.#tell(this.#remark === 'lost' && this.#status.textContent ? 'back' : undefined);
      return void this.#outbox.flush();
    }
    this.#transcript.waitFor(false);
    if (this.#remark !== state) this.#tell(state, undefined, state === 'lost' ? BRIEF_MS : 0);
  }

  #anew() {
    this.#transcript.note(WORDS[this.#language].anew);
    this.#outbox.giveBack();
  }

  /**
   * Says how things stand; what passes by itself is taken back after a while.
   * @param {Remark | undefined} remark @param {Remark} [instead] only where this is what is said @param {number} [after] milliseconds
   */
  #tell(remark, instead, after = 0) {
    if (instead && this.#remark !== instead) return;
    clearTimeout(this.#timer);
    this.#remark = remark;
    const show = () => {
      this.#status.textContent = remark ? WORDS[this.#language][remark] : '';
      const stands = remark && STANDS_MS[remark];
      if (stands) this.#timer = setTimeout(() => this.#tell(undefined), stands);
    };
    if (after > 0) this.#timer = setTimeout(show, after);
    else show();
  }
}

/** @param {Language} language */
function nameOf(language) {
  return LANGUAGES.find(([each]) => each === language)?.[1] ?? '';
}
