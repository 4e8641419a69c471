import { fold } from '../language/fold.ts';

const LEAD = /^\s*(?:thủ tục|tthc)\s*:?\s+/iu;
/** "(thực hiện tại cấp tỉnh)": where it is done is no part of what is done. */
const WHERE = /\s*\((?:thực hiện |áp dụng )?(?:tại |ở )?cấp (?:trung ương|t[ỉi]nh|xã|huyện|bộ)[^)]*\)/giu;

/** What makes two rows one procedure: their names folded, whatever stands around them. */
export function titleKey(name: string): string {
  return fold(name);
}

/** A name without what every other name has too. */
export function plainTitle(name: string): string {
  const said = name.normalize('NFC').replace(LEAD, '').replace(WHERE, '').replace(/\s+/g, ' ').trim();
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What says that two names are of one procedure, whatever else they are told with. */
export function sameKey(name: string): string {
  return fold(plainTitle(name));
}

/** What follows says for whom, when or under what, not what is done. */
const QUALIFIER = new RegExp(
  [
    String.raw`\s(?:đối với|trong (?:các )?trường hợp|trường hợp|theo (?:quy|qui|hình thức)|thuộc (?:thẩm quyền|phạm vi)|bằng hình thức|với lưu lượng|tại|trừ)\s`,
    String.raw`\s(?:do (?=chứng|bị|mất|thay|hết|sai)|khi (?=bị|hết|có|thay)|ở (?=trong|ngoài|nước)|vào (?=nguồn|công trình)|được (?=quy|cấp))`,
    String.raw`\scho (?=công dân|người|cá nhân|tổ chức|doanh nghiệp|cơ sở|cán bộ)`,
    String.raw`\s*[(;:]|\s[-–]\s`,
  ].join('|'),
  'iu',
);
/** Less would say nothing of what is done; of a long list the first says it. */
const LEAST_WORDS = 3;
const LIST = 14;
const FIRST_OF_LIST = 8;

/** The beginning of a name that says what is done with what, without for whom, when or under what. */
export function headOf(name: string): string {
  const plain = plainTitle(name);
  let [until, head] = [0, plain];
  for (let found = QUALIFIER.exec(plain); found; found = QUALIFIER.exec(plain.slice(until))) {
    head = plain.slice(0, until + found.index);
    if (countOf(head) >= LEAST_WORDS) break;
    until += found.index + found[0].length;
    head = plain;
  }
  return countOf(head) > LIST ? firstOfList(head) : head;
}

function firstOfList(head: string): string {
  for (let at = head.indexOf(','); at >= 0; at = head.indexOf(',', at + 1))
    if (countOf(head.slice(0, at)) >= FIRST_OF_LIST) return head.slice(0, at);
  return head;
}

function countOf(text: string): number {
  return text.split(' ').length;
}
