import type { Knowledge } from '../knowledge/knowledge.ts';
import { lineOf } from './asked.ts';
import type { FlowStart } from './flow.ts';
import type { Turn } from './turn.ts';

/** Longer messages say what they are about themselves. */
const FEW_WORDS = 14;
/** Named so surely, another procedure is meant. */
const NAMED = 0.75;

const WHAT_FOR =
  / (?:de|dung|dung de) lam (?:gi|chi)(?: (?:vay|the|a|ha|z|nhi|day|duoc|ta))* $| (?:de|dung) (?:de )?lam chi | dung (?:vao|cho) (?:viec|chuyen|muc dich) (?:gi|nao) | what (?:is|s|are) (?:it|this|that|they|the paper|this paper|this certificate|that paper) (?:used )?for | what do i (?:need|use) (?:it|this|that) for | why (?:do|would) i need (?:it|this|that) /;
const MEANS =
  /^ (?:(?:khong|khong phai|no|not that|da|u|uh|thi|a) )*(?:y (?:la|toi la|em la|minh la|tui la|cua toi la|em noi|toi noi)|nghia la|tuc la|toi noi la|i mean|i meant|it s for|it is for|this is for|that s for) /;

/** What the procedure in hand is for, where that is asked, and what is held of the circumstance that is told of it then. */
export function purposeOf({ procedures }: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, language, memory, understanding } = turn;
  const line = lineOf(text, language).replace(/[’']/g, ' ').replace(/ {2,}/g, ' ');
  if (line.trim().split(' ').length > FEW_WORDS || understanding.entities.level.length > 0) return undefined;
  const [hit] = understanding.procedures;
  const named = hit && hit.score >= NAMED ? hit.code : undefined;
  const procedure = procedures.byCode(named ?? memory.procedure ?? '')?.code;
  if (procedure === undefined) return undefined;
  if (WHAT_FOR.test(line)) return { flow: 'procedure', with: { procedure, purpose: true } };
  const last = memory.said?.at(-1);
  const told = last?.about?.procedure === memory.procedure && named === undefined && !text.includes('?');
  return told && MEANS.test(line) ? { flow: 'procedure', with: { procedure, condition: true } } : undefined;
}
