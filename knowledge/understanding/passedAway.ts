type Typed = { readonly typed: string; readonly plain: string };

/** Words as they are compared: reading a message once more must change nothing, so marks play no part. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Who may have died; "em", "con" are mostly who is writing. */
const KIN = words('me ba bo cha tia ong noi ngoai chong vo chu thim cu');
/** What stands between them and the verb. */
const BETWEEN = words('toi tui tao em con chau minh anh chi no ta moi vua da cung lai nha nay ay');
/** After these "mất" is no loss of a thing. */
const SINCE = words('hom hoi dem luc khi roi cach vi do tai o ben dot vao truoc bua gio nay nen ma thi khai de lau');
/** These only with what tells when: "mất năm ngày" is how long it takes. */
const TIMES = words('tuan thang nam ngay sang toi');
const WHEN = words('truoc roi qua nay ngoai kia xua');
/** Where one of these stands just before, the paper was lost: "thẻ của ba mất rồi". */
const THINGS = words('cua the giay bang so cccd cmnd bhyt ho cuoc khau bao hiem');
const BACK = 4;
const PASSED_AWAY: readonly Typed[] = ['qua', 'doi'].map((word) => ({ typed: word, plain: word }));

/** "Mất" said of a relative ("mẹ tôi mất tuần trước") written as having died, so that it is not taken for losing a thing. */
export function withDeathsNamed<T extends Typed>(message: readonly T[]): (T | Typed)[] {
  return message.flatMap((word, at) => (isDying(message, at) ? PASSED_AWAY : [word]));
}

function isDying(message: readonly Typed[], at: number): boolean {
  if (plainAt(message, at) !== 'mat') return false;
  let kin = at - 1;
  while (kin >= 0 && at - kin < BACK && BETWEEN.has(plainAt(message, kin))) kin -= 1;
  if (!KIN.has(plainAt(message, kin))) return false;
  if (message.slice(Math.max(0, kin - BACK), kin).some(({ plain }) => THINGS.has(plain))) return false;
  return isSince(plainAt(message, at + 1), plainAt(message, at + 2));
}

function isSince(next: string, afterNext: string): boolean {
  if (next === '' || SINCE.has(next)) return true;
  return TIMES.has(next) && (WHEN.has(afterNext) || /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(afterNext));
}

function plainAt(message: readonly Typed[], at: number): string {
  return message[at]?.plain ?? '';
}
