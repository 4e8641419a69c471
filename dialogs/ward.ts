import { readPlace, type Place } from '../knowledge/declarations/readers/places.ts';
import { indexUnits, unitName, type Units } from '../knowledge/declarations/readers/units.ts';
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
  /(?:^| )(?:cu|nay|gio|bay gio|hien nay|dung khong|phai khong|phuong nao|xa nao|phuong gi|phuong moi|doi ten|sap nhap|old|former|now|became|which ward|right|correct|is (?:it|that|this))(?: |$)/;

const SO_IT_IS =
  /^(?:(?:so|then|and|ok|vậy|vay)[\s,]+)*(?:is (?:it|that|this)|it is|it[’']?s|that[’']?s|là|la)\s+(?:now\s+|the\s+)*/iu;

/** A reader over the units of the region. */
export function makeWardReader({ region, units }: Pick<Knowledge, 'region' | 'units'>): WardReader {
  const index = indexUnits(units);
  return (text, day, here = false) => {
    if (day < region.unitsSince) return undefined;
    const mere = merePlace(text, index);
    if (mere && !here) return mere;
    if (!here && !ASKS.test(fold(text))) return undefined;
    const place = readPlace(text.replace(ASKED_AFTER, '').replace(SO_IT_IS, ''), index);
    const known = place.ward && place.ward.kind !== 'unknown' && !(place.ward.kind === 'unit' && !place.ward.exact);
    const named = here ? place.ward !== undefined : known;
    return named || place.district !== undefined ? place : undefined;
  };
}

/** Who says where they live, before the place itself. */
const LIVES =
  /^(?:(?:dạ|thưa|da)[\s,]+)?(?:(?:nhà|chỗ|hộ khẩu|nha|cho)\s+)?(?:(?:tôi|tui|em|mình|con|cháu|anh|chị|khách|toi|minh|i|we|my house)\s+)?(?:(?:đang|hiện|dang|hien)\s+)?(?:ở|o|sống ở|thuộc|live in|lives in|am in|is in|in|at)\s+/iu;
const OLD = /[\s,(]*(?:cũ|cu|trước đây|trước kia|hồi trước|old|before)[\s).]*$/iu;
const TAIL = /(?:[\s,.]+(?:ạ|nha|nhé|a))?[\s.?!]*$/iu;

/** A reader of messages that are a place and nothing else; undefined for any other. */
export function makeMereReader({ region, units }: Pick<Knowledge, 'region' | 'units'>): WardReader {
  const index = indexUnits(units);
  return (text, day) => (day < region.unitsSince ? undefined : merePlace(text, index));
}

/** A place and nothing else: "p. 12 q. gò vấp", "nhà em ở Dĩ An cũ". A name without "phường" means the former district or province it was, too. */
function merePlace(text: string, index: Units): Place | undefined {
  const bare = text
    .trim()
    .replace(TAIL, '')
    .replace(LIVES, '')
    .replace(/^(?:old|former)\s+/iu, '');
  const name = bare.replace(OLD, '').replace(/^(?:tỉnh|tinh)\s+/iu, '');
  if (index.inProvince(name).length > 0 && index.inDistrict(name).length === 0) return { street: '', district: name };
  const place = readPlace(bare, index);
  const { ward } = place;
  if (place.street !== '' && index.inDistrict(name).length > 0 && !/^\d/.test(name))
    return { street: '', district: name };
  if (place.street !== '' || place.province) return undefined;
  if (ward?.kind === 'unit' && !ward.exact && place.district === undefined) {
    const { name: own } = ward.unit;
    return index.inDistrict(own).length > 0 ? { street: '', district: own } : place;
  }
  return ward?.kind === 'unknown' || (!ward && index.inDistrict(place.district ?? '').length === 0) ? undefined : place;
}

/** Tells what a ward or district of before has become, and confirms a unit of today. */
export function makeWardFlow(knowledge: Pick<Knowledge, 'region' | 'units'>): Flow<FlowStarts['ward'], never> {
  const read = makeWardReader(knowledge);
  const index = indexUnits(knowledge.units);
  return oneShot('ward', ({ text, here }, turn) => {
    const place = read(text, turn.today, here);
    const found = { place, units: place ? unitsOf(place, index) : [], here, index };
    const telling = (language: Language) => answer(knowledge.region, found, language);
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

function unitsOf({ ward, district = '' }: Place, { inDistrict }: Units): readonly Unit[] {
  switch (ward?.kind) {
    case 'unit':
      return [ward.unit];
    case 'several':
    case 'former':
      return ward.units;
    default:
      return inDistrict(district);
  }
}

type Found = {
  readonly place: Place | undefined;
  readonly units: readonly Unit[];
  readonly here?: true | undefined;
  readonly index: Units;
};

function answer(region: Region, found: Found, language: Language): Telling {
  return grounded(placeTold(region, found, language), [region.unitsFrom], region, language);
}

function placeTold(region: Region, found: Found, language: Language): Telling {
  const { place, units, here, index } = found;
  const words = packs[language].ward;
  const since = formatDay(region.unitsSince, language);
  const [unit, ...others] = units;
  const line = region.hotlines.city.number;
  if (!unit && index.inProvince(place?.district ?? '').length > 0)
    return { lead: words.became({ since, name: region.name[language] }), rest: [words.tellWard] };
  if (!unit) return { lead: words.unknown({ since, line }), rest: [] };
  const shared = place?.district === undefined && place?.ward?.kind === 'former' ? index.shared(place.ward.name, place.ward.type) : undefined; // prettier-ignore
  if (shared && shared.size > 1) return sharedTold(shared, since, language);
  if (others.length > 0) {
    const names = units.slice(0, MOST).map(unitName);
    const some = joinList(names.slice(0, SPOKEN), language, 'or');
    const spoken = packs[language].aloud.wards({ since, names: some });
    return { lead: words.several({ since }), rest: [bullets(names), words.check({ line })], spoken };
  }
  const parts = unit.formerWards.map((ward) => (index.isParted(ward, unit) ? words.part({ ward }) : ward));
  const from = joinList(parts, language);
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

/** A name that wards of several districts had: each district with what its ward became, to say which is meant. */
function sharedTold(shared: ReadonlyMap<string, readonly Unit[]>, since: string, language: Language): Telling {
  const words = packs[language].ward;
  const lines = [...shared].map(([district, units]) => `${district}: ${units.map(unitName).join(', ')}`);
  const some = joinList([...shared.keys()].slice(0, SPOKEN), language, 'or');
  return { lead: words.shared({ since }), rest: [bullets(lines)], spoken: words.whichDistrict({ some }) };
}
