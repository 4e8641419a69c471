import { plainly } from './words.ts';
import type { Intent, Understand } from './understanding.ts';

const REFUSED: ReadonlySet<Intent> = new Set(['command.no', 'command.cancel', 'command.back'] satisfies Intent[]);
/** What a refusal begins with, as messages are compared. */
const REFUSAL =
  /^(?:(?:a|da|oi|u|uh|oh|sorry|xin loi) )*(?:khong phai|khong|thoi|nham|sai|no|nope|not|wrong)(?: (?:phai|nham|sai|roi|khoi|dau|vay|ma|cai (?:do|nay|kia)|thu (?:do|nay)|vu (?:do|nay)|y toi|not|that|this|it|one|the other|thing|i mean|i meant|toi (?:hoi|noi)|la))* /;
const LEAST = 2;
/** "Thôi không đăng ký kết hôn nữa" says no more than that. */
const NO_MORE = /(?: nua| any ?more)(?: (?:dau|nha|nhe|a|please))?$/;

/** Understands what is said in place of what is refused: "không phải, cái kết hôn kìa", "no not that, the marriage one". */
export function besideRefusals(understand: Understand): Understand {
  return (text, usual, hints) => {
    const read = understand(text, usual, hints);
    if (!REFUSED.has(read.intent)) return read;
    const line = plainly(text, read.language);
    const rest = line.replace(REFUSAL, '');
    if (rest === line || NO_MORE.test(line) || rest.split(' ').length < LEAST) return read;
    const meant = understand(rest, read.language, hints);
    return meant.procedures.length > 0 ? { ...meant, text, language: read.language } : read;
  };
}
