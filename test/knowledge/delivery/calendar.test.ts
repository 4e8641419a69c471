import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addWorkingDays, isWorkingDay, nextWorkingDay, takenInOn } from '../../../knowledge/delivery/calendar.ts';
import { addDays, type Day } from '../../../knowledge/language/day.ts';

const NONE = {};

describe('the calendar of working days', () => {
  it('rests on Saturdays, Sundays and the days off that never move', () => {
    assert.deepEqual(isWorkingDay('2026-11-21', NONE), { working: false, certain: true });
    assert.deepEqual(isWorkingDay('2026-11-22', NONE), { working: false, certain: true });
    assert.deepEqual(isWorkingDay('2026-11-23', NONE), { working: true, certain: true });
    for (const day of ['2026-01-01', '2026-04-30', '2026-05-01', '2026-09-02'] as const)
      assert.equal(isWorkingDay(day, NONE).working, false, day);
  });

  it('is not certain where days off move and the year is not announced', () => {
    assert.deepEqual(isWorkingDay('2027-02-08', NONE), { working: true, certain: false });
    assert.deepEqual(isWorkingDay('2026-09-01', NONE), { working: true, certain: false });
  });

  it('is certain in a year that was announced', () => {
    const holidays = { '2027': ['2027-02-08'] as Day[] };
    assert.deepEqual(isWorkingDay('2027-02-08', holidays), { working: false, certain: true });
    assert.deepEqual(isWorkingDay('2027-02-10', holidays), { working: true, certain: true });
    assert.deepEqual(nextWorkingDay('2027-02-05', holidays), { day: '2027-02-09', certain: true });
  });

  it('takes an application in the same day before 15:00, the next working day after it', () => {
    assert.deepEqual(takenInOn('2026-11-20', 14, 15, NONE), { day: '2026-11-20', certain: true });
    assert.deepEqual(takenInOn('2026-11-20', 15, 15, NONE), { day: '2026-11-23', certain: true });
    assert.deepEqual(takenInOn('2026-11-22', 9, 15, NONE), { day: '2026-11-23', certain: true });
  });

  it('counts working days without the first', () => {
    assert.deepEqual(addWorkingDays('2026-11-19', 3, { '2026': [] }), { day: '2026-11-24', certain: true });
    assert.deepEqual(addWorkingDays('2026-11-19', 3, NONE), { day: '2026-11-24', certain: false });
  });

  it('always finds a working day later than the day asked from', () => {
    const days = fc.integer({ min: 0, max: 7_000 }).map((count) => addDays('2012-01-01', count));
    fc.assert(
      fc.property(days, (day) => {
        const next = nextWorkingDay(day, NONE).day;
        assert.ok(next > day);
        assert.ok(isWorkingDay(next, NONE).working);
      }),
    );
  });
});
