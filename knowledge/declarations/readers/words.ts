import { fold, normalise, wordsOf } from '../../language/fold.ts';

/** A phrase taken apart once: its words with their marks and without. */
type Phrase<M> = { readonly marked: readonly string[]; readonly bare: readonly string[]; readonly means: M };

/** Phrases and what each means, by the first word without marks, longest first. */
export type Vocabulary<M> = ReadonlyMap<string, readonly Phrase<M>[]>;

/** Makes a vocabulary; of two entries with the same phrase the first counts. */
export function vocabulary<M>(entries: Iterable<readonly [phrase: string, means: M]>): Vocabulary<M> {
  const byFirst = new Map<string, Phrase<M>[]>();
  for (const [text, means] of entries) {
    const phrase = { marked: wordsOf(normalise(text)), bare: wordsOf(fold(text)), means };
    const first = phrase.bare[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.bare.length - a.bare.length);
  return byFirst;
}

/** A word typed with marks must have them right; one typed without any matches whatever marks it lacks. */
function sameWord(typed: string, marked: string, bare: string): boolean {
  return typed === marked || (typed === bare && fold(typed) === typed);
}

function startsHere<M>(phrase: Phrase<M>, words: readonly string[], at: number): boolean {
  return phrase.bare.every((bare, index) => {
    const typed = words[at + index];
    return typed !== undefined && sameWord(typed, phrase.marked[index] ?? bare, bare);
  });
}

/** The longest phrase of `known` that begins at word `at`. */
function phraseAt<M>(words: readonly string[], at: number, known: Vocabulary<M>): Phrase<M> | undefined {
  const first = words[at];
  return first === undefined ? undefined : known.get(fold(first))?.find((each) => startsHere(each, words, at));
}

/** Words with their marks, lower case, punctuation gone. */
export function wordsIn(text: string): string[] {
  return wordsOf(normalise(text));
}

/** What a text says in the terms of a vocabulary, in order, and the words it does not cover. */
export type Heard<M> = { readonly means: readonly M[]; readonly rest: readonly string[] };

/** Reads a text phrase by phrase, longest first; what only politeness covers is dropped. */
export function hear<M>(text: string, known: Vocabulary<M>, fillers: Vocabulary<unknown> = FILLERS): Heard<M> {
  const words = wordsIn(text);
  const means: M[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at, known);
    const filler = phrase ? undefined : phraseAt(words, at, fillers);
    if (phrase) means.push(phrase.means);
    else if (!filler) rest.push(words[at] ?? '');
    at += phrase?.bare.length ?? filler?.bare.length ?? 1;
  }
  return { means, rest };
}

/** A phrase found inside a text, with the place of its words among the text's. */
export type Found<M> = { readonly means: M; readonly from: number; readonly to: number };

/** Every phrase of `known` in a text, left to right, none inside another. */
export function find<M>(text: string, known: Vocabulary<M>): Found<M>[] {
  const words = wordsIn(text);
  const found: Found<M>[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at, known);
    if (phrase) found.push({ means: phrase.means, from: at, to: at + phrase.bare.length });
    at += phrase?.bare.length ?? 1;
  }
  return found;
}

/** Whether any of the phrases stands in a text. */
export function mentions(text: string, known: Vocabulary<unknown>): boolean {
  return find(text, known).length > 0;
}

/** A vocabulary of phrases that all mean the same. */
export function phrases(...lists: readonly string[]): Vocabulary<true> {
  return vocabulary(lists.flatMap((list) => list.split('|')).map((each) => [each, true] as const));
}

/** Words that are there for politeness and add nothing to an answer. */
export const FILLERS = phrases(
  'dạ|dạ thưa|thưa|vâng ạ|ạ|á|à|ơ|ờ thì|thì|là|của|ừm|nha|nhé|nghe|nghen|nhen|hen|nè|đó|đấy|luôn|đi|nữa|giùm|dùm|giúp',
  'em|anh|chị|cô|chú|bác|bạn|tôi|tui|mình|tớ|con|cháu|bé|cu|ad|admin|bot|ơi|anh chị|mà|thôi mà|rồi|cái|cảm ơn|cám ơn',
  'please|pls|thanks|thank you|thx|it is|it s|its|is|the|a|an|my|i am|i m|im|that is|that s|he is|she is|he s|she s|a little|well|um|uh',
);

const UNKNOWN = phrases(
  'chưa đặt tên|chưa có tên|không biết|không nhớ|hổng biết|hổng nhớ|hông biết|hông nhớ|không rõ|chưa biết|chưa rõ|chưa nghĩ ra|quên rồi|quên mất|không chắc|chưa có|không có',
  'ko biết|ko nhớ|ko rõ|k biết|k nhớ|hk biết|hok biết|để coi lại|để xem lại|để hỏi lại|để tôi hỏi|để em hỏi|từ từ|chờ chút|đợi chút|khoan đã',
  'i don t know|don t know|dont know|not sure|no idea|i forgot|don t remember|i can t remember|let me check|let me see|hold on|wait',
);

/** Whether the person says that they do not know, or not yet. */
export function isUnknown(text: string): boolean {
  return mentions(text, UNKNOWN);
}

const QUESTION = phrases(
  'là sao|nghĩa là sao|sao vậy|ghi sao|ghi gì|điền gì|điền sao|hổng hiểu|không hiểu|bao nhiêu|bao lâu|là gì|cái gì|gì vậy|làm gì|ở đâu|chỗ nào|thế nào|như nào|ra sao|làm sao|thì sao|sao đây|tại sao|vì sao|sao lại|khi nào|bao giờ|mấy giờ|mấy ngày|được không|được ko|đc không|đc ko|phải không|có phải|có cần|có được|hay không',
  'cho hỏi|cho em hỏi|cho tôi hỏi|hỏi chút|xin hỏi|muốn hỏi|ủa|nghĩa là',
  'what|what s|how|how much|how long|where|when|why|which one|who|do i|can i|should i|is it|is there|does it|what if|may i|could i|could you|can you',
);

/** Whether a message asks instead of answering. */
export function isQuestion(text: string): boolean {
  return /[?？]\s*$|(?<!\p{L})hả(?!\p{L})/iu.test(text) || mentions(text, QUESTION);
}

const TAKEN_BACK =
  /(?:^|[\s,.;])(?:(?:à|a|ý|í|ủa|ui|úi|ấy|chết|xin lỗi)[\s,]+)*(?:nhầm rồi|nham roi|lộn rồi|lon roi|nhầm|lộn|à không|a khong|ý không|xin lỗi|no wait|wait no|i mean|i meant|sorry|actually|oops)[\s,.:;!]+(?=[\p{L}\p{N}])/giu;

/** What a line says in place of what it said first ("nam, nhầm rồi, nữ"): both; undefined where nothing is taken back. */
export function takenBack(text: string): { readonly first: string; readonly instead: string } | undefined {
  const last = [...text.normalize('NFC').matchAll(TAKEN_BACK)].at(-1);
  if (!last) return undefined;
  const first = text.normalize('NFC').slice(0, last.index);
  const instead = text.normalize('NFC').slice(last.index + last[0].length);
  return wordsIn(first).length > 0 && wordsIn(instead).length > 0 ? { first, instead } : undefined;
}
