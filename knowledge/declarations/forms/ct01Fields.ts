import type { Answers } from '../declaration.ts';
import { valueOf } from '../next.ts';

/** Whether CT01 is for one of these requests. */
export const asksFor =
  (...kinds: readonly string[]) =>
  (answers: Answers): boolean =>
    kinds.includes(String(valueOf(answers, 'request')));
/** Whether a home is registered. */
export const settles = asksFor('permanent', 'temporary', 'extension', 'split');
export const splits = asksFor('split');
/** Whether the person is the head of the household. */
export const isHead = (answers: Answers): boolean => valueOf(answers, 'headRelation') === 'head';
