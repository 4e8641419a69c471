import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  findApplicationCodes,
  readApplicationCode,
  readUnknownCode,
  withoutApplicationCodes,
} from '../../../knowledge/applications/code.ts';

const UTTERANCES = '../shared/eval/utterances.jsonl';

const READ: readonly (readonly [string, string])[] = [
  ['38 chấm 98 chấm h29 gạch 250519 gạch 0013', '38.98.H29-250519-0013'],
  ['G01.899.108.000-241205-0003', 'G01.899.108.000-241205-0003'],
  ['H29.16-250710-0123', 'H29.16-250710-0123'],
  ['000.12.16.H29-250615-0007', '000.12.16.H29-250615-0007'],
  ['G09.20-20260609-0092637', 'G09.20-20260609-0092637'],
  ['000.00.04.H51-200221-0001', '000.00.04.H51-200221-0001'],
  ['H29-250710-0123', 'H29-250710-0123'],
  ['h29-29-250905-0231', 'H29.29-250905-0231'],
  ['0000016H29-250710-0123', '000.00.16.H29-250710-0123'],
  ['0000016h292507100123', '000.00.16.H29-250710-0123'],
  ['H2916-250710-0123', 'H29.16-250710-0123'],
  ['000 00 16 H29 250630 0456', '000.00.16.H29-250630-0456'],
  ['ooo.oo.16.H29-25O71O-O123', '000.00.16.H29-250710-0123'],
  ['０００．００．１６．Ｈ２９－２５０７１０－０１２３', '000.00.16.H29-250710-0123'],
  ['000.00.16.H29 – 250710 – 0123.', '000.00.16.H29-250710-0123'],
  ['(H29.16‑250710‑0123)', 'H29.16-250710-0123'],
  ['H29.16-\n250710-0123', 'H29.16-250710-0123'],
  ['mười sáu chấm h29 gạch hai lăm không bảy mười gạch không một hai ba', '16.H29-250710-0123'],
  ['khong khong khong cham khong khong cham ba mot cham h 29 gach 250822 gach 0301', '000.00.31.H29-250822-0301'],
  ['H29 gạch 2 5 0 7 1 0 gạch 0 1 2 3', 'H29-250710-0123'],
  ['H29.16-251399-0001', 'H29.16-251399-0001'],
  ['1. H29.16-250710-0123', 'H29.16-250710-0123'],
  ['000,00,16,h29-250710-0123', '000.00.16.H29-250710-0123'],
  ['000, 00, 16, H29-250710-0123', '000.00.16.H29-250710-0123'],
  ['hồ sơ 12, 15, H29.16-250710-0123', 'H29.16-250710-0123'],
  ['hotline 000 chấm 00 chấm 16 chấm H29 gạch 26 11 10 gạch 01 23', '000.00.16.H29-261110-0123'],
  ['khách đọc 000 00 16 H29 26 11 10 0123', '000.00.16.H29-261110-0123'],
  ['H29.16-26 11 10-012 345', 'H29.16-261110-012345'],
  ['000.00.16.H29 2026 11 10 0123', '000.00.16.H29-20261110-0123'],
  ['khách thứ 2 000.00.16.H29-250710-0123', '000.00.16.H29-250710-0123'],
  ['khách 2, 000.12.16.H29-250615-0007 thiếu gì', '000.12.16.H29-250615-0007'],
  ['and number 2 000.00.16.H29-250710-0123', '000.00.16.H29-250710-0123'],
  ['3. 000 00 16 H29 250710 0123', '000.00.16.H29-250710-0123'],
  ['khách 12 0000016H29-250710-0123', '000.00.16.H29-250710-0123'],
  ['HS: 000.00.16.H29-25-07-10-0123', '000.00.16.H29-250710-0123'],
  ['H29-2025-07-10-0123', 'H29-20250710-0123'],
  ['mã hs 0000016H292507100123', '000.00.16.H29-250710-0123'],
  ['gọi 0903 123 45 67 H29.16-250710-0123', 'H29.16-250710-0123'],
];

const NOT_READ: readonly string[] = [
  '',
  '1.001193',
  '1.001193.02',
  '1.000656.000.00.00.H29',
  '000.00.00.G15-KQ003208',
  'KQ.G01.000014',
  '163/QĐ-BTP',
  '0903123456',
  '079195012345',
  '250710-0123',
  'lúc 10h30 ngày 15/9/2025',
  '8h30-11h30, 13h00-17h00',
  'S22345678.MB17',
  'H29 26 11 10 0901 234 567',
  'H29-25-13-40-0123',
  'H29-25-07-10',
  'H29-25-07-10-0123-7',
  // a digit more than the groups of any agency: which one is too many, nobody can tell
  'mã hs 00000016H292507100123',
  'H29 26 13 10 0123',
  'H29 20 26 11 10 0123',
  'phòng H29 ngày 26 11 2010 lúc 0830',
];

describe('finding application codes', () => {
  for (const [text, code] of READ) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(findApplicationCodes(text), [code]));
  }

  for (const text of NOT_READ) {
    it(`finds none in ${JSON.stringify(text)}`, () => assert.deepEqual(findApplicationCodes(text), []));
  }

  it('does not take half of a longer number for a code', () => {
    for (const text of ['H29-250710-0123-01', '6.H29.16-250710-0123', 'H29-250710-01234567']) {
      assert.deepEqual(findApplicationCodes(text), [], text);
    }
  });

  it('does not restore what can be read in two ways', () => {
    assert.deepEqual(findApplicationCodes('H2912341234-250710-0123'), []);
  });

  it('reads decomposed Vietnamese like composed', () => {
    const spoken = 'mười sáu chấm h29 gạch 250710 gạch 0123';
    assert.deepEqual(findApplicationCodes(spoken.normalize('NFD')), findApplicationCodes(spoken.normalize('NFC')));
  });

  it('finds several, in order, each once', () => {
    const text = 'H29.16-250710-0123 và G01.899.108.000-241205-0003, h29.16-250710-0123';
    assert.deepEqual(findApplicationCodes(text), ['H29.16-250710-0123', 'G01.899.108.000-241205-0003']);
    assert.equal(readApplicationCode(text), 'H29.16-250710-0123');
  });

  it('leaves what stands beside a code', () => {
    assert.match(withoutApplicationCodes('mã 000.25.26.H29-250903-0018, căn cước 079195012345'), /079195012345/);
    assert.doesNotMatch(withoutApplicationCodes('mã 000.25.26.H29-250903-0018, hết'), /\d/);
  });

  it('is done in time with any text of 4,000 characters', () => {
    for (const piece of ['h29 ', '0 ', 'h29-', '000.00.16.', 'không ', 'h29 250710 ', '-']) {
      assert.deepEqual(findApplicationCodes(piece.repeat(4_000 / piece.length)), []);
    }
  });
});

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
const anyDigits = (min: number, max: number) => fc.integer({ min, max }).chain(digits);
const before = fc.oneof(
  fc.constant([] as string[]),
  fc.tuple(digits(3), digits(2), digits(2)),
  fc.tuple(digits(2), digits(2)),
  fc.tuple(digits(3), digits(2)),
);
const parts = fc.record({
  before,
  letter: fc.constantFrom('G', 'H'),
  place: fc.integer({ min: 1, max: 99 }).map((place) => String(place).padStart(2, '0')),
  after: fc.array(anyDigits(2, 3), { maxLength: 3 }),
  date: fc.oneof(digits(6), digits(8)),
  serial: anyDigits(4, 7),
});
type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;

const groups = ({ before, letter, place, after }: Parts): string[] => [...before, letter + place, ...after];
const whole = (code: Parts): string => [groups(code).join('.'), code.date, code.serial].join('-');

const DAMAGES: Readonly<Record<string, (code: Parts) => string>> = {
  none: whole,
  'lower case': (code) => whole(code).toLowerCase(),
  'letter O for zero': (code) => whole(code).replaceAll('0', 'O'),
  'other hyphens': (code) => whole(code).replaceAll('-', '–'),
  'hyphens that do not break, with spaces': (code) => whole(code).replaceAll('-', '\u00a0\u2011\u00a0'),
  'spaces for everything': (code) => whole(code).replace(/[.-]/g, ' '),
  'hyphens for dots': (code) => whole(code).replaceAll('.', '-'),
  'full width': (code) => whole(code).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'signs said': (code) => whole(code).replaceAll('.', ' chấm ').replaceAll('-', ' gạch '),
  'no dots before the letter': (code) =>
    whole({ ...code, before: code.before.length > 0 ? [code.before.join('')] : [] }),
};

describe('reading damaged application codes', () => {
  for (const [name, damage] of Object.entries(DAMAGES)) {
    it(`restores: ${name}`, () => {
      fc.assert(
        fc.property(
          parts,
          fc.constantFrom(['', ''], ['mã hồ sơ là ', ' ạ'], ['Xem giúp ', ', cảm ơn.']),
          (code, [open, close]) => {
            assert.deepEqual(findApplicationCodes(open + damage(code) + close), [whole(code)]);
          },
        ),
        { numRuns: 100 },
      );
    });
  }

  it('reads back every code it found', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'gh0129.- '), maxLength: 40 }), (text) => {
        for (const code of findApplicationCodes(text)) assert.deepEqual(findApplicationCodes(code), [code]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('codes of another shape', () => {
  it('are taken as one word with enough digits', () => {
    assert.equal(readUnknownCode(' bca-2026/000123 '), 'BCA-2026/000123');
    assert.equal(readUnknownCode('hồ sơ 123456'), undefined);
    assert.equal(readUnknownCode('abc-12'), undefined);
  });
});

describe('application codes in labelled utterances', () => {
  it('are found where they are, and nowhere else', function () {
    if (!existsSync(UTTERANCES)) return void this.skip(); // the labelled utterances are not part of this repository
    const rows = readFileSync(UTTERANCES, 'utf8').trim().split('\n');
    const wrong = rows.flatMap((row) => {
      const { text, entities } = JSON.parse(row) as {
        text: string;
        entities?: { applicationCode?: string | string[] };
      };
      const wanted = [entities?.applicationCode ?? []].flat();
      const found = findApplicationCodes(text);
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ text, wanted, found }];
    });
    assert.deepEqual(wrong, []);
    assert.ok(rows.length > 100);
  });
});
