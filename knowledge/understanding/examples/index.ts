import { type Aspect, ASPECTS, type Intent } from '../understanding.ts';
import answers from './answers.json' with { type: 'json' };
import commandBack from './command.back.json' with { type: 'json' };
import commandCancel from './command.cancel.json' with { type: 'json' };
import commandNo from './command.no.json' with { type: 'json' };
import commandRepeat from './command.repeat.json' with { type: 'json' };
import commandYes from './command.yes.json' with { type: 'json' };
import contact from './contact.json' with { type: 'json' };
import crisis from './crisis.json' with { type: 'json' };
import declarationResume from './declaration.resume.json' with { type: 'json' };
import declarationStart from './declaration.start.json' with { type: 'json' };
import deliveryExplain from './delivery.explain.json' with { type: 'json' };
import handoff from './handoff.json' with { type: 'json' };
import help from './help.json' with { type: 'json' };
import language from './language.json' with { type: 'json' };
import levelsExplain from './levels.explain.json' with { type: 'json' };
import outOfScope from './out_of_scope.json' with { type: 'json' };
import petition from './petition.json' with { type: 'json' };
import portalAccount from './portal.account.json' with { type: 'json' };
import portalSubmit from './portal.submit.json' with { type: 'json' };
import privacy from './privacy.json' with { type: 'json' };
import procedureAsk from './procedure.ask.json' with { type: 'json' };
import procedureFind from './procedure.find.json' with { type: 'json' };
import smalltalkBye from './smalltalk.bye.json' with { type: 'json' };
import smalltalkGreet from './smalltalk.greet.json' with { type: 'json' };
import smalltalkThanks from './smalltalk.thanks.json' with { type: 'json' };
import statusLookup from './status.lookup.json' with { type: 'json' };

/** A message as someone might type it, with what it means; `subject` is one of `../subjects.json`. */
export type Example = {
  readonly text: string;
  readonly intent: Intent;
  readonly aspect?: Aspect;
  readonly subject?: string;
};

type Row = { readonly text: string; readonly aspect?: string; readonly subject?: string };

const FILES: Readonly<Record<Intent, readonly Row[]>> = {
  'command.back': commandBack,
  'command.cancel': commandCancel,
  'command.no': commandNo,
  'command.repeat': commandRepeat,
  'command.yes': commandYes,
  contact: contact,
  crisis: crisis,
  'declaration.resume': declarationResume,
  'declaration.start': declarationStart,
  'delivery.explain': deliveryExplain,
  handoff: handoff,
  help: help,
  language: language,
  'levels.explain': levelsExplain,
  out_of_scope: outOfScope,
  petition: petition,
  'portal.account': portalAccount,
  'portal.submit': portalSubmit,
  privacy: privacy,
  'procedure.ask': procedureAsk,
  'procedure.find': procedureFind,
  'smalltalk.bye': smalltalkBye,
  'smalltalk.greet': smalltalkGreet,
  'smalltalk.thanks': smalltalkThanks,
  'status.lookup': statusLookup,
};

/** Every example, in a fixed order. */
export const EXAMPLES: readonly Example[] = (Object.keys(FILES) as Intent[])
  .toSorted()
  .flatMap((intent) => FILES[intent].map((row) => exampleOf(intent, row)));

/** What people answer to questions, or add to what was said: of no intent by itself, and of no danger. */
export const ANSWERS: readonly string[] = answers.map(({ text }) => text);

function exampleOf(intent: Intent, { text, aspect, subject }: Row): Example {
  const known = ASPECTS.find((each) => each === aspect);
  if (aspect !== undefined && known === undefined) throw new Error(`No such aspect: ${aspect} (${text})`);
  return { text, intent, ...(known ? { aspect: known } : {}), ...(subject === undefined ? {} : { subject }) };
}
