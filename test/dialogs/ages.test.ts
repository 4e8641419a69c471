import assert from 'node:assert/strict';
import type { Language } from '../../knowledge/language/text.ts';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';

describe('what a procedure says of somebody', () => {
  const bot = makeBot();
  after(() => bot.close());
  const told = async (language: Language, ...texts: readonly string[]) =>
    (await bot.ask(TODAY, language, ...texts)).texts.join('\n');

  describe('of their age', () => {
    for (const text of [
      '79 tuoi nhap ho khau co duoc mien le phi hong',
      'tôi 82 tuổi đăng ký thường trú có được miễn phí không',
    ])
      it(`is what is paid, and that an exemption is not held: ${text}`, async () =>
        assert.match(await told('vi', text), /^Được miễn, giảm vì tuổi[^]*20\.000 đồng/));

    for (const [text, id, procedure] of [
      ['đăng ký giám hộ cho cháu 10 tuổi', 'procedure.detail', '1.004837'],
      ['dang ky giam ho cho chau 10 tuoi', 'procedure.detail', '1.004837'],
      ['mẹ tôi 70 tuổi ở miền Tây làm căn cước được không', 'procedure.aspect', 'CAN_CUOC_2026'],
      ['ba toi 70 tuoi o mien tay lam can cuoc duoc khong', 'procedure.aspect', 'CAN_CUOC_2026'],
    ] as const)
      it(`is no question of paying less: ${text}`, async () => {
        const { replies, abouts, texts } = await bot.ask(TODAY, 'vi', text);
        assert.deepEqual([replies, abouts[0]?.procedure], [[id], procedure]);
        assert.doesNotMatch(texts.join(), /miễn, giảm vì tuổi/);
      });

    it('is said in English too', async () => {
      const text = await told('en', 'temporary residence', 'my mother is 80 years old, is it free for her');
      assert.match(text, /^I do not know whether age[^]*15,000 VND/);
    });

    for (const [first, ...then] of [
      ['tui 81 tuoi duoc lanh tien gia bao nhieu mot thang'],
      ['trợ cấp hưu trí xã hội', 'mẹ tôi 76 tuổi được lãnh bao nhiêu'],
    ] as const)
      it(`is the money that is had, and whether that is old enough: ${[first, ...then].join(' / ')}`, async () =>
        assert.match(await told('vi', first, ...then), /^Người được hưởng nhận 650\.000[^]*là đủ tuổi/));

    it('is that nothing is held of it, where nothing is', async () =>
      assert.match(await told('vi', 'đổi bằng lái xe', 'tôi 72 tuổi có được đổi không'), /^Tuổi có làm khác đi/));
  });

  describe('of what they may do with the paper', () => {
    for (const [language, ...texts] of [
      ['en', 'can i drive motorbike here with my UK license?'],
      ['en', 'passport', 'am I allowed to travel while waiting?'],
      ['vi', 'bang lai xe may het han chua ta, tui 71 tuoi roi co duoc chay nua hong'],
      ['vi', 'đổi bằng lái xe', 'tui hoi 71 tuoi con duoc lai hong'],
    ] as const)
      it(`is that it is not held, and whom to ask, in ${language}: ${texts.join(' / ')}`, async () =>
        assert.match(
          await told(language, ...texts),
          /^(?:I am not certain about that|Whether a foreign licence|Điều này tôi chưa có thông tin|Tuổi có làm khác đi không)/,
        ));

    it('is not mistaken for having it', async () =>
      assert.doesNotMatch(await told('en', 'can i exchange my driving license?'), /I am not certain about that/));
  });

  it('of being late begins with until when', async () => {
    const text = 'ba mat hom mung 5 thang 11, gio co tre hong con, bi phat hong';
    assert.match(await told('vi', 'khai tu', text), /^Hạn đi khai là 15 ngày[^]*tôi chưa có thông tin chắc/);
  });

  it('of a paper that is not there is what takes its place', async () => {
    const text = 'ba mat o nha chu hong phai benh vien, giay bao tu dau co ma nop';
    assert.match(await told('vi', 'khai tu', 'can giay gi', text), /không có giấy báo tử: giấy tờ cho thấy/);
  });

  it('of one way of filing is told alone', async () => {
    const { texts } = await bot.askForCaller(TODAY, 'vi', 'kh4 đk kinh doanh hộ, phí tại quầy');
    assert.match(texts.join('\n'), /^Nộp tại quầy[^]*chưa có số tiền/);
    assert.doesNotMatch(texts.join('\n'), /trên mạng/);
  });

  it('of the case that was told comes first', async () => {
    for (const texts of [
      ['mất cccd', 'làm hết trên mạng được không'],
      ['kh mất cccd, phí làm lại + mấy ngày', 'làm onl hết đc k'],
    ])
      assert.match(await told('vi', ...texts), /^Mất hoặc hỏng thẻ[^]*làm hết trên mạng được/);
  });

  describe('of a swindle is told where one is feared', () => {
    it('and not to who is too old for a telephone', async () => {
      const text = 'tui hong co vneid, gia roi bam dien thoai hong duoc, lam can cuoc het han luon';
      assert.doesNotMatch(await told('vi', text), /OTP/);
      assert.match(await told('vi', 'có người nói vneid giả, phải không'), /OTP/);
    });

    it('nor where a host declares a guest, as they must', async () => {
      const host = 'my airbnb host ask for my passport photo for police. is it a scam?';
      assert.match(await told('en', host), /^The host tells the police/);
      const landlord =
        'renting an apartment for 3 months on a tourist visa, my landlord says i must be registered with police, true?';
      assert.doesNotMatch(await told('en', landlord), /OTP/);
      assert.match(await told('en', 'someone says he is from police and wants my OTP'), /OTP/);
    });
  });
});
