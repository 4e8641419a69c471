import { makeBot } from '../fixtures/bot.ts';
import { PRESS, RECALLED, type Trap, trapsAreAnswered } from '../fixtures/traps.ts';

const CASES: Readonly<Record<string, Trap>> = {
  'an id number with an unknown province code is warned of, never rejected': {
    asked: {
      vi: ['số căn cước có mã tỉnh lạ thì có bị từ chối không', 'cccd không hợp lệ'],
      en: ['invalid CCCD unknown province code'],
    },
    on: {
      '2026-11-21': {
        vi: { says: [/^Số căn cước có 12 số; mã tỉnh lạ cũng chưa phải là số sai/, /079.*074.*077/, RECALLED.vi] },
        en: {
          says: [
            /^An ID number has 12 digits; a province code .* does not make it wrong/,
            /no check digit/,
            RECALLED.en,
          ],
        },
      },
    },
  },
  'the identity-card codes are one procedure since 18 August 2026, its code not yet published': {
    asked: {
      vi: ['làm căn cước ở đâu, mấy ngày, mã thủ tục 1.014063', 'ma thu tuc lam can cuoc 1.014063'],
      en: ['identity card procedure code 1.014063'],
    },
    on: {
      '2026-08-17': {
        vi: { says: [/^Đến hết 17\/08\/2026, .*1\.014063 đổi/, /nhiều nhất 7 ngày làm việc/, RECALLED.vi], not: /gộp/ },
        en: { says: [/^Until 17 August 2026 .*1\.014063 exchange/, RECALLED.en], not: /one procedure/ },
      },
      '2026-08-18': {
        vi: {
          says: [
            /^Từ 18\/08\/2026, các mã 1\.014061 đến 1\.014064 gộp thành một thủ tục; mã mới tôi chưa thấy công bố/,
            /công an phường, xã nào trong cả nước/,
            /nhiều nhất 7 ngày làm việc/,
            PRESS.vi,
          ],
        },
        en: {
          says: [
            /^Since 18 August 2026 codes 1\.014061 to 1\.014064 are one procedure; I have not seen its new code/,
            /any ward or commune in the country/,
            /at most 7 working days/,
            PRESS.en,
          ],
        },
      },
    },
  },
  'a code of the former identity cards leads to the procedure of today': {
    asked: { vi: ['mã thủ tục 1.014063', 'thủ tục 1.014061'], en: ['procedure 1.014061'] },
    on: {
      '2026-08-17': {
        vi: { says: [/^Cách cũ .*dùng đến hết ngày 17\/08\/2026/] },
        en: { says: [/in use until 17 August 2026/] },
      },
      '2026-08-18': {
        vi: { says: [/đã được thay bằng "Cấp, cấp đổi, cấp lại thẻ căn cước" từ ngày 18\/08\/2026/, PRESS.vi] },
        en: { says: [/was replaced by "Identity card: issue, exchange, re-issue" on 18 August 2026/, PRESS.en] },
      },
    },
  },
  'a code of the former bundles leads to the one of Decree 301/2026': {
    asked: { vi: ['thủ tục 2.002621', '2.000986', '2.001023'], en: ['procedure 2.002621'] },
    on: {
      '2026-08-31': {
        vi: { says: [/dùng đến hết ngày 31\/08\/2026/, RECALLED.vi] },
        en: { says: [/in use until 31 August 2026/, RECALLED.en] },
      },
      '2026-09-01': {
        vi: { says: [/đã được thay bằng "Liên thông khai sinh, .*" từ ngày 01\/09\/2026/, PRESS.vi] },
        en: { says: [/was replaced by "Interlinked birth registration.*" on 1 September 2026/, PRESS.en] },
      },
    },
  },
  'the former death bundle leads to the one of Decree 301/2026': {
    asked: { vi: ['2.002622'], en: ['2.002622'] },
    on: {
      '2026-08-31': {
        vi: { says: [/dùng đến hết ngày 31\/08\/2026/] },
        en: { says: [/in use until 31 August 2026/] },
      },
      '2026-09-01': {
        vi: { says: [/thay bằng "Liên thông khai tử, .*" từ ngày 01\/09\/2026/] },
        en: { says: [/replaced by "Interlinked death registration.*" on 1 September 2026/] },
      },
    },
  },
  'the birth bundle takes 3 working days, 5 when something is verified, since 1 September 2026': {
    asked: {
      vi: ['liên thông khai sinh mã cũ còn dùng không', '2.002621 mất bao lâu'],
      en: ['is the old birth bundle code still used'],
    },
    on: {
      '2026-08-31': {
        vi: {
          says: [/^Đến hết 31\/08\/2026 vẫn theo mã cũ; từ 01\/09\/2026.*3\.000722/, /tôi không nắm chắc/, PRESS.vi],
        },
        en: {
          says: [/^Until 31 August 2026 the old codes hold; from 1 September 2026.*3\.000722/, /not certain/, PRESS.en],
        },
      },
      '2026-09-01': {
        vi: {
          says: [/^Từ 01\/09\/2026, .*3\.000722.*2\.002913/, /3 ngày làm việc, 5 ngày nếu phải xác minh/, PRESS.vi],
        },
        en: { says: [/^Since 1 September 2026 .*3\.000722.*2\.002913/, /3 working days, 5 if/, PRESS.en] },
      },
    },
  },
  'the CT01 of Circular 53/2025 gave way to that of Circular 116/2026': {
    asked: {
      vi: ['CT01 mẫu 53', 'tờ khai CT01 thông tư 53/2025 còn dùng không', 'ct01 cu con xai dc ko'],
      en: ['can I use the old CT01 form'],
    },
    on: {
      '2026-06-30': {
        vi: { says: [/^Đến hết 30\/06\/2026 còn dùng CT01 của Thông tư 53\/2025.*từ 01\/07\/2026 .*116\/2026/] },
        en: { says: [/^Until 30 June 2026 use CT01 of Circular 53\/2025.*from 1 July 2026 .*116\/2026/] },
      },
      '2026-07-01': {
        vi: { says: [/^Từ 01\/07\/2026, mẫu CT01 của Thông tư 53\/2025 không dùng nữa; .*116\/2026/] },
        en: { says: [/^Since 1 July 2026 the CT01 of Circular 53\/2025 is no longer used; .*116\/2026/] },
      },
    },
  },
  'two Vietnamese citizens need no single-status paper to marry since 1 January 2026': {
    asked: {
      vi: [
        'giấy độc thân để kết hôn',
        'kết hôn có cần giấy xác nhận độc thân không',
        'cuoi vo co can giay doc than ko',
      ],
      en: ['do I need a single status certificate to marry'],
    },
    on: {
      '2025-12-31': {
        vi: { says: [/^Đến hết 31\/12\/2025, .*còn có thể bị hỏi giấy độc thân; từ 01\/01\/2026 thì không/, PRESS.vi] },
        en: { says: [/^Until 31 December 2025 you may still be asked .*from 1 January 2026 no more/, PRESS.en] },
      },
      '2026-01-01': {
        vi: {
          says: [
            /^Từ 01\/01\/2026, hai công dân Việt Nam kết hôn với nhau không phải nộp/,
            /cùng đến ký/,
            /ghi rõ dùng làm gì/,
          ],
        },
        en: {
          says: [/^Since 1 January 2026 two Vietnamese citizens need no single-status/, /in person/, /other purposes/],
        },
      },
    },
  },
  'the new Law on Civil Status starts on 1 March 2027': {
    asked: {
      vi: ['luật hộ tịch mới khi nào có hiệu lực', 'luat ho tich moi'],
      en: ['when does the new civil status law start'],
    },
    on: {
      '2027-02-28': {
        vi: {
          says: [/bắt đầu từ 01\/03\/2027; đến hết 28\/02\/2027 vẫn theo Luật 60\/2014/, /60 ngày.*15 ngày/, PRESS.vi],
        },
        en: {
          says: [/starts on 1 March 2027; until 28 February 2027 Law 60\/2014/, /within 60 days.*within 15/, PRESS.en],
        },
      },
      '2027-03-01': {
        vi: { says: [/^Từ 01\/03\/2027 áp dụng Luật Hộ tịch mới/, /hạn trong luật mới tôi chưa thấy/, PRESS.vi] },
        en: { says: [/^Since 1 March 2027 the new Law/, /I have not seen those of the new one/, PRESS.en] },
      },
    },
  },
  'civil status with a foreign element went from the district to the commune on 1 July 2025': {
    asked: {
      vi: ['kết hôn với người nước ngoài làm ở quận phải không'],
      en: ['do I marry a foreigner at the district'],
    },
    on: {
      '2025-06-30': {
        vi: { says: [/^Đến hết 30\/06\/2025, .*còn làm ở quận, huyện; từ 01\/07\/2025 chuyển về phường, xã/] },
        en: { says: [/^Until 30 June 2025 .*by the district; from 1 July 2025 by the ward/] },
      },
      '2025-07-01': {
        vi: { says: [/^Từ 01\/07\/2025, việc hộ tịch có yếu tố nước ngoài làm ở phường, xã/] },
        en: { says: [/^Since 1 July 2025 civil status with a foreign element is handled by the ward/] },
      },
    },
  },
  'judicial records and driving licences are with the police since 1 March 2025': {
    asked: {
      vi: ['lý lịch tư pháp ở Sở Tư pháp', 'đổi bằng lái ở Sở Giao thông', 'nop o so giao thong doi bang lai duoc ko'],
      en: ['do I get a judicial record at the department of justice', 'driving licence at the department of transport'],
    },
    on: {
      '2025-02-28': {
        vi: { says: [/^Đến hết 28\/02\/2025, .*từ 01\/03\/2025 chuyển sang công an/, RECALLED.vi] },
        en: { says: [/^Until 28 February 2025 .*from 1 March 2025 with the police/, RECALLED.en] },
      },
      '2025-03-01': {
        vi: { says: [/^Từ 01\/03\/2025, .*do công an làm, không còn ở Sở/, /Công an Thành phố/, RECALLED.vi] },
        en: { says: [/^Since 1 March 2025 the police handle/, /the city police/, RECALLED.en] },
      },
    },
  },
  'nobody is shown an application by an id number alone': {
    asked: {
      vi: ['cho tôi xem hồ sơ theo số CCCD', 'cho toi xem ho so theo so cccd'],
      en: ['give me the status by CCCD alone'],
    },
    on: {
      '2025-12-31': {
        vi: { says: [/^Chỉ có số căn cước thì chưa đủ/, /4 số cuối/, /từ 01\/01\/2026/] },
        en: { says: [/^The ID number alone is not enough/, /last 4 digits/, /begins on 1 January 2026/] },
      },
      '2026-01-01': {
        vi: { says: [/^Chỉ có số căn cước thì chưa đủ: từ 01\/01\/2026, Luật Bảo vệ dữ liệu/, /4 số cuối/, PRESS.vi] },
        en: { says: [/^The ID number alone is not enough: since 1 January 2026/, /last 4 digits/, PRESS.en] },
      },
    },
  },
  'a code of a shape that is not known is not called invalid': {
    asked: {
      vi: ['mã hồ sơ của tôi không đúng mẫu có phải là sai không'],
      en: ['is my application code in an invalid format'],
    },
    on: {
      '2026-11-21': {
        vi: { says: [/"chưa nhận ra", không phải mã sai/], not: /không hợp lệ/ },
        en: { says: [/"not recognised", which does not mean it is wrong/], not: /is invalid/ },
      },
    },
  },
  'ready is not returned, accepted is not in process, and stopped is not surely the end': {
    asked: {
      vi: ['trạng thái có kết quả với đã trả kết quả khác gì', 'dừng xử lý nghĩa là xong luôn hả'],
      en: ['what is the difference between the statuses ready and returned', 'is processing stopped final'],
    },
    on: {
      '2026-11-21': {
        vi: { says: [/\(9\): có kết quả.*\(10\): đã lấy rồi/, /\(2\).*\(4\)/, /\(8\): chưa chắc là xong hẳn/] },
        en: { says: [/\(9\): the result is ready.*\(10\): it was handed over/, /\(2\).*\(4\)/, /\(8\): not surely/] },
      },
    },
  },
  '1022 is the line of the city and 18001096 that of the national portal': {
    asked: {
      vi: ['1022 với 18001096 khác gì', '18001096 là số gì', 'tổng đài nào của thành phố'],
      en: ['what is the difference between 1022 and 18001096', 'is 18001096 the city hotline'],
    },
    on: {
      '2026-11-21': {
        vi: {
          says: [/^1022 là tổng đài của Thành phố; 18001096 là tổng đài của Cổng Dịch vụ công quốc gia/, PRESS.vi],
        },
        en: { says: [/^1022 is the city's line; 18001096 is the line of the National Public Service/, PRESS.en] },
      },
    },
  },
  'a detached house takes 7 working days since 1 July 2026, no longer 15, 20 or 30': {
    asked: {
      vi: ['giấy phép xây dựng 15 ngày', 'xin phep xay nha 20 ngay ha'],
      en: ['does a building permit take 30 days'],
    },
    on: {
      '2026-06-30': {
        vi: {
          says: [/^Từ 01\/07\/2026, .*7 ngày làm việc; đến hết 30\/06\/2026 vẫn theo quy định cũ/, /không nắm chắc/],
        },
        en: { says: [/^From 1 July 2026, .*7 working days; until 30 June 2026 the old rules/, /not certain/] },
      },
      '2026-07-01': {
        vi: { says: [/từ 01\/07\/2026 nhà ở riêng lẻ là 7 ngày/, /cấp mới 10, .*sửa chữa 9/, /Gia hạn, cấp lại: 5/] },
        en: { says: [/since 1 July 2026 a detached house takes 7/, /new 10, .*repaired 9/, /re-issue: 5/] },
      },
    },
  },
};

describe('old words about papers, codes and offices, asked the day before a change and the day of it', () => {
  const bot = makeBot();
  after(() => bot.close());
  trapsAreAnswered(bot, CASES);
});
