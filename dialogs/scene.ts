import type { Dated } from '../knowledge/dated.ts';
import type { Day } from '../knowledge/language/day.ts';
import { bullets, formatDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { stateOn } from '../knowledge/procedures/facts.ts';
import type { FilingChannel, Procedure, Wording } from '../knowledge/procedures/procedure.ts';
import type { Region } from '../knowledge/regions/region.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import type { Ground, Telling } from './telling.ts';

/** What an aspect is told for: one procedure, at one hour of one day in Viet Nam, in one language. */
export type Scene = {
  readonly procedure: Procedure;
  readonly region: Region;
  readonly day: Day;
  readonly hour: number;
  readonly language: Language;
  /** The one of the procedure's cases that is meant, where it was said. */
  readonly kase?: string | undefined;
  /** The way of filing that is asked about alone. */
  readonly channel?: FilingChannel;
};

/** A telling with what it rests on; `held`: whether what it says holds on the day, did or will on another, or nothing is held at all. */
export type Told = Telling & { readonly grounds: readonly Ground[]; readonly held?: 'otherwise' | 'none' };

/** Whom to ask about a procedure beside the hotline: its own office, else the ward's centre. */
export function whomToAsk({ ask }: Procedure, language: Language): string {
  return ask?.[language] ?? packs[language].procedures.wardCentre;
}

/** What of `facts` is known on the day, and honest words where it held before, begins later or is not held. */
export function known<T>(
  scene: Scene,
  aspect: Aspect,
  facts: readonly Dated<T>[],
  tellFact: (fact: Dated<T>) => Telling,
): Told {
  const words = packs[scene.language].procedures;
  const holding = stateOn(facts, scene.day);
  if (holding.state === 'none') {
    const line = scene.region.hotlines.city.number;
    const ask = whomToAsk(scene.procedure, scene.language);
    return {
      lead: words.unheld({ aspect: words.aspects[aspect].replace(/\?$/, ''), line, ask }),
      rest: [],
      grounds: [],
      held: 'none',
    };
  }
  const telling = tellFact(holding.fact);
  const grounds = [holding.fact];
  if (holding.state === 'holds') return { ...telling, grounds };
  const { lead, rest } = telling;
  const on = formatDay(holding.on, scene.language);
  return holding.state === 'ended'
    ? {
        lead: words.ended({ until: on }),
        rest: [words.before({ answer: lead }), ...listOf(rest)],
        grounds,
        held: 'otherwise',
      }
    : { lead: words.notYet({ from: on }), rest: [words.after({ answer: lead }), ...rest], grounds, held: 'otherwise' };
}

/** The list that belongs to an answer, without what explains it. */
function listOf(rest: readonly string[]): readonly string[] {
  return rest.slice(0, 1).filter((each) => each.startsWith(bullets([''])));
}

/** A wording in one language: the answer, its list on marked lines, the explanation. */
export function inWords(wording: Wording, language: Language): Telling {
  const list = wording.list ? [bullets(wording.list.map((each) => each[language]))] : [];
  return { lead: wording.answer[language], rest: [...list, ...(wording.more ? [wording.more[language]] : [])] };
}
