import { makePhraseFinder } from './phrases.ts';
import subjects from './subjects.json' with { type: 'json' };

/**
 * What citizens bring up, whether the region holds it or not: the words for each matter with the national codes of its procedures.
 * Those of matters not held are what keeps a question about them from falling onto the nearest procedure that is.
 */
export type Subject = {
  /** Null for matters that no procedure of the list is for. */
  readonly subject: string | null;
  /** The first that is held takes the words; the others are right too where rows are scored. None where no list has one: a divorce is for the court. */
  readonly codes: readonly string[];
  readonly vi: readonly string[];
  readonly en: readonly string[];
};

export const SUBJECTS: readonly Subject[] = subjects;

/** Where a matter that a procedure is for is named in folded words. */
export const namedAt = makePhraseFinder(
  SUBJECTS.filter(({ subject }) => subject !== null).flatMap(({ vi, en }) => [...vi, ...en]),
);
