import assert from 'node:assert/strict';
import { askedOfAll, asksOfEach } from '../../dialogs/comparing.ts';
import { lineOf } from '../../dialogs/asked.ts';
import { makeLead } from '../../dialogs/leading.ts';
import type { Memory } from '../../dialogs/memory.ts';
import { goingOn } from '../../dialogs/taken.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { turnOn } from '../fixtures/flowTurns.ts';
import { makeBot } from '../fixtures/bot.ts';

const knowledge = loadKnowledge('hcmc');
const lead = makeLead(knowledge);
const [BIRTH, MARRIAGE, DEATH, PASSPORT, LICENCE, SHOP, STAY, HOME] =
  ['1.001193', '1.000894', '1.000656', '1.001456', '3.000347', '1.001612', '1.004194', '1.004222'] as const; // prettier-ignore

const leads = (text: string, memory: Memory = {}) => {
  const understanding = knowledge.understand(text);
  const { language } = understanding;
  return lead(turnOn('2026-11-21', language, { text, understanding, memory }));
};
const side = (text: string, memory?: Memory) => {
  const to = leads(text, memory);
  return to?.flow === 'discovery' ? [to.with.compare, to.with.of] : undefined;
};

describe('procedures that are compared', () => {
  const COMPARED: readonly (readonly [string, readonly string[], (readonly string[])?])[] = [
    ['so sánh đăng ký thường trú và tạm trú', [HOME, STAY]],
    ['so sánh khai sinh vs kết hôn', [BIRTH, MARRIAGE]],
    ['so sanh giup em khai sinh voi khai tu', [BIRTH, DEATH]],
    ['khai sinh và khai tử khác nhau chỗ nào', [BIRTH, DEATH]],
    ['compare passport and driving licence fee', [PASSPORT, LICENCE], ['fee']],
    ['which is faster, passport or driving licence', [PASSPORT, LICENCE], ['time']],
    ['khai sinh với khai tử cái nào lâu hơn', [BIRTH, DEATH], ['time']],
    ['so sánh giùm thường trú vs tạm trú, khách hỏi cái nào lâu hơn', [HOME, STAY], ['time']],
    ['đổi với cấp lại bằng lái khác gì', [LICENCE, '3.000348']],
  ];
  for (const [text, codes, of] of COMPARED) it(text, () => assert.deepEqual(side(text), [codes, of]));

  it('may be named by a bare word', () => {
    const [codes = [], of] = side('compare household business and company, what is cheaper') ?? [];
    assert.deepEqual([codes[0], codes.length, of], [SHOP, 2, ['fee']]);
  });

  it('may be those of a list, by their places', () => {
    const actions = [BIRTH, MARRIAGE, DEATH].map((code) => ({ label: code, means: `#answer:${code}` }));
    const memory = { said: [{ id: 'procedure.choose', text: '', actions }] } as const;
    assert.deepEqual(side('số 1 vs số 3 khác j', memory), [[BIRTH, DEATH], undefined]);
    assert.deepEqual(side('khác nhau sao', memory), [[BIRTH, MARRIAGE, DEATH], undefined]);
  });

  it('are asked of both again after one of them was told', () => {
    const things = [BIRTH, MARRIAGE].map((code) => ({ label: code, means: `#procedure:${code}` }));
    const memory = { procedure: BIRTH, taken: { things, at: 0 } };
    assert.deepEqual(side('phí 2 cái', memory), [[BIRTH, MARRIAGE], ['fee']]);
    assert.deepEqual(side('fee of both', memory), [[BIRTH, MARRIAGE], ['fee']]);
    assert.equal(side('phí 2 cái', { ...memory, procedure: PASSPORT }), undefined);
  });

  for (const text of [
    'both parents are vietnamese, birth registration',
    'is there a faster way',
    'làm hộ chiếu nhanh hơn được không',
    'kết hôn cho 2 người cần giấy gì',
    'kết hôn cả hai vợ chồng cần giấy gì',
  ])
    it(`are not: ${text}`, () => assert.equal(side(text), undefined));

  it('one that is named alone is told for what was to be compared', () =>
    assert.deepEqual(leads('so sánh phí đổi và cấp lại hộ chiếu'), {
      flow: 'procedure',
      with: { procedure: PASSPORT, aspect: 'fee' },
    }));
});

describe('what is asked of all that are compared', () => {
  const asked = (text: string) => askedOfAll(lineOf(text, knowledge.understand(text).language));
  it('is what the words ask, beside those that only compare', () => {
    assert.deepEqual(asked('khác nhau chỗ nào'), []);
    assert.deepEqual(asked('so sánh lệ phí'), ['fee']);
    assert.deepEqual(asked('which one takes longer'), ['time']);
  });
  it('is asked of each, or of one', () => {
    for (const text of ['phí 2 cái', 'bao lâu cả hai', 'fee of both', 'which is cheaper'])
      assert.ok(asksOfEach(lineOf(text, 'vi')), text);
    for (const text of ['phí', 'cả hai vợ chồng cần giấy gì', 'mang 2 ảnh'])
      assert.ok(!asksOfEach(lineOf(text, 'vi')), text);
  });
});

describe('the next of a list after one was told', () => {
  const things = [PASSPORT, LICENCE].map((code) => ({ label: code, means: `#procedure:${code}` }));
  const next = (text: string, memory: Memory = {}) =>
    goingOn(turnOn('2026-11-21', 'en', { text, memory: { procedure: PASSPORT, aspect: 'time', taken: { things, at: 0 }, ...memory } })); // prettier-ignore
  const told = (aspect: string) => ({
    kind: 'start',
    start: { flow: 'procedure', with: { procedure: LICENCE, aspect } },
  });
  it('is told for the same', () => {
    for (const text of ['and the second', 'còn cái thứ hai', 'what about the second one'])
      assert.deepEqual(next(text), told('time'), text);
    assert.deepEqual(next('còn cái thứ hai phí bao nhiêu'), told('fee'));
  });
  it('is not meant once something else is talked of, or without a word that goes on', () => {
    assert.equal(next('and the second', { procedure: BIRTH }), undefined);
    assert.equal(next('the second one'), undefined);
  });
});

describe('a talk about two that are compared', () => {
  const bot = makeBot();
  after(() => bot.close());
  const last = async (language: 'vi' | 'en', ...said: string[]) =>
    (await bot.ask('2026-11-21', language, ...said)).texts.at(-1) ?? '';
  const LIST = ['làm bằng lái với khai sinh khác gì', 'phí 2 cái'] as const;

  it('answers of each what is asked, the level too', async () => {
    for (const text of ['mức độ mấy', 'giấy tờ', 'bao lâu', 'cái nào lâu hơn']) {
      const told = await last('vi', ...LIST, text);
      assert.match(told, /Đăng ký khai sinh: \S/, text);
      assert.doesNotMatch(told, /:\s*(?:\n|$)(?!•)/, text);
    }
    const english = await last('en', 'compare passport and driving licence fee', 'which level is it');
    assert.match(english, /Driving licence exchange: You/);
  });
  it('goes on from one to the other', async () => {
    const compared = ['compare passport and driving licence fee', 'how long is the first one'] as const;
    assert.match(await last('en', ...compared), /at most 8 working days/);
    assert.match(await last('en', ...compared, 'and the second'), /at most 5 working days/);
    assert.match(await last('en', ...compared, 'fee of both'), /Ordinary passport.*\n.*Driving licence exchange/);
  });
});
