import assert from 'node:assert/strict';
import { type Danger, dangerIn, readForDanger } from '../../../knowledge/understanding/danger.ts';
import { languageOf } from '../../../knowledge/understanding/languageOf.ts';
import { readWords } from '../../../knowledge/understanding/words.ts';

const heardIn = (text: string): Danger => dangerIn(readForDanger(readWords(text, languageOf(text))));

const READINGS: readonly (readonly [Danger, string])[] = [
  ['sure', 'làm giấy khai tử cho chính tôi'],
  ['sure', 'please arrange my own funeral'],
  ['real', 'chồng tôi đang đánh tôi'],
  ['real', 'chong toi dang danh toi'],
  ['real', 'chồng tôi đang dánh tôi'],
  ['real', 'ck em đang bóp cổ em'],
  ['real', 'khói đen đầy hành lang'],
  ['real', 'I want to kill myself'],
  ['real', 'he locked me in the room'],
  ['real', 'con trai tôi mất tích từ chiều'],
  ['told', 'tóm tắt phim bắt cóc con tin'],
  ['told', 'how is attempted murder punished, he stabbed him'],
  ['told', 'bị đánh gãy chân năm 2015, xin trợ cấp'],
  ['told', 'he was stabbed last year, we claim compensation'],
  ['real', 'bị đánh gãy chân năm 2015, giờ nó lại đòi giết tôi, xin trợ cấp'],
  ['hinted', 'mấy con chó sủa và khóc'],
  ['hinted', 'goodbye to all of that'],
  ['apparent', 'xe chết máy giữa đường'],
  ['apparent', 'kill the process on port 3000'],
  ['none', 'đăng ký kết hôn'],
  ['none', 'ban than toi'],
  ['none', 'chinh ban than toi ky'],
  ['real', 'tui no doi ban than em'],
  ['real', 'phải bán thận trả nợ'],
  ['apparent', 'khách tắt máy rồi'],
  ['apparent', 'bà cụ tắt máy rồi'],
  ['apparent', "i'm just looking"],
  ['real', 'khách nói uống thuốc sâu rồi tắt máy'],
  ['apparent', 'cứ từ từ thôi'],
  ['none', ''],
];

describe('danger, as words alone tell it', () => {
  for (const [danger, text] of READINGS)
    it(`is ${danger} in ${JSON.stringify(text)}`, () => assert.equal(heardIn(text), danger));

  it('is told by marks from words that look alike without them', () => {
    assert.equal(heardIn('toi muon tu tu'), 'real');
    assert.notEqual(heardIn('tôi muốn từ từ'), 'real');
    assert.equal(heardIn('xe tong nguoi nam bat tinh'), 'real');
    assert.notEqual(heardIn('để tôi bàn lại'), 'real');
  });

  it('is a plea where little else is said, and none about a page that does not load', () => {
    assert.equal(heardIn('cứu tôi với'), 'real');
    assert.notEqual(heardIn('cứu em với, web lỗi'), 'real');
  });
});
