import { makeBot } from '../fixtures/bot.ts';
import { PRESS, type Trap, trapsAreAnswered } from '../fixtures/traps.ts';

const CASES: Readonly<Record<string, Trap>> = {
  '0 VND online is for five kinds of charges since 29 September 2025, not for fees or the police': {
    asked: {
      vi: ['miễn phí hết khi nộp online à', '0 đồng nộp online', 'nop online mien phi het ha'],
      en: ['is everything free when filed online'],
    },
    on: {
      '2025-09-28': {
        vi: { says: [/^Ngày này tôi chưa có quy định chung/, /Từ 29\/09\/2025 thì năm loại/, PRESS.vi] },
        en: { says: [/^For this day I hold no common rule/, /From 29 September 2025 five kinds/, PRESS.en] },
      },
      '2025-09-29': {
        vi: { says: [/^Không phải hết: từ 29\/09\/2025, .*năm loại lệ phí là 0 đồng/, /lệ phí của công an/, PRESS.vi] },
        en: { says: [/^Not everything: since 29 September 2025 only five kinds/, /police charges/, PRESS.en] },
      },
    },
  },
  'half-price fees end with 2026': {
    asked: { vi: ['lệ phí giảm một nửa đến khi nào'], en: ['until when are fees half price'] },
    on: {
      '2026-12-31': {
        vi: { says: [/đến hết 31\/12\/2026; từ 01\/01\/2027 trở lại mức đủ/] },
        en: { says: [/until 31 December 2026; from 1 January 2027 they are full again/] },
      },
      '2027-01-01': {
        vi: { says: [/hết từ 31\/12\/2026; từ 01\/01\/2027 là mức đủ/] },
        en: { says: [/ended on 31 December 2026; since 1 January 2027 they are full/] },
      },
    },
  },
  'the waivers for digital citizens run from 15 August 2026 to 28 February 2027, and nothing is promised': {
    asked: { vi: ['công dân số miễn lệ phí gì'], en: ['what is free for digital citizens'] },
    on: {
      '2026-08-14': {
        vi: { says: [/^Từ 15\/08\/2026 mới có miễn, giảm/, /đến hết 28\/02\/2027/] },
        en: { says: [/begin on 15 August 2026; before that you pay/, /until 28 February 2027/] },
      },
      '2026-08-15': {
        vi: { says: [/có thể được miễn.*nơi nhận hồ sơ quyết định/, /nộp trên mạng, VNeID mức 2, năm giấy tờ/] },
        en: {
          says: [/may be let off some fees; the receiving office decides/, /VNeID level 2, the five basic papers/],
        },
      },
      '2027-02-28': {
        vi: { says: [/^Từ 15\/08\/2026 đến hết 28\/02\/2027, công dân số có thể/] },
        en: { says: [/^From 15 August 2026 to 28 February 2027/] },
      },
      '2027-03-01': {
        vi: { says: [/đã hết vào 28\/02\/2027; từ 01\/03\/2027 anh\/chị đóng như thường/] },
        en: { says: [/ended on 28 February 2027; since 1 March 2027 you pay as usual/] },
      },
    },
  },
  'a fee figure of the national portal is never quoted': {
    asked: {
      vi: ['phí 700 là sao', 'phí 0 trên cổng là miễn phí hả', 'le phi 145 tren cong la gi'],
      en: ['the portal says the fee is 0', 'fee 700 on the portal'],
    },
    on: {
      '2026-11-21': {
        vi: {
          says: [/^Con số phí, lệ phí trên cổng quốc gia/, /"Hội đồng nhân dân quyết định"/, /700\.000 đồng; 145/],
        },
        en: { says: [/^The fee figures on the national portal/, /"set by the People's Council"/, /700,000 VND; 145/] },
      },
    },
  },
  'copies are certified in person only': {
    asked: {
      vi: ['chứng thực bản sao online được không', 'sao y qua mạng dc ko'],
      en: ['can I get a certified copy online'],
    },
    on: {
      '2026-11-21': {
        vi: { says: [/^Không: .*phải làm trực tiếp/, /2\.000 đồng .*1\.000 đồng, nhiều nhất 200\.000 đồng một bản/] },
        en: { says: [/^No: copies are certified in person only/, /2,000 VND .* 1,000 .* at most 200,000 a copy/] },
      },
    },
  },
  'the lump-sum tax ended on 1 January 2026': {
    asked: { vi: ['thuế khoán', 'hộ kinh doanh còn nộp thuế khoán không'], en: ['lump-sum tax for my shop'] },
    on: {
      '2025-12-31': {
        vi: { says: [/^Đến hết 31\/12\/2025, .*từ 01\/01\/2026 thì bỏ/, PRESS.vi] },
        en: { says: [/^Until 31 December 2025 .*from 1 January 2026 it ends/, PRESS.en] },
      },
      '2026-01-01': {
        vi: { says: [/đã bỏ từ 01\/01\/2026/, PRESS.vi] },
        en: { says: [/ended on 1 January 2026/, PRESS.en] },
      },
    },
  },
  'the social standard is no longer 500,000 since 1 July 2026': {
    asked: { vi: ['trợ cấp 500 nghìn', 'muc chuan tro cap 500'], en: ['the social allowance of 500,000'] },
    on: {
      '2026-06-30': {
        vi: { says: [/500\.000 đồng một tháng; từ 01\/07\/2026 là 540\.000, ở Thành phố 650\.000/, PRESS.vi] },
        en: { says: [/500,000 VND a month; from 1 July 2026 it is 540,000, and 650,000 in the city/, PRESS.en] },
      },
      '2026-07-01': {
        vi: { says: [/không còn là 500\.000 đồng: từ 01\/07\/2026 là 540\.000 .*650\.000/, PRESS.vi] },
        en: { says: [/no longer 500,000 VND: since 1 July 2026 it is 540,000 .*650,000/, PRESS.en] },
      },
    },
  },
  'a passport costs half until 31 December 2026, and both amounts are said': {
    asked: { vi: ['hộ chiếu 200 nghìn phải không'], en: ['is a passport 200,000'] },
    on: {
      '2026-12-31': {
        vi: { says: [/100\.000 đồng đến hết 31\/12\/2026, sau đó là 200\.000/, /200\.000 .*400\.000/, PRESS.vi] },
        en: { says: [/100,000 VND until 31 December 2026, then 200,000/, /200,000 .*400,000/, PRESS.en] },
      },
      '2027-01-01': {
        vi: { says: [/200\.000 đồng, từ 01\/01\/2027/, /400\.000 đồng, từ 01\/01\/2027/], not: /100\.000/ },
        en: { says: [/200,000 VND since 1 January 2027/, /400,000 VND since 1 January 2027/], not: /100,000/ },
      },
    },
  },
  'the rules of 2025 for licences and vehicles are being replaced since 1 July 2026': {
    asked: {
      vi: ['phí cấp lại bằng lái', 'lệ phí sang tên xe'],
      en: ['how much is a replacement driving licence', 'vehicle transfer fee'],
    },
    on: {
      '2026-06-30': {
        vi: { says: [/Thông tư 15[45]\/2025/, PRESS.vi], not: /đang đổi/ },
        en: { says: [/Circular 15[45]\/2025/, PRESS.en], not: /have been changing/ },
      },
      '2026-07-01': {
        vi: { says: [/đang đổi từ 01\/07\/2026.*[hH]ỏi công an trước|đang đổi từ 01\/07\/2026, anh\/chị hỏi công an/] },
        en: { says: [/have been changing since 1 July 2026.*sk the police first/] },
      },
    },
  },
  'the licence circular of 2025 gave way to Circular 108/2026': {
    asked: { vi: ['thông tư 108 về bằng lái', 'phí bằng lái 2025'], en: ['licence fee and form of 2025'] },
    on: {
      '2026-06-30': {
        vi: {
          says: [/108\/2026\/TT-BCA thay .*từ 01\/07\/2026; đến hết 30\/06\/2026 vẫn theo Thông tư 12\/2025/, PRESS.vi],
        },
        en: { says: [/108\/2026\/TT-BCA replaces .*from 1 July 2026; until 30 June 2026 it is Circular 12\/2025/] },
      },
      '2026-07-01': {
        vi: { says: [/đang được thay từ 01\/07\/2026; anh\/chị hỏi công an/, /bỏ thi mô phỏng/, PRESS.vi] },
        en: { says: [/are being replaced since 1 July 2026; ask the police/, /no simulation test/, PRESS.en] },
      },
    },
  },
  'tax forms of before July 2026 are over': {
    asked: {
      vi: ['mẫu tờ khai thuế thông tư 80/2021', 'luật thuế mới'],
      en: ['can I still use the tax form of Circular 80/2021'],
    },
    on: {
      '2026-06-30': {
        vi: { says: [/^Đến hết 30\/06\/2026 .*từ 01\/07\/2026 thay theo Luật 108\/2025/] },
        en: { says: [/^Until 30 June 2026 .*from 1 July 2026 those under Law 108\/2025/] },
      },
      '2026-07-01': {
        vi: { says: [/từ 01\/07\/2026 theo Luật 108\/2025\/QH15, Nghị định 252\/2026, Thông tư 89\/2026/] },
        en: { says: [/since 1 July 2026 Law 108\/2025\/QH15, Decree 252\/2026 and Circular 89\/2026/] },
      },
    },
  },
  'no charge at a counter is quoted where none is held': {
    asked: {
      vi: ['lệ phí nộp tại quầy bao nhiêu', 'lệ phí khai sinh trễ nộp tại phường bao nhiêu'],
      en: ['what is the charge at the counter', 'what does late birth registration cost at the ward'],
    },
    on: {
      '2026-11-21': {
        vi: {
          says: [/tôi không có số tiền; anh\/chị hỏi nơi nộp hoặc 1022|tại quầy .*: tôi chưa có số tiền, anh\/chị hỏi/],
        },
        en: {
          says: [/I do not have the amount at a counter; ask .* 1022|at a counter .*: I do not have the amount; ask/],
        },
      },
    },
  },
};

describe('old words about fees, taxes and allowances, asked the day before a change and the day of it', () => {
  const bot = makeBot();
  after(() => bot.close());
  trapsAreAnswered(bot, CASES);
});
