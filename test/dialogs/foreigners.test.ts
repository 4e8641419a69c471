import assert from 'node:assert/strict';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';

describe('somebody of another country', () => {
  const bot = makeBot();
  after(() => bot.close());
  const last = async (language: 'vi' | 'en', ...said: string[]) =>
    (await bot.ask(TODAY, language, ...said)).texts.join('\n');

  describe('who asks about tạm trú', () => {
    const DECLARED =
      /^The host tells the police online that a foreign guest is staying[\s\S]*within 12 hours[\s\S]*free/;
    const VISA = 'do i need tam tru as a tourist';
    for (const said of [
      [VISA],
      ['temporary residence registration', 'i am on a tourist visa, who does it'],
      ['register temporary residence', 'I am American, do I have to do it'],
    ])
      it(`is told what the host declares: ${said.join(' / ')}`, async () =>
        assert.match(await last('en', ...said), DECLARED));

    it('is told of that in what comes next', async () => {
      assert.match(await last('en', VISA, 'is it free'), /^This procedure is free/);
      assert.match(await last('en', VISA, 'what does he need'), /Details of the foreign guest/);
      const caller = await bot.askForCaller(TODAY, 'vi', 'khách người Hàn đăng ký tạm trú', 'ai khai');
      assert.match(caller.texts.join(), /^Chủ nhà hoặc cơ sở lưu trú có khách nước ngoài phải khai/);
    });

    it('is not meant by a citizen', async () => {
      for (const text of ['đăng ký tạm trú cho con', 'tạm trú cho người nhà', 'người Việt Nam đăng ký tạm trú'])
        assert.match(await last('vi', text), /^Đăng ký tạm trú khi/, text);
    });
  });

  describe('who names a Vietnamese term or place', () => {
    it('is answered in the language of the talk, and so is what comes next', async () => {
      for (const text of [
        'is marriage toàn trình',
        "what's toàn trình",
        'Thủ Dầu Một?',
        'An Phú',
        'Bình Thạnh ward 22',
      ])
        for (const [at, said] of [[text], [text, 'thanks']].entries())
          assert.doesNotMatch(
            await last('en', 'how much is a passport', ...said),
            /anh\/chị|Từ 01|không có gì/i,
            `${text} ${at}`,
          );
    });
    it('is told what sets two levels apart', async () => {
      for (const text of [
        "What's the difference between toàn trình và một phần",
        'difference between toàn trình and một phần',
      ])
        assert.match(
          await last('en', text),
          /^Online public services are now: wholly online and partially online/,
          text,
        );
    });
    it('who writes Vietnamese is answered in it', async () => {
      for (const text of ['phường An Phú giờ là phường nào', 'đăng ký tạm trú', 'form khai sinh lấy ở đâu'])
        assert.match(await last('en', text), /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/, text);
    });
  });
});
