import { fold } from '../language/fold.ts';
import type { PetitionKind } from './petition.ts';

/** What people say outright, in the order it counts; then what the facts they tell amount to. */
const NAMED: readonly (readonly [PetitionKind, RegExp])[] = [
  ['denunciation', / (?:to cao|to giac|denounc\w*|denunciation) /],
  ['complaint', / (?:khieu nai|formal complaint|appeal(?:ing)?) /],
  ['reflection', / (?:phan anh|khen|loi khen|ghi nhan|phan nan|feedback|praise|compliment) /],
  ['proposal', / (?:kien nghi|de nghi|de xuat|suggest\w*|propos\w*|improve) /],
  ['reflection', / gop y /],
];
const TOLD: readonly (readonly [PetitionKind, RegExp])[] = [
  [
    'denunciation',
    / (?:hoi lo|nhan tien|(?:voi|doi) (?:tien|them tien|boi duong)|tien boi duong|lot tay|tham nhung|giay to gia|brib\w*|corrupt\w*|under the table|(?:ask\w*|takes?|took|demand\w*) (?:me )?(?:for )?money) /,
  ],
  [
    'complaint',
    / (?:khong dong y voi (?:\w+ )?quyet dinh|quyet dinh (?:\w+ ){0,4}(?:sai|thiet|oan)|decision (?:\w+ ){0,4}(?:wrong|unfair)|disagree with (?:\w+ ){0,2}decision) /,
  ],
  [
    'reflection',
    / (?:thai do|hach dich|mang|nat|quat|tho lo|on ao|rac|ngap|den duong|xay nha|xay trai phep|rude|shout\w*|insult\w*|noise|noisy|rubbish|garbage|flood\w*|street light\w*|illegal construction) /,
  ],
];
/** Words that people use for any of the four. */
const LOOSE = / (?:complain\w*|report|petition|kien(?! nghi)|bao cap tren) /;

/** Which of the four is meant by what a person says; 'unclear' where they say a word that stands for several, undefined where none. */
export function kindOf(text: string): PetitionKind | 'unclear' | undefined {
  const line = ` ${fold(text)} `;
  const found = NAMED.find(([, said]) => said.test(line)) ?? TOLD.find(([, told]) => told.test(line));
  return found?.[0] ?? (LOOSE.test(line) ? 'unclear' : undefined);
}

const BARE = new Set(
  'toi em minh tui con chau ta muon can xin cho hay gui nop viet lam don phan anh kien nghi khieu nai to cao gop y mot viec ve nay do voi cac nhung ai o dau thi sao duoc khong di nhe a nha bao cap tren kien giup da roi i we want to would like a an the complaint complain complaints file send feedback petition make about report my this that it please d suggestion for here can ghi nhan lai gium ho dum khach tiep chuyen caller customer client wants note down take record help her him his'.split(
    ' ',
  ),
);
const ENOUGH = 3;

/** Whether a text tells something, and not only that there is something to tell. */
export function tellsSomething(text: string): boolean {
  return (
    fold(text)
      .split(' ')
      .filter((word) => word !== '' && !BARE.has(word)).length >= ENOUGH
  );
}
