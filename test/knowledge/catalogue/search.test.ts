import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildIndex } from '../../../knowledge/catalogue/building.ts';
import type { NationalIndex } from '../../../knowledge/catalogue/nationalIndex.ts';
import { makeSearch } from '../../../knowledge/catalogue/search.ts';
import { decodeIndex, encodeIndex } from '../../../knowledge/catalogue/stored.ts';
import { nationalRow, SOME } from './rows.ts';

export function indexOf(rows: Parameters<typeof buildIndex>[0]): NationalIndex {
  const index = buildIndex(rows);
  assert.ok(typeof index !== 'string', String(index));
  return index;
}

describe('searching the national catalogue', () => {
  const index = indexOf(SOME);
  const search = makeSearch(index);
  const first = (text: string): string | undefined => {
    const [best] = search.find(text, 1);
    return best && search.rowsOf(best.title)[0]?.id;
  };

  it('finds a name however it is typed', () => {
    for (const text of ['chứng chỉ hành nghề thú y', 'CHUNG CHI HANH NGHE THU Y', 'chung chi hnah nghe thuy y'])
      assert.equal(first(text), '1.000005', text);
  });

  it('takes everyday words for official ones', () => {
    assert.equal(first('khoan giếng lấy nước xài'), '1.000003');
    assert.equal(first('bán thuốc hút ở tiệm'), '1.000006');
    assert.equal(first('cưới chồng Hàn Quốc'), '1.000001');
  });

  it('reads a word of several spellings as one, in names and in what people say', () => {
    const search = makeSearch(indexOf([nationalRow('1.1', 'Di chuyển hài cốt liệt sĩ'), ...SOME]));
    const ids = (text: string) => search.find(text, 1).map(({ title }) => search.rowsOf(title)[0]?.id);
    assert.deepEqual(ids('hài cốt liệt sỹ'), ['1.1']);
    assert.deepEqual(ids('bác sĩ thú y hành nghề'), ['1.000005']);
  });

  it('takes words that are run together apart', () => assert.equal(first('dangky lai kethon'), '1.000002'));

  it('counts rows of one title once, and keeps all of them', () => {
    assert.equal(index.size.titles, SOME.length - 1);
    const [best] = search.find('mở cảng cá loại II', 1);
    assert.deepEqual(best && search.rowsOf(best.title).map(({ id }) => id), ['1.000004', 'N:7']);
  });

  it('finds nothing where nothing is said, nor what is hidden', () => {
    assert.deepEqual(search.find('', 5), []);
    assert.deepEqual(search.find('👍', 5), []);
    const all = new Set(Array.from({ length: index.size.titles }, (_, title) => title));
    assert.deepEqual(makeSearch(index, [], all).find('thú y', 5), []);
  });

  it('lends our own words to a title of ours', () => {
    const own = [{ code: '1.000005', names: ['kham benh cho thu cung'], terms: [] }];
    const [best] = makeSearch(index, own).find('thú cưng', 1);
    assert.equal(best && search.rowsOf(best.title)[0]?.id, '1.000005');
  });

  it('answers any text, the same with and without diacritics folded away twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const found = search.find(text, 3);
        assert.ok(found.every(({ ofName, ofSaid }) => ofName >= 0 && ofName <= 1 && ofSaid >= 0 && ofSaid <= 1));
        assert.deepEqual(search.find(text.normalize('NFD'), 3), search.find(text.normalize('NFC'), 3));
      }),
      { numRuns: 200 },
    );
  });
});

describe('building the index', () => {
  it('is the same for the same rows, and for what is stored of it', () => {
    const index = indexOf(SOME);
    assert.deepEqual(indexOf(SOME), index);
    const read = decodeIndex(encodeIndex(index));
    assert.deepEqual(read, index);
    assert.deepEqual(makeSearch(read).find('đăng ký lại kết hôn', 3), makeSearch(index).find('đăng ký lại kết hôn', 3));
  });

  it('is searched with papers and fields too, less than with names', () => {
    const rows = [
      nationalRow('1.1', 'Công nhận nghề truyền thống', { documents: 'Đơn của làng gốm' }),
      nationalRow('1.2', 'Hỗ trợ làng gốm'),
      nationalRow('1.3', 'Thu hồi giấy phép', { field: 'Hàng không' }),
    ];
    const search = makeSearch(indexOf(rows));
    const ids = (text: string) => search.find(text, 3).map(({ title }) => search.rowsOf(title)[0]?.id);
    assert.deepEqual(ids('làng gốm'), ['1.2', '1.1']);
    assert.deepEqual(ids('hàng không'), ['1.3']);
  });
});
