import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { isSyllable } from '../language/syllables.ts';

const SHORTEST = 5;
const met = new Map<string, string>();
const MOST_MET = 20_000;

/** What the forms of an English word have in common ("marry", "married"); undefined for what may be Vietnamese, and for short words. */
export function stemOf(plain: string): string | undefined {
  if (plain.length < SHORTEST || !/^[a-z]+$/.test(plain) || isSyllable(plain)) return undefined;
  const known = met.get(plain);
  if (known !== undefined) return known;
  if (met.size >= MOST_MET) met.clear();
  const stem = PorterStemmer.stem(plain);
  met.set(plain, stem);
  return stem;
}
