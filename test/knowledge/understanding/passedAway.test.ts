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

  it('writes out "chết" and "mới đi" said of a relative who is dead', () => {
    for (const text of [
      'ba tôi chết rồi làm giấy gì',
      'ông ngoại chết hôm qua làm giấy tờ gì',
      'chong em chet',
      'cậu em chết hôm chủ nhật thì khai ở đâu',
      'bà ngoại mới đi đêm qua, làm sao báo cho phường',
      'ông nội vừa đi hồi khuya, làm giấy gì',
    ])
      assert.match(plainly(text, 'vi'), / qua doi(?: |$)/, text);
  });

  it('leaves what is feared, what is no death, and who is looked for', () => {
    for (const text of [
      'mẹ em chết ngất rồi',
      'ba ơi con chết mất',
      'xe chết máy giữa đường',
      'mẹ mới đi chợ, giấy tờ để ở nhà',
      'ba mới đi hôm qua, chưa thấy về, báo phường được không',
      'mẹ mới đi hồi sáng',
    ])
      assert.doesNotMatch(plainly(text, 'vi'), /qua doi/, text);
  });
});
