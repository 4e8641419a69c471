// in one file: the order of the leads is what decides, and each looks at what the ones before left
import { readUnfitId } from '../knowledge/applications/citizenId.ts';
import { givesUnreadCode } from '../knowledge/applications/unreadCode.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold, wordsOf } from '../knowledge/language/fold.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Guidance } from '../knowledge/regions/guidance.ts';
import { languageWanted } from '../knowledge/understanding/callers.ts';
import type { Intent } from '../knowledge/understanding/understanding.ts';
import { aboutFacets, bareFacets, goneOn, lifeEvent, ofAgency } from './facetsLead.ts';
import { makeAfterwards } from './afterwards.ts';
import { asksItsLevel, asksOnline, differs, lineOf, namesDistrict, plainlyAsked } from './asked.ts';
import { bareAspect } from './bare.ts';
import { asksCode } from './codeTold.ts';
import { comparing } from './comparing.ts';
import { asksForms, asksWhoseForm } from './declaration/held.ts';
import { earlierApplication } from './earlierApplication.ts';
import type { FlowStart } from './flow.ts';
import { makeFollowUp, NAMED } from './followUp.ts';
import { ofImported } from './importedFollowUp.ts';
import { inPassing } from './inPassing.ts';
import { standsApart, SURE } from './interruption.ts';
import { bareWord } from './likeliest.ts';
import { asksToLookUp } from './lookingUp.ts';
import { wantsSuperior } from './moods.ts';
import { ofApplication } from './ofApplication.ts';
import { ofList } from './ofList.ts';
import { inOtherProvince } from './otherProvince.ts';
import { goesAhead } from './proceeding.ts';
import { purposeOf } from './purpose.ts';
import { wantsToRate } from './rating.ts';
import { identification, privacyAct, route, tellsOfOneself, type Route } from './route.ts';
import { onBehalf, stayingWith } from './staying.ts';
import type { Turn } from './turn.ts';
import { makeMereReader, makeWardReader, type WardReader } from './ward.ts';

/** What a message leads to by what is known and what was talked of, where that says more than its intent; undefined where it does not. */
export type Lead = (turn: Turn) => Route | undefined;

/** Said to the assistant itself, or plainly about something else than procedures and the portal. */
const ELSEWHERE: ReadonlySet<Intent> = new Set([
  'crisis', 'language', 'smalltalk.greet', 'smalltalk.thanks', 'smalltalk.bye', 'help', 'handoff', 'privacy', 'declaration.resume',
  'command.cancel', 'command.back', 'command.repeat', 'command.yes', 'command.no',
]); // prettier-ignore

/** The topic while someone who sent a place on a map is asked which ward it is. */
export const LOCATED = 'location';

/**
 * Reads leads in order: a number that is brought in; what is asked of applications that were shown; somebody else's say, another
 * province, what a thing is for, how it goes on; a word or two of the procedure in hand, its level; a topic that follows the one before,
 * an event of life, a ward; facets, the national catalogue; a topic; what was just told; the procedure under discussion.
 */
export function makeLead(knowledge: Knowledge): Lead {
  const { guidance, procedures } = knowledge;
  const wardIn = makeWardReader(knowledge);
  const merelyIn = makeMereReader(knowledge);
  const followUp = makeFollowUp(knowledge);
  const afterwards = makeAfterwards(knowledge);
  return (turn) => {
    const { text, memory, understanding, today } = turn;
    const { entities, intent, confidence } = understanding;
    const [code] = entities.applicationCode;
    // Côn Đảo sounds like a knife; whoever names a place and nothing else is not in danger
    if (intent === 'crisis') return merelyIn(text, today) ? { flow: 'ward', with: { text } } : undefined;
    if (wantsToRate(turn)) return { flow: 'rating', with: code === undefined ? {} : { code } };
    const language = languageWanted(text);
    if (language) return { flow: 'language', language };
    const last = memory.said?.at(-1);
    if (
      last?.id === 'declaration.none' &&
      last.about?.procedure &&
      tellsOfOneself(turn) &&
      !asksToLookUp(lineOf(text, turn.language))
    )
      return { flow: 'declaration', with: { procedure: last.about.procedure } };
    const unfit = readUnfitId(text) !== undefined && !ELSEWHERE_TOLD.has(intent);
    if (code !== undefined || entities.idNumber.length > 0 || unfit) return broughtIn(turn, unfit);
    // half a code after an application was shown is never asked of that one
    const looked = memory.application !== undefined || (memory.shown ?? []).length > 0;
    if (looked && givesUnreadCode(text) && !ELSEWHERE_TOLD.has(intent)) return { flow: 'status', with: {} };
    const few = memory.procedure !== undefined && wordsOf(text).length <= SHORT;
    if (memory.draft === undefined && asksForms(text) && !few) return { flow: 'declaration', with: {} };
    if (memory.draft && asksWhoseForm(lineOf(text, turn.language)))
      return { flow: 'procedure', with: { procedure: memory.draft.procedure, aspect: 'eligibility' } };
    if (memory.topic === LOCATED && understanding.procedures.length === 0 && wardIn(text, today, true))
      return { flow: 'ward', with: { text, here: true } };
    if (CALL_BACK.test(fold(text)) && entities.phone.length > 0) return { flow: 'handover', with: {} };
    const shown = earlierApplication(turn) ?? ofList(knowledge, turn) ?? ofApplication(knowledge, turn);
    if (shown) return shown;
    if (wantsSuperior(turn)) return { flow: 'handover', with: { superior: true } };
    const passing = inPassing(knowledge, turn);
    if (passing) return passing;
    const elsewhere = inOtherProvince(knowledge, turn);
    if (elsewhere) return elsewhere;
    const purpose = purposeOf(knowledge, turn) ?? asksCode(knowledge, turn);
    if (purpose) return purpose;
    const further = goneOn(knowledge, turn);
    if (further) return further;
    const stays = stayingWith(knowledge, turn);
    if (stays) return stays;
    const ahead = goesAhead(knowledge, turn) ?? comparing(knowledge, turn);
    if (ahead) return ahead;
    const barely = memory.topic === undefined ? askedBarely(knowledge, turn) : undefined;
    if (barely) return barely;
    const level = ofItsLevel(knowledge, turn) ?? ofAgency(knowledge, turn);
    if (level) return level;
    // two levels side by side are asked about, whatever topic one of them brushes against
    if (entities.level.length > 1 && differs(lineOf(text, turn.language)) && understanding.procedures.length === 0)
      return route({ ...understanding, intent: 'levels.explain' }, memory);
    const met = wordsOf(fold(text)).length > MOST_WORDS ? undefined : guidance.askedIn(text, memory.topic);
    const command = COMMANDS.has(intent) && confidence >= SURE;
    const topic = met && !command ? guidance.byTopic(met.topic) : undefined;
    const asked: FlowStart | undefined = topic && { flow: 'guidance', with: { topic: topic.topic } };
    const place = merelyIn(text, today);
    // who names the place need not be told to name it
    if (topic && OF_PLACES.has(topic.topic) && (place ?? wardIn(text, today))) return { flow: 'ward', with: { text } };
    if (topic?.then?.after.includes(memory.topic ?? '')) return asked;
    const event = command ? undefined : lifeEvent(knowledge, turn);
    if (event) return event;
    if (!topic && namesOnlyAWard(wardIn(text, today, true), turn)) return { flow: 'ward', with: { text, here: true } };
    if (!topic && place) return { flow: 'ward', with: { text } };
    const plainly = asked !== undefined && MOSTLY <= (met?.share ?? 0);
    if (!plainly && ELSEWHERE.has(intent) && confidence >= SURE) return undefined;
    const bare = plainly ? undefined : bareFacets(knowledge, turn);
    if (bare) return bare;
    const imported = plainly ? undefined : ofImported(turn);
    if (imported) return imported;
    // a ward that is asked about again brushes against the names of procedures: "là phường Hòa Hưng đúng không"
    const free = best(turn) < (memory.topic === 'ward' ? NAMED : Number.MIN_VALUE);
    const complains = intent === 'petition' && standsApart(understanding);
    if (free && !complains && wardIn(text, today)) return { flow: 'ward', with: { text } };
    if (memory.topic === 'privacy' && privacyAct(text) === 'delete')
      return { flow: 'privacy', with: { act: 'delete' } };
    const plain = plainlyOf(turn);
    if (plain) return plain;
    const noPlace = namesDistrict(lineOf(text, turn.language)) && plainlyAsked(lineOf(text, turn.language)) === 'place';
    if (noPlace && guidance.byTopic('nodistrict')) return { flow: 'guidance', with: { topic: 'nodistrict' } };
    // "tiền mai táng thì sao" asks what is to be known of it, not for its papers
    if (plainly && memory.procedure && OPEN.test(lineOf(text, turn.language))) return asked;
    if (topic?.topic === 'onbehalf' && !namesProcedure(turn, topic)) return onBehalf(knowledge, turn) ?? asked;
    if (topic?.topic === 'zerocharge' && memory.procedure && understanding.procedures.length === 0)
      return { flow: 'procedure', with: { procedure: memory.procedure, aspect: 'fee' } };
    if (plainly && topic && !namesProcedure(turn, topic)) return asked;
    if (guidance.byTopic('hours') && asksHours(turn)) return { flow: 'guidance', with: { topic: 'hours' } };
    const after = afterwards(turn);
    if (after) return after;
    const online = ofDiscussedOnline(turn);
    if (online) return online;
    if (topic && !namesProcedure(turn, topic)) return asked;
    if (memory.procedure && guidance.byTopic('onbehalf') && asksForAnother(turn))
      return onBehalf(knowledge, turn) ?? { flow: 'guidance', with: { topic: 'onbehalf' } };
    const typing = startTyping(procedures.byCode(memory.procedure ?? ''), turn);
    if (typing) return typing;
    if (confidence < SURE && asksToLookUp(lineOf(text, turn.language))) return { flow: 'status', with: {} };
    const status = STATUS.test(fold(text)) ? ({ flow: 'status', with: {} } as const) : undefined;
    return followUp(turn) ?? status ?? aboutFacets(knowledge, turn) ?? bareWord(knowledge, turn);
  };
}

/** Told along with a number: what it is given for is something else than a look-up. */
const ELSEWHERE_TOLD: ReadonlySet<Intent> = new Set(['petition', 'declaration.start', 'crisis'] satisfies Intent[]);
/** Guesses at what a number among hardly any words is wanted for. */
const GUESSES: ReadonlySet<Intent> = new Set(['procedure.find', 'procedure.ask', 'out_of_scope', 'portal.submit', 'privacy', 'contact'] satisfies Intent[]); // prettier-ignore
const HARDLY = 5;

/** A code or id number among hardly any words is to be looked up by, and so is an id number that lacks digits; undefined where more is said. */
function broughtIn(turn: Turn, unfit: boolean): FlowStart | undefined {
  if (unfit) return { flow: 'status', with: {} };
  const { text, understanding } = turn;
  const few = (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= HARDLY && !text.includes('?');
  return few && best(turn) === 0 && GUESSES.has(understanding.intent) && !tellsOfOneself(turn)
    ? { flow: 'status', with: identification(understanding) }
    : undefined;
}

/** "Where", "đâu": asked of the procedure under discussion, whatever else the word may be. */
function askedBarely({ procedures }: Knowledge, { text, memory }: Turn): FlowStart | undefined {
  const aspect = bareAspect(text);
  const discussed = aspect && procedures.byCode(memory.procedure ?? '');
  return discussed && { flow: 'procedure', with: { procedure: discussed.code, aspect } };
}

/** "Is it level 4", of the procedure that is named or else talked of: what the level is in general answers nobody. */
function ofItsLevel({ procedures }: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, language, memory, understanding } = turn;
  if (understanding.namesOther || !asksItsLevel(lineOf(text, language))) return undefined;
  const [hit] = understanding.procedures;
  const about = procedures.byCode(hit?.code ?? memory.procedure ?? '');
  return about && { flow: 'procedure', with: { procedure: about.code, aspect: 'level' } };
}

const OPEN = / (?:thi )?(?:sao|the nao) $|^ (?:and )?(?:what|how) about /;
/** Topics of where to go when no place was named. */
const OF_PLACES: ReadonlySet<string> = new Set(['nodistrict', 'anyward', 'merged', 'address', 'wardcentre']);

/** A number to be called: nobody here would call it. */
const CALL_BACK = /(?:^| )(?:goi (?:lai|cho|giup|toi|em|minh|tui)|lien he|call|ring|phone me|contact me)(?: |$)/;
/** So few words are about the procedure that was told: "what form". */
const SHORT = 3;
/** A longer story brushes against many topics. */
const MOST_WORDS = 30;
/** A topic that so much of a message names is what it is about, whatever else it sounds like. */
const MOSTLY = 0.5;
const COMMANDS: ReadonlySet<Intent> = new Set(['command.cancel', 'command.yes', 'command.no', 'command.back']);

function best({ understanding }: Turn): number {
  return understanding.procedures[0]?.score ?? 0;
}

/** Whether a procedure is meant rather than the topic that is touched on. */
function namesProcedure(turn: Turn, { corrects }: Guidance): boolean {
  const { intent } = turn.understanding;
  if (intent === 'declaration.start') return best(turn) > 0 && !corrects;
  if (best(turn) < NAMED) return false;
  return !corrects && (intent === 'procedure.find' || intent === 'procedure.ask');
}

/** "Phường Bến Thành" and nothing else: where the person is. */
function namesOnlyAWard(place: ReturnType<WardReader>, { text, understanding }: Turn): boolean {
  if (place?.ward?.kind !== 'unit' || understanding.procedures.length > 0) return false;
  return place.ward.exact && place.street === '' && !text.includes('?');
}

const HOURS =
  / (?:thu bay|thu 7|chu nhat|cuoi tuan|gio trua|buoi trua|ngay le) (?:\w+ ){0,4}(?:lam|mo|nghi|nhan)(?: viec| cua| ho so)? (?:khong|chua) /;

/** "thu bay ho co lam khong": whether offices are open then. */
function asksHours({ text, language }: Turn): boolean {
  return HOURS.test(lineOf(text, language));
}

const FOR_ANOTHER =
  / nho (?:\w+ ){1,4}(?:di|lam|nop|lay|nhan|khai) (?:\w+ ){0,3}(?:giup|ho|thay|duoc) | (?:con|chong|vo|ba xa|ong xa|ba nha|ong nha|me|ma|cha|ba|bo|ban|chi|em|nguoi nha|nguoi than|nguoi khac|ai khac|hang xom)(?: (?:gai|trai|toi|em|minh|tui))* (?:di|lam|nop|lay|nhan|khai|xin|ky|dung ten)(?: (?:thay|giup|gium|ho|dum|lay|nop|lam|nhan|khai|xin|giay|ve|duoc))* (?:duoc )?khong |^ can (?:my (?!self)[\w'’]+(?: [\w'’]+){0,2}|someone(?: else)?|somebody|a friend) (?:do|collect|pick|apply|file|sign|go|get|submit|come) /;

/** "Con trai tôi làm được không": whether somebody else may come in one's place. */
function asksForAnother(turn: Turn): boolean {
  return best(turn) < NAMED && FOR_ANOTHER.test(lineOf(turn.text, turn.language));
}

/** "Nộp trực tuyến phí bao nhiêu", "nộp quận mấy": its fee, its place, whatever topic around the portal is brushed against. */
function plainlyOf({ text, language, memory, understanding }: Turn): FlowStart | undefined {
  const line = lineOf(text, language);
  const code = understanding.procedures[0]?.code ?? memory.procedure;
  if (code !== undefined && namesDistrict(line) && plainlyAsked(line) === 'place' && !standsApart(understanding))
    return { flow: 'procedure', with: { procedure: code, aspect: 'place' } };
  if (!memory.procedure || memory.topic !== undefined || understanding.procedures.length > 0) return undefined;
  if (standsApart(understanding)) return undefined;
  if (understanding.namesOther || plainlyAsked(line) !== 'fee') return undefined;
  return { flow: 'procedure', with: { procedure: memory.procedure, aspect: 'fee' } };
}

/** "Nộp online được không" about the procedure under discussion, rather than how the portal is used. */
function ofDiscussedOnline({ text, language, memory, understanding }: Turn): FlowStart | undefined {
  if (!memory.procedure || memory.topic !== undefined || understanding.procedures.length > 0) return undefined;
  if (!asksOnline(lineOf(text, language)) || understanding.namesOther) return undefined;
  return { flow: 'procedure', with: { procedure: memory.procedure, aspect: 'level' } };
}

/** Someone who was told that a picture cannot be read begins to type what stands in it. */
function startTyping(procedure: Procedure | undefined, { memory, text, understanding }: Turn): FlowStart | undefined {
  if (memory.topic !== 'pictures' || !procedure?.declaration) return undefined;
  const typed = understanding.entities.date.length > 0 || /(?:^| )(?:ten|name)(?: |$)/.test(fold(text));
  return typed ? { flow: 'declaration', with: { procedure: procedure.code } } : undefined;
}

/** Where it is, of nothing that is named; the name of many a paper has the word too. */
const STATUS =
  /^(?:(?:my|the|our|check|see|show|ok|hi|hello|please|what s|what is|application|file) )*status(?: (?:please|pls|check|of it|update))*$|^(?:(?:xem|coi|tra|hoi|kiem tra|cho) )*(?:tinh trang|tinh hinh|trang thai)(?: (?:ho so|hs))?$/;
