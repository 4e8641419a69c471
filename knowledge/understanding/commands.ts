import type { Intent } from './understanding.ts';

/** What a command cannot be given without, folded and with shorthand written out; `|` parts. */
const NEEDED: Readonly<Partial<Record<Intent, string>>> = {
  'command.yes': `co|da|vang|u|uh|uhm|um|uk|ok|oke|okay|okie|okela|dong y|dung|chinh xac|chuan|phai|duoc|y|fine|yes|yeah|yep|yup|sure|of course|correct|right|agree|confirm|xac nhan|go ahead|tiep tuc|nhat tri|chot|lam di|that|roi|ukm|aye|absolutely|confirmed|proceed|i do|spot on|o do|ghi vo di|definitely`,
  'command.no': `khong|hong|hok|hem|no|nope|nah|n|not|don t|dont|sai|chua dung|khoi|wrong|incorrect|disagree|dau|chua|nham|negative|false|never`,
  'command.cancel': `huy|thoi|dung|cancel|stop|quit|exit|abort|thoat|bo|nghi|khong|forget|never mind|nevermind|ngung|dep|ket thuc|end|kill|giet|drop|close|done|enough|het chiu noi|scrap|dont want|leave it|scratch|tat|de bua khac|bop chet|let s not|not do this|changed my mind|bin it|halt|discard|call it off`,
  'command.back': `quay lai|tro lai|lui|lai|back|truoc|previous|undo|return|last question|vua roi|hoi nay|prev|cau tren|redo|one before|earlier|backwards|let me change|rewind|quay tro ve`,
  'command.repeat': `nhac|noi lai|noi|lap|hoi|lai|ha|repeat|again|once more|one more|question|pardon|sorry|come again|gi co|huh|say|said|what|catch|doc lai|nghe|get that|eh`,
};
const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(NEEDED).map(([intent, words]) => [intent, new RegExp(` (?:${words})(?= )`)]),
);

/** A people and its papers, not its tongue: "what about two Vietnamese people?" */
const NO_TONGUE =
  / (?:vietnamese|english) (?:people|persons?|citizens?|nationals?|nationality|man|men|woman|women|girl(?:friend)?|boy(?:friend)?|wife|husband|partners?|spouse|couples?|parents?|mother|father|child|children|passports?|certificates?|degrees?|diplomas?|embassy|law|id) /;

/** A reader of whether folded words hold what an intent is said with; always so for what is no command. */
export function wordedIn(plain: readonly string[]): (intent: Intent) => boolean {
  const line = ` ${plain.join(' ')} `;
  return (intent) => (intent === 'language' ? !NO_TONGUE.test(line) : (PATTERNS.get(intent)?.test(line) ?? true));
}
