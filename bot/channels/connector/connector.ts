import { traceOf } from '../../errors.ts';
import { makeRate } from '../../http/rates.ts';
import type { Route } from '../../http/routes.ts';
import { loadAdapter } from '../../later.ts';
import { capabilitiesOf } from '../capabilities.ts';
import type { Channel } from '../channel.ts';
import type { ConnectorAdapter } from './adapter.ts';
import { makeSend } from './delivery.ts';
import { makeGate, type Gate } from './gate.ts';
import { makeKeys } from './keys.ts';
import { Messages } from './messages.ts';
import { AZURE, MESSAGES, type Azure, type ConnectorParts } from './ports.ts';
import { Replies } from '../replies.ts';
import { isLoopbackName } from './serviceUrl.ts';
import { makeVerify } from './token.ts';

/** Bot Framework's connector: Azure Bot Service with its channels, or an Emulator on this machine. */
export type Connector = {
  readonly routes: readonly Route[];
  readonly channel: Channel;
  /** Whether a request's target is the connector's. */
  serves(target: string): boolean;
  close(): void;
};

/**
 * The connector as the settings have it: with an app id for Azure alone; without one for this machine alone, outside production and
 * while nobody else can reach the server; else undefined, and nothing is mounted.
 */
export function makeConnector(parts: ConnectorParts): Connector | undefined {
  const { config, turns, store, clock, log } = parts;
  const azure: Azure = { ...AZURE, ...parts.azure };
  const loopback = !config.production && isLoopbackHost(config.host);
  if (!config.connector && !(loopback && isOwn(config.publicUrl))) return undefined;
  const replies = new Replies({ turns, store, waitMs: config.turnMs });
  const adapter = lazily(async () => {
    const { makeAdapter } = await loadAdapter();
    return makeAdapter(config.connector, azure.sendMs, azure.credentials);
  });
  const messages = new Messages({ ...parts, gate: gateOf(parts, azure, loopback), replies, adapter });
  const send = makeSend({ adapter, loopback, clock, log });
  return {
    routes: [{ method: 'post', path: MESSAGES, handle: messages.post }],
    channel: { name: 'connector', gathers: true, capabilities: () => capabilitiesOf('connector'), send },
    serves: (target) => target === MESSAGES || target.startsWith(`${MESSAGES}?`),
    close: () => replies.close(),
  };
}

function gateOf({ config, clock, log }: ConnectorParts, azure: Azure, loopback: boolean): Gate {
  const told = makeRate(1, () => clock().getTime());
  const refused = (reason: string): void => {
    if (told(reason) === 0) log('connector.refused', { reason }); // once a minute each: anyone can be refused
  };
  const { metadataUrl, issuer, keysMs: deadlineMs } = azure;
  const failed = (error: unknown): void => log('connector.noKeys', traceOf(error));
  const keys = makeKeys({ metadataUrl, clock, deadlineMs, failed });
  const verify = config.connector && makeVerify({ appId: config.connector.appId, issuer, keys, clock });
  return makeGate({ verify, loopback, refused });
}

/** Makes it when it is first asked for; after a failure, once more. */
function lazily(make: () => Promise<ConnectorAdapter>): () => Promise<ConnectorAdapter> {
  let made: Promise<ConnectorAdapter> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

function isLoopbackHost(host: string): boolean {
  return isLoopbackName(host === '::1' ? '[::1]' : host);
}

/** Whether the server is reached under no other name than this machine's own. */
function isOwn(publicUrl: string | undefined): boolean {
  return publicUrl === undefined || isLoopbackName(new URL(publicUrl).hostname);
}
