import type { Value } from '../../knowledge/declarations/declaration.ts';
import type { Seen } from './line.ts';

/** What a person answers to a field, and what of it is to stand in the draft; null where it is left open. */
export type Given = { readonly field: string; readonly text: string; readonly value: Value | null };

export const BEGIN = 'tôi muốn khai tờ khai đăng ký khai sinh';
export const REVIEW = 'xem lại';
const AGREE = 'đồng ý';
const CONFIRM = 'đúng';
const ATTEST = 'tôi cam đoan';
const QUESTION = 'lệ phí đăng ký khai sinh bao nhiêu';

const DAY_MS = 86_400_000;

/** Made-up answers of one person to the birth registration form, in its order; every person's are different. */
export function givenBy(person: number, today: Date): readonly Given[] {
  const letter = String.fromCharCode(65 + (person % 26));
  const two = String(1 + (person % 28)).padStart(2, '0');
  const born = new Date(today.getTime() - (3 + person) * DAY_MS).toISOString().slice(0, 10);
  const text = (field: string, answer: string): Given => ({ field, text: answer, value: answer });
  const read = (field: string, answer: string, value: Value): Given => ({ field, text: answer, value });
  const day = (field: string, iso: string) => read(field, iso.split('-').toReversed().join('/'), iso);
  const open = (field: string): Given => ({ field, text: 'bỏ qua', value: null });
  return [
    text('childName', `Người Mẫu ${letter}`),
    day('childBorn', born),
    read('childGender', person % 2 ? 'nam' : 'nữ', person % 2 ? 'male' : 'female'),
    read('childEthnicity', 'kinh', 'Kinh'),
    read('childNationality', 'việt nam', 'VN'),
    text('childBirthplace', `Bệnh viện Mẫu số ${person + 1}, Phường Bến Thành`),
    text('childNativePlace', 'Xã Bình Mỹ, Thành phố Hồ Chí Minh'),
    read('parents', person % 3 ? 'cả cha và mẹ' : 'chỉ mẹ', person % 3 ? 'both' : 'mother'),
    text('motherName', `Người Thị Mẫu ${letter}`),
    day('motherBorn', `1995-03-${two}`),
    read('motherId', `0791950000${two}`, `0791950000${two}`),
    text('fatherName', `Người Văn Mẫu ${letter}`),
    day('fatherBorn', `1993-07-${two}`),
    person % 2 ? read('fatherId', `0790930000${two}`, `0790930000${two}`) : open('fatherId'),
    read('fatherEthnicity', 'hoa', 'Hoa'),
    read('fatherNationality', 'việt nam', 'VN'),
    open('fatherResidence'),
    read('parentsMarried', person % 5 ? 'chưa' : 'rồi', person % 5 === 0),
    text('marriageNumber', `${person + 1}/2020`),
    open('marriageBook'),
    day('marriageDay', `2020-02-${two}`),
    text('marriagePlace', 'Phường Bến Thành'),
    read('office', 'phường bến thành', 'Phường Bến Thành'),
    read('requesterRelation', 'mẹ', 'mother'),
    read('requesterPaper', 'thẻ căn cước', 'identityCard'),
    day('requesterPaperIssued', `2022-05-${two}`),
    text('requesterPaperIssuer', 'Bộ Công an'),
    read('copiesWanted', 'có', true),
    read('copies', '2 bản', 2),
  ];
}

/** Answers whatever was asked last. */
export function answerTo(asked: Seen | undefined, given: readonly Given[]): string {
  const { reply, about } = asked?.channelData ?? {};
  switch (reply) {
    case 'declaration.consent':
      return AGREE;
    case 'declaration.confirm':
      return CONFIRM;
    case 'declaration.review':
      return ATTEST;
    case 'declaration.ask':
    case 'declaration.reask':
      return given.find(({ field }) => field === about?.field)?.text ?? QUESTION;
    default:
      return BEGIN;
  }
}

/** Something to say before the answer to `asked` was answered: the answer after it, where one follows for sure, or a question. */
export function meanwhile(asked: Seen | undefined, given: readonly Given[], chance: number): string {
  const at = given.findIndex(({ field }) => field === asked?.channelData?.about?.field);
  const following = asked?.channelData?.reply === 'declaration.ask' && SURE.has(given[at]?.field ?? '');
  return (following && chance < 0.6 && given[at + 1]?.text) || QUESTION;
}

/** Fields after which the next one of the form is asked whatever the answer. */
const SURE = new Set(['childName', 'childBorn', 'childGender', 'childEthnicity', 'childNationality', 'childBirthplace', 'childNativePlace', 'motherName', 'motherBorn', 'fatherName', 'fatherBorn', 'marriageNumber', 'marriageBook', 'marriageDay', 'office', 'requesterRelation', 'requesterPaper', 'requesterPaperIssued', 'requesterPaperIssuer']); // prettier-ignore
