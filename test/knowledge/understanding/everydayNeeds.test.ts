import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import type { Intent } from '../../../knowledge/understanding/understanding.ts';

const FIRST: Readonly<Record<string, readonly string[]>> = {
  '1.001029': ['giấy phép hoạt động karaoke', 'xin giấy phép hoạt động quán karaoke'],
  '2.002894': ['xin giấy phép hoạt động trường mầm non', 'xin giấy phép hoạt động nhóm trẻ độc lập'],
  '1.000656': [
    'ba tôi chết rồi làm giấy gì',
    'ba toi chet roi lam giay gi',
    'ông ngoại chết hôm qua làm giấy tờ gì',
    'chồng em chết bữa hổm giờ làm giấy gì',
    'bà ngoại mới đi đêm qua, làm sao báo cho phường',
    'ông nội mới đi hồi sáng, làm giấy gì',
  ],
  '1.001193': [
    'mẹ đơn thân muốn khai sinh không có tên cha',
    'khai sinh cho con không có cha',
    'single mom register baby without father name',
  ],
  '1.001022': ['thêm tên cha vào giấy khai sinh', 'nhận cha cho con, khai sinh chưa có tên cha'],
  '2.000635': [
    'cấp lại giấy đăng ký kết hôn bị mất',
    'mất giấy kết hôn',
    'làm lại giấy kết hôn bị rách',
    'lost my marriage certificate',
  ],
  '1.004746': ['đăng ký lại kết hôn vì sổ gốc cháy'],
  '1.004859': ['giấy kết hôn sai tên vợ', 'sai ngày sinh chồng trên giấy kết hôn'],
  '2.000821': ['tiền mai táng của má em nghỉ hưu ở nhà nước', 'tiền mai táng cho ba em đang lãnh lương hưu'],
  '1.014028': ['tiền mai táng cho bà nội 80 tuổi lãnh tiền già'],
  '3.000333': [
    'can u get me a police check for job in australia',
    'can you get me a police check for work in germany',
    'police check for new zealand job please',
  ],
  '2.002189': ['register my marriage done in thailand', 'we got married in france, register it here'],
  '1.001146': ['my visa expired yesterday, am i in trouble', 'my visa expired last week what can i do'],
  '1.001612': ['do i need a permit to open a small cafe in district 2 as a foreigner'],
  '3.000182': ['tuyển sinh lớp 6'],
  '1.013076': ['đăng ký xe máy cũ mua của người khác'],
  '1.013831': [
    'bác muốn cho thằng cháu nội miếng đất mà cha nó không chịu',
    'cho con cái nhà',
    'cho con miếng đất',
    'mẹ cho con gái căn hộ',
  ],
  '3.000348': ['mất cả bằng lái với cà vẹt'],
  '1.013082': ['mất cà vẹt xe'],
  '2.000720': ['thêm ngành nghề hộ kinh doanh'],
  '2.002023': ['giải thể công ty'],
  '1.003460': ['thẻ tạm trú cho vợ người nước ngoài'],
  '2.000554': ['ghi chú ly hôn ở nước ngoài'],
  '1.010386': ['someone stole my passport'],
};

/** Matters of their own that the city's list does not hold. */
const NOT_HELD: Readonly<Record<string, readonly string[]>> = {
  'licences to operate': [
    'giấy phép hoạt động dịch vụ bưu chính',
    'giấy phép hoạt động in ấn',
    'giấy phép hoạt động giáo dục nghề nghiệp',
    'giấy phép hoạt động sàn vàng',
    'giấy phép hoạt động điện lực',
    'giấy phép hoạt động trung tâm thể thao',
    'giay phep hoat dong san golf',
  ],
  'changes of companies': [
    'đổi tên công ty',
    'chuyển nhượng vốn góp',
    'công ty tnhh của em dời văn phòng qua quận 7',
    'thành lập chi nhánh',
    'thêm ngành nghề công ty',
    'đổi địa chỉ công ty',
    'thay đổi người đại diện pháp luật',
    'đổi loại hình công ty',
    'change company address',
    'mất giấy phép kinh doanh công ty',
  ],
  'permanent residence of foreigners': [
    'cấp thẻ thường trú cho người nước ngoài',
    'thẻ thường trú cho vợ người nước ngoài',
    'permanent residence card for my foreign husband',
  ],
  'insurance and money': [
    'nhận tiền hỗ trợ sinh đủ 2 con',
    'lương hưu tháng này chưa có',
    'cần mua bhxh tự nguyện',
    'học sinh nghèo miễn học phí',
  ],
  'who one is': ['giấy xác nhận là người gốc việt', 'xin xác nhận nhân thân'],
  theft: ['someone stole my bike', 'I was robbed', 'my phone was stolen'],
  'what else nobody here decides': [
    'xin cấp số nhà mới',
    'xin phép bay flycam',
    'mở nhà thuốc tây',
    'giấy phép xả thải',
    'mở phòng khám nha khoa',
    'thủ tục ly hôn thuận tình',
    'ly hôn với chồng người Hàn ở Việt Nam',
  ],
};

const MEANT: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  'status.lookup': [
    'đm làm giấy tờ gì lâu vãi, nộp cả tháng chưa có sổ hồng',
    'nộp cả tháng chưa có sổ hồng',
    'nộp hai tuần chưa có cccd, chửi thề luôn',
  ],
  petition: ['cán bộ nói thiếu giấy, mà không nói thiếu gì'],
  crisis: ['ba chồng em mới đi hôm qua, chưa thấy về', 'mẹ em chết ngất rồi cứu với'],
};

describe('needs in everyday words', () => {
  const { understand } = loadKnowledge('hcmc');

  for (const [code, texts] of Object.entries(FIRST))
    it(`lead to ${code} first`, () => {
      for (const text of texts) assert.equal(understand(text).procedures[0]?.code, code, text);
    });

  for (const [what, texts] of Object.entries(NOT_HELD))
    it(`lead to no procedure of another matter, and are in scope: ${what}`, () => {
      for (const text of texts) {
        const { procedures, namesOther, intent } = understand(text);
        assert.deepEqual([procedures, namesOther], [[], true], text);
        assert.ok(intent === 'procedure.find' || intent === 'procedure.ask', `${text}: ${intent}`);
      }
    });

  for (const [intent, texts] of Object.entries(MEANT))
    it(`are ${intent} where that is meant`, () => {
      for (const text of texts) assert.equal(understand(text).intent, intent, text);
    });

  it('keep how long a procedure takes apart from one that is long overdue', () => {
    const { intent, aspect } = understand('sổ hồng lần đầu nộp bao lâu thì có');
    assert.deepEqual([intent, aspect], ['procedure.ask', 'time']);
  });
});
