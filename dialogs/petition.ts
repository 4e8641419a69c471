import type { Applications } from '../knowledge/applications/application.ts';
import { timelinessOf } from '../knowledge/applications/status.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../knowledge/language/fold.ts';
import { formatDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { kindOf, tellsSomething } from '../knowledge/petitions/kinds.ts';
import type { LateApplication, PetitionKind } from '../knowledge/petitions/petition.ts';
import { withoutSecrets } from '../knowledge/understanding/secrets.ts';
import { means } from './choice.ts';
import type { Effect, Flow, FlowStarts } from './flow.ts';
import { tellTopic } from './guidance.ts';
import { hears } from './petition/hearing.ts';
import { question, say } from './petition/replies.ts';
import { EMPTY, type PetitionDraft, type PetitionOutcome, type PetitionState } from './petition/state.ts';
import { advance, photosOf, Telling } from './petition/telling.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

export type PetitionSetup = {
  readonly knowledge: Pick<Knowledge, 'region' | 'guidance'>;
  readonly applications: Pick<Applications, 'byCode'>;
  /** A receipt code: the same for the same turn. */
  readonly codeOf: (turn: string) => string;
  readonly draftDays: number;
  /** Why staff look applications up, for the audit log. */
  readonly reason?: string;
};

/** Takes what a person has to say of the administration, or says where else it belongs. */
export function makePetitionFlow(setup: PetitionSetup): Flow<FlowStarts['petition'], PetitionState> {
  return {
    id: 'petition',
    begin: (start, turn) => beginWithFiles(setup, start, turn),
    hears,
    hear: (state, turn) => {
      const heard = new Telling(setup, turn).hear(state);
      return 'formal' in heard ? formal(setup, heard.formal, { draft: heard.draft, turn }) : heard;
    },
    park: ({ draft }, turn) => (draft.what ? { petition: { ...draft, touched: turn.now.toISOString() } } : {}),
    ask: (state, turn) => [question(state, turn)],
  };
}

/** Asks what became of a petition, or where petitions go, rather than telling one. */
const BECAME =
  /(?:ket qua|tra loi|toi dau|the nao|den dau|xu ly chua).*(?:phan anh|kien nghi|khieu nai|gop y)|(?:phan anh|kien nghi|khieu nai|gop y).*(?:chua ai|chua thay|chua co|toi dau|den dau|tra loi chua|the nao roi|lan truoc)|nobody answered my|my (?:complaint|petition|feedback).*(?:status|answered|where is)|what (?:became|happened).*(?:complaint|petition|feedback)/;
const WHERE =
  /(?:^| )(?:o dau|gui dau|dau$|noi nao|cho nao|voi ai|cho ai|bao ai|anh ai|whom?|where|how (?:do|can|to))(?: |$)/;
const PRAISES = /(?:^| )(?:khen|loi khen|cam on|ghi nhan|nhiet tinh|prais\w*|compliment\w*|thank\w*)(?: |$)/;

/** What came with the first words goes along, once a petition is told; anything else is answered as if it had come without. */
async function beginWithFiles(
  setup: PetitionSetup,
  start: FlowStarts['petition'],
  turn: Turn,
): Promise<PetitionOutcome> {
  const begun = await begin(setup, start, turn);
  if (turn.attachments.length === 0 || !begun.wait || begun.start) return begun;
  const { say, wait, ...more } = begun;
  const { photos, told } = photosOf(setup, turn);
  const draft = { ...wait.draft, photos: [...wait.draft.photos, ...photos] };
  return { ...more, say: [told, ...say], wait: { ...wait, draft } };
}

async function begin(setup: PetitionSetup, start: FlowStarts['petition'], turn: Turn): Promise<PetitionOutcome> {
  const text = withoutSecrets(start.text ?? '').trim();
  const told = tellsSomething(text);
  if (BECAME.test(fold(text))) return recorded(turn);
  const late = await lateOf(setup, start.application ?? (told ? undefined : shownBefore(turn)), turn);
  const kind = start.take ? 'reflection' : kindOf(text);
  const draft: PetitionDraft = { ...EMPTY, ...(told && { what: text }) };
  if (kind === 'complaint' || kind === 'denunciation')
    return formal(setup, kind, { draft, turn, ...(late && { application: late.code }) });
  const { petition: left } = turn.memory;
  if (late && left?.application?.code === late.code) return takeUp(left, start.take === true, turn);
  if (late) return { ...prefilled(late, turn), do: audit(setup, late, turn) };
  if (WHERE.test(fold(text)) && (!told || kind === 'unclear'))
    return { say: [], start: { flow: 'guidance', with: { topic: 'petition' } } };
  if (left && !told) return takeUp(left, start.take === true, turn);
  if (kind === 'unclear') return wait({ draft, step: 'kind' }, turn);
  const taken = { ...draft, kind: kind ?? 'reflection' };
  return told
    ? advance(withPlaces(taken, turn), turn, kind === 'proposal' || PRAISES.test(fold(text)) ? 'noted' : 'heard')
    : advance(taken, turn);
}

/** What was left before it was sent; `at once`: the person has just said that it is to be taken here. */
function takeUp({ touched: _touched, ...draft }: PetitionDraft & { touched: string }, atOnce: boolean, turn: Turn) {
  return atOnce ? advance(draft, turn) : wait({ draft, step: 'resuming' }, turn);
}

function wait(state: PetitionState, turn: Turn): PetitionOutcome {
  return { say: [question(state, turn)], wait: state };
}

/** A place that was named along is not asked for again. */
function withPlaces(draft: PetitionDraft, { understanding }: Turn): PetitionDraft {
  const { place } = understanding.entities;
  return place.length > 0 ? { ...draft, where: place.join(', ') } : draft;
}

/** The application that was shown last. */
function shownBefore({ memory }: Turn): string | undefined {
  const last = memory.said?.at(-1);
  return last?.id === 'status.found' ? last.about?.application : undefined;
}

async function lateOf(
  { applications }: PetitionSetup,
  code: string | undefined,
  { today }: Turn,
): Promise<LateApplication | undefined> {
  const application = code === undefined ? undefined : await applications.byCode(code);
  const how = application && timelinessOf(application, today);
  if (!application || how?.kind !== 'late') return undefined;
  const { agency, dueOn } = application;
  return { code: application.code, ...(agency && { agency }), dueOn, daysLate: how.days, asOf: today };
}

function audit({ reason = 'terminal' }: PetitionSetup, { code }: LateApplication, { speaker }: Turn): Effect[] {
  return speaker.role === 'staff' ? [{ kind: 'audit', act: 'lookUp', what: 'code', key: code, reason }] : [];
}

function prefilled(late: LateApplication, turn: Turn): PetitionOutcome {
  const { language } = turn;
  const due = formatDay(late.dueOn, language);
  const what = packs[language].petition.late({ code: late.code, due, days: late.daysLate });
  const where = late.agency === undefined ? {} : { where: late.agency };
  return wait({ draft: { ...EMPTY, what, ...where, when: due, application: late }, step: 'more' }, turn);
}

type Formal = { readonly draft: PetitionDraft; readonly turn: Turn; readonly application?: string };

/** Where and how a complaint or a denunciation is filed: never here. What was told can be noted as feedback, if the person wants that. */
function formal(setup: PetitionSetup, kind: PetitionKind, { draft, turn, application }: Formal): PetitionOutcome {
  const topic = kind === 'complaint' ? 'formalcomplaint' : 'denunciation';
  const words = packs[turn.language];
  const actions = [
    { label: words.petition.takeInstead, means: means.petition('take', application) },
    { label: words.common.person, means: means.handover() },
  ];
  const telling = (to: Language) => {
    const told = tellTopic(setup.knowledge, topic, turn, to);
    const late = application === undefined ? [] : [packs[to].petition.lateHere];
    return { ...told, rest: [...late, ...told.rest] };
  };
  const reply = tell('petition.formal', turn, telling, { actions });
  const left = draft.what ? { petition: { ...draft, touched: turn.now.toISOString() } } : {};
  return { say: [reply], remember: { topic: 'petition', ...left }, end: true };
}

function recorded(turn: Turn): PetitionOutcome {
  const codes = (turn.memory.petitioned ?? []).join(', ');
  const words = say('petition.recorded', turn, (own) => (codes === '' ? own.nothingRecorded : own.recorded({ codes })));
  return { say: [words], remember: { topic: 'petition' }, end: true };
}
