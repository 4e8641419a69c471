type Typed = { readonly typed: string; readonly plain: string };

/** Words as they are compared: reading a message once more must change nothing, so marks play no part. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Who may have died; "em", "con" are mostly who is writing. */
const KIN = words('me ba bo cha tia ong noi ngoai chong vo chu thim cu');
/** Of whom "mất" is said as well where they lost a thing themselves. */
const KIN_WHO_DIED = words('bac cau');
/** What stands between them and the verb. */
const BETWEEN = words('toi tui tao em con chau minh anh chi no ta moi vua da cung lai nha nay ay');
/** After these "mất" is no loss of a thing. */
const SINCE = words('hom hoi dem luc khi roi cach vi do tai o ben dot vao truoc bua gio nay nen ma thi khai de lau');
/** These only with what tells when: "mất năm ngày" is how long it takes. */
const TIMES = words('tuan thang nam ngay sang toi');
const WHEN = words('truoc roi qua nay ngoai kia xua hom');
/** Where one of these stands just before, the paper was lost: "thẻ của ba mất rồi". */
const THINGS = words('cua the giay bang so cccd cmnd bhyt ho cuoc khau bao hiem');
const BACK = 4;
/** "Chết" is nothing but dying; what else may follow where it is told, and not feared or an idiom ("chết mất", "chết ngất"). */
const TOLD = words('lam can phai bao hom hoi giay trong');
/** "Bà mới đi đêm qua" is told of the dead where what is asked for is a paper, and nobody is looked for. */
const JUST = words('moi vua');
const LATELY = words('dem hoi hom bua khuya toi sang trua chieu');
const PAPERS = words('giay khai chung phuong xa');
const LOOKED_FOR = words('ve tim lac thay');
const PASSED_AWAY: readonly Typed[] = ['qua', 'doi'].map((word) => ({ typed: word, plain: word }));

/** "Mất", "chết" or "mới đi" said of a relative ("mẹ tôi mất tuần trước") written as having died, so that it is not taken for losing a thing or for danger. */
export function withDeathsNamed<T extends Typed>(message: readonly T[]): (T | Typed)[] {
  return message.flatMap((word, at) => (isDying(message, at) ? PASSED_AWAY : [word]));
}

function isDying(message: readonly Typed[], at: number): boolean {
  const verb = plainAt(message, at);
  if (verb !== 'mat' && verb !== 'chet' && verb !== 'di') return false;
  if (verb === 'di' && !isLeaving(message, at)) return false;
  let kin = at - 1;
  while (kin >= 0 && at - kin < BACK && BETWEEN.has(plainAt(message, kin))) kin -= 1;
  const who = plainAt(message, kin);
  if (!KIN.has(who) && (verb !== 'chet' || !KIN_WHO_DIED.has(who))) return false;
  if (message.slice(Math.max(0, kin - BACK), kin).some(({ plain }) => THINGS.has(plain))) return false;
  const next = plainAt(message, at + 1);
  return verb === 'di' || (verb === 'chet' && TOLD.has(next)) || isSince(next, plainAt(message, at + 2));
}

function isLeaving(message: readonly Typed[], at: number): boolean {
  if (!JUST.has(plainAt(message, at - 1)) || !LATELY.has(plainAt(message, at + 1))) return false;
  return message.some(({ plain }) => PAPERS.has(plain)) && !message.some(({ plain }) => LOOKED_FOR.has(plain));
}

function isSince(next: string, afterNext: string): boolean {
  if (next === '' || SINCE.has(next)) return true;
  return TIMES.has(next) && (WHEN.has(afterNext) || /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(afterNext));
}

function plainAt(message: readonly Typed[], at: number): string {
  return message[at]?.plain ?? '';
}
