import { fold } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts, Hearing, Outcome } from './flow.ts';
import { wantsSuperior } from './moods.ts';
import type { Action, Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** When a person was last told how to reach someone (ISO instant): for a while, a number or "when?" is about that. */
export type HandoverState = { readonly told: string };

const WHILE_MS = 30 * 60_000;

type About = 'nobody' | 'noCallBack' | 'whenReached' | 'superior';

/** Nobody is on this chat: says so, and how to reach a person. No number is taken that nobody would call. */
export function makeHandoverFlow({ region }: { region: Region }): Flow<FlowStarts['handover'], HandoverState> {
  const say = (turn: Turn, about: About): Outcome<HandoverState> => ({
    say: [tell('handover.none', turn, (to) => tellingOf(about, turn, to), about === 'superior' ? complaint(turn) : {})],
    wait: { told: turn.now.toISOString() },
  });
  /** Who has called is speaking with a person: what is said on a chat of nobody being there is left out. */
  const tellingOf = (about: About, { channel }: Turn, to: Language): Telling => {
    const { lead, rest } = packs[to].privacy[about](linesOf(region, to));
    const [first = lead, ...others] = rest;
    if (about === 'superior') return { lead, rest, spoken: packs[to].aloud.superior };
    return channel.spoken ? { lead: first, rest: others, spoken: packs[to].aloud[about] } : { lead, rest };
  };
  return {
    id: 'handover',
    begin: ({ superior }, turn) => say(turn, superior ? 'superior' : 'nobody'),
    hears: (state, turn): Hearing => (meant(state, turn) ? 'answer' : 'no'),
    hear: (state, turn): Outcome<HandoverState> => {
      const about = meant(state, turn);
      return about ? say(turn, about) : { say: [clarify(turn)], end: true };
    },
    // nothing is asked for, so there is nothing to put again
    ask: () => [],
  };
}

type Lines = Parameters<(typeof packs)['vi']['privacy']['nobody']>[0];

function linesOf({ hotlines, officeHours }: Region, language: Language): Lines {
  return {
    city: hotlines.city.name[language],
    cityHours: hotlines.city.hours[language],
    portal: hotlines.portal.name[language],
    portalHours: hotlines.portal.hours[language],
    officeHours: officeHours[language],
  };
}

const WHEN =
  /(?:^| )(?:bao gio|khi nao|luc nao|chung nao|may gio|bao lau|gio truc|gio lam viec|goi lai|when|what time|how long|hours|call (?:me )?back|call me)(?: |$)/;

function meant({ told }: HandoverState, turn: Turn): About | undefined {
  const { understanding, text } = turn;
  if (turn.choice || turn.now.getTime() - Date.parse(told) > WHILE_MS) return undefined;
  if (understanding.entities.applicationCode.length > 0 || understanding.entities.idNumber.length > 0) return undefined;
  if (understanding.entities.phone.length > 0) return 'noCallBack';
  if (wantsSuperior(turn)) return undefined;
  if (WHEN.test(fold(text)) && text.length <= 60 && understanding.procedures.length === 0) return 'whenReached';
  return understanding.intent === 'handoff' ? 'nobody' : undefined;
}

/** A way to complain. */
function complaint({ language }: Turn): { readonly actions: readonly Action[] } {
  return { actions: [{ label: packs[language].status.petition, means: means.petition() }] };
}

function clarify(turn: Turn): Reply {
  const { findProcedure, trackApplication, person } = packs[turn.language].common;
  const telling = (to: Language): Telling => {
    const { common, aloud } = packs[to];
    return { lead: common.clarify, rest: [], ...(aloud.clarify[0] && { spoken: aloud.clarify[0] }) };
  };
  return tell('fallback.clarify', turn, telling, {
    actions: [
      { label: findProcedure, means: means.find() },
      { label: trackApplication, means: means.status() },
      { label: person, means: means.handover() },
    ],
  });
}
