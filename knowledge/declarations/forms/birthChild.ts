import type { Section } from '../declaration.ts';
import { dayInWords } from '../inWords.ts';
import { valueOf } from '../next.ts';
import { isFullDay } from './birthConditions.ts';
import { birthDate, ethnicity, fullName, gender, nationality, third } from './people.ts';

/** A birth is to be registered within this many days (Law on Civil Status 60/2014, art. 15). */
const DAYS_TO_REGISTER = 60;

const CHILD = third('bé', 'the child');

/** The child whose birth is registered. */
export const child: Section = {
  id: 'child',
  title: { vi: 'Người được khai sinh', en: 'The child' },
  heading: { vi: 'Bé', en: 'The child' },
  called: ['bé', 'con', 'cháu', 'em bé', 'trẻ', 'child', 'baby', 'son', 'daughter', 'kid'],
  items: [
    {
      ...fullName('childName', CHILD),
      why: {
        vi: 'Xin gõ có dấu; họ theo cha hoặc mẹ, tên tiếng Việt hay tiếng dân tộc mình.',
        en: 'With its marks, please: the father’s or the mother’s surname, and a name in a language of Viet Nam.',
      },
    },
    {
      ...birthDate('childBorn', CHILD),
      warnAfterDays: DAYS_TO_REGISTER,
      called: ['ngày sinh', 'sinh ngày', 'sinh', 'date of birth', 'birthday', 'born', 'dob'],
    },
    {
      id: 'childBornInWords',
      kind: 'text',
      ask: { vi: 'Ngày sinh ghi bằng chữ?', en: 'The date of birth in words?' },
      label: { vi: 'Ngày sinh ghi bằng chữ', en: 'Date of birth in words' },
      when: (answers) => isFullDay(valueOf(answers, 'childBorn')),
      derived: (answers) => {
        const born = valueOf(answers, 'childBorn');
        return isFullDay(born) ? dayInWords(born) : undefined;
      },
    },
    { ...gender('childGender', CHILD), ask: { vi: 'Bé là nam hay nữ?', en: 'Is the child a boy or a girl?' } },
    {
      ...ethnicity('childEthnicity', CHILD),
      why: { vi: 'Theo cha hoặc mẹ.', en: 'It follows the father or the mother.' },
    },
    nationality('childNationality', CHILD),
    {
      id: 'childBirthplace',
      kind: 'text',
      place: true,
      ask: {
        vi: 'Bé sinh ở bệnh viện hay trạm y tế nào? Ghi kèm phường, xã và tỉnh, thành.',
        en: 'In which hospital or clinic was the child born? Add its ward or commune and province.',
      },
      why: {
        vi: 'Sinh tại nhà thì chỉ ghi phường, xã và tỉnh, thành.',
        en: 'For a birth at home, only the ward or commune and the province.',
      },
      label: { vi: 'Nơi sinh', en: 'Place of birth' },
      example: 'birthplace',
      confirmAs: { vi: 'Nơi sinh của bé ghi là "{value}"', en: 'The place of birth will read "{value}"' },
      called: ['nơi sinh', 'chỗ sinh', 'place of birth', 'birthplace'],
    },
    {
      id: 'childNativePlace',
      kind: 'text',
      place: true,
      ask: {
        vi: 'Quê quán của bé ở xã, phường và tỉnh, thành nào?',
        en: 'What is the child’s native place, by commune and province?',
      },
      why: { vi: 'Theo quê cha hoặc quê mẹ.', en: 'It follows the father’s or the mother’s.' },
      label: { vi: 'Quê quán', en: 'Native place' },
      example: 'nativePlace',
      confirmAs: { vi: 'Quê quán của bé ghi là "{value}"', en: 'The native place will read "{value}"' },
      called: ['quê quán', 'quê', 'native place', 'hometown'],
    },
  ],
};
