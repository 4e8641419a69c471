import { z } from 'zod';
import { CONFIDENCES } from './dated.ts';
import { type Day, isDay } from './language/day.ts';

/** Wording in both languages, neither empty. */
export const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value), 'not a day (YYYY-MM-DD)');

/** A value with its source, the day it was checked and the days it holds, first and last included. */
export function dated<V extends z.ZodType>(value: V) {
  return z
    .strictObject({
      value,
      from: day.optional(),
      until: day.optional(),
      asOf: day,
      source: text.optional(),
      confidence: z.enum(CONFIDENCES),
    })
    .refine((each) => each.source ?? each.confidence !== 'sourced', 'sourced, but from where')
    .refine((each) => !each.from || !each.until || each.from <= each.until, 'ends before it begins');
}
