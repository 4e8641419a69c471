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

  it('holds no name that is written small, without marks, or behind how somebody is addressed', () => {
    for (const [text, left] of [
      ['em ten nguyen thi man nha 12/3 xin nuoi ran', 'em ten họ nha 00/0 xin nuoi ran'],
      ['tôi tên là trần minh mẫu muốn hỏi', 'tôi tên là họ muốn hỏi'],
      ['nguyễn văn mẫu xin nuôi ong', 'họ xin nuôi ong'],
      ['ông Bảy Mẫu đổ rác trước nhà', 'ông họ đổ rác trước nhà'],
      ['my name is an mau and I want a permit', 'my name is họ and I want a permit'],
      ['tên em là mẫu', 'tên em là họ'],
    ] as const)
      assert.equal(unansweredText(text), left);
  });

  it('holds no password of letters, no address or date that is read out', () => {
    for (const text of ['mật khẩu vneid của em là hoalan', 'pass: hoalan', 'hoalan chấm a a còng gmail chấm com'])
      assert.doesNotMatch(unansweredText(text), /hoalan/);
    assert.doesNotMatch(unansweredText('dob second of september nineteen ninety'), /second|september|ninety/);
  });

  it('keeps what was asked', () => {
    for (const text of [
      'đổi tên cho con',
      'tên đường là gì',
      'em tên gì',
      'ông ngoại em trồng sâm',
      'ho thi bang lai xe o dau',
    ])
      assert.equal(unansweredText(text), text);
    assert.equal(unansweredText('Em Muốn Xin Giấy Khai Sinh'), 'Em Muốn Xin Giấy Khai Sinh');
    assert.equal(unansweredText('giấy phép nuôi ong  ở đâu'), 'giấy phép nuôi ong ở đâu');
  });

  it('is at most three hundred characters', () => {
    assert.equal(unansweredText('a b '.repeat(500)).length, 300);
  });
});
