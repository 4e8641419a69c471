/** About procedures. Names, lines and places come in as parameters; every list comes in ready made. */
export const procedures = {
  aspects: {
    documents: 'Giấy tờ cần có',
    fee: 'Tốn bao nhiêu',
    time: 'Mất bao lâu',
    place: 'Nộp ở đâu',
    steps: 'Các bước làm',
    eligibility: 'Ai được làm',
    level: 'Làm hết trên mạng?',
    form: 'Mẫu tờ khai',
    legal: 'Căn cứ pháp luật',
    result: 'Nhận được gì',
    validity: 'Dùng được bao lâu',
  },
  declare: 'Khai tờ khai ngay',
  howDelivered: 'Cách nhận và đóng tiền',

  source: (p: { sources: string; day: string }) => `Nguồn: ${p.sources}; xem ngày ${p.day}.`,
  wardCentre: 'trung tâm phường, xã',
  confirmPress: (p: { line: string; ask: string }) => `Có phần theo báo chí, anh/chị hỏi lại ${p.line} hoặc ${p.ask}.`,
  confirmRecalled: (p: { line: string; ask: string }) =>
    `Điều này tôi chưa chắc, anh/chị hỏi lại ${p.line} hoặc ${p.ask}.`,
  ended: (p: { until: string }) => `Điều tôi biết chỉ đến hết ngày ${p.until}, quy định sau đó tôi chưa có.`,
  before: (p: { answer: string }) => `Trước đó: ${p.answer}`,
  notYet: (p: { from: string }) => `Quy định trước ngày ${p.from} tôi không có.`,
  after: (p: { answer: string }) => `Từ ngày đó: ${p.answer}`,
  unheld: (p: { aspect: string; line: string; ask: string }) =>
    `${p.aspect}: tôi chưa có thông tin này. Anh/chị hỏi ${p.line} hoặc ${p.ask}.`,
  replaced: (p: { name: string; from: string }) => `Thủ tục này đã được thay bằng "${p.name}" từ ngày ${p.from}.`,
  seeSuccessor: 'Xem thủ tục mới',

  documentsLead: (p: { count: number }) => `Anh/chị cần ${p.count} thứ giấy tờ.`,
  documentsSpoken: (p: { papers: string }) => `Anh/chị cần: ${p.papers}.`,
  documentsSometimes: 'Chỉ khi cần:',

  kinds: { charge: 'lệ phí', fee: 'phí' },
  free: 'không mất tiền',
  amount: (p: { kind: string; amount: string }) => `${p.kind} ${p.amount}`,
  amountPer: (p: { kind: string; amount: string; per: string }) => `${p.kind} ${p.amount} ${p.per}`,
  amountUnknown: (p: { line: string }) => `tôi chưa có mức thu, xin hỏi nơi nộp hoặc ${p.line}`,
  since: (p: { amount: string; from: string }) => `${p.amount} từ ${p.from}`,
  payment: (p: { item: string; amount: string }) => `${p.item}: ${p.amount}.`,
  waived: (p: { item: string; conditions: string }) =>
    `${p.item} nếu đủ điều kiện: ${p.conditions}. Nơi nhận hồ sơ quyết định.`,
  otherCases: (p: { amount: string }) => `Trường hợp khác: ${p.amount}.`,
  otherCasesBetween: (p: { least: string; most: string }) => `Trường hợp khác: từ ${p.least} đến ${p.most}.`,
  otherCasesDiffer: 'Trường hợp khác: mức khác.',
  paidUntil: (p: { until: string; payment: string }) => `Đến hết ${p.until}: ${p.payment} Sau đó tôi chưa có mức thu.`,

  sameDay: (p: { hour: number }) =>
    `Làm xong trong ngày; nhận hồ sơ sau ${p.hour} giờ mà chưa giải quyết kịp thì sang ngày làm việc tiếp theo.`,
  within: (p: { span: string }) => `Thời hạn giải quyết là ${p.span}, tính từ khi hồ sơ được nhận đủ.`,
  ifNow: (p: { day: string }) => `Nếu được nhận lúc này, anh/chị có kết quả khoảng ngày ${p.day}.`,
  ifNowUnsure: (p: { day: string }) => `Nếu được nhận lúc này, sớm nhất là ngày ${p.day}; lịch nghỉ lễ tôi chưa chắc.`,

  levelIs: {
    whole: 'Thủ tục này làm toàn trình, tức là mọi bước đều ở trên mạng.',
    partial: 'Thủ tục này làm trên mạng một phần, còn ít nhất một bước phải đến nơi.',
    none: 'Thủ tục này chưa làm trên mạng được.',
  },
  levelMaybe: {
    whole: 'Có thể thủ tục này làm toàn trình trên mạng, nhưng tôi chưa xác nhận được.',
    partial: 'Có thể thủ tục này chỉ làm trên mạng một phần, nhưng tôi chưa xác nhận được.',
    none: 'Có thể thủ tục này chưa làm trên mạng được, nhưng tôi chưa xác nhận được.',
  },
  levelMeaning: {
    whole: 'Toàn trình: không phải đến cơ quan; kết quả về bản điện tử hoặc bưu chính công ích.',
    partial: 'Một phần: nộp qua mạng nhưng vẫn phải đến trình giấy, ký hoặc nhận kết quả.',
    none: 'Anh/chị vẫn xem được thông tin thủ tục trên mạng.',
  },
  channelsAre: (p: { channels: string }) => `Nộp được ${p.channels}.`,
  channel: { counter: 'trực tiếp', online: 'trực tuyến', post: 'qua bưu chính công ích' },

  legalLead: (p: { basis: string }) => `Căn cứ chính: ${p.basis}.`,
  legalRest: (p: { numbers: string }) => `Cùng các văn bản: ${p.numbers}.`,
  basis: (p: { title: string; number: string }) => `${p.title} số ${p.number}`,

  same: 'Đúng, vẫn là thủ tục này.',
  whichCase: (p: { name: string }) => `${p.name}: anh/chị cần trường hợp nào?`,
  oldEnough: (p: { years: number; from: number }) =>
    `${p.years} tuổi là đủ tuổi (từ đủ ${p.from}), anh/chị nộp hồ sơ được.`,
  oldEnoughIf: (p: { years: number; if: string }) => `${p.years} tuổi thì phải ${p.if}.`,
  oldEnoughSoon: (p: { years: number }) => `Năm nay đủ ${p.years} tuổi; tính đủ tuổi từ ngày sinh nhật.`,
  tooYoung: (p: { years: number }) => `${p.years} tuổi thì chưa đủ tuổi.`,

  askMore: 'Anh/chị muốn biết thêm điều gì?',

  choose: 'Có vài thủ tục gần với điều anh/chị nói. Anh/chị chọn một thủ tục nhé:',
  vague: 'Anh/chị cần làm giấy tờ gì? Gõ tên việc, như "khai sinh cho con", hoặc chọn thủ tục tôi đang có:',
  byFacets: 'Tìm theo cơ quan, lĩnh vực',
  noneOfThese: 'Không phải các thủ tục này',
  none: (p: { filing: string; line: string }) =>
    `Thủ tục này chưa có trong phần tôi nắm, nên tôi không đoán. Anh/chị tìm ở Cổng Dịch vụ công quốc gia ${p.filing}, hoặc gọi ${p.line}.\nNếu tôi hiểu sai, anh/chị gõ lại tên việc cần làm bằng vài chữ.`,
  noneSpoken: (p: { line: string }) =>
    `Thủ tục này tôi chưa có thông tin. Anh/chị gọi ${p.line} hoặc hỏi trung tâm phường, xã.`,
  openPortal: 'Mở Cổng Dịch vụ công quốc gia',
};
