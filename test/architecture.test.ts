import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDERS = ['knowledge', 'dialogs', 'bot'];

type Import = { from: string; to: string };

/** What a file imports: repository paths for its own, package names for others. */
function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return { from: file, to: name.startsWith('.') ? path.join(path.dirname(file), name) : name };
  });
}

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

const isNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
const isOwn = (name: string): boolean => FOLDERS.some((folder) => name.startsWith(`${folder}/`));
const SDK_FILES = ['dialogs/flowDialog.ts', 'dialogs/main.ts'];

/** Who may import what, as a question about one import; true is allowed. */
const RULES: { name: string; files: (file: string) => boolean; allows: (each: Import) => boolean }[] = [
  {
    name: 'knowledge/language imports nothing but itself',
    files: (file) => file.startsWith('knowledge/language/'),
    allows: ({ to }) => to.startsWith('knowledge/language/'),
  },
  {
    name: 'knowledge imports knowledge, zod and sub-paths of natural; node:fs in knowledge.ts alone',
    files: (file) => file.startsWith('knowledge/') && !file.startsWith('knowledge/language/'),
    allows: ({ from, to }) =>
      to.startsWith('knowledge/') ||
      to === 'zod' ||
      to.startsWith('natural/') ||
      (from === 'knowledge/knowledge.ts' && isNode(to)),
  },
  {
    name: 'flows import dialogs and knowledge, and nothing of Bot Framework',
    files: (file) => file.startsWith('dialogs/') && !SDK_FILES.includes(file),
    allows: ({ to }) => (to.startsWith('dialogs/') && !SDK_FILES.includes(to)) || to.startsWith('knowledge/'),
  },
  {
    name: 'the two classes that run flows may import the SDK, never bot',
    files: (file) => SDK_FILES.includes(file),
    allows: ({ to }) =>
      /^(dialogs|knowledge)\//.test(to) || to === 'botbuilder-core' || to.startsWith('botbuilder-dialogs/'),
  },
  {
    name: "the connector's adapter alone imports all of Bot Framework, which is loaded with its first message",
    files: (file) => file.startsWith('bot/'),
    allows: ({ from, to }) => to !== 'botbuilder' || from === 'bot/channels/connector/adapter.ts',
  },
  {
    name: 'nothing imports all of natural',
    files: () => true,
    allows: ({ to }) => to !== 'natural',
  },
];

describe('the house', () => {
  const files = FOLDERS.flatMap(sources);

  for (const rule of RULES) {
    it(rule.name, () => {
      const concerned = files.filter(rule.files);
      assert.ok(concerned.length > 0, 'the rule concerns no file: its paths are out of date');
      const broken = concerned.flatMap(importsOf).filter((each) => !rule.allows(each));
      assert.deepEqual(broken, []);
    });
  }

  it('reads the environment in bot/config.ts alone', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(path.join(ROOT, file), 'utf8')));
    assert.deepEqual(readers, ['bot/config.ts']);
  });

  it('loads modules of its own late in bot/later.ts alone, and awaits nothing while they load', () => {
    const ours = /import\(\s*['"]\./;
    const awaiting = /^(?:(?:const|let) .*= |export .*= )?(?:for )?await\b|^try \{\n {2}await\b/m;
    const late = files.filter((file) => ours.test(readFileSync(path.join(ROOT, file), 'utf8')));
    const waiting = files.filter((file) => awaiting.test(readFileSync(path.join(ROOT, file), 'utf8')));
    assert.deepEqual({ late, waiting }, { late: ['bot/later.ts'], waiting: [] });
  });

  it('sees imports of every form', () => {
    const seen = files.flatMap(importsOf).filter(({ to }) => isOwn(to));
    const missing = seen.filter(({ to }) => !existsSync(path.join(ROOT, to)));
    assert.deepEqual(missing, [], 'an import was misread or names a file that is not there');
  });
});
