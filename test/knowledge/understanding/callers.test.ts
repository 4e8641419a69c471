import assert from 'node:assert/strict';
import { callerIn, languageOfCaller, languageWanted } from '../../../knowledge/understanding/callers.ts';
import { inCallersWords } from '../../../knowledge/understanding/onBehalf.ts';

describe('what staff tell of who is on the line', () => {
  for (const text of [
    'khách tắt máy rồi',
    'khach tat may r',
    'khách gác máy rồi',
    'thôi khách cúp máy',
    'bà cụ tắt máy rồi',
    'khách bận rồi gọi lại sau',
    'khách kêu lát gọi lại',
    'khách hẹn mai gọi lại',
    'mất kết nối với khách rồi',
    'rớt cuộc gọi rồi',
    'caller hung up',
    'she hung up on me',
    'caller is busy, will call back later',
    'the line dropped',
  ])
    it(`they have gone: ${text}`, () => assert.deepEqual(callerIn(text), { is: 'gone' }));

  for (const [text, rest] of [
    ['khách mới hỏi phí hộ chiếu', 'phí hộ chiếu'],
    ['khách mới: phí hộ chiếu', 'phí hộ chiếu'],
    ['khách khác muốn làm khai sinh', 'muốn làm khai sinh'],
    ['có khách mới', ''],
    ['khách 2 hỏi hồ sơ tới đâu', 'hồ sơ tới đâu'],
    ['khách thứ 2 000.00.16.H29-250710-0123', '000.00.16.H29-250710-0123'],
    ['now a vietnamese caller: phí khai sinh', 'phí khai sinh'],
    ['next caller asks about passport fee', 'passport fee'],
    ['new caller wants to register a birth', 'wants to register a birth'],
  ] as const)
    it(`the next one is there: ${text}`, () => {
      assert.deepEqual(callerIn(text), { is: 'next', rest });
      assert.equal(inCallersWords(text), text);
    });

  for (const text of [
    'khách mới sinh con hôm qua',
    'khách mới mua nhà cần gì',
    'khách mới nộp hồ sơ',
    'tắt máy thở',
    'khách muốn tắt máy thở',
    'con tôi tắt máy',
    'khách gọi lại cho tôi',
    'khách yêu cầu gọi lại số 0901234567',
    'khách khác tỉnh làm được không',
    'khách thứ hai thiếu giấy gì',
    'he left me',
    'another caller said he is dying',
  ])
    it(`it is neither: ${text}`, () => assert.equal(callerIn(text), undefined));

  it('in which language to speak, where who they are tells it', () => {
    assert.equal(languageOfCaller('now a vietnamese caller: phí khai sinh'), 'vi');
    assert.equal(languageOfCaller('next is a korean caller'), 'en');
    assert.equal(languageOfCaller('khách mới hỏi phí'), undefined);
  });

  for (const [text, language] of [
    ['khách là người hàn, xin nói tiếng anh', 'en'],
    ['khách chỉ nói tiếng anh', 'en'],
    ['khách không biết tiếng việt', 'en'],
    ['the caller does not speak vietnamese', 'en'],
    ['he is korean, please speak english', 'en'],
    ['khách nói tiếng việt', 'vi'],
    ['bằng lái tiếng anh', undefined],
    ['giấy khai sinh tiếng anh', undefined],
    ['can I submit documents in english', undefined],
    ['I am not Vietnamese, is this form ok?', undefined],
  ] as const)
    it(`which language is wanted: ${text}`, () => assert.equal(languageWanted(text), language));
});
