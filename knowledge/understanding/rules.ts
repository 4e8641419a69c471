import type { Entities, Intent } from './understanding.ts';
import type { Word } from './words.ts';

/** Whole messages, folded, that mean one thing whatever else was learned. */
const SHORT: Readonly<Partial<Record<Intent, string>>> = {
  'command.yes': `co|da|da co|vang|vang a|u|uh|uhm|um|ok|oke|okay|okie|okela|dong y|dung|dung roi|dung vay|chinh xac|phai|phai roi|duoc|duoc roi|yes|yeah|yep|y|sure|correct|right|agree|i agree|confirm|xac nhan`,
  'command.no': `khong|ko|k|hong|hok|hk|khong phai|khong dung|sai|sai roi|chua dung|khong dong y|no|nope|nah|n|wrong|incorrect|khoi|khong can|no thanks|chua`,
  'command.cancel': `huy|huy bo|dung lai|thoat|bo di|cancel|stop|quit|exit|thoi khong lam nua|khong lam nua|thoi dung|huy to khai|never mind|nevermind`,
  'command.back': `quay lai|tro lai|lui lai|cau truoc|quay lai cau truoc|back|go back|previous|buoc truoc`,
  'command.repeat': `nhac lai|noi lai|lap lai|hoi lai|repeat|say again|repeat please|nhac lai cau hoi|pardon|come again`,
  'smalltalk.thanks': `cam on|cam on ban|cam on nhieu|thank you|thanks|thank|tks|thx|many thanks`,
  'smalltalk.bye': `tam biet|bye|bye bye|goodbye|good bye|hen gap lai|see you`,
  'smalltalk.greet': `xin chao|chao|chao ban|hello|hi|hey|alo|chao em|chao anh|chao chi|good morning|good afternoon|good evening`,
  language: `english|tieng anh|tieng viet|vietnamese|english please|speak english|noi tieng anh|noi tieng viet|chuyen sang tieng anh|chuyen sang tieng viet|doi ngon ngu|change language|switch language|en|vi`,
  help: `help|menu|tro giup|huong dan|giup|giup toi|giup toi voi|ban lam duoc gi|what can you do`,
};
const EXACT: ReadonlyMap<string, Intent> = new Map(
  (Object.entries(SHORT) as [Intent, string][]).flatMap(([intent, texts]) =>
    texts.split('|').map((text): [string, Intent] => [text, intent]),
  ),
);

/** Danger, folded; words that sound alike are taken out first. */
const HARMLESS = [
  'chet luon|chet di duoc|chet cuoi|chet may|chet nguon|chet pin|chet cay|chet ga|chet dong ho|chet that|met chet|ban chet|tuc chet|cuoi chet|lo chet|doi chet|nong chet|gap chet|so chet khiep|khiep|chet roi quen|ca chet|cay chet|gia lam chet|chet tien',
  'danh gia|danh may|danh dau|danh sach|danh van ban|danh muc|danh rang|danh thue|danh so|danh bac|danh de|danh roi|danh mat|danh cho|danh ba|danh chu|danh hieu|danh bong|danh can cuoc|danh nham|danh sai',
  'tieu tu|khai tu|giay chung tu|chung tu|tu tu thoi|cu tu tu|tu tu lam|dien tu tu|tu tu dien|tu tuc',
  'nghien cuu giup|chay may bom|chay may|chay tien|chay deadline|dao tao|chu dao|lanh dao|bao cao|cuu ho so|tai lieu nay cuu|nghien cuu|tra cuu|so cuu|cuu long|cuu chien binh|dao nay|dao duc|ban dao',
  'kill time|kill the process|killing time|dying to|died down|battery died|phone died|computer died|dead line|deadline|dead battery|dead link|fire insurance|fire safety|fire certificate|fire prevention|fired|firewall|drop dead gorgeous|killer|help me die hard|bored to death|death registration|death certificate|phong chay|chua chay|pccc|bao hiem chay no|knife shop',
].flatMap((line) => line.split('|'));
const DANGER = [
  '(?:muon|dinh|se|tinh|nghi den|nghi toi|toi|em|tui|chac|sap) tu tu|tu sat|tu van(?= (?:cho xong|toi nay))|(?:muon|chi muon|thich) chet|chet di cho|chet quach|chet cho (?:xong|roi|khuat)|khong (?:muon|thiet|con muon) song|chan song|het muon song|ket lieu|song khong bang chet|nhay (?:lau|cau|song)|uong (?:het|ca|nguyen) (?:vi|lo|hop|chai|dong)? ?thuoc|cat (?:co )?tay|rach tay|thu tuyet menh|tuyet menh|treo co (?:tu|chet|tu tu)',
  '(?:dang|bi|hay|doi|toan|cu|no|chong|vo|ba|bo|duong|ong ta|anh ta|anh ay|ong ay|anh|ho|chong toi|chong em) (?:chui |lai )?danh (?:toi|em|con|tui|minh|me|vo|hai|chau|dap|den|suot|da man|hoi)|danh dap|danh chet|bi danh|doi giet|doa giet|dinh giet|giet (?:toi|em|tui|nguoi|ca nha|con)|cam dao|bop co|bi bao hanh|bao hanh (?:gia dinh|em|toi|tui|con|vo|me|nhieu|ngay)|bao luc gia dinh|xam hai|hiep dam|cuong hiep|cuong buc|lam dung tinh duc|bat coc|bi nhot|nhot (?:toi|em|trong)|bi giam (?:giu|long|cam)|bi lua ban|bi ban sang|dam chet|bi dam (?:chet|vao|mot|trung|nhieu|mau)|tan cong toi|dang pha cua|dap cua (?:nha|chui|doi|xong|phong)|dang (?:dap|da) cua',
  'dang chay(?! (?:xe|grab|ve|viec|hang|tren|app|may))|(?:nha|nha bi) chay(?! (?:mat|het|roi mat|nen|lam|nam|hoi|thang|tuan|xong))|chay nha(?! (?:mat|het|roi mat|nen|lam|nam|hoi|thang|tuan))|boc chay|chay lon|chet duoi|duoi nuoc|(?:bat|khong|ngung) (?:tinh|tho)(?= |$)|bat tinh|ngung tho|khong tho (?:duoc|noi)|chay mau nhieu|mau chay|mau me|ro ri gas|ro gas|ngo doc|dien giat|uong nham|uong thuoc (?:sau|ngu tu|cho xong|chuot)|uong thuoc tru sau|ngat xiu|dot quy|(?:dang|bi) co giat|tai nan nang',
  'kill (?:myself|me|him|her|us|my self)|killing me|suicide|suicidal|end my life|ending my life|end it all|ending it all|want to die|wanna die|wish i (?:was|were) dead|better off dead|don t want to (?:live|be alive|be here)|dont want (?:to )?live|do not want to live|not want live|self harm|cut myself|cutting myself|hurt myself|harm myself|took (?:many|all|a lot of|too many|the whole|a bottle of|lots of) (?:the )?(?:pills|tablets|medicine)|pills in my hand|overdose|overdosed|no reason to live|can t go on (?:living|any)|goodbye letters?|suicide note',
  '(?:beat|beats|beating|hit|hits|hitting|punch|punched|choke|choked|choking|strangle|strangled|strangling|stab|stabbed|attack|attacked|attacking|rape|raped|hurting|threaten|threatening|threatened) (?:to kill|me|us|my (?:mother|mom|mum|sister|child|children|son|daughter|kids?)|her|him)|being (?:beaten|abused|attacked|followed|held)|domestic (?:violence|abuse)|(?:has|with|holding) a (?:knife|gun)|break(?:ing)? into my|broke into my|kidnap|kidnapped|kidnapping|locked? me (?:in|up)|held against|trafficked|sexual(?:ly)? (?:assault|abuse|assaulted|abused)|was raped|molested|not breathing|isn t breathing|stopped breathing|unconscious|won t wake up|does not wake up|doesn t wake up|not wake up|bleeding (?:a lot|heavily|badly|out)|having a heart attack|having a stroke|house is on fire|(?:on|is a|there s a|there is a) fire(?! (?:safety|insurance|extinguisher|drill|certificate|inspection|prevention|permit|alarm|exit|report|department|station|approval|check|sale))|gas leak|drowning(?! in (?:paper|work|form|document))|call (?:the )?(?:police|ambulance) (?:now|please|help)|save me(?! (?:a|the|some|time|money|my|from))|going to (?:kill|hurt|hit) me',
].map((pattern) => new RegExp(` (?:${pattern})(?= )`));
/** A plea that is also how young people open any question: danger only where hardly anything else is said. */
const PLEA =
  / (?:(?:keu )?cuu (?:toi|em|con|tui|me con|chung toi|nguoi|mang|gap|be)(?: voi)?|cuu voi|cuu cuu|help help)(?= )/;
const PLEA_WORDS = 8;
/** Papers for one's own death are asked for by no one who is well. */
const OWN_DEATH =
  / (?:khai tu (?:truoc )?cho (?:toi|tui|em|minh) (?:\S+ ){0,10}(?:toi|tui|em|minh) (?:se )?(?:di (?:luon|roi|day|xa)|khong (?:con|ve) (?:nua|day))|khai tu cho (?:toi|tui|minh|em) (?:truoc|luon) (?:di|nha|luon)(?! (?:hoi|can))|my own (?:death|funeral)|khai tu (?:truoc )?cho chinh (?:toi|em|minh|tui)|(?:toi|em|tui|minh) (?:giay )?khai tu truoc)(?= )/;
const SAID = new RegExp(` (?:${HARMLESS.toSorted((a, b) => b.length - a.length).join('|')})(?= )`, 'g');
const PERSON =
  '(?:con|chau|be|vo|chong|me|ma|ba|bo|cha|anh|chi|em|ong|ban|nguoi nha|thang nho|dua nho)(?: (?:gai|trai|be|nho|lon|ruot|chau|noi|ngoai|ut|dau|toi|tui|em|minh|nha)){0,3}';
/** Someone gone now, not years ago and not before a court. */
const MISSING = new RegExp(
  ` ${PERSON} (?:bi |dang |da |vua )?(?:mat tich|di lac)(?! (?:\\S+ ){0,3}(?:nam|thang)(?= )| tren giay)(?= )| (?:my|our|his|her) (?:\\S+ )?(?:son|daughter|child|kid|baby|boy|girl|wife|husband|mother|father|mom|mum|dad|sister|brother|grandmother|grandfather)(?: is| has been| has gone| went| s)? missing(?! (?:from|in|on|a|an|the|his|her|some|for \\S+ years))(?= )`,
);
const COURT = / (?:tuyen bo|toa an|court|declared|khai tu|xac nhan) /;
/** Tones tell these from their look-alikes where they were typed: "từ từ" is slowly, "đánh" is not "danh". */
const OTHER_TONES = /^(?:từ|danh|dành|đảo|đạo|đào|chấy|chạy|cháy máy|bạo dạn|sông|sòng|bảo|tư|thực|cứu hộ|cửu)$/u;
const TONED = /[àáảãạăâđêôơưìíỉĩịùúủũụỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/;

/** What a message tells of danger: there is some, there is only what sounds like it, or nothing. */
export type Danger = 'real' | 'apparent' | 'none';

/** Whether someone is, or says they are, in danger. */
export function dangerIn(words: readonly Word[]): Danger {
  const marked = words.some((word) => TONED.test(word.typed));
  const kept = marked ? words.filter(({ typed }) => !isLookAlike(typed)) : words;
  const line = lineOf(words);
  const heard = lineOf(kept).replace(SAID, '');
  if (OWN_DEATH.test(line) || (MISSING.test(line) && !COURT.test(line))) return 'real';
  if (DANGER.some((pattern) => pattern.test(heard))) return 'real';
  if (PLEA.test(heard) && words.length <= PLEA_WORDS) return 'real';
  return line.replace(SAID, '') === line ? 'none' : 'apparent';
}

function lineOf(words: readonly Word[]): string {
  return ` ${words.map((word) => word.plain).join(' ')} `;
}

function isLookAlike(typed: string): boolean {
  return OTHER_TONES.test(typed);
}

/** The intent of messages that need no model: short fixed forms, and a code or an id number with nothing else. */
export function plainIntent(words: readonly Word[], folded: string, entities: Entities): Intent | undefined {
  const exact = EXACT.get(folded);
  if (exact) return exact;
  const numbers = entities.applicationCode.length + entities.idNumber.length;
  const letters = words.filter(({ plain }) => !/\d/.test(plain)).length;
  if (letters > 2) return undefined;
  if (numbers > 0) return 'status.lookup';
  return entities.procedureCode.length > 0 ? 'procedure.find' : undefined;
}
