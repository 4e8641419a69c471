import type { Knowledge } from '../knowledge/knowledge.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Facet, Filter } from '../knowledge/procedures/facets.ts';
import { aspectsIn, lineOf } from './asked.ts';
import { eventsReply, kindsReply, left } from './browseReplies.ts';
import { asksAnew, asksKinds, facetsSaid, wordOf } from './browseWords.ts';
import { alone, askedOfAll, type Browsing, hears, onlyLeft, onlyOne, pointedAt, together } from './browseHears.ts';
import { pointsOnly } from './beyond.ts';
import { eachInShort } from './eachInShort.ts';
import type { Flow, FlowStarts, Outcome } from './flow.ts';
import { vents } from './moods.ts';
import { Shelf } from './shelf.ts';
import type { Turn } from './turn.ts';

/** Steps back that are kept. */
const STEPS = 10;
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
      case 'drop':
        return step(state, without(state.filter, word.facets), turn);
      case 'instead':
        return step(state, together(knowledge, without(state.filter, word.dropped), word.wanted, turn), turn);
      case 'tier':
        return step(state, together(knowledge, state.filter, { tier: word.tier }, turn), turn);
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
        if (aspect && state.aspect !== undefined) return askedOfShown({ ...state, aspect }, turn);
        if (aspect) return show({ ...state, aspect }, turn, (language) => packs[language].procedures.chooseFirst);
        if (pointed) return take(state, pointed.code);
        return pointsOnly(turn) ? beyond(state, turn) : narrow(state, turn);
      }
    }
  };
  /** What is asked of the list a second time is answered of each that is shown. */
  const askedOfShown = (state: Browsing, turn: Turn): Outcome<Browsing> => {
    const shelf = new Shelf(knowledge, state, turn);
    const asked = aspectsIn(lineOf(turn.text, turn.language));
    return {
      say: [eachInShort(knowledge, shelf.shown, asked, { turn, actions: shelf.reply().actions ?? [] })],
      wait: state,
    };
  };
  /** The next page; on the last, that there are no more. */
  const further = (state: Browsing, turn: Turn): Outcome<Browsing> => {
    const shelf = new Shelf(knowledge, state, turn);
    if (shelf.page + 1 < shelf.pages) return show({ ...state, page: state.page + 1 }, turn);
    if (shelf.found.length === 0) return show(state, turn);
    return show(state, turn, (language) => packs[language].browse.noMore);
  };
  /** What is pointed at is not there: how many there are, and the list once more. */
  const beyond = (state: Browsing, turn: Turn): Outcome<Browsing> => {
    const { length: count } = new Shelf(knowledge, state, turn).found;
    return show(state, turn, count > 0 ? (language) => packs[language].common.beyondList({ count }) : undefined);
  };
  const narrow = (state: Browsing, turn: Turn): Outcome<Browsing> => {
    const said = facetsSaid(knowledge, turn.text);
    if (said.event) return step(state, alone(knowledge, said, turn), turn);
    if (Object.keys(said).length > 0) {
      const filter = asksAnew(turn.text) ? said : together(knowledge, state.filter, said, turn);
      const only = onlyLeft(knowledge, state, { said, filter }, turn);
      return only ? take({ ...state, filter }, only.code) : step(state, filter, turn);
    }
    if (vents(turn)) return show(state, turn, (language) => packs[language].browse.mood);
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

/** A filter without some of its facets. */
function without(filter: Filter, dropped: readonly Facet[]): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([facet]) => !dropped.some((each) => each === facet)));
}
