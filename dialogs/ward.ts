// in one file: how a place is asked about and how it is told belong together
import { readPlace, type Place } from '../knowledge/declarations/readers/places.ts';
import { indexUnits, unitName, type Units } from '../knowledge/declarations/readers/units.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../knowledge/language/day.ts';
import { bullets, formatDay, joinList } from '../knowledge/language/format.ts';
import { fold } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
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
  /(?:^| )(?:cu|nay|gio|bay gio|hien nay|dung khong|phai khong|phuong nao|xa nao|phuong gi|phuong moi|doi ten|sap nhap|old|former|now|became|(?:which|what) ward|right|correct|is (?:it|that|this))(?: |$)/;

const SO_IT_IS =
  /^(?:(?:so|then|and|ok|vậy|vay)[\s,]+)*(?:is (?:it|that|this)|it is|it[’']?s|that[’']?s|là|la)\s+(?:now\s+|the\s+)*/iu;

/** What is asked before the place: "which ward is …". */
const ASKED_BEFORE = /^(?:(?:so|then|and|ok)[\s,]+)*(?:which|what) (?:ward|commune) (?:is|does|would|was|has)\s+/iu;
const BELONGS = /\s+(?:belongs?(?: to)?|in|part of)(?:\s+(?:now|today))?[\s?.!]*$/iu;
/** What goes on from a place that was told of: "còn dĩ an", "and ward 15", "khách ở …". */
const GOES_ON =
  /^(?:(?:còn|con|thế|the|vậy|vay|rồi|roi|ok|and|so|then|what about|how about)[\s,]+)*(?:(?:khách|khach|người gọi|nguoi goi|caller)\s+(?:(?:này|nay|kia|khác|khac|nói|noi)\s+)*)?/iu;

/** No place and what is asked about it takes more letters; every beginning of a story would be tried as one. */
const LONGEST = 400;

/** A reader over the units of the region. */
export function makeWardReader({ region, units }: Pick<Knowledge, 'region' | 'units'>): WardReader {
  const index = indexUnits(units);
  return (text, day, here = false) => {
    if (day < region.unitsSince || text.length > LONGEST) return undefined;
    const mere = merePlace(text, index);
    if (mere && !here) return mere;
    if (!here && !ASKS.test(fold(text))) return undefined;
    const named = ASKED_BEFORE.test(text) ? text.replace(ASKED_BEFORE, '').replace(BELONGS, '') : text;
    const said = named.replace(ASKED_AFTER, '').replace(SO_IT_IS, '');
    const place = readPlace(said, index);
    const known = place.ward && place.ward.kind !== 'unknown' && !(place.ward.kind === 'unit' && !place.ward.exact);
    const isNamed = here ? place.ward !== undefined : known;
    return isNamed || place.district !== undefined ? place : undefined;
  };
}

/** Who says where they live, before the place itself. */
const LIVES =
  /^(?:(?:dạ|thưa|da)[\s,]+)?(?:(?:nhà|chỗ|hộ khẩu|phường cũ|chỗ ở cũ|chỗ cũ|quận cũ|nha|cho|ho khau|phuong cu|cho o cu|cho cu|quan cu)\s+)?(?:(?:tôi|tui|em|mình|con|cháu|anh|chị|khách|toi|minh|i|we|my house)\s+)?(?:(?:đang|hiện|dang|hien)\s+)?(?:ở|o|sống ở|thuộc|live in|lives in|am in|is in|in|at)\s+/iu;
/** Who says where they live asks where to go: "… thì nộp ở đâu", "… thì ra đâu làm". */
const WHERE_TO =
  /[\s,]*(?:thì|thi)?[\s,]*(?:(?:phải|cần|nên|được|phai|can|nen|duoc)\s+)?(?:(?:nộp|làm|đi|ra|tới|đến|lên|qua|gửi|nop|lam|di|toi|den|len|gui)\s+)*(?:(?:hồ sơ|giấy tờ|giấy|ho so|giay to|giay)\s+)?(?:(?:ở|tại|o|tai)\s+)?(?:đâu|dau|chỗ nào|cho nao|nơi nào|noi nao)(?:\s+(?:làm|nộp|vậy|ạ|a|được|lam|nop|vay|duoc|hả|ha|nhỉ))*$|[\s,.;]+where (?:(?:do|can|should) i (?:go|apply|file)|(?:is|[’']s) (?:my|the|our) (?:ward |commune )?(?:office|centre|center))(?: now)?$/iu;
const OLD = /[\s,(]*(?:cũ|cu|trước đây|trước kia|hồi trước|old|before)[\s).]*$/iu;
const TAIL = /(?:[\s,.]+(?:thì sao|thi sao|sao))?(?:[\s,.]+(?:ạ|nha|nhé|a))?[\s.?!]*$/iu;

const NUMBERED = /^(?:phường|phuong|ward|p|f)\.?\s*\d{1,2}$/iu;

/** A reader of messages that are a place and nothing else; undefined for any other. */
export function makeMereReader({ region, units }: Pick<Knowledge, 'region' | 'units'>): WardReader {
  const index = indexUnits(units);
  return (text, day) => (day < region.unitsSince || text.length > LONGEST ? undefined : merePlace(text, index));
}

/** A place and nothing else: "p. 12 q. gò vấp", "nhà em ở Dĩ An cũ". A name without "phường" means the former district or province it was, too. */
function merePlace(text: string, index: Units): Place | undefined {
  const said = text.trim().replace(TAIL, '');
  const next = said.replace(GOES_ON, '');
  return placeAlone(said, index) ?? (next === said || next === '' ? undefined : placeAlone(next, index));
}

function placeAlone(said: string, index: Units): Place | undefined {
  const bare = (LIVES.test(said) ? said.replace(LIVES, '').replace(WHERE_TO, '') : said).replace(
    /^(?:old|former)\s+/iu,
    '',
  );
  const name = withoutProvince(bare.replace(OLD, '').replace(/^(?:tỉnh|tinh)\s+/iu, ''), index);
  if (index.inProvince(name).length > 0 && index.inDistrict(name).length === 0) return { street: '', district: name };
  const place = readPlace(bare, index);
  const { ward } = place;
  if (place.street !== '' && index.inDistrict(name).length > 0 && !/^\d/.test(name))
    return { street: '', district: name };
  // a ward that the district no longer had when there were districts
  const missing = ward?.kind === 'unknown' ? ward.text : place.street;
  if (NUMBERED.test(missing) && index.inDistrict(place.district ?? '').length > 0)
    return { street: '', ...(place.district !== undefined && { district: place.district }) };
  const within = place.province === undefined || (place.province.former && index.isOfRegion(place.province));
  if (place.street !== '' || !within) return undefined;
  if (ward?.kind === 'unit' && !ward.exact && place.district === undefined) {
    const { name: own } = ward.unit;
    return index.inDistrict(own).length > 0 ? { street: '', district: own } : place;
  }
  return ward?.kind === 'unknown' || (!ward && index.inDistrict(place.district ?? '').length === 0) ? undefined : place;
}

/** "Dĩ An Bình Dương": a district of before goes with the province it was in. */
function withoutProvince(name: string, { inDistrict, inProvince }: Units): string {
  const words = name.split(/[\s,]+/);
  const at = words.findIndex(
    (_, from) =>
      from > 0 &&
      inProvince(words.slice(from).join(' ')).length > 0 &&
      inDistrict(words.slice(0, from).join(' ')).length > 0,
  );
  return at < 0 ? name : words.slice(0, at).join(' ');
}

/** Tells what a ward or district of before has become, and confirms a unit of today. */
export function makeWardFlow(
  knowledge: Pick<Knowledge, 'region' | 'units' | 'procedures'>,
): Flow<FlowStarts['ward'], never> {
  const read = makeWardReader(knowledge);
  const index = indexUnits(knowledge.units);
  return oneShot('ward', ({ text, here }, turn) => {
    const place = read(text, turn.today, here);
    const discussed = knowledge.procedures.byCode(turn.memory.procedure ?? '');
    const found = { place, units: place ? unitsOf(place, index) : [], here, index, discussed };
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
  readonly discussed?: Procedure | undefined;
};

function answer(region: Region, found: Found, language: Language): Telling {
  const told = placeTold(region, found, language);
  const own = found.units.length > 0 ? ownOffice(found.discussed, language) : [];
  return grounded({ ...told, rest: [...told.rest, ...own] }, [region.unitsFrom], region, language);
}

/** What is talked of may not be taken in at the ward's centre: then its own office is told beside it. */
function ownOffice(discussed: Procedure | undefined, language: Language): readonly string[] {
  const office = discussed?.ask?.[language];
  return discussed && office ? [packs[language].ward.ownOffice({ name: discussed.name[language], office })] : [];
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
