import type { Imported, National } from '../knowledge/catalogue/national.ts';
import { isDay } from '../knowledge/language/day.ts';
import { bullets, formatDay, formatMonth, joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts } from './flow.ts';
import { noneHeld } from './noneHeld.ts';
import type { Action, Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** The national catalogue as it is now; undefined where none was imported. */
export type CurrentNational = () => National | undefined;

/** What the flows about imported procedures need. */
export type ImportedParts = { readonly region: Region; readonly national: CurrentNational };

/** What is not held, looked for in the national catalogue; undefined where nothing there is surely meant. */
export type LookFurther = (query: string, turn: Turn) => Reply | undefined;

/** Of labelled questions whose best title had so much of the name and of what was said, nine in ten had the right one among three. */
const SURE = 0.4;
/** So sure, and alone, that it is told at once. */
const PLAIN = 0.75;
/** Another so near is meant as well as the first. */
const NEAR = 0.75;
const MOST = 3;

/** Looks further, by a code that was typed or by words: one that is plain is told, a few that are near are put to choose from. */
export function makeLookFurther({ region, national }: ImportedParts): LookFurther {
  return (query, turn) => {
    const catalogue = national();
    if (!catalogue) return undefined;
    const [typed] = turn.understanding.entities.procedureCode;
    if (typed !== undefined) {
      const named = catalogue.byId(typed.split('.').slice(0, 2).join('.'));
      return named && detail(named, region, turn);
    }
    const [first, ...others] = catalogue.find(query, MOST).filter(({ confidence }) => confidence >= SURE);
    if (!first) return undefined;
    const near = others.filter(({ confidence }) => confidence >= first.confidence * NEAR);
    return near.length === 0 && first.confidence >= PLAIN
      ? detail(first, region, turn)
      : offer([first, ...near], region, turn);
  };
}

/** Tells of one procedure of the national catalogue, as what it is. */
export function makeImportedFlow({ region, national }: ImportedParts): Flow<FlowStarts['imported'], never> {
  return {
    id: 'imported',
    begin({ id }, turn) {
      const found = national()?.byId(id);
      const say = [found ? detail(found, region, turn) : noneHeld(region, turn)];
      return { say, remember: { procedure: undefined, case: undefined }, end: true };
    },
    hears: () => 'no',
    hear: () => ({ say: [], end: true }),
    ask: () => [],
  };
}

function offer(found: readonly Imported[], region: Region, turn: Turn): Reply {
  const names = found.map(({ name }) => shortened(name));
  const telling = (language: Language): Telling => {
    const words = packs[language].imported;
    const [youngest = ''] = found
      .map(({ snapshot }) => snapshot)
      .toSorted()
      .toReversed();
    const source = words.source({ when: whenOf(youngest, language) });
    const spoken = words.offerSpoken({ names: joinList(names, language, 'or') });
    return { lead: words.offer, rest: [source], spoken, noted: [bullets(names)] };
  };
  const actions = found.map(({ id, name }): Action => ({ label: shortened(name), means: means.imported(id) }));
  return tell('procedure.choose', turn, telling, { actions: [...actions, portal(region, turn.language)] });
}

function detail(found: Imported, region: Region, turn: Turn): Reply {
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
