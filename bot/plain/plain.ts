import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { makeGate, type Gate, type Rates } from '../channels/directline/gate.ts';
import type { Uploads } from '../channels/directline/intake.ts';
import type { Binding } from '../channels/directline/tokens.ts';
import { isRefused, refuse, type Answer, type Refused } from '../http/answer.ts';
import { mediaTypeOf, readBody } from '../http/body.ts';
import type { Call, Handler, Route } from '../http/routes.ts';
import { drawPage } from './page.ts';
import { readPosted, type Posted } from './posted.ts';
import { around, noticeOf, pageAnswer, retryIn, seeTalk, sorryAnswer } from './response.ts';
import { makeSessions, type Sessions } from './session.ts';
import { givenBack, notHeard, nowhere, saysNothing, whyOf, wordsOf, type Showing } from './showing.ts';
import { makeSlips, type Slips } from './slip.ts';
import { Talk, type TalkParts } from './talk.ts';

export type PlainParts = TalkParts & {
  /** A key for a purpose. */
  readonly keyFor: (purpose: string) => Buffer;
  /** What that was before, while the data key is replaced. */
  readonly oldKeyFor?: (purpose: string) => Buffer | undefined;
  /** Shared with Direct Line, whose conversations these are. */
  readonly rates: Rates;
  readonly uploads: Uploads;
};

/** The chat as plain pages. */
export type Plain = {
  readonly routes: readonly Route[];
  /** Whether a request's target is a page here. */
  serves(target: string): boolean;
  /** What is told of a request here that no route sees. */
  turnedDown(target: string, refused: Refused): Answer;
  close(): void;
};

/** `/chat`: the same assistant without JavaScript, over the conversations of Direct Line. */
export function makePlain(parts: PlainParts): Plain {
  const talk = new Talk(parts);
  const pages = new Pages(parts, talk);
  const at = { path: '/chat', around: around(parts.limits) };
  return {
    routes: [
      { ...at, method: 'get', handle: pages.get },
      { ...at, method: 'head', handle: async () => pageAnswer(200, '') }, // begins no conversation
      { ...at, method: 'post', handle: pages.post },
      { ...at, method: 'get', path: '/chat/', handle: async () => pageAnswer(308, '', { Location: '../chat' }) },
    ],
    serves: (target) => /^\/chat(?:[/?]|$)/.test(target),
    turnedDown: (target, refused) => at.around(sorryAnswer(refused, parts.limits, nowhere(target, refused))),
    close: () => talk.close(),
  };
}

const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded'];

class Pages {
  readonly #parts: PlainParts;
  readonly #talk: Talk;
  readonly #sessions: Sessions;
  readonly #slips: Slips;
  readonly #gate: Gate;

  constructor(parts: PlainParts, talk: Talk) {
    this.#parts = parts;
    this.#talk = talk;
    const [sessions, forms] = ['chat page sessions', 'chat page forms'];
    this.#sessions = makeSessions(parts.keyFor(sessions), parts.clock, parts.oldKeyFor?.(sessions));
    this.#slips = makeSlips(parts.keyFor(forms), parts.newId, parts.oldKeyFor?.(forms));
    this.#gate = makeGate((call) => this.#sessions.read(call), parts.rates);
  }

  readonly get: Handler = async (call) => {
    const language = LANGUAGES.find((each) => each === call.query.get('lang'));
    const binding = this.#gate.reader(call);
    if (isRefused(binding)) {
      if (binding.refused === 'often') return sorryAnswer(binding, this.#parts.limits);
      return this.#begin(call, { language, ...(binding.refused !== 'tokenMissing' && whyOf(binding)) });
    }
    const { touched, language: held } = await this.#talk.standing(binding, language);
    if (language && held && held !== language && !touched) return this.#begin(call, { language });
    return this.#show(call, binding, { language, all: call.query.has('all') });
  };

  readonly post: Handler = async (call) => {
    const { limits } = this.#parts;
    if (!call.caller.originAllowed) return sorryAnswer(refuse('origin'), limits);
    const binding = this.#gate.writer(call);
    const posted = await this.#read(call, isRefused(binding));
    if (isRefused(posted)) return sorryAnswer(posted, limits);
    if (!isRefused(binding)) return this.#hear(call, binding, posted);
    const held = this.#sessions.read(call);
    if (!isRefused(held)) return this.#show(call, held, notHeard(posted, binding));
    return this.#talk.isUrgent(wordsOf(posted))
      ? this.#hearAnew(call, posted)
      : this.#begin(call, notHeard(posted, binding));
  };

  /** Only a body that may hold files is given the time and the room of one. */
  async #read({ request }: Call, turnedAway: boolean): Promise<Posted | Refused> {
    const { limits, uploads } = this.#parts;
    const type = request.headers['content-type'] ?? '';
    if (!FORMS.includes(mediaTypeOf(type))) return refuse('bodyType');
    const use = (body: Buffer) => readPosted(body, type, limits);
    const holdsFiles = !turnedAway && mediaTypeOf(type) === FORMS[0];
    const isLarge = Number(request.headers['content-length'] ?? 0) > limits.bodyBytes;
    if (holdsFiles && isLarge) return uploads(request, use);
    const milliseconds = holdsFiles ? limits.uploadMs : limits.bodyMs; // a small picture is long under way on a slow line too
    const body = await readBody(request, { bytes: limits.bodyBytes, milliseconds });
    return isRefused(body) ? body : use(body);
  }

  async #hear(call: Call, binding: Binding, posted: Posted): Promise<Answer> {
    const back = givenBack(posted);
    const slip = this.#slips.read(posted.slip, binding.conversation);
    if (!slip) return this.#show(call, binding, { ...back, why: 'otherConversation', status: 403 });
    if (posted.act === 'anew') return this.#leave(call, posted.language);
    if (saysNothing(posted)) return this.#show(call, binding, { ...back, why: 'empty', status: 400 });
    const words = wordsOf(posted);
    const refused = posted.act === 'send' && !this.#talk.isUrgent(words) ? posted.filesRefused : undefined;
    const heard = refused ?? (await this.#talk.hear(binding, slip, words));
    if (isRefused(heard)) return this.#show(call, binding, notHeard(posted, heard));
    if (heard === 'stale') return this.#show(call, binding, { ...back, why: 'stale', status: 409 });
    const unsaid = posted.act !== 'send' && (posted.text !== '' || back.files);
    if (unsaid) return this.#show(call, binding, { text: posted.text, files: back.files, why: 'aside' });
    return seeTalk(this.#sessions.kept(binding, call.caller));
  }

  /** Somebody in danger whose conversation is gone is answered in a new one, here: a browser without cookies would not find it again. */
  async #hearAnew(call: Call, posted: Posted): Promise<Answer> {
    const refused = this.#gate.opener(call);
    if (refused) return sorryAnswer(refused, this.#parts.limits);
    const binding = this.#fresh();
    const heard = await this.#talk.hear(binding, { seen: 0, nonce: this.#parts.newId() }, wordsOf(posted));
    return this.#show(call, binding, isRefused(heard) ? notHeard(posted, heard) : { language: posted.language });
  }

  /** Leaves the conversation to its retention; the page that follows greets in the next one. */
  async #leave(call: Call, language: Language): Promise<Answer> {
    const refused = this.#gate.opener(call);
    if (refused) return sorryAnswer(refused, this.#parts.limits);
    return seeTalk(this.#sessions.kept(this.#fresh(), call.caller), `?lang=${language}`);
  }

  async #begin(call: Call, showing: Showing): Promise<Answer> {
    const refused = this.#gate.opener(call);
    return refused ? sorryAnswer(refused, this.#parts.limits) : this.#show(call, this.#fresh(), showing);
  }

  #fresh(): Binding {
    const { newId } = this.#parts;
    return { conversation: newId(), user: `dl_${newId()}` };
  }

  async #show(call: Call, binding: Binding, showing: Showing): Promise<Answer> {
    const standing = await this.#talk.standing(binding, showing.language);
    const { why, refused } = showing;
    const language = showing.language ?? standing.language ?? 'vi';
    const slip = this.#slips.mint(binding.conversation, standing.seen);
    const { all = false, text = '', files = false, status = 200 } = showing;
    const name = why === 'stale' && standing.awaits ? 'late' : why;
    const told = { refused, limits: this.#parts.limits, unsent: status >= 400, text, files };
    const notice = name && noticeOf(name, language, told);
    const body = drawPage({ language, standing, slip, all, text, files, notice });
    return pageAnswer(status, body, { ...this.#sessions.kept(binding, call.caller), ...retryIn(refused ?? {}) });
  }
}
