import assert from 'node:assert/strict';
import { twoNeeds } from '../../dialogs/twoNeeds.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { makeBot } from '../fixtures/bot.ts';

const { understand } = loadKnowledge('hcmc');
const needs = (text: string) => {
  const two = twoNeeds(understand(text, 'vi'), 'vi', understand);
  return two && [two.main, two.other].map(({ intent, procedures }) => procedures[0]?.code ?? intent);
};

describe('two needs in one message', () => {
  it('are the one said first and another that stands for itself', () => {
    assert.deepEqual(needs('làm hộ chiếu cần gì, với lại đăng ký tạm trú ở đâu'), ['1.001456', '1.004194']);
    assert.deepEqual(needs('làm lại căn cước và đổi bằng lái luôn'), ['CAN_CUOC_2026', '3.000347']);
    assert.deepEqual(needs('lam ho chieu can gi. ho so cua toi toi dau roi'), ['1.001456', 'status.lookup']);
    assert.deepEqual(needs('what do I need for a passport? also I want to make a complaint about an official'), [
      '1.001456',
      'petition',
    ]);
  });

  it('are seen in bare names, where the whole sounds like one that does something else with the first', () => {
    assert.deepEqual(needs('khai sinh và kết hôn'), ['1.001193', '1.000894']);
    assert.deepEqual(needs('khai sinh va ket hon'), ['1.001193', '1.000894']);
    assert.deepEqual(needs('birth and marriage registration'), ['1.001193', '1.000894']);
    assert.deepEqual(needs('đổi căn cước và bằng lái'), ['CAN_CUOC_2026', '3.000347']);
  });

  it('are seen in a long story, where each is asked for', () => {
    const told =
      'chào em, chị mới sinh bé được hai tuần ở bệnh viện Từ Dũ, chồng chị thì đi làm xa nên giờ chị phải lo hết một mình, chị muốn hỏi làm giấy khai sinh cho bé thì cần những giấy tờ gì vậy em, rồi sẵn đó chị cũng bị mất căn cước lúc đi sinh ở bệnh viện nên chị muốn làm lại căn cước luôn thì phải tới đâu, chị ở phường Tân Định';
    assert.deepEqual(needs(told), ['1.001193', 'CAN_CUOC_2026']);
    const english =
      'Hello, I moved to Ho Chi Minh City last month with my wife and our two children, and we are renting a flat in the old District 7 for a year. I was told I must register temporary residence with the police, so what papers do I need for that? Also my wife lost her passport on the bus last week and she would like to get a new one, where does she go for that?';
    // a passport lost is reported as well as issued again
    assert.equal(needs(english)?.[0], '1.004194');
    assert.ok(['1.001456', '1.010386'].includes(needs(english)?.[1] ?? ''));
  });

  it('are seen where the second begins with what is to be done', () => {
    assert.deepEqual(needs('em cần sao y bằng đại học với làm lý lịch tư pháp số 2'), ['2.000815', '3.000333']);
    assert.deepEqual(needs('em can sao y bang dai hoc voi lam ly lich tu phap so 2'), ['2.000815', '3.000333']);
    assert.deepEqual(needs('notarise my degree copy and get a police record'), ['2.000815', '3.000333']);
  });

  it('are seen where both are said to be wanted', () => {
    assert.deepEqual(needs('mất cả bằng lái với cà vẹt luôn'), ['3.000348', '1.013082']);
    assert.deepEqual(needs('chuyển nhà, vừa đổi hộ khẩu vừa chuyển trường cho con'), ['1.004222', '2.002854']);
    assert.deepEqual(needs('I need both a passport and a criminal record certificate'), ['1.001456', '3.000333']);
    for (const text of [
      'vừa sinh con xong, chồng vừa đi làm xa, làm khai sinh sao',
      'cả nhà dọn về với nội, đăng ký tạm trú',
    ])
      assert.equal(needs(text), undefined, text);
  });

  it('are the one asked about now and the one it is asked in place of', () => {
    const two = ['1.013225', '1.004194'];
    assert.deepEqual(needs('em hỏi về đăng ký tạm trú, à mà thôi hỏi giấy phép xây dựng trước'), two);
    assert.deepEqual(needs('em hoi ve dang ky tam tru, a ma thoi hoi giay phep xay dung truoc'), two);
    assert.deepEqual(needs('temporary residence please. actually, building permit first'), two);
    assert.equal(needs('tôi chỉ làm hộ chiếu thôi, nộp ở đâu'), undefined);
  });

  it('are not seen in what only happened before the need', () => {
    for (const text of [
      "My contract was terminated and I'd like to claim unemployment insurance.",
      'chi co tam tru thi con co duoc vao lop 6 truong cong khong',
      'I need permission for temporary occupation of the sidewalk, not a construction permit.',
      'Làm khai tử, xóa thường trú và nhận tiền mai táng phí chung một hồ sơ liên thông được không ạ?',
    ])
      assert.equal(needs(text), undefined, text);
  });

  it('are not seen in one need that is told in several parts', () => {
    for (const text of [
      'làm khai sinh, nhập khẩu và thẻ bảo hiểm y tế cho bé luôn',
      'tôi mới sinh con, muốn làm giấy khai sinh cho bé',
      'làm hộ chiếu cần gì, nộp ở đâu, bao nhiêu tiền',
      'mất thẻ căn cước rồi, muốn làm lại',
      'xin chào, tôi muốn đăng ký tạm trú',
    ])
      assert.equal(needs(text), undefined, text);
  });

  it('get the answer to the first, and the second as a choice', async () => {
    const bot = makeBot();
    try {
      const { replies, texts } = await bot.ask(
        '2026-11-22',
        'vi',
        'làm hộ chiếu cần gì, với lại đăng ký tạm trú ở đâu',
      );
      assert.deepEqual(replies, ['procedure.aspect', 'need.other']);
      assert.match(texts[1] ?? '', /tạm trú/);
      const next = await bot.ask(
        '2026-11-22',
        'vi',
        'làm hộ chiếu cần gì, với lại đăng ký tạm trú ở đâu',
        'đăng ký tạm trú',
      );
      assert.match(next.texts.join(), /nộp ở công an phường/);
    } finally {
      await bot.close();
    }
  });

  describe('once the first is answered', () => {
    const bot = makeBot();
    after(() => bot.close());
    const TWO = 'làm hộ chiếu cần gì, với lại đăng ký tạm trú ở đâu';
    const told = async (...texts: readonly string[]) =>
      (await bot.ask('2026-11-22', 'vi', TWO, ...texts)).texts.join('\n');
    const ENGLISH = 'what do I need for a passport? also how do I register temporary residence';

    for (const text of ['cái thứ hai', 'so 2', '2', 'việc kia', 'còn cái còn lại thì sao', 'ok', 'the second one'])
      it(`"${text}" is the second`, async () => assert.match(await told(text), /nộp ở công an phường/));

    it('an answer about the first in between changes nothing', async () =>
      assert.match(await told('bao nhiêu tiền', 'còn việc kia thì sao'), /nộp ở công an phường/));

    it('what is asked of the second at once is answered', async () =>
      assert.match(await told('cái thứ hai bao nhiêu tiền'), /Nộp tại công an: lệ phí 15\.000 đồng/));

    it('the first can be come back to', async () => {
      assert.match(await told('cái thứ hai', 'cái thứ nhất'), /Tờ khai TK01/);
      const { texts } = await bot.ask('2026-11-22', 'en', ENGLISH, 'the second one', 'the first one');
      assert.match(texts.join(), /Form TK01/);
    });

    it('one of them can be told by its name, with what was said of it', async () => {
      const lost = 'mất cả bằng lái với cà vẹt luôn';
      for (const text of ['cái bằng lái trước', 'vu bang lai di', 'bằng lái trước nha']) {
        const { texts } = await bot.ask('2026-11-22', 'vi', lost, text);
        assert.match(texts.join(), /mất|Cấp lại/i, text);
        assert.doesNotMatch(texts.join(), /^Đổi giấy phép/, text);
      }
      const { texts } = await bot.ask('2026-11-22', 'vi', lost, 'cái cà vẹt trước', 'còn cái kia', 'bao lâu');
      assert.match(texts.join(), /5 ngày/);
      const english = 'notarise my degree copy and get a police record';
      const { texts: record } = await bot.ask('2026-11-22', 'en', english, 'the police record first');
      assert.match(record.join(), /criminal record/);
    });

    it('what is asked next is asked of the one that is talked of', async () => {
      const notarise = 'notarise my degree copy and get a police record';
      const first = await bot.ask('2026-11-22', 'en', notarise, 'first one', 'how much');
      assert.match(first.texts.join(), /page/);
      const other = await bot.ask('2026-11-22', 'en', notarise, 'first one', 'how much', 'the other one', 'how much');
      assert.match(other.texts.join(), /200,000/);
      const turned = 'em hỏi về đăng ký tạm trú, à mà thôi hỏi giấy phép xây dựng trước';
      assert.match((await bot.ask('2026-11-22', 'vi', turned, 'chỗ nào', 'còn việc kia')).texts.join(), /tạm trú/);
    });

    it('something else that is wanted is no longer one of them', async () =>
      assert.doesNotMatch(await told('làm khai sinh cho con', 'cái thứ hai'), /nộp ở công an phường/));
  });
});
