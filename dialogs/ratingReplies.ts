import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Voiced } from '../knowledge/language/vi/petition.ts';
import type { Rating, Stars } from '../knowledge/petitions/petition.ts';
import { means } from './choice.ts';
import type { Outcome } from './flow.ts';
import type { Action, Reply, ReplyId } from './reply.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

/** What is waited for: which application, how many points, words to go with them. */
export type RatingState =
  | { readonly step: 'code'; readonly stars?: Stars }
  | { readonly step: 'stars'; readonly code: string }
  | { readonly step: 'words'; readonly code: string; readonly stars: Stars };
export type RatingOutcome = Outcome<RatingState>;

type Words = (typeof packs)['vi']['rating'];

/** Points from which on a petition is not offered. */
const CONTENT = 3;

export function done({ application: code, stars }: Rating, turn: Turn): Reply {
  const low = stars < CONTENT;
  const telling = (to: Language) => {
    const said = packs[to].rating.done({ stars, code });
    return low ? { ...said, rest: [packs[to].rating.low, ...said.rest] } : said;
  };
  return tell('rating.done', turn, telling, { actions: low ? [petition(turn.language)] : [] });
}

export function petition(language: Language, code = ''): Action {
  return { label: packs[language].petition.start, means: means.petition('tell', code) };
}

export function left(turn: Turn): RatingOutcome {
  return { say: [say('rating.left', turn, (words) => words.left)], end: true };
}

export function again(state: RatingState, turn: Turn): RatingOutcome {
  return { say: [say('rating.ask', turn, (words) => words.starsAgain, question(state, turn).actions)], wait: state };
}

export function wait(state: RatingState, turn: Turn): RatingOutcome {
  return { say: [question(state, turn)], wait: state };
}

export function question(state: RatingState, turn: Turn): Reply {
  const own = packs[turn.language].rating;
  switch (state.step) {
    case 'code':
      return say('rating.ask', turn, (words) => words.ask);
    case 'stars': {
      const { code } = state;
      const before = turn.memory.rated?.[code];
      const actions = own.labels.map((label, at) => ({ label, means: means.answer(String(at + 1)) }));
      const words = ({ stars }: Words) => stars({ code, ...(before !== undefined && { before }) });
      return say('rating.ask', turn, words, actions);
    }
    case 'words':
      return say('rating.ask', turn, (words) => words.words, [{ label: own.noWords, means: means.answer('none') }]);
  }
}

export function say(id: ReplyId, turn: Turn, words: (words: Words) => Voiced, actions: readonly Action[] = []): Reply {
  return tell(id, turn, (to) => words(packs[to].rating), { actions });
}
