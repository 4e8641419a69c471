import type { Language } from '../knowledge/language/text.ts';
import type { Dated } from '../knowledge/dated.ts';
import { caseIn, noticesOn, stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure, Wording } from '../knowledge/procedures/procedure.ts';
import type { Day } from '../knowledge/language/day.ts';
import { ASPECTS, type Aspect } from '../knowledge/understanding/understanding.ts';
import { aspectIn, lineOf } from './asked.ts';
import { pairsIn } from './circumstances.ts';
import type { FlowStart } from './flow.ts';
import type { Ground } from './telling.ts';
import type { Turn } from './turn.ts';

/** Longer messages tell more than a circumstance. */
const MOST_WORDS = 18;
/** Another procedure named so surely is what is wanted now. */
const NAMED = 0.75;

const LACKS =
  / (?:khong (?:con|co|giu|kiem ra|kiem duoc|tim ra|tim thay|nho|biet)|chua (?:co|lam|xin|nhan|duoc cap|dang ky)|bi (?:mat|hu|rach|chay|hong)|dau (?:co|ra)|lam mat|lo lam|mat|that lac|hu|rach|het han|thieu|don t have|do not have|doesn t have|does not have|haven t (?:got)?|have no|has no|no longer have|lost|without|missing|expired|can t find|cannot find) (?=\w)/;
const PERSON =
  'chong|vo|cha|ba|bo|ba ma|ba me|bo me|cha me|me|ma|con|chau|be|chu nha|chu tro|nguoi nha|anh|chi|em|ong|ba ngoai|ong noi|no';
/** Somebody will not have it: whose consent is wanted is what is to be told, whatever else the words may brush against. */
const UNWILLING = new RegExp(
  ` (?:${PERSON}|ho|han|nguoi ta|chu ho|con re|con dau) (?:(?:toi|em|minh|tui|chau|gai|trai|con|ba|ong|co|bac|no|cung|van|lai|cu|thi) )*(?:khong|chua|hong) (?:dong y|chiu|ky|cho|muon ky|hop tac) `,
);
const AWAY = new RegExp(
  ` (?:(?:${PERSON}) (?:(?:toi|em|minh|tui|chau|be|gai|trai|con|ba|ong|co|bac|no) )*(?:(?:dang|van|con|thi|da|moi|lai) )*(?:o (?:nuoc ngoai|xa|que|tinh|ben|my|han|nhat|duc|uc|dai loan)|di (?:lam|tau|nuoc ngoai|xa|vang|cong tac|bo doi|tu|nghia vu)|khong (?:ve|co mat|den|di|dong y|chiu|ky|cho|ranh)|chua ve|vang nha|nam vien|bi (?:benh|om|tai bien|liet)|ban)|my (?:\\w+ ){1,2}(?:is|lives|works|stays) (?:abroad|away|overseas|in hospital|in prison|sick|ill|in another|far|out of)|my (?:\\w+ ){1,2}(?:refuses|does not agree|doesn t agree|won t|can t come|cannot come)) `,
);
/** Where something else happened than it usually does. */
const ABROAD =
  / (?:sinh|cuoi|ket hon|hoc|tot nghiep|ly hon|song)(?: ra)? (?:o|ben|tai) (?:nuoc ngoai|my|han quoc|nhat|duc|uc|dai loan|phap|anh|campuchia|lao) | (?:is|was|are|were|got) (?:born |married |issued |made )?(?:from |in )?(?:abroad|overseas|another country|a foreign country) /;
const LOST = / (?:mat|hu|rach|chay|hong|that lac|het han|lost|expired|stolen) /;
/** The very thing that is talked of is lost: "mất cái cũ rồi". */
const LOST_IT =
  / (?:mat|hu|gay|rach|that lac|lost|broke)(?: (?:luon|tieu|het|dau))*(?: (?:cai|the|ban|bang|to|it|the old one))?(?: (?:cu|do|kia|nay|no|truoc|goc))*(?: (?:roi|luon|a|ha|thi|sao|lam|gio|phai))* $/;
/** What the words of a circumstance may sound like a question of. */
const TOLD_ALONG: ReadonlySet<Aspect> = new Set(['steps', 'eligibility', 'documents']);
const ASKS_WHICH = / (?:giay gi|can gi|giay to gi|what|which|gi khong) /;
/** A wish or a question of its own is no circumstance. */
const WISHES =
  / (?:muon|xin|(?<!giay )(?<!giay chung nhan )(?<!cho )(?<!chua )dang ky|lam lai|cap lai|cap moi|doi lai|(?<!(?:ma|de) )nop|phat|o dau|bao nhieu|bao lau|may ngay|how|want|where|apply|replace|renew|get a new|need to (?:get|apply)) /;

/** A circumstance of the procedure in hand that is told, not asked: "mất giấy chứng sinh rồi", "chồng tôi ở nước ngoài". */
export function conditionTold(discussed: Procedure, turn: Turn): FlowStart | undefined {
  const { text, language, understanding, today } = turn;
  const line = lineOf(text, language).replace(/[’']/g, ' ');
  if (line.trim().split(' ').length > MOST_WORDS || WISHES.test(line)) return undefined;
  const away = AWAY.test(line) || UNWILLING.test(line);
  const abroad = ABROAD.test(line);
  if (!away && !abroad && !LACKS.test(line)) return undefined;
  const aspect = aspectIn(line);
  if (aspect && !TOLD_ALONG.has(aspect)) return undefined;
  if (aspect === 'documents' && ASKS_WHICH.test(line)) return undefined;
  const [hit] = understanding.procedures;
  const said = heldOn(discussed, line, { day: today, language });
  // a paper that is lost has a procedure of its own; one that is not there is only missing here
  const other = hit && hit.code !== discussed.code && hit.score >= NAMED;
  if (other && said === undefined && !away && LOST.test(line)) return undefined;
  const kase = LOST_IT.test(line) ? caseIn(discussed, text)?.id : undefined;
  // what it is for is having it again
  if (LOST_IT.test(line) && !discussed.cases && /cấp lại|bị mất/iu.test(discussed.name.vi))
    return { flow: 'procedure', with: { procedure: discussed.code } };
  if (kase && kase !== turn.memory.case) return { flow: 'procedure', with: { procedure: discussed.code, case: kase } };
  if (understanding.namesOther && said === undefined && !away && !abroad) return undefined;
  if (away && !abroad && said === undefined && mayBeActedFor(discussed, today))
    return { flow: 'procedure', with: { procedure: discussed.code, aspect: 'eligibility' } };
  const what = said === undefined ? ({ unheld: true } as const) : ({ condition: true } as const);
  return { flow: 'procedure', with: { procedure: discussed.code, ...what } };
}

const ACTED_FOR = /làm thay|nộp thay|xin thay|ủy quyền|người thân/iu;

function mayBeActedFor({ applicants }: Procedure, today: Day): boolean {
  const who = stateOn(applicants, today);
  if (who.state !== 'holds') return false;
  const { answer, more } = who.fact.value;
  return ACTED_FOR.test(`${answer.vi} ${more?.vi ?? ''}`);
}

/** Words of any circumstance: they do not say which. */
const COMMON = new Set(
  `khong co con chua bi mat lam roi giay to the toi em minh tui cua va la thi do nay cho o di da dang nhung ma nao gi sao duoc can phai
  ngay nam nguoi anh chi hay hoac ve den tu trong mot cac moi neu voi se lai a ha vay het han thieu rach hu
  i we my his her do does not don t have has no the a an of for to is are it any lost without missing expired can cannot find got and or if your be need yet still papers paper certificate certificates registration register registered application form office city ward official copy person people`.split(
    /\s+/,
  ),
);
/** What is called by two words counts once; what has two names counts as one thing. */
const AS_ONE: readonly (readonly [RegExp, string])[] = [
  [/ nuoc ngoai /g, ' nuocngoai '],
  [/ (?:lease|rent|rental|rented|renting|landlord|tenant) /g, ' rented '],
  [/ (?:thue|muon|o nho) /g, ' thue '],
  [/ (?:agree|agrees|consent|consents|agreement) /g, ' consent '],
  [/ can cuoc /g, ' cancuoc '],
  [/ chu tro /g, ' chu nha '],
  [/ (?:dong y|(?:chiu|khong|chua|muon) ky(?: ten| giay)?|ky ten|chiu|khong cho)(?= )/g, ' dongy'],
];
const LONG_WORD = 5;
/** Some paper is not there at all. */
const WITHOUT = / (?:khong co|chua co|dau (?:co|ra)) /;

function isAlike(line: string, held: string): boolean {
  const dead = / da mat | mat da lau /.test(held);
  return (LOST.test(line) && LOST.test(held) && !dead) || (WITHOUT.test(line) && WITHOUT.test(held));
}

/** What is held of the procedure that speaks of what a line in a language tells: the sentence that has most of its words, as it is in `to`. */
export function heldOn(
  procedure: Procedure,
  line: string,
  { day, language, to = language }: { readonly day: Day; readonly language: Language; readonly to?: Language },
): Held | undefined {
  const said = wordsIn(line);
  const lacks = WITHOUT.test(line) || LOST.test(line);
  const paper = lacks ? pairsIn(line) : new Set<string>();
  const unwilling = UNWILLING.test(line);
  const enough = (met: readonly string[]): boolean =>
    unwilling
      ? met.includes('dongy')
      : met.length > 1 || (language === 'en' && met.some((word) => word.length >= LONG_WORD));
  const scored = sentencesOf(procedure, day, language)
    .map((held, at) => ({ at, line: lineOf(held.text, language) }))
    .map((each) => ({
      ...each,
      met: [...wordsIn(each.line)].filter((word) => said.has(word)),
      named: [...pairsIn(each.line)].filter((pair) => paper.has(pair)).length,
    }))
    .filter(({ met, named }) => enough(met) || (met.length > 0 && named > 1))
    // "mất hộ chiếu thì …" says more of a lost passport than the passport in a list
    .map((each) => ({
      ...each,
      score: each.met.length + (isAlike(line, each.line) ? 0.5 : 0) + (lacks ? each.named : 0),
    }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const best = scored.find(({ score }) => score === most);
  return best && sentencesOf(procedure, day, to)[best.at];
}

export type Held = { readonly text: string; readonly ground: Ground };

function wordsIn(line: string): ReadonlySet<string> {
  const joined = AS_ONE.reduce((text, [pattern, word]) => text.replace(pattern, word), ` ${line.trim()} `);
  return new Set(
    joined
      .trim()
      .split(' ')
      .filter((word) => !COMMON.has(word) && word.length > 1),
  );
}

/** The papers, and the sentences said of who, what, where and by when, that speak of cases. */
function sentencesOf(procedure: Procedure, day: Day, language: Language): readonly Held[] {
  const papers = stateOn(procedure.documents, day);
  const ofPapers =
    papers.state === 'holds'
      ? papers.fact.value.map(({ name, when }) => ({
          text: when ? `${when[language]}: ${name[language]}` : name[language],
          ground: papers.fact,
        }))
      : [];
  const notices = [...new Set(ASPECTS.flatMap((aspect) => noticesOn(procedure, day, aspect)))].flatMap((each) =>
    sentences(each.value.text[language], each),
  );
  const wordings = [procedure.applicants, procedure.place, procedure.deadline, procedure.validity, procedure.result];
  return [...ofPapers, ...notices, ...wordings.flatMap((each) => ofWording(each, day, language))];
}

function ofWording(facts: readonly Dated<Wording>[], day: Day, language: Language): readonly Held[] {
  const holding = stateOn(facts, day);
  if (holding.state !== 'holds') return [];
  const { answer, more } = holding.fact.value;
  return sentences(`${answer[language]} ${more?.[language] ?? ''}`, holding.fact);
}

function sentences(text: string, ground: Ground): readonly Held[] {
  return text
    .split(/(?<=[.;])\s+/)
    .filter((each) => each !== '')
    .map((each) => ({ text: each, ground }));
}
