import assert from 'node:assert/strict';
import type { Language } from '../../knowledge/language/text.ts';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';
const bot = makeBot();
const answered = async (language: Language, ...texts: readonly string[]) => {
  const { replies, texts: told } = await bot.ask(TODAY, language, ...texts);
  return { replies, text: told.join('\n') };
};

describe('how a talk goes on', () => {
  after(() => bot.close());

  describe('while an application code is asked for', () => {
    for (const [language, ask, here, again, ...calls] of [
      [
        'vi',
        'hồ sơ của tôi tới đâu rồi',
        /Dạ, tôi đây/,
        /gửi tôi mã hồ sơ/,
        'alo',
        'có ai không',
        'co ai khong',
        'alo alo',
      ],
      ['en', 'where is my application', /I am here/, /send me its code/, 'hello', 'anyone there?', 'are you there'],
    ] as const)
      it(`a call is answered and the question put again, as often as it comes, in ${language}`, async () => {
        const said: string[] = [ask];
        for (const call of calls) {
          said.push(call);
          const { replies, text } = await answered(language, ...said);
          assert.deepEqual(replies, ['greeting', 'status.ask'], call);
          assert.match(text, here);
          assert.match(text, again);
        }
      });

    it('with nothing asked, a greeting is one', async () =>
      assert.match((await answered('vi', 'alo')).text, /trợ lý tự động/));
  });

  describe('what was begun and is given up', () => {
    const FORM = ['khai giấy khai sinh', 'đồng ý', 'NGƯỜI MẪU A'];
    for (const text of [
      'thôi không đăng ký khai sinh nữa',
      'thôi khỏi làm cái đó nữa',
      "I don't want to register any more",
      "I don't want to register the birth of my baby any more",
    ]) {
      it(`in a declaration is asked about before anything is lost: ${text}`, async () => {
        for (const before of [FORM, [...FORM, 'để sau', 'phí khai sinh']])
          assert.deepEqual((await answered('vi', ...before, text)).replies, ['declaration.confirm'], before.join());
        assert.deepEqual((await answered('vi', ...FORM, text, 'giữ lại')).replies, ['declaration.kept']);
      });

      it(`is let go while a procedure is talked of, and at the consent: ${text}`, async () => {
        const { replies } = await answered('vi', 'đăng ký kết hôn', text);
        assert.deepEqual(replies, ['help']);
        assert.deepEqual((await answered('vi', FORM[0] ?? '', text)).replies, ['declaration.declined']);
      });
    }

    it('names the declaration that waits, and says of it wherever something else is left', async () => {
      const waiting = [...FORM, 'để sau', 'đăng ký kết hôn'];
      const asked = await answered('vi', ...waiting, 'thôi không đăng ký kết hôn nữa');
      assert.match(asked.text, /còn một tờ khai đang dở: tờ khai đăng ký khai sinh[^]*giữ/);
      const left = await answered('vi', ...waiting, 'thôi');
      assert.deepEqual(left.replies, ['help']);
      assert.match(left.text, /còn một tờ khai đang dở/);
      assert.doesNotMatch(left.text, /không có việc gì đang dở/);
    });
  });

  it('in a declaration, an office is an answer to who issued a paper, not a question about it', async () => {
    const lines = ['khai giấy khai sinh', 'đồng ý', 'NGƯỜI MẪU A', '20/10/2026', 'nữ', 'Kinh', 'Việt Nam', 'Bệnh viện Từ Dũ, phường Bến Thành', 'xã Bình Mỹ, TP.HCM', 'chỉ mẹ', 'NGƯỜI MẪU B', '5/6/1995', '079195000001', 'phường Bến Thành', 'mẹ', 'cccd', 'bỏ qua']; // prettier-ignore
    for (const issuer of ['Bộ Công an', 'immigration department', 'Cục Cảnh sát quản lý hành chính'])
      assert.deepEqual((await answered('vi', ...lines, issuer)).replies, ['declaration.ask'], issuer);
  });

  it('says that the year of school that is held is another one than the one asked for', async () => {
    for (const [language, said] of [
      ['vi', 'con sắp vô lớp 1, ở trọ không hộ khẩu thì xin học sao'],
      ['vi', 'hạn nộp hồ sơ vào lớp 1'],
      ['vi', 'xin học lớp 10 cần giấy gì'],
      ['en', 'how do I enrol my son in grade 1'],
    ] as const)
      assert.match(
        (await answered(language, said)).text,
        /lớp 1 hay lớp 10 (?:là việc khác, )?tôi không có|grade 1 (?:and|or) grade 10/,
        said,
      );
  });

  describe('what is pointed at by its place and is not there', () => {
    for (const [language, count, ...said] of [
      ['vi', /chỉ có một mục/, 'tìm thủ tục của sở xây dựng mức 4', 'cái thứ 2'],
      ['vi', /chỉ có một mục/, 'tìm thủ tục của sở xây dựng mức 4', 'cái thứ 2', 'cái thứ 20'],
      ['vi', /chỉ có 2 mục/, 'đăng ký tạm trú cho khách thuê', 'cái thứ 5'],
      ['en', /only one item/, 'procedures of the department of construction level 4', 'the second one'],
    ] as const)
      it(`is said not to be, and the list shown: ${said.slice(1).join(' / ')}`, async () => {
        const { replies, text } = await answered(language, ...said);
        assert.deepEqual(replies, ['procedure.choose']);
        assert.match(text, count);
        const next = await answered(language, ...said, language === 'vi' ? 'cái đầu tiên' : 'the first one');
        assert.deepEqual(next.replies, ['procedure.detail']);
      });

    for (const [language, text] of [
      ['en', 'the second one'],
      ['en', 'the last one'],
      ['vi', 'cái thứ 2'],
      ['vi', 'cai thu hai'],
    ] as const)
      // prettier-ignore
      it(`is of no list before there was one: ${text}`, async () => {
        const { replies, text: told } = await answered(language, text);
        assert.deepEqual(replies, ['help']);
        assert.match(told, /no list|danh sách nào/);
      });
  });

  it('takes the only one that words leave of a list', async () => {
    const { replies, text } = await answered('vi', 'mất hết giấy tờ', 'cccd');
    assert.deepEqual(replies, ['procedure.choose']);
    assert.match(text, /thẻ căn cước[^]*trường hợp nào/);
    assert.deepEqual((await answered('vi', 'mất hết giấy tờ', 'bằng lái')).replies, ['procedure.detail']);
  });

  it('says how far a procedure is online, dated and as surely as it is known, and what "level 4" was', async () => {
    for (const [language, ...said] of [
      ['en', 'is birth registration level 4'],
      ['en', 'how to register temporary residence for my tenant', 'is it level 4'],
      ['vi', 'đăng ký kết hôn', 'mức độ 4 không'],
    ] as const) {
      const { replies, text } = await answered(language, ...said);
      assert.deepEqual(replies, ['procedure.aspect'], said.join());
      assert.match(text, /could not confirm it|chưa xác nhận được/);
      assert.match(text, /[Ll]evel 4 is taken as|Mức độ 4 gần như/);
      assert.match(text, /checked on|đối chiếu ngày/);
    }
  });

  describe('a refusal and what is wanted instead', () => {
    for (const [language, ask, instead, told] of [
      ['vi', 'hồ sơ của tôi tới đâu rồi', 'thôi kệ, cho hỏi đăng ký kết hôn cần gì', /Tờ khai đăng ký kết hôn/],
      ['vi', 'ho so cua toi toi dau roi', 'thoi ke, cho hoi dang ky ket hon can gi', /Tờ khai đăng ký kết hôn/],
      [
        'vi',
        'hồ sơ H29.3-260701-0001 tới đâu rồi',
        'thôi, đổi địa chỉ tiệm thì làm gì',
        /Đăng ký thay đổi nội dung đăng ký hộ kinh doanh|^Báo đổi tên, địa chỉ/,
      ],
      ['vi', 'tôi muốn đánh giá', 'thôi kệ, cho hỏi làm hộ chiếu bao nhiêu tiền', /lệ phí 100\.000 đồng/],
      ['vi', 'xóa dữ liệu', 'thôi khỏi, cho hỏi làm hộ chiếu bao nhiêu tiền', /lệ phí 100\.000 đồng/],
      ['en', 'where is my application', 'never mind, what do I need to register a marriage', /Marriage declaration/],
      ['en', 'where is my application', 'forget it, how do I renew my passport', /ordinary passport/],
    ] as const)
      it(`answers that, and lets the question go: ${ask} / ${instead}`, async () => {
        const { replies, text } = await answered(language, ask, instead);
        assert.equal(replies.length, 1);
        assert.match(text, told);
      });

    it('is answered before a form asks again, and is no name in it', async () => {
      const { replies, text } = await answered(
        'vi',
        'đăng ký tạm trú',
        'làm luôn',
        'đồng ý',
        'thôi kệ, cho hỏi làm hộ chiếu bao nhiêu tiền',
      );
      assert.deepEqual(replies, ['procedure.aspect', 'declaration.ask']);
      assert.match(text, /lệ phí 100\.000 đồng/);
    });

    it('is a mere refusal where nothing else is wanted', async () => {
      for (const text of ['thôi, tôi mất giấy hẹn rồi', 'thôi kệ', 'thôi, cảm ơn em'])
        assert.match((await answered('vi', 'hồ sơ của tôi tới đâu rồi', text)).text, /Khi tìm được giấy hẹn/, text);
      assert.deepEqual((await answered('vi', 'xóa dữ liệu', 'thôi, giữ lại đi')).replies, ['privacy.kept']);
      assert.deepEqual((await answered('vi', 'hồ sơ của tôi tới đâu rồi', 'thôi để tra bằng căn cước')).replies, [
        'guidance.answer',
      ]);
    });
  });

  describe('a denunciation', () => {
    for (const [language, before, told] of [
      ['vi', 'xe', 'cán bộ vòi tiền tôi'],
      ['vi', 'xe', 'can bo voi tien toi'],
      ['vi', 'đăng ký kết hôn', 'cán bộ phường thu phí sai, tôi tố cáo'],
      ['en', 'married my Vietnamese wife in London last year', 'an officer wants money, I denounce him'],
      ['en', 'marriage', 'an officer wants money, I denounce him'],
    ] as const)
      it(`asks no fee of what is talked of: ${before} / ${told}`, async () =>
        assert.deepEqual((await answered(language, before, told)).replies, ['petition.formal']));
  });

  describe('what is asked of a list again', () => {
    const LIST = 'household business licence';

    it('is answered of each in a line, and never met with the same three times', async () => {
      const asked = [LIST, 'how much does that cost', 'how much does that cost and which office'] as const;
      const [first, again, third] = await Promise.all([
        answered('en', ...asked.slice(0, 2)),
        answered('en', ...asked),
        answered('en', ...asked, asked[2]),
      ]);
      assert.match(first?.text ?? '', /^That depends on the procedure/);
      assert.match(
        again?.text ?? '',
        /Registration of a household business: .*no charge.*\n.*Closing a household business: .*Service Centre/s,
      );
      assert.notEqual(third?.text, again?.text);
      assert.match((await answered('en', ...asked, 'Registration of a household business')).text, /no charge/);
    });

    it('is answered of each of a page as well', async () => {
      const { replies, text } = await answered('vi', 'các thủ tục về đất đai', 'giấy tờ gì', 'bao nhiêu tiền');
      assert.deepEqual(replies, ['procedure.choose']);
      assert.match(text, /^Tôi nói ngắn từng việc:\n• .*: Nộp/);
    });

    it('is never asked about whether it is an answer', async () => {
      for (const text of ['which one do I need for a wedding abroad?', 'how much for us two and where do we go'])
        assert.ok(!(await answered('en', LIST, text)).replies.includes('interruption.which'), text);
    });
  });

  describe('the application that was shown', () => {
    const LATE = '000.00.16.H29-261106-0002';
    const IN_TIME = '000.00.16.H29-261119-0001';
    for (const [language, code, ask, told] of [
      ['vi', LATE, 'vậy tôi phải làm gì', /gửi phản ánh, kiến nghị trên[^]*H29-261106-0002/],
      ['vi', IN_TIME, 'vay toi phai lam gi', /chưa phải làm gì thêm[^]*H29-261119-0001/],
      ['vi', LATE, 'nếu tôi rút hồ sơ được không', /không đoán\.\n.*phường mẫu 1/],
      ['vi', IN_TIME, 'toi muon rut ho so', /không đoán\.\n.*phường mẫu 1/],
      ['vi', IN_TIME, 'lệ phí giấy này bao nhiêu', /Làm trong 60 ngày từ ngày sinh: không mất tiền/],
      ['vi', IN_TIME, 'le phi giay nay bao nhieu', /Làm trong 60 ngày từ ngày sinh: không mất tiền/],
      ['en', LATE, 'so what should I do', /send a petition on/],
      ['en', LATE, 'can I withdraw it', /will not guess/],
      ['en', LATE, 'what is the fee for this', /Filed online: no charge/],
    ] as const)
      it(`is what is asked about: ${ask}`, async () => assert.match((await answered(language, code, ask)).text, told));

    it('is still talked of after that', async () => {
      const { text } = await answered(
        'vi',
        LATE,
        'vậy tôi phải làm gì',
        'rút hồ sơ được không',
        'lệ phí giấy này bao nhiêu',
      );
      assert.match(text, /không phải đóng lệ phí/);
    });
  });

  describe('what the procedure in hand is for', () => {
    for (const [language, topic, ask, told] of [
      ['vi', 'thui lm giay xn doc than di', 'ns de lam j z', /^Giấy này xác nhận/],
      ['vi', 'giấy xác nhận độc thân', 'cái này để làm gì', /^Giấy này xác nhận/],
      ['vi', 'làm căn cước', 'để làm gì', /^Thủ tục này để làm thẻ/],
      ['en', 'single status certificate', 'what is it for', /^This paper confirms/],
    ] as const)
      it(`is told where it is asked: ${topic} / ${ask}`, async () =>
        assert.match((await answered(language, topic, ask)).text, told));

    for (const [first, ...more] of [
      ['thui lm giay xn doc than di', 'ns de lam j z', 'hok, y la mua nha á, vk ck e dki r ms mua'],
      ['giấy xác nhận độc thân', 'cái này để làm gì', 'ý là mua nhà'],
    ] as const)
      it(`takes what is told after it for a circumstance of it: ${more.at(-1)}`, async () =>
        assert.match((await answered('vi', first, ...more)).text, /Giấy vẫn dùng khi .*mua bán nhà đất/));
    it('does so in English', async () =>
      assert.match(
        (await answered('en', 'single status certificate', 'what is it for', "it's for buying a house")).text,
        /About "Marital status certificate"/,
      ));
  });

  describe('whether one must, and what happens if not', () => {
    for (const [language, ask, told] of [
      ['vi', 'khai tu tre 3 nam roi co bi phat khong', /^Điều này tôi chưa có thông tin chắc[^]*15 ngày/],
      ['vi', 'khai tử trễ 3 năm rồi có bị phạt không', /^Điều này tôi chưa có thông tin chắc[^]*15 ngày/],
      ['en', 'is temporary residence registration mandatory', /^I am not certain about that[^]*30 days or more/],
    ] as const)
      it(`is said not to be known, and then what is: ${ask}`, async () =>
        assert.match((await answered(language, ask)).text, told));

    for (const ask of ['quán nhỏ có bắt buộc không', 'quan nho co bat buoc khong'])
      it(`is said of the procedure in hand: ${ask}`, async () => {
        const { text } = await answered('vi', 'đăng ký hộ kinh doanh', ask);
        assert.match(text, /^Điều này tôi chưa có thông tin chắc.*\nCông dân Việt Nam tự đứng tên/);
      });
  });

  describe('somebody above is asked for', () => {
    for (const [language, ask, told] of [
      ['vi', 'khách bực quá đòi gặp lãnh đạo', /^Tôi xin lỗi.*chỗ tiếp công dân/],
      ['vi', 'khach buc qua doi gap lanh dao', /^Tôi xin lỗi.*chỗ tiếp công dân/],
      ['vi', 'đòi gặp lãnh đạo', /^Tôi xin lỗi.*chỗ tiếp công dân/],
      ['en', 'caller wants to speak to a manager', /^I am sorry.*reception/],
      ['en', 'let me talk to your manager', /^I am sorry.*reception/],
    ] as const)
      it(`calmly, with a way there and one to complain: ${ask}`, async () => {
        const { replies, text } = await answered(language, ask);
        assert.deepEqual(replies, ['handover.none']);
        assert.match(text, told);
      });

    it('is met so while an application code is asked for, and after a person was asked for', async () => {
      for (const before of ['hồ sơ của tôi tới đâu rồi', 'cho tôi gặp nhân viên'])
        assert.match((await answered('vi', before, 'đòi gặp lãnh đạo')).text, /chỗ tiếp công dân/, before);
    });
  });

  it('goes back to Vietnamese with the line staff write themselves after a caller was quoted', async () => {
    const { texts } = await bot.askForCaller(TODAY, 'vi', 'caller says: where is my application', 'khách không có mã');
    assert.match(texts.join(), /^Dạ không sao/);
  });

  describe('a correction', () => {
    for (const [language, list, taken, instead, told] of [
      ['vi', 'xe', '2', 'ko phai 2, 1', /^Đăng ký xe mới/],
      ['vi', 'xe', '2', 'không phải số 2, số 1', /^Đăng ký xe mới/],
      ['vi', 'các thủ tục về đất đai', '2', 'nhầm, số 1', /^Sang tên nhà đất/],
      ['vi', 'làm căn cước', '2', 'ko phai 2, 1', /^Làm thẻ lần đầu/],
      ['en', 'car', '2', 'not 2, 1', /^Puts a vehicle in its new owner/],
      ['en', 'difference between temporary and permanent residence', '1', 'no, the other one', /long-term home/],
      ['en', 'difference between temporary and permanent residence', '1', 'what about the other one', /long-term home/],
      ['vi', 'tạm trú và thường trú khác nhau chỗ nào', '1', 'còn cái kia', /chỗ ở lâu dài/],
    ] as const)
      it(`takes another of the list: ${list} / ${instead}`, async () =>
        assert.match((await answered(language, list, taken, instead)).text, told));

    it('puts the others again where it does not say which', async () => {
      const { replies, text } = await answered('vi', 'xe', '2', 'khong phai, cai kia');
      assert.deepEqual(replies, ['procedure.choose']);
      assert.match(text, /Anh\/chị chọn/);
      assert.match((await answered('vi', 'xe', '2', 'khong phai, cai kia', '2')).text, /Xin cấp lại giấy phép lái xe/);
    });

    for (const text of ['khong phai, cai kia', 'không phải, cái kia'])
      it(`lets the question which case go: ${text}`, async () => {
        const { replies, text: said } = await answered('vi', 'làm căn cước', text);
        assert.deepEqual(replies, ['help']);
        assert.match(said, /muốn làm thủ tục gì/);
      });
  });

  describe('both of two', () => {
    for (const [language, both, ...texts] of [
      ['en', 'both', 'difference between temporary and permanent residence'],
      ['vi', 'cả hai', 'đăng ký tạm trú', 'với thường trú khác nhau chỗ nào'],
      ['vi', 'ca hai', 'đăng ký tạm trú', 'với thường trú khác nhau chỗ nào'],
    ] as const)
      it(`are told one after the other: ${both}`, async () => {
        const { replies } = await answered(language, ...texts, both);
        assert.deepEqual(replies, ['procedure.detail', 'need.other']);
        const first = await answered(language, ...texts, both);
        const second = await answered(language, ...texts, both, language === 'vi' ? 'cái kia' : 'the other one');
        assert.deepEqual(second.replies, ['procedure.detail']);
        assert.notEqual(second.text.split('\n')[0], first.text.split('\n')[0]);
      });
  });

  describe('what is different', () => {
    for (const [language, ...texts] of [
      ['vi', 'tạm trú và thường trú khác nhau chỗ nào'],
      ['vi', 'tam tru voi thuong tru khac gi nhau'],
      ['vi', 'đăng ký tạm trú', 'với thường trú khác nhau chỗ nào'],
      ['vi', 'đăng ký tạm trú', 'khác nhau chỗ nào', 'thường trú'],
      ['en', 'difference between temporary and permanent residence'],
    ] as const)
      it(`is told by what each is for: ${texts.join(' / ')}`, async () => {
        const { text } = await answered(language, ...texts);
        assert.match(text, /Đăng ký tạm trú: .*\n.*Đăng ký thường trú: |Temporary .*: .*\n.*Permanent .*: /);
      });

    it('is asked of levels as before', async () =>
      assert.deepEqual((await answered('vi', 'mức độ 3 và mức độ 4 khác nhau chỗ nào')).replies, ['levels.rule']));
  });

  describe('going ahead with what was told', () => {
    for (const [language, ...texts] of [
      ['vi', 'làm khai sinh cho con', 'làm luôn'],
      ['vi', 'đăng ký tạm trú', 'ok làm'],
      ['vi', 'dang ky tam tru', 'lam di'],
      ['en', 'register a birth', "let's do it"],
    ] as const)
      it(`begins the declaration: ${texts.join(' / ')}`, async () =>
        assert.deepEqual((await answered(language, ...texts)).replies, ['declaration.consent']));

    it('tells how it is done where there is none, and where to hand it in', async () => {
      assert.match((await answered('vi', 'làm hộ chiếu', 'làm đi')).text, /bốn bước/);
      assert.match((await answered('en', 'passport', 'ok let’s start')).text, /four steps/);
      assert.match((await answered('vi', 'làm hộ chiếu', 'nộp luôn')).text, /Phòng Quản lý xuất nhập cảnh/);
    });
  });

  describe('a circumstance that is told', () => {
    for (const [language, topic, text, held] of [
      ['vi', 'đăng ký tạm trú', 'không có hợp đồng thuê nhà', /Nhà thuê, mượn hoặc ở nhờ: chủ nhà đồng ý/],
      ['vi', 'dang ky tam tru', 'khong co hop dong thue nha', /Nhà thuê, mượn hoặc ở nhờ: chủ nhà đồng ý/],
      ['vi', 'làm khai sinh cho con', 'mất giấy chứng sinh rồi', /không có thì giấy tờ thay thế/],
      ['vi', 'làm khai sinh cho con', 'chồng tôi ở nước ngoài', /ông bà hoặc người thân khác của bé đi đăng ký được/],
      ['vi', 'làm hộ chiếu', 'mất hộ chiếu cũ rồi', /trình báo mất/],
      ['en', 'register temporary residence', "I don't have a lease contract", /the owner's consent/],
      ['en', 'register a birth', 'I lost the birth record from the hospital', /or a paper that replaces it/],
    ] as const)
      it(`is met with what is held of it: ${text}`, async () => {
        const { replies, text: said } = await answered(language, topic, text);
        assert.deepEqual(replies, ['procedure.aspect']);
        assert.match(said, held);
        assert.match(said, /Nguồn: |Source: /);
      });

    for (const [language, topic, text] of [
      ['vi', 'đăng ký kết hôn', 'chồng tôi ở nước ngoài'],
      ['vi', 'làm khai sinh cho con', 'không có giấy đăng ký kết hôn'],
      ['en', 'register a birth', 'I have no divorce paper'],
    ] as const)
      it(`is said not to be held, with whom to ask: ${text}`, async () => {
        const { replies, text: said } = await answered(language, topic, text);
        assert.deepEqual(replies, ['procedure.aspect']);
        assert.match(said, /không đoán\. Anh\/chị hỏi 1022|will not guess\. Ask 1022/);
      });

    it('is none where a lost paper has a procedure of its own, or a new one is wished for', async () => {
      assert.match((await answered('vi', 'đăng ký kết hôn', 'mất căn cước rồi')).text, /cấp lại thẻ căn cước/);
      assert.match((await answered('vi', 'làm hộ chiếu', 'chưa có căn cước, muốn làm')).text, /Làm thẻ lần đầu/);
    });
  });

  describe('what is asked of no procedure', () => {
    for (const [language, ask] of [
      ['vi', 'bao nhiêu tiền'],
      ['vi', 'giấy tờ'],
      ['vi', 'bao lau'],
      ['en', 'how much'],
    ] as const)
      it(`"${ask}" is never met twice with the same, and from the second time with ways on`, async () => {
        const told = await Promise.all([1, 2, 3].map((times) => answered(language, ...Array<string>(times).fill(ask))));
        assert.equal(new Set(told.map(({ text }) => text)).size, 3);
        assert.match(told[1]?.text ?? '', /1022/);
        assert.deepEqual(
          told.map(({ replies }) => replies.join()),
          ['procedure.choose', 'fallback.clarify', 'fallback.clarify'],
        );
      });

    it('is answered once one is named', async () => {
      assert.match((await answered('vi', 'bao nhiêu tiền', 'bao nhiêu tiền', 'hộ chiếu')).text, /lệ phí 100\.000 đồng/);
      assert.match((await answered('en', 'how much', 'passport')).text, /100,000 VND/);
    });
  });

  describe('a bare word', () => {
    for (const word of ['xe', 'sổ', 'so', 'đổi', 'doi', 'nhà', 'bằng', 'thẻ', 'car', 'house', 'birth'])
      it(`"${word}" is asked about by choices`, async () =>
        assert.deepEqual((await answered('vi', word)).replies, ['procedure.choose']));

    it('is told from others by its marks', async () => {
      const { text } = await bot.ask(TODAY, 'vi', 'sổ').then(({ texts }) => ({ text: texts.join() }));
      assert.doesNotMatch(text, /cơ quan dưới đây/);
    });
  });

  describe('a list of one', () => {
    for (const [language, list, ask, told] of [
      ['vi', 'sở ngoại vụ', 'bao nhiêu tiền', /phí 30\.000 đồng/],
      ['vi', 'so ngoai vu', 'can giay gi', /Giấy tờ cần chứng nhận/],
      ['en', 'Department of Foreign Affairs', 'how much', /30,000 VND/],
    ] as const)
      it(`is what is asked about: ${list}, ${ask}`, async () =>
        assert.match((await answered(language, list, ask)).text, told));

    it('is not put where the words name the one as well', async () =>
      assert.deepEqual((await answered('vi', 'lam can cuoc cho con 5 tuoi')).replies, ['procedure.detail']));
  });

  it('what is asked of a list of several is answered of the one that is taken', async () => {
    assert.match((await answered('vi', 'các thủ tục về đất đai', 'giấy tờ gì')).text, /^Điều đó tùy từng thủ tục/);
    assert.match(
      (await answered('vi', 'các thủ tục về đất đai', 'giấy tờ gì', 'số 1')).text,
      /^Anh\/chị cần 3 thứ giấy tờ/,
    );
  });

  describe('a list that was looked at', () => {
    it('loses a filter that is dropped, though something of it was opened since', async () => {
      const { text } = await answered('en', 'wholly online', 'civil status', 'marriage', 'without civil status');
      assert.match(text, /I have \d+ procedures: wholly online\./);
      const vi = await answered('vi', 'thủ tục hộ tịch toàn trình', 'kết hôn', 'bỏ hộ tịch');
      assert.match(vi.text, /khớp với: toàn trình\./);
    });

    it('is left for a need of its own', async () => {
      for (const need of ['tôi muốn đăng ký kết hôn', 'toi muon dang ky ket hon', 'đăng ký kết hôn'])
        assert.match((await answered('vi', 'các thủ tục về đất đai', need)).text, /thành vợ chồng hợp pháp/, need);
    });
  });

  it('opens a need that is told in full, though it is among those listed', async () => {
    assert.match(
      (await answered('vi', 'thủ tục hộ tịch', 'tôi muốn đăng ký khai sinh')).text,
      /để bé có giấy khai sinh/,
    );
    assert.match((await answered('en', 'civil status', 'I want to register a birth')).text, /birth certificate/);
  });

  it('goes on with the steps where more is wanted of what was told', async () => {
    assert.match((await answered('vi', 'làm hộ chiếu', 'xem thêm')).text, /bốn bước/);
    assert.match((await answered('en', 'passport', 'more')).text, /four steps/);
  });

  it('takes the last of a list for the last that is listed, not for a way out of it', async () =>
    assert.deepEqual((await answered('vi', 'xe', 'cái cuối')).replies, ['procedure.detail']));

  for (const [language, list, mood, kind] of [
    ['vi', 'thủ tục lĩnh vực hộ tịch', 'tôi bực quá', /^Tôi hiểu anh\/chị đang bực.*\nTôi có 27 thủ tục/],
    ['vi', 'thu tuc linh vuc ho tich', 'buc minh ghe', /^Tôi hiểu anh\/chị đang bực.*\nTôi có 27 thủ tục/],
    ['en', 'list procedures about civil status', 'so annoying', /^I am sorry this is tiring\.\n/],
  ] as const)
    it(`meets a mood kindly in a line and goes on with the list: ${mood}`, async () => {
      const { replies, text } = await answered(language, list, mood);
      assert.deepEqual(replies, ['procedure.choose']);
      assert.match(text, kind);
    });

  for (const [language, text] of [
    ['vi', 'mở nhà thuốc tây'],
    ['vi', 'xin phép bay flycam'],
    ['en', 'open a pharmacy'],
  ] as const)
    it(`offers ways on, and asks for no other words, where nothing is held: ${text}`, async () => {
      const told = (await answered(language, text)).text;
      assert.match(told, /gặp người|a person/);
      assert.doesNotMatch(told, /gõ lại|type what you need/);
      const next = language === 'vi' ? 'Tìm theo cơ quan, lĩnh vực' : 'By agency or field';
      assert.deepEqual((await answered(language, text, next)).replies, ['procedure.choose']);
    });

  it('does with the second of two what is said of the first', async () =>
    assert.match(
      (await answered('vi', 'ê ad, e mất cccd với bằng lái', 'còn cái kia')).text,
      /Xin cấp lại giấy phép lái xe/,
    ));

  it('asks for one thing where a word of asking was once offered for another', async () => {
    const { text } = await answered('vi', 'làm hộ chiếu', 'đăng ký tạm trú', 'mất bao lâu');
    assert.match(text, /3 ngày làm việc/);
  });

  it('gives what is paid its own source where results and payment are told', async () => {
    const { text } = await answered('vi', 'làm hộ chiếu trả tiền kiểu gì');
    assert.match(text, /Tiền phải đóng \(Thông tư 28\/2026\/TT-BTC, đối chiếu 18\/07\/2026\): /);
  });

  it('asks the fee of a way of filing', async () =>
    assert.match(
      (await answered('vi', 'đăng ký tạm trú', 'nộp online thì bao nhiêu')).text,
      /Nộp trên mạng: lệ phí 7\.000 đồng/,
    ));

  it('a complaint that is dropped is let go, and what is wanted instead answered', async () => {
    const { replies, text } = await answered('vi', 'tôi muốn khiếu nại', 'thoi khong khieu nai nua, cho hoi muc tro cap nguoi khuyet tat dac biet nang'); // prettier-ignore
    assert.deepEqual(replies, ['procedure.aspect']);
    assert.match(text, /mức chuẩn/);
    assert.deepEqual((await answered('vi', 'thôi không khiếu nại nữa')).replies, ['help']);
    const told = ['xin xác nhận cư trú', 'toi muon phan anh can bo phuong duoi toi ve', 'thoi khong phan anh, giay to gi moi duoc']; // prettier-ignore
    assert.match((await answered('vi', ...told)).text, /thứ giấy tờ/);
  });

  it('grumbling while a procedure is talked of offers a petition and begins none', async () => {
    const grumbled = ['xin xac nhan cu tru', 'may ong phuong duoi tui ve 3 lan roi'];
    assert.deepEqual((await answered('vi', ...grumbled)).replies, ['fallback.clarify']);
    assert.match((await answered('vi', ...grumbled, 'giấy tờ gì')).text, /thứ giấy tờ/);
    assert.deepEqual((await answered('vi', ...grumbled, 'gửi phản ánh')).replies, ['petition.ask']);
    for (const text of ['cán bộ thái độ hách dịch', 'tôi muốn phản ánh cán bộ đuổi tôi về 3 lần'])
      assert.deepEqual((await answered('vi', 'xin xác nhận cư trú', text)).replies, ['petition.ask'], text);
    assert.deepEqual((await answered('vi', grumbled[1] ?? '')).replies, ['petition.ask']);
  });
});
