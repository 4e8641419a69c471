/** Narrowing the procedures held; names of agencies and fields come from the region's data. */
export const browse = {
  found: (p: { count: number; under: string }) =>
    `Tôi có ${p.count} thủ tục khớp với: ${p.under}. Anh/chị chọn một thủ tục, hoặc nói thêm để lọc.`,
  foundAll: (p: { count: number }) =>
    `Tôi có ${p.count} thủ tục. Anh/chị cho biết cơ quan, mức trực tuyến, cấp hay lĩnh vực để tìm gọn lại.`,
  page: (p: { from: number; until: number; count: number; under: string }) =>
    `${p.from === p.until ? `Thứ ${p.from}` : `Từ thứ ${p.from} đến thứ ${p.until}`} trong ${p.count} thủ tục${p.under === '' ? '' : `: ${p.under}`}.`,
  more: (p: { count: number }) => `Còn ${p.count} mục nữa: anh/chị gõ "xem thêm", hoặc nói thêm để lọc.`,
  next: 'Xem thêm',
  previous: 'Trang trước',
  noMore: 'Danh sách đến đây là hết.',
  lastStep: 'Đó là việc cuối trong danh sách này.',
  steps: (p: { name: string }) => `${p.name}: đây là những việc thường làm, theo thứ tự. Anh/chị chọn việc muốn xem.`,
  stepsUnder: (p: { name: string; count: number; under: string }) =>
    `${p.name}: có ${p.count} việc khớp với ${p.under}.`,
  always: (p: { name: string; why: string }) => `${p.name}: ${p.why}.`,
  sometimes: (p: { name: string; why: string }) => `${p.name} (chỉ khi cần): ${p.why}.`,
  byEvent: 'Theo việc trong đời',
  whichEvent: 'Nhà mình đang có việc gì? Anh/chị chọn, hoặc kể bằng lời.',
  whichKind: {
    fields: 'Tôi có thủ tục của các lĩnh vực dưới đây. Anh/chị gõ tên một lĩnh vực để xem.',
    agencies: 'Tôi có thủ tục của các cơ quan dưới đây. Anh/chị gõ tên một cơ quan để xem.',
  },
  none: (p: { under: string; filing: string }) =>
    `Trong phần tôi có, không thủ tục nào khớp: ${p.under}. Anh/chị bỏ bớt điều kiện dưới đây, hoặc tìm ở ${p.filing}.`,
  noneOf: (p: { name: string; filing: string; line: string }) =>
    `Tôi chưa có thủ tục nào của ${p.name}. Anh/chị tìm ở ${p.filing}, gọi ${p.line}, hoặc cho tôi biết việc cần làm.`,
  mayFit: (p: { under: string; scope: string; count: number }) =>
    `${p.under}: tôi chưa xác nhận được thủ tục nào là "${p.scope}". Tôi có ${p.count} thủ tục mà mức trực tuyến chưa chắc; anh/chị chọn một thủ tục để xem.`,
  levelHeld: (p: { name: string; scope: string; day: string }) =>
    `${p.name}: tôi ghi ngày ${p.day} là "${p.scope}", chưa xác nhận`,
  levelUnknown: (p: { name: string }) => `${p.name}: tôi chưa biết mức trực tuyến`,
  confirmLevel: (p: { line: string }) => `Trước khi nộp, anh/chị hỏi lại ${p.line} hoặc nơi nhận hồ sơ.`,
  dropHelps: (p: { facet: string; count: number }) => `Bỏ điều kiện ${p.facet} thì có ${p.count} thủ tục.`,
  dropTo: (p: { facet: string; count: number }) => `Bỏ: ${p.facet} (còn ${p.count})`,
  cleared: 'Đã bỏ hết điều kiện lọc.',
  mood: 'Tôi hiểu anh/chị đang bực, mong anh/chị thông cảm.',
  unknown: (p: { said: string }) => `Tôi không thấy cơ quan hay lĩnh vực nào tên "${p.said}".`,
  left: 'Đã thoát phần tìm. Anh/chị muốn làm gì tiếp?',
  ruleOfThumb:
    'Mức độ 4 gần như "toàn trình", mức độ 3 gần như "một phần". Đây là cách hiểu quen dùng, không phải luật.',
  unsure: 'Mức trực tuyến của nhiều thủ tục tôi chưa xác nhận được.',
  drop: (p: { facet: string }) => `Bỏ: ${p.facet}`,
  clear: 'Bỏ hết điều kiện',
  leave: 'Thoát',
  scopes: { whole: 'toàn trình', partial: 'một phần', none: 'chưa trực tuyến', online: 'làm được trên mạng' },
  tiers: {
    commune: 'cấp xã',
    province: 'cấp tỉnh, thành phố',
    ministry: 'cấp bộ',
    utility: 'đơn vị cung cấp dịch vụ',
    school: 'trường học',
  },
};
