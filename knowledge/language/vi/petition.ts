import type { Said } from './status.ts';

/** What is said to a caller in its place. */
export type Voiced = Said & { readonly spoken?: string };

const SKIP = 'Không rõ thì gõ "bỏ qua".';

/** Taking a petition and rating an application; lines come from the region's data, legal time limits from its guidance. */
export const petition = {
  start: 'Gửi phản ánh tại đây',
  kinds: { reflection: 'phản ánh', proposal: 'kiến nghị' },
  which: {
    lead: 'Anh/chị muốn nói điều nào dưới đây, để tôi chỉ đúng nơi?',
    rest: [],
    spoken:
      'Anh/chị muốn kể một việc đã gặp, hay góp ý sửa quy định? Hay là chống một quyết định làm mình thiệt, hoặc báo người làm sai?',
  } as Voiced,
  choices: {
    reflection: 'Kể việc tôi đã gặp',
    proposal: 'Góp ý sửa quy định',
    complaint: 'Quyết định làm tôi thiệt',
    denunciation: 'Báo người làm sai',
  },
  takeInstead: 'Ghi thành phản ánh ở đây',
  lateHere: 'Riêng chuyện trễ hẹn thì gửi phản ánh được ngay, tôi ghi sẵn mã hồ sơ: chọn "Ghi thành phản ánh ở đây".',
  resuming: (p: { what: string }): Voiced => ({
    lead: `Anh/chị còn một lời phản ánh viết dở: "${p.what}". Viết tiếp hay viết lời mới?`,
    rest: [],
  }),
  resume: 'Viết tiếp',
  anew: 'Viết lời mới',
  what: {
    lead: 'Anh/chị kể chuyện đó bằng lời của mình, tôi ghi lại.',
    rest: [
      'Người phụ trách trợ lý này đọc rồi mới chuyển; gửi ở đây chưa phải là nộp tới cơ quan.',
      'Xin đừng ghi số căn cước hay mật khẩu. Có ảnh thì gửi kèm, không có cũng được.',
    ],
    spoken: 'Anh/chị kể tôi nghe chuyện đó, tôi ghi lại. Đây là ghi để người phụ trách đọc, chưa phải nộp tới cơ quan.',
  } as Voiced,
  whatAgain: { lead: 'Anh/chị kể giúp chuyện gì đã xảy ra, một hai câu là đủ.', rest: [] } as Voiced,
  late: (p: { code: string; due: string; days: number }) =>
    `Hồ sơ ${p.code} hẹn trả ${p.due}, đến nay trễ ${p.days} ngày.`,
  more: (p: { what: string }): Voiced => ({
    lead: `Tôi ghi sẵn: ${p.what} Anh/chị muốn nói thêm gì không?`,
    rest: ['Người phụ trách trợ lý này đọc rồi mới chuyển; gửi ở đây chưa phải là nộp tới cơ quan.'],
  }),
  nothingMore: 'Không, vậy là đủ',
  heard:
    'Tôi hiểu anh/chị phiền lòng; tôi ghi lại để người phụ trách trợ lý đọc rồi chuyển, chưa phải nộp tới cơ quan.',
  noted: 'Tôi ghi lại để người phụ trách trợ lý đọc rồi chuyển, chưa phải nộp tới cơ quan.',
  where: {
    lead: 'Việc đó ở đâu? Ví dụ tên phường, cơ quan hay con đường.',
    rest: [SKIP],
    spoken: 'Việc đó ở đâu ạ?',
  } as Voiced,
  whereAgain: {
    lead: 'Tôi đã ghi thêm lời anh/chị vừa kể. Còn nơi đó là phường nào, cơ quan nào hay con đường nào ạ?',
    rest: [SKIP],
    spoken: 'Tôi đã ghi thêm. Còn nơi đó là phường nào, hay con đường nào ạ?',
  } as Voiced,
  whereRule: {
    lead: 'Điều đó là của cơ quan nào, hay ở phường nào?',
    rest: [SKIP],
    spoken: 'Điều đó là của cơ quan nào ạ?',
  } as Voiced,
  when: {
    lead: 'Việc đó xảy ra khi nào? Ví dụ "sáng nay" hay "tuần trước".',
    rest: [SKIP],
    spoken: 'Việc đó xảy ra khi nào ạ?',
  } as Voiced,
  consent: {
    lead: 'Anh/chị có đồng ý để lại số điện thoại hoặc email không?',
    rest: [
      'Chỉ dùng để người phụ trách hỏi lại hoặc báo tin về việc này.',
      'Không để lại cũng được: không ai biết anh/chị là ai, nhưng cũng không ai báo lại được.',
    ],
    spoken:
      'Anh/chị có đồng ý để lại số điện thoại hoặc email, chỉ để hỏi lại về việc này không? Không để lại cũng được.',
  } as Voiced,
  consentTold: {
    lead: 'Anh/chị có đồng ý cho ghi liên hệ này, chỉ để hỏi lại hoặc báo tin về việc này không?',
    rest: ['Trả lời "đồng ý" thì tôi mới ghi; "không" thì tôi bỏ.'],
  } as Voiced,
  consentAgain: {
    lead: 'Anh/chị trả lời giúp: để lại liên hệ, hay không để lại?',
    rest: [],
  } as Voiced,
  agree: 'Đồng ý để lại',
  disagree: 'Không để lại',
  contact: { lead: 'Anh/chị cho tôi số điện thoại hoặc email.', rest: [] } as Voiced,
  contactAgain: {
    lead: 'Tôi chưa đọc được số điện thoại hay email. Anh/chị gõ lại, hoặc gõ "bỏ qua" nếu không muốn để lại.',
    rest: [],
    spoken: 'Tôi chưa nghe ra số điện thoại hay email. Anh/chị đọc lại giúp, hay thôi không để lại?',
  } as Voiced,
  photoKept: { lead: 'Tôi giữ ảnh này kèm theo.', rest: [] } as Voiced,
  photoNotKept: (p: { city: string }): Voiced => ({
    lead: 'Ở đây tôi không giữ được hình, tệp này, nên người đọc sẽ không thấy. Anh/chị tả bằng lời giúp tôi.',
    rest: [`Cần kèm ảnh thì gửi thêm qua ${p.city}, hoặc trên cổng.`],
  }),
  review: {
    lead: 'Anh/chị xem lại giúp, rồi gõ "gửi", "sửa" hoặc "bỏ".',
    rest: [],
    spoken: 'Tôi đọc lại những gì đã ghi nhé. Anh/chị muốn gửi, sửa hay bỏ?',
  } as Voiced,
  labels: { kind: 'Loại', what: 'Việc', where: 'Ở đâu', when: 'Khi nào', contact: 'Liên hệ', photos: 'Ảnh kèm' },
  leftOut: 'không ghi',
  anonymous: 'không để lại',
  readBack: (p: { what: string; contact: string }) =>
    `Tôi ghi: ${p.what}; liên hệ: ${p.contact}. Anh/chị muốn gửi, sửa hay bỏ?`,
  send: 'Gửi',
  change: 'Sửa',
  drop: 'Bỏ',
  whatToChange: { lead: 'Anh/chị muốn sửa phần nào?', rest: [] } as Voiced,
  done: (p: { kind: string; code: string }): Voiced => ({
    lead: `Tôi đã ghi lại ${p.kind} của anh/chị, mã ${p.code}. Lời này chưa được nộp tới cơ quan nào: người phụ trách trợ lý đọc rồi mới chuyển.`,
    rest: [],
    spoken: `Tôi đã ghi lại, mã của anh/chị là ${p.code}. Lời này chưa nộp tới cơ quan nào, người phụ trách đọc rồi mới chuyển.`,
  }),
  noPromise: 'Tôi không biết khi nào người phụ trách đọc, nên không hứa ngày trả lời.',
  noAnswer: 'Anh/chị không để lại liên hệ nên sẽ không có ai báo lại.',
  keepCode: 'Mã này chỉ để hỏi người phụ trách trợ lý. Muốn xóa, anh/chị gõ "xóa dữ liệu".',
  kept: (p: { days: number }): Voiced => ({
    lead: `Tôi giữ lời viết dở trong ${p.days} ngày, chưa gửi đi đâu. Khi nào muốn viết tiếp, anh/chị gõ "gửi phản ánh".`,
    rest: [],
    spoken: `Tôi giữ lời kể dở trong ${p.days} ngày, chưa gửi đi đâu. Khi nào rảnh, anh/chị gọi lại nhé.`,
  }),
  dropped: { lead: 'Tôi đã bỏ, không ghi lại gì. Khi nào cần, anh/chị nhắn tôi.', rest: [] } as Voiced,
  recorded: (p: { codes: string }): Voiced => ({
    lead: `Tôi đã ghi ${p.codes}. Tôi không biết người phụ trách đã đọc hay chuyển đi chưa.`,
    rest: [],
  }),
  nothingRecorded: {
    lead: 'Ở đây tôi không thấy phản ánh nào của anh/chị, và không xem được phản ánh gửi nơi khác.',
    rest: [],
  } as Voiced,
};
