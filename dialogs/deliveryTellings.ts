// in one file: what is told of delivery, one telling after another
import { remarksOn, ruleFor, scopeLike, type Ruling } from '../knowledge/delivery/delivery.ts';
import { LEVEL_VALUES, RULES, type Rule, type Term } from '../knowledge/delivery/rules.ts';
import type { Day } from '../knowledge/language/day.ts';
import { bullets, continued, formatDay, formatMonth, joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import type { LevelWord } from '../knowledge/understanding/understanding.ts';
import { grounded, type Ground, type Telling } from './telling.ts';

/** For whom, when and where a rule is told. */
export type View = { readonly region: Region; readonly day: Day; readonly language: Language };

/** Whether it is told how a term delivers, or what it means. */
type About = 'delivery' | 'meaning';

/** The term a level word stands for: numbers are the levels of 2011, which is how people still say them. */
export function termOf(word: LevelWord): Term {
  return typeof word === 'number' ? { vocabulary: 'levels', value: word } : { vocabulary: 'scopes', value: word };
}

/** How results come back and money is paid under a term: as laid down, dated, then in today's words. */
export function termDelivery(term: Term, view: View): Telling {
  const { language } = view;
  const ruling = ruleFor(term, view.day);
  const name = ruling.rule.name[language];
  const lead = packs[language].delivery.lead({ name, results: continued(ruling.rule.results[language]) });
  const rest = [
    ruling.rule.payment[language],
    ...standing(ruling, view, 'delivery'),
    ...likeToday(ruling, view, 'delivery'),
  ];
  return ended({ lead, rest }, ruling, view, 'delivery');
}

/** What a term means, dated, then in today's words. */
export function termMeaning(term: Term, view: View): Telling {
  const { language } = view;
  const ruling = ruleFor(term, view.day);
  const words = packs[language].delivery;
  const lead = words.meaning({ name: ruling.rule.name[language], meaning: ruling.rule.meaning[language] });
  const rest = [...standing(ruling, view, 'meaning'), ...likeToday(ruling, view, 'meaning')];
  return ended({ lead, rest }, ruling, view, 'meaning');
}

/** Since when it holds, from when it will, or what took its place. */
function standing(ruling: Ruling, { language }: View, about: About): readonly string[] {
  const words = packs[language].delivery;
  const name = ruling.rule.name[language];
  switch (ruling.outcome) {
    case 'inForce':
      return [words.inForce({ from: formatMonth(ruling.rule.from, language) })];
    case 'notYet':
      return [words.notYet({ name, from: formatMonth(ruling.since, language) })];
    case 'superseded': {
      const until = formatMonth(ruling.since, language);
      if (about === 'delivery') return likeOf(ruling.rule) ? [] : [words.old({ name, until })];
      const by = joinList(
        ruling.by.map((each) => `"${each.name[language]}"`),
        language,
      );
      return [words.superseded({ name, until, by })];
    }
  }
}

/** Today's word for a rule of the old levels, where there is one. */
function likeOf(rule: Rule): 'whole' | 'partial' | undefined {
  return rule.vocabulary === 'levels' ? scopeLike(rule.value) : undefined;
}

function likeToday(ruling: Ruling, { day, language }: View, about: About): readonly string[] {
  const { rule } = ruling;
  const words = packs[language].delivery;
  if (rule.vocabulary === 'scopes') {
    const [defined] = RULES.filter((each) => each.vocabulary === 'scopes' && each.value === rule.value);
    return defined && defined.from < rule.from ? [words.definitionKept({ basis: defined.basis[language] })] : [];
  }
  const scope = likeOf(rule);
  if (ruling.outcome !== 'superseded' || !scope) return [];
  const today = ruleFor({ vocabulary: 'scopes', value: scope }, day).rule;
  const name = today.name[language];
  if (about === 'meaning') return [words.likeTodayShort({ name, meaning: today.meaning[language] })];
  const old = { old: rule.name[language], until: formatMonth(ruling.since, language) };
  const results = continued(today.results[language]);
  return [words.likeToday({ ...old, name, results, payment: today.payment[language] })];
}

/** What ends every telling of a term: what has changed around it, the other meaning its number may have, and the sources. */
function ended({ lead, rest }: Telling, { rule, outcome }: Ruling, view: View, about: About): Telling {
  const { region, day, language } = view;
  const touched = outcome !== 'notYet' && (about === 'delivery' || rule.vocabulary === 'scopes');
  const remarks = touched ? remarksOn(day, rule.vocabulary) : [];
  const grounds: Ground[] = [{ ...rule, source: rule.basis }, ...remarks];
  const changed = remarks.map((each) => each.value[language]);
  const more = [...changed, ...proactiveToo(rule, day, language)];
  return grounded({ lead, rest: [...rest, ...more] }, grounds, region, language);
}

function proactiveToo(rule: Rule, day: Day, language: Language): readonly string[] {
  if (rule.vocabulary !== 'levels') return [];
  const proactive = ruleFor({ vocabulary: 'proactive', value: rule.value }, day);
  if (proactive.outcome !== 'inForce') return [];
  return [
    packs[language].delivery.proactiveToo({
      level: String(rule.value),
      from: formatDay(proactive.rule.from, language),
      meaning: proactive.rule.short[language],
    }),
  ];
}

/** How results come back and money is paid under two of the old levels, side by side. */
export function levelsDelivery(terms: readonly Term[], view: View): Telling {
  const { region, day, language } = view;
  const words = packs[language].delivery;
  const rulings = terms.map((term) => ruleFor(term, day));
  const rules = rulings.map(({ rule }) => rule);
  const lead = rules.map((each) =>
    words.lead({ name: each.name[language], results: continued(each.results[language]) }),
  );
  const payments = rules.map((each) =>
    words.lead({ name: each.name[language], results: continued(each.payment[language]) }),
  );
  const [first] = rulings;
  const name = joinList(
    rules.map((each) => each.name[language]),
    language,
  );
  const old =
    first?.outcome === 'superseded'
      ? [words.old({ name, until: formatMonth(first.since, language) }), ...likeNames(rules, view)]
      : [];
  const grounds: Ground[] = rules.slice(0, 1).map((each) => ({ ...each, source: each.basis }));
  return grounded({ lead: lead.join(' '), rest: [...payments, ...old] }, grounds, region, language);
}

function likeNames(rules: readonly Rule[], { day, language }: View): readonly string[] {
  const words = packs[language].delivery;
  const pairs = rules.flatMap((rule) => {
    const scope = likeOf(rule);
    if (!scope) return [];
    const today = ruleFor({ vocabulary: 'scopes', value: scope }, day).rule;
    return [words.likePair({ level: rule.name[language].toLowerCase(), scope: today.name[language].toLowerCase() })];
  });
  return pairs.length > 0 ? [words.likeNames({ pairs: joinList(pairs, language) })] : [];
}

/** The terms that apply on a day to what can be filed online: the scopes, or before them levels 3 and 4. */
function termsInForce(day: Day): readonly Rule[] {
  return (['whole', 'partial', 4, 3] as const)
    .map((each) => ruleFor(termOf(each), day))
    .filter((each) => each.outcome === 'inForce')
    .map((each) => each.rule);
}

/** Both ways of getting the result and paying, in short. */
export function bothInShort({ region, day, language }: View): Telling {
  const words = packs[language].delivery;
  const rules = termsInForce(day);
  const lines = rules.map((each) =>
    words.one({
      name: each.name[language],
      results: continued(each.results[language]),
      payment: each.payment[language],
    }),
  );
  const grounds = rules.slice(0, 1).map((each) => ({ ...each, source: each.basis }));
  const told = grounded({ lead: words.overview, rest: [bullets(lines)] }, grounds, region, language);
  return { ...told, rest: [...told.rest, words.which], spoken: `${words.overview} ${words.which}` };
}

/** What the levels are: those in force, the old ones, and the proactive ones that sound the same. */
export function levelsInShort(view: View): Telling {
  const { region, day, language } = view;
  const coming = remarksOn(day, 'proactive');
  const words = packs[language].delivery;
  const rules = termsInForce(day);
  const names = joinList(
    rules.map((each) => each.name[language].toLowerCase()),
    language,
  );
  const lines = rules.map(({ vocabulary, name, meaning, short }) =>
    words.levelsLine({ name: name[language], meaning: (vocabulary === 'scopes' ? short : meaning)[language] }),
  );
  const grounds = rules.slice(0, 1).map((each) => ({ ...each, source: each.basis }));
  const rest = [
    bullets(lines),
    ...fourOf('levels', view),
    ...fourOf('proactive', view),
    ...coming.map((each) => each.value[language]),
  ];
  const told = grounded({ lead: words.levelsToday({ names }), rest }, [...grounds, ...coming], region, language);
  return { ...told, rest: [...told.rest, words.which] };
}

/** The four levels of a vocabulary on one line, where it is over or in force. */
function fourOf(vocabulary: 'levels' | 'proactive', view: View): readonly string[] {
  const { day, language } = view;
  const words = packs[language].delivery;
  const rulings = LEVEL_VALUES.map((value) => ruleFor({ vocabulary, value }, day));
  const list = rulings
    .map(({ rule }) => words.levelsItem({ value: String(rule.value), meaning: rule.short[language] }))
    .join('; ');
  const [first] = rulings;
  if (vocabulary === 'proactive')
    return first?.outcome === 'inForce'
      ? [words.levelsProactive({ from: formatDay(first.rule.from, language), list })]
      : [];
  if (first?.outcome !== 'superseded') return [];
  const portals = rulings.filter(({ rule }) => Number(rule.value) > 2).map(({ rule }) => rule);
  const alike = likeNames(portals, view);
  return [words.levelsOld({ until: formatMonth(first.since, language), list }), ...alike];
}
