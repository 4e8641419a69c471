import { isMissing, nodeFiles, type FileSystem } from './fileSystem.ts';

/** The machine's files, never changed: what would be written is dropped. For reading a folder that another process may own. */
export const readOnlyFiles: FileSystem = {
  mkdir: async () => undefined,
  readdir: (folder) =>
    nodeFiles.readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    }),
  read: (path) => nodeFiles.read(path),
  create: async () => ({ write: async () => undefined, sync: async () => undefined, close: async () => undefined }),
  rename: async () => undefined,
  unlink: async () => undefined,
  syncDir: async () => undefined,
};
