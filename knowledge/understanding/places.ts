import { fold } from '../language/fold.ts';
import { provinceNamed } from '../regions/provinces.ts';
import { asksWhere, bareAt, placedAt } from './barePlaces.ts';
import { departmentsIn } from './departments.ts';
import {
  capitalsAt,
  isOneOf,
  knownNameAt,
  marked,
  placeNames,
  tokensOf,
  type PlaceNames,
  type Read,
  type Span,
} from './placeNames.ts';

/** The kinds of units, and how those are mistyped most. */
const UNITS = marked('phường|phừơng|phưòng|phuờng|phừong|xã|quận|qụân|huyện|huỵên|tp|p|q');
const TWO_WORD_UNITS = marked('thị trấn|thị xã|đặc khu|thành phố');
const OFFICES = [
  'trung tâm phục vụ hành chính công', 'trung tâm hành chính công', 'bộ phận một cửa', 'uỷ ban nhân dân', 'uỷ ban', 'công an', 'ubnd', 'ca',
].map((office) => fold(office).split(' ')); // prettier-ignore
/** Offices that need no ward to be known by; those of social insurance are known by where they are alone. */
const OFFICES_ALONE = [
  'trung tâm phục vụ hành chính công', 'trung tâm hành chính công', 'văn phòng đăng ký đất đai', 'vpđk đất đai',
].map((office) => fold(office).split(' ')); // prettier-ignore
const OFFICES_OF_A_PLACE = ['bảo hiểm xã hội cơ sở', 'bhxh cơ sở', 'bảo hiểm xã hội', 'bhxh'].map((office) =>
  fold(office).split(' '),
);
const CITY = fold('thành phố').split(' ');
const OTHERWISE = marked('hay|hoặc|or');
const OF_BEFORE = marked('cũ');
const NUMBERED = new Set(['phuong', 'quan', 'p', 'q']);
const COUNTED = marked('lần|lượt|bữa|hôm|ngày|chuyến|times|days');
const GLUED = /^(?:q(?:[1-9]|1[0-2])|p(?:[1-9]|1\d|2[0-8]))$/;
const ENGLISH_UNITS = new Set(['ward', 'commune', 'district']);
/** Longest message in which an office without a unit is the place meant. */
const OFFICE_ASKED = 16;
/** From here on wards are part of a story, unless it is asked where. */
const LONG_STORY = 90;
/** Longest message in which the one name that stands after "ở", "in" is taken for the place meant. */
const ONE_PLACE = 50;
const FORMER = /(?:used to be|what['’]s now|formerly|once|born(?: in| at)?)\s+$/i;
const FORMER_REACH = 20;
const OPENING = /^(?:I|We|My|The|A|In|At|For|To|From|Is|Which|Where|What|Street|Road|Tôi|Em|Con|Anh|Chị|Cho)$/;
/**
 * Wards, communes, offices and departments named in `text`, each a literal part of it. Names are known by their capitals after the kind
 * of unit; those in `known` (names of units) in any case, and where it is asked where and nothing else is named, without the kind of unit too.
 */
export function findPlaces(text: string, known: readonly string[] = []): string[] {
  const read: Read = { text, tokens: tokensOf(text), names: namesOf(known), shouted: text === text.toUpperCase() };
  const where = asksWhere(read);
  const isStory = read.tokens.length > LONG_STORY && !where;
  const units = isStory ? [] : saidBy(read, (at) => vietnameseAt(read, at) ?? englishAt(read, at));
  const named = [...units, ...departmentsIn(text)].filter((place) => !provinceNamed(place));
  if (named.length > 0) return [...new Set(named)];
  const offices = read.tokens.length > OFFICE_ASKED ? [] : saidBy(read, (at) => officeAloneAt(read, at));
  if (offices.length > 0) return offices;
  if (where) return saidBy(read, (at) => bareAt(read, at));
  const placed = read.tokens.length > ONE_PLACE ? [] : saidBy(read, (at) => placedAt(read, at));
  return placed.length === 1 ? placed : [];
}

/** What stands where `spanAt` finds a place of today, each once; a whole city or province tells no office. */
function saidBy(read: Read, spanAt: (at: number) => Span | undefined): string[] {
  const spans = spansOf(read, spanAt).filter((span) => !isFormer(read, span));
  return [...new Set(spans.map((span) => said(read, span)).filter((place) => !provinceNamed(place)))];
}

function spansOf({ tokens }: Read, spanAt: (at: number) => Span | undefined): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const span = spanAt(at);
    if (!span) continue;
    spans.push(span);
    at = span.until - 1;
  }
  return spans;
}

function said({ text, tokens }: Read, { from, until }: Span): string {
  return text.slice(tokens[from]!.start, tokens[until - 1]!.end);
}

function gap({ text, tokens }: Read, after: number): string {
  return text.slice(tokens[after]!.end, tokens[after + 1]?.start ?? text.length);
}

/** Units with their names, an office before them or not, one after another: "UBND phường Bến Nghé quận 1". */
function vietnameseAt(read: Read, from: number): Span | undefined {
  const start = from + officeAt(read, from);
  let until = unitAt(read, start);
  if (until === undefined) return undefined;
  for (let next: number | undefined = until; next !== undefined; next = unitAt(read, until)) {
    until = next;
    if (!/^[\s,-]{1,3}$/.test(gap(read, until - 1))) break;
  }
  const isOfBefore = isOneOf(read.tokens[until], ...OF_BEFORE) && gap(read, until - 1) === ' ';
  return { from, until: isOfBefore ? until + 1 : until };
}

function officeAt(read: Read, at: number): number {
  return OFFICES.find((words) => areAt(read, at, words))?.length ?? 0;
}

/** An office with no unit before its name: "trung tâm hành chính công", "VPĐK đất đai Thủ Đức", "BHXH cơ sở Tân Bình". */
function officeAloneAt(read: Read, from: number): Span | undefined {
  const office = OFFICES_ALONE.find((words) => areAt(read, from, words));
  const named = office ?? OFFICES_OF_A_PLACE.find((words) => areAt(read, from, words));
  if (!named) return undefined;
  const until = from + named.length;
  const known = knownNameAt(read.tokens, until, read.text, read.names);
  if ((!office && known === 0) || isOneOf(read.tokens[until + known], ...OTHERWISE)) return undefined;
  return { from, until: until + (areAt(read, until, CITY) ? CITY.length : known) };
}

function areAt({ tokens }: Read, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[at + i]?.plain === word);
}

/** Where a unit with its name ends that begins at `at`. */
function unitAt(read: Read, at: number): number | undefined {
  const { tokens, text } = read;
  const unit = tokens[at];
  if (!unit) return undefined;
  if (GLUED.test(unit.plain)) return at + 1;
  const size = isTwoWordUnit(read, at) ? 2 : isOneOf(unit, ...UNITS) ? 1 : 0;
  if (size === 0 || !/^\.?\s{0,2}$/.test(gap(read, at + size - 1))) return undefined;
  const name = at + size;
  const known = knownNameAt(tokens, name, text, read.names);
  if (known > 0) return name + known;
  if (NUMBERED.has(unit.plain) && isNumber(read, name)) return name + 1;
  if (unit.plain.length === 1 && !/\./.test(gap(read, at))) return undefined;
  const capitals = read.shouted ? 0 : capitalsAt(tokens, name, text);
  return capitals > 0 ? name + capitals : undefined;
}

function isTwoWordUnit({ tokens, text }: Read, at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || text.slice(first.end, second.start) !== ' ') return false;
  const raw = `${first.raw} ${second.raw}`;
  return isOneOf(
    { raw, plain: `${first.plain} ${second.plain}`, start: first.start, end: second.end },
    ...TWO_WORD_UNITS,
  );
}

/** "In what used to be Binh Thanh District": told of the past, not where to go. */
function isFormer({ text, tokens }: Read, { from }: Span): boolean {
  const { start } = tokens[from]!;
  return FORMER.test(text.slice(Math.max(0, start - FORMER_REACH), start));
}

/** A number of a unit, not the beginning of a date or a longer number, nor how often ("lên phường 3 lần"). */
function isNumber(read: Read, at: number): boolean {
  const token = read.tokens[at];
  if (!token || !/^\d{1,2}$/.test(token.raw) || isOneOf(read.tokens[at + 1], ...COUNTED)) return false;
  return !/^[/.-]\d/.test(read.text.slice(token.end));
}

/** "Tan My ward", "District 7", "ward of Tan Dinh". */
function englishAt(read: Read, at: number): Span | undefined {
  const { tokens, text } = read;
  if (ENGLISH_UNITS.has(tokens[at]!.plain)) {
    const name = tokens[at + 1]?.plain === 'of' ? at + 2 : at + 1;
    if (gap(read, at) !== ' ') return undefined;
    const known = knownNameAt(tokens, name, text, read.names);
    if (known > 0) return { from: at, until: name + known };
    if (isNumber(read, name)) return { from: at, until: name + 1 };
    const capitals = read.shouted ? 0 : capitalsAt(tokens, name, text);
    return capitals > 0 ? { from: at, until: name + capitals } : undefined;
  }
  if (!read.shouted && OPENING.test(tokens[at]!.raw)) return undefined;
  const size = knownNameAt(tokens, at, text, read.names) || (read.shouted ? 0 : capitalsAt(tokens, at, text));
  const unit = tokens[at + size];
  if (size === 0 || !unit || gap(read, at + size - 1) !== ' ') return undefined;
  return ENGLISH_UNITS.has(unit.plain) ? { from: at, until: at + size + 1 } : undefined;
}

const cache = new WeakMap<readonly string[], PlaceNames>();

function namesOf(known: readonly string[]): PlaceNames {
  const made = cache.get(known) ?? placeNames(known);
  cache.set(known, made);
  return made;
}
