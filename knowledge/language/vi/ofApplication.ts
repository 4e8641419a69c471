type Whom = { whom: string };

/** What is asked of an application that was shown, one fact each; `whom`: the agency that has it, or where it was filed. */
export const ofApplication = {
  /** Where the agency is not in the data. */
  whereFiled: 'nơi đã nộp hồ sơ',
  /** The same for files of the police. */
  policeFiled: 'công an nơi đã nộp hồ sơ',
  payNotice: (p: Whom) =>
    `Số tiền và chỗ đóng ghi trong thông báo của cơ quan, tôi không có con số đó. Chưa nhận thông báo thì anh/chị hỏi ${p.whom}.`,
  payBy: (p: Whom) =>
    `Hạn đóng tiền ghi trong thông báo của cơ quan, tôi không có ngày đó. Chưa nhận thông báo thì anh/chị hỏi ${p.whom}.`,
  stillToPay: (p: Whom) =>
    `Dữ liệu tôi có vẫn ghi là đang chờ đóng tiền. Anh/chị đóng rồi thì giữ biên lai, hỏi ${p.whom} đã ghi nhận chưa.`,
  payNotAsked: (p: Whom) =>
    `Trong dữ liệu tôi có, hồ sơ này chưa bị yêu cầu đóng tiền. Đóng ở đâu, bao nhiêu thì anh/chị hỏi ${p.whom} cho chắc.`,
  collectReady: (p: Whom) =>
    `Anh/chị nhận theo cách đã chọn khi nộp; đến lấy thì theo chỗ ghi trên giấy hẹn. Không rõ chỗ thì hỏi ${p.whom}, là nơi giải quyết hồ sơ này.`,
  collectNotYet: (p: Whom & { means: string }) =>
    `Hồ sơ này chưa có kết quả: ${p.means}. Khi có, anh/chị nhận ở chỗ ghi trên giấy hẹn hoặc theo cách đã chọn khi nộp; không rõ thì hỏi ${p.whom}.`,
  collectDone: (p: Whom) => `Kết quả của hồ sơ này đã được giao rồi. Anh/chị chưa cầm được thì hỏi ngay ${p.whom}.`,
  collectNone: (p: Whom & { means: string }) =>
    `Hồ sơ này không có kết quả để nhận: ${p.means}. Muốn lấy lại giấy tờ đã nộp thì anh/chị hỏi ${p.whom}.`,
  delivered: (p: Whom) =>
    `Gửi về nhà được hay không là theo cách nhận anh/chị đã chọn khi nộp. Muốn đổi cách nhận thì anh/chị hỏi ${p.whom}.`,
  bring: (p: Whom) =>
    `Đi lấy kết quả thì anh/chị mang giấy hẹn và giấy tờ tùy thân. Nơi trả có cần thêm giấy gì không thì tôi chưa rõ, anh/chị hỏi ${p.whom} trước khi đi.`,
  bringNotYet: (p: { means: string }) =>
    `Hồ sơ này chưa có kết quả: ${p.means}. Khi có, anh/chị mang giấy hẹn và giấy tờ tùy thân đi lấy.`,
  proxy: (p: Whom) =>
    `Người khác lấy giùm được không thì tôi chưa có thông tin cho hồ sơ này. Anh/chị hỏi ${p.whom} trước khi nhờ, và hỏi luôn có cần giấy ủy quyền không.`,
  noted: (p: { note: string }) => `Cơ quan có ghi: ${p.note}.`,
  /** Where what the agency wrote cannot be read aloud as it stands. */
  notedAloud: 'Cơ quan có ghi lý do trong hồ sơ, để tôi xem rồi nói anh/chị nghe.',
  reasonUnknown: (p: { next: string }) => `Lý do không có trong dữ liệu của tôi. ${p.next}`,
  lateReasonUnknown: (p: { days: number; next: string }) =>
    `Hồ sơ này trễ ${p.days} ngày, còn vì sao trễ thì dữ liệu không ghi. ${p.next}`,
  nothingMissing: (p: Whom & { means: string }) =>
    `Trong dữ liệu tôi có, hồ sơ này không bị yêu cầu nộp thêm giấy: ${p.means}. Ai báo anh/chị thiếu giấy thì hỏi lại ${p.whom}.`,
  missingUnknown: (p: Whom) =>
    `Thiếu giấy gì thì ghi trong phiếu yêu cầu bổ sung, tôi không có phiếu đó. Chưa nhận phiếu thì anh/chị hỏi ${p.whom}.`,
  supplementWhere: (p: Whom) =>
    `Nộp thêm ở đâu thì theo phiếu yêu cầu bổ sung, tôi không có phiếu đó. Anh/chị hỏi ${p.whom}, là nơi đang giữ hồ sơ.`,
  supplementBy: (p: Whom) =>
    `Hạn nộp thêm ghi trong phiếu yêu cầu bổ sung, tôi không có ngày đó. Chưa nhận phiếu thì anh/chị hỏi ngay ${p.whom} để khỏi lỡ hạn.`,
  goesOnUnknown: (p: Whom) =>
    `Dừng luôn hay còn làm tiếp thì dữ liệu của tôi không nói được. Anh/chị hỏi ${p.whom} cần gì để làm tiếp.`,
  whose: (p: { name: string }) => `Người nộp ghi trên hồ sơ là ${p.name}.`,
  nameMasked: 'Tôi che bớt tên để người lạ có mã hồ sơ cũng không biết là ai.',
  whoseAloud:
    'Tôi có tên người nộp trên hồ sơ. Để giữ kín cho anh/chị, anh/chị đọc họ tên người nộp, tôi so giúp có khớp không.',
  noSex: 'Dữ liệu hồ sơ không ghi người nộp là nam hay nữ.',
  received: (p: { day: string }) => `Cơ quan ghi ngày tiếp nhận là ${p.day}.`,
  sent: (p: { day: string }) => `Hồ sơ gửi ngày ${p.day}, cơ quan chưa nhận vào.`,
  notCounted: 'Cơ quan nhận hồ sơ vào thì mới bắt đầu tính ngày. Hồ sơ này cơ quan chưa nhận vào.',
  counted: (p: { received: string; due: string }) =>
    `Cơ quan đã tiếp nhận ngày ${p.received}, hẹn trả ${p.due}. Hồ sơ này đang được tính ngày.`,
  agency: (p: { agency: string; city: string }) =>
    `Nơi giải quyết hồ sơ này là ${p.agency}. Số điện thoại riêng của nơi đó tôi không có; cần hỏi gấp thì anh/chị gọi ${p.city}.`,
  agencyUnknown: (p: { city: string }) =>
    `Dữ liệu tôi có không ghi nơi giải quyết. Anh/chị hỏi nơi đã nộp, hoặc gọi ${p.city}.`,
  due: {
    inTime: (p: { due: string; days: number }) => `Hẹn trả ngày ${p.due}, còn ${p.days} ngày nữa.`,
    dueToday: (p: { due: string }) => `Hẹn trả là hôm nay, ngày ${p.due}.`,
    late: (p: { due: string; days: number; next: string }) =>
      `Hẹn trả ngày ${p.due}, nay đã trễ ${p.days} ngày và tôi chưa thấy ngày hẹn mới. ${p.next}`,
    notStarted: (p: { due: string }) =>
      `Ngày hẹn đang ghi là ${p.due}. Cơ quan chưa nhận hồ sơ vào nên ngày này còn có thể đổi.`,
    paused: (p: { due: string }) =>
      `Ngày hẹn đang ghi là ${p.due}. Hồ sơ đang chờ anh/chị nên ngày này có thể dời lại.`,
    unclear: (p: { due: string }) =>
      `Hồ sơ đang dừng nên chưa biết khi nào có kết quả. Ngày hẹn ghi lúc đầu là ${p.due}.`,
    ready: (p: { next: string }) => `Kết quả có rồi. ${p.next}`,
    returned: (p: { next: string }) => `Kết quả đã được giao rồi. ${p.next}`,
    none: (p: { means: string; next: string }) => `Hồ sơ này không có kết quả: ${p.means}. ${p.next}`,
  },
  lateNext: (p: Whom & { portal: string }) => `Anh/chị hỏi ${p.whom}, hoặc gửi phản ánh, kiến nghị trên ${p.portal}.`,
  ifLate: (p: Whom & { portal: string }) =>
    `Lỡ trễ hẹn thì anh/chị hỏi ${p.whom}, hoặc gửi phản ánh, kiến nghị trên ${p.portal}.`,
  lateBy: (p: { due: string; days: number; next: string }) =>
    `Trễ rồi: hẹn ngày ${p.due}, nay quá ${p.days} ngày. ${p.next}`,
  state: (p: { means: string; next: string }) => `Hồ sơ này: ${p.means}. ${p.next}`,
};
