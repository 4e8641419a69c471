import { fold } from '../language/fold.ts';

const VIETNAMESE = [
  'tư pháp', 'xây dựng', 'y tế', 'tài chính', 'nội vụ', 'công thương', 'giáo dục và đào tạo', 'giáo dục', 'nông nghiệp và môi trường',
  'khoa học và công nghệ', 'văn hóa và thể thao', 'du lịch', 'ngoại vụ', 'dân tộc và tôn giáo',
].flatMap((name) => [name, fold(name)]); // prettier-ignore
const ENGLISH = [
  'justice', 'home affairs', 'construction', 'health', 'finance', 'education and training', 'education', 'agriculture and environment',
  'science and technology', 'culture and sports', 'industry and trade', 'tourism', 'foreign affairs',
]; // prettier-ignore
const CAPITALS = '\\p{Lu}[\\p{L}\\p{M}]*(?:(?: and|,)? \\p{Lu}[\\p{L}\\p{M}]*){0,4}';
const NAMED = new RegExp(`(?<!\\p{L})s[ởo] (?:${VIETNAMESE.join('|')})(?!\\p{L})`, 'giu');
const NAMED_IN_ENGLISH = new RegExp(
  `(?<!\\p{L})(?:Department of ${CAPITALS}|department of (?:${ENGLISH.join('|')}))(?!\\p{L})`,
  'gu',
);

/** The departments (sở) of a city or province named in `text`, as they stand there. */
export function departmentsIn(text: string): string[] {
  return [...text.matchAll(NAMED), ...text.matchAll(NAMED_IN_ENGLISH)].map(([all]) => all);
}
