import { fold, wordsOf } from '../language/fold.ts';

/** Countries and peoples as citizens name them; what is also another word without its marks stands only behind a word of place. */
const PLAIN = `hàn quốc|nhật bản|đài loan|trung quốc|hồng kông|hong kong|hoa kỳ|hợp chủng quốc|canada|singapore|sing|malaysia|indonesia|philippines|campuchia|cambodia|
  thái lan|myanmar|ấn độ|nepal|pakistan|dubai|ả rập|thổ nhĩ kỳ|ba lan|tiệp|cộng hòa séc|hungary|ukraine|châu âu|châu mỹ|châu phi|châu úc|new zealand|nigeria|brazil|
  mexico|tây ban nha|bồ đào nha|hà lan|bỉ quốc|thụy điển|thụy sĩ|na uy|đan mạch|phần lan|áo quốc|hy lạp|israel|nước mỹ|nước pháp|nước đức|nước úc|nước nga|nước lào|nước anh|
  anh quốc|vương quốc anh|úc châu|bên tây|liên xô|đông âu|hải ngoại|ngoại quốc|usa|korea|japan|taiwan|china|america|australia|germany|france|england|russia`;
const BEHIND = 'người|bên|sang|nước|quốc tịch|chồng|vợ|gốc|đi|ở|tại|sống ở|sống bên|làm ở|học ở|từ bên';
const SHORT = 'mỹ|hàn|nhật|pháp|đức|úc|nga|thái|tàu|hoa|đài|cam|ý';
/** Another word in the same letters follows: "mỹ phẩm", "Hàn Thuyên", "pháp luật". */
const NOT_BEFORE = new Set(
  'pham thuat luat ly che nhan su gian hinh thuyen tu binh hoc lan bao hoi thi dieu'.split(' '),
);

const NAMES = PLAIN.split('|').map((each) => wordsOf(fold(each)));
const PREFIXES = BEHIND.split('|').map((each) => wordsOf(fold(each)));
const SHORTS = new Set(SHORT.split('|').map(fold));
const AMBIGUOUS = new Set(['o tau', 'di tau', 'o han', 'di cam', 'o cam', 'tai nga', 'o nga', 'o hoa', 'di thai', 'o thai', 'di y', 'o y', 'tai y', 'nguoi y', 'nguoi cam', 'o duc', 'nuoc y', 'nuoc thai', 'nuoc hoa', 'nuoc duc', 'nuoc cam', 'tai phap', 'o phap', 'tai hoa', 'o dai', 'tai dai', 'tai tau', 'tai cam', 'di hoa', 'di han', 'tai thai', 'di nga']); // prettier-ignore
const ABROAD = ['nuoc', 'ngoai'];

/** Folded words with every country named told as "nước ngoài", which is what official names say of all of them. */
export function abroad(words: readonly string[]): readonly string[] {
  const told: string[] = [];
  for (let at = 0; at < words.length;) {
    const name = NAMES.find((each) => each.every((word, i) => words[at + i] === word));
    if (name) {
      told.push(...ABROAD);
      at += name.length;
      continue;
    }
    if (isShort(words, at)) told.push(...ABROAD);
    else told.push(words[at]!);
    at += 1;
  }
  return told;
}

/** "người Mỹ", "ở bên Đức": a short name with a word before it that makes it one. */
function isShort(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (!SHORTS.has(word) || NOT_BEFORE.has(words[at + 1] ?? '')) return false;
  if (AMBIGUOUS.has(`${words[at - 1]} ${word}`)) return false;
  return PREFIXES.some((prefix) => prefix.every((each, i) => words[at - prefix.length + i] === each));
}
