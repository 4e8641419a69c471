import { normalise } from '../language/fold.ts';
import { isCapital, isOneOf, knownNameAt, marked, type Read, type Span } from './placeNames.ts';

/** What stands before a name that is not the name of a unit: a street, a market, a person. */
const LANDMARKS = new Set(
  `duong cho cau vien bay cang truong ga xe kcn cu hem chua cong ty chung ngan hang sieu ho song rach
  ong ba anh chi co chu bac ten ho nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly`.split(/\s+/),
);
const LANDMARKS_AFTER = new Set('street road market bridge hospital airport port school street bank'.split(' '));
/** Where a bare name in small letters is a place: after where one is. */
const AT = marked('ở|tại|bên|khu|in|at|near');
/** Longest message that is nothing but where. */
const FEW = 4;
const SHORT = 12;
const NO_STORY = 40;
const WHERE =
  / (?:đâu|(?:o|di|den|toi|len|ra|nop) dau|(?:phường|xã|chỗ|nơi|cơ quan|phuong|xa|cho|noi|co quan) (?:nào|nao)|where|which (?:office|ward|place)) /;

/** A name alone is where something is to be done only where that is asked, or nothing else is said; in stories places are many. */
export function asksWhere({ text, tokens }: Read): boolean {
  return tokens.length <= FEW || (tokens.length <= NO_STORY && WHERE.test(` ${normalise(text)} `));
}

/** The known name of a unit by itself: capitalised among small letters, or in small letters after where something is or closing a short message. */
export function bareAt(read: Read, at: number): Span | undefined {
  const { tokens, text } = read;
  const size = knownNameAt(tokens, at, text, read.names);
  if (size < 2) return undefined;
  const [before, after] = [tokens[at - 1], tokens[at + size]];
  const words = tokens.slice(at, at + size);
  const beside = (before && LANDMARKS.has(before.plain)) || (after && LANDMARKS_AFTER.has(after.plain));
  if (words.every(isCapital) && !read.shouted) {
    const joined = isBeside(read, at - 1) || isBeside(read, at + size);
    return beside || joined ? undefined : { from: at, until: at + size };
  }
  const closes = at > 0 && !after && tokens.length <= SHORT;
  return !beside && (closes || isOneOf(before, ...AT)) ? { from: at, until: at + size } : undefined;
}

/** The known name of a unit by itself, after where something is. */
export function placedAt(read: Read, at: number): Span | undefined {
  return isOneOf(read.tokens[at - 1], ...AT) ? bareAt(read, at) : undefined;
}

/** Whether a capitalised word stands right beside, so that the name is part of a longer one. */
function isBeside(read: Read, at: number): boolean {
  const token = read.tokens[at];
  if (!token || !isCapital(token) || isSentenceStart(read, at)) return false;
  return true;
}

function isSentenceStart({ text, tokens }: Read, at: number): boolean {
  return at === 0 || /[.!?\n]\s*$/.test(text.slice(0, tokens[at]!.start));
}
