/** Turns of phrase that tell what is wanted, folded and with shorthand written out; `|` parts them. A cue is a hint to the classifier. */
const PHRASES = {
  fee: `bao nhieu tien|mat tien|ton tien|ton phi|mat phi|thu phi|le phi|phi|gia bao nhieu|bao nhieu mot|ton bao nhieu|het bao nhieu|mien phi|may tram|may nghin|may ngan|dong bao nhieu|
    how much|fee|fees|cost|costs|price|pay for|free of charge|charge|charges|cheaper|expensive`,
  documents: `giay to gi|giay gi|can gi|nop gi|nop nhung gi|can nhung gi|gom gi|gom nhung gi|gom nhung|giay to nao|giay nao|mang gi|mang theo|dem gi|dem theo|chuan bi gi|chuan bi nhung|ho so gom|ho so can|can giay|can ban|
    can so|can mang|can chuan bi|ho so xin|documents|document|papers|paper needed|bring|what do i need|required|paperwork|prepare`,
  time: `bao lau|may ngay|bao nhieu ngay|may bua|may tuan|may thang|khi nao|bao gio|chung nao|lay lien|mat bao|thoi han|thoi gian|han chot|tre han|qua han|trong vong|may hom|bao nhieu hom|lau khong|may gio|truoc may|muon khong|kip khong|
    how long|how many days|how many working days|how soon|when will|deadline|time limit|within|waiting time|same day|processing time|how many weeks|how quickly|too late|wait|take to|long does|turnaround`,
  place: `o dau|nop dau|cho nao|phuong nao|co quan nao|so nao|noi nao|toi dau|den dau|ai cap|tai dau|o phuong|ve que|where do i|where should|which office|which ward|where can i|where to|which department|which authority|what office|who handles`,
  steps: `cac buoc|tung buoc|quy trinh|trinh tu|the nao|nhu the nao|ra sao|lam sao|cach lam|cach|bam dau|bam cho nao|truoc sau|steps|step by step|procedure for|process of|process for|walk me through|in what order`,
  eligibility: `duoc khong|duoc chua|co duoc|co phai|bat buoc|dieu kien|truong hop nao|ai duoc|mien|du tuoi|bao nhieu tuoi|co can phai|phai xin|co bi|thay duoc|can i|may i|am i|do i need|do i have to|must i|allowed|eligible|entitled|
    can we|conditions|conditions for|exempt|qualify|requirement to be|is it possible for|who can|who may|can a|necessary|obliged`,
  level: `muc do|muc may|muc 3|muc 4|muc 2|toan trinh|mot phan|lam online|nop online|qua mang duoc|truc tuyen duoc|online duoc|online het|fully online|partially online|partly online|wholly online|entirely online|level 3|level 4|done online|online only|in person`,
  form: `mau don|mau to khai|to khai mau|mau nao|mau so|theo mau|mau ct|tai mau|mau moi|viet tay|download|form number|which form|template|form no|form to|blank form`,
  legal: `luat nao|luat|nghi dinh|thong tu|can cu|phap ly|quy dinh nao|van ban nao|van ban|dieu may|quyet dinh so|law|legal basis|decree|circular|regulation|regulations|article|legislation|statute|legal document`,
  result: `nhan duoc gi|duoc cap gi|duoc giay gi|co giay gi|ban giay|ban dien tu|may ban|ghi the nao|ghi gi|ket qua la|ket qua la gi|co duoc cap|nhan giay gi|tra ket qua gi|what do i get|what will i receive|get at the end|handed|is it a card|look like|
    paper or|pdf|what will be|what is the result|receive after`,
  validity: `gia tri bao lau|gia tri may|co gia tri|hieu luc|het han|thoi han su dung|co thoi han|han su dung|han bao lau|xai duoc bao lau|dung duoc bao lau|may nam|valid|validity|expire|expires|expiry|how many years|good for`,
  how: `how do i|how do we|how to|how can i|how can we|how would i`,
  wish: `muon|can|xin|dinh|tinh|i need|we need|i want|we want|i d like|we d like|i would like|would like|want to|wanna|looking to|planning to|need a|need to get|get a|get my|get a new|how do i get|want`,
  lost: `thu tuc gi|xin giay gi|lam giay gi|phai lam gi|can lam gi|lam gi|bat dau tu dau|chi toi|chi em|chi giup|huong dan toi|which procedure|what should i do|what do i do|what do i have to do|where do i start|where do we begin|what licence|what permission|xin cai gi|xin phep gi|xin sao`,
  fill: `to khai|khai don|dien don|dien to|dien form|khai form|ke khai|khai ho|dien giup|khai giup|khai luon|dien luon|bat dau khai|bat dau dien|khai phieu|dien phieu|khai giay|viet don|soan don|fill|fill in|fill out|fill up|filling|fill it|complete the|declare|
    declaration|start the|begin the|start my|start filling|the form`,
  now: `ngay bay gio|bay gio|luon|lien|ngay di|now|right now|right away|let s|lets|with me|for me|go ahead|straight away`,
  resume: `tiep tuc|khai tiep|dien tiep|lam tiep|dang do|do dang|giua chung|nua chung|con do|mo lai|ban nhap|chua xong|bo do|khai not|lam not|dien not|nua to|con luu|phan con lai|continue|resume|carry on|go on with|left off|unfinished|halfway|half way|draft|
    where we stopped|pick up where|finish the form|saved form|half done|half finished`,
  mine: `ho so cua|cua toi|da nop|nop roi|nop tu|toi nop|em nop|nop hom|nop ngay|nop tuan|nop thang|den dau|toi dau roi|xong chua|duyet chua|co chua|duoc chua|chua thay|ra chua|bi tra|bi tu choi|bo sung|tre hen|giay hen|bien nhan|ma ho so|tra cuu|
    tinh trang|my application|my file|my dossier|my case|i applied|i submitted|i filed|ready yet|status|any news|any update|still waiting|where is my|has my|is my|have you got|approved|been processed|tracking|submitted`,
  channel: `gui ve nha|buu dien|gui buu|ship|giao tan|tan nha|nhan ket qua|lay ket qua|tra ket qua|qua mail|qua email|chuyen khoan|tien mat|thanh toan|vi dien tu|momo|zalopay|the ngan hang|nop le phi|dong le phi|dong tien|bien lai|uy quyen nhan|
    lay thay|hoan tien|by post|mail|mailed|posted|courier|deliver|delivered|delivery|pick up|collect|collected|cash|card|bank transfer|pay the fee|pay online|payment|receipt|refund|transfer`,
  complaint: `khieu nai|phan anh|kien nghi|to cao|gop y|thai do|khen|buc xuc|muon kien|kien len|kien ong|kien ra|se kien|toi kien|hach sach|nhung nhieu|hoi lo|voi tien|boi duong|khong hai long|complain|complaint|petition|feedback|suggestion|rude|bribe|bribery|corrupt|denounce|praise|unacceptable|report`,
  office: `so dien thoai|hotline|dia chi|gio lam viec|mo cua|may gio mo|lam viec khong|duong day nong|tong dai|tru so|phone number|telephone|address|opening hours|working hours|open on|call|located|lunch break|email of|nghi trua|nghi le`,
  account: `tai khoan|dang nhap|mat khau|otp|dang xuat|log in|login|sign in|password|account|logged|sign up|username|locked out|khoa tai khoan`,
  site: `tren cong|tren web|trang web|tren trang|bam nut|bam vao|nut|tai len|dinh kem|file|pdf|scan|ky so|upload|website|web site|portal|button|click|menu|attach|sign digitally|digital signature|tren he thong|nop online|nop truc tuyen|nop qua mang|tu xa`,
  person: `nguoi that|nhan vien|tong dai vien|tu van vien|can bo|gap nguoi|noi chuyen voi|chuyen may|real person|human|agent|operator|staff|officer|someone|representative|talk to|speak to|speak with|employee`,
  data: `giu gi|luu gi|giu nhung gi|luu nhung gi|giu cai gi|luu cai gi|ghi lai|giu lai gi|biet gi ve|du lieu|thong tin ca nhan|luu thong tin|xoa thong tin|bao mat|lo thong tin|rieng tu|an toan|lua dao|data|privacy|personal information|my details|my information|safe|secure|stored|store|delete my|scam|official`,
  tongue: `tieng anh|tieng viet|ngon ngu|english|vietnamese|language|tieng hoa|tieng han`,
  abroad: `visa|lanh su quan|dai su quan nuoc|embassy|consulate|australian|american|us passport|british|uk|schengen|canada|polish|japan|singapore|germany|korea|china|anh quoc|han quoc|nhat|uc|phap|duc`,
  life: `thoi tiet|bong da|xo so|tu vi|phong thuy|nguoi yeu|crush|game|phim|hat|uong thuoc|bac si|benh vien|wifi|facebook|tiktok|youtube|shopee|lazada|grab|ngan hang|the tin dung|lai suat|viettel|vinaphone|mobifone|goi cuoc|weather|football|joke|recipe|
    bitcoin|stock|girlfriend|boyfriend|movie|song|code|python|javascript|essay|homework|hotel|restaurant|flight|bank|loan|credit card|doctor|medicine|lawyer`,
  danger: `danh toi|danh em|cuu|chet|tu tu|dao|giet|chay nha|bao hanh|uong het|nhay lau|khong muon song|chan song|kill|die|suicide|hurt|hitting|beating|beats|knife|gun|fire|bleeding|unconscious|kidnapped|overdose|pills|attacked|emergency`,
} as const;

const CUES = Object.entries(PHRASES).map(([cue, phrases]) => {
  const list = phrases.split('|').map((phrase) => phrase.trim());
  return { cue, pattern: new RegExp(` (?:${list.toSorted((a, b) => b.length - a.length).join('|')}) `) };
});

/** The cues in folded words with shorthand written out. */
export function cuesIn(plain: readonly string[]): string[] {
  const line = ` ${plain.join(' ')} `;
  return CUES.filter(({ pattern }) => pattern.test(line)).map(({ cue }) => cue);
}
