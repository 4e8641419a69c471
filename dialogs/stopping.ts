import { fold } from '../knowledge/language/fold.ts';
import type { Intent } from '../knowledge/understanding/understanding.ts';
import { SURE } from './interruption.ts';
import type { Turn } from './turn.ts';

const STOP =
  /^(?:thoi|khoi|bo qua|huy|dung|ngung|stop|cancel|never ?mind|forget it)(?: |$)|(?:^| )(?:thoi|khoi|bo di|never ?mind|forget it)(?: (?:vay|a|nhe|nha|em|khoi))*$/;
const EMPTY_HANDED =
  /(?:khong|ko|k|chua|hong|hk) (?:co|nho|biet|con|thay|giu) (?:ca )?(?:so|ma|giay|cmnd|cccd|can cuoc|dien thoai)|quen (?:mat )?(?:so|ma)|mat (?:giay|ma|so|bien)|(?:don t|dont|do not|can t|cant|cannot|haven t|have no|no longer) ?(?:have|know|remember|find|got)? ?(?:it|one|that|any|the|a|my)? ?(?:code|number|receipt|slip|phone|id)|lost (?:it|my|the)|^no (?:code|number|receipt)/;

/** "quên mã rồi, có căn cước thôi": there is something else to go by. */
const HAS_ANOTHER =
  /(?:^| )(?<!khong |ko |chua )(?:co|con) (?:moi )?(?:can cuoc|cccd|cmnd|ma|so dien thoai)|(?:^| )(?:but|only) (?:\w+ ){0,3}(?:id|code|receipt|card)(?: |$)/;

/** Whether there is something else to look up by, which was not given yet. */
export function hasAnother(text: string): boolean {
  return HAS_ANOTHER.test(fold(text));
}

/** Whether there is nothing to look up by. */
export function isEmptyHanded(text: string): boolean {
  return EMPTY_HANDED.test(fold(text));
}

/** A wish to leave it, or word that there is nothing to go on with. */
export function wantsToStop({ text, understanding, choice }: Turn): boolean {
  if (choice) return false;
  const folded = fold(text);
  if (hasAnother(text)) return false;
  if (understanding.intent === 'command.cancel' || understanding.intent === 'command.no') return true;
  return STOP.test(folded) || isEmptyHanded(text);
}

/** The needs that a few digits may well be part of. */
const OWN: ReadonlySet<Intent> = new Set([
  'status.lookup', 'out_of_scope', 'declaration.resume', 'help', 'language',
  'smalltalk.greet', 'smalltalk.thanks', 'smalltalk.bye',
  'command.cancel', 'command.back', 'command.repeat', 'command.yes', 'command.no',
]); // prettier-ignore

/** Whether a message plainly asks something other than where an application is. */
export function asksElse({ text, understanding }: Turn): boolean {
  if (OWN.has(understanding.intent)) return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= 3 && (understanding.confidence >= SURE || text.includes('?'));
}
