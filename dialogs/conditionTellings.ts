import type { Knowledge } from '../knowledge/knowledge.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { asksFine, asksIfLate, asksWhetherMust, lineOf } from './asked.ts';
import { aspects } from './aspects.ts';
import { means } from './choice.ts';
import { heldOn } from './conditions.ts';
import { actionsFor, IN_SHORT } from './procedureActions.ts';
import { deadlineOf, type SceneOf } from './procedureTellings.ts';
import type { Action, Reply } from './reply.ts';
import { type Scene, type Told, whomToAsk } from './scene.ts';
import { grounded, tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** What is asked of its circumstances is not held: whom to ask, and what is held of it. */
export function tellUnheld(knowledge: Knowledge, sceneIn: SceneOf, turn: Turn): Reply {
  const telling = (language: Language): Telling => {
    const { procedure, region } = sceneIn(language);
    const line = region.hotlines.city.number;
    const ask = whomToAsk(procedure, language);
    const words = packs[language].procedures;
    const known = instead(sceneIn(language), turn);
    const rest = [...(known ? [known.lead] : []), words.heldInstead({ name: procedure.name[language] })];
    const lead = words.notHeld({ line, ask });
    // by when one must come is answered by what is held
    if (known && asksIfLate(lineOf(turn.text, turn.language)))
      return grounded({ lead: known.lead, rest: [lead, ...rest.slice(1)] }, known.grounds, region, language, ask);
    return known ? grounded({ lead, rest }, known.grounds, region, language, ask) : { lead, rest };
  };
  const { procedure } = sceneIn(turn.language);
  const actions = [...actionsFor(knowledge, procedure, IN_SHORT, turn), ...otherNamed(knowledge, procedure, turn)];
  return tell('procedure.aspect', turn, telling, { actions, about: { procedure: procedure.code } });
}

/** What is known nearest to what is not, of whether they must: until when it is done, else who does it. */
function instead(scene: Scene, { text, language }: Turn): Told | undefined {
  const line = lineOf(text, language);
  if (!asksWhetherMust(line)) return undefined;
  const told = deadlineOf(scene) ?? (asksFine(line) ? undefined : aspects.eligibility(scene));
  return told?.held ? undefined : told;
}

/** A circumstance that was told: what is held of it, and whom to ask about the case itself; where nothing is held, that. */
export function tellCondition(knowledge: Knowledge, sceneIn: SceneOf, turn: Turn): Reply {
  const line = lineOf(turn.text, turn.language).replace(/[’']/g, ' ');
  const { procedure } = sceneIn(turn.language);
  if (!heldOn(procedure, line, { day: turn.today, language: turn.language }))
    return tellUnheld(knowledge, sceneIn, turn);
  const telling = (language: Language): Telling => {
    const { region } = sceneIn(language);
    const held = heldOn(procedure, line, { day: turn.today, language: turn.language, to: language });
    const words = packs[language].procedures;
    const ask = whomToAsk(procedure, language);
    const rest = [
      words.conditionAsk({ line: region.hotlines.city.number, ask }),
      words.ofThis({ name: procedure.name[language] }),
    ];
    const lead = words.conditionHeld({ held: endedSentence(held?.text ?? '') });
    return grounded({ lead, rest }, held ? [held.ground] : [], region, language, ask);
  };
  const actions = [...actionsFor(knowledge, procedure, IN_SHORT, turn), ...otherNamed(knowledge, procedure, turn)];
  return tell('procedure.aspect', turn, telling, { actions, about: { procedure: procedure.code } });
}

/** Named so surely, another procedure is offered beside. */
const NAMED = 0.75;

/** The procedure of the paper that is missing, as a way on. */
function otherNamed(
  { procedures }: Knowledge,
  { code }: Procedure,
  { understanding, language }: Turn,
): readonly Action[] {
  const [hit] = understanding.procedures;
  const other = hit && hit.code !== code && hit.score >= NAMED ? procedures.byCode(hit.code) : undefined;
  return other ? [{ label: other.name[language], means: means.procedure(other.code) }] : [];
}

function endedSentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text.replace(/;$/, '')}.`;
}
