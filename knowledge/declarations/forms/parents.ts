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

function name({ id, vi, en, when }: Parent): Field {
  return {
    id: `${id}Name`,
    kind: 'fullName',
    personal: 'name',
    ask: { vi: `Họ và tên đầy đủ của ${vi} bé?`, en: `What is the ${en}'s full name?` },
    label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
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
        vi: `${vi.charAt(0).toUpperCase()}${vi.slice(1)} bé cư trú ở đâu? Xin ghi số nhà, đường và phường hoặc xã hiện nay.`,
        en: `Where does the ${en} live? House number, street, and today's ward or commune, please.`,
      },
      label: { vi: 'Nơi cư trú', en: 'Residence' },
      called: ['nơi cư trú', 'nơi ở', 'địa chỉ', 'address', 'residence'],
      when,
    },
  ];
}
