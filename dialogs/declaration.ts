import type { Declaration } from '../knowledge/declarations/declaration.ts';
import { keepFitting } from '../knowledge/declarations/keep.ts';
import { attestationOf, nextPlace, settledFor } from '../knowledge/declarations/next.ts';
import { packs } from '../knowledge/language/packs.ts';
import { goOn, type FormOutcome } from './declaration/answering.ts';
import { keepOrDrop, whatToChange } from './declaration/choosing.ts';
import { commandOf } from './declaration/command.ts';
import { finishedAgain, wantsAgain } from './declaration/finishing.ts';
import { hearsForm } from './declaration/hearing.ts';
import { isGone, sceneOf, type Scene, type Settings, type State } from './declaration/state.ts';
import { hearChange, hearConfirmation, hearField, hearLeaving, hearReview, obey } from './declaration/steps.ts';
import { act, askField, askToConfirm, placeOf, review, tell } from './declaration/telling.ts';
import { yesOrNo } from './declaration/understanding.ts';
import type { Flow, FlowStarts } from './flow.ts';
import type { Draft } from './memory.ts';
import type { Action, Reply, ReplyId } from './reply.ts';
import type { Turn } from './turn.ts';

export type { Settings as DeclarationSettings, State as DeclarationState } from './declaration/state.ts';

/** Makes the flow that fills in the declaration of a procedure, question by question, once the person has agreed to it. */
export function makeDeclarationFlow(settings: Settings): Flow<FlowStarts['declaration'], State> {
  return { id: 'declaration', begin: ({ procedure }, turn) => begin(settings, procedure, turn), ...shared(settings) };
}

/** Makes the flow that takes the open draft up again. */
export function makeResumeFlow(settings: Settings): Flow<FlowStarts['resume'], State> {
  return { id: 'resume', begin: (_start, turn) => resume(settings, turn), ...shared(settings) };
}

function shared(settings: Settings): Pick<Flow<never, State>, 'hears' | 'hear' | 'ask'> {
  return {
    hears: (state, turn) => hearsForm(settings, state, turn),
    hear: (state, turn) => hear(settings, state, turn),
    ask: (state, turn) => ask(settings, state, turn),
  };
}

function begin(settings: Settings, procedure: string, turn: Turn): FormOutcome {
  const words = packs[turn.language].declaration;
  const declaration = settings.declarations.byProcedure(procedure, turn.today);
  if (!declaration) return { say: [{ id: 'declaration.none', text: words.noForm, about: { procedure } }], end: true };
  const open = sceneOf(settings, turn);
  if (open) {
    return { say: [askAlready(open, declaration)], wait: { step: 'already', procedure, declaration: declaration.id } };
  }
  const again = wantsAgain(turn) ? finishedAgain(settings, turn) : undefined;
  if (again) return { say: [again], end: true };
  return askConsent(settings, declaration, procedure, turn);
}

function askConsent(settings: Settings, declaration: Declaration, procedure: string, turn: Turn): FormOutcome {
  return {
    say: [consent(settings, declaration, procedure, turn)],
    remember: { procedure },
    wait: { step: 'consent', asked: 1, procedure, declaration: declaration.id },
  };
}

function consent(settings: Settings, { id, title, purpose }: Declaration, procedure: string, turn: Turn): Reply {
  const words = packs[turn.language].declaration;
  const said = { title: title[turn.language], purpose: purpose[turn.language], days: settings.draftDays };
  const spoken = turn.channel.spoken;
  return {
    id: 'declaration.consent',
    text: spoken ? words.consentSpoken(said) : words.consent(said),
    ...(spoken && {
      notes: packs.vi.declaration.consent({ title: title.vi, purpose: purpose.vi, days: settings.draftDays }),
    }),
    actions: yesActions(turn),
    about: { declaration: id, procedure },
  };
}

function yesActions(turn: Turn): Action[] {
  const words = packs[turn.language].declaration;
  return [act(words.agree, 'yes'), act(words.disagree, 'no')];
}

function askAlready(scene: Scene, wanted: Declaration): Reply {
  const { words, turn, declaration } = scene;
  const title = declaration.title[turn.language];
  const text = wanted.id === declaration.id ? words.already({ title }) : words.alreadyOther({ title });
  return tell(scene, 'declaration.confirm', text, { actions: [act(words.goOn, 'goOn'), act(words.startOver, 'anew')] });
}

/** Goes on with the draft, or gives what was finished last again; answers to an older version of the form are kept where they still fit. */
function resume(settings: Settings, turn: Turn): FormOutcome {
  const words = packs[turn.language].declaration;
  const { draft } = turn.memory;
  const scene = sceneOf(settings, turn);
  const again = draft ? undefined : finishedAgain(settings, turn);
  if (again) return { say: [again], end: true };
  if (!scene) {
    const gone = draft !== undefined && isGone(draft, settings, turn.now);
    const text = gone ? words.gone({ days: settings.draftDays }) : words.none;
    return { say: [{ id: 'declaration.none', text }], remember: { draft: undefined }, end: true };
  }
  const { scene: current, updated } = upToDate(scene);
  const said = words.resumed({ title: scene.declaration.title[turn.language] });
  return goOn(current, [], updated ? `${said} ${words.updated}` : said);
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
  if (state.step === 'consent') return hearConsent(settings, state, turn, declaration);
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
    case 'changing':
      return hearChange(scene, state);
    case 'leaving':
      return hearLeaving(scene);
  }
}

type Consent = State & { step: 'consent' };

function hearConsent(
  settings: Settings,
  state: Consent,
  turn: Turn,
  declaration: Declaration | undefined,
): FormOutcome {
  const words = packs[turn.language].declaration;
  const about = { declaration: state.declaration, procedure: state.procedure };
  const say = (id: ReplyId, text: string, actions?: Action[]): Reply => ({
    id,
    text,
    about,
    ...(actions && { actions }),
  });
  const agreed = chosen(turn) ?? (refuses(turn) ? false : yesOrNo(turn.text));
  if (!declaration || agreed === false || (agreed === undefined && state.asked > 1)) {
    return { say: [say('declaration.declined', words.declined)], end: true };
  }
  if (agreed === undefined) {
    const again = say('declaration.consent', words.consentAgain, yesActions(turn));
    return { say: [again], wait: { ...state, asked: state.asked + 1 } };
  }
  const draft = newDraft(declaration, state.procedure, turn);
  return goOn({ settings, turn, declaration, draft, words }, [], words.begun);
}

/** A word typed without being asked for is no consent: only yes and no count. */
function chosen({ choice }: Turn): boolean | undefined {
  if (choice?.kind !== 'answer') return undefined;
  if (choice.value === 'yes') return true;
  return choice.value === 'no' ? false : undefined;
}

/** A wish to know how much is left is neither yes nor no. */
function refuses(turn: Turn): boolean {
  const command = commandOf(turn);
  return command !== undefined && command !== 'left';
}

function newDraft(declaration: Declaration, procedure: string, turn: Turn): Draft {
  const { id, version } = declaration;
  return {
    declaration: id,
    version,
    procedure,
    answers: settledFor(declaration, procedure),
    touched: turn.now.toISOString(),
  };
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
    const anewFrom = askConsent(settings, declaration, state.procedure, turn);
    return { ...anewFrom, remember: { ...anewFrom.remember, draft: undefined } };
  }
  const command = commandOf(turn);
  if (meaning === 'goOn' || command === 'goOn' || yesOrNo(turn.text) === true) return resume(settings, turn);
  const open = sceneOf(settings, turn);
  if (!open || !declaration) return resume(settings, turn);
  if (command === 'cancel' || command === 'later') {
    const text = open.words.kept({ title: open.declaration.title[turn.language], days: settings.draftDays });
    return { say: [tell(open, 'declaration.kept', text)], end: true };
  }
  if (command === 'review' || command === 'left') return obey(upToDate(open).scene, command);
  return { say: [askAlready(open, declaration)], wait: state };
}

/** The open question once more, in the language of the turn. */
function ask(settings: Settings, state: State, turn: Turn): readonly Reply[] {
  const declaration = settings.declarations.byId(state.declaration);
  if (state.step === 'consent') return declaration ? [consent(settings, declaration, state.procedure, turn)] : [];
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
