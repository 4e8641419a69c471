import { own } from '../../../bot/storage/ownership.ts';

/** Tries to own the folder named on the command line, again whenever its owner is gone; says on standard output when it does. */
const [, , dir = ''] = process.argv;
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
for (;;) {
  const got = await own(dir, async (request) => ({ pid: process.pid, request }));
  if (!('owner' in got)) break;
  await got.owner.ask('wait').catch(() => undefined);
  while (await got.owner.ask('still there?').catch(() => undefined))
    await new Promise((resolve) => setTimeout(resolve, 5));
}
process.stdout.write('owner\n');
await new Promise(() => setInterval(() => undefined, 1000));
