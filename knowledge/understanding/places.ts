import { fold, normalise } from '../language/fold.ts';
import { provinceNamed } from '../regions/provinces.ts';
import { departmentsIn } from './departments.ts';
import {
  capitalsAt,
  isCapital,
  isOneOf,
  knownNameAt,
  placeNames,
  tokensOf,
  type PlaceNames,
  type Token,
} from './placeNames.ts';

type Read = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: PlaceNames;
  /** All in capitals: they tell nothing. */
  readonly shouted: boolean;
};
/** Words from one token up to another, not included. */
type Span = { readonly from: number; readonly until: number };

const marked = (words: string): readonly [ReadonlySet<string>, ReadonlySet<string>] => {
  const list = words.split('|');
  return [new Set(list.map(normalise)), new Set(list.map(fold))];
};
const UNITS = marked('phường|xã|quận|huyện|tp|p|q');
const TWO_WORD_UNITS = marked('thị trấn|thị xã|đặc khu|thành phố');
const OFFICES = [
  'trung tâm phục vụ hành chính công', 'trung tâm hành chính công', 'bộ phận một cửa', 'uỷ ban nhân dân', 'uỷ ban', 'công an', 'ubnd',
].map((office) => fold(office).split(' ')); // prettier-ignore
const NUMBERED = new Set(['phuong', 'quan', 'p', 'q']);
const GLUED = /^(?:q(?:[1-9]|1[0-2])|p(?:[1-9]|1\d|2[0-8]))$/;
const ENGLISH_UNITS = new Set(['ward', 'commune', 'district']);
/** What stands before a name that is not the name of a unit: a street, a market, a person. */
const LANDMARKS = new Set(
  `duong cho cau vien bay cang truong ga xe kcn cu hem chua cong ty chung ngan hang sieu ho song rach
  ong ba anh chi co chu bac ten ho nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly`.split(/\s+/),
);
const LANDMARKS_AFTER = new Set('street road market bridge hospital airport port school street bank'.split(' '));
/** Where a bare name in small letters is a place: after where one is. */
const AT = marked('ở|tại|bên|khu|in|at|near');
const FEW = 4;
const NO_STORY = 40;
const WHERE =
  / (?:đâu|(?:o|di|den|toi|len|ra|nop) dau|(?:phường|xã|chỗ|nơi|cơ quan|phuong|xa|cho|noi|co quan) (?:nào|nao)|where|which (?:office|ward|place)) /;
const FORMER = /(?:used to be|what['’]s now|formerly|once)\s+$/i;
const FORMER_REACH = 20;
const OPENING = /^(?:I|We|My|The|A|In|At|For|To|From|Is|Which|Where|What|Tôi|Em|Con|Anh|Chị|Cho)$/;
/**
 * Wards, communes, offices and departments named in `text`, each a literal part of it. Names are known by their capitals after the kind
 * of unit; those in `known` (names of units) in any case, and where it is asked where and nothing else is named, without the kind of unit too.
 */
export function findPlaces(text: string, known: readonly string[] = []): string[] {
  const read: Read = { text, tokens: tokensOf(text), names: namesOf(known), shouted: text === text.toUpperCase() };
  const units = spansOf(read, (at) => vietnameseAt(read, at) ?? englishAt(read, at)).filter(
    (span) => !isFormer(read, span),
  );
  const found = [...units.map((span) => said(read, span)), ...departmentsIn(text)];
  // a whole city or province tells no office
  const named = found.filter((place) => !provinceNamed(place));
  if (named.length > 0 || !asksWhere(read)) return [...new Set(named)];
  const bare = spansOf(read, (at) => bareAt(read, at))
    .filter((span) => !isFormer(read, span))
    .map((span) => said(read, span));
  return [...new Set(bare.filter((place) => !provinceNamed(place)))];
}

/** A name alone is where something is to be done only where that is asked, or nothing else is said; in stories places are many. */
function asksWhere({ text, tokens }: Read): boolean {
  return tokens.length <= FEW || (tokens.length <= NO_STORY && WHERE.test(` ${normalise(text)} `));
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
  return { from, until };
}

function officeAt({ tokens }: Read, at: number): number {
  const office = OFFICES.find((words) => words.every((word, i) => tokens[at + i]?.plain === word));
  return office?.length ?? 0;
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

/** A number of a unit, not the beginning of a date or a longer number. */
function isNumber(read: Read, at: number): boolean {
  const token = read.tokens[at];
  return token !== undefined && /^\d{1,2}$/.test(token.raw) && !/^[/.-]\d/.test(read.text.slice(token.end));
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

/** The known name of a unit by itself: capitalised among small letters, or in small letters after where something is. */
function bareAt(read: Read, at: number): Span | undefined {
  const { tokens, text } = read;
  const size = knownNameAt(tokens, at, text, read.names);
  if (size < 2) return undefined;
  const [before, after] = [tokens[at - 1], tokens[at + size]];
  const words = tokens.slice(at, at + size);
  if (words.every(isCapital) && !read.shouted) {
    const beside = (before && LANDMARKS.has(before.plain)) || (after && LANDMARKS_AFTER.has(after.plain));
    const joined = isBeside(read, at - 1) || isBeside(read, at + size);
    return beside || joined ? undefined : { from: at, until: at + size };
  }
  return isOneOf(before, ...AT) ? { from: at, until: at + size } : undefined;
}

/** Whether a capitalised word stands right beside, so that the name is part of a longer one. */
function isBeside(read: Read, at: number): boolean {
  const token = read.tokens[at];
  if (!token || !isCapital(token) || isSentenceStart(read, at)) return false;
  return true;
}

function isSentenceStart({ text, tokens }: Read, at: number): boolean {
  return at === 0 || /[.!?\n]\s*$/.test(text.slice(0, tokens[at]!.start));
}

const cache = new WeakMap<readonly string[], PlaceNames>();

function namesOf(known: readonly string[]): PlaceNames {
  const made = cache.get(known) ?? placeNames(known);
  cache.set(known, made);
  return made;
}
