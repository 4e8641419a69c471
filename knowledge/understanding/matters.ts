import type { Named } from './matchingIndex.ts';
import { makePhraseFinder } from './phrases.ts';
import { SUBJECTS } from './subjects.ts';
import { plainly } from './words.ts';

/** Words around a name that add nothing to it: who speaks, that it is wanted, please. */
const AROUND = new Set(
  `toi em con chi anh minh tui e c a muon can xin lam giup cho hoi ve thu tuc giay da ad oi nhe nha nhen voi di a ah u dang ky
  i we my our me need want to a an the please pls help get apply for about with hi hello can you how do`.split(/\s+/),
);

/** Whether words as they are compared are the name of one matter with nothing but courtesies around it; names are those of `procedures` and of all subjects. */
export function makeMatterReader(procedures: readonly Named[]): (plain: readonly string[]) => boolean {
  const own = procedures.flatMap(({ name, everydayNames }) => [
    ...[name.vi, ...everydayNames.vi].map((each) => plainly(each, 'vi')),
    ...[name.en, ...everydayNames.en].map((each) => plainly(each, 'en')),
  ]);
  const others = SUBJECTS.filter(({ subject }) => subject !== null).flatMap(({ vi, en }) => [
    ...vi.map((each) => plainly(each, 'vi')),
    ...en.map((each) => plainly(each, 'en')),
  ]);
  const find = makePhraseFinder([...own, ...others]);
  return (plain) => {
    const [span, ...more] = find(plain);
    if (!span || more.length > 0) return false;
    return plain.every((word, at) => (at >= span.from && at < span.until) || AROUND.has(word));
  };
}
