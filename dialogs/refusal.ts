import type { Intent } from '../knowledge/understanding/understanding.ts';
import { lineOf } from './asked.ts';
import type { FlowId } from './flow.ts';
import { SURE } from './interruption.ts';
import { looksUpBy } from './lookingUp.ts';
import { isForm } from './openFlows.ts';
import { hasAnother, isEmptyHanded } from './stopping.ts';
import type { Turn } from './turn.ts';

/** Questions that whoever asks for something else in their place has done with: they are not put again. */
const LET_GO: ReadonlySet<FlowId> = new Set(['status', 'rating', 'privacy']);

const REFUSES =
  /^\s*(?:(?:à|ờ|ừ|dạ|vâng|da|vang|ok|okay|oh|well|no|không|khong|ko)[\s,.]+)*(?:(?:thôi|thoi|thui|khỏi|khoi|kệ|ke|mặc kệ|mac ke|bỏ qua|bo qua|bỏ đi|bo di|hủy|huỷ|huy|dừng|dung|never ?mind|forget (?:it|that|about it)|cancel(?: (?:it|that))?|stop|skip (?:it|that)|leave it)(?![\p{L}\p{N}])(?:\s+(?:kệ|ke|khỏi|khoi|bỏ|bo|đi|di|vậy|vay|nhé|nhe|nha|ạ|em|được rồi|duoc roi|không cần nữa|khong can nua|then)(?![\p{L}\p{N}]))*[\s,.;:!-]*)+/iu;
/** What there is to say of an office is dropped for something else: "thôi không khiếu nại nữa, cho hỏi …". */
const DROPS =
  /^\s*(?:(?:dạ|ờ|à|thôi|thui|vậy|da|thoi|vay|no|ok|okay|actually|well)[\s,.]+)*(?:(?:không|khỏi|đừng|bỏ|dẹp|hông|khong|ko|khoi|dung|bo|dep|hong)\s+(?:(?:muốn|cần|còn|đòi|gửi|làm|muon|can|con|doi|gui|lam)\s+)*(?:khiếu nại|phản ánh|tố cáo|kiến nghị|góp ý|khieu nai|phan anh|to cao|kien nghi|gop y)(?:\s+(?:gì|chi|nữa|đâu|hết|vụ đó|việc đó|gi|nua|dau|het|vu do|viec do))*|(?:i\s+)?(?:do not|don[’']?t|no longer)\s+want\s+to\s+(?:complain|file a complaint|send feedback|report it)(?:\s+(?:any ?more|now))?)\s*[,.;:!-]\s*(?=\S)/iu;
const LEAST_WORDS = 2;
const NAMED = 0.7;
/** What the words of a form's own answers may sound like. */
const OF_FORM: ReadonlySet<Intent> = new Set([
  'procedure.find', 'procedure.ask', 'declaration.start', 'privacy', 'help', 'language', 'portal.submit',
]); // prettier-ignore
/** Nothing that is wanted. */
const NONE: ReadonlySet<Intent> = new Set([
  'out_of_scope', 'declaration.resume', 'smalltalk.greet', 'smalltalk.thanks', 'smalltalk.bye',
  'command.cancel', 'command.back', 'command.repeat', 'command.yes', 'command.no',
]); // prettier-ignore

/**
 * What is wanted in place of what was asked for: "thôi kệ, cho hỏi đăng ký kết hôn cần gì" while a code is asked for; `goesOn`: a form
 * keeps what was told it and asks again. Undefined where nothing is refused, or nothing else wanted.
 */
export function wantedInstead(
  turn: Turn,
  waiting: FlowId | undefined,
  understand: (text: string) => Turn['understanding'],
) {
  const dropped = turn.choice || isForm(waiting) ? undefined : insteadOfTelling(turn, understand);
  if (dropped || waiting === undefined) return dropped;
  const { text, choice, attachments } = turn;
  const form = isForm(waiting);
  if (choice || attachments.length > 0 || !(form || LET_GO.has(waiting))) return undefined;
  const rest = text.normalize('NFC').replace(REFUSES, '').trim();
  if (rest === text.normalize('NFC').trim() || rest.split(/\s+/).length < LEAST_WORDS) return undefined;
  if (hasAnother(rest) || isEmptyHanded(rest)) return undefined;
  const understanding = understand(rest);
  const { intent, confidence, procedures } = understanding;
  if (
    NONE.has(intent) ||
    (waiting === 'status' && (intent === 'status.lookup' || looksUpBy(lineOf(rest, turn.language))))
  )
    return undefined;
  const named = (procedures[0]?.score ?? 0) >= NAMED;
  const sure = confidence >= SURE;
  const wanted = form ? sure && (named || !OF_FORM.has(intent)) : sure || named;
  return wanted ? { said: { text: rest, understanding }, goesOn: form } : undefined;
}

/** What is asked in place of a petition that is dropped, whether one was begun or only talked of. */
function insteadOfTelling({ text, attachments }: Turn, understand: (text: string) => Turn['understanding']) {
  const said = text.normalize('NFC');
  const rest = said.replace(DROPS, '').trim();
  if (attachments.length > 0 || rest === said.trim() || rest.split(/\s+/).length < LEAST_WORDS) return undefined;
  const understanding = understand(rest);
  return NONE.has(understanding.intent) ? undefined : { said: { text: rest, understanding }, goesOn: false };
}
