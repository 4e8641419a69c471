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

  it('is nothing where there is only a refusal', () => {
    for (const text of ['không', 'không phải', 'no thanks', 'thôi khỏi làm'])
      assert.match(understand(text, 'vi').intent, /^command\./, text);
  });
});
