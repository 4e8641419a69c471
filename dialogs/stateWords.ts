import type { StatusCode } from '../knowledge/applications/application.ts';
import { questionIn, type ApplicationQuestion } from './applicationQuestions.ts';

/** Statuses that people tell applications apart by, or their being late. */
export type State = readonly StatusCode[] | 'late';

const REFUSED: State = [3];
const INCOMPLETE: State = [5];
const TO_PAY: State = [6];
const STOPPED: State = [8];
const READY: State = [9];

/** Words for a state; a refusal before what is late, "chưa xong" before "xong". */
const SAID: readonly (readonly [State, string])[] = [
  [REFUSED, 'tu choi|khong (?:duoc )?(?:tiep )?nhan|bi tra(?: lai| ve)?|tra lai|bi bac|rejected|refused|not accepted|turned down|denied|sent back'],
  [INCOMPLETE, '(?:can |phai |yeu cau |doi |cho |bi )*(?:bo sung|nop them)(?: giay(?: to)?| ho so)?|thieu(?: giay(?: to)?)?|needs? (?:more )?(?:papers?|documents?)|missing(?: papers?| documents?)?|incomplete|supplement(?:ed)?'],
  [TO_PAY, '(?:can |phai |cho |doi )+(?:dong|nop|tra) (?:tien|phi|le phi|thue)|dong tien|chua dong (?:tien|phi)|needs? (?:payment|paying)|to be paid|unpaid|payment(?= (?:one|file|application))'],
  [[7], '(?:da |xin |duoc )*rut(?: lai| ve)?|withdrawn|withdrew'],
  [STOPPED, '(?:bi |da |tam |dang )+dung(?: xu ly| giai quyet| lai| luon)?|dung (?:xu ly|giai quyet|luon)|(?:bi |da |tam |dang )*ngung(?: xu ly| giai quyet| lai| luon| han)?|stopped|suspended|on hold'],
  [[1], 'moi (?:nop|dang ky|gui)|chua (?:duoc )?(?:tiep )?nhan|newly (?:registered|filed)|new(?= (?:one|file|application))|just filed'],
  [[1, 2, 4, 5, 6, 8], 'chua xong|chua co ket qua|con treo|not (?:done|finished|ready)(?: yet)?|unfinished|still open|pending'],
  [[2, 4], '(?:con )?dang (?:lam|xu ly|giai quyet|chay)|duoc tiep nhan|in process(?:ing)?|being (?:processed|handled)|in progress'],
  [[10], '(?:da )?(?:tra|giao|nhan|lay) (?:ket qua )?roi|da (?:tra|giao|lay|nhan)(?: ket qua)?|returned|collected|handed over'],
  [[9, 10], '(?:da |lam )*(?:xong|hoan thanh|hoan tat)(?: roi)?|(?:da )?co ket qua(?: roi)?|co roi|ready|done|finished|completed?|processed'],
  ['late', '(?:bi |dang |da )*(?:(?:bi|cai) tre|tre(?! (?:em|con|nho|tho))|cham(?! (?:diem|sao|cho|may))|(?:qua|lo) (?:hen|han|ngay))(?: (?:hen|han|ngay|qua|nhat|roi))*|late|overdue|delayed'],
]; // prettier-ignore
const AROUND =
  '(?:(?:da|a|a ma|o|vay|the|thi|con|va|roi|gio|cho|xem|coi|hoi|lay|chon|biet|khach|kh|toi|em|minh|tui|ho so|don|cai|vu|giay|viec|may|nhung|so|nao|gi|ma|bi|do|dang|da|la|the|and|what about|how about|anything|anyone|something|which|is|are|was|were|that|it s|it|show|me|one|ones|file|files|application|applications|of them|any|co) )*';
const AFTER =
  '(?: (?:a|em|ta|ho so|giay|do|ay|kia|nha|nhe|di|vay|the|roi|khong|chua|hong|luon|sao|thi sao|the nao|nao|one|ones|file|files|application|applications|please|yet|status|there|of them))*';
const WHOLE = SAID.map(([state, words]) => [state, new RegExp(`^ ${AROUND}(?:${words})${AFTER} $`)] as const);
const WITHIN = SAID.map(([state, words]) => [state, new RegExp(` (?:${words}) `)] as const);
const FRAME =
  / (?:ho so|don|cai|vu|anything|something|file|files|application|applications|one|ones|which|nao)(?= ).* |^ (?:ly do|vi sao|tai sao|sao|why|how come) /;
const WHEN = / (?:khi nao|bao gio|chung nao|hom nao|ngay nao|bao lau|may ngay|when|how long|chua) /;
/** The state that a line of {@link lineOfQuestion} picks applications by; `freely`: with something asked of them besides. */
export function saidState(line: string, freely: boolean): State | undefined {
  const whole = WHOLE.find(([, pattern]) => pattern.test(line))?.[0];
  if (whole || !freely || !FRAME.test(line) || WHEN.test(line)) return whole;
  return WITHIN.find(([, pattern]) => pattern.test(line))?.[0];
}

/** What can be asked only of applications in one state; `plainly`: of no other, and of no procedure either. */
type Implied = { readonly state: State; readonly plainly?: true };
const BY_QUESTION: Partial<Record<ApplicationQuestion, Implied>> = {
  missing: { state: INCOMPLETE, plainly: true },
  supplementWhere: { state: INCOMPLETE, plainly: true },
  supplementBy: { state: INCOMPLETE, plainly: true },
  payWhere: { state: TO_PAY },
  cost: { state: TO_PAY },
  paid: { state: TO_PAY },
  collect: { state: READY },
  bring: { state: READY },
  proxy: { state: READY },
  delivered: { state: READY },
};
const BY_WORD: ReadonlySet<State> = new Set([REFUSED, INCOMPLETE, STOPPED]);

/** The state of the applications that can be meant by what a line asks. */
export function impliedState(line: string): Implied | undefined {
  const question = questionIn(line);
  const implied = question && BY_QUESTION[question];
  if (implied) return implied;
  const state = WITHIN.find(([said, pattern]) => BY_WORD.has(said) && pattern.test(line))?.[0];
  return state && { state, plainly: true };
}
