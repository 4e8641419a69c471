/** What is said while a declaration is filled in. */
export const declaration = {
  consent: (p: { title: string; purpose: string; days: number }) =>
    [
      `Tôi sẽ hỏi từng câu để điền ${p.title}.`,
      `Câu trả lời chỉ dùng để ${p.purpose}, được mã hóa và giữ tối đa ${p.days} ngày kể từ lần trả lời cuối; gõ "xóa dữ liệu" để xóa bất cứ lúc nào.`,
      'Anh/chị đồng ý không?',
    ].join('\n'),
  consentSpoken: (p: { title: string; days: number }) =>
    `Thông tin chỉ dùng để điền ${p.title} và giữ tối đa ${p.days} ngày, muốn xóa lúc nào cũng được. Anh/chị có đồng ý không?`,
  consentAgain: 'Tôi cần anh/chị trả lời rõ trước khi hỏi thông tin cá nhân: đồng ý hay không?',
  declined: 'Vậy tôi không hỏi thông tin cá nhân và chưa lưu gì. Khi nào muốn khai, anh/chị nhắn "khai tờ khai".',
  agree: 'Đồng ý',
  disagree: 'Không đồng ý',
  yes: 'Đúng',
  no: 'Chưa đúng',
  have: 'Có',
  haveNot: 'Không',
  skip: 'Bỏ qua',
  later: 'Để sau',
  back: 'Quay lại câu trước',
  stop: 'Dừng khai',
  section: (p: { title: string }) => `Phần: ${p.title}.`,
  begun: 'Cảm ơn anh/chị. Lúc nào cũng có thể gõ "quay lại", "sửa …", "xem lại" hoặc "để sau".',
  noted: (p: { items: readonly string[] }) => `Đã ghi: ${p.items.join('; ')}.`,
  item: (p: { label: string; value: string }) => `${p.label}: ${p.value}`,
  entry: (p: { title: string; name: string }) => (p.name === '' ? p.title : `${p.title} (${p.name})`),
  about: (p: { section: string; label: string }) => `${p.section}, ${p.label}`,
  dropped: (p: { items: readonly string[] }) =>
    `Vì vừa sửa, mục sau không còn khớp nên tôi sẽ hỏi lại: ${p.items.join('; ')}.`,
  follows: (p: { items: readonly string[] }) => `Mục này cũng đổi theo: ${p.items.join('; ')}.`,
  confirm: (p: { why: string; statement: string }) => `${p.why} ${p.statement}, đúng không?`,
  onDay: (p: { day: string }) => `ngày ${p.day}`,
  inYear: (p: { year: string }) => `năm ${p.year}`,
  left: (p: { count: number }) =>
    `Còn ít nhất ${p.count} câu bắt buộc; có thể thêm vài câu tùy anh/chị trả lời. Bận thì gõ "để sau".`,
  noneLeft: 'Anh/chị đã trả lời đủ các câu bắt buộc, chỉ còn xem lại và cam đoan.',
  example: (p: { example: string }) => `Ví dụ: ${p.example}.`,
  offers: 'Có phải một trong các nơi hoặc mục dưới đây không?',
  skippable: 'Mục này không bắt buộc, anh/chị có thể gõ "bỏ qua".',
  stuck: 'Mục này bắt buộc nên tôi chưa bỏ qua được. Nếu chưa có sẵn, anh/chị gõ "để sau", tôi giữ lại phần đã khai.',
  required: 'Mục này bắt buộc nên chưa bỏ qua được. Chưa có sẵn thì anh/chị gõ "để sau".',
  firstQuestion: 'Đây là câu đầu tiên rồi.',
  blank: '(để trống)',
  soFar: 'Đến giờ anh/chị đã khai:',
  nothingYet: 'Anh/chị chưa khai mục nào.',
  review: (p: { title: string }) => `Anh/chị xem lại ${p.title}:`,
  attest: 'Cam đoan và hoàn tất',
  change: 'Sửa một mục',
  showFull: 'Hiện đủ các số',
  notPrivate: 'Kênh này không riêng tư nên tôi không hiện đủ các số.',
  whatToChange: 'Anh/chị muốn sửa phần nào? Cũng có thể gõ thẳng, ví dụ "ngày sinh là 20/07/2025".',
  whichField: 'Anh/chị muốn sửa mục nào?',
  fullList: (p: { max: number }) => `Danh sách này ghi được nhiều nhất ${p.max} người.`,
  entryAfter: (p: { entry: string }) => `Xong ${p.entry}, tôi hỏi tiếp người kế.`,
  entryMissing: (p: { entry: string }) => `Trên tờ khai không có ${p.entry}.`,
  entryDropped: (p: { entry: string }) => `Tôi đã bỏ ${p.entry} khỏi tờ khai.`,
  nothingToChange: 'Chưa có mục nào để sửa.',
  cannotSubmit: 'Tôi lập tờ khai, còn nộp là anh/chị làm trên Cổng Dịch vụ công hoặc tại phường, xã.',
  done: (p: {
    reference: string;
    link: string;
    papers: readonly string[];
    portal: string;
    centre: string;
    days: number;
  }) =>
    [
      `Tờ khai đã xong, số tham chiếu ${p.reference}. Hồ sơ chưa được nộp.`,
      `Tải tờ khai (trong ${p.days} ngày): ${p.link}`,
      ...(p.papers.length > 0 ? ['Giấy tờ cần có:', ...p.papers.map((paper) => `• ${paper}`)] : []),
      'Nộp bằng một trong hai cách:',
      `• Vào ${p.portal}, đăng nhập bằng VNeID, chép nội dung vào biểu mẫu điện tử, đính kèm giấy tờ rồi gửi.`,
      `• In tờ khai, ký tên, mang cùng giấy tờ đến ${p.centre}.`,
    ].join('\n'),
  again: (p: { title: string; reference: string; link: string; until: string }) =>
    [
      `${p.title} của anh/chị đã lập xong, số tham chiếu ${p.reference}. Hồ sơ chưa được nộp qua tôi.`,
      `Tải lại tờ khai (đến ngày ${p.until}): ${p.link}`,
    ].join('\n'),
  download: 'Mở tờ khai',
  kept: (p: { title: string; days: number }) =>
    `Tôi giữ ${p.title} trong ${p.days} ngày. Khi nào rảnh, anh/chị nhắn "khai tiếp" là mình làm tiếp từ chỗ này.`,
  leave: 'Anh/chị muốn giữ phần đã khai để làm sau, hay xóa luôn?',
  keep: 'Giữ lại',
  drop: 'Xóa luôn',
  goOn: 'Khai tiếp',
  deleted: 'Tôi đã xóa phần đã khai.',
  already: (p: { title: string }) => `Anh/chị đang có ${p.title} khai dở. Khai tiếp hay khai lại từ đầu?`,
  alreadyOther: (p: { title: string }) =>
    `Anh/chị đang có ${p.title} khai dở. Khai tờ mới thì tờ đó bị xóa. Anh/chị chọn cách nào?`,
  startOver: 'Khai từ đầu',
  resumed: (p: { title: string }) => `Mình làm tiếp ${p.title}.`,
  updated: 'Mẫu tờ khai đã được cập nhật; câu trả lời nào còn dùng được tôi đã giữ, phần thay đổi tôi hỏi lại.',
  none: 'Tôi không thấy tờ khai nào đang dở. Anh/chị muốn khai tờ nào, nhắn tên thủ tục giúp tôi.',
  gone: (p: { days: number }) =>
    `Tờ khai dở đã quá ${p.days} ngày nên đã bị xóa. Anh/chị muốn khai lại thì nhắn tên thủ tục giúp tôi.`,
  noForm: 'Thủ tục này chưa khai được ở đây. Anh/chị muốn xem giấy tờ và cách nộp thì hỏi tôi.',
  /** Empty where the choices shown are example enough, or none fits every field of the kind. */
  examples: {
    text: '',
    fullName: 'Nguyễn Thị Mẫu',
    date: '20/07/2025',
    idNumber: '12 chữ số liền nhau',
    choice: '',
    yesno: 'có hoặc không',
    ethnicity: 'Kinh, Hoa, Khmer, Chăm',
    nationality: 'Việt Nam',
    relationship: '',
    ward: 'Phường Bến Thành',
    address: '12 Lê Lợi, Phường Bến Thành',
    phone: 'mười chữ số, bắt đầu bằng 0',
    email: 'ten@example.com',
    money: '50 triệu đồng',
    time: '14:30',
    quantity: '2',
  },
};
