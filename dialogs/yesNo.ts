import type { Language } from '../knowledge/language/text.ts';
import { stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { isPlain } from '../knowledge/understanding/askingWords.ts';
import { tellsAge } from './ages.ts';
import { start } from './akin.ts';
import { aspectIn, lineOf, plainlyAsked } from './asked.ts';
import { namesCircumstance, namesWhoElse, pairs, pairsIn } from './circumstances.ts';
import { heldOn } from './conditions.ts';
import type { FlowStart } from './flow.ts';
import { SURE } from './interruption.ts';
import type { Turn } from './turn.ts';

const MAY = / (?:co )?(?:duoc|dc) (?:khong|chua)(?: \w+)? $|^ (?:can|may|could) (?:i|we|it|this|that) /;
/** Who may do it is asked, and told by what is held. */
const WHO_DOES = / (?:lam|xin|nop|khai|dang ky)(?: thu tuc| viec| cai nay)? duoc (?:khong|chua) /;
/** Until when one may come stands with who may. */
const LATE = / (?:tre|muon|qua|\d+|late) /;
/** Words of any question whether something may be done. */
const GENERAL = new Set(
  'lam nop xin dang ky khai cap doi thu tuc viec giay to nguoi truoc luon thay giup gium ho dum moi con chau be apply do get file'.split(
    ' ',
  ),
);

/** Whether one may, in a way of which nothing is said where it is said who may: a stock answer would be none. */
export function unsaid(discussed: Procedure, line: string, turn: Turn): FlowStart | undefined {
  const { understanding } = turn;
  const { aspect, procedures, namesOther, intent } = understanding;
  if (aspect !== 'eligibility' || intent !== 'procedure.ask' || !MAY.test(line) || namesOther) return undefined;
  if (aspectIn(line) !== undefined || plainlyAsked(line) !== undefined || tellsAge(line)) return undefined;
  if (procedures.some(({ code, score }) => code !== discussed.code && score >= SURE)) return undefined;
  if (LATE.test(line) || WHO_DOES.test(line) || namesWhoElse(discussed, line, turn)) return undefined;
  const said = line
    .trim()
    .split(' ')
    .filter((word) => !isPlain(word) && !GENERAL.has(word));
  if (said.length === 0 || said.some((word) => saysWho(discussed, word, turn))) return undefined;
  return start(discussed, { unheld: true });
}

function saysWho({ applicants }: Procedure, word: string, { today, language }: Turn): boolean {
  const who = stateOn(applicants, today);
  if (who.state !== 'holds') return false;
  const { answer, more } = who.fact.value;
  return lineOf(`${answer[language]} ${more?.[language] ?? ''}`, language).includes(` ${word} `);
}

const LEAST = 2;
const OPEN = / (?:thi )?(?:sao|the nao) $|^ (?:what|how) about /;
/** Named so surely, another procedure is meant. */
const NAMED = 0.82;
/** Named hardly at all: what is said of a thing that both are about. */
const WEAKLY = 0.7;

/** Another procedure is brushed against in words that are as much those of the one under discussion: "đổi chủ hộ" of a household business. */
export function ofItself(
  discussed: Procedure,
  named: Procedure | undefined,
  { line, turn }: { readonly line: string; readonly turn: Turn },
): FlowStart | undefined {
  if (!named || named.code === discussed.code) return undefined;
  const score = turn.understanding.procedures[0]?.score ?? 0;
  const akin = named.administrativeField.id === discussed.administrativeField.id;
  // "xe biển số 61 thì sao" of a vehicle that changes hands
  if (akin && score < WEAKLY && OPEN.test(line) && !namesCircumstance(discussed, line, turn))
    return start(discussed, { unheld: true });
  const [own, other] = [discussed, named].map((each) => mostOf(each, line, turn.language));
  if (akin || score > NAMED + 0.05 || own === undefined || own < LEAST || own < (other ?? 0)) return undefined;
  return start(
    discussed,
    heldOn(discussed, line, { day: turn.today, language: turn.language }) ? { condition: true } : { unheld: true },
  );
}

/** How many pairs of words of one of its names a line has, at most. */
function mostOf({ name, everydayNames }: Procedure, line: string, language: Language): number {
  const said = pairsIn(line);
  const met = [name[language], ...everydayNames[language]].map(
    (each) => pairs(each, language).filter((pair) => said.has(pair)).length,
  );
  return Math.max(0, ...met);
}
