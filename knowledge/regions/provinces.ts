import { fold, normalise } from '../language/fold.ts';

// the 34 provinces and cities since 1 July 2025 (Resolution 202/2025/QH15), and the former ones in each
const PROVINCES: Readonly<Record<string, string>> = {
  'Tuyên Quang': 'Hà Giang', 'Cao Bằng': '', 'Lai Châu': '', 'Lào Cai': 'Yên Bái', 'Thái Nguyên': 'Bắc Kạn', 'Điện Biên': '', 'Lạng Sơn': '', 'Sơn La': '', 'Phú Thọ': 'Hòa Bình|Vĩnh Phúc',
  'Bắc Ninh': 'Bắc Giang', 'Quảng Ninh': '', 'Hà Nội': '', 'Hải Phòng': 'Hải Dương', 'Hưng Yên': 'Thái Bình', 'Ninh Bình': 'Hà Nam|Nam Định', 'Thanh Hóa': '', 'Nghệ An': '', 'Hà Tĩnh': '',
  'Quảng Trị': 'Quảng Bình', Huế: 'Thừa Thiên Huế', 'Đà Nẵng': 'Quảng Nam', 'Quảng Ngãi': 'Kon Tum', 'Gia Lai': 'Bình Định', 'Đắk Lắk': 'Phú Yên|Đắc Lắc|Daklak', 'Khánh Hòa': 'Ninh Thuận',
  'Lâm Đồng': 'Đắk Nông|Bình Thuận|Đắc Nông', 'Đồng Nai': 'Bình Phước', 'Tây Ninh': 'Long An', 'Hồ Chí Minh': 'Bình Dương|Bà Rịa - Vũng Tàu|Bà Rịa Vũng Tàu', 'Đồng Tháp': 'Tiền Giang', 'An Giang': 'Kiên Giang',
  'Vĩnh Long': 'Bến Tre|Trà Vinh', 'Cần Thơ': 'Sóc Trăng|Hậu Giang', 'Cà Mau': 'Bạc Liêu',
}; // prettier-ignore
const CITIES = new Set(['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ']);

/** A province named in an address: as it is called since July 2025, and whether the name typed was a former one. */
export type Province = { readonly name: string; readonly former: boolean };

const BY_NAME: ReadonlyMap<string, Province> = new Map(
  Object.entries(PROVINCES).flatMap(([name, former]): [string, Province][] => {
    const full = `${CITIES.has(name) ? 'Thành phố' : 'Tỉnh'} ${name}`;
    return [
      [fold(name), { name: full, former: false }],
      ...former
        .split('|')
        .filter(Boolean)
        .map((old): [string, Province] => [fold(old), { name: full, former: true }]),
    ];
  }),
);
const SHORT: ReadonlyMap<string, string> = new Map([
  ['hn', 'ha noi'], ['hanoi', 'ha noi'], ['danang', 'da nang'], ['dn', 'da nang'], ['hp', 'hai phong'], ['ct', 'can tho'], ['brvt', 'ba ria vung tau'],
  ['hcm', 'ho chi minh'], ['hcmc', 'ho chi minh'], ['sg', 'ho chi minh'], ['saigon', 'ho chi minh'], ['sai gon', 'ho chi minh'], ['tphcm', 'ho chi minh'], ['hochiminh', 'ho chi minh'],
]); // prettier-ignore

/** The province that a piece of an address names, with or without "tỉnh" or "TP"; undefined when it names none. */
export function provinceNamed(piece: string): Province | undefined {
  const bare = fold(piece)
    .replace(/^(?:tinh|thanh pho|tp|t p|t)(?: (?=\S)|(?=hcm$))/, '')
    .replace(/ (?:city|province)$/, '');
  return BY_NAME.get(SHORT.get(bare) ?? bare);
}

/** How each name is written, where it is written with marks. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries(PROVINCES).flatMap(([name, former]) =>
    [name, ...former.split('|').filter(Boolean)].map((each): [string, string] => [fold(each), normalise(each)]),
  ),
);
const LONGEST = 5;
const KINDS = /^(?:tinh|thanh pho|tp|t p) /;

/** A province named in running text: as typed, folded without "tỉnh", and whether "tỉnh" or "TP" said that it is one. */
export type ProvinceAt = Province & { readonly typed: string; readonly bare: string; readonly marked: boolean };

/** The province that `text` begins with: marks need not be typed, but those that are must be the name's own. */
export function provinceAt(text: string): ProvinceAt | undefined {
  const [run = ''] = text.trimStart().split(/[,;:!?()\n]/, 1);
  const words = run.trim().split(/\s+/).slice(0, LONGEST);
  for (let size = words.length; size > 0; size -= 1) {
    const typed = words.slice(0, size).join(' ').replace(/[.]+$/, '');
    const named = provinceNamed(typed);
    const bare = fold(typed).replace(KINDS, '');
    if (named && isWritten(typed, bare)) return { ...named, typed, bare, marked: KINDS.test(fold(typed)) };
  }
  return undefined;
}

/** "Huế" and "hue" are the town, "huệ" is not. */
function isWritten(typed: string, bare: string): boolean {
  const written = WRITTEN.get(bare);
  return written === undefined || fold(typed) === normalise(typed) || normalise(typed).endsWith(written);
}

const SOME = new RegExp(`(?<![\\p{L}])(?:${Object.entries(PROVINCES).flatMap(([name, former]) => [name, ...former.split('|').filter(Boolean)]).join('|')})(?![\\p{L}])`, 'u'); // prettier-ignore

/** Whether a province is named in `text` as it is written, with its capitals and marks. */
export function namesProvince(text: string): boolean {
  return SOME.test(text.normalize('NFC'));
}

/** Short forms that are no name of anything else. */
const SURE = new Set(['hcm', 'hcmc', 'tphcm']);

/** Whether a piece of an address says itself that it is a province: "tỉnh …", "TP …", "… City", "HCMC". */
export function isMarkedProvince(piece: string): boolean {
  const bare = fold(piece);
  return SURE.has(bare) || /^(?:tinh|tp|t p|thanh pho) |(?:city|province)$/.test(bare);
}
