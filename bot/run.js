// Runs a program of this folder: `node bot/run.js commands/chat --lang en`. Node 22.18 and later run TypeScript as it is; earlier
// ones through tsx, within this one process.
const [program] = process.argv.splice(2, 1);
if (!process.features.typescript) (await import('tsx/esm/api')).register();
await import(`./${program}.ts`);
