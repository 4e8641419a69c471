import kinds from './kinds.json' with { type: 'json' };
import { asFound, makePhraseFinder, type Span } from './phrases.ts';

/** A kind of thing that is spoken of, and where. */
export type KindAt = Pick<Span, 'from' | 'until'> & { readonly kind: string };

/** Phrases by what they have in common, whichever paper it is about: being lost, a country abroad, a make of motorbike. */
const kindsOf = new Map<string, string[]>();
for (const { kind, vi, en } of kinds)
  for (const phrase of [...vi, ...en].map(asFound)) kindsOf.set(phrase, [...(kindsOf.get(phrase) ?? []), kind]);
const find = makePhraseFinder([...kindsOf.keys()]);

/** The kinds of things that folded words speak of, in the order of their names. */
export function kindsAt(plain: readonly string[]): readonly KindAt[] {
  const found = find(plain).flatMap(({ phrase, from, until }) =>
    (kindsOf.get(phrase) ?? []).map((kind) => ({ kind, from, until })),
  );
  return found.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.from - b.from));
}
