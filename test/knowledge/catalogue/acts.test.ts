import assert from 'node:assert/strict';
import { accordOf, ACT, actsIn, actsOf } from '../../../knowledge/catalogue/acts.ts';
import { spelledWords } from '../../../knowledge/understanding/phrases.ts';

const named = (name: string): number => actsOf(spelledWords(name));
const wanted = (text: string): number => actsIn(spelledWords(text));

describe('what a procedure does', () => {
  const NAMES: readonly (readonly [string, number])[] = [
    ['Cấp chứng chỉ hành nghề luật sư', ACT.issue],
    ['Thủ tục cấp lại thẻ hướng dẫn viên', ACT.again],
    ['Cấp, cấp lại, gia hạn giấy phép', ACT.issue | ACT.again | ACT.longer],
    ['Thu hồi giấy phép đã cấp', ACT.revoke],
    ['Xóa đăng ký thường trú', ACT.end],
    ['Đăng ký thay đổi nội dung hộ kinh doanh', ACT.change],
    ['Đề nghị cấp giấy phép', ACT.issue],
    ['Hồ sơ của người có công được cấp lại', 0],
  ];
  for (const [name, acts] of NAMES) it(`is read from its name: ${name}`, () => assert.equal(named(name), acts));
});

describe('what a message wants done', () => {
  const TEXTS: readonly (readonly [string, number])[] = [
    ['cap chung chi hanh nghe luat su', ACT.issue],
    ['xin cấp lại giấy phép bị mất', ACT.again],
    ['gia hạn visa', ACT.longer],
    ['tôi bị thu hồi chứng chỉ', ACT.revoke],
    ['chứng chỉ hành nghề luật sư', 0],
    ['mất bao lâu', 0],
    ['sửa chữa nhà', 0],
  ];
  for (const [text, acts] of TEXTS) it(`is read from its words: ${text}`, () => assert.equal(wanted(text), acts));
});

describe('whether the two agree', () => {
  it('is the same, another or the contrary', () => {
    assert.equal(accordOf(ACT.issue | ACT.again, ACT.again), 'same');
    assert.equal(accordOf(ACT.issue, ACT.again), 'other');
    assert.equal(accordOf(ACT.revoke, ACT.issue), 'contrary');
    assert.equal(accordOf(ACT.issue, ACT.end), 'contrary');
    assert.equal(accordOf(0, ACT.end), 'unknown');
  });

  it('who wants nothing in particular wants it given', () => {
    assert.equal(accordOf(ACT.issue, 0), 'same');
    assert.equal(accordOf(ACT.longer, 0), 'other');
    assert.equal(accordOf(ACT.end, 0), 'contrary');
  });
});
