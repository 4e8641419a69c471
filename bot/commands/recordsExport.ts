import { once } from 'node:events';
import { environment, readConfig } from '../config.ts';
import { peekData } from '../data.ts';
import { Usage } from '../errors.ts';
import {
  conversationRows,
  KEPT,
  petitionRows,
  ratingRows,
  unansweredRows,
  type Given,
  type Kept,
} from '../services/given.ts';
import type { Store } from '../storage/store.ts';
import { readArguments, run, type ExitCode } from './command.ts';

const HELP = `npm run --silent records:export -- petitions|ratings|unanswered [--photos]
npm run --silent records:export -- conversations [ID…]

What people gave to be read by whoever runs the assistant, oldest first, or whole conversations (those of the ids, else all), one JSON object a line on standard output. A running
server goes on meanwhile.
  petitions   {"code","kind":"reflection"|"proposal","at","language","channel","what","where"?,"when"?,"contact"?,
               "application"?:{"code","agency"?,"dueOn","daysLate","asOf"},"photos":[{"name","contentType","base64"?}]}
  ratings     {"id","application","procedure","agency"?,"stars":1 to 5,"words"?,"at","language","channel","proven"}
  unanswered  {"id","why":"unclear"|"outOfScope"|"notHeld","text","at","language","channel","intent","confidence"}; figures,
               addresses and names are covered; what to write examples, names and answers for next
  conversations {"id","channel","touched","activities":[…]}: every activity that is kept, oldest first, as the chat was given it; to
               answer who asks what is kept about them. They hold what people wrote in confidence: handle them so
  --photos    with the pictures themselves, in base64
Petitions and ratings hold personal data: a petition with a contact is to be answered, and deleted when it is done (records:delete).
Exit 0, nothing to export too; 1 for bad arguments; 2 when the set-up is broken.`;

async function recordsExport(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { photos: { type: 'boolean' } }, true);
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const [kind, ids] = kindOf(positionals);
  const { store } = await peekData(readConfig(environment()));
  try {
    const rows =
      kind === 'conversations' ? conversationRows(store, ids) : await rowsOf(kind, store, values.photos ?? false);
    for await (const row of rows) await written(`${JSON.stringify(row)}\n`);
  } finally {
    await store.close();
  }
  return 0;
}

function rowsOf(kind: Given, store: Store, withPhotos: boolean): Promise<readonly object[]> {
  switch (kind) {
    case 'petitions':
      return petitionRows(store, withPhotos);
    case 'ratings':
      return ratingRows(store);
    case 'unanswered':
      return unansweredRows(store);
  }
}

function kindOf([name, ...more]: readonly string[]): readonly [Kept, readonly string[]] {
  const kind = KEPT.find((each) => each === name);
  if (!kind || (more.length > 0 && kind !== 'conversations'))
    throw new Usage('name petitions, ratings, unanswered or conversations; --help tells more');
  return [kind, more];
}

/** Waits for who reads: conversations are many, and are not held in memory. */
async function written(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}

void run(recordsExport);
