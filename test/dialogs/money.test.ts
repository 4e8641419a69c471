import assert from 'node:assert/strict';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';

describe('what money is asked about', () => {
  const bot = makeBot();
  after(() => bot.close());
  const aloud = async (...said: string[]) => (await bot.askForCaller(TODAY, 'vi', ...said)).texts.join('\n');
  const told = async (language: 'vi' | 'en', ...said: string[]) =>
    (await bot.ask(TODAY, language, ...said)).texts.join('\n');

  it('is what is to be had, where that is asked: of no amount held, that it is not known', async () => {
    for (const text of [
      'tiền mai táng phí được bao nhiêu',
      'hỗ trợ mai táng được bn tiền',
      'mai táng phí lãnh bao nhiêu',
    ])
      assert.match(await aloud(text), /^Mức tiền tôi chưa có[\s\S]*nhận quyết định hỗ trợ/, text);
    assert.match(await told('en', 'how much funeral support do we get'), /I do not have the amount[\s\S]*free/);
    assert.match(await told('vi', 'trợ cấp hưu trí xã hội được bao nhiêu'), /^Người được hưởng nhận 650\.000 đồng/);
  });
  it('is what is to be paid, where that is asked', async () => {
    assert.match(await told('vi', 'xin hỗ trợ mai táng phải đóng bao nhiêu tiền'), /^Thủ tục này không mất tiền/);
  });
  it('is asked of what is late, too', async () => {
    for (const text of [
      'phí khai sinh trễ hạn nộp trực tiếp',
      'phí đăng ký khai sinh quá hạn nộp tại quầy',
      'em hỏi lệ phí khai sinh trễ nộp tại phường',
    ])
      assert.match(await aloud(text), /Quá 60 ngày, nộp tại quầy hoặc qua bưu chính: tôi chưa có số tiền/, text);
    assert.match(await told('vi', 'phí khai sinh trễ hạn'), /^Làm trong 60 ngày/);
  });
  it('is not meant by a charge that is asked about for its place or its time', async () => {
    assert.match(await told('vi', 'khai sinh trễ hạn bao lâu'), /60 ngày/);
    assert.match(await told('vi', 'phí trước bạ nộp ở đâu'), /cơ quan thuế cơ sở/);
  });
});
