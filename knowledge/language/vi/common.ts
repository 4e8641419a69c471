/** What every conversation needs; `region` and lines come from the region's data. */
export const common = {
  greeting: (p: { region: string; draftDays: number; transcriptDays: number }) =>
    [
      `Xin chào anh/chị. Tôi là trợ lý tự động (máy trả lời) về giấy tờ, dịch vụ công của ${p.region}.`,
      'Tôi giúp được bốn việc: tìm đúng thủ tục, khai tờ khai từng câu, chỉ cách nhận kết quả và đóng tiền, xem hồ sơ tới đâu.',
      `Tin nhắn được mã hóa, giữ tối đa ${p.transcriptDays} ngày, tờ khai dở ${p.draftDays} ngày; gõ "xóa dữ liệu" để xóa hết.`,
    ].join('\n'),
  draftWaiting: (p: { title: string }) => `Anh/chị còn một tờ khai đang dở: ${p.title}.`,
  resumeDraft: 'Khai tiếp tờ khai',
  findProcedure: 'Tìm thủ tục',
  trackApplication: 'Xem hồ sơ tới đâu',
  howDelivered: 'Nhận kết quả, đóng tiền',
  inOtherLanguage: 'English',
  person: 'Gặp người hỗ trợ',
  yourData: 'Dữ liệu của tôi',
  whichLevels: 'Các mức độ trực tuyến',
  account: 'Tài khoản, đăng nhập',
  howToFile: 'Cách nộp hồ sơ trên mạng',
  petition: 'Gửi phản ánh, kiến nghị',
  contact: 'Số điện thoại, địa chỉ',
  fillIn: (p: { name: string }) => `Khai tờ khai: ${p.name}`,
  somethingElse: 'Việc khác',
  or: 'hay',
  help: () =>
    [
      'Anh/chị cứ gõ điều mình cần, không dấu cũng được. Ví dụ:',
      '• "làm giấy khai sinh cần gì"',
      '• "khai tờ khai khai sinh"',
      '• "làm trên mạng thì nhận kết quả ở đâu"',
      '• "hồ sơ của tôi tới đâu rồi", kèm mã hồ sơ trên giấy hẹn',
    ].join('\n'),
  helpInForm:
    'Anh/chị gõ câu trả lời cho câu đang hỏi là được. Cũng gõ được "quay lại", "bỏ qua", "sửa …", "xem lại", "để sau"; hỏi việc khác cũng được, tôi trả lời rồi hỏi tiếp.',
  askNeed: 'Anh/chị muốn làm thủ tục gì? Cứ gõ tên việc cần làm, ví dụ "khai sinh cho con".',
  here: 'Dạ, tôi đây.',
  thanks: 'Dạ không có gì. Anh/chị cần gì thêm cứ nhắn tôi.',
  bye: 'Chào anh/chị. Khi nào cần, anh/chị cứ nhắn tôi.',
  switched: 'Từ giờ tôi trả lời bằng tiếng Việt.',
  allRight: 'Dạ được. Anh/chị muốn làm gì tiếp?',
  nothingOpen: 'Dạ được. Bây giờ không có việc gì đang dở, anh/chị muốn làm gì tiếp?',
  noList:
    'Tôi chưa đưa ra danh sách nào để chọn. Anh/chị gõ việc cần làm, như "khai sinh cho con", hoặc chọn một việc dưới đây.',
  beyondList: (p: { count: number }) =>
    p.count === 1
      ? 'Danh sách này chỉ có một mục. Anh/chị xem có phải việc mình cần không nhé.'
      : `Danh sách này chỉ có ${p.count} mục. Anh/chị chọn một mục dưới đây nhé.`,
  nothingSaid: 'Trước đó tôi chưa nói gì. Anh/chị cần tôi giúp việc gì?',
  clarify: 'Tôi chưa hiểu ý anh/chị. Anh/chị đang cần việc nào dưới đây?',
  alsoNeeds: (p: { need: string }) =>
    `Anh/chị còn hỏi một việc nữa: ${p.need}. Xong việc này, anh/chị chọn hoặc gõ tên việc đó, tôi trả lời tiếp.`,
  clarifyBetween: (p: { readings: string }) => `Để tôi hiểu cho đúng, anh/chị cần ${p.readings}?`,
  clarifyPurpose: (p: { line: string }) =>
    `Anh/chị cần giấy đó để làm gì, như đi học, mua nhà, sinh con? Hoặc xem danh sách dưới đây, hay gọi ${p.line} để gặp người.`,
  copy: 'Anh/chị nhấn giữ tin này để chép:',
  clarifyAgain: (p: { line: string }) =>
    `Tôi vẫn chưa hiểu, mong anh/chị thông cảm. Anh/chị gọi ${p.line} để gặp người, hoặc chọn một việc dưới đây.`,
  inOneSentence:
    'Tin hơi dài nên tôi chưa tìm ra việc anh/chị cần. Anh/chị nói giúp trong một câu, ví dụ "làm giấy khai sinh cho con".',
  outOfScope: (p: { region: string }) =>
    `Việc này tôi không biết. Tôi chỉ giúp về giấy tờ, dịch vụ công của ${p.region}. Anh/chị có việc giấy tờ nào cần làm không?`,
  outOfScopeAgain: (p: { line: string }) =>
    `Việc này tôi cũng không biết, mong anh/chị thông cảm. Việc của chính quyền thì gọi ${p.line}; việc của điện lực, ngân hàng, tòa án hay nơi khác thì hỏi thẳng nơi đó.`,
  which: (p: { said: string }) => `"${p.said}" là câu trả lời cho câu tôi vừa hỏi, hay anh/chị hỏi việc khác?`,
  whichAnswer: 'Là câu trả lời',
  whichQuestion: 'Tôi hỏi việc khác',
  calm: (p: { line: string }) =>
    `Tôi hiểu việc này làm anh/chị mệt, tôi rất tiếc. Anh/chị vướng ở đâu thì nói một câu, tôi chỉ từng bước; hoặc gọi ${p.line} để gặp người.`,
  puttingOff: 'Dạ, anh/chị cứ lo việc mình trước. Khi nào rảnh thì nhắn lại, tôi vẫn ở đây.',
  emptyInput: 'Anh/chị cứ gõ điều cần hỏi, ví dụ "làm giấy khai sinh cần gì" hoặc mã hồ sơ để xem tới đâu.',
  sticker: 'Cảm ơn anh/chị. Anh/chị cần tôi giúp việc giấy tờ nào thì gõ một câu ngắn nhé.',
  voice: (p: { line: string }) =>
    `Tôi chưa nghe được ghi âm hay video. Anh/chị gõ giúp bằng chữ, không dấu cũng được; khó gõ thì gọi ${p.line}.`,
  location: 'Tôi chưa xem được vị trí trên bản đồ. Anh/chị đang ở phường, xã nào?',
  picture:
    'Tôi chưa đọc được chữ trong hình. Hình giấy tờ thì anh/chị tải lên cổng khi nộp hồ sơ; xin đừng gửi ảnh căn cước vào đây. Cần hỏi gì, hay khai tờ khai, thì gõ một câu nhé.',
  besideWords:
    'Hình hay tệp gửi kèm thì tôi chưa đọc được. Giấy tờ anh/chị tải lên cổng khi nộp hồ sơ; xin đừng gửi ảnh căn cước vào đây.',
  file: 'Tôi chưa mở được tệp ở đây. Giấy tờ thì anh/chị tải lên cổng khi nộp hồ sơ. Cần hỏi gì thì gõ một câu nhé.',
  inWordsOnly: 'Ở đây tôi chỉ đọc được chữ; xin đừng gửi ảnh giấy tờ. Anh/chị gõ giúp câu trả lời nhé.',
  stickerInForm: 'Cảm ơn anh/chị. Mình khai tiếp nhé.',
  link: 'Tôi không mở được đường dẫn. Anh/chị gõ điều cần hỏi bằng một câu nhé. Gặp trang lạ thì đừng nhập mật khẩu hay mã OTP.',
  secret:
    'Xin đừng gửi mật khẩu, mã OTP hay số thẻ ngân hàng cho ai, kể cả người xưng là cán bộ. Tôi không bao giờ hỏi những thứ đó, và không giữ lại phần anh/chị vừa gửi. Lỡ đưa cho ai rồi thì anh/chị đổi ngay, hoặc báo ngân hàng khóa thẻ.',
  pasted: 'Đây là lời tôi đã nói. Anh/chị muốn hỏi thêm điều gì thì gõ một câu, hoặc chọn dưới đây.',
  numberAlone:
    'Tôi chưa rõ số này để làm gì. Muốn xem hồ sơ, anh/chị gửi mã hồ sơ trên giấy hẹn hoặc số căn cước 12 chữ số. Cần việc khác thì gõ thêm vài chữ.',
  sorry: (p: { reference: string; line: string }) =>
    `Xin lỗi anh/chị, tôi gặp lỗi với tin vừa rồi. Những gì đã khai vẫn còn. Anh/chị gửi lại giúp; vẫn lỗi thì gọi ${p.line}, đọc số ${p.reference}.`,
};
