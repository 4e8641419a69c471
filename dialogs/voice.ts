import { fold } from '../knowledge/language/fold.ts';
import { withoutOwnLine, type Line } from '../knowledge/language/ownLine.ts';
import { spoken, twoSentences } from '../knowledge/language/spoken.ts';
import { staff } from '../knowledge/language/vi/staff.ts';
import type { Region } from '../knowledge/regions/region.ts';
import type { Reply, ReplyId } from './reply.ts';
import type { Turn } from './turn.ts';

/** Puts a reply the way its channel says it; a reply that was put so already stays as it is. */
export type Voice = (reply: Reply, turn: Pick<Turn, 'channel' | 'language'>) => Reply;

const NEXT: Readonly<Record<ReplyId, string>> = staff.next;

/**
 * The voice of a region. Where staff speak to a caller every reply has two parts: at most two sentences to say, and what to know in
 * Vietnamese, without sending anybody to the line they have called. Everywhere else a reply stays as it is.
 */
export function makeVoice(region: Pick<Region, 'hotlines' | 'name' | 'shortNames'>): Voice {
  const { hotlines: { city }, name, shortNames } = region; // prettier-ignore
  const line: Line = { number: city.number, names: Object.values(city.name) };
  return (reply, { channel, language }) => {
    if (!channel.spoken) return reply;
    const named = inFull(reply.text, shortNames, name[language]);
    const text = twoSentences(spoken(withoutOwnLine(named, line, language), language));
    const notes = withoutOwnLine(reply.notes ?? reply.text, line, 'vi');
    return { ...reply, text, notes: told({ ...reply, text, notes }) };
  };
}

/** The region's name where only a short form of it stands, which nobody says. */
function inFull(text: string, shortNames: readonly string[], name: string): string {
  return shortNames.reduce(
    (said, short) => said.replace(new RegExp(`(?<!\\p{L})${short.replaceAll('.', '\\.')}(?!\\p{L})`, 'gu'), name),
    text,
  );
}

/** The notes, with what to do next where they hold no more than what is said. */
function told({ id, text, notes = '' }: Reply): string {
  if (notes.includes('\n') || notes === NEXT[id]) return notes;
  const same = fold(spoken(notes, 'vi')) === fold(text);
  return same ? NEXT[id] : `${notes}\n${NEXT[id]}`;
}
