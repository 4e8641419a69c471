import { continued } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { staff } from '../knowledge/language/vi/staff.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import { type NameOf, readingsOf } from './readings.ts';
import type { Action, Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

export type Clarifying = {
  readonly region: Pick<Region, 'hotlines'>;
  /** Title of a form, in a language, for a draft that waits. */
  readonly titleOf: (declaration: string, language: Turn['language']) => string;
  readonly nameOf: NameOf;
};

/**
 * Asks what was meant by what it may have been, as choices; after `misses` messages that were not understood either, in other words
 * each time, with a way to look around and to a person.
 */
export type Clarify = (turn: Turn, misses: number) => Reply;

/** From so many messages in a row that were not understood, a person and a list to look through are offered. */
export const PATIENCE = 2;

export function makeClarify({ region, titleOf, nameOf }: Clarifying): Clarify {
  return (turn, misses) => {
    const { draft } = turn.memory;
    const waiting = (to: Language): readonly string[] =>
      draft ? [packs[to].common.draftWaiting({ title: titleOf(draft.declaration, to) })] : [];
    const readings = (to: Language) => (misses === 0 ? readingsOf({ ...turn, language: to }, nameOf) : []);
    const telling = (to: Language): Telling => {
      const own = readings(to);
      const { lead, spoken } = own.length > 0 ? between(own, to) : words(misses, region, to);
      return { lead, rest: waiting(to), spoken, noted: [staff.next['fallback.clarify']] };
    };
    return tell('fallback.clarify', turn, telling, {
      actions: [...resume(turn), ...waysOn(turn, readings(turn.language), misses)],
    });
  };
}

type Words = { readonly lead: string; readonly spoken: string };

/** "A, hay B?", and where there is but one: "A, hay việc khác?". */
function between(found: readonly Action[], language: Language): Words {
  const { common, aloud } = packs[language];
  const labels = found.map(({ label }) => label);
  const readings = (labels.length > 1 ? labels : [...labels, common.somethingElse])
    .map(continued)
    .join(`, ${common.or} `);
  return { lead: common.clarifyBetween({ readings }), spoken: aloud.clarifyBetween({ readings }) };
}

/** The first time what can be asked; then by turns what the paper is for and whom to call, so that no two in a row are alike. */
function words(misses: number, region: Clarifying['region'], language: Language): Words {
  const { common, aloud } = packs[language];
  const line = region.hotlines.city.name[language];
  const leads = [common.clarify, common.clarifyAgain({ line }), common.clarifyPurpose({ line })];
  const nth = misses === 0 ? 0 : 1 + ((misses - 1) % 2);
  return { lead: leads[nth] ?? common.clarify, spoken: aloud.clarify[nth] ?? common.clarify };
}

function resume({ memory, language }: Turn): readonly Action[] {
  return memory.draft ? [{ label: packs[language].common.resumeDraft, means: means.resume() }] : [];
}

function waysOn(turn: Turn, readings: readonly Action[], misses: number): readonly Action[] {
  const { common, procedures } = packs[turn.language];
  const usual: readonly Action[] = [
    { label: common.findProcedure, means: means.find() },
    { label: common.trackApplication, means: means.status() },
    { label: common.howDelivered, means: means.delivery('delivery') },
  ];
  if (readings.length > 0) return [...readings, { label: common.somethingElse, means: means.help(), aside: true }];
  if (misses + 1 < PATIENCE) return usual;
  return [
    ...usual,
    { label: procedures.byFacets, means: means.browse() },
    { label: common.person, means: means.handover() },
  ];
}
