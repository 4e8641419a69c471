import { makeCodec, type Codec } from '../../../bot/storage/codec.ts';
import type { Row } from '../../../bot/services/applicationRows.ts';

/** A codec of tests, under a key of no one's. */
export function testCodec(over: { key?: string; old?: string } = {}): Codec {
  return makeCodec({ key: 'a key of tests, of forty characters or so', ...over });
}

/** A row of an import, with what the test cares about. */
export function rowOf(over: Record<string, unknown> = {}, line = 1): Row {
  const row = {
    code: 'H29.16-261110-0001',
    procedureCode: '1.001193',
    applicant: { name: 'NGƯỜI MẪU A', citizenId: '079099999901', phone: '0900 001 111' },
    agency: 'Ủy ban nhân dân phường mẫu',
    receivedOn: '2026-11-10',
    dueOn: '2026-11-20',
    status: 4,
    ...over,
  };
  return { line, row };
}
