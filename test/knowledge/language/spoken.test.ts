import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readApplicationCode } from '../../../knowledge/applications/code.ts';
import { sentencesIn, spoken, twoSentences } from '../../../knowledge/language/spoken.ts';
import { LANGUAGES } from '../../../knowledge/language/text.ts';

const says = (rows: readonly (readonly [string, string])[], language: 'vi' | 'en' = 'vi') => {
  for (const [written, said] of rows) assert.equal(spoken(written, language), said);
};

describe('numbers as they are said', () => {
  it('say money by its size', () => {
    says([
      ['35.000 đồng', '35 nghìn đồng'],
      ['phí 8.500đ mỗi bản', 'phí 8 nghìn 500 đồng mỗi bản'],
      ['1.200.000 VND', '1 triệu 200 nghìn đồng'],
      ['2.000.000.000 đồng', '2 tỷ đồng'],
      ['50000 đồng', '50 nghìn đồng'],
      ['từ 25.000 đồng đến 100.000 đồng', 'từ 25 nghìn đồng đến 100 nghìn đồng'],
      ['500 đồng', '500 đồng'],
    ]);
    says([['8,000 VND each, 1,250,000 VND', '8 thousand dong each, 1 million 250 thousand dong']], 'en');
  });

  it('say days and months in full', () => {
    says([
      ['hẹn trả 25/11/2026', 'hẹn trả ngày 25 tháng 11 năm 2026'],
      ['Từ ngày 01/07/2025', 'Từ ngày 1 tháng 7 năm 2025'],
      ['đến tháng 8/2022', 'đến tháng 8 năm 2022'],
      ['báo chí tháng 7-8/2025', 'báo chí tháng 7 đến tháng 8 năm 2025'],
      ['trước 21/11', 'trước ngày 21 tháng 11'],
      ['2026-11-25', 'ngày 25 tháng 11 năm 2026'],
    ]);
    says([['due 25/11/2026, 21 November 2026', 'due 25 November 2026, 21 November 2026']], 'en');
  });

  it('say hours, shares, ranges and sizes', () => {
    says([
      ['trước 14:30', 'trước 14 giờ 30'],
      ['7h30-11h30', '7 giờ 30 đến 11 giờ 30'],
      ['giảm 50%', 'giảm 50 phần trăm'],
      ['mức 1-4', 'mức 1 đến 4'],
      ['ảnh 4x6 cm', 'ảnh 4 nhân 6 cm'],
    ]);
    says([['taken in after 15:00', 'taken in after 3 in the afternoon']], 'en');
  });

  it('group what is read figure by figure', () => {
    says([
      ['gọi 18001096 hoặc 1022', 'gọi 18 00 10 96 hoặc 10 22'],
      ['gọi 113', 'gọi 113'],
      ['năm 2026', 'năm 2026'],
      ['số 079099999901', 'số 079 099 999 901'],
      ['CMND 012345678', 'chứng minh nhân dân 012 345 678'],
      ['0901234567 và 090-123-4567', '0901 234 567 và 0901 234 567'],
      ['số 079******901', 'số đầu 079, cuối 901'],
      ['thủ tục 1.001193', 'thủ tục 1 chấm 001 193'],
      ['mẫu CT01, TK01a, TK1-TS', 'mẫu CT 01, TK 01a, T K 1, T S'],
      ['số tham chiếu TK-AB2C-9DEF', 'số tham chiếu T K, A B 2 C, 9 D E F'],
    ]);
  });

  it('say the number and the year of a legal text, never its letters', () => {
    says([
      ['Luật Hộ tịch số 60/2014/QH13', 'Luật Hộ tịch số 60 năm 2014'],
      ['Căn cứ: 63/2026/TT-BTC', 'Căn cứ: Thông tư 63 năm 2026'],
      ['nay theo Nghị định 224/2026/NĐ-CP.', 'nay theo Nghị định 224 năm 2026.'],
      ['toàn trình là mặc định (Nghị định 224/2026/NĐ-CP).', 'toàn trình là mặc định.'],
    ]);
    says([['Law on Civil Status 60/2014/QH13', 'Law on Civil Status 60 of 2014']], 'en');
  });

  it('say an application code sign by sign, so that it reads back as the same code', () => {
    const said = spoken('Hồ sơ 000.00.16.H29-250710-0123', 'vi');
    assert.equal(said, 'Hồ sơ 000 chấm 00 chấm 16 chấm H29 gạch 25 07 10 gạch 01 23');
    assert.equal(spoken('G09.20-20260609-0092637', 'vi'), 'G09 chấm 20 gạch 20 26 06 09 gạch 0 09 26 37');
    assert.equal(readApplicationCode(said.replace(/(?<=gạch.*\d) (?=\d)/g, '')), '000.00.16.H29-250710-0123');
  });
});

describe('text as it is said', () => {
  it('is one line, its lists going on after their colon', () => {
    says([
      [
        'Anh/chị cần:\n• tờ khai\n• giấy chứng sinh\nXong trong ngày',
        'Anh/chị cần: tờ khai; giấy chứng sinh. Xong trong ngày',
      ],
    ]);
  });

  it('holds no address of a page, no brackets and no short forms', () => {
    says([
      ['Mở https://chat.example/files/abc để tải', 'Mở để tải'],
      ['ở dichvucong.gov.vn/p/home', 'ở dichvucong chấm gov chấm vn'],
      ['gọi 113 (công an) hoặc 115 (cấp cứu).', 'gọi 113, công an, hoặc 115, cấp cứu.'],
      ['UBND phường, thẻ CCCD, TP. Mẫu', 'Ủy ban nhân dân phường, thẻ căn cước công dân, Thành phố Mẫu'],
      ['Anh/chị gõ "xóa dữ liệu".', 'Anh/chị nói "xóa dữ liệu".'],
    ]);
    says([['Or type "later".', 'Or say "later".']], 'en');
  });

  it('is left as it is where there is nothing of that', () => {
    const words = fc.constantFrom(
      'anh/chị',
      'hồ sơ',
      'của',
      'mình,',
      'đang',
      'xử lý;',
      'ở',
      'phường:',
      'Bến Thành.',
      'được',
      'không?',
      '"vâng"',
      '12',
      '7',
      '300',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.constantFrom(...LANGUAGES), (line, language) => {
        assert.equal(spoken(line.join(' '), language), line.join(' '));
      }),
    );
  });

  it('says again what it has said', () => {
    const piece = fc.oneof(
      fc.constantFrom('ngày', 'tháng', 'từ', 'số', '(', ')', 'H29', 'CT01', '5 VND', '7đ', '12.000 đồng', '50%', '…', 'UBND', 'dichvucong.gov.vn', '\n• ', '*', 'TK-'),
      fc.integer({ min: 0, max: 999_999_999 }).map(String),
      fc.constantFrom('35.000', '25/11/2026', '8/2022', '14:30', '1-4', '079******901', '63/2026/TT-BTC', '000.00.16.H29-250710-0123', '1.001193'),
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...LANGUAGES),
        (pieces, language) => {
          const once = spoken(pieces.join(' rồi '), language);
          assert.equal(spoken(once, language), once);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses no figure of a number it groups, and leaves no run that is too long to read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{5,15}$/), fc.constantFrom(...LANGUAGES), (digits, language) => {
        const said = spoken(`số ${digits}`, language);
        assert.equal(said.replace(/\D/g, ''), digits);
        assert.doesNotMatch(said, /\d{5}/);
      }),
    );
  });

  it('says sums that add up to what was written', () => {
    const sizes = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 999_999_999_999 }), (vnd) => {
        const said = spoken(`${String(vnd).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`, 'vi');
        const parts = [...said.matchAll(/(\d+)(?: (nghìn|triệu|tỷ))?/g)];
        const sum = parts.reduce((so, [, count, size]) => so + Number(count) * (size ? sizes[size as 'tỷ'] : 1), 0);
        assert.equal(sum, vnd);
      }),
    );
  });
});

describe('sentences', () => {
  it('end where another begins', () => {
    assert.deepEqual(sentencesIn('Có. Rồi sao? "Vâng" nhé. 12 ngày.'), ['Có.', 'Rồi sao?', '"Vâng" nhé.', '12 ngày.']);
    assert.deepEqual(sentencesIn('ví dụ v.v. và thôi'), ['ví dụ v.v. và thôi']);
    assert.equal(twoSentences('Một. Hai. Ba.'), 'Một. Hai.');
  });
});
