/** What became of the wards and districts of before; names and lines come from the region's data. */
export const ward = {
  became: (p: { since: string; name: string }) =>
    `Từ ${p.since} không còn quận, huyện. Theo danh sách tôi có, nơi đó nay thuộc ${p.name}.`,
  today: (p: { name: string }) => `Đúng, ${p.name} có trong danh sách phường, xã hiện nay.`,
  madeOf: (p: { name: string; from: string }) => `${p.name} lập từ: ${p.from}, có nơi chỉ một phần.`,
  several: (p: { since: string }) => `Từ ${p.since} không còn quận, huyện. Nơi đó nay nằm trong các phường, xã sau:`,
  check: (p: { line: string }) =>
    `Thuộc phường nào thì tùy số nhà. Anh/chị nói thêm tên phường cũ, hoặc hỏi ${p.line}.`,
  anyCentre: (p: { line: string }) =>
    `Hồ sơ nộp ở trung tâm của phường, xã đó; trung tâm khác trong Thành phố cũng có thể tiếp nhận. Cần chắc thì hỏi ${p.line}.`,
  unknown: (p: { since: string; line: string }) =>
    `Từ ${p.since} không còn quận, huyện, và tôi chưa tìm ra nơi đó trong danh sách. Anh/chị cho tôi phường và quận cũ, hoặc hỏi ${p.line}.`,
  here: (p: { name: string }) =>
    `Anh/chị ở ${p.name} thì đến Trung tâm Phục vụ hành chính công của ${p.name} để nộp hồ sơ.`,
  noAddress: (p: { line: string }) => `Số nhà của trung tâm thì tôi chưa có; anh/chị hỏi ${p.line} trước khi đi.`,
  officeHours: 'Giờ làm việc',
  addresses: 'Địa chỉ, số điện thoại',
};
