import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '..');
const SKIPPED = new Set(['node_modules', '.git', 'coverage', 'data']);

function documents(folder = ''): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : documents(name);
    return entry.name.endsWith('.md') ? [name] : [];
  });
}

const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** What the compiler says of `code` as if it stood beside its document. */
function complaints(document: string, code: string): string[] {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const file = path.join(ROOT, path.dirname(document), 'example-of-the-document.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? code : readFile.call(host, name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ESNext) : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], { ...options, noEmit: true }, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the documents', () => {
  const all = documents();
  const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts);

  it('stand in every top folder', () => {
    for (const folder of ['.', 'knowledge', 'dialogs', 'bot', 'test']) {
      assert.ok(existsSync(path.join(ROOT, folder, 'README.md')), folder);
    }
  });

  it('name only files that are there', () => {
    const dead = all.flatMap((file) =>
      [...textOf(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, target = '']) => path.join(path.dirname(file), target))
        .filter((target) => !existsSync(path.join(ROOT, target)))
        .map((target) => `${file}: ${target}`),
    );
    assert.deepEqual(dead, []);
  });

  it('name only commands that package.json has', () => {
    const named = all.flatMap((file) =>
      [...textOf(file).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name),
    );
    assert.ok(named.length > 5);
    assert.deepEqual(
      [...new Set(named)].filter((name) => !scripts.includes(name)),
      [],
    );
  });

  it('show code that compiles', function () {
    this.timeout(60_000);
    const blocks = all.flatMap((file) =>
      [...textOf(file).matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => ({ file, code })),
    );
    assert.ok(blocks.length > 0);
    for (const { file, code } of blocks) assert.deepEqual(complaints(file, code), [], file);
    assert.notDeepEqual(
      complaints('README.md', 'const wrong: number = "text";'),
      [],
      'a broken example must be noticed',
    );
  });
});
