import assert from 'node:assert/strict';
import { makeStatusFlow, type StatusSetup, type StatusState } from '../../dialogs/status.ts';
import type { Outcome } from '../../dialogs/flow.ts';
import type { Turn } from '../../dialogs/turn.ts';
import type { Application, Applications, Proof, StatusCode } from '../../knowledge/applications/application.ts';
import { STATUSES } from '../../knowledge/applications/status.ts';
import { assertReply, flowContract, sentencesOf } from '../contracts/flow.ts';
import { REGION, saidTurn, STAFF } from '../fixtures/statusTurns.ts';

const A = '079099999901';
const CODE = '000.00.16.H29-261110-0001';
const LATE = '000.00.16.H29-261101-0002';
const NOTE = 'Mời bà Nguyễn Thị Mẫu gọi 0900009999';

function application(over: Partial<Application> = {}): Application {
  return {
    code: CODE,
    procedureCode: '1.001193',
    applicant: { name: 'NGƯỜI MẪU AN', citizenId: A, phone: '0900001111' },
    agency: 'Ủy ban nhân dân phường mẫu',
    receivedOn: '2026-11-10',
    dueOn: '2026-11-30',
    status: 4,
    statusNote: NOTE,
    history: [{ on: '2026-11-11', status: 2, note: 'đủ giấy tờ' }],
    asOf: '2026-11-20',
    ...over,
  };
}

const HELD = [application(), application({ code: LATE, receivedOn: '2026-11-01', dueOn: '2026-11-15' })];

/** Applications as the flow sees them; `proof` is what a second fact comes to. */
function looking(held: readonly Application[] = HELD, proof: Proof['kind'] = 'proven') {
  const asked: string[] = [];
  const applications: Applications = {
    byCode: async (code) => held.find((each) => each.code === code),
    byCitizen: async (id) => held.filter(({ applicant }) => applicant.citizenId === id),
    keyOf: (id) => `key of …${id.slice(-2)}`,
    prove: async (id, tail, { turn, person }) => {
      asked.push([id, tail, turn, person].join(' '));
      return proof === 'proven' ? { kind: 'proven', applications: held } : { kind: proof };
    },
  };
  return { applications, asked };
}

function flow(over: Partial<StatusSetup> = {}) {
  return makeStatusFlow({
    applications: looking().applications,
    region: REGION,
    procedureName: (code, language) =>
      code === '1.001193' ? { vi: 'Đăng ký khai sinh', en: 'Birth registration' }[language] : undefined,
    disclosure: 'protected',
    ...over,
  });
}

const textOf = (outcome: Outcome<StatusState>): string => outcome.say.map(({ text }) => text).join('\n');
const idsOf = (outcome: Outcome<StatusState>): string[] => outcome.say.map(({ id }) => id);
const WHICH: StatusState = { asking: 'which', misses: 0 };
const PROOF: StatusState = { asking: 'proof', misses: 0, idNumber: A };
const STATES: readonly StatusState[] = [WHICH, PROOF];

describe('an application looked up by its code', () => {
  it('shows all six facts of the portal, what the status means, the day of the data and what to do', async () => {
    const outcome = await flow().begin({ code: CODE }, saidTurn(CODE));
    assert.deepEqual(idsOf(outcome), ['status.found']);
    const text = textOf(outcome);
    for (const fact of [
      CODE,
      'Đăng ký khai sinh',
      'N*** M** A**',
      '10/11/2026',
      '30/11/2026',
      'Đang xử lý',
      'phường mẫu',
      '20/11/2026',
    ]) {
      assert.ok(text.includes(fact), fact);
    }
    assert.ok(text.includes(STATUSES[4].means.vi) && text.includes(STATUSES[4].next.vi));
    assert.deepEqual(outcome.say[0]?.about, { application: CODE, procedure: '1.001193' });
    assert.ok(outcome.end);
    assert.deepEqual(outcome.do ?? [], []);
  });

  it('shows nobody’s full name, id number or phone, not even in the agency’s note', async () => {
    const text = textOf(await flow().begin({ code: CODE }, saidTurn(CODE)));
    assert.doesNotMatch(text, /MẪU AN|0799|0900|Thị Mẫu/);
    assert.match(text, /bà N\*\*\* T\*\* M\*\* gọi 090\*{7}/);
  });

  it('shows the full name to one who gave the second fact, and the note still masked', async () => {
    const turn = saidTurn(CODE, 'status.lookup', { memory: { proven: [`key of …${A.slice(-2)}`] } });
    const text = textOf(await flow().begin({ code: CODE }, turn));
    assert.match(text, /NGƯỜI MẪU AN/);
    assert.doesNotMatch(text, /0799|0900|Thị Mẫu/);
  });

  it('shows the full name by code alone where the operator goes by the portal’s rule', async () => {
    const text = textOf(await flow({ disclosure: 'portal' }).begin({ code: CODE }, saidTurn(CODE)));
    assert.match(text, /NGƯỜI MẪU AN/);
    assert.doesNotMatch(text, /0799|0900|Thị Mẫu/);
  });

  it('says plainly that it is late, by how much and whom to call, and states no duty where no rule is known', async () => {
    const outcome = await flow().begin({ code: LATE }, saidTurn(LATE));
    const text = textOf(outcome);
    assert.match(text.split('\n')[0] ?? '', /trễ hẹn 6 ngày/);
    assert.match(text, /phiếu xin lỗi.*tôi chưa thấy/);
    assert.doesNotMatch(text, /phải gửi|cần gửi/);
    assert.match(text, /1022/);
    assert.match(text, /phản ánh, kiến nghị/);
    assert.ok(
      outcome.say[0]?.actions?.some((action) => 'means' in action && action.means === `#petition:tell:${LATE}`),
    );
  });

  it('says in its first line where it is and what to do', async () => {
    for (const status of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as StatusCode[]) {
      const { applications } = looking([application({ status, dueOn: '2026-11-30' })]);
      const [first] = textOf(await flow({ applications }).begin({ code: CODE }, saidTurn(CODE))).split('\n');
      assert.equal(first, `Hồ sơ ${CODE}: ${STATUSES[status].means.vi}. ${STATUSES[status].next.vi}`);
    }
    const [late] = textOf(await flow().begin({ code: LATE }, saidTurn(LATE))).split('\n');
    assert.match(late ?? '', /gọi tổng đài 1022 .* phản ánh, kiến nghị trên/);
  });

  it('says in every status whether it is late, or that this cannot be said', async () => {
    for (const language of ['vi', 'en'] as const) {
      for (const status of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as StatusCode[]) {
        const { applications } = looking([application({ status, dueOn: '2026-11-01', statusNote: undefined })]);
        const turn = saidTurn(CODE, 'status.lookup', { language });
        const text = textOf(await flow({ applications }).begin({ code: CODE }, turn));
        assert.match(text, /trễ|không còn tính ngày|late|in time|no days are counted/, `${language} ${status}`);
      }
    }
  });

  it('asks in fewer words each time nothing can be looked up by, and says how to leave', async () => {
    const outcome = await flow().hear(WHICH, saidTurn('tôi không nhớ gì hết', 'out_of_scope'));
    assert.deepEqual(idsOf(outcome), ['status.ask']);
    assert.match(textOf(outcome), /gõ "thôi"/);
  });

  it('says nothing of lateness on the due day, while it waits, and of what has ended', async () => {
    const states: readonly Partial<Application>[] = [
      { dueOn: '2026-11-21' },
      ...([1, 3, 5, 6, 7, 8, 9, 10] as const).map((status) => ({ status, dueOn: '2026-11-01' as const })),
    ];
    for (const state of states) {
      const { applications } = looking([application({ ...state, statusNote: undefined })]);
      const text = textOf(await flow({ applications }).begin({ code: CODE }, saidTurn(CODE)));
      assert.doesNotMatch(text, /trễ hẹn|xin lỗi/, JSON.stringify(state));
    }
  });

  it('has words for each of the ten statuses in both languages', async () => {
    for (const status of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as StatusCode[]) {
      const { applications } = looking([application({ status, finishedOn: '2026-11-12' })]);
      for (const language of ['vi', 'en'] as const) {
        const outcome = await flow({ applications }).begin(
          { code: CODE },
          saidTurn(CODE, 'status.lookup', { language }),
        );
        outcome.say.forEach(assertReply);
        assert.ok(textOf(outcome).includes(STATUSES[status].name[language]));
      }
    }
  });

  it('names a procedure that is not held by its own name, and by no made-up code', async () => {
    const named = looking([application({ procedureCode: 'CAN_CUOC_2026', procedureName: 'Cấp thẻ căn cước' })]);
    assert.match(textOf(await flow(named).begin({ code: CODE }, saidTurn(CODE))), /Cấp thẻ căn cước/);
    const unnamed = looking([application({ procedureCode: 'CAN_CUOC_2026' })]);
    assert.doesNotMatch(textOf(await flow(unnamed).begin({ code: CODE }, saidTurn(CODE))), /CAN_CUOC/);
  });

  it('that is not there: says what to check and whom to ask, and goes on waiting', async () => {
    const outcome = await flow().begin({ code: 'H29.16-261110-0099' }, saidTurn('H29.16-261110-0099'));
    assert.deepEqual(idsOf(outcome), ['status.notFound']);
    assert.match(textOf(outcome), /giấy hẹn[\s\S]*số căn cước[\s\S]*1022/);
    assert.deepEqual(outcome.wait, WHICH);
  });

  it('that is not recognised is never called invalid', async () => {
    for (const language of ['vi', 'en'] as const) {
      const outcome = await flow().hear(WHICH, saidTurn('250710-0123', 'status.lookup', { language }));
      assert.deepEqual(idsOf(outcome), ['status.ask']);
      assert.doesNotMatch(textOf(outcome), /không hợp lệ|invalid|sai mã/i);
      assert.match(textOf(outcome), language === 'vi' ? /chưa nhận ra/ : /do not recognise/);
    }
  });

  it('of a shape not met before is found when it is held', async () => {
    const { applications } = looking([application({ code: 'BCA-2026/000123' })]);
    assert.deepEqual(idsOf(await flow({ applications }).hear(WHICH, saidTurn('bca-2026/000123'))), ['status.found']);
  });
});

describe('applications looked up by id number', () => {
  it('show nothing until a second fact is given, and the number only masked', async () => {
    const outcome = await flow().begin({ idNumber: A }, saidTurn(A));
    assert.deepEqual(idsOf(outcome), ['status.needsProof']);
    assert.match(textOf(outcome), /079\*{6}901/);
    assert.doesNotMatch(textOf(outcome), new RegExp(`${A}|${CODE}`));
    assert.deepEqual(outcome.wait, PROOF);
  });

  it('ask in the same words whether the person has any', async () => {
    const none = flow({ applications: looking([]).applications });
    assert.deepEqual(await none.begin({ idNumber: A }, saidTurn(A)), await flow().begin({ idNumber: A }, saidTurn(A)));
  });

  it('are listed once it is given, named in full, and the person is remembered', async () => {
    const { applications, asked } = looking();
    const outcome = await flow({ applications }).hear(PROOF, saidTurn('1111'));
    assert.deepEqual(asked, [`${A} 1111 turn of 1111 web:someone`]);
    assert.deepEqual(idsOf(outcome), ['status.list']);
    assert.ok(textOf(outcome).includes(CODE) && textOf(outcome).includes(LATE));
    assert.deepEqual(
      outcome.say[0]?.actions?.map(({ label }) => label),
      [CODE, LATE],
    );
    const { proven, files } = outcome.remember ?? {};
    assert.deepEqual(proven, [`key of …01`]);
    assert.deepEqual(files, [
      { code: CODE, procedureCode: '1.001193', status: 4, dueOn: '2026-11-30' },
      { code: LATE, procedureCode: '1.001193', status: 4, dueOn: '2026-11-15' },
    ]);
    assert.ok(outcome.end);
  });

  it('are shown at once when there is one', async () => {
    const { applications } = looking(HELD.slice(0, 1));
    const outcome = await flow({ applications }).hear(PROOF, saidTurn('4 số cuối là 1111'));
    assert.deepEqual(idsOf(outcome), ['status.found']);
    assert.match(textOf(outcome), /NGƯỜI MẪU AN/);
  });

  it('take a phone that comes with the number for the second fact', async () => {
    const { applications, asked } = looking();
    await flow({ applications }).begin({ idNumber: A }, saidTurn(`cccd ${A}, sđt 0900001111`));
    assert.match(asked[0] ?? '', / 1111 /);
  });

  it('are not opened by digits of the number itself, however it is grouped', async () => {
    const { applications, asked } = looking();
    const outcome = await flow({ applications }).begin({ idNumber: A }, saidTurn(A.replace(/..(?!$)/g, '$& ')));
    assert.deepEqual(asked, []);
    assert.deepEqual(outcome.wait, PROOF);
  });

  it('are not asked about twice of one who gave it', async () => {
    const { applications, asked } = looking();
    const turn = saidTurn(A, 'status.lookup', { memory: { proven: ['key of …01'] } });
    assert.deepEqual(idsOf(await flow({ applications }).begin({ idNumber: A }, turn)), ['status.list']);
    assert.deepEqual(asked, []);
  });

  it('that do not open: one wording, and the digits may be given again', async () => {
    const { applications } = looking(HELD, 'refused');
    const outcome = await flow({ applications }).hear(PROOF, saidTurn('2222'));
    assert.deepEqual(idsOf(outcome), ['status.notFound']);
    assert.doesNotMatch(textOf(outcome), new RegExp(`${A}|${CODE}|${LATE}`));
    assert.deepEqual(outcome.wait, PROOF);
    const kept = Object.values(outcome.remember ?? {}).filter((each) => each !== undefined);
    assert.deepEqual(kept, []);
  });

  it('that are paused: says that the code and the hotline still work, and keeps no number', async () => {
    const { applications } = looking(HELD, 'paused');
    const outcome = await flow({ applications }).hear(PROOF, saidTurn('2222'));
    assert.deepEqual(idsOf(outcome), ['status.limited']);
    assert.match(textOf(outcome), /24 giờ[\s\S]*mã hồ sơ[\s\S]*1022/);
    assert.ok(outcome.end);
  });

  it('are left for a code when one is given instead', async () => {
    assert.deepEqual(idsOf(await flow().hear(PROOF, saidTurn(CODE))), ['status.found']);
  });

  it('list the newest ten and count the rest', async () => {
    const many = Array.from({ length: 12 }, (_each, at) => application({ code: `H29.16-261110-10${10 + at}` }));
    const outcome = await flow({ applications: looking(many).applications }).hear(PROOF, saidTurn('1111'));
    assert.equal(outcome.say[0]?.actions?.length, 10);
    assert.match(textOf(outcome), /Còn 2 hồ sơ/);
  });
});

describe('staff looking up', () => {
  const staff = (text: string, more: Partial<Turn> = {}) => saidTurn(text, 'status.lookup', { ...STAFF, ...more });

  it('see everything in the notes, and the look-up is audited in the same outcome', async () => {
    const outcome = await flow().begin({ code: CODE }, staff(CODE));
    const notes = outcome.say[0]?.notes ?? '';
    for (const fact of [CODE, 'NGƯỜI MẪU AN', A, '0900001111', NOTE, 'đủ giấy tờ', '20/11/2026'])
      assert.ok(notes.includes(fact), fact);
    assert.deepEqual(outcome.do, [{ kind: 'audit', act: 'lookUp', what: 'code', key: CODE, reason: 'terminal' }]);
  });

  it('need no second fact by id number, which is audited by its key', async () => {
    const outcome = await flow({ reason: 'caller asked' }).begin({ idNumber: A }, staff(A));
    assert.deepEqual(idsOf(outcome), ['status.list']);
    assert.deepEqual(outcome.do, [
      { kind: 'audit', act: 'lookUp', what: 'idNumber', key: 'key of …01', reason: 'caller asked' },
    ]);
  });

  it('are audited although nothing was found', async () => {
    const { applications } = looking([]);
    for (const start of [{ code: CODE }, { idNumber: A }]) {
      const outcome = await flow({ applications }).begin(start, staff(''));
      assert.deepEqual([idsOf(outcome), outcome.do?.length], [['status.notFound'], 1]);
    }
  });

  it('have at most two sentences to say, with the code, in the caller’s language', async () => {
    const found = looking([
      ...HELD,
      ...([1, 3, 5, 6, 7, 8, 9, 10] as const).map((status) => application({ status, code: `H29-261110-000${status}` })),
    ]);
    for (const language of ['vi', 'en'] as const) {
      for (const { code } of await found.applications.byCitizen(A)) {
        const outcome = await flow(found).begin({ code }, staff(code, { language }));
        const text = textOf(outcome);
        assert.ok(sentencesOf(text).length <= 2, text);
        assert.ok(text.includes(code), text);
        assert.doesNotMatch(text, /NGƯỜI MẪU|0799|0900/);
        assert.match(outcome.say[0]?.notes ?? '', /Ngày hẹn trả/);
      }
    }
  });

  it('hear in two sentences whatever else there is to say', async () => {
    const refused = flow({ applications: looking([]).applications });
    const outcomes = await Promise.all([
      refused.begin({}, staff('xem hồ sơ')),
      refused.begin({ code: CODE }, staff(CODE)),
      refused.begin({ idNumber: A }, staff(A)),
      refused.hear(WHICH, staff('không có số, thôi')),
      refused.hear(WHICH, staff('123456')),
      flow().begin({ idNumber: A }, staff(A)),
    ]);
    for (const outcome of outcomes) {
      for (const { text, notes } of outcome.say) assert.ok(sentencesOf(text).length <= 2 && notes, text);
    }
  });
});

describe('what the look-up takes for its answer', () => {
  const hearing = (state: StatusState, text: string, intent: Parameters<typeof saidTurn>[1] = 'out_of_scope') =>
    flow().hears(state, saidTurn(text, intent));

  it('is a code, an id number, and four digits once these are asked for', () => {
    for (const text of [CODE, A, 'mã là h29.16-261110-0001 nha', '0900001111', '250710-0123', 'bca-2026/000123']) {
      assert.equal(hearing(WHICH, text), 'answer', text);
    }
    for (const text of ['1111', 'bốn số cuối 1111', 'một một một một', CODE, '0900001111']) {
      assert.equal(hearing(PROOF, text), 'answer', text);
    }
  });

  it('is no question, no wish for something else, and no procedure code', () => {
    for (const state of STATES) {
      assert.equal(hearing(state, 'phí bao nhiêu vậy?', 'procedure.ask'), 'no');
      assert.equal(hearing(state, 'tôi không hỏi nữa, tôi muốn khiếu nại', 'petition'), 'no');
      assert.equal(hearing(state, 'thủ tục 1.001193 cần gì', 'procedure.ask'), 'no');
    }
  });

  it('is no date, which answers something else', () => {
    const turn = saidTurn('ngày 5 tháng 10 năm 2026', 'out_of_scope');
    const entities = { ...turn.understanding.entities, date: ['2026-10-05'] } as const;
    assert.equal(flow().hears(WHICH, { ...turn, understanding: { ...turn.understanding, entities } }), 'no');
  });

  it('is word that there is an id card in place of the code, which is then asked for', async () => {
    const text = 'quen ma roi, co can cuoc thoi';
    assert.equal(hearing(WHICH, text, 'status.lookup'), 'answer');
    const outcome = await flow().hear(WHICH, saidTurn(text, 'status.lookup'));
    assert.equal(outcome.end, undefined);
    assert.match(textOf(outcome), /số căn cước/);
  });

  it('keeps the number while its second fact is open, whatever else is asked of the application', async () => {
    const text = 'ngày hẹn trả là khi nào';
    assert.equal(hearing(PROOF, text, 'status.lookup'), 'answer');
    const outcome = await flow().hear(PROOF, saidTurn(text, 'status.lookup'));
    assert.deepEqual([idsOf(outcome), outcome.wait], [['status.needsProof'], { ...PROOF, misses: 1 }]);
  });

  it('may be digits within something that sounds like a question', () => {
    assert.equal(hearing(PROOF, '2025 làm khai sinh cần giấy tờ gì', 'procedure.ask'), 'maybe');
    assert.equal(hearing(PROOF, 'năm 2025 làm khai sinh cần giấy tờ gì', 'procedure.ask'), 'no');
  });

  it('is not a date: no try is counted for its year', async () => {
    const outcome = await flow().hear(PROOF, saidTurn('15/08/1990', 'out_of_scope'));
    assert.deepEqual([idsOf(outcome), outcome.wait], [['status.needsProof'], { ...PROOF, misses: 1 }]);
  });

  it('is a wish to stop or word that there is nothing to look up by, which is let go kindly', async () => {
    for (const text of [
      'không có số, thôi',
      'thôi',
      'tôi mất giấy hẹn rồi',
      'khong nho ma',
      'never mind',
      "I don't have the code",
    ]) {
      for (const state of STATES) {
        assert.equal(hearing(state, text), 'answer', text);
        const outcome = await flow().hear(state, saidTurn(text, 'out_of_scope'));
        assert.ok(outcome.end, text);
        assert.match(textOf(outcome), /giấy hẹn[\s\S]*nơi đã nộp[\s\S]*1022/);
      }
    }
  });

  it('is asked for again, and let go after the third message that cannot be read', async () => {
    const unread = saidTurn('ờ', 'out_of_scope');
    for (const first of STATES) {
      const second = (await flow().hear(first, unread)).wait;
      const third = second && (await flow().hear(second, unread)).wait;
      assert.ok(third);
      assert.ok((await flow().hear(third, unread)).end);
    }
  });

  it('is never a phone alone, which is not said back', async () => {
    const outcome = await flow().hear(WHICH, saidTurn('0900001111'));
    assert.deepEqual(idsOf(outcome), ['status.ask']);
    assert.doesNotMatch(textOf(outcome), /0900/);
  });

  it('is put again as it was asked, the number masked', () => {
    assert.deepEqual(
      flow()
        .ask(WHICH, saidTurn(''))
        .map(({ id }) => id),
      ['status.ask'],
    );
    const [again] = flow().ask(PROOF, saidTurn(''));
    assert.equal(again?.id, 'status.needsProof');
    assert.doesNotMatch(again?.text ?? '', new RegExp(A));
  });
});

flowContract('status', {
  make: () => flow(),
  starts: {
    'without anything': {},
    'a code': { code: CODE },
    'a late one': { code: LATE },
    'an unknown code': { code: 'H29.16-261110-0099' },
    'an id number': { idNumber: A },
  },
  turn: (language, over = {}) => saidTurn('', 'status.lookup', { language, ...over }),
});
