import { provinceNamed } from '../../regions/provinces.ts';
import { talkIn } from './talk.ts';
import { find, hear, mentions, phrases } from './words.ts';

/** Said around a place, and telling only whose it is. */
const AROUND = phrases(
  'dạ|thưa|à|ờ|ừ|thì|là|ở|tại|bé|em|con|cháu|nó|tôi|tui|mình|của|sinh|sanh|đẻ|được sinh|sinh ra|sinh ở|ở tại|quê|quê quán|nơi sinh|chỗ sinh|ghi|ghi là|ghi nơi sinh|ghi quê quán|đi|giùm|giúp|dùm|cho|nha|nhé|ạ|á|nghe|nghen|nè|đó|luôn|chứ|chớ|bạn|anh|chị',
  'he|she|the baby|baby|it|i|we|was|is|were|born|in|at|from|my|his|her|the place is',
);
/** Said by who is not sure, complains, or says whose place it follows: what is left is shown first. */
const DOUBTFUL = phrases(
  'chắc|chắc là|hình như|có lẽ|chắc chắn|nãy|nãy nói|hồi nãy|nói|nói rồi|nói rồi mà|nãy nói rồi|nãy nói rồi mà|ghi rồi|ghi rồi mà|khai rồi|rồi|mà|theo|theo quê|quê nội|quê ngoại|quê cha|quê mẹ|quê ba|quê má|quê bố|quê chồng|quê vợ|theo quê nội|theo quê ngoại|theo quê cha|theo quê mẹ|theo quê ba|theo quê má|theo quê bố|theo quê chồng|theo quê vợ|theo cha|theo mẹ|theo ba|theo má|theo bố|theo nội|theo ngoại|ba nó|cha nó|mẹ nó|má nó|bố nó|ba bé|mẹ bé|cha bé|má bé|bố bé|bên nội|bên ngoại|không phải|sai rồi|sửa|sửa lại|đổi|đổi lại|phải là|vậy',
  'maybe|probably|i think|i guess|i said|i already said|i told you|already|same as|follows|his dad|his father|her dad|her father|his mother|her mother|his mom|her mom|dad|father|mother|mom|my husband|my wife|family|comes|come|sorry|no|actually',
);
const PLACE = phrases(
  'bệnh viện|bv|trạm y tế|trạm xá|nhà bảo sanh|nhà hộ sinh|phòng khám|trung tâm y tế|phường|xã|thị trấn|ấp|thôn|tỉnh|thành phố|tp|quận|huyện|hospital|clinic|ward|commune|province|city',
);

/** Whose place it is: a father's or a mother's native place is no place yet. */
const WHOSE = phrases(
  'cha|ba|bố|tía|mẹ|má|vợ|chồng|nội|ngoại|ông|bà|cha mẹ|ba má|bố mẹ|bên|theo|quê|giống|như|dad|father|mother|mom|mum|dad s|father s|mother s|parents|same as|same|follows|as|hometown|native place',
);

/** Whether a line says no more than whose place it is: "theo quê cha", "mẹ". */
export function saysWhose(line: string): boolean {
  const { means, rest } = hear(line, WHOSE, AROUND);
  return means.length > 0 && rest.length === 0;
}

/** A place among words of talk; `doubtful` where more than courtesy was left out. */
export type PlaceSaid = { readonly place: string; readonly doubtful: boolean };

/** The place in a line; undefined where a line that speaks of something else names none. */
export function placeIn(line: string): PlaceSaid | undefined {
  const pieces = line.split(/\s*[,;]\s*/).map(leadOff);
  const kept = pieces.filter(({ place }) => place !== '');
  const place = kept.map((each) => each.place).join(', ');
  const doubtful = pieces.some((each) => each.doubtful);
  if (kept.length === 0) return undefined;
  if (!talks(place)) return { place: capital(place, line), doubtful };
  return namesPlace(place) ? { place, doubtful: true } : undefined;
}

/** Whether words of talk are left; the words for kinds of places are none. */
function talks(place: string): boolean {
  const bare = find(place, PLACE).length > 0 ? place.replace(/(?:phường|xã|quận|huyện|viện|số|ngày)/giu, '') : place;
  return talkIn(bare).hard.length > 0 || mentions(place, DOUBTFUL_ONLY);
}

const DOUBTFUL_ONLY = phrases('nói rồi|ghi rồi|sao rồi|cho xem|cho coi|xem lại|coi lại|sửa lại');

/** Whether a line has a word for a kind of place, or names a province. */
export function namesPlace(line: string): boolean {
  return mentions(line, PLACE) || line.split(/\s*[,;]\s*/).some((piece) => provinceNamed(piece) !== undefined);
}

/** What a place follows; "Con Cuông" and "Anh Sơn" are places themselves. */
const LEADS_UP = /(?:^|\s)(?:ở|o|tại|tai|là|la|sinh|sanh|đẻ|de|quê|que|at|in|from|is)$/iu;

function leadOff(piece: string): PlaceSaid {
  const words = piece.trim().split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const lead = words.slice(0, count).join(' ');
    // a place may begin with any of these words: only where one of them says whose it is do they go
    if (hear(lead, DOUBTFUL, AROUND).rest.length > 0) continue;
    const rest = words.slice(count).join(' ');
    const doubtful = mentions(lead, DOUBTFUL);
    if (rest === '' ? !doubtful && count === 1 : !doubtful && !LEADS_UP.test(lead)) continue;
    if (rest !== '' && provinceNamed(words.slice(count - 1).join(' ')) !== undefined) continue;
    return { place: rest, doubtful };
  }
  return { place: piece.trim(), doubtful: false };
}

function capital(place: string, line: string): string {
  return /^\p{Lu}/u.test(line) && place !== line ? place.charAt(0).toUpperCase() + place.slice(1) : place;
}
