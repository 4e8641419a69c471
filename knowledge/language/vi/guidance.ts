/** Around the answers on the portal; the answers themselves are the region's. */
export const guidance = {
  open: (p: { address: string }) => `Mở ${p.address}`,
  unheld: (p: { line: string }) => `Điều này tôi chưa có thông tin. Anh/chị gọi ${p.line} nhé.`,
  outside: (p: { from: string; line: string }) =>
    `Thông tin vào ngày này tôi không có, chỉ có từ ${p.from}. Anh/chị hỏi ${p.line}.`,
  over: (p: { until: string; line: string }) =>
    `Điều tôi biết chỉ đến hết ngày ${p.until}. Anh/chị hỏi ${p.line} về quy định hiện nay.`,
  person: 'Gặp người hỗ trợ',
};
