import type { Intent } from './understanding.ts';

/** What a command cannot be given without, folded and with shorthand written out; `|` parts. */
const NEEDED: Readonly<Partial<Record<Intent, string>>> = {
  'command.yes': `co|da|vang|u|uh|uhm|um|uk|ok|oke|okay|okie|okela|dong y|dung|chinh xac|chuan|phai|duoc|y|fine|yes|yeah|yep|yup|sure|of course|correct|right|agree|confirm|xac nhan|go ahead|tiep tuc|nhat tri|chot|lam di|that|roi|ukm|aye|absolutely|confirmed|proceed|i do|spot on|o do|ghi vo di|definitely`,
  'command.no': `khong|hong|hok|hem|no|nope|nah|n|not|don t|dont|sai|chua dung|khoi|wrong|incorrect|disagree|dau|chua|nham|negative|false|never|dep`,
  'command.cancel': `huy|scrap|bin|thoi|dung|cancel|stop|quit|exit|abort|thoat|bo|nghi|khong|forget|never mind|nevermind|ngung|dep|ket thuc|end|kill|giet|drop|close|done|enough|het chiu noi|scrap|dont want|leave it|scratch|tat|de bua khac|bop chet|let s not|not do this|changed my mind|bin it|halt|discard|call it off`,
  'command.back': `quay lai|tro lai|lui|lai|back|truoc|previous|undo|return|last question|vua roi|hoi nay|prev|cau tren|redo|one before|earlier|backwards|let me change|rewind|quay tro ve|nhan nham|bam nham|bam lon|nhan lon|lo tay`,
  'command.repeat': `nhac|noi lai|noi|lap|hoi|lai|ha|repeat|again|once more|one more|question|pardon|sorry|come again|gi co|huh|say|said|what|catch|doc lai|nghe|get that|eh`,
};
const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(NEEDED).map(([intent, words]) => [intent, new RegExp(` (?:${words})(?= )`)]),
);

/** A people and its papers, not its tongue: "what about two Vietnamese people?" */
const NO_TONGUE =
  / (?:vietnamese|english) (?:people|persons?|citizens?|nationals?|nationality|man|men|woman|women|girl(?:friend)?|boy(?:friend)?|wife|husband|partners?|spouse|couples?|parents?|mother|father|child|children|passports?|certificates?|degrees?|diplomas?|embassy|law|id) /;

const TONGUE = '(?:tieng|chu) (?:anh|viet|hoa|trung|nhat|han|phap|nga|duc|khmer|viet nam)';
/** What is named by a tongue is no wish to be spoken to in it: a school, a certificate, a translation. */
const OF_TONGUE: readonly RegExp[] = [
  new RegExp(` (?:trung tam|truong|lop|giao vien|co giao|gia su|chung chi|van bang|bang cap|khoa|khoa hoc|ky thi|bai thi|mon|sach|ban dich|dich thuat|phien dich|bien dich|cau lac bo|day|hoc|day hoc|ten) (?:day )?(?:ngoai ngu )?${TONGUE} (?!(?:di|nha|nhe|a|luon|duoc khong|cho|gium|giup|dum|voi|please|pls) )`),
  new RegExp(` (?:trung tam|truong|lop|giao vien|gia su|chung chi|ban dich|dich thuat|phien dich|bien dich) (?:\\w+ ){0,2}${TONGUE} `),
  new RegExp(` ${TONGUE} (?:a1|a2|b1|b2|c1|c2|ielts|toeic|toefl|bac|trinh do|tieu hoc|mam non|mau giao|thieu nhi) `),
  / (?:english|vietnamese) (?:language )?(?:cent(?:er|re)|school|teacher|tutor|course|class(?:es)?|test|exam|translation|translator|name|proficiency|b1|b2|ielts) /,
]; // prettier-ignore

/** A matter that is called by the words of a command. */
const MATTER: Readonly<Partial<Record<Intent, RegExp>>> = {
  // "nó không chịu" tells of somebody; "no, không phải" refuses
  'command.no':
    /^(?: (?:ma|nhung|nhung ma|neu|lo|gio|roi))* no (?:cung |van |lai |cu )?(?:khong|chua|hong|chang|dau) (?:co |chiu |muon |dam |them )?(?!(?:phai|dung|can|muon|sao|duoc|co|biet|nha|nhe|a|dau|roi|toi|em|minh) )\w/,
  'command.back':
    / (?:tro lai|tro ve|quay lai|quay ve) (?:quoc tich|lam viec|di hoc|hoc|viet nam|que) | (?:return|restoration|recovery|back) (?:of |to |my |vietnamese )*(?:nationality|citizenship) /,
  'command.cancel':
    / (?:thoi|bo|mat|huy|xin thoi) quoc tich | (?:thoi|nghi) (?:viec|hoc) | (?:dung|ngung|nghi|thoi|bo) (?:kinh doanh|buon ban|ban hang|hoat dong) | ket thuc hop dong | (?:stop|close|end|quit|drop|give up|renounce) (?:my |the |a |our )?(?:business|company|shop|job|work|school|lease|contract|nationality|citizenship) /,
  // "lập hội" is to found a society, "lặp lại" to say again
  'command.repeat': / lap (?!lai |cau |di |i |giup |gium |dum |lan |nghe |coi |voi |nua |cho |y |cham |roi )\w/,
};

/** Whether folded words name a matter by the words of a command: it is wanted, and nothing commanded. */
export function namesMatter(plain: readonly string[], intent: Intent): boolean {
  const line = ` ${plain.join(' ')} `;
  if (intent === 'language') return OF_TONGUE.some((pattern) => pattern.test(line));
  return MATTER[intent]?.test(line) ?? false;
}

/** A reader of whether folded words hold what an intent is said with; always so for what is no command. */
export function wordedIn(plain: readonly string[]): (intent: Intent) => boolean {
  const line = ` ${plain.join(' ')} `;
  return (intent) => (intent === 'language' ? !NO_TONGUE.test(line) : (PATTERNS.get(intent)?.test(line) ?? true));
}
