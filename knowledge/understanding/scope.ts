import { onlyAsks } from './askingWords.ts';
import { first, type Likelies } from './deciding.ts';
import { isElsewhere, kindsElsewhere } from './elsewhere.ts';
import type { Matches } from './matching.ts';
import { namedAt } from './subjects.ts';
import type { Entities, Intent } from './understanding.ts';
import type { Word } from './words.ts';

/** Needs that are for a procedure itself. */
export const FOR_PROCEDURES: ReadonlySet<Intent> = new Set(['procedure.find', 'procedure.ask', 'declaration.start']);

/** How sure it is that what names only things of elsewhere is out of scope, as measured on held-back rows. */
const AWAY = 0.8;
/** Below this a message is unlike what is out of scope: of needs that name nothing known, none on held-back rows had more. */
const UNLIKE = 0.1;
/** How sure it is then: little enough for what is being talked of to come first. */
const PERHAPS = 0.4;
/** How sure it is that who only asks asks about a procedure. */
const LIKELY = 0.6;

/**
 * What sounds like a need for a procedure and names none is out of scope where it names something of elsewhere (a bank card, another
 * State's visa), or where nothing known is named and it is not unlike what is out of scope. Who only asks ("bao nhiêu tiền") means a
 * procedure, whichever it is.
 */
export function inScope(read: Likelies, words: readonly Word[], matches: Matches, entities: Entities): Likelies {
  const plain = words.map((word) => word.plain);
  if (onlyAsks(plain)) return read[0].intent === 'out_of_scope' ? first('procedure.ask', LIKELY, read) : read;
  const nothing = matches.matches.length === 0 && entities.procedureCode.length === 0;
  if (!FOR_PROCEDURES.has(read[0].intent) || !nothing) return read;
  if (isElsewhere(kindsElsewhere(plain, namedAt(plain)))) return first('out_of_scope', AWAY, read);
  const unlike = (read.find(({ intent }) => intent === 'out_of_scope')?.confidence ?? 0) < UNLIKE;
  return matches.other || unlike ? read : first('out_of_scope', PERHAPS, read);
}
