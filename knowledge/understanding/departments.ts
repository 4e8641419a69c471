import { fold } from '../language/fold.ts';

const VIETNAMESE = [
  'tư pháp', 'xây dựng', 'y tế', 'tài chính', 'nội vụ', 'công thương', 'giáo dục và đào tạo', 'giáo dục', 'nông nghiệp và môi trường',
  'khoa học và công nghệ', 'văn hóa và thể thao', 'du lịch', 'ngoại vụ', 'dân tộc và tôn giáo', 'giáo dục đào tạo', 'kế hoạch và đầu tư',
  'kế hoạch đầu tư', 'lao động', 'tài nguyên và môi trường', 'tài nguyên môi trường', 'giao thông vận tải',
]
  .toSorted((one, other) => other.length - one.length)
  .map(withOrWithoutMarks); // prettier-ignore
const ENGLISH = [
  'justice', 'home affairs', 'construction', 'health', 'finance', 'education and training', 'education', 'agriculture and environment',
  'science and technology', 'culture and sports', 'industry and trade', 'tourism', 'foreign affairs', 'labour', 'labor',
].map((name) => name.replace(/\b\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)); // prettier-ignore
const CAPITALS = '\\p{Lu}[\\p{L}\\p{M}]*(?:(?: and|,)? \\p{Lu}[\\p{L}\\p{M}]*){0,4}';
/** After "hay", "or" one of two offices is asked about; none is where something is to be done. */
const ONE_OF_TWO = '(?<!(?<!\\p{L})(?:hay|hoặc|hoac|or|or the) )';
const NAMED = new RegExp(`(?<!\\p{L})${ONE_OF_TWO}s[ởo] (?:${VIETNAMESE.join('|')})(?!\\p{L})`, 'giu');
const NAMED_IN_ENGLISH = new RegExp(
  `(?<!\\p{L})${ONE_OF_TWO}(?:Department of ${CAPITALS}|department of (?:${ENGLISH.join('|')})|(?:${ENGLISH.join('|')}) [Dd]epartment)(?!\\p{L})`,
  'gu',
);

/** The departments (sở) of a city or province named in `text`, as they stand there. */
export function departmentsIn(text: string): string[] {
  return [...text.matchAll(NAMED), ...text.matchAll(NAMED_IN_ENGLISH)].map(([all]) => all);
}

/** A pattern for `words`, each typed with its marks or with none. */
function withOrWithoutMarks(words: string): string {
  return words
    .split(' ')
    .map((word) => (word === fold(word) ? word : `(?:${word}|${fold(word)})`))
    .join(' ');
}
