import assert from 'node:assert/strict';
import { means } from '../../dialogs/choice.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { ASPECTS } from '../../knowledge/understanding/understanding.ts';
import { openHotline, type Call, type Heard } from '../fixtures/hotline.ts';

/** What may not be said aloud: nothing but one line of words, and numbers in groups. */
const UNSPEAKABLE: Readonly<Record<string, RegExp>> = {
  'a line break': /\n/,
  'a bullet': /•/,
  'an address of a page': /https?:|www\.|\.vn\b/,
  brackets: /[()[\]{}*_]/,
  'a run of figures': /\d{5}/,
  'four figures that are no year': /(?<!\d |\d)(?!(?:19|20)\d\d)\d{4}(?! ?\d)/,
  'figures tied by signs': /\d[/.,:-]\d/,
  'the number of a legal text': /TT-|NĐ-CP|ND-CP|QH1\d|NQ-/,
  'a short form': /(?<!\p{L})(?:UBND|CCCD|CMND|TTHC|BHYT|BHXH|TPHCM|VND|đ)(?!\p{L})/u,
  'a word for a screen': /(?<!\p{L})(?:gõ|bấm|(?<=anh\/chị |cứ |khi cần )nhắn|nút|khung chat|dưới đây|type|press|click|tap|button|below|this chat)(?!\p{L})/iu,
  'the line that was called': /(?<!\d )10 22(?! \d)/,
}; // prettier-ignore
/** Longer than this nobody says it without losing the thread. */
const BREATH = 330;
const ENGLISH = /(?<!\p{L})(?:the|you|your|please|this|with|what)(?!\p{L})/iu;
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

function assertTwoParts(said: readonly Heard[], language: Language, asked: string): void {
  assert.ok(said.length > 0, `nothing is said to ${asked}`);
  for (const { id, text, notes } of said) {
    const where = `${asked} (${language}), ${id}: ${text}\n---\n${notes}`;
    for (const [what, pattern] of Object.entries(UNSPEAKABLE)) assert.doesNotMatch(text, pattern, `${what}: ${where}`);
    assert.ok((text.match(/[.?!…](?=["”']?(?:\s|$))/g) ?? []).length <= 2, `more than two sentences: ${where}`);
    assert.ok(text.length > 0 && text.length <= BREATH, `too long, ${text.length}: ${where}`);
    assert.match(notes, VIETNAMESE, `no notes in Vietnamese: ${where}`);
    assert.doesNotMatch(notes, ENGLISH, `notes in English: ${where}`);
    assert.doesNotMatch(notes, /(?<!\d)1022(?!\.tphcm)/, `the line that was called: ${where}`);
    assert.ok(
      !ASKING.test(id) ||
        /\?|Không có thì bỏ qua|nghe lại mục nào|say which item|xin đọc lại|please read it/.test(text),
      `asks nothing: ${where}`,
    );
    assert.notEqual(notes, text, `the notes only repeat it: ${where}`);
  }
}

const ODD: readonly (readonly [string, string?])[] = [
  [''], ['👍'], ['', 'image/sticker'], ['', 'audio/ogg'], ['', 'video/mp4'], ['', 'application/location'], ['', 'image/png'], ['', 'application/pdf'],
]; // prettier-ignore
const SAID: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'chào em', 'giúp được gì', 'cảm ơn em', 'tạm biệt', 'asdf qwer', 'blah blah', 'zzz', 'hic hic', 'thời tiết mai sao', 'khách hỏi gặp người',
    'bao giờ gọi lại', '0901234567', 'khách đòi khiếu nại', 'giữ thông tin của khách bao lâu', 'xóa dữ liệu', 'ủa gì', 'không', 'nhắc lại',
    'gửi khách tin nhắn đọc lại được ko', 'chồng đánh em', 'không gọi được', 'có con nhỏ', 'em ra được rồi', 'cảm ơn', 'thủ tục xin phép bay flycam',
    'giấy xác nhận', 'trên mạng có thủ tục nào của công an', 'bỏ hết điều kiện', 'khách ở phường 12 quận 10 cũ giờ là phường nào', 'quận 10 cũ nay là phường nào',
    'là Phường Hòa Hưng đúng không', 'English please', 'hồ sơ tới đâu', '0123', 'số 12345', '000.00.16.H29-261118-9999', 'tra theo căn cước 079099999901',
    'tra theo căn cước 079088888888', 'thôi không tra nữa', 'khai tiếp tờ khai', 'làm lại thẻ căn cước bị mất',
  ],
  en: [
    'hello', 'what can you do', 'thank you', 'goodbye', 'asdf qwer', 'blah blah', 'zzz', 'hmm hmm', 'what is the weather tomorrow', 'she wants to speak to a person',
    'when will they call back', 'the caller wants to complain', 'how long do you keep the data', 'delete my data', 'hmm what', 'no', 'say that again',
    'send it as a text message', 'my husband is beating me', 'I can not call', 'my child is here', 'i got out', 'thanks', 'permit to fly a drone', 'a certificate',
    'tiếng Việt', 'where is the application', '000.00.16.H29-261118-9999', 'look up ID 079099999901', 'never mind', 'continue the form', 'lost identity card',
  ],
}; // prettier-ignore

/** What a caller answers, from the wish to fill in a form to the end, with a stumble here and there. */
const FORMS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  vi: {
    '1.001193': [
      'khách chưa nói gì', 'khách đồng ý', 'Người Mẫu A', 'sinh 40/13', '20/10/2026', 'nam', 'Kinh', 'Việt Nam', 'Bệnh viện Từ Dũ', 'xã Mẫu, tỉnh Vĩnh Long', 'cả cha và mẹ', 'Người Mẫu B',
      'bỏ qua', '5/6/1995', '079195000001', 'còn mấy câu', 'xem lại', 'Người Mẫu C', '1/2/1993', '079093000002', 'rồi', 'bỏ qua', 'bỏ qua', 'bỏ qua', 'bỏ qua',
      'phường Bến Thành', 'mẹ', 'cccd', 'bỏ qua', 'bỏ qua', 'có', '2', 'hiện đủ các số', 'đúng', 'đúng rồi', 'sai rồi', 'ngày sinh của mẹ là 6/6/1995', 'đúng', 'đúng', 'đúng',
      'đúng', 'đúng', 'đúng', 'tôi cam đoan',
    ],
    '1.004222': [
      'đồng ý', 'Người Mẫu A', '20/7/1990', 'nữ', '079190000001', '0901234567', 'không có', 'con', 'Người Mẫu B', '079060000002', '12/3 Lê Lợi, phường Bến Thành', 'bỏ qua',
      'ở nhờ', 'có', 'Người Mẫu C', '16/6/2015', 'nữ', '079315000003', 'cháu', 'không', 'ký', 'ký', 'đúng', 'đúng', 'đúng', 'đúng', 'đúng', 'đúng', 'đúng', 'tôi cam đoan',
    ],
  },
  en: {
    '1.001193': [
      'yes', 'Người Mẫu A', 'born 40/13', '20/10/2026', 'girl', 'Kinh', 'Viet Nam', 'Tu Du hospital, Ben Thanh ward', 'Mau commune, Vinh Long province', 'only the mother', 'Người Mẫu B', '5/6/1995', 'yes',
      '079195000001', 'how many left', 'Ben Thanh ward', 'mother', 'cccd', 'skip', 'skip', 'yes', '2', 'show in full', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes',
    ],
  },
}; // prettier-ignore
/** Replies that wait for an answer: the question must not be lost on the way. */
const ASKING =
  /^(?:declaration\.(?:consent|confirm|ask|reask|review|change)|interruption\.which|procedure\.choose|fallback\.clarify)$/;

describe('every reply on the hotline', () => {
  let hotline: Awaited<ReturnType<typeof openHotline>>;
  before(async () => (hotline = await openHotline('2026-11-21')));
  after(() => hotline.house.close());

  for (const language of LANGUAGES) {
    const tried = async (call: Call, payload: string) => assertTwoParts(await call.chooses(payload), language, payload);

    describe(`has two parts (${language})`, () => {
      it('about each procedure, and each thing asked of it', async () => {
        for (const { code } of hotline.house.knowledge.procedures.all) {
          await tried(hotline.call(language), means.procedure(code));
          for (const aspect of ASPECTS) await tried(hotline.call(language), means.procedure(code, aspect));
          await tried(hotline.call(language), means.delivery('delivery', undefined, code));
        }
      });

      it('about levels, and everything around the portal', async () => {
        for (const topic of ['delivery', 'levels'] as const)
          for (const level of [undefined, 3, 4, 'whole', 'partial'] as const)
            await tried(hotline.call(language), means.delivery(topic, level));
        for (const topic of hotline.house.knowledge.guidance.topics)
          await tried(hotline.call(language), means.guidance(topic));
        for (const payload of [means.browse(), means.handover(), means.privacy('explain'), means.find(), means.help()])
          await tried(hotline.call(language), payload);
      });

      it('to courtesies, to what is not understood, and to odd input', async () => {
        const call = hotline.call(language);
        assertTwoParts(await call.open(), language, 'the opening');
        for (const said of SAID[language]) assertTwoParts(await call.says(said), language, said);
        for (const [text, type] of ODD)
          assertTwoParts(await hotline.call(language).says(text, type), language, `${text} ${type ?? ''}`);
      });

      for (const [procedure, form] of Object.entries(FORMS[language]))
        it(`while a form is filled in (${procedure})`, async () => {
          const call = hotline.call(language);
          assertTwoParts(await call.chooses(means.declare(procedure)), language, procedure);
          const ids: string[] = [];
          for (const answer of form) {
            const heard = await call.says(answer);
            assertTwoParts(heard, language, answer);
            ids.push(heard.at(-1)?.id ?? '');
          }
          assert.equal(ids.at(-1), 'declaration.done', ids.join(' '));
        });

      it('about each sample application', async () => {
        const samples = ['261118-0001', '261105-0002', '261012-0003'].map((each) => `000.00.16.H29-${each}`);
        for (const code of samples)
          assertTwoParts(await hotline.call(language).chooses(means.status(code)), language, code);
      });
    });
  }
});
