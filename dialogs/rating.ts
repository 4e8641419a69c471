import type { Application, Applications } from '../knowledge/applications/application.ts';
import { readApplicationCode } from '../knowledge/applications/code.ts';
import { isQuestion } from '../knowledge/declarations/readers/words.ts';
import { fold } from '../knowledge/language/fold.ts';
import type { Rating, Stars } from '../knowledge/petitions/petition.ts';
import { starsAndWords, starsIn } from '../knowledge/petitions/stars.ts';
import { withoutSecrets } from '../knowledge/understanding/secrets.ts';
import { commandOf, declines } from './declaration/command.ts';
import type { Effect, Flow, FlowStarts, Hearing } from './flow.ts';
import { SURE } from './interruption.ts';
import { wantsToStop } from './stopping.ts';
import {
  again,
  done,
  left,
  petition,
  question,
  say,
  wait,
  type RatingOutcome,
  type RatingState,
} from './ratingReplies.ts';
import type { Turn } from './turn.ts';

export type RatingSetup = {
  readonly applications: Pick<Applications, 'byCode' | 'keyOf'>;
  /** One id for an application and a person, that tells neither. */
  readonly idOf: (application: string, person: string) => string;
  /** Why staff look applications up, for the audit log. */
  readonly reason?: string;
};

const MOST = 2_000;

/** Takes one rating an application and person; a new one takes the place of the one before. */
export function makeRatingFlow(setup: RatingSetup): Flow<FlowStarts['rating'], RatingState> {
  return {
    id: 'rating',
    begin: ({ code }, turn) =>
      beginWith(setup, code ?? shownBefore(turn) ?? ratedBefore(turn), turn, givenIn(turn.text)),
    hears,
    hear: (state, turn) => hear(setup, state, turn),
    ask: (state, turn) => [question(state, turn)],
  };
}

/** Whether a message wants to rate, here and now. */
export function wantsToRate(turn: Turn): boolean {
  const said = fold(turn.text);
  return (!isQuestion(turn.text) && WANTS.test(said)) || (HOW.test(said) && shownBefore(turn) !== undefined);
}
/** Asked right after an application, how one rates means that one. */
const HOW =
  /^(?:(?:so|and|ok|vay|the|roi|con) )*(?:(?:how|where) (?:do|can|to|could|should)(?: (?:i|we|you))? (?:rate|give (?:a )?(?:rating|stars|score|feedback score))(?: (?:it|this|that|them|the (?:service|application|office)))?|can i rate(?: (?:it|this))?|(?:danh gia|cham diem|cham sao)(?: (?:ho so|dich vu|no|cai nay))?(?: (?:nay|do))? (?:sao|the nao|o dau|cho nao|cach nao|lam sao|kieu gi|duoc khong)|(?:lam sao|cach|muon) (?:de )?(?:danh gia|cham diem|cham sao)(?: \w+){0,3})$/;
const WANTS =
  /(?:^| )(?:(?:muon|cho toi|toi|xin) (?:danh gia|cham diem|cho diem)|^(?:danh gia|cham diem)(?: ho so)?(?: |$)|(?:want|like) to rate|^rate (?:my|the|this|an|it|[1-5])|(?:^| )(?:cham|cho|danh gia)(?: \w+)? ?[1-5] (?:sao(?! (?:y|luc|chep|ban))|diem)(?: |$)|[1-5] stars? (?:for|to) |(?:khach|caller|customer) (?:muon |wants to )?(?:danh gia|cham diem|rate)(?: |$)|leave a rating|give a rating)/;

/** The application that was shown last. */
function shownBefore({ memory }: Turn): string | undefined {
  const last = memory.said?.at(-1);
  return last?.id === 'status.found' ? last.about?.application : undefined;
}

/** "Đánh giá lại": the one that was rated here. */
function ratedBefore({ text, memory }: Turn): string | undefined {
  const [code, ...others] = Object.keys(memory.rated ?? {});
  return others.length === 0 && AGAIN.test(fold(text)) ? code : undefined;
}
const AGAIN = /(?:^| )(?:lai|again|change|doi)(?: |$)/;

function hears(state: RatingState, turn: Turn): Hearing {
  const { text, choice, understanding } = turn;
  if (choice) return choice.kind === 'answer' || choice.kind === 'settle' ? 'answer' : 'no';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no';
  if (state.step === 'code') return readApplicationCode(text) || wantsToStop(turn) ? 'answer' : 'no';
  if (readApplicationCode(text)) return 'no';
  const command = commandOf(turn);
  if (command) return 'answer';
  if (state.step === 'stars') return (starsIn(text) ?? starsAndWords(text)) || wantsToStop(turn) ? 'answer' : 'no';
  if (isQuestion(text)) return 'no';
  const other = understanding.confidence >= SURE && !OWN.has(understanding.intent);
  return other ? 'maybe' : 'answer';
}

const OWN: ReadonlySet<string> = new Set([
  'petition', 'out_of_scope', 'command.no', 'command.yes', 'command.cancel', 'smalltalk.thanks', 'status.lookup',
]); // prettier-ignore

/** The points that are given along with the wish to rate: "rate it 2 stars". */
function givenIn(text: string): Stars | undefined {
  const [, said] = /(?:^| )([1-5]) (?:sao|diem|stars?|points?)(?: |$)/.exec(fold(text)) ?? [];
  return said === undefined ? undefined : starsIn(said);
}

async function beginWith(
  setup: RatingSetup,
  code: string | undefined,
  turn: Turn,
  stars?: Stars,
): Promise<RatingOutcome> {
  if (code === undefined) return wait({ step: 'code', ...(stars && { stars }) }, turn);
  const application = await setup.applications.byCode(code);
  const audit = auditOf(setup, code, turn);
  if (!application)
    return {
      say: [say('rating.refused', turn, (words) => words.notFound({ code }))],
      do: audit,
      wait: { step: 'code', ...(stars && { stars }) },
    };
  if (application.status !== 9 && application.status !== 10) return { ...notFinished(application, turn), do: audit };
  const asked: RatingState = stars
    ? { step: 'words', code: application.code, stars }
    : { step: 'stars', code: application.code };
  return { ...wait(asked, turn), do: audit };
}

function auditOf({ reason = 'terminal' }: RatingSetup, code: string, { speaker }: Turn): Effect[] {
  return speaker.role === 'staff' ? [{ kind: 'audit', act: 'lookUp', what: 'code', key: code, reason }] : [];
}

function notFinished({ code }: Application, turn: Turn): RatingOutcome {
  const reply = say('rating.refused', turn, (words) => words.notFinished({ code }), [petition(turn.language, code)]);
  return { say: [reply], end: true };
}

async function hear(setup: RatingSetup, state: RatingState, turn: Turn): Promise<RatingOutcome> {
  const command = turn.choice ? undefined : commandOf(turn);
  const leaves = command === 'cancel' || command === 'later';
  switch (state.step) {
    case 'code': {
      const code = readApplicationCode(turn.text);
      if (code) return beginWith(setup, code, turn, state.stars);
      return leaves || wantsToStop(turn) ? left(turn) : wait(state, turn);
    }
    case 'stars': {
      const stars = starsIn(turn.choice?.kind === 'answer' ? turn.choice.value : turn.text);
      if (stars) return wait({ step: 'words', code: state.code, stars }, turn);
      const both = turn.choice ? undefined : starsAndWords(turn.text);
      if (both)
        return rate(
          setup,
          { step: 'words', code: state.code, stars: both.stars },
          { ...turn, text: both.words },
          false,
        );
      return leaves || wantsToStop(turn) ? left(turn) : again(state, turn);
    }
    case 'words':
      if (command === 'back') return wait({ step: 'stars', code: state.code }, turn);
      return leaves ? left(turn) : rate(setup, state, turn, command === 'skip');
  }
}

async function rate(
  { applications, idOf }: RatingSetup,
  { code, stars }: RatingState & { step: 'words' },
  turn: Turn,
  skips: boolean,
): Promise<RatingOutcome> {
  const application = await applications.byCode(code);
  if (!application) return left(turn);
  const silent = skips || turn.choice !== undefined || declines(turn.text) || ENOUGH.test(fold(turn.text));
  const words = silent ? '' : withoutSecrets(turn.text).trim().slice(0, MOST);
  const { citizenId } = application.applicant;
  const { now, language, channel, memory, speaker } = turn;
  const rating: Rating = {
    application: code,
    procedure: application.procedureCode,
    ...(application.agency && { agency: application.agency }),
    stars,
    ...(words && { words }),
    at: now.toISOString(),
    language,
    channel: channel.name,
    proven: citizenId !== undefined && (memory.proven?.includes(applications.keyOf(citizenId)) ?? false),
  };
  return {
    say: [done(rating, turn)],
    do: [{ kind: 'rate', id: idOf(code, speaker.key), rating }],
    remember: { rated: { ...memory.rated, [code]: stars } },
    end: true,
  };
}

const ENOUGH = /^(?:vay la du|du roi|het roi|the thoi|vay thoi|no(?: that(?: is| s) all)?|that(?: is| s) all|nothing)$/;
