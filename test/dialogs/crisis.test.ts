import assert from 'node:assert/strict';
import { crisis } from '../../dialogs/crisis.ts';
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
    for (const text of ['làm giấy khai sinh cần giấy tờ gì', 'H29.16-250710-0123', 'xóa dữ liệu của tôi'])
      assert.equal(crisis.hears(state, says(text)), 'no', text);
    const choice = { kind: 'start', start: { flow: 'handover', with: {} } } as const;
    assert.equal(crisis.hears(state, says('Gặp người hỗ trợ', { choice })), 'no');
  });

  it('is over after half a day', () => {
    assert.equal(crisis.hears({ since: '2026-11-20T10:00:00.000Z' }, says('bé nhà em mới 4 tuổi')), 'no');
  });
});
