import type { Knowledge } from '../knowledge/knowledge.ts';
import { bullets, joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import { fitting, nameOf, standingOn, wholeOf } from '../knowledge/procedures/facets.ts';
import { means } from './choice.ts';
import type { Reply } from './reply.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

/** Most names in one spoken sentence. */
const SPOKEN = 4;

/** What happens in a life, to choose from. */
export function eventsReply({ facets }: Knowledge, turn: Turn): Reply {
  const actions = facets.events.map(({ id, name }) => ({
    label: name[turn.language],
    means: means.answer(`event ${id}`),
  }));
  return tell(
    'procedure.choose',
    turn,
    (language) => {
      const names = facets.events.map(({ name }) => name[language]);
      const spoken = packs[language].aloud.whichEvent({ names: joinList(names.slice(0, SPOKEN), language, 'or') });
      return { lead: packs[language].browse.whichEvent, rest: [], spoken, noted: [bullets(names)] };
    },
    { actions },
  );
}

/** The fields or the agencies that there are procedures of, to name one of. */
export function kindsReply({ facets, procedures }: Knowledge, kind: 'fields' | 'agencies', turn: Turn): Reply {
  const facet = kind === 'fields' ? 'field' : 'agency';
  const on = { facets, day: turn.today };
  const standing = standingOn(procedures.all, turn.today);
  const held = facets[kind]
    .filter(({ id }) => wholeOf(id, facets) === undefined)
    .filter(({ id }) => fitting(standing, { [facet]: id }, on).length > 0);
  return tell('procedure.choose', turn, (language) => {
    const own = { facets, procedures: procedures.all };
    const names = held.flatMap(({ id }) => nameOf(facet, id, own)?.[language] ?? []);
    const { browse: words, aloud } = packs[language];
    const spoken = aloud.whichKind[kind]({ names: joinList(names.slice(0, SPOKEN), language, 'or') });
    return { lead: words.whichKind[kind], rest: [`${names.join('; ')}.`], spoken };
  });
}

/** Ends the looking around, with the other things that can be done. */
export function left(turn: Turn): Reply {
  const common = packs[turn.language].common;
  return tell('help', turn, (language) => ({ lead: packs[language].browse.left, rest: [] }), {
    actions: [
      { label: common.findProcedure, means: means.find() },
      { label: common.trackApplication, means: means.status() },
      { label: common.howDelivered, means: means.delivery('delivery') },
    ],
  });
}
