import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Day, hourOf } from '../knowledge/language/day.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { noticesOn, stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { asksAmountGot, lineOf } from './asked.ts';
import { choose } from './discoveryReplies.ts';
import type { Reply } from './reply.ts';
import { inWords, type Scene, type Told } from './scene.ts';
import { grounded, tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** How a fact says that money comes to somebody, or how much it is. */
const AMOUNT = /(?:mức|số) tiền|tiền (?:trợ cấp|mỗi người)|đồng mỗi tháng|nhận \d/iu;
const HOW_MUCH =
  / (?:bao nhieu|may (?:tien|dong|trieu|thang luong)|muc (?:tro cap|huong|tien|ho tro)|how much|what amount) /;
/** Asks what is to be paid. */
const PAYS =
  / (?:phi|le phi|chi phi|ton|mat|het|dong|nop|tra|fees?|costs?|pay|charged?|price)(?! (?:tang|cap)) | bao nhieu (?:lau|ngay|thang|nam|tuoi|ban|to|giay|nguoi|lan) | how much time /;

/** Whether a procedure gives money, so that "how much" asks for that. */
export function givesMoney({ result }: Procedure, today: Day): boolean {
  const holding = stateOn(result, today);
  if (holding.state !== 'holds') return false;
  const { answer, more } = holding.fact.value;
  return AMOUNT.test(`${answer.vi} ${more?.vi ?? ''}`);
}

/** Whether a line asks for the rate of an allowance by that word: "mức trợ cấp". */
export function asksRate(line: string): boolean {
  return / muc (?:tro cap|huong|tien|ho tro) /.test(line);
}

/** Whether a line asks how much is had of what a procedure gives, rather than what is paid for it. */
export function asksItsAmount(procedure: Procedure, line: string, today: Day): boolean {
  if (asksAmountGot(line)) return true;
  return HOW_MUCH.test(line) && !PAYS.test(line) && givesMoney(procedure, today);
}

/** What is held of how much is had, before what is `paid` for it; undefined where no money is given, or a notice tells how much. */
export function amountTold({ procedure, day, language }: Scene, paid?: Told): Told | undefined {
  const holding = stateOn(procedure.result, day);
  if (holding.state !== 'holds' || !givesMoney(procedure, day)) return undefined;
  if (noticesOn(procedure, day, 'fee').some(({ value }) => /đồng/u.test(value.text.vi))) return undefined;
  const { lead, rest } = inWords(holding.fact.value, language);
  const [first, second] = AMOUNT.test(holding.fact.value.more?.vi ?? '') ? [rest[0], lead] : [lead, rest[0]];
  const told = [first, second, paid?.lead, ...(paid?.rest ?? [])].filter((each) => each !== undefined);
  // read aloud, what is paid for it would be taken for the answer
  const spoken = [first, second].filter((each) => each !== undefined).join(' ');
  return { lead: told[0] ?? lead, rest: told.slice(1), spoken, grounds: [holding.fact, ...(paid?.grounds ?? [])] };
}

/** How much is had of any of several that give money, where the same is held of all; undefined where it is not, or that is not asked. */
export function amountOfAll(
  listed: readonly Procedure[],
  { region }: Pick<Knowledge, 'region'>,
  turn: Turn,
): Reply | undefined {
  const line = lineOf(turn.text, turn.language);
  const scene = (procedure: Procedure, language: Language): Scene => ({
    procedure,
    region,
    language,
    day: turn.today,
    hour: hourOf(turn.now),
  });
  const told = (language: Language) =>
    listed.flatMap((each) => (asksItsAmount(each, line, turn.today) ? (amountTold(scene(each, language)) ?? []) : []));
  const [first, ...others] = told(turn.language);
  if (!first || others.length + 1 < listed.length || others.some(({ lead }) => lead !== first.lead)) return undefined;
  const telling = (language: Language): Telling => {
    const [same] = told(language);
    const whole = { lead: same?.lead ?? '', rest: [packs[language].procedures.eachNext] };
    return grounded(whole, same?.grounds ?? [], region, language);
  };
  const { actions = [] } = choose(listed, turn, 'choose');
  return tell('procedure.choose', turn, telling, { actions });
}
