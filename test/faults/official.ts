import { DirectLine, type Activity } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { FetchRequest } from '../fixtures/xhr.ts';
import { activitiesOf, insist, mint, Over, Refused, type Message, type OpenLine, type Seen } from './line.ts';

/** How long the client waits for an answer, in milliseconds: 20,000 unless told. Its wait before it connects again stays 3 to 15 s. */
const TIMEOUT_MS = 3_000;

/** The official client over its WebSocket. It looks for what it needs in a browser's global object. */
export const openOfficialLine: OpenLine = async (base, over) => {
  for (const [name, value] of Object.entries({ XMLHttpRequest: FetchRequest, WebSocket }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const minted = await mint(base, over);
  const line = new DirectLine({
    domain: `${base}/v3/directline`,
    token: minted.token,
    timeout: TIMEOUT_MS,
    conversationStartProperties: { locale: 'vi-VN' },
  });
  const heard: Seen[] = [];
  const subscription = line.activity$.subscribe(
    (activity) => void (activity.type === 'message' && heard.push(activity as Seen)),
    () => undefined,
  );
  return {
    conversation: minted.conversationId,
    heard,
    send: (message, again) => insist(over, () => post(line, message), again),
    listen: async () => {
      if (over.aborted) throw new Over();
    },
    kept: async () => (await insist(over, () => activitiesOf(base, minted, '0'))).activities,
    close: () => {
      subscription.unsubscribe();
      line.end();
    },
  };
};

/** The client answers "retry" where the line broke: sending again is its caller's business. */
function post(line: DirectLine, { text, clientActivityID }: Message): Promise<string> {
  const activity = { type: 'message', from: { id: '' }, text, locale: 'vi-VN', channelData: { clientActivityID } };
  return new Promise((resolve, reject) => {
    line.postActivity(activity as Activity).subscribe(
      (id) => (id === 'retry' ? reject(new Error('the line broke')) : resolve(id)),
      (error: unknown) => reject(new Refused(`the client gave up: ${String(error)}`)),
    );
  });
}
