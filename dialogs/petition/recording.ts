import { packs } from '../../knowledge/language/packs.ts';
import type { Language } from '../../knowledge/language/text.ts';
import type { Petition } from '../../knowledge/petitions/petition.ts';
import { tellTopic } from '../guidance.ts';
import type { PetitionSetup } from '../petition.ts';
import type { Reply } from '../reply.ts';
import { tell } from '../telling.ts';
import type { Turn } from '../turn.ts';
import type { PetitionDraft, PetitionOutcome } from './state.ts';

/** What was told becomes a petition with a receipt code, the same however often its turn is run. */
export function record(setup: PetitionSetup, draft: PetitionDraft, turn: Turn): PetitionOutcome {
  const code = setup.codeOf(turn.id);
  const { memory } = turn;
  return {
    say: [done(setup, draft, { turn, code })],
    do: [{ kind: 'petition', petition: petitionOf(draft, { turn, code }) }],
    remember: { petition: undefined, petitioned: [...(memory.petitioned ?? []), code], topic: 'petition' },
    end: true,
  };
}

type Receipt = { readonly turn: Turn; readonly code: string };

function petitionOf(draft: PetitionDraft, { turn, code }: Receipt): Petition {
  const { now, language, channel } = turn;
  const { kind, what, where, when, contact, application, photos } = draft;
  return {
    code,
    kind,
    at: now.toISOString(),
    language,
    channel: channel.name,
    what: what ?? '',
    ...(where && { where }),
    ...(when && { when }),
    ...(contact && { contact }),
    ...(application && { application }),
    photos,
  };
}

function done({ knowledge }: PetitionSetup, { kind, contact }: PetitionDraft, { turn, code }: Receipt): Reply {
  return tell('petition.done', turn, (to: Language) => {
    const words = packs[to].petition;
    const said = words.done({ kind: words.kinds[kind], code });
    const official = tellTopic(knowledge, 'petitionnext', turn, to);
    const silent = contact ? [] : [words.noAnswer];
    return { ...said, rest: [...silent, words.noPromise, words.keepCode, official.lead, ...official.rest] };
  });
}
