// @ts-check
import { button, make } from './elements.js';
import { mannerOf } from './lines.js';
import { drawText, link } from './text.js';
import { LANGUAGES } from './words.js';
/** @typedef {import('./protocol.js').Activity} Activity */
/** @typedef {import('./protocol.js').CardAction} CardAction */
/** @typedef {import('./outbox.js').Fate} Fate */
/** @typedef {import('./words.js').Words} Words */

let made = 0;

/** A message in the log: who spoke, what was said and, of the person's own, what became of it. */
export class Message {
  element;
  own;
  #who;
  #body = make('div', { class: 'body' });
  #choices = make('div', { class: 'choices', role: 'group' });
  #fate = make('div', { class: 'fate' });
  /** @type {Fate | undefined} */
  #is;
  #retry = () => {};

  /** @param {boolean} own @param {Words} words */
  constructor(own, words) {
    this.own = own;
    this.#who = make('span', { class: 'unseen', id: `who-${(made += 1)}` });
    this.element = make('article', { class: own ? 'message own' : 'message', 'aria-labelledby': this.#who.id });
    this.element.append(this.#who, this.#body);
    this.speak(words);
  }

  /** Whether the server has not shown it back yet. */
  get isUnderWay() {
    return this.#is !== undefined;
  }

  /** @param {Activity} activity @param {Words} words */
  fill({ text = '', attachments = [], locale, channelData }, words) {
    if (locale) this.#body.lang = locale;
    const manner = mannerOf(channelData?.reply ?? '', words.source);
    const files = attachments.map(({ name, contentType, contentUrl }) => {
      const label = name || (contentType.startsWith('image/') ? words.picture : contentType);
      return make('p', { class: 'file' }, `${words.file} `, contentUrl ? link(contentUrl, label, words.newTab) : label);
    });
    this.#body.replaceChildren(...(text ? [drawText(text, manner, words.newTab)] : []), ...files);
  }

  /** @param {Fate | undefined} fate undefined: it is in the conversation @param {Words} words @param {() => void} [retry] */
  become(fate, words, retry = this.#retry) {
    this.#is = fate;
    this.#retry = retry;
    this.element.dataset.fate = fate ?? '';
    this.#fate.remove();
    if (fate === undefined || fate === 'waiting' || fate === 'sent') return;
    const again = fate === 'held' || fate === 'unsent' || fate === 'busy';
    this.#fate.replaceChildren(make('p', {}, words[fate]), ...(again ? [button(words.again, retry)] : []));
    this.element.append(this.#fate);
  }

  /** @param {readonly CardAction[]} actions @param {Words} words @param {(action: CardAction) => void} choose */
  offer(actions, words, choose) {
    this.#choices.replaceChildren(...actions.map((action) => choice(action, words, () => choose(action))));
    this.#choices.setAttribute('aria-label', words.choices);
    if (actions.length > 0) this.element.append(this.#choices);
  }

  /** The moment for its choices is over. Links stay: they lead to the same place later. */
  withdraw() {
    for (const each of this.#choices.querySelectorAll('button')) each.remove();
    if (!this.#choices.hasChildNodes()) this.#choices.remove();
  }

  /** @param {Words} words */
  speak(words) {
    this.#who.textContent = `${this.own ? words.you : words.bot} `;
    if (this.#is) this.become(this.#is, words);
  }
}

/** @param {CardAction} action @param {Words} words @param {() => void} press */
function choice({ type, title, value }, words, press) {
  if (type === 'openUrl') return link(String(value), title, words.newTab);
  const language = LANGUAGES.find(([, name]) => name === title)?.[0];
  return button(title, press, language ? { lang: language } : {});
}
