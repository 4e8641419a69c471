import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answers, Declaration, Field, Group, Value } from '../../knowledge/declarations/declaration.ts';
import type { Read } from '../../knowledge/declarations/fields.ts';
import { fits } from '../../knowledge/declarations/keep.ts';
import {
  allPlaces,
  attestationOf,
  nextPlace,
  positionIn,
  seenFrom,
  settledFor,
  valueOf,
  type Place,
} from '../../knowledge/declarations/next.ts';
import { paperOf, showValue, summarise } from '../../knowledge/declarations/summary.ts';
import { LANGUAGES, type Language, type Text } from '../../knowledge/language/text.ts';

const TODAY = '2025-11-21';
const MOST_QUESTIONS = 500;

/** What every declaration has to keep to. */
/** What can be chosen in a field, as it is said in one language, stored, and shown in another. */
function answersTo(field: Field, said: Language, shown: Language): readonly (readonly [string, Value, string])[] {
  if (field.kind === 'choice' || field.kind === 'relationship')
    return field.options.map(({ value, label }) => [label[said], value, label[shown]] as const);
  const [yes, no] = { vi: ['Có', 'Không'] as const, en: ['Yes', 'No'] as const }[shown];
  const says = { vi: ['có', 'không'] as const, en: ['yes', 'no'] as const }[said];
  return field.kind === 'yesno' ? [[says[0], true, yes], [says[1], false, no]] : []; // prettier-ignore
}

export function declarationContract(declaration: Declaration, read: Read): void {
  describe(`the declaration ${declaration.id}`, () => {
    const places = allPlaces(declaration);

    it('has ids of its own for every field and section', () => {
      const ids = places.map(({ key }) => key);
      assert.equal(new Set(ids).size, ids.length);
      const sections = declaration.sections.map(({ id }) => id);
      assert.equal(new Set(sections).size, sections.length);
    });

    it('is worded in every language', () => {
      const texts = [
        declaration.title,
        declaration.form,
        declaration.purpose,
        ...declaration.sections.map(({ title }) => title),
        ...(declaration.handedTo ? [declaration.handedTo] : []),
        ...(declaration.remarks ?? []).map(({ text }) => text),
        ...groupsOf(declaration).flatMap(groupWording),
        ...places.flatMap(({ field }) => wording(field)),
      ];
      for (const text of texts)
        for (const language of LANGUAGES) assert.ok(text[language].trim() !== '', JSON.stringify(text));
    });

    it('takes a choice or a yes in either language, and shows it in the language of the form', () => {
      for (const { field } of places)
        for (const said of LANGUAGES)
          for (const shown of LANGUAGES)
            for (const [text, value, name] of answersTo(field, said, shown)) {
              const reading = read(field, text, { today: '2026-11-22', answers: {} }, shown);
              assert.ok(reading.ok && reading.value === value, `${field.id}: ${text}`);
              assert.equal(showValue(field, reading.value, { language: shown, masked: false }), name);
            }
    });

    it('names only fields of its own to check a number against', () => {
      const ids = new Set(places.map(({ field }) => field.id));
      for (const { field } of places) {
        if (field.kind !== 'idNumber') continue;
        for (const id of [field.gender, field.born]) assert.ok(id === undefined || ids.has(id), id);
      }
    });

    it('ends with the attestation', () => {
      assert.equal(attestationOf(declaration).kind, 'yesno');
    });

    it('settles by procedure only what its fields can hold', () => {
      for (const [procedure, values] of Object.entries(declaration.settled ?? {})) {
        assert.ok(declaration.procedures.includes(procedure), procedure);
        for (const [id, value] of Object.entries(values)) {
          const field = places.find(({ key }) => key === id)?.field;
          assert.ok(field && fits(field, value), `${procedure}: ${id}`);
        }
      }
    });

    it('can be filled in for each of its procedures, what is settled never asked', () => {
      for (const procedure of declaration.procedures) {
        const settled = settledFor(declaration, procedure);
        fc.assert(
          fc.property(fc.infiniteStream(fc.nat()), (choices) => {
            const answers = fillIn(declaration, read, choices, new Set(), settled);
            for (const key of Object.keys(settled)) assert.deepEqual(answers[key], settled[key]);
          }),
          { numRuns: 20, seed: 7 },
        );
      }
    });

    it('can be filled in to the end whatever is answered, and reaches every field', () => {
      const reached = new Set<string>();
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat()), (choices) => {
          const answers = fillIn(declaration, read, choices, reached);
          assert.equal(nextPlace(declaration, answers)?.key, undefined);
          for (const language of LANGUAGES)
            assert.ok(summarise(declaration, answers, { language, masked: true }).length > 0);
          for (const row of paperOf(declaration, answers).flatMap(({ rows }) => rows)) assert.notEqual(row.label, '');
        }),
        { numRuns: 200, seed: 7 },
      );
      assert.deepEqual(
        places.map(({ key }) => key).filter((key) => !reached.has(key)),
        [],
      );
    });

    it('leaves out of the result what no longer applies', () => {
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat()), (choices) => {
          const answers = fillIn(declaration, read, choices, new Set());
          const { places: applying, inForce } = positionIn(declaration, answers);
          const keys = new Set(applying.map(({ key }) => key));
          assert.deepEqual(
            Object.keys(inForce).filter((key) => !keys.has(key)),
            [],
          );
        }),
        { numRuns: 50, seed: 7 },
      );
    });
  });
}

function wording(field: Field): Text[] {
  const options =
    field.kind === 'choice' || field.kind === 'relationship' ? field.options.map(({ label }) => label) : [];
  return [field.ask, field.label, ...(field.why ? [field.why] : []), ...options];
}

function groupsOf({ sections }: Declaration): Group[] {
  return sections.flatMap(({ items }) => items.flatMap((item) => ('group' in item ? [item] : [])));
}

function groupWording({ title, any, more, add, drop }: Group): Text[] {
  return [title, more, add, drop, ...(any ? [any.ask, any.label] : [])];
}

function fillIn(
  declaration: Declaration,
  read: Read,
  choices: Iterator<number>,
  reached: Set<string>,
  settled: Answers = {},
): Answers {
  let answers = settled;
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    for (const { key } of positionIn(declaration, answers).places) reached.add(key);
    const place = nextPlace(declaration, answers);
    if (!place) return answers;
    const seen = seenFrom(positionIn(declaration, answers).inForce, place);
    answers = { ...answers, [place.key]: answer(read, place, seen, choices) };
  }
  throw new assert.AssertionError({ message: `${declaration.id} goes on after ${MOST_QUESTIONS} questions` });
}

function answer(read: Read, { field }: Place, answers: Answers, choices: Iterator<number>): Answers[string] {
  const pick = (): number => Number(choices.next().value);
  if (field.optional && pick() % 3 === 0) return { skipped: true };
  const texts = samples(field, answers);
  const text = texts[pick() % texts.length] ?? '';
  const reading = read(field, text, { today: TODAY, answers }, 'vi');
  assert.ok(reading.ok, `${field.id} does not take "${text}"`);
  return { value: reading.value, source: 'said', confirmed: reading.confirm !== undefined };
}

const SAMPLES: Readonly<
  Record<Exclude<Field['kind'], 'choice' | 'relationship' | 'idNumber' | 'quantity'>, readonly string[]>
> = {
  text: ['Bệnh viện Từ Dũ', '12/2020'],
  fullName: ['Người Mẫu A', 'Người Mẫu B'],
  date: ['20/10/2025', '1/2/1990', '5 tháng 6 năm 2001'],
  yesno: ['có', 'không'],
  ethnicity: ['Kinh', 'Ê Đê'],
  nationality: ['Việt Nam', 'Pháp'],
  ward: ['Phường Bến Thành', 'Xã Củ Chi'],
  address: ['12 Lê Lợi, Phường Bến Thành'],
  phone: ['0900000001'],
  email: ['mau@example.com'],
  money: ['50 triệu'],
  time: ['14:00'],
};

function samples(field: Field, answers: Answers): readonly string[] {
  switch (field.kind) {
    case 'choice':
    case 'relationship':
      return field.options.map(({ label }) => label.vi);
    case 'quantity':
      return [String(field.min), String(field.max)];
    case 'idNumber':
      return [numberFor(field, answers)];
    default:
      return SAMPLES[field.kind];
  }
}

/** A made-up number that agrees with what it is checked against. */
function numberFor(field: Field & { kind: 'idNumber' }, answers: Answers): string {
  const born = field.born === undefined ? undefined : valueOf(answers, field.born);
  const year = typeof born === 'string' ? Number(born.slice(0, 4)) : 1990;
  const gender = field.holder ?? (field.gender === undefined ? 'male' : valueOf(answers, field.gender));
  const sign = (year >= 2000 ? 2 : 0) + (gender === 'female' ? 1 : 0);
  return `079${sign}${String(year % 100).padStart(2, '0')}000001`;
}
