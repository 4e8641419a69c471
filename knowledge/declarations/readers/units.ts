import { fold, normalise } from '../../language/fold.ts';
import { provinceNamed, type Province } from '../../regions/provinces.ts';
import type { Unit } from '../../regions/region.ts';
import { parseNumeral } from './numerals.ts';

/** A ward of before July 2025, taken apart: "Phường 4 (Quận 3)". */
type Former = {
  readonly name: string;
  readonly type: string;
  readonly districts: readonly string[];
  /** The district as it is shown: "Quận 3". */
  readonly of: string;
  /** As the list has it: "Phường 4 (Quận 3)". */
  readonly whole: string;
  readonly unit: Unit;
};

/** The units of today by name, and what became of the wards and districts of before. */
export type Units = {
  /** The units of a name, whatever their type; by the marks first, then without them. */
  named(name: string): readonly Unit[];
  /** The units that hold a part of a former ward; `district` narrows it. */
  formerly(name: string, district?: string, type?: string): readonly Unit[];
  /** The units in a former district, by its name without "quận" or "huyện". */
  inDistrict(district: string): readonly Unit[];
  /** Units with a name one letter, or wrong marks, away. */
  near(name: string): readonly Unit[];
  /** A former ward's units by former district, where several districts had a ward of that name; else empty. */
  shared(name: string, type?: string): ReadonlyMap<string, readonly Unit[]>;
  /** Whether a former ward went to more units than one. */
  isParted(ward: string, unit: Unit): boolean;
  /** The units that were in a province of before. */
  inProvince(name: string): readonly Unit[];
  /** Whether a province named, by its name of today or a former one, is the one these units are in. */
  isOfRegion(province: Province): boolean;
  /** The units that hold a part of the one former ward whose name is a letter away, in `district` where it is given. */
  formerlyNear(name: string, district?: string): readonly Unit[];
  /** The one former district whose name is a letter away. */
  districtNear(name: string): string | undefined;
};

/** The whole name of a unit: "Phường Bến Thành". */
export function unitName(unit: Unit): string {
  return `${unit.type} ${unit.name}`;
}

const TYPE = /^(Phường|Xã|Thị trấn|Huyện|Quận|Thị xã|Thành phố|TP\.?)\s+/i;
const NUMBER = /^0*(\d+)$/;

/** A district's name as it is compared: no "quận", "huyện" or "TP.", no marks. */
export function districtKey(name: string): string {
  const bare = fold(name).replace(/^(?:quan|huyen|thi xa|thanh pho|tp|q|h|tx)(?: (?=\S)|(?=\d))/, '');
  return NUMBER.exec(bare)?.[1] ?? inFigures(bare) ?? bare;
}

function nameKey(name: string): string {
  const bare = fold(name);
  return NUMBER.exec(bare)?.[1] ?? inFigures(bare) ?? bare;
}

/** "nhất", "mười hai", "one": wards and districts of before with a number for a name. */
function inFigures(bare: string): string | undefined {
  const number = bare === 'nhat' ? 1 : parseNumeral(bare.split(' '));
  return number === undefined || number === 0 || number > 20 ? undefined : String(number);
}

function takeApart(unit: Unit): Former[] {
  return unit.formerWards.map((ward) => {
    const [, whole = ward, place] = /^(.*?)(?:\s*\((.*)\))?$/.exec(ward) ?? [];
    const districts = (place ?? unit.formerDistrict).split(',').map(districtKey);
    const of = (place ?? unit.formerDistrict).replace(/^\p{L}/u, (letter) => letter.toUpperCase());
    return { name: whole.replace(TYPE, ''), type: TYPE.exec(whole)?.[1] ?? '', districts, of, whole: ward, unit };
  });
}

function sharesDistrict(one: Former, other: Former): boolean {
  return one.districts.some((each) => other.districts.includes(each));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Prepares the units for reading; a number's wards may be in several former districts. */
export function indexUnits(units: readonly Unit[]): Units {
  const byName = groupBy(units, (unit) => fold(unit.name));
  const byOneWord = groupBy(units, (unit) => fold(unit.name).replaceAll(' ', ''));
  const former = groupBy(units.flatMap(takeApart), (each) => nameKey(each.name));
  const byDistrict = groupBy(
    units.flatMap((unit) =>
      unit.formerDistrict.split(',').map((district) => ({ unit, key: districtKey(district.trim()) })),
    ),
    ({ key }) => key,
  );
  const byProvince = groupBy(units, (unit) => fold(unit.formerProvince));
  const provinces = new Set(units.map((unit) => provinceNamed(unit.formerProvince)?.name));
  const formerly: Units['formerly'] = (name, district, type) => {
    const found = (former.get(nameKey(name)) ?? []).filter(
      (each) =>
        (district === undefined || each.districts.includes(districtKey(district))) &&
        (type === undefined || each.type === '' || fold(each.type) === fold(type)),
    );
    return [...new Set(found.map((each) => each.unit))];
  };
  return {
    named: (name) => {
      // "Saigon", as it is written abroad
      const found = byName.get(fold(name)) ?? byOneWord.get(fold(name)) ?? [];
      const marked = normalise(name);
      if (marked === fold(name)) return found;
      return found.filter((unit) => normalise(unit.name) === marked);
    },
    formerly,
    inDistrict: (district) => (byDistrict.get(districtKey(district)) ?? []).map(({ unit }) => unit),
    near: (name) => (fold(name).length < SHORTEST ? [] : units.filter((unit) => isNear(fold(name), fold(unit.name)))),
    shared: (name, type) => {
      const all = (former.get(nameKey(name)) ?? []).filter(({ type: own }) => !type || fold(own) === fold(type));
      const apart = all.some((one) => all.some((other) => !sharesDistrict(one, other)));
      const groups = groupBy(apart ? all : [], ({ of }) => of);
      return new Map([...groups].map(([of, wards]) => [of, [...new Set(wards.map(({ unit }) => unit))]]));
    },
    isParted: (ward, unit) => {
      const own = takeApart(unit).find(({ whole }) => whole === ward);
      const same = own ? (former.get(nameKey(own.name)) ?? []) : [];
      return same.some((each) => each.unit !== unit && each.type === own?.type && sharesDistrict(each, own));
    },
    inProvince: (name) => byProvince.get(fold(name)) ?? [],
    isOfRegion: ({ name }) => provinces.has(name),
    formerlyNear: (name, district) => {
      const keys = nearest(name, former.keys());
      const found = keys.map((key) => formerly(key, district)).filter((each) => each.length > 0);
      return found.length === 1 ? (found[0] ?? []) : [];
    },
    districtNear: (name) => {
      const [key, ...others] = nearest(name, byDistrict.keys());
      return others.length === 0 ? key : undefined;
    },
  };
}

/** Letters from which on a name that differs in one may still be meant. */
const SHORTEST = 6;

function nearest(name: string, keys: Iterable<string>): readonly string[] {
  const bare = districtKey(name);
  return bare.length < SHORTEST ? [] : [...keys].filter((key) => isNear(bare, key));
}

/** Whether two strings are at most one insertion, deletion, change or swap of neighbours apart. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rests = [
    a.slice(at + 1) === b.slice(at + 1),
    a.slice(at + 1) === b.slice(at),
    a.slice(at) === b.slice(at + 1),
    a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2),
  ];
  return rests.includes(true);
}
