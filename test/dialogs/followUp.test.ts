import assert from 'node:assert/strict';
import { bareAspect } from '../../dialogs/bare.ts';
import type { FlowStart } from '../../dialogs/flow.ts';
import { makeLead } from '../../dialogs/leading.ts';
import type { Memory } from '../../dialogs/memory.ts';
import { route } from '../../dialogs/route.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../knowledge/language/fold.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const knowledge = loadKnowledge('hcmc');
const lead = makeLead(knowledge);
const BIRTH = '1.001193';
const MARRIAGE = '1.000894';
const SINGLE = '1.004873';
const DEATH = '1.000656';
const CARD = 'CAN_CUOC_2026';
const LAND = '1.013831';
const LICENCE = '3.000347';
const COPY = '2.000815';
const PASSPORT = '1.001456';
const PERMIT = '1.013225';
const STAY = '1.004194';
const BUSINESS = '1.001612';
const RECORD = '3.000333';

const leads = (text: string, memory: Memory, language: 'vi' | 'en' = 'vi') =>
  lead(turnOn('2026-11-21', language, { text, understanding: knowledge.understand(text, language), memory }));
/** Where it leads, be it by what was told before or by its own intent. */
const answered = (text: string, procedure: string, language: 'vi' | 'en' = 'vi') =>
  leads(text, { procedure }, language) ?? route(knowledge.understand(text, language), { procedure });
const of = (procedure: string, more: object = {}): FlowStart => ({ flow: 'procedure', with: { procedure, ...more } });

describe('someone of another country about the procedure in hand', () => {
  const ELIGIBLE = { aspect: 'eligibility' };
  for (const text of ['i am foreigner, can i?', 'I am British, can I do it', 'can we, we are Korean'])
    it(text, () => assert.deepEqual(leads(text, { procedure: PASSPORT }, 'en'), of(PASSPORT, ELIGIBLE)));
  it('is not who says another thing of themselves', () => {
    assert.notDeepEqual(leads('I am tired, can I rest', { procedure: PASSPORT }, 'en'), of(PASSPORT, ELIGIBLE));
    assert.notDeepEqual(leads('I am Vietnamese, how much', { procedure: PASSPORT }, 'en'), of(PASSPORT, ELIGIBLE));
  });
});

describe('a word or two that only ask', () => {
  const BARE = {
    place: [['đâu', 'ở đâu', 'đâu vậy', 'nơi nào', 'chỗ nào', 'địa điểm', 'địa chỉ', 'nơi nộp'], ['where', 'where?', 'where to', 'where is it', 'place', 'which place', 'location', 'address', 'office', 'and where']],
    fee: [['giá', 'giá cả', 'phí', 'tiền', 'bao nhiêu', 'nhiêu', 'còn giá'], ['price', 'cost?', 'fee', 'money', 'how much', 'and the price']],
    time: [['bao lâu', 'mấy ngày', 'khi nào', 'bao giờ', 'thời gian'], ['when', 'how long', 'time', 'duration']],
    steps: [['cách làm', 'cách nào', 'bằng cách nào', 'thế nào', 'làm sao', 'quy trình'], ['how', 'how?', 'how to', 'steps', 'process']],
    documents: [['giấy gì', 'cần gì', 'mang gì', 'hồ sơ gì'], ['papers', 'paperwork', 'docs', 'requirements']],
    eligibility: [['ai', 'ai làm', 'điều kiện'], ['who', 'who can', 'eligibility']],
    level: [['mức mấy', 'mức độ', 'online'], ['level', 'what level', 'online?']],
  } as const; // prettier-ignore
  for (const [aspect, [vi, en]] of Object.entries(BARE))
    it(`are asked of the procedure under discussion: ${aspect}`, () => {
      for (const procedure of [BIRTH, STAY]) {
        for (const text of [...vi, ...vi.map(fold)])
          assert.deepEqual(leads(text, { procedure }), of(procedure, { aspect }), text);
        for (const text of en) assert.deepEqual(leads(text, { procedure }, 'en'), of(procedure, { aspect }), text);
      }
    });
  it('with none under discussion are asked of which, and name none', () => {
    for (const text of ['where', 'how', 'place'])
      assert.deepEqual(leads(text, {}, 'en'), { flow: 'discovery', with: { query: text } });
  });
  it('are not heard in what says more, nor in other words', () => {
    for (const text of ['ho so cua toi toi dau roi', 'đau', 'đầu', 'già', 'đi đâu mua vé xem phim'])
      assert.equal(bareAspect(text), undefined, text);
  });
});

describe('how far a procedure is online', () => {
  const LEVEL = { aspect: 'level' };
  it('is asked of the one that is named', () => {
    for (const text of ['is birth registration level 4', 'is birth registration a level 4 service?', 'what level is birth registration'])
      assert.deepEqual(leads(text, {}, 'en'), of(BIRTH, LEVEL), text);
    for (const text of ['đăng ký khai sinh là mức 4 phải không', 'dang ky khai sinh muc do may', 'đăng ký khai sinh toàn trình không'])
      assert.deepEqual(answered(text, MARRIAGE), of(BIRTH, LEVEL), text);
  }); // prettier-ignore
  it('is asked of the one under discussion', () => {
    for (const text of ['is it level 4', 'so is this level 3?', 'which level is this', 'what level is it', 'is it fully online'])
      assert.deepEqual(answered(text, STAY, 'en'), of(STAY, LEVEL), text);
    for (const text of ['nó mức 4 không', 'mức độ 4 không', 'co phai muc 4 khong', 'mức 4 hả', 'muc do may vay'])
      assert.deepEqual(leads(text, { procedure: STAY }), of(STAY, LEVEL), text);
  }); // prettier-ignore
  it('is not what a level is, nor what comes with one', () => {
    for (const text of ['mức độ 4 là gì', 'mức 4 trả kết quả ở đâu', 'mức 3 khác mức 4 không', 'nhận kết quả mức 4 được không'])
      assert.notDeepEqual(answered(text, STAY), of(STAY, LEVEL), text);
    for (const text of ['what is level 4', 'is the result sent home for level 4', 'is level 3 different from level 4'])
      assert.notDeepEqual(answered(text, STAY, 'en'), of(STAY, LEVEL), text);
  }); // prettier-ignore
});

describe('papers of something else wanted after a procedure was told', () => {
  const about = (text: string) => leads(text, { procedure: BIRTH });
  it('are not those of the procedure', () => {
    for (const text of ['làm giấy tờ xe', 'xin giấy tờ nhà'])
      assert.notDeepEqual(about(text), of(BIRTH, { aspect: 'documents' }), text);
  });
  it('are those of the procedure where a thumb types only that', () =>
    assert.deepEqual(about('giấy tờ'), of(BIRTH, { aspect: 'documents' })));
});

describe('a short message after a procedure was told', () => {
  const ASKS: readonly (readonly [string, string, FlowStart])[] = [
    ['tiền', BIRTH, of(BIRTH, { aspect: 'fee' })],
    ['how many money', BIRTH, of(BIRTH, { aspect: 'fee' })],
    ['có gấp không', DEATH, of(DEATH, { aspect: 'time' })],
    ['how much money', BIRTH, of(BIRTH, { aspect: 'fee' })],
    ['bao nhiêu tiền', DEATH, of(DEATH, { aspect: 'fee' })],
    ['time', BIRTH, of(BIRTH, { aspect: 'time' })],
    ['who submit', BIRTH, of(BIRTH, { aspect: 'eligibility' })],
    ['what form', BIRTH, of(BIRTH, { aspect: 'form' })],
    ['how much at the counter if late', BIRTH, of(BIRTH, { aspect: 'fee' })],
    ['có phải đóng tiền ko', CARD, of(CARD, { aspect: 'fee' })],
    ['chừng nào có bằng', LICENCE, of(LICENCE, { aspect: 'time' })],
    ['bao lâu ra sổ', LAND, of(LAND, { aspect: 'time' })],
    ['bé 2 tháng rồi có trễ ko', BIRTH, of(BIRTH, { aspect: 'time' })],
    ['cần bản gốc ko', COPY, of(COPY, { aspect: 'documents' })],
    ['giay kham suc khoe co can ko', LICENCE, of(LICENCE, { aspect: 'documents' })],
    ['mình ly hôn rồi thì sao', SINGLE, of(SINGLE, { aspect: 'documents' })],
    ['chủ nhà không chịu ký thì sao', '1.004194', of('1.004194', { condition: true })],
    ['có phải lên thành phố không', PASSPORT, of(PASSPORT, { aspect: 'place' })],
    ['nộp online đc ko', COPY, of(COPY, { aspect: 'level' })],
    ['có giấy gì cầm về không', BIRTH, of(BIRTH, { aspect: 'result' })],
    ['để vay ngân hàng', SINGLE, of(SINGLE)],
    ['còn đứa 5 tuổi', CARD, of(CARD, { aspect: 'eligibility' })],
    ['bà nội tui 76t', '1.014027', of('1.014027', { aspect: 'eligibility', age: { years: 76 } })],
    ['nghe nói nhà dưới 7 tầng miễn phép', PERMIT, of(PERMIT, { aspect: 'eligibility' })],
    ['có phải về quê không', CARD, of(CARD, { aspect: 'place' })],
    ['nộp trực tuyến phí bao nhiêu', PERMIT, of(PERMIT, { aspect: 'fee' })],
    ['làm online có được miễn ko', BUSINESS, of(BUSINESS, { aspect: 'fee' })],
    ['sinh viên có giảm không', RECORD, of(RECORD, { aspect: 'fee' })],
    ['tặng cho con thì sao', LAND, of(LAND)],
  ];
  for (const [text, procedure, expected] of ASKS)
    it(`is about it: ${text}`, () => assert.deepEqual(answered(text, procedure), expected));

  it('that is understood by itself needs no help', () => {
    const text = 'đăng ký hộ kinh doanh mất nhiêu';
    const { intent, aspect, procedures } = knowledge.understand(text);
    assert.deepEqual([intent, aspect, procedures[0]?.code], ['procedure.ask', 'fee', BUSINESS]);
    assert.equal(leads(text, { procedure: BUSINESS }), undefined);
  });

  const NAMED: readonly (readonly [string, string, string])[] = [
    ['khai sinh giấy tờ gì', MARRIAGE, BIRTH],
    ['kết hôn lệ phí', '2.002516', MARRIAGE],
    ['khai tử mấy ngày', MARRIAGE, DEATH],
    ['đăng ký tạm trú phí', '1.004222', STAY],
    ['birth registration papers', MARRIAGE, BIRTH],
  ];
  for (const [text, procedure, named] of NAMED)
    it(`is about another of its field that it names: ${text}`, () => {
      const start = leads(text, { procedure }, text.startsWith('birth') ? 'en' : 'vi');
      const [hit] = knowledge.understand(text).procedures;
      assert.ok(
        start === undefined ? hit?.code === named : start.flow === 'procedure' && start.with.procedure === named,
      );
    });

  it('is about it in English too', () => {
    assert.deepEqual(answered('what do I do first', DEATH, 'en'), of(DEATH, { aspect: 'steps' }));
    assert.deepEqual(answered('how much is it for 4 people', STAY, 'en'), of(STAY, { aspect: 'fee' }));
    assert.deepEqual(leads('what if I am a foreigner', { procedure: STAY }, 'en'), of(STAY, { aspect: 'eligibility' }));
    assert.deepEqual(answered('do I need to hurry', DEATH, 'en'), of(DEATH, { aspect: 'time' }));
  });

  const UNHELD: readonly (readonly [string, string])[] = [
    ['chưa đkkh thì sao', BIRTH],
    ['thuế bao nhiêu', LAND],
    ['bản điện tử có giá trị không', BIRTH],
    ['có được tiền gì không', DEATH],
    ['cha mẹ có phải đi cùng không', CARD],
    ['trễ hạn có bị phạt tiền ko', BIRTH],
  ];
  for (const [text, procedure] of UNHELD)
    it(`is said to be not held rather than guessed: ${text}`, () =>
      assert.deepEqual(leads(text, { procedure }), of(procedure, { unheld: true })));

  it('may turn it into another matter, which is held too and plain beside what was told', () => {
    const query = 'vợ tôi người Hàn Quốc, kết hôn';
    const said = 'vợ tôi người Hàn Quốc';
    const lead = leads(said, { procedure: MARRIAGE });
    // understood surely enough by itself, it needs no leading
    if (lead) assert.deepEqual(lead, { flow: 'discovery', with: { query } });
    else assert.equal(knowledge.understand(said).procedures[0]?.code, '2.000806');
    const { intent, procedures } = knowledge.understand(query);
    assert.deepEqual([intent, procedures[0]?.code], ['procedure.find', '2.000806']);
  });

  it('may ask for two things at once, which are a procedure of their own', () => {
    assert.deepEqual(leads('làm chung với bhyt luôn được không', { procedure: BIRTH }), of('3.000722'));
  });

  it('asks whether somebody else may come, where the procedure itself does not say who may', () => {
    const start = { flow: 'guidance', with: { topic: 'onbehalf' } };
    assert.deepEqual(leads('con trai tôi đi nộp được không', { procedure: LICENCE }), start);
    assert.deepEqual(leads('can my brother pick it up', { procedure: LICENCE }, 'en'), start);
  });

  it('is told who may come by the procedure itself: nobody signs a marriage for another', () => {
    const who = of(MARRIAGE, { aspect: 'eligibility' });
    assert.deepEqual(leads('em trai tôi đi thay được không', { procedure: MARRIAGE }), who);
    assert.deepEqual(leads('ai làm giùm được', { procedure: MARRIAGE }), who);
    assert.deepEqual(leads("can my girlfriend's brother go instead of her", { procedure: MARRIAGE }, 'en'), who);
  });

  it('is told who may come where somebody is sent', () => {
    const who = of(DEATH, { aspect: 'eligibility' });
    assert.deepEqual(leads('nhờ hàng xóm đi khai giùm được không', { procedure: DEATH }), who);
  });

  it('asks whether a paper is needed for it, not how that paper is got', () => {
    const papers = of(MARRIAGE, { aspect: 'documents', minded: true });
    assert.deepEqual(leads('có cần giấy độc thân không', { procedure: MARRIAGE }), papers);
    assert.deepEqual(leads('do they need the single status paper', { procedure: MARRIAGE }, 'en'), papers);
    assert.notDeepEqual(leads('giấy độc thân cần gì', { procedure: MARRIAGE }), papers);
  });

  it('leaves a form to its own questions', () => {
    const draft = {
      version: '1',
      declaration: 'birth',
      procedure: BIRTH,
      answers: {},
      touched: '2026-11-21T03:00:00Z',
    };
    assert.equal(leads('thi lại ko', { procedure: BIRTH, draft }), undefined);
  });

  it('stays out where something else is plainly meant', () => {
    assert.equal(leads('mua vé xem phim ở đâu', { procedure: BIRTH }), undefined);
    assert.equal(leads('hôm nay trời mưa không', { procedure: BIRTH }), undefined);
    assert.equal(leads('hồ sơ khai sinh của tôi tới đâu rồi', { procedure: BIRTH }), undefined);
  });

  it('takes rent for no tax', () => {
    assert.notDeepEqual(leads('nhà thuê bao nhiêu tiền', { procedure: LAND }), of(LAND, { unheld: true }));
  });
});

describe('a procedure plainly named in a message of unclear need', () => {
  it('is told, with what is asked of it', () => {
    const text = 'giấy độc thân của tôi xin ở đâu vậy';
    const { aspect, procedures } = knowledge.understand(text);
    const byItself = aspect === null ? undefined : of(procedures[0]?.code ?? '', { aspect });
    assert.deepEqual(leads(text, {}) ?? byItself, of(SINGLE, { aspect: 'place' }));
  });

  it('is not told to someone who looks for an application', () => {
    assert.equal(leads('hồ sơ khai sinh của tôi sao rồi', {}), undefined);
  });
});

describe('a question that names no other procedure', () => {
  const SINGLE_ELIGIBLE = of(SINGLE, { aspect: 'eligibility' });
  for (const [text, language] of [
    ['cần ủy quyền không', 'vi'],
    ['co can uy quyen ko', 'vi'],
    ['cần giấy ủy quyền không', 'vi'],
    ['người nhà xin giùm được không', 'vi'],
    ['nguoi nha xin gium duoc ko', 'vi'],
    ['do I need a power of attorney', 'en'],
    ['can my family apply for me', 'en'],
  ] as const)
    it(`is whether somebody else may come: ${text}`, () =>
      assert.deepEqual(answered(text, SINGLE, language), SINGLE_ELIGIBLE));

  it('wants the authorisation made where that is said', () => {
    for (const text of ['chứng thực giấy ủy quyền ở đâu', 'làm giấy ủy quyền thì sao'])
      assert.notDeepEqual(answered(text, SINGLE), SINGLE_ELIGIBLE, text);
  });

  for (const [text, language] of [
    ['giấy này xài được bao lâu', 'vi'],
    ['giay do dung duoc may thang', 'vi'],
    ['how long is it good for', 'en'],
  ] as const)
    it(`is how long the paper is good: ${text}`, () =>
      assert.deepEqual(answered(text, SINGLE, language), of(SINGLE, { aspect: 'validity' })));

  it('is of the papers of the one in hand, though another has such a paper too', () => {
    assert.deepEqual(answered('cần hợp đồng thuê nhà không', STAY), of(STAY, { aspect: 'documents' }));
    assert.deepEqual(answered('cần mang theo cà vẹt không', LICENCE), of(LICENCE, { aspect: 'documents' }));
    assert.notDeepEqual(answered('cần đăng ký kết hôn không', STAY), of(STAY, { aspect: 'documents' }));
  });

  const SPLIT = '1.012784';
  for (const [text, language] of [
    ['diện tích tối thiểu là bao nhiêu', 'vi'],
    ['dien tich toi thieu bao nhieu', 'vi'],
    ['80m2 được không', 'vi'],
    ['what is the minimum area', 'en'],
  ] as const)
    it(`is what is required: ${text}`, () =>
      assert.deepEqual(answered(text, SPLIT, language), of(SPLIT, { aspect: 'eligibility' })));
  it('is what is required though a place is named with it', () =>
    assert.deepEqual(
      leads('tôi ở thủ đức muốn xin tách thửa 80m2 được không', {}),
      of(SPLIT, { aspect: 'eligibility' }),
    ));

  for (const [text, language] of [
    ['trẻ em thì sao', 'vi'],
    ['con nít thì sao', 'vi'],
    ['what about children', 'en'],
  ] as const)
    it(`is who may, where that is held: ${text}`, () =>
      assert.deepEqual(answered(text, PASSPORT, language), of(PASSPORT, { aspect: 'eligibility' })));
});

describe('who cannot use the network', () => {
  for (const [text, language] of [
    ['bác không biết xài mạng', 'vi'],
    ['bac hong biet xai mang', 'vi'],
    ['tôi không rành điện thoại', 'vi'],
    ['mù công nghệ luôn', 'vi'],
    ["I can't use the internet", 'en'],
    ["she doesn't know how to use a computer", 'en'],
  ] as const)
    it(`is told the counter, and that they can be helped there: ${text}`, () =>
      assert.deepEqual(answered(text, STAY, language), of(STAY, { aspect: 'place', offline: true })));
  it('is told nothing of a counter where there is none', () =>
    assert.notDeepEqual(
      answered('bác không biết xài mạng', '1.001437'),
      of('1.001437', { aspect: 'place', offline: true }),
    ));
  it('is not who asks whether it is done online', () =>
    assert.notDeepEqual(answered('làm trên mạng được không', STAY), of(STAY, { aspect: 'place', offline: true })));
});

describe('the form of the procedure in hand', () => {
  const form = (procedure: string) => ({ flow: 'declaration', with: { procedure } });
  it('is begun by the word it is offered with, however short', () => {
    for (const text of ['khai', 'Khai', 'kê khai', 'khai tờ khai', 'điền tờ khai', 'thôi khai luôn'])
      for (const procedure of [BIRTH, STAY, '1.010038'])
        assert.deepEqual(answered(text, procedure), form(procedure), text);
  });
  it('is not begun by what only begins so, nor where nothing is talked of', () => {
    for (const text of ['khai tử', 'khai báo tạm vắng', 'khai thuế', 'khai mấy ngày'])
      assert.notDeepEqual(answered(text, BIRTH), form(BIRTH), text);
    assert.deepEqual(leads('khai', {}), { flow: 'discovery', with: { query: 'khai' } });
  });
  it('is told in its steps where there is none to fill in', () =>
    assert.deepEqual(answered('khai', MARRIAGE), of(MARRIAGE, { aspect: 'steps' })));
});

describe('somebody who will not have it', () => {
  const SPLIT = '1.010038';
  const REMOVAL = '1.003197';
  for (const text of ['no khong chiu', 'nó không đồng ý', 'no khong ky', 'chu ho khong chiu ky', 'nó hổng chịu ký'])
    it(`is told whose consent is wanted, or that this is not held: ${text}`, () => {
      assert.deepEqual(answered(text, SPLIT), of(SPLIT, { condition: true }));
      assert.deepEqual(answered(text, REMOVAL), of(REMOVAL, { unheld: true }));
    });
  it('is nobody where the assistant itself is refused', () => {
    for (const text of ['no', 'no, không phải', 'no khong can', 'không chịu', 'no thanks'])
      assert.notDeepEqual(answered(text, SPLIT), of(SPLIT, { condition: true }), text);
  });
});
