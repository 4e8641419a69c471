import { normalise, wordsOf } from '../language/fold.ts';
import type { Language } from '../language/text.ts';

const ENGLISH = new Set(
  `the a an i you he she we they it is are was were be been am do does did don doesn didn have has had haven hasn will would can could
  should must may might shall not my your his her our their me him us them this that these those what where when which who whom why how
  and or but if for from with without at by of to in on about into out up now yet still than then there here please pls plz help hello hi
  hey thanks thank thx thks tks sorry yes no yep nope ok want need get got make made register registration certificate birth death marriage fee cost
  price documents document paper papers form fill application apply status check level online office ward police officer person human
  house land permit licence license passport visa work tax insurance card child baby son daughter wife husband mother father lost renew
  new copy start continue resume cancel stop back repeat again right wrong correct sure bye goodbye good morning evening night day days
  long much many money pay payment result send post mail phone number address hours open close delete data privacy safe speak english
  vietnamese language complain complaint report staff agent real talk account password login log sign submit upload file street foreigner
  something anything nothing someone just also only very any some all one two three let lets go come take give tell show me explain
  as difference between mean means same like time long ready done first second i'm im ive id ill whats wheres hows kill die hit police fire`.split(
    /\s+/,
  ),
);
/** Syllables that hardly any English text has, folded. */
const VIETNAMESE = new Set(
  `khong ko duoc dc giay khai sinh sanh toi tui em anh chi ban cho lam gi nao bao nhieu nhu the vay ho so thu tuc dang ky ki o dau cua la
  va thi phai nay kia co con chua roi nop le phi muc do toan trinh phan xin hoi muon can mang theo may ngay gio nguoi nha chong vo me cha
  ba ma ong chau bac co chu di ve len xuong voi nhe nha nghen a oi da vang u duoc dung sai quay lai tiep tuc huy thoi dien nguoi viet tieng
  noi cam on chao tam biet gap nhan vien tong dai so dien thoai dia chi phuong xa quan huyen uy cong an giup dum minh tra cuu xoa du lieu
  luu tru ket hon ly tu mat moi cu doi cap lan hop dong xe bang lai dat xay sua the bhyt cccd cmnd vneid hk hok hong z dk mun lun ntn bn j
  sao tre lai xong bua hom nao hoi e k r vs cx ad ok oki tks thks thx thanks bye`.split(/\s+/),
);
/** Addresses and tags are in no language. */
const MARKUP = /https?:\/\/\S+|<\/?[a-z][^<>]{0,500}>/giu;
/** What is quoted is another's words, often a term in the other language. */
const QUOTED = /"[^"]{0,80}"|“[^”]{0,80}”/g;
const MOST = 3000;
const TONED = /[ăâđêôơưàằầèềìòồờùừỳáắấéếíóốớúứýảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹạặậẹệịọộợụựỵ]/;
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** Keys hit at random: in neither language. */
const NO_WORD = /^[^aeiouy]{3,}$|[^aeiouy]{5}|q(?!u)/;

/** The language a text is in, and how surely its words lean to it: 0 (they do not) to 1. */
export type LanguageRead = { readonly language: Language; readonly sureness: number };

/**
 * The language `text` is in: Vietnamese with or without its marks, shortened, or with English words in it counts as Vietnamese.
 * `usual` where the words do not tell.
 */
export function readLanguage(text: string, usual: Language = 'vi'): LanguageRead {
  const said = text.slice(0, MOST).replace(MARKUP, ' ');
  const own = said.replace(QUOTED, ' ');
  const words = wordsOf(normalise(/\p{L}/u.test(own) ? own : said));
  const lean = words.reduce((sum, word) => sum + leanOf(word), 0);
  const sureness = Math.min(1, Math.abs(lean) / Math.max(1, words.length));
  if (Math.abs(lean) < 0.5) return { language: usual, sureness };
  return { language: lean > 0 ? 'vi' : 'en', sureness };
}

/** The language `text` is in, see {@link readLanguage}. */
export function languageOf(text: string, usual: Language = 'vi'): Language {
  return readLanguage(text, usual).language;
}

function leanOf(word: string): number {
  if (/\d/.test(word)) return 0;
  if (TONED.test(word)) return 1.5;
  const [english, vietnamese] = [ENGLISH.has(word), VIETNAMESE.has(word)];
  if (english && vietnamese) return -0.1;
  if (english) return -1;
  if (vietnamese) return 1;
  if (SYLLABLE.test(word)) return 0.15;
  return NO_WORD.test(word) ? 0 : -0.4;
}
