import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { applicationInHand, lineOfQuestion, questionIn } from './applicationQuestions.ts';
import { aspectIn } from './asked.ts';
import type { FlowStart } from './flow.ts';
import { standsApart, SURE } from './interruption.ts';
import { speaksOfLookingUp } from './lookingUp.ts';
import type { Turn } from './turn.ts';

/** Longer messages say what they are about themselves. */
const FEW_WORDS = 12;
/** Named so surely, a procedure is asked about itself. */
const NAMED = 0.7;

/** What the procedure of an application is asked about; where it is and when it is done are told of the application itself. */
const OF_PROCEDURE: ReadonlySet<Aspect> = new Set(['legal', 'level', 'form', 'validity', 'eligibility']);

/** What a short message asks of the application in hand, or of its procedure where no application tells that. */
export function ofApplication({ procedures }: Knowledge, turn: Turn): FlowStart | undefined {
  const code = applicationInHand(turn);
  const line = lineOfQuestion(turn);
  if (code === undefined || line.trim().split(' ').length > FEW_WORDS) return undefined;
  if (standsApart(turn.understanding) || namesElse(turn)) return undefined;
  const asked = questionIn(line) ?? (asksWhereItIs(line, turn) ? 'state' : undefined);
  if (asked) return { flow: 'status', with: { code, asked } };
  const { procedure } = turn.memory.said?.at(-1)?.about ?? {};
  const aspect = aspectIn(line);
  if (!aspect || !OF_PROCEDURE.has(aspect)) return undefined;
  return procedure !== undefined && procedures.byCode(procedure)
    ? { flow: 'procedure', with: { procedure, aspect } }
    : undefined;
}

/** Where "it" is, right after it was shown: its code need not be given again, unless a look-up is what is asked for. */
function asksWhereItIs(line: string, { memory, understanding: { intent, confidence, procedures } }: Turn): boolean {
  if (memory.said?.at(-1)?.id !== 'status.found' || procedures.length > 0 || speaksOfLookingUp(line)) return false;
  return intent === 'status.lookup' && confidence >= SURE;
}

/** Whether something else is named than what the application is for. */
function namesElse({
  memory,
  understanding: {
    procedures: [hit],
    namesOther,
  },
}: Turn): boolean {
  const own = memory.procedure ?? memory.said?.at(-1)?.about?.procedure;
  return namesOther || (hit !== undefined && hit.score >= NAMED && hit.code !== own);
}
