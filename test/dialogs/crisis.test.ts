import assert from 'node:assert/strict';
import { crisis, type CrisisState } from '../../dialogs/crisis.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { instantOf } from '../../knowledge/language/day.ts';
import { LANGUAGES } from '../../knowledge/language/text.ts';
import { flowContract } from '../contracts/flow.ts';
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

  it('ends with an apology where someone says that nobody is in danger', async () => {
    for (const text of [
      'không có gì nguy hiểm hết, máy nói lộn rồi',
      'co ai nguy hiem gi dau',
      'hiểu lầm rồi bạn ơi',
      'nobody is in danger',
      'this is not an emergency',
    ]) {
      assert.equal(crisis.hears(state, says(text)), 'answer', text);
      const outcome = await crisis.hear(state, says(text));
      assert.ok('end' in outcome, text);
      assert.match(outcome.say[0]?.text ?? '', /hiểu lầm, xin lỗi.*113|misunderstood.*113/s, text);
    }
    const more = await crisis.hear(state, says('nó đang cầm dao rượt tui, không có gì nguy hiểm đâu'));
    assert.ok('wait' in more, 'signs of danger are heard whatever else is said');
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
