import { wordsOf, normalise } from '../language/fold.ts';
import type { Language } from '../language/text.ts';
import { readLanguage } from './languageOf.ts';
import type { LanguageService, NameSpan, RecognisedNames } from './languageService.ts';
import { masked } from './masking.ts';
import { withoutNames } from './names.ts';

/** What someone outside could tell of a message; nothing of it is needed. */
export type Hints = {
  /** The language, where the words themselves leave it open. */
  readonly language?: Language;
  /** Names of persons, as they stand in the message. */
  readonly persons?: readonly string[];
  readonly places?: readonly string[];
};

/** What a message leaves open. */
export type OpenQuestion = 'language' | 'names';

/** Below this the words hardly lean to one language; of messages written as people write them that is one in a hundred. */
const UNSURE = 0.3;
/** Fewer words tell nobody more. */
const FEWEST_WORDS = 4;
/** Longer messages have a story around the need, with people and places in it. */
const STORY = 400;
/** No more characters than these are shown to anybody. */
const MOST_FOR_LANGUAGE = 200;
const MOST_FOR_NAMES = 4_000;

/** What of `text` is worth asking someone outside. */
export function openQuestions(text: string): readonly OpenQuestion[] {
  const open: OpenQuestion[] = [];
  if (readLanguage(text).sureness < UNSURE && isWordy(text)) open.push('language');
  if (text.length > STORY) open.push('names');
  return open;
}

/** Asks `service` what `text` leaves open, of a masked copy, both questions side by side; `until` ends the asking. */
export async function askHints(service: LanguageService, text: string, until: AbortSignal): Promise<Hints> {
  const said = text.normalize('NFC');
  const open = openQuestions(said);
  const covered = masked(said);
  const [language, names] = await Promise.all([
    open.includes('language') ? languageHint(service, covered, until) : undefined,
    open.includes('names') ? nameHints(service, { said, covered }, until) : {},
  ]);
  return { ...names, ...(language && { language }) };
}

function isWordy(text: string): boolean {
  return wordsOf(normalise(text)).filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS;
}

/** Names tell no language, so none are shown. Another language than the bot's two leaves things as they are. */
async function languageHint(
  service: LanguageService,
  covered: string,
  until: AbortSignal,
): Promise<Language | undefined> {
  const shown = withoutNames(covered).slice(0, MOST_FOR_LANGUAGE);
  if (!isWordy(shown)) return undefined;
  const detected = await service.detectLanguage(shown, until);
  return detected === 'vi' || detected === 'en' ? detected : undefined;
}

type Told = { readonly said: string; readonly covered: string };

async function nameHints(service: LanguageService, { said, covered }: Told, until: AbortSignal): Promise<Hints> {
  const shown = endsOf(covered);
  const found = await service.recogniseNames(shown, readLanguage(said).language, until);
  const own = endsOf(said);
  return { persons: namesIn(own, found, 'person'), places: namesIn(own, found, 'place') };
}

/** Covering keeps every length, so what is cut from the copy is cut from the message alike. */
function endsOf(text: string): string {
  if (text.length <= MOST_FOR_NAMES) return text;
  return `${text.slice(0, MOST_FOR_NAMES / 2)}\n${text.slice(1 - MOST_FOR_NAMES / 2)}`;
}

function namesIn(text: string, found: RecognisedNames, kind: NameSpan['kind']): string[] {
  if (found === 'unavailable') return [];
  const names = found.filter((each) => each.kind === kind).map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(names)].filter((name) => name !== '');
}
