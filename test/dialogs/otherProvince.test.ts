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

  for (const text of [
    'vợ em ở Cần Thơ, em ở Sài Gòn, muốn đăng ký kết hôn',
    'con sinh ở Cần Thơ muốn làm khai sinh ở đây',
    'tui từ Cà Mau lên, muốn đăng ký tạm trú',
    'hộ khẩu ở Long An muốn làm căn cước',
    'chuyển hộ khẩu từ Đồng Nai về Sài Gòn',
    'đăng ký kết hôn ở Cần Thơ bị mất giấy, xin bản sao',
    'đăng ký tạm trú ở Bình Dương',
    'dang ky tam tru o hoa binh',
    'quê ở Bến Tre muốn đăng ký thường trú thành phố',
    'đăng ký tạm trú ở Thủ Đức',
  ])
    it(`is not taken for it: ${text}`, async () =>
      assert.doesNotMatch(await answered('vi', text), /Tôi chỉ giúp việc/));

  for (const text of [
    'I moved from Hanoi, register temporary residence',
    'I was born in Da Nang and need a passport',
    'my wife lives in Da Nang and I want to register our marriage',
  ])
    it(`is not taken for it: ${text}`, async () => assert.doesNotMatch(await answered('en', text), /I only help with/));
});
