import type { Knowledge } from '../knowledge/knowledge.ts';
import { lineOfQuestion, questionIn } from './applicationQuestions.ts';
import { aspectIn, lineOf } from './asked.ts';
import type { FlowStart } from './flow.ts';
import { merelyAnswers, SURE } from './interruption.ts';
import { ANOTHER } from './lookingUp.ts';
import type { Reply } from './reply.ts';
import type { Route } from './route.ts';
import type { Turn } from './turn.ts';

/** Longer messages say what they are about themselves. */
const FEW_WORDS = 10;

const ABOUT_IT =
  / (?:tre|cham|xong|khi nao|bao gio|chung nao|bao lau|may ngay|sao lau|lau qua|lau vay|nghia la|la sao|hen ngay|ready|when|late|mean|means|finished|done|how long) /;
const WHICH = / (?:cai|ho so) nao | which (?:one|of them) /;

const PAYS =
  / (?:tra|dong|thanh toan|nop) (?:tien|phi|le phi) (?:kieu gi|sao|the nao|o dau|bang gi|cach nao|bang cach nao|qua dau) | (?:how|where) (?:do|can|should|would) (?:i|we) pay /;
const RECEIVES =
  / (?:nhan|lay|tra)(?: (?:ket qua|kq|giay|the|bang|so|ho chieu))? (?:sao|the nao|kieu gi|bang cach nao|cach nao|o dau) |^(?: \w+){0,6} (?:lam|doi|xong) (?:\w+ ){0,4}(?:nhan|lay) (?:sao|o dau|the nao|kieu gi) /;
const HOME = / (?:(?:to|at) (?:my|our|the) (?:house|home)|ve (?:tan )?nha|tan nha|tai nha|den nha|toi nha) /;
const GOES_ON = /^ (?:con|the con|the|vay con|vay|and|what about|how about) /;
const WHAT_IS =
  /^ (?:vay |the |and |so )?(?:what (?:is|does|are)|la gi)| (?:la gi|la sao|nghia la gi|nghia la sao|mean|means) $/;

/** What a short message asks of what was told just before: an application that was shown, how results come back and fees are paid. */
export function makeAfterwards({ guidance, procedures }: Knowledge): (turn: Turn) => Route | undefined {
  return (turn) => {
    const line = lineOf(turn.text, turn.language);
    const { entities } = turn.understanding;
    if (line.trim().split(' ').length > FEW_WORDS) return undefined;
    if (entities.applicationCode.length + entities.idNumber.length > 0) return undefined;
    const last = turn.memory.said?.at(-1);
    const shown = last && afterStatus(last, turn, guidance.byTopic('overdue') !== undefined);
    return shown ?? aboutDelivery(last, line, { turn, held: (code) => procedures.byCode(code) !== undefined });
  };
}

function afterStatus(last: Reply, turn: Turn, late: boolean): Route | undefined {
  const line = lineOfQuestion(turn);
  if (last.id !== 'status.found' && last.id !== 'status.list' && last.id !== 'status.notFound') return undefined;
  if (ANOTHER.test(line)) return { flow: 'status', with: {} };
  if (merelyAnswers(turn.understanding, line)) return undefined;
  if (last.id === 'status.notFound' || turn.understanding.procedures.length > 0) return undefined;
  const code = last.about?.application;
  if (late && questionIn(line) === 'ifLate') return { flow: 'guidance', with: { topic: 'overdue' } };
  if (!ABOUT_IT.test(line) && !(WHICH.test(line) && last.id === 'status.list')) return undefined;
  return code ? { flow: 'status', with: { code, asked: 'state' } } : { flow: 'repeat' };
}

type Asked = { readonly turn: Turn; readonly held: (code: string) => boolean };

function aboutDelivery(last: Reply | undefined, line: string, { turn, held }: Asked): FlowStart | undefined {
  const { understanding, memory } = turn;
  const [level] = understanding.entities.level;
  const goesOn = last?.id === 'delivery.rule' || last?.id === 'levels.rule';
  if (level !== undefined && WHAT_IS.test(line)) return { flow: 'delivery', with: { topic: 'levels', level } };
  if (level !== undefined && last?.id === 'delivery.rule' && GOES_ON.test(line) && aspectIn(line) === undefined)
    return { flow: 'delivery', with: { topic: 'delivery', level } };
  if (understanding.intent === 'delivery.explain' && understanding.confidence >= SURE) return undefined;
  const named = understanding.procedures[0]?.code;
  const code = named ?? (understanding.namesOther ? undefined : memory.procedure);
  const asks =
    PAYS.test(line) || (RECEIVES.test(line) && (named !== undefined || goesOn)) || (goesOn && HOME.test(line));
  if (!asks) return undefined;
  const own = code !== undefined && held(code) ? { procedure: code } : {};
  return { flow: 'delivery', with: { topic: 'delivery', ...(level !== undefined && { level }), ...own } };
}
