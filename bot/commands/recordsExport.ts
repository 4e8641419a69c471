import { environment, readConfig } from '../config.ts';
import { peekData } from '../data.ts';
import { Usage } from '../errors.ts';
import { GIVEN, petitionRows, ratingRows, type Given } from '../services/given.ts';
import { readArguments, run, type ExitCode } from './command.ts';

const HELP = `npm run --silent records:export -- petitions|ratings [--photos]

What people gave to be read by whoever runs the assistant, oldest first, one JSON object a line on standard output. A running
server goes on meanwhile.
  petitions   {"code","kind":"reflection"|"proposal","at","language","channel","what","where"?,"when"?,"contact"?,
               "application"?:{"code","agency"?,"dueOn","daysLate","asOf"},"photos":[{"name","contentType","base64"?}]}
  ratings     {"id","application","procedure","agency"?,"stars":1 to 5,"words"?,"at","language","channel","proven"}
  --photos    with the pictures themselves, in base64
They hold personal data: a petition with a contact is to be answered, and deleted when it is done (records:delete).
Exit 0, nothing to export too; 1 for bad arguments; 2 when the set-up is broken.`;

async function recordsExport(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { photos: { type: 'boolean' } }, true);
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const kind = kindOf(positionals);
  const { store } = await peekData(readConfig(environment()));
  try {
    const rows = kind === 'petitions' ? await petitionRows(store, values.photos ?? false) : await ratingRows(store);
    process.stdout.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  } finally {
    await store.close();
  }
  return 0;
}

function kindOf([name, ...more]: readonly string[]): Given {
  const kind = GIVEN.find((each) => each === name);
  if (!kind || more.length > 0) throw new Usage('name petitions or ratings; --help tells more');
  return kind;
}

await run(recordsExport);
