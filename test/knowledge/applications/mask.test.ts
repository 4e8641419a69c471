import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maskId, maskName, maskPersonal, maskPhone } from '../../../knowledge/applications/mask.ts';

describe('masking', () => {
  it('hides the middle of an id number', () => {
    assert.equal(maskId('079099999901'), '079******901');
    assert.equal(maskId('020999993'), '02*****93');
  });

  it('shows a name as initials that tell nothing of its length', () => {
    assert.equal(maskName('NGƯỜI VĂN AN'), 'N*** V** A**');
    assert.equal(maskName('  Người   Mẫu A '), 'N*** M** A**');
    assert.equal(maskName('Đ'.normalize('NFD')), 'Đ***');
    assert.equal(maskName(''), '');
  });

  it('never shows the end of a phone, which opens a list', () => {
    assert.equal(maskPhone('0900 001 111'), '090*******');
  });

  it('shows the same of any two names with the same initials', () => {
    const word = fc.stringMatching(/^[a-z]{0,8}$/);
    fc.assert(fc.property(word, word, (a, b) => assert.equal(maskName(`N${a} M${a}`), maskName(`N${b} M${b}`))));
  });
});

describe('masking an agency’s note', () => {
  const NOTES: readonly (readonly [string, string])[] = [
    ['mời ông Nguyễn Văn Mẫu bổ sung', 'mời ông N*** V** M** bổ sung'],
    ['THIẾU CHỮ KÝ CỦA NGUYỄN THỊ MẪU', 'THIẾU CHỮ KÝ CỦA N*** T** M**'],
    ['gọi 0900.009.999 trước 12/08/2025', 'gọi 090******* trước 12/08/2025'],
    ['gọi +84 900 009 999', 'gọi 849********'],
    ['CCCD 079 099 999 901 hết hạn', 'CCCD 079******901 hết hạn'],
    ['gửi về mau@example.com', 'gửi về ***'],
    ['Địa chỉ: 12/3 đường Mẫu, phường Mẫu. Nộp lại', 'Địa chỉ: ***. Nộp lại'],
    ['ngụ tại 45 đường Mẫu; thiếu sổ', 'ngụ tại ***; thiếu sổ'],
    ['con sinh ngày 12/3/2020', 'con sinh ngày ***'],
    ['hộ chiếu B1234567 mờ', 'hộ chiếu *** mờ'],
  ];
  for (const [note, masked] of NOTES) {
    it(`hides what is personal in ${JSON.stringify(note)}`, () => assert.equal(maskPersonal(note), masked));
  }

  const KEPT: readonly string[] = [
    'thiếu hợp đồng thuê địa chỉ kinh doanh',
    'lease contract of the business address',
    'Hồ sơ thiếu bản vẽ, nộp trước 12/08/2025',
    'nộp tại Thành phố Hồ Chí Minh',
    'theo hồ sơ 000.00.16.H29-250710-0123 ngày 2025-07-10',
    'đóng 1.500.000 đồng',
  ];
  for (const note of KEPT) it(`leaves ${JSON.stringify(note)}`, () => assert.equal(maskPersonal(note), note));

  it('hides a known name however it is cased and spaced', () => {
    assert.equal(maskPersonal('Gặp LINH  đan tại quầy', ['Linh Đan']), 'Gặp L*** Đ** tại quầy');
  });

  it('shows no long number at all, however it is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[35789][0-9]{8}$/), fc.constantFrom('', ' ', '.', '-'), (phone, sign) => {
        const written = [phone.slice(0, 4), phone.slice(4, 7), phone.slice(7)].join(sign);
        const masked = maskPersonal(`gọi số ${written} để hẹn`);
        assert.ok(!masked.replace(/\D/g, '').includes(phone.slice(-4)), masked);
      }),
      { numRuns: 200 },
    );
  });
});
