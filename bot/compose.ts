import { loadKnowledge, type Knowledge } from '../knowledge/knowledge.ts';
import type { Applications } from '../knowledge/applications/application.ts';
import { dayOf, type Day } from '../knowledge/language/day.ts';
import { makeApology } from './apology.ts';
import { makeAssistant, makeUrgent } from './assistant.ts';
import type { Capabilities } from '../dialogs/turn.ts';
import { capabilitiesOf } from './channels/capabilities.ts';
import type { Channel, ChannelName, Incoming } from './channels/channel.ts';
import { consoleChannel } from './channels/console.ts';
import type { Config } from './config.ts';
import type { Respond, Response } from './conversation.ts';
import { openData, type Data } from './data.ts';
import { makeCarryOut } from './effects.ts';
import { makeLog, type Log } from './log.ts';
import { makeApplications } from './services/applications.ts';
import { openAzureLanguage, type AzureLanguage } from './services/azureLanguage.ts';
import { openNational, type NationalShelf } from './services/national.ts';
import { loadSamples } from './services/samples.ts';
import { nodeFiles } from './storage/fileSystem.ts';
import { openInbox } from './storage/inbox.ts';
import { newRecord } from './turn.ts';
import { Turns } from './turns.ts';

const GRACE_MS = 10_000;

/** Everything put together: what the server, the commands and the tests use alike. */
export type House = Data & {
  readonly config: Config;
  readonly knowledge: Knowledge;
  readonly applications: Applications;
  readonly national: NationalShelf;
  readonly turns: Turns;
  /** Whether a message must be heard whatever else happened: someone is in danger. */
  readonly urgent: (message: Incoming) => boolean;
  /** What would be said to the opening of a conversation; nothing of it is kept. */
  readonly greeting: (opening: Incoming) => Promise<Response['activities']>;
  /** Where it is set up: asked in a turn what a message leaves open. */
  readonly languageService: AzureLanguage | undefined;
  readonly clock: () => Date;
  readonly log: Log;
  /** Adds a way in and out; before the first message comes by it. */
  register(channel: Channel): void;
  /** Takes nothing in any more, finishes the turns under way, closes the store. */
  close(): Promise<void>;
};

/** What may be replaced: the data by others opened already, the assistant, the clock, where log lines go. */
export type Replaced = {
  readonly data?: Data;
  readonly respond?: Respond;
  readonly clock?: () => Date;
  readonly writeLog?: (line: string) => void;
  /** The day the samples are dated around, where it is not the clock's. */
  readonly today?: Day | undefined;
};

/** Builds the house over DATA_DIR, which this process must own unless the data are given. Recovers nothing: see Turns.recover. */
export async function compose(config: Config, replaced: Replaced = {}): Promise<House> {
  const { clock = () => new Date(), writeLog = (line: string) => void process.stderr.write(line) } = replaced;
  const knowledge = loadKnowledge(config.region, config.regionsDir);
  const data = replaced.data ?? (await openData(config));
  const { store, codec } = data;
  const log = makeLog({ write: writeLog, clock, opaque: (id) => codec.lookupHash('log', id) });
  if (config.samples) await loadSamples(data, knowledge.samples, replaced.today ?? dayOf(clock()));
  const applications = makeApplications({ store, codec });
  const national = await openNational(config, nodeFiles, { held: knowledge.procedures.all, log });
  const turnId = (key: string, message: string) => codec.lookupHash('turn', JSON.stringify([key, message]));
  const languageService = config.azureLanguage && (await openAzureLanguage(config.azureLanguage, clock));
  const respond =
    replaced.respond ??
    makeAssistant({ config, knowledge, applications, national: national.current, codec, turnId, languageService });
  const inbox = await openInbox(store);
  const channels = new Map<ChannelName, Channel>([['console', consoleChannel]]);
  const urgent = makeUrgent(knowledge);
  const capabilities = ({ channel, face }: Incoming): Capabilities =>
    channels.get(channel)?.capabilities(face) ?? capabilitiesOf(face);
  const turns = new Turns({
    store,
    inbox,
    respond,
    urgent,
    channels,
    carryOut: makeCarryOut(store),
    capabilities,
    apologise: makeApology(knowledge.region),
    log,
    clock,
    turnId,
    deadlineMs: config.turnMs,
    fileDays: config.draftDays,
  });
  const close = async (): Promise<void> => {
    await turns.close(GRACE_MS);
    await inbox.close();
    await store.close();
  };
  const greeting: House['greeting'] = async (opening) =>
    (await respond(opening, newRecord(opening, clock()), capabilities(opening))).activities;
  const register = (channel: Channel): void => void channels.set(channel.name, channel);
  return {
    ...data,
    config,
    knowledge,
    applications,
    national,
    turns,
    urgent,
    greeting,
    languageService,
    clock,
    log,
    register,
    close,
  };
}
