import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { aspectIn, lineOf } from './asked.ts';
import type { FlowStart } from './flow.ts';
import { standsApart } from './interruption.ts';
import type { Turn } from './turn.ts';

/** Longer messages say what they are about themselves. */
const FEW_WORDS = 10;
/** Named so surely, a procedure is asked about itself. */
const NAMED = 0.7;

const WELL = '(?:(?:vay|the|roi|gio|bay gio|thi|da|ok|so|then|and|well) )*';
const NEXT = new RegExp(
  `^ ${WELL}(?:(?:toi|em|minh|tui|khach) )?(?:(?:phai|can|nen|gio|se) )*lam (?:gi|sao|the nao)(?: (?:tiep|theo|nua|day|bay gio|gio|a|ha|vay))* $|^ ${WELL}(?:what (?:do|should|can|must|does|shall) (?:i|we|they|the caller|he|she) (?:have to |need to )?do(?: (?:now|then|next|about it|about that))*|what s next|what next|what now) $`,
);
const WITHDRAWS =
  / (?:rut|huy|lay lai)(?: lai)? (?:ho so|don|giay to da nop)(?! goc) | withdraw(?:ing)? | cancel (?:my |the |this )?application /;
/** What the procedure of an application is asked about; where it is and when it is done are told of the application itself. */
const OF_PROCEDURE: ReadonlySet<Aspect> = new Set([
  'fee',
  'documents',
  'legal',
  'level',
  'form',
  'validity',
  'eligibility',
]);

/** What a short message asks of the application that was just shown: what to do, whether it can be withdrawn, what its procedure costs. */
export function ofApplication({ procedures }: Knowledge, turn: Turn): FlowStart | undefined {
  const last = turn.memory.said?.at(-1);
  const { application, procedure } = last?.about ?? {};
  const line = lineOf(turn.text, turn.language).replace(/[’']/g, ' ').replace(/ {2,}/g, ' ');
  const { procedures: hits, namesOther } = turn.understanding;
  if (last?.id !== 'status.found' || application === undefined || line.trim().split(' ').length > FEW_WORDS)
    return undefined;
  if (standsApart(turn.understanding)) return undefined;
  if (WITHDRAWS.test(line)) return { flow: 'status', with: { code: application, asked: 'withdrawal' } };
  if (NEXT.test(line)) return { flow: 'status', with: { code: application, asked: 'next' } };
  const aspect = aspectIn(line);
  if (!aspect || !OF_PROCEDURE.has(aspect) || namesOther || (hits[0]?.score ?? 0) >= NAMED) return undefined;
  return procedure !== undefined && procedures.byCode(procedure)
    ? { flow: 'procedure', with: { procedure, aspect } }
    : undefined;
}
