import assert from 'node:assert/strict';
import fc from 'fast-check';
import { masked } from '../../../knowledge/understanding/masking.ts';

describe('what is shown to someone outside', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['số căn cước 079 090 001 234', 'số căn cước 000 000 000 000'],
    ['CMND 02.345.6789', 'CMND 00.000.0000'],
    ['gọi +84 903-123-456 giúp', 'gọi +00 000-000-000 giúp'],
    ['hồ sơ H29.16-250710-0123', 'hồ sơ H00.00-000000-0000'],
    ['ma hs 000.OO.16.h29 25O71O O123', 'ma hs 000.OO.00.h00 00O00O O000'],
    ['thủ tục 1.001193', 'thủ tục 0.000000'],
    ['sinh ngày 2/9/1990', 'sinh ngày 0/0/0000'],
    ['born on 2nd of September 1990', 'born on 0nd of xxxxxxxxx 0000'.replace('0nd of xxxxxxxxx', 'x'.repeat(16))],
    ['thư tới mau.a@example.com nhé', `thư tới ${'x'.repeat(17)} nhé`],
    ['xem https://vi.du/x?key=abc nhé', `xem ${'x'.repeat(23)} nhé`],
    ['mật khẩu là Hoa@Hong nhé', `mật khẩu là ${'x'.repeat(8)} nhé`],
    ['０７９０９０００１２３４', '000000000000'],
  ];
  for (const [text, shown] of cases)
    it(`covers "${text}"`, () => {
      assert.equal(masked(text), shown);
    });

  it('covers numbers and dates that are read out', () => {
    for (const [text, secret] of [
      ['số em là không bảy chín không chín không', /bảy|chín/],
      ['so em la khong bay chin khong chin khong', /bay|chin/],
      ['call zero nine oh three one two three', /nine|three/],
      ['sinh mười lăm tháng tám năm một chín chín mươi', /lăm|tám|chín/],
      ['sinh ngay muoi lam thang tam nam 1990', /lam|tam|1990/],
      ['dob second of september nineteen ninety', /second|september|nineteen|ninety/],
      ['born September the second, nineteen ninety-five', /second|September|ninety|five/],
      ['khôngchínkhôngba một hai ba', /chín|ba/],
      ['thư cho a.b (a còng) gmail chấm com', /a\.b|gmail/],
      ['mau dot a at example dot com', /mau|example/],
      ['sinh ngày 15 tháng chạp', /chạp|15/],
    ] as const) {
      assert.match(text, secret);
      assert.doesNotMatch(masked(text), secret);
    }
  });

  it('leaves the words of a story, and where each stands', () => {
    const text = 'Chị Nguyễn Thị Mẫu ở phường Bến Nghé hỏi xin xác nhận độc thân cần giấy tờ gì, mất bao lâu';
    for (const each of [
      text,
      'meet me at the gate',
      'second floor in may street',
      'a còng là gì',
      'one of two or three',
    ])
      assert.equal(masked(each), each);
  });

  it('keeps every length, shows no figure, and covers nothing more the second time', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '079090001234',
        'a@b.vn ',
        'không chín ba bảy ',
        'tháng tám ',
        'mk: ',
        '9704 1234 1234 1234',
        '⑫',
        '𝟘',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const shown = masked(text);
        assert.equal(shown.length, text.length);
        assert.doesNotMatch(shown.replaceAll('0', ''), /\p{N}/u);
        assert.equal(masked(shown).length, shown.length);
      }),
    );
  });
});
