// @ts-check
import { button, icon, make } from './elements.js';
import { keeping } from './keeping.js';
/** @typedef {import('./words.js').Words} Words */

const PAPERCLIP =
  'M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.6-8.6a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.8-7.8';

/** Where the person writes. Enter sends, with Shift it begins a line; what is written and not sent yet outlives a reload. */
export class Composer {
  form = make('form', { class: 'composer', autocomplete: 'off' });
  #kept = /** @type {ReturnType<typeof keeping<string>>} */ (keeping('draft', 'tab'));
  #label = make('label', { class: 'unseen', for: 'text' });
  #text = make('textarea', { id: 'text', rows: '1', enterkeyhint: 'send' });
  #attach = button('', () => this.#file.click(), { class: 'attach' });
  #file = make('input', { type: 'file', hidden: '', accept: 'image/*,application/pdf' });
  #send = make('button', { type: 'submit' });

  /** @param {Words} words @param {(text: string) => void} say @param {(file: File) => void} sendFile */
  constructor(words, say, sendFile) {
    this.#attach.append(icon(PAPERCLIP));
    this.form.append(this.#label, this.#attach, this.#file, this.#text, this.#send);
    this.#text.value = this.#kept.get() ?? '';
    this.#text.addEventListener('input', () => this.#typed());
    this.#text.addEventListener('keydown', (event) => this.#pressed(event));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.#text.value.trim();
      this.#text.focus();
      if (!text) return;
      this.#text.value = '';
      this.#typed();
      say(text);
    });
    this.#file.addEventListener('change', () => {
      const [file] = this.#file.files ?? [];
      if (file) sendFile(file);
      this.#file.value = '';
    });
    this.speak(words);
  }

  focus() {
    this.#text.focus();
  }

  /** @param {Words} words */
  speak(words) {
    this.#label.textContent = words.label;
    this.#text.placeholder = words.placeholder;
    this.#attach.setAttribute('aria-label', words.attach);
    this.#attach.title = words.attach;
    this.#send.textContent = words.send;
  }

  /** As high as what is written, where the browser does not see to it. */
  #typed() {
    this.#kept.set(this.#text.value || undefined);
    if (CSS.supports('field-sizing', 'content')) return;
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight + 2}px`;
  }

  /** While an input method is composing a letter, Enter belongs to it. @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.form.requestSubmit();
  }
}
