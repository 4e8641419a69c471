import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { LANGUAGES } from '../../../knowledge/language/text.ts';
import type { Dated } from '../../../knowledge/dated.ts';

const { procedures, declarations } = loadKnowledge('hcmc');

describe('every procedure', () => {
  for (const procedure of procedures.all) {
    const dated: readonly (readonly [string, readonly Dated<unknown>[]])[] = [
      ['scope', procedure.scope],
      ['channels', procedure.channels],
      ['documents', procedure.documents],
      ['place', [...procedure.place, ...procedure.receives]],
      ['applicants', procedure.applicants],
      ['result', [...procedure.result, ...procedure.outcome]],
      ['legalBasis', procedure.legalBasis],
    ];

    it(`${procedure.code} holds something dated and sourced of what nobody can do without`, () => {
      for (const [what, facts] of dated) {
        assert.equal(facts.length > 0, !procedure.nameOnly, what);
        for (const fact of facts)
          assert.ok((fact.source ?? fact.confidence !== 'sourced') && fact.asOf >= '2025-01-01', what);
      }
    });

    it(`${procedure.code} holds how long it takes, or a notice that answers it, unless it is no more`, () => {
      const told = procedure.notices.some(({ value }) => value.first && value.aspects.includes('time'));
      assert.ok(procedure.processing.length > 0 || told || procedure.replacedBy || procedure.nameOnly);
    });

    it(`${procedure.code} can be said in both languages, differently`, () => {
      for (const language of LANGUAGES) assert.ok(procedure.everydayNames[language].length > 0);
      assert.notEqual(procedure.name.vi, procedure.name.en);
      assert.notEqual(procedure.about.vi, procedure.about.en);
    });

    it(`${procedure.code} names a declaration that is there for it, or none`, () => {
      const { declaration, code } = procedure;
      assert.equal(declarations.byProcedure(code)?.id, declaration);
    });
  }

  it('is found by its code, and an unknown code finds nothing', () => {
    for (const each of procedures.all) assert.equal(procedures.byCode(each.code), each);
    assert.equal(procedures.byCode('9.999999'), undefined);
  });
});
