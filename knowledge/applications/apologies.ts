import { holdingOn, type Dated } from '../dated.ts';
import type { Day } from '../language/day.ts';
import type { Text } from '../language/text.ts';
import type { Application } from './application.ts';

/** That the agency owes an apology in writing, with the new date, for an application that is late. */
type Apology = {
  /** For which procedures, by code; for all where it does not say. */
  readonly procedures?: readonly string[];
};

/**
 * Decree 61/2018 owed it for everything. In Decree 118/2025, which replaced it, no such duty was found; Decree 301/2026 has it for the
 * birth and death bundles. In general they are told of by the topic `late` of a region's guidance, which changes on the same days.
 */
export const APOLOGIES: readonly (Dated<Apology> & { readonly source: Text })[] = [
  {
    value: {},
    from: '2018-06-21',
    until: '2025-06-30',
    asOf: '2026-07-18',
    source: { vi: 'Nghị định 61/2018/NĐ-CP, Điều 19', en: 'Decree 61/2018/ND-CP, article 19' },
    confidence: 'sourced',
  },
  {
    value: { procedures: ['3.000722', '2.002913'] },
    from: '2026-09-01',
    asOf: '2026-09-12',
    source: { vi: 'Nghị định 301/2026/NĐ-CP, Điều 7', en: 'Decree 301/2026/ND-CP, article 7' },
    confidence: 'sourced',
  },
];

/** The text by which a late application is owed a written apology with a new date on `today`; undefined where none is known. */
export function apologyOwed({ procedureCode }: Pick<Application, 'procedureCode'>, today: Day): Text | undefined {
  const ofIt = APOLOGIES.filter(({ value }) => value.procedures?.includes(procedureCode) ?? true);
  return holdingOn(ofIt, today)?.source;
}
