import assert from 'node:assert/strict';
import type { Application, StatusCode } from '../../../knowledge/applications/application.ts';
import { isStatusCode, overOn, STATUSES, timelinessOf } from '../../../knowledge/applications/status.ts';

const CODES: readonly StatusCode[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function application(over: Partial<Application>): Application {
  return {
    code: 'H29.16-261110-0001',
    procedureCode: '1.001193',
    applicant: { name: 'NGƯỜI MẪU A' },
    receivedOn: '2026-11-10',
    dueOn: '2026-11-20',
    status: 4,
    asOf: '2026-11-21',
    ...over,
  };
}

describe('the ten statuses', () => {
  it('are ten, each worded in both languages', () => {
    assert.deepEqual(Object.keys(STATUSES).map(Number), [...CODES]);
    for (const { name, means, next } of Object.values(STATUSES)) {
      for (const text of [name, means, next]) assert.ok(text.vi !== '' && text.en !== '' && text.vi !== text.en);
    }
    assert.ok(isStatusCode(10) && !isStatusCode(0) && !isStatusCode(11) && !isStatusCode(1.5));
  });

  it('keep accepted and in process, ready and returned apart', () => {
    assert.notEqual(STATUSES[2].means.vi, STATUSES[4].means.vi);
    assert.notEqual(STATUSES[9].means.vi, STATUSES[10].means.vi);
    assert.match(STATUSES[9].means.en, /not yet handed over/);
  });

  it('never call a stopped application final', () => {
    assert.equal(STATUSES[8].clock, 'unclear');
    assert.match(STATUSES[8].means.en, /may or may not go on/);
    assert.match(STATUSES[8].means.vi, /làm tiếp được/);
  });
});

describe('lateness', () => {
  const kinds = (over: Partial<Application>, today: `${number}-${number}-${number}`) =>
    timelinessOf(application(over), today);

  it('counts days only while the clock runs', () => {
    for (const status of [2, 4] as const) assert.deepEqual(kinds({ status }, '2026-11-23'), { kind: 'late', days: 3 });
    const others = CODES.filter((status) => status !== 2 && status !== 4);
    for (const status of others) assert.notEqual(kinds({ status }, '2026-11-23').kind, 'late', `status ${status}`);
  });

  it('does not begin on the due day', () => {
    assert.deepEqual(kinds({}, '2026-11-20'), { kind: 'dueToday' });
    assert.deepEqual(kinds({}, '2026-11-19'), { kind: 'inTime', days: 1 });
    assert.deepEqual(kinds({}, '2026-11-21'), { kind: 'late', days: 1 });
  });

  it('waits while papers or a payment are asked for', () => {
    for (const status of [5, 6] as const) assert.deepEqual(kinds({ status }, '2026-12-31'), { kind: 'paused' });
  });

  it('has not started for what is not taken in, and is left open for what was stopped', () => {
    assert.deepEqual(kinds({ status: 1 }, '2026-12-31'), { kind: 'notStarted' });
    assert.deepEqual(kinds({ status: 8 }, '2026-12-31'), { kind: 'unclear' });
  });

  it('goes by the day it ended, where that is known', () => {
    assert.deepEqual(kinds({ status: 9, finishedOn: '2026-11-20' }, '2026-12-31'), { kind: 'finishedInTime' });
    assert.deepEqual(kinds({ status: 10, finishedOn: '2026-11-22' }, '2026-12-31'), { kind: 'finishedLate', days: 2 });
    assert.deepEqual(kinds({ status: 9 }, '2026-12-31'), { kind: 'ended' });
  });
});

describe('the day an application was over', () => {
  const over = (of: Partial<Application>) => overOn(application(of));

  it('is the day it is said to have finished', () => {
    for (const status of [3, 7, 9, 10] as const) assert.equal(over({ status, finishedOn: '2026-11-18' }), '2026-11-18');
  });

  it('is the last day its history has of its status where no day is said, else the day it was brought in', () => {
    const history = [{ on: '2026-11-19', status: 10 }, { on: '2026-11-17', status: 10 }, { on: '2026-11-20', status: 9 }] as const; // prettier-ignore
    assert.equal(over({ status: 10, history }), '2026-11-19');
    assert.equal(over({ status: 7, history }), '2026-11-21');
  });

  it('is none while it is under way, whatever day is said', () => {
    for (const status of [1, 2, 4, 5, 6] as const) assert.equal(over({ status, finishedOn: '2026-11-18' }), undefined);
  });

  it('is none for one that was stopped, unless a day is said: it may go on again', () => {
    assert.equal(over({ status: 8 }), undefined);
    assert.equal(over({ status: 8, finishedOn: '2026-11-18' }), '2026-11-18');
  });
});
