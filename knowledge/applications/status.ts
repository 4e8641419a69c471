import { daysBetween, type Day } from '../language/day.ts';
import type { Text } from '../language/text.ts';
import type { Application, StatusCode } from './application.ts';

/** What happens to the time limit in a status; 'unclear' where those who use the list read it differently. */
export type Clock = 'notStarted' | 'running' | 'paused' | 'ended' | 'unclear';

/** One of the statuses exchanged with the National Portal. */
export type Status = {
  /** The label of the list; the Vietnamese one is official. */
  readonly name: Text;
  readonly means: Text;
  readonly clock: Clock;
  /** What the applicant does next. */
  readonly next: Text;
};

/** The ten statuses, as six systems and an integration document of 2026 agree on them; the clocks are read from those, not from a law. */
export const STATUSES: Readonly<Record<StatusCode, Status>> = {
  1: {
    name: { vi: 'Mới đăng ký', en: 'Newly registered' },
    means: {
      vi: 'đã gửi, cơ quan chưa nhận vào',
      en: 'sent, and not yet taken in by the agency',
    },
    clock: 'notStarted',
    next: {
      vi: 'Anh/chị chờ cơ quan nhận, nhớ xem tin nhắn và thư điện tử.',
      en: 'Wait for the agency to take it in, and watch for messages.',
    },
  },
  2: {
    name: { vi: 'Được tiếp nhận', en: 'Accepted' },
    means: {
      vi: 'cơ quan đã nhận, chưa bắt đầu làm',
      en: 'the agency has taken it in and has not begun on it',
    },
    clock: 'running',
    next: {
      vi: 'Anh/chị chưa phải làm gì thêm, chờ tới ngày hẹn.',
      en: 'There is nothing you need to do until it is due.',
    },
  },
  3: {
    name: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
    means: { vi: 'cơ quan không nhận', en: 'the agency did not take it in' },
    clock: 'ended',
    next: {
      vi: 'Anh/chị xem lý do trong phiếu từ chối, sửa lại rồi nộp lại.',
      en: 'Read the reason on the refusal slip, put it right, then file again.',
    },
  },
  4: {
    name: { vi: 'Đang xử lý', en: 'In process' },
    means: { vi: 'cơ quan đang làm', en: 'the agency is working on it' },
    clock: 'running',
    next: {
      vi: 'Anh/chị chưa phải làm gì thêm, chờ tới ngày hẹn.',
      en: 'There is nothing you need to do until it is due.',
    },
  },
  5: {
    name: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'More papers requested' },
    means: { vi: 'cơ quan cần anh/chị nộp thêm giấy tờ', en: 'the agency needs more papers from you' },
    clock: 'paused',
    next: {
      vi: 'Anh/chị xem phiếu yêu cầu: thiếu giấy gì, nộp trước ngày nào.',
      en: 'See on the request slip what is missing and by which day to hand it in.',
    },
  },
  6: {
    name: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment requested' },
    means: { vi: 'anh/chị có khoản tiền cần đóng', en: 'there is something you need to pay' },
    clock: 'paused',
    next: {
      vi: 'Anh/chị đóng theo thông báo của cơ quan và giữ biên lai.',
      en: 'Pay as the agency’s notice says, and keep the receipt.',
    },
  },
  7: {
    name: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawn at the applicant’s request' },
    means: { vi: 'người nộp đã xin rút', en: 'the applicant asked to take it back' },
    clock: 'ended',
    next: {
      vi: 'Vẫn cần thì anh/chị nộp hồ sơ mới. Nếu không phải anh/chị xin rút, hãy hỏi lại cơ quan.',
      en: 'File a new one if you still need it. If you did not withdraw it, ask the agency.',
    },
  },
  8: {
    name: { vi: 'Dừng xử lý', en: 'Processing stopped' },
    means: {
      vi: 'đang dừng, có khi dừng hẳn, có khi làm tiếp được',
      en: 'work on it has stopped; it may or may not go on again',
    },
    clock: 'unclear',
    next: {
      vi: 'Anh/chị xem lý do trong thông báo, hoặc hỏi cơ quan cần làm gì để làm tiếp.',
      en: 'Read the reason in the notice of stopping, or ask the agency what would let it go on.',
    },
  },
  9: {
    name: { vi: 'Đã xử lý xong', en: 'Processed' },
    means: { vi: 'đã có kết quả, chưa giao cho anh/chị', en: 'the result is ready and not yet handed over' },
    clock: 'ended',
    next: {
      vi: 'Anh/chị nhận theo cách đã chọn khi nộp; nhận tận nơi thì mang giấy hẹn và giấy tờ tùy thân.',
      en: 'Collect the result the way you chose when filing; in person, bring the receipt and an identity document.',
    },
  },
  10: {
    name: { vi: 'Đã trả kết quả', en: 'Result returned' },
    means: { vi: 'kết quả đã được giao', en: 'the result has been handed over' },
    clock: 'ended',
    next: {
      vi: 'Nếu anh/chị chưa cầm được kết quả, hãy hỏi lại nơi nộp.',
      en: 'If you do not have it in hand, ask where you filed.',
    },
  },
};

/** Whether `code` is one of the ten. */
export function isStatusCode(code: number): code is StatusCode {
  return code in STATUSES;
}

/**
 * The day an application was over, for one that is (not accepted, withdrawn, processed, result returned): the day it is said to have
 * finished, else the day its history came to this status, else the day it was last brought in. One that was stopped may go on
 * again, so it is over only where a day is said.
 */
export function overOn({ status, finishedOn, history = [], asOf }: Application): Day | undefined {
  const { clock } = STATUSES[status];
  if (clock === 'unclear') return finishedOn;
  if (clock !== 'ended') return undefined;
  const reached = history.filter((each) => each.status === status).map(({ on }) => on);
  return finishedOn ?? reached.toSorted().at(-1) ?? asOf;
}

/** How an application stands to its due date on a day; `days` are calendar days. */
export type Timeliness =
  | { readonly kind: 'notStarted' | 'paused' | 'unclear' | 'ended' | 'finishedInTime' | 'dueToday' }
  | { readonly kind: 'inTime' | 'late' | 'finishedLate'; readonly days: number };

/** Late means past due while the clock runs: on the due day itself it is not. What has ended is late only by the day it ended, when known. */
export function timelinessOf(
  application: Pick<Application, 'dueOn' | 'finishedOn' | 'status'>,
  today: Day,
): Timeliness {
  const { dueOn, finishedOn, status } = application;
  const { clock } = STATUSES[status];
  if (clock === 'running') {
    const days = daysBetween(dueOn, today);
    if (days === 0) return { kind: 'dueToday' };
    return days > 0 ? { kind: 'late', days } : { kind: 'inTime', days: -days };
  }
  if (clock !== 'ended') return { kind: clock };
  if (!finishedOn) return { kind: 'ended' };
  const days = daysBetween(dueOn, finishedOn);
  return days > 0 ? { kind: 'finishedLate', days } : { kind: 'finishedInTime' };
}
