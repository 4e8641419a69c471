import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';

const { understand } = loadKnowledge('hcmc');
const first = (text: string) => understand(text, 'vi').procedures[0]?.code;

describe('what is said in place of what is refused', () => {
  it('is what is meant', () => {
    for (const text of [
      'no not that, the marriage one, where',
      'hong phai, ket hon kia',
      'không phải, cái kết hôn á',
    ]) {
      const { procedures, text: told } = understand(text, 'vi');
      assert.equal(procedures[0]?.code, '1.000894', text);
      assert.equal(told, text);
    }
  });

  it('is meant where it stands in the middle too', () => {
    for (const [text, code] of [
      ['không phải đăng ký tạm trú mà đăng ký thường trú', '1.004222'],
      ['khach noi khong phai tam tru ma la thuong tru', '1.004222'],
      ['đăng ký thường trú chứ không phải tạm trú', '1.004222'],
      ['không phải khai sinh, mà là khai tử, cần giấy gì', '1.000656'],
      ['not the birth certificate but the marriage one, where', '1.000894'],
      ['I want my driving licence exchanged, not the passport', '3.000347'],
    ] as const) {
      assert.equal(first(text), code, text);
      assert.equal(understand(text, 'vi').text, text);
    }
  });

  it('is said not to be held where it is not, whatever was refused', () => {
    for (const text of [
      'khách nói không phải hộ chiếu, mà là giấy thông hành đi Campuchia',
      'khong phai ho chieu ma la giay thong hanh',
      'không phải hộ chiếu, giấy thông hành kìa',
      'not a passport, a laissez-passer',
      'it is not a passport but a laissez-passer',
    ]) {
      const { procedures, namesOther } = understand(text, 'vi');
      assert.deepEqual([procedures.map(({ code }) => code), namesOther], [[], true], text);
    }
  });

  it('leaves what is only added to, and what refuses no matter', () => {
    assert.equal(first('không phải chỉ hộ chiếu mà còn căn cước'), '1.001456');
    assert.equal(first('con không phải người Việt mà là người Úc thì khai sinh sao'), '2.000528');
    assert.equal(first('không phải làm hộ chiếu, hỏi lệ phí thôi'), '1.001456');
  });

  it('is to stop, where what was begun is given up and nothing else is said', () => {
    for (const text of [
      'thôi không đăng ký kết hôn nữa',
      'thôi khỏi làm cái đó nữa',
      'thoi em ko lam can cuoc nua dau',
      'thôi, tôi không muốn khai sinh cho bé nữa',
      'không đăng ký kết hôn nữa',
      'tui không muốn làm hộ chiếu nữa',
      'thôi tụi em khỏi đăng ký kết hôn nữa',
      "I don't want to register any more",
      'no, I do not want to register the marriage anymore',
      'i no longer want to get a passport',
      'sorry, we are not registering the marriage any more',
    ]) {
      const { intent, confidence, procedures } = understand(text, 'vi');
      assert.deepEqual([intent, confidence >= 0.9, procedures], ['command.cancel', true, []], text);
    }
  });

  it('is no wish to stop where something is asked, told or needed', () => {
    for (const text of [
      'có cần đăng ký mã số thuế nữa không?',
      'khỏi nộp hộ khẩu nữa phải không',
      'tôi không làm ở công ty đó nữa',
      'không đăng ký kết hôn, xin thêm một bản nữa',
      'tôi không muốn sống chung với nhà chồng nữa, cho tôi tách hộ khẩu',
      'tôi không hỏi hồ sơ nữa. Trễ bốn mươi ngày, tôi tố cáo bộ phận tiếp nhận',
      'thôi không đăng ký kết hôn nữa, cho hỏi làm căn cước cần gì',
      "I don't want to live there any more, how do I move my residence",
      "i don't want to be here anymore",
      'tôi không muốn sống nữa',
      'em không muốn làm gì nữa',
      'không muốn làm người nữa',
      'thôi khỏi tìm tôi nữa',
      'thôi không làm phiền ai nữa',
      'I do not want to go on anymore',
      "we won't make it any longer",
    ])
      assert.notEqual(understand(text, 'vi').intent, 'command.cancel', text);
  });

  it('is nothing where there is only a refusal', () => {
    for (const text of ['không', 'không phải', 'no thanks', 'thôi khỏi làm'])
      assert.match(understand(text, 'vi').intent, /^command\./, text);
  });
});
