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
  help: () =>
    [
      'Anh/chị cứ gõ điều mình cần, không dấu cũng được. Ví dụ:',
      '• "làm giấy khai sinh cần gì"',
      '• "khai tờ khai khai sinh"',
      '• "làm trên mạng thì nhận kết quả ở đâu"',
      '• "hồ sơ của tôi tới đâu rồi", kèm mã hồ sơ trên giấy hẹn',
    ].join('\n'),
  askNeed: 'Anh/chị muốn làm thủ tục gì? Cứ gõ tên việc cần làm, ví dụ "khai sinh cho con".',
  thanks: 'Dạ không có gì. Anh/chị cần gì thêm cứ nhắn tôi.',
  bye: 'Chào anh/chị. Khi nào cần, anh/chị cứ nhắn tôi.',
  switched: 'Từ giờ tôi trả lời bằng tiếng Việt.',
  nothingOpen: 'Dạ được. Bây giờ không có việc gì đang dở, anh/chị muốn làm gì tiếp?',
  nothingSaid: 'Trước đó tôi chưa nói gì. Anh/chị cần tôi giúp việc gì?',
  clarify: 'Tôi chưa hiểu ý anh/chị. Anh/chị đang cần việc nào dưới đây?',
  clarifyPurpose:
    'Tôi chưa rõ là giấy nào. Anh/chị cần giấy đó để làm gì, như đi học, mua nhà, sinh con? Hoặc chọn một việc dưới đây.',
  clarifyShort: 'Tin này tôi cũng chưa hiểu. Anh/chị gõ tên việc cần làm bằng vài chữ, không dấu cũng được.',
  copy: 'Anh/chị nhấn giữ tin này để chép:',
  clarifyAgain: (p: { line: string }) =>
    `Tôi vẫn chưa hiểu, mong anh/chị thông cảm. Anh/chị gọi ${p.line} để gặp người, hoặc chọn một việc dưới đây.`,
  inOneSentence:
    'Tin hơi dài nên tôi chưa tìm ra việc anh/chị cần. Anh/chị nói giúp trong một câu, ví dụ "làm giấy khai sinh cho con".',
  outOfScope: (p: { region: string }) =>
    `Việc này tôi không biết. Tôi chỉ giúp về giấy tờ, dịch vụ công của ${p.region}. Anh/chị có việc giấy tờ nào cần làm không?`,
  which: (p: { said: string }) => `"${p.said}" là câu trả lời cho câu tôi vừa hỏi, hay anh/chị hỏi việc khác?`,
  whichAnswer: 'Là câu trả lời',
  whichQuestion: 'Tôi hỏi việc khác',
  calm: (p: { line: string }) =>
    `Tôi hiểu việc này làm anh/chị mệt, tôi rất tiếc. Anh/chị vướng ở đâu thì nói một câu, tôi chỉ từng bước; hoặc gọi ${p.line} để gặp người.`,
  puttingOff: 'Dạ, anh/chị cứ lo việc mình trước. Khi nào rảnh thì nhắn lại, tôi vẫn ở đây.',
  emptyInput: 'Anh/chị cứ gõ điều cần hỏi, ví dụ "làm giấy khai sinh cần gì" hoặc mã hồ sơ để xem tới đâu.',
  sticker: 'Cảm ơn anh/chị. Anh/chị cần tôi giúp việc giấy tờ nào thì gõ một câu ngắn nhé.',
  voice: (p: { line: string }) =>
    `Tôi chưa nghe được ghi âm hay video. Anh/chị gõ giúp bằng chữ, không dấu cũng được. Khó gõ thì gọi ${p.line}.`,
  location: 'Tôi chưa đọc được vị trí trên bản đồ. Anh/chị gõ giúp tên phường, xã nơi mình ở, tôi sẽ nói tiếp.',
  picture:
    'Tôi nhận được hình nhưng chưa đọc được chữ trong hình; xin đừng gửi ảnh căn cước. Anh/chị cần việc gì thì gõ một câu nhé.',
  file: 'Tôi nhận được tệp nhưng chưa mở được ở đây. Anh/chị cần việc gì thì gõ một câu nhé.',
  sorry: (p: { reference: string; line: string }) =>
    `Xin lỗi anh/chị, tôi bị lỗi ở tin vừa rồi; những gì đã khai vẫn còn. Anh/chị nhắn lại giúp tôi. Vẫn lỗi thì anh/chị đọc số ${p.reference} cho ${p.line}.`,
};
