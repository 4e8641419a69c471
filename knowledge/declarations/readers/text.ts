import { continued } from '../../language/format.ts';
import { provinceNamed } from '../../regions/provinces.ts';
import type { Reading } from '../declaration.ts';
import { placeIn, saysWhose } from './placeInTalk.ts';
import { accept, refuse, type Reader } from './reader.ts';
import { talkIn } from './talk.ts';
import { isQuestion, isUnknown, wordsIn } from './words.ts';
import { readPolarity } from './yesno.ts';

const USUAL_MAX = 200;
const LEAD =
  /^(?:(?:dạ|da|vâng|thưa)[\s,]+)?(?:(?:nơi sinh|quê quán|quê|noi sinh|que quan|số|nơi cấp|cơ quan cấp|place of birth|native place|it['’]?s|it is)\s*(?:là|của bé là|của cháu là|:|is)\s+|(?:ở|tại|o|tai|at|in)\s+(?=\p{Lu}))?/iu;
const TAIL = /(?:[\s,.;]+(?:ạ|nha|nhé|nghen))?[\s.,;!]*$/iu;

const DISTRICT =
  /(?<!\p{L})(?<!(?:bệnh viện|bv|đa khoa|y tế|hospital)\s+)(?:quận|huyện|thị xã|district|(?:quan|huyen)(?=\s)|q\.?(?=\s?\d)|h\.(?=\s?\p{L}))(?!\p{L})/iu;
const AT_HOME =
  /^(?:(?:dạ|em|bé|con|cháu|tôi|tui|nó|mình)\s+)*(?:(?:được\s+)?(?:sinh|sanh|đẻ|born)(?:\s+bé)?\s+)?(?:(?:ở|tại|at)\s+)?(?:nhà|home)(?:\s+(?:ạ|thôi|nha|riêng))*$/iu;

/** Reads free text: what was said, spaces tidied, politeness off; a question is none, and a place with a district is shown first. */
export const readText: Reader<'text'> = (field, { text }) => {
  const bare = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (bare.length > (field.max ?? USUAL_MAX)) return refuse('tooLong');
  const value = bare.replace(LEAD, '').replace(TAIL, '');
  if (isQuestion(text) || isUnknown(text) || readPolarity(text) !== undefined) return refuse('notAnAnswer');
  if (wordsIn(value).length === 0) return refuse('unreadable');
  if (field.place) return AT_HOME.test(bare.replace(TAIL, '')) ? refuse('place.home') : readPlace(value);
  return field.copied && talkIn(value).hard.length > 0 ? accept(value, 'text.amongTalk') : accept(value);
};

function readPlace(value: string): Reading<string> {
  if (saysWhose(value)) return refuse('place.whose');
  const said = placeIn(value);
  if (!said) return refuse('notAnAnswer');
  const province = provinceNamed(said.place.replace(/,? *(?:việt nam|viet ?nam|vn)$/iu, ''));
  if (province) {
    const kept = { half: continued(province.name) };
    return province.former
      ? refuse('place.merged', [], { ...kept, name: kept.half })
      : refuse('place.noCommune', [], kept);
  }
  if (DISTRICT.test(said.place)) return accept(said.place, 'place.district');
  return accept(said.place, said.doubtful ? 'text.amongTalk' : undefined);
}
