import type { Answers, Field } from '../declaration.ts';
import { isPersonalNumber } from '../readers/idNumber.ts';
import { valueOf } from '../next.ts';
import {
  birthDate,
  ethnicity,
  fullName,
  nationality,
  personalNumber,
  residence,
  third,
  type Person,
} from './people.ts';

type Parent = {
  readonly id: 'mother' | 'father';
  readonly vi: string;
  readonly gender: 'female' | 'male';
  readonly when: (answers: Answers) => boolean;
};

/** The boxes about one parent: once the personal number is given, the State's database supplies the rest (note 2 of the form). */
export function parentFields(parent: Parent): readonly Field[] {
  const { id, when } = parent;
  const person = third(`${parent.vi} bé`, `the ${id}`);
  const lacksNumber = (answers: Answers) => when(answers) && !isPersonalNumber(valueOf(answers, `${id}Id`));
  return [
    { ...fullName(`${id}Name`, person), when },
    born(parent, person),
    number(parent, person),
    ...withoutNumber(id, person, lacksNumber),
  ];
}

function born({ id, when }: Parent, person: Person): Field {
  const field = birthDate(`${id}Born`, person);
  return {
    ...field,
    allowYearOnly: true,
    why: {
      vi: 'Chỉ nhớ năm thì ghi năm cũng được.',
      en: 'If only the year is known, the year is enough.',
    },
    example: { vi: '20/07/1995, hoặc 1995', en: '20/07/1995 (day first), or 1995' },
    called: [...(field.called ?? []), 'sinh năm', 'sn'],
    when,
  };
}

function number({ id, vi, gender, when }: Parent, person: Person): Field {
  const [other, said] = gender === 'female' ? ['nam', 'male'] : ['nữ', 'female'];
  return {
    ...personalNumber(`${id}Id`, person, { born: `${id}Born` }),
    holder: gender,
    optional: true,
    why: {
      vi: 'Có số này thì khỏi khai dân tộc, quốc tịch và nơi ở; không có thì bỏ qua.',
      en: 'With it, ethnicity, nationality and residence need not be given; if there is none, skip this.',
    },
    label: { vi: 'Giấy tờ tùy thân (số định danh cá nhân)', en: 'Identity paper (personal number)' },
    problems: {
      'id.gender': {
        vi: `Số này là của người giới tính ${other}, mà đây là ${vi} bé. Anh/chị xem lại số giúp tôi.`,
        en: `This number says ${said}, and this is about the ${id}. Please check the number.`,
      },
    },
    when,
  };
}

function withoutNumber(id: Parent['id'], person: Person, when: (answers: Answers) => boolean): readonly Field[] {
  return [
    {
      ...ethnicity(`${id}Ethnicity`, person),
      why: { vi: 'Người nước ngoài thì bỏ qua.', en: 'For a foreigner, skip this.' },
      optional: true,
      when,
    },
    { ...nationality(`${id}Nationality`, person), when },
    { ...residence(`${id}Residence`, person), optional: true, when },
  ];
}
