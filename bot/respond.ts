import {
  ActivityTypes,
  BotAdapter,
  ConversationState,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
  type Storage,
  type StoreItems,
} from 'botbuilder-core';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { readChoice, startsAnew } from '../dialogs/choice.ts';
import { openLedger, type Ledger } from '../dialogs/flowDialog.ts';
import type { MainDialog } from '../dialogs/main.ts';
import type { Memory } from '../dialogs/memory.ts';
import type { Action, Reply } from '../dialogs/reply.ts';
import type { Capabilities, Turn } from '../dialogs/turn.ts';
import type { Voice } from '../dialogs/voice.ts';
import { dayOf } from '../knowledge/language/day.ts';
import { legible } from '../knowledge/language/legible.ts';
import type { Language } from '../knowledge/language/text.ts';
import { inCallersWords } from '../knowledge/understanding/onBehalf.ts';
import type { Understand } from '../knowledge/understanding/understanding.ts';
import type { Incoming } from './channels/channel.ts';
import { conversationKey, type ConversationRecord, type Respond, type Response } from './conversation.ts';
import type { TurnHints } from './turnHints.ts';

export type Responding = {
  readonly main: MainDialog;
  readonly understand: Understand;
  /** What can be learned of a message elsewhere first; nobody is asked where it is left out. */
  readonly hints?: TurnHints | undefined;
  /** How the channels say what the dialogs say. */
  readonly voice: Voice;
  /** Ids a turn may hand on: unguessable, and the same for the same message. */
  readonly turnId: (key: string, message: string) => string;
  readonly draftDays: number;
};

/** Understands a message and runs the dialogs on it, over the conversation's record; nothing is written. */
export function makeRespond(with_: Responding): Respond {
  return async (message, record, capabilities) => {
    const turn = await turnOf(message, record, { ...with_, capabilities });
    const storage = new RecordStorage(record.dialog);
    const adapter = new CollectingAdapter();
    const context = new TurnContext(adapter, activityOf(message));
    const ledger = openLedger(context, turn, with_.voice);
    await runDialogs(with_.main, context, storage);
    return settle(ledger, adapter.sent, storage.dialog);
  };
}

/** Runs the dialog stack kept in `storage`. Written out because the SDK's own runDialog sends a trace with all the dialogs' memory. */
async function runDialogs(main: MainDialog, context: TurnContext, storage: RecordStorage): Promise<void> {
  const state = new ConversationState(storage);
  const dialogs = new DialogSet(state.createProperty('stack'));
  dialogs.add(main);
  const dc = await dialogs.createContext(context);
  if (dc.activeDialog) await dc.continueDialog();
  else await dc.beginDialog(main.id);
  await state.saveChanges(context);
}

function settle(ledger: Ledger, sent: readonly Partial<Activity>[], dialog: unknown): Response {
  const { memory, language } = ledger.turn;
  const forgotten = ledger.effects.some((effect) => effect.kind === 'forget');
  const kept: Memory = { ...memory, language, actions: lastActions(ledger.said), earlier: earlierActions(memory) };
  return {
    activities: sent,
    // what was just talked of tells nothing of the person
    memory: forgotten ? { language, topic: memory.topic } : { ...kept, said: ledger.said },
    dialog: forgotten ? undefined : dialog,
    effects: ledger.effects,
  };
}

/** The choices a typed number or label refers to next: those of the last reply first, then those above it. */
function lastActions(said: readonly Reply[]): Action[] {
  return said.toReversed().flatMap((reply) => reply.actions ?? []);
}

/** Choices of earlier replies that are kept. */
const EARLIER = 24;

/** Those shown before that still say what they said then; the latest first. */
function earlierActions({ actions = [], earlier = [] }: Memory): Action[] {
  const still = actions.filter((action) => 'means' in action && startsAnew(action.means));
  const before = earlier.filter((each) => !still.some((action) => sameAction(action, each)));
  return [...still, ...before].slice(0, EARLIER);
}

function sameAction(one: Action, other: Action): boolean {
  return one.label === other.label && 'means' in one && 'means' in other && one.means === other.means;
}

type Reading = Responding & { readonly capabilities: Capabilities };

async function turnOf(
  message: Incoming,
  record: ConversationRecord,
  { understand, hints, turnId, draftDays, capabilities }: Reading,
): Promise<Turn> {
  const now = new Date(message.at);
  const memory = fresh(record.memory, now, draftDays);
  const usual: Language = memory.language ?? message.language ?? 'vi';
  const readable = legible(message.text);
  const text = capabilities.spoken ? inCallersWords(readable) : readable;
  const understanding = understand(text, usual, await hints?.(message, text, memory));
  const choice = message.payload === undefined ? undefined : readChoice(message.payload);
  return {
    id: turnId(conversationKey(message), message.id),
    ...(message.kind === 'start' && { opens: true }),
    text: text.normalize('NFC'),
    ...(choice && { choice }),
    attachments: message.attachments,
    understanding,
    language: usual,
    channel: capabilities,
    now,
    today: dayOf(now),
    speaker: { role: message.speaker.role, key: `${message.channel}:${message.speaker.id}` },
    memory,
  };
}

/** A draft, or a petition begun, that was left longer than is promised is gone. */
function fresh(memory: Memory, now: Date, draftDays: number): Memory {
  const isOver = (left: { readonly touched: string } | undefined): boolean =>
    left !== undefined && now.getTime() - Date.parse(left.touched) > draftDays * 86_400_000;
  return {
    ...memory,
    ...(isOver(memory.draft) && { draft: undefined }),
    ...(isOver(memory.petition) && { petition: undefined }),
  };
}

function activityOf(message: Incoming): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    id: message.id,
    channelId: message.channel,
    conversation: { id: message.conversation, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: message.speaker.id, name: '' },
    recipient: { id: 'bot', name: '' },
    text: message.text,
  };
}

/** Bot Framework's storage over the one loaded record: it always writes over whatever is there, so the record is written by the turn instead. */
class RecordStorage implements Storage {
  dialog: unknown;
  constructor(dialog: unknown) {
    this.dialog = dialog;
  }
  async read(keys: string[]): Promise<StoreItems> {
    return Object.fromEntries(
      keys.map((key) => [key, structuredClone(this.dialog)]).filter(([, value]) => value !== undefined),
    );
  }
  async write(changes: StoreItems): Promise<void> {
    for (const change of Object.values(changes)) this.dialog = change;
  }
  async delete(): Promise<void> {
    this.dialog = undefined;
  }
}

/** Collects what the dialogs send; it leaves only after the turn is committed. Traces are dropped: they may hold dialog memory. */
class CollectingAdapter extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];

  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    this.sent.push(...activities.filter((activity) => activity.type !== ActivityTypes.Trace));
    return activities.map(() => ({ id: '' }));
  }
  override async updateActivity(): Promise<void> {
    throw new Error('what was said is not changed afterwards');
  }
  override async deleteActivity(): Promise<void> {
    throw new Error('what was said is not taken back');
  }
  override async continueConversation(_reference: Partial<ConversationReference>): Promise<void> {
    throw new Error('conversations go on through their inbox');
  }
}
