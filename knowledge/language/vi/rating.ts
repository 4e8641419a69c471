import type { Voiced } from './petition.ts';

/** Rating how an application was handled. */
export const rating = {
  start: 'Chấm điểm hồ sơ',
  ask: {
    lead: 'Anh/chị cho tôi mã hồ sơ muốn chấm điểm, ghi trên giấy hẹn.',
    rest: ['Gõ "thôi" để hỏi việc khác.'],
    spoken: 'Anh/chị đọc tôi mã hồ sơ muốn chấm điểm.',
  } as Voiced,
  notFound: (p: { code: string }): Voiced => ({
    lead: `Tôi chưa thấy hồ sơ ${p.code}. Anh/chị so lại từng số với giấy hẹn giúp tôi.`,
    rest: [],
  }),
  notFinished: (p: { code: string }): Voiced => ({
    lead: `Hồ sơ ${p.code} chưa xong nên chưa chấm điểm được. Có điều chưa vừa lòng thì anh/chị gửi phản ánh.`,
    rest: [],
  }),
  stars: (p: { code: string; before?: number }): Voiced => ({
    lead: `Anh/chị chấm mấy điểm cho cách giải quyết hồ sơ ${p.code}, từ 1 (rất tệ) đến 5 (rất tốt)?`,
    rest: p.before === undefined ? [] : [`Lần trước anh/chị chấm ${p.before}; chấm lại thì lấy điểm mới.`],
  }),
  starsAgain: { lead: 'Anh/chị chọn một số từ 1 đến 5 giúp tôi.', rest: [] } as Voiced,
  labels: ['1 - Rất tệ', '2 - Chưa tốt', '3 - Tạm được', '4 - Tốt', '5 - Rất tốt'] as readonly string[],
  words: {
    lead: 'Anh/chị muốn viết thêm vài lời không? Không thì gõ "bỏ qua".',
    rest: [],
    spoken: 'Anh/chị muốn nói thêm vài lời không?',
  } as Voiced,
  noWords: 'Không, vậy là đủ',
  done: (p: { stars: number; code: string }): Voiced => ({
    lead: `Cảm ơn anh/chị. Tôi đã ghi ${p.stars} điểm cho hồ sơ ${p.code}.`,
    rest: [
      'Điểm này do người phụ trách trợ lý giữ và xem, chưa gửi tới cơ quan. Muốn cơ quan nhận, anh/chị đánh giá thêm trên Cổng Dịch vụ công quốc gia.',
    ],
  }),
  low: 'Anh/chị chưa vừa lòng, tôi rất tiếc. Muốn kể rõ thì bấm gửi phản ánh.',
  left: { lead: 'Dạ được, tôi chưa ghi điểm nào.', rest: [] } as Voiced,
};
