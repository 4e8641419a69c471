import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold, wordsOf } from '../knowledge/language/fold.ts';
import { stateOn } from '../knowledge/procedures/facts.ts';
import { provinceAt, provinceNamed } from '../knowledge/regions/provinces.ts';
import type { Unit } from '../knowledge/regions/region.ts';
import type { Intent } from '../knowledge/understanding/understanding.ts';
import type { FlowStart } from './flow.ts';
import { SURE } from './interruption.ts';
import type { Turn } from './turn.ts';

const NEEDS: ReadonlySet<Intent> = new Set(['procedure.find', 'procedure.ask', 'declaration.start']);
/** Longer, a message is a story that names many places. */
const MOST_WORDS = 30;
/** Said around the place by who names that alone: "còn ở Hà Nội thì sao". */
const AROUND = new Set(
  (
    'con thi sao the nao tui toi em minh anh chi noi hoi y la dang song nha ma nhung chu khong phai dau hong thanh pho tinh tp o tai duoi ngoai co duoc khong vay a ' +
    'i live in at what about how and but not say said said it the city province is am my we'
  ).split(' '),
);

/** Every word that may be a place's, and every one that may stand before it. */
const PLACED = /(?<=^|[\s,.;:(])(ở|tại|dưới|ngoài|từ|o|tai|duoi|ngoai|tu|in|at|from)\s+(?=\S)/giu;
const FROM = new Set(['tu', 'from']);
/** What happened there once, or where somebody is from: the need itself is another. */
const CAME =
  / (?:que|goc|nguyen quan|sinh|sanh|de|mat|chet|qua doi|ho khau|khau|thuong tru|cuoi|cap|hoc|lam viec|benh vien|nam vien|dieu tri|dac san|hang hoa|san pham|born|died|issued|married)(?: (?:cua )?(?:toi|tui|em|minh|no|be|con))?(?: (?:van|con|dang))* $/;
/** What the paper is for is there, not the need: "to submit in …", "để cưới ở …". */
const FOR_THERE =
  / de (?:nop|cuoi|ket hon|di|gui|dung|xin|bo sung|lam ho so)(?: \w+){0,5} $| (?:to|for) (?:submit|submitting|use|using|show|give|send|hand|work|study|marry|marrying|a job|a school|a company|my job|my company|my school)(?: \w+){0,5} $/;
/** A thing that was bought there is had here. */
const BOUGHT = / (?:mua|tau|sam|bought|buy|buying|purchased)(?: \w+){0,5} $/;
/** Somebody else lives there: "vợ em đang ở". */
const OTHERS =
  / (?:vo|chong|con|chau|ba|me|ma|bo|cha|tia|noi|ngoai|anh|chi|em gai|em trai|nguoi yeu|ban|nguoi|he|she|they|wife|husband|parents|family|mother|father|son|daughter)(?: (?:gai|trai|toi|tui|em|minh|no))*(?: (?:dang|con|song|lives?|living|is|are))* $/;
/** The person is there, whatever is asked after that: "tui ở …", "nhà em ở …", "I live in …". */
const LIVES =
  /^ (?:(?:da|alo|hello|hi|chao|xin chao|hien|hien nay|dang|gia dinh|vo chong|nha|toi|tui|em|minh|tao|con|chau|song|i|we|m|am|are|live|currently|staying|living|is|my|house|home) )*$/;
/** Somebody comes here, or asks what is to be done from here. */
const COMES =
  / (?:len|vo|vao|ve|xuong|ra|o|tren|trong) (?:day|nay|tp|thanh pho)(?= )| (?:len|vo|vao|xuong|ra) (?:song|o|hoc|lam)(?= )| (?:phai ve|ve que|here|moved?|moving) /;
/** A paper that was made there before and is asked for again. */
const BEFORE =
  / (?:mat|that lac|sai|sua|dinh chinh|trich luc|ban sao|sao luc|ghi chu|chuyen|doi|hoi (?:xua|truoc|do|nho)|truoc day|da (?:dang ky|lam|cap|ket hon|cuoi|sinh|duoc)|cu|lost|copy|extract|wrong|correct|change) /;
/** What was done there is over. */
const OVER =
  /^ (?:roi|xong|(?:gio |nay |bay gio |da )?(?:het han|qua han|sap het han)|and (?:it )?(?:now )?(?:has )?expired) /;
/** What is wanted comes after where something else is or was: "mua xe máy ở … muốn đăng ký biển số". */
const WANTED =
  / (?:muon|dinh|tinh|can (?:phai )?(?=(?:lam|dang ky|xin|doi|cap|sang ten|nop|khai|mo) (?!giay gi|giay to gi|gi |nhung gi))|(?:gio|bay gio|nay|roi) (?=(?:lam|dang ky|xin|doi|cap|sang ten|nop|khai|mo) )|(?:i |we )?(?:now )?(?:want|need|wish|would like) to|and now|how (?:do|can) i) (.+)$/;
/** What lies or is carried on somewhere is the matter of that place, whatever became of its papers; by the fields of such matters. */
const GROUND: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    / (?:dat|nha|nha dat|can ho|lo|thua|manh|ruong|vuon|land|house|plot|apartment)(?: (?:cua )?(?:toi|tui|em|minh))? $/,
    new Set(['land', 'construction', 'housing', 'tax', 'residence', 'electricity', 'water']),
  ],
  [
    / (?:ho kinh doanh|quan|tiem|cua hang|cong ty|shop|store|business|company|restaurant)(?: (?:cua )?(?:toi|tui|em|minh))? $/,
    new Set(['householdBusiness', 'enterprise', 'foodSafety', 'conditionalBusiness', 'trade', 'tax']),
  ],
];
const DENIED = / (?:khong|dau|hong|chang|not)(?: phai)?(?: (?:o|tai|in))? $/;

/** A place by name, with the words of its sentence before and after it. */
type Placed = {
  readonly name: string;
  readonly former: boolean;
  readonly typed: string;
  readonly before: string;
  /** "Từ …": somebody comes from there. */
  readonly from: boolean;
  readonly after: string;
};

/** What is to be done in another province than the region's, which alone decides it; undefined where that is not plainly so. */
export function inOtherProvince(knowledge: Knowledge, turn: Turn): FlowStart | undefined {
  const { region, units, procedures } = knowledge;
  const home = provinceNamed(region.name.vi)?.name;
  const all = placesIn(turn.text, units);
  const others = all.filter(({ name, before }) => name !== home && !DENIED.test(before));
  // nearly every message names no place: nothing else is read then
  if (others.length === 0 || namesHome(turn, home) || !isMeant(turn)) return undefined;
  const { code, administrativeField, anywhere } =
    procedures.byCode(turn.understanding.procedures[0]?.code ?? turn.memory.procedure ?? '') ?? {};
  if (anywhere !== undefined && stateOn([anywhere], turn.today).state === 'holds') return undefined;
  const around = ` ${withoutProvinces(turn.text)} `;
  const field = administrativeField?.id;
  const [other] = others.filter((place) => isWhere(place, { around, field, knowledge }));
  if (!other || others.some(({ from }) => from)) return undefined;
  const said = other.former ? { said: other.typed } : {};
  return { flow: 'elsewhere', with: { province: other.name, ...said, ...(code !== undefined && { procedure: code }) } };
}

/** A need, or no more than where, after a procedure was told. */
function isMeant({ text, memory, understanding }: Turn): boolean {
  const { intent, confidence, procedures, entities } = understanding;
  if (wordsOf(fold(text)).length > MOST_WORDS || entities.applicationCode.length > 0) return false;
  if (NEEDS.has(intent) && (procedures.length > 0 || confidence >= SURE)) return true;
  const told = memory.procedure !== undefined || memory.said?.at(-1)?.id === 'procedure.none';
  return told && wordsOf(withoutProvinces(text)).every((word) => AROUND.has(word));
}

/** The folded words of `text` that name no province. */
function withoutProvinces(text: string): string {
  const words = wordsOf(fold(text));
  const left: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = provinceAt(words.slice(at).join(' '));
    if (found) at += wordsOf(fold(found.typed)).length - 1;
    else left.push(words[at]!);
  }
  return left.join(' ');
}

/** The provinces that `text` names behind a word of place, each with what stands before that; a name that a unit here has too is that unit's. */
function placesIn(text: string, units: readonly Unit[]): readonly Placed[] {
  return [...text.matchAll(PLACED)].flatMap(({ 0: word, 1: place = '', index }) => {
    const found = provinceAt(text.slice(index + word.length));
    if (!found || (!found.marked && isUnit(found.bare, units))) return [];
    const before = lineBefore(text.slice(0, index));
    const from = FROM.has(fold(place));
    const after = text
      .slice(index + word.length)
      .trimStart()
      .slice(found.typed.length);
    return [{ ...found, before, from, after: ` ${fold(after)} ` }];
  });
}

/** "Còn ở …" and "tui nói ở …" sound like a child and a grandparent that live there. */
const SAID = /^ (?:con|the con|vay con) $| (?:toi|tui|em|minh|anh|chi) noi $/;

function lineBefore(text: string): string {
  const line = ` ${fold(text.replace(/(?<![\p{L}])còn(?![\p{L}])/giu, ' '))} `.replace(/^ +$/, ' ');
  return SAID.test(line) ? ' ' : line;
}

const UNIT = /^(?:phuong|xa|thi tran) /;

function isUnit(bare: string, units: readonly Unit[]): boolean {
  return units.some(({ name, formerWards }) =>
    [name, ...formerWards].some((each) => fold(each).replace(UNIT, '') === bare),
  );
}

/** What decides whether a place is where the need is: the words around all of them, the field it is of. */
type Around = { readonly around: string; readonly field: string | undefined; readonly knowledge: Knowledge };

function isWhere({ before, after }: Placed, { around, field, knowledge }: Around): boolean {
  if (COMES.test(around)) return false;
  if (GROUND.some(([lies, fields]) => lies.test(before) && fields.has(field ?? ''))) return true;
  if (CAME.test(before) || OTHERS.test(before) || FOR_THERE.test(before) || BOUGHT.test(before) || BEFORE.test(around))
    return false;
  return LIVES.test(before) || !(OVER.test(after) || wantedAfter(after, knowledge));
}

/** Whether another need is named behind the place, which is then only told of. */
function wantedAfter(after: string, { understand }: Knowledge): boolean {
  const wanted = WANTED.exec(after)?.[1];
  if (wanted === undefined) return false;
  const { procedures, namesOther } = understand(wanted);
  return procedures.length > 0 || namesOther;
}

/** Whether the region itself is named or one of its units, and not to say that it is not meant. */
function namesHome({ text, understanding }: Turn, home: string | undefined): boolean {
  if (understanding.entities.place.length > 0) return true;
  const words = wordsOf(fold(text));
  return words.some((_, at) => {
    const named = provinceAt(words.slice(at).join(' '))?.name;
    return named !== undefined && named === home && !DENIED.test(` ${words.slice(0, at).join(' ')} `);
  });
}
