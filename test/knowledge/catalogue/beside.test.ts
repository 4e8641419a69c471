import assert from 'node:assert/strict';
import { besideNational } from '../../../knowledge/catalogue/beside.ts';
import { makeNational } from '../../../knowledge/catalogue/national.ts';
import type { Understand } from '../../../knowledge/understanding/understanding.ts';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { nationalRow } from './rows.ts';
import { indexOf } from './search.test.ts';

describe('understanding beside the national catalogue', () => {
  const { understand, procedures } = loadKnowledge('hcmc');
  const national = makeNational(
    indexOf([
      nationalRow('9.000001', 'Cấp thẻ thường trú cho người nước ngoài tại Việt Nam'),
      nationalRow('9.000002', 'Miễn, giảm thuế sử dụng đất phi nông nghiệp'),
      nationalRow('9.000003', 'Cấp thị thực cho người nước ngoài tại Việt Nam'),
      nationalRow('9.000004', 'Cấp lại thẻ bảo hiểm y tế'),
    ]),
    procedures.all,
  );
  const beside = besideNational(understand, () => national);

  for (const text of ['cấp thẻ thường trú cho người nước ngoài', 'làm thẻ thường trú cho người nước ngoài'])
    it(`takes nearly a name of it for that, not for what only sounds like it: ${text}`, () => {
      const { procedures: hits, namesOther } = beside(text, 'vi');
      assert.deepEqual([hits, namesOther], [[], true]);
    });

  it('leaves what is ours with us', () => {
    for (const text of ['cấp thẻ tạm trú cho người nước ngoài', 'cấp lại thẻ bảo hiểm y tế'])
      assert.deepEqual(beside(text, 'vi').procedures, understand(text, 'vi').procedures, text);
  });

  it('never takes what is in it for out of scope', () => {
    const text = 'thuế phi nông nghiệp';
    const unsure: Understand = (said, usual) => ({
      ...understand(said, usual),
      intent: 'out_of_scope',
      confidence: 0.5,
      namesOther: false,
    });
    const { intent, namesOther } = besideNational(unsure, () => national)(text, 'vi');
    assert.deepEqual([intent, namesOther], ['procedure.find', true]);
  });

  it('lets what no office does be out of scope, and what another State does', () => {
    for (const text of ['visa đi mỹ', 'trưa nay ăn gì']) assert.equal(beside(text, 'vi').intent, 'out_of_scope', text);
  });
});
