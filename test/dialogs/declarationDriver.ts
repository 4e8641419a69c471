import {
  makeDeclarationFlow,
  makeResumeFlow,
  type DeclarationSettings,
  type DeclarationState,
} from '../../dialogs/declaration.ts';
import { readChoice } from '../../dialogs/choice.ts';
import type { Effect, Flow, Hearing, Outcome } from '../../dialogs/flow.ts';
import type { Memory } from '../../dialogs/memory.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Capabilities, Turn } from '../../dialogs/turn.ts';
import { makeReaders } from '../../knowledge/declarations/fields.ts';
import { declarations } from '../../knowledge/declarations/forms/index.ts';
import { dayOf } from '../../knowledge/language/day.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Language } from '../../knowledge/language/text.ts';
import units from '../../knowledge/regions/hcmc/units.json' with { type: 'json' };
import { REGION } from '../fixtures/statusTurns.ts';
import { unitSchema } from '../../knowledge/regions/region.ts';
import type { Intent } from '../../knowledge/understanding/understanding.ts';

/** What the flow is made with in tests. */
export const settings: DeclarationSettings = {
  declarations,
  read: makeReaders({ units: unitSchema.array().parse(units), provinceName: 'Thành phố Hồ Chí Minh' }),
  ids: { reference: (turn) => `TK-${turn}`, token: (turn) => `token-${turn}` },
  publicUrl: 'http://localhost:3978',
  draftDays: 30,
  fileDays: 30,
  region: {
    portals: { filing: 'https://portal.example', former: 'https://former.example' },
    wardCentre: { vi: 'trung tâm phường', en: 'ward centre' },
    examples: REGION.examples,
  },
  papers: () => ({ always: ['Giấy chứng sinh'], sometimes: ['Nhà thuê: chủ nhà đồng ý'] }),
};

const WEB: Capabilities = { name: 'web', buttons: 10, private: true, spoken: false };

/** A person at the flow: says things and hears replies, with the memory a conversation keeps. */
export class Person {
  memory: Memory = {};
  said: readonly Reply[] = [];
  done: Effect[] = [];
  state: DeclarationState | undefined;
  now = new Date('2025-11-21T03:00:00Z');
  language: Language;
  channel: Capabilities = WEB;
  private turns = 0;
  private readonly flow: Flow<never, DeclarationState>;

  constructor(language: Language = 'vi', of: DeclarationSettings = settings) {
    this.language = language;
    this.flow = { ...makeDeclarationFlow(of), begin: () => ({ say: [], end: true }) };
    this.begin = (procedure, text = '') => this.take(makeDeclarationFlow(of).begin({ procedure }, this.turn(text)));
    this.resume = () => this.take(makeResumeFlow(of).begin({}, this.turn('')));
  }

  readonly begin: (procedure: string, text?: string) => Promise<void>;
  readonly resume: () => Promise<void>;

  turn(text: string, intent: Intent = 'out_of_scope', confidence = 0): Turn {
    this.turns += 1;
    const typed = this.memory.actions?.find((action) => fold(action.label) === fold(text) && text !== '');
    const choice = typed && 'means' in typed ? readChoice(typed.means) : undefined;
    return {
      id: String(this.turns),
      text,
      ...(choice && { choice }),
      attachments: [],
      understanding: {
        text, language: this.language, intent, confidence, others: [], aspect: null, procedures: [], furtherProcedures: [], namesOther: false,
        entities: { applicationCode: [], idNumber: [], phone: [], date: [], procedureCode: [], level: [], place: [] },
      },
      language: this.language,
      channel: this.channel,
      now: this.now,
      today: dayOf(this.now),
      speaker: { role: 'citizen', key: 'A' },
      memory: this.memory,
    }; // prettier-ignore
  }

  /** Says something; the flow hears it whatever it takes it for. */
  async say(text: string): Promise<string> {
    if (!this.state) throw new Error(`nothing waits for "${text}"`);
    await this.take(this.flow.hear(this.state, this.turn(text)));
    return this.ids();
  }

  hears(text: string, intent?: Intent, confidence?: number): Hearing {
    if (!this.state) throw new Error('nothing waits');
    return this.flow.hears(this.state, this.turn(text, intent, confidence));
  }

  ask(): readonly Reply[] {
    return this.state ? this.flow.ask(this.state, this.turn('')) : [];
  }

  ids(): string {
    return this.said.map(({ id, about }) => (about?.field ? `${id}(${about.field})` : id)).join(' ');
  }

  text(): string {
    return this.said.map(({ text }) => text).join('\n');
  }

  value(key: string): unknown {
    const answer = this.memory.draft?.answers[key];
    return answer && 'value' in answer ? answer.value : undefined;
  }

  private async take(coming: Outcome<DeclarationState> | Promise<Outcome<DeclarationState>>): Promise<void> {
    const outcome = await coming;
    this.said = outcome.say;
    this.done.push(...(outcome.do ?? []));
    this.memory = { ...this.memory, ...outcome.remember, actions: outcome.say.at(-1)?.actions ?? [] };
    // as it is kept between turns
    this.state = outcome.wait ? (JSON.parse(JSON.stringify(outcome.wait)) as DeclarationState) : undefined;
    this.memory = JSON.parse(JSON.stringify(this.memory)) as Memory;
  }
}
