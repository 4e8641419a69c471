import { SURE, type Imported, type National } from '../knowledge/catalogue/national.ts';
import type { Region } from '../knowledge/regions/region.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import type { Flow, FlowStarts } from './flow.ts';
import type { Memory } from './memory.ts';
import { detail, eachImported, importedAspect, offer } from './importedTellings.ts';
import { noneHeld } from './noneHeld.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** The national catalogue as it is now; undefined where none was imported. */
export type CurrentNational = () => National | undefined;

/** What the flows about imported procedures need. */
export type ImportedParts = { readonly region: Region; readonly national: CurrentNational };

/** What is said of the national catalogue, and what is talked of from then on. */
export type Further = { readonly reply: Reply; readonly remember: Pick<Memory, 'imported' | 'procedure' | 'case'> };
/** What is not held, looked for in the national catalogue; undefined where nothing there is surely meant. */
export type LookFurther = (query: string, turn: Turn) => Further | undefined;

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
      return named && talkedOf([named], detail(named, region, turn));
    }
    const [first, ...others] = catalogue.find(query, MOST).filter(({ confidence }) => confidence >= SURE);
    if (!first) return undefined;
    const near = others.filter(({ confidence }) => confidence >= first.confidence * NEAR);
    const offered = [first, ...near];
    return near.length === 0 && first.confidence >= PLAIN
      ? talkedOf([first], detail(first, region, turn))
      : talkedOf(offered, offer(offered, region, turn));
  };
}

function talkedOf(found: readonly Imported[], reply: Reply): Further {
  return { reply, remember: { imported: found.map(({ id }) => id), procedure: undefined, case: undefined } };
}

/** Tells of one procedure of the national catalogue, as what it is. */
export function makeImportedFlow({ region, national }: ImportedParts): Flow<FlowStarts['imported'], never> {
  // the same list is put once; asked of it again, what is listed of each is told
  const offered = (found: readonly Imported[], aspect: Aspect | undefined, turn: Turn): Reply => {
    const list = offer(found, region, turn, aspect);
    const again = aspect !== undefined && turn.memory.said?.at(-1)?.text === list.text;
    return again ? eachImported(found, aspect, { region, turn, actions: list.actions ?? [] }) : list;
  };
  return {
    id: 'imported',
    begin({ ids, aspect }, turn) {
      const found = ids.flatMap((id) => national()?.byId(id) ?? []);
      const [only, ...others] = found;
      if (!only)
        return { say: [noneHeld(region, turn)], remember: { procedure: undefined, case: undefined }, end: true };
      const told = aspect ? importedAspect(only, aspect, region, turn) : detail(only, region, turn);
      const choosing = others.length > 0 || (aspect !== undefined && isOffered(turn));
      const { reply, remember } = talkedOf(found, choosing ? offered(found, aspect, turn) : told);
      return { say: [reply], remember, end: true };
    },
    hears: () => 'no',
    hear: () => ({ say: [], end: true }),
    ask: () => [],
  };
}

/** Whether one was only put to choose, and is not chosen yet. */
function isOffered({ memory, choice }: Turn): boolean {
  return memory.said?.at(-1)?.id === 'procedure.choose' && choice === undefined;
}
