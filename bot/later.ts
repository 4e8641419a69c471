import type * as Adapter from './channels/connector/adapter.ts';
import type * as Compose from './compose.ts';

// what few need and takes long to load; where run.js has it run as CommonJS, import() would find no TypeScript

/** Everything put together: a conversation that a server has needs nothing of it. */
export async function loadCompose(): Promise<typeof Compose> {
  return typeof module === 'undefined' ? import('./compose.ts') : module.require('./compose.ts');
}

/** Bot Framework's adapter: 10 MB and a third of a second for those that a message comes to by it. */
export async function loadAdapter(): Promise<typeof Adapter> {
  return typeof module === 'undefined'
    ? import('./channels/connector/adapter.ts')
    : module.require('./channels/connector/adapter.ts');
}
