import type { Measure } from './letters.ts';

const STEP = 0.185; // of the size: how much higher a mark stands over a capital, or over a mark that is already there
const STEPS = 2; // more would reach into the lines around
const LIFT = 0.05; // of the size: what copies text from a PDF takes a mark on the very line of the letters for the end of a word
const GAP = 0.09; // of the size: and takes a wider gap from a mark to the next letter for a space
const SLOT = 0.449; // of the size: the width of the letter the fonts' marks are drawn for

const UNDER = /[\u0316-\u0319\u031c-\u0320\u0323-\u0326\u0329-\u0333\u0339-\u033c]/u;
const BESIDE = /[\u0315\u031a\u031b\u0321\u0322\u0327\u0328\u0334-\u0338\u0358]/u;

/** A mark, and how far it is raised, in parts of the size. */
type Raised = { readonly mark: string; readonly by: number };
/** Text that a font draws by itself; or, with `marks`, one letter and the marks put on it. */
export type Run = { readonly text: string; readonly marks?: readonly Raised[] };

/**
 * Takes apart composed text where marks are left that no letter of the fonts includes (ê̆, ơ̆ of Ede and Bahnar names). The fonts
 * know no place for most of them, and the library that reads the fonts fails on some: so marks are placed here, never by it.
 */
export function runs(text: string): Run[] {
  return text
    .split(/(\P{M}?\p{M}+)/u)
    .filter((part) => part !== '')
    .map((part) => (/\p{M}/u.test(part) ? marked(part) : { text: part }));
}

function marked(part: string): Run {
  const [first = '', ...rest] = [...part];
  const [letter, marks] = /\p{M}/u.test(first) ? [' ', [first, ...rest]] : [first, rest];
  const [bare = '', ...own] = [...letter.normalize('NFD')];
  const already = (place: Place): number => own.filter((mark) => placeOf(mark) === place).length;
  const counts = { above: already('above') + (tall(bare) ? 1 : 0), under: already('under'), beside: 0 };
  return { text: letter, marks: marks.map((mark) => ({ mark, by: raise(placeOf(mark), counts) })) };
}

type Place = 'above' | 'under' | 'beside';

function placeOf(mark: string): Place {
  if (BESIDE.test(mark)) return 'beside';
  return UNDER.test(mark) ? 'under' : 'above';
}

function raise(place: Place, counts: Record<Place, number>): number {
  const step = STEP * Math.min(counts[place], STEPS);
  counts[place] += 1;
  return { above: LIFT + step, under: -LIFT - step, beside: 0 }[place];
}

function tall(letter: string): boolean {
  return /[\p{Lu}\p{N}bdđƀfhklt]/u.test(letter);
}

/** Where a mark on `letter` begins, from where the letter does: centred on it without its horn, or nearly so. */
export function seat(letter: string, size: number, measure: Measure): number {
  const [bare = ''] = [...letter.normalize('NFD')];
  const end = measure(letter);
  return Math.min(end, Math.max((measure(bare) + SLOT * size) / 2, end - GAP * size));
}

/** Text without the marks that {@link runs} takes out: they have no width. */
export function unmarked(text: string): string {
  return text.replace(/\p{M}+/gu, '');
}
