// @ts-check
import { make } from './elements.js';
import { blocksOf } from './lines.js';
/** @typedef {import('./lines.js').Manner} Manner */
/** @typedef {import('./lines.js').Part} Part */
/** @typedef {import('./lines.js').Row} Row */

/**
 * What was said, drawn. Nothing in it is taken for HTML.
 * @param {string} text
 * @param {Manner} manner
 * @param {string} newTab what is said of links
 */
export function drawText(text, manner, newTab) {
  const drawn = document.createDocumentFragment();
  for (const block of blocksOf(text, manner)) {
    if (block.kind === 'list')
      drawn.append(make('ul', block.table ? { class: 'table' } : {}, ...block.rows.map((each) => row(each, newTab))));
    else drawn.append(make('p', block.as ? { class: block.as } : {}, ...linked(block.parts, newTab)));
  }
  return drawn;
}

/** @param {Row} row @param {string} newTab */
function row({ field, parts }, newTab) {
  return make('li', {}, ...(field ? [make('span', { class: 'field' }, field)] : []), ...linked(parts, newTab));
}

/** @param {Part[]} parts @param {string} newTab @returns {(Node | string)[]} */
function linked(parts, newTab) {
  return parts.map(({ text, address }) => (address ? link(address, text, newTab) : text));
}

/**
 * A link that opens beside the chat and tells the other page nothing; words alone where the address is of no kind that is opened.
 * @param {string} address @param {string} label @param {string} newTab
 */
export function link(address, label, newTab) {
  if (/^(tel|mailto):/i.test(address)) return make('a', { href: address }, label);
  if (!/^https?:\/\//i.test(address)) return make('span', {}, label);
  const hint = make('span', { class: 'unseen' }, ` (${newTab})`);
  return make('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label, hint);
}
