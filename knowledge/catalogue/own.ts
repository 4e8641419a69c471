import type { Procedure } from '../procedures/procedure.ts';
import { type Model, seenIn } from '../understanding/classifier.ts';
import { asFound } from '../understanding/phrases.ts';
import { SUBJECTS } from '../understanding/subjects.ts';
import type { OwnWords } from './ownWords.ts';

/** What we know people call the procedures we hold, and those that matters we know of belong to. */
export function ownWordsOf(procedures: readonly Procedure[], model: Model): readonly OwnWords[] {
  const { terms, bySubject } = seenIn(model);
  const held = procedures.map(({ code, everydayNames }) => ({ code, names: everydayNames.vi.map(asFound), terms: [] }));
  const matters = SUBJECTS.flatMap(({ subject, codes, vi }) => {
    const told = (bySubject[subject ?? '']?.at ?? []).flatMap((number) => plainTerm(terms[number]!));
    return codes.map((code) => ({ code, names: vi.map(asFound), terms: told }));
  });
  return [...held, ...matters];
}

/** Words and pairs; what is marked, or apart, is left out. */
function plainTerm(term: string): readonly string[] {
  return /^[wp] /.test(term) ? [term.slice(2)] : [];
}
