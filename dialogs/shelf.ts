// in one file: one list as it is told, over the same few things in every part
import type { Knowledge } from '../knowledge/knowledge.ts';
import { bullets, continued, formatDay, joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { stepsOn, type LifeEvent, type Step } from '../knowledge/procedures/events.ts';
import {
  arranged,
  FACETS,
  fitting,
  nameOf,
  standingOn,
  unconfirmedIn,
  worthDropping,
  type Facet,
  type Filter,
} from '../knowledge/procedures/facets.ts';
import { stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { means } from './choice.ts';
import { heldNowhere, movedActions } from './heldNowhere.ts';
import type { Action, Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** Procedures on one page, as many as a phone shows. */
const PAGE = 5;
/** Most names in one spoken sentence. */
const SPOKEN = 3;
/** Ways offered to drop a facet; any can be said. */
const DROPS = 3;

/** What stands under a filter, a page at a time, as a reply. */
export class Shelf {
  readonly #knowledge: Knowledge;
  readonly #filter: Filter;
  readonly #turn: Turn;
  readonly #standing: readonly Procedure[];
  readonly #event: LifeEvent | undefined;
  /** All that fits, in order. */
  readonly found: readonly Procedure[];
  /** Nothing is known to fit: `found` is what may, its level not confirmed. */
  readonly unconfirmed: boolean;
  readonly page: number;
  readonly pages: number;

  constructor(knowledge: Knowledge, { filter, page = 0 }: { filter: Filter; page?: number }, turn: Turn) {
    this.#knowledge = knowledge;
    this.#filter = filter;
    this.#turn = turn;
    const on = { facets: knowledge.facets, day: turn.today };
    this.#standing = standingOn(knowledge.procedures.all, turn.today);
    this.#event = knowledge.facets.events.find(({ id }) => id === filter.event);
    const fits = fitting(this.#standing, filter, on);
    const may = fits.length === 0 && (filter.agency ?? filter.field) ? unconfirmedIn(this.#standing, filter, on) : [];
    this.unconfirmed = may.length > 0;
    const found = this.unconfirmed ? may : fits;
    this.found = arranged(found, filter, { ...on, language: turn.language });
    this.pages = Math.max(1, Math.ceil(this.found.length / PAGE));
    this.page = Math.min(page, this.pages - 1);
  }

  /** `first`: what is said before what is found. */
  reply(first?: (language: Language) => string): Reply {
    const id = this.found.length === 0 ? 'procedure.none' : 'procedure.choose';
    const telling = (language: Language): Telling => {
      const told = this.#telling(language);
      if (!first) return told;
      const { lead, rest, spoken = lead, noted = [] } = told;
      const said = first(language);
      return {
        lead: said,
        rest: [lead, ...rest],
        spoken: `${said} ${spoken.split(/(?<=[.?])\s+/).at(-1) ?? ''}`,
        noted,
      };
    };
    return tell(id, this.#turn, telling, { actions: this.#actions() });
  }

  #telling(language: Language): Telling {
    if (this.found.length === 0) return this.#none(language);
    return this.#event && this.#event.opening !== undefined && this.page === 0
      ? withOpening(this.#list(language), this.#event.opening[language])
      : this.#list(language);
  }

  #list(language: Language): Telling {
    const words = packs[language].browse;
    const count = this.found.length;
    const shown = this.shown;
    const names = shown.map((each) => this.#called(each, language));
    const left = count - (this.page + 1) * PAGE;
    const more = left > 0 ? [words.more({ count: left })] : [];
    const some = joinList(names.slice(0, SPOKEN).map(continued), language);
    if (this.unconfirmed) return this.#mayFit(language);
    const lines = this.#event ? shown.map((each, at) => `${this.from + at + 1}. ${this.#line(each, language)}`) : [];
    const closing = this.#event?.closing && this.page === 0 ? [this.#event.closing[language]] : [];
    return {
      lead: this.#lead(language),
      rest: [...lines, ...closing, ...more, ...this.#levelled(language)],
      spoken: this.#spoken(language, some),
      noted: this.#event ? [] : [bullets(names)],
    };
  }

  /** Their level is not confirmed: said so, of each with what is held of it and from when. */
  #mayFit(language: Language): Telling {
    const words = packs[language].browse;
    const { scope = 'whole' } = this.#filter;
    const count = this.found.length;
    const left = count - (this.page + 1) * PAGE;
    const under = this.#under(language, ['scope']);
    const { city } = this.#knowledge.region.hotlines;
    const lines = bullets(this.shown.map((each) => this.#heldLevel(each, language)));
    const names = joinList(
      this.shown.slice(0, SPOKEN).map((each) => continued(this.#called(each, language))),
      language,
    );
    return {
      lead: this.page > 0 ? this.#lead(language) : words.mayFit({ under, scope: words.scopes[scope], count }),
      rest: [
        lines,
        ...(left > 0 ? [words.more({ count: left })] : []),
        ...this.#levelled(language).filter((line) => line === words.ruleOfThumb),
        words.confirmLevel({ line: city.name[language] }),
      ],
      spoken: this.page > 0 ? this.#spoken(language, names) : packs[language].aloud.mayFit({ names }),
    };
  }

  #heldLevel(procedure: Procedure, language: Language): string {
    const words = packs[language].browse;
    const name = this.#called(procedure, language);
    const holding = stateOn(procedure.scope, this.#turn.today);
    if (holding.state !== 'holds') return words.levelUnknown({ name });
    const { value, asOf } = holding.fact;
    return words.levelHeld({ name, scope: words.scopes[value], day: formatDay(asOf, language) });
  }

  #lead(language: Language): string {
    const words = packs[language].browse;
    const count = this.found.length;
    const under = this.#under(language);
    const from = this.from + 1;
    if (this.page > 0) return words.page({ from, until: Math.min(count, from + PAGE - 1), count, under });
    if (this.#event) {
      const also = this.#under(language, ['event']);
      const name = this.#event.name[language];
      return also === '' ? words.steps({ name }) : words.stepsUnder({ name, count, under: also });
    }
    return under === '' ? words.foundAll({ count }) : words.found({ count, under });
  }

  #spoken(language: Language, names: string): string {
    const { aloud } = packs[language];
    const count = this.found.length;
    if (this.page > 0) return aloud.furtherOnes({ names });
    if (this.#event) return aloud.steps({ count, names });
    return this.#under(language) === '' ? aloud.foundAll({ count }) : aloud.found({ count, names });
  }

  /** What only says the level by rule of thumb. */
  #levelled(language: Language): readonly string[] {
    const words = packs[language].browse;
    const { scope } = this.#filter;
    if (!scope || this.page > 0) return [];
    return scope === 'online' || scope === 'none' ? [words.unsure] : [words.ruleOfThumb, words.unsure];
  }

  #none(language: Language): Telling {
    const { browse: words, aloud } = packs[language];
    const filing = new URL(this.#knowledge.region.portals.filing).host;
    const under = this.#under(language);
    const [best] = this.#droppable(language);
    const nothing = heldNowhere(this.#knowledge, this.#filter, this.#turn, language);
    if (nothing) return nothing;
    const helps = best ? [words.dropHelps({ facet: best.name, count: best.count })] : [];
    const spoken = best ? aloud.noneFits({ facet: best.name, count: best.count }) : words.none({ under, filing });
    return { lead: words.none({ under, filing }), rest: [...helps, ...this.#levelled(language)], spoken };
  }

  #droppable(language: Language): readonly { readonly facet: Facet; readonly name: string; readonly count: number }[] {
    const on = { facets: this.#knowledge.facets, day: this.#turn.today };
    const names = new Map(this.#named(language).map(({ facet, name }) => [facet, name]));
    return worthDropping(this.#standing, this.#filter, on).map(({ facet, count }) => {
      return { facet, count, name: names.get(facet) ?? facet };
    });
  }

  /** What is shown of it on this page. */
  get shown(): readonly Procedure[] {
    return this.found.slice(this.from, this.from + PAGE);
  }

  /** The place in the list of the first that is shown, from 0. */
  get from(): number {
    return this.page * PAGE;
  }

  #stepOf({ code }: Procedure): Step | undefined {
    return this.#event && stepsOn(this.#event, this.#turn.today).find((each) => each.code === code);
  }

  #called(procedure: Procedure, language: Language): string {
    return (this.#stepOf(procedure)?.does ?? procedure.name)[language];
  }

  #line(procedure: Procedure, language: Language): string {
    const step = this.#stepOf(procedure);
    const name = this.#called(procedure, language);
    if (!step) return name;
    const { always, sometimes } = packs[language].browse;
    return (step.sometimes ? sometimes : always)({ name, why: step.why[language] });
  }

  #under(language: Language, but: readonly Facet[] = []): string {
    return this.#named(language)
      .filter(({ facet }) => !but.includes(facet))
      .map(({ name }) => name)
      .join(', ');
  }

  #named(language: Language): readonly { readonly facet: Facet; readonly name: string }[] {
    const { tiers, scopes } = packs[language].browse;
    const parts = { facets: this.#knowledge.facets, procedures: this.#knowledge.procedures.all };
    return FACETS.flatMap((facet): { readonly facet: Facet; readonly name: string }[] => {
      const value = this.#filter[facet];
      if (value === undefined) return [];
      const { tier, scope, words } = this.#filter;
      if (facet === 'tier') return tier ? [{ facet, name: tiers[tier] }] : [];
      if (facet === 'scope') return scope ? [{ facet, name: scopes[scope] }] : [];
      if (facet === 'words') return [{ facet, name: `"${words ?? ''}"` }];
      return [{ facet, name: nameOf(facet, value, parts)?.[language] ?? value }];
    });
  }

  #actions(): readonly Action[] {
    const { language } = this.#turn;
    const words = packs[language].browse;
    const options = this.shown.map((each) => ({
      label: this.#called(each, language),
      means: means.answer(each.code),
    }));
    const way = (label: string, value: string) => ({ label, means: means.answer(value), aside: true }) as const;
    const more = this.page + 1 < this.pages ? [way(words.next, 'more')] : [];
    const back = this.page > 0 ? [way(words.previous, 'back')] : [];
    const named = this.#named(language).length;
    const clear = named > (this.#event ? 1 : 0) ? [way(words.clear, 'clear')] : [];
    const events = named === 0 && this.#knowledge.facets.events.length > 0 ? [way(words.byEvent, 'events')] : [];
    const moved = this.found.length === 0 ? movedActions(this.#knowledge, this.#filter, this.#turn) : [];
    return [...options, ...moved, ...more, ...back, ...this.#drops(), ...events, ...clear, way(words.leave, 'leave')];
  }

  /** Ways to drop one facet: where nothing is found, those that leave something. */
  #drops(): readonly Action[] {
    const { language } = this.#turn;
    const words = packs[language].browse;
    const named = this.#named(language);
    const way = (label: string, facet: Facet) =>
      ({ label, means: means.answer(`drop ${facet}`), aside: true }) as const;
    const helping = this.found.length === 0 ? this.#droppable(language) : [];
    if (helping.length > 0)
      return helping.map(({ facet, name, count }) => way(words.dropTo({ facet: name, count }), facet));
    if (this.found.length > 0 && named.length < 2) return [];
    return named.slice(-DROPS).map(({ facet, name }) => way(words.drop({ facet: name }), facet));
  }
}

function withOpening({ lead, rest, spoken = lead, noted = [] }: Telling, opening: string): Telling {
  return { lead: `${opening} ${lead}`, rest, spoken: `${opening} ${spoken}`, noted };
}
