import assert from 'node:assert/strict';
import type { Answers, Value } from '../../../knowledge/declarations/declaration.ts';
import { birthRegistration } from '../../../knowledge/declarations/forms/birth.ts';
import { residenceChange } from '../../../knowledge/declarations/forms/ct01.ts';
import { entryOf, withoutEntry, type Entry } from '../../../knowledge/declarations/groups.ts';
import { dayInWords } from '../../../knowledge/declarations/inWords.ts';
import { keepFitting } from '../../../knowledge/declarations/keep.ts';
import { nextPlace, positionIn, settledFor, valueOf } from '../../../knowledge/declarations/next.ts';
import { maskMiddle, summarise } from '../../../knowledge/declarations/summary.ts';
import type { Day } from '../../../knowledge/language/day.ts';

const said = (values: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, source: 'said', confirmed: true }]));

describe('position in a declaration', () => {
  it('is the first field that applies and is neither answered nor skipped', () => {
    assert.equal(nextPlace(birthRegistration, {})?.key, 'childName');
    assert.equal(nextPlace(birthRegistration, said({ childName: 'A B', childGender: 'male' }))?.key, 'childBorn');
  });

  it('takes what follows from other answers without asking', () => {
    const answers = said({ parents: 'mother', motherName: 'Người Mẫu B', requesterRelation: 'mother' });
    assert.deepEqual(positionIn(birthRegistration, answers).inForce['requesterName'], { value: 'Người Mẫu B', source: 'derived', confirmed: true }); // prettier-ignore
  });

  it('asks for ethnicity, nationality and residence only where there is no personal number', () => {
    const keys = (answers: Answers) => positionIn(birthRegistration, answers).places.map(({ key }) => key);
    assert.ok(keys(said({ parents: 'mother' })).includes('motherResidence'));
    assert.ok(!keys(said({ parents: 'mother', motherId: '079195000001' })).includes('motherResidence'));
  });

  it('leaves out answers behind a condition that no longer holds, however deep', () => {
    const answers = said({ parents: 'mother', parentsMarried: true, marriageNumber: '1' });
    const { inForce } = positionIn(birthRegistration, answers);
    assert.equal(inForce['parentsMarried'], undefined);
    assert.equal(inForce['marriageNumber'], undefined);
  });
});

describe('the entries of a group', () => {
  const group = residenceChange.sections.flatMap(({ items }) => items.flatMap((item) => ('group' in item ? [item] : [])))[0]!; // prettier-ignore
  const three = said({
    'members.any': true,
    'members[0].memberName': 'A', 'members[0].more': true,
    'members[1].memberName': 'B', 'members[1].more': true,
    'members[2].memberName': 'C', 'members[2].more': false,
  }); // prettier-ignore
  const names = (answers: Answers) => {
    const { places, inForce } = positionIn(residenceChange, { ...said({ request: 'permanent' }), ...answers });
    return places.filter(({ field }) => field.id === 'memberName').map(({ key }) => valueOf(inForce, key));
  };
  const without = (entry: Entry, count: number, answers = three) => names(withoutEntry(answers, entry, count));

  it('close up when one is taken out', () => {
    assert.deepEqual(names(three), ['A', 'B', 'C']);
    assert.deepEqual(without(entryOf(group, 0), 3), ['B', 'C']);
    assert.deepEqual(without(entryOf(group, 1), 3), ['A', 'C']);
    assert.deepEqual(without(entryOf(group, 2), 3), ['A', 'B']);
  });

  it('are none when the last is taken out', () => {
    const one = said({ 'members.any': true, 'members[0].memberName': 'A', 'members[0].more': false });
    assert.deepEqual(without(entryOf(group, 0), 1, one), []);
  });

  it('need no answer to what the procedure settles', () => {
    assert.deepEqual(settledFor(residenceChange, '1.010038'), {
      request: { value: 'split', source: 'derived', confirmed: true },
    });
    assert.deepEqual(settledFor(residenceChange, '0'), {});
  });
});

describe('a day in words', () => {
  const rows: readonly (readonly [Day, string])[] = [
    ['2025-08-15', 'Ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi lăm'],
    ['2021-04-21', 'Ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi mốt'],
    ['2005-01-05', 'Ngày năm tháng một năm hai nghìn không trăm linh năm'],
    ['2000-12-31', 'Ngày ba mươi mốt tháng mười hai năm hai nghìn'],
    ['1990-10-10', 'Ngày mười tháng mười năm một nghìn chín trăm chín mươi'],
    ['2014-11-24', 'Ngày hai mươi tư tháng mười một năm hai nghìn không trăm mười bốn'],
    ['1900-02-14', 'Ngày mười bốn tháng hai năm một nghìn chín trăm'],
    ['2010-05-20', 'Ngày hai mươi tháng năm năm hai nghìn không trăm mười'],
  ];
  for (const [day, words] of rows)
    it(`reads ${day} as civil-status papers spell it`, () => assert.equal(dayInWords(day), words));
});

describe('the summary', () => {
  const answers: Answers = { ...said({ childName: 'Người Mẫu A', parents: 'mother', motherId: '079195000001' }), motherEthnicity: { skipped: true } }; // prettier-ignore

  it('hides the middle digits of numbers, and no name', () => {
    const rows = summarise(birthRegistration, answers, { language: 'vi', masked: true }).flatMap(
      ({ rows: each }) => each,
    );
    assert.deepEqual(rows.map(({ value }) => value), ['Người Mẫu A', 'Chỉ mẹ', '079******001']); // prettier-ignore
  });

  it('shows all where asked for in full', () => {
    const rows = summarise(birthRegistration, answers, { language: 'en', masked: false }).flatMap(
      ({ rows: each }) => each,
    );
    assert.ok(rows.some(({ value }) => value === '079195000001'));
  });

  it('masks short numbers whole and keeps the domain of an address', () => {
    assert.equal(maskMiddle('12345'), '*****');
    assert.equal(maskMiddle('mau@example.com'), 'ma***@example.com');
    assert.equal(maskMiddle('C1234567'), 'C*****67');
  });
});

describe('answers to an older version of a form', () => {
  it('are kept where they still fit', () => {
    const old: Answers = {
      ...said({ childName: 'Người Mẫu A', childGender: 'other', gone: 'x', copies: 900, childBorn: '1990' }),
      childNationality: { skipped: true },
      motherId: { skipped: true },
    };
    assert.deepEqual(Object.keys(keepFitting(birthRegistration, old)), ['childName', 'motherId']);
  });

  it('are kept in every entry of a group, with what opened it', () => {
    const old = said({
      'members.any': true,
      'members[0].memberName': 'A B',
      'members[0].more': true,
      'members[1].memberGender': 'other',
      'gone[0].more': true,
    });
    assert.deepEqual(Object.keys(keepFitting(residenceChange, old)), [
      'members.any',
      'members[0].memberName',
      'members[0].more',
    ]);
  });
});
