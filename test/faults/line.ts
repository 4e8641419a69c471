import { setTimeout as sleep } from 'node:timers/promises';

/** One activity as a client sees it. */
export type Seen = {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly role?: string };
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly reply?: string;
    readonly about?: { readonly field?: string };
  };
};

export type Message = { readonly text: string; readonly clientActivityID: string };

/** One person's way to the bot, over a connection that breaks. */
export interface Line {
  readonly conversation: string;
  /** Everything heard so far, in the order it came. */
  readonly heard: readonly Seen[];
  /**
   * Sends until it is acknowledged, under the same clientActivityID, telling `again` of each time after the first; answers the id it
   * was acknowledged under. Rejects with Refused when the server will not have it, and with Over when the run ends first.
   */
  send(message: Message, again: () => void): Promise<string>;
  /** Looks for news where the line does not bring them by itself. Rejects as `send` does. */
  listen(): Promise<void>;
  /** What the server keeps of the conversation: its last 100 activities. */
  kept(): Promise<readonly Seen[]>;
  close(): void;
}

/** Opens a line to the server at `base`; its waiting ends with `over`. */
export type OpenLine = (base: string, over: AbortSignal) => Promise<Line>;

/** The server answered, but not with what was asked: a defect, unlike a line that broke. */
export class Refused extends Error {}
/** The run has ended, and what was still to be had with it. */
export class Over extends Error {}

const RETRY_MS = 80;
const TIMEOUT_MS = 20_000;

type Opened = { readonly token: string; readonly conversationId: string };
type Call = { readonly token?: string; readonly body?: object };

/** One request of Direct Line. Rejects with Refused, or as fetch does where the line breaks. */
export async function call<T>(base: string, target: string, { token, body }: Call): Promise<T> {
  const [method = '', path = ''] = target.split(' ');
  const answer = await fetch(`${base}/v3/directline${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Refused(`${target}: ${answer.status} ${text.slice(0, 200)}`);
  return JSON.parse(text) as T;
}

/** Does `work` again and again while the line is broken; `again` hears of each time after the first. */
export async function insist<T>(over: AbortSignal, work: () => Promise<T>, again = (): void => undefined): Promise<T> {
  for (;;) {
    if (over.aborted) throw new Over();
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    await sleep(RETRY_MS);
    again();
  }
}

/** A token of a new conversation, not opened yet. */
export function mint(base: string, over: AbortSignal): Promise<Opened> {
  return insist(over, () => call<Opened>(base, 'POST /tokens/generate', { body: {} }));
}

/** What the server keeps of a conversation after a watermark. */
export function activitiesOf(
  base: string,
  { token, conversationId }: Opened,
  watermark: string,
): Promise<{ activities: Seen[]; watermark: string }> {
  return call(base, `GET /conversations/${conversationId}/activities?watermark=${watermark}`, { token });
}

/** A plain client of Direct Line's REST addresses: posts, and polls from its watermark. */
export const openPollingLine: OpenLine = async (base, over) => {
  const { token } = await mint(base, over);
  const opened = await insist(over, () =>
    call<Opened>(base, 'POST /conversations', { token, body: { locale: 'vi-VN' } }),
  );
  const target = `POST /conversations/${opened.conversationId}/activities`;
  const heard: Seen[] = [];
  let watermark = '';
  return {
    conversation: opened.conversationId,
    heard,
    async send({ text, clientActivityID }, again) {
      const body = { type: 'message', text, locale: 'vi-VN', channelData: { clientActivityID } };
      const post = () => call<{ id: string }>(base, target, { token: opened.token, body });
      return (await insist(over, post, again)).id;
    },
    async listen() {
      const news = await insist(over, () => activitiesOf(base, opened, watermark));
      ({ watermark } = news);
      heard.push(...news.activities);
    },
    kept: async () => (await insist(over, () => activitiesOf(base, opened, '0'))).activities,
    close: () => undefined,
  };
};
