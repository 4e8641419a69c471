import type { Language } from '../knowledge/language/text.ts';
import type { Intent, Understand, Understanding } from '../knowledge/understanding/understanding.ts';

/** The need a message names first, and another that it names after it. */
export type TwoNeeds = { readonly main: Understanding; readonly other: Understanding };

/** A longer message tells a story: its parts are no needs of their own. */
const MOST_CHARACTERS = 300;
const MOST_SEAMS = 6;
const FEW_WORDS = 2;
/** How surely each of two needs must stand for itself. */
const SURE = 0.7;
/** The score from which a procedure is named rather than brushed against. */
const NAMED = 0.75;

const SEAM =
  /[.?!;\n]+\s+|,\s+|\s+(?=(?:với lại|voi lai|sẵn tiện|san tien|sẵn đây|nhân tiện|nhan tien|tiện thể|tien the|luôn tiện|luon tien|ngoài ra|ngoai ra|còn|con|rồi|roi|và|va|and|also|plus|besides)\s)/giu;
/** What only joins is no part of the need it leads to; "và" may also join things wanted together, unless an act follows. */
const JOINS =
  /^(?:với lại|voi lai|(?:và|va)(?=\s+(?:làm|lam|đổi|doi|xin|cấp|cap|đăng ký|dang ky|gia hạn|gia han|sang|tra)\s)|and also|also|plus)\s+/iu;
const PROCEDURES: ReadonlySet<Intent> = new Set(['procedure.find', 'procedure.ask', 'declaration.start']);
/** Needs that stand for themselves without a procedure. */
const OTHERS: ReadonlySet<Intent> = new Set(['status.lookup', 'portal.account', 'petition'] satisfies Intent[]);

/**
 * Two needs in one message, where each stands plainly for itself on its side of a seam and the whole names no third: a birth and a
 * residence together may be one procedure. Undefined where there is one need, however it is told.
 */
export function twoNeeds(whole: Understanding, usual: Language, understand: Understand): TwoNeeds | undefined {
  const { text } = whole;
  if (text.length > MOST_CHARACTERS) return undefined;
  const seams = [...text.matchAll(SEAM)].slice(0, MOST_SEAMS);
  for (const { index, 0: seam } of seams) {
    const [before, after] = [text.slice(0, index), text.slice(index + seam.length).replace(JOINS, '')];
    if (wordsIn(before) < FEW_WORDS || wordsIn(after) < FEW_WORDS) continue;
    const main = understand(before, usual);
    if (!stands(main)) continue;
    const other = understand(after, usual);
    if (stands(other) && areTwo(main, other, whole)) return { main, other };
  }
  return undefined;
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

function stands({ intent, confidence, procedures }: Understanding): boolean {
  if (confidence < SURE) return false;
  return OTHERS.has(intent) || (PROCEDURES.has(intent) && (procedures[0]?.score ?? 0) >= NAMED);
}

function areTwo(main: Understanding, other: Understanding, whole: Understanding): boolean {
  const [one, two, both] = [main, other, whole].map((each) => (PROCEDURES.has(each.intent) ? codeOf(each) : undefined));
  if (one === undefined && two === undefined) return main.intent !== other.intent;
  if (one !== undefined && two !== undefined)
    return one !== two && (both === undefined || both === one || both === two) && !sharesHits(main, other);
  return true;
}

/** Two ways of saying nearly the same find each other's procedures. */
function sharesHits(main: Understanding, other: Understanding): boolean {
  return (
    main.procedures.some(({ code }) => code === codeOf(other)) ||
    other.procedures.some(({ code }) => code === codeOf(main))
  );
}

function codeOf({ procedures }: Understanding): string | undefined {
  return procedures[0]?.code;
}
