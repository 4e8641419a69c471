/** About levels, how results come back and how money is paid. Terms, rules and legal texts come in as parameters. */
export const delivery = {
  lead: (p: { name: string; results: string }) => `${p.name}: ${p.results}`,
  meaning: (p: { name: string; meaning: string }) => `${p.name} nghĩa là ${p.meaning}.`,
  inForce: (p: { from: string }) => `Áp dụng từ ${p.from}.`,
  notYet: (p: { name: string; from: string }) => `Cách gọi "${p.name}" chưa có vào ngày này; nó bắt đầu từ ${p.from}.`,
  superseded: (p: { name: string; until: string; by: string }) =>
    `"${p.name}" là cách gọi cũ, dùng đến ${p.until}, sau đó gọi là ${p.by}.`,
  old: (p: { name: string; until: string }) => `"${p.name}" là cách gọi cũ, dùng đến ${p.until}.`,
  likeToday: (p: { old: string; until: string; name: string; results: string; payment: string }) =>
    `"${p.old}" là cách gọi cũ, đến ${p.until}; nay gần như "${p.name}" (so cho dễ, luật không ghi vậy): ${p.results} ${p.payment}`,
  likeTodayShort: (p: { name: string; meaning: string }) =>
    `Bây giờ gần như "${p.name}" (so cho dễ, luật không ghi vậy, nên anh/chị hỏi lại nơi nhận): ${p.meaning}.`,
  likeNames: (p: { pairs: string }) => `So cho dễ, luật không ghi vậy: ${p.pairs}.`,
  likePair: (p: { level: string; scope: string }) => `${p.level} gần như ${p.scope}`,
  proactiveToo: (p: { level: string; from: string; meaning: string }) =>
    `Từ ${p.from} còn có nghĩa dịch vụ chủ động mức ${p.level} (${p.meaning}).`,
  definitionKept: (p: { basis: string }) =>
    `Cách hiểu này theo ${p.basis}; quy định mới giữ hai từ đó mà không giải thích lại.`,

  overview: 'Nhận kết quả và đóng tiền ra sao là tùy việc đó làm trên mạng được tới đâu.',
  one: (p: { name: string; results: string; payment: string }) => `${p.name}: ${p.results} ${p.payment}`,
  which: 'Anh/chị muốn xem kỹ cách nào?',

  levelsToday: (p: { names: string }) => `Dịch vụ công trực tuyến đang chia thành: ${p.names}.`,
  levelsLine: (p: { name: string; meaning: string }) => `${p.name}: ${p.meaning}.`,
  levelsOld: (p: { until: string; list: string }) => `Mức độ ngày trước, đến ${p.until}: ${p.list}.`,
  levelsProactive: (p: { from: string; list: string }) =>
    `Từ ${p.from}, toàn trình là mặc định và có thêm bốn mức dịch vụ chủ động: ${p.list}.`,
  levelsItem: (p: { value: string; meaning: string }) => `${p.value} ${p.meaning}`,

  ofProcedure: (p: { name: string; results: string }) => `${p.name}, khi nộp trực tuyến: ${p.results}`,
  handedOver: {
    thing: 'kết quả là bản thật, không gửi qua mạng; nhận tại nơi cấp, hoặc xin gửi bưu chính lúc nộp.',
    nothing: 'không có kết quả trả về.',
  },
  ofProcedureNone: (p: { name: string }) => `${p.name}: anh/chị nộp và nhận kết quả tại nơi tiếp nhận.`,
  ofProcedureUnheld: (p: { name: string; line: string }) =>
    `${p.name}: tôi không có cách trả kết quả vào ngày này, anh/chị hỏi ${p.line}.`,
  ofProcedureIf: (p: { name: string }) => `Đó là khi làm được "${p.name}"; tôi chưa xác nhận được điều này.`,
  atCounter: 'Nộp tại quầy: nhận tại đó theo giấy hẹn.',
  byPost: 'Việc này nộp qua bưu điện (bưu chính công ích) được; muốn gửi kết quả về nhà thì nói khi nộp.',
  costFrom: (p: { payment: string; source: string; day: string }) =>
    `Tiền phải đóng (${p.source}, đối chiếu ${p.day}): ${p.payment}`,
  cost: (p: { payment: string }) => `Tiền phải đóng: ${p.payment}`,

  askDelivery: (p: { name: string }) => `Nhận kết quả: ${p.name}`,
  askLevels: 'Các mức là gì',
  askProcedure: (p: { name: string }) => `Riêng: ${p.name}`,
};
