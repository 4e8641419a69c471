// in one file: one form from consent to what is handed over
import type { Declaration } from '../knowledge/declarations/declaration.ts';
import { keepFitting } from '../knowledge/declarations/keep.ts';
import { attestationOf, nextPlace, settledFor } from '../knowledge/declarations/next.ts';
import { continued } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { goOn, wait, type FormOutcome } from './declaration/answering.ts';
import { keepOrDrop, whatToChange } from './declaration/choosing.ts';
import { commandOf } from './declaration/command.ts';
import { finishedAgain, wantsAgain } from './declaration/finishing.ts';
import { formsHeld, tellHeld } from './declaration/held.ts';
import { fitsForm } from './declaration/fitting.ts';
import { hearsForm } from './declaration/hearing.ts';
import { dropsForm } from './declaration/leaving.ts';
import { isGone, sceneOf, type Scene, type Settings, type State } from './declaration/state.ts';
import { hearChange, hearLeaving, hearReview } from './declaration/reviewing.ts';
import { hearConfirmation, hearField } from './declaration/steps.ts';
import { askField, askToConfirm } from './declaration/asking.ts';
import { askConsent, consent, hearConsent } from './declaration/consent.ts';
import { askTold, hearTold } from './declaration/early.ts';
import { act, kept, placeOf, review, tell } from './declaration/telling.ts';
import { obey } from './declaration/obeying.ts';
import { yesOrNo } from './declaration/understanding.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts } from './flow.ts';
import type { Draft } from './memory.ts';
import type { Reply } from './reply.ts';
import { tell as tellIn, type Telling } from './telling.ts';
import { tellsOfOneself } from './route.ts';
import type { Turn } from './turn.ts';

export type { Settings as DeclarationSettings, State as DeclarationState } from './declaration/state.ts';

/** Makes the flow that fills in the declaration of a procedure, question by question, once the person has agreed to it. */
export function makeDeclarationFlow(settings: Settings): Flow<FlowStarts['declaration'], State> {
  return { id: 'declaration', begin: ({ procedure }, turn) => begin(settings, procedure, turn), ...shared(settings) };
}

/** Makes the flow that takes the open draft up again. */
export function makeResumeFlow(settings: Settings): Flow<FlowStarts['resume'], State> {
  return { id: 'resume', begin: ({ leaving }, turn) => resume(settings, turn, leaving), ...shared(settings) };
}

function shared(settings: Settings): Pick<Flow<never, State>, 'hears' | 'fits' | 'hear' | 'ask'> {
  return {
    hears: (state, turn) => hearsForm(settings, state, turn),
    fits: (state, turn) => fitsForm(settings, state, turn) || dropsForm(settings, state, turn),
    hear: (state, turn) => hear(settings, state, turn),
    ask: (state, turn) => ask(settings, state, turn),
  };
}

function begin(settings: Settings, procedure: string | undefined, turn: Turn): FormOutcome {
  if (procedure === undefined) return { say: [tellHeld(settings, turn)], end: true };
  const declaration = settings.declarations.byProcedure(procedure, turn.today);
  if (!declaration) return { say: [noForm(settings, procedure, turn)], remember: { procedure }, end: true };
  const open = sceneOf(settings, turn);
  if (open) {
    return { say: [askAlready(open, declaration)], wait: { step: 'already', procedure, declaration: declaration.id } };
  }
  const again = wantsAgain(turn) ? finishedAgain(settings, turn) : undefined;
  if (again) return { say: [again], end: true };
  return askConsent(settings, { declaration, procedure }, turn);
}

/** Nothing to fill in here for this procedure: what can be done instead. */
function noForm(settings: Settings, procedure: string, turn: Turn): Reply {
  const { aspects } = packs[turn.language].procedures;
  const ways = (['documents', 'steps', 'place'] as const).map((aspect) => ({
    label: aspects[aspect],
    means: means.procedure(procedure, aspect),
  }));
  // what is typed into a form that is not here is noted nowhere, and no reason to look somebody up
  const said = turn.memory.said?.at(-1)?.id === 'declaration.none' && tellsOfOneself(turn) ? 'notNoted' : 'noForm';
  const none = (to: Language): Telling => {
    const words = packs[to].declaration;
    return said === 'noForm' ? words.noForm({ forms: formsHeld(settings, to) }) : words.notNoted;
  };
  return tellIn('declaration.none', turn, none, { actions: ways, about: { procedure } });
}

function askAlready(scene: Scene, wanted: Declaration): Reply {
  const { words, declaration } = scene;
  const wording = (each: Scene): string | Telling => {
    const { language } = each.turn;
    const title = continued(declaration.title[language]);
    if (wanted.id === declaration.id) return each.words.already({ title });
    const { aloud } = packs[language];
    return { lead: each.words.alreadyOther({ title }), rest: [], spoken: aloud.alreadyOther({ title }) };
  };
  return tell(scene, 'declaration.confirm', wording, {
    actions: [act(words.goOn, 'goOn'), act(words.startOver, 'anew')],
  });
}

/** Goes on with the draft, or gives what was finished last again; answers to an older version of the form are kept where they still fit. */
function resume(settings: Settings, turn: Turn, leaving = false): FormOutcome {
  const { draft } = turn.memory;
  const scene = sceneOf(settings, turn);
  const again = draft ? undefined : finishedAgain(settings, turn);
  if (again) return { say: [again], end: true };
  if (!scene) {
    const gone = draft !== undefined && isGone(draft, settings, turn.now);
    const days = settings.draftDays;
    const telling = (to: Language): Telling => {
      const { declaration: words, aloud } = packs[to];
      if (gone) return { lead: words.gone({ days }), rest: [], spoken: aloud.gone({ days }) };
      return { lead: words.none, rest: [], spoken: aloud.noDraft };
    };
    return { say: [tellIn('declaration.none', turn, telling)], remember: { draft: undefined }, end: true };
  }
  const { scene: current, updated } = upToDate(scene);
  if (leaving) return wait(current, [keepOrDrop(current, 'named')], { step: 'leaving' });
  const resumed = (each: Scene): string => {
    const said = each.words.resumed({ title: continued(scene.declaration.title[each.turn.language]) });
    return updated ? `${said} ${each.words.updated}` : said;
  };
  return goOn(current, [], { written: resumed, ...(!updated && { spoken: true }) });
}

function upToDate(scene: Scene): { scene: Scene; updated: boolean } {
  const { draft, declaration } = scene;
  if (draft.version === declaration.version) return { scene, updated: false };
  const answers = { ...keepFitting(declaration, draft.answers), ...settledFor(declaration, draft.procedure) };
  const kept: Draft = { ...draft, version: declaration.version, answers };
  return { scene: { ...scene, draft: kept }, updated: true };
}

function hear(settings: Settings, state: State, turn: Turn): FormOutcome {
  const declaration = settings.declarations.byId(state.declaration);
  if (state.step === 'consent') return hearConsent(settings, state, turn);
  if (state.step === 'already') return hearAlready(settings, state, turn, declaration);
  const open = sceneOf(settings, turn);
  if (!open) return resume(settings, turn);
  const { scene, updated } = upToDate(open);
  if (updated) return resume(settings, turn);
  switch (state.step) {
    case 'asking':
      return hearField(scene, state);
    case 'confirming':
      return hearConfirmation(scene, state);
    case 'reviewing':
      return hearReview(scene, state);
    case 'told':
      return hearTold(scene, state);
    case 'changing':
      return hearChange(scene, state);
    case 'leaving':
      return hearLeaving(scene, state);
  }
}

type Already = State & { step: 'already' };

function hearAlready(
  settings: Settings,
  state: Already,
  turn: Turn,
  declaration: Declaration | undefined,
): FormOutcome {
  const meaning = turn.choice?.kind === 'answer' ? turn.choice.value : '';
  const anew =
    meaning === 'anew' ||
    /từ đầu|khai lại|làm lại|khai mới|tờ mới|lam lai|khai lai|tu dau|start (?:again|over)|new|restart/iu.test(
      turn.text,
    );
  if (anew && declaration) {
    const anewFrom = askConsent(settings, { declaration, procedure: state.procedure }, turn);
    return { ...anewFrom, remember: { ...anewFrom.remember, draft: undefined } };
  }
  const command = commandOf(turn);
  if (meaning === 'goOn' || command === 'goOn' || yesOrNo(turn.text) === true) return resume(settings, turn);
  const open = sceneOf(settings, turn);
  if (!open || !declaration) return resume(settings, turn);
  if (command === 'cancel' || command === 'later') {
    return { say: [kept(open)], end: true };
  }
  if (command === 'review' || command === 'left') return obey(upToDate(open).scene, command);
  return { say: [askAlready(open, declaration)], wait: state };
}

/** The open question once more, in the language of the turn. */
function ask(settings: Settings, state: State, turn: Turn): readonly Reply[] {
  const declaration = settings.declarations.byId(state.declaration);
  if (state.step === 'consent') {
    const { procedure, told = [] } = state;
    return declaration ? [consent(settings, { declaration, procedure }, turn, told)] : [];
  }
  const scene = sceneOf(settings, turn);
  if (!scene || !declaration) return [];
  return [askStep(scene, state, declaration)];
}

function askStep(scene: Scene, state: State, declaration: Declaration): Reply {
  switch (state.step) {
    case 'already':
      return askAlready(scene, declaration);
    case 'confirming': {
      const [first] = state.pending;
      const place = placeOf(scene, first.key);
      return place ? askToConfirm(scene, place, first) : askNext(scene);
    }
    case 'told':
      return askTold(scene, state.told);
    case 'changing':
      return whatToChange(scene, state.section);
    case 'leaving':
      return keepOrDrop(scene);
    case 'reviewing':
      return review(scene, state.full);
    case 'asking': {
      const place = placeOf(scene, state.key);
      return place ? askField(scene, place) : askNext(scene);
    }
    case 'consent':
      return askNext(scene);
  }
}

function askNext(scene: Scene): Reply {
  const next = nextPlace(scene.declaration, scene.draft.answers);
  return next && next.key !== attestationOf(scene.declaration).id ? askField(scene, next) : review(scene, false);
}
