import { makePhraseFinder, type Span } from './phrases.ts';

/**
 * What is asked of any procedure and names none: money, time, papers, places, who may come. A procedure is named by what it is
 * about, so that "lệ phí bao nhiêu" is no question about the one called "lệ phí trước bạ".
 */
const ASKING = {
  fee: `lệ phí|phí|chi phí|tiền|bao nhiêu|bao nhiêu tiền|mất bao nhiêu|mất nhiêu|mất tiền|mất phí|mất đồng nào|mất mấy đồng|mất mấy chục|mất mấy trăm|tốn|miễn phí|miễn|được miễn|đóng tiền|trả tiền|nộp tiền|đóng phí|
    thanh toán|tốn kém|giá|fee|fees|cost|costs|how much|how much is it|free|free of charge|price|pay|money|charge|expensive`,
  time: `bao lâu|mất bao lâu|đợi bao lâu|mất mấy ngày|mất mấy bữa|mất mấy hôm|mất mấy tuần|mất mấy tháng|mất mấy tiếng|mất khoảng|mất tầm|mất thời gian|mất nhiều thời gian|mất công|mất lâu|mất bao ngày|đợi mấy ngày|đợi lâu|mấy ngày|mấy bữa|mấy tuần|mấy tháng|khi nào|bao giờ|chừng nào|hạn|hạn chót|thời hạn|trễ hạn|quá hạn|hạn nộp|
    gấp|nhanh|lâu|ngày|tuần|how long|how soon|how many days|how many weeks|when|days|weeks|deadline|urgent|quickly|take|takes|ready`,
  papers: `giấy tờ|giấy|giấy gì|hồ sơ|hồ sơ gồm|cần gì|bản gốc|bản chính|bản sao|bản photo|photo|bản giấy|bản điện tử|bản mềm|điện tử|mang theo|đem theo|mang|đem|
    papers|paper|documents|document|original|originals|copy|copies|electronic|electronic copy|photocopy|bring`,
  place: `ở đâu|đi đâu|đến đâu|tới đâu|nộp ở đâu|nộp|chỗ nào|nơi nào|chỗ|nơi|địa chỉ|phường|xã|quận|huyện|tỉnh|thành phố|lên thành phố|về quê|quê|
    where|which office|office|place|address|city|ward|district`,
  steps: `các bước|cách làm|làm sao|thế nào|như thế nào|quy trình|trình tự|thủ tục|hướng dẫn|steps|how|how to|procedure|process`,
  legal: `căn cứ|cơ sở pháp lý|căn cứ pháp lý|pháp lý|căn cứ pháp luật|pháp luật|luật|luật nào|nghị định|thông tư|quy định|legal basis|law|decree`,
  form: `mẫu|mẫu đơn|tờ khai|biểu mẫu|đơn|form|forms`,
  result: `kết quả|nhận kết quả|lấy kết quả|trả kết quả|result`,
  validity: `giá trị|có giá trị|hiệu lực|hợp lệ|hợp pháp|hết hạn|dùng được bao lâu|valid|validity|expire|expires`,
  level: `online|trên mạng|qua mạng|trực tuyến|toàn trình|một phần|dịch vụ công|mức độ|level|website`,
  who: `cha mẹ|ba mẹ|bố mẹ|ba má|vợ chồng|người nhà|người khác|đi cùng|đi chung|đi thay|làm thay|nộp thay|điều kiện|đối tượng|tuổi|năm sinh|
    con trai|con gái|my son|my daughter|my husband|my wife|my mother|my father|my friend|khách hỏi|caller|parents|someone else|in person|eligible|who|age|years old`,
} as const;

/** Where something is asked in folded words. */
export const askedAt: (plain: readonly string[]) => Span[] = makePhraseFinder(
  Object.values(ASKING).flatMap((phrases) => phrases.split('|').map((phrase) => phrase.trim())),
);

/** Words that any sentence has, folded. */
const PLAIN = new Set(
  `toi em anh chi minh tui con chau ban ai ho no chung ta ong ba va hay hoac voi cho cua o tai vao ra len di den toi tu thi la ma
  de co khong duoc phai can muon xin lam hoi gi nao sao nhu the vay a ah u da oi nhe nha ha nhi roi chua con nua them cung da dang
  se bi mot hai cac nhung moi cai nay kia do day dau neu khi trong ngoai tren duoi ve theo qua lai luon chi biet giup
  i we you he she it they my our your his her a an the this that these one to of for in on at by with from and or is are was be been
  do does did can could may must should will would have has had need want get if not no what which there here please any me us back take ask about some there it`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a folded word says nothing of what a sentence is about. */
export function isPlain(word: string): boolean {
  return PLAIN.has(word);
}

const MOST_WORDS = 6;
const WHERE =
  'ở đâu|làm ở đâu|nộp ở đâu|đi đâu|tới đâu|đến đâu|chỗ nào|which office|where to file|where to submit|where do i file';
const askedOfAny = makePhraseFinder(
  [ASKING.fee, ASKING.time, ASKING.papers, ASKING.form, WHERE].flatMap((phrases) =>
    phrases.split('|').map((each) => each.trim()),
  ),
);

/** Whether a short message only asks for money, time, papers, a form or where to go, and names nothing: "bao nhiêu tiền". */
export function onlyAsks(plain: readonly string[]): boolean {
  const asked = askedOfAny(plain);
  if (asked.length === 0 || plain.length > MOST_WORDS) return false;
  return plain.every((word, at) => isPlain(word) || asked.some(({ from, until }) => from <= at && at < until));
}
