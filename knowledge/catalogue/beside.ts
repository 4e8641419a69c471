import type { Intent, Understand, Understanding } from '../understanding/understanding.ts';
import type { National } from './national.ts';

const FOR_PROCEDURES: ReadonlySet<Intent> = new Set(['procedure.find', 'procedure.ask', 'declaration.start']);

/** The name of a procedure and nothing else is a need for it, however strange its words are to us. */
const NAMED = { intent: 'procedure.find', confidence: 0.9, namesOther: true } as const;

/** Below this it is no sure thing that a message is out of scope. */
const UNSURE = 0.75;

/**
 * Understands with the national catalogue beside what we hold: what plainly names one of its procedures is about no other, however
 * near one of ours sounds. The same as `understand` where there is no catalogue.
 */
export function besideNational(understand: Understand, national: () => National | undefined): Understand {
  return (text, usual, hints) => {
    const read = understand(text, usual, hints);
    if (read.intent === 'out_of_scope') return isOne(text, read, national()) ? { ...read, ...NAMED } : read;
    if (!FOR_PROCEDURES.has(read.intent) || read.entities.procedureCode.length > 0) return read;
    return national()?.outdoes(text, read.procedures)
      ? { ...read, procedures: [], furtherProcedures: [], namesOther: true }
      : read;
  };
}

/** Whether what seems out of scope names one of the national catalogue: word for word, or in other words where it seems so unsurely. */
function isOne(text: string, { confidence, namesOther }: Understanding, national: National | undefined): boolean {
  if (!national) return false;
  return national.isName(text) || ((confidence < UNSURE || namesOther) && national.isMeant(text));
}
