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
      ['onbehalf', 'chủ nhật làm được không'],
    ] as const)
      assert.notDeepEqual(leads(text, { procedure: PASSPORT }), topic(name), text);
    assert.notDeepEqual(leads('khai sinh cho con ở đâu', { topic: 'divorce' }), topic('divorcecourt'));
  });
});
