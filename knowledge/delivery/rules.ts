// in one file: they are the rules, one after another
import type { Confidence } from '../dated.ts';
import type { Day } from '../language/day.ts';
import type { Text } from '../language/text.ts';

/** Both vocabularies of levels count from 1 to 4. */
export const LEVEL_VALUES = [1, 2, 3, 4] as const;

/**
 * The three vocabularies that sound alike: levels 1 to 4 of 2011, the scopes of 2022 (toàn trình, một phần), and the levels 1 to 4 of
 * proactive services of 2026.
 */
export type Term =
  | { readonly vocabulary: 'levels'; readonly value: 1 | 2 | 3 | 4 }
  | { readonly vocabulary: 'scopes'; readonly value: 'whole' | 'partial' }
  | { readonly vocabulary: 'proactive'; readonly value: 1 | 2 | 3 | 4 };
export type Vocabulary = Term['vocabulary'];

/** What a term means, and how results come back and money is paid under it, while one legal text stood behind it. */
export type Rule = Term & {
  readonly name: Text;
  readonly meaning: Text;
  /** The same in very few words, for lists. */
  readonly short: Text;
  readonly results: Text;
  readonly payment: Text;
  readonly basis: Text;
  readonly from: Day;
  readonly until?: Day;
  readonly asOf: Day;
  readonly confidence: Confidence;
};

type Era = Pick<Rule, 'basis' | 'from' | 'until' | 'asOf' | 'confidence'>;
type Wording = Pick<Rule, 'name' | 'meaning' | 'short' | 'results' | 'payment'>;

// The month of each change in 2011 and 2022 is sourced, the day is recalled; wording names the month only.
const DECREE_43: Era = {
  basis: { vi: 'Nghị định 43/2011/NĐ-CP, Điều 3', en: 'Decree 43/2011/ND-CP, article 3' },
  from: '2011-08-01',
  until: '2022-08-14',
  asOf: '2026-07-18',
  confidence: 'sourced',
};
const DECREE_42: Era = {
  basis: { vi: 'Nghị định 42/2022/NĐ-CP, Điều 11', en: 'Decree 42/2022/ND-CP, article 11' },
  from: '2022-08-15',
  until: '2026-06-30',
  asOf: '2026-07-18',
  confidence: 'sourced',
};
const DECREE_224: Era = {
  basis: { vi: 'Nghị định 224/2026/NĐ-CP, Điều 14', en: 'Decree 224/2026/ND-CP, article 14' },
  from: '2026-07-01',
  asOf: '2026-07-18',
  confidence: 'sourced',
};
const PROACTIVE: Era = {
  ...DECREE_224,
  basis: { vi: 'Nghị định 224/2026/NĐ-CP, Điều 16', en: 'Decree 224/2026/ND-CP, article 16' },
};

/** What levels 3 and 4 give is told as the portal's own guide has it. */
const DECREE_43_AND_GUIDE: Era = {
  ...DECREE_43,
  basis: {
    vi: 'Nghị định 43/2011/NĐ-CP, Điều 3, và hướng dẫn cổng',
    en: 'Decree 43/2011/ND-CP, article 3; the portal guide',
  },
};

const AT_OFFICE: Pick<Rule, 'results' | 'payment'> = {
  results: { vi: 'Anh/chị nhận kết quả tại cơ quan.', en: 'You collect the result at the office.' },
  payment: { vi: 'Tiền đóng tại cơ quan.', en: 'You pay at the office.' },
};

const LEVELS: readonly (Wording & { readonly value: 1 | 2 | 3 | 4 })[] = [
  {
    value: 1,
    name: { vi: 'Mức độ 1', en: 'Level 1' },
    meaning: { vi: 'chỉ xem được thông tin trên mạng', en: 'only reading about the procedure online' },
    short: { vi: 'xem thông tin', en: 'information' },
    ...AT_OFFICE,
  },
  {
    value: 2,
    name: { vi: 'Mức độ 2', en: 'Level 2' },
    meaning: { vi: 'tải thêm được mẫu đơn', en: 'downloading the forms as well' },
    short: { vi: 'tải mẫu đơn', en: 'forms to download' },
    ...AT_OFFICE,
  },
  {
    value: 3,
    name: { vi: 'Mức độ 3', en: 'Level 3' },
    meaning: {
      vi: 'nộp qua mạng, còn đóng tiền và lấy kết quả thì tại cơ quan',
      en: 'applying online, then paying and collecting at the office',
    },
    short: { vi: 'nộp qua mạng', en: 'apply online' },
    results: {
      vi: 'Anh/chị nhận kết quả tại Trung tâm Phục vụ hành chính công, bộ phận một cửa, hoặc qua bưu chính công ích.',
      en: 'You collect the result at a Public Administration Service Centre or single-window section, or by public post.',
    },
    payment: {
      vi: 'Phí, lệ phí nếu có thì đóng trực tiếp hoặc qua kênh khác theo quy định.',
      en: 'Any fee is paid in person or by other prescribed channels.',
    },
  },
  {
    value: 4,
    name: { vi: 'Mức độ 4', en: 'Level 4' },
    meaning: {
      vi: 'nộp, đóng tiền và nhận kết quả đều được qua mạng',
      en: 'applying, paying and getting the result online',
    },
    short: { vi: 'thêm đóng tiền và nhận kết quả qua mạng', en: 'also pay and get the result online' },
    results: {
      vi: 'Anh/chị nhận kết quả qua thư điện tử, hoặc tại bộ phận một cửa, hoặc qua bưu chính công ích nếu cần.',
      en: 'The result comes by e-mail; you may also collect it at a single-window section, or ask for public post.',
    },
    payment: {
      vi: 'Phí, lệ phí nếu có thì đóng trên nền tảng thanh toán trực tuyến của tỉnh, thành phố.',
      en: "Any fee is paid on the province's online payment platform.",
    },
  },
];

const WHOLE: Wording & { readonly value: 'whole' } = {
  value: 'whole',
  name: { vi: 'Toàn trình', en: 'Wholly online' },
  meaning: {
    vi: 'thông tin và mọi bước giải quyết đều ở trên mạng, không phải đến cơ quan',
    en: 'doing every step online, with no visit to an office',
  },
  short: {
    vi: 'mọi thông tin và mọi bước trên mạng, kết quả trên mạng hoặc bưu chính',
    en: 'all information and every step online, results online or by post',
  },
  results: {
    vi: 'Kết quả về bản điện tử, hoặc gửi qua bưu chính công ích.',
    en: 'The result comes in electronic form, or by public post.',
  },
  payment: { vi: 'Phí, lệ phí nếu có thì đóng trực tuyến.', en: 'Fees and charges are paid online.' },
};
const PARTIAL: Wording & { readonly value: 'partial' } = {
  value: 'partial',
  name: { vi: 'Một phần', en: 'Partially online' },
  meaning: {
    vi: 'nộp được qua mạng nhưng còn bước phải đến nơi, như trình bản gốc, ký hoặc nhận kết quả',
    en: 'applying online with at least one step in person, such as showing originals, signing or collecting',
  },
  short: {
    vi: 'còn lại, tức còn ít nhất một bước phải đến nơi',
    en: 'anything else, so at least one step in person',
  },
  results: {
    vi: 'Kết quả thường nhận tại nơi nộp, hoặc qua bưu chính nếu được.',
    en: 'You usually collect the result where you applied, or by post where allowed.',
  },
  payment: {
    vi: 'Tiền nếu có thì đóng tại quầy hoặc theo quy định.',
    en: 'You pay at the counter or as prescribed.',
  },
};

const BY_RESULT: Pick<Rule, 'results' | 'payment'> = {
  results: {
    vi: 'Mức này nói cơ quan chủ động đến đâu, không nói cách trả kết quả.',
    en: 'This level says how much the agency does by itself, not how the result is returned.',
  },
  payment: {
    vi: 'Cách đóng tiền theo từng thủ tục. Anh/chị có quyền từ chối dịch vụ chủ động.',
    en: 'How to pay depends on the procedure. You may refuse a proactive service.',
  },
};
const PROACTIVE_MEANINGS: readonly (Pick<Rule, 'meaning' | 'short'> & { readonly value: 1 | 2 | 3 | 4 })[] = [
  {
    value: 1,
    meaning: { vi: 'nhắc việc cần làm', en: 'being reminded of what is due' },
    short: { vi: 'nhắc việc', en: 'reminds' },
  },
  {
    value: 2,
    meaning: { vi: 'nhắc và soạn sẵn hồ sơ', en: 'having the file prepared as well' },
    short: { vi: 'soạn sẵn hồ sơ', en: 'prepares the file' },
  },
  {
    value: 3,
    meaning: { vi: 'thêm gợi ý phù hợp', en: 'being advised what suits you as well' },
    short: { vi: 'gợi ý', en: 'recommends' },
  },
  {
    value: 4,
    meaning: { vi: 'tự động làm luôn', en: 'having it carried out for you' },
    short: { vi: 'tự động làm', en: 'carries it out' },
  },
];

/** Every rule there is, one for each term and legal text behind it. */
export const RULES: readonly Rule[] = [
  ...LEVELS.map((each): Rule => ({
    vocabulary: 'levels',
    ...each,
    ...(each.value < 3 ? DECREE_43 : DECREE_43_AND_GUIDE),
  })),
  ...[DECREE_42, DECREE_224].flatMap((era): Rule[] => [
    { vocabulary: 'scopes', ...WHOLE, ...era },
    { vocabulary: 'scopes', ...PARTIAL, ...era },
  ]),
  ...PROACTIVE_MEANINGS.map((each): Rule => ({
    vocabulary: 'proactive',
    ...each,
    name: { vi: `Chủ động mức ${each.value}`, en: `Proactive level ${each.value}` },
    ...BY_RESULT,
    ...PROACTIVE,
  })),
];
