import { fold, normalise } from '../language/fold.ts';
import { cuesOf, keyIn, tokensOf, whereNamed, type Outlook } from './cues.ts';
import { find, FILLERS, isQuestion, phrases } from './readers/words.ts';

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

const UNIT =
  'duong|con duong|phuong|xa|quan|huyen|tinh|thanh pho|tp|thi xa|thi tran|ap|thon|to|to dan pho|khu|khu pho|pho|hem|cau|cho|truong|street|road|ward|district|commune|province|city';
/** "Đổi tên đường", "phường tôi giờ đổi tên thành gì": it is a place that has another name. */
const RENAMED = new RegExp(
  `(?:^| )(?:doi|thay|sua|thay doi) (?:lai )?ten (?:cua )?(?:cac |may |con |cai )?(?:${UNIT})(?: |$)|(?:^| )(?:${UNIT}) (?:\\w+ ){0,6}(?:doi|thay) (?:lai )?ten(?: |$)|(?:^| )(?:rename[sd]?|renaming) (?:of )?(?:the |my |our )?(?:\\w+ )?(?:${UNIT})(?: |$)|(?:^| )(?:${UNIT}) (?:\\w+ ){0,4}(?:renamed|(?:changed?|changing) (?:its )?name)(?: |$)`,
);

/** Whether a message speaks of a place that has another name now: no field of a form is meant by that. */
function tellsOfRenaming(text: string): boolean {
  return RENAMED.test(fold(text));
}

/** What makes a wish a polite one, and no question. */
const POLITELY =
  /[\s,]+(?:có )?(?:được|duoc|đc|dc|đk|ok|nha|nhé)[\s,]*(?:không|khong|ko|k|hông|hong|hok)?(?:[\s,]+(?:vậy|vay|ạ|a|em|anh|chị|bạn|ad))*[\s?.!]*$|[\s?]+$/iu;
/** "Làm sao sửa tên", "how do I fix it": asked of the form, and to be done. */
const HOW =
  /(?:^| )(?:lam sao|lam the nao|the nao|cach nao|how)(?: \w+){0,3} (?:sua|doi|chinh|change|fix|correct|edit)(?: |$)|(?:^| )(?:sua|chinh|fix|correct|edit)(?: \w+){0,3} (?:lam sao|the nao|sao|ra sao|cach nao|o dau)(?: |$)/;
/** "Đổi tên thì … không": what comes of changing something is asked. */
const IF_CHANGED =
  /(?:^| )(?:doi|sua|thay doi)(?: \w+){1,4} thi (?:\w+ ){1,12}(?:khong|ko|k|gi|sao|dau|nao|hong|hok|may|bao nhieu|bao lau)(?: \w{1,4})?$/;

/** Whether a message asks about changes, rather than for one: what was answered is not opened again by that. */
function asksOfChanges(text: string): boolean {
  const line = fold(text);
  if (HOW.test(line)) return false;
  return IF_CHANGED.test(line) || isQuestion(text.replace(POLITELY, ''));
}

/** Reads a message as a correction; undefined when nothing in it asks for a change. */
export function correctionIn(text: string, { declaration, places, section, entry }: Outlook): Correction | undefined {
  const plain = text.normalize('NFC');
  if (tellsOfRenaming(plain) || asksOfChanges(plain)) return undefined;
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
