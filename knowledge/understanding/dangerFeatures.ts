import type { ReadForDanger } from './danger.ts';
import { dangerKindsAt, type KindSpan } from './dangerKinds.ts';
import { roleOf } from './dangerRoles.ts';
import { FAMILY, type Known } from './features.ts';
import { stemOf } from './stems.ts';
import type { Word } from './words.ts';

/** How much each family counts beside single words; those that intents are told by count as they do there. */
const WEIGHT = {
  word: FAMILY.word,
  typed: FAMILY.typed,
  pair: FAMILY.pair,
  gap: FAMILY.gap,
  piece: FAMILY.piece,
  edge: FAMILY.edge,
  danger: FAMILY.danger,
  beside: 0.7,
  size: 1,
};
type Family = keyof typeof WEIGHT;
/** Families that only danger is told by: a word beside a role or a kind of danger, and how long a passage is. */
const OWN: ReadonlySet<string> = new Set(['beside', 'size'] satisfies Family[]);
/** As far apart as two words are still told of beside each other. */
const FARTHEST = 3;
const SIZES = [1, 2, 4, 8, 12];
const SIZE_NAMES = [...SIZES, 'more'].map((size) => `size ${size}`);
/** What was blanked tells nothing. */
const BLANK = '_';

/** A passage of a message: from, until (not included). */
export type Passage = { readonly from: number; readonly until: number };
/** Takes a feature and the words it was found in. */
type Note = (family: Family, name: string, from: number, until: number) => void;

/** The names of danger's own features in a message, each once. */
export function ownNamesOf(read: ReadForDanger): Set<string> {
  const names = new Set<string>(SIZE_NAMES);
  eachFeature(read, dangerKindsAt(read), (family, name) => {
    if (family === 'beside') names.add(`beside ${name}`);
  });
  return names;
}

/** Takes the number of a feature and how much it counts. */
type Take = (at: number, weight: number) => void;
/** Looks up the features of a message once; of what is handed back each passage is read, every feature once. */
export type ReadPassages = (read: ReadForDanger, kinds: readonly KindSpan[]) => (passage: Passage, take: Take) => void;

/** A reader of features by their numbers: those that intents are told by too, then danger's `own`. */
export function passagesReader(known: Known, own: readonly string[]): ReadPassages {
  const shared = [...known.byFamily.values()].reduce((sum, names) => sum + names.size, 0);
  const owned = new Map(own.map((name, at) => [name, shared + at]));
  const numberOf = (family: Family, name: string): number | undefined =>
    OWN.has(family) ? owned.get(`${family} ${name}`) : known.byFamily.get(family)?.get(name);
  const taken = new Int32Array(shared + own.length);
  let turn = 0;
  return (read, kinds) => {
    const found = foundIn(read, kinds, { known, numberOf });
    return (passage, take) => {
      turn += 1;
      const takeOnce: Take = (at, weight) => {
        if (taken[at] === turn) return;
        taken[at] = turn;
        take(at, weight);
      };
      for (let i = found.startsAt[passage.from]!; i < found.startsAt[passage.until]!; i += 1)
        if (found.untils[i]! <= passage.until) takeOnce(found.numbers[i]!, found.weights[i]!);
      for (const [family, name] of aroundOf(read.left, passage)) {
        const at = numberOf(family, name);
        if (at !== undefined) takeOnce(at, WEIGHT[family]);
      }
    };
  };
}

/** Features by their first word: those of word `w` stand from `startsAt[w]` until the next word's. */
type Found = {
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
  readonly untils: readonly number[];
  readonly startsAt: readonly number[];
};
type Numbering = {
  readonly known: Known;
  readonly numberOf: (family: Family, name: string) => number | undefined;
};

function foundIn(read: ReadForDanger, kinds: readonly KindSpan[], { known, numberOf }: Numbering): Found {
  const [numbers, weights, untils, startsAt]: [number[], number[], number[], number[]] = [[], [], [], []];
  const add = (at: number, weight: number, until: number): void => {
    numbers.push(at);
    weights.push(weight);
    untils.push(until);
  };
  const note: Note = (family, name, from, until) => {
    while (startsAt.length <= from) startsAt.push(numbers.length);
    if (family === 'piece') for (const at of known.piecesOf(name)) add(at, WEIGHT.piece, until);
    const at = family === 'piece' ? undefined : numberOf(family, name);
    if (at !== undefined) add(at, WEIGHT[family], until);
  };
  eachFeature(read, kinds, note);
  while (startsAt.length <= read.left.length) startsAt.push(numbers.length);
  return { numbers, weights, untils, startsAt };
}

/** The features of words and of what stands beside them, by the first word of each. */
function eachFeature({ left }: ReadForDanger, kinds: readonly KindSpan[], note: Note): void {
  const stems = left.map(({ plain }) => stemOf(plain) ?? plain);
  const roles = left.map(({ plain }) => roleOf(plain));
  for (const { kind, from, until } of kinds) roles.fill(`of ${kind}`, from, until);
  const beginning = new Map(kinds.map((span) => [span.from, span]));
  left.forEach((word, at) => {
    if (word.plain === BLANK) return;
    noteWord(left, at, note);
    const kind = beginning.get(at);
    if (kind) note('danger', kind.kind, at, kind.until);
    for (let apart = 1; apart <= FARTHEST && at + apart < left.length; apart += 1)
      noteBeside({ roles, stems }, at, apart, note);
  });
}

function noteWord(words: readonly Word[], at: number, note: Note): void {
  const { plain, typed } = words[at]!;
  const [next, afterNext] = [words[at + 1], words[at + 2]];
  note('word', plain, at, at + 1);
  note('piece', plain, at, at + 1);
  if (typed !== plain) note('typed', typed, at, at + 1);
  if (next) note('pair', `${plain} ${next.plain}`, at, at + 2);
  if (afterNext) note('gap', `${plain} ${afterNext.plain}`, at, at + 3);
}

type Told = { readonly roles: readonly (string | undefined)[]; readonly stems: readonly string[] };

/** Two words near each other, one of them or both by their role. */
function noteBeside({ roles, stems }: Told, at: number, apart: number, note: Note): void {
  const [role, other] = [roles[at], roles[at + apart]];
  if (role === undefined && other === undefined) return;
  const [between, until] = [apart === 1 ? '>' : '~>', at + apart + 1];
  if (role !== undefined) note('beside', `${role}${between}${stems[at + apart]!}`, at, until);
  if (other !== undefined) note('beside', `${stems[at]!}${between}${other}`, at, until);
  if (role !== undefined && other !== undefined) note('beside', `${role}${between}${other}`, at, until);
}

/** What hangs on where a passage begins and ends. */
function aroundOf(words: readonly Word[], { from, until }: Passage): [Family, string][] {
  const [first, last] = [words[from], words[until - 1]];
  const size = String(SIZES.find((most) => until - from <= most) ?? 'more');
  return [
    ...(first && last
      ? ([
          ['edge', `first ${first.plain}`],
          ['edge', `last ${last.plain}`],
        ] satisfies [Family, string][])
      : []),
    ['size', size],
  ];
}
