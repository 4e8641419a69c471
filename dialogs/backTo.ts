import type { Knowledge } from '../knowledge/knowledge.ts';
import { foundIn } from '../knowledge/understanding/understanding.ts';
import { aspectIn, lineOf } from './asked.ts';
import { readChoice } from './choice.ts';
import type { FlowStart } from './flow.ts';
import { askedTogether } from './several.ts';
import type { Turn } from './turn.ts';

/** Says that something talked of before is meant again. */
const BACK =
  /^ (?:(?:ok|okay|so|now|and|anyway|thoi|vay|roi|gio|bay gio) )*(?:back to|going back to|go back to|return to|let s go back to|as for|about|(?:quay|tro)(?: lai)?(?: ve)?|noi tiep|hoi tiep|con)(?: (?:lai|the|my|chuyen|vu|viec|cai))* /;
const FOR_IT = / for (?:the|my|our) \w+(?: \w+)? $/;

/**
 * A procedure that was talked of before the one under discussion and is named again, though perhaps by a name that another has more
 * plainly: after a marriage with a foreigner, "back to marriage" is that one.
 */
export function backTo({ procedures }: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, language, understanding } = turn;
  const line = lineOf(text, language).replace(/[’']/g, ' ');
  const [hit] = understanding.procedures;
  if (!hit || (!BACK.test(line) && !FOR_IT.test(line))) return undefined;
  const found = new Set(foundIn(understanding).map(({ code }) => code));
  const named = procedures.byCode(hit.code)?.name[language].toLowerCase() ?? '';
  const again = talkedOf(turn).find((code) => {
    const name = procedures.byCode(code)?.name[language].toLowerCase() ?? '';
    return code !== hit.code && (found.has(code) || (named !== '' && name.startsWith(`${named} `)));
  });
  // what is named by a name of its own, and was talked of, is that one anyway
  if (again === undefined || talkedOf(turn).includes(hit.code)) return undefined;
  const aspect = askedTogether(text, language)[0] ?? aspectIn(line) ?? understanding.aspect ?? undefined;
  return { flow: 'procedure', with: { procedure: again, ...(aspect && { aspect }) } };
}

/** The procedures talked of, by the ways on that were offered with them; the latest first. */
function talkedOf({ memory: { procedure, actions = [], earlier = [] } }: Turn): readonly string[] {
  const offered = [...actions, ...earlier].flatMap((action) => {
    const choice = 'means' in action ? readChoice(action.means) : undefined;
    return choice?.kind === 'start' && choice.start.flow === 'procedure' && choice.start.with.aspect
      ? [choice.start.with.procedure]
      : [];
  });
  return [...new Set([...(procedure === undefined ? [] : [procedure]), ...offered])];
}
