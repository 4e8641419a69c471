import type { Declaration, Section } from './declaration.ts';
import { entryCues, type EntryNamed } from './entryWords.ts';
import type { Entry } from './groups.ts';
import { allPlaces, type Place } from './next.ts';
import { vocabulary, type Vocabulary } from './readers/words.ts';

/** Words that name fields of a form, a section of it, or an entry of a group. */
export type Cue = { readonly keys: readonly string[] } | { readonly section: string } | EntryNamed;
export type Token = { readonly from: number; readonly to: number };

/** What to look for in a message: all fields of the form, and the section, or the entry in it, now asked about. */
export type Outlook = Where & {
  readonly declaration: Declaration;
  readonly places: readonly Place[];
};
export type Where = { readonly section: string; readonly entry?: Entry | undefined };

const cueCache = new WeakMap<Declaration, Vocabulary<Cue>>();

/** What people call the fields and sections of a form. */
export function cuesOf(declaration: Declaration): Vocabulary<Cue> {
  const known = cueCache.get(declaration);
  if (known) return known;
  const byName = new Map<string, string[]>();
  for (const { key, field } of allPlaces(declaration)) {
    for (const name of field.called ?? []) byName.set(name, [...(byName.get(name) ?? []), key]);
  }
  const made = vocabulary<Cue>([
    ...[...byName].map(([name, keys]) => [name, { keys }] as const),
    ...entryCues(declaration),
    ...declaration.sections.flatMap((section) => sectionCues(section)),
  ]);
  cueCache.set(declaration, made);
  return made;
}

function sectionCues({ id, called = [] }: Section): (readonly [string, Cue])[] {
  return called.map((name) => [name, { section: id }] as const);
}

/** The words of a text, by their place in it. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** A section named without a number is the entry already spoken of, if it holds that. */
export function whereNamed(named: EntryNamed | { readonly section: string }, current: Where): Where {
  return 'entry' in named || named.section !== current.section ? named : current;
}

/** The key of a field in the entry spoken of; keys are known by the first entry. */
export function keyIn(key: string, { entry }: Where): string {
  const first = entry && `${entry.group.id}[0].`;
  return first !== undefined && key.startsWith(first) ? `${entry?.id ?? ''}.${key.slice(first.length)}` : key;
}
