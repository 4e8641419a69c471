// in one file: what is tried, in its order, is what this is about; each reading by itself is short
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../knowledge/language/text.ts';
import { caseIn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Intent, ProcedureHit } from '../knowledge/understanding/understanding.ts';
import { asksItsAmount, asksRate, givesMoney } from './amountGot.ts';
import { ofAgeAsking, tellsAge } from './ages.ts';
import { backTo } from './backTo.ts';
import { aspectIn, asksFine, asksIfGenuine, asksUnheld, asksWhetherMust, lineOf, plainlyAsked } from './asked.ts';
import { isOfAnotherCountry, namesCircumstance, namesWhoElse, pairs, pairsIn, speaksOf } from './circumstances.ts';
import { both, brushes, doneAlong, start, turnedInto, WEAK } from './akin.ts';
import { conditionTold } from './conditions.ts';
import type { FlowStart } from './flow.ts';
import { standsApart, SURE } from './interruption.ts';
import { asksUse } from './usage.ts';
import type { Turn } from './turn.ts';
import { ofItself, unsaid } from './yesNo.ts';

/** Longer messages say what they are about themselves. */
const FEW_WORDS = 12;
/** A procedure named this surely is asked about itself, whatever topic is touched on. */
export const NAMED = 0.82;
/** Named this surely it is meant, though the intent was a mere guess. */
const MEANT = 0.7;
const GUESS = 0.35;
const HALF = 0.5;
/** Needs that are routed well by themselves. */
const OWN: ReadonlySet<Intent> = new Set([
  'status.lookup', 'delivery.explain', 'levels.explain', 'portal.account', 'portal.submit', 'petition', 'declaration.start',
]); // prettier-ignore
const ABOUT: ReadonlySet<Intent> = new Set(['procedure.find', 'procedure.ask', 'out_of_scope']);

const TOGETHER = / (?:lam chung|chung voi|cung luc|cung mot luc|mot lan|kem|gop|together|at the same time) /;
/** A circumstance of the matter in hand, though it has a name of its own: "chưa đăng ký kết hôn thì sao" about a birth. */
const WHAT_IF = / (?:chua|khong|da|lo) (?:\w+ ){1,6}(?:thi )?(?:sao|duoc khong) $|^ what if /;
/** Asks whether a paper is needed, or has to be brought. */
const NEEDED =
  / (?:can|phai|nop|mang|dem|xin) (?:\w+ ){1,7}khong $|^ (?:do|does|must|should) \w+ (?:\w+ )?(?:need|bring|have|submit|hand in) |^ is (?:\w+ ){1,7}(?:needed|required|necessary) $/;
/** What somebody is not, said after their age: "bà sinh 1947, chưa hộ nghèo" about an allowance. */
const ASIDE = / (?:chua|khong|khong phai|not)(?: (?:co|la|thuoc|in|on|a))*(?: \w+){1,3} $/;
/** Wants the form itself filled in, whatever else is said of it. */
const FILLS =
  /^ (?:toi |em |minh |cho toi |giup toi )?(?:muon |can )?(?:dien|ke khai|khai (?:to|mau|don|ct01|giup|gium|ho)) |^ (?:please |help me )?fill /;
/** An open question of one of the matters the procedure is for: "tặng cho con thì sao". */
const OPEN = / (?:thi )?(?:sao|the nao) $|^ (?:what|how) about /;
/** Whether a paper that is named first is needed: "bản vẽ cần không". */
const PAPER_FIRST = /^ (?!ai |co )(?:\w+ ){1,4}(?:co |thi )?(?:can|phai nop|phai co)(?: nop| co)? khong $/;
const WHO_FILES =
  / (?:thi |la )?ai (?:phai |se |di |moi )?(?:khai|dang ky|bao|dung ra|ky|chiu trach nhiem)(?: \w+){0,2} $/;
/** Wants papers of something else made, and asks nothing: "làm giấy tờ xe" after a birth. */
const WANTS_PAPERS =
  /^ (?:toi |em |minh |tui )?(?:muon |can )?(?:lam|xin|cap) (?:lai )?giay to (?!gi |nao |nay |do |tren |cho |$)/;
const PURPOSE = /^ (?:de|dung de|dung cho|for|it s for|it is for) (?:\w+ ){1,6}$/;
const ASKS = / (?:khong|sao|ha|chua|the nao|roi) $|^ (?:can|may|do|does|is|are|what|who|should) /;

/** What a short message asks of the procedure under discussion, or of one it names beside an unclear need; undefined where neither. */
export function makeFollowUp(knowledge: Knowledge): (turn: Turn) => FlowStart | undefined {
  const { procedures } = knowledge;
  return (turn) => {
    if (standsApart(turn.understanding)) return undefined;
    const line = lineOf(turn.text, turn.language);
    const [hit] = turn.understanding.procedures;
    const named = procedures.byCode(hit?.code ?? '');
    const discussed = procedures.byCode(turn.memory.procedure ?? '');
    const back = backTo(knowledge, turn);
    if (back) return back;
    const meantOne = named && (hit?.score ?? 0) >= WEAK ? named : discussed;
    if (named && (hit?.score ?? 0) >= MEANT && asksIfGenuine(line)) return start(named, { purpose: true });
    const use = meantOne && asksUse(line, turn.text) ? start(meantOne, { unheld: true }) : undefined;
    if (use) return use;
    if (line.trim().split(' ').length > FEW_WORDS)
      return (
        ofAgeAsking(meantOne, line, turn) ??
        mustOf(meantOne, line) ??
        circumstanceIn(knowledge, turn) ??
        (discussed && named && neededFor(discussed, named, { line, turn }))
      );
    if (named && (hit?.score ?? 0) >= MEANT && asksWhetherMust(line)) return start(named, { unheld: true });
    const aged = discussed && ASIDE.test(line) ? discussed : (named ?? discussed);
    const age = aged && ofAgeAsking(aged, line, turn);
    if (age) return age;
    const told = circumstanceIn(knowledge, turn);
    if (told) return told;
    if (discussed && (hit?.score ?? 0) < MEANT && isOfAnotherCountry(line) && asksLeave(line, turn))
      return start(discussed, { aspect: 'eligibility' });
    const gives = named && (hit?.score ?? 0) >= MEANT && givesMoney(named, turn.today);
    if (gives && asksRate(line)) return start(named, { aspect: 'fee' });
    const own = discussed && (ofItself(discussed, named, { line, turn }) ?? unsaid(discussed, line, turn));
    if (own) return own;
    const about = discussed && ofDiscussed(knowledge, discussed, line, turn);
    const aside = discussed && named && beside(knowledge, discussed, named, { line, turn });
    if (aside) return about && asksWho(about) ? about : aside;
    if (discussed && hit && wantsPaperWith(line, hit)) return start(discussed, { aspect: 'documents' });
    // what is done along with the one under discussion, or asked of it in words that another of its field has too
    if (about && discussed && hit && (leadsOn(about, discussed) || isAkin(discussed, named, { hit, line, turn })))
      return about;
    if (named && hit && !(discussed && brushes(knowledge, discussed, hit, turn)))
      return askedPlainly(named, { line, turn }) ?? meant(named, hit.score, { line, turn });
    return about;
  };
}

function circumstanceIn({ procedures }: Knowledge, turn: Turn): FlowStart | undefined {
  const discussed = procedures.byCode(turn.memory.procedure ?? '');
  return discussed && conditionTold(discussed, turn);
}

/** Asks whether they may: with a question, and for nothing else of the procedure. */
function asksLeave(line: string, { text }: Turn): boolean {
  const aspect = aspectIn(line);
  const asks = ASKS.test(line) || / (?:can|may|am|do) (?:i|we) /.test(line) || text.includes('?');
  return asks && (aspect === undefined || aspect === 'eligibility');
}

/** Topics that are asked about in passing: the procedure is still what is talked of. */
const BESIDE: ReadonlySet<string> = new Set([
  'hours',
  'address',
  'contact',
  'ward',
  'nodistrict',
  'onbehalf',
  'submit',
]);

type Heard = { readonly line: string; readonly turn: Turn };

/** In a longer message too, whether they are fined is what is asked. */
function mustOf(procedure: Procedure | undefined, line: string): FlowStart | undefined {
  return procedure && asksFine(line) ? start(procedure, { unheld: true }) : undefined;
}

/** Another procedure is named beside the one under discussion: as a circumstance of it, or to be done along with it. */
function beside(
  knowledge: Knowledge,
  discussed: Procedure,
  named: Procedure,
  { line, turn }: Heard,
): FlowStart | undefined {
  if (named.code === discussed.code) return undefined;
  if (TOGETHER.test(line)) return both(knowledge, discussed, turn);
  return (
    neededFor(discussed, named, { line, turn }) ?? (WHAT_IF.test(line) ? start(discussed, { unheld: true }) : undefined)
  );
}

/** Whether a paper is needed that another procedure gives and the one under discussion asks for: its papers tell. */
function neededFor(discussed: Procedure, named: Procedure, { line, turn }: Heard): FlowStart | undefined {
  if (named.code === discussed.code || !NEEDED.test(line) || !speaksOf(discussed, named, turn)) return undefined;
  return start(discussed, { aspect: 'documents', minded: true });
}

/** Words that ask for one aspect whatever else the message sounds like: "hộ kinh doanh mất nhiêu" is no question of days. */
function askedPlainly(named: Procedure, { line, turn }: Heard): FlowStart | undefined {
  const { intent, aspect } = turn.understanding;
  const plain = plainlyAsked(line);
  return intent === 'procedure.ask' && plain && plain !== aspect ? start(named, { aspect: plain }) : undefined;
}

const BRINGS =
  / (?:mang|dem|cam|nop kem|kem|photo)(?: theo| kem)? (?:\w+ ){1,5}khong $|^ (?:do|should|must) \w+ bring /;

/** Asks whether a paper is wanted too, and names by no name of its own what that paper is for. */
function wantsPaperWith(line: string, { score }: ProcedureHit): boolean {
  return BRINGS.test(line) || (NEEDED.test(line) && score < NAMED);
}

function asksWho(start: FlowStart): boolean {
  return start.flow === 'procedure' && start.with.aspect === 'eligibility';
}

/** Whether a start leads from one procedure to another. */
function leadsOn(start: FlowStart, { code }: Procedure): boolean {
  return start.flow === 'procedure' && start.with.procedure !== code;
}

/** Another procedure of the same field, named by no words of its own: what is asked is asked of the one under discussion. */
function isAkin(
  discussed: Procedure,
  named: Procedure | undefined,
  { hit, line, turn: { language } }: Heard & { readonly hit: ProcedureHit },
): boolean {
  if (named?.administrativeField.id !== discussed.administrativeField.id || hit.score >= NAMED) return false;
  const shared = new Set(calledIn(discussed, language));
  const said = pairsIn(line);
  return !pairs(named.name[language], language).some((pair) => said.has(pair) && !shared.has(pair));
}

/** The pairs of words of all a procedure is called. */
function calledIn({ name, everydayNames }: Procedure, language: Language): readonly string[] {
  return [name[language], ...everydayNames[language]].flatMap((called) => pairs(called, language));
}

/** A procedure plainly named where the need was a guess is what the message is about. */
function meant(named: Procedure, score: number, { line, turn }: Heard): FlowStart | undefined {
  const { intent, confidence } = turn.understanding;
  if (FILLS.test(line) && named.declaration) return { flow: 'declaration', with: { procedure: named.code } };
  const aspect = aspectIn(line);
  const asked = aspect !== undefined && score >= NAMED && confidence < HALF;
  const unclear = asked || confidence < GUESS || (ABOUT.has(intent) && confidence < SURE);
  if (!unclear || score < MEANT) return undefined;
  const kase = caseIn(named, turn.text)?.id;
  return start(named, { ...(kase && { case: kase }), ...(aspect && { aspect }) });
}

function ofDiscussed(knowledge: Knowledge, procedure: Procedure, line: string, turn: Turn): FlowStart | undefined {
  const { understanding, memory, text } = turn;
  const kase = caseIn(procedure, text)?.id;
  const plain = plainlyAsked(line);
  if (plain) return start(procedure, { aspect: plain });
  if (givesMoney(procedure, turn.today) && !understanding.namesOther && asksItsAmount(procedure, line, turn.today))
    return start(procedure, { aspect: 'fee' });
  if (PAPER_FIRST.test(line) && understanding.procedures.length === 0) return start(procedure, { aspect: 'documents' });
  if (WHO_FILES.test(line)) return start(procedure, { aspect: 'eligibility' });
  if (asksUnheld(line, text)) return start(procedure, { unheld: true });
  if (OWN.has(understanding.intent) && understanding.confidence >= SURE) return undefined;
  if (tellsAge(line) && !understanding.namesOther && !kase) return start(procedure, { aspect: 'eligibility' });
  if (namesWhoElse(procedure, line, turn)) return start(procedure, { aspect: 'eligibility' });
  if (namesCircumstance(procedure, line, turn)) return start(procedure, { aspect: 'documents' });
  const along = doneAlong(knowledge, procedure, line, turn);
  if (along) return along;
  if (OPEN.test(line) && pairs(procedure.name[turn.language], turn.language).some((each) => pairsIn(line).has(each)))
    return start(procedure);
  const turned = turnedInto(knowledge, procedure, turn);
  if (turned) return turned;
  if (PURPOSE.test(line) && !understanding.namesOther) return start(procedure);
  const elsewhere = understanding.intent === 'out_of_scope' && understanding.confidence >= SURE;
  // "mua vé xem phim ở đâu" asks a place, but not this procedure's
  if (understanding.namesOther || elsewhere) return undefined;
  if (WANTS_PAPERS.test(line) && !ASKS.test(line)) return undefined;
  const aspect = aspectIn(line) ?? understanding.aspect ?? undefined;
  if (kase && kase !== memory.case) return start(procedure, { case: kase, ...(aspect && { aspect }) });
  const understood = understanding.intent === 'procedure.ask' && understanding.confidence >= SURE;
  // the intent alone would lead to what was merely brushed against
  const routed = understood && aspect === understanding.aspect && understanding.procedures.length === 0;
  if (aspect) return routed ? undefined : start(procedure, { aspect });
  const open = memory.draft === undefined && (memory.topic === undefined || BESIDE.has(memory.topic));
  const own = OWN.has(understanding.intent) && understanding.confidence >= GUESS;
  return open && !own && understanding.confidence < SURE && (ASKS.test(line) || text.includes('?'))
    ? start(procedure, { unheld: true })
    : undefined;
}
