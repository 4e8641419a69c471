/** What became of the wards and districts of before; names and lines come from the region's data. */
export const ward = {
  became: (p: { since: string; name: string }) =>
    `Theo danh sách tôi có, nơi đó nay thuộc ${p.name}. Từ ${p.since} không còn quận, huyện.`,
  today: (p: { name: string }) => `Đúng, ${p.name} có trong danh sách phường, xã hiện nay.`,
  madeOf: (p: { name: string; from: string }) => `${p.name} gồm: ${p.from}.`,
  noDistricts: (p: { since: string }) => `Từ ${p.since} không còn quận, huyện.`,
  several: (p: { since: string }) => `Từ ${p.since} không còn quận, huyện. Nơi đó nay thuộc các phường, xã này:`,
  /** One part only of a ward of before. */
  part: (p: { ward: string }) => `một phần ${p.ward}`,
  /** A ward's name that several districts had. */
  shared: (p: { since: string }) =>
    `Nhiều quận, huyện cũ có nơi tên này; trước ${p.since} anh/chị ở quận, huyện nào? Nay lần lượt là:`,
  whichDistrict: (p: { some: string }) => `Nơi đó trước đây thuộc quận, huyện nào: ${p.some}?`,
  tellWard: 'Anh/chị cho tôi tên phường, xã và quận, huyện cũ, tôi chỉ nơi nay thuộc về.',
  check: (p: { line: string }) => `Vào phường nào là tùy số nhà. Anh/chị cho thêm tên phường cũ, hoặc hỏi ${p.line}.`,
  anyCentre: (p: { line: string }) =>
    `Anh/chị nộp ở trung tâm của phường, xã đó; trung tâm nơi khác cũng có thể nhận. Cần chắc thì hỏi ${p.line}.`,
  ownOffice: (p: { name: string; office: string }) => `Riêng "${p.name}" thì nơi nhận là ${p.office}.`,
  unknown: (p: { since: string; line: string }) =>
    `Tôi chưa tìm ra nơi đó; từ ${p.since} không còn quận, huyện. Anh/chị cho tôi tên phường và quận cũ, hoặc hỏi ${p.line}.`,
  here: (p: { name: string }) =>
    `Anh/chị ở ${p.name} thì đến Trung tâm Phục vụ hành chính công của ${p.name} để nộp hồ sơ.`,
  noAddress: (p: { line: string }) => `Số nhà của trung tâm thì tôi chưa có; anh/chị hỏi ${p.line} trước khi đi.`,
  /** Something is to be done in another province. */
  otherProvince: (p: { region: string; province: string }) =>
    `Tôi chỉ giúp việc của ${p.region}. Việc ở ${p.province} thì nơi đó giải quyết.`,
  nowPartOf: (p: { said: string; province: string }) => `${p.said} nay thuộc ${p.province}.`,
  askThere: (p: { filing: string }) =>
    `Anh/chị hỏi trung tâm phục vụ hành chính công phường, xã ở đó, hoặc tìm trên ${p.filing} rồi chọn tỉnh, thành phố đó.`,
  asHere: (p: { region: string }) =>
    `Muốn biết ở ${p.region} làm sao thì anh/chị chọn dưới đây; tiền và nơi nộp ở đó có thể khác.`,
  otherProvinceSpoken: (p: { region: string; province: string }) =>
    `Tôi chỉ nắm việc của ${p.region}. Việc ở ${p.province} thì anh/chị hỏi trung tâm phường, xã ở đó, hoặc tìm trên Cổng Dịch vụ công quốc gia.`,
  officeHours: 'Giờ làm việc',
  addresses: 'Địa chỉ, số điện thoại',
};
