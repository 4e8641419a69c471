import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { ProcedureHit } from '../knowledge/understanding/understanding.ts';
import { pairs, pairsIn } from './circumstances.ts';
import type { FlowStart, FlowStarts } from './flow.ts';
import { SURE } from './interruption.ts';
import type { Turn } from './turn.ts';

/** Words brush against a name: less than this names it only where nothing else is talked of. */
export const WEAK = 0.62;

type More = Omit<FlowStarts['procedure'], 'procedure'>;

/** Tells of a procedure. */
export function start({ code }: Procedure, more: More = {}): FlowStart {
  return { flow: 'procedure', with: { procedure: code, ...more } };
}

/** Both at once may be a procedure of its own. */
export function both({ understand, procedures }: Knowledge, discussed: Procedure, turn: Turn): FlowStart {
  const query = `${discussed.name[turn.language]} ${turn.text}`;
  const joint = procedures.byCode(understand(query, turn.language).procedures[0]?.code ?? '');
  return joint ? start(joint) : { flow: 'discovery', with: { query } };
}

/** Named so weakly that beside the procedure under discussion it would not be named at all: "có được tiền gì không" after a death. */
export function brushes({ understand }: Knowledge, discussed: Procedure, hit: ProcedureHit, turn: Turn): boolean {
  if (hit.score >= WEAK || hit.code === discussed.code) return false;
  // "how much is it for 4 people" asks a price, and of no old people's allowance
  if (turn.understanding.aspect !== null && turn.understanding.intent === 'procedure.ask') return true;
  return understand(besideName(turn, discussed), turn.language).procedures[0]?.code === discussed.code;
}

/** A procedure that does the one under discussion along with what the message names: "hộ khẩu của má có phải cắt không" after a death. */
export function doneAlong(
  { understand, procedures }: Knowledge,
  { code, name }: Procedure,
  line: string,
  { text, language, understanding }: Turn,
): FlowStart | undefined {
  if (understanding.procedures.length > 0) return undefined;
  const own = new Set(pairs(name[language], language));
  const said = pairsIn(line);
  const isJoint = (each: Procedure) =>
    each.code !== code &&
    pairs(each.name[language], language).some((pair) => own.has(pair)) &&
    each.everydayNames[language].some((called) =>
      pairs(called, language).some((pair) => said.has(pair) && !own.has(pair)),
    );
  const hits = understand(`${name[language]} ${text}`, language).procedures;
  const joint = hits.flatMap((hit) => procedures.byCode(hit.code) ?? []).find(isJoint);
  return joint && start(joint);
}

/** What the message adds makes another matter of it: "vợ tôi người Đài Loan" after marriage, "nâng thêm tầng" after building. */
export function turnedInto(knowledge: Knowledge, procedure: Procedure, turn: Turn): FlowStart | undefined {
  const { understand } = knowledge;
  if (turn.understanding.confidence >= SURE && turn.understanding.intent !== 'out_of_scope') return undefined;
  const query = besideName(turn, procedure);
  const { procedures: hits, namesOther } = understand(query, turn.language);
  const other = namesOther || (hits[0] !== undefined && hits[0].code !== procedure.code);
  return other ? { flow: 'discovery', with: { query } } : undefined;
}

/** What was said, with the everyday name of the procedure under discussion. */
function besideName({ text, language }: Turn, { everydayNames, name }: Procedure): string {
  return `${text}, ${everydayNames[language][0] ?? name[language]}`;
}
