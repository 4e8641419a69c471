import assert from 'node:assert/strict';
import { legible } from '../../../knowledge/language/legible.ts';

describe('what of a text can be read', () => {
  it('is all of an honest one, composed', () => {
    for (const text of ['Đăng ký khai sinh cần gì?', 'số 5/12\nđường Lê Lợi', '👍 1.001193', ''])
      assert.equal(legible(text), text);
    assert.equal(legible('Nguyê\u0303n'), 'Nguyễn');
  });

  it('is the letters between characters that show nothing', () => {
    for (const text of ['kh\u0000ai s\u200binh', '\u202ekhai sinh\u202c', '\ufeffkhai\tsinh', 'khai\u00ad si\ud800nh', '\u001b[31mkhai sinh\u001b[0m'])
      assert.equal(legible(text), 'khai sinh', JSON.stringify(text)); // prettier-ignore
    assert.equal(legible('\u0001\u0007\u200d\u2067\udc00'), '');
  });
});
