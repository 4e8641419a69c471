import assert from 'node:assert/strict';
import { makeUnderstand } from '../../../knowledge/understanding/index.ts';
import { BEEKEEPING, BIRTH, MARRIAGE } from './samples.ts';

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
  const understand = makeUnderstand({ procedures: [BIRTH] });

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
    const wider = makeUnderstand({ procedures: [BIRTH, MARRIAGE, BEEKEEPING] });
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
    assert.deepEqual(makeUnderstand({ procedures: [] })('làm giấy khai sinh').procedures, []);
  });
});
