import assert from 'node:assert/strict';
import { makeBot } from '../fixtures/bot.ts';
import { PRESS, RECALLED, type Trap, trapsAreAnswered } from '../fixtures/traps.ts';

const CASES: Readonly<Record<string, Trap>> = {
  'levels 3 and 4 are words of 2011, and since 2022 wholly and partially online': {
    asked: {
      vi: ['mức độ 4 nhận kết quả thế nào', 'thu tuc muc do 4 nhan ket qua sao'],
      en: ['how do I get the result of a level 4 service'],
    },
    on: {
      '2022-08-14': {
        vi: {
          says: [/^Mức độ 4: anh\/chị nhận kết quả qua thư điện tử/, /Áp dụng từ tháng 8\/2011/],
          not: /cách gọi cũ/,
        },
        en: { says: [/^Level 4: the result comes by e-mail/, /since August 2011/], not: /old term/ },
      },
      '2022-08-15': {
        vi: {
          says: [/cách gọi cũ, đến tháng 8\/2022; nay gần như "Toàn trình" \(so cho dễ, luật không ghi vậy\)/],
        },
        en: { says: [/old term, until August 2022; now about "Wholly online" \(a rule of thumb, not law\)/] },
      },
      '2026-11-21': {
        vi: { says: [/nay gần như "Toàn trình"/, /dịch vụ chủ động mức 4/, PRESS.vi] },
        en: { says: [/now about "Wholly online"/, /proactive level 4/, PRESS.en] },
      },
    },
  },
  'Decree 42/2022 was repealed by Decree 224/2026 on 1 July 2026': {
    asked: {
      vi: ['nghị định 42/2022 còn hiệu lực không', 'nđ 42 con ap dung ko', 'luật nào quy định dịch vụ công trực tuyến'],
      en: ['is Decree 42/2022 still in force', 'which decree covers online public services'],
    },
    on: {
      '2026-06-30': {
        vi: {
          says: [/^Nghị định 42\/2022\/NĐ-CP áp dụng đến hết 30\/06\/2026; từ 01\/07\/2026 theo Nghị định 224\/2026/],
        },
        en: { says: [/^Decree 42\/2022\/ND-CP applies until 30 June 2026; from 1 July 2026 it is Decree 224\/2026/] },
      },
      '2026-07-01': {
        vi: { says: [/^Nghị định 42\/2022\/NĐ-CP hết hiệu lực từ 01\/07\/2026/, /Toàn trình là mặc định/] },
        en: { says: [/^Decree 42\/2022\/ND-CP was repealed on 1 July 2026/, /Wholly online is the default/] },
      },
    },
  },
  'levels 1 to 4 also name proactive services since 1 July 2026': {
    asked: {
      vi: ['dịch vụ công mức 1 đến 4 là gì', 'cấp độ 1 đến 4 là sao'],
      en: ['what do levels 1 to 4 mean'],
    },
    on: {
      '2026-06-30': {
        vi: {
          says: [/Mức độ ngày trước, đến tháng 8\/2022: 1 xem thông tin/, /Từ 01\/07\/2026.* có thêm dịch vụ chủ động/],
        },
        en: {
          says: [/Old levels, until August 2022: 1 information/, /From 1 July 2026.*proactive services .* are added/],
        },
      },
      '2026-07-01': {
        vi: { says: [/dịch vụ chủ động: 1 nhắc việc; 2 soạn sẵn hồ sơ; 3 gợi ý; 4 tự động làm/, /luật không ghi vậy/] },
        en: { says: [/proactive services: 1 reminds; 2 prepares the file; 3 recommends; 4 carries it out/, /not law/] },
      },
    },
  },
  'the city portal takes no new applications since 1 July 2025': {
    asked: {
      vi: ['nộp hồ sơ ở dichvucong.hochiminhcity.gov.vn phải không', 'cong cu cua thanh pho con nop duoc ko'],
      en: ['do I file at dichvucong.hochiminhcity.gov.vn', 'is the city portal still open'],
    },
    on: {
      '2025-06-30': {
        vi: {
          says: [
            /^Đến hết 30\/06\/2025 anh\/chị vẫn nộp hồ sơ trên cổng của Thành phố/,
            /Từ 01\/07\/2025.*dichvucong\.gov\.vn/,
          ],
        },
        en: {
          says: [/^Until 30 June 2025 you still apply on the city portal/, /From 1 July 2025.*dichvucong\.gov\.vn/],
        },
      },
      '2025-07-01': {
        vi: {
          says: [
            /^Từ 01\/07\/2025, hồ sơ mới nộp ở dichvucong\.gov\.vn; cổng cũ dichvucong\.hochiminhcity\.gov\.vn/,
            PRESS.vi,
          ],
        },
        en: { says: [/^Since 1 July 2025 new applications go to dichvucong\.gov\.vn/, PRESS.en], not: /20 July 2026/ },
      },
      '2026-11-21': {
        vi: { says: [/không nhận hồ sơ mới/, /Từ 20\/07\/2026 chỉ đăng nhập bằng tài khoản VNeID/] },
        en: { says: [/takes no new ones/, /Since 20 July 2026 you log in only with VNeID/] },
      },
    },
  },
  'an account with a password by e-mail or SMS is over': {
    asked: {
      vi: [
        'đăng ký tài khoản, mật khẩu gửi qua tin nhắn phải không',
        'dang ky tai khoan bang email',
        'đăng nhập bằng gì',
      ],
      en: ['how do I register an account', 'will the password come by SMS'],
    },
    on: {
      '2024-06-30': {
        vi: { says: [/^Anh\/chị bấm "Đăng ký"/, /gửi về thư điện tử hoặc tin nhắn/, /Từ 01\/07\/2024/] },
        en: { says: [/^Choose "Register"/, /by e-mail or SMS/, /From 1 July 2024/] },
      },
      '2026-07-19': {
        vi: { says: [/VNeID \(từ 01\/07\/2024\); từ 20\/07\/2026 sẽ chỉ còn/, RECALLED.vi] },
        en: { says: [/VNeID \(since 1 July 2024\); from 20 July 2026 it will be the only way/, RECALLED.en] },
      },
      '2026-07-20': {
        vi: { says: [/^Từ 20\/07\/2026, chỉ đăng nhập/, /phải làm trực tiếp/, /mã OTP hay mật khẩu cho ai/, PRESS.vi] },
        en: { says: [/^Since 20 July 2026 you log in only/, /only in person/, /OTP or password to anybody/, PRESS.en] },
      },
    },
  },
  'there is no district level since 1 July 2025': {
    asked: {
      vi: ['nộp ở quận được không', 'uy ban quan 5 con lam giay to ko', 'giờ không còn huyện thì nộp ở đâu'],
      en: ['can I apply at the district office', 'do districts still exist'],
    },
    on: {
      '2025-06-30': {
        vi: { says: [/^Đến hết 30\/06\/2025 vẫn còn quận, huyện .*từ 01\/07\/2025 thì bỏ cấp huyện/], not: /168/ },
        en: {
          says: [/^Until 30 June 2025 there are districts .*from 1 July 2025 the district level ends/],
          not: /168/,
        },
      },
      '2025-07-01': {
        vi: {
          says: [/^Từ 01\/07\/2025 không còn quận, huyện/, /168 đơn vị \(113 phường, 54 xã, 1 đặc khu\)/, PRESS.vi],
        },
        en: {
          says: [
            /^Since 1 July 2025 there are no districts/,
            /168 units \(113 wards, 54 communes, one special/,
            PRESS.en,
          ],
        },
      },
    },
  },
  'Thu Duc City, Binh Duong and Ba Ria - Vung Tau became wards of the city, and 074 and 077 stay valid': {
    asked: {
      vi: ['thành phố thủ đức còn không', 'tinh binh duong con ko', 'căn cước đầu 077 còn dùng được không'],
      en: ['is Binh Duong part of Ho Chi Minh City', 'my ID number starts with 074, is it still valid'],
    },
    on: {
      '2025-06-30': {
        vi: {
          says: [
            /^Đến hết 30\/06\/2025, Bình Dương.*vẫn là tỉnh riêng và còn thành phố Thủ Đức/,
            /074, 077 vẫn dùng được/,
          ],
        },
        en: {
          says: [/^Until 30 June 2025 Binh Duong .* still provinces, and Thu Duc City exists/, /074 or 077 stay valid/],
        },
      },
      '2025-07-01': {
        vi: { says: [/^Từ 01\/07\/2025, .*thành phố Thủ Đức không còn/, /074, 077, 079 đều còn giá trị/, PRESS.vi] },
        en: { says: [/^On 1 July 2025 .*Thu Duc City is no more/, /074, 077 or 079 stay valid/, PRESS.en] },
      },
    },
  },
  'departments no longer receive since 29 December 2025': {
    asked: {
      vi: ['nộp ở sở được không', 'lên sở tư pháp nộp hả', 'so con nhan ho so ko'],
      en: ['do I hand it in at the department', 'do departments still take applications'],
    },
    on: {
      '2025-12-28': {
        vi: { says: [/26\/12\/2025/, /Từ 29\/12\/2025.*43 Nguyễn Văn Bá/] },
        en: { says: [/only until 26 December 2025/, /From 29 December 2025.*43 Nguyễn Văn Bá/] },
      },
      '2025-12-29': {
        vi: {
          says: [
            /^Từ 29\/12\/2025 các sở không nhận riêng nữa/,
            /43 Nguyễn Văn Bá, phường Thủ Đức/,
            /31\/12\/2025/,
            PRESS.vi,
          ],
        },
        en: {
          says: [/^Since 29 December 2025 departments no longer/, /43 Nguyễn Văn Bá/, /31 December 2025/, PRESS.en],
        },
      },
    },
  },
  'the apology limits of Decree 61/2018 are not quoted as law of today': {
    asked: {
      vi: [
        'theo nghị định 61/2018 thì xin lỗi trước một ngày đúng không',
        'ho so tre co thu xin loi ko',
        'được hẹn lại mấy lần',
      ],
      en: ['my file is late, do I get an apology', 'how many times can they postpone'],
    },
    on: {
      '2025-06-30': {
        vi: {
          says: [
            /xin lỗi, chậm nhất 1 ngày trước hạn, và chỉ được hẹn lại một lần/,
            /61\/2018.*từ 01\/07\/2025 thay bằng Nghị định 118\/2025/,
          ],
        },
        en: {
          says: [/apology at least 1 day before .*one new date only/, /61\/2018.*from 1 July 2025 Decree 118\/2025/],
        },
      },
      '2025-07-01': {
        vi: {
          says: [/là của Nghị định 61\/2018\/NĐ-CP, hết từ 01\/07\/2025/, /tôi chưa thấy văn bản/, PRESS.vi],
          not: /cơ quan phải gửi/,
        },
        en: {
          says: [/in Decree 61\/2018\/ND-CP, which ended on 1 July 2025/, /I have not seen/, PRESS.en],
          not: /must send/,
        },
      },
    },
  },
  'what is missing is asked for once, under the old rule and the new': {
    asked: {
      vi: ['được yêu cầu bổ sung mấy lần', 'họ bắt bổ sung giấy tờ hoài'],
      en: ['how many times can they ask for more papers'],
    },
    on: {
      '2025-06-30': {
        vi: { says: [/^Giấy còn thiếu chỉ được yêu cầu một lần/, /Nguồn: Nghị định 61\/2018/] },
        en: { says: [/^What is missing may be asked for once only/, /Source: Decree 61\/2018/] },
      },
      '2026-08-05': {
        vi: {
          says: [/chỉ được yêu cầu một lần/, /Từ 05\/08\/2026/, /Nguồn: Nghị định 118\/2025\/NĐ-CP sửa bởi 309\/2026/],
        },
        en: {
          says: [
            /asked for once only/,
            /Since 5 August 2026/,
            /Source: Decree 118\/2025\/ND-CP as amended by 309\/2026/,
          ],
        },
      },
    },
  },
  'the 9-digit CMND is not valid since 1 January 2025': {
    asked: {
      vi: [
        'cmnd 9 số còn dùng được không',
        'chứng minh nhân dân còn giá trị không',
        'toi chi co cmnd thi lam giay to dc ko',
      ],
      en: ['can I use my old CMND', 'is my 9-digit ID still valid'],
    },
    on: {
      '2024-12-31': {
        vi: { says: [/dùng được đến hết 31\/12\/2024; từ 01\/01\/2025 không còn giá trị/, RECALLED.vi] },
        en: { says: [/until 31 December 2024; from 1 January 2025 it is not valid/, RECALLED.en] },
      },
      '2025-01-01': {
        vi: { says: [/không còn giá trị từ 01\/01\/2025/, /Số cũ chỉ còn để tìm hồ sơ/, RECALLED.vi] },
        en: { says: [/not been valid since 1 January 2025/, /only helps to find earlier files/, RECALLED.en] },
      },
    },
  },
};

describe('what assistants get wrong, asked of the whole bot the day before a change and the day of it', () => {
  const bot = makeBot();
  after(() => bot.close());
  trapsAreAnswered(bot, CASES);

  it('never asks for a code or password, and tells what to do when someone does', async () => {
    const asked = {
      vi: ['có người gọi xin mã OTP', 'toi lo dua otp roi', 'OTP của tôi là 123456'],
      en: ['a caller asks for my OTP'],
    };
    for (const language of ['vi', 'en'] as const)
      for (const text of asked[language]) {
        const { texts } = await bot.ask('2026-11-21', language, text);
        assert.equal(texts.length, 1);
        assert.match(texts[0] ?? '', language === 'vi' ? /Tôi không bao giờ hỏi/ : /I never ask for either/);
        if (!text.includes('123456')) assert.match(texts[0] ?? '', /113[\s\S]*18001096/);
        assert.doesNotMatch(texts[0] ?? '', /123456/);
      }
  });
});
