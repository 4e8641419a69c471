import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { makeReaders } from '../../../knowledge/declarations/fields.ts';
import { readStandard, STANDARD_FIELDS } from '../../../knowledge/declarations/standardFields.ts';
import type { Language } from '../../../knowledge/language/text.ts';
import units from '../../../knowledge/regions/hcmc/units.json' with { type: 'json' };
import { unitSchema } from '../../../knowledge/regions/region.ts';
import { ANSWERS } from './answers.ts';

const read = makeReaders({
  units: unitSchema.array().parse(units),
  provinceName: 'Thành phố Hồ Chí Minh',
  assumeProvince: false,
});
const today = '2025-11-21';
type Context = Readonly<Record<string, string>>;

function comesTo(field: string, lang: Language, text: string, context: Context = {}): string {
  const result = readStandard(read, { field, lang, text, context }, today);
  assert.ok(result, `no field ${field}`);
  return result.accept ? `${result.value}${result.confirm ? ' ?' : ''}` : `! ${result.problem}`;
}

describe('reading answers', () => {
  for (const [field, byLanguage] of Object.entries(ANSWERS)) {
    for (const [lang, rows] of Object.entries(byLanguage) as [Language, readonly [string, string, Context?][]][]) {
      it(`reads ${field} as people type it (${lang}, ${rows.length} answers)`, () => {
        const wrong = rows
          .map(([text, comes, context]) => ({ text, comes, got: comesTo(field, lang, text, context) }))
          .filter(({ comes, got }) => comes !== got);
        assert.deepEqual(wrong, []);
      });
    }
  }

  it('has at least 250 answers to try', () => {
    const count = Object.values(ANSWERS).flatMap((each) => Object.values(each).flat()).length;
    assert.ok(count >= 250, `${count}`);
  });

  it('reads anything without failing, and the same twice', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        'tên',
        'là',
        '12',
        '/',
        '2025',
        'phường',
        'q',
        'năm',
        'tháng',
        'triệu',
        '@',
        '*',
        'không',
        'ơ',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('vi' as const, 'en' as const), (pieces, lang) => {
        for (const { id: field } of STANDARD_FIELDS) {
          const request = { field, lang, text: pieces.join(' ') };
          const result = readStandard(read, request, today);
          assert.deepEqual(result, readStandard(read, request, today));
          assert.ok(result && result.accept === (result.value !== null));
        }
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  const shared = '../shared/eval/fields.jsonl';
  (existsSync(shared) ? it : it.skip)(`reads the shared rows as their labels say (skipped: needs ${shared})`, () => {
    const rows = readFileSync(shared, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    assert.deepEqual(
      rows.filter((row) => !agrees(row)).map(({ id }) => id),
      [],
    );
  });
});

type Row = {
  readonly id: string;
  readonly field: string;
  readonly lang: Language;
  readonly text: string;
  readonly accept: boolean;
  readonly normalised?: string;
  readonly either?: boolean;
  readonly context?: Context;
};

function agrees(row: Row): boolean {
  const result = readStandard(read, row, today);
  if (!result) return false;
  if (result.accept !== row.accept) return row.either === true && (!result.accept || result.confirm);
  return !row.accept || result.value === row.normalised;
}
