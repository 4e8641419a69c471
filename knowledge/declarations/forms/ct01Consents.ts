import type { Answers, Field, FieldOf, Section } from '../declaration.ts';
import { valueOf } from '../next.ts';
import { asksFor, isHead, settles, splits } from './ct01Fields.ts';
import { CONSENTS } from './ct01Options.ts';
import { capital, fullName, personalNumber, third, type Person } from './people.ts';

const isGuest = (answers: Answers) => ['rent', 'borrow', 'stay'].includes(String(valueOf(answers, 'dwelling')));
const isMinor = (answers: Answers) => valueOf(answers, 'ofAge') === false;
/** Joining a household needs its head's consent; so does leaving one, save after a divorce (Law on Residence 68/2020, art. 25). */
const needsHead = (answers: Answers) =>
  (asksFor('permanent', 'temporary')(answers) && !isHead(answers)) ||
  (splits(answers) && valueOf(answers, 'splitGround') !== 'divorce');

type Consenting = {
  readonly id: 'head' | 'owner' | 'guardian';
  readonly who: Person;
  readonly label: Field['label'];
  readonly when: (answers: Answers) => boolean;
};

/** How somebody consents, and who that is where they confirm electronically (note 8 of the form). */
function consent({ id, who, label, when }: Consenting): FieldOf<'choice'> {
  return {
    id: `${id}Consent`,
    kind: 'choice',
    options: CONSENTS,
    optional: true,
    when,
    ask: { vi: `${capital(who.vi)} đồng ý bằng cách nào?`, en: `How does ${who.en.who} give consent?` },
    why: { vi: 'Chưa hỏi được thì bỏ qua.', en: 'If that is not clear yet, skip this.' },
    label,
  };
}

function whoConsents({ id, who, when }: Consenting, label: Field['label']): readonly Field[] {
  const electronically = (answers: Answers) => when(answers) && valueOf(answers, `${id}Consent`) === 'electronic';
  return [
    { ...fullName(`${id}ConsentName`, who), label, when: electronically },
    {
      ...personalNumber(`${id}ConsentId`, who),
      label: { vi: `Số định danh của ${who.vi}`, en: `Personal number of ${who.en.who}` },
      when: electronically,
    },
  ];
}

const owner: Consenting = {
  id: 'owner',
  who: third('chủ nhà', 'the owner of the home'),
  label: { vi: 'Ý kiến của chủ sở hữu chỗ ở hợp pháp', en: 'Owner’s consent' },
  when: (answers) => settles(answers) && isGuest(answers),
};
const guardian: Consenting = {
  id: 'guardian',
  who: third('cha, mẹ hoặc người giám hộ', 'the parent or guardian'),
  label: { vi: 'Ý kiến của cha, mẹ hoặc người giám hộ', en: 'Parent’s or guardian’s consent' },
  when: isMinor,
};

/** Who has to consent, and how they do. */
export const consents: Section = {
  id: 'consents',
  title: { vi: 'Ý kiến đồng ý', en: 'Consents' },
  heading: { vi: 'Ai cần đồng ý', en: 'Consents' },
  items: [
    consent({
      id: 'head',
      who: third('chủ hộ', 'the head of the household'),
      label: { vi: 'Ý kiến của chủ hộ', en: 'Head’s consent' },
      when: needsHead,
    }),
    consent(owner),
    ...whoConsents(owner, { vi: 'Họ tên chủ sở hữu chỗ ở', en: 'Full name of the owner' }),
    consent(guardian),
    ...whoConsents(guardian, { vi: 'Họ tên cha, mẹ hoặc người giám hộ', en: 'Full name of the parent or guardian' }),
  ],
};

/** Whether somebody who has to consent has not done so by other means than this paper. */
export function lacksConsent(answers: Answers): boolean {
  const ids = [needsHead(answers) && 'head', owner.when(answers) && 'owner', guardian.when(answers) && 'guardian'];
  return ids.some((id) => id !== false && !['electronic', 'separate'].includes(String(valueOf(answers, `${id}Consent`))));
} // prettier-ignore
