import { z } from 'zod';
import { CONFIDENCES } from '../dated.ts';
import { day, text } from '../schemas.ts';

/** Where things were seen, by a short name: a dated value says `seenIn` for its source, day and confidence. */
export const sourcesSchema = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  z.strictObject({
    from: day.optional(),
    until: day.optional(),
    asOf: day,
    source: text.optional(),
    confidence: z.enum(CONFIDENCES),
  }),
);

/** Payments and notices that many procedures have, by a short name: `{ "same": name }` stands for the whole of one. */
export const commonSchema = z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.record(z.string(), z.unknown()));

/** Offices, by a short name: what a procedure takes over from the one it names, where it says nothing of its own. */
export const officesSchema = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  z.partialRecord(z.enum(['agency', 'ask', 'tier', 'receives']), z.unknown()),
);

/** What the procedures of a region share. */
export type Shared = {
  readonly sources: z.infer<typeof sourcesSchema>;
  readonly offices: z.infer<typeof officesSchema>;
  readonly common: z.infer<typeof commonSchema>;
};

/** A name that a procedure gives for something shared that is not there. */
export class NotShared extends Error {}

/**
 * A procedure as it was written, with what it shares with others in its place; throws {@link NotShared} for an unknown name. What a
 * procedure says itself goes before what it shares: its own `until`, its own `place`.
 */
export function filledIn(written: unknown, shared: Shared): unknown {
  return filled(withOffice(written, shared.offices), shared);
}

function withOffice(written: unknown, offices: Shared['offices']): unknown {
  if (!isRecord(written) || typeof written['office'] !== 'string') return written;
  const { office, ...own } = written;
  return { ...named(offices, office, 'office'), ...own };
}

function filled(written: unknown, shared: Shared): unknown {
  if (Array.isArray(written)) return written.map((each) => filled(each, shared));
  if (!isRecord(written)) return written;
  const { seenIn, same, ...own } = written;
  if (typeof same === 'string') return filled({ ...named(shared.common, same, 'common value'), ...own }, shared);
  const inside = Object.fromEntries(Object.entries(own).map(([key, each]) => [key, filled(each, shared)]));
  return typeof seenIn === 'string' ? { ...named(shared.sources, seenIn, 'source'), ...inside } : inside;
}

function named<T>(all: Readonly<Record<string, T>>, name: unknown, kind: string): T {
  const found = typeof name === 'string' && Object.hasOwn(all, name) ? all[name] : undefined;
  if (found === undefined) throw new NotShared(`there is no ${kind} ${String(name)}`);
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
