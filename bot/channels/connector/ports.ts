import type { Reach } from '../../http/caller.ts';
import type { Limits } from '../../http/limits.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../storage/store.ts';
import type { Turns } from '../../turns.ts';
import type { Credentials } from './adapter.ts';

/** The address that Azure Bot Service and the Emulator post activities to. */
export const MESSAGES = '/api/messages';

/** Who the bot is in Azure. */
export type ConnectorIdentity = {
  readonly appId: string;
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMsi';
  readonly password: string | undefined;
  readonly tenantId: string | undefined;
};

/** What is reached of Azure. */
export type Azure = {
  /** The OpenID configuration of who signs the connector's tokens, and the issuer they name. */
  readonly metadataUrl: string;
  readonly issuer: string;
  /** How long the keys, one of our tokens, and the taking of one reply may take, in milliseconds. */
  readonly keysMs: number;
  readonly sendMs: number;
  /** Where our own tokens come from; by default Microsoft's login service. */
  readonly credentials?: Credentials;
};

/** The public cloud. */
export const AZURE: Azure = {
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
  keysMs: 5_000,
  sendMs: 10_000,
};

/** What the connector needs of the house. */
export type ConnectorParts = {
  readonly config: Pick<Reach, 'publicUrl'> & {
    readonly production: boolean;
    readonly host: string;
    readonly limits: Limits;
    readonly turnMs: number;
    readonly connector?: ConnectorIdentity | undefined;
  };
  readonly turns: Pick<Turns, 'accept' | 'onCommit'>;
  readonly store: Pick<Store, 'get'>;
  readonly clock: () => Date;
  readonly log: Log;
  /** What differs from the public cloud. */
  readonly azure?: Partial<Azure> | undefined;
};
