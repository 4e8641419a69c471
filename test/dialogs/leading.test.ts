import assert from 'node:assert/strict';
import { makeLead } from '../../dialogs/leading.ts';
import type { FlowStart } from '../../dialogs/flow.ts';
import type { Memory } from '../../dialogs/memory.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const knowledge = loadKnowledge('hcmc');
const lead = makeLead(knowledge);
const leads = (text: string, memory: Memory = {}) =>
  lead(turnOn('2025-09-15', 'vi', { text, understanding: knowledge.understand(text), memory }));
const CARD = 'CAN_CUOC_2026';
const DEATH = '1.000656';
const PENSION = '1.014027';

describe('what a message leads to beyond its intent', () => {
  const LEADS: readonly (readonly [string, Memory, FlowStart | undefined])[] = [
    ['chị ơi em hỏi thủ tục ly hôn', {}, { flow: 'guidance', with: { topic: 'divorce' } }],
    ['mấy ngày trả lời', { topic: 'petition' }, { flow: 'guidance', with: { topic: 'petitiontime' } }],
    ['cmnd 9 số còn dùng được không', {}, { flow: 'guidance', with: { topic: 'oldid' } }],
    ['em phải đi đâu', { procedure: DEATH }, { flow: 'procedure', with: { procedure: DEATH, aspect: 'place' } }],
    ['em phải đi đâu', {}, undefined],
    ['thằng nhỏ 14 tuổi thì sao', { procedure: CARD, case: 'lost' }, { flow: 'procedure', with: { procedure: CARD, case: 'first', aspect: 'eligibility' } }],
    [
      'bà sinh 1947, chưa hộ nghèo',
      { procedure: PENSION },
      { flow: 'procedure', with: { procedure: PENSION, aspect: 'eligibility', age: { years: 78, yearOnly: true } } },
    ],
    ['show me what the Department of Culture handles', {}, { flow: 'browse', with: { text: 'show me what the Department of Culture handles' } }],
    ["I'd like everything removed", { topic: 'privacy' }, { flow: 'privacy', with: { act: 'delete' } }],
    ['and the application I filed last month?', { topic: 'privacy' }, { flow: 'guidance', with: { topic: 'kept' } }],
    ['ông nhà bà 81 lãnh chưa, tra được không', { procedure: PENSION }, { flow: 'status', with: {} }],
    ['H29.16-250710-0123', { procedure: DEATH }, undefined],
    ['phường Bến Thành', {}, { flow: 'ward', with: { text: 'phường Bến Thành', here: true } }],
    ['thành phố Thủ Đức bỏ rồi hả', {}, { flow: 'guidance', with: { topic: 'merged' } }],
    ['làm sao để ly hôn', {}, { flow: 'guidance', with: { topic: 'divorce' } }],
    ['được bao nhiêu', { topic: 'funeral', procedure: DEATH }, { flow: 'guidance', with: { topic: 'funeralamount' } }],
    ['vậy là nộp xong rồi hả', {}, { flow: 'guidance', with: { topic: 'afterform' } }],
    ['cảm ơn', { procedure: DEATH }, undefined],
    ['tiền mai táng thì sao', { procedure: DEATH }, { flow: 'guidance', with: { topic: 'funeral' } }],
    ['giấy tay có tính không', { procedure: '1.013978' }, { flow: 'guidance', with: { topic: 'handwritten' } }],
    ['là Phường Hòa Hưng đúng không', { topic: 'ward' }, { flow: 'ward', with: { text: 'là Phường Hòa Hưng đúng không' } }],
    ['Côn Đảo', {}, { flow: 'ward', with: { text: 'Côn Đảo' } }],
    ['ảnh cầm con dao', {}, undefined],
    ['I need the single certificate to marry, I am Dutch', {}, { flow: 'guidance', with: { topic: 'foreignsingle' } }],
    ['here in Saigon', { topic: 'foreignsingle' }, { flow: 'guidance', with: { topic: 'foreignboth' } }],
    ['is it free if I file online', {}, { flow: 'guidance', with: { topic: 'zerocharge' } }],
    ['is it free if I file online', { procedure: DEATH }, { flow: 'procedure', with: { procedure: DEATH, aspect: 'fee' } }],
    ['hồ sơ trễ hẹn thì phải làm sao', {}, { flow: 'guidance', with: { topic: 'overdue' } }],
    ['chấm 2 sao cho hồ sơ H29.16-250710-0123', {}, { flow: 'rating', with: { code: 'H29.16-250710-0123' } }],
    ['làm giấy khai sinh cần giấy tờ gì', {}, undefined],
  ]; // prettier-ignore

  for (const [text, memory, expected] of LEADS)
    it(`${text} ${JSON.stringify(memory)}`, () => assert.deepEqual(leads(text, memory), expected));

  it('goes on with the form once what a picture shows is typed', () => {
    const memory = { topic: 'pictures', procedure: '1.001193' };
    const start = leads('vậy em gõ: bé tên Mẫu An, sinh 20/07/2025', memory);
    assert.deepEqual(start, { flow: 'declaration', with: { procedure: '1.001193' } });
  });
});
