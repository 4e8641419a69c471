import assert from 'node:assert/strict';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';
const { understand } = loadKnowledge('hcmc');

describe('a paper that is said to be lost', () => {
  for (const [text, code] of [
    ['bằng lái a1 mất', '3.000348'],
    ['bằng lái xe máy bị mất rồi', '3.000348'],
    ['bằng lái a1 mất, nộp q1 đc k', '3.000348'],
    ['sổ đỏ mất', '1.012786'],
    ['bằng lái hết hạn', '3.000347'],
    ['ba tôi mất', '1.000656'],
  ] as const)
    it(`is named so, whichever comes first: ${text}`, () => assert.equal(understand(text).procedures[0]?.code, code));
});

describe('where to go, asked by a district', () => {
  const bot = makeBot();
  after(() => bot.close());
  const aloud = async (...said: string[]) => (await bot.askForCaller(TODAY, 'vi', ...said)).texts.join('\n');

  it('is the place of what is talked of, and that there are no districts', async () => {
    for (const text of ['nộp q mấy', 'nộp ở quận nào', 'làm quận 1 được không'])
      assert.match(
        await aloud('đăng ký kết hôn', text),
        /^Từ ngày 1 tháng 7 năm 2025 không còn quận, huyện\. Anh\/chị nộp ở Trung tâm/,
        text,
      );
    assert.match(
      await aloud('bằng lái a1 mất, nộp q1 đc k'),
      /không còn quận, huyện\. Anh\/chị nộp ở công an phường, xã/,
    );
  });
  it('is told in general where nothing is talked of', async () =>
    assert.match(await aloud('nộp quận mấy'), /không còn (?:cấp )?(?:quận|huyện)/));
  it('is not meant by a place that is asked about without one', async () =>
    assert.match(await aloud('đăng ký kết hôn', 'nộp ở đâu'), /^Anh\/chị nộp ở Trung tâm/));

  it('a foreign licence is not met with the permit for abroad', async () => {
    const told = async (text: string) => (await bot.ask(TODAY, 'en', text)).texts.join('\n');
    for (const text of [
      'I am American with a US licence, is it valid here',
      'can I ride a scooter here with my UK licence',
      'i have an IDP from the US, is it valid in vietnam',
    ])
      assert.match(await told(text), /^Whether a foreign licence .* I do not hold for certain/, text);
    assert.match(await told('exchange my US licence'), /^Exchange your driving licence/);
    assert.match(await told('how do i get an IDP'), /^A permit for driving abroad/);
  });

  it('the code of a procedure is told where it is asked for', async () => {
    assert.match(await aloud('mã thủ tục kết hôn'), /^Mã thủ tục "Đăng ký kết hôn" là /);
    const { texts } = await bot.ask(TODAY, 'vi', 'mã số thủ tục đăng ký thường trú là gì');
    assert.match(texts.join(), /là 1\.004222\./);
    assert.match((await bot.ask(TODAY, 'vi', 'đăng ký khai sinh', 'mã thủ tục là gì')).texts.join(), /là 1\.001193\./);
    assert.match((await bot.ask(TODAY, 'vi', 'mã thủ tục làm căn cước')).texts.join(), /chưa công bố/);
  });
});
