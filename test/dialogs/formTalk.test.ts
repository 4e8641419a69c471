import assert from 'node:assert/strict';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';
const bot = makeBot();
/** The form of residence, question by question. */
const STEPS = {
  name: ['khai to khai dang ky tam tru', 'dong y'],
  id: ['NGƯỜI MẪU A', '2/9/1990', 'nam'],
  phone: ['079090001234'],
  email: ['0903123456'],
  headRelation: ['bo qua'],
  address: ['chu ho'],
  members: ['12 Lê Lợi, phường Bến Thành', 'bo qua', 'nha cua toi'],
  review: ['khong'],
} as const;
type Step = keyof typeof STEPS;

/** What is said until a question of the form is put. */
function upTo(step: Step): readonly string[] {
  const steps = Object.keys(STEPS) as Step[];
  return steps.slice(0, steps.indexOf(step) + 1).flatMap((each) => STEPS[each]);
}

/** What comes of the last of some messages at a question of the form. */
async function at(step: Step, ...said: readonly string[]) {
  const { replies, texts } = await bot.ask(TODAY, 'vi', ...upTo(step), ...said);
  return { replies, text: texts.join('\n'), last: texts.at(-1) ?? '' };
}

describe('a form, and what else is said in it', () => {
  after(() => bot.close());

  describe('what only sounds like danger', () => {
    for (const said of ['ban than toi', 'la ban than toi', 'vo toi'])
      it(`answers what a person is to another: ${said}`, async () => {
        const { replies } = await at('headRelation', said);
        assert.deepEqual(replies, ['declaration.ask']);
      });

    for (const said of ['co, vo toi', 'co vo toi nua', 'có, vợ tôi với con tôi', 'co, con gai toi'])
      it(`answers whether there is anybody else: ${said}`, async () => {
        const { replies, last } = await at('members', said);
        assert.deepEqual(replies, ['declaration.ask']);
        assert.match(last, /Thành viên 1:/);
      });

    for (const said of ['cứu tôi với', 'nó đang đánh tôi', 'no dang danh toi', 'co, chong toi danh toi'])
      for (const step of ['headRelation', 'members'] as const)
        it(`is danger where it is: ${said}, at ${step}`, async () =>
          assert.deepEqual((await at(step, said)).replies, ['crisis.help']));
  });

  describe('after danger was thought of', () => {
    const GUESSED = 'co nguoi danh vo toi';

    it('an answer that fits is taken, once it was only a guess', async () => {
      for (const [step, said] of [
        ['id', '079090001234'],
        ['headRelation', 'chu ho'],
      ] as const) {
        assert.deepEqual((await at(step, GUESSED)).replies, ['crisis.help']);
        assert.deepEqual((await at(step, GUESSED, said)).replies, ['declaration.ask']);
      }
    });

    it('what may be told of the danger is not', async () => {
      for (const [step, said] of [
        ['members', 'chong'],
        ['members', 'co'],
        ['phone', '0903123456'],
      ] as const)
        assert.deepEqual((await at(step, GUESSED, said)).replies, ['crisis.help'], said);
      assert.deepEqual((await at('headRelation', 'nó đang đánh tôi', 'chu ho')).replies, ['crisis.help']);
    });

    it('the question comes back when nobody is in danger', async () =>
      assert.deepEqual((await at('members', GUESSED, 'khong co gi nguy hiem')).replies, [
        'crisis.help',
        'declaration.ask',
      ]));
  });

  it('quotes no id number in full', async () => {
    const { replies, text } = await at('address', 'so can cuoc 079090001234 o 12 Le Loi');
    assert.deepEqual(replies, ['interruption.which']);
    assert.match(text, /079\*{6}234 o 12 Le Loi/);
    assert.doesNotMatch(text, /079090001234/);
  });

  describe('a question about other names', () => {
    for (const [step, said] of [
      ['address', 'phuong Go Vap doi ten thanh gi vay'],
      ['address', 'phuong minh gio doi ten thanh gi vay, phuong 17 Go Vap cu'],
      ['email', 'doi ten duong thi giay to cu con xai duoc khong'],
      ['id', 'doi ten duong thi co phai lam lai can cuoc khong'],
      ['email', 'sua ten co phai dong tien khong'],
      ['email', 'muon doi ten thi lam o dau'],
    ] as const)
      it(`is answered, and the same is asked again: ${said}`, async () => {
        const { replies, last } = await at(step, said);
        assert.equal(replies.length, 2, replies.join());
        assert.notEqual(replies[0], 'declaration.ask');
        assert.equal(last, (await at(step)).last);
      });

    for (const said of ['cho toi sua ten duoc khong', 'ten toi bi sai lam sao sua', 'sửa tên'])
      it(`is no wish to have one's own name changed: ${said}`, async () =>
        assert.match((await at('email', said)).last, /Họ tên khai sinh của anh\/chị/));

    it('does not keep a new name from being said', async () => {
      const { replies, text } = await at('email', 'đổi tên tôi thành NGƯỜI MẪU B');
      assert.deepEqual(replies, ['declaration.noted', 'declaration.ask']);
      assert.match(text, /Người Mẫu B/);
    });
  });

  describe('a petition begun in it', () => {
    const BEGUN = 'toi muon phan anh rac thai chat dong truoc nha';
    const field = 'declaration.ask';

    for (const [said, reply] of [
      ['khai tiep', 'petition.kept'],
      ['tiep tuc to khai', 'petition.kept'],
      ['thoi', 'petition.kept'],
      ['thoi khong phan anh nua', 'petition.dropped'],
      ['bỏ phản ánh đi', 'petition.dropped'],
    ] as const)
      it(`is left for the form, and said to be: ${said}`, async () => {
        for (const before of [[BEGUN], [BEGUN, 'truoc nha 24/5 Le Van Luong']]) {
          const { replies, last } = await at('phone', ...before, said);
          assert.deepEqual(replies, [reply, field], before.join());
          assert.match(last, /Số điện thoại/);
        }
      });

    it('is kept, and said to be, where the question of the form is answered', async () => {
      const { replies } = await at('headRelation', BEGUN, 'chu ho');
      assert.deepEqual(replies, ['petition.kept', field]);
      const again = await at('headRelation', BEGUN, 'chu ho', 'gửi phản ánh');
      assert.match(again.text, /viết dở: "toi muon phan anh rac thai/);
    });

    it('goes on with what only goes on', async () =>
      assert.deepEqual((await at('phone', BEGUN, 'tiep tuc')).replies, ['petition.ask']));
  });

  describe('leaving it', () => {
    const [kept, dropped, asked] = ['declaration.kept', 'declaration.dropped', 'declaration.confirm'];
    for (const [said, reply] of [
      ['xoa', dropped],
      ['xóa hết đi', dropped],
      ['bỏ luôn', dropped],
      ['dung xoa', kept],
      ['khoan xóa', kept],
      ['giu lai', kept],
      ['thoi', kept],
      ['dừng', kept],
      ['khai tiep', 'declaration.ask'],
      ['0903123456', 'declaration.ask'],
      ['khong', asked],
      ['ok', asked],
      ['xoa het du lieu cua toi', 'privacy.confirm'],
    ] as const)
      it(`${said}: ${reply}`, async () => {
        const { replies, last } = await at('phone', 'thoi khong lam nua', said);
        assert.equal(replies[0], reply);
        if (said === 'khai tiep') assert.match(last, /Số điện thoại/);
        if (said === '0903123456') assert.match(last, /Email/);
      });

    it('is asked about in other words once, and then nothing is deleted', async () => {
      const { last } = await at('phone', 'huy to khai', 'khong');
      assert.match(last, /gõ "giữ".*"xóa".*"khai tiếp"/);
      assert.deepEqual((await at('phone', 'huy to khai', 'khong', 'ok')).replies, [kept]);
    });
  });

  describe('a complaint said in it', () => {
    for (const said of [
      'can bo phuong Tan Hung quat thao toi sang nay',
      'can bo phuong Ben Thanh hach sach toi',
      'toi muon phan anh can bo phuong Ben Thanh',
      'toi muon phan anh',
    ])
      it(`begins the petition: ${said}`, async () => {
        const { replies } = await at('address', said);
        assert.deepEqual(replies, ['petition.ask']);
        assert.deepEqual((await at('address', said, 'khai tiep')).replies.at(-1), 'declaration.ask');
      });

    it('begins the petition outside of it too', async () =>
      assert.deepEqual((await bot.ask(TODAY, 'vi', 'toi muon phan anh')).replies, ['petition.ask']));
  });

  it('puts its question again after saying how to reach a person, and takes the number it asked for', async () => {
    const asked = await at('phone', 'cho toi gap nhan vien');
    assert.deepEqual(asked.replies, ['handover.none', 'declaration.ask']);
    assert.match((await at('phone', 'cho toi gap nhan vien', '0903123456')).last, /Email/);
    const english = await at('phone', 'cho toi gap nhan vien', 'english please');
    assert.deepEqual(english.replies, ['language.switched', 'declaration.ask']);
  });

  for (const [said, asked] of [
    ['ngay sinh', /sinh ngày, tháng, năm nào/],
    ['ho ten', /Họ tên khai sinh/],
    ['Ngày sinh', /sinh ngày, tháng, năm nào/],
  ] as const)
    it(`knows a field by what people call it, with marks or without: ${said}`, async () =>
      assert.match((await at('email', 'sua', said)).last, asked));

  describe('its review', () => {
    for (const said of ['hoan tat', 'hoan thanh', 'xong', 'xong roi', 'hoàn tất'])
      it(`says in a line what is needed to finish: ${said}`, async () => {
        const { replies, last } = await at('review', said);
        assert.deepEqual(replies, ['declaration.reask']);
        assert.match(last, /gõ "cam đoan"/);
        assert.ok(last.length < 160, last);
      });

    it('shows the numbers whole, asked for without marks', async () => {
      for (const said of ['hien du cac so', 'hien du so']) {
        const { replies, last } = await at('review', said);
        assert.deepEqual(replies, ['declaration.review'], said);
        assert.match(last, /079090001234/);
      }
    });

    it('is finished by the pledge', async () => {
      for (const said of ['cam doan', 'cam doan va hoan tat'])
        assert.deepEqual((await at('review', said)).replies, ['declaration.done'], said);
    });
  });
});
