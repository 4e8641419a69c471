import { hear, mentions, phrases, vocabulary } from '../../knowledge/declarations/readers/words.ts';
import { fold } from '../../knowledge/language/fold.ts';
import { givesUp } from '../../knowledge/understanding/refusals.ts';
import { putsOff } from '../moods.ts';
import type { Turn } from '../turn.ts';

/** What a person can say at any point of a form besides an answer. */
export type Command = 'back' | 'skip' | 'later' | 'cancel' | 'review' | 'left' | 'goOn' | 'submit';

const WORDS: Readonly<Record<Command, string>> = {
  back: 'quay lại|quay về|trở lại|lùi lại|lui lại|câu trước|quay lại câu trước|trở lại câu trước|về câu trước|back|go back|previous|previous question|lùi một bước|lùi 1 bước|câu hồi nãy|câu trên|back lại',
  skip: 'bỏ qua|bỏ qua câu này|bỏ câu này|không có|không có đâu|chưa có|để trống|bỏ trống|qua câu khác|câu khác|câu tiếp|tiếp theo|skip|skip it|skip this|next|pass|leave blank|leave it blank|none|n a|i don t have one|don t have|i don t have it|khỏi|khỏi ghi|không nhớ|không biết|ko có|k có|ko nhớ|ko biết|không rõ|i don t know|don t know|hổng có|hông có',
  later:
    'để sau|để lúc khác|lúc khác|khi khác|mai làm tiếp|mai khai tiếp|làm sau|khai sau|tạm dừng|tạm ngưng|lưu lại|lưu nháp|lưu bản nháp|bữa khác|bữa sau|bận rồi|thôi để sau|khoan đã để sau|later|not now|save|save draft|save for later|finish later|pause|do it later|continue later|another time|thôi mai|để mai',
  cancel:
    'hủy|huỷ|hủy bỏ|hủy đi|hủy tờ khai|thôi không khai nữa|không khai nữa|ngừng khai|dừng khai|dừng lại|thôi hủy|thôi dẹp|dẹp|stop|cancel|quit|exit|abort|cancel it|stop the form|stop form|no more stop form|thôi không làm nữa|không làm nữa|hổng làm nữa|ngưng|xóa tờ khai',
  review:
    'xem lại|coi lại|xem lại tờ khai|xem đã khai gì|đã khai gì|kiểm tra lại|xem nháp|xem bản nháp|gửi bản nháp|cho xem lại|cho coi lại|review|show draft|show me|what have i filled in|check my answers|summary|show what i have',
  left: 'tới đâu rồi|đến đâu rồi|tới câu mấy rồi|còn nhiều ko|còn nhiều hông|còn nhiều hong|còn nhiều nữa không|còn nhiều nữa ko|còn nhiều nữa hông|bao nhiêu câu|mấy câu|bao nhiêu câu hỏi|có bao nhiêu câu|có mấy câu|tất cả bao nhiêu câu|tổng cộng bao nhiêu câu|hỏi bao nhiêu câu|how many questions|how many questions in total|how many questions are there|how many questions is it|how long is this|how far are we|how far along|how much more|xong chưa|sắp xong chưa|gần xong chưa|đã xong chưa|hết chưa|còn mấy câu|còn mấy câu nữa|còn mấy câu hỏi nữa|mấy câu nữa|mấy câu nữa xong|còn bao nhiêu câu|còn bao nhiêu câu nữa|bao nhiêu câu nữa|còn nhiều không|còn nhiều câu không|còn lâu không|còn dài không|chừng nào xong|bao giờ xong|khi nào xong|are we done|are we done yet|am i done|is it done|is that all|almost done|done yet|finished yet|how many left|how many questions left|how many questions are left|how many more questions|how many more|how much longer|how much is left',
  goOn: 'giữ nguyên|giữ nguyên như cũ|giữ như cũ|để nguyên|để như cũ|không sửa nữa|thôi không sửa nữa|khỏi sửa|thôi khỏi sửa|keep it|keep it as it is|leave it as it is|no change|khai tiếp|tiếp tục|tiếp tục khai|làm tiếp|tiếp đi|continue|go on|resume|carry on|tiếp',
  submit:
    'nộp luôn|nộp luôn đi|nộp đi|gửi đi|nộp hồ sơ|nộp giùm|nộp giúp|nộp luôn giùm|submit|submit it|send it|hand it in',
};
const COMMANDS = vocabulary(
  Object.entries(WORDS).flatMap(([command, words]) =>
    words.split('|').map((word) => [word, command as Command] as const),
  ),
);
const AROUND = phrases(
  'cái này|này|tờ này|giờ|bây giờ|cho|hỏi|vậy|ta|hả|thôi|tôi|em|câu này|câu đó|mục này|lại|một|bước|khoan|nộp|nữa|muốn|please|i|i ll|i will|i d like to|i m going to|let me|can i|can we|we|want to|let s|me|it|this|question|now|the|form|tờ khai|đi nha|tới đây|dạ thôi|for',
);
/** Said by itself it ends what is being done; "đúng" and "Dũng" without their marks are no "dừng". */
const STOPS =
  /^(?:(?:dạ|thôi|ok|vậy|cho|tôi|tui|em|mình|muốn|xin)[\s,.]+)*dừng(?:[\s,.]+(?:lại|khai|đi|ở đây|tại đây|nha|nhé|ạ|luôn|thôi|giùm|giúp|cái|nghen))*[\s.!…]*$/iu;
/** "Điền gì rồi cho coi lại", "what have you written so far": what was answered is to be shown. */
const SHOWS =
  /(?:^| )(?:dien|ghi|khai|viet|nhap|luu)(?: \w+){0,3} (?:gi|sao|the nao|toi dau|nhung gi)(?: \w+){0,3} (?:coi|xem|nghe)(?: |$)|(?:^| )(?:cho|de) (?:(?:toi|tui|em|minh|coi|xem|nghe) ){0,2}(?:coi|xem|nghe|doc)(?: lai)? (?:\w+ ){0,3}(?:dien|ghi|khai|viet|tra loi|to khai)(?: \w+){0,3}$|^(?:dien|ghi|khai|viet) (?:duoc )?(?:nhung )?gi roi(?: vay)?$|(?:^| )what (?:have|did|has) (?:you|i|we|been) (?:\w+ )?(?:written|wrote|write|put|filled|fill|noted|note|got|answered|recorded|saved|entered)(?: \w+){0,4}$|(?:^| )(?:read|show)(?: me)?(?: it| everything| all of it| my answers| the answers| the form)(?: \w+)? ?(?:back|so far|again)(?: |$)/;
/** Goes on with the form, and says of no value that it is right. */
const GOES_ON = phrases(
  'tiếp tục khai|tiếp tục làm|khai tiếp đi|tiếp tục|tiếp tục đi|tiếp|tiếp đi|khai tiếp|làm tiếp|continue|go on|carry on|resume',
);
/** Given names where they are typed without marks, though a command is too. */
const NAMES = new Set(['huy', 'khoi', 'tiep']);
/** Enough, said alone where a name is asked for: nobody gives half a name and means all of it. */
const ENOUGH = phrases('thôi|thôi thôi|enough');
/** At a question that need not be answered. */
const NOTHING = phrases('không|ko|hông|hổng|hong|khong|không đâu|không ạ|no|nope|nothing');
const SAVE_FIRST = phrases('khoan nộp|khoan gửi|thôi khoan|bản nháp');

/** Reads a command: nothing but it and politeness is said. */
export function readCommand(text: string): Command | undefined {
  if (STOPS.test(text.normalize('NFC').trim())) return 'cancel';
  if (SHOWS.test(fold(text))) return 'review';
  const { means, rest } = hear(text, COMMANDS);
  const [command, ...others] = [...new Set(means)];
  if (command === undefined || (rest.length > 0 && hear(rest.join(' '), AROUND).rest.length > 0)) return undefined;
  if (others.length === 0) return command;
  return mentions(text, SAVE_FIRST) ? 'review' : undefined;
}

/** Whether a plain no leaves a question open that need not be answered: "Email?" "không". */
export function declines(text: string): boolean {
  const { means, rest } = hear(text, NOTHING);
  return means.length > 0 && rest.length === 0;
}

/** Whether a message only wants to go on: "tiếp tục", "continue my form". */
export function goesOn(text: string): boolean {
  const { means, rest } = hear(text, GOES_ON);
  return means.length > 0 && (rest.length === 0 || hear(rest.join(' '), AROUND).rest.length === 0);
}

/** The command that is all that is said where a name is asked for; a word that is a given name as well is none. */
export function commandForName(text: string): Command | undefined {
  if (NAMES.has(text.normalize('NFC').trim().toLowerCase())) return undefined;
  return putsEnd(text) ? 'cancel' : readCommand(text);
}

/** Whether a message says "thôi", and nothing else. */
export function putsEnd(text: string): boolean {
  const { means, rest } = hear(text, ENOUGH);
  return means.length > 0 && rest.length === 0;
}

/** The command in a turn: said in known words, or meant by its sense. */
export function commandOf(turn: Turn): Command | undefined {
  const said = readCommand(turn.text);
  if (said) return said;
  if (putsOff(turn.text)) return 'later';
  if (givesUp(turn.understanding)) return 'cancel';
  const { intent, confidence } = turn.understanding;
  if (confidence < 0.6 || turn.text.split(/\s+/).length > 8) return undefined;
  if (intent === 'command.back') return 'back';
  if (intent === 'command.cancel') return 'cancel';
  return intent === 'declaration.resume' ? 'goOn' : undefined;
}
