import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold, wordsOf } from '../knowledge/language/fold.ts';
import { besideAt, wholeOf, type Filter } from '../knowledge/procedures/facets.ts';
import { readFacets } from '../knowledge/procedures/facetWords.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { onlyAsks } from '../knowledge/understanding/askingWords.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { aspectIn, lineOf } from './asked.ts';
import { pointsOnly } from './beyond.ts';
import { asksAnew, facetsSaid, saysNothing, wordOf } from './browseWords.ts';
import type { Hearing } from './flow.ts';
import { NAMED } from './followUp.ts';
import { SURE } from './interruption.ts';
import { nthOf } from './ordinal.ts';
import { Shelf } from './shelf.ts';
import type { Turn } from './turn.ts';

/** The facets chosen so far, the page that is shown, and the facets before each step, the latest last. */
export type Browsing = {
  readonly filter: Filter;
  readonly page: number;
  readonly before: readonly Filter[];
  /** What was asked of whichever is taken. */
  readonly aspect?: Aspect;
};

/** A word or two that name no facet are taken for one that nothing is held of; more is something else. */
const FEW_WORDS = 4;
/** Named so surely, a procedure is what is wanted. */
const PLAINLY = 0.75;

/**
 * One of the list by its place: where further pages tell the places ("6.", "từ thứ 6 đến thứ 9"), a number means what stands under it; any
 * other place is one of those shown, or of the whole list where its page does not show that many.
 */
export function pointedAt(knowledge: Knowledge, state: Browsing, turn: Turn): Procedure | undefined {
  const shelf = new Shelf(knowledge, state, turn);
  const { found, shown, from } = shelf;
  const figure = /\d{1,2}/.exec(fold(turn.text))?.[0];
  const number = /^\s*\d{1,2}\s*$/.test(turn.text);
  const at = number ? Number(figure) - 1 : nthOf(turn.text, found.length);
  if (at === undefined) return undefined;
  const told = at >= from && at < from + shown.length;
  if (told || (figure !== undefined && state.filter.event !== undefined)) return found[at];
  return shown[nthOf(turn.text, shown.length) ?? at] ?? found[at];
}

/** The one that several facets leave, where the words name it as well: a list of it would only stand in the way. */
export function onlyOne(knowledge: Knowledge, filter: Filter, turn: Turn): Procedure | undefined {
  if (filter.event || Object.keys(filter).length < 2) return undefined;
  const { found, unconfirmed } = new Shelf(knowledge, { filter }, turn);
  const [only, ...others] = found;
  return !unconfirmed && others.length === 0 && only?.code === turn.understanding.procedures[0]?.code
    ? only
    : undefined;
}

/** The one of a list that its own words leave: who names it has chosen it. */
export function onlyLeft(
  knowledge: Knowledge,
  state: Browsing,
  { said, filter }: { readonly said: Filter; readonly filter: Filter },
  turn: Turn,
): Procedure | undefined {
  const before = new Shelf(knowledge, state, turn).found;
  const { found, unconfirmed } = new Shelf(knowledge, { filter }, turn);
  const [only, ...others] = found;
  if (!only || others.length > 0 || unconfirmed || before.length < 2) return undefined;
  // what is to be done once something has happened is named by whatever leaves one of it
  const named =
    said.words !== undefined ||
    state.filter.event !== undefined ||
    turn.understanding.procedures[0]?.code === only.code;
  return named && before.some(({ code }) => code === only.code) ? only : undefined;
}

const WISHED =
  /(?:^| )(?:muon|can lam|xin|lam|dang ky|cap lai|cap doi|gia han|khai|nop|want|need|register|apply|renew|replace|get)(?: |$)/;
/** Somebody says what they themselves want. */
const ASKED_FOR = /(?:^| )(?:(?:toi|em|minh|tui|chi|anh) (?:muon|can|xin)|i (?:want|need|would like|d like)) (?!\w+$)/;
const LISTING = /(?:^| )(?:thu tuc|procedures?|list|danh sach|loc|filter)(?: |$)/;

/** A need told in full, or of a procedure that is not among those listed: it is no word to narrow them by. */
function isNeed(knowledge: Knowledge, state: Browsing, turn: Turn): boolean {
  const [best] = turn.understanding.procedures;
  const said = fold(turn.text);
  if (!best || best.score < PLAINLY || asksAnew(turn.text) || LISTING.test(said)) return false;
  if (ASKED_FOR.test(said)) return true;
  if (!WISHED.test(said) && said.split(' ').length <= FEW_WORDS) return false;
  return !new Shelf(knowledge, state, turn).found.some(({ code }) => code === best.code);
}

/** What is asked in few words while a list is what was shown last: it is asked of one of the list. */
export function askedOfAll({ text, language, memory, understanding, choice }: Turn): Aspect | undefined {
  const listed = memory.said?.at(-1)?.id === 'procedure.choose';
  const line = lineOf(text, language);
  if (choice || !listed || understanding.procedures.length > 0 || !onlyAsks(line.trim().split(' '))) return undefined;
  return aspectIn(line);
}

/** An event that is told of stands alone where what else was said leaves nothing of it, or names more than a facet does ("ví có căn cước và bằng lái"). */
export function alone(knowledge: Knowledge, { words, ...said }: Filter, turn: Turn): Filter {
  if (!said.event) return words === undefined ? said : { ...said, words };
  if (words !== undefined) return { event: said.event };
  return new Shelf(knowledge, { filter: said }, turn).found.length > 0 ? said : { event: said.event };
}

/** Filters add up; but a list after nothing was found, or of an event, is one of its own. */
export function together(knowledge: Knowledge, before: Filter, names: Filter, turn: Turn): Filter {
  const said = wantedOf(knowledge, before, names);
  const count = (filter: Filter): number => new Shelf(knowledge, { filter }, turn).found.length;
  const own = besides(knowledge, before, names);
  const { words: _, ...facets } = own;
  const fits = [
    { ...own, ...said },
    { ...facets, ...said },
  ].find((each) => count(each) > 0);
  if (fits) return fits;
  const anew = (own.event !== undefined || count(own) === 0) && count(said) > 0;
  return anew ? said : { ...own, ...said };
}

/** What of a filter can stand beside what is said: a part of an agency ("công an phường") has a tier of its own. */
function besides({ facets }: Knowledge, { tier, ...before }: Filter, said: Filter): Filter {
  if (said.agency !== undefined && wholeOf(said.agency, facets) !== undefined) return before;
  const part = said.tier === undefined ? undefined : besideAt(before.agency, said.tier, facets);
  return { ...before, ...(part !== undefined && { agency: part }), ...(tier && { tier }) };
}

/** What is said, without the tier that is told by the part of an agency. */
function wantedOf({ facets }: Knowledge, before: Filter, { tier, ...said }: Filter): Filter {
  const told = tier !== undefined && said.agency === undefined && besideAt(before.agency, tier, facets) !== undefined;
  return told || tier === undefined ? said : { ...said, tier };
}

/** Whether a message is said to the list: a choice, a place, a word that narrows it, or a question of whichever is taken. */
export function hears(knowledge: Knowledge, state: Browsing, turn: Turn): Hearing {
  if (turn.choice) return turn.choice.kind === 'answer' ? 'answer' : 'no';
  const isNumber = /^\s*\d{1,2}\s*$/.test(turn.text);
  if (isNumber && (state.page === 0 || !pointedAt(knowledge, state, turn))) return 'maybe'; // what is shown under it
  if (wordOf(knowledge, state.filter, turn).act !== 'words' || pointedAt(knowledge, state, turn) || pointsOnly(turn))
    return 'answer';
  const { text, language, understanding } = turn;
  const several = !state.filter.event && new Shelf(knowledge, state, turn).found.length > 1;
  if (several && askedOfAll(turn)) return 'answer';
  const [best] = understanding.procedures;
  const aspect = understanding.intent === 'procedure.ask' && understanding.confidence >= SURE;
  if (isNeed(knowledge, state, turn)) return 'no';
  const { filter, rest } = readFacets(text, knowledge.facets);
  const merely = wordsOf(rest).every(saysNothing) && !best && !text.includes('?');
  if (Object.keys(filter).length > 0 && (!aspect || merely))
    return rest === '' || !best || best.score < NAMED ? 'answer' : 'no';
  // another trade is named: "mở phòng khám răng" is none of what a shop has to do
  if (understanding.namesOther && state.filter.event !== undefined) return 'no';
  const small = fold(text).split(' ').length <= FEW_WORDS;
  const plain = understanding.intent.startsWith('smalltalk') || understanding.intent === 'help';
  if (!small || aspect || plain || aspectIn(lineOf(text, language))) return 'no';
  if (!best) return 'answer';
  const { words } = facetsSaid(knowledge, text);
  const within = words !== undefined && new Shelf(knowledge, { filter: { ...state.filter, words } }, turn).found;
  return within && within.some(({ code }) => code === best.code) && Object.keys(state.filter).length > 0
    ? 'answer'
    : 'no';
}
