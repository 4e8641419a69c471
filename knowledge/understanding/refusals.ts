import { plainly } from './words.ts';
import type { Intent, Understand, Understanding } from './understanding.ts';

const REFUSED: ReadonlySet<Intent> = new Set(['command.no', 'command.cancel', 'command.back'] satisfies Intent[]);
/** What a refusal begins with, as messages are compared. */
const REFUSAL =
  /^(?:(?:a|da|oi|u|uh|oh|sorry|xin loi) )*(?:khong phai|khong|thoi|nham|sai|no|nope|not|wrong)(?: (?:phai|nham|sai|roi|khoi|dau|vay|ma|cai (?:do|nay|kia)|thu (?:do|nay)|vu (?:do|nay)|y toi|not|that|this|it|one|the other|thing|i mean|i meant|toi (?:hoi|noi)|la))* /;
const LEAST = 2;
/** Longer messages tell stories, in which much is refused that is not in question. */
const MOST_CHARACTERS = 300;
/** "Thôi không đăng ký kết hôn nữa" says no more than that. */
const NO_MORE = /(?: nua| any ?more)(?: (?:dau|nha|nhe|a|please))?$/;

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

/** Understands what is said in place of what is refused: "không phải, cái kết hôn kìa", "no not that, the marriage one". */
export function besideRefusals(understand: Understand): Understand {
  return (text, usual, hints) => {
    const read = understand(text, usual, hints);
    if (read.intent === 'crisis') return read;
    const meant = REFUSED.has(read.intent)
      ? afterRefusal(read, (said) => understand(said, read.language, hints))
      : besideRefused(read, (said) => understand(said, read.language, hints));
    return meant ? { ...meant, text, language: read.language } : read;
  };
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
