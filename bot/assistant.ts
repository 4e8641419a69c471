import { makeDeclarationFlow, makeResumeFlow, type DeclarationSettings } from '../dialogs/declaration.ts';
import { makeDeliveryFlow } from '../dialogs/delivery.ts';
import { papersSometimes } from '../dialogs/aspects.ts';
import { makeBrowseFlow } from '../dialogs/browse.ts';
import { makeClarify } from '../dialogs/clarifying.ts';
import type { Manners } from '../dialogs/courtesies.ts';
import { crisis } from '../dialogs/crisis.ts';
import { makeLead } from '../dialogs/leading.ts';
import { makeWardFlow } from '../dialogs/ward.ts';
import { makeDiscoveryFlow } from '../dialogs/discovery.ts';
import { makeElsewhereFlow } from '../dialogs/elsewhere.ts';
import { makeImportedFlow, makeLookFurther, type CurrentNational } from '../dialogs/imported.ts';
import { makeGuidanceFlow } from '../dialogs/guidance.ts';
import { makeHandoverFlow } from '../dialogs/handover.ts';
import { MainDialog, type Flows } from '../dialogs/main.ts';
import { makePetitionFlow } from '../dialogs/petition.ts';
import { makePrivacyFlow } from '../dialogs/privacy.ts';
import { makeProcedureFlow } from '../dialogs/procedure.ts';
import { makeRatingFlow } from '../dialogs/rating.ts';
import { makeStatusFlow } from '../dialogs/status.ts';
import { makeVoice } from '../dialogs/voice.ts';
import type { Applications } from '../knowledge/applications/application.ts';
import { besideNational } from '../knowledge/catalogue/beside.ts';
import { holdingOn } from '../knowledge/dated.ts';
import { makeReaders } from '../knowledge/declarations/fields.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../knowledge/language/day.ts';
import { legible } from '../knowledge/language/legible.ts';
import type { LanguageService } from '../knowledge/understanding/languageService.ts';
import { understandLong } from '../knowledge/understanding/long.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Incoming } from './channels/channel.ts';
import type { Config } from './config.ts';
import type { Respond } from './conversation.ts';
import { makeRespond } from './respond.ts';
import type { Codec } from './storage/codec.ts';
import { makeTurnHints, type TurnHints } from './turnHints.ts';

const LEGIBLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** What the assistant knows, what it may look up, and what its ids are derived with. */
export type AssistantParts = {
  readonly config: Pick<Config, 'draftDays' | 'transcriptDays' | 'statusDisclosure' | 'publicUrl' | 'port' | 'turnMs'>;
  readonly knowledge: Knowledge;
  readonly applications: Applications;
  readonly national?: CurrentNational;
  readonly codec: Pick<Codec, 'lookupHash'>;
  readonly turnId: (key: string, message: string) => string;
  /** Someone outside who is asked what a message leaves open, where that was set up. */
  readonly languageService?: LanguageService | undefined;
};

/** The flows, put together into what answers a message. */
export function makeAssistant(parts: AssistantParts): Respond {
  const { config, knowledge, turnId, national = () => undefined } = parts;
  const { region, declarations } = knowledge;
  const understand = understandLong(besideNational(knowledge.understand, national));
  const titleOf = (id: string, language: Language): string => declarations.byId(id)?.title[language] ?? id;
  const nameOf = (code: string, language: Language) => knowledge.procedures.byCode(code)?.name[language];
  const manners = { region, draftDays: config.draftDays, transcriptDays: config.transcriptDays, titleOf, nameOf };
  const main = new MainDialog(flowsOf(parts, manners), manners, { understand, lead: makeLead(knowledge) });
  return makeRespond({
    main,
    understand,
    hints: hintsOf(parts),
    voice: makeVoice(region),
    turnId,
    draftDays: config.draftDays,
  });
}

function hintsOf({ languageService: service, knowledge, config }: AssistantParts): TurnHints | undefined {
  return service && makeTurnHints({ service, urgent: makeUrgent(knowledge), turnMs: config.turnMs });
}

/** Whether a message must be answered whatever comes after it: someone is in danger. */
export function makeUrgent({ understand }: Knowledge): (message: Incoming) => boolean {
  const understandAll = understandLong(understand);
  return ({ text, language = 'vi' }) => understandAll(legible(text), language).intent === 'crisis';
}

function flowsOf(parts: AssistantParts, manners: Manners): Flows {
  const { config, knowledge, applications, codec, national = () => undefined } = parts;
  const { region, procedures } = knowledge;
  const declaring = declaringWith(parts);
  return {
    discovery: makeDiscoveryFlow({
      knowledge,
      clarify: makeClarify(manners),
      lookFurther: makeLookFurther({ region, national }),
    }),
    imported: makeImportedFlow({ region, national }),
    procedure: makeProcedureFlow({ knowledge }),
    declaration: makeDeclarationFlow(declaring),
    resume: makeResumeFlow(declaring),
    delivery: makeDeliveryFlow({ knowledge }),
    status: makeStatusFlow({
      region,
      procedureName: (code, language) => procedures.byCode(code)?.name[language],
      applications,
      disclosure: config.statusDisclosure,
      reason: 'terminal', // where staff speak today
    }),
    guidance: makeGuidanceFlow({ knowledge }),
    privacy: makePrivacyFlow({
      region,
      draftDays: config.draftDays,
      transcriptDays: config.transcriptDays,
      asksOutside: parts.languageService !== undefined,
    }),
    petition: makePetitionFlow({
      knowledge,
      applications,
      codeOf: (turn) => receiptIn(codec.lookupHash('petition', turn)),
      draftDays: config.draftDays,
    }),
    rating: makeRatingFlow({
      applications,
      idOf: (application, person) => codec.lookupHash('rating', JSON.stringify([application, person])),
    }),
    browse: makeBrowseFlow({ knowledge }),
    ward: makeWardFlow(knowledge),
    elsewhere: makeElsewhereFlow(knowledge),
    crisis,
    handover: makeHandoverFlow({ region }),
  };
}

function declaringWith({ config, knowledge, codec }: AssistantParts): DeclarationSettings {
  const { region, units, declarations } = knowledge;
  return {
    declarations,
    read: makeReaders({ units, provinceName: region.name.vi }),
    ids: {
      reference: (turn) => referenceIn(codec.lookupHash('reference', turn)),
      token: (turn) => codec.lookupHash('file', turn),
    },
    publicUrl: (config.publicUrl ?? `http://localhost:${config.port}`).replace(/\/+$/, ''),
    draftDays: config.draftDays,
    fileDays: config.draftDays,
    region,
    papers: (procedure, day, language) => papersOf(knowledge, procedure, day, language),
  };
}

/** A reference a person can read out: two groups of four, of letters and digits that are not mistaken for each other. */
function referenceIn(hash: string): string {
  const read = legibleIn(hash, 8);
  return `TK-${read.slice(0, 4)}-${read.slice(4)}`;
}

/** A receipt code of a petition: figures alone, in groups of four, because it is often read out on the telephone. */
function receiptIn(hash: string): string {
  const figures = Buffer.from(hash, 'base64url').readBigUInt64BE() % 10n ** 12n;
  return `PA-${String(figures)
    .padStart(12, '0')
    .replace(/(\d{4})(?=\d)/g, '$1-')}`;
}

function legibleIn(hash: string, letters: number): string {
  return [...Buffer.from(hash, 'base64url').subarray(0, letters)]
    .map((byte) => LEGIBLE[byte % LEGIBLE.length])
    .join('');
}

/** The papers of a procedure on a day: those always needed, and those only where something holds. */
function papersOf(
  { procedures }: Knowledge,
  code: string,
  day: Day,
  language: Language,
): ReturnType<DeclarationSettings['papers']> {
  const papers = holdingOn(procedures.byCode(code)?.documents ?? [], day)?.value ?? [];
  const always = papers.filter(({ required }) => required === 'always').map(({ name }) => name[language]);
  return { always, sometimes: papersSometimes(papers, language) };
}
