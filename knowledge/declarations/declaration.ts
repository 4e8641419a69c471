import type { Day } from '../language/day.ts';
import type { Text } from '../language/text.ts';

/** An address of two tiers, as it is written since 1 July 2025: no district. */
export type Address = { readonly street: string; readonly ward: string; readonly province: string };

/** What a field holds once read: the canonical form that is compared, stored and printed. */
export type Value = string | number | boolean | Address;

/** How a person came to an answer: said it, took what was offered, or it follows from other answers. */
export type Answer =
  | { readonly value: Value; readonly source: 'said' | 'offered' | 'derived'; readonly confirmed: boolean }
  | { readonly skipped: true };

/** Answers by field id; for a repeated group, by `group[index].field`. */
export type Answers = Readonly<Record<string, Answer>>;

/** What a reader may know besides the text. */
export type ReadingContext = {
  readonly today: Day;
  readonly answers: Answers;
};

/** Why an answer could not be taken, or must be confirmed first; worded in the language packs. */
export const PROBLEMS = [
  'empty', 'unreadable', 'notAnAnswer', 'tooLong',
  'name.digits', 'name.single', 'name.symbols', 'name.noDiacritics',
  'date.noSuchDay', 'date.future', 'date.tooLongAgo', 'date.incomplete', 'date.lunar', 'date.dayFirst', 'date.compact', 'date.lateBirth',
  'id.length', 'id.masked', 'id.oldNumber', 'id.unknownProvince', 'id.gender', 'id.birthYear', 'id.spoken', 'passport.shape',
  'choice.none', 'choice.several', 'correction',
  'ward.old', 'ward.district', 'ward.unknown', 'ward.several', 'address.noStreet', 'address.noWard', 'address.district', 'address.restored',
  'quantity.range', 'quantity.notWhole', 'quantity.approximate', 'money.currency', 'money.unclear',
  'phone.length', 'phone.short', 'email.shape', 'email.straightened', 'time.noSuchTime',
  'nationality.several', 'nationality.short', 'relationship.ambiguous', 'ethnicity.ambiguous',
] as const; // prettier-ignore
export type Problem = (typeof PROBLEMS)[number];

/** What came of reading a reply: a value, perhaps one to show for confirmation first; or why not. */
export type Reading<V extends Value = Value> =
  | { readonly ok: true; readonly value: V; readonly confirm?: Problem }
  | { readonly ok: false; readonly problem: Problem; readonly offer?: readonly string[] };

type Kinds =
  | { readonly kind: 'text'; readonly max?: number }
  | { readonly kind: 'fullName' }
  | { readonly kind: 'date'; readonly allowYearOnly?: true; readonly warnAfterDays?: number }
  | { readonly kind: 'idNumber'; readonly personalOnly?: true; readonly gender?: string; readonly born?: string }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'yesno' }
  | { readonly kind: 'ethnicity' }
  | { readonly kind: 'nationality' }
  | { readonly kind: 'relationship'; readonly options: readonly Option[] }
  | { readonly kind: 'ward' }
  | { readonly kind: 'address' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'email' }
  | { readonly kind: 'money' }
  | { readonly kind: 'time' }
  | { readonly kind: 'quantity'; readonly min: number; readonly max: number };
export type FieldKind = Kinds['kind'];

/** One of a closed set: the value stored, how it is shown, and further words people say for it. */
export type Option = { readonly value: string; readonly label: Text; readonly also?: readonly string[] };

/** One thing asked. `gender` and `born` of an id number name the fields it must agree with. */
export type Field = {
  readonly id: string;
  /** The question, addressed to the person. */
  readonly ask: Text;
  /** The heading in summaries and on paper. */
  readonly label: Text;
  /** Why it is asked, or how to answer it, in one short sentence. */
  readonly why?: Text;
  readonly optional?: true;
  /** Asked only when this holds of the answers so far. */
  readonly when?: (answers: Answers) => boolean;
  /** Follows from other answers and is never asked. */
  readonly derived?: (answers: Answers) => Value | undefined;
  /** What to offer as a first choice, such as the usual nationality. */
  readonly usual?: (answers: Answers) => Value | undefined;
  /** Which personal datum this is: how it is masked. */
  readonly personal?: 'name' | 'birth' | 'number' | 'address' | 'contact';
} & Kinds;

/** Fields repeated for each of several people. */
export type Group = {
  readonly id: string;
  readonly group: true;
  readonly title: Text;
  /** "Another one?" */
  readonly more: Text;
  readonly max: number;
  readonly fields: readonly Field[];
};

export type Section = { readonly id: string; readonly title: Text; readonly items: readonly (Field | Group)[] };

/** A declaration (tờ khai), as data read by one flow. The last section ends with the attestation (lời cam đoan). */
export type Declaration = {
  readonly id: string;
  /** Changes whenever a field's meaning does: answers of an old version are asked again where they no longer fit. */
  readonly version: string;
  readonly title: Text;
  /** The official form and the text it stands in. */
  readonly form: Text;
  readonly procedures: readonly string[];
  /** What the answers are collected for: said when consent is asked. */
  readonly purpose: Text;
  readonly sections: readonly Section[];
};
