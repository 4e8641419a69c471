import { fold, wordsOf } from '../knowledge/language/fold.ts';
import { onlyAsks } from '../knowledge/understanding/askingWords.ts';

const NTH = [
  'nhat|mot|dau(?: tien)?|first|1st',
  'hai|nhi|second|2nd|two',
  'ba|third|3rd|three',
  'tu|bon|fourth|4th|four',
  'nam|fifth|5th|five',
  'sau|sixth|6th|six',
  'bay|seventh|7th|seven',
  'tam|eighth|8th|eight',
  'chin|ninth|9th|nine',
  'muoi|tenth|10th|ten',
];
const THING =
  'cai|ho so(?: so)?|hs|so|muc|dong|o|nut|thu tuc|lua chon|y|dieu|viec|cau(?: hoi)?|vu|chuyen|truong hop|loai|giay';
const AROUND =
  '(?:(?:da|ok|vay|thi|lay|chon|xem|bam|con|the|cho|toi|em|minh|khach|muon|hoi|nghe|biet|i want|i choose|choose|take|and|the|give me|what about|how about) )*';
const AFTER =
  '(?: (?:di|nha|nhe|a|do|ay|nghe|luon|nua|sao|thi sao|the nao|one|option|thing|procedure|question|file|application|please|pls))*';
const ENGLISH = '(?= one| option| thing| procedure| question| file| application)';
/** The English ordinals among the words for a place: they point by themselves. */
function bareOf(words: string): string {
  return words
    .split('|')
    .filter((word) => /(?:st|nd|rd|th)$|^second$|^third$/.test(word))
    .join('|');
}

const PATTERNS = NTH.map((words, at) => {
  const digit = String(at + 1);
  return new RegExp(
    // "ô đầu" is the first, "ở đâu" is a question
    `^${AROUND}(?!o dau(?! tien))(?:(?:${THING}) (?:thu )?(?:${words}|${digit})|thu (?:${words}|${digit}) (?:do|ay)|(?:option|number|no) (?:${words}|${digit})|(?:${words})${ENGLISH}|(?:${bareOf(words)})(?= please|$))${AFTER}(?<rest>(?: .+)?)$`,
  );
});
const LAST = new RegExp(
  `^${AROUND}(?:(?:${THING}) (?:cuoi(?: cung)?|sau cung|chot)|last${ENGLISH})${AFTER}(?<rest>(?: .+)?)$`,
);

/** Places that hardly any list shows so many of at once: they are pointed at all the same. */
const FURTHER = new RegExp(
  `^${AROUND}(?:(?:${THING}) thu (?<thu>[1-9]\\d)|(?:option|number) (?<number>[1-9]\\d)|(?<th>[1-9]\\d)(?:st|nd|rd|th)(?= one| option| thing| procedure|$))${AFTER}(?<rest>(?: .+)?)$`,
);

/** What is pointed at by its place, from 0, or as the last; `rest`: what is said of it besides, folded. */
export type Pointed = { readonly nth: number | 'last'; readonly rest: string };

/** Whether something among others is pointed at by its place: "cái thứ hai", "the last one, how much", "phí cái đầu". */
export function pointing(text: string): Pointed | undefined {
  // "mục 4" is the fourth; "mức 4" is a level
  if (/mức/iu.test(text.normalize('NFC'))) return undefined;
  const said = fold(text);
  return pointedFirst(said) ?? pointedLast(wordsOf(said));
}

/** What is asked may stand before what it is asked of: "how long is the first one". */
function pointedLast(words: readonly string[]): Pointed | undefined {
  for (let at = words.length - 1; at > 0; at -= 1) {
    const asked = words.slice(0, at);
    const pointed = onlyAsks(asked) ? pointedFirst(words.slice(at).join(' ')) : undefined;
    if (pointed?.rest === '') return { ...pointed, rest: asked.join(' ') };
  }
  return undefined;
}

function pointedFirst(said: string): Pointed | undefined {
  const last = LAST.exec(said);
  if (last) return { nth: 'last', rest: (last.groups?.rest ?? '').trim() };
  for (const [nth, pattern] of PATTERNS.entries()) {
    const found = pattern.exec(said);
    if (found) return { nth, rest: (found.groups?.rest ?? '').trim() };
  }
  const { thu, number = thu, th = number, rest = '' } = FURTHER.exec(said)?.groups ?? {};
  return th === undefined ? undefined : { nth: Number(th) - 1, rest: rest.trim() };
}

/** Which of `count` things shown a person points at and says nothing else of, from 0; undefined where none. */
export function nthOf(text: string, count: number): number | undefined {
  const pointed = pointing(text);
  return pointed?.rest === '' ? placeOf(pointed, count) : undefined;
}

/** The place among `count` things, from 0; undefined where there are not so many. */
export function placeOf({ nth }: Pointed, count: number): number | undefined {
  if (nth === 'last') return count > 0 ? count - 1 : undefined;
  return nth < count ? nth : undefined;
}

const OTHER_THING =
  /^(?:(?:con|the|vay|roi|gio|cho|toi|em|minh|khach|muon|hoi|nghe|biet|xem|lam|va|and|what about|how about) )*(?:(?:cai|viec|thu tuc|vu|giay|chuyen|y|cau(?: hoi)?) (?:kia|con lai|sau|tiep(?: theo)?|khac do)|the other(?: one| thing| question| need| procedure)?|ca hai|both)(?: (?:di|nha|nhe|a|do|ay|luon|nua|sao|thi sao|the nao|then|please))*$/;

/** Whether of two things the one that was not dealt with yet is meant: "còn việc kia", "the other one". */
export function meansOther(text: string): boolean {
  return OTHER_THING.test(fold(text));
}
