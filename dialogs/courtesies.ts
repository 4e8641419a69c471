// in one file: one sentence or two for each courtesy, over the same few words
import { maskNumbers } from '../knowledge/applications/mask.ts';
import { continued } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { staff } from '../knowledge/language/vi/staff.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { pointedBeyond } from './beyond.ts';
import { means } from './choice.ts';
import { makeClarify } from './clarifying.ts';
import type { FlowId } from './flow.ts';
import { grumbles } from './moods.ts';
import { isForm } from './openFlows.ts';
import { oddity, type Notice } from './odd.ts';
import { isTorn, type NameOf, readingsOf } from './readings.ts';
import type { Action, Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** What the short replies need to know of the house. */
export type Manners = {
  readonly region: Pick<Region, 'name' | 'hotlines'>;
  readonly draftDays: number;
  readonly transcriptDays: number;
  /** Title of a form, in a language, for a draft that waits. */
  readonly titleOf: (declaration: string, language: Turn['language']) => string;
  readonly nameOf: NameOf;
};

/** The replies that need no flow: they depend on the turn alone. */
export function courtesies({ region, draftDays, transcriptDays, titleOf, nameOf }: Manners) {
  const clarify = makeClarify({ region, titleOf, nameOf });
  const phrases = (turn: Turn) => packs[turn.language].common;
  const jobs = (turn: Turn): Action[] => [
    { label: phrases(turn).findProcedure, means: means.find() },
    { label: phrases(turn).trackApplication, means: means.status() },
    { label: phrases(turn).howDelivered, means: means.delivery('delivery') },
  ];
  const resume = (turn: Turn): Action[] =>
    turn.memory.draft ? [{ label: phrases(turn).resumeDraft, means: means.resume() }] : [];
  const waiting = ({ memory: { draft } }: Turn, language: Language): readonly string[] =>
    draft ? [packs[language].common.draftWaiting({ title: titleOf(draft.declaration, language) })] : [];
  const person = (turn: Turn): Action => ({ label: phrases(turn).person, means: means.handover() });
  /** What was talked of goes on, or what happened is told. */
  const besideGrumbling = ({ language, memory: { procedure = '' } }: Turn): Action[] => [
    { label: packs[language].procedures.aspects.documents, means: means.procedure(procedure, 'documents') },
    { label: packs[language].petition.start, means: means.petition('tell') },
  ];
  const calm = (id: 'help' | 'fallback.clarify', turn: Turn, actions: readonly Action[]): Reply => {
    const telling = (to: Language): Telling => {
      const lead = packs[to].common.calm({ line: region.hotlines.city.name[to] });
      return { lead, rest: [], spoken: packs[to].aloud.calm };
    };
    return tell(id, turn, telling, { actions });
  };
  return {
    greeting: (turn: Turn): Reply => {
      const telling = (to: Language): Telling => {
        const lead = packs[to].common.greeting({ region: region.name[to], draftDays, transcriptDays });
        return { lead, rest: waiting(turn, to), spoken: packs[to].aloud.greeting };
      };
      const other = { label: phrases(turn).inOtherLanguage, means: means.language(otherThan(turn.language)) };
      return tell('greeting', turn, telling, { actions: [...resume(turn), ...jobs(turn), other] });
    },
    /** To a greeting while a question waits: it is put again after this. */
    here: (turn: Turn): Reply => tell('greeting', turn, (to) => line(to, 'here')),
    help: (turn: Turn): Reply =>
      tell(
        'help',
        turn,
        (to) => ({ lead: packs[to].common.help(), rest: waiting(turn, to), spoken: packs[to].aloud.help }),
        {
          actions: [
            ...resume(turn),
            ...jobs(turn),
            person(turn),
            { label: phrases(turn).yourData, means: means.privacy('explain') },
          ],
        },
      ),
    helpInForm: (turn: Turn): Reply => tell('help', turn, (to) => line(to, 'helpInForm')),
    askNeed: (turn: Turn): Reply => tell('help', turn, (to) => line(to, 'askNeed')),
    /** To staff whose caller has gone; `open`: what was being asked of that caller. */
    nextCaller: (turn: Turn, open: readonly string[]): Reply => {
      const { draft, petition } = turn.memory;
      const form = draft !== undefined && open.some(isForm);
      const told = petition !== undefined && open.includes('petition' satisfies FlowId);
      const id = form ? 'declaration.kept' : told ? 'petition.kept' : 'help';
      const what = form ? [staff.keptOf({ title: titleOf(draft.declaration, 'vi') })] : [];
      return { id, text: staff.nextCaller, notes: [...what, staff.next[id]].join('\n') };
    },
    thanks: (turn: Turn): Reply => tell('thanks', turn, (to) => line(to, 'thanks')),
    bye: (turn: Turn): Reply => tell('bye', turn, (to) => line(to, 'bye')),
    puttingOff: (turn: Turn): Reply =>
      tell('bye', turn, (to) => ({ ...line(to, 'puttingOff'), rest: waiting(turn, to) })),
    /** A petition was left for the answer to something else. */
    petitionKept: (turn: Turn): Reply =>
      tell('petition.kept', turn, (to) => packs[to].petition.kept({ days: draftDays })),
    /** Someone lets off steam: met calmly, with a way on and a person to speak to. */
    calm: (turn: Turn): Reply => {
      const ways = grumbles(turn) ? besideGrumbling(turn) : jobs(turn);
      return calm('fallback.clarify', turn, [...resume(turn), ...ways, person(turn)]);
    },
    /** `idle`: nothing waits for an answer, so what can be done is offered again. */
    switched: (turn: Turn, idle: boolean): Reply => {
      const actions = idle ? { actions: [...resume(turn), ...jobs(turn)] } : {};
      const reply = tell('language.switched', turn, (to) => line(to, 'switched'), actions);
      // the notes stay Vietnamese, whatever is spoken now
      return turn.channel.spoken ? { ...reply, notes: staff.spokenNow[turn.language] } : reply;
    },
    nothingOpen: (turn: Turn): Reply =>
      tell(
        'help',
        turn,
        (to) => ({ ...line(to, turn.memory.draft ? 'allRight' : 'nothingOpen'), rest: waiting(turn, to) }),
        {
          actions: [...resume(turn), ...jobs(turn)],
        },
      ),
    nothingSaid: (turn: Turn): Reply => nothingSaid(turn, jobs(turn)),
    /** To what is pointed at by its place and is not there. */
    beyond: (turn: Turn, active: FlowId | undefined): Reply | undefined => pointedBeyond(turn, active, jobs(turn)),
    clarify: (turn: Turn): Reply => clarify(turn, turn.memory.misses ?? 0),
    /** What else a message asked for; `turn` is that part of it. */
    offer: (turn: Turn): Reply | undefined => {
      const [reading] = readingsOf(turn, nameOf);
      const need = (to: Language) => readingsOf({ ...turn, language: to }, nameOf)[0]?.label ?? '';
      return reading && offer(turn, reading, need);
    },
    /** The other of two that are both wanted. */
    offerOf: (turn: Turn, other: Action): Reply => offer(turn, other, () => other.label),
    /** Whether two readings are so near that asking is better than guessing. */
    isTorn: (turn: Turn): boolean => isTorn(turn, nameOf),
    inOneSentence: (turn: Turn): Reply =>
      tell('fallback.clarify', turn, (to) => line(to, 'inOneSentence'), { actions: [...resume(turn), ...jobs(turn)] }),
    outOfScope: (turn: Turn): Reply => {
      const telling = (to: Language): Telling => {
        const { outOfScope, outOfScopeAgain } = packs[to].common;
        const again = (turn.memory.misses ?? 0) > 1 && outOfScopeAgain({ line: region.hotlines.city.name[to] });
        return { lead: again || outOfScope({ region: region.name[to] }), rest: [], spoken: packs[to].aloud.outOfScope };
      };
      return tell('fallback.outOfScope', turn, telling, { actions: jobs(turn) });
    },
    which: (turn: Turn): Reply => {
      // whole numbers, before it is cut: half an id number is no number to be hidden any more
      const masked = maskNumbers(turn.text);
      const said = masked.length > 80 ? `${masked.slice(0, 80)}…` : masked;
      const telling = (to: Language): Telling => {
        return { lead: packs[to].common.which({ said }), rest: [], spoken: packs[to].aloud.which({ said }) };
      };
      return tell('interruption.which', turn, telling, {
        actions: [
          { label: phrases(turn).whichAnswer, means: means.settle('answer') },
          { label: phrases(turn).whichQuestion, means: means.settle('question') },
        ],
      });
    },
    copy: (turn: Turn): Reply => copyOf(turn) ?? nothingSaid(turn, jobs(turn)),
    odd: (turn: Turn, inForm: boolean): Reply => {
      const what = oddity(turn, inForm);
      const telling = (to: Language): Telling => {
        const words = packs[to].common;
        const lead = what === 'voice' ? words.voice({ line: region.hotlines.city.name[to] }) : words[what];
        return { lead, rest: [], spoken: packs[to].aloud[what] };
      };
      return tell('input.odd', turn, telling);
    },
    /** What came with words that are answered after this. */
    besideWords: (turn: Turn): Reply => tell('input.odd', turn, (to) => line(to, 'besideWords')),
    numberAlone: (turn: Turn): Reply =>
      tell('fallback.clarify', turn, (to) => line(to, 'numberAlone'), { actions: jobs(turn) }),
    notice: (turn: Turn, notice: Notice): Reply => {
      if (notice === 'insult') return calm('help', turn, turn.memory.draft ? [] : [...jobs(turn), person(turn)]);
      const actions = notice === 'pasted' ? { actions: turn.memory.said?.at(-1)?.actions ?? jobs(turn) } : {};
      return tell('input.odd', turn, (to) => line(to, notice), actions);
    },
  };
}
function offer(turn: Turn, action: Action, labelIn: (to: Language) => string): Reply {
  const telling = (to: Language): Telling => {
    const need = continued(labelIn(to));
    return { lead: packs[to].common.alsoNeeds({ need }), rest: [], spoken: packs[to].aloud.alsoNeeds({ need }) };
  };
  return tell('need.other', turn, telling, { actions: [action] });
}

export type Courtesies = ReturnType<typeof courtesies>;

function otherThan(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}

type Line =
  | 'here' | 'helpInForm' | 'askNeed' | 'thanks' | 'bye' | 'puttingOff' | 'switched' | 'nothingOpen' | 'allRight' | 'inOneSentence' | 'numberAlone' | 'besideWords'
  | Exclude<Notice, 'insult'>; // prettier-ignore

function line(language: Language, which: Line): Telling {
  const { common, aloud } = packs[language];
  return { lead: common[which], rest: [], spoken: aloud[which] };
}

function nothingSaid(turn: Turn, actions: readonly Action[]): Reply {
  return tell('help', turn, (to) => ({ lead: packs[to].common.nothingSaid, rest: [] }), { actions });
}

/** What was said last, to be sent on to a caller as text; undefined when nothing was. */
function copyOf(turn: Turn): Reply | undefined {
  const last = turn.memory.said?.at(-1);
  if (!last) return undefined;
  if (!turn.channel.spoken) return { id: 'help', text: `${packs[turn.language].common.copy}\n${last.text}` };
  const notes = last.notes?.includes('\n') && turn.language === 'vi' ? last.notes : last.text;
  return { id: 'help', text: packs[turn.language].aloud.copy, notes: `${staff.copy}\n${notes}` };
}
