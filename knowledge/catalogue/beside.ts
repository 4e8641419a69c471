import type { Intent, Understand } from '../understanding/understanding.ts';
import type { National } from './national.ts';

const FOR_PROCEDURES: ReadonlySet<Intent> = new Set(['procedure.find', 'procedure.ask', 'declaration.start']);

/** The name of a procedure and nothing else is a need for it, however strange its words are to us. */
const NAMED = { intent: 'procedure.find', confidence: 0.9, namesOther: true } as const;

/**
 * Understands with the national catalogue beside what we hold: what plainly names one of its procedures is about no other, however
 * near one of ours sounds. The same as `understand` where there is no catalogue.
 */
export function besideNational(understand: Understand, national: () => National | undefined): Understand {
  return (text, usual, hints) => {
    const read = understand(text, usual, hints);
    if (read.intent === 'out_of_scope' && national()?.isName(text)) return { ...read, ...NAMED };
    if (!FOR_PROCEDURES.has(read.intent) || read.entities.procedureCode.length > 0) return read;
    return national()?.outdoes(text, read.procedures)
      ? { ...read, procedures: [], furtherProcedures: [], namesOther: true }
      : read;
  };
}
