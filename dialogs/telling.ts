import type { Confidence, Dated } from '../knowledge/dated.ts';
import { formatDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import { sentencesIn, twoSentences } from '../knowledge/language/spoken.ts';
import type { Language } from '../knowledge/language/text.ts';
import { staff } from '../knowledge/language/vi/staff.ts';
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
  /** What only staff read beside it, in the notes. */
  readonly noted?: readonly string[];
  /** How certain it is, and whom to confirm it with. */
  readonly surety?: { readonly confidence: Confidence; readonly ask: string };
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
  const { lead, rest, spoken = lead, surety } = telling(turn.language);
  if (!turn.channel.spoken) return { id, text: [lead, ...rest].join('\n'), ...more };
  return { id, text: withSurety(spoken, surety, turn.language), notes: notesOf(telling('vi')), ...more };
}

function notesOf({ lead, rest, noted = [], surety }: Telling): string {
  return [lead, ...rest, ...noted, ...(surety ? [staff.confidence[surety.confidence]] : [])].join('\n');
}

/** Who only hears the answer is told where it is not certain; in the last of its two sentences where there is no room for a third. */
function withSurety(text: string, surety: Telling['surety'], language: Language): string {
  if (surety?.confidence !== 'recalled') return text;
  const { confirm, confirmToo } = packs[language].aloud;
  const said = twoSentences(text);
  return sentencesIn(said).length < 2 ? `${said} ${confirm(surety)}` : said.replace(/[.]?$/, `${confirmToo(surety)}.`);
}

/**
 * A telling with what it rests on: the lines every answer ends with, and how certain that makes it. `ask`: whom to confirm it with
 * beside the hotline.
 */
export function grounded(
  telling: Telling,
  grounds: readonly Ground[],
  region: Region,
  language: Language,
  ask: string = packs[language].procedures.wardCentre,
): Telling {
  if (grounds.length === 0) return telling;
  const rest = [...telling.rest, ...groundLines(grounds, region, language, ask)];
  return { ...telling, rest, surety: { confidence: weakest(grounds.map((each) => each.confidence)), ask } };
}

/**
 * The one official page or text its first part comes from, when that was seen, and what to do where any of it is not certain. The
 * other texts are told with the legal basis.
 */
function groundLines(grounds: readonly Ground[], region: Region, language: Language, ask: string): readonly string[] {
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
