/** About procedures of the national catalogue that are not held here: told as what they are, never with an amount. */
export const imported = {
  /** Before the names to choose from. */
  offer:
    'Thủ tục này tôi chưa giữ. Danh mục thủ tục quốc gia có tên gần với ý anh/chị, anh/chị chọn đúng tên thì tôi đọc cho.',
  offerSpoken: (p: { names: string }) =>
    `Thủ tục này tôi chưa giữ. Danh mục thủ tục quốc gia có: ${p.names}; anh/chị hỏi về cái nào?`,
  lead: (p: { name: string }) => `Thủ tục này tôi chưa giữ, nhưng danh mục thủ tục quốc gia có ghi: ${p.name}.`,
  spoken: (p: { name: string; line: string }) =>
    `Thủ tục này tôi chưa giữ, danh mục thủ tục quốc gia ghi là: ${p.name}. Trước khi đi nộp, anh/chị hỏi lại ${p.line} hoặc trung tâm phường, xã.`,
  agency: (p: { agency: string }) => `Nơi giải quyết: ${p.agency}.`,
  tiers: (p: { tiers: string }) => `Cấp giải quyết: ${p.tiers}.`,
  tierNames: { commune: 'phường, xã', province: 'tỉnh, thành phố', ministry: 'bộ, ngành' },
  papers: 'Giấy tờ ghi trong danh mục:',
  papersOf: (p: { name: string }) => `Giấy tờ danh mục quốc gia ghi cho "${p.name}":`,
  papersSpoken: (p: { name: string; papers: string; line: string }) =>
    `Danh mục quốc gia ghi giấy tờ của ${p.name} gồm: ${p.papers}. Trước khi đi nộp, anh/chị hỏi lại ${p.line}.`,
  noMoney: 'Tiền và số ngày làm tôi không lấy từ danh mục này, vì có thể đã khác.',
  source: (p: { when: string }) => `Nguồn: danh mục thủ tục quốc gia, bản ghi ${p.when}, nay có thể đã thay đổi.`,
  confirm: (p: { filing: string; line: string; ask: string }) =>
    `Trước khi đi nộp, anh/chị hỏi lại ${p.line} hoặc ${p.ask}, hay tìm tên này trên ${p.filing}.`,
  year: (p: { year: string }) => `năm ${p.year}`,
};
