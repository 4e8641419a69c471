// Runs a program of this folder: `node bot/run.js commands/chat --lang en`. Node 22.18 and later run TypeScript as it is; earlier
// ones through tsx, within this one process and as CommonJS: the hooks for ES modules live in a thread of their own, which costs
// 60 MB and some tenths of a second. So no module has a top-level await, and what is loaded late is loaded by later.ts.
import { createRequire } from 'node:module';

const [program] = process.argv.splice(2, 1);
if (process.features.typescript) await import(`./${program}.ts`);
else {
  const require = createRequire(import.meta.url);
  const asItIs = require.extensions['.js'];
  require('tsx/cjs/api').register();
  // a thousand files of packages are JavaScript already: tsx would parse each to see
  require.extensions['.js'] = asItIs;
  require(`./${program}.ts`);
}
