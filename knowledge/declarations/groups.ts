import type { Answer, Answers, FieldOf, Group, YesNoWords } from './declaration.ts';

/** One of the entries of a group; its id, `group[index]`, begins the keys of its answers. */
export type Entry = { readonly id: string; readonly group: Group; readonly index: number };

/** What people say to "anyone?" and "another one?" besides yes and no. */
const ANYONE: YesNoWords = {
  yes: 'còn|còn nữa|còn một người|còn một người nữa|còn 1 người nữa|còn người nữa|còn hai người|còn hai người nữa|còn 2 người nữa|còn ba người nữa|còn 3 người nữa|một người nữa|người nữa|thêm|thêm nữa|thêm một người|thêm một người nữa|thêm 1 người|thêm người|thêm người nữa|vợ|chồng|vợ con|vợ chồng|chồng con|con|con trai|con gái|con dâu|con rể|các con|mấy con|mấy đứa con|hai con|hai đứa con|cháu|mẹ|má|cha|bố|cha mẹ|bố mẹ|ba má|ba mẹ|anh trai|chị gái|em trai|em gái|cả nhà|cả gia đình|gia đình|another|another one|another person|one more|one more person|add another|add one|two more|wife|husband|spouse|son|daughter|mother|father|parents|brother|sister|children|kids|family'.split('|'),
  no: 'hết|hết rồi|hết người|hết người rồi|không còn|không còn ai|không còn ai nữa|không ai|không ai nữa|không có ai|không có ai nữa|không thêm|chỉ có tôi|chỉ tôi|chỉ mình tôi|chỉ một mình tôi|mình tôi thôi|một mình|một mình tôi|có một mình|vậy thôi|vậy là hết|vậy là đủ|chỉ vậy|chỉ vậy thôi|nhiêu đó thôi|bấy nhiêu thôi|đủ|đủ rồi|đủ người rồi|xong|xong rồi|nobody|nobody else|no one|no one else|noone|none|just me|only me|me only|alone|that s all|that is all|that s it|that s everyone|no more|done'.split('|'),
}; // prettier-ignore

/** The question whether there is any entry at all; undefined where there is always one. */
export function anyField({ any }: Group): FieldOf<'yesno'> | undefined {
  return any && { id: 'any', kind: 'yesno', ask: any.ask, label: any.label, offPaper: true, also: ANYONE };
}

/** The question for one more entry. */
export function moreField({ more }: Group): FieldOf<'yesno'> {
  return { id: 'more', kind: 'yesno', ask: more, label: more, offPaper: true, also: ANYONE };
}

export function entryOf(group: Group, index: number): Entry {
  return { id: `${group.id}[${index}]`, group, index };
}

/** The entries among places, in order. */
export function entriesIn(places: readonly { readonly entry?: Entry }[]): Entry[] {
  return [...new Map(places.flatMap(({ entry }) => (entry ? [[entry.id, entry] as const] : []))).values()];
}

const said = (value: boolean): Answer => ({ value, source: 'said', confirmed: true });

/** Answers with room for one more entry after the `count` there are: its questions are open. */
export function withEntry(answers: Answers, group: Group, count: number): Answers {
  const left = Object.entries(answers).filter(([key]) => (indexIn(group, key) ?? -1) < count);
  const asks = count === 0 ? `${group.id}.any` : `${group.id}[${count - 1}].more`;
  return { ...Object.fromEntries(left), [asks]: said(true) };
}

/** Answers without one of the `count` entries; those after it move up. */
export function withoutEntry(answers: Answers, { group, index }: Entry, count: number): Answers {
  const moved = Object.entries(answers).flatMap(([key, answer]): (readonly [string, Answer])[] => {
    const at = indexIn(group, key);
    if (at === undefined || at < index) return [[key, answer]];
    if (at === index || at >= count) return [];
    return [[key.replace(`${group.id}[${at}]`, `${group.id}[${at - 1}]`), answer]];
  });
  const left = Object.fromEntries(moved);
  if (index < count - 1) return left;
  const asks = index === 0 ? `${group.id}.any` : `${group.id}[${index - 1}].more`;
  return index === 0 && !group.any ? left : { ...left, [asks]: said(false) };
}

/** Which entry of a group a key belongs to. */
function indexIn({ id }: Group, key: string): number | undefined {
  const digits = key.startsWith(`${id}[`) ? /^\d+(?=\]\.)/.exec(key.slice(id.length + 1))?.[0] : undefined;
  return digits === undefined ? undefined : Number(digits);
}
