/**
 * Who does what to whom, when and where, in either language, folded: what is learned beside one word of a role is known beside all.
 * `space` parts them.
 */
const WORDS = {
  other: `he she they him his her their husband wife ex boyfriend girlfriend partner stepfather stepdad stepmother stepmum dad daddy father uncle grandfather grandpa boss man men guy guys someone
    somebody stranger neighbour neighbor landlord lender owner driver teacher coach gang anybody brother cousin no han ong chong vo cha duong bac chu thang bon ke ga sep bo hon tui ho nguoi`,
  self: 'i me my us we our myself mine toi tui em minh con chau tao',
  near: `son daughter kid kids child children baby boy girl toddler newborn mum mom mommy mother mama sister grandma grandmother granny friend roommate be ban ngoai noi ma`,
  now: 'now tonight today tomorrow just already still soon minutes hours dang vua moi gio mai nay lien lat sap',
  day: 'monday tuesday wednesday thursday friday saturday sunday weekend week',
  not: 'not no never nobody none cannot can t won don doesn didn isn khong chang chua dung het hong',
  body: `neck face head stomach belly arm arms leg legs hand hands mouth nose chest eye eyes hair throat finger fingers back skin wrist wrists co mat dau bung tay chan mieng mui nguc toc lung da`,
  indoors: `room bedroom bathroom toilet closet cupboard door doors window house home flat apartment stairs roof balcony kitchen basement trunk phong cua tu gam giuong buong lau tang cong san nha bep`,
  help: 'help please call save rescue cuu giup goi voi keu',
} as const;

const ROLES = new Map<string, string>();
for (const [role, words] of Object.entries(WORDS))
  for (const word of words.split(/\s+/)) if (!ROLES.has(word)) ROLES.set(word, role);

/** The role that a folded word most often has, if any. */
export function roleOf(plain: string): string | undefined {
  return ROLES.get(plain);
}

const PERSONS: ReadonlySet<string | undefined> = new Set(['other', 'self', 'near']);
/** Said where persons are counted up, and told from each other. */
const COUNTING = new Set(
  'co va voi nua them la cung chi thoi roi ca da a gai trai lon nho ut ruot dau re anh em ba di cau mot hai bon nam and also with just too'.split(
    ' ',
  ),
);

/** Whether persons are named, and nothing is said of them: "có, vợ tôi với 2 con". Folded words. */
export function namesOnlyPersons(words: readonly string[]): boolean {
  const isPerson = (word: string) => PERSONS.has(roleOf(word));
  return words.some(isPerson) && words.every((word) => isPerson(word) || COUNTING.has(word) || /^\d$/.test(word));
}
