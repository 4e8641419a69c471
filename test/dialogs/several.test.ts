import assert from 'node:assert/strict';
import { askedTogether } from '../../dialogs/several.ts';
import type { Language } from '../../knowledge/language/text.ts';
import type { Aspect } from '../../knowledge/understanding/understanding.ts';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';

describe('several things asked at once', () => {
  const ASKED: readonly (readonly [Language, string, readonly Aspect[]])[] = [
    ['en', 'what papers and cost', ['documents', 'fee']],
    ['en', 'what is the fee and how many days?', ['fee', 'time']],
    ['en', 'how many day how much', ['time', 'fee']],
    ['en', 'cost? days?', ['fee', 'time']],
    ['en', 'where go how much', ['place', 'fee']],
    ['en', 'and how long and pay how much', ['time', 'fee']],
    ['en', 'extend work permit fee n time', ['fee', 'time']],
    ['en', 'what is the price, and when will it be ready', ['fee', 'time']],
    ['en', 'documents, fee, time, place', ['documents', 'fee', 'time', 'place']],
    ['vi', 'xác nhận cư trú cho con đi học, ở đâu làm, phí?', ['place', 'fee']],
    ['vi', 'kh mất cccd, phí làm lại + mấy ngày', ['fee', 'time']],
    ['vi', 'lpi + thời hạn?', ['fee', 'time']],
    ['vi', 'giay to gi, bao nhieu tien, may ngay', ['documents', 'fee', 'time']],
    ['vi', 'phí với thời gian?', ['fee', 'time']],
    ['vi', 'nop o dau mat may ngay', ['place', 'time']],
    ['vi', 'cần gì và phí bao nhiêu', ['documents', 'fee']],
    ['vi', 'làm online được không, phí nhiêu', ['level', 'fee']],
    ['vi', 'căn cứ pháp lý nào, phí bao nhiêu và bao lâu', ['legal', 'fee', 'time']],
    ['vi', 'dùng mẫu nào, nộp ở đâu', ['form', 'place']],
    ['vi', 'nhận được gì và bao lâu', ['result', 'time']],
    ['vi', 'ai làm được và phí bao nhiêu', ['eligibility', 'fee']],
    ['vi', 'ai đi nộp, nộp ở đâu', ['eligibility', 'place']],
    ['en', 'which form and where to submit', ['form', 'place']],
  ];
  for (const [language, text, aspects] of ASKED)
    it(`are told apart in ${language}: ${text}`, () => assert.deepEqual(askedTogether(text, language), aspects));

  for (const [language, text] of [
    ['vi', 'tôi nộp lệ phí rồi mấy ngày có hộ chiếu'],
    ['vi', 'hộ chiếu dùng được bao lâu'],
    ['vi', 'giấy tờ nộp ở đâu'],
    ['vi', 'không ai làm, phí bao nhiêu'],
    ['vi', 'có ai đi cùng tôi, phí bao nhiêu'],
    ['vi', 'ai nộp hồ sơ của tôi mất rồi, phí làm lại bao nhiêu'],
    ['vi', 'nhờ ai đi nộp, mấy ngày có'],
    ['vi', 'trường mẫu giáo, phí bao nhiêu'],
    ['vi', 'khác nhau chỗ nào, phí với thời gian'],
    ['en', 'I paid the fee, how many days until it is ready'],
    ['en', 'how much time does it take'],
  ] as const)
    it(`are not heard where one thing is asked, in ${language}: ${text}`, () =>
      assert.ok(askedTogether(text, language).length < 2));

  describe('of one procedure', () => {
    const bot = makeBot();
    after(() => bot.close());
    const told = async (language: Language, ...texts: readonly string[]) =>
      (await bot.ask(TODAY, language, ...texts)).texts.join('\n');

    it('are both answered, named in the message or before it', async () => {
      const papers = await told('en', 'birth registration', 'what papers and cost');
      assert.match(papers, /You need 3 papers[^]*Record of birth[^]*free/);
      assert.match(await told('en', 'marriage registration', 'what is the fee and how many days?'), /free[^]*same day/);
      assert.match(await told('vi', 'lam ho chieu can giay to gi, bao nhieu tien'), /TK01[^]*100\.000 đồng/);
      assert.match(
        await told('vi', 'khai tử', 'nộp ở đâu, mấy ngày xong'),
        /Trung tâm Phục vụ hành chính công[^]*ngày/,
      );
    });

    it('are told beside what the message was understood to ask', async () => {
      const text = await told('vi', 'làm khai sinh căn cứ pháp lý nào, phí bao nhiêu và bao lâu');
      assert.match(text, /^Căn cứ chính: Luật Hộ tịch[^]*không mất tiền[^]*xong trong ngày/);
    });

    it('are both said to a caller, in two sentences', async () => {
      const { texts } = await bot.askForCaller(TODAY, 'vi', 'kh mất cccd, phí làm lại + mấy ngày');
      assert.match(texts.join('\n'), /35 nghìn đồng[^]*\. [^.]*7 ngày làm việc[^.]*\.$/);
    });

    it('are both answered of the one that is then chosen', async () => {
      const text = await told('en', 'temporary residence registration', 'how many day how much', '1');
      assert.match(text, /3 working days[^]*15,000 VND/);
    });

    it('are answered within the length of a reply', async () => {
      const asked = 'giấy tờ gì, phí bao nhiêu, mấy ngày, nộp ở đâu';
      for (const name of [
        'đăng ký khai tử',
        'đăng ký kết hôn với người nước ngoài',
        'cấp phép xây dựng nhà ở',
        'cấp căn cước',
      ])
        assert.ok((await told('vi', name, asked)).length <= 700, name);
    });
  });
});
