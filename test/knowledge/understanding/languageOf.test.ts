import assert from 'node:assert/strict';
import { languageOf, mayBeName } from '../../../knowledge/understanding/languageOf.ts';

const rows = {
  vi: [
    'làm giấy khai sinh',
    'lam giay khai sinh cho con o dau',
    'ko bit lm sao z ad',
    'pay lệ phí qua momo dc hok',
    'apply online dc ko ad',
    'xin chao',
    'ho so toi dau roi',
    'check hs giup em',
    'sao no tre',
    'pay lệ phí',
    'visa hết hạn',
    'form đăng ký',
    'khai sinh level 4',
    'i need làm giấy khai sinh',
    'can cước công dân bị mất',
  ],
  en: [
    'birth certificate please',
    'I need to register my baby',
    'what does "toàn trình" mean',
    'hello',
    'i want make paper for my baby',
    'can you help me',
    'how much to pay',
    'is level 4 same as toàn trình?',
    'is birth registration toàn trình?',
    'is marriage toàn trình',
    "what's toàn trình",
    'difference between toàn trình và một phần',
    'do you do tạm trú registration',
    'is it toàn trình?',
    'where do I register thường trú in Bình Thạnh',
  ],
} as const;

describe('languageOf', () => {
  for (const language of ['vi', 'en'] as const)
    for (const text of rows[language])
      it(`hears ${language} in ${JSON.stringify(text)}`, () => assert.equal(languageOf(text), language));

  it('keeps to the usual language where the text does not tell', () => {
    for (const usual of ['vi', 'en'] as const)
      for (const text of [
        '',
        '079000000123',
        '🙏',
        'H29.16-250711-0088',
        'ok tks',
        'thanks',
        'bye',
        'time',
        'online',
        'form ok',
        'fee',
        'https://www.facebook.com/how-to-register-the-birth-of-a-child',
        'HTTPS://DICHVUCONG.GOV.VN/REGISTER?NEXT=THE+BIRTH',
        'www.example.com/how-to-get-the-form',
        'facebook.com/groups/register-the-birth',
        'dichvucong.gov.vn/p/home/register.html',
        'register.house@example.com',
        'how-to-register.example.com, the-house.vn',
        'web://register/the/birth',
      ])
        assert.equal(languageOf(text, usual), usual);
  });

  it('takes terms and names in an English talk for no change of it', () => {
    for (const text of ['Bình Thạnh ward 22', 'register thường trú', 'compare tạm trú registration fee'])
      assert.equal(languageOf(text, 'en'), 'en', text);
    for (const text of ['đăng ký tạm trú', 'phí bao nhiêu', 'form đăng ký ở đâu', 'ward ở đâu'])
      assert.equal(languageOf(text, 'en'), 'vi', text);
  });

  it('knows what may be a name', () => {
    for (const text of ['Thủ Dầu Một?', 'An Phú', 'Vung Tau', 'Bình Thạnh ward 22']) assert.ok(mayBeName(text), text);
    for (const text of ['phường An Phú', 'còn Dĩ An', 'Thủ Đức giờ là gì']) assert.ok(!mayBeName(text), text);
  });

  it('does not count what stands in an address', () => {
    assert.equal(languageOf('vay la sao https://example.com/how/to/register/the/birth/of/my/child'), 'vi');
    assert.equal(languageOf('facebook.com/how/to/register/the/birth xem dum toi'), 'vi');
    assert.equal(languageOf('is this right? dichvucong.gov.vn/khai-sinh/lam-giay-to'), 'en');
    assert.equal(languageOf('nop o dau.toi o quan 7'), 'vi');
  });

  it('answers other scripts in English, unless Vietnamese stands beside them', () => {
    for (const text of ['안녕하세요 혼인신고 하고 싶어요', '我想办理结婚登记', 'Здравствуйте'])
      assert.equal(languageOf(text), 'en', text);
    assert.equal(languageOf('đăng ký tạm trú cho 김민준'), 'vi');
  });
});
