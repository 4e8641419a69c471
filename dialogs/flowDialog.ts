// the core of botbuilder: its index loads the connector's clients too, a second of start and 10 MB that a chat does not need
import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder-core';
// by sub-path: the package's index loads the number and date recognizers of eight languages, 40 MB that nothing here uses
import { Dialog, type DialogInstance, type DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { Language } from '../knowledge/language/text.ts';
import type { Effect, Flow, FlowId, FlowStarts, Outcome } from './flow.ts';
import type { Memory } from './memory.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';
import type { Voice } from './voice.ts';

/** What a turn adds up to while dialogs run: the turn as it is known so far, and what came of it. */
export type Ledger = { turn: Turn; readonly said: Reply[]; readonly effects: Effect[]; readonly voice: Voice };

const LEDGER = Symbol('ledger');

/** Opens the ledger of a turn; the dialogs of this context write into it, and all they say goes through `voice`. */
export function openLedger(context: TurnContext, turn: Turn, voice: Voice): Ledger {
  const ledger: Ledger = { turn, said: [], effects: [], voice };
  context.turnState.set(LEDGER, ledger);
  return ledger;
}

/** The ledger of the turn `context` belongs to. */
export function ledgerOf(context: TurnContext): Ledger {
  const ledger = context.turnState.get<Ledger | undefined>(LEDGER);
  if (!ledger) throw new Error('a dialog ran outside a turn: openLedger was not called');
  return ledger;
}

/** Adds to what the conversation remembers; what comes later in the same turn sees it. */
export function remember(context: TurnContext, memory: Partial<Memory>): void {
  const ledger = ledgerOf(context);
  // one thing is talked of at a time
  const instead = memory.procedure === undefined ? {} : { imported: undefined };
  const turned =
    memory.imported !== undefined || ('procedure' in memory && memory.procedure !== ledger.turn.memory.procedure);
  const left = turned ? { application: undefined, files: undefined } : {};
  ledger.turn = { ...ledger.turn, memory: { ...ledger.turn.memory, ...instead, ...left, ...memory } };
}

/** Says `replies`, in order. */
export async function say(context: TurnContext, replies: readonly Reply[]): Promise<void> {
  if (replies.length === 0) return;
  const ledger = ledgerOf(context);
  const said = replies.map((reply) => ledger.voice(reply, ledger.turn));
  ledger.said.push(...said);
  await context.sendActivities(said.map((reply) => activityOf(reply, ledger.turn.language)));
}

/** A reply as the activity that carries it; the channel decides later how its actions are drawn. */
function activityOf(reply: Reply, language: Language): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    text: reply.text,
    textFormat: 'plain',
    locale: language,
    channelData: {
      reply: reply.id,
      ...(reply.about && { about: reply.about }),
      ...(reply.notes !== undefined && { notes: reply.notes }),
    },
    ...(reply.actions?.length && {
      suggestedActions: {
        to: [],
        actions: reply.actions.map((action) =>
          'url' in action
            ? { type: 'openUrl', title: action.label, value: action.url }
            : { type: 'imBack', title: action.label, value: action.label },
        ),
      },
    }),
  };
}

/** Runs any flow on Bot Framework's dialog stack; the stack keeps the flow's state and nothing else. */
export class FlowDialog<F extends FlowId> extends Dialog {
  readonly flow: Flow<FlowStarts[F], unknown>;

  constructor(flow: Flow<FlowStarts[F], unknown>) {
    super(flow.id);
    this.flow = flow;
  }

  override async beginDialog(dc: DialogContext, start?: object): Promise<DialogTurnResult> {
    return this.#settle(dc, await this.flow.begin((start ?? {}) as FlowStarts[F], ledgerOf(dc.context).turn));
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#settle(dc, await this.flow.hear(stateOf(dc.activeDialog), ledgerOf(dc.context).turn));
  }

  /** A flow started from here, or an interruption, has ended: the open question is put again, unless it is forgotten with all else. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const forgotten = ledgerOf(dc.context).effects.some(({ kind }) => kind === 'forget');
    if (!forgotten) await this.repromptDialog(dc.context, dc.activeDialog);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance | undefined): Promise<void> {
    const entry = instance?.state as Entry | undefined;
    if (entry?.putAgain && ONCE.has(this.flow.id)) return;
    await say(context, this.flow.ask(stateOf(instance), ledgerOf(context).turn));
    if (instance && entry) instance.state = { ...entry, putAgain: true } satisfies Entry;
  }

  async #settle(dc: DialogContext, outcome: Outcome<unknown>): Promise<DialogTurnResult> {
    const ledger = ledgerOf(dc.context);
    ledger.effects.push(...(outcome.do ?? []));
    if (outcome.remember) remember(dc.context, outcome.remember);
    await say(dc.context, outcome.say);
    if (outcome.end) return dc.endDialog();
    if ('wait' in outcome && dc.activeDialog) dc.activeDialog.state = { state: outcome.wait } satisfies Entry;
    if (!outcome.start) return Dialog.EndOfTurn;
    const { flow, with: start } = outcome.start;
    return 'wait' in outcome ? dc.beginDialog(flow, start) : dc.replaceDialog(flow, start);
  }
}

/** Questions that stay open, but are put again after an interruption only once: more would be nagging. */
const ONCE: ReadonlySet<FlowId> = new Set(['status']);

/** What the stack keeps of a flow; `putAgain`: its open question was put once more since it was asked. */
type Entry = { readonly state?: unknown; readonly putAgain?: true };

/** The flow's own state in an entry of the dialog stack. */
export function stateOf(instance: DialogInstance | undefined): unknown {
  return (instance?.state as Entry | undefined)?.state;
}
