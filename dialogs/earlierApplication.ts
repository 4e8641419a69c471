import { lineOfQuestion, questionIn } from './applicationQuestions.ts';
import { ANOTHER } from './lookingUp.ts';
import type { FlowStart } from './flow.ts';
import { standsApart } from './interruption.ts';
import type { Memory } from './memory.ts';
import type { Turn } from './turn.ts';

/** Longer messages say what they are about themselves. */
const FEW_WORDS = 14;
/** Named so surely, a procedure is asked about itself. */
const NAMED = 0.7;
/** Most applications of one talk that can be gone back to. */
const REMEMBERED = 20;

const CALLER = '(?:khach|nguoi goi|kh|caller|customer)';
const FILE = '(?:khach|nguoi goi|kh|ho so|hs|ma)';
const CASE = '(?:caller|customer|application|file|case|code)';
/** Words around it that are of another matter: "trước ngày 5", "trước khi nộp". */
const NO_TIME = '(?! (?:khi|ngay|gio|thang|nam|tuan|han|luc|mung|chua|het|tien))';
const JUST = '(?:luc nay|hoi nay|ban nay|khi nay|luc truoc|hoi truoc|ban dau|truoc do|truoc)';
const BEFORE = new RegExp(
  ` ${FILE} (?:goi |hoi |kia )?${JUST}(?= )${NO_TIME}| (?:quay|tro) (?:lai|ve)(?: lai)?(?: voi| cho| ve)? ${FILE} (?:cu|vua roi|vua nay|vua xong) | (?:previous|last|earlier|former|other) (?:caller|customer)(?: s)? | (?:previous|earlier) ${CASE} | (?:caller|customer|application|file|one) (?:before|from before|i asked (?:about )?before) | (?:go|going) back to the (?:previous|last|other|earlier) `,
);
const NTH = [
  'dau tien|dau|mot|nhat|1|first|1st',
  'hai|2|second|2nd',
  'ba|3|third|3rd',
  'tu|bon|4|fourth|4th',
  'nam|5|fifth|5th',
].map(
  (words) =>
    new RegExp(
      ` ${FILE} (?:(?:thu|so) )?(?:${words})(?! (?:buoc|lan|ngay|tuan|thang|nam|nguoi|con|cai|bo|ban)) | (?:caller|customer|application) (?:number |no )?(?:${words}) | (?:${words}) ${CASE} `,
    ),
);

/** The applications shown in this talk, once `code` was shown as well: in the order in which they first were. */
export function withShown({ shown = [] }: Memory, code: string): readonly string[] {
  return shown.includes(code) ? shown : [...shown, code].slice(-REMEMBERED);
}

/**
 * An application that was shown before the one in hand and is meant again: "quay lại khách trước, hẹn ngày mấy". Where it may be any of
 * several, all of them are put.
 */
export function earlierApplication(turn: Turn): FlowStart | undefined {
  const { memory, understanding } = turn;
  const { shown = [], application, files } = memory;
  const line = lineOfQuestion(turn);
  if (shown.length === 0 || line.trim().split(' ').length > FEW_WORDS || standsApart(understanding)) return undefined;
  if ((understanding.procedures[0]?.score ?? 0) >= NAMED || ANOTHER.test(line)) return undefined;
  // of a list that was shown its own first is meant
  if ((files ?? []).length > 0 && !new RegExp(` ${CALLER} `).test(line)) return undefined;
  const meant = placed(line, shown) ?? (BEFORE.test(line) ? before(shown, application) : undefined);
  const [code, ...others] = meant ?? [];
  if (code === undefined) return undefined;
  if (others.length > 0) return { flow: 'status', with: { codes: [code, ...others], of: 'such' } };
  const asked = questionIn(line);
  return { flow: 'status', with: { code, ...(asked && { asked }) } };
}

function placed(line: string, shown: readonly string[]): readonly string[] | undefined {
  const at = NTH.findIndex((pattern) => pattern.test(line));
  const code = shown[at];
  return code === undefined ? undefined : [code];
}

/** What was shown before the one in hand; the last where none is in hand any more. */
function before(shown: readonly string[], current: string | undefined): readonly string[] {
  const at = current === undefined ? shown.length : shown.indexOf(current);
  const code = shown[at - 1];
  return code === undefined ? shown.filter((each) => each !== current) : [code];
}
