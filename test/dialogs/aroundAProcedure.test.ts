import assert from 'node:assert/strict';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { makeLead } from '../../dialogs/leading.ts';
import type { Memory } from '../../dialogs/memory.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const knowledge = loadKnowledge('hcmc');
const lead = makeLead(knowledge);
const leads = (text: string, memory: Memory = {}, language: 'vi' | 'en' = 'vi') =>
  lead(turnOn('2026-11-21', language, { text, understanding: knowledge.understand(text, language), memory }));
const topic = (name: string) => ({ flow: 'guidance', with: { topic: name } });
const CARD = 'CAN_CUOC_2026';
const PASSPORT = '1.001456';

describe('what is asked around a procedure', () => {
  const TOPICS: Readonly<Record<string, readonly (readonly [string, Memory?])[]>> = {
    homevisit: [
      ['can bo co toi nha ko', { procedure: CARD }],
      ['bà 85 tuổi liệt giường, cán bộ có tới nhà làm không', { procedure: CARD }],
      ['cán bộ tới nhà được không'],
      ['có ai đến nhà không', { procedure: '2.000884' }],
      ['làm căn cước tại nhà được không'],
    ],
    callermoney: [
      ['con bi nguoi ta goi bao ho so dat sap tre han, doi chuyen 5 trieu, co phai that khong'],
      ['bị người ta gọi đòi chuyển 5 triệu để làm sổ đỏ, có thật không'],
      ['co nguoi goi keu dong 2 trieu lam can cuoc', { procedure: CARD }],
    ],
    pensionlate: [
      ['luong huu thang nay chua thay lanh'],
      ['tôi về hưu năm ngoái mà lương hưu tháng này chưa thấy lãnh'],
    ],
    waterbill: [['tien nuoc thi sao', { procedure: '3.000099' }], ['hóa đơn nước sao cao vậy']],
    translation: [['giay to tieng Anh co phai dich khong', { procedure: '2.000806' }]],
    nopapers: [
      ['khong con giay to gi het thi sao', { procedure: CARD, case: 'lost' }],
      ['nhà cháy, cháy hết giấy tờ rồi'],
    ],
    divorcecourt: [
      ['vay nop o dau', { topic: 'divorce' }],
      ['giấy tờ gồm gì', { topic: 'divorce' }],
      ['bao lâu', { topic: 'divorcecourt' }],
    ],
    onbehalf: [
      ['ba xa tui lam gium dc ko', { procedure: CARD }],
      ['ông xã tui đi giúp được không', { procedure: PASSPORT }],
      ['hàng xóm nộp dùm được ko', { procedure: PASSPORT }],
    ],
  };
  for (const [name, asked] of Object.entries(TOPICS))
    for (const [text, memory] of asked)
      it(`${name}: ${text}`, () => assert.deepEqual(leads(text, memory), topic(name)));

  it('is not what only sounds like it', () => {
    for (const [name, text] of [
      ['homevisit', 'kết quả có giao tới nhà không'],
      ['homevisit', 'công an tới nhà bắt chồng tôi'],
      ['callermoney', 'chuyển khoản phí hộ chiếu bao nhiêu tiền'],
      ['callermoney', 'cán bộ đòi 5 triệu mới làm'],
      ['pensionlate', 'trợ cấp hưu trí xã hội cần giấy gì'],
      ['waterbill', 'lắp đồng hồ nước hết bao nhiêu tiền nước'],
      ['translation', 'dịch vụ công là gì'],
      ['nopapers', 'đất không có giấy tờ gì hết'],
      ['onbehalf', 'chủ nhật làm được không'],
    ] as const)
      assert.notDeepEqual(leads(text, { procedure: PASSPORT }), topic(name), text);
    assert.notDeepEqual(leads('khai sinh cho con ở đâu', { topic: 'divorce' }), topic('divorcecourt'));
  });
});

describe('what names something else only in passing', () => {
  const of = (procedure: string, more: object = {}) => ({ flow: 'procedure', with: { procedure, ...more } });
  const MARRIAGE = '1.000894';
  const CORRECTION = '1.004859';
  const BUNDLE = '3.000722';
  it('is a reason after the question', () => {
    for (const text of [
      'mat bao lau, toi gap di lam so do',
      'mất bao lâu? em cần để làm sổ đỏ',
      'bao lâu, mai phải đi làm hộ chiếu',
    ])
      assert.deepEqual(leads(text, { procedure: CORRECTION }), of(CORRECTION, { aspect: 'time' }), text);
    for (const text of ['bao lau, lam ho chieu can gi', 'phi bao nhieu, con lam ho chieu thi sao'])
      assert.notEqual(JSON.stringify(leads(text, { procedure: CORRECTION }))?.includes(CORRECTION), true, text);
  });
  it('is where somebody is registered', () => {
    for (const [text, procedure] of [
      ['ck e ở Nghệ An hộ khẩu ngoài đó, e ở trọ Gò Vấp thì làm ở đâu', BUNDLE],
      ['chung toi o Go Vap, anh ay ho khau Nghe An thi lam o dau', MARRIAGE],
      ['vo toi ho khau Dong Nai thi nop cho nao', MARRIAGE],
    ] as const)
      assert.deepEqual(leads(text, { procedure }), of(procedure, { aspect: 'place' }), text);
    for (const text of ['nhập hộ khẩu vợ thì làm ở đâu', 'hộ khẩu làm ở đâu', 'chuyển hộ khẩu về Gò Vấp ở đâu'])
      assert.notDeepEqual(leads(text, { procedure: MARRIAGE }), of(MARRIAGE, { aspect: 'place' }), text);
  });
  it('with a district of before, leads to what is wanted and not to what became of districts', () => {
    assert.deepEqual(leads('me toi mat o Can Tho, ho khau o quan 5, khai tu o dau'), of('1.000656'));
    assert.deepEqual(leads('ho khau quan 5, len quan nop duoc khong'), topic('nodistrict'));
  });
});

describe('what is asked of the procedure in hand', () => {
  const of = (procedure: string, more: object = {}) => ({ flow: 'procedure', with: { procedure, ...more } });
  const DEATH = '1.000656';
  for (const [text, procedure, more] of [
    ['cap toc duoc khong', PASSPORT, { unheld: true }],
    ['mat cai cu roi', '3.000348', {}],
    ['giua nam duoc khong', '2.002854', { unheld: true }],
    ['giay bao tu benh vien mat roi', DEATH, { condition: true }],
    ['mất giấy báo tử rồi thì sao', DEATH, { condition: true }],
    ['ban ve can ko', '1.013225', { aspect: 'documents' }],
    ['nop cho ai', '2.000821', { aspect: 'place' }],
    ['xe bien so 61 (binh duong) thi sao', '1.013076', { unheld: true }],
    ['o ktx thi ai khai', '1.004194', { aspect: 'eligibility' }],
    ['doi chu ho qua ten toi luon duoc khong', '2.000720', { condition: true }],
  ] as const)
    it(text, () => assert.deepEqual(leads(text, { procedure }), of(procedure, more)));

  it('is another of its cases where the thing itself is lost', () => {
    for (const text of ['mat cai cu roi', 'thẻ cũ mất rồi', 'mất luôn rồi'])
      for (const kase of ['first', 'renew'])
        assert.deepEqual(leads(text, { procedure: CARD, case: kase }), of(CARD, { case: 'lost' }), text);
    assert.notDeepEqual(
      leads('mất giấy khai sinh rồi', { procedure: CARD, case: 'first' }),
      of(CARD, { case: 'lost' }),
    );
  });

  it('is not met with "not held" where who may is told', () => {
    assert.notDeepEqual(leads('tre 3 thang duoc khong', { procedure: '1.001193' }), of('1.001193', { unheld: true }));
    for (const text of ['người nước ngoài làm được không', 'trẻ em làm được không', 'em 17 tuổi làm được không'])
      assert.notDeepEqual(leads(text, { procedure: PASSPORT }), of(PASSPORT, { unheld: true }), text);
  });
});
