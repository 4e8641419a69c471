import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold, wordsOf } from '../knowledge/language/fold.ts';
import { foundIn } from '../knowledge/understanding/understanding.ts';
import { aspectIn, lineOf } from './asked.ts';
import { readChoice } from './choice.ts';
import type { FlowStart } from './flow.ts';
import { askedTogether } from './several.ts';
import type { Turn } from './turn.ts';

/** Says that something talked of before is meant again. */
const BACK =
  /^ (?:(?:ok|okay|so|now|and|anyway|thoi|vay|roi|gio|bay gio) )*(?:back to|going back to|go back to|return to|let s go back to|as for|about|(?:quay|tro)(?: lai)?(?: ve)?|noi tiep|hoi tiep)(?: (?:lai|the|my|chuyen|vu|viec|cai))* /;
/** The matter itself, by its article one that is known: "what papers for the marriage". */
const FOR_IT = / for the (\w+) $/;
/** "Còn" is "as for", "con" a child. */
const AS_FOR = /^(?:(?:ok|thôi|vậy|rồi|giờ|bây giờ)[\s,]+)*còn\s/iu;

/**
 * A procedure that was talked of before the one under discussion and is named again, though perhaps by a name that another has more
 * plainly: after a marriage with a foreigner, "back to marriage" is that one. Whatever is named better than any of those is meant itself.
 */
export function backTo({ procedures }: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, language, understanding } = turn;
  const [hit] = understanding.procedures;
  // what is named by a name of its own, and was talked of, is that one anyway
  if (!hit || talkedOf(turn).includes(hit.code)) return undefined;
  const nameOf = (code: string) => procedures.byCode(code)?.name[language].toLowerCase() ?? '';
  const named = nameOf(hit.code);
  if (!goesBack(turn, named)) return undefined;
  const found = new Map(foundIn(understanding).map(({ code, score }) => [code, score]));
  const again = talkedOf(turn).find(
    (code) => (found.get(code) ?? 0) >= hit.score || (named !== '' && nameOf(code).startsWith(`${named} `)),
  );
  if (again === undefined) return undefined;
  const aspect = askedTogether(text, language)[0] ?? aspectIn(lineOf(text, language)) ?? understanding.aspect;
  return { flow: 'procedure', with: { procedure: again, ...(aspect && { aspect }) } };
}

function goesBack({ text, language }: Turn, named: string): boolean {
  const line = lineOf(text, language).replace(/[’']/g, ' ');
  const matter = FOR_IT.exec(line)?.[1];
  if (matter !== undefined && wordsOf(fold(named)).includes(matter)) return true;
  return BACK.test(line) || AS_FOR.test(text.normalize('NFC').trimStart());
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
