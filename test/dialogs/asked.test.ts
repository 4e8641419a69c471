import assert from 'node:assert/strict';
import { lineOf } from '../../dialogs/asked.ts';
import { channelIn } from '../../dialogs/filing.ts';
import { asksUse } from '../../dialogs/usage.ts';
import { makeBot } from '../fixtures/bot.ts';
import { languageOf } from '../../knowledge/understanding/languageOf.ts';

const line = (text: string) => lineOf(text, languageOf(text));

describe('"hong" typed without marks', () => {
  for (const [text, read] of [
    ['ho chieu duoc hong', 'ho chieu duoc khong'],
    ['co can cuoc hong', 'co can cuoc khong'],
    ['co bao hiem hong', 'co bao hiem khong'],
    ['toi hong co giay', 'toi khong co giay'],
    ['nha hong co so hong', 'nha khong co so hong'],
  ] as const)
    it(`is "không": ${text}`, () => assert.equal(line(text).trim(), read));

  for (const text of [
    'so hong can giay to gi',
    'so hong co phai cong chung khong',
    'so hong duoc cap lai khong',
    'can cuoc hong',
    'the bao hiem hong',
    'lam lai bang lai hong',
    'vo toi ten Hong',
    'vo toi la Hong',
  ])
    it(`is pink, broken or a name: ${text}`, () => assert.equal(line(text).trim(), text.toLowerCase()));
});

describe('what is done with a paper once it is had', () => {
  for (const text of [
    'có được lái xe không',
    'co duoc lai xe khong',
    'bằng hết hạn còn được lái không',
    '71 tuoi roi co duoc chay nua khong',
    'con tôi mấy tháng có được bay không',
    'can I drive with my UK licence',
    'can I stay with an expired visa',
  ])
    it(`is asked: ${text}`, () => assert.ok(asksUse(line(text), text)));

  for (const text of [
    'có được nộp bây giờ không',
    'co duoc nop bay gio khong',
    'có được làm lại ở phường khác không',
    'được đăng ký lại khai sinh không',
    'co duoc khai lai khong',
    'được lại không',
    'can I stay with my brother and register there',
  ])
    it(`is not asked: ${text}`, () => assert.ok(!asksUse(line(text), text)));
});

describe('the way of filing that is named', () => {
  for (const [text, channel] of [
    ['nộp ở phường bao nhiêu tiền', 'counter'],
    ['ra phường nộp thì bao nhiêu', 'counter'],
    ['làm tại phường hết bao nhiêu', 'counter'],
    ['tại quầy thì sao', 'counter'],
    ['nộp online bao nhiêu', 'online'],
    ['gửi bưu điện mất bao nhiêu', 'post'],
    ['tôi ở phường Bến Thành, đăng ký thường trú hết bao nhiêu tiền', undefined],
    ['đăng ký tạm trú ở phường Tân Định bao nhiêu tiền', undefined],
    ['em ở xã Bình Chánh đăng ký xe bao nhiêu tiền', undefined],
    ['tôi ở trung tâm quận 1 làm khai sinh mất bao nhiêu', undefined],
    ['nộp ở phường hay nộp online rẻ hơn', undefined],
  ] as const)
    it(`is ${channel ?? 'none'}: ${text}`, () => assert.equal(channelIn(line(text)), channel));
});

describe('what is asked of a procedure', () => {
  const bot = makeBot();
  after(() => bot.close());

  for (const [texts, id, procedure, told] of [
    [
      ['tôi ở phường Bến Thành, đăng ký thường trú hết bao nhiêu tiền'],
      'procedure.aspect',
      '1.004222',
      /20\.000 đồng[^]*10\.000 đồng/,
    ],
    [
      ['đăng ký thường trú nộp ở phường hết bao nhiêu tiền'],
      'procedure.aspect',
      '1.004222',
      /^Nộp tại công an: [^]*20\.000 đồng/,
    ],
    [['được đăng ký lại khai sinh không'], 'procedure.aspect', '1.004884', /sổ gốc và bản chính đều mất/],
    [['làm căn cước', 'có được nộp bây giờ không'], 'procedure.aspect', 'CAN_CUOC_2026', /từ đủ 14 tuổi/],
  ] as const)
    it(`is answered, and not that it is not held: ${texts.join(' / ')}`, async () => {
      const answered = await bot.ask('2026-11-22', 'vi', ...texts);
      assert.deepEqual([answered.replies, answered.abouts[0]?.procedure], [[id], procedure]);
      assert.match(answered.texts.join(), told);
      assert.doesNotMatch(answered.texts.join(), /chưa có thông tin chắc/);
    });
});
