import { timelinessOf } from '../knowledge/applications/status.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { lineOfQuestion, questionIn } from './applicationQuestions.ts';
import { aspectIn } from './asked.ts';
import type { FlowStart } from './flow.ts';
import { merelyAnswers, standsApart, SURE } from './interruption.ts';
import type { ListedApplication } from './memory.ts';
import { meansOther, placeOf, pointing } from './ordinal.ts';
import { namedOf } from './namedApplication.ts';
import { ofApplication } from './ofApplication.ts';
import { aspectOf } from './statusAnswers.ts';
import { impliedState, saidState, type State } from './stateWords.ts';
import type { Turn } from './turn.ts';

/** Longer messages say what they are about themselves. */
const FEW_WORDS = 12;
const DUE =
  / (?:hen|khi nao|bao gio|chung nao|hom nao|ngay nao|bua nao|bao lau|may ngay|when|how long|what day|which day|due) /;
/** The procedure is wanted anew, or asked about for itself. */
const ANEW =
  / (?:thu tuc|muon lam|muon xin|can lam|xin lam|lam moi|nop moi|chuan bi|procedures?|apply|want to|how to|how do (?:i|we)) /;
/** Words that one or some of the list are picked with. */
const PICKS = / (?:ho so|cai|vu|files?|applications?|ones?) /;
/** How long it takes from the beginning. */
const TAKES = / (?:mat|ton|can) (?:bao lau|may ngay)(?! nua) | how long (?:does|do|will) (?:\w+ ){1,6}take /;
/** Once something else was said of, or to, nothing less than the word itself means an application. */
const OF_APPLICATIONS = / (?:ho so|applications?|(?:my|the|which|that|this|his|her|their) (?:\w+ ){0,2}files?) /;

/** What a message asks of the list of applications that was shown: one of them, those that are so, when each is due. */
export function ofList(knowledge: Knowledge, turn: Turn): FlowStart | undefined {
  const { memory, understanding } = turn;
  const listed = memory.files ?? [];
  const line = lineOfQuestion(turn);
  if (listed.length === 0 || line.trim().split(' ').length > FEW_WORDS || standsApart(understanding)) return undefined;
  if (merelyAnswers(understanding, line)) return undefined;
  const last = memory.said?.at(-1);
  const shown = last?.id === 'status.found' ? last.about?.application : undefined;
  const picked = pickedOf(knowledge, listed, { turn, line, shown, atList: last?.id === 'status.list' });
  if (!picked) return undefined;
  const [only, ...others] = picked.applications;
  if (only && others.length === 0) return only.code === shown ? undefined : askedOf(knowledge, only, turn);
  const codes = (picked.applications.length > 0 ? picked.applications : listed).map(({ code }) => code);
  return { flow: 'status', with: { codes, of: picked.applications.length > 0 ? picked.of : 'none' } };
}

type Picked = { readonly applications: readonly ListedApplication[]; readonly of: 'such' | 'others' | 'due' };
type Asking = {
  readonly turn: Turn;
  readonly line: string;
  /** The one of them that was shown just before. */
  readonly shown: string | undefined;
  /** Nothing was said since the list. */
  readonly atList: boolean;
};

function pickedOf(knowledge: Knowledge, listed: readonly ListedApplication[], asking: Asking): Picked | undefined {
  const { turn, line, shown, atList } = asking;
  const pointed = atList || shown !== undefined ? pointing(turn.text) : undefined;
  const things = atList ? lastListed(listed, turn) : listed;
  const at = pointed && placeOf(pointed, things.length);
  if (at !== undefined) return such(things.slice(at, at + 1));
  if (shown !== undefined && meansOther(turn.text))
    return { applications: listed.filter(({ code }) => code !== shown), of: 'others' };
  const within = atList || shown !== undefined || OF_APPLICATIONS.test(line);
  if (!within) return undefined;
  const named = ANEW.test(line) ? [] : namedOf(knowledge, listed, turn);
  const state = saidState(line, atList);
  if (!state && named.length > 0 && asksOfProcedure(asking, named)) return undefined;
  const soNamed = named.filter(state ? isIn(state, turn) : () => true);
  if (state && namesNoProcedure(turn)) return such(soNamed.length > 0 ? soNamed : listed.filter(isIn(state, turn)));
  if (named.length > 0) return such(soNamed.length > 0 ? soNamed : named);
  if (!atList) return undefined;
  if (DUE.test(line) && namesNoProcedure(turn)) return { applications: listed, of: 'due' };
  const implied = impliedState(line);
  const so = implied && namesNoProcedure(turn) ? listed.filter(isIn(implied.state, turn)) : [];
  return so.length > 0 || implied?.plainly ? such(so) : undefined;
}

/** Those that stand in the list shown last, which may be some of them only. */
function lastListed(listed: readonly ListedApplication[], { memory }: Turn): readonly ListedApplication[] {
  const labels = memory.said?.at(-1)?.actions?.map(({ label }) => label) ?? [];
  return labels.flatMap((label) => listed.find(({ code }) => code === label) ?? []);
}

function such(applications: readonly ListedApplication[]): Picked {
  return { applications, of: 'such' };
}

/** "Khai sinh cần giấy tờ gì": what the applications that are named say nothing of themselves, and their procedure tells. */
function asksOfProcedure({ turn, line }: Asking, named: readonly ListedApplication[]): boolean {
  const question = questionIn(line);
  if ((question === 'when' && TAKES.test(line)) || (question === 'papers' && !PICKS.test(line))) return true;
  if (question) return named.every((each) => aspectOf(question, each) !== undefined);
  const { intent, confidence } = turn.understanding;
  return aspectIn(line) !== undefined || (intent === 'procedure.ask' && confidence >= SURE);
}

/** Whether no procedure is named, which would be asked about for itself. */
function namesNoProcedure({ understanding }: Turn): boolean {
  return understanding.procedures.length === 0 && !understanding.namesOther;
}

function isIn(state: State, { today }: Turn): (application: ListedApplication) => boolean {
  return (application) =>
    state === 'late'
      ? timelinessOf(application, today).kind === 'late'
      : state.some((status) => status === application.status);
}

/** What is asked of the one that is meant, as if it had been shown; where nothing is, it is shown. */
function askedOf(knowledge: Knowledge, { code, procedureCode }: ListedApplication, turn: Turn): FlowStart {
  const { memory, understanding } = turn;
  // "which one needs more papers" asks which, and nothing of the papers
  if (saidState(lineOfQuestion(turn), false)) return { flow: 'status', with: { code } };
  const said = [{ id: 'status.found', text: '', about: { application: code, procedure: procedureCode } } as const];
  const heard = { ...turn, memory: { ...memory, said }, understanding: { ...understanding, procedures: [] } };
  const start = ofApplication(knowledge, heard);
  // how it stands is what is shown of it anyway
  const stands = start?.flow === 'status' && start.with.asked === 'state';
  return start && !stands ? start : { flow: 'status', with: { code } };
}
