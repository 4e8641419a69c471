import assert from 'node:assert/strict';
import { completedId, findCitizenIds, readUnfitId } from '../../../knowledge/applications/citizenId.ts';
import { findApplicationCodes } from '../../../knowledge/applications/code.ts';

describe('an id number with digits missing or too many', () => {
  const ROWS: readonly (readonly [string, string])[] = [
    ['khách đọc số cccd 07909999990', '07909999990'],
    ['cccd kh đọc 0790 9999 990', '07909999990'],
    ['can cuoc cua tui la 079.099.999.90', '07909999990'],
    ['khách nói 0790999999011', '0790999999011'],
    ['cmnd 0209999', '0209999'],
    ['my id is 0790999999', '0790999999'],
    ['07909999990', '07909999990'],
    ['dạ số 07909999990', '07909999990'],
    ['tài khoản định danh số 07909999990 của tôi không vào được', '07909999990'],
  ];
  for (const [text, digits] of ROWS) it(`is read as such: ${text}`, () => assert.equal(readUnfitId(text), digits));

  for (const text of [
    'cccd 079099999901',
    'cmnd 020 999 993',
    'sđt 0909123456',
    'cccd tui không nhớ, 0909123456',
    '0909123456',
    '02838123456',
    'sinh 12.05.1990',
    'đóng 1.200.000 đồng',
    'mã thủ tục 1.001193',
    'mst 0301234567',
    'tài khoản 07909999990',
    'số bảo hiểm 07912345678 tra ở đâu',
    'số tk 01021234567',
    'số tk của tôi là 0102123456789 chuyển tiền được không',
    'số khung 01234567890',
    'mã qr 00020101021238',
    'tôi chuyển khoản 01234567890 cho phường rồi',
    'họ nhắn 07912345678 là số gì vậy',
    'what is 07912345678 on my slip',
    '000.00.16.H29-261119-0001',
    'hồ sơ tới đâu rồi',
  ])
    it(`is none: ${text}`, () => assert.equal(readUnfitId(text), undefined));

  it('is an id number that is named, whatever else is named before', () => {
    assert.deepEqual(findCitizenIds('bảo hiểm của tôi, cccd 079099999901'), ['079099999901']);
    assert.deepEqual(findCitizenIds('hồ sơ bảo hiểm 079099999901 tới đâu'), ['079099999901']);
    assert.deepEqual(findCitizenIds('số bảo hiểm 079099999901'), []);
  });

  it('is taken for one among other words where an id number was asked for', () => {
    assert.equal(readUnfitId('dạ em đọc lại cho là 07909999990', true), '07909999990');
    assert.equal(readUnfitId('dạ em đọc lại cho là 07909999990'), undefined);
    assert.equal(readUnfitId('số bảo hiểm 07912345678 tra ở đâu', true), undefined);
  });

  it('is completed by the digits said to be missing, where that makes it whole', () => {
    for (const text of ['à thiếu số 1 cuối', 'thieu so 1 o cuoi', 'add a 1 at the end', '1'])
      assert.equal(completedId('07909999990', text), '079099999901', text);
    assert.equal(completedId('79099999901', 'thiếu số 0 ở đầu'), '079099999901');
    for (const text of ['thiếu số 12 cuối', 'tôi có 1 hồ sơ', 'thiếu số cuối', 'vâng'])
      assert.equal(completedId('07909999990', text), undefined, text);
  });

  it('is not the number of nine digits, however that is parted', () => {
    for (const text of ['kh khác cmnd 020 999 993', 'cmnd 020-999-993', 'id 02 09 99 993'])
      assert.deepEqual(findCitizenIds(text), ['020999993'], text);
  });
});

describe('an application code with letters for its digits', () => {
  it('is read with I, l or a stroke for one, as with O for zero', () => {
    for (const text of [
      'ooo.oo.16.H29-26I119-OOO1',
      '000.00.I6.H29-261119-0001',
      '000.00.16.h29-26l119-000I',
      '000.00.16.H29-26|119-0001',
      'hs 000 00 16 h29 26i119 0001',
    ])
      assert.deepEqual(findApplicationCodes(text), ['000.00.16.H29-261119-0001'], text);
    assert.deepEqual(findApplicationCodes('hi, I am in H29'), []);
  });
});
