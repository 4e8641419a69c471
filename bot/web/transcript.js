// @ts-check
import { button, make } from './elements.js';
import { Message } from './message.js';
/** @typedef {import('./protocol.js').Activity} Activity */
/** @typedef {import('./protocol.js').CardAction} CardAction */
/** @typedef {import('./outbox.js').Fate} Fate */
/** @typedef {import('./words.js').Words} Words */

const MARGIN_PX = 12;
/** How long a screen reader is kept from reading out what was said before. */
const QUIET_MS = 1_000;
/** A reply that takes longer than a turn can is not coming. */
const TYPING_MS = 90_000;

/** What was said, in order. A long reply is shown from its beginning, and a screen reader is told of what is new and of nothing else. */
export class Transcript {
  log = make('div', { class: 'log', role: 'log', tabindex: '0', 'aria-live': 'polite' });
  #more = button('', () => this.#readOn());
  below = make('div', { class: 'below', hidden: '' }, this.#more);
  #typing = make('div', { class: 'typing', 'aria-hidden': 'true', hidden: '' }, make('i'), make('i'), make('i'));
  /** @type {Map<string, Message>} */
  #messages = new Map();
  #timer = 0;
  /** Whether the end was in view when that was last looked at. */
  #ended = true;
  #choose;
  #words;

  /** @param {Words} words @param {(action: CardAction) => void} choose */
  constructor(words, choose) {
    this.#choose = choose;
    this.#words = words;
    this.log.append(this.#typing);
    this.log.addEventListener('scroll', () => this.#showMore(), { passive: true });
    new ResizeObserver(() => this.#resized()).observe(this.log);
    this.speak(words);
  }

  /** Whether the person has said anything yet. */
  get isUntouched() {
    return ![...this.#messages.values()].some(({ own }) => own);
  }

  /** @param {readonly Activity[]} activities @param {boolean} history said before the page was opened */
  take(activities, history) {
    const follows = history || this.#awaits || this.#atEnd;
    if (history) this.#hush();
    const fresh = activities.filter(({ type }) => type === 'message').map((each) => this.#draw(each));
    const replies = fresh.slice(fresh.map(({ own }) => own).lastIndexOf(true) + 1);
    const [first] = replies;
    if (first) this.waitFor(false);
    if (first && follows) this.#showFrom(first);
    this.#showMore();
  }

  /** The person's own message, before the server has it. @param {string} id @param {Activity} activity */
  say(id, activity) {
    for (const message of this.#messages.values()) message.withdraw();
    const message = this.#messages.get(id) ?? this.#add(id, new Message(true, this.#words));
    message.fill(activity, this.#words);
    this.log.scrollTop = this.log.scrollHeight;
  }

  /** @param {string} id @param {Fate} fate @param {() => void} retry */
  become(id, fate, retry) {
    const message = this.#messages.get(id);
    if (!message || (fate === 'sent' && !message.isUnderWay)) return; // it was shown back before it was acknowledged
    message.become(fate, this.#words, retry);
    if (fate !== 'waiting' && fate !== 'sent') this.log.scrollTop = this.log.scrollHeight;
  }

  /** Shows that an answer is being prepared, or no longer. @param {boolean} awaits */
  waitFor(awaits) {
    clearTimeout(this.#timer);
    this.#typing.hidden = !awaits;
    if (!awaits) return;
    this.#timer = setTimeout(() => this.waitFor(false), TYPING_MS);
    if (this.#atEnd) this.log.scrollTop = this.log.scrollHeight;
  }

  /** A remark of the chat itself. @param {string} text */
  note(text) {
    for (const message of this.#messages.values()) message.withdraw();
    this.log.insertBefore(make('p', { class: 'note' }, text), this.#typing);
    this.log.scrollTop = this.log.scrollHeight;
  }

  /** Takes everything off the screen. */
  clear() {
    this.#messages.clear();
    this.log.replaceChildren(this.#typing);
    this.waitFor(false);
  }

  /** @param {Words} words */
  speak(words) {
    this.#words = words;
    this.log.setAttribute('aria-label', words.log);
    this.#more.textContent = words.more;
    for (const message of this.#messages.values()) message.speak(words);
  }

  get #awaits() {
    return !this.#typing.hidden;
  }

  get #left() {
    return this.log.scrollHeight - this.log.clientHeight - this.log.scrollTop;
  }

  get #atEnd() {
    return this.#left < 4 * MARGIN_PX;
  }

  /** @param {Activity} activity */
  #draw(activity) {
    const own = activity.from?.role === 'user';
    const id = (own && activity.channelData?.clientActivityID) || activity.id || '';
    const known = this.#messages.get(id);
    if (known && !own) return known;
    if (own) for (const message of this.#messages.values()) message.withdraw();
    const message = known ?? this.#add(id, new Message(own, this.#words), this.#underWay);
    if (activity.channelData?.reply === 'privacy.done') this.#keepFrom(message);
    message.fill(activity, this.#words);
    message.become(undefined, this.#words);
    if (!own) message.offer(activity.suggestedActions?.actions ?? [], this.#words, this.#choose);
    return message;
  }

  /** The first message the server has not shown back yet: what it says meanwhile stands before it. */
  get #underWay() {
    return [...this.#messages.values()].find(({ isUnderWay }) => isUnderWay);
  }

  /** @param {string} id @param {Message} message @param {Message} [before] */
  #add(id, message, before) {
    this.#messages.set(id, message);
    this.log.insertBefore(message.element, before?.element ?? this.#typing);
    return message;
  }

  /** Everything was deleted, at the person's wish: what was said before goes from the screen too. @param {Message} message */
  #keepFrom(message) {
    for (const [id, each] of this.#messages) {
      if (each === message || each.isUnderWay) continue;
      each.element.remove();
      this.#messages.delete(id);
    }
    for (const note of this.log.querySelectorAll('.note')) note.remove();
  }

  #hush() {
    this.log.setAttribute('aria-live', 'off');
    setTimeout(() => this.log.setAttribute('aria-live', 'polite'), QUIET_MS);
  }

  /** Shows a reply whole where it fits; else from its beginning, below the message it answers where that is short. @param {Message} first */
  #showFrom({ element }) {
    const end = this.log.scrollHeight - this.log.clientHeight;
    const before = element.previousElementSibling;
    const short = before?.classList.contains('own') && before.clientHeight < this.log.clientHeight / 4;
    const fits = this.#topOf(element) >= end;
    this.log.scrollTop = fits ? end : this.#topOf((short && before) || element);
  }

  /** Where the log is scrolled to when it begins with this. @param {Element} element */
  #topOf(element) {
    const distance = element.getBoundingClientRect().top - this.log.getBoundingClientRect().top;
    return this.log.scrollTop + distance - MARGIN_PX;
  }

  #showMore() {
    this.#ended = this.#atEnd;
    this.below.hidden = this.#ended;
  }

  /** A remark or a keyboard below takes room: who was at the end stays there. */
  #resized() {
    if (this.#ended) this.log.scrollTop = this.log.scrollHeight;
    this.#showMore();
  }

  #readOn() {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.log.scrollBy({ top: this.log.clientHeight * 0.8, behavior: calm ? 'auto' : 'smooth' });
    this.log.focus({ preventScroll: true });
  }
}
