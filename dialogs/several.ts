import type { Language } from '../knowledge/language/text.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { asksOnline, differs, lineOf } from './asked.ts';
import { bareAspect } from './bare.ts';

/** So many are answered at once; whoever asks for more is told the whole soonest by asking again. */
export const MOST_ASKED = 4;
/** What stands between two questions; in a text without marks too. */
const BETWEEN =
  /[,;:?.!/+&\n]+|\s(?:và|va|với|voi|rồi|roi|cùng|cung|còn|con|lẫn|lan|luôn|luon|and|plus|also|n)(?=\s)/iu;

/** Words that ask for an aspect wherever they stand; less than these only brushes against it. */
const ASKED: readonly (readonly [Aspect, RegExp])[] = [
  [
    'fee',
    / (?<!(?:da|dong|nop|tra|thanh toan|xong|paid) )(?:le phi|chi phi|(?<!(?:le|chi|hoc|vien|mien|an) )phi) | (?:bao )?nhieu tien | may (?:dong|tien) | (?:mat|ton|het|gia|dong|nop|tra|phi|tien)(?: (?:het|la|khoang|tam|tien|phi))* (?:bao )?nhieu(?! (?:ngay|lau|thoi|gio|tuan|thang|bua|hom|nguoi|ban|to|giay)) | (?:co|phai) (?:phai )?(?:mat|ton|dong|tra|nop) (?:tien|phi|le phi) | how much(?! (?:time|longer|days?)) | how many money | (?:what|any|which) (?:is |are |s )?(?:the |its )?(?:fees?|costs?|price|charges?) | (?<!(?:paid|pay|paying)(?: the| my| a)? )(?:fees?|costs?|price) $/,
  ],
  [
    'validity',
    / (?:dung|xai|su dung|gia tri|hieu luc)(?: duoc)?(?: trong)? (?:bao lau|may (?:ngay|thang|nam)) | (?:khi nao|bao gio|bao lau|chung nao) (?:thi )?het han | how long (?:is|are) (?:it|they|this|that|the \w+) (?:good|valid) | valid (?:for )?how long /,
  ],
  [
    'time',
    / (?<!(?:dung|xai|su dung|duoc|trong|gia tri|hieu luc) )bao lau(?! (?:thi )?het han) | may (?:ngay|bua|hom|tuan) | bao nhieu (?:ngay|lau|tuan|thang|thoi gian) | (?:khi nao|bao gio|chung nao) (?:thi )?(?:co|xong|lay|nhan|duoc|tra) | (?:bao gio|chung nao|khi nao) $| how long(?! (?:is|are) (?:it|they|this|that|the \w+) (?:good|valid)) | how (?:many|much) (?:days?|time|weeks?|months?) | how soon | when (?:will|can|is it|do i get) | (?:the|processing) time $| thoi (?:gian|han)(?: (?:giai quyet|xu ly|cap|lam|tra|lam lai))? $/,
  ],
  [
    'place',
    / (?:o|di|toi|den|nop|ra|lam|tai|len) dau(?! (?:cung|do|nghi|don)) | (?:cho|noi|co quan) nao | which office | where(?= (?:to|do|does|can|should|is|s|go|at|i go|submit|apply)) | where $/,
  ],
  [
    'documents',
    / (?:can|mang|nop|dem|chuan bi|gom) (?!(?:phai )?(?:lam|dong|mat|tra|bao|khai) )(?:(?:them|theo|nhung|cac|giay|giay to|ho so|san|co) )*gi | giay (?:to )?(?:gi|nao|can co) | ho so (?:gom |can )?(?:nhung )?gi | (?:what|which) (?:papers?|documents?|docs|paperwork) | what (?:do|should|must) i (?:need(?! to)|bring|prepare) | what to bring | (?:papers?|documents?|docs) (?:needed|required|do i need) | (?:required|needed) (?:papers|documents|docs) /,
  ],
  [
    'eligibility',
    / (?<!(?:khong|chang|chua|hong|co|hay|hoac|cho|voi|nho|bat cu|bat ky) )ai (?:(?:duoc|co the|phai|can|co quyen) (?:(?:di|dung|duoc) )?(?:lam|nop|dang ky|khai|xin|ky|ten|di)|(?:lam|nop|di|di nop|di lam|dung ten)(?: \w+){0,2} duoc|(?:duoc|lam|nop|di|di nop|di lam|di dang ky|dung ten)(?: (?:vay|a|ha|the|day|ho so|thu tuc|giay))* $)(?: |$)?| dieu kien (?:gi|the nao|sao|ra sao|la gi) | who (?:can|may|must|should) (?:apply|submit|file|go|register|sign|do|get) | who can $/,
  ],
  ['steps', / (?:lam sao|lam the nao|cach lam|cac buoc|quy trinh|how do i|how can i|how to|what steps) /],
  [
    'legal',
    / can cu(?: phap ly)? (?:nao|gi|vao dau) | (?:can cu|co so) phap ly | (?:luat|nghi dinh|thong tu|van ban) nao | legal basis | (?:which|what) law /,
  ],
  [
    'form',
    / mau (?:nao|gi|so may|don nao|don gi|to khai nao|to khai gi|giay nao) | (?:to khai|don) (?:nao|mau nao) | (?:which|what) (?:application )?forms? /,
  ],
  [
    'result',
    / (?:nhan|cap) (?:duoc )?(?:giay )?gi (?:khi xong|sau do|ve) | nhan duoc (?:giay )?gi | duoc cap (?:giay )?gi | ket qua (?:la|nhan duoc)? ?gi | what (?:do|will) i (?:get|receive) /,
  ],
];

/** All that a message plainly asks of one procedure, in its order: "papers and cost", "phí làm lại + mấy ngày". */
export function askedTogether(text: string, language: Language): readonly Aspect[] {
  if (differs(lineOf(text, language))) return [];
  const all = text
    .normalize('NFC')
    .split(BETWEEN)
    .flatMap((part) => askedIn(part, language));
  // "how do I get it, how much and how long" asks nothing by its first words that the others do not
  const asked = [...new Set(all)];
  const plain = asked.length > 2 ? asked.filter((each) => each !== 'steps') : asked;
  return plain.slice(0, MOST_ASKED);
}

function askedIn(part: string, language: Language): readonly Aspect[] {
  const bare = bareAspect(part);
  if (bare) return [bare];
  const line = lineOf(part, language);
  if (line.trim() === '') return [];
  const met = ASKED.flatMap(([aspect, pattern]) => {
    const at = line.search(pattern);
    return at < 0 ? [] : [{ aspect, at }];
  });
  const level = asksOnline(line) ? [{ aspect: 'level' as const, at: line.length }] : [];
  return [...met, ...level].toSorted((a, b) => a.at - b.at).map(({ aspect }) => aspect);
}
