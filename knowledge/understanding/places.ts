import { fold } from '../language/fold.ts';
import { provinceNamed } from '../regions/provinces.ts';

const CAPITAL = "[\\p{Lu}][\\p{L}\\p{M}']*";
const NAME = `(?:\\d{1,2}(?![\\d/.-])|${CAPITAL}(?:[ -]${CAPITAL}){0,3})`;
const UNIT =
  '(?:phường|phuong|xã|xa|quận|quan|huyện|huyen|thị trấn|thi tran|thị xã|thi xa|đặc khu|dac khu|thành phố|thanh pho|tp\\.?|p\\.|q\\.)';
const OFFICE =
  '(?:(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|uỷ ban|ủy ban|uy ban nhan dan|uy ban|công an|cong an|trung tâm phục vụ hành chính công|trung tam phuc vu hanh chinh cong|trung tâm hành chính công|trung tam hanh chinh cong|bộ phận một cửa|bo phan mot cua) )';
/** Units with their names, an office before them or not, one after another: "UBND phường Bến Nghé quận 1". */
const VIETNAMESE = new RegExp(
  `(?<!\\p{L})(?:${caseless(OFFICE)})?${caseless(UNIT)} ?${NAME}(?:,? ${caseless(UNIT)} ?${NAME})*`,
  'gu',
);
const ENGLISH = new RegExp(
  `(?<!\\p{L})(?:${CAPITAL}(?: ${CAPITAL}){0,3} (?:ward|Ward|commune|Commune|district|District)|(?:[Ww]ard|[Cc]ommune|[Dd]istrict) ${NAME})(?!\\p{L})`,
  'gu',
);
const DEPARTMENT = new RegExp(
  `(?<!\\p{L})(?:Department of ${CAPITAL}(?:(?: and|,)? ${CAPITAL}){0,4}|[Ss]ở (?:Tư pháp|tư pháp|Xây dựng|xây dựng|Y tế|y tế|Tài chính|tài chính|Nội vụ|nội vụ|Công [Tt]hương|công thương|Giáo dục(?: và Đào tạo)?|giáo dục(?: và đào tạo)?|Nông nghiệp và Môi trường|nông nghiệp và môi trường|Khoa học và Công nghệ|khoa học và công nghệ|Văn hóa và Thể thao|văn hóa và thể thao|Du lịch|du lịch))(?!\\p{L})`,
  'gu',
);
const KIND = new RegExp(`^${caseless(UNIT)} ?[\\p{L}\\d]|(?:[Ww]ard|[Cc]ommune|[Dd]istrict)$`, 'u');
const STOP = /^(?:I|We|My|The|A|In|At|For|To|From|Is|Which|Where|What|Tôi|Em|Con|Anh|Chị|Cho)$/;

/**
 * Wards, communes, offices and departments named in `text`, each a literal part of it. Names are known by their capitals; those in
 * `known` (names of units) in any case, after the kind of unit.
 */
export function findPlaces(text: string, known: readonly string[] = []): string[] {
  const found = [
    ...matches(text, VIETNAMESE),
    ...matches(text, ENGLISH).map(withoutOpening),
    ...matches(text, DEPARTMENT),
  ];
  // a whole city or province tells no office
  const named = found.filter((place) => !provinceNamed(place));
  if (named.length > 0) return [...new Set(named)];
  return [...new Set(lowerCase(text, known))];
}

type Recognised = {
  readonly text: string;
  readonly known: readonly string[];
  readonly recognised: readonly string[];
};

/** `found`, and what others recognised in `text` beside it: where it is a unit by its kind, or has the name of one that is known. */
export function withRecognised(found: readonly string[], { text, known, recognised }: Recognised): string[] {
  const isUnit = (place: string): boolean => KIND.test(place) || namesOf(known).has(fold(place));
  const said = text.normalize('NFC');
  const more = recognised
    .map((place) => place.trim())
    .filter((place) => place !== '' && said.includes(place) && !provinceNamed(place) && isUnit(place))
    .filter((place) => !found.some((each) => each.normalize('NFC').includes(place) || place.includes(each)));
  return [...new Set([...found, ...more])];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([all]) => all.trim());
}

/** "In Tan My ward": what opens a sentence is not the name. */
function withoutOpening(place: string): string {
  const words = place.split(' ');
  while (words.length > 2 && STOP.test(words[0]!)) words.shift();
  return words.join(' ');
}

function lowerCase(text: string, known: readonly string[]): string[] {
  if (known.length === 0) return [];
  const names = namesOf(known);
  return [
    ...text.matchAll(
      /(?<!\p{L})(?:ubnd |(?:ủy|uy|uỷ) ban |(?:công|cong) an )?(?:phường|phuong|xã|xa)((?: [\p{L}\p{M}]+){1,3})/gu,
    ),
  ].flatMap(([all, rest = '']) => {
    const words = rest.trim().split(' ');
    for (let size = words.length; size > 0; size -= 1)
      if (names.has(fold(words.slice(0, size).join(' '))))
        return [all.slice(0, all.length - rest.length) + rest.slice(0, ` ${words.slice(0, size).join(' ')}`.length)];
    return [];
  });
}

const cache = new WeakMap<readonly string[], ReadonlySet<string>>();

function namesOf(known: readonly string[]): ReadonlySet<string> {
  const made = cache.get(known) ?? new Set(known.map(fold));
  cache.set(known, made);
  return made;
}

/** Letters outside names in either case, as `i` would also let names begin small. */
function caseless(pattern: string): string {
  return pattern.replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
