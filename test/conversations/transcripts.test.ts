import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Activity } from 'botbuilder-core';
import { FACES, makeConsole, type Face } from '../../bot/channels/console.ts';
import { readLine } from '../../bot/commands/chatLines.ts';
import { Session } from '../../bot/commands/chatSession.ts';
import { compose } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { makeCodec } from '../../bot/storage/codec.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import { isDay, type Day } from '../../knowledge/language/day.ts';

/**
 * Every file beside this one is a conversation as an official could read it: a title, one line of circumstances, and who said what.
 * A line in braces is what `chat` takes: words, attachments, time passed. What the person says is played to the real bot; what it answers must be what the file says. After a wanted change of wording,
 * `TRANSCRIPTS=write npx mocha test/conversations/transcripts.test.ts` writes the new answers: read them before keeping them.
 */
const FOLDER = import.meta.dirname;
const PERSON = '> ';
const CIRCUMSTANCES = /^channel: (\w+) · language: (vi|en) · day: (\S+)$/m;

type Circumstances = { face: Face; language: 'vi' | 'en'; today: Day };

function circumstancesOf(text: string): Circumstances {
  const [, channel, language, day = ''] = CIRCUMSTANCES.exec(text) ?? [];
  const face = FACES.find((each) => each === channel);
  assert.ok(
    face && (language === 'vi' || language === 'en') && isDay(day),
    'no line "channel: … · language: … · day: …"',
  );
  return { face, language, today: day };
}

function shown(activities: readonly Partial<Activity>[]): string[] {
  return activities.flatMap((activity) => [
    `[${activity.channelData.reply}]`,
    ...(activity.text ?? '').split('\n').map((line) => `  ${line}`.trimEnd()),
    ...(activity.channelData.notes
      ? [`  (ghi chú) ${String(activity.channelData.notes).split('\n').join('\n            ')}`]
      : []),
    ...(activity.suggestedActions?.actions.length
      ? [`  ${activity.suggestedActions.actions.map(({ title }) => `⟨${title}⟩`).join(' ')}`]
      : []),
  ]);
}

async function replay(text: string): Promise<string> {
  const { face, language, today } = circumstancesOf(text);
  const config = readConfig({ STORE: 'memory', NODE_ENV: 'test', SAMPLES: 'on', PUBLIC_URL: 'https://chat.example' });
  const now = new Date(`${today}T03:00:00Z`);
  const house = await compose(config, {
    data: { store: makeMemoryStore(), codec: makeCodec({ key: 'a key for transcripts, the same every time' }) },
    clock: () => now,
    writeLog: () => undefined,
  });
  let count = 0;
  const session = new Session({
    console: makeConsole(house),
    face,
    language,
    clock: () => now,
    newId: () => String(++count),
  });
  const head = text.slice(0, text.search(CIRCUMSTANCES)) + `channel: ${face} · language: ${language} · day: ${today}`;
  const lines = [head, '', ...shown(await session.open())];
  for (const line of text.split('\n').filter((each) => each.startsWith(PERSON))) {
    const { said } = await readLine(line.slice(PERSON.length), FOLDER);
    lines.push('', line, ...shown(await session.say(said ?? assert.fail(`cannot be said: ${line}`))));
  }
  await house.close();
  return `${lines.join('\n')}\n`;
}

describe('whole conversations', () => {
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.txt'))) {
    it(name.replace('.txt', '').replaceAll('-', ' '), async () => {
      const file = path.join(FOLDER, name);
      const text = readFileSync(file, 'utf8');
      const replayed = await replay(text);
      if (process.env.TRANSCRIPTS === 'write') writeFileSync(file, replayed);
      else assert.equal(replayed, text);
    });
  }
});
