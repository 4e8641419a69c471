import type { Language } from '../language/text.ts';
import type { Unit } from '../regions/region.ts';
import type { Field, FieldKind, FieldOf, Reading, ReadingContext } from './declaration.ts';
import { readMoney, readQuantity } from './readers/amounts.ts';
import { readChoice, readRelationship } from './readers/choice.ts';
import { readEmail, readPhone } from './readers/contact.ts';
import { readDate } from './readers/date.ts';
import { readEthnicity } from './readers/ethnicity.ts';
import { readFullName } from './readers/fullName.ts';
import { readIdNumber } from './readers/idNumber.ts';
import { readNationality } from './readers/nationality.ts';
import { refuse, type Reader, type Said } from './readers/reader.ts';
import { readText } from './readers/text.ts';
import { readTime } from './readers/time.ts';
import { indexUnits } from './readers/units.ts';
import { makeAddressReader, makeWardReader } from './readers/ward.ts';
import { readYesNo } from './readers/yesno.ts';

/** What the readers know of the place. */
export type ReaderSettings = {
  readonly units: readonly Unit[];
  /** The region's full name, as addresses have it: "Thành phố Hồ Chí Minh". */
  readonly provinceName: string;
  /** Whether an address without a province is one in the region (the default), or left as said. */
  readonly assumeProvince?: boolean;
};

/** Reads a reply to a field; pure. The value is canonical: days `YYYY-MM-DD`, codes, options, whole đồng, HH:MM. */
export type Read = (field: Field, text: string, context: ReadingContext, language: Language) => Reading;

type Readers = { readonly [K in FieldKind]: Reader<K> };
const LONGEST = 600;

/** Makes the reader of every kind of field for one region. */
export function makeReaders({ units, provinceName, assumeProvince = true }: ReaderSettings): Read {
  const ground = { units: indexUnits(units), province: provinceName, assumeProvince };
  const readers: Readers = {
    text: readText,
    fullName: readFullName,
    date: readDate,
    idNumber: readIdNumber,
    choice: readChoice,
    yesno: readYesNo,
    ethnicity: readEthnicity,
    nationality: readNationality,
    relationship: readRelationship,
    ward: makeWardReader(ground),
    address: makeAddressReader(ground),
    phone: readPhone,
    email: readEmail,
    money: readMoney,
    time: readTime,
    quantity: readQuantity,
  };
  return (field, text, context, language) => {
    if (text.trim() === '') return refuse('empty');
    if (text.length > LONGEST) return refuse('tooLong');
    return readWith(readers, field, { text, context, language });
  };
}

function readWith<K extends FieldKind>(readers: Readers, field: FieldOf<K>, said: Said): Reading {
  const reader: Reader<K> = readers[field.kind];
  return reader(field, said);
}
