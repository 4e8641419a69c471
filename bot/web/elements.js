// @ts-check

/**
 * Makes an element. Text is always put in as text, never as HTML.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string>>} [attributes]
 * @param {...(Node | string)} content
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/**
 * @param {string} label
 * @param {() => void} press
 * @param {Readonly<Record<string, string>>} [attributes]
 */
export function button(label, press, attributes = {}) {
  const made = make('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}

/** A line drawing that says nothing to a screen reader; `path` as in SVG, on a grid of 24. @param {string} path */
export function icon(path) {
  const NS = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(NS, 'svg');
  const line = document.createElementNS(NS, 'path');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('focusable', 'false');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}
