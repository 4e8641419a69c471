import assert from 'node:assert/strict';
import { makeLead } from '../../dialogs/leading.ts';
import type { Memory } from '../../dialogs/memory.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { route, type Route } from '../../dialogs/route.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const knowledge = loadKnowledge('hcmc');
const lead = makeLead(knowledge);
const leads = (text: string, memory: Memory, language: 'vi' | 'en' = 'vi') =>
  lead(turnOn('2026-11-21', language, { text, understanding: knowledge.understand(text, language), memory }));
const CODE = '000.00.16.H29-261118-0001';
const LICENCE = '3.000347';
const reply = (id: Reply['id'], about: Reply['about'] = {}): Memory => ({ said: [{ id, text: '-', about }] });
const FOUND = reply('status.found', { application: CODE, procedure: '1.001193' });
const LIST = reply('status.list');
const RULE = reply('delivery.rule');
const delivery = (more: object = {}): Route => ({ flow: 'delivery', with: { topic: 'delivery', ...more } });

describe('a short message about what was just told', () => {
  const ROWS: readonly (readonly [string, Memory, Route])[] = [
    ['vậy là chưa trễ hả', FOUND, { flow: 'status', with: { code: CODE, asked: 'late' } }],
    ['chừng nào xong', FOUND, { flow: 'status', with: { code: CODE, asked: 'when' } }],
    ['tra thêm cái khác', FOUND, { flow: 'status', with: {} }],
    ['trễ thì phải làm gì', FOUND, { flow: 'status', with: { code: CODE, asked: 'ifLate' } }],
    ['tre roi gio tui phai lam gi', FOUND, { flow: 'status', with: { code: CODE, asked: 'ifLate' } }],
    ['hồ sơ trễ thì phải làm sao', FOUND, { flow: 'status', with: { code: CODE, asked: 'ifLate' } }],
    ['trễ thì phải làm gì', LIST, { flow: 'guidance', with: { topic: 'overdue' } }],
    ['trễ vậy cơ quan có xin lỗi không', FOUND, { flow: 'status', with: { code: CODE, asked: 'apology' } }],
    ['xin lỗi, khi nào lấy được', FOUND, { flow: 'status', with: { code: CODE, asked: 'when' } }],
    ['xin lỗi cho hỏi nộp phí ở đâu', FOUND, { flow: 'status', with: { code: CODE, asked: 'payWhere' } }],
    ['xem còn mấy ngày nữa', FOUND, { flow: 'status', with: { code: CODE, asked: 'when' } }],
    ['kiểm tra xem còn thiếu gì nữa không', FOUND, { flow: 'status', with: { code: CODE, asked: 'missing' } }],
    ['coi giùm còn bao lâu nữa', FOUND, { flow: 'status', with: { code: CODE, asked: 'when' } }],
    ['xem giùm hồ sơ khác', FOUND, { flow: 'status', with: {} }],
    ['coi thêm một cái nữa', FOUND, { flow: 'status', with: {} }],
    ['trễ vậy có thư xin lỗi không', FOUND, { flow: 'status', with: { code: CODE, asked: 'apology' } }],
    ['cai nao tre vay', LIST, { flow: 'repeat' }],
    ['còn mức độ 3', RULE, delivery({ level: 3 })],
    ['mức độ 3 là gì', RULE, { flow: 'delivery', with: { topic: 'levels', level: 3 } }],
    ['đổi bằng lái xong lấy ở đâu', {}, delivery({ procedure: LICENCE })],
  ];
  for (const [text, memory, expected] of ROWS) it(text, () => assert.deepEqual(leads(text, memory), expected));

  it('is understood in English too', () => {
    assert.deepEqual(leads('it is late, what do I do', FOUND, 'en'), {
      flow: 'status',
      with: { code: CODE, asked: 'ifLate' },
    });
    assert.deepEqual(leads('do they owe me an apology', FOUND, 'en'), {
      flow: 'status',
      with: { code: CODE, asked: 'apology' },
    });
    assert.deepEqual(leads('when will it be ready', FOUND, 'en'), {
      flow: 'status',
      with: { code: CODE, asked: 'when' },
    });
    assert.deepEqual(leads('check another one', FOUND, 'en'), { flow: 'status', with: {} });
    assert.deepEqual(leads('and level 3?', RULE, 'en'), delivery({ level: 3 }));
  });

  it('asks for the hours whatever stands between the day and the question', () => {
    const hours: Route = { flow: 'guidance', with: { topic: 'hours' } };
    assert.deepEqual(leads('thu bay ho co lam khong', { procedure: 'CAN_CUOC_2026' }), hours);
  });

  it('is about nothing shown where another application or procedure is named', () => {
    const text = 'hộ chiếu bao lâu có';
    assert.equal(leads(text, FOUND), undefined, 'its intent routes it');
    const passport: Route = { flow: 'procedure', with: { procedure: '1.001456', aspect: 'time' } };
    assert.deepEqual(route(knowledge.understand(text, 'vi'), FOUND), passport);
  });
});
