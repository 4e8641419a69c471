import { accept, refuse, type Reader } from './reader.ts';
import { hear, isQuestion, isUnknown, mentions, phrases, vocabulary } from './words.ts';

// the 54 groups by the State's list, each with the other names its people go by
const GROUPS: Readonly<Record<string, string>> = {
  Kinh: 'việt|kinh việt', Tày: 'ngạn|thu lao|pa dí', Thái: 'thái trắng|thái đen|tày khao|tày đăm', Hoa: 'hán|triều châu|quảng đông|phúc kiến|người tàu',
  Khmer: 'khơ me|khơme|khme|cam bốt|miên|khơ mer|kho me', Mường: '', Nùng: '', Mông: 'hmông|hơ mông|mèo|h mông|mông hoa|mông trắng|hmong|h mong', Dao: 'mán|dao đỏ|dao tiền',
  'Gia Rai': 'jrai|gia lai|j rai|giarai|jarai', Ngái: '', 'Ê Đê': 'rađê|ra đê|êđê|rhade|ê-đê', 'Ba Na': 'bahnar|bana|ba-na', 'Xơ Đăng': 'sê đăng|xê đăng|xơđăng|xơ teng',
  'Sán Chay': 'cao lan|sán chỉ|cao lan sán chỉ', 'Cơ Ho': 'k ho|kơ ho|k’ho|cơho|kho', Chăm: 'chàm|chiêm', 'Sán Dìu': 'sán dẻo', Hrê: 'h rê|chăm rê', Mnông: 'm nông|pnông',
  'Ra Glai': 'raglai|ra-glai|rai', Xtiêng: 'stiêng|x tiêng|s tiêng', 'Bru Vân Kiều': 'bru|vân kiều', Thổ: '', Giáy: 'nhắng', 'Cơ Tu': 'cơtu|ca tu|katu', 'Giẻ Triêng': 'gié triêng|tà riêng',
  Mạ: 'châu mạ', 'Khơ Mú': 'khơmú|khmú|xá cẩu', Co: 'cor|cùa|trầu', 'Tà Ôi': 'pa cô|tôi ôi', 'Chơ Ro': 'châu ro|chơro|đơ ro', Kháng: '', 'Xinh Mun': '', 'Hà Nhì': '', 'Chu Ru': 'churu',
  Lào: '', 'La Chí': '', 'La Ha': '', 'Phù Lá': 'xá phó', 'La Hủ': '', Lự: '', 'Lô Lô': '', Chứt: 'rục|mày|sách', Mảng: '', 'Pà Thẻn': '', 'Cơ Lao': '', Cống: '', 'Bố Y': '',
  'Si La': '', 'Pu Péo': '', Brâu: '', 'Ơ Đu': '', 'Rơ Măm': '',
}; // prettier-ignore

/** The ethnic groups of Viet Nam as they stand on papers (the State's list of 54). */
export const ETHNICITIES: readonly string[] = Object.keys(GROUPS);

const KNOWN = vocabulary(
  Object.entries(GROUPS).flatMap(([group, also]) =>
    [group, ...also.split('|').filter(Boolean)].map((name) => [name, group] as const),
  ),
);
const AROUND = phrases(
  'dân tộc|người|gốc|tộc|ethnicity|ethnic|group|people|ethnic group|bé|thuộc|kinh nha|theo mẹ|theo cha',
);
const NATIONAL = phrases(
  'chinese|trung quốc|trung hoa|tàu|vietnamese|việt nam|thượng|người thượng|montagnard|dân tộc thiểu số|thiểu số|minority|lai|không|ko|k|none',
);

/** Reads one of the 54 ethnic groups by any of its names; a nationality is no ethnic group. */
export const readEthnicity: Reader<'ethnicity'> = (_field, { text }) => {
  const { means, rest } = hear(text, KNOWN);
  const [group, ...others] = [...new Set(means)];
  const beyond = rest.length > 0 && hear(rest.join(' '), AROUND).rest.length > 0;
  if (group !== undefined && others.length > 0) return refuse('ethnicity.ambiguous', [group, ...others]);
  if (group !== undefined && !beyond && !isQuestion(text)) return accept(group);
  if (isQuestion(text) || isUnknown(text)) return refuse('notAnAnswer');
  if (!mentions(text, NATIONAL)) return refuse('choice.none', ['Kinh', 'Hoa', 'Khmer', 'Chăm']);
  return refuse(
    'ethnicity.ambiguous',
    mentions(text, phrases('chinese|trung quốc|trung hoa|tàu')) ? ['Hoa'] : ['Kinh'],
  );
};
