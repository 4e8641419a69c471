import { wordsOf, normalise } from '../../language/fold.ts';

// typed with these marks they are words of talk, and no part of anybody's name
const MARKED = new Set(
  'tên của chứ chớ bạn rồi sửa hỏi việc không nhé tôi đó đấy nãy cái gì nào vậy mà thì nộp giùm dùm ở tháng hôm với và cũng chưa đã sẽ phường xã quận huyện tộc nhưng để nữa giống khác đâu nói rõ đặt bữa hổng hông ngày số tuổi'.split(
    ' ',
  ),
);
/** Words that are spelled without marks, or that are nobody's name when typed so. */
const BARE = new Set(
  'tui cho ghi theo coi xem viec khong nop what is are was have want need where please i you he she it this that with from born'.split(
    ' ',
  ),
);
/** Names as well as words of talk: written with a capital they are names. */
const SOFT = new Set(
  'nghe lại thôi luôn nha nhen hen sinh sanh lai này năm gọi nhớ biết muốn đúng tỉnh tại roi sua biet sao'.split(' '),
);
const PLACES = new Set('tỉnh phường xã quận huyện'.split(' '));

/** Where in a line stand words that are talk about a name rather than a part of one. */
export function talkIn(line: string): { readonly hard: readonly number[]; readonly soft: readonly number[] } {
  const typed = line.normalize('NFC').split(/\s+/);
  const places = wordsOf(normalise(line)).map((word, at) => ({ word, at }));
  const hard = places.filter(({ word }) => MARKED.has(word) || BARE.has(word));
  const soft = places.filter(({ word, at }) => SOFT.has(word) && at > 0 && !/^\p{Lu}/u.test(typed[at] ?? ''));
  return { hard: hard.map(({ at }) => at), soft: soft.map(({ at }) => at) };
}

/** The same words typed without marks, which may be family names too: "Phương", "Quan", "Xa". */
export function mayBeginAsPlace(line: string): boolean {
  return /^(?:phuong|xa|quan|huyen|tinh|thi tran|duong|hem|khu pho|ap) \p{L}/iu.test(line);
}

/** Whether a line begins with the kind of a place: "tỉnh Đồng Nai". */
export function beginsAsPlace(line: string): boolean {
  return PLACES.has(wordsOf(normalise(line))[0] ?? '');
}
