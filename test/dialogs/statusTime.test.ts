import assert from 'node:assert/strict';
import { holderOf, lateStep } from '../../dialogs/statusTime.ts';
import { REGION } from '../fixtures/statusTurns.ts';

const PLATES = { code: 'G01.899.108.000-261103-0012' };

describe('who has an application', () => {
  it('is the agency in the data, else the police by their code, else where it was filed', () => {
    assert.equal(holderOf({ ...PLATES, agency: 'Công an phường mẫu' }, 'vi'), 'Công an phường mẫu');
    assert.match(holderOf(PLATES, 'vi'), /công an/);
    assert.match(holderOf(PLATES, 'en'), /police/);
    assert.doesNotMatch(holderOf({ code: 'H29.16-261103-0012' }, 'vi'), /công an/);
  });

  it('is asked where it is late', () =>
    assert.match(
      lateStep(
        {
          ...PLATES,
          procedureCode: '1.013067',
          applicant: { name: 'NGƯỜI MẪU A' },
          receivedOn: '2026-11-03',
          dueOn: '2026-11-10',
          status: 4,
          asOf: '2026-11-20',
        },
        REGION,
        'vi',
      ),
      /hỏi công an/,
    ));
});
