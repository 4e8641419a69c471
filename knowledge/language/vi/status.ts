/** What is said first, in at most two sentences that can be spoken, and what explains it. */
export type Said = { readonly lead: string; readonly rest: readonly string[] };

/** Looking up an application; lines and addresses come from the region's data, statuses from theirs. */
export const status = {
  ask: (p: { city: string }): Said => ({
    lead: 'Anh/chị cho tôi mã hồ sơ ghi trên giấy hẹn, hoặc số căn cước của người nộp.',
    rest: [`Mã nằm ở đầu giấy hẹn, có hai dấu gạch ngang. Mất giấy thì hỏi nơi đã nộp hoặc gọi ${p.city}.`],
  }),
  /** After an answer in which there is nothing to look up by. */
  askAgain: {
    lead: 'Tôi chưa thấy mã hồ sơ hay số căn cước trong tin này. Anh/chị gửi giúp tôi, hoặc gõ "thôi" để hỏi việc khác.',
    rest: [] as readonly string[],
  },
  /** After something else was answered in between. */
  stillAsk: {
    lead: 'Còn muốn xem hồ sơ tới đâu thì anh/chị gửi tôi mã hồ sơ hoặc số căn cước của người nộp.',
    rest: [] as readonly string[],
  },
  notRecognised: (p: { city: string }): Said => ({
    lead: 'Tôi chưa nhận ra mã này. Anh/chị so lại với giấy hẹn, hoặc cho tôi số căn cước của người nộp.',
    rest: [`Mã có nhiều kiểu, có khi đúng mà tôi chưa đọc được. Khi đó anh/chị hỏi nơi đã nộp hoặc gọi ${p.city}.`],
  }),
  phoneOnly: {
    lead: 'Chỉ có số điện thoại thì tôi chưa tra được, để người lạ không xem được hồ sơ của anh/chị.',
    rest: ['Anh/chị cho tôi mã hồ sơ trên giấy hẹn, hoặc số căn cước của người nộp.'],
  },
  /** A number that has too few or too many digits to be an id number. */
  unfitId: (p: { count: number }): Said => ({
    lead: `Số này có ${p.count} chữ số; căn cước có 12 chữ số, CMND cũ có 9. Anh/chị xem lại rồi gửi tôi cả số.`,
    rest: [
      'Chỉ thiếu số cuối thì nói tôi biết, ví dụ "thiếu số 1 ở cuối". Có mã hồ sơ trên giấy hẹn thì gửi mã cũng được.',
    ],
  }),
  /** The code of a procedure where that of an application is needed. */
  procedureCode: (p: { code: string; name: string | undefined }): Said => ({
    lead: `${p.code} là mã thủ tục${p.name ? ` "${p.name}"` : ''}, ai làm việc này cũng chung một mã. Xem hồ sơ thì anh/chị cho tôi mã hồ sơ trên giấy hẹn, hoặc số căn cước của người nộp.`,
    rest: ['Mã hồ sơ dài hơn, nằm ở đầu giấy hẹn, có hai dấu gạch ngang.'],
  }),
  procedureInstead: 'Xem thủ tục này',
  notFound: (p: { code: string; city: string }): Said => ({
    lead: `Tôi chưa thấy hồ sơ ${p.code}. Anh/chị so lại từng số với giấy hẹn giúp tôi.`,
    rest: [
      `Hồ sơ mới nộp có khi chưa lên máy. Anh/chị thử số căn cước của người nộp, hỏi nơi đã nộp, hoặc gọi ${p.city}.`,
    ],
  }),
  nothingForId: (p: { city: string }): Said => ({
    lead: 'Tôi không thấy hồ sơ nào của số căn cước này.',
    rest: [
      `Đọc lại số với người gọi, hoặc tra bằng mã trên giấy hẹn. Vẫn không thấy thì chỉ người gọi hỏi nơi đã nộp hoặc ${p.city}.`,
    ],
  }),
  needsProof: (p: { id: string }): Said => ({
    lead: 'Anh/chị cho tôi 4 số cuối của số điện thoại đã ghi khi nộp, để người lạ không xem được hồ sơ.',
    rest: [`Tôi đang tìm theo số căn cước ${p.id}. Có mã hồ sơ thì gõ mã là xem được ngay.`],
  }),
  needsFourDigits: {
    lead: 'Tôi cần đúng 4 số cuối của số điện thoại đã ghi khi nộp, ví dụ 1234.',
    rest: ['Không nhớ thì anh/chị gõ mã hồ sơ trên giấy hẹn, hoặc gõ "thôi".'],
  },
  /** No phone was given when filing, or it is gone: what else there is. */
  noPhone: (p: { city: string; ward: string }): Said => ({
    lead: 'Không có số điện thoại để đối chiếu thì tôi không mở theo số căn cước được. Anh/chị gõ mã hồ sơ trên giấy hẹn là xem được ngay, không cần số điện thoại.',
    rest: [`Mất giấy hẹn thì mang giấy tờ tùy thân đến nơi đã nộp (${p.ward}) hỏi, hoặc gọi ${p.city}.`],
  }),
  refused: (p: { city: string }): Said => ({
    lead: 'Tôi chưa mở được hồ sơ nào với các số vừa nhận. Anh/chị xem lại số căn cước và 4 số cuối điện thoại đã ghi khi nộp.',
    rest: [`Có mã hồ sơ thì gõ mã là xem được ngay. Không có mã thì hỏi nơi đã nộp hoặc gọi ${p.city}.`],
  }),
  limited: (p: { city: string }): Said => ({
    lead: 'Tra bằng số căn cước này đang tạm ngưng để giữ an toàn, lâu nhất là 24 giờ. Anh/chị gõ mã hồ sơ trên giấy hẹn thì xem được ngay.',
    rest: [`Không có mã thì hỏi nơi đã nộp hoặc gọi ${p.city}.`],
  }),
  letGo: (p: { city: string; ward: string }): Said => ({
    lead: 'Dạ không sao. Khi tìm được giấy hẹn, anh/chị nhắn mã cho tôi là xem được.',
    rest: [`Không tìm được thì mang giấy tờ tùy thân đến nơi đã nộp (${p.ward}) hỏi, hoặc gọi ${p.city}.`],
  }),
  headline: (p: { code: string; means: string; next: string }) => `Hồ sơ ${p.code}: ${p.means}. ${p.next}`,
  headlineLate: (p: { code: string; days: number; next: string }) =>
    `Hồ sơ ${p.code} đang trễ hẹn ${p.days} ngày, tôi rất tiếc. ${p.next}`,
  lateNext: (p: { city: string; portal: string }) =>
    `Anh/chị gọi ${p.city} để hỏi, hoặc gửi phản ánh, kiến nghị trên ${p.portal}.`,
  /** Before what is told of the first of several numbers. */
  oneAtATime: (p: { count: number }) =>
    `Trong tin này có ${p.count} số, tôi tra từng số một. Số thứ nhất trước, xong anh/chị cho tôi số kế.`,
  ofThis: (p: { code: string }) => `Trên đây là về hồ sơ ${p.code}.`,
  withdrawal: (p: { code: string; agency?: string | undefined; city: string }): Said => ({
    lead: `Rút hồ sơ ${p.code} được không thì tôi chưa có thông tin, nên không đoán.`,
    rest: [`Anh/chị hỏi ${p.agency ?? 'nơi đã nộp'}, là nơi đang giữ hồ sơ, hoặc gọi ${p.city}.`],
  }),
  facts: {
    procedure: 'Thủ tục',
    applicant: 'Người nộp',
    agency: 'Nơi giải quyết',
    received: 'Ngày tiếp nhận',
    due: 'Ngày hẹn trả',
    status: 'Tình trạng',
    note: 'Ghi chú của cơ quan',
  },
  procedureUnnamed: 'chưa rõ tên',
  time: {
    inTime: (p: { days: number }) => `Chưa trễ, còn ${p.days} ngày nữa tới ngày hẹn.`,
    dueToday: 'Hôm nay là ngày hẹn trả, chưa tính là trễ.',
    late: 'Thường có phiếu xin lỗi ghi ngày hẹn mới, nhưng quy định chung hiện nay buộc phải có thì tôi chưa thấy.',
    lateOwed: (p: { basis: string }) => `Khi trễ, cơ quan phải gửi anh/chị thư xin lỗi kèm ngày hẹn mới (${p.basis}).`,
    notStarted: 'Chưa tính là trễ: cơ quan nhận hồ sơ thì mới bắt đầu tính ngày.',
    paused: 'Chưa tính là trễ: trong lúc chờ anh/chị, thời gian thường tạm ngưng nên ngày hẹn có thể dời lại.',
    unclear: 'Đây chưa chắc là kết quả cuối cùng, nên tôi chưa nói được là trễ hay không.',
    closed: 'Hồ sơ đã khép lại nên không còn tính ngày.',
    undated: 'Tôi không có ngày làm xong nên chưa nói được là đúng hẹn hay trễ.',
    finishedInTime: 'Việc này xong đúng hẹn.',
    finishedLate: (p: { days: number }) => `Việc này xong trễ ${p.days} ngày so với ngày hẹn.`,
  },
  asOf: (p: { day: string }) => `Dữ liệu tôi có cập nhật ngày ${p.day}.`,
  list: (p: { count: number }) => `Anh/chị có ${p.count} hồ sơ. Bấm hoặc gõ mã để xem kỹ:`,
  /** Those of a list that are as was asked. */
  listSuch: (p: { count: number }) => `Có ${p.count} hồ sơ như vậy. Bấm hoặc gõ mã để xem kỹ:`,
  listOthers: (p: { count: number }) => `Còn ${p.count} hồ sơ nữa. Bấm hoặc gõ mã để xem kỹ:`,
  listNone: 'Trong các hồ sơ này không có hồ sơ nào như vậy:',
  listDue: 'Ngày hẹn trả ghi ở từng hồ sơ. Bấm hoặc gõ mã để xem kỹ:',
  listItem: (p: { code: string; procedure: string; status: string; due: string }) =>
    `${p.code}: ${p.procedure}. ${p.status}, hẹn trả ${p.due}`,
  lateMark: (p: { days: number }) => `(trễ ${p.days} ngày)`,
  listMore: (p: { count: number }) => `Còn ${p.count} hồ sơ cũ hơn; anh/chị gõ mã để xem.`,
  another: 'Tra hồ sơ khác',
  petition: 'Gửi phản ánh',
  howDelivered: 'Cách nhận kết quả',
  aloud: {
    found: (p: { code: string; means: string; due: string }) => `Hồ sơ ${p.code}: ${p.means}, hẹn trả ${p.due}.`,
    foundLate: (p: { code: string; days: number; due: string }) =>
      `Hồ sơ ${p.code} hẹn trả ${p.due}, đã trễ ${p.days} ngày, mong anh/chị thông cảm.`,
    notFound: (p: { code: string }) => `Tôi chưa thấy hồ sơ ${p.code}. Anh/chị đọc lại giúp tôi từng số trên giấy hẹn.`,
    list: (p: { count: number; late: number }) =>
      `Có ${p.count} hồ sơ${p.late > 0 ? `, trong đó ${p.late} hồ sơ trễ hẹn` : ''}. Anh/chị muốn hỏi hồ sơ nào?`,
    listSuch: (p: { count: number; names: string }) =>
      `Có ${p.count} hồ sơ như vậy: ${p.names}. Anh/chị hỏi hồ sơ nào?`,
    listOthers: (p: { names: string }) => `Còn ${p.names}. Anh/chị hỏi hồ sơ nào?`,
    listNone: 'Các hồ sơ này không có hồ sơ nào như vậy. Anh/chị muốn hỏi hồ sơ nào?',
    listDue: (p: { each: string }) => `${p.each}. Anh/chị muốn hỏi hồ sơ nào?`,
    due: (p: { procedure: string; day: string }) => `${p.procedure} hẹn trả ${p.day}`,
    done: (p: { procedure: string; status: string }) => `${p.procedure} thì ${p.status}`,
  },
  notes: {
    citizenId: 'Số căn cước',
    phone: 'Điện thoại',
    history: 'Các bước',
    code: 'Mã hồ sơ',
    next: 'Việc tiếp theo',
    none: 'không có',
    source: (p: { day: string }) => `Nguồn: dữ liệu hồ sơ, cập nhật ${p.day}.`,
    clocks: 'Cách tính thời gian theo tình trạng là theo thực tế các hệ thống, chưa đối chiếu văn bản.',
  },
};
