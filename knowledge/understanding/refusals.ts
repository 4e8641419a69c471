import { plainly } from './words.ts';
import type { Intent, Understand, Understanding } from './understanding.ts';

const REFUSED: ReadonlySet<Intent> = new Set(['command.no', 'command.cancel', 'command.back'] satisfies Intent[]);
/** What a refusal begins with, as messages are compared. */
const REFUSAL =
  /^(?:(?:a|da|oi|u|uh|oh|sorry|xin loi) )*(?:khong phai|khong|thoi|nham|sai|no|nope|not|wrong)(?: (?:phai|nham|sai|roi|khoi|dau|vay|ma|cai (?:do|nay|kia)|thu (?:do|nay)|vu (?:do|nay)|y toi|not|that|this|it|one|the other|thing|i mean|i meant|toi (?:hoi|noi)|la))* /;
const LEAST = 2;
const SURELY = 0.9;
/** Longer messages tell stories, in which much is refused that is not in question. */
const MOST_CHARACTERS = 300;
/** "Thôi không đăng ký kết hôn nữa" says no more than that. */
const NO_MORE = /(?: nua| any ?more)(?: (?:dau|nha|nhe|a|please))?$/;

/** What may stand before a refusal and says nothing itself; "thôi" makes whatever is refused after it one. */
const LED =
  '(?:(?:a|da|oi|u|uh|um|ok|okay|oh|no|well|so|sorry|actually|please|xin loi|vay|hay|ma|gio|bay gio|thoi|thui) )*';
const WHO = '(?:(?:toi|tui|em|minh|con|chau|anh|chi|bac|chu|tui em|chung toi|vo chong (?:toi|em|tui)) )?';
const AT_THE_END = ' nua(?: (?:dau|nha|nhe|a|roi|em|oi|thoi|luon))*$';
/** What is done with papers; "làm" and "do" are so only with what they do, for who no longer wants to do anything at all gives up more than that. */
const PAPERWORK = 'khai|dang ky|nop|dien|xin|di (?:dang ky|nop|xin)';
const ACTS = `(?:${PAPERWORK}|(?:di )?lam(?= (?:cai|vu|viec|thu tuc|giay|to|ho so|don|the|ho chieu|can cuoc|cccd|so|nua)(?: |$))|ket hon|ly hon|hoi|tra|khieu nai|phan anh|to cao|kien nghi|gop y)`;
const ANYBODY = '(?:ai|gi|con|chong|vo|loi|tien|an|song|chet)';
const ENGLISH_ACTS =
  '(?:register(?:ing)?|apply(?:ing)?|file|filing|fill|filling|continue (?:it|this|that|the|my)|declar\\w*|submit|(?:do|doing|get|getting|make|making) (?:it|this|that|the|a|an|my) (?:form|paper|papers|declaration|registration|certificate|passport|licence|license|card|application|birth|marriage)|(?:do|doing) (?:it|this|that)|marry|get married)';
/** "Thôi không đăng ký kết hôn nữa", "I don't want to register any more": what was begun is given up, and nothing else wanted. */
const GIVEN_UP: readonly RegExp[] = [
  new RegExp(`^${LED}(?:thoi|thui) ${WHO}(?:khong|khoi|hong|dep|bo)(?: (?:muon|can|dinh|tinh|con muon))? ${ACTS}(?! ${ANYBODY} )(?: .{1,60})?${AT_THE_END}`),
  new RegExp(`^${LED}${WHO}(?:khong|khoi|hong)(?: (?:muon|dinh|tinh|con muon))? ${ACTS}(?! ${ANYBODY} )(?: .{1,60})?${AT_THE_END}`),
  new RegExp(`^${LED}(?:i|we) (?:(?:do not|don t|dont|no longer) (?:want|need|wish|intend) to|(?:am|m|are|re) not (?:going to )?|won t |will not )(?: ?)${ENGLISH_ACTS}(?: .{1,60})? (?:any ?more|any longer|now|after all)$`),
  new RegExp(`^${LED}(?:i|we) no longer (?:want|wish|need) to ${ENGLISH_ACTS}(?: .{1,60})?$`),
]; // prettier-ignore
/** Said of papers by name, what is only weighed as danger is none. */
const OF_PAPERS = new RegExp(` (?:${PAPERWORK}|register|apply|file|fill|submit) `);
/** "Một lần nữa": one more, rather than no more. */
const ONE_MORE = /(?:^| )(?:mot|hai|ba|bon|\d+|may|lan|them) (?:\w+ )?nua/;
const MOST_WORDS = 14;

/** Whether somebody gives up what they began, and says nothing else. */
export function givesUp({ text, language }: Pick<Understanding, 'text' | 'language'>): boolean {
  if (text.length > MOST_CHARACTERS || text.includes('?') || /[.;!]\s*\S/.test(text)) return false;
  const line = plainly(text, language);
  if (line.split(' ').length > MOST_WORDS || ONE_MORE.test(line)) return false;
  return GIVEN_UP.some((pattern) => pattern.test(line));
}

/**
 * What is refused in the middle, and what stands in its place: "không phải hộ chiếu, mà là giấy thông hành", "not a passport but a
 * laissez-passer", "the passport, not the visa". `firm` words say so whatever stands after them.
 */
const DENIES =
  '(?:không phải|khong phai|hông phải|hong phai|hổng phải|hok phai|ko phải|ko phai|k phai|không (?:hỏi|làm|cần|muốn|xin)|khong (?:hoi|lam|can|muon|xin)|not|isn.?t|don.?t (?:want|need|mean)|do not (?:want|need|mean))';
const MIDDLE: readonly { readonly pattern: RegExp; readonly firm: boolean }[] = [
  {
    pattern: new RegExp(
      `^(?<before>.*?)(?<![\\p{L}])${DENIES} (?<refused>[^,.;!?\\n]+?)(?:,? mà là|,? ma la|,? but rather|,? but) (?<meant>.+)$`,
      'isu',
    ),
    firm: true,
  },
  {
    pattern: new RegExp(
      `^(?<before>.*?)(?<![\\p{L}])${DENIES} (?<refused>[^,.;!?\\n]+?)(?:,? mà|,? ma|[,.;:–-]) (?<meant>.+)$`,
      'isu',
    ),
    firm: false,
  },
  {
    pattern:
      /^(?<meant>.+?)(?:,? (?:chứ|chu) (?:không|khong|ko|hông|hong)(?: (?:phải|phai))?|, (?:không|khong|ko) (?:phải|phai)|,? (?:rather than|instead of)|, not) (?<refused>[^,.;!?\n]+)(?<after>[,.;!?\n].*)?$/isu,
    firm: false,
  },
];
/** "Không phải chỉ ... mà còn" refuses nothing. */
const ALSO = /^(?:chỉ|chi|just|only|merely|riêng|rieng)(?!\p{L})/iu;

/** Danger told by its signs, not only weighed: it is heard whatever else is said. */
const HEARD_PLAINLY = 0.9;

/** Understands what is said in place of what is refused: "không phải, cái kết hôn kìa", "no not that, the marriage one". */
export function besideRefusals(understand: Understand): Understand {
  return (text, usual, hints) => {
    const read = understand(text, usual, hints);
    if (read.intent === 'crisis' && !(read.confidence < HEARD_PLAINLY && saysPapers(read))) return read;
    if (givesUp(read)) return givenUp(read);
    if (read.intent === 'crisis') return read;
    const meant = REFUSED.has(read.intent)
      ? afterRefusal(read, (said) => understand(said, read.language, hints))
      : besideRefused(read, (said) => understand(said, read.language, hints));
    return meant ? { ...meant, text, language: read.language } : read;
  };
}

function saysPapers({ text, language }: Understanding): boolean {
  return OF_PAPERS.test(` ${plainly(text, language)} `);
}

function givenUp(read: Understanding): Understanding {
  const confidence = Math.max(read.confidence, SURELY);
  return { ...read, intent: 'command.cancel', confidence, aspect: null, procedures: [], furtherProcedures: [] };
}

type Read = (text: string) => Understanding;

function afterRefusal({ text, language }: Understanding, read: Read): Understanding | undefined {
  const line = plainly(text, language);
  const rest = line.replace(REFUSAL, '');
  if (rest === line || NO_MORE.test(line) || rest.split(' ').length < LEAST) return undefined;
  const meant = read(rest);
  return meant.procedures.length > 0 ? meant : undefined;
}

/** What is meant beside a matter that is refused, where that one would be taken for it. */
function besideRefused({ text, procedures }: Understanding, read: Read): Understanding | undefined {
  if (text.length > MOST_CHARACTERS || procedures.length === 0) return undefined;
  for (const { pattern, firm } of MIDDLE) {
    const { before = '', refused = '', meant = '', after = '' } = pattern.exec(text)?.groups ?? {};
    if (refused === '' || ALSO.test(refused)) continue;
    const denied = read(refused);
    if (!isMatter(denied)) continue;
    const understood = read(`${before}${meant}${after}`);
    if (firm || isMatter(understood)) return understood;
  }
  return undefined;
}

function isMatter({ procedures, namesOther }: Understanding): boolean {
  return procedures.length > 0 || namesOther;
}
