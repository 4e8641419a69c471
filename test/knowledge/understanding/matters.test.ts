import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { LANGUAGES } from '../../../knowledge/language/text.ts';
import { makeMatterReader } from '../../../knowledge/understanding/matters.ts';
import { BIRTH } from './samples.ts';

const { procedures, understand } = loadKnowledge('hcmc');

describe('what people call a procedure', () => {
  for (const procedure of procedures.all.filter((each) => !each.replacedBy))
    it(`leads to ${procedure.code}, as a need, for each of its everyday names`, () => {
      for (const language of LANGUAGES)
        for (const name of procedure.everydayNames[language]) {
          const { intent, procedures: found } = understand(name);
          assert.equal(found[0]?.code, procedure.code, name);
          assert.ok(['procedure.find', 'procedure.ask', 'declaration.start'].includes(intent), `${name}: ${intent}`);
        }
    });

  const isName = makeMatterReader([BIRTH]);
  const read = (text: string) => isName(text.split(' '));

  it('is a name with courtesies around it, in any order', () => {
    for (const text of ['lam giay khai sinh', 'da em muon lam giay khai sinh a', 'i need to register a birth please'])
      assert.equal(read(text), true, text);
  });

  it('is no name where something else is said, or two names, or none', () => {
    for (const text of ['khai sinh bao nhieu tien', 'khai sinh va ho chieu', 'thoi tiet', ''])
      assert.equal(read(text), false, text);
  });
});
