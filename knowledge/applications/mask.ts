import { findApplicationCodes } from './code.ts';

/** An id number with its middle hidden: `079******345`, `02*****91` for the old one of nine digits. */
export function maskId(idNumber: string): string {
  const shown = idNumber.length > 9 ? 3 : 2;
  if (idNumber.length <= shown * 2) return '*'.repeat(idNumber.length);
  return idNumber.slice(0, shown) + '*'.repeat(idNumber.length - shown * 2) + idNumber.slice(-shown);
}

/** A name as initials: `N*** V** A**`. The number of stars tells nothing of its length. */
export function maskName(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word, at) => (word === '' ? '' : `${[...word][0] ?? ''}${at === 0 ? '***' : '**'}`))
    .join(' ');
}

/** A phone by its first three digits only: its last four are what opens a person's list. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.slice(0, 3) + '*'.repeat(Math.max(0, digits.length - 3));
}

const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Trương|Đinh|Lâm|Đoàn|Trịnh|Đào|Tạ|Lương|Phùng|Tăng|Quách|Vương|Triệu|Diệp|Châu|Thái|Tô|Hồ|Mai|Hà|Cao|Kiều|Lưu|Nghiêm|Ninh|Thạch|Danh|Sơn|Kim';
const WORD = '\\p{Lu}[\\p{L}\\p{M}]*';
const TITLE =
  '(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Cc]háu|[Ee]m|[Bb]é|[Mm]r|[Mm]rs|[Mm]s|[Cc]hủ hộ|[Nn]gười nộp|[Hh]ọ tên|[Tt]ên)\\.?:?';
const KEPT = /^(?:Hồ Chí Minh|HỒ CHÍ MINH|Lê Chân|HỒ SƠ)/u;

const RULES: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu, '***'],
  [/((?:sinh ngày|ngày sinh|sinh năm|năm sinh|born(?: on)?|date of birth)\s*:?\s*)[\d/.-]+/giu, '$1***'],
  [/((?:địa chỉ|thường trú|tạm trú|cư trú|ngụ|address)(?:\s+(?:tại|ở|at))?\s*(?::|(?=\s\d)))[^.;\n]+/giu, '$1 ***'],
  [/((?:hộ chiếu|passport)(?:\s+(?:số|no\.?))?\s*:?\s*)\p{L}\d{6,8}/giu, '$1***'],
  [
    new RegExp(`(${TITLE}\\s+)(${WORD}(?:\\s+${WORD}){0,5})`, 'gu'),
    (_all, title, name) => title + maskName(name ?? ''),
  ],
  [
    new RegExp(`(?<!\\p{L})(?:${SURNAMES}|${SURNAMES.toUpperCase()})(?:\\s+${WORD}){1,4}`, 'gu'),
    (name) => (KEPT.test(name) ? name : maskName(name)),
  ],
];

/**
 * An agency's note with personal data hidden: id, phone and other long numbers, e-mail and postal addresses, birth dates, passports,
 * names (`names` are those surely known, others by title or surname). Rather too much is hidden than too little; application codes
 * and ordinary dates stay.
 */
export function maskPersonal(note: string, names: readonly string[] = []): string {
  const composed = note.normalize('NFC');
  const known = names
    .filter((name) => name.trim() !== '')
    .map((name) => [name.normalize('NFC'), maskName(name)] as const);
  const unnamed = known.reduce((so, [name, masked]) => replaceAllCases(so, name, masked), composed);
  const hidden = RULES.reduce((so, [found, by]) => so.replace(found, by as string), unnamed);
  return maskNumbers(hidden);
}

function replaceAllCases(text: string, name: string, masked: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.replace(new RegExp(words.join('\\s+'), 'giu'), () => masked);
}

/** Numbers of seven digits and more, grouped any way; the last digits of a phone stay hidden too. */
export function maskNumbers(text: string): string {
  const runs = /(?<![\p{L}\d.-])[\p{L}\d]*(?:\d[\p{L}\d.-]*|\+\d+)(?:[ .-]{1,2}\d+)*(?! ?(?:đồng|đ|vnd)(?!\p{L}))/giu;
  return text.replace(runs, (run) => {
    const digits = run.replace(/\D/g, '');
    const isDate = /^\d{1,2}[.-]\d{1,2}[.-]\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(run.replace(/[.-]+$/, ''));
    if (digits.length < 7 || isDate || findApplicationCodes(run).length > 0) return run;
    return digits.length === 12 || digits.length === 9 ? maskId(digits) : maskPhone(digits);
  });
}
