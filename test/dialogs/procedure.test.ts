import assert from 'node:assert/strict';
import { makeProcedureFlow } from '../../dialogs/procedure.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { type Day, instantOf } from '../../knowledge/language/day.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { ASPECTS, type Aspect } from '../../knowledge/understanding/understanding.ts';
import { flowContract, sentencesOf } from '../contracts/flow.ts';
import { SPOKEN, turnOn } from '../fixtures/flowTurns.ts';

const knowledge = loadKnowledge('hcmc');
const flow = makeProcedureFlow({ knowledge });
const TODAY: Day = '2026-11-21';
const BIRTH = '1.001193';

flowContract('procedure', {
  make: () => flow,
  starts: {
    'in short': { procedure: BIRTH },
    'not held': { procedure: '9.999999' },
    ...Object.fromEntries(ASPECTS.map((aspect) => [aspect, { procedure: BIRTH, aspect }])),
  },
  turn: (language, over) => turnOn(TODAY, language, over),
});

async function said(aspect: Aspect | undefined, day: Day, language: Language, over?: Partial<Turn>): Promise<Reply> {
  const outcome = await flow.begin({ procedure: BIRTH, ...(aspect && { aspect }) }, turnOn(day, language, over));
  const [reply, ...more] = outcome.say;
  assert.ok(reply && more.length === 0);
  return reply;
}
const text = async (aspect: Aspect, day: Day, language: Language = 'en') => (await said(aspect, day, language)).text;

/** Days of change that touch this procedure: the day before and the day itself. */
const DAYS: readonly Day[] = [
  '2025-07-01', '2025-09-28', '2025-09-29', '2026-04-22', '2026-04-23', '2026-06-30', '2026-07-01',
  '2026-08-14', '2026-08-15', '2026-08-31', '2026-09-01', TODAY, '2027-02-28', '2027-03-01',
]; // prettier-ignore

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** The form's own name is said as it stands on the paper, in English too. */
const withoutFormName = (text: string) => text.replace('(Tờ khai đăng ký khai sinh)', '');
const ENGLISH = /\b(the|and|you|your|with|days?|papers?|office|charge|fee|free|source|please)\b/i;

describe('telling an aspect after something else was talked of', () => {
  const GUIDANCE = { id: 'guidance.answer', text: 'x' } as const;
  const after = async (memory: Turn['memory'], more: Partial<Turn> = {}) => {
    const { say } = await flow.begin({ procedure: BIRTH, aspect: 'fee' }, turnOn(TODAY, 'vi', { memory, ...more }));
    return say[0]?.text ?? '';
  };

  it('says which procedure it is about, unless that was chosen or is being talked of', async () => {
    const named = /Trên đây là về "Đăng ký khai sinh"\./;
    assert.match(await after({ said: [GUIDANCE] }), named);
    assert.match(await after({ said: [{ ...GUIDANCE, about: { procedure: '1.000894' } }] }), named);
    assert.doesNotMatch(await after({}), named);
    assert.doesNotMatch(await after({ said: [{ ...GUIDANCE, about: { procedure: BIRTH } }] }), named);
    const choice = { kind: 'start', start: { flow: 'procedure', with: { procedure: BIRTH } } } as const;
    assert.doesNotMatch(await after({ said: [GUIDANCE] }, { choice }), named);
  });

  it('stays within its length', async () => {
    for (const { code } of knowledge.procedures.all)
      for (const aspect of ASPECTS)
        for (const language of LANGUAGES) {
          const turn = turnOn(TODAY, language, { memory: { said: [GUIDANCE] } });
          const { say } = await flow.begin({ procedure: code, aspect }, turn);
          assert.ok((say[0]?.text.length ?? 0) <= 700, `${code} ${aspect} ${language}`);
        }
  });
});

describe('telling of a procedure of which only the name is held', () => {
  it('offers the portal, where the rest is, and no questions it cannot answer', async () => {
    for (const aspect of [undefined, 'documents'] as const) {
      const { say } = await flow.begin({ procedure: '2.000620', ...(aspect && { aspect }) }, turnOn(TODAY, 'vi'));
      assert.deepEqual(say[0]?.actions, [
        { label: 'Mở Cổng Dịch vụ công quốc gia', url: knowledge.region.portals.filing },
      ]);
    }
  });
});

describe('telling how long a procedure takes on a day before its rule begins', () => {
  it('gives no day for what is handed in now by a rule that has yet to begin', async () => {
    const on = async (day: Day) => {
      const { say } = await flow.begin({ procedure: '1.013225', aspect: 'time' }, turnOn(day, 'vi'));
      return say[0]?.text ?? '';
    };
    assert.match(await on('2026-06-30'), /trước ngày 01\/07\/2026 tôi chưa có/);
    assert.doesNotMatch(await on('2026-06-30'), /bây giờ/);
    assert.match(await on('2026-07-01'), /bây giờ/);
  });
});

describe('telling what comes of a procedure whose result is a thing to hold', () => {
  it('promises no electronic copy of a passport or of plates, neither as result nor for being wholly online', async () => {
    for (const procedure of ['1.001456', '3.000347', '1.012575', '2.002288', '1.012783'])
      for (const aspect of ['level', 'result'] as const)
        for (const language of LANGUAGES) {
          const { say } = await flow.begin({ procedure, aspect }, turnOn(TODAY, language));
          assert.doesNotMatch(say[0]?.text ?? '', /bản điện tử|electronic/i, `${procedure} ${aspect}`);
        }
  });
});

describe('telling an aspect of birth registration', () => {
  for (const aspect of ASPECTS) {
    for (const language of LANGUAGES) {
      it(`${aspect} in ${language}: short, dated, sourced, in one language, on every day that matters`, async () => {
        for (const day of DAYS) {
          const reply = await said(aspect, day, language);
          assert.equal(reply.id, 'procedure.aspect');
          assert.ok(reply.text.length <= 700, `${reply.text.length} characters on ${day}:\n${reply.text}`);
          assert.match(reply.text, language === 'vi' ? /Nguồn: .*\d{2}\/\d{2}\/\d{4}/ : /Source: .*\d{1,2} \w+ \d{4}/);
          assert.doesNotMatch(withoutFormName(reply.text), language === 'vi' ? ENGLISH : VIETNAMESE);
        }
      });
    }
  }

  it('keeps its sentences short', async () => {
    for (const language of LANGUAGES) {
      const replies = await Promise.all(ASPECTS.map((aspect) => said(aspect, TODAY, language)));
      const lengths = replies
        .flatMap((each) => sentencesOf(each.text))
        .map((each) => each.split(/\s+/).length)
        .toSorted((a, b) => a - b);
      assert.ok((lengths[Math.floor(lengths.length / 2)] ?? 99) <= 20, `median of ${language}: ${lengths.join(' ')}`);
    }
  });

  it('answers first: free within 60 days, without a number from the portal', async () => {
    const fee = await text('fee', TODAY);
    assert.match(fee, /^Done within 60 days of birth: free\./);
    assert.match(fee, /8,000 VND each/);
    assert.doesNotMatch(fee, /After 60 days[^.]*\b[1-9][\d,]* VND/i);
  });

  it('says who tells what is paid late at a counter, and quotes nothing', async () => {
    assert.match(
      await text('fee', TODAY),
      /After 60 days, at a counter or by post: I do not have the amount; ask .*1022/,
    );
  });

  it('knows the zero charge online since 29 September 2025 and asks to confirm it', async () => {
    assert.doesNotMatch(await text('fee', '2025-09-28'), /no charge since/);
    const since = await text('fee', '2025-09-29');
    assert.match(since, /After 60 days, filed online: no charge since 29 September 2025/);
    assert.match(since, /confirm with 1022/);
  });

  it('promises no waiver of copies: conditions and who decides, and only while it lasts', async () => {
    assert.doesNotMatch(await text('fee', '2026-08-14'), /may be free/);
    assert.match(await text('fee', '2026-08-15'), /may be free\. Conditions: .* level-2 .* office decides/);
    assert.doesNotMatch(await text('fee', '2027-03-01'), /may be free/);
  });

  it('announces the law of 1 March 2027 and does not apply it', async () => {
    assert.match(await text('legal', TODAY), /starts on 1 March 2027; until then the present law applies/);
    const after = await text('fee', '2027-03-01');
    assert.match(after, /^A new Law on Civil Status/);
    assert.match(
      after,
      /I do not have the amount after 28 February 2027\. Up to that day, done within 60 days of birth: free/,
    );
    assert.match(await text('time', '2027-03-01'), /I do not have the rule after 28 February 2027/);
  });

  it('says that the place before 1 July 2025 is not held', async () => {
    assert.match(await text('place', '2025-06-30'), /^I do not have the rule before 1 July 2025/);
    assert.match(await text('place', '2025-07-01'), /^Apply at the Public Administration Service Centre/);
  });

  it('does not claim to know that it is wholly online', async () => {
    assert.match(
      await text('level', TODAY),
      /^You may be able to do all of it online \(wholly online\), but I could not confirm it/,
    );
    assert.match(await text('level', TODAY), /Since 1 July 2026/);
    assert.doesNotMatch(await text('level', '2026-06-30'), /Since 1 July 2026/);
  });

  it('reckons when the result is ready from the hour: the same day before 15:00, else the next working day', async () => {
    const at = async (day: Day, hour: number) => (await said('time', day, 'en', { now: instantOf(day, hour) })).text;
    assert.match(await at('2026-11-20', 14), /about 20 November 2026/);
    assert.match(await at('2026-11-20', 15), /about 23 November 2026/);
    assert.match(await at('2027-02-05', 16), /about 8 February 2027; a public holiday would delay it/);
  });

  it('names the papers that are always needed apart from those needed sometimes', async () => {
    const papers = await text('documents', TODAY, 'vi');
    assert.match(papers, /^Anh\/chị cần 3 thứ giấy tờ\./);
    assert.match(papers, /Chỉ cần thêm khi:\n• Bé bị bỏ rơi/);
  });
});

describe('telling birth registration in short', () => {
  it('remembers the procedure and offers what is asked next, the declaration last', async () => {
    const outcome = await flow.begin({ procedure: BIRTH }, turnOn(TODAY, 'vi'));
    assert.deepEqual(outcome.remember, { procedure: BIRTH, case: undefined, aspect: undefined });
    assert.deepEqual(outcome.say[0]?.about, { procedure: BIRTH });
    const meanings = outcome.say[0]?.actions?.map((each) => 'means' in each && each.means);
    assert.deepEqual(meanings?.at(0), '#procedure:1.001193:documents');
    assert.deepEqual(meanings?.at(-1), '#declare:1.001193');
  });

  it('stays under 700 characters on every day that matters', async () => {
    for (const language of LANGUAGES)
      for (const day of DAYS) assert.ok((await said(undefined, day, language)).text.length <= 700);
  });

  it('does not remember a procedure that is not held', async () => {
    const outcome = await flow.begin({ procedure: '9.999999' }, turnOn(TODAY, 'vi'));
    assert.equal(outcome.say[0]?.id, 'procedure.none');
    assert.equal(outcome.remember, undefined);
  });
});

describe('telling it to a caller on the hotline', () => {
  for (const aspect of [undefined, ...ASPECTS]) {
    it(`${aspect ?? 'in short'}: at most two sentences to say, the details as notes in Vietnamese`, async () => {
      const reply = await said(aspect, TODAY, 'en', SPOKEN);
      assert.ok(sentencesOf(reply.text).length <= 2, reply.text);
      assert.doesNotMatch(withoutFormName(reply.text), VIETNAMESE);
      assert.match(reply.notes ?? '', /Nguồn: .*\d{2}\/\d{2}\/\d{4}/);
    });
  }
});
