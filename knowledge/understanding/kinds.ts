import kinds from './kinds.json' with { type: 'json' };
import { asFound, makePhraseFinder } from './phrases.ts';

/** Phrases by what they have in common, whichever paper it is about: being lost, a country abroad, a make of motorbike. */
const kindOf = new Map<string, string[]>();
for (const { kind, vi, en } of kinds)
  for (const phrase of [...vi, ...en].map(asFound)) kindOf.set(phrase, [...(kindOf.get(phrase) ?? []), kind]);
const find = makePhraseFinder([...kindOf.keys()]);

/** The kinds of things that folded words speak of, each once. */
export function kindsIn(plain: readonly string[]): ReadonlySet<string> {
  return new Set(find(plain).flatMap(({ phrase }) => kindOf.get(phrase) ?? []));
}
