import type { Knowledge } from '../knowledge/knowledge.ts';
import { bullets, joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { means } from './choice.ts';
import type { Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** Most names in one spoken sentence. */
const SPOKEN = 4;
const NONE = 'none';

/** That a name is needed first, with ways to one and to a person. */
export function whichFirst({ region }: Knowledge, turn: Turn): Reply {
  const { common, procedures } = packs[turn.language];
  const telling = (to: Language): Telling => ({
    lead: packs[to].procedures.nameFirst({ line: region.hotlines.city.name[to] }),
    rest: [],
    spoken: packs[to].aloud.nameFirst,
  });
  return tell('fallback.clarify', turn, telling, {
    actions: [
      { label: procedures.byFacets, means: means.browse() },
      { label: common.trackApplication, means: means.status() },
      { label: common.person, means: means.handover() },
    ],
  });
}

/** What was found, and what is usually done along with it. */
export function andAlong(reply: Reply, along: Procedure, { language, channel }: Turn): Reply {
  if (channel.spoken) return reply;
  const name = along.name[language];
  const [first, ...others] = reply.actions ?? [];
  const action = { label: name, means: means.procedure(along.code) };
  const listed = first && 'means' in first;
  const pages = others.filter((each) => 'url' in each);
  const actions = listed
    ? [first, ...others.filter((each) => 'means' in each), action, ...pages]
    : [action, ...(reply.actions ?? [])];
  return { ...reply, text: `${reply.text}\n${packs[language].procedures.along({ name })}`, actions };
}

/** How what is put to choose from is introduced. */
type Lead = 'choose' | 'chooseFirst' | 'perhaps' | 'vague';

/** Puts procedures to choose from, the last choice being none of them. */
export function choose(procedures: readonly Procedure[], turn: Turn, lead: Lead): Reply {
  const { language } = turn;
  const options = procedures.map((each) => ({ label: each.name[language], means: means.answer(each.code) }));
  const none = { label: packs[language].procedures.noneOfThese, means: means.answer(NONE), aside: true } as const;
  const telling = (each: Language): Telling => {
    const names = procedures.map(({ name }) => name[each]);
    const spoken = packs[each].aloud[lead]({ names: joinList(names.slice(0, SPOKEN), each, 'or') });
    return { lead: packs[each].procedures[lead], rest: [], spoken, noted: [bullets(names)] };
  };
  return tell('procedure.choose', turn, telling, {
    actions:
      lead === 'vague' || lead === 'perhaps'
        ? [...options, { label: packs[language].procedures.byFacets, means: means.browse(), aside: true }, none]
        : [...options, none],
  });
}
