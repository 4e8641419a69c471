import { maskNumbers, maskPhone } from '../../knowledge/applications/mask.ts';
import { bullets } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import type { Language } from '../../knowledge/language/text.ts';
import type { Voiced } from '../../knowledge/language/vi/petition.ts';
import { means } from '../choice.ts';
import type { Action, Reply, ReplyId } from '../reply.ts';
import { tell, type Telling } from '../telling.ts';
import type { Turn } from '../turn.ts';
import { partsOf, type Part, type PetitionDraft, type PetitionState } from './state.ts';

type Words = (typeof packs)['vi']['petition'];

/** Longest part of a text that is put again. */
const SHOWN = 300;

/** A reply in words of the packs alone. */
export function say(id: ReplyId, turn: Turn, words: (words: Words) => Voiced, actions: readonly Action[] = []): Reply {
  return tell(id, turn, (to) => words(packs[to].petition), { actions });
}

export function act(label: string, value: string): Action {
  return { label, means: means.answer(value) };
}

/** What is waited for, put as a question; `before`: said in one breath with it. */
export function question(state: PetitionState, turn: Turn, before?: (words: Words) => string): Reply {
  const { id, words, actions } = questionOf(state, turn);
  const telling = (to: Language): Telling => {
    const told = words(packs[to].petition, to);
    const first = before?.(packs[to].petition);
    if (first === undefined) return told;
    const spoken = `${first} ${told.spoken ?? told.lead}`;
    return { ...told, lead: `${first} ${told.lead}`, spoken };
  };
  return tell(id, turn, telling, { actions });
}

type Question = {
  readonly id: ReplyId;
  readonly words: (words: Words, language: Language) => Telling;
  readonly actions: readonly Action[];
};

function questionOf(state: PetitionState, turn: Turn): Question {
  const own = packs[turn.language].petition;
  const { draft, step } = state;
  const what = cut(draft.what ?? '');
  const ask = (words: Question['words'], actions: readonly Action[] = []): Question => ({
    id: 'petition.ask',
    words,
    actions,
  });
  switch (step) {
    case 'kind':
      return { ...ask((words) => words.which, kinds(own)), id: 'petition.which' };
    case 'resuming':
      return ask((words) => words.resuming({ what }), [act(own.resume, 'goOn'), act(own.anew, 'anew')]);
    case 'more':
      return ask((words) => words.more({ what }), [act(own.nothingMore, 'nothing')]);
    case 'what':
      return ask((words) => words.what);
    case 'where':
      return ask((words) => (draft.kind === 'proposal' ? words.whereRule : words.where));
    case 'when':
      return ask((words) => words.when);
    case 'consent':
      return ask(
        (words) => (state.told === undefined ? words.consent : words.consentTold),
        [act(own.agree, 'yes'), act(own.disagree, 'no')],
      );
    case 'contact':
      return ask((words) => words.contact);
    case 'review':
      return { id: 'petition.review', words: (_words, to) => reviewed(draft, to), actions: reviewActions(own) };
    case 'change':
      return ask(
        (words) => words.whatToChange,
        partsOf(draft).map((part) => act(own.labels[part], `change:${part}`)),
      );
  }
}

function kinds({ choices }: Words): readonly Action[] {
  const names = ['reflection', 'proposal', 'complaint', 'denunciation'] as const;
  return names.map((name) => act(choices[name], name));
}

function reviewActions(words: Words): readonly Action[] {
  return [act(words.send, 'send'), act(words.change, 'change'), act(words.drop, 'drop')];
}

function reviewed(draft: PetitionDraft, language: Language): Telling {
  const words = packs[language].petition;
  const { labels, kinds: names, review, readBack } = words;
  const lines = partsOf(draft).map((part) => `${labels[part]}: ${shown(draft, part, words)}`);
  const photos = draft.photos.length > 0 ? [`${labels.photos}: ${draft.photos.length}`] : [];
  const list = bullets([`${labels.kind}: ${names[draft.kind]}`, ...lines, ...photos]);
  const contact = shown(draft, 'contact', words);
  // what stands here is read aloud in one sentence, so the person's own full stops are not
  const spoken = readBack({ what: cut(draft.what ?? '').replace(/[.?!]+(?=\s|$)/g, ','), contact }).replace(/,;/g, ';');
  return { lead: review.lead, rest: [list], spoken };
}

/** A part as it is put again: numbers masked, what was left out said to be. */
function shown(draft: PetitionDraft, part: Part, words: Words): string {
  const value = draft[part];
  if (part === 'contact') return value ? maskContact(value) : words.anonymous;
  return value ? cut(value) : words.leftOut;
}

function maskContact(contact: string): string {
  return contact.includes('@') ? contact.replace(/^(.).*(?=@)/, '$1***') : maskPhone(contact);
}

function cut(text: string): string {
  const masked = maskNumbers(text);
  return masked.length > SHOWN ? `${masked.slice(0, SHOWN).trimEnd()}…` : masked;
}
