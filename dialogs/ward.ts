import { readPlace, type Place } from '../knowledge/declarations/readers/places.ts';
import { indexUnits, unitName } from '../knowledge/declarations/readers/units.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../knowledge/language/day.ts';
import { bullets, formatDay, joinList } from '../knowledge/language/format.ts';
import { fold } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region, Unit } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts } from './flow.ts';
import { oneShot } from './oneShot.ts';
import { grounded, tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** Units listed at once. */
const MOST = 12;
/** Units named in one spoken sentence. */
const SPOKEN = 5;

/** Reads which ward or district of before, or which unit of today, a question is about; undefined when it is about none. `here`: it is no question, but says where someone is. */
export type WardReader = (text: string, day: Day, here?: boolean) => Place | undefined;

/** What is asked after the place itself: "giờ là phường nào", "what is it now". */
const ASKED_AFTER =
  /[\s,]*(?:bây giờ|bay gio|hiện nay|hien nay|nay|giờ|gio|thì|thi|is now|now|became)?[\s,]*(?:là|la|thuộc|thuoc|thành|thanh)?[\s,]*(?:phường|phuong|xã|xa|ward|which ward|what)[\s,]+(?:nào|nao|gì|gi|mới|moi)?[\s,]*(?:vậy|vay|ạ|a|rồi|roi|now)?[\s?.!]*$/iu;
const ASKS =
  /(?:^| )(?:cu|nay|gio|bay gio|hien nay|dung khong|phai khong|phuong nao|xa nao|phuong gi|phuong moi|doi ten|sap nhap|old|former|now|became|which ward|right|correct)(?: |$)/;

/** A reader over the units of the region. */
export function makeWardReader({ region, units }: Pick<Knowledge, 'region' | 'units'>): WardReader {
  const index = indexUnits(units);
  return (text, day, here = false) => {
    if (day < region.unitsSince || !(here || ASKS.test(fold(text)))) return undefined;
    const place = readPlace(text.replace(ASKED_AFTER, ''), index);
    const known = place.ward && place.ward.kind !== 'unknown' && !(place.ward.kind === 'unit' && !place.ward.exact);
    const named = here ? place.ward !== undefined : known;
    return named || place.district !== undefined ? place : undefined;
  };
}

/** Tells what a ward or district of before has become, and confirms a unit of today. */
export function makeWardFlow(knowledge: Pick<Knowledge, 'region' | 'units'>): Flow<FlowStarts['ward'], never> {
  const read = makeWardReader(knowledge);
  const { inDistrict } = indexUnits(knowledge.units);
  return oneShot('ward', ({ text, here }, turn) => {
    const place = read(text, turn.today, here);
    const units = place ? unitsOf(place, inDistrict) : [];
    const telling = (language: Language) => answer(knowledge.region, { place, units, here }, language);
    return {
      say: [tell('guidance.answer', turn, telling, { actions: nextOf(turn) })],
      remember: { topic: 'ward' },
      end: true,
    };
  });
}

function nextOf({ language }: Turn) {
  const { officeHours, addresses } = packs[language].ward;
  return [
    { label: officeHours, means: means.guidance('hours') },
    { label: addresses, means: means.guidance('address') },
  ];
}

function unitsOf({ ward, district }: Place, inDistrict: (district: string) => readonly Unit[]): readonly Unit[] {
  switch (ward?.kind) {
    case 'unit':
      return [ward.unit];
    case 'several':
    case 'former':
      return ward.units;
    default:
      return district === undefined ? [] : inDistrict(district);
  }
}

type Found = { readonly place: Place | undefined; readonly units: readonly Unit[]; readonly here?: true | undefined };

function answer(region: Region, found: Found, language: Language): Telling {
  return grounded(placeTold(region, found, language), [region.unitsFrom], region, language);
}

function placeTold(region: Region, { place, units, here }: Found, language: Language): Telling {
  const words = packs[language].ward;
  const since = formatDay(region.unitsSince, language);
  const [unit, ...others] = units;
  const line = region.hotlines.city.number;
  if (!unit) return { lead: words.unknown({ since, line }), rest: [] };
  if (others.length > 0) {
    const names = units.slice(0, MOST).map(unitName);
    const some = joinList(names.slice(0, SPOKEN), language, 'or');
    const spoken = packs[language].aloud.wards({ since, names: some });
    return { lead: words.several({ since }), rest: [bullets(names), words.check({ line })], spoken };
  }
  const from = joinList(unit.formerWards, language);
  const name = unitName(unit);
  const today = place?.ward?.kind === 'unit';
  const made = words.madeOf({ name, from });
  if (here) {
    const lead = words.here({ name });
    return { lead, rest: [...(today ? [] : [made]), words.noAddress({ line })], spoken: lead };
  }
  const rest = [words.anyCentre({ line })];
  if (!today) return { lead: words.became({ since, name }), rest: [made, ...rest] };
  return { lead: `${words.today({ name })} ${made}`, rest, spoken: words.today({ name }) };
}
