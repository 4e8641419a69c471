import { entriesIn, entryOf, type Entry } from './groups.ts';
import type { Declaration, Group, Section } from './declaration.ts';
import type { Place } from './next.ts';
import { hear, phrases, vocabulary, type Vocabulary } from './readers/words.ts';

const ORDINALS: readonly (readonly string[])[] = [
  ['nhất', 'first', '1st', 'đầu', 'đầu tiên'],
  ['hai', 'nhì', 'second', '2nd'],
  ['ba', 'third', '3rd'],
  ['tư', 'bốn', 'fourth', '4th'],
  ['năm', 'fifth', '5th'],
  ['sáu', 'sixth', '6th'],
  ['bảy', 'seventh', '7th'],
  ['tám', 'eighth', '8th'],
  ['chín', 'ninth', '9th'],
  ['mười', 'tenth', '10th'],
];

/** An entry that a person names by its number, with its section: "người thứ hai", "thành viên 2", "the second person". */
export type EntryNamed = { readonly section: string; readonly entry: Entry };

/** Every way of naming the entries of a declaration by their number. */
export function entryCues({ sections }: Declaration): (readonly [string, EntryNamed])[] {
  return sections.flatMap((section) =>
    groupsIn(section).flatMap((group) =>
      Array.from({ length: group.max }, (_, index) => entryOf(group, index)).flatMap((entry) =>
        namesOf(entry).map((name) => [name, { section: section.id, entry }] as const),
      ),
    ),
  );
}

function groupsIn({ items }: Section): Group[] {
  return items.flatMap((item) => ('group' in item ? [item] : []));
}

function namesOf({ group, index }: Entry): string[] {
  const number = String(index + 1);
  const nouns = [group.title.vi, group.title.en, ...(group.called ?? [])];
  return nouns.flatMap((noun) => [
    ...[`${noun} ${number}`, `${noun} số ${number}`, `${noun} thứ ${number}`, `${noun} number ${number}`],
    ...(ORDINALS[index] ?? []).flatMap((word) => [`${noun} thứ ${word}`, `${noun} ${word}`, `${word} ${noun}`]),
  ]);
}

/** The entry that a message names and says nothing else. */
export function entryNamedIn(text: string, declaration: Declaration): Entry | undefined {
  const { means, rest } = hear(text, wordsFor(declaration));
  const [meant] = means;
  return rest.length === 0 && meant && 'entry' in meant ? meant.entry : undefined;
}

/** What a message wants of a list: an entry more, or one less, which may not be there. */
export type EntryChange = { readonly add: Group } | { readonly drop: Entry } | { readonly missing: Entry };

const ADDING = ['thêm N', 'thêm một N', 'thêm 1 N', 'thêm N nữa', 'thêm một N nữa', 'thêm 1 N nữa', 'còn một N nữa', 'còn thiếu một N', 'thiếu một N', 'còn N nữa', 'add N', 'add a N', 'add another N', 'add one more N', 'another N', 'one more N']; // prettier-ignore
const DROPPING = phrases('xóa|xoá|bỏ|bớt|gạch|gạch tên|loại|loại bỏ|bỏ tên|remove|delete|drop|take off|take out');
const AROUND = phrases(
  'muốn|cần|cho|xin|hãy|khai|ghi|lại|dùm|ra|khỏi|ra khỏi|danh sách|trong danh sách|tờ khai|please|i|want to|want|need to|to|from|the list|list|off|out',
);

type Means = { readonly add: Group } | { readonly entry: Entry };
const known = new WeakMap<Declaration, Vocabulary<Means>>();

function wordsFor(declaration: Declaration): Vocabulary<Means> {
  const found = known.get(declaration);
  if (found) return found;
  const made = vocabulary<Means>([
    ...declaration.sections
      .flatMap(groupsIn)
      .flatMap((group) => [group.title.vi, group.title.en, ...(group.called ?? [])].map((noun) => ({ group, noun })))
      .flatMap(({ group, noun }) => ADDING.map((way) => [way.replace('N', noun), { add: group }] as const)),
    ...entryCues(declaration).map(([name, { entry }]) => [name, { entry }] as const),
  ]);
  known.set(declaration, made);
  return made;
}

/** Reads a message that wants an entry more or one of those there are less, and says nothing else. */
export function entryChangeIn(
  text: string,
  declaration: Declaration,
  places: readonly Place[],
): EntryChange | undefined {
  const { means, rest } = hear(text, wordsFor(declaration));
  const [meant, ...others] = means;
  if (!meant || others.length > 0) return undefined;
  const { means: verbs, rest: beyond } = hear(rest.join(' '), DROPPING);
  if (beyond.length > 0 && hear(beyond.join(' '), AROUND).rest.length > 0) return undefined;
  if ('add' in meant) return verbs.length === 0 ? meant : undefined;
  if (verbs.length === 0) return undefined;
  const entry = entriesIn(places).find(({ id }) => id === meant.entry.id);
  return entry ? { drop: entry } : { missing: meant.entry };
}
