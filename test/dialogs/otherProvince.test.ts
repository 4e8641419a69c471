import assert from 'node:assert/strict';
import type { Language } from '../../knowledge/language/text.ts';
import { makeElsewhereFlow } from '../../dialogs/elsewhere.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { flowContract } from '../contracts/flow.ts';
import { makeBot } from '../fixtures/bot.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const TODAY = '2026-11-22';
const bot = makeBot();

flowContract('elsewhere', {
  make: () => makeElsewhereFlow(loadKnowledge('hcmc')),
  starts: {
    'a need': { province: 'Tỉnh Tây Ninh', said: 'Long An', procedure: '1.001193' },
    'no more than a place': { province: 'Thành phố Huế' },
  },
  turn: (language, over) => turnOn(TODAY, language, over),
});

describe('what is to be done in another province', () => {
  after(() => bot.close());
  const answered = async (language: Language, ...texts: readonly string[]) =>
    (await bot.ask(TODAY, language, ...texts)).texts.join('\n');

  for (const [text, place] of [
    ['tui ở Long An, muốn làm giấy khai sinh cho con trên đó', /Long An nay thuộc tỉnh Tây Ninh/],
    ['đăng ký tạm trú ở Đà Nẵng', /thành phố Đà Nẵng/],
    ['dang ky tam tru o da nang thi can gi', /thành phố Đà Nẵng/],
    ['nhà ở Cần Thơ, muốn đăng ký kết hôn ở Cần Thơ', /thành phố Cần Thơ/],
    ['có miếng đất ở Kiên Giang muốn sang tên', /Kiên Giang nay thuộc tỉnh An Giang/],
    ['nhà ở Bình Phước bị mất sổ hồng', /tỉnh Đồng Nai/],
    ['xin giấy xác nhận độc thân tại tỉnh Gia Lai', /tỉnh Gia Lai/],
    ['muốn đăng ký kết hôn ở Huế cần giấy gì', /thành phố Huế/],
    ['thành lập hộ kinh doanh ở Huế', /thành phố Huế/],
    ['nha em o Can Tho muon dang ky ket hon', /thành phố Cần Thơ/],
    ['mua nhà ở Đồng Nai muốn sang tên', /tỉnh Đồng Nai/],
    ['nhà ở Đồng Nai muốn gắn đồng hồ nước', /tỉnh Đồng Nai/],
    ['hộ kinh doanh của tôi ở Huế muốn tạm ngừng', /thành phố Huế/],
    ['đăng ký khai tử ở Hà Nội', /thành phố Hà Nội/],
  ] as const)
    it(`is said to be decided there: ${text}`, async () => {
      const told = await answered('vi', text);
      assert.match(told, /^Tôi chỉ giúp việc của Thành phố Hồ Chí Minh/);
      assert.match(told, place);
      assert.match(told, /dichvucong\.gov\.vn/);
    });

  for (const text of [
    'I live in Hanoi, how do I register a birth',
    'register temporary residence in Da Nang',
    'open a household business in Can Tho',
  ])
    it(`is said to be decided there: ${text}`, async () =>
      assert.match(await answered('en', text), /^I only help with Ho Chi Minh City/));

  for (const said of ['tui nói ở Đà Nẵng chứ không phải Sài Gòn', 'còn ở Hà Nội thì sao', 'con o vinh long thi sao'])
    it(`is heard after a procedure was told: ${said}`, async () =>
      assert.match(await answered('vi', 'làm giấy khai sinh', said), /^Tôi chỉ giúp việc của Thành phố Hồ Chí Minh/));

  for (const [language, text, procedure] of [
    ['vi', 'vợ em ở Cần Thơ, em ở Sài Gòn, muốn đăng ký kết hôn', '1.000894'],
    ['vi', 'con sinh ở Cần Thơ muốn làm khai sinh ở đây', '1.001193'],
    ['vi', 'tui từ Cà Mau lên, muốn đăng ký tạm trú', '1.004194'],
    ['vi', 'chuyển hộ khẩu từ Đồng Nai về Sài Gòn', '1.004222'],
    ['vi', 'đăng ký kết hôn ở Cần Thơ bị mất giấy, xin bản sao', '2.000635'],
    ['vi', 'đăng ký tạm trú ở Bình Dương', '1.004194'],
    ['vi', 'dang ky tam tru o hoa binh', '1.004194'],
    ['vi', 'quê ở Bến Tre muốn đăng ký thường trú thành phố', '1.004222'],
    ['vi', 'đăng ký tạm trú ở Thủ Đức', '1.004194'],
    ['vi', 'căn cước làm ở Hà Nội giờ hết hạn', 'CAN_CUOC_2026'],
    ['vi', 'tôi kết hôn ở Hà Nội rồi muốn làm khai sinh cho con', '1.001193'],
    ['vi', 'con tôi nằm viện ở Cần Thơ cần làm khai sinh', '1.001193'],
    ['vi', 'mua xe máy ở Bình Định muốn đăng ký biển số', '1.013067'],
    ['vi', 'tôi mua xe máy ở Long An giờ đăng ký biển số', '1.013067'],
    ['vi', 'tôi có nhà ở Đồng Nai muốn làm hộ chiếu', '1.001456'],
    ['vi', 'thành lập hộ kinh doanh bán đặc sản ở Huế', '1.001612'],
    ['vi', 'xin lý lịch tư pháp để nộp cho công ty ở Hà Nội', '3.000333'],
    ['vi', 'chứng thực bản sao để nộp ở Đà Nẵng', '2.000815'],
    ['vi', 'tôi sống ở quận 8, quê ở Huế muốn đăng ký tạm trú', '1.004194'],
    ['en', 'I moved from Hanoi, register temporary residence', '1.004194'],
    ['en', 'I was born in Da Nang and need a passport', '1.001456'],
    ['en', 'my wife lives in Da Nang and I want to register our marriage', '1.000894'],
    ['en', 'police clearance to submit in Hanoi', '3.000333'],
  ] as const)
    it(`is not taken for it: ${text}`, async () => {
      const { replies, abouts } = await bot.ask(TODAY, language, text);
      assert.match(replies.join(), /^procedure\.(?:detail|aspect)$/);
      assert.equal(abouts[0]?.procedure, procedure);
    });

  it('is not taken for it where it is asked which of several is meant', async () => {
    for (const text of ['hộ khẩu ở Long An muốn làm căn cước', 'đăng ký kết hôn ở Hà Nội rồi giờ muốn ly hôn'])
      assert.doesNotMatch(await answered('vi', text), /Tôi chỉ giúp việc/, text);
    assert.deepEqual((await bot.ask(TODAY, 'vi', 'hộ khẩu ở Long An muốn làm căn cước')).replies, ['procedure.choose']);
  });
});
