import type { Language } from '../../language/text.ts';
import { accept, refuse, type Reader } from './reader.ts';
import { hear, isQuestion, isUnknown, mentions, phrases, vocabulary } from './words.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
// codes the tables name that are withdrawn, or no State's
const NO_STATE = new Set(
  'AC AN BU BV CP CQ CS CT DD DG DY EA EU EZ FQ FX HM HV IC IO JT MI NH NQ NT PC PU PZ QO QU RH SU TA TF TP UK UM UN VD WK XA XB YD YU ZR ZZ AQ'.split(
    ' ',
  ),
);
const names: Readonly<Record<Language, Intl.DisplayNames>> = {
  vi: new Intl.DisplayNames(['vi'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
};

const CODES: readonly string[] = [...LETTERS]
  .flatMap((first) => [...LETTERS].map((second) => first + second))
  .filter((code) => !NO_STATE.has(code) && names.en.of(code) !== code);

const ALSO: Readonly<Record<string, string>> = {
  VN: 'việt nam|việt|vn|vietnamese|viet nam|vietnam|nước việt nam|vnam|công dân việt nam', US: 'mỹ|hoa kỳ|american|usa|u s a|america|united states|us citizen|united states of america', GB: 'anh quốc|nước anh|british|uk|england|english|united kingdom|great britain|người anh|anh',
  FR: 'pháp|french', DE: 'đức|german', RU: 'nga|russian', JP: 'nhật|nhật bản|japanese', CN: 'trung quốc|trung hoa|chinese|china|trung|prc', TW: 'đài loan|taiwanese|taiwan', AU: 'úc|australian|australia|ô xtrây li a',
  CA: 'canadian|ca na đa|gia nã đại', TH: 'thái|thái lan|thai', LA: 'lào|lao|laotian', KH: 'campuchia|cam pu chia|cam bốt|cambodian|khmer', SG: 'sing|singapore|xinh ga po|singaporean', MY: 'mã lai|ma lai xi a|malaysian|malay', IN: 'ấn độ|ấn|indian',
  IT: 'ý|italian|italia|nước ý', ES: 'tây ban nha|spanish|spain', NL: 'hà lan|dutch|holland|netherlands|the netherlands', CH: 'thụy sĩ|thụy sỹ|swiss', SE: 'thụy điển|swedish', DK: 'đan mạch|danish', NO: 'na uy|norwegian', FI: 'phần lan|finnish', PL: 'ba lan|polish',
  CZ: 'tiệp|séc|cộng hòa séc|czech|czech republic', HU: 'hung|hungary|hung ga ri|hungarian', UA: 'ukraina|u crai na|ukrainian|ukraine', NZ: 'tân tây lan|new zealander|kiwi', IE: 'ai len|irish', BE: 'bỉ|belgian', AT: 'áo|austrian', PT: 'bồ đào nha|portuguese',
  BR: 'bra xin|brazilian', MX: 'mê hi cô|mexican', TR: 'thổ nhĩ kỳ|turkish|turkey', IL: 'israeli|do thái', ZA: 'nam phi|south african', PH: 'phi|phi luật tân|phi líp pin|filipino|filipina|the philippines', ID: 'indo|in đô|indonesian|in đô nê xi a', KR: 'hàn quốc|south korean|đại hàn|nam hàn|republic of korea',
  KP: 'triều tiên|bắc triều tiên|bắc hàn|north korean', HK: 'hồng kông|hong kong|hongkong', MO: 'ma cao|macau', CU: 'cuban', BG: 'bun ga ri|bulgarian', RO: 'ru ma ni|romanian', MM: 'miến điện|myanmar|burmese', BD: 'bangladeshi', PK: 'pakistani', LK: 'sri lankan', NP: 'nepalese|nê pan',
  NG: 'nigerian', EG: 'ai cập|egyptian', IR: 'iranian', IQ: 'iraqi', SA: 'ả rập saudi|saudi', AE: 'uae|ả rập thống nhất', GR: 'hy lạp|greek', AR: 'argentinian|argentine|ác hen ti na', CL: 'chilean', CO: 'colombian', PE: 'peruvian', MN: 'mông cổ|mongolian', KZ: 'kazakh',
}; // prettier-ignore
const SHORT: Readonly<Record<string, string>> = { KR: 'hàn|korean|korea' };

const KNOWN = vocabulary<{ readonly code: string; readonly short: boolean }>(
  [
    ...Object.entries(ALSO).flatMap(([code, also]) =>
      also.split('|').map((name) => [name, { code, short: false }] as const),
    ),
    ...Object.entries(SHORT).flatMap(([code, also]) =>
      also.split('|').map((name) => [name, { code, short: true }] as const),
    ),
    ...CODES.flatMap((code) =>
      [names.vi.of(code), names.en.of(code)].map((name) => [name ?? '', { code, short: false }] as const),
    ),
  ].filter(([name]) => name !== ''),
);
const AROUND = phrases(
  'quốc tịch|người|nước|công dân|nationality|citizen|citizenship|national|mang|quốc|passport|hộ chiếu|bé|theo mẹ|theo cha|republic of|gốc',
);
const TWO = phrases('song tịch|hai quốc tịch|2 quốc tịch|việt kiều|dual|two nationalities|both');
const CODE = /^\s*([A-Z]{2})\s*$/;

/** Shorter ones are parts of names: "Anh", "Sing". */
const PEOPLE = 5;
const PEOPLES = new Set(
  [...Object.values(ALSO), ...Object.values(SHORT)]
    .flatMap((also) => also.split('|'))
    .filter((name) => name.length >= PEOPLE && /^[a-z]+$/.test(name)),
);

/** Whether a word is what a people is called in English; countries are given names too ("Jordan"). */
export function isPeople(word: string): boolean {
  return PEOPLES.has(word.toLowerCase());
}

/** Reads a nationality by the country, the people or the two-letter code; ISO 3166-1 alpha-2, upper case. */
export const readNationality: Reader<'nationality'> = (_field, { text }) => {
  const code = CODE.exec(text)?.[1];
  if (code && code !== 'KO' && CODES.includes(code)) return accept(code);
  const { means, rest } = hear(text, KNOWN, POLITE);
  const codes = [...new Set(means.map((each) => each.code))];
  const beyond = rest.filter((word) => word !== 'và' && word !== 'and');
  if (codes.length > 1 || mentions(text, TWO)) return refuse('nationality.several', codes);
  const [one] = codes;
  const stray = beyond.length > 0 && hear(beyond.join(' '), AROUND).rest.length > 0;
  if (one === undefined || stray || isQuestion(text)) {
    return refuse(isQuestion(text) || isUnknown(text) ? 'notAnAnswer' : 'choice.none');
  }
  return means.every((each) => each.short) ? accept(one, 'nationality.short') : accept(one);
};

const POLITE = phrases(
  'dạ|ạ|á|là|của|em|chị|con|cháu|bé|tôi|mình|nha|nhé|luôn|thôi|i am|i m|he is|she is|my|is|the|a|an|please|it is|it s|well',
);

/** The nationality that a word or two name and nothing else, ISO 3166-1 alpha-2. */
export function nationalityNamed(text: string): string | undefined {
  const { means, rest } = hear(text, KNOWN, POLITE);
  return rest.length === 0 ? means[0]?.code : undefined;
}

/** The name of a nationality, by its code, as people write it. */
export function nationalityName(code: string, language: Language): string {
  return names[language].of(code) ?? code;
}
