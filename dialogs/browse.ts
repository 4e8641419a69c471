import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Filter } from '../knowledge/procedures/facets.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { readFacets } from '../knowledge/procedures/facetWords.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { onlyAsks } from '../knowledge/understanding/askingWords.ts';
import { aspectIn, lineOf } from './asked.ts';
import { eventsReply, kindsReply, left } from './browseReplies.ts';
import { asksAnew, asksKinds, facetsSaid, wordOf } from './browseWords.ts';
import type { Flow, FlowStarts, Hearing, Outcome } from './flow.ts';
import { NAMED } from './followUp.ts';
import { nthOf } from './ordinal.ts';
import { SURE } from './interruption.ts';
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

/** Steps back that are kept. */
const STEPS = 10;
/** A word or two that name no facet are taken for one that nothing is held of; more is something else. */
const FEW_WORDS = 4;

/** Narrows the procedures held by their facets, in any order, one at a time or a few, and lists them a page at a time. */
export function makeBrowseFlow({ knowledge }: { knowledge: Knowledge }): Flow<FlowStarts['browse'], Browsing> {
  const show = (state: Browsing, turn: Turn, said?: (language: Language) => string): Outcome<Browsing> => {
    const shelf = new Shelf(knowledge, state, turn);
    const wait = { ...state, page: shelf.page };
    const main = knowledge.facets.events.find(({ id }) => id === state.filter.event)?.main;
    const listed = { filter: state.filter, page: shelf.page };
    // what was talked of before is not what is asked about once something else has happened in a life
    // what is asked of a list of one is asked of that one
    const [only, ...others] = shelf.found;
    const one = only && others.length === 0 ? { procedure: only.code, case: undefined } : {};
    const about = state.filter.event ? { procedure: main, case: undefined } : one;
    return { say: [shelf.reply(said)], remember: { listed, imported: undefined, ...about }, wait };
  };
  const step = (state: Browsing, filter: Filter, turn: Turn, said?: (language: Language) => string) =>
    show({ filter, page: 0, before: [...state.before, state.filter].slice(-STEPS) }, turn, said);
  const take = ({ filter, page, aspect }: Browsing, code: string): Outcome<Browsing> => ({
    say: [],
    remember: { listed: { filter, page, opened: code } },
    start: { flow: 'procedure', with: { procedure: code, ...(aspect && { aspect }) } },
  });
  const hear = (state: Browsing, turn: Turn): Outcome<Browsing> => {
    const word = wordOf(knowledge, state.filter, turn);
    switch (word.act) {
      case 'leave':
        return { say: [left(turn)], remember: { listed: undefined }, end: true };
      case 'more':
        return further(state, turn);
      case 'back': {
        if (state.page > 0) return show({ ...state, page: state.page - 1 }, turn);
        const [filter = {}, ...earlier] = state.before.toReversed();
        return show({ filter, page: 0, before: earlier.toReversed() }, turn);
      }
      case 'clear':
        return step(state, {}, turn, (language) => packs[language].browse.cleared);
      case 'drop': {
        const kept = Object.entries(state.filter).filter(([facet]) => !word.facets.some((each) => each === facet));
        return step(state, Object.fromEntries(kept), turn);
      }
      case 'again':
        return show(state, turn);
      case 'events':
        return { say: [eventsReply(knowledge, turn)], wait: state };
      case 'fields':
      case 'agencies':
        return { say: [kindsReply(knowledge, word.act, turn)], wait: state };
      case 'event':
        return step(state, { event: word.event }, turn);
      case 'take':
        return take(state, word.code);
      case 'words': {
        const pointed = pointedAt(knowledge, state, turn);
        const aspect = askedOfAll(turn);
        if (aspect) return show({ ...state, aspect }, turn, (language) => packs[language].procedures.chooseFirst);
        return pointed ? take(state, pointed.code) : narrow(state, turn);
      }
    }
  };
  /** The next page; on the last, that there are no more. */
  const further = (state: Browsing, turn: Turn): Outcome<Browsing> => {
    const shelf = new Shelf(knowledge, state, turn);
    if (shelf.page + 1 < shelf.pages) return show({ ...state, page: state.page + 1 }, turn);
    if (shelf.found.length === 0) return show(state, turn);
    return show(state, turn, (language) => packs[language].browse.noMore);
  };
  const narrow = (state: Browsing, turn: Turn): Outcome<Browsing> => {
    const said = facetsSaid(knowledge, turn.text);
    if (said.event) return step(state, alone(knowledge, said, turn), turn);
    if (Object.keys(said).length > 0) return step(state, together(knowledge, state.filter, said, turn), turn);
    const unknown = turn.text.slice(0, 60);
    return step(state, state.filter, turn, (language) => packs[language].browse.unknown({ said: unknown }));
  };
  /** What comes after the step that was opened; without one, the next page. */
  const goOn = ({ from, go }: FlowStarts['browse'], turn: Turn): Outcome<Browsing> | undefined => {
    if (!from) return undefined;
    const state = { filter: from.filter, page: from.page, before: [] };
    if (go === undefined) return hear(state, turn);
    if (go === 'again') return show(state, turn);
    const { found } = new Shelf(knowledge, from, turn);
    const at = found.findIndex(({ code }) => code === from.opened);
    if (!from.filter.event || at < 0) return further(state, turn);
    const next = found[at + 1];
    return next ? take(state, next.code) : show(state, turn, (language) => packs[language].browse.lastStep);
  };
  return {
    id: 'browse',
    begin(start, turn) {
      const before: Browsing = { filter: {}, page: 0, before: [] };
      const going = goOn(start, turn);
      if (!going && asksKinds(start.text)) return hear(before, turn);
      const filter = alone(knowledge, facetsSaid(knowledge, start.text), turn);
      const one = going ? undefined : onlyOne(knowledge, filter, turn);
      return going ?? (one ? take({ ...before, filter }, one.code) : step(before, filter, turn));
    },
    hears: (state, turn) => hears(knowledge, state, turn),
    hear,
    ask: (state, turn) => [new Shelf(knowledge, state, turn).reply()],
  };
}

/**
 * One of the list by its place: where further pages tell the places ("6.", "từ thứ 6 đến thứ 9"), a number means what stands under it; any
 * other place is one of those shown, or of the whole list where its page does not show that many.
 */
function pointedAt(knowledge: Knowledge, state: Browsing, turn: Turn): Procedure | undefined {
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
function onlyOne(knowledge: Knowledge, filter: Filter, turn: Turn): Procedure | undefined {
  if (filter.event || Object.keys(filter).length < 2) return undefined;
  const [only, ...others] = new Shelf(knowledge, { filter }, turn).found;
  return others.length === 0 && only?.code === turn.understanding.procedures[0]?.code ? only : undefined;
}

/** What is asked in few words while a list is what was shown last: it is asked of one of the list. */
function askedOfAll({ text, language, memory, understanding, choice }: Turn): Aspect | undefined {
  const listed = memory.said?.at(-1)?.id === 'procedure.choose';
  const line = lineOf(text, language);
  if (choice || !listed || understanding.procedures.length > 0 || !onlyAsks(line.trim().split(' '))) return undefined;
  return aspectIn(line);
}

/** An event that is told of stands alone where what else was said leaves nothing of it. */
function alone(knowledge: Knowledge, { words: _, ...said }: Filter, turn: Turn): Filter {
  if (!said.event) return _ === undefined ? said : { ...said, words: _ };
  return new Shelf(knowledge, { filter: said }, turn).found.length > 0 ? said : { event: said.event };
}

/** Filters add up; but a list that is asked for anew, or after nothing was found or of an event, is one of its own. */
function together(knowledge: Knowledge, before: Filter, said: Filter, turn: Turn): Filter {
  const count = (filter: Filter): number => new Shelf(knowledge, { filter }, turn).found.length;
  if (asksAnew(turn.text)) return said;
  const { words: _, ...facets } = before;
  const fits = [
    { ...before, ...said },
    { ...facets, ...said },
  ].find((each) => count(each) > 0);
  if (fits) return fits;
  const anew = (before.event !== undefined || count(before) === 0) && count(said) > 0;
  return anew ? said : { ...before, ...said };
}

function hears(knowledge: Knowledge, state: Browsing, turn: Turn): Hearing {
  if (turn.choice) return turn.choice.kind === 'answer' ? 'answer' : 'no';
  const isNumber = /^\s*\d{1,2}\s*$/.test(turn.text);
  if (isNumber && (state.page === 0 || !pointedAt(knowledge, state, turn))) return 'maybe'; // what is shown under it
  if (wordOf(knowledge, state.filter, turn).act !== 'words' || pointedAt(knowledge, state, turn)) return 'answer';
  const { text, language, understanding } = turn;
  const several = !state.filter.event && new Shelf(knowledge, state, turn).found.length > 1;
  if (several && askedOfAll(turn)) return 'answer';
  const [best] = understanding.procedures;
  const aspect = understanding.intent === 'procedure.ask' && understanding.confidence >= SURE;
  const { filter, rest } = readFacets(text, knowledge.facets);
  const merely = rest === '' && !best && !text.includes('?');
  if (Object.keys(filter).length > 0 && (!aspect || merely))
    return rest === '' || !best || best.score < NAMED ? 'answer' : 'no';
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
