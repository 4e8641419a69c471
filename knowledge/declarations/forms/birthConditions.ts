import { isDay, type Day } from '../../language/day.ts';
import type { Answers, Value } from '../declaration.ts';
import { valueOf } from '../next.ts';

const names = (answers: Answers) => String(valueOf(answers, 'parents'));

/** Whom the birth certificate names. */
export const hasMother = (answers: Answers): boolean => ['both', 'mother'].includes(names(answers));
export const hasFather = (answers: Answers): boolean => ['both', 'father'].includes(names(answers));
export const hasBoth = (answers: Answers): boolean => names(answers) === 'both';
export const areMarried = (answers: Answers): boolean =>
  hasBoth(answers) && valueOf(answers, 'parentsMarried') === true;

/** Whether a birth date is a whole day, where the year alone would do as well. */
export function isFullDay(value: Value | undefined): value is Day {
  return typeof value === 'string' && isDay(value);
}
