import { isDay } from '../language/day.ts';
import type { Answer, Answers, Declaration, Field, FieldKind, Option, Value } from './declaration.ts';
import { anyField, moreField } from './groups.ts';
import { allPlaces } from './next.ts';
import { ETHNICITIES } from './readers/ethnicity.ts';

type Fits = { readonly [K in FieldKind]: (value: Value) => boolean };
const isText = (value: Value) => typeof value === 'string' && value !== '';
const FITS: Fits = {
  text: isText,
  fullName: isText,
  date: (value) => typeof value === 'string' && (isDay(value) || /^\d{4}$/.test(value)),
  idNumber: isText,
  choice: isText,
  yesno: (value) => typeof value === 'boolean',
  ethnicity: (value) => ETHNICITIES.includes(String(value)),
  nationality: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  relationship: isText,
  ward: isText,
  address: (value) => typeof value === 'object',
  phone: isText,
  email: isText,
  money: (value) => typeof value === 'number',
  time: isText,
  quantity: (value) => typeof value === 'number',
};

/** Whether a value is one that the field, as it is now, could hold. */
export function fits(field: Field, value: Value): boolean {
  if (!FITS[field.kind](value)) return false;
  if (field.kind === 'date') return field.allowYearOnly === true || isDay(String(value));
  if (field.kind === 'quantity') return Number(value) >= field.min && Number(value) <= field.max;
  return field.kind === 'choice' || field.kind === 'relationship' ? isOption(field.options, value) : true;
}

function isOption(options: readonly Option[], value: Value): boolean {
  return options.some((option) => option.value === value);
}

/** Of answers to an older version of a form, those that still fit; the rest is asked again. */
export function keepFitting(declaration: Declaration, answers: Answers): Answers {
  const fields = new Map([
    ...allPlaces(declaration).map(({ key, field }) => [key, field] as const),
    ...openersOf(declaration),
  ]);
  const kept = Object.entries(answers).filter(([key, answer]) => {
    const field = fields.get(key.replace(/\[\d+\]/, '[0]'));
    return field !== undefined && stillFits(field, answer);
  });
  return Object.fromEntries(kept);
}

/** The questions that open the entries of groups. */
function openersOf({ sections }: Declaration): (readonly [string, Field])[] {
  return sections
    .flatMap(({ items }) => items.flatMap((item) => ('group' in item ? [item] : [])))
    .flatMap((group) => {
      const any = anyField(group);
      return [...(any ? [[`${group.id}.any`, any] as const] : []), [`${group.id}[0].more`, moreField(group)] as const];
    });
}

function stillFits(field: Field, answer: Answer): boolean {
  return 'skipped' in answer ? field.optional === true : fits(field, answer.value);
}
