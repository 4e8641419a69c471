import type { FilingChannel } from '../knowledge/procedures/procedure.ts';

/** Behind it the counter goes by no name of its own: "ở phường Bến Thành" is where somebody lives. */
const UNNAMED =
  '(?= (?:thi|la|het|mat|ton|bao|phai|co|can|khong|gia|phi|le|nop|lam|dong|hay|va|cho|tien|nhieu)(?: |$)| $)';
const OFFICE = `(?:phuong|xa|uy ban|trung tam(?: phuc vu)?(?: hanh chinh)?(?: cong)?)${UNNAMED}`;
const CHANNELS: readonly (readonly [FilingChannel, readonly RegExp[]])[] = [
  [
    'counter',
    [
      / (?:tai|o|ngoai|ra|len|den|toi) quay | (?:nop|lam|dong) (?:truc tiep|tay) | truc tiep /,
      new RegExp(` (?:nop|dong|tra|lam|dang ky|khai)(?: \\w+){0,4} (?:tai|o|ngoai|ra|len|den|toi) ${OFFICE}`),
      new RegExp(` (?:ra|len|den) ${OFFICE}`),
      / (?:at|over) the (?:counter|office|ward) | in person | at counter /,
    ],
  ],
  ['online', [/ (?:online|tren mang|qua mang|truc tuyen) /]],
  ['post', [/ (?:buu dien|buu chinh|by (?:post|mail)) /]],
];

/** The one way of filing that a line names; undefined where it names none or several, or only where somebody lives. */
export function channelIn(line: string): FilingChannel | undefined {
  const named = CHANNELS.filter(([, patterns]) => patterns.some((pattern) => pattern.test(line)));
  return named.length === 1 ? named[0]?.[0] : undefined;
}
