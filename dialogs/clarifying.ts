import { packs } from '../knowledge/language/packs.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

export type Clarifying = {
  readonly region: Pick<Region, 'hotlines'>;
  /** Title of a form, in a language, for a draft that waits. */
  readonly titleOf: (declaration: string, language: Turn['language']) => string;
};

/** Asks what was meant, in other words each time; after `misses` of three a person is offered. */
export type Clarify = (turn: Turn, misses: number) => Reply;

/** From so many misses on a person is offered. */
export const PATIENCE = 3;

export function makeClarify({ region, titleOf }: Clarifying): Clarify {
  return (turn, misses) => {
    const { language } = turn;
    const words = packs[language].common;
    const line = region.hotlines.city.name[language];
    const { draft } = turn.memory;
    const waiting = draft ? `\n${words.draftWaiting({ title: titleOf(draft.declaration, language) })}` : '';
    // once a person was offered, the ways of asking go round, so that no two in a row are alike
    const nth = misses <= PATIENCE ? misses : 1 + ((misses - 1) % PATIENCE);
    const said = [words.clarify, words.clarifyPurpose, words.clarifyShort, words.clarifyAgain({ line })][nth];
    return {
      id: 'fallback.clarify',
      text: `${said ?? words.clarify}${waiting}`,
      actions: [
        ...(draft ? [{ label: words.resumeDraft, means: means.resume() }] : []),
        { label: words.findProcedure, means: means.find() },
        { label: words.trackApplication, means: means.status() },
        { label: words.howDelivered, means: means.delivery('delivery') },
        ...(misses >= PATIENCE ? [{ label: words.person, means: means.handover() }] : []),
      ],
    };
  };
}
