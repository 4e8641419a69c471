import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { makeUnderstand } from '../../../knowledge/understanding/index.ts';
import { BEEKEEPING, BIRTH, MARRIAGE, MODEL } from './samples.ts';

const ELSEWHERE = [
  'đăng ký kết hôn cần giấy tờ gì',
  'dang ky ket hon',
  'đăng ký khai tử cho ông nội',
  'đăng ký tạm trú ở đâu',
  'làm giấy phép xây dựng',
  'trích lục khai sinh',
  'xin bản sao giấy khai sinh từ sổ gốc',
  'mất giấy khai sinh, xin cấp lại',
  'đăng ký lại khai sinh vì sổ gốc đã mất',
  'liên thông khai sinh thường trú bảo hiểm y tế',
  'sửa tên trong giấy khai sinh bị sai',
  'nhận cha cho con',
  'làm căn cước cho bé 7 tuổi',
  'thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi',
  'nhận con nuôi',
  'marriage certificate fee',
  'I need a certified copy of my degree',
  'copy of my birth certificate from the register',
  'passport for my baby',
  'khai thuế thu nhập',
  'thẻ tạm trú cho người nước ngoài',
];
const BIRTHS = [
  'khai sinh',
  'làm giấy khai sinh cho con ở đâu',
  'lam giay khai sanh cho be',
  'khai sing cho bé',
  'GIẤY KHAI SINH',
  'phí khai sinh bao nhiêu',
  'khai sinh cho con ở nơi tạm trú được không',
  'register my newborn',
  'birth certificate documents',
  'em mới sinh bé, muốn làm giấy khai sinh',
  'điền tờ khai khai sinh giúp tôi',
];

describe('the procedures found', () => {
  const understand = makeUnderstand({ model: MODEL, procedures: [BIRTH] });

  for (const text of BIRTHS)
    it(`are birth registration for ${JSON.stringify(text)}`, () => {
      const { procedures, namesOther } = understand(text);
      assert.deepEqual([procedures.map(({ code }) => code), namesOther], [[BIRTH.code], false]);
    });

  for (const text of ELSEWHERE)
    it(`are none for ${JSON.stringify(text)} where only birth registration is held`, () => {
      assert.deepEqual(understand(text).procedures, []);
    });

  it('tell that something else is named', () => {
    assert.equal(understand('đăng ký kết hôn cần giấy tờ gì').namesOther, true);
    assert.equal(understand('thủ tục 9.999999 cần giấy tờ gì').namesOther, true);
    assert.equal(understand('phí bao nhiêu').namesOther, false);
  });

  it('grow with the catalogue alone', () => {
    const wider = makeUnderstand({ model: MODEL, procedures: [BIRTH, MARRIAGE, BEEKEEPING] });
    assert.equal(wider('đăng ký kết hôn cần giấy tờ gì').procedures[0]?.code, MARRIAGE.code);
    assert.equal(wider('xin phép nuôi ong lấy mật thì làm sao').procedures[0]?.code, BEEKEEPING.code);
    assert.equal(wider('làm giấy khai sinh').procedures[0]?.code, BIRTH.code);
    assert.deepEqual(understand('xin phép nuôi ong lấy mật thì làm sao').procedures, []);
  });

  it('are the one whose code is typed, with a suffix too, and none where it is not held', () => {
    for (const text of ['thủ tục 1.001193 cần giấy tờ gì', '1.001193.000.00.00.H29 phí bao nhiêu'])
      assert.deepEqual(
        understand(text).procedures.map(({ code, score }) => [code, score]),
        [[BIRTH.code, 1]],
      );
    assert.deepEqual(understand('khai sinh 1.000894').procedures, []);
    const alone = understand('1.001193');
    assert.deepEqual([alone.intent, alone.procedures[0]?.code], ['procedure.find', BIRTH.code]);
  });

  it('are named in the language of the message', () => {
    assert.equal(understand('làm giấy khai sinh').procedures[0]?.name, BIRTH.name.vi);
    assert.equal(understand('I want to register a birth').procedures[0]?.name, BIRTH.name.en);
  });

  it('are none where the catalogue is empty', () => {
    assert.deepEqual(makeUnderstand({ model: MODEL, procedures: [] })('làm giấy khai sinh').procedures, []);
  });
});

const FIRST: Readonly<Record<string, readonly string[]>> = {
  // a marriage made abroad is entered, not registered once more
  '2.002189': [
    'marriage in London register in Vietnam',
    'married my Vietnamese wife in London last year. Do we need to register it here?',
    'kết hôn bên Anh về ghi chú ở đâu',
    'cưới ở Paris về ghi sổ',
    'our wedding was in Tokyo, record it in Vietnam',
  ],
  // there is no paper household book any more: its place is taken by a confirmation
  '1.010041': [
    'so ho khau giay mat thi co can lam lai khong',
    'lam lai so ho khau',
    'làm lại sổ hộ khẩu bị mất',
    'lost my household book',
  ],
  '1.004222': [
    'vợ tôi cắt khẩu rồi bỏ đi, tôi nhập lại được không',
    'nhap lai ho khau sau khi bi cat',
    'I was removed from the household register, can I register permanent residence again',
  ],
  '1.002759': [
    'con cai the bao hiem y te cua ba thi sao, mat roi',
    'mất thẻ bhyt của ba',
    'bị trộm hết giấy tờ, thẻ bảo hiểm y tế làm lại sao',
    'all my papers were stolen, health card too',
  ],
  '3.000346': ['xe 50cc thi sao', 'con xe 50 phan khoi', 'what about a 50cc scooter'],
};
const NOT_HELD = [
  'treo bảng hiệu có phải xin phép không',
  'gan bien hieu cong ty co xin phep khong',
  'do I need a permit for a shop sign',
  'permit to hang a signboard over my shop',
  'thẻ người cao tuổi',
  'senior citizen card',
  'làm lại sổ hưu',
  'my father lost his pension book',
  'xin chuyển đất nông nghiệp sang đất ở',
  'chuyen dat vuon sang dat o',
  'change farmland to residential land',
  'chứng chỉ hành nghề dược',
  'pharmacist practising certificate',
  'xin giấy phép mở nhà thuốc',
  'dịch vụ nổ mìn',
  'giấy khám sức khỏe cho người bán đồ ăn',
  'giay kham suc khoe nhan vien quan an',
  'giấy thông hành đi Campuchia',
];

describe('the procedures of the city', () => {
  const { understand } = loadKnowledge('hcmc');

  for (const [code, texts] of Object.entries(FIRST))
    for (const text of texts)
      it(`are ${code} first for ${JSON.stringify(text)}`, () =>
        assert.equal(understand(text, 'vi').procedures[0]?.code, code));

  for (const text of NOT_HELD)
    it(`are none for ${JSON.stringify(text)}, which is another matter`, () => {
      const { procedures, furtherProcedures, namesOther } = understand(text, 'vi');
      assert.deepEqual([procedures, furtherProcedures, namesOther], [[], [], true]);
    });

  it('are two where what is wrong may stand in the record or only on the card', () => {
    for (const text of [
      'cải chính năm sinh trên cccd',
      'sua nam sinh tren can cuoc',
      'wrong birth year on my id card',
    ]) {
      const codes = understand(text, 'vi').procedures.map(({ code }) => code);
      assert.deepEqual(codes.slice(0, 2).toSorted(), ['1.004859', 'CAN_CUOC_2026'], text);
    }
  });
});
