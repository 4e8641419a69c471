import type { Knowledge } from '../knowledge/knowledge.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts } from './flow.ts';
import { oneShot } from './oneShot.ts';
import type { Action } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

type Known = Pick<Knowledge, 'region' | 'procedures'>;

/** Says that what is to be done in another province is decided there and where to ask; how it is done here can be chosen. */
export function makeElsewhereFlow(knowledge: Known): Flow<FlowStarts['elsewhere'], never> {
  return oneShot('elsewhere', (start, turn) => ({
    say: [
      tell('procedure.none', turn, (language) => telling(knowledge, start, language), {
        actions: actionsOf(knowledge, start, turn),
      }),
    ],
    remember: { procedure: undefined, case: undefined, imported: undefined },
    end: true,
  }));
}

function telling({ region }: Known, start: FlowStarts['elsewhere'], language: Language): Telling {
  const words = packs[language].ward;
  const place = { region: region.name[language], province: nameIn(start.province, language) };
  const now = start.said === undefined ? [] : [words.nowPartOf({ said: start.said, province: place.province })];
  const here = start.procedure === undefined ? [] : [words.asHere(place)];
  return {
    lead: words.otherProvince(place),
    rest: [...now, words.askThere({ filing: new URL(region.portals.filing).host }), ...here],
    spoken: words.otherProvinceSpoken(place),
  };
}

/** A province within a sentence: "tỉnh Tây Ninh", and by its name alone where the language has other words for what it is. */
function nameIn(province: string, language: Language): string {
  return language === 'vi' ? province.replace(/^\p{Lu}/u, (first) => first.toLowerCase()) : province.replace(KIND, '');
}

const KIND = /^(?:Tỉnh|Thành phố) /;

function actionsOf(
  { region, procedures }: Known,
  { procedure = '' }: FlowStarts['elsewhere'],
  { language }: Turn,
): readonly Action[] {
  const same = procedures.byCode(procedure);
  return [
    ...(same ? [{ label: same.name[language], means: means.procedure(same.code) }] : []),
    { label: packs[language].procedures.openPortal, url: region.portals.filing },
  ];
}
