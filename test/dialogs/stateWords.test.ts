import assert from 'node:assert/strict';
import { lineOfQuestion } from '../../dialogs/applicationQuestions.ts';
import { impliedState, saidState, type State } from '../../dialogs/stateWords.ts';
import type { Language } from '../../knowledge/language/text.ts';

const line = (text: string, language: Language = 'vi') => lineOfQuestion({ text, language });
const said = (text: string, language?: Language) => saidState(line(text, language), true);

describe('the state that applications of a list are told apart by', () => {
  const ROWS: readonly (readonly [State, Language, readonly string[]])[] = [
    ['late', 'vi', ['cái nào trễ', 'hs trễ', 'cái bị trễ em', 'cai nao qua hen', 'hồ sơ chậm', 'quá hạn rồi']],
    ['late', 'en', ['the late one', 'which is overdue']],
    [[8], 'vi', ['cái bị dừng', 'hồ sơ nào dừng xử lý', 'cai bi dung', 'bị ngưng']],
    [[8], 'en', ['the stopped one']],
    [[9, 10], 'vi', ['cái xong rồi á', 'hồ sơ nào có rồi', 'cai nao xong']],
    [[9, 10], 'en', ['the finished one', 'which is ready']],
    [[1], 'en', ['the new one']],
    [[6], 'en', ['the payment one']],
    [[3], 'vi', ['từ chối', 'trả lại']],
  ];
  for (const [state, language, texts] of ROWS)
    for (const text of texts) it(`is said in: ${text}`, () => assert.deepEqual(said(text, language), state));

  for (const text of [
    'đúng rồi',
    'dung roi',
    'đúng',
    'ừ đúng',
    'đã dùng',
    'đứng đơn',
    'trẻ em',
    'tre em',
    'cho qua',
    'đã qua',
    'là qua',
    'lộ phí',
    'chấm điểm',
  ])
    it(`is not said in: ${text}`, () => assert.equal(said(text), undefined));
  for (const text of ['new', 'payment']) it(`is not said in: ${text}`, () => assert.equal(said(text, 'en'), undefined));

  it('is implied by what is asked of applications in one state only', () => {
    const implied = (text: string, language?: Language) => impliedState(line(text, language))?.state;
    for (const text of ['thiếu gì', 'cần bổ sung gì', 'nộp thêm ở đâu']) assert.deepEqual(implied(text), [5], text);
    for (const text of ['đóng tiền ở đâu', 'nộp phí chưa', 'tốn bao nhiêu']) assert.deepEqual(implied(text), [6], text);
    for (const text of ['lấy ở đâu', 'nhờ vợ lấy được không']) assert.deepEqual(implied(text), [9], text);
    assert.deepEqual(implied('sao bị từ chối'), [3]);
    assert.deepEqual(implied('vì sao bị dừng'), [8]);
    assert.deepEqual(implied('where do I collect it', 'en'), [9]);
    for (const text of ['chừng nào xong', 'ai giữ', 'cần giấy tờ gì', 'cảm ơn']) assert.equal(implied(text), undefined);
  });
});
