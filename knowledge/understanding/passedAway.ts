import { fold, normalise } from '../language/fold.ts';

type Typed = { readonly typed: string; readonly plain: string };

const words = (list: string): readonly [ReadonlySet<string>, ReadonlySet<string>] => {
  const all = list.split(' ').map(normalise);
  return [new Set(all), new Set(all.map(fold))];
};
/** Who may have died; "em", "con" are mostly who is writing. */
const KIN = words('mẹ ba bố cha tía ông bà nội ngoại chồng vợ bác chú cậu mợ thím cụ trai gái xã ruột');
/** What stands between them and the verb. */
const BETWEEN = words('tôi tui tao em con cháu mình anh chị nó ta mới vừa đã cũng lại đột ngột nhà này ấy');
/** After these "mất" is no loss of a thing. */
const SINCE = words('hôm hồi đêm lúc khi rồi cách vì do tại ở bên đột vào trước bữa giờ nay nên mà thì khai để lâu');
/** These only with what tells when: "mất năm ngày" is how long it takes. */
const TIMES = words('tuần tháng năm ngày sáng tối');
const WHEN = words('trước rồi qua nay ngoái kia xưa');
/** Where one of these stands just before, the paper was lost: "thẻ của ba mất rồi". */
const THINGS = words('của thẻ giấy bằng sổ cccd cmnd bhyt hồ cước khẩu bảo hiểm');
const BACK = 4;
const PASSED_AWAY: readonly Typed[] = ['qua', 'doi'].map((word) => ({ typed: word, plain: word }));

/** "Mất" said of a relative ("mẹ tôi mất tuần trước") written as having died, so that it is not taken for losing a thing. */
export function withDeathsNamed<T extends Typed>(message: readonly T[]): (T | Typed)[] {
  return message.flatMap((word, at) => (isDying(message, at) ? PASSED_AWAY : [word]));
}

function isDying(message: readonly Typed[], at: number): boolean {
  const { typed } = message[at]!;
  if (typed !== 'mất' && typed !== 'mat') return false;
  let kin = at - 1;
  while (kin >= 0 && at - kin < BACK && isOneOf(message[kin], BETWEEN)) kin -= 1;
  if (!isOneOf(message[kin], KIN)) return false;
  if (message.slice(Math.max(0, kin - BACK), kin).some((word) => isOneOf(word, THINGS))) return false;
  return isSince(message[at + 1], message[at + 2]);
}

function isSince(next: Typed | undefined, afterNext: Typed | undefined): boolean {
  if (!next || isOneOf(next, SINCE)) return true;
  return (
    isOneOf(next, TIMES) && (isOneOf(afterNext, WHEN) || /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(afterNext?.plain ?? ''))
  );
}

/** Whether a word is in a list, with the marks it has there or with none. */
function isOneOf(
  word: Typed | undefined,
  [marked, plain]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): boolean {
  if (!word || !plain.has(word.plain)) return false;
  return word.typed === word.plain || marked.has(word.typed);
}
