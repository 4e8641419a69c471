import { isDay } from '../../language/day.ts';
import type { Answers, Declaration, Field, FieldOf, Option, Section, Value } from '../declaration.ts';
import { dayInWords } from '../inWords.ts';
import { valueOf } from '../next.ts';
import { isPersonalNumber } from '../readers/idNumber.ts';
import { FORMER_PAPERS, GENDERS, IDENTITY_PAPERS } from './options.ts';
import { parentFields } from './parents.ts';

/** A birth is to be registered within this many days (Law on Civil Status 60/2014, art. 15). */
const DAYS_TO_REGISTER = 60;

const hasMother = (answers: Answers) => ['both', 'mother'].includes(String(valueOf(answers, 'parents')));
const hasFather = (answers: Answers) => ['both', 'father'].includes(String(valueOf(answers, 'parents')));
const hasBoth = (answers: Answers) => valueOf(answers, 'parents') === 'both';
const areMarried = (answers: Answers) => hasBoth(answers) && valueOf(answers, 'parentsMarried') === true;
const wantsCopies = (answers: Answers) => valueOf(answers, 'copiesWanted') === true;

const child: Section = {
  id: 'child',
  title: { vi: 'Người được khai sinh', en: 'The child' },
  called: ['bé', 'con', 'cháu', 'em bé', 'trẻ', 'child', 'baby', 'son', 'daughter', 'kid'],
  items: [
    {
      id: 'childName',
      kind: 'fullName',
      personal: 'name',
      ask: {
        vi: 'Họ và tên đầy đủ của bé là gì? Xin gõ có dấu.',
        en: 'What is the child’s full name? Please type it with its marks.',
      },
      why: {
        vi: 'Tên bằng tiếng Việt hoặc tiếng dân tộc khác của Việt Nam, họ theo cha hoặc mẹ.',
        en: 'In Vietnamese or another language of Viet Nam’s ethnic groups, with the father’s or the mother’s surname.',
      },
      label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
      confirmAs: { vi: 'Tên bé là {value}', en: 'The child’s name is {value}' },
      called: ['họ tên', 'họ và tên', 'tên', 'full name', 'name'],
    },
    {
      id: 'childBorn',
      kind: 'date',
      warnAfterDays: DAYS_TO_REGISTER,
      personal: 'birth',
      ask: { vi: 'Bé sinh ngày, tháng, năm nào?', en: 'What is the child’s date of birth?' },
      confirmAs: { vi: 'Bé sinh {value}', en: 'The child was born {value}' },
      label: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
      called: ['ngày sinh', 'sinh ngày', 'sinh', 'date of birth', 'birthday', 'born', 'dob'],
    },
    {
      id: 'childBornInWords',
      kind: 'text',
      ask: { vi: 'Ngày sinh ghi bằng chữ?', en: 'The date of birth in words?' },
      label: { vi: 'Ngày sinh ghi bằng chữ', en: 'Date of birth in words' },
      when: (answers) => isFullDay(valueOf(answers, 'childBorn')),
      derived: (answers) => inWords(valueOf(answers, 'childBorn')),
    },
    {
      id: 'childGender',
      kind: 'choice',
      options: GENDERS,
      ask: { vi: 'Bé là nam hay nữ?', en: 'Is the child a boy or a girl?' },
      confirmAs: { vi: 'Giới tính của bé là {value}', en: 'The child’s gender is {value}' },
      label: { vi: 'Giới tính', en: 'Gender' },
      called: ['giới tính', 'gender', 'sex'],
    },
    {
      id: 'childEthnicity',
      kind: 'ethnicity',
      ask: { vi: 'Dân tộc của bé? Theo cha hoặc mẹ.', en: 'What is the child’s ethnic group? It follows the father or the mother.' },
      label: { vi: 'Dân tộc', en: 'Ethnicity' },
      confirmAs: { vi: 'Dân tộc của bé là {value}', en: 'The child’s ethnic group is {value}' },
      called: ['dân tộc', 'ethnicity', 'ethnic group'],
      usual: () => 'Kinh',
    },
    {
      id: 'childNationality',
      kind: 'nationality',
      ask: { vi: 'Quốc tịch của bé?', en: 'What is the child’s nationality?' },
      label: { vi: 'Quốc tịch', en: 'Nationality' },
      confirmAs: { vi: 'Quốc tịch của bé là {value}', en: 'The child’s nationality is {value}' },
      called: ['quốc tịch', 'nationality'],
      usual: () => 'VN',
    },
    {
      id: 'childBirthplace',
      kind: 'text',
      place: true,
      ask: {
        vi: 'Bé sinh ở đâu? Ghi tên bệnh viện hoặc trạm y tế, kèm phường, xã và tỉnh, thành.',
        en: 'Where was the child born? The hospital or clinic, with its ward or commune and province.',
      },
      why: { vi: 'Sinh tại nhà thì ghi xã, phường và tỉnh.', en: 'For a birth at home, the ward or commune and the province.' },
      label: { vi: 'Nơi sinh', en: 'Place of birth' },
      example: { vi: 'Bệnh viện Từ Dũ, Phường Bến Thành, Thành phố Hồ Chí Minh; sinh tại nhà: Xã Bình Mỹ, Thành phố Hồ Chí Minh', en: 'Bệnh viện Từ Dũ, Phường Bến Thành, Thành phố Hồ Chí Minh; at home: Xã Bình Mỹ, Thành phố Hồ Chí Minh' },
      confirmAs: { vi: 'Nơi sinh của bé ghi là "{value}"', en: 'The place of birth will read "{value}"' },
      called: ['nơi sinh', 'chỗ sinh', 'place of birth', 'birthplace'],
    },
    {
      id: 'childNativePlace',
      kind: 'text',
      place: true,
      ask: { vi: 'Quê quán của bé? Theo quê cha hoặc mẹ, ghi xã, phường và tỉnh.', en: 'What is the child’s native place? It follows the father’s or the mother’s: commune and province.' },
      label: { vi: 'Quê quán', en: 'Native place' },
      example: { vi: 'Xã Bình Mỹ, Thành phố Hồ Chí Minh', en: 'Xã Bình Mỹ, Thành phố Hồ Chí Minh' },
      confirmAs: { vi: 'Quê quán của bé ghi là "{value}"', en: 'The native place will read "{value}"' },
      called: ['quê quán', 'quê', 'native place', 'hometown'],
    },
  ],
}; // prettier-ignore

const PARENTS: readonly Option[] = [
  { value: 'both', label: { vi: 'Cả cha và mẹ', en: 'Both parents' }, also: ['cha mẹ', 'cha và mẹ', 'ba má', 'ba và má', 'ba với má', 'cha với mẹ', 'ba với mẹ', 'bố với mẹ', 'bố và mẹ', 'ba và mẹ', 'tía má', 'bố mẹ', 'cả cha lẫn mẹ', 'cả ba lẫn má', 'cả ba lẫn mẹ', 'cả hai bên', 'hai vợ chồng tôi', 'tên cả hai', 'cả hai', 'hai người', 'đủ', 'đủ cha mẹ', 'both', 'mother and father', 'father and mother', 'cha lẫn mẹ', 'ba mẹ', 'hai vợ chồng'] },
  { value: 'mother', label: { vi: 'Chỉ mẹ', en: 'Mother only' }, also: ['mẹ', 'má', 'một mình mẹ', 'mẹ đơn thân', 'má đơn thân', 'mình mẹ', 'mình má', 'mỗi mẹ', 'mẹ không thôi', 'không cha', 'không có ba', 'không có bố', 'không có cha', 'chỉ có mẹ', 'chỉ khai mẹ', 'mother', 'only mother', 'single mother', 'no father', 'just the mother'] },
  { value: 'father', label: { vi: 'Chỉ cha', en: 'Father only' }, also: ['cha', 'ba', 'bố', 'tía', 'mình cha', 'mình ba', 'một mình cha', 'một mình ba', 'không có má', 'chỉ có cha', 'chỉ khai cha', 'không có mẹ', 'father', 'only father', 'no mother', 'just the father'] },
  { value: 'none', label: { vi: 'Không rõ cha mẹ (trẻ bị bỏ rơi)', en: 'Parents unknown (abandoned child)' }, also: ['không rõ', 'bỏ rơi', 'trẻ bỏ rơi', 'trẻ bị bỏ rơi', 'không rõ cha mẹ', 'không có cha mẹ', 'abandoned', 'unknown', 'none', 'neither'] },
]; // prettier-ignore

const mother: Section = {
  id: 'mother',
  title: { vi: 'Người mẹ', en: 'The mother' },
  called: ['mẹ', 'má', 'mẹ bé', 'vợ', 'mother', 'mom', 'mum', 'wife'],
  items: [
    {
      id: 'parents',
      kind: 'choice',
      options: PARENTS,
      offPaper: true,
      ask: {
        vi: 'Trên giấy khai sinh ghi tên cả cha và mẹ, hay chỉ mẹ?',
        en: 'Should the birth certificate name both parents, or only the mother?',
      },
      why: {
        vi: 'Mẹ chưa kết hôn thì phần cha để trống, trừ khi làm thủ tục nhận cha, con cùng lúc.',
        en: 'For an unmarried mother the father’s part stays blank, unless he is recognised as the father at the same time.',
      },
      label: { vi: 'Khai cha mẹ', en: 'Parents named' },
      called: ['cha mẹ', 'parents'],
    },
    ...parentFields({ id: 'mother', vi: 'mẹ', en: 'mother', gender: 'female', when: hasMother }),
  ],
};

const father: Section = {
  id: 'father',
  title: { vi: 'Người cha', en: 'The father' },
  called: ['cha', 'ba', 'bố', 'tía', 'cha bé', 'chồng', 'father', 'dad', 'husband'],
  items: parentFields({ id: 'father', vi: 'cha', en: 'father', gender: 'male', when: hasFather }),
};

const marriage: Section = {
  id: 'marriage',
  title: { vi: 'Giấy chứng nhận kết hôn của cha, mẹ', en: 'The parents’ marriage certificate' },
  called: ['kết hôn', 'giấy kết hôn', 'hôn thú', 'marriage', 'marriage certificate'],
  items: [
    {
      id: 'parentsMarried',
      kind: 'yesno',
      offPaper: true,
      when: hasBoth,
      ask: { vi: 'Cha mẹ bé đã đăng ký kết hôn chưa?', en: 'Have the parents registered their marriage?' },
      label: { vi: 'Cha mẹ đã đăng ký kết hôn', en: 'Parents are married' },
    },
    certificate('marriageNumber', { vi: 'Số giấy chứng nhận kết hôn?', en: 'The number of the marriage certificate?' }, { vi: 'Số', en: 'Number' }, ['số giấy kết hôn', 'certificate number'], { vi: '12/2020', en: '12/2020' }),
    certificate('marriageBook', { vi: 'Quyển số ghi trên giấy kết hôn?', en: 'The book number on the marriage certificate?' }, { vi: 'Quyển số', en: 'Book number' }, ['quyển số', 'quyển', 'book number'], { vi: '01/2020', en: '01/2020' }),
    {
      id: 'marriageDay',
      kind: 'date',
      optional: true,
      when: areMarried,
      ask: { vi: 'Ngày đăng ký kết hôn?', en: 'On what day was the marriage registered?' },
      example: { vi: '15/06/2020', en: '15/06/2020 (day first)' },
      confirmAs: { vi: 'Cha mẹ bé đăng ký kết hôn {value}', en: 'The marriage was registered {value}' },
      label: { vi: 'Ngày đăng ký', en: 'Date' },
      called: ['ngày kết hôn', 'ngày đăng ký kết hôn', 'wedding date', 'marriage date'],
    },
    certificate('marriagePlace', { vi: 'Đăng ký kết hôn ở cơ quan nào?', en: 'Which office registered the marriage?' }, { vi: 'Nơi đăng ký', en: 'Place' }, ['nơi kết hôn', 'nơi đăng ký kết hôn', 'marriage place'], { vi: 'Ủy ban nhân dân Phường Bến Thành', en: 'Ủy ban nhân dân Phường Bến Thành' }),
  ],
}; // prettier-ignore

function certificate(
  id: string,
  ask: Field['ask'],
  label: Field['label'],
  called: readonly string[],
  example: Field['ask'],
): Field {
  return {
    id,
    kind: 'text',
    max: 100,
    optional: true,
    when: areMarried,
    ask,
    label,
    called,
    example,
    why: {
      vi: 'Không có giấy bên cạnh thì bỏ qua, cơ quan tra được trong cơ sở dữ liệu hộ tịch.',
      en: 'Without the paper at hand, skip this: the office can find it in the civil-status database.',
    },
  };
}

const office: Section = {
  id: 'office',
  title: { vi: 'Kính gửi', en: 'Addressed to' },
  items: [
    {
      id: 'office',
      kind: 'ward',
      ask: { vi: 'Anh/chị sẽ nộp ở phường, xã nào?', en: 'In which ward or commune will you hand it in?' },
      why: { vi: 'Ghi tên phường, xã hoặc đặc khu từ ngày 01/07/2025.', en: 'The ward, commune or special zone by its name since 1 July 2025.' },
      label: { vi: 'Cơ quan tiếp nhận (phường, xã, đặc khu)', en: 'Receiving office (ward, commune or special zone)' },
      confirmAs: { vi: 'Anh/chị nộp ở {value}', en: 'You hand it in at {value}' },
      called: ['nơi nộp', 'cơ quan tiếp nhận', 'kính gửi', 'office', 'receiving office'],
    },
  ],
}; // prettier-ignore

const RELATIONS: readonly Option[] = [
  { value: 'father', label: { vi: 'Cha', en: 'Father' }, also: ['ba', 'bố', 'tía', 'ba nó', 'tía nó', 'cha ruột', 'ba ruột', 'bố đẻ', 'dad', 'daddy'] },
  { value: 'mother', label: { vi: 'Mẹ', en: 'Mother' }, also: ['má', 'mẹ nó', 'má nó', 'mẹ ruột', 'má ruột', 'mẹ đẻ', 'u', 'mom', 'mum', 'mommy'] },
  { value: 'grandparent', label: { vi: 'Ông, bà', en: 'Grandparent' }, also: ['ông', 'bà', 'ông nội', 'bà nội', 'ông ngoại', 'bà ngoại', 'nội', 'ngoại', 'ông bà nội', 'ông bà ngoại', 'grandmother', 'grandfather', 'grandma', 'grandpa'] },
  { value: 'relative', label: { vi: 'Người thân khác', en: 'Another relative' }, also: ['người thân', 'người thân thích', 'họ hàng', 'cô', 'dì', 'chú', 'bác', 'cậu', 'mợ', 'thím', 'dượng', 'anh ruột', 'chị ruột', 'anh trai', 'chị gái', 'anh họ', 'chị họ', 'aunt', 'uncle', 'brother', 'sister', 'cousin', 'relative'] },
  { value: 'representative', label: { vi: 'Người đại diện, người được ủy quyền', en: 'Representative' }, also: ['đại diện', 'người đại diện', 'ủy quyền', 'người được ủy quyền', 'giám hộ', 'người giám hộ', 'guardian', 'lawyer', 'authorised person', 'cơ sở nuôi dưỡng'] },
]; // prettier-ignore

/** What a parent who makes the request has said already. */
const own =
  (suffix: string) =>
  (answers: Answers): Value | undefined => {
    const who = valueOf(answers, 'requesterRelation');
    return who === 'mother' || who === 'father' ? valueOf(answers, `${who}${suffix}`) : undefined;
  };

const requesterId: FieldOf<'idNumber'> = {
  id: 'requesterId',
  kind: 'idNumber',
  born: 'requesterBorn',
  personal: 'number',
  ask: { vi: 'Số giấy tờ tùy thân của anh/chị?', en: 'What is the number of your identity paper?' },
  label: { vi: 'Giấy tờ tùy thân: số', en: 'Identity paper: number' },
  confirmAs: { vi: 'Số giấy tờ của anh/chị là {value}', en: 'Your paper has the number {value}' },
  called: ['số căn cước', 'căn cước công dân', 'căn cước', 'cccd', 'số định danh', 'hộ chiếu', 'id number', 'passport number'],
  derived: own('Id'),
}; // prettier-ignore

const requester: Section = {
  id: 'requester',
  title: { vi: 'Người yêu cầu', en: 'The person making the request' },
  called: ['người yêu cầu', 'tôi', 'em', 'mình', 'tui', 'requester', 'my', 'i'],
  items: [
    {
      id: 'requesterRelation',
      kind: 'relationship',
      options: RELATIONS,
      ask: { vi: 'Anh/chị là gì của bé?', en: 'How are you related to the child?' },
      confirmAs: { vi: 'Quan hệ của anh/chị với bé là {value}', en: 'Your relation to the child is {value}' },
      label: { vi: 'Quan hệ với người được khai sinh', en: 'Relationship to the child' },
      called: ['quan hệ', 'relationship'],
    },
    {
      id: 'requesterName',
      kind: 'fullName',
      personal: 'name',
      ask: { vi: 'Họ và tên đầy đủ của anh/chị?', en: 'What is your full name?' },
      confirmAs: { vi: 'Tên anh/chị là {value}', en: 'Your name is {value}' },
      label: { vi: 'Họ, chữ đệm, tên người yêu cầu', en: 'Full name of the person making the request' },
      called: ['họ tên', 'họ và tên', 'tên', 'full name', 'name'],
      derived: own('Name'),
    },
    {
      id: 'requesterBorn',
      kind: 'date',
      personal: 'birth',
      ask: { vi: 'Ngày tháng năm sinh của anh/chị?', en: 'What is your date of birth?' },
      example: { vi: '20/07/1990', en: '20/07/1990 (day first)' },
      confirmAs: { vi: 'Anh/chị sinh {value}', en: 'You were born {value}' },
      label: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
      called: ['ngày sinh', 'sinh ngày', 'năm sinh', 'sinh', 'date of birth', 'birthday', 'born', 'dob'],
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
          vi: 'CMND không còn dùng được từ 01/01/2025. Anh/chị chọn giấy tờ khác.',
          en: 'The CMND has not been valid since 1 January 2025. Please choose another paper.',
        },
      },
      ask: { vi: 'Anh/chị dùng giấy tờ tùy thân nào?', en: 'Which identity paper do you use?' },
      why: { vi: 'CMND 9 số không còn dùng được từ 01/01/2025.', en: 'The 9-digit CMND has not been valid since 1 January 2025.' },
      label: { vi: 'Giấy tờ tùy thân: loại', en: 'Identity paper: kind' },
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
      max: 150,
      optional: true,
      ask: { vi: 'Cơ quan nào cấp?', en: 'Who issued it?' },
      example: { vi: 'Bộ Công an', en: 'Bộ Công an (the Ministry of Public Security)' },
      label: { vi: 'Cơ quan cấp', en: 'Issuing authority' },
      called: ['nơi cấp', 'cơ quan cấp', 'issuing authority', 'issuer'],
    },
    {
      id: 'requesterResidence',
      kind: 'address',
      personal: 'address',
      when: (answers) => !isPersonalNumber(valueOf(answers, 'requesterId')) || !isFullDay(valueOf(answers, 'requesterBorn')),
      ask: { vi: 'Anh/chị cư trú ở đâu? Xin ghi số nhà, đường và phường hoặc xã hiện nay.', en: 'Where do you live? House number, street, and today’s ward or commune, please.' },
      label: { vi: 'Nơi cư trú', en: 'Residence' },
      confirmAs: { vi: 'Anh/chị cư trú tại {value}', en: 'You live at {value}' },
      called: ['nơi cư trú', 'nơi ở', 'địa chỉ', 'address', 'residence'],
    },
  ],
}; // prettier-ignore

const copies: Section = {
  id: 'copies',
  title: { vi: 'Đề nghị cấp bản sao', en: 'Copies' },
  called: ['bản sao', 'copies', 'copy'],
  items: [
    {
      id: 'copiesWanted',
      kind: 'yesno',
      ask: {
        vi: 'Anh/chị có cần bản sao giấy khai sinh (bản sao trích lục) không?',
        en: 'Do you want copies of the birth certificate (extract copies)?',
      },
      label: { vi: 'Đề nghị cấp bản sao', en: 'Copies wanted' },
    },
    {
      id: 'copies',
      kind: 'quantity',
      min: 1,
      max: 50,
      when: wantsCopies,
      ask: { vi: 'Anh/chị cần mấy bản?', en: 'How many copies?' },
      confirmAs: { vi: 'Anh/chị cần {value} bản sao', en: 'You want {value} copies' },
      label: { vi: 'Số lượng bản sao', en: 'Number of copies' },
      called: ['số bản sao', 'số lượng bản sao', 'số lượng', 'bản sao', 'number of copies', 'copies'],
    },
  ],
};

const attestation: Section = {
  id: 'attestation',
  title: { vi: 'Cam đoan', en: 'Attestation' },
  items: [
    {
      id: 'attested',
      kind: 'yesno',
      ask: {
        vi: 'Anh/chị cam đoan những điều trên là đúng, các bên liên quan đã đồng ý, và chịu trách nhiệm về lời khai của mình?',
        en: 'Do you declare that all of this is true and agreed by those concerned, and that you answer for what you state?',
      },
      label: { vi: 'Cam đoan nội dung khai là đúng sự thật', en: 'Declared to be true' },
    },
  ],
}; // prettier-ignore

function isFullDay(value: Value | undefined): value is string {
  return typeof value === 'string' && isDay(value);
}

function inWords(value: Value | undefined): string | undefined {
  return typeof value === 'string' && isDay(value) ? dayInWords(value) : undefined;
}

/** Tờ khai đăng ký khai sinh: the boxes of the form of Circular 04/2024/TT-BTP, the child first. */
export const birthRegistration: Declaration = {
  id: 'birthRegistration',
  version: '1',
  title: { vi: 'Tờ khai đăng ký khai sinh', en: 'Birth registration declaration' },
  form: {
    vi: 'Mẫu theo Thông tư 04/2020/TT-BTP, sửa đổi bởi Thông tư 04/2024/TT-BTP',
    en: 'Form of Circular 04/2020/TT-BTP as amended by Circular 04/2024/TT-BTP',
  },
  procedures: ['1.001193', '1.000689', '2.000528'],
  purpose: { vi: 'lập tờ khai đăng ký khai sinh', en: 'drawing up the birth registration declaration' },
  sections: [child, mother, father, marriage, office, requester, copies, attestation],
  remarks: [
    {
      when: (answers) => hasBoth(answers) && valueOf(answers, 'parentsMarried') === false,
      text: {
        vi: 'Cha mẹ chưa đăng ký kết hôn: để ghi tên cha, cần làm thêm thủ tục nhận cha, con cùng lúc. Anh/chị hỏi trung tâm hành chính công phường, xã trước khi nộp.',
        en: 'The parents are not married: for the father to be recorded, he has to be recognised as the father at the same time. Ask the ward or commune centre before you hand this in.',
      },
    },
    {
      when: (answers) => valueOf(answers, 'parents') === 'mother',
      text: {
        vi: 'Phần người cha để trống trên giấy khai sinh; sau này nhận cha, con thì ghi thêm được.',
        en: 'The father’s part stays blank on the certificate; it can be added when he is recognised later.',
      },
    },
    {
      when: (answers) => valueOf(answers, 'parents') === 'none',
      text: {
        vi: 'Trẻ bị bỏ rơi cần có biên bản của cơ quan lập khi tìm thấy trẻ.',
        en: 'For an abandoned child, the record made when the child was found is needed.',
      },
    },
  ],
};
