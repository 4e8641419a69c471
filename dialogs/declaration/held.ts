import { hear, phrases } from '../../knowledge/declarations/readers/words.ts';
import { continued, joinList } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import type { Language } from '../../knowledge/language/text.ts';
import type { Reply } from '../reply.ts';
import { tell, type Telling } from '../telling.ts';
import type { Turn } from '../turn.ts';
import type { Settings } from './state.ts';

const FORM = phrases('tờ khai|mẫu tờ khai|loại tờ khai|form|forms|declaration|declarations');
const WHICH = phrases('nào|gì|những gì|mấy|what|which|what kind of|which kinds of|how many|bao nhiêu');
const AROUND = phrases(
  'cái|những|các|loại|mẫu|đơn|bạn|em|anh|chị|trợ lý|máy|bot|ad|bên này|bên đó|ở đây|mình|tôi|tui|điền|khai|ghi|viết|làm|soạn|giùm|dùm|giúp|hộ|thay|được|đc|có|có thể|biết|hỗ trợ|đang|sẵn|vậy|thế|hả|ha|cho|hỏi|xin|hết|tất cả|trên này',
  'can|could|do|you|i|we|fill|fill in|fill out|help|with|me|us|have|hold|are|is|there|here|complete|write|for|of|the|all|does this|this|chat|kinds|kind|support',
);

/** Whether a message asks which forms can be filled in here, and of no procedure in particular. */
export function asksForms(text: string): boolean {
  const rest = hear(text, FORM);
  const which = hear(rest.rest.join(' '), WHICH);
  return rest.means.length > 0 && which.means.length > 0 && hear(which.rest.join(' '), AROUND).rest.length === 0;
}

const USES =
  / (?:can|may|could|should|do|must) (?:i|we|he|she|they) (?:\w+ )?(?:use|fill in|fill out|fill|need|sign) (?:this|the|that|it)(?: form)? | (?:is|was) (?:this|the|that) (?:\w+ )?form (?:ok|okay|right|correct|for|only|the right|also) | (?:right|correct|wrong) form | (?:mau|to|to khai|don|mau don) nay (?:co )?(?:danh |dung )?(?:cho (?:ai|toi|tui|em|minh|nguoi|khach|ca)|dung (?:khong|chua|mau)) | (?:dung|khai|xai|lam) (?:duoc )?(?:mau|to khai|don) nay (?:duoc )?(?:khong|chua|hong) /;

/** Whether a line asks who the form that is being filled in is for: "can I use this form". */
export function asksWhoseForm(line: string): boolean {
  return USES.test(line);
}

/** The forms that can be filled in here, by name. */
export function formsHeld({ declarations }: Settings, language: Language): string {
  const names = declarations.all.map(({ title }) => continued(title[language]));
  return joinList(names, language);
}

/** Which forms can be filled in here, and how to begin one. */
export function tellHeld(settings: Settings, turn: Turn): Reply {
  const telling = (to: Language): Telling => ({
    lead: packs[to].declaration.held({ forms: formsHeld(settings, to), count: settings.declarations.all.length }),
    rest: [],
  });
  return tell('declaration.none', turn, telling);
}
