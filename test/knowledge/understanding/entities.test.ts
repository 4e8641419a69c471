import assert from 'node:assert/strict';
import { findEntities } from '../../../knowledge/understanding/entities.ts';
import type { Entities } from '../../../knowledge/understanding/understanding.ts';

const PLACES = ['Bến Nghé', 'Tân Định', 'Nhuận Đức'];
const NOTHING: Entities = {
  applicationCode: [],
  idNumber: [],
  phone: [],
  date: [],
  procedureCode: [],
  level: [],
  place: [],
};

const rows: [string, Partial<Entities>][] = [
  ['hồ sơ 000.00.16.H29-250710-0123 tới đâu', { applicationCode: ['000.00.16.H29-250710-0123'] }],
  ['ma h29.16-25o711-oo88', { applicationCode: ['H29.16-250711-0088'] }],
  ['số căn cước 079000000123', { idNumber: ['079000000123'] }],
  ['cccd 079 000 000 123 của tôi', { idNumber: ['079000000123'] }],
  ['CMND 021234567', { idNumber: ['021234567'] }],
  ['gọi tôi số 0909000111', { phone: ['0909000111'] }],
  ['sđt 0909 000 111 nha', { phone: ['0909000111'] }],
  ['call +84 909 000 111', { phone: ['0909000111'] }],
  ['84909000111', { phone: ['0909000111'] }],
  ['số bàn 028 3829 1234', { phone: ['02838291234'] }],
  ['cccd 079000000123, sđt 0909.000.111', { idNumber: ['079000000123'], phone: ['0909000111'] }],
  ['nộp ngày 2/9/2025', { date: ['2025-09-02'] }],
  ['nộp 02-09-2025 rồi', { date: ['2025-09-02'] }],
  ['ngày 11 tháng 8 năm 2025', { date: ['2025-08-11'] }],
  ['mùng 1 tháng 9 năm 2025', { date: ['2025-09-01'] }],
  ['mung mot thang chap 2024', { date: ['2024-12-01'] }],
  ['mười lăm tháng tám năm 2025', { date: ['2025-08-15'] }],
  ['hai mươi mốt tháng mười một 2024', { date: ['2024-11-21'] }],
  ['on Aug 3rd, 2025', { date: ['2025-08-03'] }],
  ['on the 3rd of August 2025', { date: ['2025-08-03'] }],
  ['August 3 2025', { date: ['2025-08-03'] }],
  ['2025-08-03', { date: ['2025-08-03'] }],
  ['ngày 30/2/2025', {}],
  ['hôm 20 tháng 8', {}],
  ['in August 21', {}],
  ['sinh năm 1990', {}],
  ['thủ tục 1.001193', { procedureCode: ['1.001193'] }],
  ['mã 1.000656.000.00.00.h29 là gì', { procedureCode: ['1.000656.000.00.00.H29'] }],
  ['lương 1.500.000 đồng', {}],
  ['phí 50.000 đồng, 2.000.000 cũng được', {}],
  ['mức độ 4', { level: [4] }],
  ['muc do 3 la gi', { level: [3] }],
  ['mức 3 với mức 4', { level: [3, 4] }],
  ['mức độ 3 và 4 khác gì', { level: [3, 4] }],
  ['level four', { level: [4] }],
  ['Level 3 vs level 4', { level: [3, 4] }],
  ['vehicle reg level 3 or 4', { level: [3, 4] }],
  ['toàn trình hay một phần', { level: ['partial', 'whole'] }],
  ['fully online service', { level: ['whole'] }],
  ['vneid mức 2', {}],
  ['bán một phần đất cho em', {}],
  ['lớp 4', {}],
  ['nhà em ở Tân Định, giờ muốn nhập hộ khẩu', { place: ['Tân Định'] }],
  ['em ở Tân Định, chồng ở Bến Nghé, muốn nhập hộ khẩu', {}],
  ['best pho near ben nghe market', {}],
  ['nop so do o dau tan dinh', { place: ['tan dinh'] }],
  ['địa chỉ phừơng Bến Nghé', { place: ['phừơng Bến Nghé'] }],
  ['khai sinh o phuong ben nghe cu', { place: ['phuong ben nghe cu'] }],
  ['xin sđt so tư phap', { place: ['so tư phap'] }],
  ['nộp ở công an hay Sở Tư pháp', {}],
  ['email of Labour Department', { place: ['Labour Department'] }],
  ['trung tam hanh chinh cong mo cua toi may gio', { place: ['trung tam hanh chinh cong'] }],
  ['UBND phường Bến Nghé', { place: ['UBND phường Bến Nghé'] }],
  ['phường Bến Nghé quận 1 ở đâu', { place: ['phường Bến Nghé quận 1'] }],
  ['cho hỏi xã Nhuận Đức', { place: ['xã Nhuận Đức'] }],
  ['ủy ban xã Nhuận Đức', { place: ['ủy ban xã Nhuận Đức'] }],
  ['uy ban phuong ben nghe o dau', { place: ['uy ban phuong ben nghe'] }],
  ['I rent in Tan Dinh ward', { place: ['Tan Dinh ward'] }],
  ['the Department of Justice', { place: ['Department of Justice'] }],
  ['Sở Tư pháp ở đâu', { place: ['Sở Tư pháp'] }],
  ['ngày 5/6 năm 1988', { date: ['1988-06-05'] }],
  ['ngày mười bốn tháng bảy năm hai nghìn không trăm hai mươi lăm', { date: ['2025-07-14'] }],
  ['mùng 2 tháng 9 năm một nghìn chín trăm chín mươi', { date: ['1990-09-02'] }],
  ['ngày 3 tháng 4 năm hai không hai sáu', { date: ['2026-04-03'] }],
  ['on the twenty-first of May 2025', { date: ['2025-05-21'] }],
  ['May the third, 2025', { date: ['2025-05-03'] }],
  ['ngày 10 tháng 3 năm 2026 âm lịch', {}],
  ['mã h29.l6-2507ll-0088', { applicationCode: ['H29.16-250711-0088'] }],
  ['sdt 387654321', { phone: ['0387654321'] }],
  ['đt 09o9.ooo.123', { phone: ['0909000123'] }],
  ['stk 0912345678', {}],
  ['cọc 0912345678 đồng', {}],
  ['sdt 0912345678 dong phi roi', { phone: ['0912345678'] }],
  ['mức 4 triệu', {}],
  ['mđ4', { level: [4] }],
  ['lv3 or lv4', { level: [3, 4] }],
  ['toàn trìnnh', { level: ['whole'] }],
  ['partial payment', {}],
  ['thủ tục 1. 001193', { procedureCode: ['1.001193'] }],
  ['1.0OO656 la gi', { procedureCode: ['1.000656'] }],
  ['1.oo1193.000.00.00.H29', { procedureCode: ['1.001193.000.00.00.H29'] }],
  ['thu tuc so 1,001193', { procedureCode: ['1.001193'] }],
  ['1-001193', { procedureCode: ['1.001193'] }],
  ['code 3 000182?', { procedureCode: ['3.000182'] }],
  ['mua 1 200000 dong', {}],
  ['thủ tục 1 123456789', { idNumber: ['123456789'] }],
  ['cccd 079l99O12345', { idNumber: ['079199012345'] }],
  ['rộng 1.234567 ha', {}],
  ['q1 o dau', { place: ['q1'] }],
  ['PHƯỜNG TÂN ĐỊNH LÀM VIỆC MẤY GIỜ', { place: ['PHƯỜNG TÂN ĐỊNH'] }],
  ['em o tan dinh, nop o dau', { place: ['tan dinh'] }],
  ['in Tan Dinh, where do I go', { place: ['Tan Dinh'] }],
  ['đường Tân Định ở đâu', {}],
  ['anh Nguyễn Tân Định ở đâu', {}],
  ['in what used to be Tan Dinh ward', {}],
  ['so tu phap o dau', { place: ['so tu phap'] }],
  ['department of justice', { place: ['department of justice'] }],
  ['ra phường nộp', {}],
  ['xa quá', {}],
];

describe('findEntities', () => {
  for (const [text, found] of rows)
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(findEntities(text, PLACES), { ...NOTHING, ...found });
    });

  it('never takes one stretch of text for two things', () => {
    const { applicationCode, idNumber, phone, date, procedureCode } = findEntities(
      'H29.16-250711-0088, 079000000123, 0909000111, 2/9/2025, 1.001193',
    );
    assert.deepEqual(
      [applicationCode, idNumber, phone, date, procedureCode],
      [['H29.16-250711-0088'], ['079000000123'], ['0909000111'], ['2025-09-02'], ['1.001193']],
    );
  });

  it('gives places as they stand in the text', () => {
    for (const [text] of rows) for (const place of findEntities(text, PLACES).place) assert.ok(text.includes(place));
  });
});
