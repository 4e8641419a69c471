import assert from 'node:assert/strict';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';
const CODE = '000.00.16.H29-261106-0002';
const FORM = ['khai giấy khai sinh', 'đồng ý', 'NGƯỜI MẪU A'];
const PETITION = ['muốn phản ánh đường ngập', 'đường Mẫu ngập hoài mỗi khi mưa'];
const HUNG_UP = ['khách tắt máy rồi', 'khách cúp máy r', 'thôi khách cúp máy', 'khách bận rồi gọi lại sau'];

describe('callers who come and go', () => {
  const bot = makeBot();
  after(() => bot.close());
  const told = (...texts: readonly string[]) => bot.askForCaller(TODAY, 'vi', ...texts);

  for (const gone of HUNG_UP)
    it(`are not spoken to any more: ${gone}`, async () => {
      const outside = await told('phí khai sinh', gone);
      assert.deepEqual(outside.texts, ['Dạ được, mời khách tiếp theo.']);
      const inForm = await told(...FORM, gone);
      assert.deepEqual(inForm.replies, ['declaration.kept']);
      assert.match(inForm.notes.join(), /còn giữ: Tờ khai đăng ký khai sinh/);
    });

  it('leave a form where it was, with none of their words in it', async () => {
    assert.match((await told(...FORM, 'khách tắt máy r', 'khai tiếp')).texts.join(), /Bé sinh ngày/);
    assert.match((await told(...FORM.slice(0, 2), 'khách cúp máy r', 'khai tiếp')).texts.join(), /Họ tên đầy đủ/);
  });

  it('leave a petition to be gone on with', async () => {
    assert.deepEqual((await told(...PETITION, 'khách cúp máy rồi')).replies, ['petition.kept']);
    assert.match((await told(...PETITION, 'khách cúp máy rồi', 'gửi phản ánh')).texts.join(), /viết dở/);
  });

  it('are asked nothing of the one before', async () => {
    for (const next of ['khách mới hỏi phí hộ chiếu', 'khách khác: phí hộ chiếu']) {
      const { replies, texts } = await told(...FORM, next);
      assert.deepEqual(replies, ['procedure.aspect'], next);
      assert.match(texts.join(), /100|hộ chiếu|200/);
    }
    assert.deepEqual((await told(...FORM, 'khách khác')).replies, ['declaration.kept']);
    assert.match(
      (await told('phí khai sinh', 'khách tắt máy rồi', 'mất bao lâu')).replies.join(),
      /^(?!procedure\.aspect)/,
    );
    assert.deepEqual((await told(CODE, 'khách khác')).replies, ['status.ask']);
  });

  it('are answered in their own language', async () => {
    const switched = await told('fee for passport', 'now a vietnamese caller: phí khai sinh');
    assert.match(switched.texts.join(), /60 ngày|không mất tiền/);
    const english = await told('khách là người Hàn, xin nói tiếng Anh');
    assert.deepEqual(english.replies, ['language.switched']);
    assert.match(english.texts.join(), /English/);
    assert.match(english.notes.join(), /^Từ giờ phần để nói bằng tiếng Anh/);
  });

  it('are still stayed with where they were in danger, until the next one asks', async () => {
    const danger = 'chồng tôi đánh tôi chảy máu';
    assert.deepEqual((await told(danger, 'khách tắt máy rồi')).replies, ['crisis.help']);
    assert.deepEqual((await told(danger, 'khách tắt máy rồi', 'khách mới hỏi phí hộ chiếu')).replies, [
      'procedure.aspect',
    ]);
  });

  it('are nobody a citizen in a chat speaks of', async () =>
    assert.notDeepEqual((await bot.ask(TODAY, 'vi', ...FORM, 'khách mới: phí hộ chiếu')).replies, [
      'procedure.aspect',
    ]));
});

describe('what somebody is, told in a form', () => {
  const bot = makeBot();
  after(() => bot.close());
  const CT01 = ['permanent residence registration', 'Fill in the form now', 'yes'];

  for (const text of [
    "I'm a foreigner, can I use this form?",
    'I am not Vietnamese, is this form ok?',
    'is this the right form for me?',
  ])
    it(`is asked whether the form is theirs: ${text}`, async () => {
      const { replies, texts } = await bot.ask(TODAY, 'en', ...CT01, text);
      assert.deepEqual(replies, ['procedure.aspect', 'declaration.ask']);
      assert.match(texts.join(), /Vietnamese citizens/);
    });
});
