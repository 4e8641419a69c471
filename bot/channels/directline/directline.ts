import type { Route } from '../../http/routes.ts';
import { refuse } from '../../http/answer.ts';
import { capabilitiesOf } from '../capabilities.ts';
import type { Channel } from '../channel.ts';
import { makeCors } from './cors.ts';
import { bearerOf, makeGate, makeRates, type Rates } from './gate.ts';
import { makeUploads, type Uploads } from './intake.ts';
import { keyOf, readLog, type Unseen } from './log.ts';
import { ROOT, type DirectLineParts } from './ports.ts';
import { Protocol } from './protocol.ts';
import { makeStreams, type Streams } from './streams.ts';
import { makeTokens, TOKEN_SECONDS, type Tokens } from './tokens.ts';

/** Direct Line 3.0 as the official clients use it. */
export type DirectLine = {
  readonly routes: readonly Route[];
  readonly tokens: Tokens;
  readonly streams: Streams;
  /** What other ways into the same conversations share with it: how often, and how many files at once. */
  readonly rates: Rates;
  readonly uploads: Uploads;
  /** What a stream of the conversation begins with. */
  read(conversation: string, watermark: string | null): Promise<Unseen>;
  close(): void;
};

/** As the turns know it: clients fetch from the conversation's log or are pushed to at the commit, so nothing is left to deliver. */
export const directLineChannel: Channel = {
  name: 'directline',
  pulls: true,
  gathers: true,
  capabilities: capabilitiesOf,
  send: async () => undefined,
};

/** Direct Line over the turns and the store: what is committed to a conversation's log reaches its clients by stream or poll. */
export function makeDirectLine(parts: DirectLineParts): DirectLine {
  const tokens = makeTokens(parts.key, parts.clock, TOKEN_SECONDS, parts.oldKey);
  const streams = makeStreams();
  const rates = makeRates(parts.limits, parts.clock);
  const gate = makeGate((call) => bearerOf(call, tokens), rates);
  const uploads = makeUploads(parts.limits);
  const prefix = keyOf('');
  const stopHearing = parts.turns.onCommit((key, logged) => {
    if (key.startsWith(prefix)) streams.push(key.slice(prefix.length), logged);
  });
  return {
    routes: routesOf(new Protocol(parts, { tokens, gate, streams, uploads })),
    tokens,
    streams,
    rates,
    uploads,
    read: (conversation, watermark) => readLog(parts.store, conversation, watermark),
    close: () => {
      stopHearing();
      streams.close();
    },
  };
}

function routesOf(protocol: Protocol): Route[] {
  const at = `${ROOT}/conversations/:id`;
  return makeCors([
    { method: 'post', path: `${ROOT}/tokens/generate`, handle: protocol.generate },
    { method: 'post', path: `${ROOT}/tokens/refresh`, handle: protocol.refresh },
    { method: 'post', path: `${ROOT}/conversations`, handle: protocol.start },
    { method: 'get', path: at, handle: protocol.reconnect },
    { method: 'get', path: `${at}/activities`, handle: protocol.poll },
    { method: 'post', path: `${at}/activities`, handle: protocol.post },
    { method: 'post', path: `${at}/upload`, handle: protocol.upload },
    { method: 'get', path: `${at}/stream`, handle: async () => refuse('upgrade') },
  ]);
}
