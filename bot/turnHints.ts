import type { Memory } from '../dialogs/memory.ts';
import { askHints, openQuestions, type Hints } from '../knowledge/understanding/hints.ts';
import type { LanguageService } from '../knowledge/understanding/languageService.ts';
import type { Incoming } from './channels/channel.ts';

/** What someone outside could tell of a message before it is understood; never rejects. */
export type TurnHints = (message: Incoming, text: string, memory: Memory) => Promise<Hints>;

export type TurnHintsParts = {
  readonly service: LanguageService;
  /** Whether somebody is in danger: they are not kept waiting. */
  readonly urgent: (message: Incoming) => boolean;
  /** All that a turn may spend on asking. */
  readonly milliseconds?: number;
};

const WITHIN_MS = 2_000;
/** After these a person is telling something of their own: what comes next stays in the house. */
const OWN = /^(?:declaration|petition|status|rating|interruption|privacy)\./;

/** Asks once a turn, however often the turn is run: a conflict or a failure does not begin the asking anew. */
export function makeTurnHints({ service, urgent, milliseconds = WITHIN_MS }: TurnHintsParts): TurnHints {
  const asked = new WeakMap<Incoming, Promise<Hints>>();
  const ask = async (message: Incoming, text: string): Promise<Hints> =>
    openQuestions(text).length === 0 || urgent(message)
      ? {}
      : askHints(service, text, AbortSignal.timeout(milliseconds));
  return (message, text, { said = [] }) => {
    const own = message.payload !== undefined || said.some(({ id }) => OWN.test(id));
    const hints = asked.get(message) ?? (own ? Promise.resolve({}) : ask(message, text));
    asked.set(message, hints);
    return hints;
  };
}
