import type { Knowledge } from '../knowledge/knowledge.ts';
import { bullets, continued } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { caseIn, replacedOn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Aspect, Intent } from '../knowledge/understanding/understanding.ts';
import { lineOf } from './asked.ts';
import { means } from './choice.ts';
import { speaksOfForeigner } from './circumstances.ts';
import type { Flow, FlowStarts, Outcome } from './flow.ts';
import { noneHeld } from './noneHeld.ts';
import { tellCode } from './codeTold.ts';
import { tellCondition, tellUnheld } from './conditionTellings.ts';
import { sceneOf, tellAspect, tellInShort, tellPurpose, tellReplaced } from './procedureTellings.ts';
import type { Reply } from './reply.ts';
import { askedTogether, MOST_ASKED } from './several.ts';
import { tellSeveral } from './severalTold.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** Which procedure is to be told once it is known which of its cases is meant. */
export type ProcedureState = { readonly procedure: string };

/** Tells of a procedure: the whole in short, or one aspect of it; first asks which of its cases is meant, where that was not said. */
export function makeProcedureFlow({
  knowledge,
}: {
  knowledge: Knowledge;
}): Flow<FlowStarts['procedure'], ProcedureState> {
  const held = ({ procedure }: ProcedureState) => knowledge.procedures.byCode(procedure);
  const caseOf = (state: ProcedureState, turn: Turn) => {
    if (turn.choice) return turn.choice.kind === 'answer' ? turn.choice.value : undefined;
    if (isElse(turn)) return undefined;
    const procedure = held(state);
    return procedure && caseIn(procedure, turn.text)?.id;
  };
  return {
    id: 'procedure',
    begin: (start, turn) => begin(knowledge, start, turn),
    hears: (state, turn) => (caseOf(state, turn) ? 'answer' : 'no'),
    hear: (state, turn) =>
      begin(knowledge, { ...state, ...askedWith(turn), case: caseOf(state, turn) ?? NO_CASE }, turn),
    ask: (state, turn) => {
      const procedure = held(state);
      return procedure ? [askCase(procedure, turn)] : [];
    },
  };
}

/** What is plainly said of something else is no answer, whatever words it has: "hồ sơ của tôi tới đâu rồi". */
const ELSE: ReadonlySet<Intent> = new Set([
  'crisis', 'status.lookup', 'petition', 'contact', 'handoff', 'privacy', 'portal.account',
] satisfies Intent[]); // prettier-ignore
const SURE = 0.8;

function isElse({ understanding: { intent, confidence } }: Turn): boolean {
  return intent === 'language' || (ELSE.has(intent) && confidence >= SURE);
}

function askedWith({ understanding: { aspect } }: Turn): { aspect?: Aspect } {
  return aspect ? { aspect } : {};
}

/** Stands for a case that was asked for in vain: the whole is told. */
const NO_CASE = '-';

function begin(knowledge: Knowledge, start: FlowStarts['procedure'], turn: Turn): Outcome<ProcedureState> {
  const { procedure: code } = start;
  const procedure = knowledge.procedures.byCode(code);
  if (!procedure) return { say: [noneHeld(knowledge.region, turn)], end: true };
  const replaced = replacedOn(procedure, turn.today);
  if (replaced) return throughSuccessor(knowledge, replaced, start, turn);
  const ofForeigners = forForeigners(procedure, start, turn);
  if (ofForeigners && knowledge.procedures.byCode(ofForeigners.procedure)) return begin(knowledge, ofForeigners, turn);
  const [aspect, ...also] = aspectsOf(start, turn);
  const kase = knownCase(procedure, start, turn);
  const remember = { procedure: code, case: kase, aspect };
  const ofCircumstance = start.unheld ?? start.condition ?? start.purpose ?? start.code ?? false;
  if (procedure.cases && !kase && !aspect && !ofCircumstance && start.case !== NO_CASE)
    return { say: [askCase(procedure, turn)], remember, wait: { procedure: code } };
  const scene = sceneOf(knowledge, procedure, { turn, kase });
  if (start.code) return { say: [tellCode(knowledge, scene, turn)], remember, end: true };
  if (start.condition) return { say: [tellCondition(knowledge, scene, turn)], remember, end: true };
  if (start.unheld) return { say: [tellUnheld(knowledge, scene, turn)], remember, end: true };
  if (start.purpose) return { say: [tellPurpose(knowledge, scene, turn)], remember, end: true };
  if (aspect && also.length > 0)
    return { say: [tellSeveral(knowledge, scene, [aspect, ...also], turn)], remember, end: true };
  const reply = aspect ? tellAspect(knowledge, scene, { ...start, aspect }, turn) : tellInShort(knowledge, scene, turn);
  return { say: [reply], remember, end: true };
}

/** The one that is for foreigners, where somebody of another country is spoken of; who asks whether they must is told the whole of it. */
function forForeigners(
  procedure: Procedure,
  { aspect }: FlowStarts['procedure'],
  { choice, text, language }: Turn,
): FlowStarts['procedure'] | undefined {
  const { forForeigners: code } = procedure;
  if (code === undefined || choice || !speaksOfForeigner(lineOf(text, language))) return undefined;
  return { procedure: code, ...(aspect && aspect !== 'eligibility' && { aspect }) };
}

/** What is to be told: what the start says, and all that the message itself plainly asks beside it. */
function aspectsOf(start: FlowStarts['procedure'], { choice, text, language }: Turn): readonly Aspect[] {
  const { aspect, also = [], age, minded, offline } = start;
  const own = aspect ? [aspect] : [];
  if (also.length > 0) return [...own, ...also];
  if (choice || age || minded || offline) return own;
  const asked = askedTogether(text, language);
  // how it is done is what is heard of a message where hardly anything is, and the parts of it are told then
  const besides = own.filter((each) => each !== 'steps' && !asked.includes(each));
  return asked.length > 1 ? [...besides, ...asked].slice(0, MOST_ASKED) : own;
}

/** What took the place of the one that was meant, and at once what was asked, by the procedure of today. */
function throughSuccessor(
  knowledge: Knowledge,
  replaced: NonNullable<Procedure['replacedBy']>,
  start: FlowStarts['procedure'],
  turn: Turn,
): Outcome<ProcedureState> {
  const notice = tellReplaced(knowledge, replaced, start.aspect, turn);
  const { code } = replaced.value;
  if (!knowledge.procedures.byCode(code)) return { say: [notice], end: true };
  const { case: _former, ...asked } = start;
  const outcome = begin(knowledge, { ...asked, procedure: code }, turn);
  return { ...outcome, say: [notice, ...outcome.say] };
}

/** The case that was chosen, that the message tells of, or that was meant before. */
function knownCase(procedure: Procedure, start: FlowStarts['procedure'], { text, memory }: Turn): string | undefined {
  const known = (id: string | undefined) => procedure.cases?.find((each) => each.id === id)?.id;
  if (start.case) return known(start.case);
  return caseIn(procedure, text)?.id ?? (memory.procedure === procedure.code ? known(memory.case) : undefined);
}

function askCase(procedure: Procedure, turn: Turn): Reply {
  const options = (procedure.cases ?? []).map(({ id, name }) => ({
    label: name[turn.language],
    means: means.answer(id),
  }));
  const telling = (language: Language): Telling => {
    const names = (procedure.cases ?? []).map(({ name }) => name[language]);
    const name = procedure.name[language];
    const spoken = packs[language].aloud.whichCase({ name, cases: names.map(continued).join('; ') });
    return { lead: packs[language].procedures.whichCase({ name }), rest: [bullets(names)], spoken };
  };
  return tell('procedure.choose', turn, telling, { actions: options, about: { procedure: procedure.code } });
}
