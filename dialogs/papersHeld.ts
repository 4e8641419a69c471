import type { Language } from '../knowledge/language/text.ts';
import type { Understand } from '../knowledge/understanding/understanding.ts';
import { aspectIn, lineOf } from './asked.ts';
import { bareAspect } from './bare.ts';
import { askedTogether } from './several.ts';
import type { Turn } from './turn.ts';

/** Where what is told of a paper may end and a question begin, in a text without marks too. */
const ENDS =
  /[,.;:?!\n]+\s*|\s+(?:thì|thi)\s+(?!(?:\S+\s)?(?:không|khong|chưa|chua|có|co)(?:\s|$|[,.;]))|\s+(?=(?:what|how|which|where|so|but|chứ|chu khong|not (?:the |my |an? |for )?(?:id|identity|passport|visa|driving|licen\w+|certificate|residence)|do (?:i|we)|can (?:i|we)|is (?:it|that)|mà|nhưng|nhung|nên|vậy|vay|cần|can (?:gi|giay|them|nhung|nop|mang)|phí|lệ phí|le phi|mấy ngày|may ngay|bao nhiêu|bao nhieu|bao lâu|bao lau|ở đâu|o dau|được không|duoc khong|giấy gì|giay gi|giấy tờ gì|giay to gi)(?=\s|$|\?))/iu;

const PAPER_EN =
  '(?:passports?|visas?|ids?|(?:id|identity|residence|green|resident|citizen) cards?|can cuoc|cccd|cmnd|trcs?|prc|(?:\\w+ )?(?:licen[cs]es?|certificates?|certs?|permits?|contracts?|papers)|(?:household|pink|red|land) books?|vneid)';
const PAPER_VI =
  '(?:can cuoc|chung minh|cmnd|ho chieu|passport|visa|the (?:tam tru|thuong tru|can cuoc)|ho khau|so (?:ho khau|hong|do)|bang lai|giay (?!to gi|gi|nao)\\w+|hop dong|khai sinh|vneid|dinh danh)';
const HOLDER_VI =
  'toi|tui|em|minh|anh|chi|vo|chong|con|me|ma|ba|bo|cha|chau|be|no|co ay|anh ay|chi ay|ong ay|ban gai|ban trai|ban toi|nguoi yeu|hai (?:dua|nguoi|vo chong)|vo chong|tui em|tui no|chu nha|ca hai';

/** What somebody has or has not, which is a circumstance of the matter in hand: "she has ID card", "tui chỉ có hộ chiếu". */
const HELD: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^ (?!(?:what|how|do|does|can|could|which|where|who|must|need|should|is|are|please) )(?:(?:and|because|as|since|ok|well|if) )*(?:(?:(?:my|the|our|his|her|both) )?\\w+ )?(?:(?:ve|already|only|just|also|still|both|all|currently|now|don t|dont|do not|doesn t|does not|haven t) )*(?:has|have|had|got|holds?|with|without|no|only|not)(?: got)? (?:\\w+ ){0,4}?${PAPER_EN} `,
  ),
  vi: new RegExp(
    `^ (?:\\w+ ){0,2}?${PAPER_VI}(?: \\w+){0,3} thi (?:\\w+ )?(?:khong|chua|co)(?: co)? $|^ (?:(?:ma|nhung|vi|tai|do|neu|vay|roi|nay|gio|hien tai|da|a) )*(?:(?:${HOLDER_VI})(?: (?:toi|tui|em|minh|no|ay|gai|trai))* )?(?:(?:chi|moi|da|van|cung|dang|deu|hien|lai|con) )*(?:(?:(?:khong|chua)(?: (?:he|con))? )?(?:co|cam|giu)|chi con|khong phai|chu khong phai) (?:(?:san|du|moi|cai|to|mot|duy nhat|cuon|ban|moi|the) )*${PAPER_VI} `,
  ),
};
/** Named less surely, another is only brushed against by what is asked. */
const NAMED = 0.7;
/** What is asked of the paper itself, or is to be done with it, is a matter of its own. */
const OF_THE_PAPER =
  / (?:it|them|this|that one|valid|exchange|convert|renew|replace|extend|change|swap|transfer|expired?|lost|apply|get|use|drive|doi|gia han|cap|lam lai|lam|sang ten|muon|xin|dang ky|het han|mat|xai|dung|con han|hieu luc) /;
const QUESTION = / (?:gi|nao|sao|chua|khong) $/;
/** Nothing else than whether that will do. */
const WILL_DO =
  /^ (?:(?:la|vay|co|thi|is|it|that|so|thoi) )*(?:duoc khong|duoc chua|duoc|du chua|du khong|co sao khong|khong|sao|ok|okay|enough|ok khong|fine|alright|possible)?(?: (?:a|ha|vay|nhi))* $/;

/**
 * What a message asks of the procedure in hand, without the papers that it says somebody has or has not: those are named, and not
 * asked for. A message that says nothing else asks whether they will do. Where nothing is in hand, the message as it is.
 */
export function besidePapersHeld(turn: Turn, understand: Understand): Turn {
  const { text, language, memory, understanding, choice } = turn;
  const listed = memory.said?.at(-1)?.id === 'procedure.choose';
  const [hit] = understanding.procedures;
  if (choice || !(memory.procedure ?? memory.imported ?? listed) || !(hit ?? understanding.namesOther)) return turn;
  if (hit && hit.code === memory.procedure) return turn;
  const parts = text
    .normalize('NFC')
    .split(ENDS)
    .filter((each) => each.trim() !== '');
  const rest = parts.filter((each) => !isHeld(each, language));
  if (rest.length === parts.length) return turn;
  const said = `${rest.join(', ')}${text.includes('?') ? '?' : ''}`;
  const line = lineOf(said, language);
  if (WILL_DO.test(line) || line.trim() === '') return listed ? turn : askingPapers(turn);
  if (OF_THE_PAPER.test(line)) return turn;
  const read = understand(said, memory.language ?? language);
  const own = read.procedures.filter(({ code }) => code === memory.procedure || isListed(code, turn));
  const other = read.procedures.some((each) => each.score >= NAMED && !own.includes(each));
  const asks = aspectIn(line) ?? bareAspect(said) ?? askedTogether(said, language)[0];
  return other || read.namesOther || !asks
    ? turn
    : { ...turn, text: said, understanding: { ...read, procedures: own } };
}

function isHeld(part: string, language: Language): boolean {
  const line = lineOf(part, language).replace(/[’']/g, ' ');
  const held = HELD[language].exec(line)?.[0];
  if (held === undefined || (language === 'vi' && QUESTION.test(line))) return false;
  return !OF_THE_PAPER.test(line.slice(held.length - 1));
}

function isListed(code: string, { memory }: Turn): boolean {
  return (memory.actions ?? []).some((each) => 'means' in each && each.means?.includes(code));
}

/** Whether it will do is told by the papers of what is in hand. */
function askingPapers(turn: Turn): Turn {
  const { understanding } = turn;
  const asked = { intent: 'procedure.ask', aspect: 'documents', confidence: 1 } as const;
  return {
    ...turn,
    understanding: { ...understanding, ...asked, procedures: [], furtherProcedures: [], namesOther: false },
  };
}
