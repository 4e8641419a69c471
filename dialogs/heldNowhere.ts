import type { Knowledge } from '../knowledge/knowledge.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { fitting, nameOf, standingOn, type Filter } from '../knowledge/procedures/facets.ts';
import { means } from './choice.ts';
import { tellTopic } from './guidance.ts';
import type { Action } from './reply.ts';
import type { Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** The agency of `filter` where nothing of it is held at all: no level, and no other condition, has to do with that. */
function agencyOf({ facets, procedures }: Knowledge, { agency }: Filter, { today }: Turn) {
  const standing = standingOn(procedures.all, today);
  if (agency === undefined || fitting(standing, { agency }, { facets, day: today }).length > 0) return undefined;
  return facets.agencies.find(({ id }) => id === agency);
}

/** That nothing of an agency is held, and who does now what people still go to it for. */
export function heldNowhere(knowledge: Knowledge, filter: Filter, turn: Turn, language: Language): Telling | undefined {
  const agency = agencyOf(knowledge, filter, turn);
  if (!agency) return undefined;
  const { browse: words, aloud } = packs[language];
  const { hotlines, portals } = knowledge.region;
  const parts = { facets: knowledge.facets, procedures: knowledge.procedures.all };
  const name = nameOf('agency', agency.id, parts)?.[language] ?? agency.id;
  const line = hotlines.city.name[language];
  const none = { lead: words.noneOf({ name, filing: new URL(portals.filing).host, line }), rest: [] };
  if (!agency.moved || !knowledge.guidance.byTopic(agency.moved.topic))
    return { ...none, spoken: aloud.noneOf({ name }) };
  const moved = tellTopic(knowledge, agency.moved.topic, turn, language);
  return { ...moved, ...none, rest: [moved.lead, ...moved.rest], spoken: moved.spoken ?? moved.lead };
}

/** What people still go to an agency for that others do now, to choose of. */
export function movedActions(knowledge: Knowledge, filter: Filter, turn: Turn): readonly Action[] {
  const codes = agencyOf(knowledge, filter, turn)?.moved?.codes ?? [];
  return codes
    .map((code) => knowledge.procedures.byCode(code))
    .filter((each) => each !== undefined)
    .map(({ code, name }) => ({ label: name[turn.language], means: means.answer(code) }));
}
