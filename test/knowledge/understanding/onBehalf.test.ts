import assert from 'node:assert/strict';
import { inCallersWords } from '../../../knowledge/understanding/onBehalf.ts';

describe('what staff write of a caller', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['khách hỏi tốn bao nhiêu', 'tốn bao nhiêu'],
    ['chị gọi tới nói mới sanh em bé, cần giấy gì', 'mới sanh em bé, cần giấy gì'],
    ['cô ấy muốn biết nộp ở đâu', 'nộp ở đâu'],
    ['khách muốn khai tờ khai khai sinh', 'muốn khai tờ khai khai sinh'],
    ['khách không có số, thôi', 'không có số, thôi'],
    ['khách nói Người Mẫu A', 'Người Mẫu A'],
    ['bà hỏi lãnh tiền mặt hay chuyển khoản', 'lãnh tiền mặt hay chuyển khoản'],
    ['the caller asks where her application is', 'where her application is'],
    ['she wants to speak to somebody', 'wants to speak to somebody'],
    ['caller asks how to register a birth', 'how to register a birth'],
  ];
  for (const [written, own] of rows) it(written, () => assert.equal(inCallersWords(written), own));

  it('is left alone where nobody is reported', () => {
    const plain = ['giấy phép khách sạn cần gì', 'khách sạn cần giấy phép gì', 'Bà Trịnh Thị Mẫu', 'anh trai là Người Mẫu B', 'khách', 'em bé chưa có giấy', 'chị tôi cần hộ chiếu', 'he', '']; // prettier-ignore
    for (const text of plain) assert.equal(inCallersWords(text), text);
  });
});
