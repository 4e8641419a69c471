import type { AddressInfo } from 'node:net';
import {
  ActivityTypes,
  BotAdapter,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  TurnContext,
  UserState,
  type Activity,
  type Request,
  type ResourceResponse,
  type Response,
} from 'botbuilder';
import {
  DialogSet,
  TextPrompt,
  WaterfallDialog,
  type DialogTurnResult,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import restify from 'restify';

type Logic = (context: TurnContext) => Promise<void>;

/**
 * The bot everybody begins with: one waterfall that asks three questions, over conversation state and user state in memory, on the
 * SDK's own adapter. What ours is measured against, in the same run.
 */
export function bareBot(): Logic {
  const storage = new MemoryStorage();
  const conversationState = new ConversationState(storage);
  const userState = new UserState(storage);
  const profile = userState.createProperty<Record<string, string>>('profile');
  const dialogs = new DialogSet(conversationState.createProperty('dialogs'));
  const ask =
    (text: string) =>
    (step: WaterfallStepContext): Promise<DialogTurnResult> =>
      step.prompt('text', text);
  dialogs.add(new TextPrompt('text'));
  dialogs.add(
    new WaterfallDialog('form', [
      ask('Họ tên bé là gì?'),
      ask('Bé sinh ngày nào?'),
      ask('Bé là trai hay gái?'),
      async (step) => {
        await profile.set(step.context, { ...(await profile.get(step.context, {})), gender: String(step.result) });
        await step.context.sendActivity('Đã ghi nhận.');
        return step.endDialog();
      },
    ]),
  );
  return async (context) => {
    if (context.activity.type !== ActivityTypes.Message) return;
    const dc = await dialogs.createContext(context);
    if (dc.activeDialog) await dc.continueDialog();
    else await dc.beginDialog('form');
    await conversationState.saveChanges(context);
    await userState.saveChanges(context);
  };
}

let count = 0;

/** A message to it as the connector would post it. */
export function posted(conversation: string, text: string): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    id: `${conversation}-${(count += 1)}`,
    channelId: 'test',
    serviceUrl: 'http://127.0.0.1:9/',
    conversation: { id: conversation, isGroup: false, conversationType: '', name: '' },
    from: { id: `user-${conversation}`, name: '' },
    recipient: { id: 'bot', name: '' },
    text,
    deliveryMode: 'expectReplies',
  };
}

/** Swallows what is sent, so that only turns are measured. */
export class SilentAdapter extends BotAdapter {
  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map(() => ({ id: '' }));
  }
  override async updateActivity(): Promise<void> {}
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}

  async process(activity: Partial<Activity>, logic: Logic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }
}

/** The SDK's own adapter, without keys. */
export function cloudAdapter(): CloudAdapter {
  return new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
}

/** The bare bot behind restify and the SDK's CloudAdapter, replies in the answer. */
export async function bareServer(): Promise<string> {
  const adapter = cloudAdapter();
  const logic = bareBot();
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (req, res) => {
    await adapter.process(req as Request, res as Response, logic);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/api/messages`;
}
