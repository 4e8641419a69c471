/** What is said first, in at most two sentences that can be spoken, and what explains it. */
export type Said = { readonly lead: string; readonly rest: readonly string[] };

/** Looking up an application; lines and addresses come from the region's data, statuses from theirs. */
export const status = {
  ask: (p: { city: string }): Said => ({
    lead: 'Anh/chị cho tôi mã hồ sơ ghi trên giấy hẹn, hoặc số căn cước của người nộp.',
    rest: [
      `Mã nằm ở phần đầu giấy tiếp nhận và hẹn trả kết quả, có hai dấu gạch ngang. Mất giấy thì hỏi nơi đã nộp hoặc gọi ${p.city}.`,
    ],
  }),
  /** After something else was answered in between. */
  stillAsk: {
    lead: 'Còn muốn xem hồ sơ tới đâu thì anh/chị gửi tôi mã hồ sơ hoặc số căn cước của người nộp.',
    rest: [] as readonly string[],
  },
  notRecognised: (p: { city: string }): Said => ({
    lead: 'Tôi chưa nhận ra mã này. Anh/chị xem lại mã trên giấy hẹn, hoặc cho tôi số căn cước của người nộp.',
    rest: [
      `Có nhiều kiểu mã nên có thể mã vẫn đúng mà tôi chưa đọc được; khi đó anh/chị hỏi nơi đã nộp hoặc gọi ${p.city}.`,
    ],
  }),
  phoneOnly: {
    lead: 'Chỉ có số điện thoại thì tôi chưa tra được, để người khác không xem được hồ sơ của anh/chị.',
    rest: ['Anh/chị cho tôi mã hồ sơ trên giấy hẹn, hoặc số căn cước của người nộp.'],
  },
  notFound: (p: { code: string; city: string }): Said => ({
    lead: `Tôi chưa thấy hồ sơ ${p.code} trong dữ liệu đang có. Anh/chị so lại từng số với giấy hẹn giúp tôi.`,
    rest: [
      `Hồ sơ mới nộp có khi chưa được cập nhật. Anh/chị có thể cho tôi số căn cước của người nộp để tìm cách khác, hoặc hỏi nơi đã nộp, hoặc gọi ${p.city}.`,
    ],
  }),
  nothingForId: (p: { city: string }): Said => ({
    lead: 'Trong dữ liệu đang có không thấy hồ sơ nào của số căn cước này.',
    rest: [
      `Đọc lại số với người gọi, hoặc tra bằng mã trên giấy hẹn; vẫn không thấy thì hướng dẫn hỏi nơi đã nộp hoặc ${p.city}.`,
    ],
  }),
  needsProof: (p: { id: string }): Said => ({
    lead: 'Để không ai khác xem được hồ sơ, anh/chị cho tôi 4 số cuối của số điện thoại đã ghi khi nộp.',
    rest: [`Tôi đang tìm theo số căn cước ${p.id}. Có mã hồ sơ thì gõ mã là xem được ngay, không cần số điện thoại.`],
  }),
  needsFourDigits: {
    lead: 'Tôi cần đúng 4 số cuối của số điện thoại đã ghi khi nộp, ví dụ 1234.',
    rest: ['Không nhớ thì anh/chị gõ mã hồ sơ trên giấy hẹn, hoặc gõ "thôi".'],
  },
  refused: (p: { city: string }): Said => ({
    lead: 'Tôi chưa mở được hồ sơ nào với các số vừa nhận. Anh/chị kiểm tra lại số căn cước và 4 số cuối điện thoại đã ghi khi nộp.',
    rest: [`Có mã hồ sơ trên giấy hẹn thì gõ mã là xem được. Không có mã thì hỏi nơi đã nộp hoặc gọi ${p.city}.`],
  }),
  limited: (p: { city: string }): Said => ({
    lead: 'Vì lý do an toàn, tra bằng số căn cước này đang tạm ngưng, lâu nhất là 24 giờ. Anh/chị vẫn tra được ngay bằng mã hồ sơ trên giấy hẹn.',
    rest: [`Không có mã thì hỏi nơi đã nộp hoặc gọi ${p.city}.`],
  }),
  letGo: (p: { city: string; ward: string }): Said => ({
    lead: 'Dạ không sao. Khi tìm được giấy hẹn, anh/chị nhắn mã cho tôi là xem được.',
    rest: [`Không tìm được thì hỏi nơi đã nộp (${p.ward}), mang theo giấy tờ tùy thân; hoặc gọi ${p.city}.`],
  }),
  headline: (p: { code: string; status: string }) => `Hồ sơ ${p.code}: ${p.status}.`,
  headlineLate: (p: { code: string; days: number }) =>
    `Hồ sơ ${p.code} đang trễ hẹn ${p.days} ngày. Tôi rất tiếc vì anh/chị phải chờ.`,
  facts: {
    procedure: 'Thủ tục',
    applicant: 'Người nộp',
    agency: 'Nơi giải quyết',
    received: 'Ngày tiếp nhận',
    due: 'Ngày hẹn trả',
    status: 'Tình trạng',
    note: 'Ghi chú của cơ quan',
  },
  statusAndMeaning: (p: { name: string; means: string }) => `${p.name} (${p.means})`,
  procedureUnnamed: 'chưa rõ tên',
  time: {
    inTime: (p: { days: number }) => `Chưa trễ, còn ${p.days} ngày nữa tới ngày hẹn.`,
    dueToday: 'Hôm nay là ngày hẹn trả, chưa tính là trễ.',
    late: (p: { city: string; portal: string }) =>
      `Khi trễ, cơ quan cần gửi thư xin lỗi kèm ngày hẹn mới. Nếu chưa nhận được, anh/chị gọi ${p.city}, hoặc gửi phản ánh, kiến nghị trên ${p.portal}.`,
    notStarted: 'Thời gian giải quyết chưa tính; khi cơ quan nhận hồ sơ mới bắt đầu tính.',
    paused: 'Trong lúc chờ anh/chị, thời gian giải quyết thường tạm ngưng, nên ngày hẹn có thể dời lại.',
    unclear: 'Đây chưa chắc là kết quả cuối cùng.',
    finishedInTime: 'Việc giải quyết xong đúng hẹn.',
    finishedLate: (p: { days: number }) => `Việc giải quyết xong trễ ${p.days} ngày so với ngày hẹn.`,
  },
  asOf: (p: { day: string }) => `Theo dữ liệu cập nhật ${p.day}.`,
  list: (p: { count: number }) => `Anh/chị có ${p.count} hồ sơ. Bấm hoặc gõ mã để xem kỹ từng hồ sơ:`,
  listItem: (p: { code: string; procedure: string; status: string; due: string }) =>
    `${p.code}: ${p.procedure}. ${p.status}, hẹn trả ${p.due}`,
  lateMark: (p: { days: number }) => ` (trễ ${p.days} ngày)`,
  listMore: (p: { count: number }) => `Còn ${p.count} hồ sơ cũ hơn; anh/chị gõ mã để xem.`,
  another: 'Tra hồ sơ khác',
  petition: 'Gửi phản ánh',
  howDelivered: 'Cách nhận kết quả',
  aloud: {
    found: (p: { code: string; status: string; due: string }) => `Hồ sơ ${p.code}: ${p.status}, hẹn trả ${p.due}.`,
    foundLate: (p: { code: string; days: number; due: string }) =>
      `Hồ sơ ${p.code} hẹn trả ${p.due}, đã trễ ${p.days} ngày, mong anh/chị thông cảm.`,
    notFound: (p: { code: string }) =>
      `Tôi chưa thấy hồ sơ ${p.code} trong dữ liệu đang có. Anh/chị đọc lại giúp tôi từng số trên giấy hẹn.`,
    list: (p: { count: number; late: number }) =>
      `Có ${p.count} hồ sơ${p.late > 0 ? `, trong đó ${p.late} hồ sơ trễ hẹn` : ''}. Anh/chị muốn hỏi hồ sơ nào?`,
  },
  notes: {
    citizenId: 'Số căn cước',
    phone: 'Điện thoại',
    history: 'Các bước',
    code: 'Mã hồ sơ',
    next: 'Việc tiếp theo',
    none: 'không có',
    source: (p: { day: string }) => `Nguồn: dữ liệu hồ sơ đã nhập, cập nhật ${p.day}.`,
    clocks: 'Cách tính thời gian theo tình trạng là theo thực tế các hệ thống, chưa đối chiếu văn bản.',
  },
};
