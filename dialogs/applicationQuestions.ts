// in one file: the order in which the questions are tried is what tells them apart
import { aspectIn, lineOf } from './asked.ts';
import { bareAspect } from './bare.ts';
import { ANOTHER } from './lookingUp.ts';
import type { ReplyId } from './reply.ts';
import type { Turn } from './turn.ts';

/** What is asked of an application that was shown. */
export type ApplicationQuestion =
  | 'next'
  | 'ifLate'
  | 'apology'
  | 'withdrawal'
  | 'whose'
  | 'why'
  | 'missing'
  | 'supplementWhere'
  | 'supplementBy'
  | 'deadline'
  | 'goesOn'
  | 'proxy'
  | 'collect'
  | 'delivered'
  | 'bring'
  | 'papers'
  | 'payWhere'
  | 'handIn'
  | 'cost'
  | 'paid'
  | 'refile'
  | 'counting'
  | 'late'
  | 'received'
  | 'when'
  | 'agency'
  | 'state';

const WELL =
  '(?:(?:vay|the|roi|gio|bay gio|thi|da|ok|so|then|and|well|ua|o|ma|a|but|khach hoi|kh|ho hoi|co hoi|chi hoi|anh hoi|ba hoi|ong hoi) )*';
const WHERE = '(?:o dau|tai dau|cho nao|noi nao|toi dau|den dau|ra dau|di dau|len dau|dau|o cho|phuong nao|quay nao)';
const HOW = '(?:bang cach nao|cach nao|the nao|nhu the nao|kieu gi|lam sao|sao)';
const WHEN =
  '(?:khi nao|bao gio|chung nao|luc nao|hom nao|ngay nao|ngay may|may ngay|bao lau|bao nhieu ngay|truoc ngay)';
const SUPPLEMENT =
  '(?:bo sung|bs|(?:nop|gui|dua) them|giay (?:to )?(?:con )?thieu|phan thieu|supplement|(?:extra|missing|additional|more|other) (?:papers?|documents?|docs|ones?))';
const KIN =
  '(?:vo|chong|me|ma|cha|ba|bo|ong|chau|nguoi nha|nguoi than|nguoi khac|nguoi quen|ai khac|con (?:gai|trai|toi|tui|minh|em|ruot)|(?:chi|anh|em|ban) (?:gai|trai|toi|tui|minh|em|ho|be))';

/** What is done where it is late, or would be. */
const IF_LATE =
  / (?:tre|qua hen|late|overdue) (?:\w+ ){0,4}(?:lam sao|lam gi|the nao|thi sao|what (?:do|does|should|can|could|will|would|must|happens|now|then)|who (?:do|should|can|to)) | what (?:if|do|does|should|can|could|will|would|must|happens) (?:\w+ ){0,4}late /;
/** Anything else that is supposed of its being late: told in general. */
const SUPPOSES =
  / (?:tre|qua hen|late|overdue) (?:thi|ma) | (?:neu|lo|nho|gia su|if|in case) (?:\w+ ){0,4}(?:tre|qua hen|late|overdue) | what (?:happens )?(?:if|when) /;

/** When offices are open is no question of an application. */
const HOURS =
  / (?:mo cua|dong cua|lam viec|nghi (?:trua|le|tet)|may gio (?:lam|nhan|mo|toi)|gio hanh chinh|open|opens|close|closes|hours) /;

/** "Xin lỗi" by itself is how people begin to ask. */
const APOLOGY =
  / (?:thu|phieu|giay|van ban|loi) xin loi | (?<!^ (?:(?:da|ok|u|vang) )*)(?:duoc|phai|co) xin loi | (?:owe|owes|owed|get|gets|got|give|given|receive|send|sent|write|written|there) (?:\w+ ){0,4}apolog\w+ | apology (?:letter|slip|note|form) | (?:will|should|must|do|does|did|to) (?:(?:they|it|he|she|the \w+|have|to) ){0,3}apologi[sz]e /;

/** In this order: what is asked more narrowly comes first. */
const QUESTIONS: readonly (readonly [ApplicationQuestion, RegExp])[] = [
  ['apology', APOLOGY],
  [
    'withdrawal',
    / (?:rut|huy|lay lai)(?: lai)? (?:ho so|don|giay to da nop)(?! goc) | withdraw(?:ing)? | cancel (?:my |the |this )?application /,
  ],
  ['ifLate', IF_LATE],
  [
    'next',
    new RegExp(
      `^ ${WELL}(?:(?:bi )?(?:tre|cham|dung|ngung|tra|tu choi|thieu|rut) (?:(?:lai|hen|giay|ho so|roi|qua|vay|the) )*)?${WELL}(?:(?:toi|em|minh|tui|khach|con) )?(?:(?:phai|can|nen|gio|se) )*lam (?:gi|sao|the nao)(?: (?:tiep|theo|nua|day|bay gio|gio|a|ha|vay))* $|^ ${WELL}(?:(?:it|this) (?:is|was|s) \\w+ (?:so )?)?(?:what (?:do|should|can|must|does|shall) (?:i|we|they|the caller|he|she) (?:have to |need to )?do(?: (?:now|then|next|about it|about that))*|what s next|what next|what now) $`,
    ),
  ],
  [
    'whose',
    /^ (?:con |the |vay )?(?:ho )?ten(?: day du)?(?: cua)?(?: (?:khach|nguoi nop|chu ho so|nguoi dung ten|ho so|nguoi ta))?(?: (?:nay|do|sao|day du))? $| (?:(?<!(?:thu tuc|giay|phuong)(?: nay)? )(?:nay )?ten (?:gi|ai|la gi|nguoi nop|chu ho so)|ten (?:tren|trong) (?:do|ho so|giay)|(?:la |ho so |hs |nay )?cua ai|cua nguoi nao|ai nop(?! duoc| giup| thay)|ai dung ten|dung ten (?:ai|gi)|(?:ong|anh|nam|trai|chong) hay (?:la )?(?:ba|chi|nu|gai|vo)) | (?:(?:full |real |complete )?names? of (?:the )?(?:applicant|person|owner|filer|one who)|(?:applicant|owner|filer|person) (?:s )?(?:full )?name|(?:see|show|know|give|tell|have)(?: me)? (?:the|his|her|their)? ?(?:full |whole |complete )?name|whose|(?:what|which|whos?e?) name|name (?:is )?on (?:it|that|this|the)|who (?:is (?:it|this|that) (?:for|from)|filed|applied|submitted|is the applicant|s the applicant)|(?:his|her|hers|mine|him|he|a man|male) or (?:his|hers|her|she|not|a woman|woman|female)) /,
  ],
  [
    'missing',
    / (?:con )?thieu (?:gi|giay (?:to )?(?:gi|nao)|cai (?:gi|nao)|nhung gi|cho nao|mon gi) | giay (?:to )?(?:con )?thieu (?:la|gom) | (?:bo sung|nop them|can them|doi them)(?: them)?(?: (?:cai|giay|giay to|nhung|ho so))* (?:gi|nao) | (?:what|which) (?:\w+ ){0,3}(?:missing|lacking) | missing what | (?:what|which) (?:more|extra|additional|other) (?:papers|documents) (?!where|by|when)| (?:can|nop|bo sung|doi|thieu)(?: them)?(?: (?!tien|phi|le)\w+){0,3} (?:gi|nao) nua |(?<! (?:when|where|how) .*) (?:any|some|more|other|another|extra|additional) (?:more |other |extra )?(?:papers?|documents?) (?:(?:are|is|be|to be|still) )*(?:needed|required|missing|wanted|lacking) /,
  ],
  [
    'supplementBy',
    new RegExp(
      ` ${SUPPLEMENT} (?:\\w+ ){0,4}(?:${WHEN}|han|thoi han) | (?:${WHEN}|han|thoi han) (?:\\w+ ){0,5}${SUPPLEMENT} | (?:when|how long|deadline|how many days|how soon) (?:\\w+ ){0,9}${SUPPLEMENT} `,
    ),
  ],
  [
    'supplementWhere',
    new RegExp(
      ` ${SUPPLEMENT} (?:\\w+ ){0,4}(?:${WHERE}|${HOW}|where|how|cho ai) | ${WHERE} (?:\\w+ ){0,4}${SUPPLEMENT} | (?:where|how) (?:\\w+ ){0,7}${SUPPLEMENT} `,
    ),
  ],
  [
    'goesOn',
    / (?:dung|ngung|nghi|khep|(?:huy|bo)(?= luon (?:ha|sao|roi|hay|khong))) (?:luon|vinh vien|hoan toan|mai) | ngung han | (?:con|duoc|co|se|chiu) (?:\w+ )?(?:lam tiep|tiep tuc|xu ly tiep|giai quyet tiep|mo lai) | (?:lam tiep|tiep tuc|mo lai)(?: \w+){0,2} (?:khong|chua|ha) | (?:is (?:it|this|that) (?:over|final|the end|closed|dead|stopped for good)|for good|(?:will|can|may|could) (?:they|it|you|the office) (?:\w+ )?(?:go on|continue|resume|reopen|restart)|be reopened) /,
  ],
  [
    'why',
    new RegExp(
      `(?:^ ${WELL}| hoi (?:la )?)sao (?!y |roi|moi (?:duoc|co)|de |gio (?:day|roi))| (?:tai|vi) sao | (?:ly|li) do | nguyen nhan | vi (?:gi|chuyen gi|cai gi|dau) | (?:sai|vuong|mac|loi|bi|truc trac) (?:o )?(?:cho nao|dau|gi) | why | how come | reasons? | what (?:is|was|went|s) wrong `,
    ),
  ],
  [
    'refile',
    new RegExp(
      ` (?:nop|lam|dang ky|gui) (?:lai|moi|ho so moi)(?: ho so| tu dau)* (?:${WHERE}|${HOW}|duoc khong) | (?:lam sao|the nao|cach) (?:de )?(?:nop|lam|gui) lai | (?:re ?file|re ?submit|re ?apply|(?:file|submit|apply|hand it in)(?: it)? again) `,
    ),
  ],
  [
    'proxy',
    new RegExp(
      ` (?:nho|uy quyen|cho|de|kieu|kia) (?!(?:\\w+ )?(?:xem|coi|tra|kiem) )(?:\\w+ ){1,4}(?:lay|nhan|lanh|ruoc)(?: (?:giup|gium|dum|ho|thay|ve))* (?:\\w+ ){0,2}(?:khong|chua|ha) | ${KIN} (?:\\w+ ){0,3}(?:lay|nhan|lanh|ruoc) (?:\\w+ ){0,3}(?:khong|chua) | (?:lay|nhan|lanh) (?:gium|dum|ho|thay|giup)(?! em| toi| minh| tui) | (?:can|may|could|let|have|send) (?:my \\w+|someone(?: else)?|somebody(?: else)?|a friend|another person|anyone(?: else)?|he|she|(?:his|her|their) \\w+)(?: \\w+){0,3} (?:collect|pick|get|take|fetch|receive) | (?:collect|pick|get|take|fetch)(?: it| that| the result)?(?: up)? (?:for (?:me|him|her|them)|on my behalf) `,
    ),
  ],
  [
    'paid',
    / (?:dong|nop|tra|thanh toan)(?: (?:tien|phi|le phi|khoan|do))+ (?:\w+ )?(?:chua|roi) | (?:dong|thanh toan) (?:du )?roi | (?:i|we|he|she|they) (?:have |has |already )*paid | (?:been|already) paid | paid (?:already|yet) /,
  ],
  [
    'payWhere',
    new RegExp(
      ` (?:dong|thanh toan|(?:nop|tra)(?= (?:tien|phi|le phi)))(?: (?:tien|phi|le phi|khoan|do|nay|cho))* (?:${WHERE}|${HOW}|bang gi|qua dau|online|chuyen khoan) | (?:chuyen khoan|quet (?:ma|qr)|the ngan hang|momo) | (?:where|how) (?:\\w+ ){0,4}pay | pay (?:it |that |this )?(?:where|how|online|by|at|in) | (?:can|may|could) (?:i|we|they|he|she) pay `,
    ),
  ],
  [
    'handIn',
    new RegExp(
      `^ ${WELL}(?:(?:toi|em|minh|tui|khach|thi|phai) )*(?:nop|dong|dua|mang)(?: (?:no|cai do|tien|do))? ${WHERE}(?: (?:vay|a|ha|the|day|nua))* $|^ ${WELL}where (?:do|can|should|must) (?:i|we|they|he|she) (?:take|bring|hand in|submit|give|send) (?:it|them|that) $`,
    ),
  ],
  [
    'delivered',
    / (?:giao|gui|ship|chuyen)(?: \w+){0,2} (?:ve|tan|tai|den|toi) (?:tan )?nha | (?:gui|qua|bang) (?:buu dien|buu chinh) | (?:sent|mailed|mail|delivered|deliver|posted|shipped|ship|send)(?: it)? (?:to me|home|to my|by post|to (?:his|her|their)) | (?:by|via) (?:post|mail|courier) /,
  ],
  [
    'collect',
    new RegExp(
      ` (?:lay|nhan|lanh|ruoc) (?!mau|don|to khai|phieu|so thu tu)(?:(?!thong bao|lai|giay moi)\\w+ ){0,3}(?:${WHERE}|${HOW}|tai nha|tan nha) | tra (?:ket qua|kq|giay|the|bang|cho)(?: \\w+){0,2} (?:${WHERE}|${HOW}) | ${WHERE} (?:de )?(?:lay|nhan|lanh) | (?:where|how) (?:\\w+ ){0,6}(?:collect|pick|get (?:it|them|that|the|my|his|her)|receive|fetch) | (?:collect|pick up|pickup|pick it up)(?: it| them| that)? (?:where|from where|place|point|at which) | where (?:to|for) (?:collect|pick|get) | (?:have not|haven t|has not|hasn t|did not|didn t|never) (?:\\w+ )?(?:received|receive|got|get|collected) | chua (?:nhan|lay|cam|lanh|thay)(?: duoc)?(?: (?:ket qua|giay|the|bang|so|gi|dau))*(?: \\w+){0,2} $| khong (?:nhan|lay|lanh) duoc `,
    ),
  ],
  [
    'bring',
    / (?:mang|dem|cam|xach)(?: theo)?(?: \w+){0,2} (?:gi|nhung gi|giay (?:to )?(?:gi|nao)) | (?:mang|dem|cam) theo (?!duoc)| (?:can|phai co) (?:giay (?:to )?)?gi (?:\w+ ){0,2}(?:de )?(?:lay|nhan|lanh) | (?:lay|nhan|lanh) (?:\w+ ){0,3}can (?:giay (?:to )?)?gi | (?:what|which) (?:\w+ ){0,5}(?:bring|take along|carry)| need to (?:collect|pick) /,
  ],
  [
    'counting',
    new RegExp(
      ` (?:bat dau|moi)(?: \\w+){0,2} tinh | tinh (?:tu|ngay tu|gio tu) | tinh ngay (?:chua|${WHEN}) | (?:count|counting|clock|days?) (?:\\w+ ){0,2}(?:start|starts|started|begin|begins|begun|counted|running|run from) | (?:start|starts|begin|begins|started) (?:\\w+ )?(?:counting|to count) `,
    ),
  ],
  [
    'late',
    / (?<!nop |di |den |lay |khai |dong |toi )(?:tre(?! (?:em|con|nho|tho|so|duoi|tren|lai))|qua hen|qua han|cham(?! (?:diem|sao|cho|may|\d))|muon(?= (?:chua|khong|roi|hen))|dung (?:han|hen)|on time|late|overdue|delayed|behind) /,
  ],
  ['deadline', / (?:han chot|han cuoi|thoi han|deadline|by when|until when|truoc ngay nao) /],
  [
    'received',
    new RegExp(
      ` (?:tiep nhan|da nop|nop vao|nhan ho so|ngay nop)(?: \\w+){0,2} (?:${WHEN}|la ngay) | nop (?:hom|ngay|khi|luc|hoi) nao | ${WHEN} (?:tiep nhan|nhan ho so) | when (?:\\w+ ){0,3}(?:received|filed|submitted|lodged|accepted|handed in) `,
    ),
  ],
  [
    'agency',
    new RegExp(
      ` (?:ai|co quan nao|noi nao|cho nao|phong nao|phuong nao|can bo nao|don vi nao|ben nao) (?:\\w+ ){0,2}(?:giai quyet|xu ly|giu|phu trach|cam|thu ly|nhan ho so) | (?:hoi|goi|lien he|gap)(?: \\w+){0,2} (?:ai|co quan nao|so nao|so may|${WHERE}) | (?:dang )?(?:nam|ket|vuong|ngam) o (?:dau|cho nao|khau nao|co quan nao|phong nao) | who (?:has|is handling|handles|is working|is in charge|keeps|holds|do (?:i|we|they) (?:ask|call|contact)|can (?:i|we|they) (?:ask|call|contact)|should (?:i|we|they) (?:ask|call|contact)|to (?:ask|call|contact)) | which (?:office|agency|department|ward) `,
    ),
  ],
  [
    'when',
    new RegExp(
      ` ${WHEN} | (?:con|mat|them) may ngay | hen (?:ngay|hom|tra|lay|khi|luc) | ngay hen | (?:mai|mot|tuan nay|tuan sau|hom nay)(?: \\w+){0,3} (?:lay|nhan(?! ho so)|co|xong)(?: \\w+){0,3} (?:chua|khong) | lau (?:qua|vay|the|roi|du|ghe) | (?:lay|nhan|co ket qua|co|ra)(?: ket qua| kq| giay)? (?:duoc )?(?:ket qua )?chua | xong chua | when | how (?:long|soon) | how many (?:more )?days | due | (?:ready|done|finished|complete)(?: yet)? | (?:what|which) (?:day|date) `,
    ),
  ],
  [
    'cost',
    / (?:dong|tra|ton|het|mat|nop|phi|le phi|tien)(?: \w+){0,2} (?:bao )?nhieu(?! (?:ngay|lau|lan|buoc|giay|thang))| bao nhieu $| (?:phai|can|co) (?:dong|tra|nop) (?:tien|phi|le phi|them tien) | (?:pay|owe|cost|fee|fees|charge|charged) /,
  ],
  [
    'state',
    / (?:toi|den|di|xu ly toi|lam toi) (?:dau|buoc nao|giai doan nao|khau nao) |^ (?:vay |the |roi |ho so |hs |no |la )*sao roi | ra sao | tinh trang | tien do | nghia la | (?:vay|the|do|nay) la sao |^ la sao | mean(?:s|ing)? | (?:what|how) (?:is|s) (?:the |its )?(?:status|progress) | any (?:news|update|progress) | where is (?:it|that|this) (?:now )?$/,
  ],
];

/** Questions that are put of what may be so as of what is. */
const IF_SO: ReadonlySet<ApplicationQuestion> = new Set(['next', 'ifLate', 'apology']);

/** Words that only their marks tell from others ("trẻ" from "trễ"), and what is read in their place. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})trẻ(?!\p{L})/giu, 'bé'],
  [/(?<!\p{L})dừng(?!\p{L})/giu, 'ngừng'],
  [/(?<!\p{L})đúng(?! (?:hạn|hẹn|ngày)(?!\p{L}))(?!\p{L})/giu, 'phải'],
  [/(?<!\p{L})dùng(?!\p{L})/giu, 'xài'],
];
/** Where nothing is taken: married, a person's own, confirmed. */
const NOT_TAKEN = /(?<= (?:hon|ca|phap|than|xac|chung|cong) )nhan(?= )/g;

/** The line in which a message is read for what it says of applications; words that only their marks tell apart are put so that they are. */
export function lineOfQuestion({ text, language }: Pick<Turn, 'text' | 'language'>): string {
  const told = MARKED.reduce((said, [word, instead]) => said.replace(word, instead), text.normalize('NFC'));
  return lineOf(told, language).replace(/[’']/g, ' ').replace(/ {2,}/g, ' ').replace(NOT_TAKEN, 'n');
}

/** What a line of few words asks of the application in hand, but for what its procedure alone can tell. */
export function questionIn(line: string): ApplicationQuestion | undefined {
  if (ANOTHER.test(line) || HOURS.test(line)) return undefined;
  const question = QUESTIONS.find(([, pattern]) => pattern.test(line))?.[0];
  if (SUPPOSES.test(line)) return question && IF_SO.has(question) ? question : undefined;
  const aspect = aspectIn(line) ?? bareAspect(line);
  if (aspect === 'validity') return undefined;
  if (question) return question;
  if (aspect === 'fee') return 'cost';
  return aspect === 'documents' ? 'papers' : undefined;
}

/** The application that is talked of: shown last, and nothing else begun since. */
export function applicationInHand({ memory }: Pick<Turn, 'memory'>): string | undefined {
  const last = memory.said?.at(-1);
  if (last?.id === 'status.found') return last.about?.application;
  const beside = memory.topic === undefined ? STAYS.has(last?.id ?? '') : BESIDE.has(memory.topic);
  return beside ? memory.application : undefined;
}

/** Topics that an application makes one ask about. */
const BESIDE: ReadonlySet<string> = new Set([
  'hours', 'contact', 'lines', 'address', 'onbehalf', 'late', 'overdue', 'statuses', 'supplement', 'filecode',
]); // prettier-ignore

/** Replies after which the application is still what is talked of. */
const STAYS: ReadonlySet<string> = new Set([
  'procedure.aspect', 'procedure.detail', 'delivery.rule', 'thanks', 'help', 'privacy.kept',
  'fallback.clarify', 'fallback.outOfScope', 'rating.done', 'rating.left', 'rating.refused',
] satisfies ReplyId[]); // prettier-ignore

/** Whether a message asks for the name on the application in hand, rather than for what is kept of the person. */
export function asksWhose(turn: Turn): boolean {
  return applicationInHand(turn) !== undefined && questionIn(lineOfQuestion(turn)) === 'whose';
}
