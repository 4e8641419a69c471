import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { staff } from '../knowledge/language/vi/staff.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import type { Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
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
    const { draft } = turn.memory;
    const waiting = (to: Language): readonly string[] =>
      draft ? [packs[to].common.draftWaiting({ title: titleOf(draft.declaration, to) })] : [];
    // once a person was offered, the ways of asking go round, so that no two in a row are alike
    const nth = misses <= PATIENCE ? misses : 1 + ((misses - 1) % PATIENCE);
    const telling = (to: Language): Telling => {
      const { common, aloud } = packs[to];
      const line = region.hotlines.city.name[to];
      const said = [common.clarify, common.clarifyPurpose, common.clarifyShort, common.clarifyAgain({ line })][nth];
      const spoken = aloud.clarify[nth] ?? common.clarify;
      return { lead: said ?? common.clarify, rest: waiting(to), spoken, noted: [staff.next['fallback.clarify']] };
    };
    return tell('fallback.clarify', turn, telling, {
      actions: [
        ...(draft ? [{ label: words.resumeDraft, means: means.resume() }] : []),
        { label: words.findProcedure, means: means.find() },
        { label: words.trackApplication, means: means.status() },
        { label: words.howDelivered, means: means.delivery('delivery') },
        ...(misses >= PATIENCE ? [{ label: words.person, means: means.handover() }] : []),
      ],
    });
  };
}
