import type { YesNoWords } from '../declaration.ts';
import { accept, refuse, type Reader } from './reader.ts';
import {
  FILLERS,
  hear,
  isQuestion,
  isUnknown,
  mentions,
  phrases,
  vocabulary,
  wordsIn,
  type Vocabulary,
} from './words.ts';

const YES =
  'có|có chứ|có mà|có rồi|rồi|phải|phải rồi|phải đó|đúng|đúng rồi|đúng hết|đúng vậy|đúng thế|đúng cả|chuẩn|chuẩn rồi|chính xác|ừ|ừa|ừm|uh|uhm|um|ừh|ờ|vâng|dạ vâng|dạ có|dạ phải|đồng ý|nhất trí|được|cũng được|được rồi|đc|dc|ok|oke|okê|okie|oki|okay|okela|okla|okey|duyệt|xác nhận|tất nhiên|dĩ nhiên|đương nhiên|hẳn rồi|không sai|chấp nhận|tiếp tục|tiếp tục đi|tiến hành|cam đoan|tôi cam đoan|muốn|cần|lấy|y|yes|yep|yeah|yup|ya|yea|right|correct|that s right|that s correct|that s the one|exactly|sure|of course|absolutely|certainly|agree|agreed|i agree|i do|we do|we are|they are|they did|confirm|confirmed|go ahead|looks good|all good|all correct|fine|that s fine|true|i confirm|it is|please do|continue|i declare|i declare it true|declare it true|đã';
const NO =
  'không|khôg|khong|ko|k|kh|khg|kg|hong|hông|hổng|hok|hk|hem|hong có|nỏ|chả|chẳng|không có|không phải|ko phải|k phải|hông phải|hổng phải|hong phải|không đúng|ko đúng|k đúng|chưa đúng|sai|sai rồi|sai bét|sai hết|nhầm|nhầm rồi|không phải thế|không phải vậy|chưa|chưa có|không cần|ko cần|khỏi|khỏi cần|thôi|thôi khỏi|thôi không|đừng|không đồng ý|ko đồng ý|không chịu|không muốn|ko muốn|không được|không lấy|đâu có|đâu|n|no|nope|nah|not yet|wrong|incorrect|not correct|it is not correct|not right|that s wrong|not quite|no need|not really|disagree|i disagree|i don t agree|i do not agree|don t|do not|i don t|no way|never|false|no thanks|no thank you|we are not|they are not|they aren t|không dám|chưa đâu|giời ạ không phải';
/** What people repeat of the question after yes or no. */
const ECHO = phrases(
  'đăng ký|kết hôn|kết hôn rồi|cưới|cưới nhau|làm|sinh|khai|bản sao|giấy|thêm|mới|có bản|nhận|cấp|hai đứa|tụi em|vợ chồng|lắm|đâu|hết|cả|vậy|thế|như vậy|như thế|chứ|chớ|á|hoàn toàn|quá|tôi|ông|bà|giời|giời ạ|trời|trời ơi|xin|với|cứ|they|we|are|did|married|got|yes|copies|any|need|want|want to|more|now|do|this|quite|very|all|everything|here|to|registered|have|have not|it',
);
const BUT = phrases(
  'nhưng|nhưng mà|trừ|ngoại trừ|chỉ trừ|chỉ có|riêng|mỗi|sai chỗ|phải là|đổi|sửa|đổi thành|chỉnh|sai chính tả|ghi sai|but|except|apart from|other than|only|change|should be|instead|however',
);
const NEITHER = phrases(
  'coi lại|xem lại|để coi|để xem|chắc vậy|có lẽ|hình như|chắc là|tùy|sao cũng được|gì cũng được|không có gì|không sao|không biết|maybe|perhaps|probably|i think so|i guess|depends|whatever|later|để sau|hủy|bỏ qua|hay là|có hay không|yes or no',
);

const POLARITY = vocabulary<'yes' | 'no'>([
  // without its marks "dung" is "đúng" rather than "đừng"
  ['đúng', 'yes'],
  ...NO.split('|').map((each) => [each, 'no'] as const),
  ...YES.split('|').map((each) => [each, 'yes'] as const),
]);
const POLITE_YES = /^\s*(?:dạ|vâng|da|vang)[\s,.]*(?:ạ|a|anh|chị|em|rồi)?[\s.]*$/iu;
const SIGNS: readonly (readonly [RegExp, boolean])[] = [
  [/^\s*(?:👍|✅|👌|🆗|✔️?)[\p{Emoji_Modifier}\s]*$/u, true],
  [/^\s*(?:👎|❌)[\p{Emoji_Modifier}\s]*$/u, false],
];

/** Whether a text is a plain yes or no, in whatever way; undefined when it is neither, both, or says more. */
export function readPolarity(text: string): boolean | undefined {
  const sign = SIGNS.find(([drawn]) => drawn.test(text));
  if (sign) return sign[1];
  if (POLITE_YES.test(text)) return true;
  if (mentions(text, NEITHER) || mentions(text, BUT)) return undefined;
  const { means, rest } = hear(text, POLARITY);
  const echoes = rest.length === 0 || hear(rest.join(' '), ECHO, FILLERS).rest.length === 0;
  if (means.length === 0 || !echoes || wordsIn(text).length > 12) return undefined;
  if (rest.length > 0 && isQuestion(text)) return undefined;
  return means.every((each) => each === means[0]) ? means[0] === 'yes' : leading(text, means);
}

/** "chưa có", "không, đúng vậy không phải": mixed words are no when no comes first and yes only echoes it. */
function leading(text: string, means: readonly ('yes' | 'no')[]): boolean | undefined {
  if (/[?]/.test(text)) return undefined;
  if (means[0] === 'no') return /^\s*(?:\S+\s+){0,2}\S+\s*$/u.test(text) ? false : undefined;
  return undefined;
}

const further = new WeakMap<YesNoWords, Vocabulary<boolean>>();

/** Between those who are counted up: "có, vợ với hai con". */
const AND = new Map([...FILLERS, ...phrases('với|và|cùng|and|my')]);

/** Yes or no in words that fit one question only: "hết rồi" to "another one?". */
function readFurther(words: YesNoWords, text: string): boolean | undefined {
  const known =
    further.get(words) ??
    vocabulary([
      ...words.no.map((each) => [each, false] as const),
      ...words.yes.map((each) => [each, true] as const),
      ...['không', 'ko', 'no'].map((each) => [each, false] as const),
      ...['có', 'yes'].map((each) => [each, true] as const),
    ]);
  further.set(words, known);
  const { means, rest } = hear(text, known, AND);
  const [first] = means;
  return rest.length === 0 && !isQuestion(text) && means.every((each) => each === first) ? first : undefined;
}

/** Reads yes and no as people say them; "yes, but …" is a correction and no answer. */
export const readYesNo: Reader<'yesno'> = ({ also }, { text }) => {
  const answer = (also && readFurther(also, text)) ?? readPolarity(text);
  if (answer !== undefined) return accept(answer);
  if (isUnknown(text) || mentions(text, NEITHER)) return refuse('notAnAnswer');
  const { means } = hear(text, POLARITY);
  if (means.length > 0 && mentions(text, BUT)) return refuse('correction');
  return refuse(isQuestion(text) ? 'notAnAnswer' : means.length > 0 ? 'correction' : 'unreadable');
};
