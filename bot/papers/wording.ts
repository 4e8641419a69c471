/** The fixed wording of the paper: it goes to an office, so it is Vietnamese whatever language was spoken. */
export const wording = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  addressedTo: 'Kính gửi',
  attestation:
    'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về lời cam đoan của mình.',
  place: 'Làm tại: ……………………………,',
  date: 'ngày ……… tháng ……… năm …………',
  requester: 'Người yêu cầu',
  signature: '(ký, ghi rõ họ tên)',
  unprintable: 'Chỗ có dấu □ là chữ không in được ở đây, xin viết tay vào bên cạnh.',
  reference: (p: { reference: string; madeOn: string }) => `Mã tờ khai: ${p.reference}. Lập ngày ${p.madeOn}.`,
  notSubmitted: 'Giấy này do trợ lý tự động chuẩn bị theo lời khai, CHƯA được nộp cho cơ quan nào.',
  page: (p: { page: number; pages: number }) => `Trang ${p.page}/${p.pages}`,
};
