import { cuesIn } from './cues.ts';
import { dangerKindsIn } from './dangerKinds.ts';
import { isElsewhere, kindsElsewhere } from './elsewhere.ts';
import type { Vector } from './linear.ts';
import { namedAt } from './subjects.ts';
import type { Word } from './words.ts';

/** How much each family of features counts beside single words. */
export const FAMILY = {
  word: 1,
  typed: 0.3,
  pair: 1.1,
  gap: 0.7,
  piece: 0.35,
  edge: 0.7,
  mark: 1.2,
  cue: 0.8,
  named: 0.35,
  elsewhere: 1.5,
  about: 1.5,
  danger: 1,
};
type Family = keyof typeof FAMILY;
type Note = (family: Family, name: string) => void;

/** Stands for the words by which a procedure was named, so that what is learned of one is known of all. */
const NAMED = '§';

/**
 * The features of a message with their weights. `marks` are things found in it. Names begin with their family, so that no typed
 * word is a name by itself.
 */
export function featuresOf(words: readonly Word[], marks: readonly string[]): Map<string, number> {
  const plain = words.map((word) => word.plain);
  const spans = namedAt(plain);
  const out = new Map<string, number>();
  const note: Note = (family, name) => void out.set(`${family} ${name}`, FAMILY[family]);
  for (const { from, until } of spans) for (const word of plain.slice(from, until)) note('named', word);
  const rest = collapsed(words, spans);
  rest.forEach((word, at) => noteWord(word, rest[at + 1], rest[at + 2], note));
  noteEdges(rest, note);
  note('mark', `length ${lengthOf(words.length)}`);
  for (const cue of cuesIn(plain)) note('cue', cue);
  noteAbout(spans.length > 0, kindsElsewhere(plain, spans), note);
  for (const kind of dangerKindsIn(words)) note('danger', kind);
  for (const mark of marks) note('mark', mark);
  return out;
}

/** Whether what is spoken of is known here, is of elsewhere, both or neither: more than any single word tells. */
function noteAbout(named: boolean, elsewhere: ReadonlySet<string>, note: Note): void {
  const away = isElsewhere(elsewhere);
  for (const kind of elsewhere) note('elsewhere', kind);
  if (named) note('about', 'named');
  if (away) note('about', 'elsewhere');
  if (named || away) note('about', `${named ? 'named' : 'nothing'} and ${away ? 'elsewhere' : 'here'}`);
}

function collapsed(words: readonly Word[], spans: readonly { from: number; until: number }[]): Word[] {
  const out: Word[] = [];
  let at = 0;
  for (const { from, until } of spans) {
    out.push(...words.slice(at, from), { typed: NAMED, plain: NAMED });
    at = until;
  }
  return [...out, ...words.slice(at)];
}

function noteWord(word: Word, next: Word | undefined, afterNext: Word | undefined, note: Note): void {
  note('word', word.plain);
  if (word.typed !== word.plain) note('typed', word.typed);
  if (next) note('pair', `${word.plain} ${next.plain}`);
  if (afterNext) note('gap', `${word.plain} ${afterNext.plain}`);
  if (word.plain === NAMED) return;
  const padded = `_${word.plain}_`;
  for (const size of [3, 4])
    for (let at = 0; at + size <= padded.length; at += 1) note('piece', padded.slice(at, at + size));
}

function noteEdges(words: readonly Word[], note: Note): void {
  const [first, last] = [words[0], words.at(-1)];
  if (first) note('edge', `first ${first.plain}`);
  if (last) note('edge', `last ${last.plain}`);
}

function lengthOf(count: number): string {
  const steps = [1, 2, 4, 8, 16, 32, 64];
  return String(steps.find((step) => count <= step) ?? 'more');
}

/** The features that a model knows, as a vector of unit length; the rest is left out. */
export function vectorOf(features: ReadonlyMap<string, number>, known: ReadonlyMap<string, number>): Vector {
  const at: number[] = [];
  const weight: number[] = [];
  for (const [name, value] of features) {
    const index = known.get(name);
    if (index === undefined) continue;
    at.push(index);
    weight.push(value);
  }
  const length = Math.sqrt(weight.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { at: Int32Array.from(at), weight: Float64Array.from(weight, (value) => value / length) };
}
