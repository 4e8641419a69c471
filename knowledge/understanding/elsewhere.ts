import { fold } from '../language/fold.ts';
import elsewhere from './elsewhere.json' with { type: 'json' };
import { makePhraseFinder, type Span } from './phrases.ts';

/** What people also write about and no office decides (banks, shops, other States, courts, leisure), in words of either language. */
const KINDS: Readonly<Record<string, readonly string[]>> = elsewhere;

const kindsByPhrase = new Map<string, Set<string>>();
for (const [kind, phrases] of Object.entries(KINDS))
  for (const phrase of phrases.map(fold)) kindsByPhrase.set(phrase, (kindsByPhrase.get(phrase) ?? new Set()).add(kind));

const find = makePhraseFinder([...kindsByPhrase.keys()]);

/** The kinds of things of elsewhere that folded words name; those within the `named` matters are part of their names. */
export function kindsElsewhere(plain: readonly string[], named: readonly Span[]): ReadonlySet<string> {
  const outside = find(plain).filter(
    ({ from, until }) => !named.some((each) => each.from <= from && until <= each.until),
  );
  return new Set(outside.flatMap(({ phrase }) => [...(kindsByPhrase.get(phrase) ?? [])]));
}

/** Whether one of `kinds` is no matter of the city: a place abroad alone stands in many stories that are. */
export function isElsewhere(kinds: ReadonlySet<string>): boolean {
  return [...kinds].some((kind) => kind !== 'abroad');
}
