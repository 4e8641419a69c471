import assert from 'node:assert/strict';
import { applicationInHand, asksWhose, lineOfQuestion, questionIn } from '../../dialogs/applicationQuestions.ts';
import type { Memory } from '../../dialogs/memory.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Language } from '../../knowledge/language/text.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const asked = (text: string, language: Language) => questionIn(lineOfQuestion({ text, language }));
const CODE = '000.00.16.H29-261118-0001';

describe('what is asked of an application that was shown', () => {
  const QUESTIONS = {
    next: {
      vi: ['vậy tôi phải làm gì', 'bị trả rồi giờ phải làm sao', 'bi dung gio lam sao'],
      en: ['so what should I do', 'it was refused, what should I do now', 'what now'],
    },
    ifLate: {
      vi: ['trễ thì phải làm sao', 'trễ rồi giờ tui phải làm gì', 'nếu trễ thì sao', 'lỡ quá hẹn thì làm gì'],
      en: ['what if it is late', 'it is overdue, who can I call'],
    },
    apology: {
      vi: ['trễ vậy có thư xin lỗi không', 'cơ quan phải xin lỗi chứ', 'tôi có được xin lỗi không', 'phiếu xin lỗi đâu'],
      en: ['do they owe me an apology', 'will I get an apology letter', 'must they apologise'],
    },
    withdrawal: { vi: ['tôi muốn rút hồ sơ', 'rut ho so dc ko'], en: ['can I withdraw it'] },
    whose: {
      vi: ['của tui tên gì trên đó', 'hồ sơ này của ai', 'ai đứng tên', 'hs nay cua ong hay ba', 'tên trên hồ sơ là gì'],
      en: ['is it his or hers', 'whose application is this', 'what name is on it', 'who filed it'],
    },
    why: {
      vi: ['sao bị trả', 'sao người ta không nhận vậy', 'ly do la gi', 'vì sao bị dừng', 'ủa sao trễ dữ vậy', 'khách hỏi sao trễ'],
      en: ['why late', 'how come it was refused', "what's the reason", 'why did they stop it'],
    },
    missing: {
      vi: ['kiểm tra xem còn thiếu gì nữa không', 'xem còn phải nộp gì nữa', 'thiếu gì dị?', 'con thieu giay gi', 'phải bổ sung gì', 'giấy tờ thiếu là giấy gì'],
      en: ['check whether any other papers are needed', 'what is missing', 'which papers are missing', 'what extra documents'],
    },
    supplementWhere: {
      vi: ['nộp bổ sung ở đâu', 'gửi thêm giấy ở chỗ nào', 'bo sung bang cach nao'],
      en: ['where do I hand in the missing papers', 'how do I send the extra documents'],
    },
    supplementBy: {
      vi: ['nộp bs mấy ngày', 'bổ sung trong bao lâu', 'han nop them la ngay nao'],
      en: ['by when do I have to send the extra papers', 'how long do I have for the missing documents'],
    },
    deadline: { vi: ['hạn chót ngày nào', 'han chot la khi nao'], en: ['what is the deadline'] },
    goesOn: {
      vi: ['dừng luôn hả hay còn làm tiếp', 'dừng hẳn hả', 'co duoc tiep tuc xu ly khong'],
      en: ['is it over or will they continue', 'has it stopped for good'],
    },
    refile: { vi: ['nộp lại ở đâu', 'lam sao nop lai'], en: ['how do I file it again'] },
    proxy: {
      vi: ['nhờ vợ lấy đc hông', 'con gái tôi nhận thay được không', 'má tui đi lấy giùm được hông', 'chong lay duoc khong'],
      en: ['can my husband pick it up', 'may someone else collect it'],
    },
    paid: { vi: ['đóng tiền chưa', 'tui dong tien roi'], en: ['he already paid'] },
    payWhere: {
      vi: ['đóng ở đâu', 'nop tien o dau', 'chuyển khoản được không'],
      en: ['where do I pay', 'can I pay online'],
    },
    cost: {
      vi: ['đóng nhiêu', 'đóng nhiêu tiền', 'phi bn', 'kh hỏi phí bao nhiêu'],
      en: ['how much do I have to pay', 'what is the fee', 'do I have to pay anything'],
    },
    collect: {
      vi: ['lấy ở đâu vậy', 'lay bien o dau', 'ra đâu nhận kết quả', 'tôi chưa nhận được'],
      en: ['where collect', 'where do I pick up the plates', 'I have not received it'],
    },
    delivered: {
      vi: ['ship về nhà được hông', 'gui buu dien dc ko', 'giao tận nhà được không'],
      en: ['can you mail it to my house', 'can i get the result by post'],
    },
    bring: {
      vi: ['mang theo gì', 'lấy cần đem gì', 'di lay can mang giay gi'],
      en: ['what to bring', 'what do I need to bring when I collect'],
    },
    papers: { vi: ['cần giấy tờ gì'], en: ['which documents'] },
    counting: {
      vi: ['khi nào mới bắt đầu tính ngày', 'tinh tu ngay nao'],
      en: ['when do the days start', 'has the clock started'],
    },
    late: { vi: ['trễ chưa ta', 'vay no tre chua', 'xong đúng hạn không', 'quá hẹn chưa'], en: ['is it late', 'is that overdue'] },
    received: { vi: ['đã nộp ngày nào', 'tiep nhan hom nao'], en: ['when was it received'] },
    agency: { vi: ['ai đang giữ hồ sơ', 'gọi ai để hỏi', 'co quan nao giai quyet'], en: ['who is handling it', 'which office has it'] },
    when: {
      vi: ['chừng nào có vậy', 'hẹn hôm nào', 'mai lấy được chưa', 'bao gio xong', 'lâu quá vậy', 'xem còn mấy ngày nữa', 'coi giùm còn bao lâu nữa', 'xin lỗi, khi nào lấy được'],
      en: ['when is it due', 'is it ready yet', 'how long will it take'],
    },
    state: { vi: ['nó tới đâu rồi', 'vay la sao', 'sao rồi'], en: ['any news', 'what does that mean'] },
  } as const; // prettier-ignore
  for (const [question, { vi, en }] of Object.entries(QUESTIONS)) {
    for (const text of vi) it(`${question}: ${text}`, () => assert.equal(asked(text, 'vi'), question));
    for (const text of en) it(`${question}: ${text}`, () => assert.equal(asked(text, 'en'), question));
  }

  for (const [text, language] of [
    ['tra hồ sơ khác', 'vi'],
    ['còn hồ sơ nào khác không', 'vi'],
    ['nếu trễ có bị phạt không', 'vi'],
    ['xem giùm mã khác', 'vi'],
    ['coi thêm một hồ sơ nữa', 'vi'],
    ['tra cái nữa', 'vi'],
    ['ok được, xin lỗi em nha', 'vi'],
    ['đúng rồi', 'vi'],
    ['giấy hôn nhân ở đâu', 'vi'],
    ['mấy giờ mở cửa', 'vi'],
    ['thứ bảy có làm việc không', 'vi'],
    ['giấy này dùng được bao lâu', 'vi'],
    ['ok cảm ơn', 'vi'],
    ['thủ tục này tên gì', 'vi'],
    ['look up another one', 'en'],
    ['when do you open', 'en'],
    ['check another application please', 'en'],
    ['sorry, my apologies', 'en'],
  ] as const)
    it(`is nothing in: ${text}`, () => assert.equal(asked(text, language), undefined));

  it('tells a child from lateness where the marks do', () => {
    assert.equal(asked('trẻ có hộ khẩu chưa', 'vi'), undefined);
    assert.equal(asked('trễ hẹn chưa', 'vi'), 'late');
    assert.equal(asked('có đúng hẹn không', 'vi'), 'late');
    assert.equal(asked('trẻ em thì sao', 'vi'), undefined);
  });
});

describe('the application in hand', () => {
  const inHand = (id: Reply['id'], memory: Memory = {}) =>
    applicationInHand(turnOn('2026-11-21', 'vi', { memory: { ...memory, said: [{ id, text: '-' }] } }));

  it('is the one shown last, also after its procedure, thanks or opening hours', () => {
    assert.equal(inHand('procedure.aspect', { application: CODE }), CODE);
    assert.equal(inHand('thanks', { application: CODE }), CODE);
    assert.equal(inHand('guidance.answer', { application: CODE, topic: 'hours' }), CODE);
  });

  it('is none once something else was begun', () => {
    assert.equal(inHand('procedure.aspect'), undefined);
    assert.equal(inHand('procedure.choose', { application: CODE }), undefined);
    assert.equal(inHand('status.list', { application: CODE }), undefined);
    assert.equal(inHand('guidance.answer', { application: CODE, topic: 'divorce' }), undefined);
  });

  it('is what a name is asked of, and nothing kept of the person', () => {
    const turn = (memory: Memory) => turnOn('2026-11-21', 'vi', { text: 'của tui tên gì trên đó', memory });
    const about = { application: CODE };
    assert.ok(asksWhose(turn({ said: [{ id: 'status.found', text: '-', about }] })));
    assert.ok(!asksWhose(turn({})));
  });
});
