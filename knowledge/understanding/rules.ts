import type { Entities, Intent } from './understanding.ts';
import type { Word } from './words.ts';

/** Whole messages, folded, that mean one thing whatever else was learned. */
const SHORT: Readonly<Partial<Record<Intent, string>>> = {
  'command.yes': `co|da|da co|vang|vang a|u|uh|uhm|um|ok|oke|okay|okie|okela|dong y|dung|dung roi|dung vay|chinh xac|phai|phai roi|duoc|duoc roi|yes|yeah|yep|y|sure|correct|right|agree|i agree|confirm|xac nhan`,
  'command.no': `khong|ko|k|hong|hok|hk|khong phai|khong dung|sai|sai roi|chua dung|khong dong y|no|nope|nah|n|wrong|incorrect|khoi|khong can|no thanks|chua`,
  'command.cancel': `huy|huy bo|dung lai|thoat|bo di|cancel|stop|quit|exit|thoi khong lam nua|khong lam nua|thoi dung|huy to khai|never mind|nevermind`,
  'command.back': `quay lai|tro lai|lui lai|cau truoc|quay lai cau truoc|back|go back|previous|buoc truoc`,
  'command.repeat': `nhac lai|noi lai|lap lai|hoi lai|repeat|say again|repeat please|nhac lai cau hoi|pardon|come again`,
  'smalltalk.thanks': `cam on|cam on ban|cam on nhieu|thank you|thanks|thank|tks|thx|many thanks`,
  'smalltalk.bye': `tam biet|bye|bye bye|goodbye|good bye|hen gap lai|see you`,
  'smalltalk.greet': `xin chao|chao|chao ban|hello|hi|hey|alo|chao em|chao anh|chao chi|good morning|good afternoon|good evening`,
  language: `english|tieng anh|tieng viet|vietnamese|english please|speak english|noi tieng anh|noi tieng viet|chuyen sang tieng anh|chuyen sang tieng viet|doi ngon ngu|change language|switch language|en|vi`,
  help: `help|menu|tro giup|huong dan|giup|giup toi|giup toi voi|ban lam duoc gi|what can you do`,
};
const EXACT: ReadonlyMap<string, Intent> = new Map(
  (Object.entries(SHORT) as [Intent, string][]).flatMap(([intent, texts]) =>
    texts.split('|').map((text): [string, Intent] => [text, intent]),
  ),
);

/** Said with its marks, "dừng" is no "đúng"; where a word has other marks still, it is neither. */
const MARKED: ReadonlyMap<string, Intent> = new Map([
  ['dừng', 'command.cancel'],
  ['đừng', 'command.no'],
  ['thôi', 'command.cancel'],
]);
const UNMARKED = new Set(['dung', 'đúng']);

/** The intent of messages that need no model: short fixed forms, and a code or an id number with nothing else. */
export function plainIntent(words: readonly Word[], folded: string, entities: Entities): Intent | undefined {
  const [alone, ...more] = words;
  const marked = alone && more.length === 0 ? MARKED.get(alone.typed) : undefined;
  if (marked) return marked;
  const exact = EXACT.get(folded);
  if (exact && !(folded === 'dung' && alone && !UNMARKED.has(alone.typed))) return exact;
  const numbers = entities.applicationCode.length + entities.idNumber.length;
  const letters = words.filter(({ plain }) => !/\d/.test(plain)).length;
  if (letters > 2) return undefined;
  if (numbers > 0) return 'status.lookup';
  return entities.procedureCode.length > 0 ? 'procedure.find' : undefined;
}
