import { isSurname } from './surnames.ts';
import { hear, phrases } from './words.ts';

// "bé tên là …", "tên của con em là …", "my daughter's name is …": what comes before a name
const WHO =
  '(?:cháu|con|bé|em|anh|chị|tôi|tui|mình|tớ|má|mẹ|ba|bố|cha|tía|vợ|chồng|ông|bà|người|nó|chau|be|toi|minh|me|bo|vo|chong)(?: (?:gái|trai|bé|nhỏ|gai|nhỏ nhà|nhà|nha))?(?: (?:tôi|tui|em|mình|anh|chị|toi|minh))?';
const POLITE = /^(?:dạ|da|vâng|vang|ừ|à|ờ|thưa|ok|rồi|thì)(?:\s*[,.:]\s*(?=\S)|\s+(?=\S+\s+\S))/u;
const BEFORE = [
  new RegExp(
    `^(?:(?:${WHO}) )?(?:đặt |dat )?(?:họ và tên|họ tên|ho va ten|ho ten|họ, chữ đệm, tên|tên họ|tên|ten)(?: (?:đầy đủ|khai sinh|thật|của|cua|day du))*(?: ${WHO})?(?: (?:là|la|:)|\\s*[:=\\-])?\\s+(?=\\S)`,
    'u',
  ),
  new RegExp(`^${WHO} (?:là|la)\\s+(?=\\S)`, 'u'),
  /^(?:(?:my|his|her|their|our|the|baby['’]?s?|child['’]?s?|son['’]?s?|daughter['’]?s?|mother['’]?s?|father['’]?s?|husband['’]?s?|wife['’]?s?|full|name) )+(?:is(?: called| named)?|:)\s+/u,
  /^(?:(?:full )?name\s*(?:is|:|-)|i am|i['’]m|it['’]?s|(?:he|she)(?:['’]s| is)(?: called| named)?|called|named)\s+/u,
  /^(?:ông|bà|ong|ba|mr\.?|mrs\.?|ms\.?|miss)\s+(?=\S+\s+\S)/u,
];

/** What may stand before a family name and is none of the name: who it is, and that it is told, mended or repeated. */
const LEADING = phrases(
  'dạ|thưa|vâng|xin|à|ờ|ừ|ủa|rồi|thì|vậy|nè|thôi|ok|không phải|không|sai rồi|nhầm rồi|lộn rồi|sai|nhầm|lộn|nói rồi|nãy nói rồi|nói rồi mà|mà|xin lỗi|sửa|sửa lại|đổi|đổi lại|ghi|ghi lại|ghi là|viết|viết là|gõ|gõ lại|lại|thành|phải là|mới đúng|đúng ra|đúng|cho|dùm|giùm|giúp',
  'tên|họ tên|họ và tên|tên họ|tên đầy đủ|tên thật|tên khai sinh|khai sinh|đầy đủ|đặt|đặt tên|tên gọi|kêu|gọi|là|của|người|chủ hộ|chủ nhà|nhà|đứng tên',
  'tôi|tui|tao|mình|tớ|em|anh|chị|cô|chú|bác|dì|cậu|mợ|thím|dượng|ông|bà|cụ|con|cháu|chắt|bé|đứa|nhóc|nhỏ|nó|má|mẹ|ba|bố|cha|tía|vợ|chồng|gái|trai|nội|ngoại|dâu|rể|út|cả|đầu|lòng|đầu lòng|vợ tôi|chồng tôi|này|đây|kia|ấy',
  'no|sorry|it is|it s|its|the|my|his|her|our|name|full name|is|called|named|should be|spelled|baby|child|son|daughter|wife|husband|mother|father|mom|mum|dad|head of household|mr|mrs|ms|miss|change|to|correct|i said|i told you',
);
const MOST_LEADING = 9;
const MOST_NAME = 7;

const AFTER = [
  /[\s,.;:!]+$/u,
  /\s+(?:ạ|á|nhé|nha em|nha chị|nha anh|nghen|nhen|chứ|chớ|please|thanks)$/u,
  /\s+(?:ạ|á|nghe|nha|nhé|nhe|nghen|hen|nè|đó|chứ|chớ)(?: (?:bạn|ban|em|anh|chị|chi|con|cháu|cô|chú|bác|cưng|ad|bot|ơi|oi|mày))+$/iu,
  /\s+(?:bạn|em|anh|chị|con|cháu|cô|chú|bác|ad|bot|ban|anh chị|chi) (?:ơi|oi)$/u,
  /(?<=\p{Lu}\p{L}* \p{Lu}\p{L}*)\s+(?:bạn|em|anh|chị|cưng|nghe|thôi|luôn|hen|rồi|ban|chu)$/u,
];
const LOOSE_AFTER = /\s+(?:nha|nè|đó|đấy)$/u;

/** The name in a sentence that states it: what leads up to it and politeness after it taken off. */
export function bareName(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  let name = [POLITE, ...BEFORE].reduce(withoutLead, withoutTalk(plain));
  for (let before = ''; before !== name;) {
    before = name;
    name = AFTER.reduce((so, tail) => so.replace(tail, ''), name);
  }
  const shorter = name.replace(LOOSE_AFTER, '');
  const loose = shorter.split(' ').length >= 3 || /^\p{Lu}.*\s\p{Lu}/u.test(shorter);
  return loose ? shorter : name;
}

/** "Con gái bà tên Lê Thị …": what stands before a family name and only says whose name it is. */
function withoutTalk(text: string): string {
  const words = text.split(' ');
  const most = Math.min(words.length - 2, MOST_LEADING);
  for (let count = most; count > 0; count -= 1) {
    if (words.length - count > MOST_NAME || !isSurname(words[count] ?? '')) continue;
    const lead = words.slice(0, count).join(' ');
    if (/^\p{L}/u.test(lead) && hear(lead, LEADING).rest.length === 0) return words.slice(count).join(' ');
  }
  return text;
}

/** Phones begin every message with a capital, so the first letter counts as small; further capitals begin the name. */
function withoutLead(text: string, lead: RegExp): string {
  const shouted = text === text.toUpperCase();
  const small = shouted ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1);
  return text.slice(lead.exec(small)?.[0].length ?? 0);
}
