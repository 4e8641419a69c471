import type { Flow, FlowId, FlowStarts, Outcome } from './flow.ts';
import type { Turn } from './turn.ts';

/** A flow that says what it has to say and ends: it never waits, so it hears nothing and has nothing to put again. */
export function oneShot<F extends FlowId>(
  id: F,
  begin: (start: FlowStarts[F], turn: Turn) => Outcome<never>,
): Flow<FlowStarts[F], never> {
  return { id, begin, hears: () => 'no', hear: () => ({ say: [], end: true }), ask: () => [] };
}
