import assert from 'node:assert/strict';
import type { Declaration, Field } from '../../knowledge/declarations/declaration.ts';
import { makeReaders } from '../../knowledge/declarations/fields.ts';
import { declarations } from '../../knowledge/declarations/forms/index.ts';
import units from '../../knowledge/regions/hcmc/units.json' with { type: 'json' };
import { unitSchema } from '../../knowledge/regions/region.ts';
import { declarationContract } from './declaration.ts';

const read = makeReaders({ units: unitSchema.array().parse(units), provinceName: 'Thành phố Hồ Chí Minh' });
for (const each of declarations.all) declarationContract(each, read);

const asked = (id: string) => ({ id, ask: { vi: 'Hỏi?', en: 'Ask?' }, label: { vi: id, en: id } });
const attested: Field = { ...asked('attested'), kind: 'yesno' };

/** A form with a group, so that the contract is tried on one. */
const household: Declaration = {
  id: 'household',
  version: '1',
  title: { vi: 'Mẫu', en: 'Sample' },
  form: { vi: 'Mẫu', en: 'Sample' },
  procedures: [],
  purpose: { vi: 'thử', en: 'trying' },
  sections: [
    {
      id: 'members',
      title: { vi: 'Thành viên', en: 'Members' },
      items: [
        { ...asked('withOthers'), kind: 'yesno' },
        {
          id: 'members',
          group: true,
          title: { vi: 'Thành viên', en: 'Member' },
          more: { vi: 'Còn ai nữa không?', en: 'Anyone else?' },
          max: 3,
          add: { vi: 'Thêm người', en: 'Add a person' },
          drop: { vi: 'Bỏ người này', en: 'Remove this person' },
          when: (answers) => 'withOthers' in answers && 'value' in answers['withOthers']! && answers['withOthers'].value === true, // prettier-ignore
          fields: [
            { ...asked('name'), kind: 'fullName' },
            { ...asked('phone'), kind: 'phone', optional: true },
          ],
        },
        attested,
      ],
    },
  ],
};
declarationContract(household, read);

describe('the declarations', () => {
  it('are found by id and by procedure', () => {
    assert.equal(declarations.byId('birthRegistration')?.id, 'birthRegistration');
    assert.equal(declarations.byProcedure('1.001193')?.id, 'birthRegistration');
    assert.equal(declarations.byProcedure('0'), undefined);
  });

  it('are offered from the day their form counts', () => {
    assert.equal(declarations.byProcedure('1.004222', '2026-06-30'), undefined);
    assert.equal(declarations.byProcedure('1.004222', '2026-07-01')?.id, 'residenceChange');
    assert.equal(declarations.byProcedure('1.001193', '2020-01-01')?.id, 'birthRegistration');
  });
});
