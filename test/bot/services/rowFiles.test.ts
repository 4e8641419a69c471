import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Usage } from '../../../bot/errors.ts';
import { readRows } from '../../../bot/services/rowFiles.ts';

describe('reading files of rows', () => {
  it('reads a JSON array with the lines its members begin on', () => {
    const text =
      '\ufeff[\n  {"code": "a, [b] {c}\\"", "x": [1, 2]},\n\n  {\n    "code": "d"\n  }, {"code": "e"},\n  7\n]\n';
    assert.deepEqual(readRows(text), [
      { line: 2, row: { code: 'a, [b] {c}"', x: [1, 2] } },
      { line: 4, row: { code: 'd' } },
      { line: 6, row: { code: 'e' } },
      { line: 7, row: 7 },
    ]);
  });

  it('tells the lines of any array of objects', () => {
    const member = fc.record({ code: fc.string(), list: fc.array(fc.oneof(fc.string(), fc.object())) });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 5 }), (members) => {
        const written = members.map((each) => JSON.stringify(each, undefined, 1));
        let line = 2;
        const lines = written.map((each) => (line += each.split('\n').length) - each.split('\n').length);
        assert.deepEqual(
          readRows(`[\n${written.join(',\n')}\n]`).map((row) => row.line),
          lines,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('reads JSON Lines, naming those that are none', () => {
    assert.deepEqual(readRows('{"a":1}\r\n\n{"a":\n{"a":2}\n'), [
      { line: 1, row: { a: 1 } },
      { line: 3, problem: 'is no JSON' },
      { line: 4, row: { a: 2 } },
    ]);
  });

  it('reads CSV with quotes, lines within cells, empty cells and a byte order mark', () => {
    const text =
      '\ufeffcode,status,applicant.name,applicant.phone,statusNote,history\r\n' +
      'X-1,4,"MẪU, A",0900001111,"một\nhai ""ba""",\r\n\r\n' +
      'X-2,9,MẪU B,,,"[{""on"":""2026-11-01"",""status"":2}]"\r\n';
    assert.deepEqual(readRows(text), [
      {
        line: 2,
        row: {
          code: 'X-1',
          status: 4,
          applicant: { name: 'MẪU, A', phone: '0900001111' },
          statusNote: 'một\nhai "ba"',
        },
      },
      {
        line: 5,
        row: { code: 'X-2', status: 9, applicant: { name: 'MẪU B' }, history: [{ on: '2026-11-01', status: 2 }] },
      },
    ]);
  });

  it('reads CSV with semicolons', () => {
    assert.deepEqual(readRows('code;status;agency\nX-1;4;a, b'), [
      { line: 2, row: { code: 'X-1', status: 4, agency: 'a, b', applicant: {} } },
    ]);
  });

  it('names bad lines of CSV and goes on behind them', () => {
    const rows = readRows('code,status\nX-1,4,5\n"X-2"y,4\nX-3,4\n"X-4');
    assert.deepEqual(
      rows.map(({ line, problem }) => [line, problem !== undefined]),
      [
        [2, true],
        [3, true],
        [4, false],
        [5, true],
      ],
    );
  });

  it('reads back any cell', () => {
    const cell = fc.string().filter((text) => text.trim() !== '' && text.trim() === text && !text.includes('\r'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const lines = cells.map((each, at) => `X-${at},"${each.replaceAll('"', '""')}"`);
        const rows = readRows(`code,agency\n${lines.join('\n')}`);
        assert.deepEqual(
          rows.map(({ row }) => row),
          cells.map((agency, at) => ({ code: `X-${at}`, agency, applicant: {} })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a file that is none of these', () => {
    for (const text of ['', ' \n', '[{"a":1}', 'no columns here', 'code,colour\nX,red', 'agency\nx']) {
      assert.throws(() => readRows(text), Usage, JSON.stringify(text));
    }
  });
});
