import assert from 'node:assert/strict';
import { unansweredRows } from '../../bot/services/given.ts';
import { sweep } from '../../bot/retention.ts';
import { deleteKept } from '../../bot/services/given.ts';
import type { Effect } from '../../dialogs/flow.ts';
import { unanswered } from '../../dialogs/unanswered.ts';
import { turnOn, readAs } from '../fixtures/flowTurns.ts';
import { testCodec } from './services/sampleRows.ts';
import { incoming, saying, turnsWith } from '../fixtures/turns.ts';

function effectsOf(text: string): readonly Effect[] {
  return unanswered(turnOn('2026-11-22', 'vi', { text, understanding: readAs(text, { confidence: 0.2 }) }), 'unclear');
}

function house() {
  return turnsWith({
    respond: async ({ text }) =>
      saying('chưa rõ', { effects: text === 'xóa' ? [{ kind: 'forget' }] : effectsOf(text) }),
  });
}

describe('what got no answer', () => {
  it('is recorded with why, and with what identifies a person covered', async () => {
    const { turns, store } = house();
    await turns.accept(incoming({ id: '1', text: 'ba cái vụ kia của Nguyễn Văn Mẫu 079000000123 sao rồi' }));
    await turns.idle();
    const [row, ...more] = await unansweredRows(store);
    assert.equal(more.length, 0);
    assert.equal(row?.why, 'unclear');
    assert.match(row?.text ?? '', /^ba cái vụ kia của .*000000000000 sao rồi$/);
    assert.doesNotMatch(JSON.stringify(row), /Mẫu|079/);
  });

  it('is nothing where no word was said', () => {
    for (const text of ['', '079000000123', '👍👍', 'mau@example.com']) assert.deepEqual(effectsOf(text), [], text);
  });

  it('stays few for one person, goes when they have all deleted, and when nobody wrote any more', async () => {
    const { turns, store } = house();
    for (let nth = 1; nth <= 25; nth += 1) {
      await turns.accept(incoming({ id: `${nth}`, text: `câu lạ thứ ${nth} đây` }));
      await turns.idle();
    }
    assert.equal((await unansweredRows(store)).length, 20);
    await turns.accept(incoming({ id: 'x', text: 'xóa' }));
    await turns.idle();
    assert.equal((await unansweredRows(store)).length, 0);
    await turns.accept(incoming({ id: 'y', text: 'câu lạ nữa' }));
    await turns.idle();
    assert.equal((await unansweredRows(store)).length, 1);
    await sweep(
      { store, codec: testCodec() },
      { now: new Date('2028-01-01T00:00:00Z'), transcriptDays: 90, draftDays: 30, applicationDays: 0 },
    );
    assert.equal((await unansweredRows(store)).length, 0);
  });

  it('is deleted by its id', async () => {
    const { turns, store } = house();
    await turns.accept(incoming({ id: '1', text: 'câu lạ' }));
    await turns.idle();
    const [row] = await unansweredRows(store);
    assert.deepEqual(await deleteKept(store, 'unanswered', [row?.id ?? '']), { deleted: 1, unknown: [] });
    assert.deepEqual(await unansweredRows(store), []);
  });
});
