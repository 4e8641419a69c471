import type { Declaration } from '../../knowledge/declarations/declaration.ts';
import { settledFor } from '../../knowledge/declarations/next.ts';
import { isQuestion } from '../../knowledge/declarations/readers/words.ts';
import { readPolarity } from '../../knowledge/declarations/readers/yesno.ts';
import { continued } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Draft } from '../memory.ts';
import type { Language } from '../../knowledge/language/text.ts';
import type { Action, Reply } from '../reply.ts';
import { tell, type Telling } from '../telling.ts';
import type { Turn } from '../turn.ts';
import type { FormOutcome } from './answering.ts';
import { commandOf } from './command.ts';
import { beginWith, together, toldBy } from './early.ts';
import type { Scene, Settings, State, Told } from './state.ts';
import { act } from './telling.ts';
import { yesOrNo } from './understanding.ts';

type Consent = State & { readonly step: 'consent' };
/** For which form and procedure consent is asked. */
type Wanted = { readonly declaration: Declaration; readonly procedure: string };

/** Asks whether the person agrees; what their message says of the form already waits with the question, and no longer. */
export function askConsent(settings: Settings, wanted: Wanted, turn: Turn): FormOutcome {
  const { declaration, procedure } = wanted;
  const told = turn.choice ? [] : toldBy(unbegun(settings, wanted, turn), turn.text);
  return {
    say: [consent(settings, wanted, turn, told)],
    remember: { procedure },
    wait: { step: 'consent', asked: 1, procedure, declaration: declaration.id, told },
  };
}

/** The one message that says what the answers are for, and how long they are kept. */
export function consent(settings: Settings, wanted: Wanted, turn: Turn, told: readonly Told[]): Reply {
  const { id, title, purpose } = wanted.declaration;
  const telling = (to: Language): Telling => {
    const words = packs[to].declaration;
    const said = {
      title: continued(title[to]),
      purpose: purpose[to],
      days: settings.draftDays,
      told: told.length > 0,
    };
    return { lead: words.consent(said), rest: [], spoken: words.consentSpoken(said) };
  };
  const about = { declaration: id, procedure: wanted.procedure };
  return tell('declaration.consent', turn, telling, { actions: yesActions(turn), about });
}

function yesActions(turn: Turn): Action[] {
  const words = packs[turn.language].declaration;
  return [act(words.agree, 'yes'), act(words.disagree, 'no')];
}

/** Whether a message agrees, refuses, or says something of the form that consent is asked for. */
export function hearsConsent(settings: Settings, state: Consent, turn: Turn): boolean {
  const declaration = settings.declarations.byId(state.declaration);
  const [other] = turn.understanding.procedures;
  if (!declaration || isQuestion(turn.text) || (other && other.code !== state.procedure)) return false;
  if (agreesBeside(turn.text) !== undefined) return true;
  const scene = unbegun(settings, { declaration, procedure: state.procedure }, turn);
  return toldBy(scene, turn.text, state.told).length > 0;
}

/** Hears the answer: only yes and no count, and what is told beside them is kept back until there is a yes. */
export function hearConsent(settings: Settings, state: Consent, turn: Turn): FormOutcome {
  const declaration = settings.declarations.byId(state.declaration);
  const about = { declaration: state.declaration, procedure: state.procedure };
  const declined = (): FormOutcome => ({
    say: [tell('declaration.declined', turn, tellDeclined, { about })],
    end: true,
  });
  const agreed = answerTo(turn);
  if (!declaration || agreed === false) return declined();
  const scene = unbegun(settings, { declaration, procedure: state.procedure }, turn);
  const now = turn.choice ? [] : toldBy(scene, turn.text, state.told);
  const told = together(state.told ?? [], now);
  if (agreed) return beginWith(scene, told);
  if (state.asked > 1) return declined();
  const unclear = (to: Language): Telling => {
    const { consentTold, consentAgain } = packs[to].declaration;
    return { lead: now.length > 0 ? consentTold : consentAgain, rest: [] };
  };
  const again = tell('declaration.consent', turn, unclear, { actions: yesActions(turn), about });
  return { say: [again], wait: { ...state, told, asked: state.asked + 1 } };
}

function tellDeclined(language: Language): Telling {
  return { lead: packs[language].declaration.declined, rest: [], spoken: packs[language].aloud.declined };
}

function answerTo(turn: Turn): boolean | undefined {
  const { choice, text } = turn;
  if (choice?.kind === 'answer' && (choice.value === 'yes' || choice.value === 'no')) return choice.value === 'yes';
  if (refuses(turn)) return false;
  // going on is what was asked for here, so it agrees
  return readPolarity(text) ?? agreesBeside(text);
}

/** A wish to know how much is left, or to go on, is no refusal. */
function refuses(turn: Turn): boolean {
  const command = commandOf(turn);
  return command !== undefined && command !== 'left' && command !== 'goOn';
}

/** "…, đúng, đồng ý": who tells something and says plainly whether they agree has answered; a mere yes may belong to what they tell. */
function agreesBeside(text: string): boolean | undefined {
  const parts = text.split(/[,.;\n]+/).filter((part) => AGREES.test(fold(part)));
  const said = new Set(parts.map(yesOrNo));
  if (said.has(false)) return false;
  return said.has(true) ? true : undefined;
}

const AGREES = /(?:^| )(?:dong y|agreed?)(?: |$)/;

/** The form as it stands before it is begun: nothing of it is remembered. */
function unbegun(settings: Settings, { declaration, procedure }: Wanted, turn: Turn): Scene {
  const draft = newDraft(declaration, procedure, turn);
  return { settings, turn, declaration, draft, words: packs[turn.language].declaration };
}

function newDraft(declaration: Declaration, procedure: string, turn: Turn): Draft {
  const { id, version } = declaration;
  const answers = settledFor(declaration, procedure);
  return { declaration: id, version, procedure, answers, touched: turn.now.toISOString() };
}
