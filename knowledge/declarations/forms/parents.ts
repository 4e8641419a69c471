import type { Answers, Field, FieldOf } from '../declaration.ts';
import { isPersonalNumber } from '../readers/idNumber.ts';
import { valueOf } from '../next.ts';

type Parent = {
  readonly id: 'mother' | 'father';
  readonly vi: string;
  readonly en: string;
  readonly gender: 'female' | 'male';
  readonly when: (answers: Answers) => boolean;
};

/** The boxes about one parent: once the personal number is given, the State's database supplies the rest (note 2 of the form). */
export function parentFields(parent: Parent): readonly Field[] {
  const { id, vi, en, when } = parent;
  const lacksNumber = (answers: Answers) => when(answers) && !isPersonalNumber(valueOf(answers, `${id}Id`));
  const born: FieldOf<'date'> = {
    id: `${id}Born`,
    kind: 'date',
    allowYearOnly: true,
    personal: 'birth',
    ask: { vi: `Ngày tháng năm sinh của ${vi} bé?`, en: `What is the ${en}'s date of birth?` },
    why: {
      vi: 'Chỉ nhớ năm thì ghi năm cũng được, ví dụ 1995.',
      en: 'If only the year is known, the year is enough, for example 1995.',
    },
    label: { vi: `Ngày, tháng, năm sinh`, en: 'Date of birth' },
    example: { vi: '20/07/1995, hoặc 1995', en: '20/07/1995 (day first), or 1995' },
    confirmAs: { vi: `${capital(vi)} bé sinh {value}`, en: `The ${en} was born {value}` },
    called: [
      'ngày sinh',
      'sinh ngày',
      'sinh năm',
      'năm sinh',
      'sn',
      'sinh',
      'date of birth',
      'birthday',
      'born',
      'dob',
    ],
    when,
  };
  return [name(parent), born, number(parent), ...withoutNumber(parent, lacksNumber)];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function name({ id, vi, en, when }: Parent): Field {
  return {
    id: `${id}Name`,
    kind: 'fullName',
    personal: 'name',
    ask: { vi: `Họ và tên đầy đủ của ${vi} bé?`, en: `What is the ${en}'s full name?` },
    label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
    confirmAs: { vi: `Tên ${vi} bé là {value}`, en: `The ${en}'s name is {value}` },
    called: ['họ tên', 'họ và tên', 'tên', 'full name', 'name'],
    when,
  };
}

function number({ id, vi, en, gender, when }: Parent): Field {
  return {
    id: `${id}Id`,
    kind: 'idNumber',
    personalOnly: true,
    holder: gender,
    born: `${id}Born`,
    personal: 'number',
    optional: true,
    ask: {
      vi: `Số căn cước (số định danh 12 số) của ${vi} bé?`,
      en: `What is the ${en}'s personal number (12 digits, on the identity card)?`,
    },
    why: {
      vi: 'Có số này thì khỏi khai dân tộc, quốc tịch và nơi cư trú. Không có thì bỏ qua.',
      en: 'With it, ethnicity, nationality and residence need not be given. If there is none, skip this.',
    },
    label: { vi: 'Giấy tờ tùy thân (số định danh cá nhân)', en: 'Identity paper (personal number)' },
    confirmAs: { vi: `Số căn cước của ${vi} bé là {value}`, en: `The ${en}'s personal number is {value}` },
    problems: {
      'id.gender':
        gender === 'female'
          ? {
              vi: `Số này ghi giới tính nam, còn đây là ${vi} bé. Anh/chị xem lại số.`,
              en: `This number says male, and this is about the ${en}. Please check the number.`,
            }
          : {
              vi: `Số này ghi giới tính nữ, còn đây là ${vi} bé. Anh/chị xem lại số.`,
              en: `This number says female, and this is about the ${en}. Please check the number.`,
            },
    },
    called: ['số căn cước', 'căn cước công dân', 'căn cước', 'cccd', 'số định danh', 'id number', 'personal number'],
    when,
  };
}

function withoutNumber({ id, vi, en }: Parent, when: (answers: Answers) => boolean): readonly Field[] {
  return [
    {
      id: `${id}Ethnicity`,
      kind: 'ethnicity',
      ask: { vi: `Dân tộc của ${vi} bé?`, en: `What is the ${en}'s ethnic group?` },
      why: { vi: 'Người nước ngoài thì bỏ qua câu này.', en: 'For a foreigner, skip this.' },
      label: { vi: 'Dân tộc', en: 'Ethnicity' },
      confirmAs: { vi: `Dân tộc của ${vi} bé là {value}`, en: `The ${en}'s ethnic group is {value}` },
      called: ['dân tộc', 'ethnicity', 'ethnic group'],
      optional: true,
      usual: () => 'Kinh',
      when,
    },
    {
      id: `${id}Nationality`,
      kind: 'nationality',
      ask: { vi: `Quốc tịch của ${vi} bé?`, en: `What is the ${en}'s nationality?` },
      label: { vi: 'Quốc tịch', en: 'Nationality' },
      confirmAs: { vi: `Quốc tịch của ${vi} bé là {value}`, en: `The ${en}'s nationality is {value}` },
      called: ['quốc tịch', 'nationality'],
      usual: () => 'VN',
      when,
    },
    {
      id: `${id}Residence`,
      kind: 'address',
      personal: 'address',
      optional: true,
      ask: {
        vi: `${capital(vi)} bé cư trú ở đâu? Xin ghi số nhà, đường và phường hoặc xã hiện nay.`,
        en: `Where does the ${en} live? House number, street, and today's ward or commune, please.`,
      },
      label: { vi: 'Nơi cư trú', en: 'Residence' },
      confirmAs: { vi: `${capital(vi)} bé cư trú tại {value}`, en: `The ${en} lives at {value}` },
      called: ['nơi cư trú', 'nơi ở', 'địa chỉ', 'address', 'residence'],
      when,
    },
  ];
}
