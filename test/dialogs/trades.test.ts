import assert from 'node:assert/strict';
import type { Language } from '../../knowledge/language/text.ts';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';
const bot = makeBot();
const answered = async (language: Language, ...texts: readonly string[]) => {
  const { replies, texts: told } = await bot.ask(TODAY, language, ...texts);
  return { replies, text: told.join('\n') };
};

describe('what sounds like something that is held', () => {
  after(() => bot.close());

  for (const [language, text, says] of [
    ['vi', 'con tui đang ở Nhật, hộ chiếu sắp hết hạn thì làm sao', /đại sứ quán hoặc lãnh sự quán/],
    ['vi', 'tui dang o My, passport het han roi', /đại sứ quán hoặc lãnh sự quán/],
    ['en', 'my passport expired and I am living in Korea', /embassy or consulate/],
    ['vi', 'bị csgt phạt vượt đèn đỏ giờ nộp phạt online sao', /csgt\.vn/],
    ['vi', 'phat nguoi tra o dau', /csgt\.vn/],
    ['en', 'I got a speeding ticket, where do I pay it', /csgt\.vn/],
    ['vi', 'công tơ điện nhà tui bị cháy, thay ở đâu', /công ty điện lực/],
    ['vi', 'tien dien thang nay cao qua', /công ty điện lực/],
    ['en', 'my electricity bill is wrong', /power company/],
  ] as const)
    it(`is told whose matter it is: ${text}`, async () => assert.match((await answered(language, text)).text, says));

  for (const [text, id, procedure] of [
    ['làm hộ chiếu đi Nhật', 'procedure.detail', '1.001456'],
    ['chồng tui ở Mỹ, tui làm hộ chiếu đi thăm ổng', 'procedure.detail', '1.001456'],
    ['mới ở Mỹ về, hộ chiếu hết hạn', 'procedure.detail', '1.001456'],
    ['tạm trú trễ nộp phạt bao nhiêu', 'procedure.aspect', '1.004194'],
    ['gắn đồng hồ điện mới', 'procedure.detail', '3.000001'],
  ] as const)
    it(`keeps its own answer: ${text}`, async () => {
      const { replies, abouts } = await bot.ask(TODAY, 'vi', text);
      assert.deepEqual(replies, [id]);
      assert.equal(abouts[0]?.procedure, procedure);
    });

  for (const [text, wrong] of [
    ['nhập khẩu con mèo từ Mỹ về', /thường trú/],
    ['chứng chỉ hành nghề môi giới bất động sản', /khám bệnh/],
    ['chung chi hanh nghe ke toan', /khám bệnh/],
    ['đóng thuế đất', /thu nhập/],
    ['mở nhóm trẻ tại nhà giữ khoảng 6 cháu', /trường mẫu giáo/],
    ['ba nó là thương binh mới mất, xin tiền mai táng ở đâu', /hưu trí xã hội/],
  ] as const)
    it(`is not told as what it is not: ${text}`, async () => {
      const { replies, text: told } = await answered('vi', text);
      assert.doesNotMatch(told, wrong);
      assert.deepEqual(replies, ['procedure.none']);
    });

  for (const [text, says] of [
    ['giấy tờ cho con đi lính', /nghĩa vụ quân sự/],
    ['cái giấy để thằng con đi lính', /nghĩa vụ quân sự/],
    ['mở quán net', /trò chơi điện tử/],
    ['mo tiem net', /trò chơi điện tử/],
    ['visa cho vợ người Hàn', /người nước ngoài có bảo lãnh/],
    ['cho tre tui muon cho no chuyen truong tu ca mau len', /trường mới/],
    ['muốn xin vô lớp 4 trên này', /trường mới/],
    ['nhập khẩu cho con', /thường trú/],
    ['bị liệt nửa người có được tiền khuyết tật không', /giấy xác nhận khuyết tật/],
  ] as const)
    it(`leads to what is held: ${text}`, async () => assert.match((await answered('vi', text)).text, says));

  for (const text of ['sổ đỏ', 'so do', 'chết'])
    it(`puts what is held to choose from: ${text}`, async () =>
      assert.deepEqual((await answered('vi', text)).replies, ['procedure.choose']));

  for (const text of ['mở tiệm vàng', 'mở tiệm thuốc tây ở quận 8 cần giấy gì', 'mở quán cà phê'])
    it(`without the national catalogue, tells what every shop has to do: ${text}`, async () =>
      assert.match((await answered('vi', text)).text, /Đăng ký hộ kinh doanh/));

  it('hears another trade after what every shop has to do', async () => {
    const { replies, text } = await answered('vi', 'mở tiệm vàng', 'mở phòng khám răng');
    assert.deepEqual(replies, ['procedure.none']);
    assert.doesNotMatch(text, /karaoke/i);
  });
});
