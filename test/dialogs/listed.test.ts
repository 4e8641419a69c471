import assert from 'node:assert/strict';
import type { Language } from '../../knowledge/language/text.ts';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';
const bot = makeBot();
const heard = async (language: Language, ...texts: readonly string[]) => {
  const { replies, texts: told } = await bot.askForCaller(TODAY, language, ...texts);
  return { replies, text: told.join('\n') };
};
const typed = async (...texts: readonly string[]) => {
  const { replies, texts: told } = await bot.ask(TODAY, 'vi', ...texts);
  return { replies, text: told.join('\n') };
};
/** Who filed: birth, single status (late) and birth again; copy (ready), residence (papers missing), permit (to pay); three that ended. */
const A = '079099999901';
const B = '079199999902';
const C = '020999993';
const SERIAL = /(\d\d) (\d\d)(?=[ :,.])(?!.*gạch|.*dash)/;
/** The last four figures of the code that is said. */
const serialIn = (text: string) =>
  SERIAL.exec(text.split(/ hẹn| was due|: /)[0] + ' ')
    ?.slice(1)
    .join('') ?? text;

describe('looking up by what people have', () => {
  after(() => bot.close());

  describe('one of a list of applications', () => {
    const PICKED: readonly (readonly [Language, string, string, readonly string[]])[] = [
    ['vi', A, '0002', ['hs trễ', 'ho so nao tre', 'cái nào trễ vậy em', 'tình trạng hôn nhân', 'giấy độc thân']],
    ['en', A, '0002', ['the late one', 'which one is overdue', 'single status certificate']],
    ['vi', B, '0005', ['thường trú', 'cái nào cần bổ sung']],
    ['en', B, '0005', ['the residence one', 'which one needs more papers']],
    ['vi', B, '0006', ['cái sao y', 'sao y', 'cái xong rồi á', 'cai nao co ket qua roi', 'cái đầu tiên']],
    ['en', B, '0006', ['the certified copy', 'which is ready']],
    ['vi', B, '0004', ['giấy phép xây dựng', 'hồ sơ thứ ba']],
    ['vi', C, '0008', ['từ chối', 'cái bị trả lại á', 'cai bi tu choi']],
    ['en', C, '0008', ['the refused one', 'which was rejected']],
    ['vi', C, '0009', ['cái nào bị rút', 'hộ kinh doanh']],
    ['vi', C, '0007', ['cái bị dừng']],
  ]; // prettier-ignore
    for (const [language, person, serial, texts] of PICKED)
      for (const text of texts)
        it(`is the one that is named or told apart by its state: ${text}`, async () => {
          const { replies, text: told } = await heard(language, person, text);
          assert.deepEqual(replies, ['status.found'], told);
          assert.equal(serialIn(told), serial);
        });

    it('is told the one thing that is asked of it', async () => {
      assert.match((await heard('vi', A, 'lý do trễ?')).text, /vì sao trễ thì dữ liệu không ghi/);
      for (const text of ['cai thuong tru thieu gi', 'cái thường trú thiếu gì vậy', 'thiếu gì'])
        assert.match((await heard('vi', B, text)).text, /chứng minh chỗ ở hợp pháp/, text);
    });

    it('is pointed at after another was shown, by name, state or place', async () => {
      for (const [text, serial] of [
        ['còn cái sao y', '0006'],
        ['còn cái đầu tiên?', '0006'],
        ['thế hồ sơ thứ ba', '0004'],
        ['còn cái xong rồi', '0006'],
      ] as const)
        assert.equal(serialIn((await heard('vi', B, 'thường trú', text)).text), serial, text);
      assert.equal(serialIn((await heard('en', B, 'the residence one', 'what about the certified copy')).text), '0006');
    });

    it('is found again after something else was said', async () => {
      for (const text of ['hồ sơ thường trú tới đâu rồi', 'ho so thuong tru sao roi'])
        assert.equal(serialIn((await heard('vi', B, 'cảm ơn nha', text)).text), '0005', text);
    });

    it('is told to a citizen who proved it as to staff', async () => {
      const { replies, text } = await typed(B, '2222', 'cái thường trú thiếu gì vậy');
      assert.deepEqual(replies, ['status.found']);
      assert.match(text, /-0005/);
    });

    it('is not guessed where several are so, or none', async () => {
      const birth = await heard('vi', A, 'khai sinh');
      assert.deepEqual(birth.replies, ['status.list']);
      assert.match(birth.text, /^Có 2 hồ sơ như vậy/);
      for (const text of ['có cái nào trễ không', 'cai nao tre'])
        assert.match((await heard('vi', B, text)).text, /không có hồ sơ nào như vậy/, text);
      assert.match((await heard('en', B, 'is anything late')).text, /^None of these/);
      assert.match((await heard('vi', C, 'thiếu gì')).text, /không có hồ sơ nào như vậy/);
    });

    it('is not asked for where the due days of all are', async () => {
      for (const text of ['hẹn hôm nào', 'bao gio co']) {
        const { replies, text: told } = await heard('vi', A, text);
        assert.deepEqual(replies, ['status.list'], text);
        assert.match(told, /hẹn trả ngày .*hẹn trả ngày/, text);
      }
      assert.match((await heard('en', B, 'when are they due')).text, /is due .*is due/);
    });

    it('is not meant where a procedure is wanted or another is named', async () => {
      for (const text of ['muốn làm căn cước', 'đăng ký tạm trú cần gì', 'thủ tục thường trú cần giấy gì'])
        assert.match((await heard('vi', B, text)).replies.join(), /^procedure/, text);
    });

    const OF_PROCEDURES: readonly (readonly [Language, string, string])[] = [
      ['vi', A, 'cần giấy tờ gì để khai sinh cho con'],
      ['vi', A, 'khai sinh nộp ở đâu'],
      ['vi', A, 'khai sinh cho bé mất bao lâu'],
      ['vi', A, 'giấy độc thân hết bao nhiêu tiền'],
      ['vi', B, 'làm thường trú cần giấy tờ gì'],
      ['en', A, 'how much is a birth certificate'],
    ];
    for (const [language, person, text] of OF_PROCEDURES)
      it(`is not meant where its procedure is asked about: ${text}`, async () =>
        assert.deepEqual((await heard(language, person, text)).replies, ['procedure.aspect']));

    for (const [person, text] of [
      [B, 'đúng rồi'],
      [B, 'xong'],
      [B, 'có rồi'],
      [C, 'dung roi'],
      [A, 'trẻ em'],
      [A, 'tre em'],
      [A, 'cho qua'],
      [A, 'bỏ qua'],
    ] as const)
      it(`is not meant by what merely answers or has another mark: ${text}`, async () => {
        const { replies, text: told } = await heard('vi', person, text);
        assert.doesNotMatch(replies.join(), /status\.(?:found|list)/, told);
      });

    it('is not meant by a word that says nothing of it in English', async () => {
      for (const text of ['yes', 'done', 'new', 'all done'])
        assert.doesNotMatch((await heard('en', A, text)).replies.join(), /status\.(?:found|list)/, text);
    });

    it('is let go once something else is talked of, or nothing was found', async () => {
      for (const [before, text] of [
        ['làm hộ chiếu cần gì', 'khai sinh cho con tốn bao nhiêu'],
        ['làm hộ chiếu cần gì', 'cái nào trễ'],
        ['cảm ơn', 'con tôi cần giấy gì để khai sinh'],
        ['cảm ơn', 'hồ sơ khai sinh gồm những gì'],
        ['cảm ơn', 'cái giấy khai sinh cho con'],
        ['000.00.16.H29-261118-9999', 'hồ sơ khai sinh sao rồi'],
      ] as const) {
        const { replies, text: told } = await typed(A, '1111', before, text);
        assert.doesNotMatch(told, /-000[123]/, text);
        assert.notEqual(replies[0], 'status.list', text);
      }
    });

    it('stays where only a courtesy or hours came between, and the word itself is said', async () => {
      for (const [before, text] of [
        ['cảm ơn', 'hồ sơ nào trễ'],
        ['mấy giờ mở cửa', 'hồ sơ giấy độc thân sao rồi'],
      ] as const)
        assert.match((await typed(A, '1111', before, text)).text, /-0002/, text);
    });

    it('is never that of who called before', async () => {
      for (const [language, texts] of [
        ['en', ['next caller please', 'which one is late']],
        ['en', ['another caller', 'which application is late']],
        ['vi', ['khách khác nha em', 'hồ sơ khai sinh sao rồi']],
        ['vi', ['cảm ơn', 'khách kế nha', 'hồ sơ nào trễ']],
        ['vi', ['cái đầu tiên', 'kh2 hỏi hồ sơ khai sinh sao rồi']],
        ['vi', ['cái đầu tiên', 'khách khác', 'không phải, cái kia']],
      ] as const) {
        const { replies, text } = await heard(language, A, ...texts);
        assert.doesNotMatch(replies.join(), /status\.(?:found|list)/, texts.join(' | '));
        assert.doesNotMatch(text, /khai sinh hẹn|H29 (?:gạch|dash)/i, texts.join(' | '));
      }
    });

    it('is still that of the caller who is told of', async () => {
      for (const text of ['kh kể là nộp lâu rồi', 'khách mới nộp hôm qua'])
        assert.equal(serialIn((await heard('vi', A, text, 'hồ sơ nào trễ vậy')).text), '0002', text);
    });

    it('is no longer meant once the application of somebody else was shown', async () => {
      const other = (await heard('vi', C, 'từ chối')).text;
      assert.equal(serialIn(other), '0008');
      assert.deepEqual((await heard('vi', B, C, 'cái thường trú')).replies, ['procedure.detail']);
    });
  });

  describe('an id number that cannot be one', () => {
    for (const text of ['khách đọc số cccd 07909999990', 'cccd kh đọc 07909999990', 'so cccd kh doc 07909999990'])
      it(`is told how many digits it has: ${text}`, async () => {
        const { replies, text: told } = await heard('vi', text);
        assert.deepEqual(replies, ['status.ask']);
        assert.match(told, /có 11 chữ số.*12 chữ số/);
      });

    it('is taken once the rest of it is given', async () => {
      for (const rest of ['à thiếu số 1 cuối', '1', A])
        assert.deepEqual((await heard('vi', 'cccd kh đọc 07909999990', rest)).replies, ['status.list'], rest);
      const english = await heard('en', 'her id number is 07909999990', 'add a 1 at the end');
      assert.deepEqual(english.replies, ['status.list']);
    });

    it('is none where another number is told of', async () => {
      for (const text of ['số bảo hiểm 07912345678 tra ở đâu', 'xe tôi số khung 012345678901234 muốn sang tên'])
        assert.doesNotMatch((await typed(text)).replies.join(), /status/, text);
    });

    it('is none where its nine digits are parted', async () => {
      assert.deepEqual((await heard('vi', 'kh khác cmnd 020 999 993')).replies, ['status.list']);
    });
  });

  describe('no phone to compare with', () => {
    for (const text of [
      'tui ko đăng ký sđt',
      'tui không có ghi số điện thoại',
      'toi khong de lai so dien thoai',
      'đổi số rồi',
      'mất sim rồi',
      'số đó bỏ rồi',
      'giờ sao coi đc',
      'còn cách nào khác không',
    ])
      it(`is told what else there is: ${text}`, async () => {
        const { replies, text: told } = await typed(A, text);
        assert.deepEqual(replies, ['status.ask']);
        assert.match(told, /mã hồ sơ trên giấy hẹn là xem được ngay/);
        assert.match(told, /giấy tờ tùy thân/);
      });

    it('is told so in English, and to who asks on', async () => {
      for (const text of ['I never gave a phone number', 'i changed my number', 'is there any other way']) {
        const { texts } = await bot.ask(TODAY, 'en', A, text);
        assert.match(texts.join('\n'), /needs no phone/, text);
      }
      assert.match((await typed(A, 'tui ko đăng ký sđt', 'giờ sao coi đc')).text, /giấy tờ tùy thân/);
    });
  });

  describe('the code of a procedure where that of an application is needed', () => {
    it('is said to be one, by its name', async () => {
      for (const text of ['1.001193 tới đâu rồi', 'hs 1.001193 xong chua']) {
        const { replies, text: told } = await typed(text);
        assert.deepEqual(replies, ['status.ask'], text);
        assert.match(told, /1\.001193 là mã thủ tục "Đăng ký khai sinh"/, text);
      }
      assert.match((await heard('vi', 'kh: 1.004873 tới đâu')).text, /mã thủ tục "Cấp Giấy xác nhận/);
      assert.match((await typed('hồ sơ của tôi tới đâu rồi', '1.001193')).text, /là mã thủ tục/);
      const { texts } = await bot.ask(TODAY, 'en', 'where is application 1.001193');
      assert.match(texts.join('\n'), /1\.001193 is the code of a procedure, "/);
    });

    it('asks about the procedure where nothing is looked up', async () => {
      assert.deepEqual((await typed('1.001193')).replies, ['procedure.detail']);
    });
  });
});
