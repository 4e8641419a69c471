import assert from 'node:assert/strict';
import { papersIn, rowSchema, traitsIn } from '../../../knowledge/catalogue/row.ts';
import { headOf, plainTitle, sameKey, titleKey } from '../../../knowledge/catalogue/titles.ts';
import { nationalRow } from './rows.ts';

const HEAD = '--Tên giấy tờMẫu đơn, tờ khaiSố lượng';

describe('papersIn', () => {
  it('tells the names of papers from cells run together', () => {
    const papers = papersIn(
      `${HEAD}Đơn đề nghị.Mau 01.docx1 bản chínhBản vẽ mặt bằng1 bản chính1 bản saoẢnh 4x6;2 bản sao`,
    );
    assert.deepEqual(papers, ['Đơn đề nghị', 'Bản vẽ mặt bằng', 'Ảnh 4x6']);
  });

  it('tells none where there is a table a case, no table, or a name that is no name', () => {
    assert.deepEqual(papersIn(`${HEAD}Đơn1 bản chính${HEAD}Tờ khai1 bản chính`), []);
    assert.deepEqual(papersIn('Đơn đề nghị'), []);
    assert.deepEqual(papersIn(`${HEAD}${'rất dài '.repeat(40)}1 bản chính`), []);
  });

  it('never tells what speaks of money', () => {
    for (const cell of ['Biên lai 100.000 đồng', 'Chứng từ nộp lệ phí', 'Giấy nộp phí thẩm định'])
      assert.deepEqual(papersIn(`${HEAD}Đơn1 bản chính${cell}1 bản chính`), [], cell);
  });
});

describe('a row of the national catalogue', () => {
  it('is taken with what is used of it, and refused naming the key', () => {
    const row = rowSchema.parse({
      id: '1',
      name: ' A  b ',
      snapshot: '2025',
      channels: [{}],
      documents: null,
      field: null,
    });
    assert.deepEqual(row, { id: '1', name: 'A b', snapshot: '2025', otherNames: [], documents: '' });
    for (const wrong of [{ name: '' }, { snapshot: 'hôm qua' }, { id: 'a b' }, { name: 'x'.repeat(5_000) }]) {
      const { error } = rowSchema.safeParse({ id: '1', name: 'A', snapshot: '2025', ...wrong });
      assert.deepEqual(error?.issues[0]?.path, [Object.keys(wrong)[0]]);
    }
  });

  it('says whose it is', () => {
    const traits = (more: object) => traitsIn(nationalRow('1', 'Cấp phép', more));
    assert.deepEqual(traits({ level: 'Cấp tỉnh, Cấp xã', subject: 'Công dân Việt Nam' }), {
      ...{ commune: true, province: true, citizens: true, district: false },
    });
    assert.equal(traits({ agency: 'Ủy ban nhân dân cấp huyện' }).district, true);
    assert.equal(traits({ agency: 'Ủy ban nhân dân cấp huyện', level: 'Cấp xã' }).district, false);
  });
});

describe('titles', () => {
  it('are told without what all have, and compared without what stands around', () => {
    assert.equal(plainTitle('Thủ tục đăng ký khai tử (thực hiện tại cấp xã)'), 'Đăng ký khai tử');
    assert.equal(sameKey('THỦ TỤC  đăng ký khai tử.'), sameKey('Đăng ký khai tử'));
    assert.notEqual(titleKey('Thủ tục đăng ký khai tử'), titleKey('Đăng ký khai tử'));
  });

  it('begin with what is done with what', () => {
    const HEADS: readonly (readonly [string, string])[] = [
      ['Thủ tục cấp lại thẻ A (do bị mất)', 'Cấp lại thẻ A'],
      ['Cấp giấy phép B đối với người C', 'Cấp giấy phép B'],
      ['Khai; miễn, giảm thuế D', 'Khai; miễn, giảm thuế D'],
      ['Cấp thẻ E tại Việt Nam', 'Cấp thẻ E'],
      [
        'Cấp giấy phép một, hai ba bốn năm sáu, bảy tám chín mười, mười một mười hai',
        'Cấp giấy phép một, hai ba bốn năm sáu',
      ],
    ];
    for (const [name, head] of HEADS) assert.equal(headOf(name), head);
  });
});
