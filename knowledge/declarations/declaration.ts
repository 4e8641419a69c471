import type { Day } from '../language/day.ts';
import type { Text } from '../language/text.ts';
import type { PlaceExample } from '../regions/region.ts';

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
  'empty', 'unreadable', 'notAnAnswer', 'tooLong', 'correction',
  'name.digits', 'name.single', 'name.symbols', 'name.noDiacritics', 'name.amongTalk', 'text.amongTalk',
  'date.noSuchDay', 'date.future', 'date.tooLongAgo', 'date.incomplete', 'date.lunar', 'date.zodiac', 'date.several',
  'date.dayFirst', 'date.compact', 'date.relative', 'date.twoDigitYear', 'date.lateBirth', 'date.yearOnly',
  'id.length', 'id.masked', 'id.oldNumber', 'id.unknownProvince', 'id.impossible', 'id.gender', 'id.birthYear', 'id.spoken', 'id.several',
  'passport.shape', 'passport.notHere',
  'choice.none', 'choice.several',
  'ward.old', 'ward.district', 'ward.unknown', 'ward.several', 'ward.likeDistrict', 'ward.likeProvince', 'ward.guessed',
  'address.noStreet', 'address.noWard', 'address.district', 'address.restored', 'address.elsewhere',
  'quantity.range', 'quantity.notWhole', 'quantity.approximate', 'quantity.unclear',
  'money.currency', 'money.unclear', 'money.approximate',
  'place.district', 'place.home', 'place.whose', 'place.noCommune', 'place.merged',
  'phone.length', 'phone.short', 'phone.restored', 'phone.several', 'email.shape', 'email.straightened',
  'time.noSuchTime', 'time.half', 'time.unclear',
  'nationality.several', 'nationality.short', 'relationship.ambiguous', 'ethnicity.ambiguous',
] as const; // prettier-ignore
export type Problem = (typeof PROBLEMS)[number];

/** What came of reading a reply: a value, perhaps one to show for confirmation first; or why not. */
export type Reading<V extends Value = Value> =
  | { readonly ok: true; readonly value: V; readonly confirm?: Problem }
  | ({ readonly ok: false; readonly problem: Problem; readonly offer?: readonly string[] } & Kept);

/** What of a refused reply is of use to the next one. */
export type Kept = {
  /** The part of an address that was read: what comes next may be the rest of it. */
  readonly half?: string;
  /** A value that does not agree with the others, and counts all the same once the person says that their paper has it so. */
  readonly insisted?: Value;
  /** What its wording names: the province of today. */
  readonly name?: string;
};

/** What each kind of field needs besides the question. */
type Particulars = {
  /** `place`: it names a place, as it is written since there are no districts. `copied`: it stands on a paper, in a few words. */
  text: { readonly max?: number; readonly place?: true; readonly copied?: true };
  fullName: unknown;
  /** `yearAsOnPapers`: a year alone counts where the papers have no more, and is confirmed. `warnAfterDays`: an older day is confirmed first (late registration). */
  date: { readonly allowYearOnly?: true; readonly yearAsOnPapers?: true; readonly warnAfterDays?: number };
  /** `gender` and `born` name the fields the number must agree with; `holder` is a gender known without asking. */
  idNumber: {
    readonly personalOnly?: true;
    readonly gender?: string;
    readonly born?: string;
    readonly holder?: 'male' | 'female';
  };
  /** `former` are words for what could be chosen once; they are refused with `problem`. */
  choice: { readonly options: readonly Option[]; readonly former?: Former };
  /** `also` are further words for yes and no that fit this question only; a number says yes, and answers the field `counts`. */
  yesno: { readonly also?: YesNoWords; readonly counts?: string };
  ethnicity: unknown;
  nationality: unknown;
  /** `turned`: who the person is to somebody that is this to them, where the relation is asked the other way round. */
  relationship: { readonly options: readonly Option[]; readonly turned?: Readonly<Record<string, string>> };
  ward: unknown;
  address: unknown;
  phone: unknown;
  email: unknown;
  money: unknown;
  time: unknown;
  quantity: { readonly min: number; readonly max: number };
};
export type FieldKind = keyof Particulars;

export type Former = { readonly words: readonly string[]; readonly problem: Problem };
export type YesNoWords = { readonly yes: readonly string[]; readonly no: readonly string[] };

/** One of a closed set: the value stored, how it is shown, and further words people say for it. */
export type Option = {
  readonly value: string;
  readonly label: Text;
  readonly also?: readonly string[];
  /** On paper the box stays empty: somebody writes and signs in it. */
  readonly byHand?: true;
};

type Asked = {
  readonly id: string;
  /** The question, addressed to the person. */
  readonly ask: Text;
  /** The heading in summaries and on paper. */
  readonly label: Text;
  /** Why it is asked, or how to answer it, in one short sentence. */
  readonly why?: Text;
  readonly optional?: true;
  /** An answer that fits this field, where one of its kind would not; a name of one of the region's own. */
  readonly example?: Text | PlaceExample;
  /** A statement to say yes to, with `{value}` in it: "Tên bé là {value}". */
  readonly confirmAs?: Text;
  /** What is wrong in words of this field, where the general ones would not fit. */
  readonly problems?: Partial<Readonly<Record<Problem, Text>>>;
  /** A question of the conversation that has no box on the form. */
  readonly offPaper?: true;
  /** No box of its own on the form: on paper only where it was asked. */
  readonly ifAsked?: true;
  /** What people call this datum when they state or correct it: "ngày sinh", "sđt". */
  readonly called?: readonly string[];
  /** Asked only when this holds of the answers to the fields before it. */
  readonly when?: (answers: Answers) => boolean;
  /** Follows from answers to the fields before it; where it is undefined, the question is asked. */
  readonly derived?: (answers: Answers) => Value | undefined;
  /** What to offer as a first choice, such as the usual nationality. */
  readonly usual?: (answers: Answers) => Value | undefined;
  /** Which personal datum this is: how it is masked. */
  readonly personal?: 'name' | 'birth' | 'number' | 'address' | 'contact';
};

/** One thing asked, of one kind. */
export type FieldOf<K extends FieldKind> = { [P in K]: Asked & { readonly kind: P } & Particulars[P] }[K];
export type Field = FieldOf<FieldKind>;

/** Fields repeated for each of several people: an entry for each, asked one after the other. */
export type Group = {
  readonly id: string;
  readonly group: true;
  /** What one entry is called, before its number: "Thành viên". */
  readonly title: Text;
  /** "Is there anyone?": asked first, where there may be none. */
  readonly any?: { readonly ask: Text; readonly label: Text };
  /** "Another one?" */
  readonly more: Text;
  readonly max: number;
  /** To choose where the list is changed: one more, and one less. */
  readonly add: Text;
  readonly drop: Text;
  /** What people call an entry when they number it ("người thứ hai"), in every language. */
  readonly called?: readonly string[];
  /** Asked only when this holds of the answers to the fields before it. */
  readonly when?: (answers: Answers) => boolean;
  readonly fields: readonly Field[];
};

export type Section = {
  readonly id: string;
  readonly title: Text;
  /** What it is called in conversation, where the paper's title would be odd. */
  readonly heading?: Text;
  /** What people call the person or thing this section is about: "mẹ", "bé". */
  readonly called?: readonly string[];
  readonly items: readonly (Field | Group)[];
};

/** Something the person should know where the answers call for it; said with the review. */
export type Remark = { readonly when: (answers: Answers) => boolean; readonly text: Text };

/** A declaration (tờ khai), as data read by one flow. Its last item is the attestation (lời cam đoan), a yes-or-no field. */
export type Declaration = {
  readonly id: string;
  /** Changes whenever a field's meaning does: answers of an old version are asked again where they no longer fit. */
  readonly version: string;
  readonly title: Text;
  /** The official form and the text it stands in. */
  readonly form: Text;
  /** The first day the form counts; it is not offered before. */
  readonly from?: Day;
  readonly procedures: readonly string[];
  /** What follows from the procedure and is not asked: by its code, values by field. */
  readonly settled?: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  /** Who takes the paper, where it is not the ward's service centre. */
  readonly handedTo?: Text;
  /** What the answers are collected for: said when consent is asked. */
  readonly purpose: Text;
  readonly sections: readonly Section[];
  readonly remarks?: readonly Remark[];
};
