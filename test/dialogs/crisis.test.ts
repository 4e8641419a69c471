import assert from 'node:assert/strict';
import { crisis, type CrisisState } from '../../dialogs/crisis.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { instantOf } from '../../knowledge/language/day.ts';
import { LANGUAGES } from '../../knowledge/language/text.ts';
import { flowContract } from '../contracts/flow.ts';
import { makeBot } from '../fixtures/bot.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const TODAY = '2026-11-21';
const { understand } = loadKnowledge('hcmc');
const says = (text: string, over: Partial<Turn> = {}) =>
  turnOn(TODAY, 'vi', { text, understanding: understand(text), ...over });
const state = { since: instantOf(TODAY, 10).toISOString() };
type Waits = { readonly say: readonly { readonly text: string }[]; readonly wait: CrisisState };
const heard = async (text: string) => (await crisis.hear(state, says(text))).say[0]?.text ?? '';

flowContract('crisis', {
  make: () => crisis,
  starts: { 'in danger': {} },
  turn: (to, over) => turnOn(TODAY, to, over),
});

describe('with someone in danger', () => {
  it('names whom to call and a safe place, in few words, and no paper', async () => {
    for (const language of LANGUAGES) {
      const { say } = await crisis.begin({}, turnOn(TODAY, language));
      const text = say[0]?.text ?? '';
      for (const number of ['113', '115', '114', '111']) assert.ok(text.includes(number));
      assert.ok(text.length < 300, text);
    }
  });

  const ABOUT: Record<string, RegExp> = {
    'em ko dám gọi, sợ ảnh nghe': /nhắn tin cho người thân, hàng xóm/,
    'i cannot call, he will hear me': /nhắn tin|text/,
    'bé nhà em mới 4 tuổi': /111 \(bảo vệ trẻ em\).*113/,
    'em ra ngoài được rồi': /đừng quay về một mình, và gọi 113/,
    'cảm ơn': /giữ an toàn/,
    'ảnh vừa đập cửa vừa cầm dao': /113 \(công an\)/,
    'trời ơi': /Tôi vẫn ở đây/,
  };
  for (const [text, expected] of Object.entries(ABOUT))
    it(`stays with them: ${text}`, async () => {
      assert.equal(crisis.hears(state, says(text)), 'answer');
      assert.match(await heard(text), expected);
    });

  it('is told of no child and no safety by words that only sound so', async () => {
    for (const text of ['nó bị bể đầu', 'đau quá nha', 'ồn rồi họ đang tới', 'trễ rồi'])
      assert.doesNotMatch(await heard(text), /Có bé thì|ra được là tốt/, text);
    const english = understand('I want to be dead', 'en');
    const outcome = await crisis.hear(state, says('I want to be dead', { language: 'en', understanding: english }));
    assert.match(outcome.say[0]?.text ?? '', /^If you are in danger/);
    for (const text of ['ổn rồi', 'em qua nhà mẹ rồi', 'on roi'])
      assert.match(await heard(text), /ra được là tốt/, text);
    for (const text of ['bé đang khóc', 'chau so lam'])
      assert.match(await heard(text), /Có bé thì|Không gọi được/, text);
  });

  it('stays with those who wait for help, and looks up what they filed', () => {
    for (const text of ['chưa thấy ai tới', 'vẫn chưa thấy gì'])
      assert.equal(crisis.hears(state, says(text)), 'answer');
    assert.equal(crisis.hears(state, says('hồ sơ của tôi tới đâu rồi')), 'no');
  });

  it('says whom to call to those who ask for a person, and leads nowhere else', async () => {
    assert.match(await heard('cho em gặp người thật'), /chỉ có máy trả lời[\s\S]*113/);
    const { say } = await crisis.hear(state, says('em ra ngoài được rồi'));
    assert.deepEqual(say[0]?.actions, []);
  });

  it('lets them go to what they ask for by themselves', () => {
    const other = ['làm giấy khai sinh cần giấy tờ gì', 'H29.16-250710-0123', 'xóa dữ liệu của tôi'];
    for (const text of [...other, 'làm sao để ly hôn', 'caller wants residence confirmation'])
      assert.equal(crisis.hears(state, says(text)), 'no', text);
    const choice = { kind: 'start', start: { flow: 'handover', with: {} } } as const;
    assert.equal(crisis.hears(state, says('Gặp người hỗ trợ', { choice })), 'no');
  });

  const WEIGHED: CrisisState = { ...state, weighed: true };
  for (const text of [
    'không có gì nguy hiểm hết, máy nói lộn rồi',
    'co ai nguy hiem gi dau',
    'hiểu lầm rồi bạn ơi',
    'nobody is in danger',
    'this is not an emergency',
  ])
    it(`ends with an apology what may have been no danger: ${text}`, async () => {
      assert.equal(crisis.hears(WEIGHED, says(text)), 'answer');
      const outcome = await crisis.hear(WEIGHED, says(text));
      assert.ok('end' in outcome);
      assert.match(outcome.say[0]?.text ?? '', /hiểu lầm, xin lỗi.*113/s);
    });

  it('is never ended by such words where danger was plain; how to go on is said once', async () => {
    for (const text of ['không có ai nguy hiểm đâu', 'không có gì đâu', 'tôi giỡn thôi', 'nobody is in danger']) {
      const first = (await crisis.hear(state, says(text))) as Waits;
      assert.match(first.say[0]?.text ?? '', /^Tôi vẫn ở đây[\s\S]*113[\s\S]*Nếu không ai gặp nguy hiểm/, text);
      const between = (await crisis.hear(first.wait, says('trời ơi'))) as Waits;
      const again = (await crisis.hear(between.wait, says(text))) as Waits;
      assert.match(again.say[0]?.text ?? '', /^Tôi vẫn ở đây/, text);
      assert.doesNotMatch(again.say[0]?.text ?? '', /Nếu không/, text);
      assert.equal(crisis.hears(again.wait, says('làm giấy khai sinh cần giấy tờ gì')), 'no');
    }
    const { wait } = (await crisis.hear(WEIGHED, says('nó đang cầm dao rượt tui, không có gì nguy hiểm đâu'))) as Waits;
    assert.equal(wait.weighed, undefined, 'signs of danger are heard whatever else is said');
  });

  it('answers those who say they are safe and ask for something', () => {
    assert.equal(crisis.hears(state, says('an toàn rồi, cho hỏi chuyển hộ khẩu')), 'no');
    assert.equal(crisis.hears(state, says('an toàn rồi')), 'answer');
  });

  it('says so where nothing but the weight of the words tells of danger, and is then easily left', async () => {
    const understanding = { ...understand('mai em đi'), intent: 'crisis', confidence: 0.7 } as const;
    const { say, wait } = (await crisis.begin({}, says('mai em đi', { understanding }))) as Waits;
    assert.match(say[0]?.text ?? '', /113[\s\S]*Nếu không có gì nguy hiểm, xin lỗi/);
    assert.equal(wait.weighed, true);
    for (const text of ['lệ phí bao nhiêu', 'đăng ký thường trú cho má', 'H29.16-250710-0123'])
      assert.equal(crisis.hears(wait, says(text)), 'no', text);
    assert.match((await crisis.hear(wait, says('trời ơi'))).say[0]?.text ?? '', /Tôi vẫn ở đây[\s\S]*Nếu không có gì/);
    const left = await crisis.hear(wait, says('hủy'));
    assert.ok('end' in left);
    const sure = (await crisis.hear(wait, says('nó cầm dao rượt tui'))) as Waits;
    assert.equal(sure.wait.weighed, undefined);
  });

  it('is over after half a day', () => {
    assert.equal(crisis.hears({ since: '2026-11-20T10:00:00.000Z' }, says('bé nhà em mới 4 tuổi')), 'no');
  });
});

describe('what only sounds like a denial of danger', () => {
  const bot = makeBot();
  after(() => bot.close());

  for (const [language, begun, ...texts] of [
    [
      'vi',
      'chồng tôi đang đánh tôi',
      'có nguy hiểm',
      'có nguy hiểm, cứu tôi',
      'dạ có cấp cứu',
      'nó nói lớn tiếng lắm',
      'con tôi lớn rồi nó đang khóc',
    ],
    ['vi', 'bố tôi đánh mẹ tôi chảy máu', 'mẹ tôi đau, cấp cứu', 'me toi dau, cap cuu'],
    ['vi', 'có người đang cầm dao trước nhà tôi', 'không phải giỡn đâu', 'chưa thấy ai tới', 'bao giờ họ tới'],
    [
      'en',
      'someone is breaking into my house',
      'nothing happened yet',
      'nobody is here with me',
      'police has not come yet',
    ],
    ['vi', 'tôi muốn tự tử', 'không có gì đâu', 'tôi chỉ muốn hỏi còn ai nghe không'],
    ['en', 'I want to kill myself', 'I just want it to stop', 'I am ok with dying'],
    ['en', 'my husband is beating me', 'no! danger', 'no its dangerous here'],
  ] as const)
    for (const text of texts)
      it(`ends nothing after "${begun}": ${text}`, async () => {
        const told = await bot.ask(TODAY, language, begun, text);
        assert.deepEqual(told.replies, ['crisis.help']);
        assert.doesNotMatch(told.texts.join(), /hiểu lầm|misunderstood/);
        const more = await bot.ask(TODAY, language, begun, text, language === 'vi' ? 'trời ơi' : 'oh god');
        assert.deepEqual(more.replies, ['crisis.help'], 'it still stays with them');
      });
});
