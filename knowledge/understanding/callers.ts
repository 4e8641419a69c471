import { fold } from '../language/fold.ts';
import type { Language } from '../language/text.ts';

/** What staff tell of who is on the line: they have gone, or somebody else is there, whose words are `rest`. */
export type CallerTold = { readonly is: 'gone' } | { readonly is: 'next'; readonly rest: string };

const WHO =
  '(?:(?:khach|kh|nguoi goi|nguoi dan|nguoi ta|ben kia|dau day ben kia|co|chu|bac|anh|chi|ong|ba|cu|ong cu|ba cu|cau|di)(?: (?:ay|do|nay|kia|khach|hoi nay))?|(?:the |this |that )?(?:caller|customer|client)|she|he|they)';
const WELL = '(?:(?:thoi|a|o|ua|roi|da|oi|ok|vay|chet|um|oh|well|sorry|so|and) )*';
const THEN =
  '(?:(?: (?:roi|r|mat|luon|ngang|a|nha|nhe|em|het|do|vay|thoi|dot ngot|giua chung|now|already|on me|just now))*)';
const HANGS =
  '(?:(?:da|vua|lai|moi|tu|bi|chac|xin) )*(?:(?:tat|cup|gac|dap|ngat|rot|bo) (?:may|dien thoai|dt|cuoc goi|ket noi|mang|song)|mat (?:song|ket noi|tin hieu)|nghi may)';
const HANGS_EN =
  '(?:(?:has|have|is|was|s|just|already|got) )*(?:hung up|hangs up|hanging up|dropped(?: off| the call)?|disconnected|cut off|rang off|left the (?:call|line)|ended the call|put the phone down)';
const LATER =
  '(?:goi lai sau|(?:lat|chut|ti|mai|chieu|toi|sang mai|hom khac|khi khac|bua khac|luc khac|bua sau|tuan sau)(?: nua)?(?: \\S+)? goi lai)';
const LATER_EN =
  '(?:\\S+ ){0,6}?(?:call|phone|ring)(?:ing)?(?: us| me)? (?:back|again)(?: (?:later|tomorrow|another (?:time|day)|in the \\S+|next week|some other time))';

const GONE = new RegExp(
  `^${WELL}(?:(?:${WHO} )?${HANGS}${THEN}|(?:mat|rot) (?:ket noi|cuoc goi|may|song)(?: (?:voi|cua) (?:khach|nguoi goi))?${THEN}|${WHO} ${HANGS_EN}${THEN}|${WHO} (?:\\S+ ){0,6}?${LATER}${THEN}|${WHO} ${LATER_EN}|(?:the )?(?:line|call) (?:(?:has|was|got|is|went|just) )*(?:dropped|cut off|cut|dead|disconnected|ended))$`,
);

const NTH = '(?:hai|ba|tu|bon|nam|sau|bay|\\d{1,2})';
const NEXT = new RegExp(
  `^${WELL}(?:(?:gio|bay gio|toi|den|qua|sang|doi|chuyen|co|tiep|la|now|then|here s|there s|next is) )*(?:(?:mot |1 )?(?:khach|kh|nguoi goi) (?:moi|khac|(?:ke )?tiep(?: theo)?|ke|sau|(?:thu |so )?${NTH})|(?:a |an |the )?(?:next|new|another|different|second|third|fourth) (?:caller|customer)|now (?:a |an |the )?[a-z]+ (?:caller|customer))$`,
);
const TELLS = /^kể$/iu;
const LONGEST = 7;
/** What a caller's own words are told with. */
const ASKS =
  /^(?:(?:dang |muon |can |xin |nho |lai )*(?:hoi(?: la| ve)?|noi|bao|doc(?: ma)?|dua(?: ma)?)|(?:is |s )?(?:asks?|asking|wants to know|says)(?: about| for)?)$/;
/** What else may stand there: a wish or a number, but not what somebody "khách mới …" has just done. */
const WISHES = /^(?:muon|can|xin|nho|lam|dang ky|wants?|needs?|has|ma|so|ho so|phi|le phi|thu tuc|\d|[gh]\d\d)/;

/**
 * What staff tell of the caller: "khách tắt máy rồi", "khách bận, gọi lại sau" that they are gone; "khách mới hỏi phí hộ chiếu" that
 * the next one is there. Undefined where a message tells of neither.
 */
export function callerIn(text: string): CallerTold | undefined {
  if (GONE.test(fold(text))) return { is: 'gone' };
  const words = text.normalize('NFC').trim().split(/\s+/);
  for (let end = Math.min(LONGEST, words.length); end >= 2; end -= 1) {
    // "kh kể là …" tells of the one who calls now
    if (!NEXT.test(fold(words.slice(0, end).join(' '))) || TELLS.test(words[end - 1] ?? '')) continue;
    const parted = /[:,;.–-]$/.test(words[end - 1] ?? '');
    const rest = withoutAsking(words.slice(end));
    if (rest.length === 0) return { is: 'next', rest: '' };
    const told = rest.length < words.length - end || WISHES.test(fold(rest.join(' ')));
    return parted || told ? { is: 'next', rest: rest.join(' ') } : undefined;
  }
  return undefined;
}

/** The caller's words without those that only say that they ask. */
function withoutAsking(words: readonly string[]): readonly string[] {
  for (let end = Math.min(4, words.length); end >= 1; end -= 1)
    if (ASKS.test(fold(words.slice(0, end).join(' ')))) return words.slice(end);
  return words;
}

const SPEAKER = `(?:${WHO}|toi|em|minh|tui|i|we)`;
const TONGUE = '(?:tieng (?:anh|viet)|english|vietnamese)';
const WANTED = new RegExp(
  `^${WELL}(?:${SPEAKER} (?:(?:la|is|are|am|s|m) )?(?:(?:mot|a|an|the) )?(?:(?:nguoi|khach) )?(?:\\S+ ){0,3}?)?(?:(?:xin|hay|vui long|chi|muon|doi|can|cho|nho|lam on|ma|nen|please|so|and|wants|only|just|can|could|you|would|prefers|like|to|us|me) )*(?:biet|noi(?: chuyen)?|tra loi|dung|chuyen(?: qua| sang)?|speaks?|talk|answer|reply|switch|continue)(?: duoc| duoc moi)?(?: (?:bang|qua|sang|to|in|with|him|her|them|me|us|only))* (?<tongue>${TONGUE})(?: (?:nha|nhe|di|giup|gium|thoi|voi|ho|a|toi|em|please|only|now|if|possible))*$`,
);
const CANNOT = new RegExp(
  `^${WELL}(?:${SPEAKER} )(?:\\S+ ){0,3}?(?:khong|ko|chua|hong|don t|doesn t|dont|doesnt|do not|does not|can t|cant|cannot|not)(?: (?:biet|noi|nghe|hieu|duoc|ranh|speak|speaks|understand|know|read))+ (?:duoc )?(?<tongue>${TONGUE})(?: \\S+){0,2}$`,
);

/** The language that staff, or a person, want the answers in: "khách là người Hàn, xin nói tiếng Anh"; the other where one is not spoken. */
export function languageWanted(text: string): Language | undefined {
  const line = fold(text);
  const cannot = CANNOT.exec(line)?.groups?.['tongue'];
  const tongue = cannot ?? WANTED.exec(line)?.groups?.['tongue'];
  if (tongue === undefined) return undefined;
  const vietnamese = /viet/.test(tongue);
  return vietnamese === (cannot === undefined) ? 'vi' : 'en';
}

const LANGUAGE_OF: readonly (readonly [Language, RegExp])[] = [
  ['vi', / (?:nguoi viet|vietnamese|tieng viet) /],
  [
    'en',
    / (?:nguoi (?:nuoc ngoai|tay|anh|my|uc|phap|duc|han|nhat|trung|trung quoc|dai loan|an do|nga|philippines|singapore|malaysia)|(?:english|foreign|korean|japanese|american|british|french|german|chinese|indian|australian|russian)(?= (?:caller|customer|speaker|speaking))|tieng anh) /,
  ],
];

/** The language in which a caller is to be spoken to, where who they are tells it. */
export function languageOfCaller(text: string): Language | undefined {
  const line = ` ${fold(text)} `;
  return LANGUAGE_OF.find(([, pattern]) => pattern.test(line))?.[0];
}
