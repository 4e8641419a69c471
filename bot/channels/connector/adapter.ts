// the only file that loads 'botbuilder', and itself loaded with the first message: 10 MB and a third of a second that others are spared
import {
  ActivityEx,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import { within } from '../../deadline.ts';
import type { Reference } from '../channel.ts';
import { inboundOf } from './activity.ts';
import { makeHttpClient } from './httpClient.ts';
import type { ConnectorIdentity } from './ports.ts';

type Authentication = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
/** Where the bot's own tokens come from, as Bot Framework has it. */
export type Credentials = NonNullable<Authentication[1]>;
/** What the bot answers an activity with by itself, where it answers anything. */
export type Responded = { readonly status: number; readonly body?: unknown };

const AUDIENCE = 'https://api.botframework.com';

/** Bot Framework's adapter, behind a gate that has done its own verification: what comes here was let in. */
export class ConnectorAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(appId: string, authentication: ConfigurationBotFrameworkAuthentication) {
    super(authentication);
    this.#appId = appId;
  }

  /** Has `logic` run on an activity; answers what the protocol wants in the response, such as expected replies. */
  async receive(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Responded | undefined> {
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    const admitted = { audience: AUDIENCE, claimsIdentity, connectorFactory };
    return this.processActivity(admitted, activity as Activity, logic);
  }

  /** Sends to where a conversation's replies go; rejects as the HTTP client does, or when no token was to be had. */
  async send(reference: Reference, activity: Partial<Activity>): Promise<void> {
    const { id, ...inbound } = inboundOf(reference);
    const continuation = { ...ActivityEx.getContinuationActivity({}), ...inbound } as Activity;
    // made up by the SDK where the platform gave none: it would then name a message that is not there
    if (id === undefined) delete continuation.id;
    else continuation.id = id;
    const claims = this.createClaimsIdentity(this.#appId);
    await this.processProactive(claims, continuation, AUDIENCE, async (context) => {
      await context.sendActivity(activity);
    });
  }
}

/** The adapter under the bot's identity; without one it signs nothing. */
export function makeAdapter(
  identity: ConnectorIdentity | undefined,
  sendMs: number,
  credentials: Credentials = credentialsOf(identity),
): ConnectorAdapter {
  const options = { httpClient: makeHttpClient(sendMs) };
  const hurried = hurry(credentials, sendMs);
  const authentication = new ConfigurationBotFrameworkAuthentication({}, hurried, undefined, undefined, options);
  return new ConnectorAdapter(identity?.appId ?? '', authentication);
}

function credentialsOf(identity: ConnectorIdentity | undefined): Credentials {
  if (!identity) return new ConfigurationServiceClientCredentialFactory({});
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: identity.appId,
    MicrosoftAppType: identity.type,
    ...(identity.password !== undefined && { MicrosoftAppPassword: identity.password }),
    ...(identity.tenantId !== undefined && { MicrosoftAppTenantId: identity.tenantId }),
  });
}

/** The same credentials with a deadline of our own: a token that does not come must not hold replies up. */
function hurry(credentials: Credentials, milliseconds: number): Credentials {
  return {
    isValidAppId: (appId) => credentials.isValidAppId(appId),
    isAuthenticationDisabled: () => credentials.isAuthenticationDisabled(),
    createCredentials: async (...of) => {
      const signing = await credentials.createCredentials(...of);
      return { signRequest: (request) => within(milliseconds, signing.signRequest(request)) };
    },
  };
}
