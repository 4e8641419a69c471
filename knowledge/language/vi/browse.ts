/** Narrowing the procedures held; names of agencies and fields come from the region's data. */
export const browse = {
  found: (p: { count: number; under: string }) =>
    `Tôi có ${p.count} thủ tục khớp với: ${p.under}. Anh/chị chọn một thủ tục, hoặc nói thêm để lọc.`,
  foundAll: (p: { count: number }) =>
    `Tôi có ${p.count} thủ tục. Anh/chị cho biết cơ quan, mức trực tuyến, cấp hay lĩnh vực để tìm gọn lại.`,
  more: (p: { count: number }) => `Còn ${p.count} thủ tục nữa; nói thêm để lọc, hoặc gõ tên việc cần làm.`,
  none: (p: { under: string; filing: string }) =>
    `Trong phần tôi có, không thủ tục nào khớp: ${p.under}. Anh/chị bỏ bớt điều kiện dưới đây, hoặc tìm ở ${p.filing}.`,
  cleared: 'Đã bỏ hết điều kiện lọc.',
  unknown: (p: { said: string }) => `Tôi không thấy cơ quan hay lĩnh vực nào tên "${p.said}".`,
  left: 'Đã thoát phần tìm. Anh/chị muốn làm gì tiếp?',
  ruleOfThumb:
    'Mức độ 4 gần như "toàn trình", mức độ 3 gần như "một phần". Đây là cách hiểu quen dùng, không phải luật.',
  unsure: 'Mức trực tuyến của nhiều thủ tục tôi chưa xác nhận được.',
  drop: (p: { facet: string }) => `Bỏ: ${p.facet}`,
  clear: 'Bỏ hết điều kiện',
  leave: 'Thoát',
  scopes: { whole: 'toàn trình', partial: 'một phần', none: 'chưa trực tuyến' },
  tiers: {
    commune: 'cấp xã',
    province: 'cấp tỉnh, thành phố',
    ministry: 'cấp bộ',
    utility: 'đơn vị cung cấp dịch vụ',
    school: 'trường học',
  },
};
