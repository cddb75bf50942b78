// The user's files: kept in IndexedDB, so that a reload or a crash of the page loses nothing. Exported and imported as
// one JSON file.

import { clear, createStore, del, entries, set } from 'idb-keyval';
import { decodeBase64, encodeBase64 } from '../../src/host/base64.ts';
import { type Emitter, newEmitter } from './emitter.ts';

export interface UserFiles {
  /** Names in order. */
  names(): readonly string[];
  read(name: string): Uint8Array | undefined;
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  reset(): Promise<void>;
  exportText(): string;
  /** Adds the files of an export; throws Error if the text is none. */
  importText(text: string): Promise<number>;
  /** Names have come or gone. */
  on(listener: (names: readonly string[]) => void): () => void;
  /** A file was written here. */
  readonly writes: Emitter<Written>;
  /** A file was removed here. */
  readonly removals: Emitter<string>;
}

export interface Written {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FORMAT = 'badak-files';

/** Reads them all; where storage is forbidden they last until the page is closed. */
export async function openFiles(): Promise<UserFiles> {
  const changed = newEmitter<readonly string[]>();
  const writes = newEmitter<Written>();
  const removals = newEmitter<string>();
  const files = new Map<string, Uint8Array>();
  let store: ReturnType<typeof createStore> | undefined;
  try {
    store = createStore('badak', 'files');
    for (const [name, bytes] of await entries<string, Uint8Array>(store)) files.set(name, bytes);
  } catch {
    store = undefined;
  }
  const names = (): string[] => [...files.keys()].sort();
  const write = async (name: string, bytes: Uint8Array): Promise<void> => {
    const isNew = !files.has(name);
    files.set(name, bytes);
    if (isNew) changed.emit(names());
    writes.emit({ name, bytes });
    if (store !== undefined) await set(name, bytes, store);
  };
  return {
    names,
    read: (name) => files.get(name),
    write,
    async remove(name) {
      if (!files.delete(name)) return;
      changed.emit(names());
      removals.emit(name);
      if (store !== undefined) await del(name, store);
    },
    async reset() {
      const gone = names();
      files.clear();
      changed.emit([]);
      for (const name of gone) removals.emit(name);
      if (store !== undefined) await clear(store);
    },
    exportText: () =>
      JSON.stringify({
        format: FORMAT,
        version: 1,
        files: Object.fromEntries([...files].map(([name, bytes]) => [name, encodeBase64(bytes)])),
      }),
    async importText(text) {
      const found = readExport(text);
      for (const [name, bytes] of found) await write(name, bytes);
      return found.length;
    },
    on: changed.on,
    writes,
    removals,
  };
}

function readExport(text: string): [string, Uint8Array][] {
  const value = JSON.parse(text) as { format?: unknown; files?: unknown } | null;
  if (value?.format !== FORMAT || typeof value.files !== 'object' || value.files === null)
    throw new Error('this is no export of badak files');
  return Object.entries(value.files).map(([name, data]) => {
    const bytes = typeof data === 'string' ? decodeBase64(data) : undefined;
    if (bytes === undefined) throw new Error(`${name} cannot be read`);
    return [name, bytes];
  });
}
