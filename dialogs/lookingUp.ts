import { lineOf } from './asked.ts';
import type { Turn } from './turn.ts';

const CALLER = '(?:khach|kh|nguoi goi)';
/** Who calls next: "khách mới nộp hôm qua" and "khách kể là …" tell of the one who calls now. */
const NEXT_CALLER = new RegExp(
  ` ${CALLER} (?:khac|moi(?! (?:nop|gui|lam|nhan|duoc|dang|di|biet|hoi|goi|noi|bi|khai|sinh|mua))|ke(?! (?:la|rang|lai|ra|ben|cho))|tiep(?! (?:nhan|tuc))|sau(?! (?:khi|do|nay))|thu (?:\\d|hai|ba|tu)|so \\d{1,2}|\\d{1,2})(?= )| kh\\d{1,2} | (?:next|new|another|other|second|third) (?:caller|customer) | (?:caller|customer) (?:number )?\\d{1,2} `,
);

/** Whether staff go on to somebody else who calls. */
export function meansNextCaller({ channel, text, language }: Pick<Turn, 'channel' | 'text' | 'language'>): boolean {
  return channel.spoken === true && NEXT_CALLER.test(lineOf(text, language));
}
