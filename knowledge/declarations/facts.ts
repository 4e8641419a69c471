import { fold } from '../language/fold.ts';
import { provinceNamed } from '../regions/provinces.ts';
import { cuesOf, keyIn, tokensOf, whereNamed, type Cue, type Outlook, type Token, type Where } from './cues.ts';
import type { Field } from './declaration.ts';
import type { Place } from './next.ts';
import { find, FILLERS, phrases, type Vocabulary } from './readers/words.ts';

/** A part of a message that seems to speak of a field: the words for its value, `''` when it names the field only. */
export type Fact = { readonly key: string; readonly text: string };

const LINKS = phrases('là|của|thì|mới|phải là|thành|is|of|number|no');
/** What may stand between the name of a field and its figures. */
const TO_FIGURES: ReadonlySet<string> = new Set('là|la|ngày|ngay|năm|nam|số|so|is|on|in|no|number|of'.split('|'));
const POSSESSIVE: ReadonlySet<string> = new Set('tôi|toi|em|mình|minh|tui'.split('|'));
const LEADING = phrases(
  'à|vậy|với lại|còn|gõ|khai|điền|còn|rồi|và|ghi|ghi là|số|có|với|tên gọi|xin|cho|and|also|with|then|thôi|vầy|như vầy|như sau|đây|here|s|of|his|her|their|on|in',
);

/** The pieces of a message, at commas, semicolons, lines and sentence ends; a comma inside a number does not cut. */
function piecesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s*(?:[;\n]|,(?!\d{3}(?!\d))|(?<!(?<!\p{L})(?:tp|p|q|tt|bv|mr|mrs|ms|dr|st))\.\s+(?=\p{L}))\s*/iu)
    .filter((piece) => piece.trim() !== '');
}

/** The parts of a message in order: facts that name their field first ("sinh 20/07/2025"), and pieces that name none (`key: ''`). */
export function factsIn(text: string, outlook: Outlook): Fact[] {
  const { declaration, places, section, entry } = outlook;
  const cues = cuesOf(declaration);
  let current: Where = { section, entry };
  const facts = piecesOf(withNames(text, cues))
    .flatMap((piece) => cutAtFigures(piece, cues, current))
    .map((piece) => {
      const lead = leadOf(piece, cues, current, places);
      current = lead.where;
      return { key: lead.key, text: lead.key === '' ? piece : afterLead(piece, lead) };
    });
  return joined(facts, places);
}

/** Kinds whose values have commas in them. */
const PLACES: ReadonlySet<Field['kind']> = new Set(['text', 'address', 'ward']);
/** A house and its street: a number and a name, and no measure or day. */
const HOUSE =
  /^(?:(?:nhà|nha|ở|o|tại|tai|số|so|hẻm|hem)\s+)*\d+[\p{L}\d/-]*\s+(?!(?:tháng|thang|năm|nam|tuổi|tuoi|bản|ban|con|người|nguoi)(?:\s|$))\p{L}/iu;
const WIDER = /^(?:tinh|thanh pho|tp|phuong|xa|quan|huyen|thi tran|thi xa|ap|thon|khu pho|hem|duong|viet nam)(?: |$)/;

/** "Quê quán: xã Tân Phú, tỉnh Đồng Nai": what a place lies in goes on with it. */
function joined(facts: readonly Fact[], places: readonly Place[]): Fact[] {
  return facts.reduce<Fact[]>((so, fact) => {
    const before = so.at(-1);
    const place = before && places.find(({ key }) => key === before.key);
    // "12 Le Loi, phuong Ben Thanh", whatever was asked: the name of a place is nobody's
    if (before?.key === '' && fact.key === '' && HOUSE.test(before.text) && !/^[\d\s.+-]+$|@/.test(fact.text))
      return [...so.slice(0, -1), { key: '', text: `${before.text}, ${fact.text}` }];
    const goesOn = fact.key === '' && (WIDER.test(fold(fact.text)) || provinceNamed(bareTail(fact.text)) !== undefined);
    if (!before || !place || !PLACES.has(place.field.kind) || !goesOn) return [...so, fact];
    return [...so.slice(0, -1), { ...before, text: `${before.text}, ${fact.text}` }];
  }, []);
}

function bareTail(text: string): string {
  return text.replace(/\s+(?:nha|nhé|ạ|á|nghe|nghen|đó|nè|em|chị|anh|bạn)$/iu, '');
}

const AT_PLACE =
  /\s+(?:ở|tại|o|tai)\s+(?=(?:bệnh viện|benh vien|bv|trạm y tế|tram y te|trạm xá|nhà bảo sanh|nhà hộ sinh|phòng khám)(?!\p{L}))|\s+(?:at|in)\s+(?=[^,;]*(?<!\p{L})(?:hospital|clinic)(?!\p{L}))/iu;

const COPIES =
  /(?<![\p{L}\d])(?:(?:cho|lấy|lay|xin|cần|can|thêm|them|want|need)(?: (?:tôi|tui|em|mình|thêm))?\s+)?(\d{1,2}|một|mot|hai|ba|bốn|bon|năm|two|three|four|five)\s+(?:bản(?: sao)?|ban sao|copies)(?!\p{L})/giu;

/** An address of mail behind figures is a fact of its own, however it is joined to them. */
const MAIL = /(?<=\d)\s+(?:(?:và|va|and|với|voi|còn|con)\s+)?([^\s@]+@[^\s@]+\.)/giu;
const MAIL_FIRST = /([^\s@]+@[^\s@]+\.[a-z]+)\s+(?=\d)/giu;

/** "Sinh hôm kia ở bệnh viện Từ Dũ", "cho 3 bản": where it was and how many are facts of their own, as if their names stood before. */
function withNames(text: string, cues: Vocabulary<Cue>): string {
  const parted = text.replace(MAIL, ', $1').replace(MAIL_FIRST, '$1, ');
  const placed = find('nơi sinh', cues).length > 0 ? parted.replace(AT_PLACE, ', nơi sinh ') : parted;
  return find('số bản sao', cues).length > 0 ? placed.replace(COPIES, ', số bản sao $1') : placed;
}

/**
 * What a message that was no answer to a field says of fields all the same, however it begins ("làm khai sinh cho bé tên …"): for
 * each part, what it may say, likeliest first. Only what names its field, or whose it is ("con tôi là …"), counts.
 */
export function toldIn(text: string, outlook: Outlook): Fact[][] {
  const { declaration, places, section, entry } = outlook;
  const cues = cuesOf(declaration);
  let current: Where = { section, entry };
  return piecesOf(text)
    .flatMap((piece) => cutAtFigures(piece, cues, current))
    .map((piece) => {
      const leads = leadsIn(piece, cues, current, places);
      current = leads.at(-1)?.lead.where ?? current;
      return leads.flatMap(({ tail, lead }) => {
        const key = lead.key === '' ? whoseName(tail, lead, places) : lead.key;
        return key === undefined ? [] : [{ key, text: afterLead(tail, lead) }];
      });
    });
}

/** Every run of words in a piece that may lead up to a value, and what stands from there. */
function leadsIn(
  piece: string,
  cues: Vocabulary<Cue>,
  current: Where,
  places: readonly Place[],
): { readonly tail: string; readonly lead: Lead }[] {
  const tokens = tokensOf(piece);
  const leads: { readonly tail: string; readonly lead: Lead }[] = [];
  let said = 0;
  for (const { from } of find(piece, cues)) {
    if (from < said) continue;
    const tail = piece.slice(tokens[from]?.from ?? 0);
    const lead = leadOf(tail, cues, current, places);
    leads.push({ tail, lead });
    said = from + lead.length;
  }
  return leads;
}

/** "con tôi là …": the name of whoever a section is about. */
function whoseName(tail: string, { where, end }: Lead, places: readonly Place[]): string | undefined {
  const named = /(?:^|\s)(?:là|la|tên|ten|is|named|called)$/iu.test(tail.slice(0, end));
  const capital = /^\s*\p{Lu}/u.test(tail.slice(end));
  const ofSection = (place: Place) => place.section.id === where.section && place.field.kind === 'fullName';
  return named && capital ? places.find(ofSection)?.key : undefined;
}

function afterLead(piece: string, { end }: Lead): string {
  return piece.slice(end).replace(/^[\s:=,.-]+/, '');
}

/** "Người Mẫu B sinh 2/9/2026" is two facts: a field named in the middle, and figures behind it, begin another. */
function cutAtFigures(piece: string, cues: Vocabulary<Cue>, current: Where): string[] {
  const tokens = tokensOf(piece);
  const { length } = leadOf(piece, cues, current, []);
  const cuts = find(piece, cues)
    .filter(({ means, from, to }) => 'keys' in means && from > length && hasFigures(piece, tokens.slice(to)))
    .map(({ from }) => tokens[from]?.from ?? 0);
  return [0, ...cuts].map((start, nth) => piece.slice(start, cuts[nth]).trim()).filter((each) => each !== '');
}

/** Whether figures come next, but for the words that lead up to them. */
function hasFigures(piece: string, rest: readonly Token[]): boolean {
  const next = rest.find(({ from, to }) => !TO_FIGURES.has(piece.slice(from, to).toLowerCase()));
  if (next === undefined) return false;
  const value = piece.slice(next.from);
  return /^(?:\d|[^\s@]+@)/.test(value) || BY_WORDS.test(fold(value));
}

/** A day said by words alone: "sinh hôm kia", "born last Friday". */
const BY_WORDS =
  /^(?:hom (?:qua|kia|nay|truoc)|bua (?:qua|kia|nay)|toi qua|dem qua|sang nay|chieu qua|mung|mong|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|yesterday|today|last |this (?:morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the day before)/;

type Lead = { readonly key: string; readonly where: Where; readonly end: number; readonly length: number };

/** The words before a value that say whose and which it is; `length` of them, up to `end` in the piece. */
function leadOf(piece: string, cues: Vocabulary<Cue>, current: Where, places: readonly Place[]): Lead {
  const tokens = tokensOf(piece);
  const found = find(piece, cues);
  let where: Where | undefined;
  let keys: readonly string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const cue = found.find((each) => each.from === at);
    if (cue && 'section' in cue.means && !(where && isPossessive(piece, tokens[at]))) {
      where = whereNamed(cue.means, current);
    } else if (cue && 'keys' in cue.means && keys.length === 0) keys = cue.means.keys;
    const length = cue ? cue.to - cue.from : passingAt(piece, tokens, at, keys.length > 0);
    if (length === 0) break;
    at += length;
  }
  const about = where ?? current;
  return { key: pick(keys, about, places) ?? '', where: about, end: tokens[at - 1]?.to ?? 0, length: at };
}

/** "con tôi", "vợ em": whose it is, and nobody else it is about. */
function isPossessive(piece: string, token: Token | undefined): boolean {
  return token !== undefined && POSSESSIVE.has(piece.slice(token.from, token.to).toLowerCase());
}

/** How many words at `at` may be passed over: before the field is named any politeness, after it only what links it to the value. */
function passingAt(piece: string, tokens: readonly Token[], at: number, named: boolean): number {
  const rest = piece.slice(tokens[at]?.from ?? 0);
  const lists = named ? [LINKS] : [FILLERS, LEADING, LINKS];
  return Math.max(
    0,
    ...lists.flatMap((words) => find(rest, words).filter(({ from }) => from === 0)).map(({ to }) => to),
  );
}

function pick(named: readonly string[], where: Where, places: readonly Place[]): string | undefined {
  const keys = named.map((key) => keyIn(key, where));
  const here = keys.find((key) => places.some((place) => place.key === key && place.section.id === where.section));
  return here ?? (keys.length === 1 ? keys[0] : undefined);
}
