// in one file: the words that ask, one table or pattern a question, so that no two of them drift apart
import type { Language } from '../knowledge/language/text.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { plainly } from '../knowledge/understanding/words.ts';

/** `text` folded, with shorthand written out ("ko dc" is "khong duoc"), one space around every word. */
export function lineOf(text: string, language: Language): string {
  const line = ` ${plainly(text, language)} `;
  return language === 'vi' && /^[ -~]*$/.test(text) && !NAMED_HONG.test(text) ? line.replace(NO, ' khong ') : line;
}

/** What is broken, pink or called so. */
const HONG =
  '(?:bi|hu|lam|may|xe|so|mau|hoa|thoai|the|giay|tivi|tam|muc|ten|(?<=^ (?:(?:toi|tui|em|minh|con|lam|doi|cap|xin|lai|cai|tam|the|giay) )*)(?:can cuoc|cccd|cmnd|ho chieu|bang lai|bao hiem(?: y te)?))';
/** "Không" as the South says it, typed without its mark at the end of a question; what is broken or pink is another word. */
const NO = new RegExp(`(?<! ${HONG}) hong(?:(?: con| ta| a| vay| ha)* $| (?=(?:co|con|duoc|phai|biet|can|bi) ))`);
const NAMED_HONG = /[a-z,]\s+Hong(?![A-Za-z])/;

/** Few words that ask for an aspect of what is being talked of; the first that is met counts. */
const SAID: readonly (readonly [Aspect, RegExp])[] = [
  [
    'fee',
    / (?:phi|le phi|bao nhieu tien|ton|tien|mat tien|mien phi|nhieu tien|fees?|cost|costs|how much|how many money|price|free) /,
  ],
  [
    'validity',
    / (?:gia tri|(?:khi nao|bao gio|bao lau|chung nao) (?:thi )?het han|het han (?:khi nao|chua|khong|sao)|han su dung|(?:dung|xai|su dung) (?:duoc )?(?:trong )?(?:bao lau|may (?:thang|nam|ngay))|how long (?:is|are) (?:it|they|this|that) good|how long (?:does|do|will) (?:\w+ ){1,3}last|good for how long|valid|expires?|validity) /,
  ],
  ['result', / (?:nhan duoc gi|ket qua la gi|duoc cap gi|(?:cam|dem|mang) ve|what do i get) /],
  [
    'place',
    / (?:o dau|di dau|toi dau|den dau|cho nao|noi nao|nop dau|nop o|cho lam|cho cu|ra dau|where|which office) | (?:len|ra|xuong) (?:\w+ ){1,6}(?:duoc )?khong /,
  ],
  [
    'time',
    / (?:bao lau|may ngay|khi nao|bao gio|chung nao|gap|kip|han chot|tre han|qua han|(?:co|bi|la) (?:tre|muon)|tre (?:khong|chua|roi)|how long|how soon|deadline|urgent|hurry|too late) /,
  ],
  [
    'documents',
    / (?:giay to|giay gi|can gi|can them|can nua|ho so gom|mang gi|mang theo|dem gi|papers?|documents?|bring|(?:else )?do i need|what else) | (?:co )?can (?:\w+ ){1,5}khong | co can khong /,
  ],
  [
    'steps',
    / (?:cac buoc|lam sao|lam the nao|cach lam|quy trinh|phai lam gi|lam gi truoc|bat dau tu dau|steps|how do i|how to|what do i do|do first) /,
  ],
  [
    'eligibility',
    / (?:ai duoc|ai (?:di|nop|lam|dung ten)|or (?:i|me)|who (?:applies|files|does)|du tuoi|dieu kien|doi tuong|who can|eligible|qualify) /,
  ],
  ['level', / (?:online|tren mang|qua mang|truc tuyen|toan trinh) /],
  ['form', / (?:mau nao|mau gi|mau so may|mau don|to khai (?:nao|gi)|which forms?|what forms?) /],
  ['legal', / (?:luat nao|can cu|nghi dinh nao|legal basis|which law) /],
];

/** "So sánh" is folded like "so sinh": one spelling stands for both. */
const DIFFERS =
  / (?:khac (?:nhau|gi|biet|the nao|ra sao|cho nao|o dau|o cho)|phan biet|giong nhau|so sinh|khac \w+(?: \w+){0,4} (?:cho nao|o dau|gi|the nao|sao)|differences?|differ|different from|compare|compared) /;

/** Whether a line asks what is different, which is no question of a place: "khác nhau chỗ nào". */
export function differs(line: string): boolean {
  return DIFFERS.test(line);
}

const DIFFERING =
  / (?:(?:khac|giong)(?: nhau| biet)?(?: (?:o )?(?:cho nao|dau)| the nao| ra sao| gi| sao)?|phan biet|so sinh|differences?|differ|different from|compared?(?: to| with)?) /g;

/** A line without what only asks for the difference: "khác nhau chỗ nào" asks no place. */
export function withoutDiffering(line: string): string {
  return line.replace(DIFFERING, ' ');
}

/** The aspect of a procedure that a line of few words asks for. */
export function aspectIn(line: string): Aspect | undefined {
  return aspectsIn(line)[0];
}

/** All that a line asks for: "how much, and which office". */
export function aspectsIn(line: string): readonly Aspect[] {
  if (differs(line)) return [];
  // "đầu tiên" is no money
  const plain = line.replace(/ dau tien(?= )/g, ' dau');
  return SAID.filter(([, pattern]) => pattern.test(plain)).map(([aspect]) => aspect);
}

/** Asks when it will be there, whatever the paper is called ("bao lâu có sổ"), or whether some paper is needed ("cần bản gốc không"). */
const WHATEVER: readonly (readonly [Aspect, RegExp])[] = [
  [
    'eligibility',
    / (?:dien tich|so tuoi|tuoi|thu nhap|von|chieu ngang|mat tien) toi (?:thieu|da) | \d+ ?(?:m|m2|met|met vuong|m vuong) (?:\w+ )?(?:co )?(?:duoc|du) khong | (?:minimum|smallest|maximum|largest) (?:area|size|age|plot|income|capital) /,
  ],
  ['time', /^ (?:time|how (?:many|much) (?:days?|time)|(?:how )?long time)(?: (?:need|take|takes|needed))? $/],
  [
    'eligibility',
    /^ who (?:must |can |should )?(?:submit|submits|apply|applies|go|goes|file|files|sign|signs|do it|does it) $/,
  ],
  [
    'eligibility',
    /^ ai (?:(?:phai|can|duoc|se|la nguoi|moi|di) )*(?:khai|nop|di|lam|dang ky|dung ten|bao|ky)(?: (?:don|ho so|giay|vay|a|ha|the|day|bao))* $/,
  ],
  [
    'documents',
    /^ (?:(?:and|so|then) )*what (?:papers )?(?:do|does|would|will|should|must) (?:i|we|he|she|they|my \w+|the \w+) need(?: to (?:bring|give|show|hand in|prepare))? $/,
  ],
  ['time', /^ (?:bao lau|may ngay|khi nao|bao gio|chung nao)(?: thi)? (?:co|xong|lay|nhan|ra|duoc)(?: \w+){0,2} $/],
  ['documents', /^ (?:co )?can (?:\w+ ){1,3}khong $/],
  [
    'steps',
    /^ (?:(?:the|vay|roi|gio|bay gio|thi|chu|toi|em|minh|tui) )*(?:phai |nen |can )?lam (?:sao|the nao|gi)(?: (?:day|bay gio|gio|a|ha|vay|tiep))* $|^ (?:(?:so|then|and|ok) )*what (?:do|should|can) i do(?: (?:now|then|next))? $/,
  ],
  ['eligibility', / (?:khong can|khoi|mien|khoi can|khoi phai) (?:xin )?(?:giay )?phep /],
  [
    'place',
    / (?:nop|lam|xin|dang ky)(?: ho so| giay)?(?: o| tai| ben| ngoai)? (?:q ?|quan |huyen )(?:\d{1,2}|may|nao)(?: nao)?(?: cung)?(?: (?:duoc|co duoc))?(?: (?:khong|ha|chua|vay|a|the|day))* $/,
  ],
  ['place', / phai (?:di )?ve (?:tan )?(?:que|noi cu|cho cu|noi thuong tru|noi dang ky) /],
  [
    'fee',
    / (?:phi|le phi)(?: la)? bao nhieu | (?:duoc |co )?(?:mien|giam)(?: (?:phi|le phi|tien|gia|gi))* (?:khong|may|bao nhieu) |(?<! thoi gian) (?:mat|ton|het) (?:bao )?nhieu(?: (?:tien|vay|a|ha|the))* $/,
  ],
  [
    'fee',
    / (?:online|tren mang|qua mang|truc tuyen|tai quay|o quay|truc tiep|qua buu dien|buu chinh)(?: thi| la| het| mat)* bao nhieu(?: tien)? $|^ (?:and )?how much (?:is it )?(?:online|at the counter|by post|in person) $/,
  ],
  // "phí khai sinh trễ hạn" asks a price, and not by when
  [
    'fee',
    /^ (?:(?:cho|xin|em|toi|minh|khach|da|muon|hoi|ve|the|con) )*(?:muc )?(?:le phi|phi) (?!quan |truong |chinh |nong |vu |thuong )(?!.* (?:dau|nao|sao|bao lau|may ngay|bao gio|giay gi|can gi|ai) ).*|^ (?:the |and )?(?:fees?|costs?|price) (?:of|for) /,
  ],
  [
    'fee',
    /^ (?:con )?(?:tien|chi phi)(?: thi sao| sao)? $|^ (?:co |phai |co phai )?(?:dong|mat|ton|tra|nop) (?:tien|phi|le phi)(?: gi)? khong $/,
  ],
];

/** The aspect that a line asks of whatever is being talked of, though it brushes against the name of something else. */
export function plainlyAsked(line: string): Aspect | undefined {
  return WHATEVER.find(([, pattern]) => pattern.test(line))?.[0];
}

const ONLINE =
  / (?:online|tren mang|qua mang|truc tuyen) (?:\w+ ){0,2}khong | (?:can|may) i (?:\w+ ){1,4}online | (?:have|need) to (?:go|come) (?:\w+ ){0,3}(?:ward|office|person) /;

/** Whether a line asks if the thing itself can be done online, rather than how the portal is used. */
export function asksOnline(line: string): boolean {
  return ONLINE.test(line);
}

const ELECTRONIC = / (?:email|e mail|mail|ban dien tu|dien tu|ban mem|file|pdf|ban scan|electronic|digital) /;
const COMPANY = / (?:di cung|di chung|di theo|di kem|phai co mat|dich than|come with|come along|in person) /;
const DISTRICT = / (?:q ?|quan |huyen )(?:\d{1,2}|may|nao) | (?:which|what) district /;

/** Whether a line speaks of a district to go to, of which there are none any more: "nộp quận mấy". */
export function namesDistrict(line: string): boolean {
  return DISTRICT.test(line);
}

const TAX = / (?:thue (?:bao )+nhieu|(?:dong|nop|tinh|tien|bao nhieu|mien) thue|thue (?:thi )?sao|thue gi|taxes?|tax) /;

/** Money to be had, where "tiền" would otherwise ask what is to be paid. */
const BENEFIT =
  / (?:duoc|linh|lanh|huong|nhan)(?: them)? (?:tien|khoan|tro cap|ho tro)(?: nao| gi)? | (?:any|get|receive) (?:money|support|benefit|allowance) /;

const GETS =
  / (?:duoc|linh|lanh|huong|nhan)(?: \w+){0,3} (?:bao )?nhieu(?! (?:ngay|lau|nguoi|tuoi)) | (?:bao )?nhieu(?: tien)? (?:mot|moi|1|\/)? ?thang | how much (?:\w+ ){0,4}?(?:do|does|will|would|can) (?:i|we|he|she|they|the family|my \w+) (?:get|receive) | how much (?:is it )?(?:a|per|every|each) month | how much is the (?:allowance|benefit|pension|support) /;

/** Whether a line asks how much is to be had, rather than what is to be paid. */
export function asksAmountGot(line: string): boolean {
  return GETS.test(line);
}

const GENUINE = / (?:scam|legit|legitimate|genuine|fraud|lua dao|lua minh|co that khong) /;

/** Whether a line asks if what somebody wants of them is in order. */
export function asksIfGenuine(line: string): boolean {
  return GENUINE.test(line);
}

const FINE =
  / (?:bi|co|muc|tien|dong|nop) phat(?! (?:hanh|sinh|trien|hien|bieu|giay|the|so)) | phat (?:tien|khong|bao nhieu|sao|hanh chinh|nguoi|the nao) | (?:fined?|penalty|penalties) /;

const OBLIGED = / (?:bat buoc|mandatory|compulsory|obligatory|required by law) /;

/** Whether a line asks if it has to be done, or what happens where it was not. */
export function asksWhetherMust(line: string): boolean {
  return OBLIGED.test(line) || FINE.test(line);
}

/** Whether a line asks if one is fined. */
export function asksFine(line: string): boolean {
  return FINE.test(line);
}

/** Whether a line asks what is said of no procedure here: the worth of its electronic copy, the tax that comes with it,
 * money to be had for it, a fine, who must come along. */
export function asksUnheld(line: string, text: string): boolean {
  if (ELECTRONIC.test(line) && / (?:gia tri|valid|hop phap|hop le) /.test(line)) return true;
  if (BENEFIT.test(line) || COMPANY.test(line) || asksWhetherMust(line)) return true;
  return TAX.test(line) && !/(?<!\p{L})thuê(?!\p{L})/iu.test(text);
}

const URGENT =
  / (?:gap|kip|han chot|tre han|qua han|tre|muon|deadline|urgent|hurry|too late|in time) | (?:han|thoi han) (?:di )?(?:khai|nop|dang ky) /;

/** Whether a line asks by when one must come, rather than how long it takes. */
export function asksDeadline(line: string): boolean {
  return URGENT.test(line);
}

const LATE =
  / (?:co|bi|la) (?:tre|muon|qua han|kip)(?: han)? (?:khong|chua) | (?:is|am|are) (?:it|i|we) (?:too )?late | (?:too late|in time|deadline|han chot) /;

/** Whether a line asks if it is too late, rather than says that it is. */
export function asksIfLate(line: string): boolean {
  return LATE.test(line);
}

const LEVEL = '(?:muc(?: do)?|md|cap do|dich vu cong muc(?: do)?|level|lvl) ?(?:3|4|ba|bon|three|four)';
const FILED = '(?:toan trinh|mot phan|(?:wholly|fully|entirely|partially|partly) online)';
const ITS_LEVEL: readonly RegExp[] = [
  new RegExp(`^ (?:(?:and|so|ok|but|then) )*(?:is|are) (?:\\w+ ){1,7}(?:a )?(?:${LEVEL}|${FILED}) (?:\\w+ ){0,3}$`),
  new RegExp(`^ (?:\\w+ ){0,9}(?:${LEVEL}|${FILED}) (?:(?:phai|dung|duoc|co) )?(?:khong|ha|chua|hong|phai khong)(?: (?:vay|a|em|ta|the|anh|chi|ban))* $`),
  /^ (?:\w+ ){0,9}(?:(?:muc(?: do)?|cap do) (?:may|nao|bao nhieu)|(?:which|what) (?:online )?level)(?: (?:is (?:it|this|that)|vay|a|ha|the|em))* $/,
  /^ (?:what|which) (?:online )?level (?:is|are) (?!\d)(?:\w+ ){1,7}$/,
]; // prettier-ignore

/** What is asked of a level itself: how results come and money is paid, what sets two apart. */
const OF_LEVELS =
  / (?:ket qua|tra|nhan|giao|dong tien|nop tien|phi|le phi|khac|giong|results?|pay|paid|fees?|different|same|(?:for|of|in|at|under|with|between) (?:a )?(?:level|lvl)) /;

/** Whether a line asks how far a procedure itself is online ("is it level 4"), rather than what a level is. */
export function asksItsLevel(line: string): boolean {
  return !OF_LEVELS.test(line) && ITS_LEVEL.some((pattern) => pattern.test(line));
}
