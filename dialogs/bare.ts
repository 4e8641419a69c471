import { hear, phrases, vocabulary, wordsIn } from '../knowledge/declarations/readers/words.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';

/** A word or two that ask for one aspect of whatever is talked of, with their marks. */
const WORDS: Readonly<Partial<Record<Aspect, string>>> = {
  place:
    'đâu|ở đâu|tại đâu|đi đâu|tới đâu|đến đâu|ra đâu|nộp đâu|làm đâu|nơi nào|chỗ nào|địa điểm|địa chỉ|nơi nộp|chỗ nộp|nơi làm|chỗ làm|nộp cho ai|gửi cho ai|đưa cho ai|nộp ai|gặp ai|tới gặp ai|nộp cơ quan nào|where|where to|where at|where is it|where is that|where is this|where s that|where do i go|where can i|where do i|place|which place|what place|location|address|office|which office',
  fee: 'giá|giá cả|giá tiền|phí|lệ phí|chi phí|tiền|bao nhiêu|nhiêu|nhiêu tiền|mấy đồng|tốn nhiêu|hết nhiêu|price|prices|pricing|what price|cost|costs|what cost|fee|fees|what fee|charge|charges|money|how much|how much is it|how much is that',
  time: 'bao lâu|mấy ngày|khi nào|bao giờ|chừng nào|thời gian|lâu không|nhanh không|when|how long|how soon|time|what time|duration|how many days|how fast|days|deadline',
  steps:
    'cách|cách làm|làm cách nào|cách nào|bằng cách nào|làm sao|làm thế nào|thế nào|như thế nào|như nào|quy trình|trình tự|các bước|mấy bước|how|how to|how do i|how do i do it|how can i|how so|step|steps|what steps|process|what process|procedure',
  documents:
    'giấy tờ|giấy tờ gì|giấy gì|cần gì|mang gì|hồ sơ gì|hồ sơ gồm gì|papers|paperwork|what papers|which papers|document|documents|docs|what documents|which documents|requirements|what do i need|need what',
  eligibility: 'ai|ai làm|ai nộp|ai được|đối tượng|điều kiện|who|who can|for whom|conditions|eligibility',
  form: 'mẫu|mẫu đơn|mẫu nào|form|forms|which form|what form',
  level: 'mức mấy|mức độ mấy|mức nào|mức độ nào|mức độ|cấp độ mấy|level|what level|which level|online|online không',
  legal: 'căn cứ|căn cứ pháp lý|luật nào|law|legal basis|which law|what law',
};
const BARE = vocabulary(
  Object.entries(WORDS).flatMap(([aspect, words]) => words.split('|').map((word) => [word, aspect as Aspect] as const)),
);
const AROUND = phrases('vậy|thế|hả|đây|còn|thì sao|and|then|ok|okay|now|exactly|about|what about');

/** Whoever says more says what it is of: "hồ sơ của tôi tới đâu rồi". */
const MOST_WORDS = 5;

/** The one aspect that is all that a message asks for: "đâu?", "where", "price". */
export function bareAspect(text: string): Aspect | undefined {
  if (wordsIn(text).length > MOST_WORDS) return undefined;
  const { means, rest } = hear(text, BARE);
  const [aspect] = means;
  const others = means.some((each) => each !== aspect);
  const more = rest.length > 0 && hear(rest.join(' '), AROUND).rest.length > 0;
  return others || more ? undefined : aspect;
}
