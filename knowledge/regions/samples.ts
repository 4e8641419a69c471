import { z } from 'zod';

const person = z.strictObject({
  name: z.string().regex(/^NGƯỜI MẪU \p{Lu}$/u, 'a sample is of nobody: NGƯỜI MẪU A, B, C …'),
  citizenId: z.string().optional(),
  phone: z.string().optional(),
});
const sample = z.strictObject({
  /** The letter of the person in `people`. */
  person: z.string(),
  /** What stands before the date in the code of the application. */
  office: z.string().min(1),
  serial: z.string().regex(/^\d{4,7}$/),
  procedureCode: z.string().min(1),
  procedureName: z.string().optional(),
  agency: z.string().min(1),
  status: z.int().min(1).max(10),
  /** Days from today: received before it, due and finished before or after. */
  received: z.int().max(0),
  due: z.int(),
  finished: z.int().max(0).optional(),
  note: z.string().optional(),
});
export type Sample = z.infer<typeof sample>;

/** Sample applications of nobody, with dates around the day they are loaded on. */
export const samplesSchema = z
  .strictObject({ people: z.record(z.string().regex(/^[A-Z]$/), person), applications: z.array(sample) })
  .refine(
    ({ people, applications }) => applications.every((each) => each.person in people),
    'an application of a person who is not there',
  );
export type Samples = z.infer<typeof samplesSchema>;

/** What a region without samples has. */
export const NO_SAMPLES: Samples = { people: {}, applications: [] };
