import { fold, normalise } from '../language/fold.ts';
import { cuesOf, keyIn, tokensOf, whereNamed, type Outlook } from './cues.ts';
import { find, FILLERS, phrases } from './readers/words.ts';

/** A message that wants something changed. */
export type Correction = {
  /** The fields it may speak of, likeliest first; empty when it names none. */
  readonly keys: readonly string[];
  /** What the new value seems to be; `''` when none is said. */
  readonly text: string;
  /** The section it speaks of, or the entry of a group, when it names one. */
  readonly section?: string;
  /** Somebody is named by kinship whose part of the form is not said: "số căn cước vợ tôi sai". */
  readonly kin?: 'beside' | 'asValue';
};

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
const KIN = phrases(
  'vợ|chồng|vợ tôi|chồng tôi|con tôi|con gái|con trai|mẹ tôi|má tôi|cha tôi|ba tôi|bố tôi|cháu tôi|em tôi|anh tôi|chị tôi|my wife|my husband|my son|my daughter|my child|my mother|my father',
);

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
  const kin = where?.entry === undefined ? kinIn() : undefined;
  return {
    keys: ordered,
    text: value.text,
    ...(part !== undefined && { section: part }),
    ...(kin && { kin }),
  };

  function kinIn(): Correction['kin'] {
    const said = find(plain, KIN);
    if (said.length === 0) return undefined;
    return said.some(({ from }) => value.text === '' || !inValue(from)) ? 'beside' : 'asValue';
  }

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
