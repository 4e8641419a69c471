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

  source: (p: { source: string; day: string }) => `Nguồn: ${p.source}, đối chiếu ngày ${p.day}.`,
  noSource: (p: { day: string; line: string; ask: string }) =>
    `Nguồn: tôi chưa thấy văn bản (ghi ngày ${p.day}), xin hỏi lại ${p.line} hoặc ${p.ask}.`,
  wardCentre: 'trung tâm phường, xã',
  confirmPress: (p: { line: string; ask: string }) =>
    `Có phần tôi chưa thấy văn bản gốc, xin hỏi lại ${p.line} hoặc ${p.ask}.`,
  confirmRecalled: (p: { line: string; ask: string }) => `Có phần tôi chưa chắc, xin hỏi lại ${p.line} hoặc ${p.ask}.`,
  ended: (p: { until: string }) => `Quy định sau ngày ${p.until} tôi chưa có.`,
  before: (p: { answer: string }) => `Đến hết ngày đó: ${p.answer}`,
  notYet: (p: { from: string }) => `Quy định trước ngày ${p.from} tôi chưa có.`,
  after: (p: { answer: string }) => `Từ ngày đó: ${p.answer}`,
  unheld: (p: { aspect: string; line: string; ask: string }) =>
    `${p.aspect}: tôi chưa có thông tin này. Anh/chị hỏi ${p.line} hoặc ${p.ask}.`,
  notHeld: (p: { line: string; ask: string }) =>
    `Điều này tôi chưa có thông tin chắc, nên không đoán. Anh/chị hỏi ${p.line} hoặc ${p.ask}.`,
  ageUnheld: (p: { line: string; ask: string }) =>
    `Tuổi có làm khác đi không thì tôi chưa có thông tin. Anh/chị hỏi ${p.line} hoặc ${p.ask}.`,
  exemptUnheld: (p: { line: string; ask: string }) =>
    `Được miễn, giảm vì tuổi hay không thì tôi chưa có thông tin. Anh/chị hỏi ${p.line} hoặc ${p.ask} trước khi đóng.`,
  heldInstead: (p: { name: string }) => `Về "${p.name}", tôi nói được những điều dưới đây.`,
  nameOnly: (p: { filing: string }) =>
    `Tôi chỉ có tên thủ tục này; giấy tờ, tiền và thời hạn thì anh/chị xem trên ${p.filing}.`,
  replaced: (p: { name: string; from: string }) => `Thủ tục này đã được thay bằng "${p.name}" từ ngày ${p.from}.`,

  documentsLead: (p: { count: number }) => `Anh/chị cần ${p.count} thứ giấy tờ.`,
  documentsSpoken: (p: { papers: string }) => `Anh/chị cần: ${p.papers}.`,
  documentsSometimes: 'Chỉ cần thêm khi:',

  kinds: { charge: 'lệ phí', fee: 'phí' },
  free: 'không mất tiền',
  amount: (p: { kind: string; amount: string }) => `${p.kind} ${p.amount}`,
  amountPer: (p: { kind: string; amount: string; per: string }) => `${p.kind} ${p.amount} ${p.per}`,
  amountUnknown: (p: { line: string }) => `tôi chưa có số tiền, anh/chị hỏi nơi nộp hoặc ${p.line}`,
  allFree: 'Thủ tục này không mất tiền.',
  notCharged: (p: { kind: string; from: string }) => `từ ${p.from} không phải đóng ${p.kind}`,
  since: (p: { amount: string; from: string }) => `${p.amount}, từ ${p.from}`,
  untilThen: (p: { amount: string; until: string; next: string }) =>
    `${p.amount} đến hết ${p.until}, sau đó là ${p.next}`,
  payment: (p: { item: string; amount: string }) => `${p.item}: ${p.amount}.`,
  waived: (p: { item: string; conditions: string; until: string }) =>
    `Đến hết ${p.until}, ${p.item}. Điều kiện: ${p.conditions}. Nơi nhận hồ sơ quyết định.`,
  waivedAlways: (p: { item: string; conditions: string }) =>
    `Có trường hợp ${p.item}: ${p.conditions}. Nơi nhận hồ sơ quyết định.`,
  otherCases: (p: { amount: string }) => `Trường hợp khác: ${p.amount}.`,
  otherCasesBetween: (p: { least: string; most: string }) => `Trường hợp khác: từ ${p.least} đến ${p.most}.`,
  otherCasesDiffer: 'Trường hợp khác có thể mất tiền.',
  paidUntil: (p: { until: string; payment: string }) =>
    `Sau ngày ${p.until} tôi chưa có số tiền. Đến hết ngày đó, ${p.payment}`,

  sameDay: (p: { hour: number }) => `Làm xong trong ngày. Nộp sau ${p.hour} giờ thì có thể sang ngày làm việc sau.`,
  sameDayInShort: 'Làm xong trong ngày.',
  within: (p: { span: string }) => `Mất nhiều nhất ${p.span}, tính từ khi nơi nhận có đủ giấy tờ.`,
  withinInShort: (p: { span: string }) => `Mất nhiều nhất ${p.span}.`,
  ifNow: (p: { day: string }) => `Nộp đủ giấy tờ bây giờ thì khoảng ngày ${p.day} có kết quả.`,
  ifNowUnsure: (p: { day: string }) =>
    `Nộp đủ giấy tờ bây giờ thì khoảng ngày ${p.day} có kết quả; gặp ngày nghỉ lễ thì muộn hơn.`,

  levelIs: {
    whole: 'Thủ tục này làm hết trên mạng được (toàn trình).',
    partial: 'Thủ tục này nộp trên mạng được, nhưng có bước phải đến nơi (một phần).',
    none: 'Thủ tục này chưa làm trên mạng được.',
  },
  levelMaybe: {
    whole: 'Có thể làm hết trên mạng (toàn trình), nhưng tôi chưa xác nhận được.',
    partial: 'Có thể nộp trên mạng nhưng có bước phải đến nơi (một phần); tôi chưa xác nhận được.',
    none: 'Có thể chưa làm trên mạng được, nhưng tôi chưa xác nhận được.',
  },
  levelMeaning: {
    whole: 'Toàn trình là anh/chị không phải đến nơi. Kết quả là bản điện tử, hoặc gửi qua bưu chính.',
    partial: 'Bước phải đến thường là cho xem giấy tờ, ký tên hoặc nhận kết quả.',
    none: 'Anh/chị vẫn xem được thông tin thủ tục trên mạng.',
  },
  wholeMeaning: {
    thing: 'Toàn trình là nộp và đóng tiền trên mạng. Kết quả là bản thật: gửi qua bưu chính, hoặc anh/chị đến nhận.',
    nothing: 'Toàn trình là anh/chị không phải đến nơi. Việc này không có kết quả trả về.',
  },
  channelsAre: (p: { channels: string }) => `Anh/chị nộp được ${p.channels}.`,
  codeIs: (p: { name: string; code: string }) => `Mã thủ tục "${p.name}" là ${p.code}.`,
  codeUnpublished: (p: { name: string }) => `Mã thủ tục "${p.name}" chưa công bố, nên tôi không có.`,
  offline: 'Không rành mạng thì anh/chị đến thẳng nơi nhận, nhờ người ở đó hướng dẫn khai.',
  channel: { counter: 'tại quầy', online: 'trên mạng', post: 'qua bưu chính công ích' },

  legalLead: (p: { basis: string }) => `Căn cứ chính: ${p.basis}.`,
  legalRest: (p: { numbers: string }) => `Cùng các văn bản: ${p.numbers}.`,
  legalAlso: (p: { numbers: string }) => `Các câu trả lời khác còn theo: ${p.numbers}.`,
  basis: (p: { title: string; number: string }) => `${p.title} số ${p.number}`,

  ofThis: (p: { name: string }) => `Trên đây là về "${p.name}".`,
  same: 'Đúng, vẫn là thủ tục này.',
  whichCase: (p: { name: string }) => `${p.name}. Anh/chị cần trường hợp nào?`,
  oldEnough: (p: { years: number; from: number }) =>
    `${p.years} tuổi là đủ tuổi (từ đủ ${p.from}), anh/chị nộp hồ sơ được.`,
  oldEnoughIf: (p: { years: number; if: string }) => `${p.years} tuổi thì phải ${p.if}.`,
  oldEnoughSoon: (p: { years: number }) => `Năm nay đủ ${p.years} tuổi; tính đủ tuổi từ ngày sinh nhật.`,
  tooYoung: (p: { years: number }) => `${p.years} tuổi thì chưa đủ tuổi.`,

  nextStep: 'Tiếp theo, anh/chị gõ "giấy tờ" để biết cần chuẩn bị gì.',
  nextStepDeclare: 'Tiếp theo, anh/chị gõ "giấy tờ", hoặc "khai" để điền tờ khai.',

  choose: 'Có vài thủ tục gần với điều anh/chị nói. Anh/chị chọn một thủ tục nhé:',
  chooseFirst: 'Điều đó tùy từng thủ tục. Anh/chị chọn giúp một thủ tục, tôi trả lời ngay:',
  perhaps: 'Tôi chưa chắc anh/chị cần làm gì. Nếu không phải việc dưới đây, anh/chị nói rõ hơn giúp tôi:',
  vague: 'Anh/chị cần làm giấy tờ gì? Gõ tên việc, như "khai sinh cho con", hoặc chọn thủ tục tôi đang có:',
  eachInShort: 'Tôi nói ngắn từng việc:',
  eachNext: 'Anh/chị chọn một việc để nghe đủ.',
  compared: 'Mỗi việc dùng cho một chuyện:',
  comparedNext: 'Anh/chị chọn một việc để xem giấy tờ, tiền và thời gian.',
  compareWith: (p: { name: string }) => `Anh/chị muốn so "${p.name}" với việc nào? Gõ tên việc đó giúp tôi.`,
  conditionHeld: (p: { held: string }) => `Về điều này tôi có: ${p.held}`,
  conditionAsk: (p: { line: string; ask: string }) =>
    `Trường hợp riêng của anh/chị tôi chưa có thông tin chắc, nên không đoán; xin hỏi ${p.line} hoặc ${p.ask}.`,
  nameFirst: (p: { line: string }) =>
    `Tiền, giấy tờ, thời gian mỗi việc một khác, nên tôi cần biết tên việc. Anh/chị gõ vài chữ như "làm hộ chiếu", hoặc tìm theo lĩnh vực, hoặc gọi ${p.line} để gặp người.`,
  along: (p: { name: string }) => `Mở tiệm thì thường còn phải làm: ${p.name}. Việc này tôi có, anh/chị chọn để xem.`,
  byFacets: 'Tìm theo cơ quan, lĩnh vực',
  noneOfThese: 'Không phải các thủ tục này',
  none: (p: { filing: string; line: string }) =>
    `Thủ tục này chưa có trong phần tôi nắm, nên tôi không đoán. Anh/chị tìm ở Cổng Dịch vụ công quốc gia ${p.filing}, hoặc gọi ${p.line}.\nChưa đúng ý thì anh/chị tìm theo lĩnh vực, hoặc gặp người hỗ trợ.`,
  openPortal: 'Mở Cổng Dịch vụ công quốc gia',
};
