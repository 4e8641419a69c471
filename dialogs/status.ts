// in one file: a look-up is one talk of few turns, and all that opens an application to somebody stands together
import type { Application, Applications } from '../knowledge/applications/application.ts';
import { completedId, findCitizenIds, readPhoneTail, readUnfitId } from '../knowledge/applications/citizenId.ts';
import { readApplicationCode, readUnknownCode } from '../knowledge/applications/code.ts';
import { maskId } from '../knowledge/applications/mask.ts';
import { lineOfQuestion, type ApplicationQuestion } from './applicationQuestions.ts';
import { ANOTHER } from './lookingUp.ts';
import { withShown } from './earlierApplication.ts';
import type { Effect, Flow, FlowStarts, Hearing, Outcome } from './flow.ts';
import { NOTHING_IN_HAND, type ListedApplication, type Memory } from './memory.ts';
import { aspectOf } from './statusAnswers.ts';
import type { Showing } from './statusCard.ts';
import { newestFirst, statusReplies, type StatusManners, type StatusReplies } from './statusReplies.ts';
import { asksAnotherWay, givesProcedureCode, hasNoPhone, hasNoWay } from './statusWords.ts';
import { asksElse, hasAnother, wantsToStop } from './stopping.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/**
 * What is being waited for: something to look up by, or the second fact for an id number. The number is kept only until that is
 * given, because it is asked for again after a restart; `misses` counts replies that could not be read.
 */
export type StatusState =
  | {
      readonly asking: 'which';
      readonly misses: number;
      /** An id number of which digits are missing, until they are given. */
      readonly part?: string;
    }
  | { readonly asking: 'proof'; readonly misses: number; readonly idNumber: string };

export type StatusSetup = StatusManners & {
  readonly applications: Applications;
  /** 'portal' shows the full name by code alone, as the portal itself does. */
  readonly disclosure: 'protected' | 'portal';
  /** Why staff look applications up, for the audit log. */
  readonly reason?: string;
};

/** Replies that cannot be read before the matter is let go. */
const MISSES = 2;

/** Where an application is: by its code, or by an id number with a second fact. */
export function makeStatusFlow(setup: StatusSetup): Flow<FlowStarts['status'], StatusState> {
  const replies = statusReplies(setup);
  return {
    id: 'status',
    begin: async (start, turn) => firstOf(await new LookUp(setup, replies, turn).begin(start), replies, turn),
    hears,
    hear: async (state, turn) => firstOf(await new LookUp(setup, replies, turn).hear(state), replies, turn),
    ask: (state, turn) => [state.asking === 'which' ? replies.stillAsk(turn) : askProof(replies, turn, state.idNumber)],
  };
}

/** Of several numbers in a message the first is looked up; that there are others is said, so that none is lost. */
function firstOf(outcome: Outcome<StatusState>, replies: StatusReplies, turn: Turn): Outcome<StatusState> {
  const { applicationCode, idNumber } = turn.understanding.entities;
  const count = applicationCode.length > 0 ? applicationCode.length : idNumber.length;
  return count < 2 || turn.choice ? outcome : { ...outcome, say: [replies.oneAtATime(turn, count), ...outcome.say] };
}

function hears(state: StatusState, turn: Turn): Hearing {
  const { text } = turn;
  if (turn.choice?.kind === 'answer' || wantsToStop(turn) || hasAnother(text)) return 'answer';
  if (readApplicationCode(text) || findCitizenIds(text).length > 0 || readUnfitId(text, true)) return 'answer';
  if (state.asking === 'which' && state.part !== undefined && completedId(state.part, text)) return 'answer';
  if (state.asking === 'proof' && (hasNoPhone(turn) || asksAnotherWay(turn))) return 'answer';
  if (givesProcedureCode(turn) || (state.asking === 'which' && hasNoWay(turn))) return 'answer';
  if (state.asking === 'proof' && readPhoneTail(text)) return asksElse(turn) ? 'maybe' : 'answer';
  // "ngày hẹn trả là khi nào": of the very application whose second fact is still open
  if (state.asking === 'proof' && turn.understanding.intent === 'status.lookup') return 'answer';
  const { procedureCode, date } = turn.understanding.entities;
  return /\d{4}/.test(text) && !asksElse(turn) && procedureCode.length + date.length === 0 ? 'answer' : 'no';
}

function askProof(replies: StatusReplies, turn: Turn, idNumber: string): Reply {
  return replies.needsProof(turn, maskId(idNumber));
}

/** Most of a list that are remembered. */
const REMEMBERED = 50;

/** What is remembered of a list, in the order it is shown. */
function listed(found: readonly Application[]): readonly ListedApplication[] {
  return newestFirst(found)
    .slice(0, REMEMBERED)
    .map(({ code, procedureCode, procedureName, status, dueOn, finishedOn }) => ({
      code,
      procedureCode,
      status,
      dueOn,
      ...(procedureName !== undefined && { procedureName }),
      ...(finishedOn !== undefined && { finishedOn }),
    }));
}

/** One turn of looking up. */
class LookUp {
  readonly #setup: StatusSetup;
  readonly #replies: StatusReplies;
  readonly #turn: Turn;

  constructor(setup: StatusSetup, replies: StatusReplies, turn: Turn) {
    this.#setup = setup;
    this.#replies = replies;
    this.#turn = turn;
  }

  async begin({ code, idNumber, asked, codes, of }: FlowStarts['status']): Promise<Outcome<StatusState>> {
    if (codes) return this.#among(codes, of);
    if (code) return this.#byCode(code, asked);
    if (idNumber) return this.#byIdNumber(idNumber);
    const asks = (await this.#unknownCode()) ?? this.#ask(this.#replies.ask(this.#turn), 0);
    // nothing that is asked of the next one is answered of the one before
    return ANOTHER.test(lineOfQuestion(this.#turn))
      ? { ...asks, remember: { ...NOTHING_IN_HAND, ...asks.remember } }
      : asks;
  }

  async hear(state: StatusState): Promise<Outcome<StatusState>> {
    const { text } = this.#turn;
    const code = readApplicationCode(text);
    if (code) return this.#byCode(code);
    const [idNumber] = findCitizenIds(text);
    if (idNumber) return this.#byIdNumber(idNumber);
    const whole = state.asking === 'which' && state.part !== undefined ? completedId(state.part, text) : undefined;
    if (whole) return this.#byIdNumber(whole);
    const tail = state.asking === 'proof' && !readUnfitId(text, true) ? readPhoneTail(text) : undefined;
    if (tail && state.asking === 'proof') return this.#prove(state.idNumber, tail);
    if (state.asking === 'proof' && (hasNoPhone(this.#turn) || asksAnotherWay(this.#turn)))
      return this.#wait(this.#replies.noPhone(this.#turn), 0);
    if (wantsToStop(this.#turn) || (state.asking === 'which' && hasNoWay(this.#turn)))
      return { say: [this.#replies.letGo(this.#turn)], end: true };
    return (await this.#unknownCode()) ?? this.#missed(state);
  }

  #missed(state: StatusState): Outcome<StatusState> {
    if (readUnfitId(this.#turn.text, true) || givesProcedureCode(this.#turn))
      return this.#ask(this.#replies.askAgain(this.#turn), state.misses);
    const misses = state.misses + 1;
    if (misses > MISSES) return { say: [this.#replies.letGo(this.#turn)], end: true };
    if (state.asking === 'which') return this.#ask(this.#replies.askAgain(this.#turn), misses);
    return { say: [this.#replies.needsFourDigits(this.#turn)], wait: { ...state, misses } };
  }

  /** Says what is amiss with a number that was given, or else `reply`, and waits for another. */
  #ask(reply: Reply, misses: number): Outcome<StatusState> {
    const part = readUnfitId(this.#turn.text, true);
    if (part === undefined) return this.#wait(this.#unread() ?? reply, misses);
    const wait: StatusState = { asking: 'which', misses, part };
    return { say: [this.#replies.unfitId(this.#turn, part.length)], wait };
  }

  /** What to say of a number that is neither a code nor an id number; undefined when there is none. */
  #unread(): Reply | undefined {
    const { text, understanding } = this.#turn;
    const [procedure] = givesProcedureCode(this.#turn) ? understanding.entities.procedureCode : [];
    if (procedure) return this.#replies.procedureCode(this.#turn, procedure);
    if (understanding.entities.phone.length > 0) return this.#replies.phoneOnly(this.#turn);
    const digits = text.replace(/\D/g, '').length;
    const { date, procedureCode } = understanding.entities;
    return digits >= 5 && date.length + procedureCode.length === 0
      ? this.#replies.notRecognised(this.#turn)
      : undefined;
  }

  #wait(reply: Reply, misses: number): Outcome<StatusState> {
    return { say: [reply], wait: { asking: 'which', misses } };
  }

  async #byCode(code: string, asked?: ApplicationQuestion): Promise<Outcome<StatusState>> {
    const application = await this.#setup.applications.byCode(code);
    const audit = this.#audit('code', code);
    if (application && asked) return { ...this.#answer(application, asked), do: audit };
    if (application) return { ...this.#tell(application), do: audit };
    return { ...this.#wait(this.#replies.notFound(this.#turn, code), 0), do: audit, remember: NOTHING_IN_HAND };
  }

  /** One fact of it; what it says nothing of itself is told of its procedure. */
  #answer(application: Application, asked: ApplicationQuestion): Outcome<StatusState> {
    const aspect = aspectOf(asked, application);
    const procedure = aspect && this.#talkedOf(application).procedure;
    if (aspect && procedure)
      return {
        say: [],
        remember: this.#talkedOf(application),
        start: { flow: 'procedure', with: { procedure, aspect } },
      };
    const reply = this.#replies.answered(this.#turn, application, asked, this.#showing(application));
    return { say: [reply], remember: this.#talkedOf(application), end: true };
  }

  #tell(application: Application, proven?: boolean): Outcome<StatusState> {
    return { say: [this.#found(application, proven)], remember: this.#talkedOf(application), end: true };
  }

  /** From now on the application is talked of, and its procedure in place of any before; a list goes on being talked of while it is one of it. */
  #talkedOf({ code, procedureCode }: Application): Partial<Memory> {
    const held = this.#setup.procedureName(procedureCode, this.#turn.language) !== undefined;
    const { files } = this.#turn.memory;
    return {
      ...NOTHING_IN_HAND,
      application: code,
      shown: withShown(this.#turn.memory, code),
      procedure: held ? procedureCode : undefined,
      files: files?.some((each) => each.code === code) ? files : undefined,
    };
  }

  /** Those of a list that was shown, by their codes. */
  async #among(codes: readonly string[], of: FlowStarts['status']['of']): Promise<Outcome<StatusState>> {
    const found = await Promise.all(codes.map((code) => this.#setup.applications.byCode(code)));
    const held = found.filter((each) => each !== undefined);
    const audit = held.flatMap(({ code }) => this.#audit('code', code));
    return { say: [this.#replies.list(this.#turn, held, of)], do: audit, end: true };
  }

  /** A code of a shape not met before is still a code when it is held. */
  async #unknownCode(): Promise<Outcome<StatusState> | undefined> {
    const code = readUnknownCode(this.#turn.text);
    const application = code && (await this.#setup.applications.byCode(code));
    return application ? { ...this.#tell(application), do: this.#audit('code', application.code) } : undefined;
  }

  async #byIdNumber(idNumber: string): Promise<Outcome<StatusState>> {
    const { applications } = this.#setup;
    const proven = this.#turn.memory.proven?.includes(applications.keyOf(idNumber)) ?? false;
    if (this.#isStaff || proven) {
      const found = await applications.byCitizen(idNumber);
      return { ...this.#show(found), do: this.#audit('idNumber', applications.keyOf(idNumber)) };
    }
    const phone = this.#turn.understanding.entities.phone[0];
    if (phone) return this.#prove(idNumber, phone.slice(-4));
    const wait: StatusState = { asking: 'proof', misses: 0, idNumber };
    return { say: [askProof(this.#replies, this.#turn, idNumber)], wait };
  }

  async #prove(idNumber: string, tail: string): Promise<Outcome<StatusState>> {
    const { applications } = this.#setup;
    const { id: turn, now, speaker, memory } = this.#turn;
    const proof = await applications.prove(idNumber, tail, { turn, person: speaker.key, now });
    switch (proof.kind) {
      case 'paused':
        return { say: [this.#replies.limited(this.#turn)], remember: NOTHING_IN_HAND, end: true };
      case 'refused': {
        const wait: StatusState = { asking: 'proof', misses: 0, idNumber };
        return { say: [this.#replies.refused(this.#turn)], remember: NOTHING_IN_HAND, wait };
      }
      case 'proven': {
        const proven = [...new Set([...(memory.proven ?? []), applications.keyOf(idNumber)])];
        const shown = this.#show(proof.applications, true);
        return { ...shown, remember: { ...shown.remember, proven } };
      }
    }
  }

  #show(found: readonly Application[], proven?: boolean): Outcome<StatusState> {
    const [only] = found;
    if (!only) return { ...this.#wait(this.#replies.nothingForId(this.#turn), 0), remember: NOTHING_IN_HAND };
    return found.length === 1
      ? this.#tell(only, proven)
      : {
          say: [this.#replies.list(this.#turn, found)],
          remember: { ...NOTHING_IN_HAND, files: listed(found) },
          end: true,
        };
  }

  #found(application: Application, proven?: boolean): Reply {
    return this.#replies.found(this.#turn, application, this.#showing(application, proven));
  }

  #showing({ applicant }: Application, provenNow = false): Showing {
    if (this.#isStaff) return 'everything';
    const { disclosure, applications } = this.#setup;
    const { citizenId } = applicant;
    const proven =
      citizenId !== undefined && (this.#turn.memory.proven?.includes(applications.keyOf(citizenId)) ?? false);
    return provenNow || proven || disclosure === 'portal' ? 'named' : 'masked';
  }

  get #isStaff(): boolean {
    return this.#turn.speaker.role === 'staff';
  }

  #audit(what: 'code' | 'idNumber', key: string): Effect[] {
    if (!this.#isStaff) return [];
    return [{ kind: 'audit', act: 'lookUp', what, key, reason: this.#setup.reason ?? 'terminal' }];
  }
}
