import type { Knowledge } from '../knowledge/knowledge.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { means } from './choice.ts';
import type { Action } from './reply.ts';
import type { Turn } from './turn.ts';

/** What is likely asked after an aspect, in that order. */
export const NEXT: Readonly<Record<Aspect, readonly Aspect[]>> = {
  documents: ['fee', 'time', 'place'],
  fee: ['documents', 'time', 'place'],
  time: ['documents', 'fee', 'place'],
  place: ['documents', 'time', 'steps'],
  steps: ['documents', 'fee', 'place'],
  eligibility: ['documents', 'time', 'fee'],
  level: ['place', 'result', 'documents'],
  form: ['documents', 'place', 'steps'],
  legal: ['documents', 'fee', 'time'],
  result: ['validity', 'time', 'place'],
  validity: ['result', 'documents', 'fee'],
};
/** What is asked of a procedure told in short. */
export const IN_SHORT: readonly Aspect[] = ['documents', 'fee', 'time', 'place', 'level'];

/** What can be asked next of a procedure, and its declaration where there is one. */
export function actionsFor(
  knowledge: Knowledge,
  { code, nameOnly }: Procedure,
  next: readonly Aspect[],
  { language, today }: Turn,
): readonly Action[] {
  const words = packs[language].procedures;
  // nothing that could be asked next is held
  if (nameOnly) return [{ label: words.openPortal, url: knowledge.region.portals.filing }];
  const asked = next.map((aspect) => ({ label: words.aspects[aspect], means: means.procedure(code, aspect) }));
  const declaration = knowledge.declarations.byProcedure(code, today);
  return declaration ? [...asked, { label: words.declare, means: means.declare(code) }] : asked;
}
