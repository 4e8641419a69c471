import { packs } from '../knowledge/language/packs.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import { makeClarify } from './clarifying.ts';
import { oddText, type Notice } from './odd.ts';
import type { Action, Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** What the short replies need to know of the house. */
export type Manners = {
  readonly region: Pick<Region, 'name' | 'hotlines'>;
  readonly draftDays: number;
  readonly transcriptDays: number;
  /** Title of a form, in a language, for a draft that waits. */
  readonly titleOf: (declaration: string, language: Turn['language']) => string;
};

/** The replies that need no flow: they depend on the turn alone. */
export function courtesies({ region, draftDays, transcriptDays, titleOf }: Manners) {
  const clarify = makeClarify({ region, titleOf });
  const phrases = (turn: Turn) => packs[turn.language].common;
  const line = (turn: Turn) => region.hotlines.city.name[turn.language];
  const name = (turn: Turn) => region.name[turn.language];
  const jobs = (turn: Turn): Action[] => [
    { label: phrases(turn).findProcedure, means: means.find() },
    { label: phrases(turn).trackApplication, means: means.status() },
    { label: phrases(turn).howDelivered, means: means.delivery('delivery') },
  ];
  const resume = (turn: Turn): Action[] =>
    turn.memory.draft ? [{ label: phrases(turn).resumeDraft, means: means.resume() }] : [];
  const person = (turn: Turn): Action => ({ label: phrases(turn).person, means: means.handover() });
  const waiting = (turn: Turn): string =>
    turn.memory.draft
      ? `\n${phrases(turn).draftWaiting({ title: titleOf(turn.memory.draft.declaration, turn.language) })}`
      : '';
  return {
    greeting: (turn: Turn): Reply => ({
      id: 'greeting',
      text: phrases(turn).greeting({ region: name(turn), draftDays, transcriptDays }) + waiting(turn),
      actions: [
        ...resume(turn),
        ...jobs(turn),
        { label: phrases(turn).inOtherLanguage, means: means.language(turn.language === 'vi' ? 'en' : 'vi') },
      ],
    }),
    help: (turn: Turn): Reply => ({
      id: 'help',
      text: phrases(turn).help() + waiting(turn),
      actions: [
        ...resume(turn),
        ...jobs(turn),
        person(turn),
        { label: phrases(turn).yourData, means: means.privacy('explain') },
      ],
    }),
    helpInForm: (turn: Turn): Reply => ({ id: 'help', text: phrases(turn).helpInForm }),
    askNeed: (turn: Turn): Reply => ({ id: 'help', text: phrases(turn).askNeed }),
    thanks: (turn: Turn): Reply => ({ id: 'thanks', text: phrases(turn).thanks }),
    bye: (turn: Turn): Reply => ({ id: 'bye', text: phrases(turn).bye }),
    puttingOff: (turn: Turn): Reply => ({ id: 'bye', text: phrases(turn).puttingOff + waiting(turn) }),
    /** Someone lets off steam: met calmly, with a way on and a person to speak to. */
    calm: (turn: Turn): Reply => ({
      id: 'fallback.clarify',
      text: phrases(turn).calm({ line: line(turn) }),
      actions: [...resume(turn), ...jobs(turn), { label: phrases(turn).person, means: means.handover() }],
    }),
    /** `idle`: nothing waits for an answer, so what can be done is offered again. */
    switched: (turn: Turn, idle: boolean): Reply => ({
      id: 'language.switched',
      text: phrases(turn).switched,
      ...(idle && { actions: [...resume(turn), ...jobs(turn)] }),
    }),
    nothingOpen: (turn: Turn): Reply => ({
      id: 'help',
      text: phrases(turn).nothingOpen,
      actions: [...resume(turn), ...jobs(turn)],
    }),
    nothingSaid: (turn: Turn): Reply => ({ id: 'help', text: phrases(turn).nothingSaid, actions: jobs(turn) }),
    clarify: (turn: Turn): Reply => clarify(turn, turn.memory.misses ?? 0),
    inOneSentence: (turn: Turn): Reply => ({
      id: 'fallback.clarify',
      text: phrases(turn).inOneSentence,
      actions: [...resume(turn), ...jobs(turn)],
    }),
    outOfScope: (turn: Turn): Reply => ({
      id: 'fallback.outOfScope',
      text: phrases(turn).outOfScope({ region: name(turn) }),
      actions: jobs(turn),
    }),
    which: (turn: Turn): Reply => ({
      id: 'interruption.which',
      text: phrases(turn).which({ said: turn.text.length > 80 ? `${turn.text.slice(0, 80)}…` : turn.text }),
      actions: [
        { label: phrases(turn).whichAnswer, means: means.settle('answer') },
        { label: phrases(turn).whichQuestion, means: means.settle('question') },
      ],
    }),
    /** What was said last, to be sent on to a caller as text. */
    copy: (turn: Turn): Reply => {
      const last = turn.memory.said?.at(-1);
      if (!last) return { id: 'help', text: phrases(turn).nothingSaid, actions: jobs(turn) };
      if (!turn.channel.spoken) return { id: 'help', text: `${phrases(turn).copy}\n${last.text}` };
      return { id: 'help', text: phrases(turn).copySpoken, notes: last.notes ?? last.text };
    },
    odd: (turn: Turn, inForm: boolean): Reply => ({
      id: 'input.odd',
      text: oddText(turn, phrases(turn), { line: line(turn), inForm }),
    }),
    numberAlone: (turn: Turn): Reply => ({
      id: 'fallback.clarify',
      text: phrases(turn).numberAlone,
      actions: jobs(turn),
    }),
    notice: (turn: Turn, notice: Notice): Reply => {
      switch (notice) {
        case 'secret':
          return { id: 'input.odd', text: phrases(turn).secret };
        case 'insult':
          return {
            id: 'help',
            text: phrases(turn).calm({ line: line(turn) }),
            actions: turn.memory.draft ? [] : [...jobs(turn), person(turn)],
          };
        case 'link':
          return { id: 'input.odd', text: phrases(turn).link };
        case 'pasted':
          return {
            id: 'input.odd',
            text: phrases(turn).pasted,
            actions: turn.memory.said?.at(-1)?.actions ?? jobs(turn),
          };
      }
    },
  };
}
export type Courtesies = ReturnType<typeof courtesies>;
