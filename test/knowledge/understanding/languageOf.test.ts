import assert from 'node:assert/strict';
import { languageOf } from '../../../knowledge/understanding/languageOf.ts';

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
      ])
        assert.equal(languageOf(text, usual), usual);
  });

  it('answers other scripts in English, unless Vietnamese stands beside them', () => {
    for (const text of ['안녕하세요 혼인신고 하고 싶어요', '我想办理结婚登记', 'Здравствуйте'])
      assert.equal(languageOf(text), 'en', text);
    assert.equal(languageOf('đăng ký tạm trú cho 김민준'), 'vi');
  });
});
