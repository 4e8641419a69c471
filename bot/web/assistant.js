// @ts-check
import { Chat } from './chat.js';
import { button, make } from './elements.js';
import { keeping } from './keeping.js';
import { fitToScreen } from './screen.js';
import { LANGUAGES, WORDS } from './words.js';
/** @typedef {import('./words.js').Language} Language */

/**
 * `<public-service-assistant server="https://…" language="vi" floating>`: the chat, filling the place it is put in, or behind a button at the
 * corner of the page. Tells the page of a change of language by the event `assistant-language`.
 */
class PublicServiceAssistant extends HTMLElement {
  #keptLanguage = /** @type {ReturnType<typeof keeping<Language>>} */ (keeping('language', 'browser'));
  #keptOpen = /** @type {ReturnType<typeof keeping<boolean>>} */ (keeping('open', 'tab'));
  /** @type {Chat | undefined} */
  #chat;
  #title = make('h2', { id: 'title' });
  #languages = make('div', { class: 'languages', role: 'group' });
  #close = button('×', () => this.#show(false), { class: 'close' });
  #launcher = button('', () => this.#show(true), { class: 'launcher', 'aria-expanded': 'false' });
  #panel = make('section', { class: 'panel', 'aria-labelledby': 'title', hidden: '' });

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const sheet = make('link', { rel: 'stylesheet', href: new URL('assistant.css', import.meta.url).href });
    for (const [language, name] of LANGUAGES) {
      const choose = button(name, () => this.#speak(language, true), { lang: language });
      this.#languages.append(choose);
    }
    this.#panel.append(make('header', {}, this.#title, this.#languages, ...(this.#floats ? [this.#close] : [])));
    this.#untilStyled(sheet);
    root.append(sheet, ...(this.#floats ? [this.#launcher] : []), this.#panel);
    this.#speak(this.#keptLanguage.get() ?? (this.getAttribute('language') === 'en' ? 'en' : 'vi'), false);
    this.#panel.addEventListener('keydown', (event) => event.key === 'Escape' && this.#escape());
    fitToScreen(this);
    if (!this.#floats || this.#keptOpen.get()) this.#open();
  }

  /** Nothing is shown without its styles, unless they cannot be had. @param {HTMLLinkElement} sheet */
  #untilStyled(sheet) {
    const parts = [this.#launcher, this.#panel];
    for (const part of parts) part.style.visibility = 'hidden';
    for (const event of ['load', 'error'])
      sheet.addEventListener(event, () => parts.forEach((part) => part.style.removeProperty('visibility')));
  }

  /** To the place to write in; opens the chat where it is closed. @override */
  focus() {
    this.#open();
    this.#chat?.focus();
  }

  get #floats() {
    return this.hasAttribute('floating');
  }

  #open() {
    this.#panel.hidden = false;
    this.#launcher.setAttribute('aria-expanded', 'true');
    if (this.#chat) return;
    const server = this.getAttribute('server') || new URL('..', import.meta.url).href.replace(/\/$/, '');
    this.#chat = new Chat(server, this.#language, (language) => this.#speak(language, false));
    this.#panel.append(...this.#chat.elements);
    this.#chat.start();
  }

  /** @param {boolean} open */
  #show(open) {
    this.#keptOpen.set(open || undefined);
    if (open) return this.focus();
    this.#panel.hidden = true;
    this.#launcher.setAttribute('aria-expanded', 'false');
    this.#launcher.focus();
  }

  /** Out of the chat where it lies over the page; else back to where one writes. */
  #escape() {
    if (this.#floats) this.#show(false);
    else this.#chat?.focus();
  }

  get #language() {
    return this.lang === 'en' ? 'en' : 'vi';
  }

  /** @param {Language} language @param {boolean} chosen by the person, here */
  #speak(language, chosen) {
    const words = WORDS[language];
    const changes = chosen && language !== this.#language;
    this.lang = language;
    if (chosen) this.#keptLanguage.set(language);
    this.#title.textContent = words.title;
    this.#launcher.textContent = words.open;
    this.#close.setAttribute('aria-label', words.close);
    this.#languages.setAttribute('aria-label', words.languages);
    for (const each of this.#languages.querySelectorAll('button'))
      each.setAttribute('aria-pressed', String(each.lang === language));
    this.#chat?.speak(language, changes);
    this.dispatchEvent(new CustomEvent('assistant-language', { detail: language, bubbles: true }));
  }
}

customElements.define('public-service-assistant', PublicServiceAssistant);
