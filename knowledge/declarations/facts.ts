import { fold, normalise } from '../language/fold.ts';
import type { Declaration, Section } from './declaration.ts';
import { entryCues, type EntryNamed } from './entryWords.ts';
import type { Entry } from './groups.ts';
import { allPlaces, type Place } from './next.ts';
import { find, FILLERS, phrases, vocabulary, type Vocabulary } from './readers/words.ts';

/** A part of a message that seems to speak of a field: the words for its value, `''` when it names the field only. */
export type Fact = { readonly key: string; readonly text: string };
/** A message that wants something changed. */
export type Correction = {
  /** The fields it may speak of, likeliest first; empty when it names none. */
  readonly keys: readonly string[];
  /** What the new value seems to be; `''` when none is said. */
  readonly text: string;
  /** The section it speaks of, or the entry of a group, when it names one. */
  readonly section?: string;
};

type Cue = { readonly keys: readonly string[] } | { readonly section: string } | EntryNamed;
type Token = { readonly from: number; readonly to: number };

const TRIGGERS = phrases(
  'đúng hết|trừ|ngoại trừ|nhưng|sai rồi|sai|nhầm rồi|nhầm|lộn rồi|lộn|không phải|chưa đúng|không đúng|sửa lại|sửa|đổi lại|đổi|chỉnh lại|chỉnh|thay đổi|thay|cập nhật|khai lại|ghi lại|ghi nhầm|ghi|mới đúng|phải ghi|xin lỗi|à không|cho tôi sửa|cho em sửa|muốn sửa|muốn đổi|sai chính tả|gõ nhầm|gõ sai|bị sai',
  'yes|but|sorry it was|it was|sorry its|no it was|except|except for|wrong|is wrong|incorrect|change|correct|edit|fix|update|actually|sorry|no|not|should be|i meant|i mean|typo|mistyped|replace|set|make it',
);
const STRONG = phrases(
  'trừ|ngoại trừ|sai rồi|sai|nhầm rồi|nhầm|lộn rồi|không phải|chưa đúng|không đúng|sửa lại|sửa|đổi lại|đổi|chỉnh lại|chỉnh|thay đổi|cập nhật|khai lại|ghi lại|ghi nhầm|mới đúng|phải là|sai chính tả|gõ nhầm|gõ sai|bị sai|muốn sửa|muốn đổi',
  'sorry it was|no it was|except|except for|wrong|is wrong|incorrect|change|edit|fix|update|actually|should be|i meant|i mean|typo|mistyped|replace|not correct|not right',
);
const STRONG_MARKERS = phrases(
  'phải là|sửa thành|đổi thành|đổi qua|đổi sang|thành|mới là|mới đúng là|sửa lại là|ghi là|should be|to',
);
const WEAK_MARKERS = phrases('là|is');
const LINKS = phrases('là|của|thì|mới|phải là|thành|is|of|number|no');
const LEADING = phrases(
  'vậy|gõ|khai|điền|còn|rồi|và|ghi|ghi là|số|có|với|tên gọi|xin|cho|and|also|with|then|thôi|vầy|như vầy|như sau|đây|here|s|of|his|her|their|on|in',
);

const cueCache = new WeakMap<Declaration, Vocabulary<Cue>>();

function cuesOf(declaration: Declaration): Vocabulary<Cue> {
  const known = cueCache.get(declaration);
  if (known) return known;
  const byName = new Map<string, string[]>();
  for (const { key, field } of allPlaces(declaration)) {
    for (const name of field.called ?? []) byName.set(name, [...(byName.get(name) ?? []), key]);
  }
  const made = vocabulary<Cue>([
    ...[...byName].map(([name, keys]) => [name, { keys }] as const),
    ...entryCues(declaration),
    ...declaration.sections.flatMap((section) => sectionCues(section)),
  ]);
  cueCache.set(declaration, made);
  return made;
}

function sectionCues({ id, called = [] }: Section): (readonly [string, Cue])[] {
  return called.map((name) => [name, { section: id }] as const);
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The pieces of a message, at commas, semicolons, lines and sentence ends; a comma inside a number does not cut. */
function piecesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s*(?:[;\n]|,(?!\d{3}(?!\d))|\.\s+(?=\p{L}))\s*/u)
    .filter((piece) => piece.trim() !== '');
}

/** What to look for in a message: all fields of the form, and the section, or the entry in it, now asked about. */
export type Outlook = Where & {
  readonly declaration: Declaration;
  readonly places: readonly Place[];
};
type Where = { readonly section: string; readonly entry?: Entry | undefined };

/** The parts of a message in order: facts that name their field first ("sinh 20/07/2025"), and pieces that name none (`key: ''`). */
export function factsIn(text: string, { declaration, places, section, entry }: Outlook): Fact[] {
  const cues = cuesOf(declaration);
  let current: Where = { section, entry };
  return piecesOf(text).map((piece) => {
    const lead = leadOf(piece, cues, current, places);
    current = lead.where;
    return { key: lead.key, text: lead.key === '' ? piece : piece.slice(lead.end).replace(/^[\s:=,.-]+/, '') };
  });
}

type Lead = { readonly key: string; readonly where: Where; readonly end: number };

/** The words before a value that say whose and which it is. */
function leadOf(piece: string, cues: Vocabulary<Cue>, current: Where, places: readonly Place[]): Lead {
  const tokens = tokensOf(piece);
  const found = find(piece, cues);
  let where = current;
  let keys: readonly string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const cue = found.find((each) => each.from === at);
    if (cue && 'section' in cue.means) where = whereNamed(cue.means, current);
    else if (cue && 'keys' in cue.means && keys.length === 0) keys = cue.means.keys;
    const length = cue ? cue.to - cue.from : passingAt(piece, tokens, at, keys.length > 0);
    if (length === 0) break;
    at += length;
  }
  return { key: pick(keys, where, places) ?? '', where, end: tokens[at - 1]?.to ?? 0 };
}

/** A section named without a number is the entry already spoken of, if it holds that. */
function whereNamed(named: EntryNamed | { readonly section: string }, current: Where): Where {
  return 'entry' in named || named.section !== current.section ? named : current;
}

/** The key of a field in the entry spoken of; keys are known by the first entry. */
function keyIn(key: string, { entry }: Where): string {
  const first = entry && `${entry.group.id}[0].`;
  return first !== undefined && key.startsWith(first) ? `${entry?.id ?? ''}.${key.slice(first.length)}` : key;
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

/** Reads a message as a correction; undefined when nothing in it asks for a change. */
export function correctionIn(text: string, { declaration, places, section, entry }: Outlook): Correction | undefined {
  const plain = text.normalize('NFC');
  if (find(plain, STRONG).length === 0 && !/^(?:à |ờ )?(?:không|no)[,.]/iu.test(plain.trim())) return undefined;
  const found = find(plain, cuesOf(declaration));
  const value = newValue(plain, found);
  const inValue = (from: number) => value.from <= from && from < value.to;
  const outside = found.filter(({ from }) => value.text === '' || !inValue(from));
  const named = outside.flatMap(({ means }) => ('section' in means ? [means] : []))[0];
  const where = named && whereNamed(named, { section, entry });
  const keys = outside.flatMap(({ means }) => ('keys' in means ? means.keys : []));
  const about = keys.map((key) => keyIn(key, where ?? { section, entry })).filter(isMeant);
  const ordered = about.toSorted((a, b) => rank(a) - rank(b));
  const part = where?.entry?.id ?? where?.section;
  return { keys: ordered, text: value.text, ...(part !== undefined && { section: part }) };

  /** Who names an entry means nobody outside of it. */
  function isMeant(key: string): boolean {
    return where?.entry === undefined || key.startsWith(`${where.entry.id}.`);
  }

  function rank(key: string): number {
    const place = places.find((each) => each.key === key);
    if (place?.section.id === where?.section) return 0;
    return place?.section.id === section ? 1 : 2;
  }
}

type Span = { readonly text: string; readonly from: number; readonly to: number };

/** The new value: what follows "phải là", "thành" or "là"; else the longest run of words that are neither cue nor trigger. */
function newValue(text: string, cues: readonly { from: number; to: number }[]): Span {
  const tokens = tokensOf(text);
  const triggers = find(text, TRIGGERS);
  const marker = markerIn(text, cues[0]?.to ?? 0, tokens.length);
  const within = (spans: readonly { from: number; to: number }[], at: number) =>
    spans.some((each) => each.from <= at && at < each.to);
  const noise = [
    ...cues,
    ...triggers,
    ...find(text, STRONG_MARKERS),
    ...find(text, WEAK_MARKERS),
    ...find(text, FILLERS),
  ];
  const run = marker
    ? longestRun(marker.to, tokens.length, (at) => within(triggers, at))
    : longestRun(0, tokens.length, (at) => within(noise, at));
  if (run.from === run.to) return { text: '', ...run };
  const start = tokens[run.from]?.from ?? 0;
  const sign = /[+(]\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { text: text.slice(start - sign, tokens[run.to - 1]?.to), ...run };
}

function markerIn(text: string, after: number, end: number): { to: number } | undefined {
  const strong = find(text, STRONG_MARKERS).findLast(({ to }) => to < end);
  return strong ?? find(text, WEAK_MARKERS).find(({ from, to }) => from >= after && to < end);
}

function longestRun(from: number, to: number, isTaken: (at: number) => boolean): { from: number; to: number } {
  let best = { from, to: from };
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isTaken(at)) continue;
    if (at - start > best.to - best.from) best = { from: start, to: at };
    start = at + 1;
  }
  return best;
}

/** Whether a message only says that something is wrong. */
export function isMereComplaint(text: string): boolean {
  return /^(?:da |a )?(?:sai|sai roi|sai het|nham roi|chua dung|khong dung|wrong|not correct|that s wrong|incorrect|sua|sua lai|muon sua|toi muon sua|change|edit)(?: a| em| nha)?$/.test(
    fold(normalise(text)),
  );
}
