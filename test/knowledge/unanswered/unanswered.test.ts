import assert from 'node:assert/strict';
import { unansweredText } from '../../../knowledge/unanswered/unanswered.ts';

describe('a message that got no answer, as somebody else may read it', () => {
  it('holds no name, figure or address', () => {
    const text = unansweredText(
      'Tôi tên Nguyễn Văn Mẫu, cccd 079000000123, gọi 0900 001 111 hay mau@example.com giúp với',
    );
    for (const told of [/Nguyễn|Mẫu/, /079000000123/, /1111|111/, /mau@/, /[1-9]/]) assert.doesNotMatch(text, told);
    assert.match(text, /giúp với/);
  });

  it('keeps what was asked', () => {
    assert.equal(unansweredText('giấy phép nuôi ong  ở đâu'), 'giấy phép nuôi ong ở đâu');
  });

  it('is at most three hundred characters', () => {
    assert.equal(unansweredText('a b '.repeat(500)).length, 300);
  });
});
