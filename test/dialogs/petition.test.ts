import assert from 'node:assert/strict';
import { makePetitionFlow } from '../../dialogs/petition.ts';
import { EMPTY, type PetitionDraft, type PetitionOutcome, type PetitionState } from '../../dialogs/petition/state.ts';
import type { Turn } from '../../dialogs/turn.ts';
import type { Application } from '../../knowledge/applications/application.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import type { Intent } from '../../knowledge/understanding/understanding.ts';
import { flowContract, sentencesOf } from '../contracts/flow.ts';
import { saidTurn, STAFF } from '../fixtures/statusTurns.ts';

const knowledge = loadKnowledge('hcmc');
const LATE = '000.00.16.H29-261101-0002';
const application: Application = {
  code: LATE,
  procedureCode: '1.001193',
  applicant: { name: 'NGƯỜI MẪU A', citizenId: '079099999901' },
  agency: 'Ủy ban nhân dân phường mẫu',
  receivedOn: '2026-11-01',
  dueOn: '2026-11-15',
  status: 4,
  asOf: '2026-11-20',
};
const flow = makePetitionFlow({
  knowledge,
  applications: { byCode: async (code) => (code === LATE ? application : undefined) },
  codeOf: (turn) => `PA of ${turn}`,
  draftDays: 30,
});
const STORY = 'Sáng nay cán bộ quầy 3 quát mẹ tôi vì thiếu một bản sao';
const TOLD: PetitionDraft = { ...EMPTY, what: STORY, where: 'phường mẫu', when: null, contact: null };
const said = (text: string, more: Partial<Turn> = {}, intent: Intent = 'out_of_scope') => saidTurn(text, intent, more);
const begin = async (text: string, more: Partial<Turn> = {}) => flow.begin({ text }, said(text, more, 'petition'));
const hear = async (state: PetitionState, text: string, more: Partial<Turn> = {}) => flow.hear(state, said(text, more));
const idsOf = ({ say }: PetitionOutcome) => say.map(({ id }) => id);
const textOf = ({ say }: PetitionOutcome) => say.map(({ text }) => text).join('\n');
const stepOf = ({ wait }: PetitionOutcome) => wait?.step;
const choosing = (value: string): Partial<Turn> => ({ choice: { kind: 'answer', value } });

describe('a petition: which of the four it is', () => {
  it('takes reflections and proposals', async () => {
    for (const text of [STORY, 'phản ánh rác chất đống đầu hẻm', 'kiến nghị mở cửa sáng thứ bảy cho người đi làm']) {
      const outcome = await begin(text);
      assert.equal(stepOf(outcome), 'where', text);
      assert.match(textOf(outcome), /chưa phải nộp tới cơ quan/);
    }
  });

  it('never takes complaints and denunciations: says where, how and how long, hedged, and offers to note it as feedback', async () => {
    for (const text of ['tôi muốn khiếu nại quyết định xử phạt', 'tố cáo cán bộ', 'staff asked me for money']) {
      const outcome = await begin(text);
      assert.deepEqual([idsOf(outcome), outcome.end, outcome.do], [['petition.formal'], true, undefined], text);
      assert.match(textOf(outcome), /136\/2025\/QH15[\s\S]*1022/);
      assert.ok(outcome.say[0]?.actions?.some((each) => 'means' in each && each.means === '#petition:take:'));
    }
  });

  it('hedges the limits of the law with its change from 1 July 2026 on, and not before', async () => {
    const on = async (today: Turn['today']) => textOf(await begin('tôi muốn khiếu nại', { today }));
    assert.doesNotMatch(await on('2026-06-30'), /136\/2025/);
    assert.match(await on('2026-07-01'), /136\/2025/);
  });

  it('asks once in plain words where one word stands for several, and takes what stays unclear as feedback', async () => {
    const asked = await begin('file a complaint', { language: 'en' });
    assert.deepEqual([idsOf(asked), asked.say[0]?.actions?.length], [['petition.which'], 4]);
    const state: PetitionState = { draft: EMPTY, step: 'kind' };
    assert.equal(stepOf(await hear(state, '', choosing('proposal'))), 'what');
    assert.deepEqual(idsOf(await hear(state, '', choosing('denunciation'))), ['petition.formal']);
    assert.equal(stepOf(await hear(state, 'chuyện của tôi dài lắm không biết gọi là gì')), 'where');
  });

  it('leads to where petitions go who only asks that, and is honest about one sent before', async () => {
    assert.deepEqual((await begin('gui kien nghi o dau')).start, { flow: 'guidance', with: { topic: 'petition' } });
    assert.match(textOf(await begin('phản ánh lần trước chưa ai trả lời')), /không thấy phản ánh nào/);
    const sent = await begin('kết quả phản ánh của tôi thế nào', { memory: { petitioned: ['PA-1'] } });
    assert.match(textOf(sent), /PA-1.*không biết người phụ trách đã đọc/);
  });
});

describe('a petition: of a late application', () => {
  it('starts with its code, office and delay', async () => {
    const outcome = await flow.begin({ application: LATE }, said(''));
    assert.equal(stepOf(outcome), 'more');
    assert.match(textOf(outcome), new RegExp(`${LATE}.*15/11/2026.*trễ 6 ngày`));
    const { application: about, where } = outcome.wait?.draft ?? EMPTY;
    assert.deepEqual([about?.code, about?.daysLate, where], [LATE, 6, 'Ủy ban nhân dân phường mẫu']);
  });

  it('takes the one just shown, has look-ups by staff audited, and starts empty where nothing is late', async () => {
    const memory = { said: [{ id: 'status.found' as const, text: '-', about: { application: LATE } }] };
    const outcome = await begin('gửi phản ánh', { ...STAFF, memory });
    assert.equal(outcome.do?.[0]?.kind, 'audit');
    assert.equal(outcome.wait?.draft.application?.code, LATE);
    assert.equal(stepOf(await flow.begin({ application: 'H29-1' }, said(''))), 'what');
  });
});

describe('a petition: contact', () => {
  const ASKED: PetitionState = { draft: { ...EMPTY, what: STORY, where: null, when: null }, step: 'consent', tries: 0 };

  it('is asked for with its purpose, and what it means to give none', async () => {
    const { say } = await hear({ draft: ASKED.draft, step: 'where' }, 'phường mẫu');
    assert.match(say[0]?.text ?? '', /hỏi lại hoặc báo tin về việc này[\s\S]*không ai biết anh\/chị là ai/);
  });

  it('is not kept without a yes: a number alone is asked about, silence is none', async () => {
    const told = await hear(ASKED, '0900001111');
    assert.deepEqual([stepOf(told), told.wait?.draft.contact], ['consent', undefined]);
    assert.ok(told.wait);
    assert.equal((await hear(told.wait, 'đồng ý')).wait?.draft.contact, '0900001111');
    assert.equal((await hear(told.wait, 'không')).wait?.draft.contact, null);
    const unclear = await hear(ASKED, 'để coi đã');
    assert.equal(stepOf(unclear), 'consent');
    assert.ok(unclear.wait);
    assert.equal((await hear(unclear.wait, 'chưa rõ nữa')).wait?.draft.contact, null);
  });

  it('is read, asked again where it cannot be, and left out after that', async () => {
    const state: PetitionState = { draft: ASKED.draft, step: 'contact', tries: 0 };
    assert.equal((await hear(state, 'nguoimau@example.com')).wait?.draft.contact, 'nguoimau@example.com');
    const again = await hear(state, '123');
    assert.match(textOf(again), /chưa đọc được/);
    assert.equal((await hear({ ...state, tries: 2 }, '123')).wait?.draft.contact, null);
  });
});

describe('where and when of a petition', () => {
  const asked: PetitionState = { draft: { ...EMPTY, what: STORY }, step: 'where' };
  it('writes down a story told in place of a place, asks where once more kindly, and loses nothing', async () => {
    for (const [text, language] of [
      ['từ hôm qua tới giờ nó đổ rác trước nhà tôi, hôi lắm', 'vi'],
      ['nó xả rác ra đường hoài à, tui nói không nghe', 'vi'],
      ['since yesterday they dump rubbish in front of my house', 'en'],
    ] as const) {
      const outcome = await hear(asked, text, { language });
      const { what, where } = outcome.wait?.draft ?? EMPTY;
      assert.deepEqual([stepOf(outcome), what, where], ['where', `${STORY}. ${text}`, undefined], text);
      assert.match(textOf(outcome), /đã ghi thêm|have added/);
      assert.ok(outcome.wait);
      const again = (await hear(outcome.wait, 'từ hôm qua tới giờ nó đổ rác trước nhà tôi, hôi lắm')).wait;
      assert.equal(again?.step, 'when', 'it is asked for once more, not for ever');
    }
  });

  it('takes places for places, however they are told', async () => {
    for (const text of [
      'trước nhà tôi',
      'ngay ngã tư Hàng Xanh đó em, chỗ cây xăng',
      'hẻm 51 cao thắng nó đổ từ hôm qua tới giờ',
      'nó đổ ở chợ bà chiểu từ hôm qua tới giờ',
      'gần nhà ông ba bán phở đầu xóm đó',
      'trước nhà tôi, kế bên tiệm tạp hóa',
      'chỗ Lê Văn Sỹ quẹo vô mấy ông hay nhậu',
      'in front of my house near the old well',
      'tui no o hem 51 cao thang do tu hom qua toi gio',
      'they keep doing it at the corner of Le Loi street',
    ])
      assert.equal((await hear(asked, text)).wait?.draft.where, text, text);
  });

  it('takes a time that is told in place of a place for the time, and asks where once more', async () => {
    const outcome = await hear(asked, 'every night 11pm');
    assert.deepEqual([stepOf(outcome), outcome.wait?.draft.when], ['where', 'every night 11pm']);
    assert.equal(outcome.wait && stepOf(await hear(outcome.wait, 'phường mẫu')), 'consent');
  });
  it('takes anything else for the place', async () => {
    for (const text of ['phường mẫu tối qua có người hát rất to', 'đường số 7'])
      assert.deepEqual((await hear(asked, text)).wait?.draft.where, text);
  });
});

describe('a petition: on the way', () => {
  const WHERE: PetitionState = { draft: { ...EMPTY, what: STORY }, step: 'where' };

  it('takes the wish to petition said once more for neither a place nor a time', async () => {
    for (const text of ['tui muốn phản ánh', 'I want to complain', 'phản ánh'])
      assert.deepEqual((await hear(WHERE, text)).wait, WHERE, text);
    assert.equal((await hear(WHERE, 'phản ánh ở hẻm 51 Cao Thắng')).wait?.draft.where, 'phản ánh ở hẻm 51 Cao Thắng');
  });

  it('takes a bare contact for neither, and everyday words of time for a time whatever else they sound like', async () => {
    const WHEN: PetitionState = { draft: { ...EMPTY, what: STORY, where: null }, step: 'when' };
    for (const text of ['0900002222', 'nguoimau@example.com']) {
      const waits: readonly unknown[] = await Promise.all(
        [WHERE, WHEN].map(async (each) => (await hear(each, text)).wait),
      );
      assert.deepEqual(waits, [WHERE, WHEN], text);
    }
    for (const text of ['mấy bữa nay', 'hồi sáng', 'đêm nào cũng vậy'])
      assert.equal(flow.hears(WHEN, said(text, {}, 'status.lookup')), 'answer', text);
  });

  it('goes back, skips, is left for later and taken up again, and is dropped', async () => {
    assert.equal(stepOf(await hear(WHERE, 'quay lại')), 'what');
    assert.deepEqual([stepOf(await hear(WHERE, 'bỏ qua')), stepOf(await hear(WHERE, 'bỏ'))], ['when', 'when']);
    const later = await hear(WHERE, 'để sau');
    assert.deepEqual([idsOf(later), later.end, later.do], [['petition.kept'], true, undefined]);
    const petition = later.remember?.petition;
    assert.equal(petition?.what, STORY);
    const resumed = await begin('gửi phản ánh', { memory: { petition } });
    assert.equal(stepOf(resumed), 'resuming');
    assert.ok(resumed.wait);
    assert.equal(stepOf(await hear(resumed.wait, 'viết tiếp')), 'where');
    assert.equal(stepOf(await hear(resumed.wait, 'viết lời mới')), 'what');
    assert.deepEqual(idsOf(await hear(WHERE, 'hủy')), ['petition.dropped']);
  });

  it('hears strong words inside a story, and neither bare insults, questions nor other needs', () => {
    const what: PetitionState = { draft: EMPTY, step: 'what' };
    const hearing = (state: PetitionState, text: string, intent: Intent = 'out_of_scope') =>
      flow.hears(state, said(text, {}, intent));
    assert.equal(hearing(what, `${STORY}, đồ khốn nạn`), 'answer');
    assert.equal(hearing(what, 'đồ ngu'), 'no');
    assert.equal(hearing(WHERE, 'phí khai sinh bao nhiêu?', 'procedure.ask'), 'no');
    assert.equal(hearing(WHERE, 'tôi quên mật khẩu vneid rồi', 'portal.account'), 'no');
    assert.equal(hearing(WHERE, 'speak english', 'language'), 'no');
    assert.equal(hearing(what, 'làm giấy khai sinh', 'procedure.find'), 'maybe');
    assert.equal(hearing(WHERE, '👍'), 'no');
  });

  it('keeps a picture the channel keeps, and says so of one it does not', async () => {
    const kept = await hear(WHERE, '', { attachments: [{ contentType: 'image/png', name: 'a.png', upload: 'u1' }] });
    assert.deepEqual(kept.wait?.draft.photos, [{ upload: 'u1', contentType: 'image/png', name: 'a.png' }]);
    assert.match(textOf(kept), /giữ ảnh này/);
    const lost = await hear(WHERE, '', { attachments: [{ contentType: 'image/png' }] });
    assert.deepEqual([lost.wait?.draft.photos, stepOf(lost)], [[], 'where']);
    assert.match(textOf(lost), /không giữ được/);
  });

  it('keeps a picture that came with the first words', async () => {
    const begun = await begin(STORY, { attachments: [{ contentType: 'image/png', upload: 'u1' }] });
    assert.deepEqual(begun.wait?.draft.photos, [{ upload: 'u1', contentType: 'image/png' }]);
    assert.deepEqual([begun.wait?.draft.what, stepOf(begun)], [STORY, 'where']);
    assert.match(textOf(begun), /giữ ảnh này/);
  });

  it('covers secrets in what is told', async () => {
    const outcome = await hear({ draft: EMPTY, step: 'what' }, 'họ bắt tôi đọc mã otp 482913 cho họ nghe');
    assert.doesNotMatch(JSON.stringify(outcome.wait), /482913/);
  });
});

describe('a petition: sending', () => {
  const REVIEW: PetitionState = { draft: { ...TOLD, contact: '0900001111' }, step: 'review' };

  it('is shown whole before, numbers masked, and changed part by part', async () => {
    const shown = flow.ask(REVIEW, said(''))[0]?.text ?? '';
    assert.match(shown, /quầy 3[\s\S]*phường mẫu[\s\S]*không ghi[\s\S]*090\*/);
    assert.doesNotMatch(shown, /0900001111/);
    assert.equal(stepOf(await hear(REVIEW, 'sửa')), 'change');
    assert.equal(stepOf(await hear(REVIEW, 'sửa nơi xảy ra')), 'where');
    assert.equal(stepOf(await hear({ ...REVIEW, step: 'change' }, '', choosing('change:contact'))), 'consent');
    assert.deepEqual(idsOf(await hear(REVIEW, 'bỏ')), ['petition.dropped']);
    assert.equal(stepOf(await hear(REVIEW, 'à mà thôi để nghĩ')), 'review');
  });

  it('takes a contact that is given then: asks whether to keep it, and asks again for one that cannot be read', async () => {
    const state: PetitionState = { draft: TOLD, step: 'review' };
    for (const text of ['0900002222', 'à số điện thoại tui 0900002222']) {
      assert.equal(flow.hears(state, said(text)), 'answer', text);
      const told = await hear(state, text);
      assert.deepEqual([stepOf(told), told.wait && 'told' in told.wait && told.wait.told], ['consent', '0900002222']);
      assert.ok(told.wait);
      assert.equal((await hear(told.wait, 'đồng ý')).wait?.draft.contact, '0900002222');
      assert.equal((await hear(told.wait, 'không')).wait?.draft.contact, null);
    }
    const wrong = 'thôi để số điện thoại 0901234';
    assert.equal(flow.hears(state, said(wrong, {}, 'contact')), 'answer');
    const again = await hear(state, wrong);
    assert.equal(stepOf(again), 'contact');
    assert.match(textOf(again), /chưa đọc được/);
  });

  it('is recorded under a receipt code, and said not to be filed with any office', async () => {
    for (const text of ['gửi', 'gửi đi', 'ok gửi luôn']) {
      const outcome = await hear(REVIEW, text);
      const [effect] = outcome.do ?? [];
      assert.ok(effect?.kind === 'petition', text);
      assert.deepEqual(
        [effect.petition.code, effect.petition.what, effect.petition.when, effect.petition.contact],
        [`PA of turn of ${text}`, STORY, undefined, '0900001111'],
      );
      assert.deepEqual([idsOf(outcome), outcome.end], [['petition.done'], true]);
      assert.match(
        textOf(outcome),
        /chưa được nộp tới cơ quan nào[\s\S]*không hứa[\s\S]*1022[\s\S]*5 ngày làm việc[\s\S]*18\/07\/2026/,
      );
    }
    assert.deepEqual((await hear(REVIEW, 'gửi')).do, (await hear(REVIEW, 'gửi')).do);
  });

  it('tells who left no contact that nobody writes back', async () => {
    const outcome = await hear({ draft: TOLD, step: 'review' }, 'gửi');
    assert.match(textOf(outcome), /không có ai báo lại/);
  });

  it('is spoken in two sentences at every step', async () => {
    const states: PetitionState[] = [
      ...(['kind', 'resuming', 'more', 'what', 'where', 'when', 'review', 'change'] as const).map((step) => ({
        draft: TOLD,
        step,
      })),
      { draft: TOLD, step: 'consent', tries: 0 },
      { draft: TOLD, step: 'contact', tries: 0 },
    ];
    for (const language of ['vi', 'en'] as const)
      for (const state of states) {
        const [reply] = flow.ask(state, said('', { ...STAFF, language }));
        assert.ok(sentencesOf(reply?.text ?? '').length <= 2 && reply?.notes, `${state.step} ${reply?.text}`);
      }
  });
});

flowContract('petition', {
  make: () => flow,
  starts: {
    empty: {},
    told: { text: STORY },
    proposal: { text: 'kiến nghị mở cửa sáng thứ bảy cho người đi làm' },
    unclear: { text: 'file a complaint' },
    complaint: { text: 'tôi muốn khiếu nại' },
    denunciation: { text: 'tố cáo cán bộ' },
    late: { application: LATE },
    where: { text: 'phản ánh ở đâu' },
    before: { text: 'phản ánh lần trước chưa ai trả lời' },
    taken: { take: true },
  },
  turn: (language, over = {}) => said('', { language, ...over }),
});

describe('a petition: what is no place and no time', () => {
  for (const text of ['no contact please', 'khong can lien he dau', 'an danh nhe', 'đừng liên hệ'])
    it(`leaves the contact out, and asks the same once more: ${text}`, async () => {
      const where = await hear({ draft: { ...EMPTY, what: STORY }, step: 'where' }, text);
      assert.deepEqual([stepOf(where), where.wait?.draft.contact, where.wait?.draft.where], ['where', null, undefined]);
      const when = await hear({ draft: { ...EMPTY, what: STORY, where: 'phường mẫu' }, step: 'when' }, text);
      assert.deepEqual([stepOf(when), when.wait?.draft.contact, when.wait?.draft.when], ['when', null, undefined]);
    });
});
