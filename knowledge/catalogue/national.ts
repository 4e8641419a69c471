// in one file: all that may be told of an index, over one search of it
import { wordsOf } from '../language/fold.ts';
import { remembering } from '../language/remembering.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { spelledWords } from '../understanding/phrases.ts';
import { SUBJECTS } from '../understanding/subjects.ts';
import type { ProcedureHit } from '../understanding/understanding.ts';
import type { TellableRow } from './building.ts';
import type { Accord } from './acts.ts';
import { readTypedName, wordsAsTyped } from './asTyped.ts';
import { tradeIn } from './lexicon.ts';
import { hashOf, TRAIT, type NationalIndex } from './nationalIndex.ts';
import { namesCountry, wordsAsked } from './reading.ts';
import { makeSearch, type Asked, type Fitting } from './search.ts';
import { plainTitle, sameKey } from './titles.ts';

/** A procedure of the national catalogue that may be told, as what it is. */
export type Imported = Omit<TellableRow, 'name'> & {
  /** As the catalogue writes it, without what every name has. */
  readonly name: string;
  /** How sure it is that it is meant, 0 to 1. */
  readonly confidence: number;
};

/** The national catalogue behind what we hold ourselves. */
export type National = {
  readonly size: NationalIndex['size'];
  readonly snapshot: string;
  /** Those that fit `text`, the best first; never one we hold ourselves, nor one that is superseded. */
  find(text: string, most: number): readonly Imported[];
  /** Whether `text` plainly names one of these rather than any of those we hold that were found, which it only brushes against. */
  outdoes(text: string, hits: readonly ProcedureHit[]): boolean;
  /** Whether `text` is the name of one of these, word for word. */
  isName(text: string): boolean;
  /** Whether `text`, which names no country, says little else than what one of these is about. */
  isMeant(text: string): boolean;
  /** Undefined where there is none of this id that may be told. */
  byId(id: string): Imported | undefined;
};

/** Named in full: nearly all of a name was said, nothing else was, and one of ours does not say as much. */
const WHOLE = { ofName: 0.85, ofSaid: 0.95, ours: 0.9 } as const;
/** A name of so many words, word for word, is meant, whatever one of ours is called too. */
const EXACT = 5;
/** Found so surely, one of ours is meant by what is only the beginning of a name. */
const FOUND = 0.85;
/** Named well: so much of a name, and of what was said so much more than one of ours can say, which is no sure find itself. */
const WELL = { ofName: 0.6, ofSaid: 0.6, ours: 0.4, more: 0.3, score: 0.75 } as const;
/** So surely a title is meant, and so little else was said. */
const MEANT = { sure: 0.5, ofSaid: 0.9 } as const;
/** A name says with its beginning what it is, and with the rest for whom. */
const OF_HEAD = 0.7;
/** So many are looked at for the few that are told: those that do the contrary of what is wanted are left out. */
const WIDE = 12;
/** A name said word for word is among so many. */
const NAMES = 3;
const AS_SURE = 0.75;
/** What is said not to be meant, at the end: "tiệm thuốc trừ sâu chứ có bán đồ ăn đâu". */
const DENIED = /(?<=\S\s+\S+)[\s,]+(?:chứ\s+(?:có|không|hông|đâu|chẳng)|chu\s+(?:khong phai|dau co))\s.+$/isu;
/** Named by its trade alone, a title is put as a choice and never told at once. */
const OF_TRADE = 0.7;
/** Longer messages speak of many things. */
const MOST_WORDS = 16;
const RANK: Readonly<Record<Accord, number>> = { same: 0, unknown: 1, other: 2, contrary: 3 };
/** Less sure than this it is doubted that a title is meant: {@link National.find} puts those last. */
export const SURE = 0.4;
const LEAD = /^(?:(?:toi|em|minh|con|chau) )?(?:(?:muon|can) )?(?:(?:lam|xin|hoi) )?(?:thu tuc |giay to )?/;
/** What is given for the first time is asked for without saying so. */
const GIVEN = /^cap (?!lai |doi )/;
/** So many titles are kept as they were read, some 2 MB. */
const REMEMBERED = 500;
const NO_WORDS: ReadonlySet<string> = new Set();

/** What of an index may be told beside `held`: our own always come before an imported one for the same need. */
export function makeNational(index: NationalIndex, held: readonly Procedure[]): National {
  const hidden = supersededIn(index, held);
  const search = makeSearch(index, [], hidden);
  const words = new Map(held.map((each) => [each.code, wordsFor(each)]));
  const tellable = (title: number, confidence: number): Imported => {
    const rows = search.rowsOf(title).toSorted((a, b) => (a.snapshot < b.snapshot ? 1 : -1));
    const [{ name, ...row }] = rows as [TellableRow, ...TellableRow[]];
    return { ...row, name: plainTitle(name), confidence };
  };
  const namesOf = remembering((title: number) => {
    const names = search.rowsOf(title).map(({ name }) => name);
    return { typed: readTypedName(names[0] ?? ''), keys: names.map(sameKey) };
  }, REMEMBERED);
  const keysOf = (found: readonly Fitting[]): readonly string[] =>
    found.slice(0, NAMES).flatMap(({ title }) => namesOf(title).keys);
  const isNamed = (text: string, found: readonly Fitting[]): boolean => {
    const said = withoutLead(sameKey(text));
    return wordsOf(said).length >= EXACT && keysOf(found).includes(said);
  };
  const isBegun = (text: string, found: readonly Fitting[]): boolean => {
    const said = withoutLead(sameKey(text));
    return (
      wordsOf(said).length >= EXACT &&
      keysOf(found).some((name) => ` ${name.replace(GIVEN, '')} `.startsWith(` ${said.replace(GIVEN, '')} `))
    );
  };
  const read = (said: string): Read => {
    const text = said.replace(DENIED, '');
    const { find, shareOf } = search.read(text);
    const asTyped = wordsAsTyped(text);
    const fitting = find(WIDE).flatMap((each) => {
      const words = asTyped(namesOf(each.title).typed);
      return words ? [{ ...each, ofSaid: Math.min(each.ofSaid, shareOf(words)) }] : [];
    });
    return { fitting: ordered(fitting), shareOf };
  };
  const found = (said: string): readonly Fitting[] => read(said).fitting;
  const called = new Set(held.flatMap((each) => namesFor(each).map(sameKey)));
  const isOurs = (text: string): boolean => called.has(sameKey(text));
  return {
    size: index.size,
    snapshot: index.snapshot,
    find: (text, most) => {
      const fitting = givenFirst(found(text));
      const trade = isSure(fitting) ? undefined : tradeOf(text.replace(DENIED, ''));
      const its = trade === undefined ? [] : givenFirst(found(trade));
      const told = isSure(its)
        ? its.map((each) => tellable(each.title, Math.min(OF_TRADE, confidenceOf(each))))
        : fitting.map((each) => tellable(each.title, confidenceOf(each)));
      return told.slice(0, most);
    },
    outdoes(text, hits) {
      const { fitting, shareOf } = read(text);
      const [best] = fitting;
      if (!best || isOurs(text)) return false;
      if (isNamed(text, fitting)) return true;
      const ours = Math.max(0, ...hits.map(({ code }) => shareOf(words.get(code) ?? NO_WORDS)));
      const surest = Math.max(0, ...hits.map(({ score }) => score));
      if (surest < FOUND && isBegun(text, fitting)) return true;
      if (isWhole(best) && ours < WHOLE.ours) return true;
      if (best.ofName < WELL.ofName || best.ofSaid < WELL.ofSaid) return false;
      return surest < WELL.score && ours < WELL.ours && best.ofSaid - ours >= WELL.more;
    },
    isName: (text) => isNamed(text, search.find(text, NAMES)),
    isMeant(text) {
      const [best] = found(text);
      if (!best || namesCountry(text)) return false;
      return confidenceOf(best) >= MEANT.sure && best.ofSaid >= MEANT.ofSaid;
    },
    byId(id) {
      const title = index.ids.findIndex((ids) => ids.split(' ').includes(id));
      return title < 0 || hidden.has(title) ? undefined : tellable(title, 1);
    },
  };
}

/** How sure it is that a title is meant: how well it is named, and how much of what was said it has. */
function confidenceOf({ ofHead, ofName, ofSaid }: Fitting): number {
  return Math.min(OF_HEAD * ofHead + (1 - OF_HEAD) * ofName, ofSaid);
}

/** What fits a message, and how much of it other words would say. */
type Read = Pick<Asked, 'shareOf'> & { readonly fitting: readonly Fitting[] };

function isSure([best]: readonly Fitting[]): boolean {
  return best !== undefined && confidenceOf(best) >= SURE;
}

/** The trade that a message of a few words names among much else: "mở tiệm thuốc tây ở quận 8 cần giấy gì". */
function tradeOf(text: string): string | undefined {
  const words = wordsAsked(text, (word) => [word]);
  return words.length > MOST_WORDS ? undefined : tradeIn(words);
}

/** Who wants nothing in particular done wants it given: what gives it comes before what gives it again, however well that is named. */
function givenFirst(all: readonly Fitting[]): readonly Fitting[] {
  const [best] = all;
  if (!best || best.asked || best.accord !== 'other') return all;
  const given = all.find((each) => each.accord === 'same' && confidenceOf(each) >= SURE);
  return given ? [given, ...all.filter((each) => each !== given)] : all;
}

/** Whether all of a name was said and nothing else. */
function isWhole({ ofName, ofSaid }: Fitting): boolean {
  return ofName >= WHOLE.ofName && ofSaid >= WHOLE.ofSaid;
}

/** What may be told, the likeliest first: nothing that does the contrary of what is wanted, and of those about as sure what does it first. */
function ordered(all: readonly Fitting[]): readonly Fitting[] {
  const found = all.filter(({ accord }) => accord !== 'contrary');
  const surest = Math.max(0, ...found.map(confidenceOf));
  const isNear = (each: Fitting): boolean => each.asked && confidenceOf(each) >= surest * AS_SURE;
  const rank = (each: Fitting): number => (isNear(each) ? RANK[each.accord] : RANK.contrary);
  const doubted = (each: Fitting): number => (confidenceOf(each) < SURE ? 1 : 0);
  return found.toSorted((a, b) => doubted(a) - doubted(b) || rank(a) - rank(b));
}

/** A name as it is asked for: "tôi muốn làm thủ tục ...". */
function withoutLead(folded: string): string {
  return folded.replace(LEAD, '');
}

/** All that one of ours is called. */
function namesFor({ code, name, everydayNames }: Procedure): readonly string[] {
  const matters = SUBJECTS.filter(({ codes }) => codes.includes(code)).flatMap(({ vi, en }) => [...vi, ...en]);
  return [name.vi, name.en, ...everydayNames.vi, ...everydayNames.en, ...matters];
}

/** Every word that one of ours is called by, folded. */
function wordsFor(held: Procedure): ReadonlySet<string> {
  return new Set(namesFor(held).flatMap((each) => spelledWords(each)));
}

/** Titles that we hold, under this code or name or one of a matter we hold; and what only districts did. */
function supersededIn({ ids, keys, traits, size }: NationalIndex, held: readonly Procedure[]): ReadonlySet<number> {
  const own = new Set(held.map(({ code }) => code));
  const ours = new Set([
    ...own,
    ...SUBJECTS.flatMap((each) => (each.codes.some((code) => own.has(code)) ? each.codes : [])),
  ]);
  const names = new Set(
    held.flatMap(({ name, everydayNames }) => [name.vi, ...everydayNames.vi].map((each) => hashOf(sameKey(each)))),
  );
  const hidden = new Set<number>();
  for (let title = 0; title < size.titles; title += 1) {
    const known = ids[title]!.split(' ').some((code) => ours.has(code)) || names.has(keys[title]!);
    if (known || traits[title]! & TRAIT.district) hidden.add(title);
  }
  return hidden;
}
