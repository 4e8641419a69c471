import assert from 'node:assert/strict';
import { readChoice } from '../../dialogs/choice.ts';
import type { Hearing } from '../../dialogs/flow.ts';
import { decide, sayingOf, type Decision, type Saying } from '../../dialogs/interruption.ts';
import type { Intent } from '../../knowledge/understanding/understanding.ts';
import { understood } from '../fixtures/heard.ts';

/** What was typed, what it was understood as and how surely, how the waiting flow hears it, and what becomes of it. */
const TABLE: [
  said: string,
  intent: Intent,
  confidence: number,
  hearing: Hearing | 'none',
  saying: Saying,
  decision: Decision,
][] = [
  ['Nguyễn Văn Mẫu', 'out_of_scope', 0.4, 'answer', 'unclear', 'answer'],
  ['ủa phí bao nhiêu?', 'procedure.ask', 0.9, 'no', 'need', 'interrupt'],
  ['Phí', 'procedure.ask', 0.8, 'maybe', 'need', 'which'],
  ['Hủy', 'command.cancel', 0.9, 'maybe', 'command', 'answer'],
  ['sai rồi', 'command.no', 0.9, 'answer', 'command', 'answer'],
  ['2/9/1990', 'status.lookup', 0.7, 'answer', 'need', 'answer'],
  ['qwerty', 'out_of_scope', 0.2, 'no', 'unclear', 'answer'],
  ['qwerty', 'procedure.find', 0.2, 'none', 'unclear', 'clarify'],
  ['bữa nay trời đẹp', 'out_of_scope', 0.9, 'none', 'unclear', 'clarify'],
  ['giấy khai sinh', 'procedure.find', 0.5, 'none', 'hint', 'interrupt'],
  ['giấy khai sinh', 'procedure.find', 0.5, 'maybe', 'hint', 'answer'],
  ['cảm ơn', 'smalltalk.thanks', 0.9, 'no', 'command', 'interrupt'],
  ['ảnh cầm dao', 'crisis', 0.5, 'answer', 'crisis', 'interrupt'],
  ['ảnh cầm dao', 'crisis', 0.5, 'none', 'crisis', 'interrupt'],
];

const CHOSEN: [payload: string, hearing: Hearing | 'none', saying: Saying, decision: Decision][] = [
  ['#answer:female', 'no', 'chosen answer', 'answer'],
  ['#answer:female', 'none', 'chosen answer', 'clarify'],
  ['#procedure:1.001193:fee', 'answer', 'chosen start', 'interrupt'],
  ['#help', 'maybe', 'chosen start', 'interrupt'],
  ['#settle:answer', 'maybe', 'settled answer', 'answer'],
  ['#settle:question', 'answer', 'settled question', 'interrupt'],
];

describe('answer or interruption?', () => {
  for (const [said, intent, confidence, hearing, saying, decision] of TABLE) {
    it(`"${said}" as ${intent} (${confidence}), heard as ${hearing}: ${decision}`, () => {
      const seen = sayingOf(understood(said, intent, { confidence }), undefined);
      assert.equal(seen, saying);
      assert.equal(decide(seen, hearing), decision);
    });
  }

  for (const [payload, hearing, saying, decision] of CHOSEN) {
    it(`${payload} chosen while the flow hears ${hearing}: ${decision}`, () => {
      const seen = sayingOf(understood(''), readChoice(payload));
      assert.equal(seen, saying);
      assert.equal(decide(seen, hearing), decision);
    });
  }

  it('reads what a flow reads plainly as its answer, whatever else it may be, unless somebody is in danger', () => {
    const sayings: Saying[] = ['command', 'need', 'hint', 'unclear', 'chosen answer', 'settled answer'];
    for (const saying of sayings) assert.equal(decide(saying, 'answer'), 'answer');
    assert.equal(decide('crisis', 'answer'), 'interrupt');
  });
});
