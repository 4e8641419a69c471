import { fold, normalise } from '../language/fold.ts';
import type { Understanding } from './understanding.ts';
import { readWords } from './words.ts';

/** Words that stand in more than one of the denials, by the name they are called by in braces. */
const GROUPS: Readonly<Record<string, string>> = {
  không: 'không|hông|hổng|hong!|chẳng|chả|chưa',
  ai: 'tôi|tui|em|mình|con|cháu|anh|chị|ai|cả nhà|mọi người|nhà tôi|nhà em|nhà mình|ở đây|bên này|chỗ này|chỗ tôi|ở nhà|vụ này|cái này|việc này|chuyện này|đây',
  nguy: 'nguy hiểm|nguy cấp|nguy kịch|khẩn cấp|phải cấp cứu',
  gì: 'gì|chi|sao|chuyện gì|việc gì|điều gì|vấn đề gì',
  hết: 'gì|nào|hết|trơn|á|cả|đâu',
  ta: 'i m|i am|we re|we are|everyone is|everyone s|everybody is|everybody s|everything is|everything s|all is|all s|he is|he s|she is|she s|they are|they re',
  it: 'it is|it s|its|this is|that is|that s|that was|it was|there is|there s|this was',
  here: 'here|at all|now|anymore|any more|at the moment|at home|right now',
};

/**
 * What says, as the whole of what is said between two stops, that nobody is in danger: the negation stands on the danger itself, for
 * "có nguy hiểm" tells of some and "no! danger" denies none. "!" behind a word: only with its mark, for without it is another
 * ("lộn rồi" and "lớn rồi").
 */
const DENIALS: readonly string[] = [
  '(?:{ai} )*{không} (?:(?:có|phải|phải là|hề|thấy|bị|đang|gặp) )*?(?:(?:ai|gì|chuyện gì|việc gì|trường hợp|vụ gì) )?(?:(?:bị|đang|gặp|là|mà) )*{nguy}(?: {hết})*',
  '(?:{ai} )*đâu có (?:(?:ai|gì|chuyện gì|bị|đang|gặp|phải) )*(?:nguy hiểm|nguy cấp|khẩn cấp)(?: {hết})*',
  '(?:{ai} )*(?:có )?(?:ai |gì )?(?:bị )?nguy hiểm (?:gì đâu|chi đâu|đâu!|đâu! mà)',
  '(?:{ai} )*(?:{không}|đâu! có|đâu! bị) (?:(?:có|bị|phải|hề|thấy|ai|có ai) )*{gì}(?: {hết})*',
  '(?:{ai} )*(?:đều |vẫn |cũng )?(?:ổn|bình thường|khỏe)(?: {hết})*',
  '(?:(?:máy|bot|bạn|em|anh|chị|bên bạn|bên em) )?(?:hiểu (?:lầm|nhầm|sai|lộn!)|(?:nói|nghe|đoán|báo|gõ|bấm|ghi|viết|nhắn|gửi) (?:nhầm|sai|lộn!|lầm!))(?: (?:ý|người|chỗ|câu|chữ))?(?: (?:tôi|tui|em|mình))?(?: (?:rồi|hết rồi|hết|mất rồi))?',
  '(?:nhầm|sai|lộn!|lầm!)(?: (?:ý|người))? rồi',
  '(?:(?:tôi|tui|em|mình|con) )?(?:chỉ|hỏi là|có) (?:muốn )?(?:hỏi|hỏi thôi|hỏi chơi|hỏi thử|hỏi về thủ tục|hỏi thủ tục|hỏi giấy tờ|nói chơi|nói đùa|đùa|giỡn|thử)(?: thôi| chơi)?',
  '(?:(?:tôi|tui|em|mình|con) )?(?:nói chơi|nói đùa|đùa|giỡn|giỡn chơi|hỏi chơi|hỏi thử|thử) (?:thôi|mà|đó)',
  '(?:{it} )?(?:not|isn t|no|wasn t) (?:(?:an?|any|in|real|immediate|actual|really|a real) )*(?:danger|emergency)(?: {here})*',
  '(?:{it} not|(?:it|that|this) (?:isn t|wasn t)) (?:really )?(?:dangerous|an emergency|a crisis)(?: {here})*',
  '(?:nobody|no one|noone|no body|none of us|nothing)(?: (?:is|s|was|here))*(?: (?:in|any|really|dangerous|danger|hurt|injured|wrong|happening|going on|bad))+(?: {here})*',
  '{ta} not (?:(?:in|any|real|really|a) )*(?:danger|hurt|injured|emergency)(?: {here})*',
  '(?:but |and )?{ta} (?:fine|ok|okay|all right|alright|doing fine|perfectly fine|totally fine)(?: {here})*',
  '(?:(?:you|u|it|the bot) )?(?:(?:have|ve|has|had|just|totally) )*misunder(?:stood|stand|stands|standing)(?: me| it| that)*',
  '(?:{it} )?(?:(?:just|only) )?a (?:misunderstanding|mistake|false alarm|joke|test|typo)',
  'false alarm|wrong (?:word|chat|message)|(?:i|you) made a mistake',
  '(?:i (?:(?:was|am|m) )?(?:only|just) )?(?:(?:only|just) )?(?:asking|asked|joking|kidding|testing|wanted to ask)(?: (?:a question|about papers|about paperwork|about documents))?',
];

/** What is said beside it and says nothing by itself; "no" and "không" answer what went before. */
const BESIDE =
  '(?:dạ|vâng|ừ|ờ|à|ạ|ơ|ủa|ôi|trời|xin lỗi|thôi|không|hông|hổng|cảm ơn|cám ơn|nha|nhé|nhe|nghe|á|vậy|thế|đó|rồi|mà|ơi|bạn|bot|máy|anh|chị|em|ad|ok|okay|oh|no|nope|yes|yeah|well|so|sorry|please|thanks|thank you|hey|wait|really|relax|actually|don t worry|do not worry|calm down)';

/** A pattern of whole words: marks need not be typed, but those that are must be its own. */
function patternOf(text: string): string {
  const opened = text.replace(/\{([^}]+)\}/g, (_, name: string) => `(?:${GROUPS[name] ?? name})`);
  return opened.replace(/\p{L}+!?/gu, (word) => {
    if (word.endsWith('!')) return normalise(word);
    const [marked, plain] = [normalise(word), fold(word)];
    return marked === plain ? plain : `(?:${marked}|${plain})`;
  });
}

const AROUND = patternOf(BESIDE);
const DENIES = new RegExp(`^(?:${AROUND} )*(?:${DENIALS.map(patternOf).join('|')})(?: ${AROUND})*$`);
const IDLE = new RegExp(`^(?:${AROUND}(?: |$))+$`);
/** Who says more than so many words in one breath says more than that. */
const MOST_WORDS = 16;
/** Where one thing that is said ends and the next begins. */
const STOPS = /[.,;:!?\n…()]+|\s[-–—]+\s/u;

/**
 * Whether a message says that nobody is in danger, or that it was a mistake or a joke, and nothing else: every part of it has to. It
 * tells nothing of whether that is so.
 */
export function deniesDanger({ text, language }: Pick<Understanding, 'text' | 'language'>): boolean {
  const parts = text
    .normalize('NFC')
    .split(STOPS)
    .map((part) => readWords(part, language).map(({ typed }) => typed));
  if (parts.some((words) => words.length > MOST_WORDS)) return false;
  const said = parts.map((words) => words.join(' ')).filter((part) => part !== '' && !IDLE.test(part));
  return said.length > 0 && said.every((part) => DENIES.test(part));
}
