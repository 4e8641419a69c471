import assert from 'node:assert/strict';
import { makeProcedureFlow } from '../../dialogs/procedure.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Dated } from '../../knowledge/dated.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { addDays, type Day } from '../../knowledge/language/day.ts';
import { formatDay } from '../../knowledge/language/format.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { replacedOn } from '../../knowledge/procedures/facts.ts';
import type { Procedure } from '../../knowledge/procedures/procedure.ts';
import { ASPECTS, type Aspect } from '../../knowledge/understanding/understanding.ts';
import { SPOKEN, turnOn } from '../fixtures/flowTurns.ts';

const knowledge = loadKnowledge('hcmc');
const flow = makeProcedureFlow({ knowledge });
const TODAY: Day = '2026-11-21';
const live = knowledge.procedures.all.filter((each) => !each.replacedBy);
const former = knowledge.procedures.all.filter((each) => each.replacedBy);

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const ENGLISH = /\b(the|and|you|your|with|days?|papers?|charge|fee|free|source|please)\b/i;
/** Names of forms stand as they do on the paper, in English too. */
const withoutFormNames = (text: string) => text.replaceAll(/\((?:Tờ khai|Phiếu|Đơn|Giấy|Văn bản)[^)]*\)/g, '');
const HOLES = /undefined|null|\[object|NaN|\{\w*\}|: \.|\(\)| {2}|\.\./;

/** Every day on which something known of a procedure begins or is over, with the day before, and a few others. */
function daysOf(procedure: Procedure): readonly Day[] {
  const { scope, channels, documents, processing, deadline, payments, place, steps, applicants } = procedure;
  const { form, result, validity, legalBasis, notices, replacedBy } = procedure;
  const windows: readonly Pick<Dated<unknown>, 'from' | 'until'>[] = [
    ...scope, ...channels, ...documents, ...processing, ...deadline, ...payments, ...place, ...steps, ...applicants,
    ...form, ...result, ...validity, ...legalBasis, ...notices, ...(replacedBy ? [replacedBy] : []),
  ]; // prettier-ignore
  const days = windows.flatMap(({ from, until }) => [
    ...(from ? [from, addDays(from, -1)] : []),
    ...(until ? [until, addDays(until, 1)] : []),
  ]);
  return [...new Set<Day>([...days, '2025-09-15', TODAY])].toSorted();
}

async function said(procedure: Procedure, aspect: Aspect | undefined, day: Day, language: Language): Promise<Reply> {
  const start = { procedure: procedure.code, ...(aspect && { aspect }) };
  const [reply, ...more] = (await flow.begin(start, turnOn(day, language))).say;
  assert.ok(reply && more.length === (replacedOn(procedure, day) ? 1 : 0));
  return reply;
}

describe('telling every procedure', () => {
  for (const procedure of knowledge.procedures.all)
    it(`${procedure.code}: each aspect short, whole and in one language, on every day that matters`, async () => {
      for (const day of daysOf(procedure))
        for (const language of LANGUAGES)
          for (const aspect of [undefined, ...ASPECTS]) {
            const { text } = await said(procedure, aspect, day, language);
            const where = `${aspect ?? 'in short'} on ${day}:\n${text}`;
            assert.ok(text.length <= 700, `${text.length} characters, ${where}`);
            assert.doesNotMatch(text, HOLES, where);
            assert.doesNotMatch(withoutFormNames(text), language === 'vi' ? ENGLISH : VIETNAMESE, where);
            assert.doesNotMatch(text, /CAN_CUOC/, where);
          }
    });

  for (const procedure of live)
    it(`${procedure.code}: says where an answer comes from and when it was seen, or that it is not held`, async () => {
      for (const aspect of ASPECTS) {
        const { text } = await said(procedure, aspect, TODAY, 'en');
        assert.match(text, /Source: .*\d{1,2} \w+ \d{4}|I do not have this yet\. Please ask 1022/, aspect);
      }
    });

  it('names whom to ask: the police, the land office or the insurance office where the matter is theirs', async () => {
    const asked = async (code: string, aspect: Aspect) =>
      (await said(knowledge.procedures.byCode(code)!, aspect, TODAY, 'en')).text;
    assert.match(await asked('1.004194', 'level'), /confirm with 1022 or the ward or commune police/);
    assert.match(await asked('1.001456', 'validity'), /ask 1022 or the city police/);
    assert.match(await asked('1.001193', 'level'), /confirm with 1022 or the ward centre/);
  });

  it('counts one paper as one', async () => {
    for (const procedure of live) {
      const { text } = await said(procedure, 'documents', TODAY, 'en');
      assert.doesNotMatch(text, /1 papers/, procedure.code);
    }
  });

  it('does not let the first payment stand for all', async () => {
    const residence = knowledge.procedures.byCode('1.004194')!;
    assert.match(
      (await said(residence, undefined, TODAY, 'vi')).text,
      /15\.000 đồng\. Nộp trên mạng: lệ phí 7\.000 đồng/,
    );
  });

  it('sends no child under six to have fingerprints taken', async () => {
    const card = knowledge.procedures.byCode('CAN_CUOC_2026')!;
    const { text } = (
      await flow.begin({ procedure: card.code }, turnOn(TODAY, 'vi', { text: 'làm căn cước cho con 5 tuổi' }))
    ).say[0]!;
    assert.match(text, /Bé dưới 6 tuổi thì cha mẹ nộp trên mạng, không phải lấy vân tay/);
    assert.doesNotMatch(text, /lần đầu phải đến công an/);
  });

  it('says of a paper that is not needed so before it lists the others', async () => {
    const start = { procedure: '1.000894', aspect: 'documents', minded: true } as const;
    const { text } = (await flow.begin(start, turnOn(TODAY, 'vi'))).say[0]!;
    assert.match(text, /^Hai công dân Việt Nam không phải nộp giấy xác nhận tình trạng hôn nhân/);
    assert.match(text, /Anh\/chị cần 2 thứ giấy tờ/);
  });

  it('does not let a caller take the first of two amounts for the only one', async () => {
    const turn = turnOn(TODAY, 'vi', SPOKEN);
    const { text } = (await flow.begin({ procedure: '1.001456', aspect: 'fee' }, turn)).say[0]!;
    assert.match(text, /100\.000 đồng.*\. Cấp lại vì mất, hỏng: lệ phí 200\.000 đồng/);
  });

  it('asks which case is meant where the cases differ, and tells of that one', async () => {
    const card = knowledge.procedures.byCode('CAN_CUOC_2026')!;
    const asked = await said(card, undefined, TODAY, 'vi');
    assert.equal(asked.id, 'procedure.choose');
    assert.deepEqual(
      asked.actions?.map((each) => 'means' in each && each.means),
      ['#answer:first', '#answer:exchange', '#answer:lost'],
    );
    const told = async (text: string) => {
      const turn = turnOn(TODAY, 'vi', { text });
      assert.equal(flow.hears({ procedure: card.code }, turn), 'answer', text);
      const outcome = await flow.hear({ procedure: card.code }, turn);
      return [outcome.remember?.case, outcome.say[0]?.text.split('\n').find((line) => /đồng|tiền/.test(line))];
    };
    assert.deepEqual(await told('mất rồi'), [
      'lost',
      '• Cấp lại thẻ: lệ phí 35.000 đồng đến hết 31/12/2026, sau đó là 70.000 đồng.',
    ]);
    assert.match(String((await told('con tôi 14 tuổi'))[1]), /không mất tiền/);
    assert.equal((await told('hết hạn'))[0], 'exchange');
    assert.equal(flow.hears({ procedure: card.code }, turnOn(TODAY, 'vi', { text: 'trời đẹp quá' })), 'no');
  });

  it('names only cases that its payments know', () => {
    for (const { code, cases = [], payments } of knowledge.procedures.all)
      for (const each of payments)
        assert.ok(!each.value.case || cases.some(({ id }) => id === each.value.case), `${code} ${each.value.case}`);
  });

  it('says whether someone is old enough, and by which rule', async () => {
    const told = async (years: number, yearOnly?: true) => {
      const age = { years, ...(yearOnly && { yearOnly }) };
      const outcome = await flow.begin({ procedure: '1.014027', aspect: 'eligibility', age }, turnOn(TODAY, 'en'));
      return outcome.say[0]?.text ?? '';
    };
    assert.match(await told(78), /^At 78 the person is old enough \(from 75\)[\s\S]*People aged 75 or over qualify/);
    assert.match(await told(72), /^At 72 it works only where the household is poor or near-poor/);
    assert.match(await told(60), /^At 60 the person is not old enough/);
    assert.match(await told(75, true), /^The person turns 75 this year/);
  });

  it('answers the time by its notice where only that is held, without saying that nothing is', async () => {
    const { text } = await said(knowledge.procedures.byCode('2.002913')!, 'time', TODAY, 'vi');
    assert.doesNotMatch(text, /chưa có thông tin/);
    assert.match(text, /^Quy định chỉ nêu hạn từng bước/);
  });
});

describe('a procedure that another took the place of', () => {
  for (const procedure of former)
    it(`${procedure.code}: names its successor, since when, and answers by it`, async () => {
      const { value: { code, name }, from } = procedure.replacedBy!; // prettier-ignore
      const outcome = await flow.begin({ procedure: procedure.code, aspect: 'fee' }, turnOn(TODAY, 'en'));
      const [reply, answer] = outcome.say;
      assert.ok(reply?.text.includes(`replaced by "${name.en}" on ${formatDay(from!, 'en')}`), reply?.text);
      const own = await flow.begin({ procedure: code, aspect: 'fee' }, turnOn(TODAY, 'en'));
      assert.deepEqual(answer, own.say[0]);
      assert.deepEqual(outcome.remember, own.remember);
    });

  for (const procedure of former)
    it(`${procedure.code}: is told as it was until the day before`, async () => {
      assert.doesNotMatch(
        (await said(procedure, 'documents', addDays(procedure.replacedBy!.from!, -1), 'en')).text,
        /replaced/,
      );
    });

  it('is found by its code alone', () => {
    for (const { code, replacedBy } of former) {
      assert.deepEqual(
        knowledge.understand(`thủ tục ${code} cần giấy gì`).procedures.map((each) => each.code),
        [code],
      );
      const named = knowledge.understand(replacedBy!.value.name.vi).procedures.map((each) => each.code);
      assert.ok(!named.includes(code), code);
    }
  });
});
