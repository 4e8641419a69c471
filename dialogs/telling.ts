import type { Confidence, Dated } from '../knowledge/dated.ts';
import { formatDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { weakest } from '../knowledge/procedures/facts.ts';
import type { Region } from '../knowledge/regions/region.ts';
import type { About, Action, Reply, ReplyId } from './reply.ts';
import type { Turn } from './turn.ts';

/** An answer in one language: `lead` is the answer in at most two sentences that can be spoken; `rest` explains it, a line each. */
export type Telling = {
  readonly lead: string;
  readonly rest: readonly string[];
  /** What is spoken in place of the lead, where the lead makes no sense without its list. */
  readonly spoken?: string;
};

/** What a telling rests on: enough of a dated value to name its source. */
export type Ground = Pick<Dated<unknown>, 'asOf' | 'source' | 'confidence'>;

/**
 * The reply that tells it. In writing: answer first, then what explains it. Where staff speak it to a caller: the answer alone, and
 * all of it in Vietnamese as notes.
 */
export function tell(
  id: ReplyId,
  turn: Turn,
  telling: (language: Language) => Telling,
  more: { readonly actions?: readonly Action[]; readonly about?: About } = {},
): Reply {
  const whole = (language: Language) => {
    const { lead, rest } = telling(language);
    return [lead, ...rest].join('\n');
  };
  if (!turn.channel.spoken) return { id, text: whole(turn.language), ...more };
  const { lead, spoken = lead } = telling(turn.language);
  return { id, text: spoken, notes: whole('vi'), ...more };
}

/**
 * The lines every answer ends with: the one official page or text its first part comes from, when that was seen, and what to do where
 * any of it is not certain. The other texts are told with the legal basis. `ask`: whom to confirm it with beside the hotline.
 */
export function groundLines(
  grounds: readonly Ground[],
  region: Region,
  language: Language,
  ask: string = packs[language].procedures.wardCentre,
): readonly string[] {
  const [first] = grounds;
  if (!first) return [];
  const words = packs[language].procedures;
  const whom = { line: region.hotlines.city.number, ask };
  const named = grounds.find((each) => each.source);
  if (!named?.source) return [words.noSource({ ...whom, day: formatDay(first.asOf, language) })];
  return [
    words.source({ source: named.source[language], day: formatDay(named.asOf, language) }),
    ...hedge(weakest(grounds.map((each) => each.confidence)), whom, language),
  ];
}

function hedge(
  confidence: Confidence,
  whom: { readonly line: string; readonly ask: string },
  language: Language,
): readonly string[] {
  const words = packs[language].procedures;
  if (confidence === 'sourced') return [];
  return [confidence === 'press' ? words.confirmPress(whom) : words.confirmRecalled(whom)];
}
