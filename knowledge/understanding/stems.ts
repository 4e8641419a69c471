import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { remembering } from '../language/remembering.ts';
import { isSyllable } from '../language/syllables.ts';

const SHORTEST = 5;
const stem = remembering((word: string) => PorterStemmer.stem(word), 5000);

/** What the forms of an English word have in common ("marry", "married"); undefined for what may be Vietnamese, and for short words. */
export function stemOf(plain: string): string | undefined {
  return plain.length < SHORTEST || !/^[a-z]+$/.test(plain) || isSyllable(plain) ? undefined : stem(plain);
}
