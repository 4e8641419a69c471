import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'restify';
import type { Channel, Incoming } from './channels/channel.ts';
import { makeConnector, type Connector } from './channels/connector/connector.ts';
import type { ConnectorParts } from './channels/connector/ports.ts';
import { directLineChannel, makeDirectLine, type DirectLine } from './channels/directline/directline.ts';
import type { DirectLineParts } from './channels/directline/ports.ts';
import { serveStreams } from './channels/directline/upgrade.ts';
import { traceOf } from './errors.ts';
import { makeCallerOf, type Reach } from './http/caller.ts';
import { fileRoute } from './http/files.ts';
import { refusal, refuse, type Answer, type Refused } from './http/answer.ts';
import { guard, isReadable } from './http/guard.ts';
import type { Limits } from './http/limits.ts';
import { operationRoutes } from './http/operations.ts';
import { refuseOversized } from './http/oversized.ts';
import { pageRoutes } from './http/pages.ts';
import { mount, type Route } from './http/routes.ts';
import type { Log } from './log.ts';
import { makePlain, type Plain, type PlainParts } from './plain/plain.ts';
import type { AzureLanguage } from './services/azureLanguage.ts';
import type { Codec } from './storage/codec.ts';
import type { SealedStore } from './storage/lowdb.ts';
import type { Store } from './storage/store.ts';

const HEADERS_MS = 15_000;
const STORE_ANSWERS_MS = 1_000;
const FAREWELL_MS = 2_000;
/** How long a page without JavaScript waits for an answer before it is shown without. */
const PAGE_WAITS_MS = 20_000;

/** What the server needs of the house. */
export type Served = {
  readonly config: Reach &
    ConnectorParts['config'] & {
      readonly host: string;
      readonly port: number;
      readonly limits: Limits;
      readonly metricsToken?: string | undefined;
    };
  readonly store: Pick<Store, 'get' | 'commit'>;
  readonly sealed?: Pick<SealedStore, 'isRotating'>;
  readonly codec: Pick<Codec, 'derive'> & Partial<Pick<Codec, 'deriveOld'>>;
  readonly turns: DirectLineParts['turns'] & ConnectorParts['turns'] & { counts(): Readonly<Record<string, number>> };
  readonly languageService?: Pick<AzureLanguage, 'counts' | 'isOpen'> | undefined;
  readonly clock: () => Date;
  readonly log: Log;
  /** Whether a message must be heard whatever else happened: someone is in danger. */
  readonly urgent: (message: Incoming) => boolean;
  /** What would be said to the opening of a conversation; nothing of it is kept. */
  readonly greeting: PlainParts['greeting'];
  /** Replaced in tests: what the connector reaches of Azure. */
  readonly azure?: ConnectorParts['azure'];
  register(channel: Channel): void;
};

/** A server that listens; `url` is where, `close` ends every connection. */
export type Running = { readonly url: string; readonly port: number; close(): Promise<void> };

/** Serves the house over HTTP; to be called once it has recovered. Rejects when the address cannot be listened on. */
export async function startServer(house: Served): Promise<Running> {
  const { config, log } = house;
  const server = createServer({ name: '' });
  const raw = rawOf(server);
  const callerOf = makeCallerOf(config);
  const lineParts = directLineParts(house);
  const line = makeDirectLine(lineParts);
  const plain = plainOf(house, lineParts, line);
  const connector = makeConnector(house);
  let closing = false;
  house.register(directLineChannel);
  if (connector) house.register(connector.channel);
  const turnedDown = (target: string, refused: Refused): Answer =>
    plain.serves(target) ? plain.turnedDown(target, refused) : refusal(refused);
  guard(server, turnedDown);
  const failed = (path: string, error: unknown): void => log('http.failed', { path, ...traceOf(error) });
  for (const route of routesOf(house, { line, plain, connector, isClosing: () => closing }))
    mount(server, route, { callerOf, failed });
  refuseOversized(raw, (target) => turnedDown(target, refuse(connector?.serves(target) ? 'unauthorized' : 'headersTooLarge'))); // prettier-ignore
  serveStreams(raw, line, (request) => (isReadable(request) ? callerOf(request) : undefined));
  raw.headersTimeout = HEADERS_MS;
  raw.requestTimeout = config.limits.uploadMs + HEADERS_MS;
  server.on('error', () => undefined); // restify passes on the raw server's errors, which are awaited here
  raw.listen(config.port, config.host);
  await once(raw, 'listening');
  const { port } = raw.address() as AddressInfo;
  const close = async (): Promise<void> => {
    closing = true;
    connector?.close();
    plain.close();
    await closed(raw, line);
  };
  return { url: `http://${nameOf(config.host)}:${port}`, port, close };
}

function directLineParts({ config, store, codec, turns, clock, log }: Served): DirectLineParts {
  return {
    turns,
    store,
    key: codec.derive('direct line tokens'),
    oldKey: codec.deriveOld?.('direct line tokens'),
    clock,
    newId: () => randomBytes(18).toString('base64url'),
    limits: config.limits,
    notTaken: (error) => log('directline.notTaken', traceOf(error)),
  };
}

function plainOf({ config, codec, turns, urgent, greeting }: Served, parts: DirectLineParts, line: DirectLine): Plain {
  const waitMs = Math.min(config.turnMs, PAGE_WAITS_MS);
  const { rates, uploads } = line;
  const keyFor = (purpose: string) => codec.derive(purpose);
  const oldKeyFor = (purpose: string) => codec.deriveOld?.(purpose);
  return makePlain({ ...parts, turns, urgent, greeting, waitMs, keyFor, oldKeyFor, rates, uploads });
}

type Mounted = {
  readonly line: DirectLine;
  readonly plain: Plain;
  readonly connector: Connector | undefined;
  readonly isClosing: () => boolean;
};

function routesOf(
  { config, store, sealed, turns, languageService, clock }: Served,
  { line, plain, connector, isClosing }: Mounted,
): Route[] {
  return [
    ...line.routes,
    ...(connector?.routes ?? []),
    ...operationRoutes({
      isReady: async () => !isClosing() && (await answers(store)),
      counts: () => ({ ...turns.counts(), ...(languageService && languageCounts(languageService)) }),
      gauges: () => ({
        openStreams: line.streams.count(),
        ...(sealed && { oldKeyInUse: Number(sealed.isRotating()) }),
        ...(languageService && { languageServiceOpen: Number(languageService.isOpen()) }),
      }),
      metricsToken: config.metricsToken,
    }),
    fileRoute(store, clock),
    ...plain.routes,
    ...pageRoutes(),
  ];
}

function languageCounts({ counts }: Pick<AzureLanguage, 'counts'>): Record<string, number> {
  const { asked, failed, refused } = counts();
  return { languageServiceAsked: asked, languageServiceFailed: failed, languageServiceRefused: refused };
}

/** Whether the store answers a read in time. */
async function answers(store: Pick<Store, 'get'>): Promise<boolean> {
  const read = store.get('house', 'ready').then(
    () => true,
    () => false,
  );
  const overdue = new Promise<boolean>((resolve) => setTimeout(resolve, STORE_ANSWERS_MS, false).unref());
  return Promise.race([read, overdue]);
}

/** Takes no new connection, says goodbye to streams, lets requests under way finish for a moment. */
async function closed(raw: HttpServer, line: DirectLine): Promise<void> {
  const over = once(raw, 'close');
  raw.close();
  line.close();
  raw.closeIdleConnections();
  const timer = setTimeout(() => raw.closeAllConnections(), FAREWELL_MS);
  await over;
  clearTimeout(timer);
}

function rawOf(server: Server): HttpServer {
  return server.server as HttpServer;
}

function nameOf(host: string): string {
  if (host.includes(':')) return host === '::' ? '[::1]' : `[${host}]`;
  return host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host;
}
