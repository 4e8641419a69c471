import { isRefused, json, refuse, type Answer, type Refused } from '../../http/answer.ts';
import { mediaTypeOf, readJsonBody, type BodyLimits } from '../../http/body.ts';
import type { Call, Handler } from '../../http/routes.ts';
import { drawn, postedActivity, refreshRequest, startOf, startRequest, tokenRequest } from './activity.ts';
import type { PostedActivity } from './activity.ts';
import type { Gate } from './gate.ts';
import { letterOf, takeIn, type Letter, type Uploads } from './intake.ts';
import { isKnown, readLog } from './log.ts';
import { ROOT, type DirectLineParts } from './ports.ts';
import type { Streams } from './streams.ts';
import { TOKEN_SECONDS, type Binding, type Tokens } from './tokens.ts';
import { readMultipart, type TakenFile } from './upload.ts';

type Wiring = { readonly tokens: Tokens; readonly gate: Gate; readonly streams: Streams; readonly uploads: Uploads };
type Opened = Readonly<Record<'conversationId' | 'token', string>> & { readonly expires_in: number };

/** Answers each request of the protocol. */
export class Protocol {
  readonly #parts: DirectLineParts;
  readonly #wiring: Wiring;
  readonly #limits: BodyLimits;

  constructor(parts: DirectLineParts, wiring: Wiring) {
    this.#parts = parts;
    this.#wiring = wiring;
    this.#limits = { bytes: parts.limits.bodyBytes, milliseconds: parts.limits.bodyMs };
  }

  readonly generate: Handler = async (call) => {
    const refused = this.#wiring.gate.opener(call);
    if (refused) return refused;
    const body = await readJsonBody(call.request, tokenRequest, this.#limits);
    if (isRefused(body)) return body;
    const { newId } = this.#parts;
    return json(200, this.#opened({ conversation: newId(), user: body?.user?.id ?? `dl_${newId()}` }));
  };

  readonly refresh: Handler = async (call) => {
    const binding = this.#wiring.gate.reader(call);
    if (isRefused(binding)) return binding;
    const body = await readJsonBody(call.request, refreshRequest, this.#limits);
    return isRefused(body) ? body : json(200, this.#opened(binding));
  };

  readonly start: Handler = async (call) => {
    const binding = this.#wiring.gate.starter(call);
    if (isRefused(binding)) return binding;
    const body = await readJsonBody(call.request, startRequest, this.#limits);
    if (isRefused(body)) return body;
    const known = await isKnown(this.#parts.store, binding.conversation);
    const taken = known
      ? 'repeat'
      : await this.#take({ message: startOf(binding, body?.locale, this.#parts.clock()), writes: [] });
    return isRefused(taken) ? taken : json(taken === 'accepted' ? 201 : 200, this.#streamed(call, binding));
  };

  readonly reconnect: Handler = async (call) => {
    const binding = this.#wiring.gate.reader(call);
    return isRefused(binding) ? binding : json(200, this.#streamed(call, binding));
  };

  readonly poll: Handler = async (call) => {
    const binding = this.#wiring.gate.reader(call);
    if (isRefused(binding)) return binding;
    const unseen = await readLog(this.#parts.store, binding.conversation, call.query.get('watermark'));
    return json(200, { activities: drawn(unseen.logged), watermark: String(unseen.watermark) });
  };

  readonly post: Handler = async (call) => {
    const binding = this.#wiring.gate.writer(call);
    if (isRefused(binding)) return binding;
    const activity = await readJsonBody(call.request, postedActivity, this.#limits);
    return isRefused(activity) ? activity : this.#takeMessage(activity, binding);
  };

  readonly upload: Handler = async (call) => {
    const binding = this.#wiring.gate.writer(call);
    if (isRefused(binding)) return binding;
    if (mediaTypeOf(call.request.headers['content-type']) !== 'multipart/form-data') return refuse('bodyType');
    return this.#wiring.uploads(call.request, async (body) => {
      const sent = await readMultipart(body, call.request.headers['content-type'] ?? '', this.#parts.limits);
      return isRefused(sent) ? sent : this.#takeMessage(sent.activity, binding, sent.files);
    });
  };

  /** Answers once the message is durable: its echo and the reply come with the turn. What is no message is taken in and left. */
  async #takeMessage(
    activity: PostedActivity,
    binding: Binding,
    files?: readonly TakenFile[],
  ): Promise<Answer | Refused> {
    const { newId } = this.#parts;
    if (activity.type !== 'message') return json(200, { id: newId() });
    const letter = letterOf(activity, binding, files, this.#parts);
    if (isRefused(letter)) return letter;
    const taken = await this.#take(letter);
    if (isRefused(taken)) return taken;
    if (taken === 'accepted') this.#wiring.streams.typing(binding.conversation, newId());
    return json(200, { id: letter.message.id });
  }

  #take(letter: Letter): Promise<'accepted' | 'repeat' | Refused> {
    return takeIn(letter, (message) => this.#parts.turns.accept(message), this.#parts);
  }

  #opened(binding: Binding): Opened {
    const token = this.#wiring.tokens.mint(binding);
    return { conversationId: binding.conversation, token, expires_in: TOKEN_SECONDS };
  }

  #streamed({ caller, query }: Call, binding: Binding): Opened & { readonly streamUrl: string } {
    const path = `${ROOT}/conversations/${binding.conversation}/stream`;
    const watermark = encodeURIComponent((query.get('watermark') ?? '').slice(0, 20));
    const ticket = this.#wiring.tokens.mintTicket(binding);
    const streamUrl = `${caller.base.replace(/^http/, 'ws')}${path}?watermark=${watermark}&t=${ticket}`;
    return { ...this.#opened(binding), streamUrl };
  }
}
