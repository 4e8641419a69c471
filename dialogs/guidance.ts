import { holdingOn } from '../knowledge/dated.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { formatDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { stateOn } from '../knowledge/procedures/facts.ts';
import type { Guidance } from '../knowledge/regions/guidance.ts';
import { inWords } from './scene.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts } from './flow.ts';
import { oneShot } from './oneShot.ts';
import type { Action } from './reply.ts';
import { grounded, tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** Short dated answers to questions around the portal: what it is for, the account, filing, complaints, whom to call. */
export function makeGuidanceFlow({ knowledge }: { knowledge: Knowledge }): Flow<FlowStarts['guidance'], never> {
  return oneShot('guidance', ({ topic }, turn) => {
    const guidance = knowledge.guidance.byTopic(topic);
    const telling = (language: Language) => tellTopic(knowledge, topic, turn, language);
    const actions = guidance ? actionsFor(knowledge, guidance, turn) : [person(turn.language)];
    const [best] = turn.choice ? [] : turn.understanding.procedures;
    const named = best && best.score >= (guidance?.corrects ? BARELY : PLAINLY) ? best : undefined;
    const own = named ? actionsOf(knowledge, named.code, turn) : [];
    const say = [tell('guidance.answer', turn, telling, { actions: [...own, ...actions] })];
    return { say, remember: { topic, ...(named && own.length > 0 && { procedure: named.code }) }, end: true };
  });
}

/** Words of a question around the portal brush against procedures: one counts as named from this score on. */
const PLAINLY = 0.82;
/** A topic that corrects what is thought of a procedure is asked along with it: less will do. */
const BARELY = 0.7;

/** What leads to the procedure that was named along, and to its form where it can be filled in here. */
function actionsOf(
  { procedures, declarations }: Knowledge,
  code: string,
  { language, today }: Turn,
): readonly Action[] {
  const procedure = procedures.byCode(code);
  const declaration = declarations.byProcedure(code, today);
  return [
    ...(procedure ? [{ label: procedure.name[language], means: means.procedure(code) }] : []),
    ...(declaration ? [{ label: packs[language].procedures.declare, means: means.declare(code) }] : []),
  ];
}

/** What is held on a topic on the day, told in `language`; honest words where nothing is. */
export function tellTopic(knowledge: GuidanceKnown, topic: string, turn: Turn, language: Language): Telling {
  const guidance = knowledge.guidance.byTopic(topic);
  return guidance ? answer(knowledge, guidance, turn, language) : unheld(knowledge, language);
}

type GuidanceKnown = Pick<Knowledge, 'region' | 'guidance'>;

function answer({ region }: GuidanceKnown, guidance: Guidance, turn: Turn, language: Language): Telling {
  const words = packs[language].guidance;
  const line = region.hotlines.city.number;
  const holding = stateOn(guidance.answers, turn.today);
  switch (holding.state) {
    case 'holds': {
      const spoken = guidance.aloud && { spoken: guidance.aloud[language] };
      const telling = { ...inWords(holding.fact.value, language), ...spoken };
      return grounded(telling, [holding.fact], region, language);
    }
    case 'ended':
      return { lead: words.over({ until: formatDay(holding.on, language), line }), rest: [] };
    case 'notYet':
      return { lead: words.outside({ from: formatDay(holding.on, language), line }), rest: [] };
    case 'none':
      return unheld({ region }, language);
  }
}

function unheld({ region }: Pick<Knowledge, 'region'>, language: Language): Telling {
  return { lead: packs[language].guidance.unheld({ line: region.hotlines.city.number }), rest: [] };
}

function actionsFor(
  { region, guidance: all }: Knowledge,
  guidance: Guidance,
  { language, today }: Turn,
): readonly Action[] {
  const next = guidance.next
    .map((topic) => all.byTopic(topic))
    .filter((each) => each !== undefined)
    .map((each) => ({ label: each.label[language], means: means.guidance(each.topic) }));
  const own = guidance.begins ? [BEGINNING[guidance.begins](language)] : [];
  const link = holdingOn(guidance.answers, today)?.value.link ?? guidance.link;
  if (!link) return [...own, ...next];
  const url = region.portals[link];
  return [...own, ...next, { label: packs[language].guidance.open({ address: new URL(url).host }), url }];
}

/** What a topic can be followed by at once. */
const BEGINNING: Readonly<Record<NonNullable<Guidance['begins']>, (language: Language) => Action>> = {
  petition: (language) => ({ label: packs[language].petition.start, means: means.petition('tell') }),
  rating: (language) => ({ label: packs[language].rating.start, means: means.rating() }),
};

function person(language: Language): Action {
  return { label: packs[language].guidance.person, means: means.handover() };
}
