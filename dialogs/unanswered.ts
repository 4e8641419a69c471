import { unansweredText, type Why } from '../knowledge/unanswered/unanswered.ts';
import type { Effect } from './flow.ts';
import type { Turn } from './turn.ts';

/** What was asked, where the message of the turn only points at it, as a button does. */
type Asked = Pick<Turn, 'text' | 'understanding'>;

/** Records that a message got no answer; nothing of one without words, or of a number alone. */
export function unanswered(turn: Turn, why: Why, { text, understanding }: Asked = turn): readonly Effect[] {
  const { language, channel, now } = turn;
  const covered = unansweredText(text);
  if (!/\p{L}{2}/u.test(covered) || /^x+$/.test(covered)) return [];
  const { intent, confidence } = understanding;
  const record = { why, text: covered, at: now.toISOString(), language, channel: channel.name, intent, confidence };
  return [{ kind: 'unanswered', unanswered: record }];
}
