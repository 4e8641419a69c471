/** How what is written is said to a caller: staff read it at a glance and say it without thinking. */
export const spoken = {
  day: (p: { date: number; month: number; year?: string }) =>
    `ngày ${p.date} tháng ${p.month}${p.year === undefined ? '' : ` năm ${p.year}`}`,
  month: (p: { month: number; year: string }) => `tháng ${p.month} năm ${p.year}`,
  /** Before a day in figures, where it is not to be said twice. */
  dayWord: 'ngày',
  time: (p: { hour: number; minute: number }) => `${p.hour} giờ${p.minute === 0 ? '' : ` ${p.minute}`}`,
  thousands: ['nghìn', 'triệu', 'tỷ'] as readonly string[],
  currency: 'đồng',
  percent: 'phần trăm',
  to: 'đến',
  by: 'nhân',
  dot: 'chấm',
  slash: 'trên',
  dash: 'gạch',
  at: 'a còng',
  law: (p: { number: string; year: string }) => `${p.number} năm ${p.year}`,
  /** What a legal text is, by the letters of its number. */
  laws: {
    QH: 'Luật',
    NĐ: 'Nghị định',
    ND: 'Nghị định',
    TT: 'Thông tư',
    NQ: 'Nghị quyết',
    QĐ: 'Quyết định',
  } as Readonly<Record<string, string>>,
  masked: (p: { first: string; last: string }) => `đầu ${p.first}, cuối ${p.last}`,
  /** Short forms that nobody says, and words for writing that are none for speaking. */
  instead: [
    [/(?<!\p{L})TP\.(?= ?\p{Lu})/gu, 'Thành phố'],
    [/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân'],
    [/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân'],
    [/(?<!\p{L})TTHC(?!\p{L})/gu, 'thủ tục'],
    [/(?<!\p{L})CCCD(?!\p{L})/gu, 'căn cước công dân'],
    [/(?<!\p{L})CMND(?!\p{L})/gu, 'chứng minh nhân dân'],
    [/(?<!\p{L})BHYT(?!\p{L})/gu, 'bảo hiểm y tế'],
    [/(?<!\p{L})BHXH(?!\p{L})/gu, 'bảo hiểm xã hội'],
    [/(?<!\p{L})GPLX(?!\p{L})/gu, 'giấy phép lái xe'],
    [/\s*Xin gõ có dấu\./gu, ''],
    [/(?<!\p{L})gõ(?!\p{L})/gu, 'nói'],
    [/(?<!\p{L})bấm(?!\p{L})/gu, 'chọn'],
    [/(?<!\p{L})[Xx]in ghi(?!\p{L})/gu, 'Xin cho biết'],
    [/(?<=[.?] )Ghi(?= (?:tên|kèm))/gu, 'Xin cho biết'],
    [/(?<!\p{L})xin chép lại(?!\p{L})/gu, 'xin đọc lại'],
  ] as readonly (readonly [RegExp, string])[],
};
