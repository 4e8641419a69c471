import assert from 'node:assert/strict';
import { plainly } from '../../../knowledge/understanding/words.ts';

describe('withDeathsNamed', () => {
  it('writes out "mất" said of a relative, with marks or without', () => {
    for (const text of [
      'mẹ tôi mất',
      'mẹ tôi mới mất tuần trước',
      'ba em mất hồi tháng 3',
      'bà nội tui mất hôm qua',
      'chồng tôi mất năm ngoái',
      'me toi mat tuan truoc',
      'ông ngoại vừa mất năm 2020',
    ])
      assert.match(plainly(text, 'vi'), / qua doi(?: |$)/, text);
  });

  it('leaves a loss of things and of time as it is', () => {
    for (const text of [
      'mẹ tôi mất cccd rồi',
      'thẻ bhyt của ba tôi mất rồi',
      'ba tôi làm mất rồi',
      'việc này ông mất năm ngày chờ',
      'mà mất bao lâu',
      'em mất hôm qua',
      'tôi đi mất ba buổi',
    ])
      assert.doesNotMatch(plainly(text, 'vi'), /qua doi/, text);
  });
});
