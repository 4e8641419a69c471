import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findCitizenIds, readPhoneTail } from '../../../knowledge/applications/citizenId.ts';

const UTTERANCES = '../shared/eval/utterances.jsonl';

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  ['079099999901', ['079099999901']],
  ['CCCD của em là 079099999901 ạ', ['079099999901']],
  ['075-399-999-902', ['075399999902']],
  ['079 099 999 901', ['079099999901']],
  ['079.099.999.901', ['079099999901']],
  ['０７９０９９９９９９０１', ['079099999901']],
  ['cmnd 020 999 993', ['020999993']],
  ['cccd079099999901', ['079099999901']],
  ['không bảy chín không chín chín chín chín chín chín không một', ['079099999901']],
  ['zero seven nine zero nine nine nine nine nine nine zero one', ['079099999901']],
  ['đt 0900 001 111 079 099 999 901', ['079099999901']],
  ['079099999901 0900001111', ['079099999901']],
  ['mã H29.16-250903-0018, căn cước 079099999901', ['079099999901']],
  ['cccd 123456789012', ['123456789012']],
  ['079099999901, 020999993, 079099999901', ['079099999901', '020999993']],
];

const NONE: readonly string[] = [
  '000.00.16.H29-261118-000',
  '07909999990',
  '0790999999012',
  '*********901',
  '0900001111',
  '+84 900 001 111',
  '(84) 900 001 111',
  '+84 (0) 900 001 111',
  '842838291234',
  '0900 001 111',
  '000.25.26.H29-250903-0018',
  'nộp 250710 0123',
  '01-08-2025 1430',
  'giá 150.000.000 đồng',
  'mã vận đơn 123456789012',
  'tài khoản 0071000123456',
  'đơn 123456789012 giao chưa',
];

describe('finding citizen ids', () => {
  for (const [text, ids] of FOUND) {
    it(`finds ${ids.join(', ')} in ${JSON.stringify(text)}`, () => assert.deepEqual(findCitizenIds(text), ids));
  }
  for (const text of NONE) {
    it(`finds none in ${JSON.stringify(text)}`, () => assert.deepEqual(findCitizenIds(text), []));
  }

  it('finds a number however it is grouped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', ' ', '.', '-'), { minLength: 11, maxLength: 11 }), (signs) => {
        const id = '079099999901';
        const typed = [...id].map((digit, at) => digit + (signs[at] ?? '')).join('');
        assert.deepEqual(findCitizenIds(`số ${typed}, nhé`), [id]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds those of the labelled utterances, and no others', function () {
    if (!existsSync(UTTERANCES)) return void this.skip(); // the labelled utterances are not part of this repository
    const wrong = readFileSync(UTTERANCES, 'utf8')
      .trim()
      .split('\n')
      .flatMap((row) => {
        const { text, entities } = JSON.parse(row) as { text: string; entities?: { idNumber?: string | string[] } };
        const wanted = [entities?.idNumber ?? []].flat();
        const found = findCitizenIds(text);
        return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ text, wanted, found }];
      });
    assert.deepEqual(wrong, []);
  });
});

describe('reading the last four digits of a phone', () => {
  for (const text of [
    '1111',
    '11 11',
    '4 số cuối là 1111',
    'một một một một',
    '1 1 1 1',
    '0900001111',
    '+84900001111',
    '(84) 900 001 111',
    '+84 (0) 900 001 111',
    '1111 nha.',
  ]) {
    it(`reads 1111 from ${JSON.stringify(text)}`, () => assert.equal(readPhoneTail(text), '1111'));
  }
  const dates = ['15/08/1990', '15-8-1990', '15.08.1990', '1990-08-15', '8/1990', 'sinh năm 1990', '15 tháng 8 1990', 'August 15, 1990', '15 August 1990']; // prettier-ignore
  it('reads 1990 where it is all that is given', () => assert.equal(readPhoneTail('1990'), '1990'));
  it('reads the four digits beside a date', () => assert.equal(readPhoneTail('1111, sinh 15/08/1990'), '1111'));
  for (const text of ['', '111', '11111', 'ngày 12 tháng 3', '079099999901', '1111 hay 2222', ...dates]) {
    it(`reads nothing from ${JSON.stringify(text)}`, () => assert.equal(readPhoneTail(text), undefined));
  }
});

describe('an id number beside a word for something else', () => {
  for (const text of [
    'I lost my receipt, my id number is 079099999901',
    'lost receipt id 079099999901',
    'mất biên lai, căn cước 079099999901',
  ])
    it(`is one where its own word is nearer: ${text}`, () => assert.deepEqual(findCitizenIds(text), ['079099999901']));

  for (const text of ['id of the receipt 079099999901', 'biên lai số 079099999901', 'order id 079099999901'])
    it(`is none where it is not: ${text}`, () => assert.deepEqual(findCitizenIds(text), []));
});
