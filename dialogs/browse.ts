import type { Knowledge } from '../knowledge/knowledge.ts';
import { bullets, joinList } from '../knowledge/language/format.ts';
import { fold } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { filterIn, fitting, nameOf, type Facet, type Filter } from '../knowledge/procedures/facets.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts, Hearing, Outcome } from './flow.ts';
import { SURE } from './interruption.ts';
import type { Action, Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** The facets chosen so far, and those before each step, the latest last. */
export type Browsing = { readonly filter: Filter; readonly before: readonly Filter[] };

const MOST = 5;
/** Most names in one spoken sentence. */
const SPOKEN = 3;
/** Most names listed for staff. */
const NOTED = 12;
/** Steps back that are kept. */
const STEPS = 10;
/** A word or two that name no facet are taken for one that nothing is held of; more is something else. */
const FEW_WORDS = 4;
/** A procedure found less surely is one that the words of a facet brush against. */
const PLAINLY = 0.7;
const CLEAR =
  /(?:^| )(?:clear|reset|start over|all of them|bo (?:het|loc|dieu kien)|xoa (?:het|bo loc|loc|dieu kien)|lam lai tu dau|tat ca)(?: |$)/;

/** Narrows the procedures held by agency, level, tier and administrative field, in any order, a facet or a few at a time. */
export function makeBrowseFlow({ knowledge }: { knowledge: Knowledge }): Flow<FlowStarts['browse'], Browsing> {
  const step = (state: Browsing, filter: Filter, turn: Turn, said?: string): Outcome<Browsing> => {
    const before = [...state.before, state.filter].slice(-STEPS);
    return { say: [new Shelf(knowledge, filter, turn).reply(said)], wait: { filter, before } };
  };
  return {
    id: 'browse',
    begin: ({ text }, turn) => step({ filter: {}, before: [] }, filterIn(text, knowledge.facets), turn),
    hears: (_state, turn) => hears(knowledge, turn),
    hear: (state, turn) => {
      const word = wordOf(turn);
      switch (word.act) {
        case 'leave':
          return { say: [left(turn)], end: true };
        case 'back': {
          const [filter = {}, ...earlier] = state.before.toReversed();
          const shelf = new Shelf(knowledge, filter, turn);
          return { say: [shelf.reply()], wait: { filter, before: earlier.toReversed() } };
        }
        case 'clear':
          return step(state, {}, turn, packs[turn.language].browse.cleared);
        case 'drop': {
          const { [word.facet]: _, ...rest } = state.filter;
          return step(state, rest, turn);
        }
        case 'take':
          return { say: [], start: { flow: 'procedure', with: { procedure: word.code } } };
        case 'words': {
          const named = filterIn(turn.text, knowledge.facets);
          const known = Object.keys(named).length > 0;
          const unknown = packs[turn.language].browse.unknown({ said: turn.text.slice(0, 60) });
          return step(state, { ...state.filter, ...named }, turn, known ? undefined : unknown);
        }
      }
    },
    ask: ({ filter }, turn) => [new Shelf(knowledge, filter, turn).reply()],
  };
}

function hears({ facets }: Knowledge, turn: Turn): Hearing {
  if (turn.choice) return turn.choice.kind === 'answer' ? 'answer' : 'no';
  if (wordOf(turn).act !== 'words') return 'answer';
  const { text, understanding } = turn;
  const found = (understanding.procedures[0]?.score ?? 0) >= PLAINLY;
  const procedure = found && understanding.confidence >= SURE;
  const aspect = understanding.intent === 'procedure.ask' && understanding.confidence >= SURE;
  if (Object.keys(filterIn(text, facets)).length > 0 && !aspect) return procedure ? 'maybe' : 'answer';
  const small = fold(text).split(' ').length <= FEW_WORDS;
  const plain = understanding.intent.startsWith('smalltalk') || understanding.intent === 'help';
  return small && !procedure && !aspect && !plain ? 'answer' : 'no';
}

type Word =
  | { readonly act: 'leave' | 'back' | 'clear' | 'words' }
  | { readonly act: 'drop'; readonly facet: Facet }
  | { readonly act: 'take'; readonly code: string };

const FACETS: readonly Facet[] = ['agency', 'scope', 'tier', 'field'];

function wordOf({ choice, text, understanding }: Turn): Word {
  if (choice?.kind === 'answer') {
    const facet = FACETS.find((each) => choice.value === `drop ${each}`);
    if (facet) return { act: 'drop', facet };
    if (choice.value === 'clear' || choice.value === 'leave') return { act: choice.value };
    return { act: 'take', code: choice.value };
  }
  if (understanding.intent === 'command.back') return { act: 'back' };
  if (CLEAR.test(fold(text)) && text.length <= 40) return { act: 'clear' };
  return { act: understanding.intent === 'command.cancel' ? 'leave' : 'words' };
}

function left(turn: Turn): Reply {
  const common = packs[turn.language].common;
  return tell('help', turn, (language) => ({ lead: packs[language].browse.left, rest: [] }), {
    actions: [
      { label: common.findProcedure, means: means.find() },
      { label: common.trackApplication, means: means.status() },
      { label: common.howDelivered, means: means.delivery('delivery') },
    ],
  });
}

/** What stands under a filter, as a reply. */
class Shelf {
  readonly #knowledge: Knowledge;
  readonly #filter: Filter;
  readonly #turn: Turn;
  readonly #fitting: readonly Procedure[];

  constructor(knowledge: Knowledge, filter: Filter, turn: Turn) {
    this.#knowledge = knowledge;
    this.#filter = filter;
    this.#turn = turn;
    const live = knowledge.procedures.all.filter((each) => !each.replacedBy);
    this.#fitting = fitting(live, filter, { facets: knowledge.facets, day: turn.today });
  }

  /** `first`: what is said before what is found. */
  reply(first?: string): Reply {
    const id = this.#fitting.length === 0 ? 'procedure.none' : 'procedure.choose';
    const telling = (language: Language): Telling => {
      const told = this.#telling(language);
      if (!first || language !== this.#turn.language) return told;
      const { lead, rest, spoken = lead, noted = [] } = told;
      return { lead: first, rest: [lead, ...rest], spoken: `${first} ${spoken}`, noted };
    };
    return tell(id, this.#turn, telling, { actions: this.#actions() });
  }

  #telling(language: Language): Telling {
    const words = packs[language].browse;
    const under = this.#named(language)
      .map(({ name }) => name)
      .join(', ');
    const count = this.#fitting.length;
    const filing = new URL(this.#knowledge.region.portals.filing).host;
    const levelled = this.#filter.scope ? [words.ruleOfThumb, words.unsure] : [];
    if (count === 0) return { lead: words.none({ under, filing }), rest: levelled };
    const more = count > MOST ? [words.more({ count: count - MOST })] : [];
    const names = this.#fitting.map(({ name }) => name[language]);
    const noted = [bullets(names.slice(0, NOTED))];
    const { aloud } = packs[language];
    const some = joinList(names.slice(0, SPOKEN), language);
    return {
      lead: under === '' ? words.foundAll({ count }) : words.found({ count, under }),
      rest: [...more, ...levelled],
      spoken: under === '' ? aloud.foundAll({ count }) : aloud.found({ count, names: some }),
      noted,
    };
  }

  #named(language: Language): readonly { readonly facet: Facet; readonly name: string }[] {
    const words = packs[language].browse;
    const { agency, scope, tier, field } = this.#filter;
    const parts = { facets: this.#knowledge.facets, procedures: this.#knowledge.procedures.all };
    const name = (facet: 'agency' | 'field', id: string) => nameOf(facet, id, parts)?.[language] ?? id;
    return [
      ...(agency ? [{ facet: 'agency', name: name('agency', agency) } as const] : []),
      ...(field ? [{ facet: 'field', name: name('field', field) } as const] : []),
      ...(tier ? [{ facet: 'tier', name: words.tiers[tier] } as const] : []),
      ...(scope ? [{ facet: 'scope', name: words.scopes[scope] } as const] : []),
    ];
  }

  #actions(): readonly Action[] {
    const { language } = this.#turn;
    const words = packs[language].browse;
    const named = this.#named(language);
    const options = this.#fitting
      .slice(0, MOST)
      .map((each) => ({ label: each.name[language], means: means.answer(each.code) }));
    const drops = named.map(({ facet, name }) => ({
      label: words.drop({ facet: name }),
      means: means.answer(`drop ${facet}`),
    }));
    const clear = named.length > 0 ? [{ label: words.clear, means: means.answer('clear') }] : [];
    return [
      ...options,
      ...(options.length === 0 ? drops : []),
      ...clear,
      { label: words.leave, means: means.answer('leave') },
    ];
  }
}
