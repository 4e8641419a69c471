import type { Knowledge } from '../knowledge/knowledge.ts';
import { hourOf } from '../knowledge/language/day.ts';
import { bullets, formatDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { noticesOn, replacedOn, stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { aspects, inWords, paymentInShort, type Scene, type Told, whomToAsk } from './aspects.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts, Outcome } from './flow.ts';
import { noneHeld } from './noneHeld.ts';
import { oneShot } from './oneShot.ts';
import type { Action, Reply } from './reply.ts';
import { groundLines, tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** What is likely asked after an aspect, in that order. */
const NEXT: Readonly<Record<Aspect, readonly Aspect[]>> = {
  documents: ['fee', 'time', 'place'],
  fee: ['documents', 'time', 'place'],
  time: ['documents', 'fee', 'place'],
  place: ['documents', 'time', 'steps'],
  steps: ['documents', 'fee', 'place'],
  eligibility: ['documents', 'time', 'fee'],
  level: ['place', 'result', 'documents'],
  form: ['documents', 'place', 'steps'],
  legal: ['documents', 'fee', 'time'],
  result: ['validity', 'time', 'place'],
  validity: ['result', 'documents', 'fee'],
};
const IN_SHORT: readonly Aspect[] = ['documents', 'fee', 'time', 'place', 'level'];

/** Tells of a procedure: the whole in short, or one aspect of it. */
export function makeProcedureFlow({ knowledge }: { knowledge: Knowledge }): Flow<FlowStarts['procedure'], never> {
  return oneShot('procedure', ({ procedure: code, aspect }, turn) => {
    const procedure = knowledge.procedures.byCode(code);
    if (!procedure) return { say: [noneHeld(knowledge.region, turn)], end: true };
    const replaced = replacedOn(procedure, turn.today);
    if (replaced) return tellReplaced(knowledge, replaced, aspect, turn);
    const reply = aspect ? tellAspect(knowledge, procedure, aspect, turn) : tellInShort(knowledge, procedure, turn);
    return { say: [reply], remember: { procedure: code }, end: true };
  });
}

/** A procedure that is no more: what took its place and since when, and the way there; what is asked next is asked of that. */
function tellReplaced(
  { region, procedures }: Knowledge,
  replaced: NonNullable<Procedure['replacedBy']>,
  aspect: Aspect | undefined,
  turn: Turn,
): Outcome<never> {
  const { code, name } = replaced.value;
  const successor = procedures.byCode(code);
  const telling = (language: Language): Telling => {
    const from = formatDay(replaced.from ?? replaced.asOf, language);
    const lead = packs[language].procedures.replaced({ name: name[language], from });
    const ask = successor && whomToAsk(successor, language);
    return { lead, rest: groundLines([replaced], region, language, ask) };
  };
  const label = packs[turn.language].procedures.seeSuccessor;
  const actions = successor ? [{ label, means: means.procedure(code, aspect) }] : [];
  const reply = tell(aspect ? 'procedure.aspect' : 'procedure.detail', turn, telling, {
    actions,
    about: { procedure: code },
  });
  return { say: [reply], ...(successor && { remember: { procedure: code } }), end: true };
}

function tellAspect(knowledge: Knowledge, procedure: Procedure, aspect: Aspect, turn: Turn): Reply {
  const telling = (language: Language): Telling => {
    const scene = sceneOf(knowledge, procedure, turn, language);
    const told = aspects[aspect](scene);
    return withNotices(told, scene, aspect);
  };
  const actions = actionsFor(knowledge, procedure, NEXT[aspect], turn);
  return tell('procedure.aspect', turn, telling, { actions, about: { procedure: procedure.code } });
}

function tellInShort(knowledge: Knowledge, procedure: Procedure, turn: Turn): Reply {
  const telling = (language: Language): Telling => {
    const scene = sceneOf(knowledge, procedure, turn, language);
    const fee: Told = { ...aspects.fee(scene), lead: paymentInShort(scene) };
    const deadline = deadlineOf(scene);
    const parts = [fee, aspects.time(scene), ...(deadline ? [deadline] : [])].filter((each) => !each.unheld);
    const told = {
      lead: procedure.about[language],
      rest: [bullets(parts.map((each) => each.lead))],
      grounds: parts.flatMap((each) => each.grounds.slice(0, 1)),
    };
    const { lead, rest } = withNotices(told, scene, 'steps');
    return { lead, rest: [...rest, packs[language].procedures.askMore] };
  };
  const actions = actionsFor(knowledge, procedure, IN_SHORT, turn);
  return tell('procedure.detail', turn, telling, { actions, about: { procedure: procedure.code } });
}

function sceneOf(knowledge: Knowledge, procedure: Procedure, turn: Turn, language: Language): Scene {
  return { procedure, region: knowledge.region, day: turn.today, hour: hourOf(turn.now), language };
}

function deadlineOf({ procedure, day, language }: Scene): Told | undefined {
  const holding = stateOn(procedure.deadline, day);
  return holding.state === 'holds' ? { ...inWords(holding.fact.value, language), grounds: [holding.fact] } : undefined;
}

/** The telling with what is announced around it, and where all of it comes from. */
function withNotices(told: Told, { procedure, region, day, language }: Scene, aspect: Aspect): Telling {
  const notices = noticesOn(procedure, day, aspect);
  const first = notices.filter((each) => each.value.first).map((each) => each.value.text[language]);
  const after = notices.filter((each) => !each.value.first).map((each) => each.value.text[language]);
  // a notice on this aspect alone that comes first answers it by itself
  const answered = told.unheld && notices.some(({ value }) => value.first && value.aspects.length === 1);
  const [lead = told.lead, ...leads] = answered ? first : [...first, told.lead];
  const grounds = groundLines([...told.grounds, ...notices], region, language, whomToAsk(procedure, language));
  const spoken = leads.length === 0 ? told.spoken : undefined;
  return { lead, rest: [...leads, ...told.rest, ...after, ...grounds], ...(spoken && { spoken }) };
}

function actionsFor(
  knowledge: Knowledge,
  { code }: Procedure,
  next: readonly Aspect[],
  { language, today }: Turn,
): readonly Action[] {
  const words = packs[language].procedures;
  const asked = next.map((aspect) => ({ label: words.aspects[aspect], means: means.procedure(code, aspect) }));
  const declaration = knowledge.declarations.byProcedure(code, today);
  return declaration ? [...asked, { label: words.declare, means: means.declare(code) }] : asked;
}
