import assert from 'node:assert/strict';
import {
  bullets,
  continued,
  formatDay,
  formatLongDay,
  formatMoney,
  formatMonth,
  formatSpan,
  joinList,
} from '../../../knowledge/language/format.ts';

describe('wording of dates, money and spans', () => {
  it('writes a day with the day first in Vietnamese and the month spelt in English', () => {
    assert.equal(formatDay('2026-11-21', 'vi'), '21/11/2026');
    assert.equal(formatDay('2026-11-21', 'en'), '21 November 2026');
    assert.equal(formatDay('2026-02-01', 'vi'), '01/02/2026');
    assert.equal(formatDay('2026-02-01', 'en'), '1 February 2026');
  });

  it('reads a day aloud in words', () => {
    assert.equal(formatLongDay('2026-11-21', 'vi'), 'ngày 21 tháng 11 năm 2026');
    assert.equal(formatLongDay('2027-03-01', 'vi'), 'ngày 1 tháng 3 năm 2027');
    assert.equal(formatLongDay('2026-11-21', 'en'), '21 November 2026');
  });

  it('names a month', () => {
    assert.equal(formatMonth('2022-08-15', 'vi'), 'tháng 8/2022');
    assert.equal(formatMonth('2022-08-15', 'en'), 'August 2022');
  });

  it('groups thousands as each language does', () => {
    assert.equal(formatMoney(8000, 'vi'), '8.000 đồng');
    assert.equal(formatMoney(8000, 'en'), '8,000 VND');
    assert.equal(formatMoney(0, 'vi'), '0 đồng');
    assert.equal(formatMoney(1234567, 'vi'), '1.234.567 đồng');
    assert.equal(formatMoney(999, 'en'), '999 VND');
  });

  it('counts spans, with an English plural', () => {
    assert.equal(formatSpan(3, 'workingDay', 'vi'), '3 ngày làm việc');
    assert.equal(formatSpan(1, 'workingDay', 'en'), '1 working day');
    assert.equal(formatSpan(24, 'hour', 'en'), '24 hours');
  });

  it('joins lists', () => {
    assert.equal(joinList([], 'vi'), '');
    assert.equal(joinList(['a'], 'vi'), 'a');
    assert.equal(joinList(['a', 'b', 'c'], 'vi'), 'a, b và c');
    assert.equal(joinList(['a', 'b'], 'en', 'or'), 'a or b');
    assert.equal(bullets(['a', 'b']), '• a\n• b');
  });

  it('goes on after a colon with a small letter', () => assert.equal(continued('Anh/chị nhận'), 'anh/chị nhận'));
});
