/** What a paper that may be lost begins with, folded. */
const PAPERS = new Set('bang giay the so ho passport cccd cmnd gplx bhyt ca can gpkd'.split(' '));
/** What may come after "mất" where it is said of a paper; before anything else it begins a question ("mất bao lâu"). */
const AFTER = new Set('roi tieu luon gio thi nop muon xin lam phai o can'.split(' '));

/** Who has died: "giấy tờ cho người mất". */
const PERSONS = new Set('nguoi ba me ong cha bo chong vo con anh chi em bac chu co cau di moi vua da'.split(' '));

/** "Bằng lái A1 mất rồi" in the order in which procedures are called by what is lost: "mất bằng lái A1 rồi". */
export function lostFirst<T extends { readonly plain: string }>(words: readonly T[]): readonly T[] {
  const isLost = (i: number): boolean => words[i]?.plain === 'mat' && !PERSONS.has(words[i - 1]?.plain ?? '');
  const at = words.findIndex((_, i) => isLost(i) && AFTER.has(words[i + 1]?.plain ?? 'roi'));
  const paper = words.findIndex(({ plain }) => PAPERS.has(plain));
  const lost = words[at];
  if (!lost || paper < 0 || paper >= at) return words;
  const thing = words.slice(paper, at).filter(({ plain }) => plain !== 'bi');
  return [...words.slice(0, paper), lost, ...thing, ...words.slice(at + 1)];
}
