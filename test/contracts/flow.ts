import assert from 'node:assert/strict';
import { readChoice } from '../../dialogs/choice.ts';
import type { Flow, FlowId, FlowStarts, Outcome } from '../../dialogs/flow.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';

/** What the suite needs to try a flow: how to make it, what to begin it with, and a turn in each language, written and spoken. */
export type FlowUnderTest<F extends FlowId> = {
  readonly make: () => Flow<FlowStarts[F], unknown>;
  /** Named beginnings; between them they should reach every kind of reply. */
  readonly starts: Readonly<Record<string, FlowStarts[F]>>;
  readonly turn: (language: Language, over?: Partial<Turn>) => Turn;
};

const HOLE = /undefined|\[object|NaN|\$\{|\{\w*\}|null/;

/** What any reply must be: something said, without holes, with actions that mean something. */
export function assertReply(reply: Reply): void {
  assert.ok(reply.text.trim().length > 0, `${reply.id} says nothing`);
  assert.doesNotMatch(`${reply.text}\n${reply.notes ?? ''}`, HOLE);
  for (const action of reply.actions ?? []) {
    assert.ok(action.label.trim().length > 0, `${reply.id} has an action without a label`);
    assert.doesNotMatch(action.label, HOLE);
    if ('means' in action) assert.ok(readChoice(action.means), `${action.means} does not read back`);
    else assert.ok(URL.canParse(action.url), `${action.url} is no address`);
  }
}

function assertPlain(state: unknown): void {
  assert.deepEqual(JSON.parse(JSON.stringify(state)), state, 'the state does not survive a round trip through JSON');
}

/** Sentences of a text, for the limit on what is spoken. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?])\s+(?=\p{Lu})|\n/u).filter((each) => each.trim() !== '');
}

/** The contract every flow passes, whatever it is about. */
export function flowContract<F extends FlowId>(name: F, { make, starts, turn }: FlowUnderTest<F>): void {
  const begin = async (start: FlowStarts[F], now: Turn): Promise<Outcome<unknown>> => make().begin(start, now);

  describe(`the flow contract: ${name}`, () => {
    it('is called by its name', () => assert.equal(make().id, name));

    for (const [called, start] of Object.entries<FlowStarts[F]>(starts)) {
      for (const language of LANGUAGES) {
        it(`${called}: says something whole in ${language}, or hands over`, async () => {
          const outcome = await begin(start, turn(language));
          assert.ok(outcome.say.length > 0 || outcome.start);
          outcome.say.forEach(assertReply);
        });

        it(`${called}: keeps a plain state and puts its question again in ${language}`, async () => {
          const outcome = await begin(start, turn(language));
          if (!('wait' in outcome)) return assert.ok(outcome.end === true || outcome.start);
          assertPlain(outcome.wait);
          const again = make().ask(JSON.parse(JSON.stringify(outcome.wait)), turn(language));
          assert.ok(again.length > 0);
          again.forEach(assertReply);
        });
      }

      it(`${called}: says another thing in English than in Vietnamese`, async () => {
        const [vi, en] = await Promise.all([begin(start, turn('vi')), begin(start, turn('en'))]);
        assert.equal(vi.say.length, en.say.length);
        vi.say.forEach((reply, at) => assert.notEqual(reply.text, en.say[at]?.text));
      });

      it(`${called}: begins alike from the same turn`, async () => {
        assert.deepEqual(await begin(start, turn('vi')), await begin(start, turn('vi')));
      });
    }
  });
}
