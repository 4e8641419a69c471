import { cuesIn } from './cues.ts';
import { kindsAt } from './kinds.ts';
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
  kind: 0.6,
  there: 1,
  danger: 1,
};
export type Family = keyof typeof FAMILY;
/** Takes a feature of a message; some are met more than once. */
type Note = (family: Family, name: string) => void;
/** Takes a word with all its pieces. */
type NotePieces = (word: string) => void;
/** The words of a message, and things found in it. */
export type Message = {
  readonly words: readonly Word[];
  readonly marks: readonly string[];
  /** The kinds of danger that its words may speak of. */
  readonly dangers: ReadonlySet<string>;
};
/** The features that a model knows, numbered. */
export type Known = {
  readonly byFamily: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The numbers of a word's pieces. */
  readonly piecesOf: (word: string) => readonly number[];
  /** Begins a round, in which a number is told to be met for the first time or not. */
  readonly once: () => (number: number) => boolean;
};

/** Stands for the words by which a procedure was named, so that what is learned of one is known of all. */
const NAMED = '§';

/** What stands before a country where something is done, and what says that it is done here after all. */
const TOWARDS = new Set(['o', 'ben', 'tai', 'sang', 'qua', 'di', 'in', 'at', 'from', 'to']);
const HERE = new Set(['viet', 'vn', 'vietnam', 'here', 'saigon']);

/** The features that `names` are: each begins with its family, and is numbered by its place among them. */
export function knownOf(names: readonly string[]): Known {
  const byFamily = new Map<string, Map<string, number>>(Object.keys(FAMILY).map((family) => [family, new Map()]));
  names.forEach((name, at) => {
    const end = name.indexOf(' ');
    byFamily.get(name.slice(0, end))?.set(name.slice(end + 1), at);
  });
  return { byFamily, piecesOf: piecesReader(byFamily), once: makeOnce(names.length) };
}

function makeOnce(count: number): Known['once'] {
  const met = new Int32Array(count);
  let round = 0;
  return () => {
    round += 1;
    return (number) => {
      if (met[number] === round) return false;
      met[number] = round;
      return true;
    };
  };
}

/** The pieces of words that were met are looked up once. */
function piecesReader(byFamily: Known['byFamily']): Known['piecesOf'] {
  const [words, pieces] = [byFamily.get('word'), byFamily.get('piece')];
  const kept = new Map<string, readonly number[]>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const numbers = piecesIn(word).flatMap((piece) => pieces?.get(piece) ?? []);
    if (words?.has(word)) kept.set(word, numbers);
    return numbers;
  };
}

function piecesIn(word: string): string[] {
  const padded = `_${word}_`;
  const pieces: string[] = [];
  for (const size of [3, 4])
    for (let at = 0; at + size <= padded.length; at += 1) pieces.push(padded.slice(at, at + size));
  return pieces;
}

/** The names of a message's features, each once; they begin with their family, so that no typed word is a name by itself. */
export function featuresOf(message: Message): Set<string> {
  const names = new Set<string>();
  const note: Note = (family, name) => void names.add(`${family} ${name}`);
  eachFeature(message, note, (word) => piecesIn(word).forEach((piece) => note('piece', piece)));
  return names;
}

/** The features of a message that a model knows, as a vector of unit length; the rest is left out. */
export function vectorOf(message: Message, { byFamily, piecesOf, once }: Known): Vector {
  const [at, weights]: [number[], number[]] = [[], []];
  const isFirst = once();
  const take = (number: number, weight: number): void => {
    if (!isFirst(number)) return;
    at.push(number);
    weights.push(weight);
  };
  const note: Note = (family, name) => {
    const number = byFamily.get(family)?.get(name);
    if (number !== undefined) take(number, FAMILY[family]);
  };
  eachFeature(message, note, (word) => {
    for (const number of piecesOf(word)) take(number, FAMILY.piece);
  });
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { at: Int32Array.from(at), weight: Float64Array.from(weights, (weight) => weight / length) };
}

function eachFeature({ words, marks, dangers }: Message, note: Note, notePieces: NotePieces): void {
  const plain = words.map((word) => word.plain);
  const spans = namedAt(plain);
  for (const { from, until } of spans) for (const word of plain.slice(from, until)) note('named', word);
  const rest = collapsed(words, spans);
  rest.forEach((word, at) => {
    noteWord(word, rest[at + 1], rest[at + 2], note);
    if (word.plain !== NAMED) notePieces(word.plain);
  });
  noteEdges(rest, note);
  note('mark', `length ${lengthOf(words.length)}`);
  for (const cue of cuesIn(plain)) note('cue', cue);
  noteKinds(plain, spans.length > 0, note);
  noteAbout(spans.length > 0, kindsElsewhere(plain, spans), note);
  for (const kind of dangers) note('danger', kind);
  for (const mark of marks) note('mark', mark);
}

/** What kinds of things are spoken of, and whether something is done in a country abroad ("kết hôn bên Mỹ") or brought home from one. */
function noteKinds(plain: readonly string[], named: boolean, note: Note): void {
  const kinds = kindsAt(plain);
  for (const { kind } of kinds) note('kind', kind);
  if (!kinds.some(({ kind, from }) => kind === 'foreign' && TOWARDS.has(plain[from - 1] ?? ''))) return;
  note('there', plain.some((word) => HERE.has(word)) ? 'and here' : named ? 'named' : 'alone');
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
