import { continued } from '../format.ts';
import type { Said } from './status.ts';

/** What is held of a person besides their messages. */
export type Holds = 'draft' | 'finished' | 'nothing';

/** What is kept of a person, deleting it, and reaching a human; lines and hours come from the region's data. */
export const privacy = {
  kept: (p: { draftDays: number; transcriptDays: number; holds: Holds; city: string }): Said => ({
    lead: `Tin nhắn ở đây được mã hóa, giữ tối đa ${p.transcriptDays} ngày; tờ khai dở giữ ${p.draftDays} ngày sau lần trả lời cuối. Muốn xóa lúc nào, anh/chị gõ "xóa dữ liệu".`,
    rest: [
      {
        draft: '• Lúc này tôi đang giữ một tờ khai dở của anh/chị.',
        finished: '• Lúc này tôi đang giữ một tờ khai đã xong, để anh/chị tải lại.',
        nothing: '• Lúc này tôi không giữ tờ khai, họ tên hay số giấy tờ nào anh/chị đã khai.',
      }[p.holds],
      '• Chỉ dùng để trả lời anh/chị và điền tờ khai.',
      '• Câu nào tôi chưa trả lời được thì ghi lại để sửa, đã che tên và số, xóa cùng tin nhắn.',
      '• Máy đọc để trả lời. Nhân viên tổng đài chỉ tra hồ sơ khi có lý do, lần nào cũng ghi sổ.',
      '• Gõ sai khi tra bằng số căn cước thì bị đếm trong 24 giờ, để chặn người dò số.',
      '• Hồ sơ đã nộp do cơ quan nhận giữ; muốn xem, sửa hay xóa thì hỏi nơi đó.',
      `Căn cứ: Luật Bảo vệ dữ liệu cá nhân (Luật 91/2025/QH15, từ 01/01/2026). Cần rõ hơn, anh/chị gọi ${p.city}.`,
    ],
  }),
  confirm: {
    lead: 'Tôi sẽ xóa hết tin nhắn, tờ khai và câu trả lời của anh/chị ở đây, không lấy lại được. Anh/chị đồng ý xóa không?',
    rest: ['Hồ sơ đã nộp thì ở cơ quan nhận, anh/chị hỏi nơi đó. Tờ khai đã tải về máy thì vẫn còn trong máy.'],
  },
  confirmAgain: {
    lead: 'Tôi chưa xóa gì. Anh/chị trả lời "có" để xóa hết, "không" để giữ lại.',
    rest: [],
  },
  /** Where a language service outside is set up. */
  shownOutside:
    '• Tin dài, hoặc khó biết là tiếng gì, được gửi sang dịch vụ Azure của Microsoft đọc giúp, các con số đã che. Câu trả lời trong tờ khai không gửi.',
  /** Where a petition or a rating was given here. */
  givenHeld: '• Tôi còn giữ phản ánh, điểm chấm anh/chị gửi ở đây, kèm liên hệ nếu anh/chị để lại.',
  givenToo: 'Phản ánh, ảnh kèm và điểm chấm gửi ở đây cũng bị xóa. Bản đã chuyển cho cơ quan thì cơ quan giữ.',
  givenDone: 'Phản ánh, ảnh kèm và điểm chấm gửi ở đây cũng đã xóa.',
  yes: 'Có, xóa hết',
  no: 'Không, giữ lại',
  done: {
    lead: 'Tôi đã xóa hết tin nhắn, tờ khai và câu trả lời của anh/chị ở đây. Tôi không còn giữ họ tên hay số giấy tờ nào.',
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
  recallFinished: {
    lead: 'Tôi đang giữ một tờ khai đã xong của anh/chị; để giữ kín, tôi không đọc lại ở đây.',
    rest: ['Anh/chị mở lại tờ khai để xem, hoặc xóa.'],
  },
  openFinished: 'Mở lại tờ khai',
  deleteMine: 'Xóa dữ liệu của tôi',
  nobody: (p: Reaching): Said => ({
    lead: `Ở đây chỉ có máy trả lời, không có người trực. Muốn gặp người, anh/chị gọi ${p.city}, hoặc ${p.portal}.`,
    rest: [...reaching(p), 'Ở đây không nhận số để gọi lại. Tra hồ sơ hay tìm thủ tục thì anh/chị cứ nhắn tôi.'],
  }),
  superior: (p: Reaching): Said => ({
    lead: 'Tôi xin lỗi vì anh/chị phải bực mình. Muốn gặp lãnh đạo, anh/chị đến nơi đã nộp hồ sơ và hỏi chỗ tiếp công dân.',
    rest: ['Muốn khiếu nại hay phản ánh, anh/chị gõ "phản ánh", tôi chỉ cách ngay.', ...reaching(p)],
  }),
  noCallBack: (p: { city: string; portal: string }): Said => ({
    lead: `Ở đây không có ai gọi lại, nên số này để lại cũng không ai gọi. Anh/chị gọi giúp ${p.city}, hoặc ${p.portal}.`,
    rest: ['Có việc gì tôi tra được (hồ sơ tới đâu, cần giấy tờ gì), anh/chị cứ nhắn.'],
  }),
  whenReached: (p: Reaching): Said => ({
    lead: 'Không có ai gọi lại từ đây, anh/chị đừng chờ. Tôi chưa biết chắc giờ trực từng nơi, xin hỏi lại khi gọi.',
    rest: reaching(p),
  }),
};

type Reaching = { city: string; portal: string; cityHours: string; portalHours: string; officeHours: string };

function reaching(p: Reaching): readonly string[] {
  return [
    `• Gọi ${p.city}: ${p.cityHours}.`,
    `• Gọi ${p.portal}: ${p.portalHours}.`,
    `• Đến tận nơi: ${continued(p.officeHours)}.`,
  ];
}
