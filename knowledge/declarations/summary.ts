import { isDay } from '../language/day.ts';
import { formatDay, formatMoney } from '../language/format.ts';
import type { Language } from '../language/text.ts';
import type { Answer, Answers, Declaration, Field, Section, Value } from './declaration.ts';
import { entriesIn, type Entry } from './groups.ts';
import { allPlaces, positionIn, valueOf, type Place } from './next.ts';
import { nationalityName } from './readers/nationality.ts';
import { addressText } from './readers/ward.ts';

/** One line of a summary; `skipped` lines have an empty value. */
export type Row = { readonly key: string; readonly label: string; readonly value: string; readonly skipped: boolean };
/** A section, or one entry of its group: the id is the section's or the entry's. */
export type SummarySection = { readonly id: string; readonly title: string; readonly rows: readonly Row[] };
/** `masked`: the middle digits of numbers are hidden; names are whole, for the person's own eyes. */
export type Showing = { readonly language: Language; readonly masked: boolean };

/** What has been answered so far and still applies, by section. */
export function summarise(declaration: Declaration, answers: Answers, showing: Showing): SummarySection[] {
  const { places, inForce } = positionIn(declaration, answers);
  const told = places.filter((place) => isTold(place, inForce));
  const titled = (section: Section) => sectionTitle(section, showing.language);
  return bySection(declaration, told, { language: showing.language, titled }, (place) =>
    rowOf(place, inForce[place.key], showing),
  );
}

/** What opens an entry shows by the entry; what follows by itself and has no box is of no use to the person. */
function isTold({ key, field, opens }: Place, inForce: Answers): boolean {
  const answer = inForce[key];
  if (opens) return opens.index === 0 && valueOf(inForce, key) === false;
  return !(field.offPaper && answer && 'value' in answer && answer.source === 'derived');
}

/** Every box of the paper, in Vietnamese and in full; what does not apply or was skipped stays empty. */
export function paperOf(declaration: Declaration, answers: Answers): SummarySection[] {
  const { places, inForce } = positionIn(declaration, answers);
  const applies = new Set(places.map(({ key }) => key));
  const idle = allPlaces(declaration).filter(
    ({ key, entry, field }) => !applies.has(key) && !entry && field.ifAsked !== true,
  );
  const order = declaration.sections.flatMap(({ items }) => items.map(({ id }) => id));
  const rank = ({ key }: Place) => order.indexOf(key.split('[')[0] ?? key);
  const boxes = [...places, ...idle].filter(({ field }) => !field.offPaper).toSorted((a, b) => rank(a) - rank(b));
  const titled = ({ title }: Section) => title.vi;
  return bySection(declaration, boxes, { language: 'vi', titled }, (place) => {
    const row = rowOf(place, inForce[place.key], { language: 'vi', masked: false });
    const blank = { key: place.key, label: place.field.label.vi, value: '', skipped: true };
    return row && !isByHand(place.field, inForce[place.key]) ? row : blank;
  });
}

function isByHand(field: Field, answer: Answer | undefined): boolean {
  if (!answer || !('value' in answer) || !(field.kind === 'choice' || field.kind === 'relationship')) return false;
  return field.options.some(({ value, byHand }) => byHand === true && value === answer.value);
}

type Titles = { readonly language: Language; readonly titled: (section: Section) => string };

function bySection(
  declaration: Declaration,
  places: readonly Place[],
  { language, titled }: Titles,
  rowFor: (place: Place) => Row | undefined,
): SummarySection[] {
  return declaration.sections
    .flatMap((section) => {
      const { id } = section;
      const here = places.filter((place) => place.section.id === id);
      return [
        partOf(
          { id, title: titled(section) },
          here.filter(({ entry }) => !entry),
        ),
        ...entriesIn(here).map((entry) =>
          partOf(
            { id: entry.id, title: entryTitle(entry, language) },
            here.filter((place) => place.entry?.id === entry.id),
          ),
        ),
      ];
    })
    .filter(({ rows }) => rows.length > 0);

  function partOf(part: { id: string; title: string }, within: readonly Place[]): SummarySection {
    return { ...part, rows: within.flatMap((place) => rowFor(place) ?? []) };
  }
}

/** What a section is called in conversation. */
export function sectionTitle({ title, heading = title }: Section, language: Language): string {
  return heading[language];
}

/** What an entry is called: "Thành viên 2". */
export function entryTitle({ group, index }: Entry, language: Language): string {
  return `${group.title[language]} ${index + 1}`;
}

function rowOf({ key, field }: Place, answer: Answer | undefined, showing: Showing): Row | undefined {
  if (!answer) return undefined;
  const label = field.label[showing.language];
  if ('skipped' in answer) return { key, label, value: '', skipped: true };
  return { key, label, value: showValue(field, answer.value, showing), skipped: false };
}

/** A value as a person reads it; with `masked`, the middle digits of personal numbers hidden. */
export function showValue(field: Field, value: Value, { language, masked }: Showing): string {
  const whole = written(field, value, language);
  const hides = field.personal === 'number' || field.personal === 'contact';
  return masked && hides ? maskMiddle(whole) : whole;
}

function written(field: Field, value: Value, language: Language): string {
  if (typeof value === 'object') return addressText(value);
  switch (field.kind) {
    case 'choice':
    case 'relationship':
      return field.options.find((option) => option.value === value)?.label[language] ?? String(value);
    case 'date':
      return typeof value === 'string' && isDay(value) ? formatDay(value, language) : String(value);
    case 'yesno':
      return yesNo(value === true, language);
    case 'nationality':
      return nationalityName(String(value), language);
    case 'money':
      return formatMoney(Number(value), language);
    default:
      return String(value);
  }
}

function yesNo(value: boolean, language: Language): string {
  if (language === 'vi') return value ? 'Có' : 'Không';
  return value ? 'Yes' : 'No';
}

/** Keeps the first three and the last three digits of a number, of a passport's the first sign and the last two, and of an address before "@" the first two. */
export function maskMiddle(text: string): string {
  const at = text.indexOf('@');
  if (at > 0) return `${text.slice(0, Math.min(2, at))}***${text.slice(at)}`;
  if (text.length < 7) return '*'.repeat(text.length);
  if (/^\p{L}/u.test(text)) return `${text.slice(0, 1)}${'*'.repeat(text.length - 3)}${text.slice(-2)}`;
  return `${text.slice(0, 3)}${'*'.repeat(text.length - 6)}${text.slice(-3)}`;
}
