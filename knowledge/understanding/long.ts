import type { Understand, Understanding } from './understanding.ts';

/** A procedure that a sentence of a story names less surely is only brushed against. */
const PLAINLY = 0.65;

/** Characters from which a message is a story with a need somewhere in it. */
export const LONG = 4_000;
const PIECE = 400;
/** Short sentences are gathered up to so many, longer ones stand alone: what is wanted is not drowned in what is told around it. */
const GATHERED = 120;
/** Pieces looked at, from both ends; a longer text than is taken in is cut in its middle. */
const PIECES = 120;

/**
 * Understands a long message by its pieces: danger anywhere decides; else the surest need, the last of equals, because people come to
 * the point at the end. Where no piece says a need plainly, the confidence is 0.
 */
export function understandLong(understand: Understand): Understand {
  return (text, usual, hints) => {
    const read: Understand = (piece) => understand(piece, usual, hints);
    return text.length > LONG ? bestOf(text, read) : read(text);
  };
}

function bestOf(text: string, understand: Understand): Understanding {
  const whole = piecesOf(text).map((piece) => understand(piece));
  const danger = whole.find(({ intent }) => intent === 'crisis');
  const needs = whole.filter(saysNeed);
  const [best] = needs.toReversed().toSorted((a, b) => weight(b) - weight(a));
  const last = whole.at(-1) ?? understand('');
  return { ...(danger ?? best ?? { ...last, intent: 'out_of_scope', confidence: 0 }), text };
}

/** A story brushes against much: only what is held by name, or a need of its own, is one. */
function saysNeed({ intent, procedures }: Understanding): boolean {
  if (intent === 'out_of_scope' || /^(command|smalltalk)\./.test(intent)) return false;
  return (procedures[0]?.score ?? 0) >= PLAINLY || (intent !== 'procedure.find' && intent !== 'procedure.ask');
}

/** A need that names a procedure held outweighs one that names none. */
function weight({ confidence, procedures }: Understanding): number {
  return confidence + (procedures.length > 0 ? 1 : 0);
}

/** Sentences gathered into pieces; a text without any end of a sentence is cut. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [''];
  for (const sentence of text.split(/(?<=[.?!\n])\s+/).flatMap(cut)) {
    const current = pieces.at(-1) ?? '';
    if (current.length + sentence.length <= GATHERED) pieces[pieces.length - 1] = `${current} ${sentence}`.trim();
    else pieces.push(sentence);
  }
  return pieces.length <= PIECES ? pieces : [...pieces.slice(0, PIECES / 2), ...pieces.slice(-PIECES / 2)];
}

function cut(sentence: string): string[] {
  return sentence.match(new RegExp(`.{1,${PIECE}}(?:\\s|$)|.{1,${PIECE}}`, 'gs')) ?? [];
}
