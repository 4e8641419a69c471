import { fold } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts, Hearing, Outcome } from './flow.ts';
import type { Memory } from './memory.ts';
import type { Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** The deletion waits for its one confirmation; `again` once that was asked a second time. */
export type PrivacyState = { readonly again: boolean };

export type PrivacySetup = {
  readonly region: Region;
  readonly draftDays: number;
  readonly transcriptDays: number;
  /** Whether a language service outside is shown some messages, covered. */
  readonly asksOutside?: boolean;
};

/** All that is remembered of a person; the language they chose stays, it says nothing of them. */
const FORGOTTEN: Partial<Memory> = {
  procedure: undefined,
  case: undefined,
  application: undefined,
  draft: undefined,
  finished: undefined,
  petition: undefined,
  petitioned: undefined,
  rated: undefined,
  proven: undefined,
  files: undefined,
  actions: undefined,
  taken: undefined,
  said: undefined,
  unsettled: undefined,
  misses: undefined,
  topic: 'privacy',
};

/** What is kept and how to have it deleted. */
export function makePrivacyFlow(setup: PrivacySetup): Flow<FlowStarts['privacy'], PrivacyState> {
  return {
    id: 'privacy',
    begin: ({ act }, turn): Outcome<PrivacyState> =>
      act === 'delete'
        ? { say: [confirm(turn)], wait: { again: false } }
        : { say: [act === 'recall' ? recalled(turn) : kept(setup, turn)], remember: { topic: 'privacy' }, end: true },
    hears: (_state, turn): Hearing => (readConsent(turn) ? 'answer' : 'no'),
    hear: (state, turn): Outcome<PrivacyState> => {
      const consent = readConsent(turn);
      if (consent === 'yes') {
        const done = tell('privacy.done', turn, (to) => {
          const { done: said, givenDone } = packs[to].privacy;
          return gave(turn) ? { ...said, rest: [givenDone, ...said.rest] } : said;
        });
        return { say: [done], do: [{ kind: 'forget' }], remember: FORGOTTEN, end: true };
      }
      if (consent === 'no' || state.again) {
        return { say: [tell('privacy.kept', turn, (to) => packs[to].privacy.nothingDone)], end: true };
      }
      return { say: [confirm(turn, 'again')], wait: { again: true } };
    },
    ask: (_state, turn) => [confirm(turn)],
  };
}

function confirm(turn: Turn, again?: 'again'): Reply {
  const { yes, no } = packs[turn.language].privacy;
  const telling = (to: Language): Telling => {
    const { confirm: first, confirmAgain, givenToo } = packs[to].privacy;
    if (again) return confirmAgain;
    return gave(turn) ? { ...first, rest: [givenToo, ...first.rest] } : first;
  };
  return tell('privacy.confirm', turn, telling, {
    actions: [
      { label: yes, means: means.answer('yes') },
      { label: no, means: means.answer('no') },
    ],
  });
}

function kept({ region, draftDays, transcriptDays, asksOutside }: PrivacySetup, turn: Turn): Reply {
  const holds = holdsOf(turn);
  return tell(
    'privacy.kept',
    turn,
    (to) => ({
      ...withMore(packs[to].privacy.kept({ draftDays, transcriptDays, holds, city: region.hotlines.city.name[to] }), [
        ...(gave(turn) ? [packs[to].privacy.givenHeld] : []),
        ...(asksOutside ? [packs[to].privacy.shownOutside] : []),
      ]),
      spoken: packs[to].aloud.privacyKept({ draftDays, transcriptDays }),
    }),
    { actions: [{ label: packs[turn.language].privacy.deleteMine, means: means.privacy('delete') }] },
  );
}

/** Whether something was given here for others to read. */
function gave({ memory }: Turn): boolean {
  return (memory.petitioned?.length ?? 0) > 0 || Object.keys(memory.rated ?? {}).length > 0;
}

/** What is so in this house and for this person comes after what is held of them. */
function withMore(said: Telling, lines: readonly string[]): Telling {
  const [first = '', ...rest] = said.rest;
  return { ...said, rest: [first, ...lines, ...rest] };
}

/** What is held besides messages; a finished declaration while its link works. */
function holdsOf({ memory, now }: Turn): 'draft' | 'finished' | 'nothing' {
  if (memory.draft) return 'draft';
  return memory.finished && now.toISOString() < memory.finished.until ? 'finished' : 'nothing';
}

/** What was given here is not recited: whether anything is held, and how to see it. */
function recalled(turn: Turn): Reply {
  const { common, privacy } = packs[turn.language];
  const holds = holdsOf(turn);
  const told = { draft: 'recallDraft', finished: 'recallFinished', nothing: 'recallNone' } as const;
  const open = { draft: common.resumeDraft, finished: privacy.openFinished };
  return tell('privacy.kept', turn, (to) => packs[to].privacy[told[holds]], {
    actions: [
      ...(holds === 'nothing' ? [] : [{ label: open[holds], means: means.resume() }]),
      { label: privacy.deleteMine, means: means.privacy('delete') },
    ],
  });
}

const NO =
  /(?:^| )(?:khong|ko|k|dung|khoi|thoi|chua|giu|huy|no|not|don t|dont|do not|never|keep|cancel|stop|wait)(?: |$)/;
const YES =
  /^(?:(?:ok|oke|okay|u|uh|um|da|vang|duoc|yes|yeah|yep|sure|please|roi)(?: |$))*(?:co|dong y|xac nhan|chac chan|tien hanh|lam di|cu (?:lam|xoa)|xoa(?: \w+){0,5}|(?:go|please go) ahead|do it|confirm|agreed?|(?:delete|remove|erase|wipe|clear)(?: \w+){0,4})?(?: (?:di|a|nhe|nha|luon|het|chac|please|now))*$/;

/** Yes or no to deleting; nothing else is taken for consent. What sounds like both is a no. */
function readConsent({ text, choice, understanding }: Turn): 'yes' | 'no' | undefined {
  if (choice) return choice.kind === 'answer' ? (choice.value === 'yes' ? 'yes' : 'no') : undefined;
  const folded = fold(text);
  if (folded === '' || text.includes('?') || folded.split(' ').length > 8) return undefined;
  if (NO.test(folded) || understanding.intent === 'command.no' || understanding.intent === 'command.cancel')
    return 'no';
  return YES.test(folded) || understanding.intent === 'command.yes' ? 'yes' : undefined;
}
