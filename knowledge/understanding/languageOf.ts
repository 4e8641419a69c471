import { normalise, wordsOf } from '../language/fold.ts';
import type { Language } from '../language/text.ts';
import { ENGLISH } from './englishWords.ts';
import { isSlip } from './slips.ts';

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
const MARKUP =
  /[a-z]{2,10}:\/\/\S+|(?<![\p{L}\d])(?:www\.|[\w.+-]{1,64}@)\S+|(?<![\p{L}\d.-])(?:[a-z\d-]{1,63}\.){1,6}(?:com|net|org|gov|edu|info|vn)(?![\p{L}\d])(?:[/?#:]\S*)?|<\/?[a-z][^<>]{0,500}>/giu;
/** What is quoted is another's words, often a term in the other language. */
const QUOTED = /"[^"]{0,80}"|“[^”]{0,80}”/g;
/** A letter drawn out: "helloooo". */
const DRAWN = /(.)\1{2,}/gu;
const MOST = 3000;
const TONED = /[ăâđêôơưàằầèềìòồờùừỳáắấéếíóốớúứýảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹạặậẹệịọộợụựỵ]/;
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** Another script: who writes Korean or Chinese reads English rather than Vietnamese. */
const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;
/** Keys hit at random: in neither language. */
const NO_WORD = /^[^aeiouy]{3,}$|[^aeiouy]{5}|q(?!u)/;

/** Words of English that Vietnamese has too: alone they lean to neither. */
const LENT = new Set(
  'time online visa fee form file pdf scan app web website email mail link hotline level photo copy print ok oke okay sms otp qr code id pass password login check free ship shop cancel stop yes no start menu'.split(
    ' ',
  ),
);

/** A letter that English does not have. */
const MARKED = /[^\x00-\x7f]/;
/** Words that Vietnamese sentences are made of, with their marks: terms and names have none of them. */
const SENTENCE = new Set(
  `không được là thì mà của cho với ở tại từ đến đi làm gì nào sao đâu bao nhiêu mấy khi nếu có còn đã đang sẽ chưa rồi bị phải cần muốn xin hỏi tôi mình chị cháu người này đó kia vậy thế ạ à nhé hả giúp
  giùm dùm cái như vì nên để qua về lên xuống vào lại nữa luôn trước giờ mất nộp xem biết phường quận xã huyện đường thành phố tỉnh thôi vẫn cũng hơn lấy trễ`.split(
    /\s+/,
  ),
);
/** English words that hold an English sentence together, of those that Vietnamese typed without marks has not. */
const FRAME = new Set(
  'is are was were what whats which where who how does did can could should must may my the you we he she they it its between of for with about need want have has your our this that if when why i im am'.split(
    ' ',
  ),
);

/** Whether words with marks in a text are terms and names alone, beside English: "is marriage toàn trình". */
function isEnglishBeside(words: readonly string[], usual: Language): boolean {
  const [marked, others] = [words.filter((word) => MARKED.test(word)), words.filter((word) => !MARKED.test(word))];
  if (marked.length === 0 || marked.some((word) => SENTENCE.has(word))) return false;
  const english = others.filter((word) => ENGLISH.has(word) && !LENT.has(word));
  const held = usual === 'en' ? english.some((word) => !VIETNAMESE.has(word)) : others.some((word) => FRAME.has(word));
  return held && others.reduce((sum, word) => sum + leanOf(word), 0) < -0.5;
}

/** Whether a few words are such as names have, so that they tell no language: "Thủ Dầu Một?". */
export function mayBeName(text: string): boolean {
  const words = wordsOf(normalise(text));
  return words.length <= MOST_OF_NAME && words.every((word) => !SENTENCE.has(word));
}
const MOST_OF_NAME = 5;

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
  if (words.every((word) => LENT.has(word))) return { language: usual, sureness: 0 };
  if (isEnglishBeside(words, usual)) return { language: 'en', sureness: 1 };
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
  if (FOREIGN.test(word)) return -1;
  if (/\d/.test(word)) return isSlip(word) ? 1 : 0;
  if (TONED.test(word)) return 1.5;
  const [english, vietnamese] = [ENGLISH.has(word), VIETNAMESE.has(word)];
  if (english && vietnamese) return -0.1;
  if (english) return -1;
  if (vietnamese) return 1;
  if (SYLLABLE.test(word)) return 0.15;
  const once = word.replace(DRAWN, '$1');
  if (once !== word && once.length > 1) return leanOf(once);
  if (isSlip(word)) return 1;
  return NO_WORD.test(word) ? 0 : -0.4;
}
