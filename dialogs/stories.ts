import { fold } from '../knowledge/language/fold.ts';
import type { Understanding } from '../knowledge/understanding/understanding.ts';
import { JOINS_PASSAGES } from './bothSaid.ts';
import type { TwoNeeds } from './twoNeeds.ts';

/** Sentences, and what begins another matter within one. */
const BREAK =
  /[.?!;\n]+\s+|,?\s+(?=(?:(?:rồi|roi|và|va|mà|ma|nhưng|nhung|chị|chi|em|anh|tôi|toi|cho)\s+)?(?:sẵn|san|nhân tiện|nhan tien|tiện thể|tien the|tiện đây|luôn tiện|luon tien|với lại|voi lai|ngoài ra|ngoai ra|thêm nữa|them nua|còn nữa|con nua|còn một|con mot|còn chuyện|con chuyen|còn vụ|con vu|còn cái|con cai|còn việc|con viec|một chuyện nữa|mot chuyen nua|hai là|hai la|thứ hai là|thu hai la|also|another thing|one more thing|besides|secondly|on top of that|while i am at it|at the same time)(?:\s|,))/iu;
const COMMA = /,\s+|\s+(?=(?:còn|con|và|va|rồi|roi|and|but)\s)/iu;
/** A need is asked for or wished; what only happened is part of the story. */
const WISHED =
  /(?:^| )(?:muon|can|hoi|xin (?!loi|chao)|the nao|lam sao|ra sao|o dau|toi dau|di dau|giay to gi|gi|duoc khong|bao nhieu|bao lau|how|what|where|want|need|like to|do i|can i|should i)(?: |$)/;
const DONE =
  /(?:^| )(?:(?:da|vua|moi) (?:\w+ ){1,5}(?:xong|roi)|lam xong|nop xong|hom truoc da|already (?:have|did|done|got|registered))(?: |$)/;
/** Passages of a story that are read; it goes on after them seldom with a need. */
const MOST_PASSAGES = 24;
const FEW_WORDS = 3;

type Judge = {
  /** Whether a passage names a need by itself. */
  readonly stands: (each: Understanding) => boolean;
  readonly areTwo: (main: Understanding, other: Understanding) => boolean;
};

/** The first two needs that a story comes to, in the order they are told; undefined where it comes to one. */
export function secondInStory(text: string, read: (text: string) => Understanding, judge: Judge): TwoNeeds | undefined {
  const sentences = text.split(BREAK).flatMap((each) => each ?? []);
  return (
    inPassages(sentences, read, judge) ??
    inPassages(
      sentences.flatMap((each) => each.split(COMMA)),
      read,
      judge,
    )
  );
}

function inPassages(
  passages: readonly string[],
  read: (text: string) => Understanding,
  judge: Judge,
): TwoNeeds | undefined {
  const needs: Understanding[] = [];
  for (const passage of passages.filter(isWish).slice(0, MOST_PASSAGES)) {
    const need = read(passage.trim().replace(JOINS_PASSAGES, ''));
    if (!judge.stands(need)) continue;
    const main = needs.find((each) => judge.areTwo(each, need));
    if (main) return { main, other: need };
    needs.push(need);
  }
  return undefined;
}

function isWish(passage: string): boolean {
  const folded = fold(passage);
  return folded.split(' ').length >= FEW_WORDS && WISHED.test(folded) && !DONE.test(folded);
}
