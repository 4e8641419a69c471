import { packs } from '../knowledge/language/packs.ts';
import { LANGUAGES, type Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import type { AnswerParts } from './answer.ts';
import { capabilitiesOf } from './channels/capabilities.ts';
import { staff } from '../knowledge/language/vi/staff.ts';

/**
 * The apology for a message that could not be answered: in both languages, because which one is right may be just what failed; on
 * the hotline in the caller's, to be read aloud.
 */
export function makeApology({ hotlines }: Pick<Region, 'hotlines'>): AnswerParts['apologise'] {
  const inLanguage = (language: Language, reference: string): string => {
    return packs[language].common.sorry({ reference, line: hotlines.city.name[language] });
  };
  return (reference, message, memory) => {
    const { spoken } = capabilitiesOf(message.face);
    const text = spoken
      ? packs[memory.language ?? 'vi'].aloud.sorry
      : LANGUAGES.map((language) => inLanguage(language, reference)).join('\n\n');
    const notes = spoken && { notes: staff.sorry({ reference }) };
    return [{ type: 'message', text, textFormat: 'plain', channelData: { reply: 'error.sorry', ...notes } }];
  };
}
