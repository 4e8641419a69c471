import assert from 'node:assert/strict';
import { readAnswers, type Answered } from '../../../bot/commands/readAnswers.ts';
import { makeReaders } from '../../../knowledge/declarations/fields.ts';

const read = makeReaders({ units: [], provinceName: 'Thành phố Hồ Chí Minh', assumeProvince: false });

async function run(lines: readonly string[]): Promise<Answered[]> {
  async function* given(): AsyncGenerator<string> {
    yield* lines;
  }
  const answered: Answered[] = [];
  for await (const each of readAnswers(read, '2025-11-21', given())) answered.push(each);
  return answered;
}

describe('the read command', () => {
  it('answers each line in order, in the form it documents', async () => {
    const answered = await run([
      '{"field":"dateOfBirth","lang":"vi","text":"2/9/1990"}',
      '',
      '{"field":"dateOfBirth","lang":"vi","text":"30/2/1990"}',
      '{"field":"idNumber","lang":"vi","text":"079099000001","context":{"gender":"female"}}',
      '{"field":"quantity","text":"chừng hai bản"}',
    ]);
    assert.deepEqual(answered, [
      { result: { accept: true, value: '1990-09-02', confirm: false, problem: null } },
      { result: { accept: false, value: null, confirm: false, problem: 'date.noSuchDay' } },
      { result: { accept: false, value: null, confirm: false, problem: 'id.gender' } },
      { result: { accept: true, value: '2', confirm: true, problem: 'quantity.approximate' } },
    ]);
  });

  it('names a bad line by its number without repeating it, and goes on', async () => {
    const answered = await run([
      'not json 079099000001',
      '',
      '{"field":"shoeSize","text":"42"}',
      '{"field":"yesno","text":3}',
      '{"field":"yesno","lang":"vi","text":"ừ"}',
    ]);
    assert.deepEqual(answered, [
      { line: 1, error: 'wrong shape at the whole' },
      { line: 3, error: 'no field of this name' },
      { line: 4, error: 'wrong shape at text' },
      { result: { accept: true, value: 'yes', confirm: false, problem: null } },
    ]);
  });
});
