// @ts-check
import { make } from './elements.js';

const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;
const BULLET = '• ';
/** Addresses longer than this are shown shortened; the whole one is what opens. */
const SHOWN = 44;

/**
 * How a reply is drawn: how the line naming the source begins, what is said of links, whether lists are rows of "label: value", and whether
 * the line that asks stands out.
 * @typedef {{ source: string, newTab: string, table: boolean, asks: boolean }} Manner
 */

/**
 * What was said, drawn: lines stay lines, lines that begin with a bullet become lists, addresses links. Nothing in it is taken for HTML.
 * @param {string} text
 * @param {Manner} manner
 */
export function drawText(text, manner) {
  const drawn = document.createDocumentFragment();
  /** @type {HTMLUListElement | undefined} */
  let list;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.startsWith(BULLET)) {
      if (!list) drawn.append((list = make('ul', manner.table ? { class: 'table' } : {})));
      list.append(
        manner.table ? row(line.slice(BULLET.length)) : make('li', {}, ...linked(line.slice(BULLET.length), manner)),
      );
    } else {
      list = undefined;
      const heads = lines[at + 1]?.startsWith(BULLET) ?? false;
      drawn.append(paragraph(line, heads, manner));
    }
  }
  return drawn;
}

/** @param {string} line @param {boolean} heads whether a list follows @param {Manner} manner */
function paragraph(line, heads, manner) {
  if (line.trim() === '') return make('p', { class: 'gap' });
  const names = [
    heads && 'heads',
    line.startsWith(manner.source) && 'source',
    manner.asks && line.includes('?') && 'asks',
  ];
  const name = names.find(Boolean);
  return make('p', name ? { class: name } : {}, ...linked(line, manner));
}

/** @param {string} line */
function row(line) {
  const end = line.indexOf(': ') + 1;
  return end === 0
    ? make('li', {}, line)
    : make('li', {}, make('span', { class: 'field' }, line.slice(0, end)), line.slice(end));
}

/** @param {string} text @param {Manner} manner @returns {(Node | string)[]} */
function linked(text, manner) {
  return text.split(ADDRESS).map((part, index) => (index % 2 ? link(part, shortened(part), manner.newTab) : part));
}

/** @param {string} address */
function shortened(address) {
  const plain = address.replace(/^https?:\/\//, '');
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
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
