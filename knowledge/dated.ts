import type { Day } from './language/day.ts';
import type { Text } from './language/text.ts';

/** sourced: seen in an official text; press: press or secondary description only; recalled: all else. */
export const CONFIDENCES = ['sourced', 'press', 'recalled'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * A value a citizen relies on: the official page or text it comes from (none where none was seen), when it was checked, and between
 * which days it holds (both included).
 */
export type Dated<T> = {
  readonly value: T;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly asOf: Day;
  readonly source?: Text | undefined;
  readonly confidence: Confidence;
};

/** The one of `dated` that holds on `day`, the latest to begin first; undefined when none does. */
export function holdingOn<D extends Pick<Dated<unknown>, 'from' | 'until'>>(
  dated: readonly D[],
  day: Day,
): D | undefined {
  return dated
    .filter((each) => (each.from ?? '') <= day && day <= (each.until ?? '9999-12-31'))
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0];
}
