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
      if (about === 'delivery') return [words.old({ name, until })];
      const by = joinList(
        ruling.by.map((each) => `"${each.name[language]}"`),
        language,
      );
      return [words.superseded({ name, until, by })];
    }
  }
}

function likeToday({ rule, outcome }: Ruling, { day, language }: View, about: About): readonly string[] {
  const words = packs[language].delivery;
  if (rule.vocabulary === 'scopes') {
    const [defined] = RULES.filter((each) => each.vocabulary === 'scopes' && each.value === rule.value);
    return defined && defined.from < rule.from ? [words.definitionKept({ basis: defined.basis[language] })] : [];
  }
  const scope = rule.vocabulary === 'levels' && outcome === 'superseded' ? scopeLike(rule.value) : undefined;
  if (!scope) return [];
  const today = ruleFor({ vocabulary: 'scopes', value: scope }, day).rule;
  const name = today.name[language];
  return about === 'delivery'
    ? [words.likeToday({ name, results: continued(today.results[language]), payment: today.payment[language] })]
    : [words.likeTodayShort({ name, meaning: today.meaning[language] })];
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
      name: rule.name[language],
      level: String(rule.value),
      from: formatDay(proactive.rule.from, language),
      meaning: proactive.rule.meaning[language],
    }),
  ];
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
export function levelsInShort({ region, day, language }: View): Telling {
  const words = packs[language].delivery;
  const rules = termsInForce(day);
  const names = joinList(
    rules.map((each) => each.name[language].toLowerCase()),
    language,
  );
  const lines = rules.map((each) => words.levelsLine({ name: each.name[language], meaning: each.meaning[language] }));
  const grounds = rules.slice(0, 1).map((each) => ({ ...each, source: each.basis }));
  const rest = [bullets(lines), ...fourOf('levels', day, language), ...fourOf('proactive', day, language)];
  return grounded({ lead: words.levelsToday({ names }), rest }, grounds, region, language);
}

/** The four levels of a vocabulary on one line, where it is over or in force. */
function fourOf(vocabulary: 'levels' | 'proactive', day: Day, language: Language): readonly string[] {
  const words = packs[language].delivery;
  const rulings = LEVEL_VALUES.map((value) => ruleFor({ vocabulary, value }, day));
  const list = rulings
    .map(({ rule }) => words.levelsItem({ value: String(rule.value), meaning: rule.meaning[language] }))
    .join('; ');
  const [first] = rulings;
  if (vocabulary === 'levels')
    return first?.outcome === 'superseded'
      ? [words.levelsOld({ until: formatMonth(first.since, language), list })]
      : [];
  return first?.outcome === 'inForce'
    ? [words.levelsProactive({ from: formatDay(first.rule.from, language), list })]
    : [];
}
