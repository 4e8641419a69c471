import { asFound, makePhraseFinder, type Span } from '../understanding/phrases.ts';

/** What is done with a paper or a right, as a bit each: a procedure may do several. */
export const ACT = { issue: 1, again: 2, longer: 4, change: 8, revoke: 16, end: 32 } as const;
type Act = keyof typeof ACT;

/** Acts as names of procedures begin with them; none where a longer one only has the letters of one. */
const IN_NAMES: Readonly<Record<Act | 'none', string>> = {
  issue: `cấp|cấp mới|cấp phép|cấp lần đầu|đăng ký|đăng ký lần đầu|đăng ký mới|công nhận|công bố|cho phép|chấp thuận|thành lập|xác nhận|chứng nhận|phê duyệt|thẩm định|bổ nhiệm|mở|giao|
    khai|hỗ trợ|giải quyết|tiếp nhận|hưởng|nhập|tuyển|thông báo|chuyển|cung cấp|chứng thực|miễn|hoàn`,
  again:
    'cấp lại|cấp đổi|cấp lại cấp đổi|đổi|đăng ký lại|công nhận lại|công bố lại|xác nhận lại|chấp thuận lại|bổ nhiệm lại|chứng nhận lại|cấp đổi lại|mở lại',
  longer: 'gia hạn|cấp gia hạn|kéo dài|gia hạn đăng ký|đăng ký gia hạn',
  change: `điều chỉnh|sửa đổi|bổ sung|sửa đổi bổ sung|thay đổi|cấp điều chỉnh|cấp sửa đổi|cấp bổ sung|cải chính|đính chính|chỉnh sửa|cập nhật|chuyển đổi|đổi tên|hiệu đính|đăng ký thay đổi|
    đăng ký sửa đổi|đăng ký điều chỉnh|đăng ký bổ sung|đăng ký cập nhật|thông báo thay đổi|công bố thay đổi|chấp thuận thay đổi|phê duyệt điều chỉnh|phê duyệt thay đổi|xác nhận thay đổi|chấp thuận điều chỉnh`,
  revoke: 'thu hồi|tước|đình chỉ|tạm đình chỉ|thu hồi đăng ký|quyết định thu hồi|miễn nhiệm',
  end: `chấm dứt|xóa|hủy|hủy bỏ|giải thể|tạm ngừng|tạm dừng|dừng|ngừng|thôi|đóng|xóa đăng ký|hủy đăng ký|chấm dứt đăng ký|đăng ký chấm dứt|thông báo chấm dứt|thông báo tạm ngừng|đăng ký tạm ngừng|
    công bố đóng|xin thôi|đăng ký giải thể|thông báo giải thể|cho phép giải thể|cho phép chấm dứt|chấp thuận chấm dứt`,
  none: 'đóng mới|đóng góp|đổi mới|cấp cứu|cấp nước|mở rộng|giao dịch|giao thông|chuyển trường|đăng kiểm',
};

/** Acts as people say them anywhere in a message, with those that only sound like one. */
const IN_MESSAGES: Readonly<Record<Act | 'none', string>> = {
  issue:
    'cấp mới|cấp lần đầu|xin cấp|làm mới|lần đầu|đăng ký mới|first time|cấp giấy|cấp chứng chỉ|cấp thẻ|cấp phép|cấp bằng',
  again: `cấp lại|xin lại|làm lại|cấp đổi|đổi lại|đổi thẻ|đổi giấy|đổi bằng|đổi sổ|đổi chứng chỉ|đổi mới thẻ|đăng ký lại|bị mất|làm mất|đánh mất|mất giấy|mất thẻ|mất bằng|mất sổ|mất chứng chỉ|mất rồi|mất bản gốc|
    thất lạc|bị hư|hư hỏng|bị hỏng|bị rách|rách nát|bị cháy|bị ướt|mờ hết|reissue|replace|replacement|lost|công nhận lại|in lại`,
  longer:
    'gia hạn|xin thêm thời gian|kéo dài|kéo dài thời hạn|thêm thời hạn|extend|extension|renew|renewal|hết hạn|sắp hết hạn|quá hạn|tới hạn|hết thời hạn',
  change: `điều chỉnh|sửa đổi|bổ sung|thay đổi|đổi tên|đổi địa chỉ|đổi thông tin|đổi người|đổi chủ|cập nhật|chỉnh sửa|sửa lại|sửa thông tin|sửa tên|bị sai|ghi sai|sai tên|sai thông tin|đính chính|cải chính|
    amend|change|correct|update|chuyển địa điểm|dời địa điểm`,
  revoke: 'thu hồi|bị thu hồi|tước|bị tước|đình chỉ|bị đình chỉ|rút giấy phép|bị rút|revoke|withdraw',
  end: `chấm dứt|xóa|xóa đăng ký|hủy|hủy bỏ|giải thể|tạm ngừng|tạm ngưng|tạm dừng|ngừng hoạt động|ngưng hoạt động|dừng hoạt động|đóng cửa|tạm đóng cửa|dẹp tiệm|nghỉ kinh doanh|nghỉ bán|trả lại giấy phép|trả giấy phép|
    cancel|terminate|close down|đóng mã số thuế|cắt bảo hiểm|thôi quốc tịch|xin thôi|không làm nữa|không kinh doanh nữa|đóng cảng|đóng bến`,
  none: 'bổ sung hồ sơ|sửa chữa|sửa nhà|thay đổi giới tính|mất bao lâu|mất mấy|mất bao nhiêu|mất tiền|mất lâu|hết hạn nộp|update me|giấy tờ bị sai',
};

/** Words that stand before the act in a name. */
const BEFORE = new Set(
  'de nghi ho so xet quyet dinh viec xin thu tuc va hoac thoa thuan kiem tra to chuc nop'.split(' '),
);
/** So far from its beginning a name says what is done. */
const FURTHEST = 4;

function makeReader(acts: Readonly<Record<Act | 'none', string>>): (words: readonly string[]) => Found[] {
  const bits = new Map<string, number>();
  for (const act of [...ACTS, 'none'] as const)
    for (const phrase of acts[act].split('|')) bits.set(asFound(phrase), act === 'none' ? 0 : ACT[act]);
  const find = makePhraseFinder([...bits.keys()]);
  return (words) => find(words).map((span) => ({ ...span, bit: bits.get(span.phrase) ?? 0 }));
}

type Found = Span & { readonly bit: number };
const ACTS = ['issue', 'again', 'longer', 'change', 'revoke', 'end'] as const satisfies readonly Act[];
const inNames = makeReader(IN_NAMES);
const inMessages = makeReader(IN_MESSAGES);

/** What a procedure does, by the folded words its name begins with, as bits; 0 where they do not say. */
export function actsOf(name: readonly string[]): number {
  let [acts, at] = [0, 0];
  for (const { from, until, bit } of inNames(name)) {
    if (acts === 0 && from >= FURTHEST) return 0;
    if (name.slice(at, from).some((word) => !BEFORE.has(word))) break;
    acts |= bit;
    at = until;
  }
  return acts;
}

/** What folded words of a message want done, as bits; 0 where they do not say. */
export function actsIn(words: readonly string[]): number {
  const acts = inMessages(words).reduce((all, { bit }) => all | bit, 0);
  // "xin cấp lại": who says more than that it is wanted means that
  return acts & ~ACT.issue || acts;
}

/** How the acts of a procedure go with those that are wanted: the same, others, the contrary; of some nothing is known. */
export type Accord = 'same' | 'other' | 'contrary' | 'unknown';

const AWAY = ACT.revoke | ACT.end;

/** Compares the acts of a procedure with those wanted; who wants none in particular most likely wants what is given first. */
export function accordOf(acts: number, wanted: number): Accord {
  if (acts === 0) return 'unknown';
  const asked = wanted || ACT.issue;
  if (acts & asked) return 'same';
  const [its, said] = [acts & ~AWAY, asked & ~AWAY];
  return (its === 0) !== (said === 0) ? 'contrary' : 'other';
}
