// in one file: the SDK of dialogs is let into this one and flowDialog.ts alone; what needs none of it is in heard.ts
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog.js';
import { Dialog, type DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { PATIENCE } from './clarifying.ts';
import { callerChange, FORGOTTEN, type CallerChange } from './callers.ts';
import { readChoice } from './choice.ts';
import { courtesies, type Courtesies, type Manners } from './courtesies.ts';
import type { Flow, FlowId, FlowStarts } from './flow.ts';
import { FlowDialog, ledgerOf, remember, say, stateOf } from './flowDialog.ts';
import { choiceIn, decisionOn, type Heard, heardBy, isPlain, mayBeOfOwnData, type Waiting } from './heard.ts';
import { SURE, type Decision, type Saying } from './interruption.ts';
import { mayBeName } from '../knowledge/understanding/languageOf.ts';
import { LONG } from '../knowledge/understanding/long.ts';
import type { Why } from '../knowledge/unanswered/unanswered.ts';
import type { Understand } from '../knowledge/understanding/understanding.ts';
import { LOCATED, type Lead } from './leading.ts';
import { meansNextCaller } from './lookingUp.ts';
import { NOTHING_IN_HAND } from './memory.ts';
import { grumbles, putsOff, vents, wantsCopy, wondersWhoIsThere } from './moods.ts';
import { asksBeside, isBrief, isLocation, isNumber, isOdd, isWordless, noticeOf } from './odd.ts';
import { AROUND, HEAR_SIGNS, IN_HAND, isAsking, leaveChoice, leaveDanger, leaveFamily } from './openFlows.ts';
import { besidePapersHeld } from './papersHeld.ts';
import { wantedInstead } from './refusal.ts';
import type { Reply } from './reply.ts';
import { bringsIdentification, identification, ownDataAct, route, routeOf, type Route } from './route.ts';
import type { Turn } from './turn.ts';
import { leavesNeeds, needsOf } from './needs.ts';
import { bothOf, meansAnother, othersOf, takenOf } from './taken.ts';
import { twoNeeds, type TwoNeeds } from './twoNeeds.ts';
import { unanswered } from './unanswered.ts';

/** One flow of every kind. */
export type Flows = { readonly [F in FlowId]: Flow<FlowStarts[F], unknown> };

/** The root of the dialog stack: greets, decides "answer or interruption?", routes what is new, and keeps track of what was said. */
export class MainDialog extends ComponentDialog {
  readonly #flows: Flows;
  readonly #courtesies: Courtesies;
  readonly #understand: Understand;
  readonly #lead: Lead;

  constructor(flows: Flows, manners: Manners, { understand, lead }: { understand: Understand; lead: Lead }) {
    super('main');
    this.#lead = lead;
    this.#flows = flows;
    this.#understand = understand;
    this.#courtesies = courtesies(manners);
    for (const flow of Object.values(flows)) this.addDialog(new FlowDialog(flow as Flow<FlowStarts[FlowId], unknown>));
  }

  protected override async onBeginDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return this.#hear(inner);
  }

  protected override async onContinueDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return this.#hear(inner);
  }

  async #hear(inner: DialogContext): Promise<DialogTurnResult> {
    const { turn } = ledgerOf(inner.context);
    // nobody hears what was found for who called before
    if (meansNextCaller(turn)) remember(inner.context, { ...NOTHING_IN_HAND, taken: undefined });
    const waiting = this.#waiting(inner);
    if (asksBeside(turn)) await this.#tellOfFile(inner, heardBy(waiting, turn));
    return this.#hearWords(inner, waiting);
  }

  async #hearWords(inner: DialogContext, waiting: readonly Waiting[]): Promise<DialogTurnResult> {
    const { turn } = ledgerOf(inner.context);
    const [active] = waiting;
    if (turn.opens) return this.#open(inner, active);
    const change = callerChange(turn, active?.id);
    if (change) return this.#changeCaller(inner, change);
    const instead = wantedInstead(turn, active?.id, (text) =>
      this.#understand(text, turn.memory.language ?? turn.language),
    );
    if (instead) return this.#hearInstead(inner, instead);
    const both = isAsking(active?.id) ? undefined : bothOf(turn);
    if (both) return this.#doBoth(inner, both);
    const choice = choiceIn(turn, active);
    const taken = choice && takenOf(turn, choice);
    if (taken) remember(inner.context, { taken });
    if (!choice && (active?.id === 'procedure' || !active) && meansAnother(turn)) return this.#another(inner);
    const { memory } = ledgerOf(inner.context).turn;
    const settled = this.#settled(choice ? { ...turn, memory, choice } : turn);
    const heard = active && !IN_HAND.has(active.id) ? settled : besidePapersHeld(settled, this.#understand);
    return this.#answer(inner, heardBy(waiting, heard), active);
  }

  /** Notices and what is asked of a person's own data come before everything; then where it leads, then what waits. */
  async #answer(inner: DialogContext, heard: Heard, active: Waiting | undefined): Promise<DialogTurnResult> {
    const ledger = ledgerOf(inner.context);
    const { saying, hearing, free, deeper } = heard;
    const usual = ledger.turn.language;
    ledger.turn = heard.turn;
    const { turn } = heard;
    const notice = noticeOf(turn, saying, this.#own(turn));
    // strong words, and where to look, are part of what someone has to complain of
    const told = active?.id === 'petition' && hearing === 'answer' && (notice === 'insult' || notice === 'link');
    if (notice && !told) return this.#sayAndAskAgain(inner, this.#courtesies.notice(turn, notice));
    const beyond = isAsking(active?.id) ? undefined : this.#courtesies.beyond(turn, active?.id);
    if (beyond) {
      await say(inner.context, [beyond]);
      return Dialog.EndOfTurn;
    }
    const act = mayBeOfOwnData(heard, active) ? ownDataAct(turn.text) : undefined;
    if (act) return this.#interrupt(inner, { flow: 'privacy', with: { act } });
    const stays = saying === 'crisis' && active?.id === 'crisis';
    const waits = active !== undefined && active.id !== 'crisis' && active.ask(turn).length > 0;
    const lead = !turn.choice && !stays && free ? this.#leading(turn, waits) : undefined;
    // the name of a place ("Di An", "Thủ Dầu Một") says nothing of the language a person wants
    if (lead?.flow === 'ward' && (isPlain(turn.text) || mayBeName(turn.text)))
      ledger.turn = { ...turn, language: usual };
    if (lead) return this.#interrupt(inner, lead);
    const decision = decisionOn(heard);
    if (deeper && decision === 'answer') await this.#backTo(inner, deeper);
    const aside = turn.attachments.length > 0 && saying !== 'crisis' && hearing !== 'answer' && saying !== 'need';
    return aside ? this.#answerOdd(inner) : this.#act(inner, decision, saying);
  }

  /** What waits below is answered: what stood above it is left, and what was told of it is kept and said to be. */
  async #backTo(inner: DialogContext, { depth }: Waiting): Promise<void> {
    const { turn } = ledgerOf(inner.context);
    const left = inner.stack.splice(depth + 1);
    const kept = left.map((entry) => this.#flows[entry.id as FlowId].park?.(stateOf(entry), turn) ?? {});
    if (!kept.some(({ petition }) => petition)) return;
    for (const each of kept) remember(inner.context, each);
    await say(inner.context, [this.#courtesies.petitionKept(turn)]);
  }

  /** Both of two are wanted: the first is begun, the other offered. */
  async #doBoth(
    inner: DialogContext,
    [first, second]: NonNullable<ReturnType<typeof bothOf>>,
  ): Promise<DialogTurnResult> {
    const ledger = ledgerOf(inner.context);
    const choice = readChoice(first.means);
    const to = choice && routeOf(choice);
    if (!choice || !to) return Dialog.EndOfTurn;
    ledger.turn = { ...ledger.turn, choice };
    remember(inner.context, { misses: 0, unsettled: undefined });
    const result = await this.#follow(inner, to);
    await say(inner.context, [this.#courtesies.offerOf(ledger.turn, second)]);
    remember(inner.context, { needs: [first.means, second.means], needsTold: [first.label, second.label] });
    return result;
  }

  /** Somebody else is on the line, or nobody: what was begun is put by, and nothing of it is asked again. */
  async #changeCaller(inner: DialogContext, { said }: CallerChange): Promise<DialogTurnResult> {
    const ledger = ledgerOf(inner.context);
    const open = inner.stack.map(({ id }) => id);
    for (const entry of inner.stack) {
      const kept = this.#flows[entry.id as FlowId]?.park?.(stateOf(entry), ledger.turn);
      if (kept) remember(inner.context, kept);
    }
    inner.stack.splice(0);
    remember(inner.context, FORGOTTEN);
    if (!said) {
      await say(inner.context, [this.#courtesies.nextCaller(ledger.turn, open)]);
      return Dialog.EndOfTurn;
    }
    const understanding = this.#understand(said.text, said.language ?? 'vi');
    const language = said.language ?? understanding.language;
    ledger.turn = { ...ledger.turn, text: said.text, understanding: { ...understanding, language }, language };
    return this.#hear(inner);
  }

  /** Not what is in hand, and no word what: the others it was taken from, or what is needed. */
  async #another(inner: DialogContext): Promise<DialogTurnResult> {
    const { turn } = ledgerOf(inner.context);
    inner.stack.pop();
    await say(inner.context, [othersOf(turn) ?? this.#courtesies.askNeed(turn)]);
    return Dialog.EndOfTurn;
  }

  /** What is wanted in place of what was asked for: the open question is let go, or put again after it. */
  async #hearInstead(
    inner: DialogContext,
    { said, goesOn }: NonNullable<ReturnType<typeof wantedInstead>>,
  ): Promise<DialogTurnResult> {
    const ledger = ledgerOf(inner.context);
    ledger.turn = { ...ledger.turn, ...said };
    if (goesOn) return this.#interrupt(inner, this.#leading(ledger.turn, true));
    inner.stack.pop();
    return this.#hear(inner);
  }

  /** Once a person has said what their last message was, that message is heard again in place of the word that settled it. */
  #settled(turn: Turn): Turn {
    const text = turn.memory.unsettled;
    if (turn.choice?.kind !== 'settle' || text === undefined) return turn;
    return { ...turn, text, understanding: this.#understand(text, turn.language) };
  }

  /** A chat is opened, for the first time or again: greet, and put again what is being waited for. */
  async #open(inner: DialogContext, active: Waiting | undefined): Promise<DialogTurnResult> {
    const { turn } = ledgerOf(inner.context);
    await say(inner.context, active ? active.ask(turn) : [this.#courtesies.greeting(turn)]);
    return Dialog.EndOfTurn;
  }

  /** Where a message that nothing waits for leads by more than its intent. */
  #leading(turn: Turn, waits: boolean): Route | undefined {
    if (isOdd(turn)) return undefined;
    if (waits && wondersWhoIsThere(turn.text)) return { flow: 'greet' };
    const lead = this.#lead(turn);
    if (turn.understanding.intent === 'crisis') return lead;
    if (wantsCopy(turn) && lead?.flow !== 'guidance') return { flow: 'copy' };
    if (putsOff(turn.text)) return { flow: 'later' };
    return vents(turn) || grumbles(turn) ? { flow: 'calm' } : lead;
  }

  async #act(inner: DialogContext, decision: Decision, saying: Saying): Promise<DialogTurnResult> {
    const { turn } = ledgerOf(inner.context);
    if (saying !== 'crisis' && isOdd(turn) && decision !== 'answer') return this.#answerOdd(inner);
    switch (decision) {
      case 'answer':
        remember(inner.context, { misses: 0, unsettled: undefined });
        return inner.continueDialog();
      case 'which':
        remember(inner.context, { unsettled: turn.text });
        await say(inner.context, [this.#courtesies.which(turn)]);
        return Dialog.EndOfTurn;
      case 'clarify':
        return this.#clarify(inner);
      case 'interrupt':
        return saying === 'hint' && !inner.activeDialog && this.#courtesies.isTorn(turn)
          ? this.#clarify(inner)
          : this.#interrupt(inner);
    }
  }

  async #clarify(inner: DialogContext): Promise<DialogTurnResult> {
    const { turn } = ledgerOf(inner.context);
    if (bringsIdentification(turn.understanding))
      return this.#follow(inner, { flow: 'status', with: identification(turn.understanding) });
    const two = twoNeeds(turn.understanding, turn.language, this.#understand);
    if (two) {
      remember(inner.context, { misses: 0, unsettled: undefined });
      return this.#followBoth(inner, two);
    }
    // what came with them was spoken of: of a few words that say nothing more, nothing is said
    const brief = ledgerOf(inner.context).said.length > 0 && isBrief(turn);
    if (brief) return this.#follow(inner, { flow: 'find' });
    const misses = turn.memory.misses ?? 0;
    remember(inner.context, { misses: misses + 1 });
    const { intent, confidence } = turn.understanding;
    if (intent === 'out_of_scope' && confidence >= SURE && misses <= PATIENCE && !isNumber(turn)) {
      this.#unanswered(inner, 'outOfScope');
      return this.#follow(inner, { flow: 'out of scope' });
    }
    const { inOneSentence, numberAlone, clarify } = this.#courtesies;
    const words = turn.text.length > LONG ? inOneSentence : isNumber(turn) ? numberAlone : clarify;
    this.#unanswered(inner, 'unclear');
    await say(inner.context, [words(turn)]);
    return Dialog.EndOfTurn;
  }

  #unanswered(inner: DialogContext, why: Why): void {
    const { effects, turn } = ledgerOf(inner.context);
    effects.push(...unanswered(turn, why));
  }

  /** What cannot be understood is answered for what it is; who sent a place is asked for it in words, and the answer is about that. */
  async #answerOdd(inner: DialogContext): Promise<DialogTurnResult> {
    const { turn } = ledgerOf(inner.context);
    const inForm = isAsking(inner.activeDialog?.id);
    if (isLocation(turn) && !inForm) remember(inner.context, { topic: LOCATED });
    return this.#sayAndAskAgain(inner, this.#courtesies.odd(turn, inForm));
  }

  /** A file that nobody takes is said to be none to be read here; the words that came with it are then heard as if they were alone. */
  async #tellOfFile(inner: DialogContext, { hearing, saying, turn }: Heard): Promise<void> {
    if (hearing === 'answer' || saying === 'crisis' || (saying === 'need' && turn.understanding.intent === 'petition'))
      return;
    const ledger = ledgerOf(inner.context);
    const { language } = ledger.turn;
    ledger.turn = turn;
    await say(inner.context, [this.#courtesies.besideWords(turn)]);
    ledger.turn = { ...ledger.turn, language, attachments: [] };
  }

  /** What the assistant says and a person may send back. */
  #own(turn: Turn): readonly string[] {
    const { greeting, help } = this.#courtesies;
    return [...(turn.memory.said ?? []), greeting(turn), help(turn)].map(({ text }) => text);
  }

  async #interrupt(inner: DialogContext, lead?: Route): Promise<DialogTurnResult> {
    remember(inner.context, { misses: 0, unsettled: undefined });
    const { choice, understanding, memory, language } = ledgerOf(inner.context).turn;
    const to = lead ?? (choice && routeOf(choice));
    const two = to ? undefined : twoNeeds(understanding, language, this.#understand);
    return two ? this.#followBoth(inner, two) : this.#follow(inner, to ?? route(understanding, memory));
  }

  /** The first of two needs is answered as if it were the only one, the other is offered. */
  async #followBoth(inner: DialogContext, { main, other }: TwoNeeds): Promise<DialogTurnResult> {
    const ledger = ledgerOf(inner.context);
    ledger.turn = { ...ledger.turn, text: main.text, understanding: main };
    const [first, offer] = [main, other].map((need) =>
      this.#courtesies.offer({ ...ledger.turn, text: need.text, understanding: need }),
    );
    const result = await this.#follow(inner, route(main, ledger.turn.memory));
    if (offer) await say(inner.context, [offer]);
    remember(inner.context, { needs: needsOf(first, offer), needsTold: [main.text, other.text] });
    return result;
  }

  async #follow(inner: DialogContext, to: Route): Promise<DialogTurnResult> {
    const { turn } = ledgerOf(inner.context);
    switch (to.flow) {
      case 'greet':
        return this.#greet(inner);
      case 'help':
        return this.#sayAndAskAgain(
          inner,
          this.#courtesies[isAsking(inner.activeDialog?.id) ? 'helpInForm' : 'help'](turn),
        );
      case 'find':
        return this.#sayAndAskAgain(inner, this.#courtesies.askNeed(turn));
      case 'thanks':
        return this.#sayAside(inner, this.#courtesies.thanks(turn));
      case 'bye':
        return this.#sayAside(inner, this.#courtesies.bye(turn));
      case 'later':
        return this.#sayAside(inner, this.#courtesies.puttingOff(turn));
      case 'calm':
        return this.#sayAside(inner, this.#courtesies.calm(turn));
      case 'nothing open':
        leaveChoice(inner.stack);
        return this.#sayAndAskAgain(inner, this.#courtesies.nothingOpen(turn));
      case 'out of scope':
        return this.#sayAndAskAgain(inner, this.#courtesies.outOfScope(turn));
      case 'repeat':
        await say(inner.context, turn.memory.said?.length ? turn.memory.said : [this.#courtesies.nothingSaid(turn)]);
        return Dialog.EndOfTurn;
      case 'copy':
        return this.#sayAndAskAgain(inner, this.#courtesies.copy(turn));
      case 'crisis':
        return this.#stay(inner);
      case 'language': {
        remember(inner.context, { language: to.language });
        const ledger = ledgerOf(inner.context);
        ledger.turn = { ...ledger.turn, language: to.language };
        return this.#sayAndAskAgain(inner, this.#courtesies.switched(ledger.turn, !inner.activeDialog));
      }
      default:
        return this.#start(inner, to.flow, to.with);
    }
  }

  /** Begins a flow above what waits, whose question is put again afterwards; one of a family already open gives way, with all above it. */
  async #start(inner: DialogContext, flow: FlowId, start: object): Promise<DialogTurnResult> {
    if (!AROUND.has(flow)) remember(inner.context, { topic: undefined });
    if (leavesNeeds(flow, start, ledgerOf(inner.context).turn))
      remember(inner.context, { needs: undefined, needsTold: undefined });
    if (!AROUND.has(flow) && flow !== 'handover') leaveDanger(inner.stack);
    leaveChoice(inner.stack);
    leaveFamily(inner.stack, flow);
    const asking = isAsking(inner.activeDialog?.id);
    const begun = await inner.beginDialog(flow, start);
    // in a form a number is what the form asks for, and none to be called back on
    return asking && flow === 'handover' && inner.activeDialog?.id === flow ? inner.endDialog() : begun;
  }

  /** A greeting while a question waits asks whether anybody is there: it is answered in a word, and the question put again. */
  async #greet(inner: DialogContext): Promise<DialogTurnResult> {
    const ledger = ledgerOf(inner.context);
    const [active] = this.#waiting(inner);
    // "alo", "hello" say nothing of the language a talk is in
    if (active) ledger.turn = { ...ledger.turn, language: ledger.turn.memory.language ?? ledger.turn.language };
    const { turn } = ledger;
    const asked = active && active.id !== 'crisis' ? active.ask(turn) : [];
    const { here, greeting } = this.#courtesies;
    await say(inner.context, asked.length > 0 ? [here(turn), ...asked] : [greeting(turn)]);
    return Dialog.EndOfTurn;
  }

  /** A courtesy is answered; only a form goes on asking after it, anything else would be nagging. */
  async #sayAside(inner: DialogContext, reply: Reply): Promise<DialogTurnResult> {
    if (isAsking(inner.activeDialog?.id)) return this.#sayAndAskAgain(inner, reply);
    await say(inner.context, [reply]);
    return Dialog.EndOfTurn;
  }

  /** Someone is in danger, or tells more of it: whoever is with them already goes on. */
  async #stay(inner: DialogContext): Promise<DialogTurnResult> {
    const open = inner.stack.findIndex((entry) => entry.id === 'crisis');
    if (open < 0) return inner.beginDialog('crisis', {});
    inner.stack.splice(open + 1);
    return inner.continueDialog();
  }

  async #sayAndAskAgain(inner: DialogContext, reply: Reply): Promise<DialogTurnResult> {
    await say(inner.context, [reply]);
    await inner.repromptDialog();
    return Dialog.EndOfTurn;
  }

  /** What waits, the latest first: a person may also answer the question before an interruption that asked one itself. */
  #waiting(inner: DialogContext): Waiting[] {
    const entries = inner.stack.map((entry, depth) => ({ entry, depth, flow: this.#flows[entry.id as FlowId] }));
    return entries.toReversed().flatMap(({ entry, depth, flow }) => {
      if (!flow) return [];
      const state = stateOf(entry);
      return [
        {
          id: flow.id,
          depth,
          hears: (turn: Turn) => (isWordless(turn) && !HEAR_SIGNS.has(flow.id) ? 'no' : flow.hears(state, turn)),
          fits: (turn: Turn) => flow.fits?.(state, turn) ?? false,
          yields: (turn: Turn) => flow.yields?.(state, turn) ?? false,
          ask: (turn: Turn) => flow.ask(state, turn),
        },
      ];
    });
  }
}
