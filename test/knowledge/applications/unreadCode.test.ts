import assert from 'node:assert/strict';
import { givesUnreadCode } from '../../../knowledge/applications/unreadCode.ts';

describe('an application code that cannot be read', () => {
  for (const text of [
    'khách 2 250615-0007 thiếu gì',
    'khách 3 H29 2506 hẹn ngày nào',
    '1000.00.16.H29-250710-0123',
    'mã 000.00.16 gì đó',
    'H29-2507-12',
  ])
    it(`is given: ${text}`, () => assert.ok(givesUnreadCode(text)));

  for (const text of [
    '000.00.16.H29-250710-0123',
    'hẹn ngày 15/09/2025',
    '15-09-2025 có chưa',
    'số 0901000010',
    '079185006677',
    'đóng 150.000 đồng hả',
    'thủ tục 1.001193',
    'H29 là gì',
    'trễ mấy ngày',
  ])
    it(`is not: ${text}`, () => assert.ok(!givesUnreadCode(text)));
});
