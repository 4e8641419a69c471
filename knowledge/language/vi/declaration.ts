import type { Said } from './status.ts';

/** What is said while a declaration is filled in. */
export const declaration = {
  consent: (p: { purpose: string; days: number; told: boolean }) =>
    [
      'Tôi sẽ hỏi anh/chị từng câu ngắn.',
      `Câu trả lời chỉ dùng để ${p.purpose}, được mã hóa và giữ tối đa ${p.days} ngày sau lần trả lời cuối. Muốn xóa lúc nào, anh/chị gõ "xóa dữ liệu".`,
      ...(p.told ? ['Điều anh/chị vừa nói, tôi chỉ ghi khi anh/chị đồng ý.'] : []),
      'Anh/chị đồng ý không?',
    ].join('\n'),
  consentSpoken: (p: { title: string; days: number }) =>
    `Thông tin chỉ dùng để điền ${p.title}, giữ tối đa ${p.days} ngày, muốn xóa lúc nào cũng được. Anh/chị có đồng ý không?`,
  consentTold: 'Anh/chị đồng ý thì tôi ghi điều vừa nói vào tờ khai, khỏi gõ lại. Đồng ý hay không?',
  consentAgain: 'Trước khi hỏi tên tuổi, tôi cần anh/chị nói rõ: đồng ý hay không?',
  told: (p: { items: readonly string[]; doubts: readonly string[] }) =>
    ['Anh/chị đã nhắn, tôi hiểu là:', ...p.items.map((item) => `• ${item}`), ...p.doubts, 'Có đúng không?'].join('\n'),
  toldSpoken: (p: { items: readonly string[] }) => `Tôi nghe là ${p.items.join(', ')}, đúng không?`,
  oneByOne: 'Vậy tôi hỏi từng câu.',
  declined: 'Dạ được, tôi không hỏi và không giữ gì. Khi nào muốn khai, anh/chị nhắn "khai tờ khai".',
  agree: 'Đồng ý',
  disagree: 'Không đồng ý',
  yes: 'Đúng',
  no: 'Chưa đúng',
  insist: 'Giấy tờ ghi đúng như vậy thì anh/chị gõ "đúng".',
  asOnPaper: 'Đúng như giấy tờ',
  insisted:
    'Tôi ghi đúng số trên giấy tờ của anh/chị, dù không hợp với câu trước. Nơi nhận hồ sơ có thể hỏi lại chỗ này.',
  have: 'Có',
  haveNot: 'Không',
  skip: 'Bỏ qua',
  later: 'Để sau',
  back: 'Quay lại câu trước',
  stop: 'Dừng khai',
  section: (p: { title: string }) => `Phần: ${p.title}.`,
  begun: 'Cảm ơn anh/chị. Gõ sai thì gõ "sửa", bận thì gõ "để sau".',
  noted: (p: { items: readonly string[] }) => `Đã ghi: ${p.items.join('; ')}.`,
  item: (p: { label: string; value: string }) => `${p.label}: ${p.value}`,
  entry: (p: { title: string; name: string }) => (p.name === '' ? p.title : `${p.title} (${p.name})`),
  about: (p: { section: string; label: string }) => `${p.section}, ${p.label}`,
  dropped: (p: { items: readonly string[] }) =>
    `Sửa xong thì mục này không còn khớp, tôi hỏi lại: ${p.items.join('; ')}.`,
  follows: (p: { items: readonly string[] }) => `Mục này cũng đổi theo: ${p.items.join('; ')}.`,
  confirm: (p: { why: string; statement: string }) => `${p.why} ${p.statement}, đúng không?`,
  onDay: (p: { day: string }) => `ngày ${p.day}`,
  inYear: (p: { year: string }) => `năm ${p.year}`,
  left: (p: { count: number }) => `Còn ít nhất ${p.count} câu nữa. Bận thì anh/chị gõ "để sau".`,
  noneLeft: 'Anh/chị trả lời đủ các câu rồi, chỉ còn xem lại và cam đoan.',
  example: (p: { example: string }) => `Ví dụ: ${p.example}.`,
  offers: 'Có phải một trong các ý dưới đây không?',
  skippable: 'Câu này không bắt buộc, anh/chị gõ "bỏ qua" cũng được.',
  stuck: 'Chưa có sẵn thì anh/chị gõ "để sau", tôi giữ lại phần đã khai.',
  required: 'Câu này tờ khai cần có. Chưa có sẵn thì anh/chị gõ "để sau", tôi giữ lại phần đã khai.',
  firstQuestion: 'Đây là câu đầu tiên rồi.',
  blank: '(để trống)',
  soFar: 'Tới giờ anh/chị đã khai:',
  nothingYet: 'Anh/chị chưa khai câu nào.',
  asTyped: (p: { labels: string }) =>
    `Tờ khai bằng tiếng Việt; các mục này còn ghi nguyên lời đã gõ: ${p.labels}. Viết lại tiếng Việt thì gõ tên mục.`,
  review: (p: { title: string }) => `Anh/chị xem lại ${p.title}:`,
  attest: 'Cam đoan và hoàn tất',
  change: 'Sửa một mục',
  howToFinish: 'Khai xong hết rồi. Để hoàn tất, anh/chị gõ "cam đoan"; muốn sửa thì gõ "sửa", bận thì gõ "để sau".',
  showFull: 'Hiện đủ các số',
  notPrivate: 'Ở đây người khác có thể thấy, nên tôi không hiện đủ các số.',
  whatToChange: 'Anh/chị muốn sửa phần nào? Gõ thẳng cũng được, ví dụ "ngày sinh là 20/07/2025".',
  whichField: 'Anh/chị muốn sửa mục nào?',
  whichWrong:
    'Anh/chị chọn phần bị sai bên dưới, hoặc gõ thẳng, ví dụ "ngày sinh là 20/07/2025". Không sửa nữa thì gõ "khai tiếp", muốn nghỉ thì gõ "dừng".',
  fullList: (p: { max: number }) => `Tờ này ghi được nhiều nhất ${p.max} người.`,
  entryAfter: (p: { entry: string }) => `Xong ${p.entry}, tôi hỏi tiếp người kế.`,
  entryMissing: (p: { entry: string }) => `Trên tờ khai không có ${p.entry}.`,
  entryDropped: (p: { entry: string }) => `Tôi đã bỏ ${p.entry} khỏi tờ khai.`,
  nothingToChange: 'Chưa có mục nào để sửa.',
  cannotSubmit:
    'Tôi không nộp thay được. Khai xong, anh/chị tự nộp trên Cổng Dịch vụ công quốc gia hoặc tại phường, xã.',
  done: (p: {
    reference: string;
    link: string;
    papers: readonly string[];
    sometimes: readonly string[];
    portal: string;
    centre: string;
    days: number;
  }) =>
    [
      `Tờ khai xong rồi, số ${p.reference}. Hồ sơ chưa được nộp, anh/chị tự nộp theo cách ghi dưới đây.`,
      `Tải tờ khai trong ${p.days} ngày: ${p.link}`,
      ...(p.papers.length > 0 ? ['Giấy tờ mang theo:', ...p.papers.map((paper) => `• ${paper}`)] : []),
      ...(p.sometimes.length > 0 ? ['Chỉ cần thêm khi:', ...p.sometimes.map((paper) => `• ${paper}`)] : []),
      'Nộp bằng một trong hai cách:',
      `• Trên mạng: vào ${p.portal}, đăng nhập bằng VNeID, chép tờ khai vào mẫu điện tử, đính kèm giấy tờ rồi gửi.`,
      `• Tận nơi: in tờ khai, ký tên, mang cùng giấy tờ đến ${p.centre}.`,
    ].join('\n'),
  again: (p: { title: string; reference: string; link: string; until: string }) =>
    [
      `Anh/chị đã khai xong ${p.title}, số ${p.reference}. Hồ sơ chưa được nộp qua tôi.`,
      `Tải lại đến hết ngày ${p.until}: ${p.link}`,
    ].join('\n'),
  download: 'Mở tờ khai',
  kept: (p: { title: string; days: number }) =>
    `Tôi giữ ${p.title} trong ${p.days} ngày. Khi rảnh, anh/chị nhắn "khai tiếp" là mình làm tiếp từ chỗ này.`,
  leave: 'Anh/chị muốn giữ phần đã khai để làm sau, hay xóa luôn?',
  leaveAgain: 'Tôi chưa xóa gì. Anh/chị gõ "giữ" để làm sau, "xóa" để bỏ tờ khai này, hoặc "khai tiếp".',
  keep: 'Giữ lại',
  drop: 'Xóa luôn',
  goOn: 'Khai tiếp',
  deleted: 'Tôi đã xóa phần đã khai. Khi nào muốn khai lại, anh/chị nhắn "khai tờ khai".',
  already: (p: { title: string }) => `Anh/chị đang khai dở ${p.title}. Khai tiếp hay khai lại từ đầu?`,
  alreadyOther: (p: { title: string }) =>
    `Anh/chị đang khai dở ${p.title}. Khai tờ mới thì tờ đó bị xóa. Anh/chị chọn cách nào?`,
  startOver: 'Khai từ đầu',
  resumed: (p: { title: string }) => `Mình làm tiếp ${p.title}.`,
  updated: 'Mẫu tờ khai vừa đổi; câu nào còn dùng được tôi giữ, câu nào đổi tôi hỏi lại.',
  none: 'Tôi không thấy tờ khai nào đang dở. Anh/chị muốn khai tờ nào thì nhắn tên việc cần làm.',
  gone: (p: { days: number }) =>
    `Tờ khai dở quá ${p.days} ngày nên tôi đã xóa. Muốn khai lại, anh/chị nhắn tên việc cần làm.`,
  noForm: (p: { forms: string }): Said => ({
    lead: 'Tờ khai này tôi chưa có. Anh/chị điền mẫu trên cổng khi nộp trực tuyến, hoặc xin mẫu ở nơi nộp.',
    rest: [`Tôi giúp điền được ${p.forms}.`, 'Hỏi "cần giấy tờ gì" hay "nộp ở đâu", tôi chỉ cho.'],
  }),
  held: (p: { forms: string; count: number }): string =>
    `Tôi giúp điền được ${p.count} tờ khai: ${p.forms}. Anh/chị gõ việc cần làm, như "điền tờ khai khai sinh" hay "điền tờ khai tạm trú".`,
  notNoted: {
    lead: 'Tôi không ghi các thông tin vừa rồi, vì tờ khai này tôi chưa có. Anh/chị điền vào mẫu trên cổng hoặc ở nơi nộp.',
    rest: ['Muốn tra hồ sơ đã nộp thì gõ "xem hồ sơ".'],
  } as Said,
  /** Empty where the choices shown are example enough, none fits every field of the kind, or the region has its own. */
  examples: {
    text: '',
    fullName: 'Nguyễn Thị Mẫu',
    date: '20/07/2025',
    idNumber: '',
    choice: '',
    yesno: '',
    ethnicity: 'Kinh, Hoa, Khmer, Chăm',
    nationality: 'Việt Nam',
    relationship: '',
    ward: '',
    address: '',
    phone: '',
    email: 'ten@example.com',
    money: '50 triệu đồng',
    time: '14:30',
    quantity: '2',
  },
};
