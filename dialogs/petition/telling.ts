// in one file: one conversation, a step for each thing that is asked, over one turn
import { packs } from '../../knowledge/language/packs.ts';
import { kindOf, tellsSomething } from '../../knowledge/petitions/kinds.ts';
import type { PetitionKind, Photo } from '../../knowledge/petitions/petition.ts';
import { withoutSecrets } from '../../knowledge/understanding/secrets.ts';
import type { Command } from '../declaration/command.ts';
import type { PetitionSetup } from '../petition.ts';
import type { Reply } from '../reply.ts';
import { tell } from '../telling.ts';
import type { Turn } from '../turn.ts';
import {
  commandIn,
  contactIn,
  leaving,
  meantIn,
  offersContact,
  partNamed,
  photoOf,
  refusesContact,
} from './hearing.ts';
import { isStory, isWhen } from './places.ts';
import { record } from './recording.ts';
import { question, say } from './replies.ts';
import {
  EMPTY,
  leftOut,
  nextPart,
  partsOf,
  without,
  type Part,
  type PetitionDraft,
  type PetitionOutcome,
  type PetitionState,
} from './state.ts';
import { fold } from '../../knowledge/language/fold.ts';

/** Replies that cannot be used before a part is left out. */
const TRIES = 2;
/** Longest text that is kept of one part. */
const MOST = 4_000;

/** Asks for the next part that is open; with none the whole is shown. `before`: said in one breath with the question. */
export function advance(draft: PetitionDraft, turn: Turn, before?: 'heard' | 'noted'): PetitionOutcome {
  const state = at(nextPart(draft), draft);
  const reply = question(state, turn, before && ((words) => words[before]));
  return { say: [reply], wait: state, remember: { petition: undefined } };
}

function at(part: Part | undefined, draft: PetitionDraft): PetitionState {
  if (part === 'contact') return { draft, step: 'consent', tries: 0 };
  return { draft, step: part ?? 'review' };
}

/** The pictures of a message that go along, and what is said of them and of what else came. */
export function photosOf({ knowledge }: PetitionSetup, turn: Turn): { photos: readonly Photo[]; told: Reply } {
  const photos = turn.attachments.flatMap(photoOf);
  const all = photos.length === turn.attachments.length;
  const { city } = knowledge.region.hotlines;
  const told = tell('petition.ask', turn, (to) => {
    const words = packs[to].petition;
    return all ? words.photoKept : words.photoNotKept({ city: city.name[to] });
  });
  return { photos, told };
}

/** A complaint or a denunciation after all, to be sent where it belongs. */
type Elsewhere = { readonly formal: PetitionKind; readonly draft: PetitionDraft };

/** One turn of telling a petition. */
export class Telling {
  readonly #setup: PetitionSetup;
  readonly #turn: Turn;

  constructor(setup: PetitionSetup, turn: Turn) {
    this.#setup = setup;
    this.#turn = turn;
  }

  hear(state: PetitionState): PetitionOutcome | Elsewhere {
    return this.#turn.attachments.length > 0 ? this.#files(state) : this.#hear(state);
  }

  #hear(state: PetitionState): PetitionOutcome | Elsewhere {
    const meant = meantIn(state, this.#turn);
    const command = meant === undefined ? (leaving(state, this.#turn) ?? commandIn(this.#turn)) : undefined;
    if (command) return this.#obey(command, state);
    return this.#step(state, meant);
  }

  #step(state: PetitionState, meant: string | undefined): PetitionOutcome | Elsewhere {
    switch (state.step) {
      case 'kind':
        return this.#kind(state.draft, meant);
      case 'resuming':
        return meant === 'anew' ? this.#on(EMPTY) : meant ? this.#on(state.draft) : this.#again(state);
      case 'more':
        return this.#on(meant ? state.draft : { ...state.draft, what: `${state.draft.what ?? ''} ${this.#text}` });
      case 'what':
        return /\p{L}+\P{L}+\p{L}+/u.test(this.#text)
          ? this.#on({ ...state.draft, what: this.#text })
          : { say: [say('petition.ask', this.#turn, (words) => words.whatAgain)], wait: state };
      case 'where':
        return this.#where(state);
      case 'when':
        return this.#when(state);
      case 'consent':
        return this.#consent(state, meant);
      case 'contact':
        return this.#contact(state);
      case 'review':
        return this.#review(state, meant);
      case 'change':
        return this.#change(state, meant);
    }
  }

  /** Files with or without words; a picture that the channel keeps goes along, anything else is said not to. */
  #files(state: PetitionState): PetitionOutcome | Elsewhere {
    const { photos, told } = photosOf(this.#setup, this.#turn);
    const draft = { ...state.draft, photos: [...state.draft.photos, ...photos] };
    const next = { ...state, draft };
    if (!tellsSomething(this.#turn.text)) return { say: [told, question(next, this.#turn)], wait: next };
    const heard = this.#hear(next);
    return 'formal' in heard ? heard : { ...heard, say: [told, ...heard.say] };
  }

  #kind(draft: PetitionDraft, meant: string | undefined): PetitionOutcome | Elsewhere {
    const kind = KINDS.find((each) => each === meant) ?? kindOf(this.#text);
    const what = draft.what === undefined && !meant && tellsSomething(this.#text) ? { what: this.#text } : {};
    if (kind === 'complaint' || kind === 'denunciation') return { formal: kind, draft: { ...draft, ...what } };
    // asked once: what stays unclear is taken for what happened
    return this.#on({ ...draft, ...what, kind: kind === 'proposal' ? 'proposal' : 'reflection' });
  }

  /** "Every night" to the question where is when, and who goes on telling has it written down; where is asked once more. */
  #where(state: PetitionState & { step: 'where' }): PetitionOutcome {
    if (this.#saysNothing()) return this.#again(state);
    if (refusesContact(this.#text)) return this.#on({ ...state.draft, contact: null });
    const { understanding } = this.#turn;
    if (!state.again && isStory(this.#turn)) return this.#tellsMore(state.draft);
    const isTime = understanding.entities.place.length === 0 && isWhen(this.#text) && state.draft.when === undefined;
    return this.#on({ ...state.draft, [isTime ? 'when' : 'where']: this.#text });
  }

  #when(state: PetitionState): PetitionOutcome {
    if (this.#saysNothing()) return this.#again(state);
    return this.#on({ ...state.draft, ...(refusesContact(this.#text) ? { contact: null } : { when: this.#text }) });
  }

  #tellsMore(draft: PetitionDraft): PetitionOutcome {
    const { what = '' } = draft;
    const told = what ? `${what}${/[.?!…]$/.test(what) ? '' : '.'} ${this.#text}` : this.#text;
    const asked = say('petition.ask', this.#turn, (words) => words.whereAgain);
    return { say: [asked], wait: { draft: { ...draft, what: told.slice(0, MOST) }, step: 'where', again: true } };
  }

  /** The wish to complain said once more, or a contact alone: no answer to where or when. */
  #saysNothing(): boolean {
    return wishesOnly(this.#text) || this.#contactOnly();
  }

  #contactOnly(): boolean {
    return contactIn(this.#turn) !== undefined && !/\s\p{L}/u.test(this.#text);
  }

  #consent(state: PetitionState & { step: 'consent' }, meant: string | undefined): PetitionOutcome {
    const { draft, tries } = state;
    const told = contactIn(this.#turn) ?? state.told;
    if (meant === 'no') return this.#on({ ...draft, contact: null });
    if (meant === 'yes')
      return told === undefined
        ? this.#wait({ draft, step: 'contact', tries: 0 })
        : this.#on({ ...draft, contact: told });
    if (meant === 'told' && told !== undefined) return this.#wait({ draft, step: 'consent', tries, told });
    if (tries + 1 >= TRIES) return this.#on({ ...draft, contact: null });
    return {
      say: [say('petition.ask', this.#turn, (words) => words.consentAgain, question(state, this.#turn).actions)],
      wait: { ...state, tries: tries + 1 },
    };
  }

  #contact(state: PetitionState & { step: 'contact' }): PetitionOutcome {
    const contact = contactIn(this.#turn);
    if (contact !== undefined) return this.#on({ ...state.draft, contact });
    if (state.tries >= TRIES) return this.#on({ ...state.draft, contact: null });
    return this.#badContact(state.draft, state.tries + 1);
  }

  #badContact(draft: PetitionDraft, tries: number): PetitionOutcome {
    return {
      say: [say('petition.ask', this.#turn, (words) => words.contactAgain)],
      wait: { draft: without(draft, 'contact'), step: 'contact', tries },
    };
  }

  #review(state: PetitionState, meant: string | undefined): PetitionOutcome {
    if (meant === 'send') return record(this.#setup, state.draft, this.#turn);
    if (meant === 'drop') return this.#drop();
    const told = contactIn(this.#turn);
    if (meant === undefined && told !== undefined)
      return this.#wait({ draft: without(state.draft, 'contact'), step: 'consent', tries: 0, told });
    if (meant === undefined && offersContact(this.#turn)) return this.#badContact(state.draft, 0);
    if (meant !== 'change') return this.#again(state);
    const named = this.#turn.choice ? undefined : partNamed(fold(this.#turn.text));
    return this.#change({ draft: state.draft, step: 'change' }, named);
  }

  #change(state: PetitionState, meant: string | undefined): PetitionOutcome {
    const part = partsOf(state.draft).find((each) => meant === `change:${each}`);
    return part ? this.#on(without(state.draft, part)) : this.#again(state);
  }

  #obey(command: Command, state: PetitionState): PetitionOutcome {
    const { draft } = state;
    switch (command) {
      case 'cancel':
        return this.#drop();
      case 'later':
        return this.#keep(draft);
      case 'back':
        return this.#back(state);
      case 'skip':
        return this.#skip(state);
      case 'submit':
        if (state.step === 'review') return record(this.#setup, draft, this.#turn);
        return draft.what ? this.#wait({ draft: leftOut(draft), step: 'review' }) : this.#again(state);
      case 'review':
      case 'left':
      case 'goOn':
        return this.#again(state);
    }
  }

  #skip(state: PetitionState): PetitionOutcome {
    const { draft, step } = state;
    if (step === 'where' || step === 'when') return this.#on({ ...draft, [step]: null });
    if (step === 'consent' || step === 'contact') return this.#on({ ...draft, contact: null });
    return step === 'more' ? this.#on(draft) : this.#again(state);
  }

  /** To the part that was told before the one that is asked for. */
  #back({ draft, step }: PetitionState): PetitionOutcome {
    const parts = partsOf(draft);
    const now = step === 'consent' || step === 'contact' ? 'contact' : step;
    const index = parts.findIndex((part) => part === now);
    const before = parts[index < 0 ? (step === 'review' ? parts.length - 1 : 0) : Math.max(0, index - 1)] ?? 'what';
    return this.#on(without(draft, before));
  }

  #drop(): PetitionOutcome {
    const dropped = say('petition.dropped', this.#turn, (words) => words.dropped);
    return { say: [dropped], remember: { petition: undefined }, end: true };
  }

  #keep(draft: PetitionDraft): PetitionOutcome {
    const days = this.#setup.draftDays;
    if (!draft.what) return this.#drop();
    const kept = say('petition.kept', this.#turn, (words) => words.kept({ days }));
    return { say: [kept], remember: { petition: { ...draft, touched: this.#turn.now.toISOString() } }, end: true };
  }

  #on(draft: PetitionDraft): PetitionOutcome {
    return advance(draft, this.#turn);
  }

  #wait(state: PetitionState): PetitionOutcome {
    return { say: [question(state, this.#turn)], wait: state };
  }

  #again(state: PetitionState): PetitionOutcome {
    return this.#wait(state);
  }

  get #text(): string {
    return withoutSecrets(this.#turn.text).trim().slice(0, MOST);
  }
}

/** "tui muốn phản ánh" once more, where a place or a time was asked for: neither. */
function wishesOnly(text: string): boolean {
  return kindOf(text) !== undefined && !tellsSomething(text) && !/\d/.test(text);
}

const KINDS: readonly PetitionKind[] = ['reflection', 'proposal', 'complaint', 'denunciation'];
