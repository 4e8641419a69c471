import assert from 'node:assert/strict';
import { makeDeliveryFlow } from '../../dialogs/delivery.ts';
import type { FlowStarts } from '../../dialogs/flow.ts';
import { loadKnowledge, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Day } from '../../knowledge/language/day.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { makeCatalogue } from '../../knowledge/procedures/catalogue.ts';
import type { Procedure } from '../../knowledge/procedures/procedure.ts';
import { flowContract, sentencesOf } from '../contracts/flow.ts';
import { SPOKEN, turnOn } from '../fixtures/flowTurns.ts';

const knowledge = loadKnowledge('hcmc');
const flow = makeDeliveryFlow({ knowledge });
const TODAY: Day = '2026-11-21';
const BIRTH = '1.001193';
type Start = FlowStarts['delivery'];
const LEVELS = [3, 4, 'whole', 'partial'] as const;

const STARTS: Record<string, Start> = {
  both: { topic: 'delivery' },
  levels: { topic: 'levels' },
  'levels of a procedure': { topic: 'levels', procedure: BIRTH },
  'a procedure': { topic: 'delivery', procedure: BIRTH },
  'a level of a procedure': { topic: 'delivery', level: 3, procedure: BIRTH },
  'a procedure not held': { topic: 'delivery', procedure: '9.999999' },
  ...Object.fromEntries(LEVELS.map((level): [string, Start] => [`delivery of ${level}`, { topic: 'delivery', level }])),
  ...Object.fromEntries(LEVELS.map((level): [string, Start] => [`meaning of ${level}`, { topic: 'levels', level }])),
};

flowContract('delivery', { make: () => flow, starts: STARTS, turn: (language, over) => turnOn(TODAY, language, over) });

async function text(
  start: Start,
  day: Day = TODAY,
  language: Language = 'en',
  known: Knowledge = knowledge,
): Promise<string> {
  const outcome = await makeDeliveryFlow({ knowledge: known }).begin(start, turnOn(day, language));
  return outcome.say.map((each) => each.text).join('\n---\n');
}

describe('how results come back and fees are paid', () => {
  it('is told for level 3 as the portal guide has it, dated, then in the words of today', async () => {
    const told = await text({ topic: 'delivery', level: 3 });
    assert.match(
      told,
      /^Level 3: you collect the result at a Public Administration Service Centre or single-window section, or by public post/,
    );
    assert.match(told, /paid in person or by other prescribed channels/);
    assert.match(told, /old term, until August 2022/);
    assert.match(told, /"Partially online" \(a rule of thumb, not law\)/);
    assert.match(told, /43\/2011/);
  });

  it('is told for level 4 likewise', async () => {
    const told = await text({ topic: 'delivery', level: 4 }, TODAY, 'vi');
    assert.match(
      told,
      /^Mức độ 4: anh\/chị nhận kết quả qua thư điện tử, hoặc tại bộ phận một cửa, hoặc qua bưu chính/,
    );
    assert.match(told, /nền tảng thanh toán trực tuyến/);
    assert.match(told, /nay gần như "Toàn trình"/);
  });

  it('is told for whole and partial with the decree of the day', async () => {
    assert.match(await text({ topic: 'delivery', level: 'whole' }, '2026-06-30'), /Source: Decree 42\/2022/);
    assert.match(await text({ topic: 'delivery', level: 'whole' }, '2026-07-01'), /Source: Decree 224\/2026/);
    assert.match(
      await text({ topic: 'delivery', level: 'partial' }, TODAY, 'vi'),
      /^Một phần: kết quả thường nhận tại nơi nộp/,
    );
  });

  it('does not call level 3 old while it was in force, nor whole in force before it began', async () => {
    const then = await text({ topic: 'delivery', level: 3 }, '2020-05-05');
    assert.doesNotMatch(then, /old term|rule of thumb|proactive|district/);
    assert.match(await text({ topic: 'delivery', level: 'whole' }, '2020-05-05'), /not in use on this day/);
  });

  it('says from 1 July 2025 that there is no district, and from 1 July 2026 that the number may mean something new', async () => {
    const on = (day: Day) => text({ topic: 'delivery', level: 3 }, day);
    assert.doesNotMatch(await on('2025-06-30'), /no districts/);
    assert.match(await on('2025-07-01'), /no districts/);
    assert.doesNotMatch(await on('2026-06-30'), /proactive/);
    assert.match(await on('2026-07-01'), /can also be proactive level 3/);
  });

  it('explains both ways when no level is named, with actions to choose one', async () => {
    const outcome = await flow.begin({ topic: 'delivery' }, turnOn(TODAY, 'en'));
    assert.match(outcome.say[0]?.text ?? '', /Wholly online: .*\n• Partially online: /);
    assert.deepEqual(
      outcome.say[0]?.actions?.map((each) => 'means' in each && each.means),
      ['#delivery:whole:', '#delivery:partial:', '#delivery:4:', '#delivery:3:', '#levels::'],
    );
  });

  it('stays readable', async () => {
    for (const start of Object.values(STARTS)) {
      for (const language of LANGUAGES) {
        const { say } = await flow.begin(start, turnOn(TODAY, language));
        for (const reply of say) assert.ok(reply.text.length <= 850, `${reply.text.length}: ${reply.text}`);
      }
    }
  });
});

describe('how this very procedure delivers', () => {
  it('follows from its scope and channels, as surely as they are known', async () => {
    const told = await text({ topic: 'delivery', procedure: BIRTH });
    assert.match(told, /^Birth registration, filed online: the result comes in electronic form, or by public post/);
    assert.match(told, /which I could not confirm/);
    assert.match(told, /not sure of all of it; please confirm with 1022/);
    assert.match(
      told,
      /What you pay \(Law on Civil Status .*, checked on 18 July 2026\): Done within 60 days of birth: free\. Other cases may/,
    );
  });

  it('comes after the general rule when a level is named too', async () => {
    const outcome = await flow.begin({ topic: 'delivery', level: 3, procedure: BIRTH }, turnOn(TODAY, 'vi'));
    assert.deepEqual(
      outcome.say.map((each) => [each.id, each.about?.procedure]),
      [
        ['delivery.rule', undefined],
        ['delivery.rule', BIRTH],
      ],
    );
  });

  it('promises no electronic copy of a thing to hold, such as a passport, nor anything where nothing is returned', async () => {
    const passport = await text({ topic: 'delivery', procedure: '1.001456' });
    assert.match(
      passport,
      /filed online: the result is a thing to hold; collect it, or ask when you apply to have it posted/,
    );
    assert.doesNotMatch(passport, /electronic form/);
    const plates = await text({ topic: 'delivery', procedure: '1.012575' }, TODAY, 'vi');
    assert.match(plates, /kết quả là bản thật, không gửi qua mạng/);
    assert.doesNotMatch(plates, /bản điện tử/);
    const tax = await text({ topic: 'delivery', procedure: '1.011022' }, TODAY, 'vi');
    assert.match(tax, /khi nộp trực tuyến: không có kết quả trả về/);
    assert.doesNotMatch(tax, /bản điện tử|nhận tại đó|gửi kết quả/);
  });

  it('says that nothing is held from 1 March 2027', async () => {
    assert.match(
      await text({ topic: 'delivery', procedure: BIRTH }, '2027-03-01'),
      /I do not hold how results come back/,
    );
  });

  it('does not hedge a scope that is sourced, and sends to the counter what is not online', async () => {
    const birth = knowledge.procedures.byCode(BIRTH) as Procedure;
    const having = (value: 'partial' | 'none'): Knowledge => ({
      ...knowledge,
      procedures: makeCatalogue([
        { ...birth, scope: birth.scope.map((each) => ({ ...each, value, confidence: 'sourced' })) },
      ]),
    });
    const partial = await text({ topic: 'delivery', procedure: BIRTH }, TODAY, 'en', having('partial'));
    assert.match(partial, /you usually collect the result where you applied/);
    assert.doesNotMatch(partial, /could not confirm|not sure/);
    assert.match(
      await text({ topic: 'delivery', procedure: BIRTH }, TODAY, 'en', having('none')),
      /collect the result in person/,
    );
  });
});

describe('what the levels are', () => {
  it('names the two scopes, the four old levels and the four proactive ones, kept apart', async () => {
    const told = await text({ topic: 'levels' });
    assert.match(told, /^Online public services are now: wholly online and partially online/);
    assert.match(told, /Old levels, until August 2022: 1 .*; 2 .*; 3 .*; 4 /);
    assert.match(told, /Since 1 July 2026 .* four levels of proactive services: 1 .*; 4 /);
    assert.doesNotMatch(await text({ topic: 'levels' }, '2026-06-23'), /proactive/);
    assert.match(await text({ topic: 'levels' }, '2026-06-30'), /From 1 July 2026, .* proactive services .* are added/);
  });

  it('puts two old levels side by side when both are named', async () => {
    const told = await text({ topic: 'delivery', level: 3, and: 4 });
    assert.match(told, /^Level 3: you collect .* Level 4: the result comes by e-mail/);
    assert.match(told, /level 3 is about partially online and level 4 is about wholly online/);
    assert.match(await text({ topic: 'levels', level: 3, and: 4 }), /^Online public services are now/);
  });

  it('says of level 3 today that it may mean either', async () => {
    const told = await text({ topic: 'levels', level: 3 }, TODAY, 'vi');
    assert.match(told, /cách gọi cũ/);
    assert.match(told, /còn có nghĩa dịch vụ chủ động mức 3/);
  });

  it('explains whole and partial with the old definition, dated', async () => {
    assert.match(await text({ topic: 'levels', level: 'whole' }), /The meaning is from Decree 42\/2022/);
    assert.doesNotMatch(await text({ topic: 'levels', level: 'whole' }, '2026-06-30'), /The meaning is from/);
  });
});

describe('explaining delivery to a caller', () => {
  it('is two sentences to say and notes in Vietnamese', async () => {
    for (const start of Object.values(STARTS)) {
      const { say } = await flow.begin(start, turnOn(TODAY, 'en', SPOKEN));
      for (const reply of say) {
        assert.ok(sentencesOf(reply.text).length <= 2, reply.text);
        assert.match(reply.notes ?? '', /Nguồn: /);
      }
    }
  });
});
