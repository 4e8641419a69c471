import type { Said } from './status.ts';

/** What is kept of a person, deleting it, and reaching a human; lines and hours come from the region's data. */
export const privacy = {
  kept: (p: { draftDays: number; transcriptDays: number; hasDraft: boolean; city: string }): Said => ({
    lead: `Tin nhắn ở đây được mã hóa và giữ tối đa ${p.transcriptDays} ngày, tờ khai dở giữ ${p.draftDays} ngày kể từ lần trả lời cuối. Anh/chị xóa lúc nào cũng được: gõ "xóa dữ liệu".`,
    rest: [
      p.hasDraft
        ? '• Lúc này tôi đang giữ một tờ khai dở của anh/chị.'
        : '• Lúc này tôi không giữ tờ khai hay họ tên, giấy tờ nào anh/chị đã khai.',
      '• Dùng để trả lời anh/chị và điền tờ khai, không dùng vào việc khác.',
      '• Máy này đọc để trả lời. Nhân viên tổng đài chỉ tra hồ sơ khi có lý do, mỗi lần tra đều được ghi sổ.',
      '• Lần nhập sai khi tra bằng số căn cước được đếm trong 24 giờ để chặn người dò số.',
      '• Hồ sơ đã nộp do cơ quan nhận hồ sơ giữ; muốn xem, sửa hay xóa thì hỏi cơ quan đó.',
      `Căn cứ: Luật Bảo vệ dữ liệu cá nhân (Luật 91/2025/QH15, áp dụng từ 01/01/2026). Muốn rõ từng quyền của mình, anh/chị hỏi thêm ${p.city}.`,
    ],
  }),
  confirm: {
    lead: 'Tôi sẽ xóa tin nhắn, tờ khai dở và mọi câu trả lời của anh/chị ở đây, không lấy lại được. Anh/chị đồng ý xóa không?',
    rest: [
      'Hồ sơ đã nộp và dữ liệu do cơ quan giữ thì không xóa được từ đây; anh/chị hỏi cơ quan đã nhận hồ sơ. Tờ khai đã tải về máy thì vẫn còn trong máy.',
    ],
  },
  confirmAgain: {
    lead: 'Tôi chưa xóa gì. Anh/chị trả lời "có" để xóa hết, "không" để giữ lại.',
    rest: [],
  },
  yes: 'Có, xóa hết',
  no: 'Không, giữ lại',
  done: {
    lead: 'Đã xóa tin nhắn, tờ khai dở và câu trả lời của anh/chị ở đây. Tôi không còn giữ họ tên hay số giấy tờ nào của anh/chị.',
    rest: ['Hồ sơ đã nộp vẫn do cơ quan nhận giữ. Cần việc mới thì anh/chị cứ nhắn tôi.'],
  },
  nothingDone: {
    lead: 'Tôi giữ nguyên, chưa xóa gì.',
    rest: ['Khi muốn xóa, anh/chị gõ "xóa dữ liệu".'],
  },
  recallNone: {
    lead: 'Tôi không giữ họ tên hay số giấy tờ nào của anh/chị.',
    rest: ['Nếu đã khai rồi xóa thì dữ liệu đó không còn ở đây nữa.'],
  },
  recallDraft: {
    lead: 'Tôi đang giữ một tờ khai dở của anh/chị; để giữ kín, tôi không đọc lại ở đây.',
    rest: ['Anh/chị mở tiếp tờ khai để xem, hoặc xóa.'],
  },
  deleteMine: 'Xóa dữ liệu của tôi',
  nobody: (p: { city: string; portal: string; cityHours: string; portalHours: string; officeHours: string }): Said => ({
    lead: `Khung chat này không có người trực. Muốn gặp người, anh/chị gọi ${p.city}, hoặc ${p.portal}.`,
    rest: [
      `• Gọi ${p.city}: ${p.cityHours}.`,
      `• Gọi ${p.portal}: ${p.portalHours}.`,
      `• Đến tận nơi: ${p.officeHours}.`,
      'Ở đây không nhận số để gọi lại. Trong lúc đó tôi vẫn tra hồ sơ và chỉ thủ tục cho anh/chị được.',
    ],
  }),
  noCallBack: (p: { city: string; portal: string }): Said => ({
    lead: `Ở đây không có ai gọi lại, nên tôi không giữ số này để gọi. Anh/chị gọi giúp ${p.city}, hoặc ${p.portal}.`,
    rest: ['Có việc gì tôi tra được (hồ sơ tới đâu, cần giấy tờ gì), anh/chị cứ nhắn.'],
  }),
  whenReached: (p: {
    city: string;
    portal: string;
    cityHours: string;
    portalHours: string;
    officeHours: string;
  }): Said => ({
    lead: 'Không có ai gọi lại từ đây, nên anh/chị đừng chờ. Tôi chưa biết chắc giờ trực của từng nơi, xin hỏi lại khi gọi.',
    rest: [
      `• Gọi ${p.city}: ${p.cityHours}.`,
      `• Gọi ${p.portal}: ${p.portalHours}.`,
      `• Đến tận nơi: ${p.officeHours}.`,
    ],
  }),
};
