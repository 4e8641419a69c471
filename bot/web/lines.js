// @ts-check

const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;
const EMERGENCY = /\b(1\d\d)\b/;
const BULLET = '• ';
/** Addresses longer than this are shown shortened; the whole one is what opens. */
const SHOWN = 44;
/** Replies whose lists are rows of "label: value". */
const TABLES = ['declaration.review', 'status.found'];
/** Replies that wait for one answer: the question stands out from what explains it. */
const QUESTIONS = /^declaration\.(consent|ask|reask|confirm|review)$/;

/**
 * How a reply is drawn: how the line naming the source begins, whether lists are rows of "label: value", whether the line that asks
 * stands out, whether numbers are there to be called.
 * @typedef {{ source: string, table: boolean, asks: boolean, calls: boolean }} Manner
 * Words, and where they lead.
 * @typedef {{ text: string, address?: string }} Part
 * @typedef {{ field?: string, parts: Part[] }} Row
 * @typedef {{ kind: 'line', as?: 'gap' | 'heads' | 'source' | 'asks', parts: Part[] }} Line
 * @typedef {{ kind: 'list', table: boolean, rows: Row[] }} List
 */

/** @param {string} reply the name of the reply @param {string} source @returns {Manner} */
export function mannerOf(reply, source) {
  return {
    source,
    table: TABLES.includes(reply),
    asks: QUESTIONS.test(reply),
    calls: reply === 'crisis.help',
  };
}

/**
 * What was said, taken apart: lines stay lines, lines that begin with a bullet become lists, addresses links.
 * @param {string} text
 * @param {Manner} manner
 */
export function blocksOf(text, manner) {
  /** @type {(Line | List)[]} */
  const blocks = [];
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  for (const [at, line] of lines.entries()) {
    const last = blocks[blocks.length - 1];
    if (!line.startsWith(BULLET)) blocks.push(lineOf(line, lines[at + 1]?.startsWith(BULLET) ?? false, manner));
    else if (last?.kind === 'list') last.rows.push(rowOf(line.slice(BULLET.length), manner));
    else blocks.push({ kind: 'list', table: manner.table, rows: [rowOf(line.slice(BULLET.length), manner)] });
  }
  return blocks;
}

/** @param {string} line @param {boolean} heads whether a list follows @param {Manner} manner @returns {Line} */
function lineOf(line, heads, manner) {
  if (line.trim() === '') return { kind: 'line', as: 'gap', parts: [] };
  const parts = partsOf(line, manner);
  if (heads) return { kind: 'line', as: 'heads', parts };
  if (line.startsWith(manner.source)) return { kind: 'line', as: 'source', parts };
  return manner.asks && line.includes('?') ? { kind: 'line', as: 'asks', parts } : { kind: 'line', parts };
}

/** @param {string} line @param {Manner} manner @returns {Row} */
function rowOf(line, manner) {
  if (!manner.table) return { parts: partsOf(line, manner) };
  const end = line.indexOf(': ') + 1;
  const parts = [{ text: line.slice(end) }];
  return end === 0 ? { parts } : { field: line.slice(0, end), parts };
}

/** @param {string} text @param {Manner} manner @returns {Part[]} */
function partsOf(text, { calls }) {
  return text.split(ADDRESS).flatMap((part, index) => {
    if (index % 2) return [{ text: shortened(part), address: part }];
    return calls ? numbersOf(part) : [{ text: part }];
  });
}

/** @param {string} text @returns {Part[]} */
function numbersOf(text) {
  return text
    .split(EMERGENCY)
    .map((part, index) => (index % 2 ? { text: part, address: `tel:${part}` } : { text: part }));
}

/** @param {string} address */
function shortened(address) {
  const plain = address.replace(/^https?:\/\//, '');
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
}
