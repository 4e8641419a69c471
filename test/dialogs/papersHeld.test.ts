import assert from 'node:assert/strict';
import { besidePapersHeld } from '../../dialogs/papersHeld.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../../knowledge/language/text.ts';
import { makeBot } from '../fixtures/bot.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const TODAY = '2026-11-22';
const knowledge = loadKnowledge('hcmc');
const MARRIAGE = '1.000894';
const besides = (language: Language, text: string, memory: object = { procedure: MARRIAGE }) => {
  const understanding = knowledge.understand(text, language);
  return besidePapersHeld(turnOn(TODAY, language, { text, understanding, memory }), knowledge.understand);
};

describe('papers that somebody has', () => {
  for (const [language, text] of [
    ['en', 'what papers? mother has ID card'],
    ['en', 'papers pls. she has ID card, i only passport'],
    ['en', 'what papers? i have a passport and TRC'],
    ['en', 'papers? only have passport and visa'],
    ['en', 'i have no CCCD. cost?'],
    ['en', 'my fiance only has a visa, where do we go'],
    ['vi', 'tui có cccd rồi, cần giấy gì nữa'],
    ['vi', 'tui co cccd roi, can giay gi nua'],
    ['vi', 'tôi có hộ chiếu thôi, phí bao nhiêu'],
    ['vi', 'bằng lái thì không có, nộp ở đâu'],
    ['vi', 'chỉ có hộ chiếu thôi được không'],
  ] as const)
    it(`are no new procedure, in ${language}: ${text}`, () => {
      const { understanding } = besides(language, text);
      assert.deepEqual(understanding.procedures, []);
      assert.equal(understanding.intent, 'procedure.ask');
    });

  for (const [language, text] of [
    ['en', 'i have a german driving licence. how to exchange it?'],
    ['en', 'my passport expired, how much'],
    ['en', 'how much is a passport'],
    ['vi', 'tui không có cccd, muốn làm cccd thì cần giấy gì'],
    ['vi', 'tui có bằng lái, đổi ở đâu'],
    ['vi', 'làm hộ chiếu cần giấy gì'],
    ['vi', 'mất hộ chiếu, làm lại ở đâu'],
  ] as const)
    it(`are what is asked about where something is to be done with them, in ${language}: ${text}`, () => {
      const read = knowledge.understand(text, language);
      assert.deepEqual(besides(language, text).understanding, read);
    });

  it('are all that is known where nothing is in hand', () => {
    const text = 'tui có cccd rồi, cần giấy gì nữa';
    assert.deepEqual(besides('vi', text, {}).understanding, knowledge.understand(text, 'vi'));
  });

  describe('and what was talked of', () => {
    const bot = makeBot();
    after(() => bot.close());
    const told = async (language: Language, ...texts: readonly string[]) =>
      (await bot.ask(TODAY, language, ...texts)).texts.join('\n');
    const BABY = 'birth registration with recognition of a parent, foreign element';

    it('stays what is talked of', async () => {
      const asked = 'papers pls. she has ID card, i only passport. need DNA test??';
      assert.match(await told('en', BABY, asked), /Recognition declaration/);
      assert.match(await told('en', BABY, asked, 'i asked baby papers not id card'), /Recognition declaration/);
      assert.match(await told('en', 'exchange driving licence', 'what papers? i have a passport and TRC'), /licence/);
      assert.match(await told('vi', 'đăng ký kết hôn', 'chỉ có hộ chiếu thôi được không'), /khai đăng ký kết hôn/);
    });

    it('is asked for a paper that another procedure gives', async () => {
      const told1 = await told('en', 'marry a foreigner in vietnam', 'do i need single status paper, i am american');
      assert.match(told1, /marital status paper \(legalised/);
      const long = 'do I need the single paper from america and does it need consulate stamp';
      assert.match(await told('en', 'marry a foreigner in vietnam', long), /marital status paper \(legalised/);
    });

    for (const [language, first, between, back] of [
      ['en', 'marry a foreigner in vietnam', 'single status certificate', 'back to marriage. what papers do I bring'],
      ['en', 'marry a foreigner in vietnam', 'single status certificate', 'so what papers do i bring for the marriage'],
      ['vi', 'kết hôn với người Hàn Quốc', 'xin giấy xác nhận độc thân', 'quay lại chuyện kết hôn, cần giấy gì'],
      ['vi', 'ket hon voi nguoi Han Quoc', 'xin giay xac nhan doc than', 'quay lai vu ket hon, can giay gi'],
    ] as const)
      it(`is come back to, in ${language}: ${back}`, async () =>
        assert.match(await told(language, first, between, back), /legalised|hợp pháp hóa/));

    for (const [language, first, said, procedure] of [
      ['vi', 'đăng ký kết hôn', 'con tôi kết hôn với người Hàn Quốc', '2.000806'],
      ['vi', 'đăng ký thường trú', 'còn xóa đăng ký thường trú thì sao', '1.003197'],
      ['vi', 'đăng ký thường trú', 'con gái tôi tạm trú ở nhà thuê', '1.004194'],
      ['vi', 'làm khai sinh', 'con tôi làm hộ chiếu', '1.001456'],
      ['en', 'birth registration', 'birth certificate copy for the bank', '2.000635'],
    ] as const)
      it(`is not come back to for a child or a better name: ${said}`, async () => {
        const { abouts } = await bot.ask(TODAY, language, first, said);
        assert.equal(abouts[0]?.procedure, procedure);
      });

    for (const [language, first, said] of [
      ['vi', 'làm khai sinh', 'con tôi mất giấy khai sinh muốn đăng ký lại'],
      ['en', 'birth registration', 'birth certificate copy for my son'],
    ] as const)
      it(`is not come back to where two others are named better: ${said}`, async () => {
        const { replies, texts } = await bot.ask(TODAY, language, first, said);
        assert.deepEqual(replies, ['procedure.choose']);
        assert.deepEqual(texts, (await bot.ask(TODAY, language, said)).texts, 'as if nothing was talked of before');
      });

    it('is not come back to where another name was talked of', async () => {
      const text = await told(
        'en',
        'marry a foreigner in vietnam',
        'passport',
        'back to the birth registration, papers',
      );
      assert.match(text, /Record of birth/);
    });
  });
});
