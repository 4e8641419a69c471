import { bareServer } from './peer.ts';

/** The bare bot in a process of its own; tells its parent where it is reached, then, when asked, what memory it holds. */
const url = await bareServer();
process.on('message', () => process.send?.(process.memoryUsage.rss()));
process.send?.(url);
