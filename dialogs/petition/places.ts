import { fold } from '../../knowledge/language/fold.ts';
import { isPlain } from '../heard.ts';
import type { Turn } from '../turn.ts';

const WHEN =
  /^(?:(?:vao|luc|tu|hoi|khoang|at|on|since|around|about|it was) )*(?:hom (?:qua|nay|kia|truoc)|(?:sang|trua|chieu|toi|dem) (?:nay|qua|hom|nao|mai)|(?:moi|hang|may) (?:dem|ngay|toi|sang|tuan|hom)|ngay \d|\d{1,2} ?(?:h|gio|am|pm)(?: |$)|(?:tuan|thang|nam) (?:truoc|nay|roi|qua|ngoai)|yesterday|today|tonight|(?:last|this) (?:night|week|month|year|morning|afternoon|evening|\w+day)|every (?:night|day|evening|morning|week|\w+day)|\d{1,2} \d{1,2}(?: \d{4})?$)/;
/** More words than say when alone, or name a place by itself. */
const FEW_WORDS = 7;

/** Whether a reply says when something happened, and nothing else. */
export function isWhen(text: string): boolean {
  const line = fold(text);
  return WHEN.test(line) && line.split(' ').length < FEW_WORDS;
}

/** Words that a place is told with: as written, and in a text without marks, less those that mean too much else there. */
const PLACE =
  /(?<!\p{L})(?:đường|hẻm|ngõ|ngách|kiệt|phường|xã|quận|huyện|thị trấn|ấp|khu|tổ \d+|số \d+|ngã (?:ba|tư|năm|sáu|bảy)|chung cư|tòa|toà|trường|bệnh viện|trạm|công viên|ubnd|uỷ ban|ủy ban|trung tâm|công an|quầy|văn phòng|chi cục|vòng xoay|bến xe|quốc lộ|chợ|cầu|sở|cơ quan)(?!\p{L})/iu;
const PLAIN_PLACE =
  /(?:^| )(?:duong|hem|ngach|phuong|quan|huyen|q ?\d+|p ?\d+|tp|thi tran|khu|to \d+|so \d+|nga (?:ba|tu|nam|sau|bay)|chung cu|block|benh vien|tram|cong vien|ubnd|uy ban|trung tam|cong an|van phong|chi cuc|vong xoay|ben xe|quoc lo|street|st|road|rd|ward|district|commune|alley|lane|market|school|hospital|bridge|park|office|centre|center|building|apartment|highway|station|counter|avenue)(?: |$)/;
/** "Đổ rác ra đường": no street in particular. */
const ANY_STREET = /(?<!\p{L})(?:ra|ngoài|giữa|xuống|cả|đầy|ngoai|giua|xuong|ca|day) (?:đường|duong)(?!\p{L})/giu;
const NAME = /\p{Lu}\p{L}+\s\p{Lu}\p{L}+/u;
/** How a place is begun: "trước nhà tôi", "near the old well". */
const BEGUN =
  /^(?:(?:ngay|no|la|o|tai|khuc|doan|cho)(?! day) )*(?:o(?! day)|tai|truoc|gan|doi dien|canh|ke|ben|trong|sau|cuoi|dau|giua|in|at|near|on|opposite|behind|outside|inside|next to) /;
/** Who did it, how long, how bad. */
const TELLS =
  /(?:^| )(?:no|tui no|bon no|ho|nguoi ta|ai do|ong ay|ba ay|toi|tui|em|minh|may (?:dua|ong|ba|nguoi|anh|chi)|hoai|suot|lam|qua|roi|they|he|she|we|i|it|people|someone|somebody|keeps?)(?: |$)|(?:^| )(?:hom|bua|dem|ngay|tuan|thang|nam) (?:qua|nay|kia|truoc|nao|roi)(?: |$)|(?:^| )(?:yesterday|today|tonight|since|every|last)(?: |$)/;

/** Whether a reply to the question where goes on telling what happened, and names no place. */
export function isStory({ text, understanding }: Pick<Turn, 'text' | 'understanding'>): boolean {
  const line = fold(text);
  const told = line.split(' ').length >= FEW_WORDS && !BEGUN.test(line) && TELLS.test(line);
  return told && understanding.entities.place.length === 0 && !namesPlace(text.replace(ANY_STREET, ' '));
}

function namesPlace(text: string): boolean {
  return PLACE.test(text) || (isPlain(text) && PLAIN_PLACE.test(fold(text))) || NAME.test(text);
}
