/** What staff say to a caller where the written words would not do: nothing to tap or type, and at most two sentences. */
export const aloud = {
  greeting: 'Tổng đài dịch vụ công xin nghe. Anh/chị cần hỏi thủ tục, hay xem hồ sơ tới đâu?',
  help: 'Tôi giúp được bốn việc: chỉ thủ tục, khai tờ khai, nói cách nhận kết quả và đóng tiền, xem hồ sơ tới đâu. Anh/chị cần việc nào?',
  askNeed: 'Anh/chị cần làm giấy tờ gì? Ví dụ khai sinh cho con, hay làm thẻ căn cước.',
  here: 'Dạ, tôi nghe.',
  thanks: 'Dạ không có gì, cần gì anh/chị cứ gọi lại.',
  bye: 'Cảm ơn anh/chị đã gọi. Chào anh/chị.',
  puttingOff: 'Dạ không sao, khi nào rảnh anh/chị gọi lại nhé.',
  calm: 'Xin lỗi anh/chị vì đã phải phiền lòng. Anh/chị kể tôi nghe việc đang vướng, tôi tìm cách giúp.',
  switched: 'Từ giờ mình nói tiếng Việt nhé.',
  allRight: 'Dạ được. Anh/chị muốn hỏi gì tiếp?',
  nothingOpen: 'Hiện không có việc gì đang làm dở. Anh/chị muốn hỏi gì tiếp?',
  /** In other words each time. */
  clarify: [
    'Xin lỗi, tôi chưa rõ ý. Anh/chị cần hỏi thủ tục, hay xem hồ sơ tới đâu?',
    'Tôi vẫn chưa rõ, mong anh/chị thông cảm. Anh/chị kể tôi nghe từng việc một nhé?',
    'Tôi chưa rõ là giấy nào. Anh/chị cần giấy đó để làm gì, như đi học, mua nhà, hay sinh con?',
  ] as readonly string[],
  alsoNeeds: (p: { need: string }) => `Còn việc kia là ${p.need}, anh/chị có muốn nghe tiếp không?`,
  clarifyBetween: (p: { readings: string }) => `Anh/chị cần ${p.readings} ạ?`,
  inOneSentence: 'Chuyện hơi dài nên tôi chưa rõ việc cần làm. Anh/chị nói giúp trong một câu nhé?',
  outOfScope: 'Việc này nằm ngoài phần tổng đài nắm được. Anh/chị có việc giấy tờ nào cần hỏi không?',
  which: (p: { said: string }) => `Anh/chị nói "${p.said}" là trả lời câu vừa rồi, hay hỏi việc khác?`,
  copy: 'Dạ được, tôi gửi anh/chị phần này bằng tin nhắn để đọc lại.',
  emptyInput: 'Anh/chị cần hỏi việc gì ạ?',
  sticker: 'Anh/chị cần hỏi việc giấy tờ nào ạ?',
  voice: 'Đoạn ghi âm tôi chưa nghe được. Anh/chị nói giúp tôi việc cần hỏi nhé?',
  location: 'Tôi chưa xem được bản đồ. Anh/chị cho tôi biết tên phường, xã nơi mình ở.',
  picture: 'Hình thì tôi chưa đọc được. Anh/chị đọc giúp tôi phần cần hỏi nhé?',
  besideWords: 'Hình hay tệp gửi kèm thì tôi chưa đọc được.',
  file: 'Tệp này tôi chưa mở được. Anh/chị nói giúp tôi việc cần hỏi nhé?',
  stickerInForm: 'Dạ, mình khai tiếp nhé.',
  inWordsOnly: 'Ở đây tôi chỉ đọc được chữ. Anh/chị trả lời bằng lời giúp tôi nhé?',
  link: 'Đường dẫn thì tôi không mở được. Anh/chị nói giúp tôi việc cần hỏi nhé?',
  secret:
    'Anh/chị đừng đưa mật khẩu hay mã OTP cho ai, tôi không bao giờ hỏi những thứ đó. Lỡ đưa rồi thì anh/chị đổi ngay giúp tôi.',
  pasted: 'Đó là điều tôi vừa nói. Anh/chị muốn hỏi thêm gì không?',
  numberAlone: 'Số này là mã hồ sơ hay số căn cước ạ?',
  helpInForm: 'Anh/chị cứ trả lời câu vừa hỏi. Muốn sửa, bỏ qua hay để sau thì nói tôi biết.',
  sorry: 'Xin lỗi, máy vừa gặp lỗi, anh/chị chờ tôi một chút. Những gì đã khai vẫn còn.',

  choose: (p: { names: string }) => `Có mấy thủ tục gần với ý anh/chị: ${p.names}. Anh/chị cần thủ tục nào?`,
  chooseFirst: (p: { names: string }) => `Điều đó tùy từng thủ tục: ${p.names}. Anh/chị hỏi thủ tục nào?`,
  perhaps: (p: { names: string }) => `Anh/chị cần ${p.names}, hay việc khác?`,
  vague: (p: { names: string }) => `Anh/chị cần làm giấy tờ gì? Ví dụ ${p.names}.`,
  nameFirst: 'Mỗi việc một khác nên tôi cần biết anh/chị làm giấy gì. Ví dụ làm hộ chiếu, hay khai sinh cho con?',
  whichCase: (p: { name: string; cases: string }) =>
    `${p.name} có mấy trường hợp: ${p.cases}. Anh/chị cần trường hợp nào?`,
  none: 'Thủ tục này tôi chưa có thông tin nên không dám nói chắc. Anh/chị hỏi trung tâm phường, xã, hoặc tìm trên Cổng Dịch vụ công quốc gia.',
  foundAll: (p: { count: number }) =>
    `Có ${p.count} thủ tục. Anh/chị cần thủ tục của cơ quan nào, hay về lĩnh vực nào?`,
  found: (p: { count: number; names: string }) =>
    `Có ${p.count} thủ tục hợp với điều anh/chị nói, như ${p.names}. Anh/chị cần thủ tục nào?`,
  furtherOnes: (p: { names: string }) => `Tiếp theo có ${p.names}. Anh/chị cần thủ tục nào?`,
  noneOf: (p: { name: string }) =>
    `Tôi chưa có thủ tục nào của ${p.name}. Anh/chị cần làm việc gì, để tôi tìm theo việc đó?`,
  mayFit: (p: { names: string }) =>
    `Mức trực tuyến của nhóm này tôi chưa xác nhận được. Tôi có ${p.names}; anh/chị muốn xem thủ tục nào?`,
  noneFits: (p: { facet: string; count: number }) =>
    `Không có thủ tục nào khớp hết những điều đó. Bỏ điều kiện ${p.facet} thì có ${p.count} thủ tục; anh/chị muốn bỏ điều kiện nào?`,
  steps: (p: { count: number; names: string }) =>
    `Có ${p.count} việc nên xem, trước hết là ${p.names}; anh/chị muốn nghe việc nào?`,
  whichKind: {
    fields: (p: { names: string }) => `Anh/chị cần việc thuộc lĩnh vực nào ạ? Ví dụ ${p.names}.`,
    agencies: (p: { names: string }) => `Anh/chị cần việc của cơ quan nào ạ? Ví dụ ${p.names}.`,
  },
  whichEvent: (p: { names: string }) => `Nhà mình đang có việc gì ạ? Ví dụ ${p.names}.`,
  askMore: 'Anh/chị muốn biết giấy tờ, chi phí hay thời gian?',
  firstStep: (p: { step: string }) => `Trước hết: ${p.step}`,
  papers: (p: { count: number; papers: string }) => `Anh/chị cần ${p.count} thứ: ${p.papers}.`,
  morePapers: (p: { papers: string }) => `Thêm ${p.papers}.`,
  wards: (p: { since: string; names: string }) =>
    `Từ ${p.since} không còn quận, huyện. Tùy số nhà, nơi đó nay thuộc ${p.names}.`,
  /** Where it is not certain: a sentence of its own, or the end of one. */
  confirm: (p: { ask: string }) => `Điều này xin xác nhận lại với ${p.ask}.`,
  confirmToo: (p: { ask: string }) => `, và xin xác nhận lại với ${p.ask}`,

  stillAsk: 'Còn muốn xem hồ sơ tới đâu thì anh/chị đọc cho tôi mã hồ sơ, hoặc số căn cước của người nộp.',
  letGo:
    'Dạ không sao, tìm được giấy hẹn thì anh/chị gọi lại đọc mã cho tôi. Không tìm được thì hỏi nơi đã nộp, nhớ mang giấy tờ tùy thân.',
  lateNext: (p: { whom: string }) => `Anh/chị hỏi ${p.whom} xem ngày hẹn mới là ngày nào.`,
  lateOwed: 'Cơ quan phải xin lỗi bằng văn bản và ghi ngày hẹn mới, chưa nhận được thì anh/chị hỏi nơi đã nộp.',
  privacyKept: (p: { transcriptDays: number; draftDays: number }) =>
    `Nội dung trao đổi được mã hóa và giữ tối đa ${p.transcriptDays} ngày, tờ khai dở ${p.draftDays} ngày. Anh/chị muốn xóa lúc nào cũng được.`,
  nobody:
    'Anh/chị đang nói chuyện với tổng đài viên đây ạ. Muốn gặp cán bộ giải quyết thì anh/chị đến nơi đã nộp hồ sơ, trong giờ hành chính.',
  superior:
    'Tôi xin lỗi vì anh/chị phải bực mình. Muốn gặp lãnh đạo, anh/chị đến nơi đã nộp hồ sơ và hỏi chỗ tiếp công dân; muốn khiếu nại, tôi chỉ cách ngay.',
  noCallBack: 'Tôi chưa nhận hẹn gọi lại được. Khi cần, anh/chị gọi lại tổng đài này.',
  whenReached:
    'Nơi nhận hồ sơ thường làm giờ hành chính, thứ Hai đến thứ Sáu. Trước khi đi, anh/chị hỏi lại nơi đó giúp.',

  crisis: {
    first:
      'Anh/chị đang nguy hiểm thì gọi ngay 113, bị thương gọi 115, cháy gọi 114, có trẻ em gọi 111. Hãy đến chỗ an toàn, có người bên cạnh.',
    quiet:
      'Không gọi được thì anh/chị nhờ người thân hay hàng xóm gọi 113 và báo địa chỉ. Ra được thì ra chỗ có người, chưa ra được thì vào chỗ có khóa.',
    child: 'Có bé thì gọi 111, nguy hiểm ngay lúc này thì gọi 113. Giữ bé bên mình và đến chỗ có người.',
    safe: 'Anh/chị ra được là tốt rồi, xin ở lại chỗ có người và gọi 113 để công an đến. Có ai bị thương thì gọi 115.',
    stay: 'Tôi vẫn đang nghe. Anh/chị đang ở chỗ an toàn chưa?',
    nobody:
      'Muốn có người tới giúp ngay thì anh/chị gọi 113, bị thương gọi 115, có trẻ em gọi 111. Anh/chị gọi thêm người thân, hàng xóm để có người bên cạnh.',
    farewell: 'Anh/chị giữ an toàn, có gì gọi 113 ngay.',
    mistaken: 'Xin lỗi, tôi hiểu lầm. Anh/chị cần giấy tờ gì ạ?',
  },

  declined: 'Vậy tôi không hỏi thông tin cá nhân và chưa lưu gì. Khi nào muốn khai, anh/chị gọi lại nhé.',
  alreadyOther: (p: { title: string }) =>
    `Anh/chị đang có ${p.title} khai dở, khai tờ mới thì tờ đó bị xóa. Anh/chị khai tiếp tờ cũ hay khai tờ mới?`,
  part: (p: { title: string }) => `Giờ tới phần ${p.title}.`,
  choices: (p: { options: string }) => `Có thể là ${p.options}.`,
  offered: (p: { names: string }) => `Có phải ${p.names} không?`,
  required: 'Mục này bắt buộc nên chưa bỏ qua được.',
  left: (p: { count: number }) => `Còn ít nhất ${p.count} câu bắt buộc. Bận thì mình để sau cũng được.`,
  kept: (p: { title: string; days: number }) =>
    `Tôi giữ ${p.title} trong ${p.days} ngày. Khi nào rảnh, anh/chị gọi lại là mình làm tiếp từ chỗ này.`,
  noDraft: 'Tôi không thấy tờ khai nào đang dở. Anh/chị muốn khai tờ nào?',
  gone: (p: { days: number }) => `Tờ khai dở đã quá ${p.days} ngày nên đã bị xóa. Anh/chị muốn khai lại không?`,
  whatToChange: 'Anh/chị muốn sửa phần nào?',
  whichWrong: 'Anh/chị cho tôi biết phần nào bị sai, ví dụ ngày sinh hay họ tên?',
  notPrivate: 'Để giữ kín cho anh/chị, tôi không đọc đủ các số.',
  readBack: (p: { title: string; items: string }) => `${p.title}: ${p.items}. Đúng không ạ?`,
  readBackFirst: (p: { title: string; items: string }) => `Tôi đọc lại nhé, ${p.title}: ${p.items}. Đúng không ạ?`,
  readItem: (p: { label: string; value: string }) => `${p.label} ${p.value}`,
  soFar: 'Phần anh/chị đã khai tôi đang có đây, cần nghe lại mục nào thì anh/chị nói nhé.',
  done: (p: { reference: string; centre: string }) =>
    `Tờ khai đã xong, số tham chiếu ${p.reference}, nhưng hồ sơ chưa được nộp. Anh/chị in ra ký rồi nộp ở ${p.centre}, hoặc tự nộp trên Cổng Dịch vụ công quốc gia.`,
  again: (p: { reference: string }) =>
    `Tờ khai đã lập xong, số tham chiếu ${p.reference}, còn hồ sơ thì chưa được nộp. Anh/chị cần tôi gửi lại đường dẫn để tải không?`,
};
