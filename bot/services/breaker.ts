/** Keeps from asking a party that does not answer; see {@link makeBreaker}. */
export type Breaker = {
  /** What `work` comes to; 'unavailable' where it rejects, and, without trying, while nothing is asked. */
  run<T>(work: () => Promise<T>): Promise<T | 'unavailable'>;
  /** Has the next pause be at least so long, where the party said when it wants to be asked again. */
  askedToWait(milliseconds: number): void;
  /** Whether nothing is asked, or only the one trial. */
  isOpen(): boolean;
  counts(): { readonly asked: number; readonly failed: number; readonly refused: number };
};

export type BreakerParts = {
  readonly clock: () => Date;
  /** Failures in a row after which nothing is asked any more. */
  readonly failures?: number;
  /** After how many milliseconds one trial is let through. */
  readonly pauseMs?: number;
};

const FAILURES = 5;
const PAUSE_MS = 30_000;
const LONGEST_MS = 300_000;

type State =
  | { readonly is: 'closed'; readonly failed: number }
  | { readonly is: 'open'; readonly until: number }
  | { readonly is: 'trying' };

/**
 * A circuit breaker: after `failures` in a row it opens, after `pauseMs` it lets one trial through, whose outcome closes or opens it again.
 * What was begun before it opened no longer counts.
 */
export function makeBreaker({ clock, failures = FAILURES, pauseMs = PAUSE_MS }: BreakerParts): Breaker {
  const counts = { asked: 0, failed: 0, refused: 0 };
  let state: State = { is: 'closed', failed: 0 };
  let era = 0;
  let wait = 0;
  const change = (next: State): void => {
    if (next.is !== state.is) era += 1;
    state = next;
  };
  const succeeded = (of: number): void => {
    if (of === era) change({ is: 'closed', failed: 0 });
  };
  const failed = (of: number): void => {
    counts.failed += 1;
    if (of !== era) return;
    const inARow = state.is === 'closed' ? state.failed + 1 : failures;
    if (inARow < failures) return change({ is: 'closed', failed: inARow });
    change({ is: 'open', until: clock().getTime() + Math.min(Math.max(pauseMs, wait), LONGEST_MS) });
    wait = 0;
  };
  const mayAsk = (): boolean => {
    if (state.is === 'open' && clock().getTime() >= state.until) {
      change({ is: 'trying' });
      return true;
    }
    return state.is === 'closed';
  };
  return {
    async run(work) {
      if (!mayAsk()) {
        counts.refused += 1;
        return 'unavailable';
      }
      counts.asked += 1;
      const of = era;
      try {
        const result = await work();
        succeeded(of);
        return result;
      } catch {
        failed(of);
        return 'unavailable';
      }
    },
    askedToWait: (milliseconds) => void (wait = milliseconds),
    isOpen: () => state.is !== 'closed',
    counts: () => ({ ...counts }),
  };
}
