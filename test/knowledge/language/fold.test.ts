import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, normalise, wordsOf, phrasesIn } from '../../../knowledge/language/fold.ts';

const VIETNAMESE = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàằầèềìòồờùừỳáắấéếíóốớúứýảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹạặậẹệịọộợụựỵ';
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...VIETNAMESE, ...VIETNAMESE.toUpperCase(), ' ', '.', '-', '1') }),
);

describe('a phrase in a text', () => {
  it('is met with its own marks or none, word by word', () => {
    for (const text of ['nộp ở quận được không', 'nop o quan duoc khong', 'NỘP Ở QUẬN'])
      assert.ok(phrasesIn(text)('nộp ở quận'), text);
    for (const text of ['nộp ở quán', 'nộp ở', 'nộp hồ sơ ở quận', '']) assert.ok(!phrasesIn(text)('nộp ở quận'), text);
  });
});

describe('fold', () => {
  const rows: [string, string][] = [
    ['Đăng ký khai sinh', 'dang ky khai sinh'],
    ['GIẤY CHỨNG NHẬN', 'giay chung nhan'],
    ['  thường   trú?!  ', 'thuong tru'],
    ['Mã ０１２－３', 'ma 012 3'],
    ['khai sinh/khai tử', 'khai sinh khai tu'],
    ['ｋｈａｉ sinh', 'khai sinh'],
    ['🙏😀', ''],
    ['', ''],
    ['a\u00a0b\tc\nd', 'a b c d'],
    ['a\ud800b', 'a b'],
    ['kh\u200bai si\u00adnh\ufeff', 'khai sinh'],
    ['сăn cước Вình Тhạnh', 'can cuoc binh thanh'],
    ['Москва', 'москва'],
    ['Ɖăng Ký', 'dang ky'],
    ['𝐤𝐡𝐚𝐢 𝓼𝓲𝓷𝓱', 'khai sinh'],
  ];
  for (const [text, folded] of rows)
    it(`reads ${JSON.stringify(text)} as ${JSON.stringify(folded)}`, () => assert.equal(fold(text), folded));

  it('is idempotent and leaves only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text);
        assert.equal(fold(once), once);
        assert.match(once, /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  it('is never longer than 18 times the text', () => {
    fc.assert(fc.property(anyText, (text) => assert.ok(fold(text).length <= 18 * text.length)));
    assert.equal(fold('\ufdfa').length, 18);
  });

  it('reads Latin beside a sign of another script as it reads it alone', () => {
    const latin = Array.from({ length: 0x1efa }, (_, code) => String.fromCharCode(code)).filter((sign) =>
      /[\0-\u024f\u0300-\u033f\u1ea0-\u1ef9]/.test(sign),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...latin) }), (text) =>
        assert.equal(fold(`${text} 中`), `${fold(text)} 中`.trimStart()),
      ),
      { examples: [['\u0140P'], ['a\u013fb']] },
    );
  });

  it('does not care how diacritics are composed or what case is used', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...VIETNAMESE, ' ') }), (text) => {
        assert.equal(fold(text.normalize('NFD')), fold(text));
        assert.equal(fold(text.toUpperCase()), fold(text));
        assert.match(fold(text), /^[a-z ]*$/);
      }),
    );
  });
});

describe('normalise', () => {
  it('keeps diacritics and places tones one way', () => {
    assert.equal(normalise('Hoà Bình, THUỶ TẠ; quý khách'), 'hòa bình thủy tạ quý khách');
    assert.equal(normalise('khoẻ'), 'khỏe');
    assert.equal(normalise('hoàn toàn'), 'hoàn toàn');
  });

  it('is idempotent, and folding it is folding the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...VIETNAMESE, ' ', '-') }), (text) => {
        const once = normalise(text.normalize('NFD'));
        assert.equal(normalise(once), once);
        assert.equal(fold(once), fold(text));
      }),
    );
    fc.assert(fc.property(anyText, (text) => assert.equal(normalise(normalise(text)), normalise(text))));
  });
});

describe('wordsOf', () => {
  it('gives no words for nothing', () => assert.deepEqual(wordsOf(''), []));
  it('gives the words in order', () => assert.deepEqual(wordsOf('khai sinh cho con'), ['khai', 'sinh', 'cho', 'con']));
});
