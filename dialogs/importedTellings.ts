import type { Imported } from '../knowledge/catalogue/national.ts';
import { isDay } from '../knowledge/language/day.ts';
import { bullets, formatDay, formatMonth, joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { means } from './choice.ts';
import type { Action, Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** Most papers named in one spoken sentence. */
const MOST = 3;

/** A few to choose from; `aspect`: what was asked of whichever it is. */
export function offer(found: readonly Imported[], region: Region, turn: Turn, aspect?: Aspect): Reply {
  const named = toldApart(found, turn.language);
  const names = named.map(({ label }) => label);
  const telling = (language: Language): Telling => {
    const words = packs[language].imported;
    const [youngest = ''] = found
      .map(({ snapshot }) => snapshot)
      .toSorted()
      .toReversed();
    const source = words.source({ when: whenOf(youngest, language) });
    const spoken = words.offerSpoken({ names: joinList(names, language, 'or') });
    if (aspect === undefined) return { lead: words.offer, rest: [source], spoken, noted: [bullets(names)] };
    const { procedures, aloud } = packs[language];
    const whom = { line: region.hotlines.city.number, ask: procedures.wardCentre };
    const unheld = procedures.unheld({ aspect: titleOf(aspect, language), ...whom });
    const first = {
      lead: procedures.chooseFirst,
      spoken: aloud.chooseFirst({ names: joinList(names, language, 'or') }),
    };
    return { ...(TOLD.has(aspect) ? first : { lead: unheld }), rest: [source], noted: [bullets(names)] };
  };
  const told = aspect && TOLD.has(aspect) ? aspect : undefined;
  const actions = named.map(({ id, label }): Action => ({ label, means: means.imported(id, told) }));
  return tell('procedure.choose', turn, telling, { actions: [...actions, portal(region, turn.language)] });
}

/** What is listed of each of a few, in a line: its papers or who handles it; of money and time that it is not known. */
export function eachImported(
  found: readonly Imported[],
  aspect: Aspect,
  { region, turn, actions }: { readonly region: Region; readonly turn: Turn; readonly actions: readonly Action[] },
): Reply {
  const telling = (language: Language): Telling => {
    const { imported: words, procedures } = packs[language];
    const lines = toldApart(found, language).flatMap(({ id, label }) => {
      const one = found.find((each) => each.id === id);
      const whose = one?.agency ? agenciesIn(one.agency) : tiersOf(one?.level, language);
      const papers = LISTED.has(aspect) && one && one.papers.length > 0 ? one.papers.slice(0, MOST).join('; ') : whose;
      return papers ? [`${label}: ${papers}`] : [];
    });
    const whom = { line: region.hotlines.city.number, ask: procedures.wardCentre };
    const unheld = procedures.unheld({ aspect: titleOf(aspect, language), ...whom });
    const lead = TOLD.has(aspect) && lines.length > 0 ? procedures.eachInShort : unheld;
    const when = whenOf(found[0]?.snapshot ?? '', language);
    return { lead, rest: [bullets(lines), words.source({ when }), procedures.eachNext] };
  };
  return tell('procedure.choose', turn, telling, { actions });
}

/** Names to choose from; what has the same name is told apart by who handles it, and put once where it cannot be. */
function toldApart(
  found: readonly Imported[],
  language: Language,
): readonly { readonly id: string; readonly label: string }[] {
  const named = found.map(({ id, name, level, agency }) => {
    const same = found.filter((each) => each.name === name).length > 1;
    const whose = tiersOf(level, language) ?? (agency && agenciesIn(agency));
    return { id, label: same && whose ? `${shortened(name)} (${whose})` : shortened(name) };
  });
  return named.filter(({ label }, at) => named.findIndex((each) => each.label === label) === at);
}

/** Tells of one as what it is: who handles it, its papers, from when the row is and whom to ask. */
export function detail(found: Imported, region: Region, turn: Turn): Reply {
  const { code, name, agency, level, papers, snapshot } = found;
  const telling = (language: Language): Telling => {
    const words = packs[language].imported;
    const ask = packs[language].procedures.wardCentre;
    const line = region.hotlines.city.number;
    const tiers = tiersOf(level, language);
    const rest = [
      ...(agency ? [words.agency({ agency: agenciesIn(agency) })] : []),
      ...(tiers ? [words.tiers({ tiers })] : []),
      ...(papers.length > 0 ? [words.papers, bullets(papers)] : []),
      words.noMoney,
      words.source({ when: whenOf(snapshot, language) }),
      words.confirm({ line, ask, filing: new URL(region.portals.filing).host }),
    ];
    return { lead: words.lead({ name }), rest, spoken: words.spoken({ name: shortened(name), line }) };
  };
  const about = code === undefined ? {} : { about: { procedure: code } };
  return tell('procedure.detail', turn, telling, { actions: [portal(region, turn.language)], ...about });
}

/** One aspect: papers and who handles it as the catalogue lists them; of anything else that it is not known, and whom to ask. */
export function importedAspect(found: Imported, aspect: Aspect, region: Region, turn: Turn): Reply {
  const { code, name, agency, level, papers, snapshot } = found;
  const telling = (language: Language): Telling => {
    const { imported: words, procedures } = packs[language];
    const line = region.hotlines.city.number;
    const ask = procedures.wardCentre;
    const called = shortened(name);
    const source = words.source({ when: whenOf(snapshot, language) });
    const confirm = words.confirm({ line, ask, filing: new URL(region.portals.filing).host });
    const tiers = tiersOf(level, language);
    const whose = [
      ...(agency ? [words.agency({ agency: agenciesIn(agency) })] : []),
      ...(tiers ? [words.tiers({ tiers })] : []),
    ];
    if (LISTED.has(aspect) && papers.length > 0) {
      const lead = words.papersOf({ name: called });
      return {
        lead,
        rest: [bullets(papers), source, confirm],
        spoken: words.papersSpoken({ name: called, papers: joinList(papers.slice(0, MOST), language), line }),
      };
    }
    const [first, ...others] = whose;
    if (aspect === 'place' && first !== undefined)
      return { lead: first, rest: [...others, procedures.ofThis({ name: called }), source, confirm] };
    const lead = procedures.unheld({ aspect: titleOf(aspect, language), line, ask });
    const why = MEASURED.has(aspect) ? [words.noMoney] : [];
    return { lead, rest: [...why, ...whose, procedures.ofThis({ name: called }), source] };
  };
  const about = code === undefined ? {} : { about: { procedure: code } };
  return tell('procedure.aspect', turn, telling, { actions: [portal(region, turn.language)], ...about });
}

/** An aspect as it begins a sentence. */
function titleOf(aspect: Aspect, language: Language): string {
  return packs[language].procedures.aspects[aspect].replace(/\?$/, '');
}

/** What a row can say. */
const TOLD: ReadonlySet<Aspect> = new Set(['documents', 'form', 'place']);
/** What the list of papers answers. */
const LISTED: ReadonlySet<Aspect> = new Set(['documents', 'form']);
const MEASURED: ReadonlySet<Aspect> = new Set(['fee', 'time']);

function portal(region: Region, language: Language): Action {
  return { label: packs[language].procedures.openPortal, url: region.portals.filing };
}

/** A day, a month, or only a year. */
function whenOf(snapshot: string, language: Language): string {
  const month = `${snapshot}-01`;
  if (isDay(snapshot)) return formatDay(snapshot, language);
  return isDay(month) ? formatMonth(month, language) : packs[language].imported.year({ year: snapshot });
}

const LONGEST = 140;

/** A name that can be chosen: official ones run to a thousand characters. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, name.lastIndexOf(' ', LONGEST))}…`;
}

/** Agencies, each once. */
function agenciesIn(agency: string): string {
  const all = new Set(agency.split(';').map((each) => each.trim()));
  return shortened([...all].filter((each) => each !== '').join('; '));
}

/** Whose competence it is, in words; undefined where the row does not say it in words we know. */
function tiersOf(level: string | undefined, language: Language): string | undefined {
  const said = (level ?? '').normalize('NFC').toLowerCase();
  const { commune, province, ministry } = packs[language].imported.tierNames;
  const named = [
    ...(said.includes('xã') ? [commune] : []),
    ...(said.includes('tỉnh') ? [province] : []),
    ...(said.includes('bộ') ? [ministry] : []),
  ];
  return named.length > 0 ? named.join('; ') : undefined;
}
