import { accept, refuse, type Reader } from './reader.ts';
import { isQuestion, isUnknown, wordsIn } from './words.ts';
import { readPolarity } from './yesno.ts';

const USUAL_MAX = 200;
const LEAD =
  /^(?:(?:dạ|da|vâng|thưa)[\s,]+)?(?:(?:nơi sinh|quê quán|quê|noi sinh|que quan|số|nơi cấp|cơ quan cấp|place of birth|native place|it['’]?s|it is)\s*(?:là|của bé là|của cháu là|:|is)\s+|(?:ở|tại|o|tai|at|in)\s+(?=\p{Lu}))?/iu;
const TAIL = /(?:[\s,.;]+(?:ạ|nha|nhé|nghen))?[\s.,;!]*$/iu;

/** Reads free text: what was said, spaces tidied, politeness off; a question is none. */
export const readText: Reader<'text'> = (field, { text }) => {
  const bare = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (bare.length > (field.max ?? USUAL_MAX)) return refuse('tooLong');
  const value = bare.replace(LEAD, '').replace(TAIL, '');
  if (isQuestion(text) || isUnknown(text) || readPolarity(text) !== undefined) return refuse('notAnAnswer');
  return wordsIn(value).length === 0 ? refuse('unreadable') : accept(value);
};
