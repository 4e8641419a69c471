import type { Address, Reading, Value } from '../declaration.ts';
import { readPlace, type Place, type WardNamed } from './places.ts';
import { provinceNamed, type Province } from '../../regions/provinces.ts';
import { accept, refuse, type Reader } from './reader.ts';
import { unitName, type Units } from './units.ts';
import { hear, isQuestion, isUnknown, phrases } from './words.ts';

/** The region as places are read in it. */
export type Ground = {
  readonly units: Units;
  /** The region's full name: "Thành phố Hồ Chí Minh". */
  readonly province: string;
  /** Whether an address without a province gets the region's. */
  readonly assumeProvince: boolean;
};

const MOST_OFFERED = 6;
const AROUND = phrases(
  'ở|tại|nhà|chỗ|nơi|đang ở|gần|khu|thường trú|tạm trú|nộp|nộp ở|ủy ban|ubnd|công an|live|in|at|we|i|my|of|people s committee|phường|xã|cũ|sống|chung cư|new|mới',
);

/** Reads a unit of today by its name; a ward of before or a district leads to those it became. */
export function makeWardReader(ground: Ground): Reader<'ward'> {
  return (_field, { text }) => {
    const place = readPlace(text, ground.units);
    if (isQuestion(text)) return refuse('notAnAnswer');
    if (place.province && place.province.name !== ground.province) return refuse('ward.unknown');
    const spare = hear(place.street, AROUND).rest;
    if (!place.ward) return withoutWard(place, text, ground);
    const reading = judgeWard(place.ward, place.district);
    if (!reading.ok || spare.length === 0) return likeWider(reading, place, ground);
    return accept(reading.value, reading.confirm ?? 'ward.guessed');
  };
}

function withoutWard(place: Place, text: string, ground: Ground): Reading<string> {
  if (place.district !== undefined) {
    return refuse(
      'ward.district',
      ground.units
        .inDistrict(place.district)
        .map(unitName)
        .slice(0, MOST_OFFERED * 2),
    );
  }
  if (isUnknown(text)) return refuse('notAnAnswer');
  const near = ground.units.near(hear(place.street, AROUND).rest.join(' '));
  const [unit] = near;
  return unit && near.length === 1
    ? accept(unitName(unit), 'ward.guessed')
    : refuse('ward.unknown', near.map(unitName));
}

/** "Bình Thạnh" without "phường" may mean the former district, "Bình Dương" the former province. */
function likeWider<V extends Value>(reading: Reading<V>, place: Place, ground: Ground): Reading<V> {
  if (!reading.ok || reading.confirm || place.ward?.kind !== 'unit' || place.ward.exact) return reading;
  const { name } = place.ward.unit;
  const province = provinceNamed(name);
  if (province && ground.units.isOfRegion(province)) return accept(reading.value, 'ward.likeProvince');
  return ground.units.inDistrict(name).length > 0 ? accept(reading.value, 'ward.likeDistrict') : reading;
}

/** What a ward named comes to. */
export function judgeWard(ward: WardNamed, district: string | undefined): Reading<string> {
  switch (ward.kind) {
    case 'unit':
      if (ward.guessed) return accept(unitName(ward.unit), 'ward.guessed');
      return accept(unitName(ward.unit), district === undefined ? undefined : 'address.district');
    case 'several':
      return refuse('ward.several', ward.units.map(unitName));
    case 'former': {
      const [unit, ...others] = ward.units;
      if (unit && others.length === 0) return accept(unitName(unit), 'ward.old');
      return refuse(
        ward.units.length > MOST_OFFERED ? 'ward.old' : 'ward.several',
        ward.units.map(unitName).slice(0, MOST_OFFERED),
      );
    }
    case 'unknown':
      return refuse('ward.unknown');
  }
}

const LEAD =
  /^(?:(?:dạ|da|thưa|vâng)[\s,]+)?(?:(?:nhà|chỗ ở|nơi ở|hiện)?\s*(?:của )?(?:em|tôi|tui|mình|anh|chị|con|cháu|mẹ|cha|ba|má|bé)?\s*)?(?:địa chỉ(?: nhà)?(?: (?:của )?(?:em|tôi|mình|con))?|dia chi|đc|đang ở|hiện ở|ở tại|ở|tại|cư trú tại|thường trú tại|tạm trú tại|address)\s*(?:là|la|is|:)?\s+/iu;
const ENGLISH_LEAD =
  /^(?:i|we|she|he|they) (?:live|lives|am|are|is) (?:at|in|on)\s+|^(?:my|our|her|his) address is\s+/iu;
/** "Nhà tui 12 đường số 3": whose home it is, before its number. */
const WHOSE =
  /^(?:(?:dạ|da|thưa|vâng)[\s,]+)?(?:nhà|nha|chỗ)\s+(?:của |cua )?(?:em|tôi|toi|tui|mình|minh|anh|chị|con|cháu|mẹ|cha|ba|má|bé|nó)(?:\s+(?:tôi|toi|tui|em|mình))?\s*(?:thì |là |la |ở |o |tại |số |so |:|,)*\s*(?=\d)|^(?:my|our) (?:house|home|place) is (?:at )?(?=\d)/iu;
const TAIL = /[\s,.;]+(?:ạ|nha|nhé|nghen|đó|please)(?:\s+(?:em|anh|chị|cô|chú|bạn|ad|ơi))*$/iu;
const STREET = phrases(
  'số|số nhà|đường|hẻm|ngõ|ngách|kiệt|khu phố|ấp|tổ|thôn|xóm|lô|chung cư|căn hộ|tòa|block|khu|làng|buôn|kp|ql|quốc lộ|tỉnh lộ|cư xá|street|st|road|alley|apartment|apt|floor|lane|building|tower|hamlet',
);
const MERE = phrases('nhà|có|cây|đầu|gần|chợ|cạnh|kế|sát|đối diện|bên|trong|cuối|next to|near|opposite|behind');

/** Reads an address of two tiers: what stands before the ward, the ward restored to its full name, no district. */
export function makeAddressReader(ground: Ground): Reader<'address'> {
  return (_field, { text }) => {
    const bare = text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(WHOSE, '')
      .replace(LEAD, '')
      .replace(ENGLISH_LEAD, '')
      .replace(TAIL, '');
    if (isQuestion(text) || isUnknown(text)) return refuse('notAnAnswer');
    const place = readPlace(bare, ground.units);
    if (!isStreet(place.street))
      return refuse(
        place.ward || place.district !== undefined || place.street === '' ? 'address.noStreet' : 'address.noWard',
        [],
        { half: bare },
      );
    if (place.province && place.province.name !== ground.province) return elsewhere(place, place.province);
    const ward = judgeAny(place, ground);
    if (!ward.ok) return refuse(ward.problem, ward.offer, { half: halfOf(place) });
    const restored = place.ward?.kind === 'unit' && (!place.ward.exact || !place.ward.marked);
    const province = place.province || ground.assumeProvince ? ground.province : '';
    const address = addressOf(place.street, ward.value, province);
    const whole = likeWider(accept(address, ward.confirm ?? (place.isCut && 'ward.guessed')), place, ground);
    return whole.ok && !whole.confirm && (restored || place.province?.former)
      ? accept(address, 'address.restored')
      : whole;
  };
}

/** The ward named; where none was, or none that was ever there, the wards of the district if they are few. */
function judgeAny({ ward, district }: Place, { units }: Ground): Reading<string> {
  if (ward && (ward.kind !== 'unknown' || district === undefined)) return judgeWard(ward, district);
  if (district === undefined) return refuse('address.noWard');
  const wards = units.inDistrict(district);
  return refuse('address.district', wards.length > MOST_OFFERED ? [] : wards.map(unitName));
}

/** What stays of an address whose ward is still to be said. */
function halfOf({ street, district }: Place): string {
  return [street, ...(district === undefined ? [] : [`quận ${district}`])].join(', ');
}

function isStreet(street: string): boolean {
  if (!/\p{L}{2}|\d/u.test(street)) return false;
  const { means } = hear(street, STREET);
  if (/\d/.test(street) || means.length > 0) return true;
  return hear(street, MERE).means.length === 0 && street.split(' ').length >= 2;
}

function addressOf(street: string, ward: string, province: string): Address {
  return { street: street.charAt(0).toUpperCase() + street.slice(1), ward, province };
}

/** The wards of other provinces are not known here: what was typed is shown before it counts. */
function elsewhere(place: Place, province: Province): Reading<Address> {
  const pieces = place.street.split(', ');
  if (place.ward?.kind === 'unknown') {
    return accept(addressOf(place.street, titled(place.ward.text), province.name), 'address.elsewhere');
  }
  const named = place.ward?.kind === 'unit' ? unitName(place.ward.unit) : undefined;
  if (named) return accept(addressOf(place.street, named, province.name), 'address.elsewhere');
  const ward = pieces.length > 1 ? pieces.at(-1) : undefined;
  if (ward === undefined || /^\d/.test(ward)) return refuse('address.noWard');
  return accept(addressOf(pieces.slice(0, -1).join(', '), titled(ward), province.name), 'address.elsewhere');
}

function titled(ward: string): string {
  return ward.charAt(0).toUpperCase() + ward.slice(1);
}

/** An address in one line. */
export function addressText({ street, ward, province }: Address): string {
  return [street, ward, province].filter((part) => part !== '').join(', ');
}
