import type { Answers, FieldOf, Section, Value } from '../declaration.ts';
import { valueOf } from '../next.ts';
import { isPersonalNumber } from '../readers/idNumber.ts';
import { isFullDay } from './birthConditions.ts';
import { REQUESTER_RELATIONS } from './birthOptions.ts';
import { FORMER_PAPERS, IDENTITY_PAPERS } from './options.ts';
import { birthDate, fullName, residence, YOU } from './people.ts';

/** What a parent who makes the request has said already. */
const own =
  (suffix: string) =>
  (answers: Answers): Value | undefined => {
    const who = valueOf(answers, 'requesterRelation');
    return who === 'mother' || who === 'father' ? valueOf(answers, `${who}${suffix}`) : undefined;
  };

/** The number a parent gave belongs to one kind of paper: a passport has another. */
function ownNumber(answers: Answers): Value | undefined {
  const number = own('Id')(answers);
  const onPassport = valueOf(answers, 'requesterPaper') === 'passport';
  return number !== undefined && isPersonalNumber(number) !== onPassport ? number : undefined;
}

const requesterId: FieldOf<'idNumber'> = {
  id: 'requesterId',
  kind: 'idNumber',
  born: 'requesterBorn',
  personal: 'number',
  ask: { vi: 'Số trên giấy tờ tùy thân của anh/chị là gì?', en: 'What is the number of your identity paper?' },
  label: { vi: 'Giấy tờ tùy thân: số', en: 'Identity paper: number' },
  confirmAs: { vi: 'Số giấy tờ của anh/chị là {value}', en: 'Your paper has the number {value}' },
  called: ['số căn cước', 'căn cước công dân', 'căn cước', 'cccd', 'số định danh', 'hộ chiếu', 'id number', 'passport number'],
  derived: ownNumber,
}; // prettier-ignore

/** Who asks for the registration. */
export const requester: Section = {
  id: 'requester',
  title: { vi: 'Người yêu cầu', en: 'The person making the request' },
  heading: { vi: 'Anh/chị, người đi khai', en: 'About you' },
  called: ['người yêu cầu', 'tôi', 'em', 'mình', 'tui', 'requester', 'my', 'i'],
  items: [
    {
      id: 'requesterRelation',
      kind: 'relationship',
      options: REQUESTER_RELATIONS,
      ask: { vi: 'Anh/chị là gì của bé?', en: 'How are you related to the child?' },
      confirmAs: { vi: 'Quan hệ của anh/chị với bé là {value}', en: 'Your relation to the child is {value}' },
      label: { vi: 'Quan hệ với người được khai sinh', en: 'Relationship to the child' },
      called: ['quan hệ', 'relationship'],
    },
    {
      ...fullName('requesterName', YOU),
      label: { vi: 'Họ, chữ đệm, tên người yêu cầu', en: 'Full name of the person making the request' },
      derived: own('Name'),
    },
    {
      ...birthDate('requesterBorn', YOU),
      allowYearOnly: true,
      yearAsOnPapers: true,
      example: { vi: '20/07/1990', en: '20/07/1990 (day first)' },
      derived: (answers) => {
        const born = own('Born')(answers);
        return isFullDay(born) ? born : undefined;
      },
    },
    {
      id: 'requesterPaper',
      kind: 'choice',
      options: IDENTITY_PAPERS,
      former: FORMER_PAPERS,
      problems: {
        'id.oldNumber': {
          vi: 'CMND không còn dùng được từ 01/01/2025. Anh/chị chọn giấy tờ khác giúp tôi.',
          en: 'The CMND has not been valid since 1 January 2025. Please choose another paper.',
        },
      },
      ask: { vi: 'Anh/chị dùng giấy tờ tùy thân nào?', en: 'Which identity paper do you use?' },
      why: { vi: 'CMND cũ không còn dùng được từ 01/01/2025.', en: 'The old CMND has not been valid since 1 January 2025.' },
      label: { vi: 'Giấy tờ tùy thân: loại', en: 'Identity paper: kind' },
      confirmAs: { vi: 'Giấy tờ tùy thân là {value}', en: 'The identity paper is {value}' },
      called: ['loại giấy tờ', 'giấy tờ', 'identity paper'],
    },
    requesterId,
    {
      id: 'requesterPaperIssued',
      kind: 'date',
      optional: true,
      ask: { vi: 'Giấy tờ đó cấp ngày nào?', en: 'When was that paper issued?' },
      example: { vi: '15/06/2021', en: '15/06/2021 (day first)' },
      confirmAs: { vi: 'Giấy tờ đó cấp {value}', en: 'That paper was issued {value}' },
      label: { vi: 'Ngày cấp', en: 'Date of issue' },
      called: ['ngày cấp', 'cấp ngày', 'date of issue', 'issue date', 'issued'],
    },
    {
      id: 'requesterPaperIssuer',
      kind: 'text',
      copied: true,
      max: 150,
      optional: true,
      ask: { vi: 'Nơi nào cấp giấy tờ đó?', en: 'Who issued it?' },
      example: { vi: 'Bộ Công an', en: 'Bộ Công an (the Ministry of Public Security)' },
      label: { vi: 'Cơ quan cấp', en: 'Issuing authority' },
      called: ['nơi cấp', 'cơ quan cấp', 'issuing authority', 'issuer'],
    },
    {
      ...residence('requesterResidence', YOU),
      when: (answers) =>
        ![valueOf(answers, 'requesterId'), own('Id')(answers)].some(isPersonalNumber) || !isFullDay(valueOf(answers, 'requesterBorn')),
    },
  ],
}; // prettier-ignore
