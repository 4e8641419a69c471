import assert from 'node:assert/strict';
import type { Language } from '../../knowledge/language/text.ts';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-23';
const UNDER_WAY = '000.00.16.H29-261120-0001';
const LATE = '000.00.16.H29-261106-0002';
const TO_PAY = 'H29.29-261113-0004';
const INCOMPLETE = 'H29.29-261117-0005';
const READY = 'H29.29-261119-0006';
const STOPPED = '000.00.22.H29-261023-0007';
const REFUSED = '000.00.22.H29-261111-0008';
const WITHDRAWN = '000.00.22.H29-261116-0009';
const SENT = '000.12.16.H29-261123-0010';
const PLATES = 'G01.899.108.000-261103-0012';

const bot = makeBot();
const answered = async (language: Language, ...texts: readonly string[]) => {
  const { replies, texts: told } = await bot.ask(TODAY, language, ...texts);
  return { replies, text: told.join('\n') };
};
const toldToCaller = async (language: Language, ...texts: readonly string[]) => {
  const { replies, texts: told } = await bot.askForCaller(TODAY, language, ...texts);
  return { replies, text: told.join('\n') };
};

describe('after an application was shown', () => {
  after(() => bot.close());

  for (const [language, code, ask, told] of [
    ['vi', TO_PAY, 'đóng nhiêu tiền', /ghi trong thông báo của cơ quan, tôi không có con số đó\. .*phường mẫu 2/],
    ['vi', TO_PAY, 'le phi het bao nhieu', /tôi không có con số đó/],
    ['vi', TO_PAY, 'đóng ở đâu', /chỗ đóng ghi trong thông báo.*\n.*Đóng lệ phí trước khi nhận kết quả/],
    ['vi', TO_PAY, 'hạn chót là bữa nào', /^Hạn đóng tiền ghi trong thông báo/],
    ['vi', TO_PAY, 'tui đóng tiền rồi', /vẫn ghi là đang chờ đóng tiền/],
    ['en', TO_PAY, 'how much do i have to pay', /on the agency’s notice; I do not have them/],
    ['en', TO_PAY, 'where do we pay it', /on the agency’s notice/],
    ['vi', UNDER_WAY, 'đóng tiền ở đâu', /chưa bị yêu cầu đóng tiền/],
    ['vi', TO_PAY, 'nộp ở đâu', /chỗ đóng ghi trong thông báo/],
    ['vi', INCOMPLETE, 'nộp ở đâu', /phiếu yêu cầu bổ sung.*Công an phường mẫu 2/],
    ['en', READY, 'can I see the full name of applicant', /The applicant named on it/],
    ['vi', READY, 'tên khách', /^Người nộp ghi trên hồ sơ/],
    ['vi', READY, 'lấy ở đâu vậy', /theo cách đã chọn khi nộp.*giấy hẹn\. .*Ủy ban nhân dân phường mẫu 2/],
    ['vi', READY, 'toi qua lay ket qua o phuong nao', /theo cách đã chọn khi nộp/],
    ['vi', READY, 'ship về nhà được hông', /theo cách nhận anh\/chị đã chọn khi nộp.*phường mẫu 2/],
    ['en', UNDER_WAY, 'can I get it by post', /goes by what you chose when filing/],
    ['vi', READY, 'mang theo gì', /giấy hẹn và giấy tờ tùy thân/],
    ['vi', READY, 'nhờ vợ lấy đc hông', /chưa có thông tin cho hồ sơ này.*giấy ủy quyền/],
    ['vi', READY, 'chừng nào lấy được', /^Kết quả có rồi/],
    ['vi', PLATES, 'lấy biển ở đâu', /Công an phường mẫu 5/],
    ['en', PLATES, 'what do I bring', /the receipt and an identity document/],
    ['vi', UNDER_WAY, 'nhận kết quả ở đâu', /^Hồ sơ này chưa có kết quả: cơ quan đang làm/],
    ['vi', REFUSED, 'sao bị trả', /^Cơ quan có ghi: Bản vẽ chưa thể hiện khoảng lùi\.\n.*nộp lại/],
    ['vi', REFUSED, 'sao người ta không nhận vậy', /Bản vẽ/],
    ['vi', REFUSED, 'lý do là gì', /Bản vẽ/],
    ['vi', REFUSED, 'ly do tu choi', /Bản vẽ/],
    ['vi', REFUSED, 'ra đâu lấy kết quả', /không có kết quả để nhận/],
    ['en', REFUSED, 'why was it rejected', /The agency wrote: Bản vẽ/],
    ['vi', INCOMPLETE, 'thiếu gì dị?', /Thiếu giấy tờ chứng minh chỗ ở/],
    ['vi', INCOMPLETE, 'nộp bổ sung ở đâu', /phiếu yêu cầu bổ sung.*Công an phường mẫu 2/],
    ['vi', INCOMPLETE, 'hạn chót ngày nào', /^Hạn nộp thêm ghi trong phiếu/],
    ['vi', INCOMPLETE, 'nop bs may ngay', /^Hạn nộp thêm ghi trong phiếu/],
    ['en', INCOMPLETE, 'what papers are missing', /Thiếu giấy tờ chứng minh/],
    ['vi', UNDER_WAY, 'còn thiếu giấy gì', /không bị yêu cầu nộp thêm giấy/],
    ['vi', STOPPED, 'dừng luôn hả hay còn làm tiếp', /dữ liệu của tôi không nói được.*Văn phòng Đăng ký đất đai mẫu/],
    ['en', STOPPED, 'is it over for good', /does not say whether it has stopped for good/],
    ['vi', WITHDRAWN, 'chung nao co', /^Hồ sơ này không có kết quả: người nộp đã xin rút/],
    ['vi', SENT, 'khi nào mới bắt đầu tính ngày', /^Cơ quan nhận hồ sơ vào thì mới bắt đầu tính ngày/],
    ['vi', UNDER_WAY, 'của tui tên gì trên đó', /N\*\*\* M\*\* A\*\*/],
    ['vi', LATE, 'sao tre vay', /trễ 6 ngày, còn vì sao trễ thì dữ liệu không ghi/],
    ['en', LATE, 'why late', /why is not recorded\. Ask Ủy ban nhân dân phường mẫu 1/],
    ['en', LATE, 'when is it due', /^It was due 17 November 2026 and is 6 days late; I see no new date/],
  ] as const)
    it(`one fact answers: ${ask} (${code.slice(-4)})`, async () => {
      const { replies, text } = await answered(language, code, ask);
      assert.deepEqual(replies, ['status.found']);
      assert.match(text, told);
      // not the nine lines of the card again
      assert.doesNotMatch(text, /^•/m);
    });

  it('nothing that was refused or taken back is said to be done in time', async () => {
    for (const code of [REFUSED, WITHDRAWN]) {
      const { text } = await answered('vi', code);
      assert.match(text, /không còn tính ngày/);
      assert.doesNotMatch(text, /đúng hẹn|xong trễ/);
      assert.doesNotMatch((await answered('en', code)).text, /in time|after the due date/);
    }
  });

  it('its questions are answered on and on, also after something told of its procedure', async () => {
    const asked = [UNDER_WAY, 'của tui tên gì trên đó', 'chừng nào có vậy', 'vậy nó trễ chưa', 'cần giấy tờ gì'];
    assert.match((await answered('vi', ...asked.slice(0, 3))).text, /^Hẹn trả ngày 27\/11\/2026, còn 4 ngày/);
    assert.match((await answered('vi', ...asked.slice(0, 4))).text, /^Chưa trễ, còn 4 ngày/);
    assert.deepEqual((await answered('vi', ...asked)).replies, ['procedure.aspect']);
    assert.match((await answered('vi', ...asked, 'khi nao xong')).text, /^Hẹn trả ngày 27\/11\/2026/);
  });

  it('what was talked of before it is not what is asked about', async () => {
    const money = await toldToCaller('vi', 'kh hỏi phí đổi bằng lái', `kh2 hs ${TO_PAY} sao r`, 'đóng nhiêu');
    assert.match(money.text, /ghi trong thông báo của cơ quan/);
    const price = await toldToCaller('vi', 'kh hỏi phí đổi bằng lái', READY, 'phí bn');
    assert.match(price.text, /mỗi trang/);
    assert.match((await toldToCaller('vi', READY, 'phí bn', 'lấy ở đâu')).text, /theo cách đã chọn khi nộp/);
  });

  it('nor is it after a code or a number that opens none or several', async () => {
    for (const next of ['h29 29 261114 0004', '020999993']) {
      const { text } = await toldToCaller('vi', 'kh hỏi phí đổi bằng lái', next, 'đóng nhiêu');
      assert.doesNotMatch(text, /135/, next);
    }
  });

  it('how one rates is a wish to rate that one', async () => {
    for (const text of ['how do i rate', 'how can i rate it', 'chấm điểm ở đâu'])
      assert.deepEqual((await answered('vi', READY, text)).replies, ['rating.ask'], text);
    assert.doesNotMatch((await answered('en', 'how do i rate')).replies.join(), /rating/);
  });

  it('of several numbers the first is looked up, and the others are not passed over in silence', async () => {
    const codes = await answered('vi', `${TO_PAY} và ${READY}`);
    assert.deepEqual(codes.replies, ['need.other', 'status.found']);
    assert.match(codes.text, /2 số, tôi tra từng số một/);
    const ids = await toldToCaller('vi', '079099999901 và 079099999902 hai khách cùng chờ');
    assert.match(ids.text, /2 số/);
    assert.deepEqual((await answered('vi', TO_PAY)).replies, ['status.found']);
  });

  it('a status of nothing that is named is that of an application', async () => {
    for (const text of ['status', 'my status', 'check status', 'tình trạng'])
      assert.deepEqual((await answered('en', text)).replies, ['status.ask'], text);
    assert.deepEqual((await answered('en', 'marital status')).replies.includes('status.ask'), false);
  });

  it('another procedure that is named takes its place', async () => {
    const fee = await answered('vi', TO_PAY, 'lệ phí đổi bằng lái bao nhiêu');
    assert.match(fee.text, /135\.000/);
    const time = await answered('vi', TO_PAY, 'lệ phí đổi bằng lái bao nhiêu', 'bao lâu có');
    assert.deepEqual(time.replies, ['procedure.aspect']);
  });

  it('a caller never hears the name, nor whether it is a man or a woman', async () => {
    for (const [language, ask] of [
      ['en', 'is it his or hers'],
      ['vi', 'hs này của ông hay bà'],
    ] as const) {
      const { replies, text } = await toldToCaller(language, READY, ask);
      assert.deepEqual(replies, ['status.found']);
      assert.doesNotMatch(text, /MẪU/);
    }
  });

  it('a caller hears no number out of what the agency wrote', async () => {
    const { text } = await toldToCaller('vi', TO_PAY, 'lý do gì phải đóng');
    assert.doesNotMatch(text, /0900|\*/);
  });
});
