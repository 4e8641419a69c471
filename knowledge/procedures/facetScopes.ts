import { fold } from '../language/fold.ts';
import { findEntities } from '../understanding/entities.ts';
import type { Filter } from './facets.ts';

const LEVELS =
  / (?:dich vu cong )?(?:(?:muc(?: do)?|cap do|level|lv) ?(?:3|4|ba|bon|tu|three|four)|toan trinh|(?:mot|1) phan|(?:fully|wholly|entirely|partially|partly|full|whole|partial)(?: online)?)(?= )/g;
const NOT_ONLINE =
  / (?:(?:khong|chua) (?:lam |nop )?(?:duoc )?(?:online|tren mang|qua mang|truc tuyen)|(?:lam|nop) truc tiep|not online|offline|in person)(?= )/;
const ALL_BUT_NOT_ONLINE =
  / (?:bo|bot|tru|loai|go|khoi lay|khong lay|except|without|leave out|drop)(?: (?:bot|di|ra|may|nhung|cac|cai|thu tuc|the|ones|those))* (?:(?:khong|chua) (?:lam |nop )?(?:duoc )?(?:online|tren mang|qua mang|truc tuyen)|not online)(?= )/;
const ONLINE =
  / (?:online|tren mang|qua mang|truc tuyen|tu xa|on the internet|over the internet|(?<=(?:lam|nop|cai nao|thu tuc) )len mang)(?= )/;

/** Online, as one more word of a longer phrase. */
const NET = '(?:online|onl|(?:tren|qua|len) (?:mang|app|dien thoai)|truc tuyen)';
const ALL = '(?:tron goi|tron ven|toan bo|hoan toan|100(?: phan tram)?|tu a (?:toi|den) z|tu dau (?:toi|den) cuoi)';
/** "Hết" that costs, runs out or sums up says nothing of how far. */
const TO_THE_END = 'het(?! (?:bao|may|han|nhieu|tien|hieu|gio|cac|nhung|thu tuc))';
const WHOLLY = new RegExp(
  [
    ` ${NET} (?:(?:lam|nop|xong|duoc|luon) )*(?:${ALL}|${TO_THE_END})(?= )`,
    ` (?:lam|nop|xong|giai quyet|thuc hien)(?: duoc)? (?:${ALL}|${TO_THE_END}|tat)(?: (?:luon|duoc))* ${NET}(?= )`,
    ` ${ALL} ${NET}(?= )`,
    ' (?:completely|totally|100(?: percent)?|end to end|start to finish|(?:done|do it|do|be|it|is|are) all) (?:online|on the internet)(?= )',
    ' online (?:completely|entirely|end to end|(?:from )?start to finish|all the way)(?= )',
  ].join('|'),
);
/** All that there is online, rather than what is all online. */
const LISTED_ALL =
  /^ (?:liet ke|ke|xem|coi|cho (?:\w+ )?(?:xem|coi)|danh sach)(?: (?!lam |nop )\w+)* (?:online|tren mang|qua mang|truc tuyen) het /;

const OFFICE = '(?:phuong|xa|uy ban|ubnd|tru so|co quan|cong an|trung tam|mot cua|so|quan|noi|cho|do)';
/** Whoever need not go anywhere does all of it online; who cannot go ("không đi được") may want somebody else to. */
const STAYING = new RegExp(
  [
    ` (?:khoi|mien|(?:khong|ko|k|hong|hok|chang) (?:can|phai|muon)|khoi (?:can|phai)) (?:can |phai |mat cong |ton cong )*(?:(?:di|len|ra|toi|den|chay|ghe)(?: (?:len|ra|toi|den|qua))?(?: ${OFFICE})+(?: (?:xa|phuong))?|(?:di|ra|len) (?:dau|lai|toi lui|ngoai|truc tiep|duong)(?: (?:het|ca|luon|nao|lam gi))*|di(?= (?:(?:nua|duoc|dc|luon|nha|a) )?$))(?= )`,
    ' (?:without|no need (?:to|for)|not having to|(?:don t|do not|dont) (?:have|need|want) to) (?:go|going|come|coming|visit|visiting|travel|travelling)(?: (?:in|there|anywhere|out|to))*(?: (?:the |an |any |my )?(?:ward|commune|office|police|counter|centre|center|department)(?: (?:office|centre|center))?)?(?: in person)?(?= )',
    ' (?:(?:lam|nop) (?:o|tai) nha|ngoi (?:o |tai )?nha|(?:from|at) home)(?: (?:lam|nop|duoc|dc|luon|het|xong|thoi|khong))*(?= $)',
  ].join('|'),
);

/** What of a message says that nobody wants to go anywhere: said of no ward and no agency, though one is named. */
export function stayingIn(said: string): { readonly stays: boolean; readonly left: string } {
  const words = said.split(/\s+/).filter((word) => fold(word) !== '');
  const line = ` ${words.map(fold).join(' ')} `;
  const met = STAYING.exec(line);
  if (!met) return { stays: false, left: said };
  const [from, until] = [met.index, met.index + met[0].length];
  let at = 0;
  const left = words.filter((word) => {
    const start = at;
    at += fold(word).length + 1;
    return start < from || start + 1 > until;
  });
  return { stays: true, left: left.join(' ') };
}

/** How far online is meant, and what of the folded `line` says nothing of it. A level of 2011 stands for a scope of today, by rule of thumb. */
export function scopeIn(line: string, said: string): { readonly scope: Filter['scope']; readonly left: string } {
  const [level] = findEntities(said).level;
  if (level !== undefined) {
    const scope = level === 4 ? 'whole' : level === 3 ? 'partial' : level;
    return { scope, left: line.replace(LEVELS, '').replace(ONLINE, '') };
  }
  if (ALL_BUT_NOT_ONLINE.test(line)) return { scope: 'online', left: line.replace(ALL_BUT_NOT_ONLINE, ' ') };
  if (NOT_ONLINE.test(line)) return { scope: 'none', left: line.replace(NOT_ONLINE, '') };
  if (WHOLLY.test(line) && !LISTED_ALL.test(line)) return { scope: 'whole', left: line.replace(WHOLLY, '') };
  return { scope: ONLINE.test(line) ? 'online' : undefined, left: line.replace(ONLINE, '') };
}
