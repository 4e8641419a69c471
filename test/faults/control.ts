import { compose } from '../../bot/compose.ts';
import { environment, readConfig } from '../../bot/config.ts';
import { startServer } from '../../bot/server.ts';
import { keyFileIn, makeCodec } from '../../bot/storage/codec.ts';
import { nodeFiles } from '../../bot/storage/fileSystem.ts';
import { openLowdbStore } from '../../bot/storage/lowdb.ts';
import { acknowledgingEarly, writingInPlace } from './broken.ts';

/**
 * The server once more, put together with a part that is known to be broken: what the storm must notice. `sound` breaks nothing and
 * must weather it: what fails in the others is then their broken part.
 */
const variants = ['sound', 'in place', 'early'] as const;
const variant = variants.find((each) => each === process.env['CONTROL']);
if (!variant) throw new Error(`CONTROL is one of ${variants.join(', ')}`);

const config = readConfig(environment());
const codec = makeCodec({ key: await keyFileIn(config.dataDir) });
const files = variant === 'in place' ? writingInPlace(nodeFiles) : nodeFiles;
const kept = await openLowdbStore({ dir: config.dataDir, codec, files });
const store = variant === 'early' ? acknowledgingEarly(kept) : kept;
const house = await compose(config, { data: { store, codec } });
house.turns.recover();
const server = await startServer(house);
process.once('SIGTERM', () => {
  void server.close().then(() => house.close()).then(() => process.exit(0)); // prettier-ignore
});
