/** How a procedure goes, told from what is known of its papers, channels, time and outcome. */
export const course = {
  lead: (p: { count: number }) => `Việc này có ${p.count} bước.`,
  prepare: (p: { papers: string }) => `Chuẩn bị: ${p.papers}.`,
  others: 'Còn giấy khác, xem "Giấy tờ cần có".',
  sometimesMore: 'Có trường hợp cần thêm giấy.',
  handIn: (p: { ways: string }) => `Nộp ${p.ways}.`,
  way: {
    counter: (p: { office: string }) => `tại ${p.office}`,
    online: (p: { portal: string }) => `trên ${p.portal}`,
    post: 'qua bưu chính công ích',
  },
  keep: 'Giữ giấy hẹn có mã hồ sơ.',
  takes: (p: { span: string }) => `Thời hạn: ${p.span}.`,
  takesADay: 'Thường xong trong ngày.',
  getOnDay: (p: { outcome: string }) => `Đến hẹn thì nhận ${p.outcome}.`,

  onlineOnly: (p: { portal: string }) => `Thủ tục này chỉ nộp trực tuyến, trên ${p.portal}.`,
  handledBy: (p: { agency: string }) => `Nơi giải quyết: ${p.agency}.`,
  otherWays: (p: { ways: string }) => `Cũng nộp được ${p.ways}.`,

  outcome: (p: { outcome: string }) => `Anh/chị nhận ${p.outcome}.`,
  outcomeWhole: 'Làm hết trên mạng thì có thể nhận bản điện tử; muốn bản giấy thì nói khi nộp.',
  outcomeCollect: 'Nhận ở nơi đã nộp, hoặc qua bưu chính nếu đăng ký lúc nộp.',

  form: (p: { form: string }) => `Anh/chị dùng ${p.form}.`,
  formOnline: 'Nộp trên mạng thì điền mẫu điện tử ngay trên đó.',
  formCounter: 'Nộp trực tiếp thì xin mẫu giấy ở nơi nhận hồ sơ.',
};
