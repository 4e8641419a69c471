import assert from 'node:assert/strict';
import type { Day } from '../../knowledge/language/day.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { makeBot } from '../fixtures/bot.ts';

const TODAY: Day = '2026-11-21';
type Asked = Readonly<Record<Language, readonly string[]>>;
type Case = { readonly asked: Asked; readonly says: Readonly<Record<Language, RegExp>> };

const CASES: Readonly<Record<string, Case>> = {
  'how to log in': {
    asked: {
      vi: ['đăng nhập vneid thế nào', 'dang nhap cong quoc gia bang gi', 'không có vneid thì đăng nhập sao'],
      en: ['how do I log in with VNeID', 'can I log in without VNeID'],
    },
    says: { vi: /^Từ 20\/07\/2026, chỉ đăng nhập bằng/, en: /^Since 20 July 2026 you log in only/ },
  },
  'a lost account': {
    asked: {
      vi: ['mất tài khoản vneid', 'quên mật khẩu vneid', 'tài khoản bị khóa', 'mất điện thoại có vneid thì sao'],
      en: ['I lost my VNeID account', 'I forgot my VNeID passcode', 'account locked'],
    },
    says: { vi: /^Anh\/chị khôi phục trong ứng dụng VNeID/, en: /^Recover it in the VNeID app/ },
  },
  'identity of level 2': {
    asked: {
      vi: ['định danh mức 2 làm sao', 'làm định danh mức 2 ở đâu'],
      en: ['how do I get level 2 identity'],
    },
    says: { vi: /công an/, en: /in person[^.]*\.[^.]*ward or commune police|in person to the ward or commune police/ },
  },
  'which line is which': {
    asked: {
      vi: ['1022 với 18001096 khác gì', 'gọi 1022 hay 18001096'],
      en: ['difference between 1022 and 18001096'],
    },
    says: { vi: /^1022 là tổng đài của Thành phố; 18001096/, en: /^1022 is the city's line; 18001096/ },
  },
  'the service centre of the city': {
    asked: {
      vi: ['trung tâm phục vụ hành chính công thành phố ở đâu', '43 nguyễn văn bá là gì'],
      en: ['where is the public administration service centre', 'address of the city service centre'],
    },
    says: { vi: /43 Nguyễn Văn Bá, phường Thủ Đức/, en: /43 Nguyễn Văn Bá, Thủ Đức ward/ },
  },
  'the centres of the wards': {
    asked: { vi: ['trung tâm phường ở đâu', 'dia chi trung tam phuong'], en: ['where is my ward centre'] },
    says: { vi: /^Mỗi phường, xã, đặc khu có một Trung tâm/, en: /^Every ward, commune and special zone has/ },
  },
  'how soon a petition is answered': {
    asked: {
      vi: ['phản ánh bao lâu được trả lời', 'phản ánh mấy ngày'],
      en: ['how long do they have to answer a petition'],
    },
    says: { vi: /5 ngày làm việc/, en: /within 5 working days/ },
  },
  'the time limits of a formal complaint, amended on 1 July 2026': {
    asked: {
      vi: ['khiếu nại trong bao lâu', 'thoi han giai quyet khieu nai'],
      en: ['time limit for a formal complaint', 'how many days do I have to complain formally'],
    },
    says: {
      vi: /^Trước 01\/07\/2026, hạn khiếu nại là 90 ngày[\s\S]*hạn mới tôi chưa thấy[\s\S]*chưa chắc/,
      en: /^Before 1 July 2026 a complaint had 90 days[\s\S]*I have not seen the new limits[\s\S]*not sure/,
    },
  },
  'apologies for a late file, which the bundles must bring since 1 September 2026': {
    asked: {
      vi: ['hồ sơ trễ có thư xin lỗi không', 'trễ hẹn có xin lỗi không'],
      en: ['is there an apology letter when late', 'do they apologise if my file is late'],
    },
    says: { vi: /liên thông khai sinh, khai tử: từ 01\/09\/2026/, en: /bundles, since 1 September 2026/ },
  },
  'the digital signature': {
    asked: {
      vi: ['chữ ký số làm ở đâu', 'có cần chữ ký số không'],
      en: ['do I need a digital signature', 'how do I sign digitally'],
    },
    says: { vi: /^Chỉ ký số khi thủ tục đòi hỏi/, en: /^You sign digitally only where/ },
  },
  'the electronic store': {
    asked: {
      vi: ['kho dữ liệu điện tử là gì', 'kho giấy tờ điện tử nằm ở đâu'],
      en: ['what is the electronic data store', 'where is my electronic store'],
    },
    says: { vi: /^Kho điện tử là chỗ riêng của anh\/chị/, en: /^The electronic store is your own place/ },
  },
  impostors: {
    asked: {
      vi: ['có người tự xưng cán bộ gọi điện bắt cài vneid', 'ai giả danh công an gọi tôi', 'bot có hỏi otp không'],
      en: ['someone pretending to be an officer called me', 'is this call a scam', 'do you ask for my password'],
    },
    says: { vi: /Tôi không bao giờ hỏi hai thứ đó/, en: /I never ask for either/ },
  },
};

describe('questions around the portal, asked of the whole bot', () => {
  const bot = makeBot();
  after(() => bot.close());

  for (const [name, { asked, says }] of Object.entries(CASES))
    it(`are answered in both languages: ${name}`, async () => {
      for (const language of LANGUAGES)
        for (const text of asked[language]) {
          const { texts } = await bot.ask(TODAY, language, text);
          const where = `"${text}": ${texts.join('\n')}`;
          assert.equal(texts.length, 1, where);
          assert.match(texts[0] ?? '', says[language], where);
          assert.match(texts[0] ?? '', language === 'vi' ? /Nguồn: .*ngày \d/ : /Source: .*on \d/, where);
          assert.ok((texts[0] ?? '').length <= 700, where);
        }
    });
});
