import assert from 'node:assert/strict';
import { makePrivacyFlow, type PrivacyState } from '../../dialogs/privacy.ts';
import { flowContract, sentencesOf } from '../contracts/flow.ts';
import { REGION, saidTurn, STAFF } from '../fixtures/statusTurns.ts';

const flow = makePrivacyFlow({ region: REGION, draftDays: 30, transcriptDays: 90 });
const ASKED: PrivacyState = { again: false };
const WITH_DRAFT = {
  draft: { version: '1', declaration: 'd', procedure: 'p', answers: {}, touched: '2026-11-20T00:00:00Z' },
};

describe('privacy: what is kept', () => {
  it('says what, for how long, for what, who sees it, how to delete it and by which law', async () => {
    const outcome = await flow.begin({ act: 'explain' }, saidTurn('', 'privacy'));
    const [reply] = outcome.say;
    assert.equal(reply?.id, 'privacy.kept');
    for (const fact of [
      /mã hóa/,
      /90 ngày/,
      /30 ngày/,
      /xóa dữ liệu/,
      /ghi sổ/,
      /91\/2025\/QH15/,
      /01\/01\/2026/,
      /cơ quan/,
    ]) {
      assert.match(reply?.text ?? '', fact);
    }
    assert.ok(outcome.end);
  });

  it('says whether a declaration is kept right now', async () => {
    const text = async (memory: object) =>
      (await flow.begin({ act: 'explain' }, saidTurn('', 'privacy', { memory, language: 'en' }))).say[0]?.text ?? '';
    assert.match(await text(WITH_DRAFT), /hold one unfinished form/);
    assert.match(await text({}), /hold no form, name or document number/);
  });

  it('says what is shown to a service outside, where there is one, and only there', async () => {
    const outside = makePrivacyFlow({ region: REGION, draftDays: 30, transcriptDays: 90, asksOutside: true });
    for (const [language, word] of [
      ['vi', /dịch vụ Azure của Microsoft.*đã che.*tờ khai không gửi/],
      ['en', /Microsoft's Azure service.*covered.*form are not/],
    ] as const) {
      const turn = saidTurn('', 'privacy', { language, memory: { ...WITH_DRAFT, petitioned: ['PA-1'] } });
      const text = async (from: typeof flow) => (await from.begin({ act: 'explain' }, turn)).say[0]?.text ?? '';
      assert.match(await text(outside), word);
      assert.doesNotMatch(await text(flow), /Azure/);
    }
  });

  it('says that a finished declaration is still there while it can be downloaded, and offers it', async () => {
    const finished = { declaration: 'birthRegistration', reference: 'TK-1', token: 't', until: '2999-01-01T00:00:00Z' };
    const heard = (memory: object, act: 'explain' | 'recall') =>
      flow.begin({ act }, saidTurn('', 'privacy', { memory }));
    const kept = await heard({ finished }, 'explain');
    assert.match(kept.say[0]?.text ?? '', /đang giữ một tờ khai đã xong/);
    const recalled = await heard({ finished }, 'recall');
    assert.match(recalled.say[0]?.text ?? '', /tờ khai đã xong/);
    assert.ok(recalled.say[0]?.actions?.some((action) => 'means' in action && action.means === '#resume'));
    const over = await heard({ finished: { ...finished, until: '2000-01-01T00:00:00Z' } }, 'explain');
    assert.match(over.say[0]?.text ?? '', /không giữ tờ khai/);
  });
});

describe('privacy: what was given to be read', () => {
  it('is told of with all that is kept, and goes with it, said before and after', async () => {
    const memory = { petitioned: ['PA-1'] };
    const said = (text: string) => saidTurn(text, 'privacy', { memory });
    const text = async (act: 'explain' | 'delete') => (await flow.begin({ act }, said(''))).say[0]?.text ?? '';
    assert.match(await text('explain'), /giữ phản ánh/);
    assert.match(await text('delete'), /Phản ánh, ảnh kèm và điểm chấm gửi ở đây cũng bị xóa/);
    const done = await flow.hear(ASKED, said('có'));
    assert.match(done.say[0]?.text ?? '', /cũng đã xóa/);
    assert.ok('petitioned' in (done.remember ?? {}) && 'petition' in (done.remember ?? {}));
  });
});

describe('privacy: deleting', () => {
  it('asks once, telling what can be deleted here and what the agencies keep', async () => {
    const outcome = await flow.begin({ act: 'delete' }, saidTurn('xóa hết đi', 'privacy'));
    assert.deepEqual(
      outcome.say.map(({ id }) => id),
      ['privacy.confirm'],
    );
    assert.match(outcome.say[0]?.text ?? '', /Hồ sơ đã nộp/);
    assert.equal(outcome.do, undefined);
    assert.deepEqual(outcome.wait, ASKED);
  });

  it('deletes on a yes, and forgets everything but the language', async () => {
    for (const text of ['có', 'đồng ý', 'ok xóa hết đi', 'go ahead', 'yes, delete everything', 'vâng', 'xoa di']) {
      const turn = saidTurn(text, text === 'vâng' ? 'command.yes' : 'out_of_scope');
      assert.equal(flow.hears(ASKED, turn), 'answer', text);
      const outcome = await flow.hear(ASKED, turn);
      assert.deepEqual(outcome.do, [{ kind: 'forget' }], text);
      assert.deepEqual(
        outcome.say.map(({ id }) => id),
        ['privacy.done'],
      );
      assert.ok(outcome.end);
      const { topic, ...person } = outcome.remember ?? {};
      assert.equal(topic, 'privacy');
      assert.ok(Object.values(person).every((kept) => kept === undefined));
      for (const name of ['draft', 'finished', 'proven', 'procedure', 'case', 'actions', 'said'])
        assert.ok(name in (outcome.remember ?? {}), name);
    }
  });

  it('deletes nothing on a no', async () => {
    for (const text of ['không', 'thôi khỏi', 'đừng xóa', "don't delete", 'no keep it', 'có không xóa']) {
      const outcome = await flow.hear(ASKED, saidTurn(text, 'out_of_scope'));
      assert.equal(outcome.do, undefined, text);
      assert.ok(outcome.end, text);
    }
  });

  it('takes the choices shown', async () => {
    const choosing = (value: string) => saidTurn('', 'out_of_scope', { choice: { kind: 'answer', value } });
    assert.equal((await flow.hear(ASKED, choosing('yes'))).do?.length, 1);
    assert.equal((await flow.hear(ASKED, choosing('no'))).do, undefined);
  });

  it('takes nothing else for consent: asks once more, then leaves it', async () => {
    for (const text of [
      'ờ',
      'xóa rồi có lấy lại được không?',
      'khai sinh cần gì',
      'có mất hồ sơ đã nộp của tôi bên phường tháng trước không',
    ]) {
      const turn = saidTurn(text, 'out_of_scope');
      assert.equal(flow.hears(ASKED, turn), 'no', text);
      const again = await flow.hear(ASKED, turn);
      assert.deepEqual([again.do, again.wait], [undefined, { again: true }]);
      const left = await flow.hear({ again: true }, turn);
      assert.deepEqual([left.do, left.end], [undefined, true]);
    }
  });

  it('is spoken in two sentences, with the rest noted', async () => {
    for (const act of ['explain', 'delete'] as const) {
      for (const language of ['vi', 'en'] as const) {
        const [reply] = (await flow.begin({ act }, saidTurn('', 'privacy', { ...STAFF, language }))).say;
        assert.ok(sentencesOf(reply?.text ?? '').length <= 2 && reply?.notes);
      }
    }
  });
});

flowContract('privacy', {
  make: () => flow,
  starts: { explaining: { act: 'explain' }, deleting: { act: 'delete' } },
  turn: (language, over = {}) => saidTurn('', 'privacy', { language, ...over }),
});
