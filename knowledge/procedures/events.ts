import { z } from 'zod';
import type { Day } from '../language/day.ts';
import { day, text } from '../schemas.ts';

const step = z.strictObject({
  /** The procedure that does it. */
  code: z.string(),
  /** What is done, in a few words. */
  does: text,
  /** Why or by when, as the end of a line. */
  why: text,
  /** Only some need it: then `why` says who. */
  sometimes: z.literal(true).optional(),
  from: day.optional(),
  until: day.optional(),
});
export type Step = z.infer<typeof step>;

/** Something that happens in a life, and what is to be done then, in order. */
export const eventSchema = z.strictObject({
  id: z.string().regex(/^[a-zA-Z]+$/),
  name: text,
  /** What people say whom it happens to (see makePhrase). */
  words: z.strictObject({ vi: z.array(z.string()).min(1), en: z.array(z.string()).min(1) }),
  /** Said first to someone it happened to. */
  opening: text.optional(),
  /** Said last: what no procedure held here does. */
  closing: text.optional(),
  /** The step that a short question after the list is about. */
  main: z.string().optional(),
  steps: z.array(step).min(1),
});
export type LifeEvent = z.infer<typeof eventSchema>;

/** What is to be done on `day`, in order. */
export function stepsOn({ steps }: LifeEvent, day: Day): readonly Step[] {
  return steps.filter(({ from, until }) => (from ?? day) <= day && day <= (until ?? day));
}
